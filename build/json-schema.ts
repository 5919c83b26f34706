/** The model as JSON Schema: the build writes it to `kehoach/schema.json`. */
import * as z from 'zod'
import * as model from '../src/plan.js'
import { type Described, modelComments } from './model-comments.js'

type Json = Record<string, unknown>

/** Gives the JSON Schema (draft 2020-12) of a `Plan`, as a plain object; what its fields hold is told by the interfaces. */
export function planJsonSchema(): Json {
  for (const [name, schema] of Object.entries(model)) {
    if (schema === model.planSchema || !(schema instanceof z.ZodType)) continue
    const id = name.charAt(0).toUpperCase() + name.slice(1, -'Schema'.length)
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id })
  }
  const { $schema, $defs, ...plan } = z.toJSONSchema(model.planSchema, { target: 'draft-2020-12' })
  const comments = modelComments()
  const described = Object.entries($defs ?? {}).map(([name, schema]) => [
    name,
    withComments(schema, comments.get(name)),
  ])
  return {
    $schema,
    $id: 'https://unpkg.com/kehoach/dist/schema.json',
    title: 'Plan',
    ...withComments(plan, comments.get('Plan')),
    $defs: Object.fromEntries(described),
  }
}

function withComments({ $schema: _, ...schema }: Json, comments: Described | undefined): Json {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>).map(([field, value]) => [
    field,
    { description: comments?.fields.get(field), ...value },
  ])
  return {
    description: comments?.text,
    ...schema,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  }
}
