import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { type Plan, PlanError, parsePlan, parsePlanText, writePlan } from '../../src/index.js'
import { randomPlans, randomTexts } from '../random-text.js'
import { fixtureNames, fixturePlan, textPlans } from './plans.js'

interface Node {
  name: string
  attributes: Record<string, string>
  children: (Node | string)[]
}

function read(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root
}

const isNode = (child: Node | string): child is Node => typeof child !== 'string'
const within = (node: Node): Node[] => node.children.filter(isNode).flatMap((child) => [child, ...within(child)])
const wordsOf = (node: Node): string =>
  node.name === 'meta' ? '' : node.children.map((child) => (isNode(child) ? wordsOf(child) : child)).join('')
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no character for these
const compact = (text: string): string => text.replace(/[\s\u0000-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu, '')

const HIERARCHY = new Set(
  'part chapter section article division paragraph subparagraph point indent hcontainer'.split(' '),
)
const BLOCKS = new Set(['p', 'table'])
const HOLDERS = new Set(['content', 'intro', 'wrapUp'])
const OPENING = ['meta', 'preface', 'preamble', 'body', 'mainBody', 'conclusions', 'attachments']

/** What does not hold of the content models of Akoma Ntoso 3.0. */
function faults(node: Node): string[] {
  const { name, attributes } = node
  const children = node.children.filter(isNode)
  const names = children.map((child) => child.name)
  const said = `${name} ${attributes.eId ?? ''} holds ${names.join(' ')}`
  const ids = HIERARCHY.has(name) || HOLDERS.has(name) || BLOCKS.has(name) || name === 'ref'
  const found: string[] = []
  if (ids && attributes.eId === undefined && !(name === 'p')) found.push(`${name} has no eId`)
  if (HIERARCHY.has(name)) {
    const rest = names.filter((child, i) => !((child === 'num' && i === 0) || (child === 'heading' && i <= 1)))
    const below = rest.filter(
      (child, i) => !((child === 'intro' && i === 0) || (child === 'wrapUp' && i === rest.length - 1)),
    )
    const nested = below.length > 0 && below.every((child) => HIERARCHY.has(child))
    if (!nested && rest.join(' ') !== 'content') found.push(said)
  }
  if (name === 'hcontainer' && !attributes.name) found.push('hcontainer has no name')
  if (HOLDERS.has(name) && (names.length === 0 || !names.every((child) => BLOCKS.has(child)))) found.push(said)
  if (['preface', 'preamble', 'conclusions'].includes(name) && !names.every((child) => BLOCKS.has(child)))
    found.push(said)
  if (['body', 'mainBody'].includes(name) && (names.length === 0 || !names.every((child) => HIERARCHY.has(child))))
    found.push(said)
  if (name === 'table' && (names.length === 0 || !names.every((child) => child === 'tr'))) found.push(said)
  if (name === 'tr' && !names.every((child) => child === 'td' || child === 'th')) found.push(said)
  if ((name === 'td' || name === 'th') && (names.length === 0 || !names.every((child) => child === 'p')))
    found.push(said)
  if (name === 'doc' || name === 'act') {
    const order = names.map((child) => OPENING.indexOf(child))
    if (order.some((at, i) => at < 0 || at <= (order[i - 1] ?? -1)) || names[0] !== 'meta') found.push(said)
    if (!names.includes(name === 'act' ? 'body' : 'mainBody')) found.push(said)
  }
  if (name === 'attachment' && names.join(' ') !== 'doc') found.push(said)
  return [...found, ...children.flatMap(faults)]
}

async function check(plan: Plan): Promise<string[]> {
  const root = read(await writePlan(plan, 'akn'))
  const nodes = within(root)
  const found = faults(root)
  const ids = nodes.flatMap(({ attributes }) => (attributes.eId === undefined ? [] : [attributes.eId]))
  for (const id of ids) if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(id)) found.push(`${id} is no NCName of ASCII`)
  const known = new Set(ids)
  if (known.size !== ids.length) found.push(`twice: ${ids.filter((id, i) => ids.indexOf(id) !== i).join(' ')}`)
  for (const { attributes } of nodes) {
    for (const to of [attributes.refersTo, attributes.source, attributes.href]) {
      if (to?.startsWith('#') && !known.has(to.slice(1))) found.push(`${to} is not there`)
    }
  }
  const words = compact(wordsOf(root))
  if (words !== compact(plan.text)) found.push('the words are not those of the plan, once and in order')
  const cited = nodes.filter(({ name, attributes }) => name === 'ref' && attributes.href?.startsWith('/akn/'))
  const named = plan.references.filter(
    ({ kind, target }) => kind === 'document' && target && 'number' in target && target.number !== null,
  )
  if (cited.length !== named.length) found.push(`${cited.length} of ${named.length} references`)
  for (const [i, { span }] of named.entries()) {
    const mark = compact(wordsOf(cited[i] ?? root))
    if (!compact(plan.text.slice(span.start, span.end)).startsWith(mark)) found.push(`a reference marks ${mark}`)
  }
  return found
}

describe('Akoma Ntoso holds the words of the plan once and in order, under unique ids, as the standard nests them', () => {
  it.each(fixtureNames)('of %s', async (name) => {
    expect(await check(fixturePlan(name))).toEqual([])
  })

  it('of all texts', async () => {
    for (const { name, plan } of await textPlans())
      expect({ name, found: await check(plan) }).toEqual({ name, found: [] })
  })

  it('of any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(randomPlans, randomTexts()), async (text) => {
        let plan: Plan
        try {
          plan = parsePlanText(text)
        } catch (error) {
          if (error instanceof PlanError) return
          throw error
        }
        expect(await check(plan)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

const byId = async (plan: Plan): Promise<Map<string | undefined, Node>> =>
  new Map(within(read(await writePlan(plan, 'akn'))).map((node) => [node.attributes.eId, node]))

describe('Akoma Ntoso', () => {
  const opening =
    'ỦY BAN NHÂN DÂN\nTỈNH AN LĨNH\nSố: 57/KH-UBND\nAn Lĩnh, ngày 14 tháng 3 năm 2024\nKẾ HOẠCH\nPhát triển y tế cơ sở\n'

  it('calls elements by the labels of the plan, in ASCII', async () => {
    const text = `${opening}I. NHIỆM VỤ\n1. Y tế\nGồm các việc:\na) Một.\nb) Hai.\nc) Ba.\nd) Bốn.\nđ) Năm.\n2. Giáo dục\n- Sáu.\n- Bảy.`
    const nodes = await byId(parsePlanText(text))
    expect(wordsOf(nodes.get('part_I__para_1__point_dd__content') as Node).trim()).toBe('Năm.')
    expect(wordsOf(nodes.get('part_I__para_1__point_dd__num') as Node)).toBe('đ)')
    expect(wordsOf(nodes.get('part_I__para_1__intro') as Node).trim()).toBe('Gồm các việc:')
    expect(wordsOf(nodes.get('part_I__para_2__indent_2__content') as Node).trim()).toBe('Bảy.')
    expect(nodes.get('part_I__heading')?.name).toBe('heading')
  })

  it('says in the preface what the document is', async () => {
    const nodes = await byId(parsePlanText(`${opening}I. NHIỆM VỤ\n1. Rà soát quy hoạch.`))
    const words = (id: string) => wordsOf(nodes.get(id) as Node)
    expect(words('docNumber_1')).toBe('57/KH-UBND')
    expect(words('docType_1')).toBe('KẾ HOẠCH')
    expect(words('docTitle_1')).toBe('Phát triển y tế cơ sở')
    expect(nodes.get('docDate_1')?.attributes.date).toBe('2024-03-14')
  })

  it('tells the bodies of provinces apart by where they are, not those of the whole country', async () => {
    const tasks = 'I. NHIỆM VỤ\n1. Sở Y tế chủ trì, phối hợp với Bộ Y tế rà soát quy hoạch.'
    const nodes = await byId(parsePlanText(`${opening}${tasks}`))
    const href = (id: string) => nodes.get(id)?.attributes.href?.replace('/akn/ontology/organization/', '')
    expect(['org_so-y-te', 'org_bo-y-te'].map(href)).toEqual(['vn/so-y-te.tinh-an-linh', 'vn/bo-y-te'])
  })

  it('is an act with a body where the number holds the year, and counts articles through', async () => {
    const text =
      'CHÍNH PHỦ\nSố: 12/2024/NĐ-CP\nHà Nội, ngày 5 tháng 3 năm 2024\nNGHỊ ĐỊNH\nVề phát triển y tế\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\n2. Hai theo khoản 1 Điều này.\nChương II\nQUY ĐỊNH CỤ THỂ\nĐiều 2. Đối tượng\nBa.'
    const xml = await writePlan(parsePlanText(text), 'akn')
    const nodes = within(read(xml))
    expect(nodes.map(({ name }) => name)).toContain('body')
    expect(xml).toContain('<FRBRuri value="/akn/vn/act/nd/2024/12-2024-nd-cp"/>')
    const ids = nodes.filter(({ name }) => HIERARCHY.has(name)).map(({ attributes }) => attributes.eId)
    expect(ids).toEqual(['chp_I', 'art_1', 'art_1__para_1', 'art_1__para_2', 'chp_II', 'art_2'])
  })

  it('has annexes as attachments with their tables, and points to their rows', async () => {
    const text = `${opening}I. NHIỆM VỤ\n1. Rà soát quy hoạch.\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\nTT\tNội dung\tChủ trì\n1\tRà soát quy hoạch\tSở Y tế\n2\tLập đề án\u2028và trình\tSở Nội vụ`
    const nodes = await byId(parsePlanText(text))
    const row = nodes.get('att_1__tr_2')
    expect(row?.children.filter(isNode).map((cell) => [cell.name, cell.children.filter(isNode).length])).toEqual([
      ['td', 1],
      ['td', 2],
      ['td', 1],
    ])
    const table = nodes.get('att_1')
    expect(within(table as Node).filter(({ name }) => name === 'th')).toHaveLength(3)
  })

  it('has merged cells as one cell over its rows and columns', async () => {
    const html = `<p>KẾ HOẠCH</p><p>PHỤ LỤC</p><p>Danh mục nhiệm vụ</p><table>
      <tr><th rowspan=2>TT</th><th rowspan=2>Nhiệm vụ</th><th colspan=2>Phân công</th></tr><tr><th>Chủ trì</th><th>Phối hợp</th></tr>
      <tr><td>1</td><td>Rà soát quy hoạch</td><td rowspan=3>Sở Xây dựng</td><td></td></tr>
      <tr><td>2</td><td>Lập danh mục dự án</td><td>Sở Y tế</td></tr>
      <tr><td>3</td><td>Báo cáo</td><td>Sở Nội vụ</td></tr></table>`
    const root = read(await writePlan(await parsePlan(html, { format: 'html' }), 'akn'))
    const rows = within(root).filter(({ name }) => name === 'tr')
    const shown = rows.map((row) =>
      row.children.filter(isNode).map((cell) => {
        const { colspan = '', rowspan = '' } = cell.attributes
        return `${wordsOf(cell).trim()} ${colspan}/${rowspan}`
      }),
    )
    expect(shown).toEqual([
      ['TT /2', 'Nhiệm vụ /2', 'Phân công 2/'],
      ['Chủ trì /', 'Phối hợp /'],
      ['1 /', 'Rà soát quy hoạch /', 'Sở Xây dựng /3', ' /'],
      ['2 /', 'Lập danh mục dự án /', 'Sở Y tế /'],
      ['3 /', 'Báo cáo /', 'Sở Nội vụ /'],
    ])
  })

  it('does not guess the day of a plan that has none', async () => {
    const xml = await writePlan(parsePlanText('KẾ HOẠCH\nY tế\nI. NHIỆM VỤ\n1. Rà soát.', { date: '2024' }), 'akn')
    expect(xml).toContain('<FRBRdate date="2024-01-01" name="incomplete"/>')
  })
})
