import { describe, expect, it } from 'vitest'
import { agencyTasks, buildGraph, type Plan, parsePlan, parsePlanText, traceCascade } from '../src/index.js'

const plan = parsePlanText('KẾ HOẠCH\nI. MỤC TIÊU\nĐạt 20%.')
/** What a caller without types passes. */
const wrong = (value: unknown): never => value as never

describe('a mistake of the caller is a TypeError that says what to pass', () => {
  it.each(['plan.docx', './kế-hoạch.txt', '/tmp/a.PDF', 'C:\\plans\\a.html'])(
    'the name of a file: %s',
    async (name) => {
      await expect(parsePlan(name)).rejects.toThrow(
        new TypeError(`Cannot parse the name of a file: pass what \`await readFile('${name}')\` gives`),
      )
    },
  )

  it('takes for a text what speaks of a file', async () => {
    expect((await parsePlan('Xem ke-hoach.docx')).text).toBe('Xem ke-hoach.docx')
  })

  it('an issuer that is no string', () => {
    const issuer = wrong({ name: 'Sở Y tế' })
    expect(() => parsePlanText('KẾ HOẠCH', { issuer })).toThrow(
      'Cannot take the `issuer` that is given: pass it as a string',
    )
  })

  it.each<[string, () => unknown, string]>([
    ['one plan for a graph', () => buildGraph(wrong(plan)), 'pass an array of what `parsePlan` gives'],
    ['something else among the plans of a graph', () => buildGraph([plan, wrong({})]), 'pass an array'],
    [
      'one plan for a trace',
      () => traceCascade(plan, wrong(undefined)),
      'pass what `parsePlan` gives as `upper` and `lower`',
    ],
    ['one plan for the tasks of bodies', () => agencyTasks(wrong(plan)), 'pass an array of what `parsePlan` gives'],
  ])('%s', (_, call, sentence) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(sentence)
  })

  it('takes any number of plans', () => {
    expect(buildGraph([]).nodes).toEqual([])
    expect(agencyTasks(new Set<Plan>())).toEqual([])
  })
})
