/** Measurable quantities of a passage as the model's indicators: value, what is measured, over and by when. */
import type { Indicator, Quantity } from '../plan.js'
import { findDeadlines, findPeriods, type Horizon } from './horizon.js'
import { type Clause, clausesOf, sentencesOf } from './indicator-clause.js'
import { isMeasurement, isTarget } from './indicator-filter.js'
import { type Measured, measuredBy, shareOfSame } from './indicator-name.js'
import type { FoundQuantity } from './quantity.js'
import { findQuantities } from './quantity-scan.js'

export interface FoundIndicator extends Omit<Indicator, 'id' | 'sectionId' | 'span'> {
  /** Where `text` stands, the offset added. */
  start: number
  end: number
}

export interface IndicatorOptions {
  /** The passage tells what is to be done, not what is to be reached: only a number that is aimed at counts. */
  task?: boolean
}

const EQUIVALENT = /^,? ?\(?,? ?(?:(?:tương đương|tương ứng|tức(?: là)?|hay)(?: với)?|(?<=\())[ :]?$/iu
const EACH = /(?<!\p{L})(?:mỗi|hàng|hằng) (năm|quý|tháng)(?!\p{L})/iu

/**
 * Finds the indicators of a passage. In: its text, and the offset of the text in the document. Out: one per
 * quantity in the order of the text, `text` being the clause it stands in. `period`, `name` and `per` that stand
 * in an earlier clause of the sentence are taken over; what is concluded is listed in `inferred`.
 */
export function findIndicators(text: string, offset = 0, options: IndicatorOptions = {}): FoundIndicator[] {
  if (!/\d/.test(text)) return []
  const quantities = findQuantities(text)
  if (quantities.length === 0) return []
  const task = options.task === true
  let by: string | null = null
  let next = 0
  return sentencesOf(text).flatMap((sentence) => {
    if (!task) by = openingDate(text.slice(sentence.start, sentence.end)) ?? by
    const first = next
    while ((quantities[next]?.numberStart ?? sentence.end) < sentence.end) next++
    const inside = quantities.slice(first, next)
    return inside.length === 0 ? [] : ofSentence(text, sentence, inside, { task, offset, by })
  })
}

interface Passage {
  task: boolean
  offset: number
  /** The date that an earlier sentence opened with. */
  by: string | null
}

function ofSentence(text: string, sentence: Clause, all: FoundQuantity[], { task, offset, by }: Passage) {
  const { main, equivalents } = paired(text, sentence.start, all)
  const clauses = clausesOf(text, sentence, main)
  const indicators: FoundIndicator[] = []
  let context: Context = { by, period: null, each: null }
  main.forEach((found, i) => {
    const clause = clauses[i]
    if (!clause) return
    const from = i === 0 ? sentence.start : (main[i - 1]?.end ?? sentence.start)
    const times = timesOf(text, from, clause, found)
    context = {
      by: times.by ?? context.by,
      period: times.period ?? context.period,
      each: times.by || text.slice(from, clause.start).includes(';') ? times.each : (times.each ?? context.each),
    }
    const before = without(text, clause.from, found.start, times.all)
    const measured = measuredBy(found, before, without(text, found.end, clause.end, times.all))
    const previous = indicators.at(-1)
    if (!isTarget(text, found, measured, { task, follows: previous !== undefined, clauseStart: clause.start })) return
    const inferred: string[] = []
    let { name, base } = measured
    const isSame = isSaidOfSame(measured, previous)
    if (previous && (name === '' || isSame)) {
      base = name === '' ? previous.base : base
      name = isSame ? shareOfSame(previous.name) : previous.name
      inferred.push('name')
    }
    if (name === '') return
    const period = times.period ?? (found.quantity.per === 'năm' ? context.period : null)
    if (period !== null && times.period === null) inferred.push('period')
    const perYear = found.quantity.per ?? (times.by ? null : context.each)
    indicators.push({
      name,
      value: { ...found.quantity, per: perYear },
      equivalents: equivalents.get(found) ?? [],
      base,
      change: measured.change,
      period,
      by: context.by,
      text: text.slice(clause.start, clause.end),
      start: offset + clause.start,
      end: offset + clause.end,
      inferred,
    })
  })
  return indicators
}

/** `Đến năm 2025, …` at the head of a sentence holds for the sentences after it too. */
function openingDate(sentence: string): string | null {
  const [first] = findDeadlines(sentence.slice(0, 60), 60, 60)
  return first && first.start <= 10 ? first.edtf : null
}

interface Context {
  by: string | null
  period: string | null
  each: string | null
}

function timesOf(text: string, from: number, clause: Clause, found: FoundQuantity): Context & { all: Horizon[] } {
  const start = Math.min(from, clause.start)
  const words = text.slice(start, clause.end)
  const shift = (times: Horizon[]) =>
    times.map((time) => ({ ...time, start: time.start + start, end: time.end + start }))
  const periods = shift(findPeriods(words)).filter((time) => time.start >= clause.start || start === from)
  const deadlines = shift(findDeadlines(words, found.start - start, found.end - start))
  const each = EACH.exec(text.slice(start, found.start))
  return {
    by: deadlines.at(-1)?.edtf ?? null,
    period: periods.at(-1)?.edtf ?? null,
    each: each?.[1]?.toLowerCase() ?? null,
    all: [...periods, ...deadlines].sort((a, b) => a.start - b.start),
  }
}

/** A quantity that only says the one before it in another unit goes with that one. */
function paired(text: string, sentenceStart: number, all: FoundQuantity[]) {
  const main: FoundQuantity[] = []
  const equivalents = new Map<FoundQuantity, Quantity[]>()
  for (const found of all) {
    const last = main.at(-1)
    if (last && EQUIVALENT.test(text.slice(last.end, found.start)) && found.quantity.unit !== last.quantity.unit) {
      const approximate = found.quantity.approximate || last.quantity.approximate
      equivalents.set(last, [...(equivalents.get(last) ?? []), { ...found.quantity, approximate }])
    } else if (!found.isBaseline && isMeasurement(text, sentenceStart, found)) main.push(found)
  }
  return { main, equivalents }
}

/** `… chiếm 65 % cơ cấu`, `… đạt 1,5% GDP vào năm 2015, trên 2% GDP vào năm 2020`: the subject is not said again. */
function isSaidOfSame({ link, lead, base }: Measured, previous: FoundIndicator | undefined): boolean {
  if (!previous || lead !== '') return false
  return /^(?:chiếm|bằng)/.test(link) || (base !== null && base === previous.base)
}

/** The text between two offsets without the times that stand in it. */
function without(text: string, from: number, to: number, times: readonly Horizon[]): string {
  let kept = ''
  let at = from
  for (const time of times) {
    if (time.start < at || time.end > to) continue
    kept += text.slice(at, time.start)
    at = time.end
  }
  return (kept + text.slice(at, Math.max(at, to))).replace(/ {2,}/g, ' ')
}
