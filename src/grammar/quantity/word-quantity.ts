/** Quantities in words: `một nửa`, `hai phần ba`, `gấp đôi`, and the none of `không còn hộ nghèo`. */
import { knownNounAt } from './counted-nouns.js'
import type { FoundQuantity } from './quantity.js'

const WORDS =
  /(?<![\p{L}\p{N}])(?:((?:(?:trên|hơn|quá|ít nhất|tối thiểu|khoảng|gần) )?(?:một nửa|nửa(?= số)|(?:một|hai|ba|bốn) phần (?:ba|tư|năm|mười)|[½⅓⅔¼¾](?= (?:tổng )?số)))|(gấp(?: khoảng| hơn| gần)? (?:đôi|hai|ba|bốn|năm|mười|rưỡi)(?: lần)?(?! \d))|(?:(cơ bản|về cơ bản) )?((?:không (?:còn|xảy ra|để phát sinh|để xảy ra|phát sinh|để còn)|(?<=(?:^|[,;:] )(?:và |phấn đấu )?)không có)(?: (?:phát sinh|tình trạng|các|mới))?(?= \p{L})))(?!\p{L})/giu
const TIMES: Record<string, number> = { một: 1, đôi: 2, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, mười: 10, rưỡi: 1.5 }
const SIGNAL = /nửa| phần |gấp |không |[½⅓⅔¼¾]/iu
/** Fractions that are one sign. */
const SIGNS: Record<string, number> = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4 }

/** Finds the quantities of a passage that are written in words, in the order of the text. */
export function findWordQuantities(text: string): FoundQuantity[] {
  if (!SIGNAL.test(text)) return []
  const found: FoundQuantity[] = []
  WORDS.lastIndex = 0
  for (let hit = WORDS.exec(text); hit; hit = WORDS.exec(text)) {
    const end = hit.index + hit[0].length
    if (hit[1]) found.push(share(hit.index, end, hit[1].toLowerCase()))
    else if (hit[2]) found.push(times(hit.index, end, hit[2]))
    else {
      const noun = knownNounAt(text, end + 1)
      // `không có huyện nào dưới 50%`: the number behind it says which
      if (noun !== null && !/^ nào(?!\p{L})/iu.test(text.slice(noun, noun + 5)))
        found.push(none(hit.index, noun, text.slice(end + 1, noun), Boolean(hit[3])))
    }
  }
  return found
}

const BOUND = /^(?:(trên|hơn|quá)|(ít nhất|tối thiểu)|khoảng|gần) /u

function share(start: number, end: number, words: string): FoundQuantity {
  const [bound = '', over, least] = BOUND.exec(words) ?? []
  const [parts = '', whole] = words.slice(bound.length).split(' phần ')
  const value = SIGNS[parts] ?? (whole === undefined ? 0.5 : (TIMES[parts] ?? 1) / (TIMES[whole] ?? 2))
  const { quantity, ...rest } = exactly(value, null, bound !== '' && !over && !least)
  const bounds = over || least ? { max: null, minExclusive: over !== undefined } : {}
  const numberStart = start + bound.length
  return { ...rest, quantity: { ...quantity, ...bounds }, start, end, numberStart, unitKind: null, isFraction: true }
}

function times(start: number, end: number, words: string): FoundQuantity {
  const factor =
    words
      .toLowerCase()
      .split(' ')
      .findLast((word) => word in TIMES) ?? ''
  const approximate = / (?:khoảng|hơn|gần) /iu.test(words)
  // the verb belongs to the link of the clause: `tăng gấp đôi`
  const numberStart = start + 'gấp '.length
  return { ...exactly(TIMES[factor] ?? 2, 'lần', approximate), start: numberStart, end, numberStart, unitKind: 'noun' }
}

function none(start: number, end: number, unit: string, approximate: boolean): FoundQuantity {
  return { ...exactly(0, unit, approximate), start, end, numberStart: start, unitKind: 'noun', isNone: true }
}

function exactly(value: number, unit: string | null, approximate: boolean) {
  const bounds = { min: value, max: value, minExclusive: false, maxExclusive: false }
  return { isBaseline: false, isFraction: false, quantity: { ...bounds, approximate, unit, per: null } }
}
