import { describe, expect, it } from 'vitest'
import { mendRecognisedAgencies } from '../../../src/grammar/agency/recognised-agency.js'

const mended = (text: string, sure: number | null = 0.9): string[] =>
  mendRecognisedAgencies(text, () => sure).map(({ text }) => text)

describe('names of bodies that were recognised', () => {
  it.each([
    ['Sở Tải chính', 'Sở Tài chính'],
    ['SỜ GIÁO DỤC VÀ ĐÀO TẠO', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['Sở Xây dưng', 'Sở Xây dựng'],
    ['Sở Nội vu', 'Sở Nội vụ'],
    ['Tinh ủy', 'Tỉnh ủy'],
    ['Sở Công Thưomg', 'Sở Công Thương'],
    ['Ủy ban Mặt trận Tồ quốc Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Sở Nông nghiệp vả Phát triển nông thôn', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Lao động, Thương bình và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
  ])('%s can only be %s', (given, expected) => {
    expect(mended(`giao ${given} chủ trì`)).toEqual([expected])
  })

  it.each([
    ['they are spelled right', 'Sở Tài chính, Sở Y tế và Tỉnh ủy'],
    ['the tone stands in the other place', 'Sở Văn hoá, Thể thao và Du lịch; Tỉnh uỷ'],
    ['another word stands there', 'Sở Tài nguyên; Ban Dân vận và Ban Dân tộc; Hội Làm vườn'],
    ['no name is near', 'Sở Qmv lhk, Trung tâm Xyz'],
    ['a comma parts the words', 'chuyển đổi SỐ, công nghiệp; Số, Công Thương'],
    ['a small letter opens it', 'bộ tải chính của họ'],
    ['one letter of two words is all that there is', 'Bx Yy'],
  ])('stay as they are where %s', (_, text) => {
    expect(mended(text)).toEqual([])
  })

  it('with another syllable in a name are mended only where that is not surely recognised', () => {
    expect(mended('Sở Giao thông vận tại chủ trì', 0.95)).toEqual(['Sở Giao thông vận tải'])
    expect(mended('Sở Xây dun chủ trì', 0.95)).toEqual([])
    expect(mended('Sở Xây dun chủ trì', 0.5)).toEqual(['Sở Xây dựng'])
  })

  it('stay as they are where they were typed', () => {
    expect(mended('Sở Tải chính', null)).toEqual([])
  })

  it('leave common words alone', () => {
    expect(mended('ỦY BAN NHÂN DÂN', 0.6)).toEqual([])
    expect(mended('giao UBND các xã, phường', 0.6)).toEqual([])
  })

  it('say which words differ, of whatever length', () => {
    const [name] = mendRecognisedAgencies('giao Sở Xây dưmng,', () => 0.4)
    expect(name).toEqual({
      start: 5,
      end: 17,
      raw: 'Sở Xây dưmng',
      text: 'Sở Xây dựng',
      words: [{ start: 12, end: 17, text: 'dựng' }],
    })
  })
})
