/** Values of which each is said of one of several things or times, in their order: `A, B lần lượt đạt 60%, 40%`. */
import type { Indicator } from '../../plan.js'
import type { Extent } from '../../source.js'
import { cutEnd } from '../../text/edges.js'
import { matchesOf } from '../../text/matches.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import type { Clause } from './clause.js'
import { MEASURES } from './measure-words.js'
import { RATE } from './name-lead.js'
import { perSplit } from './name-per.js'
import { predicateOf } from './share.js'

type InTurn = Pick<Indicator, 'text' | 'name' | 'base' | 'by' | 'period' | 'change' | 'value' | 'inferred'> & Extent

/** Right before the first value; `tăng`, `giảm` say that all of them are changes. */
const TURN =
  /(?<!\p{L})(?:(?<before>tăng|giảm)(?: bình quân)? )?(?:(?:đạt|chiếm|còn|là|ở mức)(?: tỷ trọng| tỷ lệ)? )?(?:lần lượt|tương ứng)(?: (?:là|đạt|chiếm|còn|bằng|ở mức|khoảng|bình quân|(?<behind>tăng|giảm)(?! (?:lên|còn|xuống)))){0,3} $/iu
const LONGEST_TURN = 60
/** The same words at the end of a name. */
const TURN_AT_END =
  /(?:^|,? )(?:(?:tăng|giảm|đạt|chiếm|còn|là)(?: tỷ trọng| tỷ lệ| bình quân)? )?(?:lần lượt|tương ứng)(?: (?:là|đạt|chiếm|tăng|giảm))*$/iu
/** What is left of a list of years of which the first was read as the time. */
const YEAR_AT_END =
  /(?:^|[ ,])(?:trong|vào|của|các|cuối|hết|(?<!\d )năm|và|giai đoạn|(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?)$/iu
const MOVING_AT_END = / (?:tăng|giảm)(?: bình quân)?$/iu

/** Between two values of the same turn. */
const JOINT = /^(?:,| và|, và| [-–])? ?$/u

/** `tỷ lệ A và tỷ lệ B lần lượt đạt …`: each is a measure of its own. */
const OWN_MEASURES = new RegExp(`(?:, | và )(?=(?:${MEASURES}|mức độ|độ che phủ) )`, 'iu')
/** What is said of the last of those who are listed is said of all: `Tỷ lệ trường mầm non, tiểu học | đạt chuẩn`. */
const OF_THOSE = /^(?:t[ỷỉ] lệ|số)(?!\p{L})/iu

const YEARS =
  /(?<!\d)năm ((?:19|20)\d\d(?:(?:,|, và| và|;) (?:(?:đến |vào |hết |cuối )*năm )?(?:19|20)\d\d){1,7})(?!\d| ?[-–] ?\d)/giu
const PERIODS =
  /giai đoạn ((?:19|20)\d\d ?[-–] ?(?:19|20)\d\d(?:(?:,|, và| và|;) (?:giai đoạn )?(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d){1,4})(?!\d)/giu

/** Gives each value of a turn its thing, or its year. */
export function sayInTurn(
  text: string,
  sentence: Clause,
  indicators: readonly InTurn[],
  values: readonly FoundQuantity[],
): void {
  const words = text.slice(sentence.start, sentence.end)
  if (!/lần lượt|tương ứng/iu.test(words)) return
  for (let from = 0; from < indicators.length; from++) {
    const first = values[from]
    const turn = first && TURN.exec(text.slice(Math.max(sentence.start, first.start - LONGEST_TURN), first.start))
    const name = indicators[from]?.name ?? ''
    if (!turn && !TURN_AT_END.test(name)) continue
    let to = from + 1
    while (to < indicators.length && (indicators[to]?.name === name || isJoined(text, values, to))) to++
    const group = indicators.slice(from, to)
    const isMoved = Boolean(turn?.groups?.before ?? turn?.groups?.behind)
    if (group.length > 1) nameGroup(group, words, isMoved)
    const verb = turn?.groups?.before ?? turn?.groups?.behind
    if (
      verb &&
      group.length > 1 &&
      !RATE.test(text.slice(sentence.start, (first?.start ?? 0) - (turn?.[0].length ?? 0)))
    )
      for (const one of group) one.change = /^tăng/iu.test(verb) ? 'increase' : 'decrease'
    from = to - 1
  }
}

function isJoined(text: string, values: readonly FoundQuantity[], at: number): boolean {
  const [last, next] = [values[at - 1], values[at]]
  return last?.unitKind === next?.unitKind && JOINT.test(text.slice(last?.end, next?.start))
}

function nameGroup(group: readonly InTurn[], words: string, isMoved: boolean): void {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return
  const years = timesOf(YEARS, words, group.length)
  const periods = timesOf(PERIODS, words, group.length)
  const named = withoutTurn(first.name, isMoved)
  const isNamedLast = named === ''
  const { name, per } = perSplit(isNamedLast ? last.name : named)
  const names = years || periods ? [] : partsOf(name, group.length)
  const base = last.base !== null && (last.base === last.name || isNamedLast) ? last.base : null
  for (const [i, one] of group.entries()) {
    one.name = names[i % names.length] ?? name
    one.by = years?.[i] ?? (periods ? null : one.by)
    one.period = periods?.[i]?.replace(/ ?[-–] ?/u, '/') ?? (years ? null : one.period)
    one.base ??= base
    if (one.value && per && one.value.per === null) one.value.per = per
    if (isNamedLast && one !== last) one.inferred.push('name')
  }
  shareUnit(group)
}

/** `4%, 12%, 9%/năm`, `85% và 70% trở lên`: what the last is said per, and its bound, are those of all. */
function shareUnit(group: readonly InTurn[]): void {
  const last = group.at(-1)?.value
  for (const { value } of group) {
    if (!value || !last || value.unit !== last.unit) continue
    value.per ??= last.per
    const isAtLeast = last.max === null && !last.minExclusive && value.min === value.max
    if (isAtLeast) value.max = null
  }
}

function withoutTurn(name: string, isMoved: boolean): string {
  const said = withoutYears(name.replace(TURN_AT_END, ''))
  return (isMoved && !RATE.test(said.replace(MOVING_AT_END, '')) ? said.replace(MOVING_AT_END, '') : said).trim()
}

function withoutYears(name: string): string {
  const said = cutEnd(name, ' ,')
  const shorter = cutEnd(said.replace(YEAR_AT_END, ''), ' ,')
  return shorter === said ? said : withoutYears(shorter)
}

/** The times of a list that has as many as there are values. */
function timesOf(list: RegExp, words: string, count: number): string[] | null {
  for (const { 1: said = '' } of matchesOf(list, words)) {
    const times = said.match(/(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?/gu) ?? []
    if (times.length === count) return times
  }
  return null
}

/** The things that a name lists, if each has a value, or so many values each. */
function partsOf(name: string, count: number): string[] {
  const measures = name.split(OWN_MEASURES)
  if (measures.length > 1 && count % measures.length === 0) return measures
  const listed = [/, (?:và )?| và /u, / [-–] /u]
    .map((mark) => name.split(mark))
    .find(({ length }) => length > 1 && count % length === 0)
  if (!listed) return []
  const [first = '', ...others] = listed
  const end = listed.at(-1) ?? ''
  const said = OF_THOSE.test(first) && predicateOf(end) !== end ? predicateOf(end) : ''
  const whose = first.replace(OF_THOSE, '').trim()
  const isShared = said !== '' && ['', whose].includes(predicateOf(whose))
  const parts = isShared ? [...others.slice(0, -1), end.slice(0, -said.length).trim()] : others
  // the first of the others tells how many words each of them takes
  const head = first.split(' ').slice(0, -(parts[0]?.split(' ').length ?? 0))
  return [first, ...parts.map((part) => [...head, part].join(' '))].map((one) => (isShared ? `${one} ${said}` : one))
}
