import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../../src/index.js'
import { readText } from '../../../src/read/text.js'
import { alignedParts, isAligned } from '../../../src/read/text-tables/aligned.js'
import { withNarrowHeaders } from '../../../src/read/text-tables/narrow-labels.js'

const parts = (text: string) =>
  alignedParts(text).map((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.cells) : part.lines.map((line) => line.text),
  )

const table = [
  'TT   Nội dung                 Chủ trì          Thời gian',
  '1    Rà soát quy hoạch        Sở Y tế          Quý I',
  '     mạng lưới                                 năm 2026',
  '2    Báo cáo kết quả          Sở Nội vụ        Quý II',
]

describe('isAligned', () => {
  it.each([
    ['the header of such a table', 'TT   Nội dung    Chủ trì', true],
    ['an indented header', '    STT    Nội dung    Chủ trì', true],
    ['two columns', 'TT   Nội dung', false],
    ['single blanks', 'TT Nội dung Chủ trì', false],
    ['prose', 'Các   sở,   ngành', false],
  ])('for %s says what it is', (_, text, expected) => {
    expect(isAligned(text)).toBe(expected)
  })
})

describe('alignedParts', () => {
  it('reads cells by their columns and joins their lines', () => {
    expect(parts(['Phụ lục I', ...table, 'Các sở, ngành tự làm báo cáo.'].join('\n'))).toEqual([
      ['Phụ lục I'],
      [
        ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
        ['1', 'Rà soát quy hoạch mạng lưới', 'Sở Y tế', 'Quý I năm 2026'],
        ['2', 'Báo cáo kết quả', 'Sở Nội vụ', 'Quý II'],
      ],
      ['Các sở, ngành tự làm báo cáo.'],
    ])
  })

  it('takes in titles over all columns, with or without a label', () => {
    const [head = '', ...rows] = table
    for (const title of ['HẠ TẦNG SỐ', 'Hạ tầng số', 'A. Hạ tầng số']) {
      const [read] = parts(
        [head, title, ...rows, title, '3    Lập sổ                   Sở Y tế          Quý IV'].join('\n'),
      )
      expect(read?.map((row) => row[0])).toEqual(
        title.startsWith('A.') ? ['TT', 'A.', '1', '2', 'A.', '3'] : ['TT', title, '1', '2', title, '3'],
      )
      expect(read?.[2]?.[1]).toBe('Rà soát quy hoạch mạng lưới')
    }
  })

  it('says on which line each row stands, and which is the first', () => {
    const [, part] = alignedParts(['Phụ lục I', ...table].join('\n'))
    expect(part?.kind === 'table' && part.rows.map(({ line, first }) => [line, first])).toEqual([
      [2, true],
      [3, false],
      [5, false],
    ])
  })

  it('goes on over empty lines, page ends and page numbers', () => {
    const [header = '', ...rows] = table
    const paged = [header, rows[0], rows[1], '', '                         2', '', `\f${rows[2]}`]
    expect(parts(paged.join('\n'))[0]).toEqual(parts(table.join('\n'))[0])
    const numbered = [header, rows[0], rows[1], '', '2', '', `\f${rows[2]}`]
    expect(parts(numbered.join('\n'))[0]).toEqual(parts(table.join('\n'))[0])
  })

  it('goes on over an indented line and over a label without gaps', () => {
    const [header = '', ...rows] = table
    expect(parts([header, ...rows, '     cuối năm'].join('\n'))[0]?.at(-1)).toEqual([
      '2',
      'Báo cáo kết quả cuối năm',
      'Sở Nội vụ',
      'Quý II',
    ])
  })

  it('lets a cell reach a little into the gutter', () => {
    const wide = '3    Một việc có tên rất dài thế này Sở Công Thương   Quý III'
    const rows = Array.from({ length: 60 }, () => table.slice(1)).flat()
    const [part] = parts([table[0], ...rows, wide].join('\n'))
    expect(part?.[1]).toEqual(['1', 'Rà soát quy hoạch mạng lưới', 'Sở Y tế', 'Quý I năm 2026'])
  })

  it('takes fewer than three columns, or a header alone, for lines', () => {
    expect(parts('TT   a  b\n1    b c d e\n2    cdefg')).toHaveLength(1)
    expect(parts('TT   Nội dung                 Chủ trì          Thời gian\nHết.')).toEqual([
      ['TT Nội dung Chủ trì Thời gian', 'Hết.'],
    ])
  })
})

describe('page numbers inside a table', () => {
  const rowsOf = (...lines: string[]) => {
    const [part] = alignedParts(lines.join('\n'))
    return part?.kind === 'table' ? part.rows : []
  }

  it('are furniture of the row above, in the column of labels or between empty lines', () => {
    const [header = '', one = '', two = '', three = ''] = table
    const rows = rowsOf(header, one, two, '2', '', '                         3', '', three)
    expect(rows.map((row) => row.furniture)).toEqual([
      undefined,
      [
        { at: 0, text: '2', line: 4 },
        { at: 0, text: '3', line: 6 },
      ],
      undefined,
    ])
  })

  it('are none between the lines of a cell', () => {
    const [header = '', one = '', two = '', three = ''] = table
    const rows = rowsOf(header, one, '     15', two, '', '     16', three)
    expect(rows[1]?.cells[1]).toBe('Rà soát quy hoạch 15 mạng lưới\u202816')
  })

  it('keep runs of blanks inside a cell to one', () => {
    const [header = '', , , three = ''] = table
    const rows = Array.from({ length: 60 }, () => three)
    expect(rowsOf(header, ...rows, '3    Một  hai                 Sở Nội vụ        Quý II').at(-1)?.cells[1]).toBe(
      'Một hai',
    )
  })

  it('leave a label of its own on a line a row', () => {
    const [header = '', one = '', two = '', three = ''] = table
    expect(rowsOf(header, 'A', '     THỂ CHẾ', one, two, three)[1]?.cells).toEqual(['A', 'THỂ CHẾ', '', ''])
  })
})

describe('cells in the middle of their rows', () => {
  const centred = [
    '                                 Cơ quan',
    'TT   Nhiệm vụ                                     Phối hợp         Thời gian',
    '                                 chủ trì',
    '     (1)                         (2)              (3)              (4)',
    '     Rà soát quy hoạch mạng                       Các sở, ban,',
    '1    lưới cơ sở y tế, trình      Sở Y tế          ngành; UBND      Quý I',
    '     phê duyệt.                                   các xã',
    '     Đầu tư trạm bơm tưới;',
    '     sửa kênh và cống ở các',
    '2    xã ven sông, bảo đảm        Sở Nông nghiệp   Sở Tài chính     Quý II',
    '     tưới chủ động.              và Môi trường',
    '3    Báo cáo kết quả             Sở Nội vụ        Các sở           Quý III',
  ]

  it('go with the label beside them', () => {
    expect(parts(centred.join('\n'))[0]).toEqual([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời gian'],
      ['', '(1)', '(2)', '(3)', '(4)'],
      [
        '1',
        'Rà soát quy hoạch mạng lưới cơ sở y tế, trình phê duyệt.',
        'Sở Y tế',
        'Các sở, ban, ngành; UBND các xã',
        'Quý I',
      ],
      [
        '2',
        'Đầu tư trạm bơm tưới; sửa kênh và cống ở các xã ven sông, bảo đảm tưới chủ động.',
        'Sở Nông nghiệp và Môi trường',
        'Sở Tài chính',
        'Quý II',
      ],
      ['3', 'Báo cáo kết quả', 'Sở Nội vụ', 'Các sở', 'Quý III'],
    ])
  })

  it('go with the header too where its columns have no numbers', () => {
    const plain = centred.filter((_, i) => i !== 3)
    expect(parts(plain.join('\n'))[0]?.[0]).toEqual(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời gian'])
    expect(parts(plain.join('\n'))[0]?.[1]?.[3]).toBe('Các sở, ban, ngành; UBND các xã')
  })

  it('may have a header that begins two lines above its first cell, each line over nothing there', () => {
    const [, second = '', third = '', , ...rest] = centred
    const head = ['', `${' '.repeat(33)}Cơ quan,`, `${' '.repeat(33)}tổ chức`, second, third, ...rest]
    expect(parts(['Phụ lục 1', ...head].join('\n'))[1]?.[0]?.[2]).toBe('Cơ quan, tổ chức chủ trì')
  })

  it('leave the title above the table alone', () => {
    const titled = ['                                 PHỤ LỤC', ...centred.slice(1)]
    expect(parts(titled.join('\n'))[0]).toEqual(['PHỤ LỤC'])
  })
})

describe('a table over several pages', () => {
  const first = [
    'TT   Nội dung                 Chủ trì          Thời gian',
    '1    Rà soát quy hoạch        Sở Y tế          Quý I',
    '     mạng lưới y tế cơ sở     tỉnh             năm 2026',
  ]

  it('may stand elsewhere on each of them', () => {
    const second = [
      '\f                           2',
      '',
      '  2    Báo cáo kết quả rà soát     Sở Nội vụ          Quý II',
      '       lên cấp trên                tỉnh               năm 2026',
    ]
    const [rows] = parts([...first, ...second].join('\n'))
    expect(rows?.slice(2)).toEqual([['2', 'Báo cáo kết quả rà soát lên cấp trên', 'Sở Nội vụ tỉnh', 'Quý II năm 2026']])
  })

  it('is one where the header is repeated, which says where the columns of a narrow page stand', () => {
    const second = [
      '\f          CÔNG BÁO/Số 12/Ngày 02-06-2026          7',
      '',
      'TT   Nội dung          Chủ trì      Thời gian',
      '2    Xây dựng kế hoạch Sở Nội vụ    Quý II',
      '     tuyển dụng công chức  tỉnh     năm 2026',
      '3    Sơ kết            Sở Nội vụ    Quý IV',
    ]
    const [part] = alignedParts([...first, ...second].join('\n'))
    const rows = part?.kind === 'table' ? part.rows : []
    expect(rows.slice(1).map((row) => row.cells)).toEqual([
      ['1', 'Rà soát quy hoạch mạng lưới y tế cơ sở', 'Sở Y tế tỉnh', 'Quý I năm 2026'],
      ['2', 'Xây dựng kế hoạch tuyển dụng công chức', 'Sở Nội vụ tỉnh', 'Quý II năm 2026'],
      ['3', 'Sơ kết', 'Sở Nội vụ', 'Quý IV'],
    ])
    expect(rows[1]?.furniture?.map(({ line }) => line)).toEqual([4, 6])
  })
})

describe('a table whose cells leave no gutters', () => {
  const header = [
    '                                Cơ quan       Cơ quan',
    'TT   Nhiệm vụ                                              Kết quả',
    '                                chủ trì       phối hợp',
  ]
  const rowsOf = (...lines: string[]) => {
    const [part] = alignedParts([...header, ...lines].join('\n'))
    return part?.kind === 'table' ? part.rows.map((row) => row.cells).slice(1) : []
  }

  it('has the columns of its header; a piece over two of them is parted before a capital', () => {
    expect(
      rowsOf(
        '1    Xây dựng kế hoạch tuyển dụng Sở Nội vụ   Sở Tài chính Kế hoạch',
        '     công chức của các huyện      tỉnh        và các sở    năm 2026',
        '2    Sơ kết                       Sở Y tế     Các sở       Báo cáo',
      ),
    ).toEqual([
      [
        '1',
        'Xây dựng kế hoạch tuyển dụng công chức của các huyện',
        'Sở Nội vụ tỉnh',
        'Sở Tài chính và các sở',
        'Kế hoạch năm 2026',
      ],
      ['2', 'Sơ kết', 'Sở Y tế', 'Các sở', 'Báo cáo'],
    ])
  })

  it('may have the title of a group over all columns, which ends no table', () => {
    expect(
      rowsOf(
        'I. Đổi mới mạnh mẽ tư duy và hành động trong lãnh đạo, chỉ đạo công tác cán bộ ở',
        'cơ sở',
        '1    Sơ kết                       Sở Y tế     Các sở       Báo cáo',
        '2    Tổng kết                     Sở Y tế     Các sở       Báo cáo',
      ),
    ).toEqual([
      ['I.', 'Đổi mới mạnh mẽ tư duy và hành động trong lãnh đạo, chỉ đạo công tác cán bộ ở cơ sở', '', '', ''],
      ['1', 'Sơ kết', 'Sở Y tế', 'Các sở', 'Báo cáo'],
      ['2', 'Tổng kết', 'Sở Y tế', 'Các sở', 'Báo cáo'],
    ])
  })

  it('ends before the title of the next annex, whose table may have the same header', () => {
    const row = '1    Sơ kết                       Sở Y tế     Các sở       Báo cáo'
    const two = [...header, row, `2${row.slice(1)}`, '', 'PHỤ LỤC II', '', ...header, row, `2${row.slice(1)}`]
    const found = alignedParts(two.join('\n')).map((part) => part.kind)
    expect(found).toEqual(['table', 'lines', 'table'])
  })

  it('goes over pages that repeat their running head', () => {
    const head = (page: number) => `\f      CÔNG BÁO/Số 12/Ngày 02-06-2026                       ${page}`
    const rows = rowsOf(
      '1    Sơ kết                       Sở Y tế     Các sở       Báo cáo',
      head(7),
      '',
      '2    Tổng kết                     Sở Y tế     Các sở       Báo cáo',
      head(8),
      '',
      '3    Công bố                      Sở Y tế     Các sở       Báo cáo',
    )
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['1', 'Sơ kết'],
      ['2', 'Tổng kết'],
      ['3', 'Công bố'],
    ])
  })
})

describe('a narrow column of labels', () => {
  const narrow = [
    'TT Nội dung                 Cơ quan chủ trì  Thời gian',
    '1  Rà soát quy hoạch        Sở Y tế          Quý I/2026',
    '   mạng lưới trạm',
    '2  Báo cáo kết quả          Sở Nội vụ        Quý II/2026',
    '3  Tổ chức tập huấn         Sở Tài chính     Năm 2026',
  ]
  const read = (lines: string[]) => {
    const text = withNarrowHeaders(lines.join('\n'))
    return isAligned(text) ? parts(text) : null
  }

  it('leaves one blank behind its name', () => {
    expect(read(narrow)).toEqual([
      [
        ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'],
        ['1', 'Rà soát quy hoạch mạng lưới trạm', 'Sở Y tế', 'Quý I/2026'],
        ['2', 'Báo cáo kết quả', 'Sở Nội vụ', 'Quý II/2026'],
        ['3', 'Tổ chức tập huấn', 'Sở Tài chính', 'Năm 2026'],
      ],
    ])
  })

  it('goes on at a label of two figures right before a line of its cell that fills the column', () => {
    const wide = (number: number) => [
      '',
      '    Nghị định số 24/2012/NĐ-CP về',
      `${number}.                                     Điểm a khoản 4 Điều 14     Sở Tài chính`,
      '    quản lý hoạt động kinh doanh vàng',
    ]
    const lines = [
      'STT Nội dung                            Điều khoản cần sửa         Chủ trì',
      ...wide(18),
      ...wide(19),
      '',
      '    Nghị định số 89/2016/NĐ-CP về',
      '    hoạt động chi, trả tiền gửi',
      '20. của người dân, tổ chức kinh tế',
      '                                        Điều 4, Điều 5, Điều 6     Sở Nội vụ',
      '    trong nước (được sửa đổi, bổ',
      '    sung bởi Nghị định số 16/2019/NĐ-CP',
      '    và Nghị định số 23/2023/NĐ-CP)',
      ...wide(21),
      ...wide(22),
    ]
    const [rows = []] = read(lines) ?? []
    expect(rows.slice(1).map((cells) => [cells[0], cells[3]])).toEqual([
      ['18.', 'Sở Tài chính'],
      ['19.', 'Sở Tài chính'],
      ['20.', 'Sở Nội vụ'],
      ['21.', 'Sở Tài chính'],
      ['22.', 'Sở Tài chính'],
    ])
  })

  it('heads no table whose cells do not stand below their headers', () => {
    const [head = ''] = narrow
    const beside = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính'].map(
      (body, i) => `${i + 1}  Rà soát kế hoạch ${' '.repeat(27)}${body}`,
    )
    expect(
      read([head, ...beside])
        ?.flat()
        .every((line) => typeof line === 'string'),
    ).toBe(true)
  })

  it('may have two other headers that leave one blank', () => {
    const close = narrow.map((line, i) =>
      i === 0 ? line.replace('trì  T', 'trì T').replace('Thời gian', 'Thời gian        Ghi chú') : line,
    )
    expect(read(close)?.[0]?.[0]).toEqual(['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian', 'Ghi chú'])
  })

  it('is none where the header has no gaps', () => {
    expect(withNarrowHeaders('TT Nội dung Cơ quan chủ trì')).toBe('TT Nội dung Cơ quan chủ trì')
  })
})

describe('rows with centred labels', () => {
  it('begin where no cell is cut that begins a line before the main one', () => {
    const text = [
      'TT   Nội dung                     Chủ trì       Thời gian',
      '     Rà soát quy hoạch mạng',
      '1    lưới trạm y tế của các xã    Sở Y tế       Quý I/2026',
      '     trong tỉnh.',
      '                                  Sở Nội        Năm 2026 -',
      '     Tổ chức tập huấn cho cán     vụ            2027',
      '2    bộ của các xã và phường',
      '     trong tỉnh.',
    ].join('\n')
    expect(parts(text)[0]?.slice(1)).toEqual([
      ['1', 'Rà soát quy hoạch mạng lưới trạm y tế của các xã trong tỉnh.', 'Sở Y tế', 'Quý I/2026'],
      ['2', 'Tổ chức tập huấn cho cán bộ của các xã và phường trong tỉnh.', 'Sở Nội vụ', 'Năm 2026 - 2027'],
    ])
  })
})

describe('columns that stand elsewhere in each row', () => {
  const header =
    'TT   Nhiệm vụ                             Cơ quan chủ trì   Cơ quan phối hợp     Kết quả      Thời gian'
  const rows = [
    ['1    Rà soát quy hoạch cấp nước sạch      Sở Xây dựng       Sở Tài chính, các    Báo cáo      Quý I/2026'],
    ['     nông thôn                                              xã, phường'],
    [''],
    ['2      Xây dựng hồ đập nhỏ ở vùng cao         Sở Nông nghiệp Sở Nội vụ              Kế hoạch của  Năm 2026'],
    ['       và kè các suối lớn trong tỉnh          và Môi trường                          tỉnh'],
    [''],
    ['3   Tổ chức hội nghị đánh giá toàn tỉnh Văn phòng UBND    Các sở, ban, ngành  Hội nghị  Quý IV/2026'],
    ['    cuối năm'],
  ].flat()
  const [table] = parts([header, '', ...rows].join('\n'))

  it('are followed from row to row, also where a cell leaves one blank before the next', () => {
    expect(table?.slice(1)).toEqual([
      [
        '1',
        'Rà soát quy hoạch cấp nước sạch nông thôn',
        'Sở Xây dựng',
        'Sở Tài chính, các xã, phường',
        'Báo cáo',
        'Quý I/2026',
      ],
      [
        '2',
        'Xây dựng hồ đập nhỏ ở vùng cao và kè các suối lớn trong tỉnh',
        'Sở Nông nghiệp và Môi trường',
        'Sở Nội vụ',
        'Kế hoạch của tỉnh',
        'Năm 2026',
      ],
      [
        '3',
        'Tổ chức hội nghị đánh giá toàn tỉnh cuối năm',
        'Văn phòng UBND',
        'Các sở, ban, ngành',
        'Hội nghị',
        'Quý IV/2026',
      ],
    ])
  })

  it('have the title of a group over them, with its label beside the middle', () => {
    const title = [
      '       Hoàn thiện thể chế, tháo gỡ các khó khăn cho người dân và doanh nghiệp trong quản lý, sử dụng',
      'II.',
      '       nước sạch ở các khu dân cư tập trung và các cụm công nghiệp mới thành lập trên địa bàn toàn tỉnh',
    ]
    const [read = []] = parts([header, '', ...rows.slice(0, 6), ...title, '', ...rows.slice(6)].join('\n'))
    expect(read[3]).toEqual([
      'II.',
      title
        .map((line) => line.trim())
        .filter((line) => line !== 'II.')
        .join(' '),
      '',
      '',
      '',
      '',
    ])
    expect(read[2]?.[1]).toBe('Xây dựng hồ đập nhỏ ở vùng cao và kè các suối lớn trong tỉnh')
  })

  it('are doubtful where many cells leave one blank, and a note says so', () => {
    const doubts = (lines: string[]) => readText(lines.join('\n')).notes?.map(({ message }) => message) ?? []
    const unsure = rows.map((line) =>
      line.replace('Sở Nội vụ', 'Kíp số hóa').replace('Văn phòng UBND', 'Kíp công tác 06'),
    )
    expect(doubts(['Phụ lục I', header, '', ...unsure])).toEqual([
      expect.stringMatching(/^the columns of the table at line 2 /),
    ])
    // what begins as the name of a body does opens a cell of bodies
    expect(doubts(['Phụ lục I', header, '', ...rows])).toEqual([])
  })

  it('are not told apart where most cells leave one blank: the table stays lines', () => {
    const close = rows.map((line) => line.replace(/(\S) {2,}(?=\S)/g, (gap, end, at) => (at < 6 ? gap : `${end} `)))
    expect(
      parts([header, '', ...close].join('\n'))
        .flat()
        .every((line) => typeof line === 'string'),
    ).toBe(true)
  })

  it.each([
    ['more lines', [...rows, ...Array(5000).fill(rows[1])]],
    ['a longer line', [...rows, `4    ${'xa  '.repeat(200)}`]],
  ])('are not looked for in a table with %s than those of a document', (_, lines) => {
    expect(
      parts([header, '', ...lines].join('\n'))
        .flat()
        .every((line) => typeof line === 'string'),
    ).toBe(true)
  })
})

describe('a print whose page ends are lost', () => {
  const print = [
    '                                                            Thời hạn',
    '                                      Cơ quan   Cá nhân',
    'TT   Nhiệm vụ cụ thể                                        thực hiện',
    '                                      chủ trì   phụ trách',
    '                                                               (*)',
    'I    Việc cần làm ngay trong năm 2026',
    '                                                Đồng chí',
    '     Rà soát quy hoạch mạng lưới      Đảng ủy               Trước ngày',
    '1                                               Trần Văn',
    '     trạm y tế của các xã             UBND tỉnh             15/10/2026',
    '                                                Bình',
    '                                   15',
    '',
    'II   Việc theo lộ trình đến năm 2030',
    '',
    'II.1 Hoàn thiện thể chế, chính sách về y tế cơ sở',
    '                                             Đồng chí',
    '   Xây dựng Kế hoạch phòng bệnh dại Đảng ủy UBND',
    '2                                            Lê Thị 2026 - 2030',
    '   giai đoạn 2031 - 2040              tỉnh',
    '                                             Hoa',
    'II.2 Huy động nguồn lực cho y tế cơ sở',
    '                                             Đồng chí',
    '   Rà soát chính sách chi cho các xã Đảng ủy',
    '3                                            Trần Văn 2027 - 2030',
    '   vùng cao                           UBND tỉnh',
    '                                             Bình',
  ]
  const [, table] = parts(['Phụ lục 2', '', ...print].join('\n'))

  it('has pages where its numbers stand, and its header over several lines', () => {
    expect(table?.[0]).toEqual([
      'TT',
      'Nhiệm vụ cụ thể',
      'Cơ quan chủ trì',
      'Cá nhân phụ trách',
      'Thời hạn thực hiện (*)',
    ])
    expect(table?.map(([label]) => label)).toEqual(['TT', 'I', '1', 'II', 'II.1', '2', 'II.2', '3'])
  })

  it('keeps the parts of a name and the years of a time together, also behind one blank', () => {
    expect(table?.filter(([label = '']) => /\d$/.test(label) && !label.includes('.'))).toEqual([
      [
        '1',
        'Rà soát quy hoạch mạng lưới trạm y tế của các xã',
        'Đảng ủy UBND tỉnh',
        'Đồng chí Trần Văn Bình',
        'Trước ngày 15/10/2026',
      ],
      [
        '2',
        'Xây dựng Kế hoạch phòng bệnh dại giai đoạn 2031 - 2040',
        'Đảng ủy UBND tỉnh',
        'Đồng chí Lê Thị Hoa',
        '2026 - 2030',
      ],
      ['3', 'Rà soát chính sách chi cho các xã vùng cao', 'Đảng ủy UBND tỉnh', 'Đồng chí Trần Văn Bình', '2027 - 2030'],
    ])
  })

  it('ends before the label of the next annex, which stands in like a cell', () => {
    const two = parts([...print, `${' '.repeat(30)}PHỤ LỤC 3`, '    MẪU BÁO CÁO'].join('\n'))
    expect(two.at(-1)).toEqual(['PHỤ LỤC 3', 'MẪU BÁO CÁO'])
  })
})

describe('prose behind an aligned table', () => {
  it.each([
    ['a part with items', ['III. TỔ CHỨC THỰC HIỆN', '   1. Phòng Y tế theo dõi.', '   2. Các ấp phối hợp.']],
    ['the list of who gets it, in capitals', ['NƠI NHẬN:                   CHỦ TỊCH', '- Đảng ủy xã;', '- Lưu: VT.']],
    ['the list of who gets it', ['Nơi nhận:                   CHỦ TỊCH', '- Đảng ủy xã;', '- Lưu: VT.']],
  ])('is none of its rows where it is %s', (_, behind) => {
    const rows = [
      'TT   Nội dung                    Chủ trì          Phối hợp       Tiến độ',
      '1    Kiện toàn tổ công nghệ      VP HĐND-UBND     Các ấp         15/8/2027',
      '2    Hướng dẫn nộp hồ sơ         TT PVHCC         Tổ dân vận     Hằng ngày',
    ]
    const [read, text] = parts([...rows, '', ...behind].join('\n'))
    expect(read).toHaveLength(3)
    expect(read?.at(-1)).toEqual(['2', 'Hướng dẫn nộp hồ sơ', 'TT PVHCC', 'Tổ dân vận', 'Hằng ngày'])
    expect(text).toHaveLength(3)
  })

  it('is none of its rows, though its first lines stand in from the margin', () => {
    const { sections, tasks } = parsePlanText(
      [
        'II. NHIỆM VỤ',
        'TT   Nội dung công việc                 Đơn vị chủ trì        Thời gian',
        '1    Tổ chức Tháng hành động vì         Phòng Trẻ em          Tháng 6',
        '     trẻ em',
        '2    Tập huấn kỹ năng bảo vệ            Thanh tra Sở          Quý IV',
        '',
        '      III. TỔ CHỨC THỰC HIỆN',
        '      1. Phòng Trẻ em và Bình đẳng giới: Tham mưu triển khai Kế hoạch; báo cáo Giám',
        'đốc Sở trước ngày 10/12/2021.',
        '      2. Văn phòng Sở: Bố trí kinh phí theo dự toán được giao cho các đơn vị trực thuộc',
        'thực hiện.',
      ].join('\n'),
    )
    expect(sections.map(({ heading }) => heading)).toEqual(['NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN'])
    expect(tasks.map(({ text }) => text).join('|')).not.toContain('TỔ CHỨC THỰC HIỆN')
  })
})

const rows = (...lines: string[]) => parts(lines.join('\n')).find((part) => Array.isArray(part[0])) as string[][]

describe('a header whose cells go over several lines', () => {
  const body = [
    '1    Rà soát quy hoạch vùng trồng   Sở Xây dựng      Sở Tài chính     Quý II/2026',
    '     cây ăn quả                                      và Sở Y tế',
    '2    Xây dựng cơ sở dữ liệu         Sở Nội vụ        Công an tỉnh     Năm 2026',
    '3    Đào tạo kỹ năng số             Sở Tư pháp       Báo An Lĩnh      Tháng 9/2026',
  ]

  it('may begin right below the title of its table', () => {
    const head = [
      '             DANH MỤC NHIỆM VỤ TRỌNG TÂM',
      '       (Kèm theo Kế hoạch số 87/KH-UBND ngày 14/3/2026)',
      '                                                                      Thời gian hoàn',
      'STT          Nhiệm vụ               Cơ quan chủ trì  Cơ quan phối hợp',
      '                                                                          thành',
    ]
    expect(rows(...head, ...body)[0]).toEqual([
      'STT',
      'Nhiệm vụ',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời gian hoàn thành',
    ])
  })

  it('may have the names of most columns above the line of the first one', () => {
    const head = [
      ' Số                                                   Cơ quan         Ghi',
      '          Nhiệm vụ                  Chủ trì                          chú',
      ' TT                                                  phối hợp',
    ]
    expect(rows('', ...head, ...body)[0]?.[0]).toBe('Số TT')
    expect(rows('', ...head, ...body)[0]?.[3]).toBe('Cơ quan phối hợp')
  })

  it('heads each column by its own name, below what stands over several', () => {
    const head = [
      '                                        Phân công thực hiện',
      'STT          Nhiệm vụ                                                 Thời gian',
      '                                    Chủ trì          Phối hợp',
    ]
    const [over, names, ...items] = rows(...head, ...body)
    expect(over?.slice(2)).toEqual(['Phân công thực hiện', '', 'Thời gian'])
    expect(names?.slice(2)).toEqual(['Chủ trì', 'Phối hợp', ''])
    expect(items[0]?.slice(2)).toEqual(['Sở Xây dựng', 'Sở Tài chính và Sở Y tế', 'Quý II/2026'])
  })

  it('may leave one blank between two of its cells in capitals', () => {
    const head = [
      '    CÁC LUẬT, NGHỊ ĐỊNH,       ĐIỀU, KHOẢN CẦN     CƠ QUAN',
      'STT                         SỬA ĐỔI, BỔ SUNG, HỦY, CHỦ TRÌ',
      '     CẦN SỬA ĐỔI                   BÃI BỎ         SOẠN THẢO',
    ]
    const items = ['1', '2', '3'].map((label) => `${label}   Nghị định số 5/2025/NĐ-CP   Khoản 5 Điều 32    Bộ Nội vụ`)
    expect(rows('', ...head, ...items).slice(1)).toEqual(
      ['1', '2', '3'].map((label) => [label, 'Nghị định số 5/2025/NĐ-CP', 'Khoản 5 Điều 32', 'Bộ Nội vụ']),
    )
  })

  it('may name years that stand close', () => {
    const head = [
      '                    Đơn vị  Thực hiện',
      'TT   Chỉ tiêu        tính   năm 2025   2026  2027  2028 2029 2030 Cơ quan theo',
      '                                                                  dõi',
    ]
    const items = [
      '1    Thu nhập       Triệu   31,5       34    37    41   45   50   Sở Tài chính',
      '2    Cây ăn quả     Ha      1.250      1.400 1.600 1.90 2.20 2.50 Sở Nông nghiệp',
      '3    Hợp tác xã     HTX     48         52    58    65   72   80   Sở Công Thương',
    ]
    expect(rows('', ...head, ...items)[3]?.slice(2)).toEqual([
      'HTX',
      '48',
      '52',
      '58',
      '65',
      '72',
      '80',
      'Sở Công Thương',
    ])
  })

  it('may name years that stand closer than the columns below them', () => {
    const head = [
      '                                              Chia theo các năm',
      'STT           Chỉ tiêu              ĐVT',
      '                                         2026 2027 2028 2029 2030',
    ]
    const items = [
      '1    Tỷ lệ hộ dùng nước sạch       %     92    94,5   96     98     100',
      '2    Tỷ lệ thôn có nhà văn hóa     %     65    70     75     82,5   90',
      '3    Tỷ lệ lao động qua đào tạo    %     71    73,2   75,5   78     80',
    ]
    const [over, header, ...body] = rows('', ...head, ...items)
    expect(over?.slice(2)).toEqual(['ĐVT', 'Chia theo các năm', '', '', '', ''])
    expect(header?.slice(2)).toEqual(['', '2026', '2027', '2028', '2029', '2030'])
    expect(body[1]).toEqual(['2', 'Tỷ lệ thôn có nhà văn hóa', '%', '65', '70', '75', '82,5', '90'])
  })
})

describe('a header of several rows', () => {
  it('has parts of parts over narrow columns that stand further apart than their names', () => {
    const head = [
      '                                                           Kế hoạch năm 2026                      Mục tiêu các năm',
      '                                                                    Trong đó                                               Cơ quan chủ trì, theo',
      ' TT               Chỉ tiêu               ĐVT    TH 2025',
      '                                                        Cả năm 6 tháng 6 tháng              2027        2028      2030         dõi, đánh giá',
      '                                                                 đầu      cuối',
    ]
    const items = [
      '1     Tốc độ tăng trưởng GRDP           %       7,8       8,5       8,1         8,9       9,2         9,8       10,5      Sở Tài chính',
      '4     Kim ngạch xuất khẩu hàng hóa      Triệu   820       900       430         470       1.050       1.200     1.600     Sở Công Thương',
      '                                        USD',
    ]
    expect(rows('', ...head, ...items)).toEqual([
      [
        'TT',
        'Chỉ tiêu',
        'ĐVT',
        'TH 2025',
        'Kế hoạch năm 2026',
        '',
        '',
        'Mục tiêu các năm',
        '',
        '',
        'Cơ quan chủ trì, theo dõi, đánh giá',
      ],
      ['', '', '', '', 'Cả năm', 'Trong đó', '', '2027', '2028', '2030', ''],
      ['', '', '', '', '', '6 tháng đầu', '6 tháng cuối', '', '', '', ''],
      ['1', 'Tốc độ tăng trưởng GRDP', '%', '7,8', '8,5', '8,1', '8,9', '9,2', '9,8', '10,5', 'Sở Tài chính'],
      [
        '4',
        'Kim ngạch xuất khẩu hàng hóa',
        'Triệu USD',
        '820',
        '900',
        '430',
        '470',
        '1.050',
        '1.200',
        '1.600',
        'Sở Công Thương',
      ],
    ])
  })

  it('has the quarters of a year over marks', () => {
    const head = [
      '                                  Thời gian thực hiện',
      '                                       năm 2026         Đơn vị chủ Đơn vị phối',
      'STT      Nội dung công việc',
      '                                 Quý Quý Quý Quý            trì           hợp',
      '                                   I    II    III IV',
    ]
    const items = [
      '1   Ban hành kế hoạch cải cách   x                    Văn phòng     Các phòng',
      '    hành chính của xã                                 HĐND và       chuyên môn',
      '                                                      UBND xã',
      '2   Rà soát, cập nhật, niêm yết  x    x      x    x   Trung tâm     Văn phòng',
      '    thủ tục hành chính tại Trung                      Phục vụ hành HĐND và',
      '    tâm phục vụ hành chính công                       chính công    UBND xã',
      '3   Tổ chức đối thoại giữa người      x           x   Văn phòng     Đoàn xã',
      '    đứng đầu chính quyền với                          HĐND và       và Hội xã',
      '    người dân                                         UBND xã',
      '4   Kiểm tra công tác cải cách               x        Phòng Văn hóa Trạm Y tế,',
      '    hành chính tại các đơn vị sự                      - Xã hội      các trường',
      '    nghiệp công lập                                                 học',
      '5   Số hóa hồ sơ, kết quả giải         x      x    x   Trung tâm     Công an xã',
      '    quyết thủ tục hành chính còn                       Phục vụ hành',
      '    hiệu lực                                           chính công',
      '6   Tập huấn kỹ năng sử dụng           x               Phòng Văn hóa Đoàn Thanh',
      '    dịch vụ công trực tuyến cho tổ                     - Xã hội      niên xã',
      '    công nghệ số cộng đồng',
      '7   Khảo sát mức độ hài lòng của                   x   Văn phòng     Các thôn, tổ',
      '    người dân, tổ chức đối với sự                      HĐND và       dân phố',
      '    phục vụ hành chính                                 UBND xã',
      '8   Tự chấm điểm chỉ số cải cách                   x   Văn phòng     Phòng Kinh tế',
      '    hành chính gửi Sở Nội vụ                           HĐND và',
      '                                                       UBND xã',
      '9   Nâng cấp đường truyền, trang x     x               Phòng Kinh tế Văn phòng',
      '    thiết bị bộ phận một cửa                                         HĐND và',
      '                                                                     UBND xã',
      '10  Sơ kết, tổng kết công tác cải      x           x   Văn phòng     Các phòng',
      '    cách hành chính                                    HĐND và       chuyên môn',
      '                                                       UBND xã',
      '',
    ]
    expect(
      rows('', ...head, ...items)
        .slice(0, 5)
        .map((row) => row.slice(2)),
    ).toEqual([
      ['Thời gian thực hiện năm 2026', '', '', '', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      ['Quý I', 'Quý II', 'Quý III', 'Quý IV', '', ''],
      ['x', '', '', '', 'Văn phòng HĐND và UBND xã', 'Các phòng chuyên môn'],
      ['x', 'x', 'x', 'x', 'Trung tâm Phục vụ hành chính công', 'Văn phòng HĐND và UBND xã'],
      ['', 'x', '', 'x', 'Văn phòng HĐND và UBND xã', 'Đoàn xã và Hội xã'],
    ])
  })

  it('has years beside each other over figures one blank apart, some of them torn', () => {
    const head = [
      '      Sản phẩm chủ Năm             Sản lượng qua các năm (tấn)',
      'STT                                                                Đơn vị thực hiện',
      '             lực       2025     2026 2027 2028 2029 2030',
    ]
    const items = [
      '1     Cam sành       38.500   40.200 42.000 43.500 44.200 45.000  Chi cục Thủy sản',
      '2     Lúa nếp        215.00   222.00 230.00 241.00 250.00 260.00  Chi cục Trồng trọt',
      '                     0        0      0      0      0      0',
    ]
    expect(rows('', ...head, ...items)).toEqual([
      ['STT', 'Sản phẩm chủ lực', 'Năm 2025', 'Sản lượng qua các năm (tấn)', '', '', '', '', 'Đơn vị thực hiện'],
      ['', '', '', '2026', '2027', '2028', '2029', '2030', ''],
      ['1', 'Cam sành', '38.500', '40.200', '42.000', '43.500', '44.200', '45.000', 'Chi cục Thủy sản'],
      ['2', 'Lúa nếp', '215.000', '222.000', '230.000', '241.000', '250.000', '260.000', 'Chi cục Trồng trọt'],
    ])
  })

  it('takes Đơn vị between what is measured and its years for a column of units', () => {
    const rows = [
      'TT   Chỉ tiêu               Đơn vị    Năm 2026   Năm 2030',
      '1    Diện tích rừng         Ha        300        1.200',
      '2    Đàn bò                 Con       85         120',
    ]
    expect(parts(rows.join('\n'))).toEqual([
      [
        ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2026', 'Năm 2030'],
        ['1', 'Diện tích rừng', 'Ha', '300', '1.200'],
        ['2', 'Đàn bò', 'Con', '85', '120'],
      ],
    ])
  })

  it('may have the name of the labels torn over two lines', () => {
    const head = [
      ' ST                                 Cơ quan         Thời gian',
      '          Nhiệm vụ                                            ',
      '  T                                 chủ trì         thực hiện',
    ]
    expect(
      rows(
        withNarrowHeaders(['', ...head].join('\n')),
        '1    Rà soát quy hoạch               Sở Xây dựng     Quý I/2026',
        '2    Lập sổ theo dõi                 Sở Nội vụ       Năm 2027',
      )[0],
    ).toEqual(['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian thực hiện'])
  })
})

describe('a table with a column of merged cells', () => {
  it('is one where the cells of the others say what their headers want', () => {
    const merged = [
      'STT  Nhiệm vụ                Cơ quan chủ trì  Cơ quan phối hợp  Sản phẩm',
      '1    Rà soát quy hoạch       Sở Xây dựng      Sở Tài chính      Báo cáo',
      '2    Xây dựng dữ liệu                         Sở Nội vụ         Đề án',
      '3    Đào tạo kỹ năng                          Công an tỉnh      Kế hoạch',
      '4    Trồng rừng                               Sở Y tế           Báo cáo',
    ]
    expect(parts(merged.join('\n'))[0]).toHaveLength(5)
  })
})

describe('the text behind a table', () => {
  it('begins with an item that stands in, whose lines go on at the margin', () => {
    const lines = [
      'TT   Nhiệm vụ                Chủ đầu tư        Thời gian',
      '1    Trồng rừng phòng hộ     Sở Xây dựng       2026',
      '2    Xây dựng hồ chứa        Sở Công Thương    2026-2028',
      '     tại xã An Lĩnh',
      '      3. Kinh phí thực hiện',
      '      Tổng kinh phí là 12.450 triệu đồng, trong đó ngân sách tỉnh là 8.000',
      'triệu đồng, nguồn xã hội hóa là 4.450 triệu đồng.',
    ]
    const [table, text] = parts(lines.join('\n'))
    expect(table?.at(-1)).toEqual(['2', 'Xây dựng hồ chứa tại xã An Lĩnh', 'Sở Công Thương', '2026-2028'])
    expect(text?.[0]).toContain('3. Kinh phí thực hiện')
  })

  it('begins with the title of a part, with items below it, where a line at the margin begins with a figure', () => {
    const lines = [
      'TT   Nhiệm vụ                Chủ đầu tư        Thời gian',
      '1    Trồng rừng phòng hộ     Sở Xây dựng       2026',
      '2    Xây dựng hồ chứa        Sở Công Thương    2026-2028',
      '      III. NHIỆM VỤ',
      '      1. Truyền thông',
      '      a) Các xã tổ chức ít nhất một hội nghị mỗi quý, phấn đấu đến hết năm 2026 có',
      '100% hộ dân được phổ biến; kết quả báo cáo về Sở Tài chính.',
    ]
    const [table, text] = parts(lines.join('\n'))
    expect(table?.at(-1)).toEqual(['2', 'Xây dựng hồ chứa', 'Sở Công Thương', '2026-2028'])
    expect(text?.[0]).toContain('III. NHIỆM VỤ')
  })
})
