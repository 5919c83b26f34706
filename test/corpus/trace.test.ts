import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type CascadeTrace, traceCascade } from '../../src/corpus/trace/trace.js'
import { type Plan, parsePlanText } from '../../src/index.js'

const plan = (...tasks: string[]) =>
  parsePlanText(['KẾ HOẠCH', 'I. NHIỆM VỤ', ...tasks.map((task, i) => `${i + 1}. ${task}`)].join('\n'))
const outcomes = ({ entries }: CascadeTrace) =>
  entries
    .filter(({ upper }) => upper.kind === 'task')
    .map(({ upper, outcome, lower }) => [upper.id, outcome, lower.map(({ item }) => item.id)])

const water = 'Xây dựng hệ thống cấp nước sạch cho các xã vùng cao, bảo đảm mỗi thôn bản có ít nhất một công trình.'
const roads = 'Nâng cấp các tuyến đường liên xã, cứng hóa mặt đường và lắp đặt biển báo tại các điểm giao cắt.'
const schools = 'Sửa chữa trường học bán trú, mua sắm bàn ghế và thiết bị dạy học cho học sinh dân tộc thiểu số.'
const forest = 'Giao rừng cho cộng đồng dân cư quản lý, chi trả dịch vụ môi trường rừng đúng đối tượng.'

describe('traceCascade', () => {
  it('tells what is taken over word for word, reworded and not found, and what is added', () => {
    const trace = traceCascade(
      plan(water, roads, schools),
      plan(
        water,
        'Sở Xây dựng nâng cấp các tuyến đường liên xã, cứng hóa mặt đường theo kế hoạch vốn được giao.',
        forest,
      ),
    )
    expect(outcomes(trace)).toEqual([
      ['I.1', 'verbatim', ['I.1']],
      ['I.2', 'reworded', ['I.2']],
      ['I.3', 'not-found', []],
    ])
    expect(trace.added.map(({ id }) => id)).toEqual(['I.3'])
  })

  it('finds nothing where plans share the phrases of all plans alone', () => {
    const upper =
      'Đẩy mạnh tuyên truyền, nâng cao nhận thức của cán bộ và Nhân dân về ý nghĩa của việc trồng và giữ rừng.'
    const lower =
      'Mở các lớp tập huấn tin học, nâng cao nhận thức của công chức xã về dịch vụ công và an toàn thông tin mạng.'
    expect(outcomes(traceCascade(plan(upper, roads), plan(lower, schools)))).toEqual([
      ['I.1', 'not-found', []],
      ['I.2', 'not-found', []],
    ])
    const related = traceCascade(plan(upper, roads, forest), plan(lower, roads, forest))
    expect(related.entries[0]?.lower.map(({ item }) => item.id)).toEqual(['I.1'])
  })

  it('tells the same words with other figures', () => {
    const trace = traceCascade(
      plan('Trồng 500 ha rừng phòng hộ đầu nguồn tại các xã biên giới.'),
      plan('Trồng 300 ha rừng phòng hộ đầu nguồn tại các xã biên giới.'),
    )
    expect(outcomes(trace)).toEqual([['I.1', 'numbers-changed', ['I.1']]])
  })

  it('tells one that was split into several', () => {
    expect(outcomes(traceCascade(plan(`${water} ${roads} ${schools}`), plan(roads, forest, water)))).toEqual([
      ['I.1', 'split', expect.arrayContaining(['I.1', 'I.3'])],
    ])
  })

  it('tells several that were merged into one', () => {
    expect(outcomes(traceCascade(plan(water, roads), plan(`${water} ${roads}`)))).toEqual([
      ['I.1', 'merged', ['I.1']],
      ['I.2', 'merged', ['I.1']],
    ])
  })

  it('takes a short item for one action of many that the upper plan names', () => {
    const long = `${water} Lập quỹ bảo trì đường. ${roads} ${schools}`
    const short = 'Sở Tài chính lập quỹ bảo trì đường.'
    expect(outcomes(traceCascade(plan(long), plan(water, short, forest)))).toEqual([['I.1', 'split', ['I.1', 'I.2']]])
  })

  it('gives each its own counterpart where several are alike', () => {
    const of = (place: string) => `Sửa chữa, nâng cấp trạm y tế ${place}, bổ sung bác sĩ và thiết bị khám bệnh.`
    const trace = traceCascade(
      plan(of('xã Nậm Lành'), of('xã Suối Giàng')),
      plan(of('xã Suối Giàng'), of('xã Nậm Lành')),
    )
    expect(outcomes(trace).map(([, , lower]) => lower)).toEqual([['I.2'], ['I.1']])
  })

  it('compares indicators by their values', () => {
    const goal = (share: number) =>
      parsePlanText(`KẾ HOẠCH\nI. MỤC TIÊU\n1. Tỷ lệ hộ dân được dùng nước sạch đạt ${share}% vào năm 2025.\n`)
    const kinds = ({ entries }: CascadeTrace) =>
      entries.filter(({ upper }) => upper.kind === 'indicator').map(({ outcome }) => outcome)
    expect(kinds(traceCascade(goal(90), goal(90)))).toEqual(['verbatim'])
    expect(kinds(traceCascade(goal(90), goal(80)))).toEqual(['numbers-changed'])
  })

  it('takes a quantity in another unit for another one', () => {
    const goal = (text: string) => parsePlanText(`KẾ HOẠCH\nI. MỤC TIÊU\n1. ${text}\n`)
    const [ranked, spent] = [
      goal('Thuộc nhóm 3 tỉnh dẫn đầu khu vực về nghiên cứu và phát triển giống cây trồng vào năm 2025.'),
      goal('Chi cho nghiên cứu và phát triển giống cây trồng đạt 3% ngân sách vào năm 2025.'),
    ]
    const found = traceCascade(ranked, spent).entries.filter(({ upper }) => upper.kind === 'indicator')
    expect(found.map(({ upper, outcome }) => [upper.value?.unit, outcome])).toEqual([['tỉnh', 'not-found']])
  })

  it('finds nothing in a plan without items', () => {
    expect(outcomes(traceCascade(plan(water), parsePlanText('KẾ HOẠCH\nI. NHIỆM VỤ\n')))).toEqual([
      ['I.1', 'not-found', []],
    ])
  })
})

interface Truth {
  upper: string[]
  lower: string[]
  pairs: [string, string][]
  also: [string, string][]
}

function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(new URL(`./trace/${name}.json`, import.meta.url), 'utf8'))
}

/** Against the pairs that a reader finds. */
function compared({ entries }: CascadeTrace, { pairs, also }: Truth): { recall: number; precision: number } {
  const keys = (list: [string, string][]) => new Set(list.map((pair) => pair.join(' ')))
  const [wanted, accepted] = [keys(pairs), keys([...pairs, ...also])]
  const found = entries
    .filter(({ upper }) => upper.kind === 'task')
    .flatMap(({ upper, lower }) => lower.map(({ item }) => `${upper.id} ${item.id}`))
  return {
    recall: found.filter((pair) => wanted.has(pair)).length / wanted.size,
    precision: found.filter((pair) => accepted.has(pair)).length / found.length,
  }
}

describe('the trace of composed plans', () => {
  it.each([
    ['coast', 1, 1],
    ['reading', 0.9, 1],
  ])('finds the pairs of tasks of %s that a reader finds', (name, least, precise) => {
    const truth = truthOf(name)
    const [upper, lower] = [truth.upper, truth.lower].map((lines) => parsePlanText(lines.join('\n'))) as [Plan, Plan]
    const { recall, precision } = compared(traceCascade(upper, lower), truth)
    expect(recall).toBeGreaterThanOrEqual(least)
    expect(precision).toBeGreaterThanOrEqual(precise)
  })
})

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const names = ['lam-dong-53-ctr-tu.txt', 'lam-dong-4611-kh-ubnd.txt'] as const
const there = names.every((name) => existsSync(`${corpus}${name}`))

describe.skipIf(!there)('the trace of the two real plans (skipped where the shared folder is missing)', () => {
  const read = (name: string) => parsePlanText(readFileSync(`${corpus}${name}`, 'utf8'), { name })
  const trace = there ? traceCascade(read(names[0]), read(names[1])) : { entries: [], added: [] }

  it('pairs the eleven indicators of the goals with equal values', () => {
    const goals = trace.entries.filter(({ upper }) => upper.kind === 'indicator' && upper.id.startsWith('II.'))
    expect(goals.map(({ outcome }) => outcome)).toEqual(Array(11).fill('verbatim'))
    expect(goals.map(({ upper, lower }) => [upper.value, lower.length])).toEqual(
      goals.map(({ lower }) => [lower[0]?.item.value, 1]),
    )
  })

  it('finds the pairs of tasks that a careful reader finds', () => {
    const { recall, precision } = compared(trace, truthOf('53-ctr-tu--4611-kh-ubnd'))
    console.log(`53-CTr/TU → 4611/KH-UBND: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })
})
