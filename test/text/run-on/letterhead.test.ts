import { describe, expect, it } from 'vitest'
import { physicalLines } from '../../../src/text/lines.js'
import { isRunOn } from '../../../src/text/run-on/detect.js'
import { splitRunOn } from '../../../src/text/run-on/split.js'

const pieces = (text: string) => splitRunOn(text).map((piece) => piece.text)
const HEAD = 'Số: 5/KH-UBND An Lĩnh, ngày 3 tháng 2 năm 2024 KẾ HOẠCH '

describe('a run-on text', () => {
  const says = (text: string) => isRunOn(physicalLines(text))

  it('is known by the type that stands behind the date, however few its markers', () => {
    expect(says('Số: 5/CT-UBND An Lĩnh, ngày 3\ntháng 2 năm 2024 CHỈ THỊ VỀ TRỒNG CÂY\nCác sở làm việc này.')).toBe(
      true,
    )
    expect(says('Tân Lập, hồi 17 giờ 30 ngày 3 tháng 2 năm 2024 CÔNG ĐIỆN VỀ BÃO\nSở Y tế trực')).toBe(true)
    expect(says('Số: 5/CT-UBND An Lĩnh, ngày 3/2/2024 CHỈ THỊ VỀ TRỒNG CÂY\nCác sở làm việc này.')).toBe(true)
    expect(says('An Lĩnh, ngày 3 tháng 2 năm 2024\nCHỈ THỊ\nVề trồng cây')).toBe(false)
    expect(says('An Lĩnh, ngày 3 tháng 2 năm 2024 của tỉnh')).toBe(false)
  })

  it('has no lines that begin with their markers, and none that mostly end as sentences do', () => {
    const head = 'Số: 5/CT-UBND An Lĩnh, ngày 3 tháng 2 năm 2024 CHỈ THỊ VỀ TRỒNG CÂY'
    expect(says(`${head}\n1. Sở Y tế trồng cây.\n2. Sở Nội vụ tưới cây.`)).toBe(false)
    const sentence = 'Các sở, ban, ngành và các xã, phường trồng cây ven đường.'
    expect(says([head, sentence, sentence, sentence].join('\n'))).toBe(false)
  })

  it('is known by its articles too', () => {
    expect(says('QUYẾT ĐỊNH: Điều 1. Phê duyệt. Điều 2. Có hiệu lực. Điều 3. Giao sở. Điều 4. Thi hành.')).toBe(true)
  })
})

describe('the letterhead of a run-on text', () => {
  it('ends its title where the first part of a plan without a preamble opens', () => {
    expect(pieces(`${HEAD}PHÁT TRIỂN Y TẾ I. MỤC ĐÍCH 1. Rà soát trạm y tế. 2. Bổ sung bác sĩ.`).slice(3)).toEqual([
      'PHÁT TRIỂN Y TẾ',
      'I. MỤC ĐÍCH',
      '1. Rà soát trạm y tế.',
      '2. Bổ sung bác sĩ.',
    ])
    expect(pieces(`${HEAD}Phát triển y tế Điều 1. Rà soát.`).slice(3)).toEqual(['Phát triển y tế', 'Điều 1. Rà soát.'])
    expect(pieces(`${HEAD}PHÁT TRIỂN Y TẾ PHẦN I KẾT QUẢ Tỉnh có 5 trạm.`)[3]).toBe('PHÁT TRIỂN Y TẾ')
  })

  it.each([
    'Để thực hiện tốt việc trồng cây, Chủ tịch yêu cầu:',
    'Trong thời gian qua, cây trồng còn ít.',
    'Căn cứ vào điều kiện của xã, ủy ban lập kế hoạch.',
  ])('ends a title in small letters before %s', (sentence) => {
    expect(pieces(`${HEAD}Trồng cây ven đường năm 2024 ${sentence}`).slice(3)).toEqual([
      'Trồng cây ven đường năm 2024',
      sentence,
    ])
  })

  it('cuts the body that enacts from a title in small letters', () => {
    expect(pieces(`${HEAD}Trồng cây ven đường ỦY BAN NHÂN DÂN TỈNH Căn cứ Luật Y tế`).slice(3)).toEqual([
      'Trồng cây ven đường',
      'ỦY BAN NHÂN DÂN TỈNH',
      'Căn cứ Luật Y tế',
    ])
  })

  it('cuts the body that enacts with its session from a title in capitals', () => {
    const head = 'Số: 5/NQ-HĐND An Lĩnh, ngày 3 tháng 2 năm 2024 NGHỊ QUYẾT VỀ TRỒNG CÂY '
    expect(pieces(`${head}HỘI ĐỒNG NHÂN DÂN TỈNH AN LĨNH KHÓA VIII KỲ HỌP THỨ 10 Căn cứ Luật Y tế`).slice(3)).toEqual([
      'VỀ TRỒNG CÂY',
      'HỘI ĐỒNG NHÂN DÂN TỈNH AN LĨNH',
      'KHÓA VIII KỲ HỌP THỨ 10',
      'Căn cứ Luật Y tế',
    ])
    expect(pieces(`${head}CHÍNH PHỦ Căn cứ Luật Y tế`)[4]).toBe('CHÍNH PHỦ')
    expect(pieces(`${head}CỦA CHÍNH PHỦ Căn cứ Luật Y tế`)[3]).toBe('VỀ TRỒNG CÂY CỦA CHÍNH PHỦ')
  })

  it('goes on with a title in small letters behind who speaks', () => {
    expect(
      pieces(`${HEAD}CỦA BAN THƯỜNG VỤ TỈNH ỦY về trồng cây ven đường Căn cứ Luật Y tế, tỉnh trồng cây.`).slice(3),
    ).toEqual(['CỦA BAN THƯỜNG VỤ TỈNH ỦY về trồng cây ven đường', 'Căn cứ Luật Y tế, tỉnh trồng cây.'])
  })

  it('knows a letter, whose date is followed by whom it goes to, and the number of a law', () => {
    const letter =
      'Số: 5/SYT-NV V/v trồng cây An Lĩnh, ngày 3 tháng 2 năm 2024 Kính gửi: Sở Nội vụ. Đề nghị quý sở trồng cây.'
    expect(isRunOn(physicalLines(letter))).toBe(true)
    expect(
      pieces('QUỐC HỘI ------- Luật số: 5/2024/QH15 Hà Nội, ngày 3 tháng 2 năm 2024 LUẬT TRỒNG CÂY Căn cứ')[2],
    ).toBe('Luật số: 5/2024/QH15')
  })

  it.each(['5/ KH-UBND', '5/KH- UBND', '5/KH - UBND', '5/ CTr-UBND', '5/KH - BCĐ - UBND'])(
    'keeps a number with blanks in its symbol whole: %s',
    (number) => {
      const text = `Số: ${number} An Lĩnh, ngày 3 tháng 2 năm 2024 KẾ HOẠCH TRỒNG CÂY Căn cứ`
      expect(pieces(text).slice(0, 2)).toEqual([`Số: ${number}`, 'An Lĩnh, ngày 3 tháng 2 năm 2024'])
    },
  )

  it('knows a place, and a minister, whose name holds a mark', () => {
    expect(pieces('Số: 5/KH-UBND Bà Rịa – Vũng Tàu, ngày 3 tháng 2 năm 2024 KẾ HOẠCH TRỒNG CÂY Căn cứ')[1]).toBe(
      'Bà Rịa – Vũng Tàu, ngày 3 tháng 2 năm 2024',
    )
    expect(pieces(`${HEAD}DẠY BƠI BỘ TRƯỞNG BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH Căn cứ Luật`)[4]).toBe(
      'BỘ TRƯỞNG BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
    )
    expect(pieces('Số: 5/KH-UBND Thành phố Tân Lập, ngày 3 tháng 2 năm 2024 KẾ HOẠCH TRỒNG CÂY Căn cứ')[1]).toBe(
      'Thành phố Tân Lập, ngày 3 tháng 2 năm 2024',
    )
    expect(pieces('Số: 5/KH-ĐU ĐẢNG ỦY XÃ TÂN LẬP Tân Lập, ngày 3 tháng 2 năm 2024 KẾ HOẠCH TRỒNG CÂY Căn cứ')[2]).toBe(
      'Tân Lập, ngày 3 tháng 2 năm 2024',
    )
    expect(pieces('Số: 5/KH-UBND - An Lĩnh, ngày 3 tháng 2 năm 2024 KẾ HOẠCH TRỒNG CÂY Căn cứ')[2]).toBe(
      'An Lĩnh, ngày 3 tháng 2 năm 2024',
    )
  })

  it('has a number without a colon and a star on papers of the Party', () => {
    expect(
      pieces(
        'TỈNH ỦY AN LĨNH * Số 12-CTr/TU ĐẢNG CỘNG SẢN VIỆT NAM An Lĩnh, ngày 3 tháng 2 năm 2024 CHƯƠNG TRÌNH X Y Z',
      ),
    ).toEqual([
      'TỈNH ỦY AN LĨNH',
      '*',
      'Số 12-CTr/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'An Lĩnh, ngày 3 tháng 2 năm 2024',
      'CHƯƠNG TRÌNH',
      'X Y Z',
    ])
  })

  it('leaves who sends a telegram with whom it goes to, and the text below them apart', () => {
    const head = 'Số: 5/CĐ-UBND An Lĩnh, hồi 17 giờ 30 ngày 3 tháng 2 năm 2024 CÔNG ĐIỆN VỀ ỨNG PHÓ VỚI BÃO '
    expect(
      pieces(
        `${head}CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN LĨNH điện: - Sở Y tế; - Báo An Lĩnh. Bão sẽ vào gần bờ. 1. Sở Y tế trực. 2. Báo đưa tin.`,
      ).slice(1),
    ).toEqual([
      'An Lĩnh, hồi 17 giờ 30 ngày 3 tháng 2 năm 2024',
      'CÔNG ĐIỆN',
      'VỀ ỨNG PHÓ VỚI BÃO',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN LĨNH điện:',
      '- Sở Y tế;',
      '- Báo An Lĩnh.',
      'Bão sẽ vào gần bờ.',
      '1. Sở Y tế trực.',
      '2. Báo đưa tin.',
    ])
  })
})

describe('the signature of a run-on text', () => {
  it('may be the post and the name of who signs for himself', () => {
    expect(
      pieces(
        'QUYẾT ĐỊNH: Điều 1. Ban hành kế hoạch./. Nơi nhận: - Lưu: VT, KGVX (2). THỦ TƯỚNG Lò Văn Ánh KẾ HOẠCH TRỒNG CÂY (Ban hành kèm theo Quyết định số 7/QĐ-TTg)',
      ).slice(2),
    ).toEqual([
      'Nơi nhận:',
      '- Lưu: VT, KGVX (2).',
      'THỦ TƯỚNG',
      'Lò Văn Ánh',
      'KẾ HOẠCH TRỒNG CÂY',
      '(Ban hành kèm theo Quyết định số 7/QĐ-TTg)',
    ])
  })

  it('stands before what is attached, whose type alone may be in capitals', () => {
    expect(
      pieces(
        'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Ánh KẾ HOẠCH Trồng cây ven đường năm 2025 (Ban hành kèm theo Quyết định số 7/QĐ-UBND) I. MỤC ĐÍCH 1. Có bóng mát.',
      ).slice(1),
    ).toEqual([
      'Lò Văn Ánh',
      'KẾ HOẠCH',
      'Trồng cây ven đường năm 2025',
      '(Ban hành kèm theo Quyết định số 7/QĐ-UBND)',
      'I. MỤC ĐÍCH',
      '1. Có bóng mát.',
    ])
  })
})

describe('a letterhead below what a page sets over it', () => {
  it('is cut from the name of the body on', () => {
    const record = `Kế hoạch 5/KH-UBND năm 2026 trồng cây ${'| Số hiệu | 5/KH-UBND | | Ngày ban hành | 03/02/2026 | '.repeat(8)}`
    const head = [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 5/KH-UBND',
      'An Lĩnh, ngày 03 tháng 02 năm 2026',
    ]
    const body = ['KẾ HOẠCH', 'TRỒNG CÂY XANH NĂM 2026', 'Căn cứ Luật Cây xanh, tỉnh lập kế hoạch.']
    const read = splitRunOn(`${record}${[...head, ...body].join(' ')}`).map(({ text }) => text)
    expect(read).toEqual([record.trim(), ...head, ...body])
  })
})
