import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/outline/item.js'
import { buildItems, markLines } from '../../src/outline/numbering.js'
import { type ItemReading, repairItems, sequenceFaults } from '../../src/outline/repair.js'
import type { Role } from '../../src/plan.js'
import { sourceOf } from '../source-of.js'

function items(labels: string): Item[] {
  const { text, lines } = sourceOf(...labels.split(' ').map((label) => `${label} Việc`))
  return buildItems(markLines(text, lines)).items
}

const render = (items: readonly Item[]): string =>
  items
    .map((item) => {
      const label = `${item.marker?.label ?? ''}${item.inferred ? '?' : ''}`
      return item.children.length > 0 ? `${label}(${render(item.children)})` : label
    })
    .join(' ')

const reading: ItemReading = {
  closesItself: () => false,
  charges: () => false,
  chargesLine: () => false,
  roles: () => [],
  approves: () => false,
  labelled: () => false,
}
const labelled = (labels: readonly string[]) => (item: Item) => labels.includes(item.marker?.label ?? '')

const repaired = (labels: string, closed: string[] = []) =>
  render(repairItems(items(labels), { ...reading, closesItself: labelled(closed) }))

describe('repairItems', () => {
  it('puts I and II above two groups that start anew before III', () => {
    expect(repaired('1. 2. 1. 2. 3. III. 1.')).toBe('I?(1 2) II?(1 2 3) III(1)')
    expect(repaired('- - 1. 2. III. 1.')).toBe('I?(- -) II?(1 2) III(1)')
  })

  it('puts them above numbers before a dash, as the Party writes them', () => {
    expect(repaired('1- 2- 1- 2- 3-')).toBe('I?(1 2) II?(1 2 3)')
  })

  it('reads a label as the next one where two groups stand before it and the one after that follows it', () => {
    expect(repaired('1. 2. 1. 2. 3. II. 1. IV. 1.')).toBe('I?(1 2) II?(1 2 3) III(1) IV(1)')
    expect(repaired('1. 2. 1. 2. 3. II. 1. III. 1.')).toBe('1 2 1 2 3 II(1) III(1)')
    expect(repaired('1. 2. II. 1. IV. 1.')).toBe('I?(1 2) II(1) IV(1)')
  })

  it('needs as many groups as labels are missing', () => {
    expect(repaired('1. 2. III. 1.')).toBe('1 2 III(1)')
    expect(repaired('1. 1. 1. III.')).toBe('1 1 1 III')
    expect(repaired('a) a) III.')).toBe('a a III')
  })

  it('puts the labels back that are missing between two headings', () => {
    expect(repaired('II. 1. 2. 1. 2. 1. V. 1.')).toBe('II(1 2) III?(1 2) IV?(1) V(1)')
    expect(repaired('I. 1. a) b) a) b) 3. II.')).toBe('I(1(a b) 2?(a b) 3) II')
    expect(repaired('I. 2. 2.1. a) a) 2.3. II.')).toBe('I(2(2.1(a) 2.2?(a) 2.3)) II')
  })

  it('puts nothing back without as many new starts', () => {
    expect(repaired('II. 1. 2. V. 1.')).toBe('II(1 2) V(1)')
    expect(repaired('II. 1. 2. 1. V.')).toBe('II(1 2 1) V')
    expect(repaired('II. 1. 1. III.')).toBe('II(1 1) III')
    expect(repaired('II. 1. 1. 4.')).toBe('II(1 1 4)')
    expect(repaired('I. a) - - d) II.')).toBe('I(a(- -) d) II')
  })

  it('puts headings above lists that are all of a text', () => {
    expect(repaired('1. a) 2. 1. 2. 3. 1. 2.')).toBe('I?(1(a) 2) II?(1 2 3) III?(1 2)')
    expect(repaired('1. 2. 1.')).toBe('1 2 1')
    expect(repaired('1. 2. 1. 3.')).toBe('1 2 1 3')
    expect(repaired('1) 2) 1) 2)')).toBe('1 2 1 2')
    expect(repaired('1. 2.')).toBe('1 2')
    expect(repaired('- - 1. 2. 1. 2.')).toBe('I?(- -) II?(1 2) III?(1 2)')
    expect(repaired('- 1. 2. 1. 2.')).toBe('- 1 2 1 2')
    expect(repaired('2.1. 2.2. 3. 1. 2.')).toBe('I?(2?(2.1 2.2) 3) II?(1 2)')
    expect(repaired('2. 3. 1. 2.')).toBe('2 3 1 2')
  })

  it('knows the last of such lists for one of duties where most of its items name who has them', () => {
    const roles = (charged: string[]) =>
      repairItems(items('1. 2. 1. 2. 3.'), { ...reading, charges: labelled(charged) }).map(({ role }) => role ?? null)
    expect(roles(['1', '3'])).toEqual([null, 'implementation'])
    expect(roles(['2'])).toEqual([null, null])
  })

  it('takes items of another style inside a group for no new start', () => {
    expect(repaired('II. 1. a) 2. a) 3. V.')).toBe('II(1(a) 2(a) 3) V')
  })

  it('puts a heading above what follows a last section that pointed to the annex', () => {
    const [, second] = repairItems(items('I. II. 1. 2.'), { ...reading, closesItself: labelled(['II']) }).slice(1)
    expect(repaired('I. II. 1. 2.', ['II'])).toBe('I II III?(1 2)')
    expect(second).toMatchObject({ inferred: true, role: 'implementation' })
    expect(repaired('I. II. 1. 2.', ['I'])).toBe('I II(1 2)')
    expect(repaired('I. II.', ['II'])).toBe('I II')
    expect(repaired('1. a) b)', ['1'])).toBe('1(a b)')
  })

  it('puts a heading above the end of the last section that counts anew with items of another kind', () => {
    const parts = (labels: string, words: Partial<ItemReading>) =>
      repairItems(items(labels), { ...reading, ...words }).map(
        ({ marker, role, children }) => `${marker?.label} ${children.length} ${role ?? ''}`,
      )
    const charges = (item: Item) => item.line.start > 38
    const aims = ({ marker }: Item): Role[] => (marker?.label === 'II' ? ['objectives'] : [])
    const work = ({ marker }: Item): Role[] => (marker?.label === 'I' ? ['tasks'] : ['objectives'])
    expect(parts('I. II. 1. 2. 3. 1. 2.', { charges })).toEqual(['I 0 ', 'II 3 ', 'III 2 implementation'])
    expect(parts('I. II. 1. 2. 1. 2.', { roles: aims })).toEqual(['I 0 ', 'II 2 ', 'III 2 tasks'])
    expect(parts('I. II. 1. 2. 1. 2.', { roles: work })).toEqual(['I 0 ', 'II 4 '])
    expect(parts('I. II. 1. 2. 1. 2.', {})).toEqual(['I 0 ', 'II 4 '])
    expect(parts('I. II. 1. 2. 1. 2.', { charges: () => true })).toEqual(['I 0 ', 'II 4 '])
    expect(parts('I. II. 1. 2. 1. 3.', { roles: aims })).toEqual(['I 0 ', 'II 4 '])
  })

  it('gives the tasks to a part without its heading where the part of that name only points to an annex', () => {
    const roles = ({ marker }: Item): Role[] => {
      if (marker?.label === '2') return ['purpose']
      return marker?.label === 'III' ? ['tasks'] : []
    }
    const rolesOf = (closed: string[]) =>
      repairItems(items('1. 2. 1. III. 1.'), { ...reading, roles, closesItself: labelled(closed) }).map(
        ({ role }) => role ?? null,
      )
    expect(rolesOf([])).toEqual([null, null, null])
    expect(rolesOf(['III'])).toEqual([null, 'tasks', null, 'implementation'])
  })
})

describe('sequenceFaults', () => {
  const faults = (labels: string) =>
    sequenceFaults(items(labels)).map((fault) => `${fault.rule} ${fault.item.marker?.label} for ${fault.expected}`)

  it('finds none in a list in order, each style and delimiter for itself', () => {
    expect(faults('I. II. III.')).toEqual([])
    expect(faults('a) b) c) d) đ) e) g)')).toEqual([])
    expect(faults('- - -')).toEqual([])
  })

  it('finds a gap and says what was expected', () => {
    expect(faults('I. IV.')).toEqual(['numbering-gap IV for II'])
    expect(faults('a) c)')).toEqual(['numbering-gap c for b'])
    expect(faults('d) e)')).toEqual(['numbering-gap d for a', 'numbering-gap e for đ'])
    expect(faults('2.')).toEqual(['numbering-gap 2 for 1'])
    expect(faults('A. C.')).toEqual(['numbering-gap C for B'])
  })

  it('goes on from a long list of the same kind, and misses what is lost between them', () => {
    const reached = new Map<string, number>()
    sequenceFaults(items('1. 2. 3. 4. 5. 6. 7.'), { reached })
    expect(sequenceFaults(items('9. 10.'), { reached }).map(({ expected }) => expected)).toEqual(['8'])
    expect(sequenceFaults(items('11. 12.'), { reached })).toEqual([])
    expect(sequenceFaults(items('3. 4.'), { reached }).map(({ expected }) => expected)).toEqual(['1'])
  })

  it('lets the articles of a chapter begin with any number, and no other list', () => {
    const { text, lines } = sourceOf('Điều 3. Việc', 'Điều 5. Việc')
    const articles = buildItems(markLines(text, lines)).items
    expect(sequenceFaults(articles, { inChapter: true }).map((fault) => fault.expected)).toEqual(['4'])
    expect(sequenceFaults(articles).map((fault) => fault.expected)).toEqual(['1', '4'])
    expect(sequenceFaults(items('3.'), { inChapter: true }).map((fault) => fault.expected)).toEqual(['1'])
  })

  it('lets numbers go on from the list before, if that is no chance', () => {
    const firstOf = (labels: string, reached: number) =>
      sequenceFaults(items(labels), { reached: new Map([['arabic()', reached]]) }).map(({ expected }) => expected)
    expect(firstOf('(7) (8)', 6)).toEqual([])
    expect(firstOf('(7) (8)', 5)).toEqual(['1'])
    expect(firstOf('(2) (3)', 1)).toEqual(['1'])
  })

  it('finds a gap among decimals', () => {
    const [parent] = items('2. 2.1. 2.4.')
    const found = sequenceFaults(parent?.children ?? [])
    expect(found.map((fault) => fault.expected)).toEqual(['2.2'])
  })

  it('finds a label that stands twice, and one out of order', () => {
    expect(faults('1. 2. 2. 3.')).toEqual(['numbering-duplicate 2 for 3'])
    expect(faults('a) c) b) d)')).toEqual(['numbering-gap c for b', 'numbering-out-of-order b for d'])
  })
})

describe('labels of different kinds in one list', () => {
  it('are counted for themselves', () => {
    const [parent] = items('I. 1. (1) (2) 2.')
    expect(sequenceFaults(parent?.children ?? [])).toEqual([])
    expect(render(items('1. 2. 1) 2) 3.'))).toBe('1 2(1 2) 3')
  })

  it('are one kind with and without a full stop', () => {
    const { text, lines } = sourceOf('2. Việc', '2.1. Việc', '2.2 Việc', '2.4 Việc')
    const [parent] = buildItems(markLines(text, lines)).items
    expect(sequenceFaults(parent?.children ?? []).map((fault) => fault.expected)).toEqual(['2.3'])
  })

  it('start anew only with their own style', () => {
    expect(repaired('II. - - 1. 2. 1. IV.')).toBe('II(- - 1 2) III?(1) IV')
  })
})
