/** The model as JSON Schema: the build writes it to `kehoach/schema.json`. */
import * as z from 'zod'
import * as model from './plan.js'

/** The schemas that get a name of their own under `$defs`. */
const named = {
  Span: model.spanSchema,
  Section: model.sectionSchema,
  Annex: model.annexSchema,
  Table: model.tableSchema,
  Row: model.rowSchema,
  Objective: model.objectiveSchema,
  Quantity: model.quantitySchema,
  Indicator: model.indicatorSchema,
  Schedule: model.scheduleSchema,
  Task: model.taskSchema,
  Party: model.partySchema,
  Person: model.personSchema,
  Assignment: model.assignmentSchema,
  Reference: model.referenceSchema,
  Diagnostic: model.diagnosticSchema,
}

/** Gives the JSON Schema (draft 2020-12) of a `Plan`, as a plain object. */
export function planJsonSchema(): Record<string, unknown> {
  for (const [id, schema] of Object.entries(named)) {
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id })
  }
  const { $schema, ...schema } = z.toJSONSchema(model.planSchema, { target: 'draft-2020-12' })
  return {
    $schema,
    $id: 'https://unpkg.com/kehoach/dist/schema.json',
    title: 'Plan',
    description: 'A Vietnamese plan or action programme as typed, linked objects with their place in the source.',
    ...schema,
  }
}
