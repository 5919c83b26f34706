/** How often work comes back: the words of schedules and of running prose. */
import type { Recurrence } from '../plan.js'
import { lowerCase } from '../text/characters.js'
import { matchesOf } from '../text/matches.js'

export interface RecurrenceMatch {
  start: number
  end: number
  recurrence: Recurrence
}

const EACH = '(?:h[àằ]ng|mỗi|theo từng|từng)'
const WORD = '(?![\\p{L}\\p{N}])'
/** In small letters: what every word of recurrence holds one of. */
const SIGNAL = /h[àằ]ng |mỗi |từng |thường |liên tục|định kỳ|lần/
const RECURRENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(định kỳ|${EACH}|định kỳ ${EACH}) (?:(0?6 tháng|nửa năm)|(năm)|(quý)|(tháng)|(tuần|ngày))${WORD}|(thường niên)|(0?6 tháng (?:một|1|01) lần)|(thường xuyên|liên tục)|(định kỳ))${WORD}`,
  'gu',
)

/** Finds each word of recurrence (`định kỳ hằng năm`, `thường xuyên`, `6 tháng một lần`) in the order of the text. */
export function findRecurrences(text: string): RecurrenceMatch[] {
  const found: RecurrenceMatch[] = []
  const lower = lowerCase(text)
  if (!SIGNAL.test(lower)) return found
  for (const hit of matchesOf(RECURRENCE, lower)) {
    found.push({ start: hit.index, end: hit.index + hit[0].length, recurrence: kindOf(hit) })
  }
  return found
}

/** One recurrence for a text: a stated interval goes before `thường xuyên`, and that before a bare `định kỳ`. */
export function mainRecurrence(found: readonly RecurrenceMatch[]): RecurrenceMatch | null {
  const interval = found.find((hit) => hit.recurrence !== 'continuous' && hit.recurrence !== 'periodic')
  return interval ?? found.find((hit) => hit.recurrence === 'continuous') ?? found[0] ?? null
}

function kindOf(hit: RegExpMatchArray): Recurrence {
  if (hit[2] || hit[8]) return 'half-yearly'
  if (hit[3] || hit[7]) return 'yearly'
  if (hit[4]) return 'quarterly'
  if (hit[5]) return 'monthly'
  return hit[9] ? 'continuous' : 'periodic'
}
