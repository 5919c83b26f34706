/** Measurable quantities of a passage as the model's indicators: value, what is measured, over and by when. */
import type { Baseline, Indicator } from '../../plan.js'
import { matchesOf } from '../../text/matches.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { findQuantities } from '../quantity/scan.js'
import { dueBy, findDeadlines, findPeriods } from '../schedule/horizon.js'
import { dateOf, type FoundBaseline, findBaselines, findFormer } from './baseline.js'
import { type Clause, clausesOf, sentencesOf } from './clause.js'
import { isTarget } from './filter.js'
import { isNamedLater, isSaidLater, nameBackwards, nameInTurn, nameRanks, sharePredicates } from './later.js'
import type { Measured } from './measured.js'
import { measuredBy, movedBehindColon } from './name.js'
import { paired } from './pairs.js'
import { nameOf, parentOf, perSplit } from './subject.js'

export interface FoundIndicator extends Omit<Indicator, 'id' | 'sectionId' | 'span'> {
  /** Where `text` stands, the offset added. */
  start: number
  end: number
}

export interface IndicatorOptions {
  /** The passage tells what is to be done, not what is to be reached: only a number that is aimed at counts. */
  task?: boolean
  /** What a passage that names nothing is about: its heading. */
  subject?: string
}

/** At the head of a clause or right before the number; `nhiệm vụ hằng năm` is a kind of work. */
const EACH =
  /(?:(?:^|[.;:,(–-])[ \n\u2028]{0,3}(?:(?:phấn đấu|bình quân|trung bình|có|và|trong đó)[ ,]{0,2}){0,4}(?:mỗi|hàng|hằng) (năm|quý|tháng|tuần)(?!\p{L})|(?:mỗi|hàng|hằng) (năm|quý|tháng|tuần) (?:(?:thêm|mới|được|từ|có|đạt|thu hút|là|tăng|giảm|cắt giảm) ?){0,4}$|(?:^|[.;:,(])[ \n\u2028]{0,3}(?:(?:phấn đấu|bình quân|trung bình|và|trong đó)[ ,]{0,2}){0,4}mỗi ((?:trạm y tế(?: xã)?|xã|huyện|thôn|ấp|bản|buôn|khóm|khu phố|tổ dân phố|tỉnh|phường|sở|cơ quan|đơn vị|trường|địa phương|ngành|hợp tác xã|hộ|đoàn viên|hội viên|chi bộ|chi đoàn|chi hội)(?:, (?:phường|thị trấn|đặc khu|thị xã|thành phố|bản|buôn|khu phố|tổ dân phố)){0,2}) (?=có |đạt |xây dựng |thành lập |hình thành |tổ chức |phấn đấu |(?:phải|cần|sẽ) (?:có|xây dựng|thành lập|hình thành|tổ chức) |ít nhất |$))/iu

/**
 * Finds the indicators of a passage. In: its text, and the offset of the text in the document. Out: one per
 * quantity in the order of the text, `text` being the clause it stands in. `period`, `name` and `per` that stand
 * in an earlier clause of the sentence are taken over; what is concluded is listed in `inferred`.
 */
export function findIndicators(text: string, offset = 0, options: IndicatorOptions = {}): FoundIndicator[] {
  const quantities = findQuantities(text).filter((one) => !(options.task && one.isNone))
  if (quantities.length === 0) return []
  const task = options.task === true
  let by: string | null = null
  let next = 0
  let subject = options.subject ?? null
  return sentencesOf(text).flatMap((sentence) => {
    if (!task) by = openingDate(text.slice(sentence.start, sentence.end)) ?? by
    const first = next
    while ((quantities[next]?.numberStart ?? sentence.end) < sentence.end) next++
    const inside = quantities.slice(first, next)
    const found = inside.length === 0 ? [] : ofSentence(text, sentence, inside, { task, offset, by, subject })
    if (!task) subject = found.at(-1)?.name ?? subject
    return found
  })
}

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
  const { main: read, equivalents, baselines } = paired(text, sentence.start, all, task)
  const main = read.filter((found, i) => !isRankOfCounted(text, read[i - 1], found))
  const clauses = clausesOf(text, sentence, main)
  const indicators: FoundIndicator[] = []
  const ranks: boolean[] = []
  const parent = main[0] ? parentOf(text.slice(sentence.start, main[0].start)) : null
  const opened = openingPeriod(text.slice(sentence.start, sentence.end))
  let context: Context = { by, period: null, each: null, eachOpens: false, compared: null }
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
    const times = timesOf(text, from, clause, found)
    const isApart = text.slice(from, clause.start).includes(';')
    // `Hằng năm, số vụ A tăng trên 3%; số vụ B tăng trên 5%`: one opening for all that moves
    const goesOnEachYear = context.eachOpens && context.each !== null && movesAlike(text, indicators.at(-1), found)
    context = {
      // what is to come each year again has no day by which, if the clause before it has
      by: times.by ?? (isApart && times.each !== null ? by : context.by),
      period: times.period ?? context.period,
      each: times.by || (isApart && !goesOnEachYear) ? times.each : (times.each ?? context.each),
      eachOpens: times.each === null ? context.eachOpens : times.eachOpens,
      compared: i === 0 && (times.compared?.end ?? Infinity) < found.start ? times.compared : context.compared,
    }
    const risen = baselines.get(found)
    const apart = risen ? [...times.all, risenExtent(text, risen, found)].sort((a, b) => a.start - b.start) : times.all
    const before = without(text, clause.from, found.start, apart)
    const measured = measuredBy(found, before, without(text, found.end, clause.end, times.all))
    const previous = previousOf(text, since, main[i - 1], indicators, offset)
    if (
      !isTarget(text, found, measured, {
        task,
        follows: previous !== undefined,
        clauseStart: clause.start,
        sentenceStart: sentence.start,
        from,
      })
    )
      return
    // `Giảm 5% số vụ, 10% số người bị thương`: the verb is not said again
    const elided = previous?.change && isElided(measured, previous, found) ? previous.change : null
    const named = nameOf(measured, found.quantity, {
      previous,
      parent,
      subject: isNamedLater(text, main.slice(i, i + MOST_VALUES)) ? null : subject,
      within: WITHIN.test(text.slice(0, clause.start)),
    })
    const last = main[i - 1]
    const goesOn =
      previous?.change && last && isDatedAgain(text, last, found, measured, times.by) ? previous.change : null
    if (named.name === '' && !isSaidLater(text, found, main[i + 1])) return
    const { name, per: perOfName } = perSplit(named.name)
    const inferred = named.inferred || name === '' ? ['name'] : []
    const lasts = (isPart || found.quantity.per === 'năm') && times.by === null
    const earlier = isPart ? (previous?.period ?? null) : context.period
    const period = times.period ?? opened ?? (lasts ? earlier : null)
    if (period !== null && times.period === null) inferred.push('period')
    const per =
      (found.quantity.per && previous?.value?.per?.startsWith(`${found.quantity.per} `)
        ? previous.value.per
        : found.quantity.per) ??
      perOfName ??
      PER_OF_LINK.exec(measured.link)?.[1] ??
      sharedPer(text, main.slice(i)) ??
      perOfBoth(text, last, previous, found, measured) ??
      eachOf(context, times, measured.change, found) ??
      eachBehind(text, measured.change, found)
    const baseline = baselineOf(text, found, baselines.get(found), times.compared ?? context.compared)
    // `chiếm 20% so với tổng số nhà`: what the share is of
    const isShare = /^chiếm/u.test(measured.link) || /^tổng số /iu.test(baseline?.text ?? '')
    const isWhole = isShare && WHOLE.test(baseline?.text ?? '') && baseline?.value === null
    ranks.push(found.isRank === true)
    indicators.push({
      name,
      value: { ...found.quantity, per },
      equivalents: equivalents.get(found) ?? [],
      base: (found.isRank || elided ? null : named.base) ?? found.whole ?? (isWhole && baseline ? baseline.text : null),
      change: measured.change ?? elided ?? goesOn ?? movedBehindColon(measured, found, baseline?.value === null),
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
  nameBackwards(indicators)
  nameInTurn(indicators)
  sharePredicates(text, indicators, offset)
  return indicators.filter(({ name }) => name !== '')
}

/** The indicator that the next one goes on with: behind a bracket that closes, the one before it and not its last part. */
function previousOf(
  text: string,
  since: string,
  last: FoundQuantity | undefined,
  indicators: readonly FoundIndicator[],
  offset: number,
): FoundIndicator | undefined {
  const close = since.indexOf(')')
  if (!last || close < 0 || since.slice(0, close).includes('(')) return indicators.at(-1)
  const open = text.lastIndexOf('(', last.start)
  return indicators.findLast(({ end }) => end - offset <= open) ?? indicators.at(-1)
}

/** Both shares stand behind the same verb of change, with their measure before it. */
function movesAlike(text: string, previous: FoundIndicator | undefined, found: FoundQuantity): boolean {
  if (previous?.value?.unit !== '%' || found.unitKind !== 'percent' || previous.change === null) return false
  const before = text.slice(Math.max(0, found.start - 40), found.start)
  return MOVING.exec(before)?.[1] === (previous.change === 'increase' ? 'tăng' : 'giảm')
}

const MOVING = /\p{L} (tăng|giảm) (?:(?:thêm|trên|ít nhất|tối thiểu|khoảng|bình quân) )*$/u

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
    found.isRank && last && !last.isRank && last.unitKind === 'noun' && text.slice(last.end, found.start).trim() === '',
  )
}

/** Before the share of those of whom the share before it is. */
const WITHIN = /trong đó có $/iu
const WHOLE = /^(?:tổng|số|diện tích|dân số|GRDP|GDP)(?!\p{L})/iu
const CUT_NOUN = /^(?:số|tổng|chi phí|thời gian|lượng|diện tích|mức|điều kiện (?:kinh doanh|đầu tư))(?!\p{L})/iu

/** A share with neither subject nor verb of its own, of what is cut as the one before it is. */
function isElided({ lead, link, name }: Measured, previous: Pick<Indicator, 'name'>, found: FoundQuantity): boolean {
  if (found.unitKind !== 'percent' || lead !== '' || link !== '') return false
  return CUT_NOUN.test(name) && CUT_NOUN.test(previous.name)
}

/** `Tỷ lệ hộ nghèo giảm bình quân/năm: 2%` */
const PER_OF_LINK = /\/(\p{L}+)$/u

const REACHED = /(?<!\p{L})đạt (?:khoảng |trên |gần )?$/iu

const ON_CONDITION = /^ (?:khi|nếu|trong trường hợp) /u
/** `giảm 15% (không điều kiện) và 43% (có điều kiện)`: each of the two says in brackets when. */
const ASIDE_BETWEEN = /^ \([^()]{2,60}\),? (?:và|hoặc) $/u

/**
 * `Năng suất tăng bình quân đến năm 2025 đạt 7%, đến năm 2030 đạt 8%`, `Giảm 10% số vụ năm 2025 và 20% vào năm 2030`,
 * `Giảm phát thải 8% và 25% khi có hỗ trợ`: both are how much it moves.
 */
function isDatedAgain(
  text: string,
  last: FoundQuantity,
  found: FoundQuantity,
  { name, lead, link }: Measured,
  by: string | null,
): boolean {
  if (found.quantity.unit !== last.quantity.unit) return false
  const isBare = name === '' && lead === '' && link === ''
  if (by === null) {
    const after = text.slice(found.end, found.end + 20)
    const isAside = after.startsWith(' (') && ASIDE_BETWEEN.test(text.slice(last.end, found.start))
    return isBare && (isAside || ON_CONDITION.test(after))
  }
  if (isBare) return true
  if (!/^,? (?:và )?đến /u.test(text.slice(last.end))) return false
  return [last, found].every(({ start }) => REACHED.test(text.slice(Math.max(0, start - 16), start)))
}

/** `Mỗi năm …`; a level (`tỷ lệ … hằng năm đạt 90%`) is not counted per year, though it comes back. */
function eachOf(context: Context, times: Context, change: Indicator['change'], found: FoundQuantity): string | null {
  if (times.by) return null
  const isLevel = found.unitKind === 'percent' && change === null
  return isLevel && !context.eachOpens ? null : context.each
}

const EACH_BEHIND = /^ (?:hằng|hàng) (năm|quý|tháng|tuần)(?!\p{L})/iu

/** `giảm 1 - 1,5% hằng năm`, `5 tỷ đồng hằng năm`; a level is none per year here either. */
function eachBehind(text: string, change: Indicator['change'], found: FoundQuantity): string | null {
  if (found.unitKind === 'percent' && change === null) return null
  return EACH_BEHIND.exec(text.slice(found.end, found.end + 12))?.[1]?.toLowerCase() ?? null
}

/** What a value rises from (`từ 60% năm 2020 lên 70%`), or else what it is compared with. */
function baselineOf(
  text: string,
  found: FoundQuantity,
  from: FoundQuantity | undefined,
  compared: FoundBaseline | null,
): Baseline | null {
  if (from) {
    const { start, end } = risenExtent(text, from, found)
    const words = text.slice(start, end).replace(/^từ /iu, '').trim()
    return { text: words, date: dateOf(words), value: from.quantity }
  }
  if (compared) return { text: compared.text, date: compared.date, value: compared.value }
  return found.planned ? { ...found.planned, date: null } : null
}

/** From the value that it rises from to the verb before the value that it reaches. */
function risenExtent(text: string, from: FoundQuantity, found: FoundQuantity): Extent {
  const between = text.slice(from.end, found.start)
  const verb = /(?<!\p{L})(?:lên|xuống|thành)(?!\p{L})/iu.exec(between)
  return { start: from.start, end: from.end + (verb?.index ?? between.length) }
}

/** `25 điều dưỡng viên trên 10.000 dân`: a word of the name stands between. */
const PER_APART = /^(?: \p{L}{1,9}){1,3} trên (1(?:0{3,5}|0{0,2}\.000|0? vạn) (?:người )?dân)(?!\p{L})/iu
const LONGEST_PER = 60

/** `12 bác sĩ, 3 dược sĩ và 32 giường bệnh trên 1 vạn dân`: what the last is said per holds for those before it. */
function sharedPer(text: string, from: readonly FoundQuantity[]): string | null {
  for (const [i, found] of from.entries()) {
    const next = from[i + 1]
    if (found.unitKind !== 'noun') return null
    const apart = i > 0 ? PER_APART.exec(text.slice(found.end, found.end + LONGEST_PER)) : null
    if (apart) return apart[1] ?? null
    if (next?.unitKind !== 'noun') return null
    if (!/^(?: \p{L}{1,8}){0,3}(?: và |, |; ?)$/u.test(text.slice(found.end, next.start))) return null
    if (next.quantity.per) return /(?:dân|người)$/u.test(next.quantity.per) ? next.quantity.per : null
  }
  return null
}

/** `Tỷ lệ bác sĩ và giường bệnh trên 1 vạn dân đạt 10 bác sĩ và 30 giường`: per how many both are counted stands in the name. */
function perOfBoth(
  text: string,
  last: FoundQuantity | undefined,
  previous: FoundIndicator | undefined,
  found: FoundQuantity,
  { lead, link }: Measured,
): string | null {
  const per = previous?.value?.per ?? null
  if (per === null || !/(?:dân|người)$/u.test(per) || last?.unitKind !== 'noun' || last.quantity.per !== null)
    return null
  if (found.unitKind !== 'noun' || lead !== '' || link !== '') return null
  return /^(?:,| và) $/u.test(text.slice(last.end, found.start)) ? per : null
}

const OPENING = 100
/** `Về xã hội: Đến năm 2030, …` */
const LABEL = /^[^:;.,]{1,50}: ?(?:phấn đấu )?$/iu

/** `Đến năm 2025, …` at the head of a sentence holds for the sentences after it too. */
function openingDate(sentence: string): string | null {
  const [first] = findDeadlines(sentence.slice(0, OPENING), OPENING, OPENING)
  return first && (first.start <= 10 || LABEL.test(sentence.slice(0, first.start))) ? first.edtf : null
}

/** `Giai đoạn 2026 - 2030: …` holds for all that is said after it. */
function openingPeriod(sentence: string): string | null {
  const [first] = findPeriods(sentence.slice(0, OPENING))
  return first && first.start === 0 && sentence.charAt(first.end) === ':' ? first.edtf : null
}

interface Extent {
  start: number
  end: number
}

interface Context {
  by: string | null
  period: string | null
  each: string | null
  /** `each` opens the clause. */
  eachOpens: boolean
  compared: FoundBaseline | null
}

/** How far before a clause the multiple may begin that is of the year behind it: `gấp 1,5 lần | năm 2020, đạt …`. */
const LONGEST_MULTIPLE = 40

function timesOf(text: string, from: number, clause: Clause, found: FoundQuantity): Context & { all: Extent[] } {
  const start = Math.max(Math.min(from, clause.start), text.slice(0, clause.start).lastIndexOf(';') + 1)
  const formers = findFormer(text.slice(start, clause.end))
  const said = text.slice(start, clause.end)
  const words = blanked(said, [...formers, ...citedAsides(said)])
  const shift = <T extends Extent>(times: T[]) =>
    times.map((time) => ({ ...time, start: time.start + start, end: time.end + start }))
  const each = EACH.exec(text.slice(Math.max(start, text.lastIndexOf(';', found.start) + 1), found.start))
  const opens = text.slice(0, from).trimEnd() === '' || /[.!?\n\u2028]$/.test(text.slice(0, from).trimEnd())
  const former = shift(formers)
  const back = Math.min(start, LONGEST_MULTIPLE)
  const comparisons = findBaselines(text.slice(start - back, start) + words)
    .filter((one) => one.start >= back)
    .map((one) => ({ ...one, start: one.start + start - back, end: one.end + start - back }))
  const compared = comparisons.filter((one) => opens || one.start >= clause.start)
  const isOwn = (time: Extent) => !comparisons.some((one) => one.start <= time.start && time.start < one.end)
  const periods = shift(findPeriods(words)).filter(
    (time) => isOwn(time) && (time.start >= clause.start || start === from),
  )
  const deadlines = shift(findDeadlines(words, found.start - start, found.end - start)).filter(isOwn)
  return {
    by: deadlines.at(-1)?.edtf ?? null,
    period: periods.at(-1)?.edtf ?? null,
    each: (each?.[1] ?? each?.[2] ?? each?.[3])?.toLowerCase() ?? null,
    eachOpens: each?.[2] === undefined,
    compared: compared.at(-1) ?? former.findLast((one) => one.start >= found.end) ?? null,
    all: [...periods, ...deadlines, ...compared, ...former].sort((a, b) => a.start - b.start),
  }
}

/** `(theo Chỉ thị 12-CT/TU, ngày 13/2/2018)`: the day of a text, and none by which something is reached. */
const CITED_ASIDE =
  /\([^()]{0,40}(?:Chỉ thị|Nghị quyết|Quyết định|Nghị định|Thông tư|Kế hoạch|Chương trình|Công văn|Kết luận|Luật|Đề án)(?!\p{L})[^()]{0,200}\)/gu

const citedAsides = (text: string): Extent[] =>
  matchesOf(CITED_ASIDE, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/** The same text with blanks in some brackets. */
function blanked(text: string, parts: readonly Extent[]): string {
  let kept = text
  for (const { start, end } of parts)
    kept = `${kept.slice(0, start + 1)}${' '.repeat(end - start - 2)}${kept.slice(end - 1)}`
  return kept
}

/** The text between two offsets without the times that stand in it. */
function without(text: string, from: number, to: number, times: readonly Extent[]): string {
  let kept = ''
  let at = from
  for (const time of times) {
    if (time.start < at || time.end > to) continue
    kept += text.slice(at, time.start)
    at = time.end
  }
  return (kept + text.slice(at, Math.max(at, to)))
    .replace(/ ?\((?:hoàn thành|xong|thực hiện|(?:tháng|q(?:u[ýí]|úy)) ?[\dIV]{1,3}(?:,| và)?)? ?\)/giu, '')
    .replace(/ {2,}/g, ' ')
    .replaceAll(' :', ':')
}
