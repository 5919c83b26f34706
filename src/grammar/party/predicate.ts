/** Where what is to be done begins, whatever the verb, behind a group that has said all of itself. */
import { TURNS } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { ADDITIONS, HAMLETS } from './body-words.js'
import type { Item } from './item.js'

/** What ends a group that has said all: `các sở, ban, ngành`, `các địa phương`, `các cơ quan báo chí`. */
const LAST_WORDS = new Set([
  'địa phương',
  'đoàn thể',
  'báo chí',
  'công lập',
  'tín dụng',
  'chữa bệnh',
  'địa bàn',
  'dân phố',
  'dân cư',
  'kinh doanh',
  'chi hội',
  'chi bộ',
  'tỉnh ủy',
  'phường ủy',
  'xã ủy',
  'xã hội',
  'viễn thông',
  'các cấp',
  'các thôn',
  'các bản',
])
/** Behind a list of nouns: `các ban, ngành`, `các xã, phường`, `các trường đại học, cao đẳng`. */
const LAST_OF_LIST = new Set('ngành phường trấn khu phố thôn đẳng hội xã huyện tỉnh thể'.split(' '))
/** What goes on with such a group to say which of them, beside `ADDITIONS` and turns. */
const WHICH = new Set(
  `có được bị này đó ấy kia trên ở phía ven lân giáp liên khác bạn thành toàn miền chính quần nhân mới cũ do đủ đạt nghèo khó
   đông không chuyên nội ngoại chức trong ngoài thuộc của là đang đã chưa mà nơi nói nêu tham thụ tiếp phụ quản thí đăng cùng viên`
    .trim()
    .split(/\s+/),
)
const FEWEST_WORDS = 3
/** What those who trade trade in: `các hộ kinh doanh xăng dầu`. */
const TRADES = phrases(`
  vận tải, xăng dầu, dịch vụ, lưu trú, karaoke, thực phẩm, du lịch, lữ hành, hàng hóa, bất động sản, khí, gas, vàng, thuốc, dược,
  rượu, bia, ăn uống, thương mại, phân bón, vật tư, giống, thức ăn, thủy sản, lâm sản, nông sản, hóa chất, cầm đồ, trò chơi, internet
`)

/** `các địa phương | quét dọn đường làng`: a group that has said all of itself, and something that is done. */
export function isDoneByAll(words: readonly Word[], item: Item, at: number): boolean {
  if (!saysAll(words, item) || WHICH.has(words[at]?.key ?? '')) return false
  // `thôn, khu | phố`
  if (HAMLETS.has(`${words[at - 1]?.key} ${words[at]?.key}`)) return false
  if (words[at - 1]?.key === 'doanh' && phraseAt(words, at, TRADES) > 0) return false
  if (words[at]?.key === 'bảo' && words[at + 1]?.key === 'hiểm') return false
  if (phraseAt(words, at, ADDITIONS) > 0 || phraseAt(words, at, TURNS) > 0) return false
  const clause = words.slice(at, at + FEWEST_WORDS)
  return clause.length === FEWEST_WORDS && clause.every(({ gap }, i) => gap === ' ' || (i > 1 && gap === ','))
}

const ROLE_ENDS = new Set(['chủ trì', 'phối hợp', 'đầu mối'])
const SHORT_ROLES = new Set(['ct', 'ph'])

/** `Sở Y tế (chủ trì) | lắp đèn`: behind the role in brackets, where a name has ended and something is done. */
export function isBehindRole(words: readonly Word[], at: number): boolean {
  const [first, last] = [words[at - 2], words[at - 1]]
  const word = words[at]
  if (!last?.inside || !word || word.inside || word.capital || word.gap !== ' ') return false
  return ROLE_ENDS.has(`${first?.key} ${last.key}`) || (last.acronym && SHORT_ROLES.has(last.key))
}

function saysAll(words: readonly Word[], { from, to, opening }: Item): boolean {
  const last = words[to - 1]
  if (!opening || !last || last.inside) return false
  // `Ban Công tác Mặt trận các thôn`
  if (opening.form === 'body') return words[to - 2]?.key === 'các' && HAMLETS.has(last.key)
  if (opening.head === 'chủ đầu tư' && to === from + opening.length) return true
  if (LAST_WORDS.has(`${words[to - 2]?.key} ${last.key}`)) return true
  return LAST_OF_LIST.has(last.key) && words.slice(from + 1, to).some(({ gap }) => gap === ',')
}
