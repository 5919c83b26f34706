/** Numbers that a program prints beside the lines of a text, in its left margin. */
import type { PageRows } from './furniture.js'
import { around, type Row } from './page.js'

/** Fewer numbers prove nothing. */
const LEAST = 8
/** One line in so many goes on in the middle of a sentence: rows of a table do not. */
const ONE_IN = 4
/** One step in so many may be another one. */
const MOST_ODD = 4
/** Points by which the ends of numbers in one margin differ. */
const ALIGNED = 2
/** Parts of the font size: so far from the text they stand at least. */
const APART = 0.4

interface Numbered {
  page: PageRows
  row: Row
}

const NUMBER = /^\d{1,4}$/
const GOES_ON = /^[\p{Ll}(]/u

/** Takes the numbers out of the rows, where the lines of the first page have them and run over sentences. */
export function takeLineNumbers(pages: readonly PageRows[]): void {
  const [first] = pages
  if (!first || !isCounted(numbersOn(first))) return
  const counted = pages.map(numbersOn)
  const ends = counted.filter(isCounted).flatMap((own) => own.map(endOf))
  const numbered = counted.flat().filter((own) => ends.some((end) => Math.abs(end - endOf(own)) < ALIGNED))
  const lines = numbered.filter(({ row }) => row.words.length > 1)
  const isText = lines.filter(({ row }) => GOES_ON.test(row.words[1]?.text ?? '')).length * ONE_IN >= lines.length
  if (lines.length < LEAST || !isText) return
  for (const { page, row } of numbered) {
    const [number, ...words] = row.words
    if (!number) continue
    page.furniture.push({ ...row, words: [number], ...around([number]) })
    page.rows = page.rows.flatMap((other) =>
      other !== row ? other : words.length > 0 ? { ...row, words, ...around(words) } : [],
    )
  }
}

/** The rows of a page that open with numbers left of all other words. */
function numbersOn(page: PageRows): Numbered[] {
  const opened = page.rows.filter(({ words }) => NUMBER.test(words[0]?.text ?? ''))
  if (opened.length === 0) return []
  const others = page.rows.flatMap(({ words }) => (NUMBER.test(words[0]?.text ?? '') ? words.slice(1) : words))
  const margin = Math.min(...others.map(({ left }) => left), ...page.tables.map(({ left }) => left))
  const beside = opened.map((row) => ({ page, row })).filter((own) => endOf(own) < margin - APART * own.row.size)
  const right = Math.max(...beside.map(endOf))
  return beside.filter((own) => right - endOf(own) < ALIGNED)
}

const endOf = ({ row }: Numbered): number => row.words[0]?.right ?? 0

/** True for numbers that grow by one step. */
function isCounted(numbers: readonly Numbered[]): boolean {
  const values = numbers.map(({ row }) => Number(row.words[0]?.text))
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0))
  const [step = 0] = [...steps].sort((a, b) => a - b).slice(steps.length >> 1)
  // the running head is counted by itself
  return step > 0 && steps.filter((own) => own === step).length * MOST_ODD >= steps.length * (MOST_ODD - 1)
}
