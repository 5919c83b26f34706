import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/corpus/graph/graph.js'
import { parsePlanText } from '../../src/index.js'

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const names = ['lam-dong-4611-kh-ubnd.txt', 'lam-dong-53-ctr-tu.txt']
const there = names.every((name) => existsSync(`${corpus}${name}`))

describe.skipIf(!there)('the graph of the two real plans (skipped where the shared folder is missing)', () => {
  const plans = () => names.map((name) => parsePlanText(readFileSync(`${corpus}${name}`, 'utf8'), { name }))
  const graph = there ? buildGraph(plans()) : { nodes: [], edges: [], conflicts: [] }
  const byNumber = (number: string) => graph.nodes.find((node) => node.number === number)
  const carriesOut = (from: string, to: string) =>
    graph.edges.some(
      (edge) => edge.from === byNumber(from)?.id && edge.to === byNumber(to)?.id && edge.relation === 'implements',
    )

  it('holds the chain from the central resolution to the plan of the province', () => {
    expect(carriesOut('53-CTr/TU', '29-NQ/TW')).toBe(true)
    expect(carriesOut('4611/KH-UBND', '53-CTr/TU')).toBe(true)
    expect(['4611/KH-UBND', '53-CTr/TU', '29-NQ/TW'].map((number) => byNumber(number)?.inCorpus)).toEqual([
      true,
      true,
      false,
    ])
  })

  it('reports the central plan that is dated after the programme that carries it out', () => {
    const [from, to] = [byNumber('53-CTr/TU')?.id, byNumber('13-KH/TW')?.id]
    expect(graph.conflicts).toMatchObject([{ kind: 'later', from, to, relation: 'implements' }])
    expect(byNumber('13-KH/TW')?.date).toBe('2023-11-28')
  })
})
