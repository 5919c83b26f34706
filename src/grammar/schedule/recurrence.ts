/** How often work comes back: the words of schedules and of running prose. */
import type { Recurrence } from '../../plan.js'
import { recurrences } from '../../registry/index.js'
import { lowerCase } from '../../text/characters.js'
import { matchesOf } from '../../text/matches.js'

export interface RecurrenceMatch {
  start: number
  end: number
  recurrence: Recurrence
  /** `định kỳ` alone: the interval is not said. */
  unsaid: boolean
}

const EACH = '(?:h[àằ]ng|mỗi|theo từng|từng)'
const WORD = '(?![\\p{L}\\p{N}])'
/** `trước ngày 20 tháng cuối quý`: a month of each quarter, not of one that is named. */
const MONTH_OF_QUARTER =
  'tháng (?:cuối|đầu)(?: cùng| tiên)?(?: của)?(?: mỗi)? quý(?: (?:sau|tiếp theo|kế tiếp|báo cáo))?(?! ?[i\\d])'
/** In small letters: what every word of recurrence holds one of. */
const SIGNAL = /h[àằ]ng |mỗi |từng |thường |liên tục|định kỳ|lần|quanh năm|suốt năm|tháng (?:cuối|đầu) /
const OF_STRETCH = new Map(
  recurrences.flatMap(({ recurrence, each }) => each.map((word) => [word, recurrence] as const)),
)
const OF_PHRASE = new Map(
  recurrences.flatMap(({ recurrence, alone }) => alone.map((word) => [word, recurrence] as const)),
)
/** What a count of times is in, in months. */
const UNITS = new Map([
  ['năm học', 12],
  ['năm', 12],
  ['học kỳ', 6],
  ['quý', 3],
  ['tháng', 1],
  ['tuần', 7 / 30],
  ['ngày', 1 / 30],
])
const OF_MONTHS: ReadonlyMap<number, Recurrence> = new Map([
  [1, 'monthly'],
  [3, 'quarterly'],
  [6, 'half-yearly'],
  [12, 'yearly'],
])
const COUNTS = new Map([...'một hai ba bốn năm sáu'.split(' ').entries()].map(([i, word]) => [word, i + 1]))
const COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|sáu)'
const UNIT = `(?:${[...UNITS.keys()].join('|')})`
/** What comes back is one of these; `mỗi năm thu hút 02 dự án` says how many. */
const OCCASION = '(?:lần|buổi|cuộc|đợt|phiên|kỳ họp)(?! (?:nữa|thứ))'
/** `02 lần/năm`, `01 lần/06 tháng`; `quý/lần`, `06 tháng/01 lần`; `2 năm một lần`; `năm một lần`; `mỗi tháng họp ít nhất 02 lần`, `mỗi học kỳ ít nhất 01 buổi`; `định kỳ 5 năm` */
const COUNTED = [
  `(?<times1>${COUNT}) lần(?: ?\\/ ?(?:(?<span1>${COUNT}) )?| (?:mỗi|một) )(?<unit1>${UNIT})`,
  `(?:(?<span2>${COUNT}) )?(?<unit2>${UNIT}) ?\\/ ?(?:(?<times2>${COUNT}) )?lần`,
  `(?<span3>${COUNT}) (?<unit3>${UNIT}) (?<times3>${COUNT}) lần(?! (?:nữa|thứ))`,
  `(?<unit4>${UNIT}) một lần(?! (?:nữa|thứ))`,
  `mỗi (?<unit5>${UNIT}),?(?: (?!\\d)[^\\s,;.:]{1,12}){0,4} (?<times5>${COUNT}) ${OCCASION}`,
  `định kỳ (?<span6>${COUNT}) (?<unit6>${UNIT})(?! ?\\/| ${COUNT} lần)`,
]
const PERIODS = ['định kỳ', EACH, `định kỳ ${EACH}`, 'định kỳ theo'].join('|')
/** `hằng tuần, tháng, quý`: the first of these that has a word is how often. */
const SHARED = `(?:${PERIODS}) (?:ngày|tuần)(?:(?:,| và|\\/) ?(?:(?:ngày|tuần)|(?<shared1>tháng|quý|năm)(?! ?\\d)(?:(?:,| và|\\/) ?(?:quý|6 tháng|năm)(?! ?\\d))*)){1,3}`
/** `báo cáo | 6 tháng, năm`, `Quý, 6 tháng, cả năm`: the first of these is how often. */
const SERIES =
  /(?<![\p{L}\p{N}]|(?:h[àằ]ng|mỗi|từng|định kỳ) )(tháng|quý|0?6 tháng)(?: \([^()]{4,30}\))?(?:(?:,| và) (?:quý|0?6 tháng|0?9 tháng)(?: \([^()]{4,30}\))?){0,3}(?:,| và) (?:tổng kết )?(?:cả |một )?năm(?![\p{L}\p{N}]| (?:đầu|cuối|học|qua|tới|nay|trước|sau|thứ|\d|[ivx]{1,4}(?!\p{L})))/gu
/** `báo cáo | theo quý`, `Theo tháng/quý/năm` */
const BY_STRETCH =
  /(?<![\p{L}\p{N}]|định kỳ )theo (tháng|quý|năm)(?:(?:,| và|\/) ?(?:theo )?(?:quý|6 tháng|năm)){0,3}(?![\p{L}\p{N}]| (?:học|tuổi|ngân sách|tài chính|\d|[ivx]{1,4}(?!\p{L})))/gu
const SERIES_SIGNAL = /tháng(?:, | và | \()|quý(?:, | và | \()|theo (?:tháng|quý|năm)/

/** The longer first, and what is counted (`định kỳ 06 tháng/lần`) before what it begins with. */
const RECURRENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<shared>${SHARED})|(?<counted>(?:(?:${PERIODS}) )??(?:${COUNTED.join('|')}))|(?<phrase>${oneOf(OF_PHRASE)})|(?:${PERIODS}) (?<stretch>${oneOf(OF_STRETCH)})|(?:${EACH}|định kỳ ${EACH}) (?:tuần|ngày)|(?<unsaid>định kỳ)|(?<quarter>${MONTH_OF_QUARTER}))${WORD}`,
  'gu',
)

function oneOf(words: ReadonlyMap<string, Recurrence>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join('|')
}

/** `kế hoạch 5 năm và hằng năm`: the plans are made for years, and nothing comes back. */
const OF_PLANS = /(?:\d{1,2}|năm) năm (?:và|hoặc) $/u

/** `theo lịch cụ thể | từng tháng`: what is made for each of them. */
const OF_LIST = /(?:lịch|kế hoạch|chương trình)(?: \p{L}{1,6}){0,2} $/u

/** Finds each word of recurrence (`định kỳ hằng năm`, `thường xuyên`, `6 tháng một lần`) in the order of the text. */
export function findRecurrences(text: string): RecurrenceMatch[] {
  return recurrencesIn(lowerCase(text))
}

/** The same for a text in small letters. */
export function recurrencesIn(lower: string): RecurrenceMatch[] {
  const found = SERIES_SIGNAL.test(lower) ? seriesIn(lower) : []
  const series = found.length
  if (!SIGNAL.test(lower)) return found
  for (const hit of matchesOf(RECURRENCE, lower)) {
    if (OF_PLANS.test(lower.slice(Math.max(0, hit.index - 14), hit.index))) continue
    if (found.slice(0, series).some(({ start, end }) => start < hit.index + hit[0].length && hit.index < end)) continue
    if (hit[0].startsWith('từng ') && OF_LIST.test(lower.slice(Math.max(0, hit.index - 20), hit.index))) continue
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      recurrence: kindOf(hit),
      unsaid: hit.groups?.unsaid !== undefined,
    })
  }
  return series > 0 ? found.sort((a, b) => a.start - b.start) : found
}

const seriesIn = (lower: string): RecurrenceMatch[] =>
  [SERIES, BY_STRETCH]
    .flatMap((series) => matchesOf(series, lower))
    .flatMap(({ 0: words, 1: first = '', index: start }) => {
      const end = start + words.length
      const recurrence = OF_STRETCH.get(first) ?? 'half-yearly'
      return isOfReports(lower, start, end) ? [{ start, end, recurrence, unsaid: false }] : []
    })

/** `Báo cáo kết quả | 6 tháng, năm`: how often one reports; so too where nothing else is said. */
const REPORT = /(?<!\p{L})(?:báo cáo|sơ kết)(?: [^\s,;.:\d]{1,12}){0,6} $/u
const ALONE = /^(?: \([^()]{4,30}\))?[.;]?$/u
const LONGEST_REPORT = 90

const isOfReports = (lower: string, start: number, end: number): boolean =>
  start === 0 ? ALONE.test(lower.slice(end)) : REPORT.test(lower.slice(Math.max(0, start - LONGEST_REPORT), start))

/** One recurrence for a text: a stated interval goes before `thường xuyên`, and that before a bare `định kỳ`. */
export function mainRecurrence(found: readonly RecurrenceMatch[]): RecurrenceMatch | null {
  const interval = found.find((hit) => hit.recurrence !== 'continuous' && hit.recurrence !== 'periodic')
  return interval ?? found.find((hit) => hit.recurrence === 'continuous') ?? found[0] ?? null
}

/** An interval that has no word of its own (`hằng tuần`, `03 lần/năm`) is `periodic`, as is one that is not said. */
function kindOf({ groups = {} }: RegExpMatchArray): Recurrence {
  if (groups.shared !== undefined) return OF_STRETCH.get(groups.shared1 ?? '') ?? 'periodic'
  if (groups.counted !== undefined) return countedOf(groups)
  if (groups.quarter !== undefined) return 'quarterly'
  return OF_PHRASE.get(groups.phrase ?? '') ?? OF_STRETCH.get(groups.stretch ?? '') ?? 'periodic'
}

/** `06 tháng/01 lần` is half-yearly; `mỗi tháng 02 lần`, more often than any word says, comes back with the month. */
function countedOf(groups: Record<string, string | undefined>): Recurrence {
  const form = COUNTED.findIndex((_, i) => groups[`unit${i + 1}`] !== undefined) + 1
  const unit = groups[`unit${form}`] ?? ''
  const months = (numberOf(groups[`span${form}`]) * (UNITS.get(unit) ?? 0)) / numberOf(groups[`times${form}`])
  return OF_MONTHS.get(months) ?? (form === 5 ? OF_STRETCH.get(unit) : undefined) ?? 'periodic'
}

function numberOf(count = '1'): number {
  return COUNTS.get(count) ?? Number(count)
}
