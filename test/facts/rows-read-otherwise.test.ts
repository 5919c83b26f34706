/** The published examples that are not read, or not wholly, as the facts have them, each with the reason. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Row = readonly [row: number, reason: string]

const QUANTITIES: readonly Row[] = [
  [15, 'the unit is kept as written: nothing in the words says that the per cent are points'],
  [93, 'EDTF has no form for the first month of each quarter: the day is kept, the month is not'],
  [94, 'a schedule has one recurrence: the first of several'],
]
const CITATIONS: readonly Row[] = [
  [55, '`nêu trên` names a text only behind the word for its type'],
  [68, 'the recipients are data of the document, and are not searched for its articles'],
  [69, 'a numbered task or product is no part that has an id'],
  [108, 'a date in the place of the symbol is no number: `634-24/06/2005`'],
]
const PUBLISHED = 229

const facts = new URL('../../../shared/facts/', import.meta.url)

it('are at most five in a hundred', () => {
  const others = QUANTITIES.length + CITATIONS.length
  expect((PUBLISHED - others) / PUBLISHED).toBeGreaterThanOrEqual(0.95)
})

it.skipIf(!existsSync(facts))('are rows of the published tables (skipped where the shared folder is missing)', () => {
  const rowsOf = (name: string) =>
    new Set(
      [...readFileSync(new URL(name, facts), 'utf8').matchAll(/^\| (\d+) \||[|;] (\d+)\. /gmu)].map(([, row, other]) =>
        Number(row ?? other),
      ),
    )
  const [quantities, citations] = [rowsOf('quantities.md'), rowsOf('citations.md')]
  expect(quantities.size + citations.size).toBe(PUBLISHED)
  expect(QUANTITIES.filter(([row]) => !quantities.has(row))).toEqual([])
  expect(CITATIONS.filter(([row]) => !citations.has(row))).toEqual([])
})
