/** Whether what stands behind the names of bodies is what they do, whatever the verb. */
import { NOUNS } from '../party/body-words.js'
import type { Item } from '../party/item.js'
import { isBehindName, isNumberedUnit, isSeated, organises, wholeNameAt } from '../party/name.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { TURNS } from './words.js'

/** What says which bodies of a group are meant, behind it. */
export const WHICH = phrases(
  `trong khu vực, trong vùng, trong phạm vi, nằm trong, thuộc, từ, nơi, ven biển, chịu ảnh hưởng, bị ảnh hưởng, được giao,
   được phân công, có dự án, có rừng, có biển, có tuyến, trên địa bàn`,
)
const SEATS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận'])

const endsInSeat = (last: Word | undefined): boolean => SEATS.has(last?.key ?? '') && last?.capital === false

/** What follows the name of a department to say which of two it is, or when. */
const NO_PREDICATE = new Set('cũ mới này đó nêu nói hiện khác trên dưới nhiệm khóa số sau trước đây'.split(' '))
/** What begins a predicate that tells how a body is, and gives it nothing to do. */
const TELLING = new Set('hiện vừa mới luôn rất vốn đều từng không chưa bị thì họp thấy gồm chiếm nằm đạt'.split(' '))
const DEPARTMENTS = new Set(['sở', 'bộ'])

/** `Sở Kế hoạch và Đầu tư | lập sổ`, `Hội Nông dân | cấy lúa`: a sentence begins with a name known in full that what follows cannot go on with. */
function isWholeName(words: readonly Word[], items: readonly Item[], next: number): boolean {
  const last = items.at(-1)
  if (!last || items[0]?.from !== 0 || NO_PREDICATE.has(words[next]?.key ?? '')) return false
  if (last.to !== next) return false
  if (wholeNameAt(words, last.from) !== next - last.from && !isNumberedUnit(words, next) && !isSeated(words, last))
    return false
  return DEPARTMENTS.has(last.opening?.head ?? '') || isBehindName(words, last, next)
}

/** `Đài Truyền thanh huyện | tăng thời lượng …`: the words of a sentence, the bodies it begins with, and the word behind them. */
export function isActing(words: readonly Word[], items: readonly Item[], next: number): boolean {
  const word = words[next]
  const last = words[next - 1]
  if (TELLING.has(word?.key ?? '')) return false
  if (word?.gap !== ' ' || word.capital) return false
  const holds = organises(words, next)
  if (!holds && !endsInSeat(last) && !isWholeName(words, items, next)) return false
  const isNoun = phraseAt(words, next, NOUNS) > 0 && !holds
  if (phraseAt(words, next, TURNS) > 0 || isNoun || phraseAt(words, next, WHICH) > 0) return false
  if (word.key === 'được') return false
  return holds || items.every(({ opening }) => opening?.form === 'body' || opening?.head === 'nhà trường')
}
