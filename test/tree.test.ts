import { describe, expect, it } from 'vitest'
import { buildOutline } from '../src/outline/outline.js'
import { assemble } from '../src/read/assemble.js'
import type { Block } from '../src/read/block.js'
import { eachSection, oncePerNode, passagesOf, textOf } from '../src/tree.js'
import { treeOf } from './tree-of.js'

const plan = [
  'Số: 57/KH-UBND',
  'KẾ HOẠCH',
  'Phát triển y tế',
  'Căn cứ Luật Y tế.',
  'I. MỤC ĐÍCH',
  'Nâng cao.',
  '1. Mở rộng.',
  'PHỤ LỤC',
  'DANH MỤC NHIỆM VỤ',
  '(Kèm theo Kế hoạch số 57/KH-UBND)',
  'TT\tNội dung\tChủ trì',
  'A\tTHỂ CHẾ\t',
  '1\tRà soát\tSở Y tế',
  'II. GHI CHÚ',
  '1. Một.',
]

describe('passagesOf', () => {
  it('gives titles, headings, paragraphs, notes and cells in the order of the text', () => {
    const root = treeOf(...plan)
    const passages = passagesOf(root).map(({ start, end, place, sectionId, role }) => [
      root.source.text.slice(start, end),
      place,
      sectionId,
      role,
    ])
    expect(passages).toEqual([
      ['Phát triển y tế', 'title', null, undefined],
      ['Căn cứ Luật Y tế.', 'text', 'preamble', undefined],
      ['MỤC ĐÍCH', 'heading', 'I', undefined],
      ['Nâng cao.', 'text', 'I', undefined],
      ['Mở rộng.', 'text', 'I.1', undefined],
      ['DANH MỤC NHIỆM VỤ', 'title', 'PL1', undefined],
      ['(Kèm theo Kế hoạch số 57/KH-UBND)', 'text', 'PL1', undefined],
      ['A', 'cell', 'PL1.A', 'ordinal'],
      ['THỂ CHẾ', 'cell', 'PL1.A', 'task'],
      ['1', 'cell', 'PL1.A.1', 'ordinal'],
      ['Rà soát', 'cell', 'PL1.A.1', 'task'],
      ['Sở Y tế', 'cell', 'PL1.A.1', 'lead'],
      ['GHI CHÚ', 'heading', 'PL1.II', undefined],
      ['Một.', 'text', 'PL1.II.1', undefined],
    ])
  })

  it('finds them once for a tree', () => {
    const root = treeOf(...plan)
    expect(passagesOf(root)).toBe(passagesOf(root))
  })

  it('gives a cell that is merged with the one above it once', () => {
    const row = (cells: string[], merged?: boolean[]): Block => ({
      kind: 'row',
      cells,
      first: cells[0] === 'TT',
      ...(merged ? { merged } : {}),
    })
    const blocks = [
      row(['TT', 'Nội dung', 'Chủ trì']),
      row(['1', 'Rà soát', 'Sở Y tế']),
      row(['2', 'Lập sổ', ''], [false, false, true]),
    ]
    const passages = passagesOf(buildOutline(assemble(blocks, 'text', 'text')))
    expect(passages.filter(({ role }) => role === 'lead').map(({ sectionId }) => sectionId)).toEqual(['PL1.1'])
  })
})

describe('eachSection', () => {
  it('gives parents before their children, with all that stand above, also in annexes', () => {
    const placed = eachSection(treeOf(...plan).children).map(({ section, ancestors }) => [
      section.id,
      ancestors.map(({ id }) => id).join(' '),
    ])
    expect(placed).toEqual([
      ['preamble', ''],
      ['I', ''],
      ['I.1', 'I'],
      ['PL1.II', ''],
      ['PL1.II.1', 'PL1.II'],
    ])
  })
})

describe('oncePerNode', () => {
  it('asks once for each object of a tree, whatever the answer', () => {
    const root = treeOf(...plan)
    const asked: string[] = []
    const says = oncePerNode((tree, { heading }: { heading: { start: number; end: number } | null }) => {
      asked.push(heading ? textOf(tree, heading) : '')
      return heading === null ? null : 'heading'
    })
    const sections = eachSection(root.children).map(({ section }) => section)
    const answers = sections.map((section) => says(root, section))
    expect(sections.map((section) => says(root, section))).toEqual(answers)
    expect(asked).toHaveLength(sections.length)
    const [first] = sections
    expect(first && says(root, { ...first })).toBe(answers[0])
    expect(asked).toHaveLength(sections.length + 1)
  })
})
