import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'
import { buildDocx, linesOf, p, r, readParts, tbl, tc, tr } from './build.js'

const br = '<w:r><w:br/></w:r>'
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('characters of a run', () => {
  it.each([
    ['runs stand together as they are', r('Nghị qu') + r('yết'), 'Nghị quyết'],
    ['a tab is a blank', `${r('Số:')}<w:r><w:tab/></w:r>${r('5')}`, 'Số: 5'],
    ['a soft hyphen is dropped', `${r('phát')}<w:r><w:softHyphen/></w:r>${r(' triển')}`, 'phát triển'],
    ['a no-break hyphen is a hyphen', `${r('53')}<w:r><w:noBreakHyphen/></w:r>${r('CTr/TU')}`, '53-CTr/TU'],
    ['a symbol is the character of its font', `<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 20%')}`, '≥ 20%'],
    ['a letter of a symbol font in the text too', r('\uF0B3 20%', '<w:rFonts w:ascii="Symbol"/>'), '≥ 20%'],
    ['letters with marks of their own are composed', r('Ti\u00ea\u0309u'), 'Tiểu'],
    ['a mark in the next run is composed too', r('K\u00ea') + r('\u0301 hoạch'), 'Kế hoạch'],
    ['entities are characters', r('R&D <5%'), 'R&D <5%'],
  ])('%s', (_, content, line) => {
    expect(linesOf(p(content))).toEqual([line])
  })
})

describe('what wraps runs', () => {
  it.each([
    ['a hyperlink', `<w:hyperlink r:id="rId9">${r('Nghị quyết 29')}</w:hyperlink>`],
    ['a smart tag', `<w:smartTag w:element="place">${r('Nghị quyết')}</w:smartTag>${r(' 29')}`],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${r('Nghị quyết 29')}</w:sdtContent></w:sdt>`],
    ['a simple field', `<w:fldSimple w:instr=" REF x ">${r('Nghị quyết 29')}</w:fldSimple>`],
    ['a complex field', r('Nghị quyết ') + field(' REF x ', r('29'))],
    ['a field in the code of another', field(` IF ${field(' PAGE ', r('7'))} `, r('Nghị quyết 29'))],
    ['a field in the result of another', field(' A ', r('Nghị ') + field(' B ', r('quyết 29')))],
    ['an insertion', `${r('Nghị quyết')}<w:ins w:id="1">${r(' 29')}</w:ins>`],
    [
      'a formula',
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>Nghị quyết 29</m:t></m:r></m:oMath>',
    ],
  ])('%s', (_, content) => {
    expect(linesOf(p(content))).toEqual(['Nghị quyết 29'])
  })

  it('a content control around paragraphs', () => {
    expect(linesOf(`<w:sdt><w:sdtContent>${p('Một.')}${p('Hai.')}</w:sdtContent></w:sdt>`)).toEqual(['Một.', 'Hai.'])
  })

  it('a field over several paragraphs', () => {
    const [open, close] = field(' A ', '|').split('|')
    expect(linesOf(p(`${open}${r('Một.')}`) + p('Hai.') + p(`${r('Ba.')}${close}`))).toEqual(['Một.', 'Hai.', 'Ba.'])
  })

  it('a field that is never closed hides nothing behind its paragraph', () => {
    expect(linesOf(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('Hai.'))).toEqual(['Hai.'])
  })
})

describe('line breaks inside a paragraph', () => {
  it.each([
    ['left over from a PDF', 'phối hợp với Ủy ban|Nhân dân các xã', ['phối hợp với Ủy ban Nhân dân các xã']],
    ['inside a document number', 'Kế hoạch số 13-|KH/TW', ['Kế hoạch số 13-KH/TW']],
    ['before the dash of a range of years', 'giai đoạn 2021|- 2030', ['giai đoạn 2021 - 2030']],
    [
      'behind a long sentence',
      `${'Sở Y tế rà soát quy hoạch mạng lưới cơ sở y tế công lập trên địa bàn.'}|Sở Nội vụ chủ trì.`,
      ['Sở Y tế rà soát quy hoạch mạng lưới cơ sở y tế công lập trên địa bàn. Sở Nội vụ chủ trì.'],
    ],
    ['between the items of a list', 'Nơi nhận:|- Như trên;|- Lưu: VT.', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']],
    [
      'in the place of the ends of paragraphs',
      'I. MỤC TIÊU|1. Mục tiêu chung|Đưa du lịch thành ngành mũi nhọn.|2. Đến năm 2030|a) Đón 5 triệu lượt khách;',
      [
        'I. MỤC TIÊU',
        '1. Mục tiêu chung',
        'Đưa du lịch thành ngành mũi nhọn.',
        '2. Đến năm 2030',
        'a) Đón 5 triệu lượt khách;',
      ],
    ],
    [
      'between a heading and its first item',
      'IV. TỔ CHỨC THỰC HIỆN|1. Giám đốc các sở và Chủ tịch UBND các xã:',
      ['IV. TỔ CHỨC THỰC HIỆN', '1. Giám đốc các sở và Chủ tịch UBND các xã:'],
    ],
    [
      'between a heading that ends in digital and its first item',
      '3. Phát triển hạ tầng số|- Phủ sóng 5G tại các khu công nghiệp.',
      ['3. Phát triển hạ tầng số', '- Phủ sóng 5G tại các khu công nghiệp.'],
    ],
    ['behind the word before a number', 'theo Quyết định số|12/QĐ-UBND', ['theo Quyết định số 12/QĐ-UBND']],
    [
      'between the type and a title in small letters',
      'CHƯƠNG TRÌNH HÀNH ĐỘNG|thực hiện Nghị quyết số 57-NQ/TW',
      ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'thực hiện Nghị quyết số 57-NQ/TW'],
    ],
    [
      'before a title in capitals',
      'Sơn Hà, ngày 5 tháng 3 năm 2024|THỰC HIỆN NGHỊ QUYẾT SỐ 29-NQ/TW',
      ['Sơn Hà, ngày 5 tháng 3 năm 2024', 'THỰC HIỆN NGHỊ QUYẾT SỐ 29-NQ/TW'],
    ],
    [
      'before a name in capitals',
      'theo Chương trình của|MẶT TRẬN TỔ QUỐC VIỆT NAM',
      ['theo Chương trình của MẶT TRẬN TỔ QUỐC VIỆT NAM'],
    ],
    [
      'behind a heading that has room on its line',
      `1. Mục tiêu chung|${'Đưa du lịch thành ngành kinh tế mũi nhọn của tỉnh, có sức cạnh tranh.'}`,
      ['1. Mục tiêu chung', 'Đưa du lịch thành ngành kinh tế mũi nhọn của tỉnh, có sức cạnh tranh.'],
    ],
    [
      'behind a heading over a short sentence',
      '3. Văn phòng Sở|Bố trí kinh phí thực hiện Kế hoạch theo quy định.',
      ['3. Văn phòng Sở', 'Bố trí kinh phí thực hiện Kế hoạch theo quy định.'],
    ],
    [
      'behind a heading that ends in số, over its first item',
      '3. Xây dựng chính quyền số|3.1. Nâng cấp mạng nội bộ trong Quý I/2026.',
      ['3. Xây dựng chính quyền số', '3.1. Nâng cấp mạng nội bộ trong Quý I/2026.'],
    ],
    ['behind số, before its figure', '1. Theo Quyết định số|12 của tỉnh', ['1. Theo Quyết định số 12 của tỉnh']],
    [
      'at the margin of a page that it was copied from',
      '1. Sở Tài chính chủ trì, phối hợp với Sở|Kế hoạch và Đầu tư bố trí vốn;|trình UBND tỉnh trong năm 2025.',
      ['1. Sở Tài chính chủ trì, phối hợp với Sở Kế hoạch và Đầu tư bố trí vốn; trình UBND tỉnh trong năm 2025.'],
    ],
    ['in a signature', 'KT. CHỦ TỊCH|PHÓ CHỦ TỊCH||Nguyễn Văn A', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn A']],
    ['over a rule', 'CHÍNH PHỦ|-------', ['CHÍNH PHỦ', '-------']],
    ['inside a name in capitals', 'ỦY BAN NHÂN DÂN|TỈNH LÀO CAI', ['ỦY BAN NHÂN DÂN TỈNH LÀO CAI']],
  ])('%s', (_, text, lines) => {
    expect(
      linesOf(
        p(
          text
            .split('|')
            .map((line) => r(line))
            .join(br),
        ),
      ),
    ).toEqual(lines)
  })
})

describe('what is no text of the document becomes furniture', () => {
  const texts = (parts: Parameters<typeof readParts>[0]): string[] =>
    readParts(parts).furniture.map((piece) => piece.text)

  it('deleted text, at its place', () => {
    const source = readParts(
      p(`${r('Giao Sở ')}<w:del w:id="1"><w:r><w:delText>Công Thương</w:delText></w:r></w:del>${r('Y tế.')}`),
    )
    expect(source.text).toBe('Giao Sở Y tế.')
    expect(source.furniture).toMatchObject([{ at: 7, text: 'Công Thương' }])
  })

  it('hidden text, of a run or of a style; an own property puts it back', () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = p(
      `${r('A')}${r('B', '<w:vanish/>')}${r('C', '<w:rStyle w:val="An"/>')}${r('D', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')}`,
    )
    expect(readParts({ body, styles }).text).toBe('AD')
    expect(texts({ body, styles })).toEqual(['BC'])
  })

  it('a paragraph that was moved stands once, where it was moved to', () => {
    const body =
      p(`<w:moveFrom w:id="1">${r('Câu.')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="2"/></w:rPr>') +
      p('Trước.') +
      p(`<w:moveTo w:id="3">${r('Câu.')}</w:moveTo>`)
    expect(linesOf(body)).toEqual(['Trước.', 'Câu.'])
    expect(texts(body)).toEqual([])
  })

  it('headers and footers, each text once', () => {
    const parts = { body: p('Một.'), headers: [p('DỰ THẢO'), p('DỰ THẢO'), p('')], footers: [p('Trang 2')] }
    expect(readParts(parts).text).toBe('Một.')
    expect(readParts(parts).furniture).toEqual([
      { at: 0, text: 'DỰ THẢO' },
      { at: 4, text: 'Trang 2' },
    ])
  })

  it('comments', () => {
    const comments = `<w:comment w:id="3">${p('Xem lại số liệu')}</w:comment>`
    const body = p(`${r('Đạt 20%.')}<w:r><w:commentReference w:id="3"/></w:r>`)
    expect(readParts({ body, comments }).text).toBe('Đạt 20%.')
    expect(texts({ body, comments })).toEqual(['Xem lại số liệu'])
  })

  it('the table of contents with its title', () => {
    const [open, close] = field(' TOC \\o "1-3" ', '|').split('|')
    const body =
      p('MỤC LỤC') + p(`${open}${r('I. MỤC TIÊU 3')}`) + p(`${r('II. NHIỆM VỤ 5')}${close}`) + p('I. MỤC TIÊU')
    expect(readParts(body).text).toBe('I. MỤC TIÊU')
    expect(texts(body)).toEqual(['MỤC LỤC', 'I. MỤC TIÊU 3', 'II. NHIỆM VỤ 5'])
  })

  it('rows that were deleted', () => {
    const gone = tr(tc('2'), tc('Bỏ')).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>')
    const body = tbl(2, tr(tc('1'), tc('Giữ')), gone)
    expect(readParts(body).text).toBe('1\tGiữ')
    expect(texts(body)).toEqual(['2', 'Bỏ'])
  })
})

describe('notes', () => {
  const mark = (kind: string, id: number, rest = ''): string => `<w:r><w:${kind}Reference${rest} w:id="${id}"/></w:r>`
  const footnotes =
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
    `<w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r(' Nghị quyết')}${br}${r('số 10-NQ/TW.')}`)}</w:footnote>` +
    `<w:footnote w:id="2">${p('Hai.')}${p('Đoạn nữa.')}</w:footnote>`

  it('stand right after the paragraph that carries the mark, which is dropped', () => {
    const body = p(`${r('Khoáng sản')}${mark('footnote', 1)}${r(' trên địa bàn.')}`) + p('Sau.')
    const { lines, text } = readParts({ body, footnotes })
    expect(text.split('\n')).toEqual(['Khoáng sản trên địa bàn.', 'Nghị quyết số 10-NQ/TW.', 'Sau.'])
    expect(lines.map(({ kind, block }) => [kind, block])).toEqual([
      ['paragraph', 0],
      ['footnote', 0],
      ['paragraph', 1],
    ])
  })

  it('stand in the order of their marks, endnotes too', () => {
    const endnotes = `<w:endnote w:id="1">${p('Cuối.')}</w:endnote>`
    const body = p(`${r('A')}${mark('footnote', 2)}${mark('endnote', 1)}${r(' b.')}`)
    expect(linesOf({ body, footnotes, endnotes })).toEqual(['A b.', 'Hai.', 'Đoạn nữa.', 'Cuối.'])
  })

  it('with a mark that the author typed lose that mark too', () => {
    const own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
    expect(linesOf({ body: p(`${r('A')}${own}${r(' b.')}`), footnotes })[0]).toBe('A b.')
  })

  it('of a table stand behind it', () => {
    const cell = tc(p(`${r('A')}${mark('footnote', 2)}`))
    expect(linesOf({ body: tbl(2, tr(cell, tc('B')), tr(tc('C'), tc('D'))), footnotes })).toEqual([
      'A\tB',
      'C\tD',
      'Hai.',
      'Đoạn nữa.',
    ])
  })

  it('that the file lacks are left out', () => {
    expect(linesOf(p(`${r('A')}${mark('footnote', 7)}`))).toEqual(['A'])
  })
})

describe('text boxes', () => {
  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
  const choice = (text: string): string =>
    `<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></w:drawing></mc:Choice>`
  const fallback = (text: string): string =>
    `<mc:Fallback><w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict></mc:Fallback>`

  it('are taken once, behind the paragraph that they hang on', () => {
    const run = `<w:r><mc:AlternateContent>${choice('DỰ THẢO')}${fallback('DỰ THẢO')}</mc:AlternateContent></w:r>`
    expect(linesOf(p(`${r('KẾ HOẠCH')}${run}`))).toEqual(['KẾ HOẠCH', 'DỰ THẢO'])
  })

  it('are found in old files', () => {
    expect(linesOf(p(`<w:r><w:pict><v:shape><v:textbox>${box('Mật')}</v:textbox></v:shape></w:pict></w:r>`))).toEqual([
      'Mật',
    ])
    expect(linesOf(p(`<w:r><mc:AlternateContent>${fallback('Mật')}</mc:AlternateContent></w:r>`))).toEqual(['Mật'])
  })
})

describe('places and looks', () => {
  const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
  const pageBreak = '<w:r><w:br w:type="page"/></w:r>'

  it('count paragraphs, empty ones too, and table rows', () => {
    const { lines } = readParts(
      p('A.') + p('') + p('B.') + tbl(2, tr(tc('1'), tc('2')), tr(tc('3'), tc('4'))) + p('C.'),
    )
    expect(lines.map((line) => line.block)).toEqual([0, 2, 3, 4, 5])
  })

  it('tell the page where the file marks the pages that were laid out', () => {
    const { lines, pages } = readParts(
      p('A.') + p(`${rendered}${r('B.')}`) + p(`${r('C')}${rendered}${r('d.')}`) + p('E.'),
    )
    expect(lines.map((line) => line.page)).toEqual([1, 2, 2, 3])
    expect(pages).toBe(3)
  })

  it('count a page break of the author and the mark behind it once', () => {
    const { lines } = readParts(p('A.') + p(pageBreak) + p(`${rendered}${r('B.')}`) + p(pageBreak) + p('C.'))
    expect(lines.map((line) => line.page)).toEqual([1, 2, 3])
  })

  it('tell no page where the file marks none', () => {
    const { lines, pages } = readParts(p('A.') + p(pageBreak) + p('B.'))
    expect(lines.map((line) => line.page)).toEqual([undefined, undefined])
    expect(pages).toBeNull()
  })

  it('tell no page behind the last mark where most marks are gone', () => {
    const { lines, pages } = readParts({ body: p('A.') + p(`${rendered}${r('B.')}`) + p('C.'), pages: 9 })
    expect(lines.map((line) => line.page)).toEqual([1, undefined, undefined])
    expect(pages).toBe(9)
  })

  it('tell bold, italic, centred, indent and size, of the paragraph or of its style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="De"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>'
    const body =
      p('A.', '<w:pStyle w:val="De"/>') +
      p(r('B.', '<w:i/><w:sz w:val="24"/>'), '<w:ind w:left="720" w:hanging="360"/>')
    expect(readParts({ body, styles }).lines.map((line) => line.look)).toEqual([
      { bold: true, centred: true, size: 14 },
      { italic: true, indent: 18, size: 12 },
    ])
  })

  it('take a paragraph with a level of the outline for a bold heading, by itself or by its style', () => {
    const style = (id: string, level: number): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`
    const body =
      p('A.', '<w:pStyle w:val="De"/>') +
      p('B.', '<w:outlineLvl w:val="1"/>') +
      p('C.', '<w:pStyle w:val="Than"/>') +
      p('D.')
    const { lines } = readParts({ body, styles: style('De', 0) + style('Than', 9) })
    expect(lines.map((line) => line.look ?? {})).toEqual([{ bold: true, level: 1 }, { bold: true, level: 2 }, {}, {}])
  })

  it('reach the spans of the plan', async () => {
    const body = p('KẾ HOẠCH') + p('Phát triển') + p('') + p('I. MỤC TIÊU') + p(`${rendered}${r('1. Đạt 20%.')}`)
    const plan = await parsePlan(buildDocx({ body }))
    expect(plan.source).toMatchObject({ format: 'docx', pages: 2 })
    expect(plan.sections[0]?.span).toMatchObject({ page: 1, block: 3 })
    expect(plan.sections[0]?.children[0]?.span).toMatchObject({ page: 2, block: 4 })
  })
})

describe('a letterhead', () => {
  const box = (...lines: string[]): string =>
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${lines.map((line) => p(line)).join('')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

  it('in a box stands above the title that the box hangs on, a signature where it hangs', () => {
    const body =
      p('KẾ HOẠCH') +
      p(`${r('Phát triển y tế')}${box('SỞ Y TẾ', 'Số: 5/KH-SYT')}`) +
      p(`${r('1. Rà soát.')}${box(nation)}`)
    expect(linesOf(body)).toEqual(['SỞ Y TẾ', 'Số: 5/KH-SYT', nation, 'KẾ HOẠCH', 'Phát triển y tế', '1. Rà soát.'])
    expect(linesOf(p(`${r('Trên đây là Kế hoạch.')}${box('BỘ TRƯỞNG', 'Trần An')}`))).toEqual([
      'Trên đây là Kế hoạch.',
      'BỘ TRƯỞNG',
      'Trần An',
    ])
  })

  it('in the header of a page is text where the document has none', () => {
    expect(linesOf({ body: p('KẾ HOẠCH'), headers: [p(nation)] })).toEqual([nation, 'KẾ HOẠCH'])
    const union = 'ĐOÀN TNCS HỒ CHÍ MINH'
    expect(linesOf({ body: p('KẾ HOẠCH'), headers: [p(union)] })).toEqual([union, 'KẾ HOẠCH'])
    expect(linesOf({ body: p(nation) + p('KẾ HOẠCH'), headers: [p(`${nation} `)] })).toEqual([nation, 'KẾ HOẠCH'])
  })
})

describe('broken lines', () => {
  it('of one look are put together', () => {
    expect(linesOf(p('Sở Y tế chủ trì,') + p('phối hợp với Sở Nội vụ.'))).toEqual([
      'Sở Y tế chủ trì, phối hợp với Sở Nội vụ.',
    ])
  })

  it('are not joined over a change of alignment', () => {
    const centred = '<w:jc w:val="center"/>'
    expect(linesOf(p('MỞ ĐẦU', centred) + p('NỘI DUNG'))).toEqual(['MỞ ĐẦU', 'NỘI DUNG'])
    expect(linesOf(p('VỀ PHÁT TRIỂN', centred) + p('KINH TẾ SỐ', centred))).toEqual(['VỀ PHÁT TRIỂN KINH TẾ SỐ'])
  })
})

describe('text shown in capitals', () => {
  const caps = '<w:caps/>'

  it('is in capitals however typed', () => {
    expect(linesOf(p(r('Kế hoạch', caps) + r(' số 5')))).toEqual(['KẾ HOẠCH số 5'])
    expect(linesOf(p(r('Kế hoạch', '<w:smallCaps/>')))).toEqual(['Kế hoạch'])
  })

  it('may be so by its style, and not by itself', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Hoa"><w:rPr>${caps}</w:rPr></w:style>`
    const body = p(r('Kế hoạch ') + r('số 5', '<w:caps w:val="0"/>'), '<w:pStyle w:val="Hoa"/>')
    expect(readParts({ body, styles }).text).toBe('KẾ HOẠCH số 5')
  })

  it('is in capitals where its font is from before Unicode', () => {
    const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    expect(readParts(p(r('kÕ ho¹ch ', font + caps) + r('ph¸t triÓn', font))).text).toBe('KẾ HOẠCH phát triển')
  })
})

describe('fonts from before Unicode', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const sentence = 'KÕ ho¹ch ph¸t triÓn kinh tÕ x· héi'

  it('are turned into Unicode by their name, which a note says', () => {
    const source = readParts(p(r(sentence, font('.VnTime'))))
    expect(source.text).toBe('Kế hoạch phát triển kinh tế xã hội')
    expect(source.notes).toMatchObject([{ at: 0 }])
  })

  it('of capitals print small letters as capitals', () => {
    expect(readParts(p(r(sentence, font('.VnTimeH')))).text).toBe('KẾ HOẠCH PHÁT TRIỂN KINH TẾ XÃ HỘI')
  })

  it.each([
    ['TCVN3', '§Õn n¨m 2026 hoµn thµnh kÕ ho¹ch ph¸t triÓn kinh tÕ'],
    ['VNI', 'Ñeán naêm 2026 hoaøn thaønh keá hoaïch phaùt trieån kinh teá'],
  ])('may have lost their name: %s', (_, sentence) => {
    expect(readParts(p(r(sentence, font('Times New Roman')))).text).toBe(
      'Đến năm 2026 hoàn thành kế hoạch phát triển kinh tế',
    )
  })

  it('have a letter where others have the soft hyphen', () => {
    const run = (content: string): string => `<w:r><w:rPr>${font('.VnTime')}</w:rPr>${content}</w:r>`
    const content = run('<w:t>ph¸t triÓn h</w:t><w:softHyphen/><w:t>íng dÉn</w:t>')
    expect(readParts(p(content)).text).toBe('phát triển hướng dẫn')
  })

  it('may part a letter from its mark', () => {
    expect(readParts(p(r('Ke', font('VNI-Times')) + r('á hoaïch', font('VNI-Times')))).text).toBe('Kế hoạch')
  })

  it('may come from the style', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`
    expect(readParts({ body: p(sentence, '<w:pStyle w:val="Cu"/>'), styles }).text).toContain('Kế hoạch')
  })

  it('change nothing where Unicode was typed in them', () => {
    const source = readParts(p(r('Kế hoạch phát triển kinh tế xã hội', font('.VnTime'))))
    expect(source.text).toBe('Kế hoạch phát triển kinh tế xã hội')
    expect(source.notes).toBeUndefined()
  })
})
