/** Who only helps: behind whoever does a work (`Trạm Y tế thực hiện, các thôn phối hợp`), or by what is said of a body. */
import type { Item } from '../party/item.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { readShares, type Shares } from './shares.js'

const HELPING = phrases('phối hợp, phối hợp thực hiện, hỗ trợ, hỗ trợ thực hiện, tham gia')

/** `Văn phòng; | Đoàn Thanh niên hỗ trợ.`: the first of the bodies behind the last semicolon, where they only help; else 0. */
export function helpersFrom(words: readonly Word[], items: readonly Item[], next: number): number {
  const end = next + phraseAt(words, next, HELPING)
  if (end === next || words[end]) return 0
  return Math.max(
    0,
    items.findLastIndex(({ from }) => words[from]?.gap === ';'),
  )
}

/** What is said of whoever does the work, with nothing else behind it. */
const DOES = phrases(
  'phụ trách, phụ trách chính, phụ trách chung, thực hiện, thực hiện chính, tổ chức thực hiện, triển khai thực hiện, đảm nhiệm, đảm nhận, tham mưu, chịu trách nhiệm, chịu trách nhiệm chính, chuẩn bị, chủ trì thực hiện, chủ trì tổ chức thực hiện, trực tiếp phụ trách, trực tiếp thực hiện',
)

/** `Trạm Y tế | thực hiện, các thôn phối hợp`: who helps whoever does it; null where nobody does. */
export function sharesBehind(words: readonly Word[], at: number): Shares | null {
  const behind = at + phraseAt(words, at, DOES)
  const gap = words[behind]?.gap
  if (behind === at || (gap !== ',' && gap !== ';' && words[behind]?.key !== 'và')) return null
  const { coordinators } = readShares(words, behind)
  return coordinators.length > 0 ? { coordinators, next: at } : null
}

/** `Sở Tài chính | là cơ quan phối hợp trong việc thẩm định`: with whom somebody does it. */
const PARTNERS = phrases('là cơ quan phối hợp, là đơn vị phối hợp')

/** Behind the words that make a partner of the bodies before them; 0 without. */
export function behindPartner(words: readonly Word[], at: number): number {
  const end = at + phraseAt(words, at, PARTNERS)
  return end > at && words[end]?.gap === ' ' && words[end]?.key !== 'với' ? end : 0
}
