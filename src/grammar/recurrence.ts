/** How often work comes back: the words of schedules and of running prose. */
import type { Recurrence } from '../plan.js'
import { recurrences } from '../registry/index.js'
import { lowerCase } from '../text/characters.js'
import { matchesOf } from '../text/matches.js'

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
  'tháng (?:cuối|đầu)(?: cùng| tiên)?(?: của)?(?: mỗi)? quý(?: (?:sau|tiếp theo|kế tiếp|báo cáo))?(?! ?(?:i{1,3}|iv|\\d))'
/** In small letters: what every word of recurrence holds one of. */
const SIGNAL = /h[àằ]ng |mỗi |từng |thường |liên tục|định kỳ|lần|quanh năm|suốt năm|tháng (?:cuối|đầu) /
const OF_STRETCH = new Map(
  recurrences.flatMap(({ recurrence, each }) => each.map((word) => [word, recurrence] as const)),
)
const OF_PHRASE = new Map(
  recurrences.flatMap(({ recurrence, alone }) => alone.map((word) => [word, recurrence] as const)),
)
/** `mỗi tháng 02 lần` */
const OFTEN = `mỗi (?<often>${oneOf(OF_STRETCH)}|tuần|ngày) (?:ít nhất |tối thiểu )?\\d{1,2} lần`
/** The longer first, and phrases (`mỗi năm 02 lần`) before what they begin with. */
const RECURRENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<phrase>${oneOf(OF_PHRASE)})|${OFTEN}|(?:định kỳ|${EACH}|định kỳ ${EACH}) (?<stretch>${oneOf(OF_STRETCH)})|(?:${EACH}|định kỳ ${EACH}) (?:tuần|ngày)|(?:\\d{1,2} lần\\/(?:năm|tháng|tuần|quý)|\\d{1,2} (?:năm|tháng|tuần|ngày)\\/lần)|(?<unsaid>định kỳ)|(?<quarter>${MONTH_OF_QUARTER}))${WORD}`,
  'gu',
)

function oneOf(words: ReadonlyMap<string, Recurrence>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join('|')
}

/** Finds each word of recurrence (`định kỳ hằng năm`, `thường xuyên`, `6 tháng một lần`) in the order of the text. */
export function findRecurrences(text: string): RecurrenceMatch[] {
  const found: RecurrenceMatch[] = []
  const lower = lowerCase(text)
  if (!SIGNAL.test(lower)) return found
  for (const hit of matchesOf(RECURRENCE, lower)) {
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      recurrence: kindOf(hit),
      unsaid: hit.groups?.unsaid !== undefined,
    })
  }
  return found
}

/** One recurrence for a text: a stated interval goes before `thường xuyên`, and that before a bare `định kỳ`. */
export function mainRecurrence(found: readonly RecurrenceMatch[]): RecurrenceMatch | null {
  const interval = found.find((hit) => hit.recurrence !== 'continuous' && hit.recurrence !== 'periodic')
  return interval ?? found.find((hit) => hit.recurrence === 'continuous') ?? found[0] ?? null
}

/** An interval that has no word of its own (`hằng tuần`, `03 lần/năm`) is `periodic`, as is one that is not said. */
function kindOf({ groups = {} }: RegExpMatchArray): Recurrence {
  if (groups.quarter !== undefined) return 'quarterly'
  return OF_PHRASE.get(groups.phrase ?? '') ?? OF_STRETCH.get(groups.often ?? groups.stretch ?? '') ?? 'periodic'
}
