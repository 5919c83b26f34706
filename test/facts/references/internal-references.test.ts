import { describe, expect, it } from 'vitest'
import { extractReferences } from '../../../src/facts/references/references.js'
import { buildOutline } from '../../../src/outline/outline.js'
import { parsePlan } from '../../../src/parse.js'
import { readText } from '../../../src/read/text.js'

const internal = (...lines: string[]) => {
  const root = buildOutline(readText(lines.join('\n')))
  return extractReferences(root)
    .filter(({ kind }) => kind === 'internal')
    .map(({ text, target, candidates }) => {
      const { sectionId, sectionIds } = target as { sectionId: string | null; sectionIds?: string[] }
      return [text, sectionIds ?? sectionId, ...(candidates ? [candidates] : [])]
    })
}

const decree = (...lines: string[]) => [
  'Số: 9/2024/NĐ-CP',
  'NGHỊ ĐỊNH',
  'Quy định về bến bãi',
  'Điều 1. Phạm vi',
  '1. Bến.',
  '2. Bãi, gồm:',
  'a) Bãi lớn;',
  'b) Bãi nhỏ;',
  'c) Bãi tạm.',
  '3. Kho.',
  'Điều 2. Áp dụng',
  ...lines,
]

describe('a part that tells what it holds', () => {
  it('is no reference', () => {
    const lines = [
      'Số: 9/2024/NĐ-CP',
      'NGHỊ ĐỊNH',
      'Quy định về bến',
      'PHẦN I',
      'BẾN',
      'Điều 1. Bến',
      'Gần sông.',
      'PHẦN II',
    ]
    const found = internal(
      ...lines,
      'BÃI',
      'Điều 2. Tờ khai',
      'Có hai phần.',
      'Phần thứ hai gồm tên.',
      'Theo Phần thứ hai.',
    )
    expect(found).toEqual([['Phần thứ hai', 'P2']])
  })
})

describe('parts of a legal text', () => {
  it('are several where a list or a range names them', () => {
    expect(
      internal(
        ...decree(
          '1. Theo khoản 1 và khoản 3 Điều 1 Nghị định này.',
          '2. Từ khoản 1 đến khoản 3 Điều 1 của Nghị định này.',
          '3. Các điểm a đến c khoản 2 Điều 1.',
          '4. Theo điểm a, điểm c khoản 2, khoản 3 Điều 1.',
        ),
      ),
    ).toEqual([
      ['khoản 1 và khoản 3 Điều 1', ['Đ1.1', 'Đ1.3']],
      ['khoản 1 đến khoản 3 Điều 1', ['Đ1.1', 'Đ1.2', 'Đ1.3']],
      ['điểm a đến c khoản 2 Điều 1', ['Đ1.2.a', 'Đ1.2.b', 'Đ1.2.c']],
      ['điểm a, điểm c khoản 2, khoản 3 Điều 1', ['Đ1.2.a', 'Đ1.2.c', 'Đ1.3']],
    ])
  })

  it('are of the article or clause that says `này`', () => {
    expect(internal(...decree('1. Bến:', 'a) Xe.', 'b) Như điểm a khoản này.', '2. Như khoản 1 Điều này.'))).toEqual([
      ['điểm a khoản này', 'Đ2.1.a'],
      ['khoản 1 Điều này', 'Đ2.1'],
    ])
  })

  it('are none where their article stands farther on, and unresolved where this text has no such article', () => {
    expect(internal(...decree('Đối tượng tại khoản 1; các điểm a, b khoản 2 Điều 1 Nghị định này.'))).toEqual([
      ['điểm a, b khoản 2 Điều 1', ['Đ1.2.a', 'Đ1.2.b']],
    ])
    expect(internal(...decree('Theo Điều 34a Nghị định này.'))).toEqual([['Điều 34a', null]])
  })
})

describe('a quotation', () => {
  const amending = (...lines: string[]) =>
    extractReferences(
      buildOutline(readText(['Số: 9/2024/NĐ-CP', 'NGHỊ ĐỊNH', 'Sửa đổi quy định về bến bãi', ...lines].join('\n'))),
    ).map(({ kind, text, sectionId }) => [kind, text, sectionId])

  it('of new wording over many paragraphs speaks of the text that is amended', () => {
    expect(
      amending(
        'Điều 1. Sửa đổi Điều 4 như sau:',
        '“Điều 4. Bến',
        '1. Bến được lập theo khoản 2 Điều này.',
        '2. Phí bến theo Phụ lục I ban hành kèm theo Nghị định này.”.',
        'Điều 2. Hiệu lực',
        'Nghị định này có hiệu lực từ ngày ký.',
      ),
    ).toEqual([['self', 'Nghị định này', 'Đ2']])
  })

  it('or the heading of a change names no part of the text that changes', () => {
    expect(
      amending(
        'Điều 1. Sửa đổi, bổ sung khoản 2 của Điều 2',
        '1. Bổ sung Điều 1a sau Điều 1 như sau:',
        '“Điều 1a. Bến.”',
        'Điều 2. Áp dụng',
        'Theo khoản 1 Điều 1 Nghị định này.',
      ),
    ).toEqual([
      ['internal', 'khoản 1 Điều 1', 'Đ2'],
      ['self', 'Nghị định này', 'Đ2'],
    ])
  })

  it('that is never closed hides nothing that follows', () => {
    expect(
      amending('Điều 1. Sửa đổi như sau:', '“Bến.', 'Điều 2. Hiệu lực', 'Nghị định này có hiệu lực từ ngày ký.'),
    ).toEqual([['self', 'Nghị định này', 'Đ2']])
  })

  it('holds citations of other texts all the same', () => {
    expect(
      amending('Điều 1. Sửa đổi Điều 4 như sau:', '“Điều 4. Bến', 'Theo Nghị định số 8/2020/NĐ-CP.”').map(
        ([, text]) => text,
      ),
    ).toEqual(['Nghị định số 8/2020/NĐ-CP'])
  })
})

const plan = (...lines: string[]) => [
  'KẾ HOẠCH',
  'Phát triển bến bãi',
  'I. MỤC TIÊU',
  '1. Chung.',
  '2. Riêng.',
  'II. NHIỆM VỤ',
  '1. Về bến:',
  'a) Xây mới.',
  'b) Sửa chữa.',
  '2. Về bãi.',
  '3. Việc khác.',
  ...lines,
]

describe('parts of a plan', () => {
  it('are found by their path, small to large', () => {
    expect(
      internal(...plan('III. TỔ CHỨC', 'Theo điểm a khoản 1 Mục II. Theo mục II.2. Theo điểm b mục 1 phần II.')),
    ).toEqual([
      ['điểm a khoản 1 Mục II', 'II.1.a'],
      ['mục II.2', 'II.2'],
      ['điểm b mục 1 phần II', 'II.1.b'],
    ])
  })

  it('named as `nêu trên` are those nearest to the place', () => {
    expect(internal(...plan('4. Tổng hợp kết quả tại mục 3 nêu trên; điểm 2 trên.'))).toEqual([
      ['mục 3', 'II.3'],
      ['điểm 2', 'II.2'],
    ])
    expect(internal(...plan('4. Theo mục 3 trên địa bàn tỉnh khác.'))).toEqual([['mục 3', 'II.3']])
  })

  it('are given with what could be meant where several fit', () => {
    expect(internal(...plan('III. TỔ CHỨC', 'Như điểm 1 nêu trên.'))).toEqual([['điểm 1', null, ['I.1', 'II.1']]])
  })

  it('are annexes with numbers that go on', () => {
    const annexes = ['PHỤ LỤC I.1', 'DANH MỤC BẾN', '1. Bến A.', 'PHỤ LỤC I.2', 'DANH MỤC BÃI', '1. Bãi B.']
    expect(
      internal(...plan('III. TỔ CHỨC', 'Chi tiết tại Phụ lục I.2 kèm theo và Phụ lục 9 kèm theo.'), ...annexes),
    ).toEqual([
      ['Phụ lục I.2 kèm theo', 'PL2'],
      ['Phụ lục 9 kèm theo', null, ['PL1', 'PL2']],
    ])
  })
})

it('several annexes in one mention are all of them', () => {
  const annexes = ['I', 'II', 'III'].flatMap((label) => [`PHỤ LỤC ${label}`, 'DANH MỤC BẾN', '1. Bến A.'])
  const all = ['1. Phụ lục I, II kèm theo.', '2. Phụ lục I đến Phụ lục III.', '3. Phụ lục I và Phụ lục 9 kèm theo.']
  expect(internal(...plan('III. TỔ CHỨC', ...all), ...annexes)).toEqual([
    ['Phụ lục I, II kèm theo', ['PL1', 'PL2']],
    ['Phụ lục I đến Phụ lục III', ['PL1', 'PL2', 'PL3']],
    ['Phụ lục I và Phụ lục 9 kèm theo', null, ['PL1', 'PL2', 'PL3']],
  ])
})

describe('the annex, section or clause that says `này`', () => {
  const annex = (...lines: string[]) => [
    'I. NHIỆM VỤ',
    'Trồng chè.',
    'PHỤ LỤC',
    'TRÌNH TỰ TRỒNG CHÈ',
    'I. CHUẨN BỊ',
    '1. Làm đất.',
    '2. Chọn giống:',
    'a) Giống cũ;',
    'b) Giống mới.',
    'II. TRỒNG',
    '1. Bón lót.',
    ...lines,
  ]

  it('is the one in which it stands', () => {
    expect(
      internal(
        ...annex(
          '2. Trồng theo khoản 1 Mục này.',
          'a) Hàng đơn;',
          'b) Như điểm a khoản này.',
          '3. Như điểm b khoản 2 Mục I Phụ lục này; chọn giống tại khoản 7 Mục này.',
        ),
      ),
    ).toEqual([
      ['khoản 1 Mục này', 'PL1.II.1'],
      ['điểm a khoản này', 'PL1.II.2.a'],
      ['điểm b khoản 2 Mục I Phụ lục này', 'PL1.I.2.b'],
      ['khoản 7 Mục này', null],
    ])
  })

  it('is the clause above the items of a point', () => {
    expect(internal(...annex('2. Trồng.', 'a) Hàng:', 'a.1) Hàng đơn;', 'a.2) Như điểm a1 khoản này.'))).toEqual([
      ['điểm a1 khoản này', 'PL1.II.2.a.1'],
    ])
  })

  it('is called by its figure, however it is numbered', () => {
    expect(internal(...annex('2. Như khoản 2 Mục 1 Phụ lục này.'))).toEqual([['khoản 2 Mục 1 Phụ lục này', 'PL1.I.2']])
  })

  it('is none where `Điều này` is a word of the language', () => {
    expect(internal('I. TÌNH HÌNH', 'Chè được mùa. Điều này giúp dân tăng thu nhập.')).toEqual([])
  })
})

describe('parts that are of no section', () => {
  it('are the title of an annex itself', () => {
    expect(internal('I. TÌNH HÌNH', 'Chè được mùa.', 'Phụ lục 2. Tình hình bến bãi')).toEqual([])
  })

  it('are those of the document that a row of a table names', async () => {
    const rows = [
      '| TT | Văn bản | Nội dung sửa đổi |',
      '|---|---|---|',
      '| 1 | Nghị định số 5/2020/NĐ-CP | Điều 1, Điều 2 |',
    ]
    const lines = ['# NGHỊ QUYẾT', 'Điều 1. Chè.', 'Điều 2. Mía.', 'PHỤ LỤC', 'DANH MỤC VĂN BẢN', ...rows]
    const { references } = await parsePlan(new TextEncoder().encode(lines.join('\n\n').replace(/\|\n\n\|/g, '|\n|')), {
      name: 'plan.md',
    })
    expect(references.map(({ text }) => text)).toEqual(['Nghị định số 5/2020/NĐ-CP'])
  })
})

it('a form is part of the annex that is cited', () => {
  const root = buildOutline(readText('I. A\nLập theo Mẫu số 05 Phụ lục I Nghị định số 7/2021/NĐ-CP.'))
  expect(extractReferences(root)[0]).toMatchObject({
    text: 'Mẫu số 05 Phụ lục I Nghị định số 7/2021/NĐ-CP',
    target: { number: '7/2021/NĐ-CP', section: 'Mẫu số 05 Phụ lục I' },
  })
})

it('parts of one document go on over a semicolon', () => {
  const root = buildOutline(readText('I. A\nTheo khoản 3 Điều 2; điểm a khoản 2 Điều 5 Nghị định số 7/2021/NĐ-CP.'))
  expect(extractReferences(root).map(({ target }) => target)).toMatchObject([
    { number: '7/2021/NĐ-CP', section: 'khoản 3 Điều 2; điểm a khoản 2 Điều 5' },
  ])
})

it('the number of a form is not that of a document', () => {
  const root = buildOutline(readText('I. A\nLập theo Mẫu số 02/QĐ-QLDA và biểu số 03/KH-TC.'))
  expect(extractReferences(root)).toEqual([])
})

it('neither is the number of a further form', () => {
  const root = buildOutline(readText('I. A\nThay thế các Mẫu số 01-ĐTD/SHTT/2020, 05-TT/SHTT/2020 và 07-KH/SHTT.'))
  expect(extractReferences(root)).toEqual([])
})

it('a quotation that is never closed ends where the next change begins', () => {
  const lines = [
    'Số: 9/2024/TT-BTC',
    'THÔNG TƯ',
    'Điều 1. Sửa đổi Thông tư số 2/2015/TT-BTC',
    '1. Sửa đổi, bổ sung Điều 6 như sau:',
    '“Điều 6. Hồ sơ',
    'Gửi theo Điều 12 Thông tư này.',
    '2. Sửa đổi, bổ sung Điều 7 như sau:',
    '“Điều 7. Thời hạn',
    'Theo Điều 6 Thông tư này.”',
    'Điều 2. Hiệu lực',
    'Thông tư này có hiệu lực từ ngày ký.',
  ]
  const root = buildOutline(readText(lines.join('\n')))
  const said = extractReferences(root).filter(({ text }) => /này|Điều 12/u.test(text))
  expect(said.map(({ text, sectionId }) => [text, sectionId])).toEqual([['Thông tư này', 'Đ2']])
})

it('a cell that names a form is no reference, and no document carries itself out', async () => {
  const lines = [
    'PHỤ LỤC',
    'DANH MỤC BIỂU MẪU',
    '| TT | Mẫu | Tên |',
    '|---|---|---|',
    '| 1 | Mẫu 1 | Quyết định về việc giao bến bãi |',
  ]
  const { references } = await parsePlan(new TextEncoder().encode(['# QUYẾT ĐỊNH', '', ...lines].join('\n')), {
    name: 'a.md',
  })
  expect(references).toEqual([])
  const text =
    'Theo Nghị định số 7/2025/NĐ-CP và Thông tư số 3/2025/TT-BTC hướng dẫn thực hiện Nghị định số 7/2025/NĐ-CP.'
  const [, , again] = extractReferences(buildOutline(readText(`I. A\n${text}`)))
  expect([again?.subject, again?.alsoSubjects]).toEqual(['3/2025/TT-BTC', []])
})

describe('parts of what a decision issues', () => {
  const lines = [
    'Số: 9/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Ban hành Quy chế quản lý bến',
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến.',
    'Điều 2. Thi hành.',
    'TM. ỦY BAN NHÂN DÂN',
    'Lê Thị Hoa',
    'QUY CHẾ',
    'Quản lý bến',
    '(Ban hành kèm theo Quyết định số 9/QĐ-UBND)',
    'Điều 1. Bến.',
    'Điều 2. Theo Điều 1 Quy chế này và Điều 2 Quyết định này.',
  ]

  it('are told from those of the decision', () => {
    expect(internal(...lines)).toEqual([
      ['Điều 1', 'PL1.Đ1'],
      ['Điều 2', 'Đ2'],
    ])
  })
})

it('`nêu trên` names the document of that type that was cited last', () => {
  const root = buildOutline(
    readText(
      ['I. CĂN CỨ', 'Theo Quyết định số 1/QĐ-UBND và Quyết định số 2/QĐ-UBND; Quyết định nêu trên còn hiệu lực.'].join(
        '\n',
      ),
    ),
  )
  expect(extractReferences(root).at(-1)).toMatchObject({
    form: 'anaphora',
    text: 'Quyết định nêu trên',
    target: { number: '2/QĐ-UBND' },
  })
})

it('a figure that several documents have names them', () => {
  const root = buildOutline(readText('I. A\nTheo Chỉ thị số 18-CT/TW, Chỉ thị số 18/CT-TTg; thực hiện Chỉ thị 18.'))
  expect(extractReferences(root).at(-1)).toMatchObject({
    target: { number: '18' },
    candidates: ['18-CT/TW', '18/CT-TTg'],
  })
})

it('reads five thousand numbers of one list with one tail', () => {
  const figures = Array.from({ length: 5000 }, (_, i) => i + 1)
  const root = buildOutline(readText(`I. A\nThực hiện các Quyết định ${figures.join(', ')}/QĐ-TTg.`))
  const references = extractReferences(root)
  expect(references).toHaveLength(5000)
  expect(references[41]?.target).toMatchObject({ number: '42/QĐ-TTg', type: 'QĐ' })
})

describe('parts that are counted in words', () => {
  const parts = [
    'KẾ HOẠCH',
    'Y tế',
    'PHẦN THỨ NHẤT',
    'TÌNH HÌNH',
    'I. Chung',
    'Tốt.',
    'PHẦN THỨ HAI',
    'NHIỆM VỤ',
    'I. Dược',
  ]

  it('hold their sections', () => {
    expect(internal(...parts, '1. Thực hiện Mục I Phần thứ hai Kế hoạch này.')).toEqual([
      ['Mục I Phần thứ hai', 'P2.I'],
    ])
  })
})

describe('a section of a part of the annex that speaks', () => {
  it('is found in that annex', () => {
    const body = [
      'Số: 9/KH-UBND',
      'KẾ HOẠCH',
      'Y tế',
      'I. NHIỆM VỤ',
      '1. Khám bệnh.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
    ]
    const annex = ['Lê Thị Hoa', 'PHỤ LỤC I', 'Phần I', 'TIÊU CHÍ', 'I. Dược', 'Đủ thuốc.', 'Phần II', 'CÁCH TÍNH']
    expect(internal(...body, ...annex, 'I. Điểm', 'Theo Mục I Phần I Phụ lục này.')).toEqual([
      ['Mục I Phần I Phụ lục này', 'PL1.P1.I'],
    ])
  })
})

describe('the text that a decision issues', () => {
  const issued = (head: string, ...lines: string[]) => {
    const decision = ['Số: 9/2024/QĐ-UBND', 'QUYẾT ĐỊNH', 'Ban hành văn bản về bến', 'Điều 1. Ban hành kèm theo.']
    const rest = ['Điều 2. Có hiệu lực từ ngày ký.', head, 'Về bến', '(Kèm theo Quyết định số 9/2024/QĐ-UBND)']
    const text = [...decision, ...rest, 'Điều 1. Phạm vi', '1. Bến.', '2. Bãi.', 'Điều 2. Áp dụng', ...lines]
    return extractReferences(buildOutline(readText(text.join('\n'))))
      .filter(({ sectionId }) => sectionId?.startsWith('PL1.'))
      .map(({ kind, text, target }) => [kind, text, target && 'sectionId' in target ? target.sectionId : null])
  }

  it('is named by the word that heads it, in small letters too', () => {
    for (const word of ['quy định', 'quy chế', 'nội quy', 'điều lệ'])
      expect(issued(word.toUpperCase(), `1. Theo khoản 2 Điều 1 ${word} này.`)).toEqual([
        ['internal', 'khoản 2 Điều 1', 'PL1.Đ1.2'],
        ['self', `${word} này`, null],
      ])
    expect(issued('ĐIỀU LỆ (SỬA ĐỔI)', '1. Điều lệ này có 2 Điều.')).toEqual([['self', 'Điều lệ này', null]])
  })

  it('is not named by the word of another, nor by several', () => {
    expect(issued('QUY CHẾ', '1. Theo quy định này.')).toEqual([])
    expect(issued('QUY CHẾ', '1. Theo điều lệ này.')).toEqual([])
    expect(issued('QUY ĐỊNH', '1. Theo các quy định này.')).toEqual([])
  })
})

it('parts that `hoặc` joins, or that a bracket names behind a text, are those of that text', () => {
  const section = (text: string) =>
    extractReferences(buildOutline(readText(`KẾ HOẠCH\nLập bến\nI. NHIỆM VỤ\n1. ${text}`))).map(({ target }) =>
      target && 'section' in target ? target.section : target,
    )
  expect(section('Theo Phụ lục VII hoặc Phụ lục VIII kèm theo Nghị định số 6/2024/NĐ-CP.')).toEqual([
    'Phụ lục VII hoặc Phụ lục VIII kèm theo',
  ])
  expect(section('Theo điểm a hoặc điểm b khoản 2 Điều 5 Nghị định số 6/2024/NĐ-CP.')).toEqual([
    'điểm a hoặc điểm b khoản 2 Điều 5',
  ])
  expect(section('Theo Nghị định số 6/2024/NĐ-CP của Chính phủ (Phụ lục IV).')).toEqual(['Phụ lục IV'])
})
