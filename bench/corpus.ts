/** Many plans together: the graph of 10,000 against reading them, and the trace of long plans by their length. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildGraph } from '../src/corpus/graph/graph.js'
import { traceItems } from '../src/corpus/trace/items.js'
import { candidates, textsOf, weigh } from '../src/corpus/trace/likeness.js'
import { traceCascade } from '../src/corpus/trace/trace.js'
import { parsePlanText } from '../src/parse.js'
import type { Plan, Reference } from '../src/plan.js'
import { documentText } from './document.js'
import { figure, type Measured } from './ratio.js'

const PLANS = 10_000
const REFERENCES = 50
const TASKS = 500
const ROUNDS = 5

const empty = (): Plan => parsePlanText('ỦY BAN NHÂN DÂN TỈNH HOA LƯ\nKẾ HOẠCH\nPhát triển kinh tế số\n')

/** A plan that cites fifty others, some of them plans of the same corpus. */
function citing(base: Plan, i: number): Plan {
  const references = Array.from({ length: REFERENCES }, (_, k): Reference => {
    const other = (i * 31 + k * 97) % (PLANS * 2)
    const number = `${other}/KH-UBND`
    return {
      id: `r${k + 1}`,
      kind: 'document',
      form: 'full',
      text: `Kế hoạch số ${number} ngày 05/3/${2000 + (other % 25)} của UBND tỉnh`,
      target: {
        number,
        type: 'KH',
        date: `${2000 + (other % 25)}-03-05`,
        issuer: 'UBND tỉnh',
        title: null,
        section: null,
      },
      relation: k % 3 === 0 ? 'implements' : 'cites',
      subject: 'self',
      alsoSubjects: [],
      sectionId: 'I',
      span: { start: 0, end: 10 },
      inferred: [],
    }
  })
  const document = { ...base.document, number: `${i}/KH-UBND`, date: `${2000 + (i % 25)}-03-05` }
  return { ...base, source: { ...base.source, name: `${i}.json` }, document, references }
}

function measureGraph(): { reading: number; graph: number } {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  try {
    const base = empty()
    for (let i = 0; i < PLANS; i++) writeFileSync(join(folder, `${i}.json`), JSON.stringify(citing(base, i)))
    const before = performance.now()
    const plans = Array.from({ length: PLANS }, (_, i) => JSON.parse(readFileSync(join(folder, `${i}.json`), 'utf8')))
    const read = performance.now()
    buildGraph(plans as Plan[])
    return { reading: read - before, graph: performance.now() - read }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Tasks made of the words of a real plan, so that phrases recur as they do there. */
function withTasks(count: number, turn: number): Plan {
  const base = empty()
  const words = documentText().split(/\s+/)
  const tasks = Array.from({ length: count }, (_, i) => {
    const at = (i * 83 + turn * (i % 5)) % (words.length - 40)
    const id = `I.${i + 1}`
    const text = `${words.slice(at, at + 30).join(' ')} đợt ${i} khu ${i * 7}`
    return {
      id,
      text,
      origin: 'body' as const,
      sectionId: id,
      groups: [],
      schedule: null,
      details: [],
      sameAs: [],
      span: { start: 0, end: 1 },
    }
  })
  return { ...base, tasks }
}

function candidatesOf(count: number): number {
  const [ups, downs] = [withTasks(count, 0), withTasks(count, 1)].map((plan) => textsOf(traceItems(plan)))
  if (!ups || !downs) return 0
  return candidates(ups, downs, weigh([...ups, ...downs])).length
}

/** Milliseconds of the processor: what a machine does beside it makes a trace take longer, but no more work. */
function traceTime(count: number): number {
  const [upper, lower] = [withTasks(count, 0), withTasks(count, 1)]
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage()
    traceCascade(upper, lower)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0
}

export async function measureCorpus(): Promise<Measured> {
  const { reading, graph } = measureGraph()
  const time = traceTime(TASKS)
  const longer = traceTime(4 * TASKS)
  const [few, many] = [candidatesOf(TASKS), candidatesOf(4 * TASKS)]
  const growth = (4 * Math.log(4 * TASKS)) / Math.log(TASKS)
  return {
    figures: [
      figure(reading, 'ms', `reading the JSON of ${PLANS} plans with ${REFERENCES} references each`),
      figure(graph, 'ms', 'buildGraph of them'),
      figure(time, 'ms', `traceCascade, ${TASKS} tasks each`),
      figure(longer, 'ms', `traceCascade, ${4 * TASKS} tasks each`),
      `${String(few).padStart(10)} candidates of ${TASKS} tasks, ${many} of ${4 * TASKS}`,
    ],
    ratios: [
      { name: 'graph against reading the plans, times', value: graph / reading, limit: 5, kept: 'at most' },
      {
        name: `seconds of the processor for a trace of ${TASKS} tasks each`,
        value: time / 1000,
        limit: 1,
        kept: 'at most',
      },
      {
        name: 'candidates of four times as many tasks, against n log n, times',
        value: many / few / growth,
        limit: 1,
        kept: 'at most',
      },
      {
        name: 'time of a trace of four times as many tasks, against n log n, times',
        value: longer / time / growth,
        limit: 1.5,
        kept: 'at most',
      },
    ],
  }
}
