/** The real documents that lie beside the checkout where it is developed; tests over them are skipped elsewhere. */
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plan, parsePlan } from '../../src/index.js'

const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

export const corpusIsThere = existsSync(folder)

export const corpusBytes = (file: string): Uint8Array => readFileSync(join(folder, file))

export const corpusPlan = (file: string): Promise<Plan> => parsePlan(corpusBytes(file), { name: basename(file) })

/** How many labels of each style the text of a plan has, those of its annexes left out. */
export function stylesOf(plan: Plan): Record<string, number> {
  const styles: Record<string, number> = {}
  const visit = (sections: Plan['sections']): void => {
    for (const { marker, children } of sections) {
      if (!marker.inferred) styles[marker.style] = (styles[marker.style] ?? 0) + 1
      visit(children)
    }
  }
  visit(plan.sections)
  return styles
}
