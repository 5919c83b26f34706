import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { planJsonSchema } from '../../build/json-schema.js'
import { buildGraph } from '../../src/corpus/graph/graph.js'
import { type OutputFormat, type Plan, planSchema, writePlan } from '../../src/index.js'
import { formatOfName } from '../../src/write/formats.js'
import { plan } from '../cli/page.js'
import { fixtureNames, fixturePlan } from './plans.js'

const definitions: Record<string, string> = {
  section: 'Section',
  annex: 'Annex',
  objective: 'Objective',
  indicator: 'Indicator',
  task: 'Task',
  assignment: 'Assignment',
  reference: 'Reference',
  diagnostic: 'Diagnostic',
}

describe('JSON', () => {
  it.each(fixtureNames)('is the plan of %s again', async (name) => {
    const plan = fixturePlan(name)
    expect(planSchema.parse(JSON.parse(await writePlan(plan, 'json')))).toEqual(plan)
  })

  it('takes one line where it is asked to be compact', async () => {
    expect((await writePlan(plan(), 'json', { compact: true })).split('\n')).toHaveLength(2)
  })
})

describe('JSON Lines', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  const schema = planJsonSchema()
  ajv.addSchema({ ...schema, $id: 'plan' })

  it.each(fixtureNames)('has every object of %s on a line of its own, of the form of the schema', async (name) => {
    const plan = fixturePlan(name)
    const lines = (await writePlan(plan, 'jsonl')).trimEnd().split('\n')
    const count: Record<string, number> = {}
    for (const line of lines) {
      const { record, documentId, parentId: _, ...object } = JSON.parse(line)
      count[record] = (count[record] ?? 0) + 1
      expect(documentId).toBe(buildGraph([plan]).nodes.find(({ inCorpus }) => inCorpus)?.id)
      if (record === 'document') continue
      expect({ record, valid: ajv.validate(`plan#/$defs/${definitions[record]}`, object), errors: ajv.errors }).toEqual(
        {
          record,
          valid: true,
          errors: null,
        },
      )
    }
    expect(count).toMatchObject({ document: 1, task: plan.tasks.length, reference: plan.references.length })
  })

  it('names the section above a section', async () => {
    const lines = (await writePlan(fixturePlan('ke-hoach-chuyen-doi-so'), 'jsonl')).trimEnd().split('\n')
    const sections = lines.map((line) => JSON.parse(line)).filter(({ record }) => record === 'section')
    expect(sections.find(({ id }) => id === 'III.1.1.a')).toMatchObject({ parentId: 'III.1.1', children: [] })
    expect(sections.find(({ id }) => id === 'III')).toMatchObject({ parentId: null })
  })
})

describe('the format of an output', () => {
  it.each([
    ['plan.json', 'json'],
    ['PLAN.CSV', 'csv'],
    ['plan.jsonl', 'jsonl'],
    ['plan', null],
  ])('%s is %s', (name, format) => {
    expect(formatOfName(name)).toBe(format)
  })

  it('that is not known is refused with those that are', async () => {
    await expect(writePlan({} as Plan, 'json')).rejects.toThrow('Cannot write without a `plan`')
    await expect(writePlan(plan(), 'docx' as OutputFormat)).rejects.toThrow(
      /^Cannot write `docx`: pass one of `json`, .* as `format`$/,
    )
  })
})
