/** Bodies behind what a sentence opens with: `Căn cứ Kế hoạch này, các sở …`. */
import { openingAt } from '../party/body.js'
import { readList } from '../party/list.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { isGoverned } from './issuer.js'
import type { Reading } from './reading.js'
import { readCommission, readSubject } from './subject.js'
import { COMMISSIONS, ROLES } from './words.js'

/** What may stand before the bodies of a sentence, up to a comma: `Căn cứ Kế hoạch này, các sở …`. */
export const FRAMES = phrases(
  `căn cứ, trên cơ sở, định kỳ, hằng năm, hàng năm, theo, khi, trong quá trình, để, trước, sau khi, nhằm,
   thường xuyên, hằng tháng, hàng tháng, hằng tuần, hàng tuần, giai đoạn, quá trình, trong phạm vi, trong trường hợp, trường hợp, hằng quý, hàng quý, ngoài, ngoài ra, bên cạnh, bên cạnh đó, cùng với,
   trong thời gian tới, thời gian tới, song song với, kết thúc, sau mỗi, trước mỗi, ngay khi, ngay sau khi, vào cuối, vào đầu, cuối năm, cuối mỗi, đầu năm, kể từ, tùy theo,
   từ nay, từ năm, từ tháng, chậm nhất, muộn nhất, đến hết, đến cuối, đến năm, trong thời gian, trong giai đoạn, trong điều kiện, trong trường hợp, với vai trò,
   với chức năng, với tư cách, nếu, nhân dịp, đồng thời, do đó, vì vậy,
   về việc này, về vấn đề này, về nội dung này, về việc trên, về nội dung trên, xét đề nghị, xét báo cáo, qua xem xét,
   thực hiện nghị quyết số, thực hiện kế hoạch số, thực hiện chỉ thị số, thực hiện công văn số, thực hiện quyết định số, thực hiện kết luận số,
   thực hiện công điện số, thực hiện chương trình số, thực hiện thông báo số, thực hiện luật,
   tại các, tại mỗi, tại từng, về công tác, về nội dung, về nhiệm vụ, về lĩnh vực, về kinh phí`,
)

const ORDERS = phrases('chỉ đạo, lãnh đạo')

/** `Đối với các dự án chậm tiến độ, Sở Xây dựng rà soát …`: a body by its name or a group of them, behind the comma. */
export function readConcerned(words: readonly Word[], line: string): Reading | null {
  const reading = readFramed(words, line)
  const lead = reading?.leads[0]
  // `đối với các nhiệm vụ của Sở X, Sở Y`: whose they are; `đối với …, yêu cầu Sở X, Sở Y`: all of them
  const isOther = words.slice(0, lead?.from ?? 0).some(({ key }, i) => {
    const of = key === 'của' ? 1 : phraseAt(words, i, COMMISSIONS)
    return of > 0 && words[i + of]?.gap === ' ' && openingAt(words, i + of) !== null
  })
  return isOther || lead?.opening?.form === 'noun' ? null : reading
}

/**
 * `Căn cứ …, các sở, ban, ngành xây dựng …`: the first bodies behind a comma that a verb follows; behind `Căn cứ …`
 * a semicolon may stand for it.
 */
export function readFramed(words: readonly Word[], line: string): Reading | null {
  for (let at = behindEach(words); at < words.length; at++) {
    const word = words[at] as Word
    const isSubject = word.gap === ';' && words[0]?.key === 'căn' && openingAt(words, at) !== null
    if (word.gap === '.' || word.gap === ':' || (word.gap === ';' && !isSubject)) return null
    // whoever is named behind it is a partner of a subject that was not understood
    if (phraseAt(words, at, ROLES) > 0) return null
    // `Định kỳ hằng năm, chỉ đạo cơ quan A, cơ quan B …`: what somebody has them do
    if (word.gap === ',' && phraseAt(words, at, ORDERS) > 0) return null
    const given = word.gap === ',' ? readGiven(words, at) : null
    if (given) return given
    const proposed = isProposal(words, at)
    if (!proposed && word.gap === ' ' && openingAt(words, at)?.form === 'plural') {
      at = Math.max(at, endOfGroups(words, at) - 1)
      continue
    }
    const opens = word.gap === ',' || isConsidered(words, at)
    if (!proposed && !isSubject && (!opens || !openingAt(words, at))) continue
    const named = readList(words, at, true)
    const list = proposed ? { items: named.items.slice(1).slice(-1), next: named.next } : named
    if (proposed && words[(list.items[0]?.from ?? 0) - 1]?.key === 'và') {
      at = Math.max(at, named.next - 1)
      continue
    }
    const verb = words[list.next]
    if (list.items.length === 0 || !verb || verb.gap !== ' ') continue
    const reading = readSubject(words, list, line)
    if (reading) return reading
    at = Math.max(at, list.next - 1)
  }
  return null
}

const AT_EACH = phrases('tại mỗi, tại từng')

/** `Tại mỗi thôn, | chi hội phụ nữ …`: behind the places, of which none acts; else the second word. */
function behindEach(words: readonly Word[]): number {
  const comma = phraseAt(words, 0, AT_EACH) > 0 ? words.findIndex(({ gap }, i) => i > 2 && gap === ',') : 0
  return Math.max(comma, 1)
}

/** `Trên cơ sở kết quả kiểm tra, | yêu cầu Sở X …`: whom the sentence gives it behind the comma. */
function readGiven(words: readonly Word[], at: number): Reading | null {
  const verb = phraseAt(words, at, COMMISSIONS)
  const charged = verb > 0 ? readCommission(words, at + verb) : null
  const [lead] = charged?.leads ?? []
  return lead?.opening && lead.opening.form !== 'noun' && !isGoverned(words, at, lead) ? charged : null
}

/** `Sau khi xem xét | Chủ tịch Ủy ban nhân dân tỉnh giao …`: the comma is left out. */
const isConsidered = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && words[at - 1]?.key === 'xét' && words[at - 2]?.key === 'xem'

/**
 * The end of a list of groups inside the frame: `Khi có yêu cầu của các bộ, cơ quan ngang bộ, …`, of which none acts;
 * where a body with a name closes it, that one may.
 */
function endOfGroups(words: readonly Word[], at: number): number {
  const { items, next } = readList(words, at, true)
  return items.every(({ opening }) => opening?.form !== 'body') ? next : at
}

/** `trên cơ sở đề xuất của các bộ, …, Bộ Tài chính tổng hợp`: of these bodies only the last one acts. */
function isProposal(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== 'của' || !PROPOSALS.has(`${words[at - 3]?.key} ${words[at - 2]?.key}`)) return false
  return openingAt(words, at)?.form === 'plural'
}

const PROPOSALS = new Set(['đề xuất', 'đề nghị', 'báo cáo', 'ý kiến', 'kiến nghị', 'góp ý', 'kết quả'])
