import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'

const CLOSING = [
  'Nơi nhận:                                 TM. ỦY BAN NHÂN DÂN',
  '- Tỉnh ủy (để báo cáo);                        CHỦ TỊCH',
  '- Các sở, ban, ngành;',
  '- Lưu: VT, KT.                              Trần Văn Bình',
]
const document = (...closing: string[]) =>
  parsePlanText(['KẾ HOẠCH', 'Trồng rừng', 'I. NHIỆM VỤ', '1. Trồng 40 ha rừng.', '', ...closing].join('\n')).document

describe('recipients and signature side by side', () => {
  it.each(['ngày 5 tháng 9 năm 2025', 'ngày 5/9/2025', 'ngày 05.9.2025'])('leave the date beside a star: %s', (day) => {
    const party = ['ĐẢNG BỘ TỈNH AN LĨNH                 ĐẢNG CỘNG SẢN VIỆT NAM', '   ĐẢNG ỦY XÃ SƠN HÀ']
    const head = [
      ...party,
      `          *                          Sơn Hà, ${day}`,
      '      Số 12-KH/ĐU',
      '',
      'KẾ HOẠCH',
      'Trồng rừng',
    ]
    expect(parsePlanText([...head, 'I. NHIỆM VỤ', '1. Trồng 40 ha rừng.'].join('\n')).document).toMatchObject({
      number: '12-KH/ĐU',
      date: '2025-09-05',
    })
  })

  it('are told apart by the gap between them', () => {
    expect(document(...CLOSING)).toMatchObject({
      recipients: ['Tỉnh ủy (để báo cáo)', 'Các sở, ban, ngành', 'Lưu: VT, KT'],
      signers: [{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' }],
    })
  })

  it('may have the right column on lines of its own', () => {
    const [first = '', second = '', third = ''] = CLOSING
    const name = `${' '.repeat(44)}Trần Văn Bình`
    expect(document(first, second, third, '- Lưu: VT, KT.', '', name, '', 'PHỤ LỤC')).toMatchObject({
      recipients: ['Tỉnh ủy (để báo cáo)', 'Các sở, ban, ngành', 'Lưu: VT, KT'],
      signers: [{ name: 'Trần Văn Bình' }],
    })
  })

  it('end before the label of an annex, also without an empty line', () => {
    const read = document(...CLOSING, `${' '.repeat(32)}PHỤ LỤC 1`, `${' '.repeat(26)}CÁC CHỈ TIÊU CHỦ YẾU`)
    expect(read).toMatchObject({ recipients: { length: 3 }, signers: [{ name: 'Trần Văn Bình' }] })
  })

  it('are not parted by the tab behind the sign of an entry', () => {
    const entries = ['Nơi nhận:', '-\tTỉnh ủy;', '·\tLưu: VT.', 'CHỦ TỊCH', 'Trần Văn Bình']
    expect(document(...entries).recipients).toEqual(['Tỉnh ủy', 'Lưu: VT'])
  })

  it('may be parted by a tab', () => {
    expect(document(...CLOSING.map((line) => line.replace(/ {3,}/, '\t')))).toMatchObject({
      recipients: ['Tỉnh ủy (để báo cáo)', 'Các sở, ban, ngành', 'Lưu: VT, KT'],
      signers: [{ name: 'Trần Văn Bình' }],
    })
  })
})

describe('a signature that begins above the recipients', () => {
  it('leaves what stands beside them to the right column', () => {
    expect(
      document(
        '                                          TM. ỦY BAN NHÂN DÂN',
        'Nơi nhận:',
        '- Các sở, ban, ngành;                          CHỦ TỊCH',
        '- Lưu: VT.',
        '                                             Trần Văn Bình',
      ),
    ).toMatchObject({
      recipients: ['Các sở, ban, ngành', 'Lưu: VT'],
      signers: [{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' }],
    })
  })
})

describe('the letterhead of an attached document', () => {
  it('opens it, whatever stands side by side in it', () => {
    const plan = parsePlanText(
      [
        'ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH SƠN HÀ                    Độc lập - Tự do - Hạnh phúc',
        'Số: 15/2024/QĐ-UBND            Sơn Hà, ngày 26 tháng 4 năm 2024',
        '',
        '                     QUYẾT ĐỊNH',
        '          Ban hành Quy định về quản lý chợ',
        '     Điều 1. Ban hành kèm theo Quyết định này Quy định về quản lý chợ.',
        '     Điều 2. Quyết định này có hiệu lực từ ngày ký.',
        '',
        ...CLOSING,
        '\fỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH SƠN HÀ                    Độc lập - Tự do - Hạnh phúc',
        '   _____                            ________',
        '',
        '                      QUY ĐỊNH',
        '                 Về quản lý chợ',
        '     Điều 1. Phạm vi',
        '     Quy định này áp dụng trong tỉnh.',
        '     Điều 2. Trách nhiệm của Sở Công Thương',
        '     1. Sở Công Thương kiểm tra các chợ.',
      ].join('\n'),
    )
    expect(plan.annexes.map(({ id, label }) => [id, label])).toEqual([['PL1', 'QUY ĐỊNH']])
  })
})

describe('the star below a body of the Party', () => {
  it('is no item where place and date stand on its line', () => {
    const head = (star: string) =>
      [
        'ĐẢNG BỘ TỈNH AN LĨNH            ĐẢNG CỘNG SẢN VIỆT NAM',
        '  ĐẢNG ỦY XÃ SƠN HÀ',
        `         ${star}             Sơn Hà, ngày 05 tháng 9 năm 2025`,
        '     Số 12-KH/ĐU',
        '',
        '               KẾ HOẠCH',
        '     thực hiện Nghị quyết Đại hội Đảng bộ xã',
        '',
        'I. NHIỆM VỤ',
        '1. Trồng 40 ha rừng.',
      ].join('\n')
    for (const star of ['*', '-----'])
      expect(parsePlanText(head(star)).document).toMatchObject({
        number: '12-KH/ĐU',
        place: 'Sơn Hà',
        date: '2025-09-05',
        title: 'thực hiện Nghị quyết Đại hội Đảng bộ xã',
      })
  })
})

describe('a column too narrow for the name of the state', () => {
  it('breaks it, and the rest stands beside the name of the issuer', () => {
    const plan = parsePlanText(
      [
        '          BAN CHỈ ĐẠO                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
        '     CẢI CÁCH HÀNH CHÍNH                                 NAM',
        '                                             Độc lập - Tự do - Hạnh phúc',
        '           Số: 18/KH-BCĐ',
        '                                        Sơn Hà, ngày 12 tháng 01 năm 2026',
        '                                       KẾ HOẠCH',
        '                                Cải cách hành chính năm 2026',
        'I. NHIỆM VỤ',
        '1. Trồng 40 ha rừng.',
      ].join('\n'),
    )
    expect(plan.document).toMatchObject({
      number: '18/KH-BCĐ',
      issuer: { name: 'Ban Chỉ đạo cải cách hành chính' },
      date: '2026-01-12',
    })
  })
})
