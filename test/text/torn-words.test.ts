import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'
import { mendTornWords } from '../../src/text/torn-words.js'

const mended = (text: string): string => mendTornWords(text).text

describe('words torn into pieces', () => {
  it.each([
    ['phổ bi ế n quy định', 'phổ biến quy định'],
    ['trách nhi ệm c ủa từng đơn v ị', 'trách nhiệm của từng đơn vị'],
    ['1. M ụ c tiêu', '1. Mục tiêu'],
    ['Ủ y ban nhân dân t ỉnh', 'Ủy ban nhân dân tỉnh'],
    ['(ho ạch định) chi ến lược, k ế hoạch', '(hoạch định) chiến lược, kế hoạch'],
    ['Đ ịa bàn mi ền núi', 'Địa bàn miền núi'],
    ['KẾ HO ẠCH', 'KẾ HOẠCH'],
    ['Ph ấn đấu; Ch ủ động', 'Phấn đấu; Chủ động'],
    ['phư ơ ng tiện', 'phương tiện'],
    ['ph ố i hợp; thành phố', 'phối hợp; thành phố'],
    ['Sơn Hà, ngày 2 9 tháng 0 5 năm 20 26', 'Sơn Hà, ngày 29 tháng 05 năm 2026'],
    ['ngày 1 5 tháng 3; năm 2 0 2 6', 'ngày 15 tháng 3; năm 2 0 2 6'],
  ])('%s', (torn, whole) => {
    expect(mended(torn)).toBe(whole)
  })

  it('takes a known word rather than one that no other place of the text has', () => {
    expect(mended('văn h ó a cơ sở; phát triển văn hóa')).toBe('văn hóa cơ sở; phát triển văn hóa')
    expect(mended('trong cả n ước; nước ta; ngăn cản')).toBe('trong cả nước; nước ta; ngăn cản')
    expect(mended('S ở Nội vụ; các Sở')).toBe('Sở Nội vụ; các Sở')
    expect(mended('ngày 11/5/2022 c ủa tỉnh')).toBe('ngày 11/5/2022 của tỉnh')
    expect(mended('bảo đảm c hặt chẽ; kiểm tra chặt chẽ')).toBe('bảo đảm chặt chẽ; kiểm tra chặt chẽ')
    expect(mended('phố i hợp chặt chẽ; chủ trì phối hợp')).toBe('phối hợp chặt chẽ; chủ trì phối hợp')
    expect(mended('đưa và o kế hoạch; vào sổ')).toBe('đưa vào kế hoạch; vào sổ')
  })

  it.each([
    'điểm đ khoản 2 và điểm b ở trên',
    'tại điểm c hướng dẫn này; tránh chướng ngại',
    'nhóm B áp dụng; khu S ở phía nam; các Sở',
    'thành phố t 12',
    'trước ngày 15 tháng 5 2 lần kiểm tra, năm 2026 5 xã',
    'dự án ổn định an ninh ở các xã, ứng dụng ô tô, ý kiến',
    'rộng 5 m ở hai bên, 100 đ ủng hộ',
    'a b c d đ e g h',
    'the s and th of l ô',
    'điểm i khoản 2; chữ i; đường phố i, o và u',
  ])('leaves %s', (text) => {
    expect(mendTornWords(text)).toEqual({ text, torn: [] })
  })

  it('takes out nothing but blanks', () => {
    const piece = fc.constantFrom(
      'đ',
      'ế',
      'n',
      'bi',
      'ng',
      'ường',
      'tr',
      'Ủ',
      'y',
      'và',
      ' ',
      '  ',
      '\n',
      ',',
      '5',
      'X',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        const { text: whole, torn } = mendTornWords(text)
        expect(whole.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(whole.split('\n').length).toBe(text.split('\n').length)
        expect(torn.length > 0).toBe(whole !== text)
      }),
    )
  })

  it('reads the roles and bodies of a plan through them and says so', () => {
    const plan = parsePlanText(
      'Ủ Y BAN NHÂN DÂN\nTỈNH SƠN HÀ\nSố: 12/KH-UBND\nKẾ HO ẠCH\nPhát tri ển rừng\nI. M ỤC TIÊU\n- Trồng 50 ha rừng.\nII. NHI ỆM V Ụ\n1. S ở Nông nghi ệp chủ trì r ừng phòng hộ.\n',
    )
    expect(plan.sections.map(({ heading }) => heading)).toEqual(['MỤC TIÊU', 'NHIỆM VỤ'])
    expect(plan.document.issuer?.name).toBe('Ủy ban nhân dân tỉnh Sơn Hà')
    const note = plan.diagnostics.find(({ message }) => message.startsWith('words were torn'))
    expect(note).toMatchObject({ rule: 'inferred-value', severity: 'info' })
    expect(note?.message).toContain('“Ủ Y”, “HO ẠCH”, “tri ển”')
  })
})
