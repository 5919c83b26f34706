import { describe, expect, it } from 'vitest'
import { buildOutline } from '../../src/outline/outline.js'
import { readText } from '../../src/read/text.js'
import { eachSection, isAnnex, isSection, isTable } from '../../src/tree.js'

const outline = (...lines: string[]) => buildOutline(readText(lines.join('\n')))

function shape(...lines: string[]) {
  const root = outline(...lines)
  return {
    sections: eachSection(root.children.filter((child) => !isAnnex(child))).map(({ section }) => section.id),
    annexes: root.children
      .filter(isAnnex)
      .map((annex) => [annex.id, annex.label, annex.children.map((child) => child.type)]),
  }
}

const table = ['TT\tNội dung\tChủ trì', '1\tRà soát\tSở Y tế']

describe('buildOutline', () => {
  it('parts letterhead, body, closing and annexes', () => {
    const root = outline(
      'ỦY BAN NHÂN DÂN',
      'TỈNH AN LĨNH',
      'Số: 57/KH-UBND',
      'KẾ HOẠCH',
      'Phát triển y tế',
      'Căn cứ Luật Y tế.',
      'I. MỤC ĐÍCH',
      'TM. ỦY BAN NHÂN DÂN',
      'Lê Thị Hoa',
      'PHỤ LỤC I',
      ...table,
      'PHỤ LỤC II',
      '1. Rà soát.',
    )
    expect(root.document).toMatchObject({ number: '57/KH-UBND', signers: [{ name: 'Lê Thị Hoa' }] })
    expect(root.children.map((child) => child.type)).toEqual(['section', 'section', 'annex', 'annex'])
    expect(root.children.filter(isAnnex).map((annex) => [annex.id, annex.attachedTo])).toEqual([
      ['PL1', '57/KH-UBND'],
      ['PL2', '57/KH-UBND'],
    ])
    expect(root.title).toHaveLength(1)
  })

  it('finds the title below the words with which a page introduces the text', () => {
    const page = [
      'Cổng thông tin xin đăng toàn văn Chương trình:',
      'CHƯƠNG TRÌNH',
      'Bảo vệ rừng đầu nguồn',
      'I. MỤC ĐÍCH',
    ]
    const { document, title } = outline(...page)
    expect(document).toMatchObject({ typeName: 'Chương trình', title: 'Bảo vệ rừng đầu nguồn' })
    expect(title).toHaveLength(1)
    expect(outline('I. MỞ ĐẦU', ...page).document.title).toBeNull()
    expect(outline('Căn cứ Luật Lâm nghiệp;', ...page).document.title).toBeNull()
  })

  it('finds annexes without a closing before them', () => {
    expect(shape('I. MỤC ĐÍCH', 'Nâng cao.', 'PHỤ LỤC I', ...table)).toEqual({
      sections: ['I'],
      annexes: [['PL1', 'PHỤ LỤC I', ['table']]],
    })
  })

  it('reads a table in the body as an annex without a label, counted behind those that the text has', () => {
    expect(shape('I. NHIỆM VỤ', 'Gồm:', ...table, 'II. KINH PHÍ', 'PHỤ LỤC', '1. Rà soát.')).toEqual({
      sections: ['I', 'II'],
      annexes: [
        ['PL2', null, ['table']],
        ['PL1', 'PHỤ LỤC', ['section']],
      ],
    })
  })

  it('takes the plan that a decision issues for its first annex, with its closing', () => {
    const root = outline(
      'Số: 9/QĐ-UBND',
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch phát triển y tế',
      'Điều 1. Ban hành Kế hoạch.',
      'TM. ỦY BAN NHÂN DÂN',
      'Lê Thị Hoa',
      'KẾ HOẠCH',
      'Phát triển y tế',
      '(Kèm theo Quyết định số 9/QĐ-UBND)',
      'I. MỤC ĐÍCH',
      'PHỤ LỤC',
      ...table,
    )
    expect(root.children.filter(isAnnex).map((annex) => [annex.id, annex.label])).toEqual([
      ['PL1', 'KẾ HOẠCH'],
      ['PL2', 'PHỤ LỤC'],
    ])
  })

  it('takes the signature of an annex where the body has none', () => {
    expect(outline('I. A', 'PHỤ LỤC', '1. B.', 'TM. ỦY BAN NHÂN DÂN', 'Lê Thị Hoa').document.signers).toHaveLength(1)
  })

  it('reads a file that holds nothing but an annex', () => {
    const { document } = outline(
      'PHỤ LỤC II',
      'DANH MỤC NHIỆM VỤ',
      '(Kèm theo Kế hoạch số 57/KH-UBND ngày 14/3/2024 của UBND tỉnh An Lĩnh)',
      ...table,
    )
    expect(document).toMatchObject({ number: '57/KH-UBND', date: '2024-03-14', type: 'KH' })
    expect(document.inferred).toContain('date')
  })

  it('tells headings that only assign, and labelled properties', () => {
    const root = outline('I. NHIỆM VỤ', '1. Sở Y tế, Sở Nội vụ chủ trì: Rà soát.', '2. Lập sổ.', '- Thời gian: Quý I')
    const [, first, second] = eachSection(root.children).map(({ section }) => section)
    expect(first?.heading).not.toBeNull()
    expect(second?.heading).toBeNull()
  })

  it('takes a person with several posts before a colon for the title', () => {
    const lines = [
      '1. Đồng chí Lê Thị Hoa, Phó Chủ tịch UBND tỉnh, Phó Trưởng ban: Điều hành chung, ký văn bản.',
      '2. Trần Văn Bình, Giám đốc Sở Y tế - Ủy viên: Phụ trách y tế.',
    ]
    const { source, children } = outline('I. PHÂN CÔNG NHIỆM VỤ', ...lines)
    const titles = eachSection(children).map(
      ({ section: { heading } }) => heading && source.text.slice(heading.start, heading.end),
    )
    expect(titles.slice(1)).toEqual([
      'Đồng chí Lê Thị Hoa, Phó Chủ tịch UBND tỉnh, Phó Trưởng ban',
      'Trần Văn Bình, Giám đốc Sở Y tế - Ủy viên',
    ])
  })

  it('ends no title at the colon behind which those of a group are named', () => {
    const lines = [
      '1. Đề nghị các sở, ngành: Y tế, Nội vụ theo chức năng hỗ trợ Kỳ thi.',
      '2. Các sở, ngành: Tuyên truyền Luật Đất đai, Luật Nhà ở.',
    ]
    const { source, children } = outline('I. TỔ CHỨC THỰC HIỆN', ...lines)
    const titles = eachSection(children).map(
      ({ section: { heading } }) => heading && source.text.slice(heading.start, heading.end),
    )
    expect(titles.slice(1)).toEqual([null, 'Các sở, ngành'])
  })

  it('reports page furniture and joined tokens, in the section in which they stood', () => {
    const root = outline('I. MỤC ĐÍCH', '1. Theo số 13-', 'KH/TW giao các sở', '2', 'rà soát.')
    expect(root.diagnostics.filter(({ rule }) => /furniture|joined/.test(rule))).toEqual([
      {
        rule: 'page-furniture-removed',
        severity: 'info',
        message: '2',
        span: { start: 43, end: 43, line: 4 },
        sectionId: 'I.1',
      },
      {
        rule: 'joined-token',
        severity: 'info',
        message: '“13-⏎KH/TW” was broken over two lines; it is read as “13-KH/TW”',
        span: { start: 23, end: 31 },
        sectionId: 'I.1',
      },
    ])
  })

  it('places furniture of a table in its row, and that behind the document nowhere', () => {
    const text = `PHỤ LỤC\nTT\tNội dung\tChủ trì\n1\tRà soát\tSở Y tế\nTT\tNội dung\tChủ trì\n2\tLập sổ\tSở Y tế\nVăn bản liên quan`
    const root = buildOutline(readText(text))
    expect(
      root.diagnostics.filter(({ rule }) => rule === 'page-furniture-removed').map((d) => [d.message, d.sectionId]),
    ).toEqual([
      ['TT Nội dung Chủ trì', 'PL1.2'],
      ['Văn bản liên quan', null],
    ])
  })

  it('gives an empty tree for an empty source', () => {
    const root = buildOutline(readText(''))
    expect(root.children).toEqual([])
    expect(root.document).toMatchObject({ number: null, title: null, signers: [], recipients: [] })
  })

  it('keeps a footnote with the item that carries its mark', () => {
    const text = 'I. A\na) Rà soát.\n1 Xem Luật.\nb) Lập sổ.'
    const ends = [4, 16, 28, 39]
    const root = buildOutline({
      format: 'docx',
      reader: 'docx',
      text,
      lines: ends.map((end, i) => ({
        kind: i === 2 ? 'footnote' : 'paragraph',
        start: i === 0 ? 0 : (ends[i - 1] ?? 0) + 1,
        end,
      })),
      furniture: [],
      joins: [],
      pages: null,
    })
    const point = eachSection(root.children).find(({ section }) => section.id === 'I.a')?.section
    expect(point?.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['Rà soát.', '1 Xem Luật.'])
  })

  it('tells tables apart that follow one another', () => {
    const root = buildOutline({
      ...readText('I. A'),
      text: 'a\tb\nc\td',
      lines: [
        { kind: 'row', start: 0, end: 3, table: 0 },
        { kind: 'row', start: 4, end: 7, table: 1 },
      ],
    })
    expect(root.children.filter(isAnnex).flatMap((annex) => annex.children.filter(isTable))).toHaveLength(2)
  })
})

describe('where the parts of a document end', () => {
  it('is not at a signature on the first line', () => {
    expect(shape('TM. ỦY BAN NHÂN DÂN', 'I. MỤC ĐÍCH', 'Nâng cao.').sections).toEqual(['preamble', 'I'])
  })

  it('is not at an authority that a text on drawing up documents shows, with running text behind it', () => {
    const lines = ['I. Ghi chữ ký', 'TM. HỘI ĐỒNG', 'Trường hợp cấp phó ký thay thì ghi rõ như sau:', 'II. Lưu bản gốc']
    expect(shape(...lines).sections).toEqual(['I', 'II'])
    expect(shape('I. A', 'TM. HỘI ĐỒNG', 'Lê Thị Hoa', ...lines.slice(2)).sections).toEqual(['I'])
  })

  it('may be at a post with a name', () => {
    const root = outline('I. MỤC ĐÍCH', 'Nâng cao.', 'CHỦ TỊCH QUỐC HỘI', 'Lê Thị Hoa')
    expect(root.document.signers[0]?.name).toBe('Lê Thị Hoa')
  })

  it('keeps the signature of the body where an annex has one too', () => {
    const lines = ['I. A', 'TM. ỦY BAN NHÂN DÂN', 'Lê Thị Hoa', 'PHỤ LỤC', '1. B.', 'TM. BAN CHỈ ĐẠO', 'Phan Anh']
    expect(outline(...lines).document.signers.map(({ name }) => name)).toEqual(['Lê Thị Hoa'])
    expect(
      outline('I. A', 'Nơi nhận:', '- Sở Y tế;', ...lines.slice(3)).document.signers.map(({ name }) => name),
    ).toEqual(['Phan Anh'])
  })

  it('takes the note of an annex for the facts of the document only if nothing else stands there', () => {
    const annex = ['PHỤ LỤC', 'DANH MỤC', '(Kèm theo Kế hoạch số 57/KH-UBND ngày 14/3/2024)', '1. Rà soát.']
    expect(outline(...annex).document.number).toBe('57/KH-UBND')
    expect(outline('I. MỤC ĐÍCH', 'Nâng cao.', ...annex).document.number).toBeNull()
    expect(outline('Số: 5/KH-UBND', ...annex).document.number).toBe('5/KH-UBND')
  })

  it('tells its slips', () => {
    expect(outline('I. A', '1. B', '3. C').diagnostics.map(({ rule }) => rule)).toContain('numbering-gap')
  })

  it('takes the enacting words from the preamble only', () => {
    expect(outline('Sở Y tế ban hành Kế hoạch.', 'I. A').document.type).toBe('KH')
    expect(outline('I. A', 'Sở Y tế ban hành Kế hoạch.').document.type).toBeNull()
  })
})

describe('what a reader says of its work', () => {
  it('comes out as diagnostics', () => {
    const root = buildOutline({
      ...readText('I. A'),
      notes: [{ message: 'the input is in TCVN3', at: 0 }],
      furniture: [{ at: 0, text: '2', page: 3 }],
    })
    expect(root.diagnostics.filter(({ rule }) => rule === 'inferred-value').map(({ message }) => message)).toContain(
      'the input is in TCVN3',
    )
    expect(root.diagnostics.find(({ rule }) => rule === 'page-furniture-removed')?.message).toBe('2')
  })

  it('stands in the section of the nearest line', () => {
    const text = 'I. MỤC ĐÍCH\nGiao các sở\n2\nrà soát.\n1. Việc giao\n3\ncho sở.'
    const root = buildOutline(readText(text))
    expect(
      root.diagnostics.filter(({ rule }) => rule === 'page-furniture-removed').map(({ sectionId }) => sectionId),
    ).toEqual(['I', 'I.1'])
  })
})

describe('a sample of a signature', () => {
  const circular = [
    'Điều 1. Quyền hạn của người ký',
    'a) Ký thay thì ghi “KT.”, ví dụ:',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'b) Ký thừa lệnh, ví dụ:',
    'TL. CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
    'Điều 2. Dấu',
    'Dấu đóng lên chữ ký.',
  ]

  it('does not end the body where the text is signed further down', () => {
    const root = outline(...circular, 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Thị Hoa')
    expect(eachSection(root.children).map(({ section }) => section.id)).toEqual(['Đ1', 'Đ1.a', 'Đ1.b', 'Đ2'])
    expect(root.document.signers).toEqual([{ authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Thị Hoa' }])
    expect(root.children.filter(isAnnex)).toEqual([])
  })

  it('may carry a name where the list that it interrupts goes on', () => {
    const sample = ['TM. HỘI ĐỒNG', 'CHỦ TỊCH', 'Nguyễn Văn An']
    const [body, annex] = [['Điều 1. Chữ ký', 'a) Thay mặt:', ...sample, 'Như vậy.', 'b) Họ tên:'], ['a) Họ tên:']]
    expect(shape(...body).sections).toEqual(['Đ1', 'Đ1.a', 'Đ1.b'])
    expect(outline('Điều 1. Chữ ký', 'a) Thay mặt:', ...sample, ...annex).document.signers).toHaveLength(1)
  })

  it('is the signature where only an attached plan is signed by a person', () => {
    const root = outline(
      'QUYẾT ĐỊNH',
      'Điều 1. Ban hành kế hoạch y tế.',
      'KT. GIÁM ĐỐC',
      'PHỤ LỤC I',
      'I. NHIỆM VỤ',
      'KT. GIÁM ĐỐC',
      'Lê Thị Hoa',
    )
    expect(root.children.map((child) => child.id)).toEqual(['Đ1', 'PL1'])
  })
})

describe('signatures that are not the end', () => {
  it('reads on behind a sample between two articles, however far the next one is', () => {
    const points = Array.from({ length: 20 }, (_, i) => `- Trường hợp ${i + 1}.`)
    const root = outline(
      'THÔNG TƯ',
      'Hướng dẫn trình bày',
      'Điều 1. Chữ ký',
      'Ví dụ:',
      'BỘ TRƯỞNG',
      'Nguyễn Văn An',
      ...points,
      'Điều 2. Hiệu lực',
      'Từ ngày ký.',
      'BỘ TRƯỞNG',
      'Lê Thị Hoa',
    )
    expect(root.children.filter((child) => !isAnnex(child)).map(({ id }) => id)).toEqual(['Đ1', 'Đ2'])
    expect(root.document.signers).toMatchObject([{ name: 'Lê Thị Hoa' }])
  })

  it('keeps the signature at the end of an attached regulation out of its sections', () => {
    const root = outline(
      'QUYẾT ĐỊNH',
      'Ban hành Quy chế',
      'Điều 1. Ban hành Quy chế.',
      'THỦ TƯỚNG',
      'Lê Thị Hoa',
      'QUY CHẾ',
      'Làm việc',
      '(Ban hành kèm theo Quyết định số 5/2020/QĐ-TTg)',
      'Điều 1. Phạm vi',
      'Quy chế này quy định việc làm.',
      'THỦ TƯỚNG',
      'Lê Thị Hoa',
    )
    const annex = root.children.find(isAnnex)
    expect(
      eachSection(annex?.children.filter(isSection) ?? []).flatMap(({ section }) => section.paragraphs).length,
    ).toBe(1)
  })
})

it('opens a part without a number for the sources behind the last one', () => {
  expect(
    shape(
      'ĐỀ ÁN',
      'Phát triển y tế',
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế rà soát.',
      'TÀI LIỆU THAM KHẢO',
      '1. Bộ Y tế (2023), Báo cáo.',
    ).sections,
  ).toEqual(['I', 'I.1', 'bibliography', 'bibliography.1'])
})

it('takes the head of a document, shown as an example, for no conclusion', () => {
  const lines = ['HƯỚNG DẪN', 'Về thể thức', 'I. TÊN LOẠI', '1. Ghi tên loại. Ví dụ:', 'KẾT LUẬN']
  expect(shape(...lines, 'CỦA BAN THƯỜNG VỤ HUYỆN ỦY', '2. Ghi trích yếu.').sections).toEqual(['I', 'I.1', 'I.2'])
  expect(shape(...lines, 'Thể thức đã rõ.').sections).toEqual(['I', 'I.1', 'conclusion'])
})
