/** Measurable quantities of a passage as the model's indicators: value, what is measured, over and by when. */
import { checkOptions } from '../../error.js'
import type { Indicator } from '../../plan.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { findQuantities } from '../quantity/scan.js'
import { dueBy } from '../schedule/horizon.js'
import { withoutDoers } from './actor.js'
import { baselineOf, risenExtent } from './baseline.js'
import { type Clause, clausesOf, sentencesOf } from './clause.js'
import { isTarget } from './filter.js'
import { sayInTurn } from './in-turn.js'
import {
  isNamedLater,
  isSaidLater,
  nameBackwards,
  nameRanks,
  shareBaselines,
  shareDates,
  sharePredicates,
} from './later.js'
import { measuredBy, movedBehindColon } from './name.js'
import { perSplit } from './name-per.js'
import { paired } from './pairs.js'
import { eachBehind, eachOf, perOfBase, perOfBoth, perOfGoods, perOfOne, perOfSame, sharedPer } from './per.js'
import { isBare, movedAll, movesAlike, previousOf, sameLater } from './previous.js'
import { isDatedAgain, isElided, isForOthers } from './said-again.js'
import { hasOwnValue, nameOf, parentOf } from './subject.js'
import {
  type Context,
  dateBeforeList,
  dateBehindBracket,
  openingDate,
  openingPeriod,
  timesOf,
  without,
} from './times.js'

/** An indicator, and where it stands. */
export interface FoundIndicator extends Omit<Indicator, 'id' | 'sectionId' | 'span'> {
  /** Where `text` stands, the offset added. */
  start: number
  /** The code unit behind the last one. */
  end: number
}

/** What is known of a passage beside its words. */
export interface IndicatorOptions {
  /** The passage tells what is to be done, not what is to be reached: only a number that is aimed at counts. */
  task?: boolean
  /** What a passage that names nothing is about: its heading. */
  subject?: string
}

const INDICATOR_OPTIONS: Readonly<Record<keyof IndicatorOptions, true>> = { task: true, subject: true }

/**
 * Finds the indicators of a passage. In: its text, and the offset of the text in the document. Out: one per
 * quantity in the order of the text, `text` being the clause it stands in. `period`, `name` and `per` that stand
 * in an earlier clause of the sentence are taken over; what is concluded is listed in `inferred`. Dates are EDTF, money
 * is ISO 4217.
 *
 * @throws TypeError for an option that does not exist
 */
export function findIndicators(text: string, offset = 0, options: IndicatorOptions = {}): FoundIndicator[] {
  checkOptions(options, INDICATOR_OPTIONS, 'findIndicators')
  const quantities = findQuantities(text).filter((one) => !(options.task && one.isNone))
  if (quantities.length === 0) return []
  const task = options.task === true
  let by: string | null = null
  let next = 0
  let said: FoundIndicator[] = []
  return sentencesOf(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    if (!task) by = openingDate(words) ?? (PARTS_NEXT.test(words) ? (said.at(-1)?.by ?? by) : by)
    const first = next
    while ((quantities[next]?.numberStart ?? sentence.end) < sentence.end) next++
    const inside = quantities.slice(first, next)
    const subject = saidBefore(said, inside[0])?.name ?? options.subject ?? null
    const found = inside.length === 0 ? [] : ofSentence(text, sentence, inside, { task, offset, by, subject })
    if (!task && found.length > 0) said = found
    return found
  })
}

/** `Trong đó, diện tích trồng mới đạt 9.000 ha`: parts of what the sentence before it says, in the same time. */
const PARTS_NEXT = /^\P{L}{0,4}trong đó(?!\p{L})/iu

/** Of what was said last that which is in the same unit (`Đến năm 2030 đạt 6 triệu tấn`), else the last of all. */
const saidBefore = (said: readonly FoundIndicator[], next: FoundQuantity | undefined): FoundIndicator | undefined =>
  said.findLast(({ value }) => value?.unit === next?.quantity.unit) ?? said.at(-1)

interface Passage {
  task: boolean
  offset: number
  /** The date that an earlier sentence opened with. */
  by: string | null
  /** What the passage is about, where a sentence does not say it: its heading, or the sentence before. */
  subject: string | null
}

function ofSentence(text: string, sentence: Clause, all: FoundQuantity[], passage: Passage) {
  const { task, offset, by, subject } = passage
  const { main: own, equivalents, baselines } = paired(text, sentence.start, all, task)
  const main = own.filter((found, i) => !isRankOfCounted(text, own[i - 1], found))
  const clauses = clausesOf(text, sentence, main)
  const indicators: FoundIndicator[] = []
  const ranks: boolean[] = []
  const values: FoundQuantity[] = []
  const dated: boolean[] = []
  const head = text.slice(sentence.start, main[0]?.start ?? sentence.start)
  const parent = parentOf(head)
  const isOfParts = hasOwnValue(head)
  const moved = movedAll(head)
  const opened = openingPeriod(text.slice(sentence.start, sentence.end))
  let context: Context = { by, period: null, each: null, eachOpens: false, compared: null }
  const opening = openingDate(text.slice(sentence.start, sentence.end)) ?? by
  let isPart = false
  let isAside = false
  main.forEach((found, i) => {
    const clause = clauses[i]
    if (!clause) return
    const since = text.slice(main[i - 1]?.end, found.start)
    const closes = isAside && since.includes(')')
    isPart = i > 0 && (OF_WHICH.test(since.replace(ASIDE_CLOSED, '')) || (isPart && !closes))
    isAside = isPart && (isAside || ASIDE.test(since))
    const from = i === 0 ? sentence.start : (main[i - 1]?.end ?? sentence.start)
    const read = timesOf(text, from, clause, found)
    const times = {
      ...read,
      by:
        (task ? null : dateBehindBracket(text, found.end)) ??
        read.by ??
        dateBeforeList(text, sentence.start, found.start),
    }
    const isApart = text.slice(from, clause.start).includes(';')
    // `Hằng năm, số vụ A tăng trên 3%; số vụ B tăng trên 5%`: one opening for all that moves
    const goesOnEachYear = context.eachOpens && context.each !== null && movesAlike(text, indicators.at(-1), found)
    // `năm 2026 đạt 60%, năm 2030 đạt 80%; …`: the last of several dates is none of what follows
    const [one, next] = indicators.slice(-2)
    const isSeries = one?.name === next?.name && Boolean(one?.by && next?.by && one.by !== next.by)
    const isWholeTerm = times.each === null && WHOLE_TERM.test(text.slice(from, found.start))
    context = {
      // what is to come each year again has no day by which, if the clause before it has
      by: times.by ?? (isApart && (times.each !== null || isSeries) ? opening : context.by),
      period: times.period ?? context.period,
      each: isWholeTerm ? null : times.by || (isApart && !goesOnEachYear) ? times.each : (times.each ?? context.each),
      eachOpens: times.each === null ? context.eachOpens : times.eachOpens,
      compared: i === 0 && (times.compared?.end ?? Infinity) < found.start ? times.compared : context.compared,
    }
    const risen = baselines.get(found)
    const apart = risen ? [...times.all, risenExtent(text, risen, found)].sort((a, b) => a.start - b.start) : times.all
    const before = without(text, clause.from, found.start, apart)
    const measured = measuredBy(found, before, withoutDoers(without(text, found.end, clause.end, times.all)))
    const isOfAside =
      main.length > 2 && i > 1 && isApart && ASIDE_OF.test(text.slice(main[i - 2]?.end, main[i - 1]?.start))
    const previous = previousOf(text, since, main[i - 1], isOfAside ? indicators.slice(0, -1) : indicators, offset)
    if (
      !isTarget(text, found, measured, {
        task,
        follows: previous !== undefined,
        alike: previous?.value?.unit === found.quantity.unit,
        clauseStart: clause.start,
        sentenceStart: sentence.start,
        from,
      })
    )
      return
    // `Giảm 5% số vụ, 10% số người bị thương`: the verb is not said again
    const elided = previous?.change && isElided(measured, previous, found) ? previous.change : null
    const named = nameOf(measured, found.quantity, {
      previous: sameLater(indicators, previous, found, times.by) ?? previous,
      parent: isOfParts && !isPart ? null : parent,
      subject: isNamedLater(text, main.slice(i, i + MOST_VALUES)) ? null : subject,
      within: WITHIN.test(text.slice(0, clause.start)),
    })
    const last = main[i - 1]
    const isAgain =
      last && (isDatedAgain(text, last, found, measured, times.by) || isForOthers(text, last, found, measured))
    const goesOn = previous?.change && isAgain ? previous.change : null
    if (named.name === '' && !isSaidLater(text, found, main[i + 1])) return
    const { name, per: perOfName } = perSplit(named.name, measured.change !== null)
    const ofBase = perOfBase(named.base)
    const inferred = named.inferred || name === '' ? ['name'] : []
    const lasts = (isPart || found.quantity.per === 'năm') && times.by === null
    const earlier = isPart ? (previous?.period ?? null) : context.period
    const period = times.period ?? opened ?? (lasts ? earlier : null)
    if (period !== null && times.period === null) inferred.push('period')
    const per =
      (found.quantity.per && previous?.value?.per?.startsWith(`${found.quantity.per} `)
        ? previous.value.per
        : found.quantity.per) ??
      // how many times it grows is counted per nobody
      (found.quantity.unit === 'lần'
        ? null
        : (perOfName ??
          ofBase.per ??
          perOfOne(text, found) ??
          perOfGoods(text, found) ??
          perOfSame(measured, named.name, previous))) ??
      PER_OF_LINK.exec(measured.link)?.[1] ??
      sharedPer(text, main.slice(i)) ??
      perOfBoth(text, last, previous, found, measured) ??
      eachOf(context, times, { change: measured.change, name }, found) ??
      eachBehind(text, measured.change, found)
    const baseline = baselineOf(text, found, baselines.get(found), times.compared ?? context.compared)
    // `chiếm 20% so với tổng số nhà`: what the share is of
    const isLevel = found.unitKind === 'percent' && measured.change === null && baseline?.date === null
    const isShare = /^chiếm/u.test(measured.link) || (isLevel ? OF_ALL : /^tổng số /iu).test(baseline?.text ?? '')
    const isWhole = isShare && WHOLE.test(baseline?.text ?? '') && baseline?.value === null
    ranks.push(found.isRank === true)
    values.push(found)
    dated.push(times.by !== null)
    indicators.push({
      name,
      value: { ...found.quantity, per },
      equivalents: equivalents.get(found) ?? [],
      base:
        (found.isRank || elided || (isWhole && named.base === name) ? null : ofBase.base) ??
        found.whole ??
        (isWhole && baseline ? baseline.text : null),
      change:
        measured.change ??
        elided ??
        goesOn ??
        movedBehindColon(measured, found, baseline?.value === null) ??
        (isBare(measured, found) ? moved : null),
      baseline: isWhole ? null : baseline,
      period,
      by: times.by ?? dueBy(isPart ? period : times.period, context.by),
      text: text.slice(clause.start, clause.end),
      start: offset + clause.start,
      end: offset + clause.end,
      inferred,
    })
  })
  nameRanks(indicators, ranks)
  shareDates(text, indicators, values, dated)
  nameBackwards(indicators)
  sayInTurn(text, sentence, indicators, values)
  sharePredicates(text, indicators, offset)
  shareBaselines(text, indicators, offset)
  return indicators.filter(({ name }) => name !== '')
}

/** `mỗi năm kết nạp 2.000 đảng viên, cả nhiệm kỳ từ 9.000`: no longer each year. */
const WHOLE_TERM = /(?<!\p{L})(?:cả|toàn|trong) (?:nhiệm kỳ|giai đoạn|khó?á?a)(?!\p{L})/iu

/** Of one thing, a year each. */
const MOST_VALUES = 8

/** `…, trong đó: 10 triệu cây phân tán`: parts of what was said before, in the same time. */
const OF_WHICH = /(?<!\p{L})trong đó(?!\p{L})/iu
/** `60% (trong đó đào tạo nghề đạt 40%); …`: with the bracket the parts end. */
const ASIDE = /\(trong đó(?!\p{L})/iu
const ASIDE_CLOSED = /\(trong đó(?!\p{L})[^()]*\)/giu

/** `02 trường nằm trong tốp 100 châu Á`: which are counted, and no rank that is aimed at. */
function isRankOfCounted(text: string, last: FoundQuantity | undefined, found: FoundQuantity): boolean {
  return Boolean(
    found.isRank &&
      last &&
      !last.isRank &&
      last.unitKind === 'noun' &&
      (found.quantity.min === null ? OF_WHOM : /^ ?$/u).test(text.slice(last.end, found.start)),
  )
}

/** `5 cơ sở | giáo dục đại học được | xếp hạng trong số 500 trường tốt nhất thế giới` */
const OF_WHOM = /^(?: (?!và )[^\s,;.:\d%]{1,12}){0,8} ?$/u

/** `giảm 4%/năm, riêng các xã khó khăn giảm 6%; đến năm 2025 còn dưới 20%`: what stood before the exception goes on. */
const ASIDE_OF = /^[,;] riêng (?=\p{L})/iu

/** Before the share of those of whom the share before it is. */
const WITHIN = /trong đó có $/iu
const WHOLE = /^(?:tổng|số|diện tích|dân số|GRDP|GDP)(?!\p{L})/iu
/** `đạt 1,4% so với dân số`, `dưới 45% so với GDP`: a share of it */
const OF_ALL = /^(?:tổng số |(?:dân số|tổng dân số|GRDP|GDP)(?: \p{L}{1,9}){0,3}$)/iu
/** `Tỷ lệ hộ nghèo giảm bình quân/năm: 2%` */
const PER_OF_LINK = /\/(\p{L}+)$/u
