/** Who gives work, and of whom an authority requires something that is its own. */
import type { Item } from '../party/item.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { COMMISSIONS } from './words.js'

/** Who gives work by a word for what they are: `Thành phố giao Sở X …`, `Sở yêu cầu các phòng …`. */
export const ISSUERS = phrases(
  'thành phố, tp, tỉnh, huyện, thị xã, xã, phường, đặc khu, sở, bộ, ban giám đốc, trung ương',
)

/** Where the verb stands by which such an issuer, with which the line opens, gives work; else 0. */
export function issuedAt(words: readonly Word[]): number {
  const issuer = phraseAt(words, 0, ISSUERS)
  return issuer > 0 && words[issuer]?.gap === ' ' && !words[issuer]?.capital && phraseAt(words, issuer, COMMISSIONS) > 0
    ? issuer
    : 0
}

/** Of whom an authority requires something: `Yêu cầu các đơn vị khai thác lắp đặt trạm cân` is the authority's work. */
const GOVERNED = new Set(
  'đơn vị|doanh nghiệp|tổ chức|cá nhân|hộ gia đình|cơ sở|nhà thầu|chủ đầu tư|nhà đầu tư|hợp tác xã|công ty|chủ rừng'.split(
    '|',
  ),
)

/** What makes units of them those of whoever asks: `Yêu cầu các đơn vị trực thuộc …`. */
const OWN_UNITS = phrases(
  'liên quan, có liên quan, trực thuộc, thuộc, chức năng, sự nghiệp, trong, nêu trên, nói trên, địa phương, được giao, được phân công, chủ trì',
)

/** What an order urges those on to whom it is given. */
const URGES = phrases(
  'khẩn trương, tập trung, nghiêm túc, quyết liệt, chủ động, kịp thời, đẩy nhanh, chịu trách nhiệm, chủ trì, phối hợp, rà soát, báo cáo, hoàn thành',
)

/** `Yêu cầu Công ty Điện lực An Lĩnh …`, `Yêu cầu các chủ đầu tư khẩn trương …`: an order, where a sentence begins so. */
const isOrdered = (words: readonly Word[], at: number, { opening, to }: Item): boolean =>
  words[at]?.capital === true && (opening?.form === 'body' || phraseAt(words, to, URGES) > 0)

/** Whether the words at `at` require something of bodies that an authority only watches over. */
export function isGoverned(words: readonly Word[], at: number, lead: Item | undefined): boolean {
  if (words[at]?.key !== 'yêu' || !lead?.opening || !GOVERNED.has(lead.opening.head)) return false
  if (isOrdered(words, at, lead)) return false
  const behind = lead.from + lead.opening.length
  const isOwn = behind >= lead.to || words[behind]?.gap !== ' ' || phraseAt(words, behind, OWN_UNITS) > 0
  return lead.opening.head !== 'đơn vị' || lead.opening.form !== 'plural' || !isOwn
}
