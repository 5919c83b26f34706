/** The plans that every writer is tried on: the fixtures and, where the folder exists, the shared documents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plan, PlanError, parsePlanText } from '../../src/index.js'
import { parsePlan } from '../../src/parse.js'
import { corpusFolder, textDocuments } from '../documents.js'

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

/** The shared documents that are no texts; none where the folder is missing. */
export const documentPaths = [corpusFolder, join(corpusFolder, 'html')].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:docx|doc|html|pdf)$/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [],
)

/** Their plans. What is doubted in a picture of a page cannot be said again of its text: pictures are left out. */
export async function* documentPlans(): AsyncGenerator<{ name: string; plan: Plan }> {
  for (const name of documentPaths) {
    const plan = await parsePlan(readFileSync(name), { ocr: false }).catch((error) => {
      if (error instanceof PlanError) return null
      throw error
    })
    if (plan) yield { name, plan }
  }
}
