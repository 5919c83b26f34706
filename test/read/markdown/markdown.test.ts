import { describe, expect, it } from 'vitest'
import { htmlBlocksFor, readMarkdown } from '../../../src/read/markdown/markdown.js'

const text = (markdown: string) => readMarkdown(markdown).text

describe('readMarkdown', () => {
  it('reads what stands between the only pair of fences as the text that it is', () => {
    const rows = '1\tRà soát\tSở Y tế\n'.repeat(9)
    const inside = `I. NHIỆM VỤ\nTT\tViệc\tChủ trì\n${rows}`
    expect(text(`\`\`\`text\n${inside}\`\`\`\n`)).toBe(inside.trim())
    expect(text(`${'Nội dung. '.repeat(20)}\n\n\`\`\`\n${inside}\`\`\`\n`)).not.toContain('\t')
  })

  it('reads a quoted text as the text that is quoted', () => {
    const rows = '> | 1 | Rà soát | Sở Y tế |\n'.repeat(9)
    expect(text(`> ## PHỤ LỤC\n>\n> | TT | Việc | Chủ trì |\n> | --- | --- | --- |\n${rows}`)).toContain(
      '1\tRà soát\tSở Y tế',
    )
  })

  it.each([
    ['headings', '## II. NHIỆM VỤ', 'II. NHIỆM VỤ'],
    ['underlined headings', 'NHIỆM VỤ\n====', 'NHIỆM VỤ'],
    ['bold and italics', '**Số:** *5/KH-UBND* và __a__', 'Số: 5/KH-UBND và a'],
    ['bold inside italics', '***Kính gửi***', 'Kính gửi'],
    ['links', '[Luật Đất đai](https://vi.test/luat) năm 2024', 'Luật Đất đai năm 2024'],
    ['images', 'Bản đồ ![hình](a.png) số 1', 'Bản đồ số 1'],
    ['code', 'Mã `57/KH-UBND`', 'Mã 57/KH-UBND'],
    ['escapes', '1\\. Rà soát \\* xong', '1. Rà soát * xong'],
    [
      'the sign of a list before a label',
      '- a) Rà soát.\n- b) Lập sổ.\n- 1.2. Đo.\n- Tưới.',
      'a) Rà soát.\nb) Lập sổ.\n1.2. Đo.\n- Tưới.',
    ],
    ['line breaks', 'Rà soát quy hoạch.\\\n- Lập dự án.\\\nBáo cáo', 'Rà soát quy hoạch.\n- Lập dự án.\nBáo cáo'],
    ['quotations', '> Rà soát\n> quy hoạch', 'Rà soát quy hoạch'],
    ['tags', 'Rà <u>soát</u> <!-- ghi chú -->xong', 'Rà soát xong'],
    ['entities', 'KH&amp;ĐT&nbsp;&lt;5&gt; &quot;a&quot;', 'KH&ĐT <5> "a"'],
    ['stray asterisks', '**1- **Phát triển', '1- Phát triển'],
    ['a stray asterisk before a label', '*2.5. **Phát triển chợ*', '2.5. Phát triển chợ'],
    ['a stray asterisk before a letter', '*a) Chợ', 'a) Chợ'],
    [
      'emphasis that a blank ends',
      'Hộ kinh doanh *(HKD) *và *các hợp tác xã *, chợ',
      'Hộ kinh doanh (HKD) và các hợp tác xã, chợ',
    ],
    ['products and escapes, which are text', 'Dài 5 * 10 m, \\*ghi chú, a * b', 'Dài 5 * 10 m, *ghi chú, a * b'],
    ['an en dash', 'kinh tế -- xã hội 2021--2030', 'kinh tế – xã hội 2021–2030'],
    ['rules', 'Rà soát.\n\n***\n\nBáo cáo.', 'Rà soát.\nBáo cáo.'],
    ['emphasis of nothing', 'Rà soát.\n* *\nBáo cáo.', 'Rà soát.\nBáo cáo.'],
    ['an empty heading', '#\n\nRà soát', 'Rà soát'],
    [
      'emphasis of several lines with a blank before its end',
      '*Căn cứ Luật\nĐất đai; *\n\nRà soát',
      'Căn cứ Luật Đất đai;\nRà soát',
    ],
    ['emphasis whose mark is emphasised apart', '*- Trái cây**:\n*Tổng sản lượng', '- Trái cây:\nTổng sản lượng'],
    ['emphasis whose mark is emphasised apart in its line', '*- Trái cây**: *Tổng', '- Trái cây: Tổng'],
  ])('takes the marks of %s out', (_, markdown, expected) => {
    expect(text(markdown)).toBe(expected)
  })

  it('keeps the labels of lists as they are written', () => {
    expect(text('1. Một\n\n1. Hai\n\n1.1. Ba\n\na) Bốn\n\nđ) Năm\n\n- Sáu\n\n+ Bảy')).toBe(
      '1. Một\n1. Hai\n1.1. Ba\na) Bốn\nđ) Năm\n- Sáu\n+ Bảy',
    )
  })

  it('keeps one asterisk as a bullet', () => {
    expect(text('* Một\n* Hai')).toBe('* Một\n* Hai')
    expect(text('*Trước mắt: nạo vét\n*Lâu dài: mở rộng')).toBe('*Trước mắt: nạo vét\n*Lâu dài: mở rộng')
  })

  it('keeps a lone dash below a line, which is no rule below a heading', () => {
    const row = (...cells: string[]) => `|\n${cells.join('\n|\n')}\n|`
    const table = [
      row('TT', 'Chỉ tiêu', 'Đơn vị'),
      row('1', 'Chè', 'ha'),
      row('2', 'Sắn', 'ha'),
      row('-', 'Củ', 'tấn'),
    ].join('\n')
    expect(text(table)).toBe('TT\tChỉ tiêu\tĐơn vị\n1\tChè\tha\n2\tSắn\tha\n-\tCủ\ttấn')
    expect(text('NHIỆM VỤ\n---\n\nRà soát')).toBe('NHIỆM VỤ\nRà soát')
  })

  it('reads cells of a page whose bars stand on lines of their own', () => {
    const page =
      '|\n**ỦY BAN NHÂN DÂN**\nTỈNH AN LĨNH\n-------\n|\n**CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\n|\n|\nSố: 15/KH-UBND\n|\n*An Lĩnh, ngày 02\ntháng 3 năm 2025*\n|\n**KẾ HOẠCH**\nCHUYỂN ĐỔI SỐ'
    expect(text(page).split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH AN LĨNH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 15/KH-UBND',
      'An Lĩnh, ngày 02 tháng 3 năm 2025',
      'KẾ HOẠCH',
      'CHUYỂN ĐỔI SỐ',
    ])
    const table = '|\n**TT**\n|\n**Nhiệm vụ**\n|\n**Chủ trì**\n|\n|\n1\n|\nRà soát\n|\nSở Y tế\n|'
    expect(text(table)).toBe('TT\tNhiệm vụ\tChủ trì\n1\tRà soát\tSở Y tế')
  })

  it('reads a grid table once, though its rows look like pipe tables', () => {
    const grid = ['+---+------+', '| 1 | Đo   |', '|   | đất  |', '+---+------+', '| 2 | Xong |', '+---+------+']
    expect(text(grid.join('\n'))).toBe('1\tĐo đất\n2\tXong')
  })

  it('reads tables whose columns are ruled by dashes, of lines or of rows of several lines', () => {
    const plain = ['  **TT**   Việc   Ai', '  -------- ------ ---------', '  1        Đo     Sở Y tế', '  2        Xây']
    expect(text(['Một:', '', ...plain, '', 'Hết.'].join('\n'))).toBe(
      'Một:\nTT\tViệc\tAi\n1\tĐo\tSở Y tế\n2\tXây\t\nHết.',
    )
    const rule = `  ${'-'.repeat(30)}`
    const tall = [
      rule,
      '  TT   Việc      Cơ quan',
      '                 chủ trì',
      '  ---- --------- ----------',
      '  1    Đo đất    Sở Y tế',
    ]
    const source = readMarkdown([...tall, '       ở xã', '', '  2    Xây kho   Xã', rule, '', 'Hết.'].join('\n'))
    expect(source.text).toBe('TT\tViệc\tCơ quan chủ trì\n1\tĐo đất ở xã\tSở Y tế\n2\tXây kho\tXã\nHết.')
    expect(source.lines.map(({ line }) => line)).toEqual([2, 5, 8, 11])
    const numbered = [
      '  Số   Việc   Ai',
      '  ---- ------ ----------',
      '       \\(1\\)  \\(2\\)',
      '  1    Đo     Sở Y tế',
    ]
    expect(text(numbered.join('\n'))).toBe('Số\tViệc\tAi\n\t(1)\t(2)\n1\tĐo\tSở Y tế')
    const wide = `  ---- ${'-'.repeat(150)} ------`
    expect(text(`# Một\n\n  TT   Việc\n${wide}\n  1    **Đo**\n  2    Xây`)).toBe('Một\nTT\tViệc\t\n1\tĐo\t\n2\tXây\t')
    expect(text('Một\n\n---\n\nHai -- ba')).toBe('Một\nHai – ba')
    const columns = '  ---- -------- ---------'
    const headless = [
      columns,
      '  TT   Việc     Ai',
      '',
      '  1    Đo       Sở Y tế',
      '       đất',
      '',
      '  2    Xây      Xã',
      columns,
    ]
    expect(text(['Một:', '', ...headless, '', 'Hết.'].join('\n'))).toBe(
      'Một:\nTT\tViệc\tAi\n1\tĐo đất\tSở Y tế\n2\tXây\tXã\nHết.',
    )
    const far = ' '.repeat(220)
    expect(text(`**Một**\n\n${headless.join('\n').replaceAll('Xã', `${far}Xã`)}`)).toContain('Một\nTT')
  })

  it('reads pipe tables without bars around their rows', () => {
    const rows = ['TT | Việc | Ai', '---|---|---', '1 | Đo | Sở Y tế', '2 | Xây | Xã']
    expect(text(['Một', '', ...rows, '', 'A | B'].join('\n'))).toBe(
      'Một\nTT\tViệc\tAi\n1\tĐo\tSở Y tế\n2\tXây\tXã\nA | B',
    )
    expect(text('Một | Hai\n---|---|---\n')).toContain('Một | Hai')
  })

  it('reads cells of paragraphs whose bars stand on lines of their own', () => {
    const row = (...cells: string[]): string => `\n${cells.join('\n\n| \n\n')}  \n  `
    const table = [row('TT', 'Việc', 'Chủ trì'), '---|---|---  ', row('1', 'Đo', 'Sở Y tế'), row('2', 'Xây', 'Xã')]
    expect(text(`**Một**\n${table.join('\n')}\n`)).toBe('Một\nTT\tViệc\tChủ trì\n1\tĐo\tSở Y tế\n2\tXây\tXã')
  })

  it('reads cells on lines of their own, whose labels are no page numbers', () => {
    const cells = ['STT', 'Nhiệm vụ', 'Chủ trì', '1', 'Lập đề án', 'Sở Y tế', '2', 'Tập huấn', 'Sở Nội vụ']
    expect(text(cells.join('\n\n'))).toBe('STT\tNhiệm vụ\tChủ trì\n1\tLập đề án\tSở Y tế\n2\tTập huấn\tSở Nội vụ')
  })

  it('reads a pipe table, paragraphs of a cell parted by U+2028', () => {
    const source = readMarkdown('Phụ lục\n\n| **TT** | Việc |\n|---|---|\n| 1 | Rà soát;<br>- Báo cáo |\n\nHết.')
    expect(source.text).toBe('Phụ lục\nTT\tViệc\n1\tRà soát;\u2028- Báo cáo\nHết.')
    expect(source.lines.map((line) => line.kind)).toEqual(['paragraph', 'row', 'row', 'paragraph'])
    expect(source.lines.map((line) => line.line)).toEqual([1, 3, 5, 7])
  })

  it('reads a pipe table that follows a paragraph without an empty line', () => {
    expect(readMarkdown('Phụ lục\n| TT | Việc |\n|---|---|\n| 1 | Rà soát |').lines.map((line) => line.kind)).toEqual([
      'paragraph',
      'row',
      'row',
    ])
  })

  it('ends a line at a break outside a table, and goes on with its sentence', () => {
    expect(text('Rà soát<br>quy hoạch')).toBe('Rà soát quy hoạch')
    const source = readMarkdown('# Phụ lục\n\n<div><b>KẾ HOẠCH<br>Phát triển nhà ở</b></div>\n\nHết.')
    expect(source.text).toBe('Phụ lục\nKẾ HOẠCH\nPhát triển nhà ở\nHết.')
    expect(source.lines.map(({ line }) => line)).toEqual([1, 3, 3, 5])
  })

  it('makes the lines of a layout table paragraphs', () => {
    expect(text('| UBND TỈNH AN LĨNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n')).toBe(
      'UBND TỈNH AN LĨNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    )
  })

  it('takes front matter for page furniture and keeps line numbers', () => {
    const source = readMarkdown('---\ntitle: Kế hoạch\n---\n# KẾ HOẠCH\n')
    expect(source.text).toBe('KẾ HOẠCH')
    expect(source.lines[0]?.line).toBe(4)
    expect(source.furniture).toEqual([{ at: 0, text: '---\ntitle: Kế hoạch\n---', line: 1 }])
    expect(readMarkdown('---json\n{ "title": "Kế hoạch" }\n---\n# KẾ HOẠCH\n').text).toBe('KẾ HOẠCH')
    expect(text('---\n\nMột --- hai')).toContain('Một')
  })

  it('takes page numbers between rules for page furniture', () => {
    const source = readMarkdown('Các sở rà soát\n\n---\n\n2\n\nvà báo cáo.')
    expect(source.text).toBe('Các sở rà soát và báo cáo.')
    expect(source.furniture.map((piece) => piece.text)).toEqual(['2'])
  })

  it('says what read it', () => {
    expect(readMarkdown('# KẾ HOẠCH')).toMatchObject({ format: 'markdown', reader: 'markdown', pages: null })
  })

  it('puts characters into normal form', () => {
    expect(text('**Kế\u00a0hoạch**'.normalize('NFD'))).toBe('Kế hoạch')
  })
})

describe('a header whose rows were lost', () => {
  const rows = (markdown: string) => {
    const source = readMarkdown(markdown)
    const cells = source.lines.flatMap((line) => (line.kind === 'row' ? [line.cells ?? []] : []))
    return cells.map((row) => row.map(({ start, end }) => source.text.slice(start, end)))
  }
  const stacked = [
    ['Thời hạn'],
    ['1', 'Tuyên truyền'],
    ['a)', 'Mở hội nghị', 'Sở Y tế', 'Quý III, IV/2026'],
    ['b)', 'In tờ rơi', 'Sở Nội vụ', 'Quý IV/2026'],
    ['2', 'Xây dựng văn bản', 'Sở Tư pháp', 'Năm 2027'],
  ]
  const below = stacked.flat().join('\n')

  it('heads the cells that stand below it, one a line, with those of its own that do too', () => {
    expect(rows(`PHỤ LỤC\n| TT | Việc | Chủ trì |\n| --- | --- | --- |\n${below}`)).toEqual([
      ['TT', 'Việc', 'Chủ trì', 'Thời hạn'],
      ['1', 'Tuyên truyền', '', ''],
      ...stacked.slice(2),
    ])
  })

  it('is none of a table that lays out a letterhead', () => {
    expect(text('| SỞ Y TẾ | CỘNG HÒA | X |\n| --- | --- | --- |\nKẾ HOẠCH')).toBe('SỞ Y TẾ\tCỘNG HÒA\tX\nKẾ HOẠCH')
  })
})

describe('an HTML table in Markdown', () => {
  const read = async (markdown: string) => readMarkdown(markdown, await htmlBlocksFor(markdown))

  it('is a table, with its lines and what stands before it on its line', async () => {
    const source = await read(
      'Phụ lục\n\nBảng: <table><tr><td>TT</td><td><b>Việc</b></td></tr>\n<tr><td>1</td><td>Rà soát</td></tr></table>\n\nHết.',
    )
    expect(source.text).toBe('Phụ lục\nBảng:\nTT\tViệc\n1\tRà soát\nHết.')
    expect(source.lines.map((line) => line.kind)).toEqual(['paragraph', 'paragraph', 'row', 'row', 'paragraph'])
    expect(source.lines.map((line) => line.line)).toEqual([1, 3, 3, 3, 6])
  })

  it('keeps the columns of merged cells', async () => {
    const source = await read(
      '<table><tr><td colspan="2">Quy hoạch</td></tr><tr><td rowspan="2">1</td><td>a</td></tr><tr><td>b</td></tr></table>',
    )
    expect(source.lines.map((line) => line.cells?.length)).toEqual([2, 2, 2])
  })

  it('is text where it is never closed', async () => {
    expect((await read('<table><tr><td>Rà soát')).lines.map((line) => line.kind)).toEqual(['paragraph'])
  })
})

describe('footnotes in Markdown', () => {
  it('stand behind the paragraph that carries their mark', () => {
    const source = readMarkdown(
      '1. Đo đạc đất[^1] và rừng[^2].\n\n2. Báo cáo.\n\n[^1]: Luật\n    Đất đai.\n\n[^2]: Luật Lâm nghiệp.\n',
    )
    expect(source.text).toBe('1. Đo đạc đất và rừng.\nLuật Đất đai.\nLuật Lâm nghiệp.\n2. Báo cáo.')
    expect(source.lines.map((line) => line.kind)).toEqual(['paragraph', 'footnote', 'footnote', 'paragraph'])
  })

  it('stand at the end where no mark calls them', () => {
    expect(text('Báo cáo.\n\n[^a]: Xem phụ lục.')).toBe('Báo cáo.\nXem phụ lục.')
  })

  it('keep their marks where no note has their label', () => {
    expect(text('Báo cáo[^9].')).toBe('Báo cáo[^9].')
  })
})

describe('lines that Markdown sets in bold', () => {
  it('look so where they are so as a whole', () => {
    const source = readMarkdown('# Kế hoạch\n\n**Mục tiêu:**\n\n**Một** trăm cây.\n\n__Kinh phí__\n\n**Cả\nđoạn**')
    expect(source.lines.map(({ look }) => look?.bold ?? false)).toEqual([true, true, false, true, false])
  })
})

it('takes emphasis that a blank ends for emphasis', () => {
  expect(text('*(Kèm theo Quyết định số 9/QĐ-UBND) *\n\n* Rà soát * hai lần *')).toBe(
    '(Kèm theo Quyết định số 9/QĐ-UBND)\n* Rà soát * hai lần *',
  )
  const head =
    '| UBND TỈNH AN LĨNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 9/KH-UBND | *An Lĩnh, ngày 2/3/2026 * |'
  expect(text(head)).toContain('\nAn Lĩnh, ngày 2/3/2026')
})
