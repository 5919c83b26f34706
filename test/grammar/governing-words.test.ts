import { expect, it } from 'vitest'
import { governingWord } from '../../src/grammar/governing-words.js'

it.each([
  ['Thực hiện ', 'implements'],
  ['quán triệt và tổ chức triển khai các quan điểm, mục tiêu tại ', 'implements'],
  ['kiểm tra việc thực hiện có hiệu quả ', 'implements'],
  ['Kế hoạch triển khai ', 'implements'],
  ['Cụ thể hoá các nội dung của ', 'implements'],
  ['mức chi thực hiện theo ', 'implements'],
  ['Tiếp tục triển khai các nhiệm vụ theo ', 'implements'],
  ['Căn cứ ', 'based_on'],
  ['tham mưu điều chỉnh, bổ sung ', 'amends'],
  ['Sửa đổi hoặc ban hành thay thế ', 'amends'],
  ['sửa đổi, bổ sung một số điều của ', 'amends'],
  ['bãi bỏ ', 'repeals'],
  ['xây dựng Thông tư (thay thế ', 'repeals'],
  ['ban hành kèm theo ', 'is_annex_of'],
  ['theo ', 'cites'],
  ['mức hỗ trợ theo quy định tại ', 'cites'],
  ['thực hiện việc đã được Bộ Tài chính phê duyệt tại ', 'cites'],
  ['được sửa đổi, bổ sung bởi ', 'cites'],
  ['theo đề nghị của Sở Y tế tại ', 'cites'],
  ['điều chỉnh quy trình để đáp ứng các quy định của ', 'cites'],
  ['hướng dẫn việc học tập, tuyên truyền ', 'cites'],
  ['', 'cites'],
])('%s governs as %s', (clause, relation) => {
  expect(governingWord(clause).relation).toBe(relation)
})

it('tells a text that changes another itself', () => {
  expect(governingWord('Quyết định này thay thế ').bySelf).toBe(true)
  expect(governingWord('tham mưu thay thế ').bySelf).toBe(false)
})

it('knows that texts which detail a law are not named', () => {
  expect(governingWord('các nghị định quy định chi tiết ')).toMatchObject({ relation: 'implements', unnamed: true })
})
