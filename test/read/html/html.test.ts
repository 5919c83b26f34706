import { describe, expect, it } from 'vitest'
import { PlanError } from '../../../src/error.js'
import { parsePlan } from '../../../src/index.js'
import { readHtml } from '../../../src/read/html/html.js'

const linesOf = (html: string): string[] => readHtml(html).text.split('\n')
const furnitureOf = (html: string): string[] => readHtml(html).furniture.map((piece) => piece.text)

/** A document with letterhead, articles and signature. */
const DOCUMENT = `<table><tr><td><p>ỦY BAN NHÂN DÂN<br>TỈNH SƠN HÀ</p></td>
<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</p></td></tr>
<tr><td>Số: 12/QĐ-UBND</td><td><i>Sơn Hà, ngày 5 tháng 3 năm 2024</i></td></tr></table>
<p align=center><b>QUYẾT ĐỊNH</b></p><p>Về việc quản lý chợ</p>
<p><b>Điều 1.</b> Ban hành Quy định về quản lý chợ trên địa bàn tỉnh.</p>
<p>Điều 2. Quyết định này có hiệu lực từ ngày ký.</p><p>Điều 3. Sở Công Thương chịu trách nhiệm thi hành.</p>
<table><tr><td>Nơi nhận:<br>- Như Điều 3;<br>- Lưu: VT.</td><td>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br>Trần Văn Bình</td></tr></table>`
const TEXT = linesOf(DOCUMENT)

describe('lines', () => {
  it('are the paragraphs, whatever the source breaks', () => {
    expect(linesOf('<div>Mục\n  tiêu <b>chung</b><p>Một</p>Hai</div>')).toEqual(['Mục tiêu chung', 'Một', 'Hai'])
  })

  it('go on where a paragraph was broken in two within a sentence', () => {
    const head = 'Thẩm định chặt chẽ điều kiện về vốn chủ sở hữu của'
    expect(linesOf(`<p>${head}</p><p>tổ chức, cá nhân khi đầu tư.</p>`)).toEqual([
      `${head} tổ chức, cá nhân khi đầu tư.`,
    ])
    for (const [above, below] of [
      [`${head}:`, 'tổ chức, cá nhân.'],
      [head, 'a) tổ chức, cá nhân.'],
      [head, 'Tổ chức, cá nhân.'],
      ['Mục tiêu', 'tổ chức, cá nhân.'],
    ])
      expect(linesOf(`<p>${above}</p><p>${below}</p>`)).toEqual([above, below])
  })

  it('begin with a label that has a paragraph or a cell of its own', () => {
    const label = (text: string) => `<p>${text}</p>`
    expect(
      linesOf(`${label('1.')}<p>Mục tiêu</p>${label('a)')}<p>Trồng cây.</p>${label('II.')}<p>NHIỆM VỤ</p>`),
    ).toEqual(['1. Mục tiêu', 'a) Trồng cây.', 'II. NHIỆM VỤ'])
    expect(linesOf('<table><tr><td>I.</td><td>MỤC TIÊU</td></tr></table><p>1. Đẹp.</p>')).toEqual([
      'I. MỤC TIÊU',
      '1. Đẹp.',
    ])
    const dashed = '<tr><td>-</td><td>Trồng cây.</td></tr><tr><td>-</td><td>100% hộ có điện.</td></tr>'
    expect(linesOf(`<p>Việc:</p><table>${dashed}</table>`)).toEqual(['Việc:', '- Trồng cây.', '- 100% hộ có điện.'])
    expect(linesOf(`${label('1.')}<p>2. Mục tiêu</p>`)).toEqual(['1.', '2. Mục tiêu'])
  })

  it('are no numbers of pages above and below the rules between them', () => {
    const html = '<p>Trồng cây.</p><p>2</p><hr><p>Tưới cây.</p><hr><p>- 3 -</p><p>Báo cáo.</p>'
    expect(linesOf(html)).toEqual(['Trồng cây.', 'Tưới cây.', 'Báo cáo.'])
    expect(furnitureOf(html)).toEqual(['2', '- 3 -'])
  })

  it('have the labels of a list that goes on behind text, as LibreOffice saves it', () => {
    const list = '<ol type=I><li>Một<ol><li>Hai</ol></ol><p>Chợ.</p><ol type=I><ol><li>Ba</ol><li>Bốn</ol>'
    expect(linesOf(list)).toEqual(['I. Một', '1. Hai', 'Chợ.', '2. Ba', 'II. Bốn'])
    expect(linesOf('<ol><li>Một</ol><p>Chợ.</p><ol><li>Hai</ol>')).toEqual(['1. Một', 'Chợ.', '1. Hai'])
    const signs = '<ol type=I><li>Một</ol><ul><li>Chợ</ul><ol type=I><ol><li>Hai</ol><li>Ba</ol>'
    expect(linesOf(signs)).toEqual(['I. Một', '• Chợ', '1. Hai', 'II. Ba'])
    const anew = '<ol type=I><li>Một<ol><li>Hai</ol><li>Ba</ol><p>Chợ.</p><ol type=I><ol><li>Bốn</ol></ol>'
    expect(linesOf(anew)).toEqual(['I. Một', '1. Hai', 'II. Ba', 'Chợ.', '1. Bốn'])
    expect(linesOf('<ol><li>Một</ol><ol type=a><ol start=4><li>Ba</ol><li>Bốn</ol>')).toEqual([
      '1. Một',
      '4. Ba',
      'a. Bốn',
    ])
  })

  it('number figures below figures as parts of the item that holds them', () => {
    expect(linesOf('<ol><li>Một<li>Hai<ol><li>Ba<ol type=a><li>Bốn</ol></ol></ol>')).toEqual([
      '1. Một',
      '2. Hai',
      '2.1. Ba',
      'a. Bốn',
    ])
  })

  it('count items that Quill only shows deeper for themselves, in letters and small Roman numerals', () => {
    const item = (level: number, text: string, list = 'ordered'): string =>
      `<li data-list="${list}" class="ql-indent-${level}">${text}</li>`
    const items = [
      item(1, 'Hai'),
      item(2, 'Ba'),
      item(1, 'Bốn'),
      '<li>Năm</li>',
      item(1, 'Sáu'),
      item(1, 'Bảy', 'bullet'),
    ]
    expect(linesOf(`<ol><li>Một</li>${items.join('')}</ol>`)).toEqual([
      '1. Một',
      'a. Hai',
      'i. Ba',
      'b. Bốn',
      '2. Năm',
      'a. Sáu',
      '◦ Bảy',
    ])
  })

  it('are parted by `<br>` where a line ends, and joined where it only wraps', () => {
    expect(linesOf('<p>1. Phát triển chợ;<br>2. Giữ vệ sinh.</p>')).toEqual(['1. Phát triển chợ;', '2. Giữ vệ sinh.'])
    expect(linesOf('<p>Phát triển chợ ở các<br>xã vùng cao.</p>')).toEqual(['Phát triển chợ ở các xã vùng cao.'])
    expect(linesOf('<p>Ủy ban Dân tộc<br><br>kính gửi</p>')).toEqual(['Ủy ban Dân tộc', 'kính gửi'])
  })

  it('keep the words of inline elements apart as the page shows them', () => {
    expect(linesOf('<p>10 m<sup>2</sup> <span>đất</span><o:p>&nbsp;</o:p></p>')).toEqual(['10 m2 đất'])
  })

  it('follow the line feeds of preformatted text', () => {
    expect(linesOf('<pre>I. Mục đích\n1. Đạt 20%.</pre>')).toEqual(['I. Mục đích', '1. Đạt 20%.'])
  })

  it('lose the blanks that only indent, and read entities', () => {
    expect(linesOf('<p>&nbsp;&nbsp;&nbsp;a) Chợ &amp; b&#7871;n xe&hellip;</p>')).toEqual(['a) Chợ & bến xe…'])
  })

  it('carry how they look and the number of their paragraph', () => {
    const { lines } = readHtml('<p align="center"><b>KẾ HOẠCH</b></p><p><i>Căn cứ</i> Luật;</p>')
    expect(lines.map(({ look, block }) => ({ look, block }))).toEqual([
      { look: { bold: true, centred: true }, block: 0 },
      { look: undefined, block: 1 },
    ])
  })
})

describe('the look of a line', () => {
  it('is that of the nearest element that says something of it', () => {
    const { lines } = readHtml(
      '<b style="font-weight:normal"><p>A</p><center><p style="text-align:justify">B</p></center></b><p style="font-weight:700">C</p><p style="text-align: center"><i style="font-style:normal">D</i></p>',
    )
    expect(lines.map(({ look }) => look)).toEqual([undefined, undefined, { bold: true }, { centred: true }])
  })
})

describe('the lines of a paragraph that breaks part', () => {
  it('have each the look of its own', () => {
    const { lines } = readHtml(
      '<div><b>I. NỘI DUNG</b><br>\n<b>1. Hạn:</b> Quý I<br>\n<b>II. KINH PHÍ</b><br>Không có.</div>',
    )
    expect(lines.map(({ look }) => look)).toEqual([{ bold: true }, undefined, { bold: true }, undefined])
  })
})

describe('a heading of a page', () => {
  it('has its level', () => {
    const { lines } = readHtml('<h2>Một</h2><h3 align="center">Hai</h3><p><b>Ba</b></p>')
    expect(lines.map(({ look }) => look)).toEqual([
      { bold: true, level: 2 },
      { bold: true, centred: true, level: 3 },
      { bold: true },
    ])
  })
})

describe('what is not shown', () => {
  it.each([
    ['scripts, styles and titles', '<head><title>x</title><style>p{}</style></head><script>y()</script>'],
    ['what is hidden', '<p style="display:none">x</p><div hidden>y</div><span style="mso-hide: all">z</span>'],
    ['what only Word sees', '<!--[if gte mso 9]><xml><o:Words>9</o:Words></xml><![endif]-->'],
    ['what a tracked change deleted', '<p><del>cũ</del></p>'],
  ])('is no text: %s', (_, html) => {
    const source = readHtml(`${html}<p>I. Mục đích</p>`)
    expect([source.text, source.furniture]).toEqual(['I. Mục đích', []])
  })
})

describe('lists', () => {
  it('print the labels that the page shows', () => {
    expect(linesOf('<ol start=3><li>Ba<li>Bốn<ol type=a><li>An<li>Bình</ol></ol>')).toEqual([
      '3. Ba',
      '4. Bốn',
      'a. An',
      'b. Bình',
    ])
    expect(linesOf('<ol type="I"><li>Một<li value=4>Bốn</ol><ol reversed><li>Hai<li>Một</ol>')).toEqual([
      'I. Một',
      'IV. Bốn',
      '2. Hai',
      '1. Một',
    ])
    expect(linesOf('<ul><li>Chợ<ul><li>Quầy</ul></ul>')).toEqual(['• Chợ', '◦ Quầy'])
  })

  it('stand in each other as they do on the page, where their labels do not tell', async () => {
    const head = `<meta charset=utf-8>${DOCUMENT.split('<p align')[0]}<p>KẾ HOẠCH</p><p>Phát triển chợ</p><p>I. NHIỆM VỤ</p>`
    const tasksOf = async (list: string): Promise<string[]> => {
      const { tasks } = await parsePlan(
        new TextEncoder().encode(head + list + DOCUMENT.slice(DOCUMENT.lastIndexOf('<table'))),
      )
      return tasks.map(({ id }) => id)
    }
    const trade = '<li>Sở Công Thương<ol><li>Xây dựng đề án chợ.</li><li>Tổ chức tập huấn.</li></ol></li>'
    const finance = '<li>Sở Tài chính<ol><li>Bố trí kinh phí.</li></ol></li>'
    expect(await tasksOf(`<ul>${trade}${finance}</ul>`)).toEqual(['I.*1.1', 'I.*1.2', 'I.*2.1'])
    const signs = '<ul><li>Xây dựng:<ul><li>Đề án chợ.</li><li>Phương án kho.</li></ul></li></ul>'
    expect(await tasksOf(`<ol><li>Sở Công Thương${signs}</li></ol>`)).toEqual(['I.1.*1.*1', 'I.1.*1.*2'])
    const google = '<ul class="lst-kix_a1-1"><li>Xây dựng:</ul><ul class="lst-kix_a1-2"><li>Đề án chợ.<li>Kho.</ul>'
    expect(await tasksOf(google)).toEqual(['I.*1.*1', 'I.*1.*2'])
    const quill = '<ul><li>Xây dựng:</li><li class="ql-indent-1">Đề án chợ.</li><li class="ql-indent-1">Kho.</li></ul>'
    expect(await tasksOf(quill)).toEqual(['I.*1.*1', 'I.*1.*2'])
    const deep = '<ul><li>Xây dựng.<ul><li>Đề án chợ.</li></ul></li></ul>'
    const deepest = `<ol><li>Sở Công Thương<ol><li>Chợ<ol><li>Quầy${deep}</li></ol></li></ol></li></ol>`
    expect(await tasksOf(deepest)).toEqual(['I.1.1.1.*1.*1'])
  })

  it('stand below their heading where signs parted them, and not below the last sign', async () => {
    const head = `<meta charset=utf-8>${DOCUMENT.split('<p align')[0]}<p>KẾ HOẠCH</p><p>Phát triển chợ</p>`
    const lists = [
      '<ol type=I><li>NHIỆM VỤ<ol><li>Thương mại</ol></ol>',
      '<ul><li>Xây dựng đề án chợ.</ul>',
      '<ol type=I><ol start=2><li>Du lịch</ol></ol>',
      '<ul><li>Mở tuyến mới.</ul>',
    ]
    const { tasks } = await parsePlan(
      new TextEncoder().encode(head + lists.join('') + DOCUMENT.slice(DOCUMENT.lastIndexOf('<table'))),
    )
    expect(tasks.map(({ id }) => id)).toEqual(['I.1.*1', 'I.2.*1'])
  })

  it('of lists are those that the style sheet of the page counts and prints', () => {
    const sheet = `<style>@import url(https://fonts.example/css?kit=a);.k-0>li:before{content:"" counter(c0,upper-roman) ". "}ol{margin:0}
.k-1>li:before{content:counter(c1,decimal) ". "}.b-0 > li::before{content:counter(c2,lower-latin) ") "}.d-0>li:before{content:"-  "}
.k-0>li{counter-increment:c0}.k-1>li{counter-increment:c1}.b-0>li{counter-increment:c2}
ol.k-0.start{counter-reset:c0 0}ol.k-1.start{counter-reset:c1 0}ol.b-0.start{counter-reset:c2 0}</style>`
    const list = (name: string, ...items: string[]): string => `<ol class="${name}"><li>${items.join('<li>')}</ol>`
    const body =
      list('k-0 start', 'Mục tiêu') +
      list('k-1 start', 'Đạt 20%', 'Giữ chợ') +
      list('k-0', 'Nhiệm vụ') +
      list('k-1 start', 'Sở Y tế') +
      list('b-0 start', 'Khám', 'Chữa') +
      list('d-0', 'Xã cử người') +
      list('k-1', 'Sở Nội vụ') +
      list('c', 'Khác')
    expect(linesOf(`<html><head>${sheet}</head><body>${body}</body></html>`)).toEqual([
      'I. Mục tiêu',
      '1. Đạt 20%',
      '2. Giữ chợ',
      'II. Nhiệm vụ',
      '1. Sở Y tế',
      'a) Khám',
      'b) Chữa',
      '- Xã cử người',
      '2. Sở Nội vụ',
      '1. Khác',
    ])
  })

  it('of lists may be counted by the rule that prints them', () => {
    const sheet = '<style>.n>li::before{counter-increment:c;content:counter(c) ") "}</style>'
    expect(linesOf(`${sheet}<ol class=n><li>Một<li>Hai</ol>`)).toEqual(['1) Một', '2) Hai'])
  })

  it('are known from typed ones', () => {
    const word = `<p><span style='mso-list:Ignore'>a)</span> Một</p>`
    const { lines } = readHtml(`<ol type=a><li>Một<li>b) Hai</ol>${word}<p>b) Ba</p>`)
    expect(lines.map(({ automatic = false }) => automatic)).toEqual([true, false, true, false])
  })

  it('print none where the page has none or a typed one', () => {
    expect(linesOf('<ol style="list-style:none"><li>Chợ</ol><ul><li>- Bến xe</ul><ol><li>2.1. Kho</ol>')).toEqual([
      'Chợ',
      '- Bến xe',
      '2.1. Kho',
    ])
  })

  it('of Word have their label in the text, its signs as bullets', () => {
    const label = (sign: string, font: string) =>
      `<![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span></span><![endif]>`
    expect(linesOf(`<p>${label('1.', 'Times')}Chợ</p><p>${label('§', 'Wingdings')}Kho</p>`)).toEqual([
      '1. Chợ',
      '• Kho',
    ])
  })
})

describe('tables', () => {
  const rowsOf = (html: string) => readHtml(html).lines.filter((line) => line.kind === 'row')

  it('give one line a row, the paragraphs of a cell parted by U+2028', () => {
    expect(linesOf('<table><tr><th>TT<th>Việc<tr><td>1<td><p>Chợ;</p><p>Kho</p></table>')).toEqual([
      'TT\tViệc',
      '1\tChợ;\u2028Kho',
    ])
  })

  it('keep the text of a merged cell once', () => {
    const html =
      '<table><tr><td rowspan=2>TT<td colspan=2>Kinh phí<tr><td>Tỉnh<td>Xã<tr><td>1<td>20<td>30<tr><td>2<td>40<td>50</table>'
    expect(linesOf(html)).toEqual(['TT\tKinh phí\t', '\tTỉnh\tXã', '1\t20\t30', '2\t40\t50'])
    const rows = rowsOf(html)
    expect(rows[0]?.widths).toEqual([1, 2, 1])
    expect(rows[1]?.cells?.[0]).toEqual(rows[0]?.cells?.[0])
  })

  it('leave out columns in which nothing starts, and empty rows', () => {
    expect(linesOf('<table><tr><td colspan=3>A<td>B<tr><td colspan=3>1<td>2<tr><td colspan=4></table>')).toEqual([
      'A\tB',
      '1\t2',
    ])
  })

  it('stand apart from one another; what is nested is read in its cell', () => {
    const table = '<table><tr><td>1<td>2</table>'
    expect(rowsOf(`${table}<p>Và</p>${table}`).map((row) => row.table)).toEqual([0, 1])
    const rows = `<tr><td>1<td>Chợ<td>x</td></tr>`.repeat(4)
    expect(linesOf(`<table>${rows}<tr><td>2<td>${table}<td>y</table>`).at(-1)).toBe('2\t1 2\ty')
  })

  it('that only lay out letterhead and signature are lines', () => {
    expect(TEXT.slice(0, 4)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/QĐ-UBND',
    ])
    expect(TEXT.slice(-3)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'])
  })

  it('that hold the head of a mail are lines, which are no text', () => {
    const mail = [
      ['Từ:', 'Văn thư'],
      ['Đến:', 'Sở Y tế'],
      ['Chủ đề:', 'Quyết định'],
    ]
    const rows = mail.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
    expect(linesOf(`<table>${rows}</table>${DOCUMENT}`)).toEqual(TEXT)
    expect(furnitureOf(`<table>${rows}</table>${DOCUMENT}`)).toEqual(mail.flat())
  })

  it('hold the labels of the items that are nothing else', () => {
    const row = (start: number, cell: string) => `<tr><td><ol start=${start}><li><p></p></ol><td>${cell}<td>Sở Y tế`
    expect(linesOf(`<table>${row(1, 'Xây trạm')}${row(2, 'Tập huấn')}</table>`)).toEqual([
      '1.\tXây trạm\tSở Y tế',
      '2.\tTập huấn\tSở Y tế',
    ])
    expect(linesOf('<table><tr><td><ul><li></ul><td>Xây trạm<td>Sở Y tế</table>')).toEqual(['Xây trạm\tSở Y tế'])
  })

  it('of data may have tables in their cells', () => {
    const inner = '<table><tr><td>Lễ hội<td>02</table>'
    expect(linesOf(`<table><tr><td>TT<td>Nội dung<td>Kết quả<tr><td>1<td>Tổ chức lễ hội<td>${inner}</table>`)).toEqual([
      'TT\tNội dung\tKết quả',
      '1\tTổ chức lễ hội\tLễ hội 02',
    ])
  })

  it('of data may hold nothing but links', () => {
    const rows = ['TT', '1', '2', '3'].map((label) => `<tr><td><a href=1>${label}</a><td><a href=2>Chợ ${label}</a>`)
    const table = `<p>PHỤ LỤC</p><table>${rows.join('')}</table>`
    expect(linesOf(`<div>${DOCUMENT}${table}</div>`).slice(TEXT.length + 1)).toEqual([
      'TT\tChợ TT',
      '1\tChợ 1',
      '2\tChợ 2',
      '3\tChợ 3',
    ])
  })

  it('that say what the document is are no text of it', () => {
    const table = (rows: string[][]) => `<table>${rows.map(([a, b]) => `<tr><td>${a}<td>${b}`).join('')}</table>`
    const record = [
      ['Số ký hiệu', '12/QĐ-UBND'],
      ['Ngày ban hành', '05/03/2024'],
      ['Người ký', 'Trần Văn Bình'],
    ]
    expect(linesOf(`<div>${table(record)}${DOCUMENT}</div>`)).toEqual(TEXT)
    const fields = ['y tế', 'văn hóa', 'du lịch'].map((field) => [`Lĩnh vực ${field}`, 'Sở Nội vụ'])
    expect(linesOf(table(fields))).toHaveLength(3)
  })

  it('that frame the page are no tables', () => {
    const page = `<table><tr><td><a href="/">Trang chủ</a></td></tr><tr><td><table><tr><td>${DOCUMENT}</td></tr></table></td></tr></table>`
    expect(linesOf(page)).toEqual(TEXT)
    expect(furnitureOf(page)).toEqual(['Trang chủ'])
  })
})

describe('tables of other elements', () => {
  const rows = [
    ['Chợ Đông', 'Tháng 3'],
    ['Chợ Đoài', 'Tháng 4'],
  ]
  const grid = (table: string, row: string, cell: string) =>
    `<div ${table}>${rows.map((cells) => `<div ${row}>${cells.map((text) => `<div ${cell}>${text}</div>`).join('')}</div>`).join('')}</div>`
  const expected = rows.map((cells) => cells.join('\t'))

  it('are told by their roles, or by how they are displayed', () => {
    expect(linesOf(grid('role="table"', 'role="row"', 'role="cell"'))).toEqual(expected)
    expect(linesOf(grid('style="display: table"', 'style="display:table-row"', 'style="display:table-cell"'))).toEqual(
      expected,
    )
  })

  it('need cells: what is only shown as wide as its text is none', () => {
    expect(linesOf('<div style="display:table">Rà soát <b>sổ</b> của xã</div>')).toEqual(['Rà soát sổ của xã'])
  })
})

describe('lists of terms', () => {
  it('are tables where they are the cards of tasks, all cards of one form one table', async () => {
    const card = (task: string, lead: string): string =>
      `<dl><div><dt>Nhiệm vụ</dt><dd>${task}</dd></div><dt>Cơ quan chủ trì</dt><dd>${lead}</dd><dt>Sản phẩm</dt><dd>Kế hoạch</dd></dl>`
    const html = `<p>Nhiệm vụ của các sở:</p>${card('Trồng cây', 'Sở Y tế')}${card('Tỉa cành', 'Sở Nội vụ')}`
    expect(linesOf(html).slice(1)).toEqual([
      'Nhiệm vụ\tCơ quan chủ trì\tSản phẩm',
      'Trồng cây\tSở Y tế\tKế hoạch',
      'Tỉa cành\tSở Nội vụ\tKế hoạch',
    ])
    const { tasks } = await parsePlan(`<html><body><p>KẾ HOẠCH</p>${html}</body></html>`)
    expect(tasks.map(({ text }) => text)).toEqual(['Trồng cây', 'Tỉa cành'])
  })

  it('are lines else', () => {
    expect(linesOf('<dl><dt>Sở Y tế</dt><dd>Trồng cây.</dd><dt>Sở Nội vụ</dt><dd>Tỉa cành.</dd></dl>')).toHaveLength(4)
  })
})

describe('tables told by classes', () => {
  const row = (...cells: [string, string][]): string =>
    `<div class="row">${cells.map(([name, text]) => `<div class="${name}">${text}</div>`).join('')}</div>`

  it('have cells over several units of a row', () => {
    const table =
      row(['col-1', 'TT'], ['col-md-8', '<b>Việc</b>'], ['col-3', 'Ai']) +
      row(['col-1', 'I'], ['col-11', 'CÂY XANH']) +
      row(['col-1', '1'], ['col-md-8', 'Trồng<br>cây'], ['col-3', 'Sở Y tế'])
    expect(linesOf(`<p>Một</p>${table}<p>Hai</p>`)).toEqual([
      'Một',
      'TT\tViệc\tAi',
      'I\tCÂY XANH\t',
      '1\tTrồng cây\tSở Y tế',
      'Hai',
    ])
  })

  it('may have a head and a body around their rows', () => {
    const part = (...cells: string[]): string =>
      `<div class="divTableBody"><div class="divTableRow">${cells.map((cell) => `<div class="divTableCell">${cell}</div>`).join('')}</div></div>`
    expect(
      linesOf(`<div class="divTable">${part('STT', 'Việc', 'Ai')}${part('1', 'Trồng cây', 'Sở Y tế')}</div>`),
    ).toEqual(['STT\tViệc\tAi', '1\tTrồng cây\tSở Y tế'])
  })

  it('are the columns of a page where they count nothing', () => {
    const columns = row(['col-4', 'Tin'], ['col-4', 'Bài'], ['col-4', 'Ảnh'])
    expect(linesOf(columns + columns)).toEqual(['Tin', 'Bài', 'Ảnh', 'Tin', 'Bài', 'Ảnh'])
  })
})

describe('footnotes', () => {
  const word = `<p>Khai thác khoáng sản<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> theo quy hoạch.</p><p>Sau.</p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
<p><a href="#_ftnref1" name="_ftn1">[1]</a> Nghị quyết số 10-NQ/TW.</p></div></div>`
  const web = `<p>Khai thác<sup id="r1"><a href="#n1">1</a></sup> đá.</p><p>Sau.</p><ol><li id="n1">Nghị quyết. <a href="#r1">↩</a></li></ol>`

  it('follow the paragraph that carries the mark, and the marks go', () => {
    const { lines, text, furniture } = readHtml(word)
    expect(text.split('\n')).toEqual(['Khai thác khoáng sản theo quy hoạch.', 'Nghị quyết số 10-NQ/TW.', 'Sau.'])
    expect(lines.map((line) => line.kind)).toEqual(['paragraph', 'footnote', 'paragraph'])
    expect(furniture.map((piece) => piece.text)).toEqual(['[1]', '[1]'])
  })

  it('are found by links to and fro on any page', () => {
    expect(linesOf(web)).toEqual(['Khai thác đá.', '1. Nghị quyết.', 'Sau.'])
  })

  it('are found where the link back stands in a paragraph of the item that the mark points to', () => {
    const page = `<p>Khai thác cát<a href="#fn1" id="fnref1"><sup>1</sup></a> và đá<a href="#fn2" id="fnref2"><sup>2</sup></a>.</p><p>Sau.</p>
<section><hr><ol><li id="fn1"><p>Nghị quyết.<a href="#fnref1">↩︎</a></p></li><li id="fn2"><p>Đề án.</p><p>Kèm theo.<a href="#fnref2">↩︎</a></p></li></ol></section>`
    expect(linesOf(page)).toEqual(['Khai thác cát và đá.', '1. Nghị quyết.', '2. Đề án.', 'Kèm theo.', 'Sau.'])
  })
})

describe('the document inside a page', () => {
  const page = (document: string) => `<body><div class="top"><h1>Quyết định 12/QĐ-UBND về quản lý chợ</h1>
<ul><li><a href=1>Trang chủ</a><li><a href=2>Văn bản</a><li><a href=3>Liên hệ</a></ul></div>
<div class=main><div class=content>${document}</div><div class="related"><a href=4>Quyết định 11/QĐ-UBND</a></div>
<div class="binh-luan"><p>Bài viết rất hay, xin cảm ơn cơ quan đã đăng. Tôi mong có thêm nhiều thông tin như vậy nữa trong thời gian tới.</p></div></div>
<div class=toc><div>Điều 1. Ban hành Quy định về quản lý chợ trên địa bàn tỉnh.</div><div>Điều 2. Quyết định này có hiệu lực từ ngày ký.</div></div>
<footer>Bản quyền thuộc Sở Tư pháp</footer></body>`

  it('keeps duties that several bodies share, which are no table of contents', () => {
    const duties = '<ol type=a><li>Rà soát các chợ<li>Bố trí kinh phí<li>Báo cáo kết quả hằng năm</ol>'
    const page = `<h1>KẾ HOẠCH</h1><p>II. NHIỆM VỤ</p><ol><li>Sở Công Thương${duties}<li>Sở Y tế${duties}</ol>`
    expect(linesOf(page)).toHaveLength(10)
    expect(furnitureOf(page)).toEqual([])
  })

  it('keeps one duty that each of several bodies has, which tells of nothing outside', () => {
    const bodies = ['Công Thương', 'Y tế', 'Nội vụ', 'Tài chính'].map(
      (name, i) => `<section><h3>${i + 1}. Sở ${name}</h3><p>a) Rà soát các chợ.</p></section>`,
    )
    const page = `<h1>KẾ HOẠCH</h1><p>II. NHIỆM VỤ</p><div>${bodies.join('')}</div><p>Nơi nhận:</p><p>- Lưu: VT.</p>`
    expect(linesOf(page)).toHaveLength(12)
    expect(furnitureOf(page)).toEqual([])
  })

  it('holds the recipients in capitals, though their list is called a footer', () => {
    const page = `<h1>KẾ HOẠCH</h1><p>II. NHIỆM VỤ</p><p>1. Rà soát các chợ.</p><div class=footer><p>NƠI NHẬN:</p><p>- Lưu: VT.</p></div>`
    expect(linesOf(page).slice(-2)).toEqual(['NƠI NHẬN:', '- Lưu: VT.'])
    expect(furnitureOf(page)).toEqual([])
  })

  it('is found whatever stands around it', () => {
    const source = readHtml(page(DOCUMENT))
    expect(source.text.split('\n')).toEqual(TEXT)
    expect(source.furniture.map((piece) => piece.text)).toEqual(
      expect.arrayContaining([
        'Quyết định 12/QĐ-UBND về quản lý chợ',
        '• Trang chủ',
        'Quyết định 11/QĐ-UBND',
        'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
        'Bản quyền thuộc Sở Tư pháp',
      ]),
    )
  })

  it('begins with its letterhead, whatever the site prints right above', () => {
    const site = ['CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SƠN HÀ', 'https://sonha.gov.vn', 'In ngày 12/03/2025']
    const above = (lines: string[]) => `<div>${lines.map((line) => `<p>${line}</p>`).join('')}${DOCUMENT}</div>`
    expect(linesOf(above(site))).toEqual(TEXT)
    expect(furnitureOf(above(site))).toEqual(site)
    expect(linesOf(above(['DỰ THẢO LẦN 2', ...site]))).toEqual(['DỰ THẢO LẦN 2', ...TEXT])
    const tabs = '<ul><li>Toàn văn</li><li>Thuộc tính</li><li>VB liên quan</li></ul>'
    expect(linesOf(`<div>${tabs}${DOCUMENT}</div>`)).toEqual(TEXT)
    expect(linesOf(above(['Phụ lục I', 'MẪU QUYẾT ĐỊNH'])).slice(0, 2)).toEqual(['Phụ lục I', 'MẪU QUYẾT ĐỊNH'])
  })

  it('is found where letterhead and text stand in elements of their own, with a menu between them', () => {
    const at = DOCUMENT.indexOf('<p align')
    const menu = '<ul><li><a href=1>Tải về</a><li><a href=2>In</a><li><a href=3>Gửi</a></ul>'
    expect(linesOf(page(`<div>${DOCUMENT.slice(0, at)}</div>${menu}<div>${DOCUMENT.slice(at)}</div>`))).toEqual(TEXT)
  })

  it('keeps bases that are links one and all, and no titles of related pages between paragraphs', () => {
    const links = (words: string[]) => words.map((each, i) => `<p><a href="${i}">${each}</a></p>`).join('')
    const bases = [
      'Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;',
      'Căn cứ Luật Đất đai;',
      'Xét đề nghị của Sở Y tế.',
    ]
    const related = ['Kế hoạch trồng rừng năm 2024', 'Kế hoạch phòng, chống thiên tai...', 'Đề án phát triển chợ']
    const at = DOCUMENT.indexOf('<p', DOCUMENT.indexOf('Điều 1'))
    const between = `<div>${links(bases)}</div><div>${links(related)}</div>`
    const { text, furniture } = readHtml(page(DOCUMENT.slice(0, at) + between + DOCUMENT.slice(at)))
    expect(text).toContain(bases.join('\n'))
    expect(furniture.map((piece) => piece.text)).toEqual(expect.arrayContaining(related))
    for (const title of related) expect(text).not.toContain(title)
  })

  it('keeps an annex whatever the element around it is called', () => {
    const annex = '<p>PHỤ LỤC</p><p>(Kèm theo Kế hoạch số 5/KH-UBND)</p><p>1. Chợ Mới.</p><p>2. Chợ Cũ.</p>'
    expect(linesOf(page(`${DOCUMENT}<div class="related">${annex}</div>`)).slice(-4)).toEqual([
      'PHỤ LỤC',
      '(Kèm theo Kế hoạch số 5/KH-UBND)',
      '1. Chợ Mới.',
      '2. Chợ Cũ.',
    ])
  })

  it('is read without the buttons that a site prints with each paragraph', () => {
    const button = '<span><span class="b">Đang theo dõi</span></span>'
    const page = DOCUMENT.replaceAll('</p><p', `</p>${button}<p`)
    const items = Array.from(
      { length: 8 },
      (_, i) => `<div><p>${i + 1}. Chợ thứ ${i + 1} mở cửa hằng ngày.</p>${button}</div>`,
    )
    const { text, furniture } = readHtml(`<div>${page}${items.join('')}</div>`)
    expect(text).not.toContain('Đang theo dõi')
    expect(furniture.filter((piece) => piece.text === 'Đang theo dõi').length).toBeGreaterThan(8)
    expect(linesOf('<p>Sở Y tế</p>'.repeat(7))).toHaveLength(7)
  })

  it('is read without the links that a site sets beside each paragraph', () => {
    const link = (i: number): string => `<div><a href="#${i}">Xem nhanh</a></div>`
    const items = Array.from({ length: 9 }, (_, i) => `${link(i)}<p>${i + 1}. Chợ thứ ${i + 1} mở cửa hằng ngày.</p>`)
    expect(linesOf(`<div>${DOCUMENT}${items.join('')}</div>`).slice(-9)).toEqual(
      items.map((_, i) => `${i + 1}. Chợ thứ ${i + 1} mở cửa hằng ngày.`),
    )
  })

  it('is read without the buttons and anchors behind its headings', () => {
    const heading =
      '<h3>I. MỤC ĐÍCH <button>Sao chép</button> <a href="#i">¶</a></h3><p>Xây chợ <a href="#pl">Phụ lục</a>.</p>'
    expect(linesOf(heading)).toEqual(['I. MỤC ĐÍCH', 'Xây chợ Phụ lục.'])
    expect(furnitureOf(heading)).toEqual(['Sao chép', '¶'])
    expect(linesOf('<h3><button>I. MỤC ĐÍCH</button></h3><p>Xây chợ.</p>')).toEqual(['I. MỤC ĐÍCH', 'Xây chợ.'])
  })

  it('ends before the notice of a site below its last table', () => {
    const notice = '* Lưu ý: Để đọc được văn bản, bạn cần cài phần mềm.'
    const table = '<table><tr><td>TT</td><td>Nội dung</td></tr><tr><td>1</td><td>Rà soát chợ</td></tr></table>'
    expect(linesOf(`<div>${DOCUMENT}${table}<p>${notice}</p></div>`)).toEqual([
      ...TEXT,
      'TT\tNội dung',
      '1\tRà soát chợ',
    ])
    expect(furnitureOf(`<div>${DOCUMENT}${table}<p>${notice}</p></div>`)).toEqual([notice])
    expect(linesOf(`<div>${DOCUMENT}${table}<p>${notice}</p><p>1. Chợ Mới.</p></div>`)).toHaveLength(TEXT.length + 4)
  })

  it.each([
    ['paragraphs', (words: string) => `<p>${words}</p>`],
    ['elements', (words: string) => `<div>${words}</div>`],
    ['lines of one element that holds a table too', (words: string) => `${words}<br>`],
    ['cells of one column', (words: string) => `<table><tr><td>${words}</td></tr></table>`],
  ])('keeps the body that many tasks name where cells are printed as %s', (_, print) => {
    const rows = Array.from({ length: 20 }, (_, i) => [`${i + 1}`, `Rà soát danh mục thứ ${i + 1}`, 'Sở Y tế'])
    const table = '<table><tr><td>STT</td><td>Việc</td></tr><tr><td>1</td><td>Rà soát</td></tr></table>'
    const { text } = readHtml(`<div>${rows.flat().map(print).join('')}${table}</div>`)
    expect(text.split('Sở Y tế')).toHaveLength(21)
  })

  it('has a table where cells are printed as paragraphs, row after row, between furniture and text', () => {
    const cells = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
    for (let i = 1; i <= 10; i++)
      cells.push(`${i}`, `Rà soát danh mục thứ ${i}`, 'Sở Y tế', `Quý ${i % 4 ? 'I' : 'II'}/2026`)
    const print = (words: string) => `<p>${words}</p>`
    const source = readHtml(`<nav>Trang chủ</nav><div>${['KẾ HOẠCH', 'Danh mục', ...cells].map(print).join('')}</div>`)
    const rows = source.lines.filter(({ kind }) => kind === 'row')
    expect(rows.map(({ start, end }) => source.text.slice(start, end)).slice(0, 2)).toEqual([
      'STT\tNhiệm vụ\tChủ trì\tThời gian',
      '1\tRà soát danh mục thứ 1\tSở Y tế\tQuý I/2026',
    ])
    expect(rows).toHaveLength(11)
    expect(rows.every(({ block }, i) => (block ?? 0) > (rows[i - 1]?.block ?? 0))).toBe(true)
    expect(source.text.startsWith('KẾ HOẠCH\nDanh mục\nSTT')).toBe(true)
    expect(source.furniture.map(({ text }) => text)).toEqual(['Trang chủ'])
  })

  it('is the whole page where nothing tells it from the rest', () => {
    expect(linesOf('<div>Một</div><div>Hai</div>')).toEqual(['Một', 'Hai'])
    expect(furnitureOf('<nav>Trang chủ</nav><p>Một</p>')).toEqual(['Trang chủ'])
  })
})

describe('text shown in capitals', () => {
  it('is in capitals however typed', () => {
    expect(
      linesOf(
        '<p style="text-transform: uppercase">Kế hoạch <span style="text-transform:none">số 5</span></p><p>Năm</p>',
      ),
    ).toEqual(['KẾ HOẠCH số 5', 'Năm'])
  })
})

describe('legacy fonts', () => {
  it('are told by the name of the font', () => {
    const source = readHtml(
      '<p><font face=".VnTimeH">kÕ ho¹ch</font></p><p style="font-family:VNI-Times">Haïnh phuùc</p>',
    )
    expect(source.text).toBe('KẾ HOẠCH\nHạnh phúc')
    expect(source.notes?.map((note) => note.message)).toEqual([
      expect.stringContaining('TCVN3'),
      expect.stringContaining('VNI'),
    ])
  })

  it('are told by the words where no font is named', () => {
    expect(linesOf('<p>Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp</p>')).toEqual([
      'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập',
    ])
  })
})

describe('bad input', () => {
  it('nested too deep is too large', () => {
    expect(() => readHtml('<div>'.repeat(100_000))).toThrow(PlanError)
  })

  it('of broken markup is read as far as it goes', () => {
    expect(linesOf('<table><tr><td>1<td>Chợ</table></p></div><p>Kho</b><table><tr>')).toEqual(['1\tChợ', 'Kho'])
    expect(linesOf('<td colspan=99999 rowspan=-1>Chợ')).toEqual(['Chợ'])
    const wide = '<table><tr><td>1<td>Chợ<td>Bến<tr><td>2<td colspan=99999>Kho<td>Cảng</table>'
    expect(linesOf(wide)).toEqual(['1\tChợ\tBến', '2\tKho\u2028Cảng\t'])
  })
})

describe('conservation', () => {
  it('keeps every character that the page shows', () => {
    const shown = (text: string) => [...text.replace(/[\s•◦▪]/g, '')].sort().join('')
    const { text, furniture } = readHtml(DOCUMENT)
    const plain = DOCUMENT.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ')
    expect(shown(text + furniture.map((piece) => piece.text).join(''))).toBe(shown(plain))
  })
})

describe('a page that is the plain text of another', () => {
  const page = (lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n')
  const words = [
    'Rà soát toàn bộ diện tích rừng phòng hộ đầu nguồn của các xã vùng cao, vùng',
    'sâu trên địa bàn huyện để lập hồ sơ quản lý theo đúng quy định của pháp luật.',
  ]

  it('keeps the header of a table of data that holds all its numbers, and the words around the table', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`
    const html = `<p>Nhà trường thông báo kế hoạch như sau:</p><table><thead>${row('STT', 'Nội dung', 'Thời gian')}</thead><tbody>${row('1', 'a) Nộp báo cáo;', 'Tháng 3/2026')}${row('2', 'b) Họp bộ môn;', 'Tháng 4/2026')}${row('3', 'c) Nộp biên bản.', 'Tháng 5/2026')}${row('4', 'd) Lưu hồ sơ.', 'Tháng 6/2026')}</tbody></table>`
    const { text } = readHtml(html)
    expect(text).toContain('Nhà trường thông báo')
    expect(text).toContain('STT\tNội dung\tThời gian')
  })

  it('joins its printed lines where each is a paragraph of its own', () => {
    const items = [1, 2, 3, 4, 5, 6, 7].flatMap((n) => [`${n}. ${words[0]}`, `${words[1]}`])
    expect(linesOf(page(items))).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `${n}. ${words.join(' ')}`))
  })

  it('keeps paragraphs that begin with small letters, and the items of lists', () => {
    const short = Array.from({ length: 14 }, (_, i) => (i % 2 ? 'cây xanh' : 'Trồng cây'))
    expect(linesOf(page([...short, words.join(' ').repeat(4)]))).toHaveLength(15)
    const list = `<ul>${words.map((line) => `<li>${line}</li>`).join('')}</ul>`
    expect(linesOf(list.repeat(7))).toHaveLength(14)
  })

  it('reads the cells of a letterhead that bars part', () => {
    const body = ['KẾ HOẠCH', 'Trồng cây', 'Mỗi xã trồng 50 cây.']
    const inRows = ['ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |', 'Số: 9/KH-UBND | Sơn Hà, ngày 5/3/2024 |']
    const inLines = [
      'ỦY BAN NHÂN DÂN |',
      'CỘNG HÒA XÃ HỘI',
      'CHỦ NGHĨA VIỆT NAM |',
      'Số: 9/KH-UBND |',
      'Sơn Hà, ngày 5/3/2024 |',
    ]
    for (const head of [inRows, inLines]) {
      expect(linesOf(page([...head, ...body])).slice(0, 4)).toEqual([
        'ỦY BAN NHÂN DÂN',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Số: 9/KH-UBND',
        'Sơn Hà, ngày 5/3/2024',
      ])
    }
  })
})
