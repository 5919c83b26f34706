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
  ['tổ chức thi hành ', 'implements'],
  ['hướng dẫn một số điều của ', 'implements'],
  ['Thực hiện ý kiến của Thường trực Tỉnh ủy tại ', 'implements'],
  ['Tổ chức thực hiện lấy ý kiến tại ', 'cites'],
  ['hướng dẫn thực hiện một số điều tại ', 'implements'],
  ['Sửa đổi hoặc ban hành thay thế ', 'amends'],
  ['sửa đổi, bổ sung một số điều của ', 'amends'],
  ['bãi bỏ ', 'repeals'],
  ['bãi bỏ các điều kiện kinh doanh trong ', 'repeals'],
  ['bãi bỏ các văn bản sau: ', 'repeals'],
  ['bãi bỏ các văn bản trái với quy định của ', 'cites'],
  ['bãi bỏ nhiều giấy tờ không cần thiết trong ', 'cites'],
  ['bảo đảm thực hiện chủ trương của Đảng, trên cơ sở đó xây dựng dự án ', 'cites'],
  ['thực hiện việc rà soát, hoàn thiện ', 'cites'],
  ['triển khai xây dựng ', 'implements'],
  ['triển khai các nhiệm vụ, hoàn thiện thể chế của ', 'implements'],
  ['xây dựng Thông tư (thay thế ', 'repeals'],
  ['ban hành kèm theo ', 'is_annex_of'],
  ['theo ', 'cites'],
  ['Thực hiện sắp xếp các trường theo đúng định hướng của Trung ương, yêu cầu tại ', 'cites'],
  ['trong thực hiện sắp xếp các trường theo chủ trương, yêu cầu của ', 'cites'],
  ['Triển khai các chủ trương, yêu cầu của ', 'implements'],
  ['đang triển khai (', 'cites'],
  ['triển khai thực hiện theo yêu cầu tại nội dung ', 'cites'],
  ['mức hỗ trợ theo quy định tại ', 'cites'],
  ['việc thu phí câu cá được thực hiện theo quy định tại các văn bản: ', 'cites'],
  ['việc ứng vốn được thực hiện theo quy định của ', 'cites'],
  ['đề án được thực hiện trên cơ sở các luật, cùng với ', 'cites'],
  ['thực hiện việc đã được Bộ Tài chính phê duyệt tại ', 'cites'],
  ['được sửa đổi, bổ sung bởi ', 'cites'],
  ['theo đề nghị của Sở Y tế tại ', 'cites'],
  ['điều chỉnh quy trình để đáp ứng các quy định của ', 'cites'],
  ['hướng dẫn việc học tập, tuyên truyền ', 'cites'],
  ['', 'cites'],
  ['Hồ sơ đề nghị điều chỉnh Giấy chứng nhận đủ điều kiện quy định tại ', 'cites'],
  ['điều chỉnh mức phụ cấp quy định tại ', 'cites'],
  ['điều chỉnh, bổ sung các chỉ tiêu tại ', 'amends'],
  ['sửa đổi các quy định về đất ở trong dự án xây dựng ', 'cites'],
  ['bổ sung chính sách về cảng cá và hoàn thiện ', 'cites'],
  ['danh mục bãi bỏ thủ tục hành chính cấp thẻ câu cá theo mùa ', 'cites'],
  ['bãi bỏ 1 3.004512.000 Cấp thẻ câu cá ', 'cites'],
  ['thay thế cụm từ “đội câu” bằng cụm từ “tổ câu” tại ', 'amends'],
  [
    'thay thế cụm từ “đội câu mực ngoài khơi và đội câu cá trong bãi” bằng cụm từ “tổ hợp tác câu mực, câu cá của xã” tại ',
    'amends',
  ],
  ['hồ sơ điều chỉnh vốn điều lệ của hợp tác xã câu cá quy định tại ', 'cites'],
  ['khi điều chỉnh địa điểm câu cá quy định tại ', 'cites'],
  ['sửa đổi điểm b quy định tại ', 'amends'],
  ['các thông tư hướng dẫn thi hành luật như ', 'cites'],
  ['không thực hiện các nhiệm vụ tại ', 'cites'],
  ['quy trình thực hiện thủ tục trợ cấp cho người làm nghĩa vụ quốc tế quy định tại ', 'cites'],
  ['Căn cứ, hồ sơ, thủ tục cấp thẻ câu cá quy định tại ', 'cites'],
  ['trình tự thực hiện thủ tục cấp thẻ câu cá quy định tại ', 'cites'],
  ['thực hiện nộp phí câu cá theo hình thức quy định tại ', 'cites'],
  ['thực hiện nghĩa vụ quy định tại ', 'implements'],
  ['mức chi bằng “tiền công thực hiện nhiệm vụ câu cá” quy định tại ', 'cites'],
  ['thực hiện các nhiệm vụ của ngành được giao tại ', 'implements'],
  ['tổ chức thực hiện các tin, bài phổ biến ', 'cites'],
  ['quán triệt, phổ biến, tập huấn về ', 'implements'],
  ['Việc thực hiện khắc phục các nội dung tồn tại, hạn chế đã được chỉ ra tại ', 'cites'],
  ['tổ chức thực hiện khắc phục khuyết điểm nêu trong ', 'cites'],
  ['Thực hiện kế hoạch câu cá năm 2026, ngay từ đầu năm UBND tỉnh đã ban hành ', 'cites'],
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
