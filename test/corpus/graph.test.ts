import { describe, expect, it } from 'vitest'
import { isTooMuchForMermaid, toDot, toMermaid } from '../../src/corpus/graph/drawing.js'
import { documentsNamed, focusOn } from '../../src/corpus/graph/focus.js'
import { toGexf } from '../../src/corpus/graph/gexf.js'
import { buildGraph } from '../../src/corpus/graph/graph.js'
import { type Plan, parsePlanText } from '../../src/index.js'

interface Draft {
  province?: string
  number?: string | null
  date?: string
  title?: string
  preamble?: string
  name?: string
}

function plan(draft: Draft): Plan {
  const { province = 'HÒA BÌNH', number = '12/KH-UBND', date = '2024-03-05', name = 'plan.txt' } = draft
  const [year, month, day] = date.split('-')
  const text = [
    `ỦY BAN NHÂN DÂN TỈNH ${province}`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    ...(number ? [`Số: ${number}`] : []),
    `Hòa Bình, ngày ${day} tháng ${month} năm ${year}`,
    'KẾ HOẠCH',
    draft.title ?? 'Phát triển kinh tế số',
    draft.preamble ?? '',
    'I. NHIỆM VỤ',
    '1. Sở Y tế rà soát.',
  ].join('\n')
  return parsePlanText(text, { name })
}

const ids = (...plans: Plan[]) => buildGraph(plans).nodes.map(({ id }) => id)
const edges = (...plans: Plan[]) => buildGraph(plans).edges.map(({ from, relation, to }) => `${from} ${relation} ${to}`)

describe('buildGraph', () => {
  it('has the plans and what they cite as nodes, and the relations as edges with their evidence', () => {
    const one = plan({
      preamble:
        'Thực hiện Chương trình hành động số 27-CTr/TU ngày 18/01/2024 của Tỉnh ủy thực hiện Nghị quyết số 29-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương.',
    })
    const graph = buildGraph([one])
    expect(graph.nodes.map(({ id, type, date, inCorpus }) => [id, type, date, inCorpus])).toEqual([
      ['12/KH-UBND@hoa-binh@2024', 'KH', '2024-03-05', true],
      ['27-CTr/TU@hoa-binh@2021-2025', 'CTr', '2024-01-18', false],
      ['29-NQ/TW@@2021-2025', 'NQ', '2022-11-17', false],
    ])
    expect(graph.edges.map(({ from, relation, to }) => [from, relation, to])).toEqual([
      ['12/KH-UBND@hoa-binh@2024', 'implements', '27-CTr/TU@hoa-binh@2021-2025'],
      ['27-CTr/TU@hoa-binh@2021-2025', 'implements', '29-NQ/TW@@2021-2025'],
    ])
    const [evidence] = graph.edges[0]?.evidence ?? []
    expect(evidence).toMatchObject({ document: '12/KH-UBND@hoa-binh@2024', sectionId: 'preamble' })
    expect(one.text.slice(evidence?.span.start, evidence?.span.end)).toBe(evidence?.text)
  })

  it('tells one number of two provinces and of two years apart', () => {
    expect(ids(plan({}), plan({ province: 'SƠN LA' }), plan({ date: '2025-03-05' }))).toEqual([
      '12/KH-UBND@hoa-binh@2024',
      '12/KH-UBND@hoa-binh@2025',
      '12/KH-UBND@son-la@2024',
    ])
  })

  it('takes a number of a central body for one document whoever cites it', () => {
    const preamble = 'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.'
    expect(edges(plan({ preamble }), plan({ preamble, province: 'SƠN LA' }))).toEqual([
      '12/KH-UBND@hoa-binh@2024 based_on 749/QĐ-TTg@@2020',
      '12/KH-UBND@son-la@2024 based_on 749/QĐ-TTg@@2020',
    ])
  })

  it('takes what a commune calls that of the province for the same as the province does', () => {
    const text = 'KẾ HOẠCH\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh.\nI. NHIỆM VỤ\n1. Rà soát.'
    const commune = (issuer: string) => parsePlanText(text, { number: '3/KH-UBND', date: '2024-04-01', issuer })
    expect(edges(plan({}), commune('UBND xã Mường Động, tỉnh Hòa Bình'))).toEqual([
      '3/KH-UBND@xa-muong-dong.hoa-binh@2024 based_on 12/KH-UBND@hoa-binh@2024',
    ])
    expect(edges(commune('UBND xã Mường Động'))).toEqual([
      '3/KH-UBND@xa-muong-dong@2024 based_on 12/KH-UBND@ubnd-tinh.xa-muong-dong@2024',
    ])
  })

  it('gives a mention without a date to the last document of that number before the plan', () => {
    const cited = ['2022', '2023', '2025'].map((year) => plan({ number: '5/KH-UBND', date: `${year}-02-01` }))
    const citing = plan({ preamble: 'Căn cứ Kế hoạch số 5/KH-UBND của UBND tỉnh.' })
    expect(edges(...cited, citing)).toEqual(['12/KH-UBND@hoa-binh@2024 based_on 5/KH-UBND@hoa-binh@2023'])
  })

  it('keeps laws that are cited by name', () => {
    const [, law] = ids(plan({ preamble: 'Căn cứ Luật Đất đai ngày 18/01/2024.' }))
    expect(law).toBe('Luật/dat-dai')
  })

  it('knows a plan that lost its number by the number in the name of its file', () => {
    const upper = plan({ number: null, date: '2024-01-10', name: 'hoa-binh-8-kh-ubnd.txt' })
    const lower = plan({ preamble: 'Thực hiện Kế hoạch số 8/KH-UBND ngày 10/01/2024 của UBND tỉnh.' })
    const node = buildGraph([upper, lower]).nodes.find(({ number }) => number === '8/KH-UBND')
    expect(node).toMatchObject({ inCorpus: true, inferred: true, files: ['hoa-binh-8-kh-ubnd.txt'] })
  })

  it('keeps a plan whose number nothing tells under the name of its file', () => {
    expect(ids(plan({ number: null, name: 'nháp.txt' }))).toEqual(['nháp.txt'])
  })
})

describe('conflicts', () => {
  it('report one number with two dates in a year', () => {
    const preamble =
      'Thực hiện Kế hoạch số 8/KH-UBND ngày 10/01/2024 của UBND tỉnh; theo Kế hoạch số 8/KH-UBND ngày 11/01/2024 của UBND tỉnh.'
    expect(buildGraph([plan({ preamble })]).conflicts).toMatchObject([
      { kind: 'dates', document: '8/KH-UBND@hoa-binh@2024', dates: [{ date: '2024-01-10' }, { date: '2024-01-11' }] },
    ])
  })

  it('report a document that implements a later one', () => {
    const preamble = 'Thực hiện Kế hoạch số 8/KH-UBND ngày 10/10/2024 của UBND tỉnh.'
    expect(buildGraph([plan({ preamble })]).conflicts).toMatchObject([
      { kind: 'later', from: '12/KH-UBND@hoa-binh@2024', to: '8/KH-UBND@hoa-binh@2024', relation: 'implements' },
    ])
  })

  it('say nothing of a law that is cited by its name, whose date another plan tells: it may be the law before', () => {
    const earlier = plan({ preamble: 'Căn cứ Luật Đất đai.', date: '2013-03-05', number: '1/KH-UBND' })
    const later = plan({ preamble: 'Căn cứ Luật Đất đai ngày 18/01/2024.', date: '2024-03-05' })
    const graph = buildGraph([earlier, later])
    expect(graph.edges.map(({ to, relation }) => `${relation} ${to}`)).toEqual([
      'based_on Luật/dat-dai',
      'based_on Luật/dat-dai',
    ])
    expect(graph.conflicts).toEqual([])
  })

  it('report a circle once', () => {
    const one = plan({ number: '1/KH-UBND', preamble: 'Thực hiện Kế hoạch số 2/KH-UBND của UBND tỉnh.' })
    const other = plan({ number: '2/KH-UBND', preamble: 'Thực hiện Kế hoạch số 1/KH-UBND của UBND tỉnh.' })
    expect(buildGraph([one, other]).conflicts).toEqual([
      { kind: 'cycle', documents: ['1/KH-UBND@hoa-binh@2024', '2/KH-UBND@hoa-binh@2024'] },
    ])
  })

  it('report each circle of documents that all lead to one another', () => {
    const implementing = (number: number, ...others: number[]) =>
      plan({
        number: `${number}/KH-UBND`,
        preamble: others.map((other) => `Thực hiện Kế hoạch số ${other}/KH-UBND của UBND tỉnh.`).join('\n'),
      })
    const plans = [
      implementing(1, 2),
      implementing(2, 1, 3),
      implementing(3, 4),
      implementing(4, 2),
      implementing(5, 1),
    ]
    const circles = buildGraph(plans).conflicts.flatMap((conflict) =>
      conflict.kind === 'cycle' ? [conflict.documents.map((id) => Number.parseInt(id, 10))] : [],
    )
    expect(circles).toEqual([
      [1, 2],
      [2, 3, 4],
    ])
  })

  it('name at most a hundred circles, however many documents implement one another', () => {
    const others = (n: number) =>
      [1, 2, 3, 5, 8].map((step) => `Thực hiện Kế hoạch số ${((n + step) % 60) + 1}/KH-UBND của UBND tỉnh.`)
    const plans = Array.from({ length: 60 }, (_, i) =>
      plan({ number: `${i + 1}/KH-UBND`, preamble: others(i).join('\n') }),
    )
    const { conflicts, edges } = buildGraph(plans)
    const circles = conflicts.flatMap((conflict) => (conflict.kind === 'cycle' ? [conflict.documents] : []))
    expect(circles).toHaveLength(100)
    const ways = new Set(edges.map(({ from, to }) => `${from} ${to}`))
    for (const circle of circles) {
      expect(new Set(circle).size).toBe(circle.length)
      for (const [i, id] of circle.entries()) expect(ways).toContain(`${id} ${circle[(i + 1) % circle.length]}`)
    }
  })
})

describe('focusOn', () => {
  const cites = (n: number) => (n > 1 ? `Thực hiện Kế hoạch số ${n - 1}/KH-UBND của UBND tỉnh.` : '')
  const graph = buildGraph([1, 2, 3, 4].map((n) => plan({ number: `${n}/KH-UBND`, preamble: cites(n) })))
  const start = documentsNamed(graph, '2/KH-UBND').map(({ id }) => id)

  it.each([
    [0, ['2/KH-UBND']],
    [1, ['1/KH-UBND', '2/KH-UBND', '3/KH-UBND']],
    [2, ['1/KH-UBND', '2/KH-UBND', '3/KH-UBND', '4/KH-UBND']],
  ])('keeps what lies %d relations away, in either direction', (depth, numbers) => {
    expect(focusOn(graph, start, depth).nodes.map(({ number }) => number)).toEqual(numbers)
  })
})

describe('drawings', () => {
  const title = 'Phát triển "kinh tế" <số> & [dữ liệu]'
  const graph = buildGraph([plan({ title, preamble: 'Căn cứ Luật Đất đai ngày 18/01/2024.' })])

  it('escape what Mermaid reads as its own', () => {
    const [, node] = toMermaid(graph).split('\n')
    expect(node).toBe(
      '  d0["12/KH-UBND<br/>2024-03-05<br/>Phát triển #34;kinh tế#34; #60;số#62; #38; #91;dữ liệu#93;"]:::corpus',
    )
    expect(toMermaid(graph)).toContain('  d0 -->|based on| d1\n')
  })

  it('draw a relation without the bare citations beside it, and name by its type what is a figure only', () => {
    const cites = plan({
      preamble:
        'Thực hiện Kế hoạch số 7/KH-UBND ngày 05/02/2024 của UBND tỉnh và Đề án số 06; theo Kế hoạch số 7/KH-UBND.',
    })
    const drawn = buildGraph([cites])
    expect(drawn.edges.map(({ relation }) => relation).sort()).toEqual(['cites', 'implements', 'implements'])
    expect(toMermaid(drawn).match(/-->\|[a-z ]+\|/g)).toEqual(['-->|implements|', '-->|implements|'])
    expect(toDot(drawn)).toContain('label="Đề án 06')
  })

  it('name by type and title what is cited without a number', () => {
    const preamble = 'Căn cứ Luật Đất đai ngày 18/01/2024; Căn cứ Điều lệ Đảng.'
    const drawn = toMermaid(buildGraph([plan({ preamble })]))
    expect(drawn).toContain('["Luật Đất đai<br/>2024-01-18"]')
    expect(drawn).toContain('["Điều lệ Đảng"]')
  })

  it('escape what DOT reads as its own', () => {
    expect(toDot(graph)).toContain(
      '[label="12/KH-UBND\\n2024-03-05\\nPhát triển \\"kinh tế\\" <số> &\\n[dữ liệu]", style=bold]',
    )
    expect(toDot(graph)).toContain('"12/KH-UBND@hoa-binh@2024" -> "Luật/dat-dai" [label="based_on", weight=1]')
  })

  it('cut titles between words, and break them where DOT would not', () => {
    const title =
      'Phát triển kinh tế số, xã hội số và công dân số trên địa bàn tỉnh giai đoạn 2024 - 2030, tầm nhìn đến năm 2045'
    const drawn = buildGraph([plan({ title })])
    expect(toMermaid(drawn)).toContain('Phát triển kinh tế số, xã hội số và công dân số trên địa…"')
    expect(toDot(drawn)).toContain('\\nPhát triển kinh tế số, xã hội\\nsố và công dân số trên địa…"')
  })

  it('are told from those that Mermaid draws by itself', () => {
    const many = (count: number) =>
      buildGraph([
        plan({
          preamble: `Căn cứ ${Array.from({ length: count }, (_, i) => `Quyết định số ${i + 1}/QĐ-UBND ngày 05/02/2024 của UBND tỉnh`).join('; ')}.`,
        }),
      ])
    expect(isTooMuchForMermaid(toMermaid(many(20)))).toBe(false)
    expect(isTooMuchForMermaid(toMermaid(many(501)))).toBe(true)
    expect(isTooMuchForMermaid(' '.repeat(50_001))).toBe(true)
  })

  it('escape what XML reads as its own', () => {
    expect(toGexf(graph)).toContain(
      '<attvalue for="title" value="Phát triển &quot;kinh tế&quot; &lt;số&gt; &amp; [dữ liệu]"/>',
    )
    expect(toGexf(graph)).toContain(
      'source="12/KH-UBND@hoa-binh@2024" target="Luật/dat-dai" label="based_on" weight="1"/>',
    )
  })
})
