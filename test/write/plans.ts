/** The plans that every writer is tried on: the fixtures and, where the folder exists, the shared documents. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plan, parsePlanText } from '../../src/index.js'
import { parsePlan } from '../../src/parse.js'
import { textDocuments } from '../documents.js'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** The plan of a fixture in plain text. */
export function fixturePlan(name: string): Plan {
  return parsePlanText(readFileSync(join(fixtures, `${name}.txt`), 'utf8'), { name: `${name}.txt` })
}

export const fixtureNames = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

/** Plans of all texts, in the order of their names. */
export function textPlans(): Promise<{ name: string; plan: Plan }[]> {
  return Promise.all(
    textDocuments().map(async ({ name, markdown, text }) => ({
      name,
      plan: await parsePlan(text, { name, format: markdown ? 'markdown' : 'text' }),
    })),
  )
}
