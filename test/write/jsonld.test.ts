import { describe, expect, it } from 'vitest'
import { parsePlanText, writePlan } from '../../src/index.js'
import { slug, workOf } from '../../src/write/frbr.js'
import { fixtureNames, fixturePlan } from './plans.js'

type Node = Record<string, unknown> & { '@id': string; '@type': string }

const vi = (text: string) => ({ '@value': text, '@language': 'vi' })

async function graphOf(plan: Parameters<typeof writePlan>[0]): Promise<Node[]> {
  return JSON.parse(await writePlan(plan, 'jsonld'))['@graph']
}

describe('JSON-LD', () => {
  it('has the document with its relations in ELI terms', async () => {
    const [self] = await graphOf(fixturePlan('ke-hoach-chuyen-doi-so'))
    expect(self).toMatchObject({
      '@id': '/akn/vn/doc/kh/ubnd.tinh-son-ha/2024/57-kh-ubnd',
      '@type': 'eli:LegalResource',
      'eli:id_local': '57/KH-UBND',
      'eli:date_document': { '@value': '2024-03-14', '@type': 'xsd:date' },
      'eli:passed_by': { '@type': 'eli:Agent', 'rdfs:label': vi('Ủy ban nhân dân tỉnh Sơn Hà') },
      'eli:type_document': { '@type': 'eli:ResourceType', 'rdfs:label': vi('Kế hoạch') },
      'eli:is_realized_by': {
        '@id': '/akn/vn/doc/kh/ubnd.tinh-son-ha/2024/57-kh-ubnd/vie@',
        '@type': 'eli:LegalExpression',
        'eli:language': { '@id': 'http://publications.europa.eu/resource/authority/language/VIE' },
      },
    })
    expect(self).not.toHaveProperty('eli:title')
    expect(self?.['eli:implements']).toContainEqual({ '@id': '/akn/vn/doc/ctr/tu.tinh-son-ha/2024/27-ctr-tu' })
  })

  it('gives the relation between two other documents to the one that stands in it', async () => {
    const text =
      'KẾ HOẠCH\nThực hiện Chương trình hành động số 53-CTr/TU ngày 10/3/2023 của Tỉnh ủy về thực hiện Nghị quyết số 29-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\nI. MỤC TIÊU\nTăng trưởng.'
    const graph = await graphOf(parsePlanText(text, { number: '12/KH-UBND', date: '2023-05-29' }))
    const programme = graph.find((node) => node['eli:id_local'] === '53-CTr/TU')
    expect(programme?.['eli:implements']).toEqual([{ '@id': '/akn/vn/doc/nq/2022/29-nq-tw' }])
  })

  it('says by the term of ELI what is the annex of a decision', async () => {
    const text =
      'UBND TỈNH SƠN HÀ\nKẾ HOẠCH\nTrồng rừng\n(Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 05/3/2024 của UBND tỉnh Sơn Hà)\nI. NHIỆM VỤ\n1. Trồng 5 ha.'
    const graph = await graphOf(parsePlanText(text, { number: '12/KH-UBND', date: '2024-03-05' }))
    expect(graph[0]?.['eli:is_annex_of']).toEqual([{ '@id': expect.stringContaining('/2024/9-qd-ubnd') }])
  })

  it('calls a cited document as running text does, not as a title in capitals', async () => {
    const text =
      'KẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 53-CTR/TU NGÀY 10/3/2023 CỦA TỈNH ỦY\nThực hiện Chương trình hành động số 53-CTr/TU ngày 10/3/2023 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:\nI. MỤC TIÊU\nTăng trưởng.'
    const graph = await graphOf(parsePlanText(text, { number: '12/KH-UBND', date: '2023-05-29' }))
    expect(graph.find((node) => node['eli:id_local'] === '53-CTr/TU')?.['eli:passed_by']).toEqual({
      '@type': 'eli:Agent',
      'rdfs:label': vi('Tỉnh ủy'),
    })
  })

  it('names the same documents wherever it is read, and no mention of one plan as that of another', async () => {
    const [one, two] = await Promise.all(
      ['12/KH-UBND', '13/KH-UBND'].map(async (number) => {
        const plan = parsePlanText(
          'KẾ HOẠCH\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\nI. MỤC TIÊU\nTăng trưởng.',
          { number, date: '2023-05-29', issuer: 'Ủy ban nhân dân tỉnh Sơn Hà' },
        )
        const { '@context': context, '@graph': graph } = JSON.parse(await writePlan(plan, 'jsonld'))
        return (graph as Node[]).map((node) => new URL(node['@id'], context['@base']).href)
      }),
    )
    expect(one).toEqual([
      'https://kehoach.invalid/akn/vn/doc/kh/ubnd.tinh-son-ha/2023/12-kh-ubnd',
      'https://kehoach.invalid/akn/vn/act/nd/2020/30-2020-nd-cp',
      'https://kehoach.invalid/akn/vn/doc/kh/ubnd.tinh-son-ha/2023/12-kh-ubnd#r1',
    ])
    expect(one?.filter((iri) => two?.includes(iri))).toEqual([
      'https://kehoach.invalid/akn/vn/act/nd/2020/30-2020-nd-cp',
    ])
  })

  it('takes the number of an unknown body for no document that others name', async () => {
    const cite = 'Căn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2023; Kế hoạch số 6/KH-UBND ngày 02/01/2023 của UBND tỉnh.'
    const text = `KẾ HOẠCH\n${cite}\nI. MỤC TIÊU\nTăng trưởng theo Kế hoạch số 6/KH-UBND.`
    const [plan] = [parsePlanText(text, { number: '12/KH-UBND', date: '2023-05-29', issuer: 'UBND tỉnh Sơn Hà' })]
    const ids = (await graphOf(plan)).filter((node) => node['@type'] === 'eli:LegalResource').map((node) => node['@id'])
    expect(ids).toEqual([
      '/akn/vn/doc/kh/ubnd.tinh-son-ha/2023/12-kh-ubnd',
      '_:doc-kh-2023-5-kh-ubnd',
      '/akn/vn/doc/kh/ubnd.tinh-son-ha/2023/6-kh-ubnd',
    ])
    const nowhere = parsePlanText(text, { number: '12/KH-UBND', date: '2023-05-29' })
    expect((await graphOf(nowhere)).filter(({ '@id': id }) => !id.startsWith('_:'))).toEqual([])
  })

  it('tells one number of two bodies or years apart within a plan', async () => {
    const text =
      'KẾ HOẠCH\nCăn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2022 của UBND tỉnh; Kế hoạch số 5/KH-UBND ngày 03/01/2023 của UBND tỉnh; Kế hoạch số 5/KH-UBND ngày 02/01/2023 của UBND tỉnh Tân Bình.\nI. MỤC TIÊU\nTăng trưởng.'
    const plan = parsePlanText(text, { number: '12/KH-UBND', date: '2023-05-29', issuer: 'UBND tỉnh Sơn Hà' })
    const cited = (await graphOf(plan)).flatMap((node) =>
      node['@type'] === 'oa:Annotation' ? [node['oa:hasBody']] : [],
    )
    expect(cited).toEqual([
      { '@id': '/akn/vn/doc/kh/ubnd.tinh-son-ha/2022/5-kh-ubnd' },
      { '@id': '/akn/vn/doc/kh/ubnd.tinh-son-ha/2023/5-kh-ubnd' },
      { '@id': '/akn/vn/doc/kh/ubnd.tinh-tan-binh/2023/5-kh-ubnd' },
    ])
  })

  it.each(fixtureNames)('says of each relation in %s where it is read', async (name) => {
    const plan = fixturePlan(name)
    const graph = await graphOf(plan)
    const ids = graph.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    for (const node of graph.filter((node) => node['@type'] === 'oa:Annotation')) {
      const target = node['oa:hasTarget'] as { 'oa:hasSelector': Record<string, unknown>[] }
      const [position, quote] = target['oa:hasSelector']
      expect(plan.text.slice(position?.['oa:start'] as number, position?.['oa:end'] as number)).toBe(
        quote?.['oa:exact'],
      )
    }
  })
})

describe('the IRI of a work', () => {
  const own = 'xa-dak-ro.tinh-son-ha'
  it.each([
    ['30/2020/NĐ-CP', 'NĐ', '2020-03-05', null, '/akn/vn/act/nd/2020/30-2020-nd-cp'],
    ['30/2020/NĐ-CP', null, null, null, '/akn/vn/act/nd/2020/30-2020-nd-cp'],
    ['30/2020/NĐ-CP', 'NĐ', '2002-03-05', 'Chính phủ', '/akn/vn/act/nd/2020/30-2020-nd-cp'],
    ['29-NQ/TW', 'NQ', '2022', null, '/akn/vn/doc/nq/2022/29-nq-tw'],
    ['12/KH-UBND', 'KH', '2024-01-02', 'UBND tỉnh Tân Bình', '/akn/vn/doc/kh/ubnd.tinh-tan-binh/2024/12-kh-ubnd'],
    ['12/KH-UBND', 'KH', '2024', 'UBND tỉnh', '/akn/vn/doc/kh/ubnd.tinh-son-ha/2024/12-kh-ubnd'],
    ['12/KH-UBND', 'KH', '2024', 'UBND xã', '/akn/vn/doc/kh/ubnd.xa-dak-ro.tinh-son-ha/2024/12-kh-ubnd'],
    ['7-NQ/TU', 'NQ', '2024', null, '/akn/vn/doc/nq/tu.tinh-son-ha/2024/7-nq-tu'],
    ['86/QĐ-Tg', null, '2024', null, '/akn/vn/doc/qd/2024/86-qd-ttg'],
  ])('of %s, %s, %s, %s is %s', (number, type, date, issuer, iri) => {
    expect(workOf({ number, type, date, issuer }, own)).toEqual({ iri, identified: true })
  })

  it.each([
    ['12/KH-UBND', 'KH', '2024-01-02', null, '/akn/vn/doc/kh/2024/12-kh-ubnd'],
    ['12/KH-UBND', 'KH', null, 'UBND tỉnh', '/akn/vn/doc/kh/ubnd.tinh-son-ha/12-kh-ubnd'],
    ['29-NQ/TW', 'NQ', null, null, '/akn/vn/doc/nq/29-nq-tw'],
    ['06', 'ĐA', '2022', null, '/akn/vn/doc/da/2022/06'],
  ])('of %s, %s, %s, %s may be that of another one too', (number, type, date, issuer, iri) => {
    expect(workOf({ number, type, date, issuer }, own)).toEqual({ iri, identified: false })
  })

  it('is none without a number', () => {
    expect(workOf({ number: null, type: 'KH', date: '2020', issuer: null })).toBeNull()
  })

  it('has no letters but those of ASCII', () => {
    expect(slug('Ủy ban nhân dân tỉnh Đắk Lắk')).toBe('uy-ban-nhan-dan-tinh-dak-lak')
  })
})
