import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../src/outline/outline.js'
import { readMarkdown } from '../../src/read/markdown/markdown.js'
import { eachSection, textOf } from '../../src/tree.js'
import { treeOf } from '../tree-of.js'

const HEAD = ['KẾ HOẠCH', 'Chăm sóc cây xanh năm 2026', 'Ủy ban nhân dân xã An Lộc ban hành kế hoạch như sau:']

const outlineOf = (root: ReturnType<typeof treeOf>): string[] =>
  eachSection(root.children).map(({ section: { id, heading, roles } }) =>
    [id, ...(heading ? [textOf(root, heading)] : []), ...roles].join(' '),
  )
const plain = (...lines: string[]): string[] => outlineOf(treeOf(...HEAD, ...lines)).slice(1)
const bold = (...lines: string[]): string[] =>
  outlineOf(buildOutline(readMarkdown([...HEAD, ...lines].join('\n\n')))).slice(1)

describe('titles without numbers', () => {
  it('in bold are sections that hold what stands below them', () => {
    expect(bold('**Ý nghĩa**', 'Làm đẹp đường làng.', '**Cách làm**', '- Trồng cây.', '- Tưới cây.')).toEqual([
      'H1 Ý nghĩa',
      'H2 Cách làm',
      'H2.-1',
      'H2.-2',
    ])
  })

  it('in plain words are sections where these say what a part of a plan is for', () => {
    expect(plain('Mục tiêu', '- Trồng 500 cây.', 'Tổ chức thực hiện', '- Các thôn trồng cây.')).toEqual([
      'H1 Mục tiêu objectives',
      'H1.-1',
      'H2 Tổ chức thực hiện implementation',
      'H2.-1',
    ])
    expect(plain('Ý nghĩa', 'Làm đẹp đường làng.', 'Cách làm', 'Trồng cây.')).toEqual([])
  })

  it('are times, the later of which may be said to be ahead', () => {
    const lines = [
      '1. Mục tiêu cụ thể',
      'Đến năm 2028:',
      '- Trồng 500 cây.',
      'Định hướng đến năm 2030:',
      '- Trồng 900 cây.',
    ]
    expect(plain(...lines).filter((line) => line.includes('H'))).toEqual([
      '1.H1 Đến năm 2028',
      '1.H1.-1',
      '1.H2 Định hướng đến năm 2030',
      '1.H2.-1',
    ])
  })

  it('are none behind the head of a table whose cells are lines', () => {
    expect(plain('Mục tiêu', '- Trồng 500 cây.', 'Kinh phí', 'TT', 'Nhiệm vụ', 'Kết quả').slice(2)).toEqual([
      'H2 Kinh phí funding',
    ])
  })

  it('open the cards of tasks, each a task with who does it below', () => {
    const card = (task: string, lead: string): string[] => [`Nhiệm vụ: ${task}`, `Chủ trì: ${lead}`, 'Thời hạn: Quý I']
    const cards = [...card('Trồng xoài', 'Sở Y tế'), ...card('Trồng sấu', 'Sở Nội vụ')]
    expect(plain('I. NHIỆM VỤ', ...cards, 'II. KINH PHÍ')).toEqual([
      'I NHIỆM VỤ tasks',
      'I.H1 Nhiệm vụ',
      'I.H2 Nhiệm vụ',
      'II KINH PHÍ funding',
    ])
    const parts = ['1. Cây ăn quả', ...card('Trồng xoài', 'Sở Y tế'), '2. Cây cảnh', ...card('Trồng tùng', 'Sở Nội vụ')]
    expect(plain('I. NHIỆM VỤ', ...parts).slice(1)).toEqual([
      'I.1 Cây ăn quả',
      'I.1.H1 Nhiệm vụ',
      'I.2 Cây cảnh',
      'I.2.H1 Nhiệm vụ',
    ])
  })

  it('in capitals stand above numbers that start again below each', () => {
    expect(plain('CÂY BÓNG MÁT', '1. Trồng xoài.', '2. Trồng sấu.', 'CÂY CẢNH', '1. Trồng tùng.')).toEqual([
      'H1 CÂY BÓNG MÁT',
      'H1.1',
      'H1.2',
      'H2 CÂY CẢNH',
      'H2.1',
    ])
  })

  it('are parts of a number that is counted on behind them', () => {
    expect(bold('1. Trồng cây', '**Cây bóng mát**', '- Xoài.', '**Cây cảnh**', '- Tùng.', '2. Tưới cây')).toEqual([
      '1 Trồng cây',
      '1.H1 Cây bóng mát',
      '1.H1.-1',
      '1.H2 Cây cảnh',
      '1.H2.-1',
      '2',
    ])
  })

  it('are parts of the last numbered part, where they stand right below it', () => {
    const weeks = ['Tuần 1 (từ 02/3 đến 06/3)', '- Trồng cây.', 'Tuần 2 (từ 09/3 đến 13/3)', '- Tưới cây.']
    expect(plain('I. MỤC TIÊU', '1. Đẹp.', 'II. LỊCH CỤ THỂ', ...weeks)).toEqual([
      'I MỤC TIÊU objectives',
      'I.1',
      'II LỊCH CỤ THỂ tasks',
      'II.H1 Tuần 1 (từ 02/3 đến 06/3)',
      'II.H1.-1',
      'II.H2 Tuần 2 (từ 09/3 đến 13/3)',
      'II.H2.-1',
    ])
  })

  it('are times in capitals below a title in capitals, which may end with one itself', () => {
    const april = ['THÁNG 4/2026', '1. Trồng cây.', 'THÁNG 5/2026', '1. Tưới cây.', 'THÁNG 6/2026', '1. Tỉa cành.']
    expect(
      plain('A. KẾT QUẢ', 'QUÝ I NĂM 2026', '1. Tốt.', 'B. NHIỆM VỤ', ...april).filter((id) => /\.H|^.\s/.test(id)),
    ).toEqual([
      'A KẾT QUẢ QUÝ I NĂM 2026',
      'B NHIỆM VỤ tasks',
      'B.H1 THÁNG 4/2026',
      'B.H1.1',
      'B.H2 THÁNG 5/2026',
      'B.H2.1',
      'B.H3 THÁNG 6/2026',
      'B.H3.1',
    ])
  })

  it('that are months part the work of a year', () => {
    expect(plain('Nội dung', 'Tháng 01', '- Trồng cây.', 'Tháng 02:', '- Tưới cây.', 'Kinh phí', 'Ngân sách.')).toEqual(
      ['H1 Nội dung tasks', 'H1.H1 Tháng 01', 'H1.H1.-1', 'H1.H2 Tháng 02', 'H1.H2.-1', 'H2 Kinh phí funding'],
    )
    const lines = [
      'II. NHIỆM VỤ',
      'Quý I',
      '1. Trồng cây.',
      '2. Tưới cây.',
      'Quý II',
      '3. Bón phân.',
      'Quý III, IV',
      '4. Tỉa cành.',
    ]
    expect(plain(...lines)).toEqual([
      'II NHIỆM VỤ tasks',
      'II.H1 Quý I',
      'II.H1.1',
      'II.H1.2',
      'II.H2 Quý II',
      'II.H2.3',
      'II.H3 Quý III, IV',
      'II.H3.4',
    ])
    expect(plain('Quý I', '- Trồng cây.', 'Quý II', '- Tưới cây.')).toEqual([
      'H1 Quý I tasks',
      'H1.-1',
      'H2 Quý II tasks',
      'H2.-1',
    ])
  })

  it('right below one that says what a part is for are its parts', () => {
    expect(bold('**Nội dung**', '**Trồng**', '- Xoài.', '**Tưới**', '- Sấu.', '**Kinh phí**', 'Ngân sách.')).toEqual([
      'H1 Nội dung tasks',
      'H1.H1 Trồng',
      'H1.H1.-1',
      'H1.H2 Tưới',
      'H1.H2.-1',
      'H2 Kinh phí funding',
    ])
  })

  it('are none where one stands alone, leads over, ends a sentence, or parts nothing', () => {
    expect(bold('**Cách làm**', '- Trồng cây.')).toEqual(['-1'])
    expect(bold('**Các việc như sau:**', '- Xoài.', '**Các cây như sau:**', '- Sấu.')).toEqual(['-1 Xoài', '-2'])
    expect(bold('**Trồng cây.**', '- Xoài.', '**Tưới cây.**', '- Sấu.')).toEqual(['-1 Xoài', '-2'])
    expect(plain('MỞ ĐẦU', 'I. TRỒNG CÂY', 'II. TƯỚI CÂY', 'Tưới mỗi ngày.', 'TẠM KẾT', 'Cây xanh tốt.')).toEqual([
      'I TRỒNG CÂY',
      'II TƯỚI CÂY',
    ])
  })

  it('are told by the lists between which they stand without a mark at their ends', () => {
    expect(
      plain('I. VIỆC', 'Cây bóng mát', '- Xoài.', '- Sấu.', 'Cây cảnh', '- Tùng.', 'II. TIỀN', 'Không có.'),
    ).toEqual(['I VIỆC', 'I.H1 Cây bóng mát', 'I.H1.-1', 'I.H1.-2', 'I.H2 Cây cảnh', 'I.H2.-1', 'II TIỀN'])
    expect(plain('I. VIỆC', 'Cây bóng mát', 'Xoài.', 'Cây cảnh', 'Tùng.')).toEqual(['I VIỆC'])
  })

  it('may have their text behind a colon', () => {
    const root = treeOf(
      ...HEAD,
      'Mục đích: Làm đẹp đường làng.',
      'Nội dung:',
      '- Trồng cây.',
      'Kinh phí: Ngân sách xã.',
    )
    expect(outlineOf(root).slice(1)).toEqual([
      'H1 Mục đích purpose',
      'H2 Nội dung tasks',
      'H2.-1',
      'H3 Kinh phí funding',
    ])
    const [, purpose] = eachSection(root.children).map(({ section }) => section)
    expect(purpose?.paragraphs.map((extent) => textOf(root, extent))).toEqual(['Làm đẹp đường làng.'])
    expect(plain('I. VIỆC', '- Trồng cây.', 'Kinh phí: Ngân sách.', '- Tưới cây.', 'Kinh phí: Dân góp.')).toEqual([
      'I VIỆC',
      'I.-1',
      'I.-2',
    ])
  })

  it('that name bodies over lists open a part each, beside bodies with their duty on the same line or in a sentence', () => {
    const root = treeOf(
      ...HEAD,
      'I. TỔ CHỨC THỰC HIỆN',
      'Sở Xây dựng có trách nhiệm:',
      'a) Trồng cây.',
      'b) Tưới cây.',
      'Sở Y tế: Rà soát cây độc.',
      'Sở Nội vụ:',
      '- Khen thưởng.',
      'Sở Tài chính chủ trì, phối hợp với Kho bạc Nhà nước bố trí kinh phí.',
      'Các sở, ngành căn cứ Kế hoạch này thực hiện.',
    )
    expect(outlineOf(root).slice(1)).toEqual([
      'I TỔ CHỨC THỰC HIỆN implementation',
      'I.H1 Sở Xây dựng có trách nhiệm',
      'I.H1.a',
      'I.H1.b',
      'I.H2 Sở Y tế',
      'I.H3 Sở Nội vụ',
      'I.H3.-1',
      'I.H4',
    ])
    const texts = eachSection(root.children).map(({ section }) => section.paragraphs.map((at) => textOf(root, at)))
    expect(texts[5]).toEqual(['Rà soát cây độc.'])
    expect(texts[8]).toEqual(['Sở Tài chính chủ trì, phối hợp với Kho bạc Nhà nước bố trí kinh phí.'])
    expect(texts[1]).toEqual(['Các sở, ngành căn cứ Kế hoạch này thực hiện.'])
  })

  it('may name several bodies behind a head that they share', () => {
    const list = ['a) Trồng cây.', 'b) Tưới cây.']
    expect(plain('Các Sở : Y tế, Nội vụ :', ...list, 'Sở Tài chính :', ...list)[0]).toBe('H1 Các Sở : Y tế, Nội vụ')
    expect(plain('Các Sở: Y tế, Nội vụ, Xây dựng:', ...list, 'Sở Tài chính:', ...list)).toEqual([
      'H1 Các Sở: Y tế, Nội vụ, Xây dựng',
      'H1.a',
      'H1.b',
      'H2 Sở Tài chính',
      'H2.a',
      'H2.b',
    ])
  })

  it('are none for bodies of which no one holds a list', () => {
    expect(plain('I. TỔ CHỨC THỰC HIỆN', 'Sở Y tế: Rà soát.', 'Sở Nội vụ: Khen thưởng.')).toEqual([
      'I TỔ CHỨC THỰC HIỆN implementation',
    ])
    expect(plain('I. TỔ CHỨC THỰC HIỆN', 'Sở Y tế: Rà soát.', 'Trồng cây', '- Xoài.', '- Sấu.')).toEqual([
      'I TỔ CHỨC THỰC HIỆN implementation',
      'I.-1',
      'I.-2',
    ])
  })

  it('may be one over all items of a text, where none of these is for anything else', () => {
    expect(plain('Năm qua cây xanh tốt.', 'CÁC CHỈ TIÊU CHỦ YẾU', '1. Số cây: 50 cây.', '2. Số vườn: 3 vườn.')).toEqual(
      ['H1 CÁC CHỈ TIÊU CHỦ YẾU indicators', 'H1.1', 'H1.2'],
    )
    expect(plain('CÁC CHỈ TIÊU CHỦ YẾU', 'Năm qua cây xanh tốt.', '1. Số cây: 50 cây.')).toEqual(['1'])
    expect(plain('CÁC CHỈ TIÊU CHỦ YẾU', '1. Số cây: 50 cây.', '2. Tổ chức thực hiện')).toEqual(['1', '2'])
  })

  it('that are marked as headings of several levels stand one below the other', () => {
    expect(bold('## Ý nghĩa', 'Làm đẹp.', '## Cách làm', '### Trồng', '- Xoài.', '### Tưới', '- Sấu.')).toEqual([
      'H1 Ý nghĩa',
      'H2 Cách làm',
      'H2.H1 Trồng',
      'H2.H1.-1',
      'H2.H2 Tưới',
      'H2.H2.-1',
    ])
  })

  it('are none in a text of articles', () => {
    expect(bold('**Mục tiêu**', 'Điều 1. Trồng cây.', '**Kinh phí**', 'Điều 2. Tưới cây.')).toEqual([
      'Đ1 Trồng cây',
      'Đ2',
    ])
  })
})
