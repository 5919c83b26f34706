/** Titles that name bodies with words that sentences have too: `Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử`. */
import type { Party } from '../../plan.js'
import type { Duty } from '../duty/duty.js'
import { COMMISSIONS, ROLES, TURNS, VERBS, WEAK_VERBS } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import { type Word, wordsOf } from '../words.js'
import { openingAt } from './body.js'
import { KINDS } from './body-words.js'
import { partyOf, splitParties } from './parties.js'

/** How a text begins that says which part a body takes, where the body stands before it. */
export const TAKES_PART =
  /^(?:Chủ trì|Phối hợp|Tham mưu|Là (?:cơ quan|đơn vị)|Có trách nhiệm|Chịu trách nhiệm|Đầu mối)(?!\p{L})/u

const LONGEST_NAME = 14
const LONGEST_TITLE = 20
const STOPS = new Set([':', '.', ';', '('])

/**
 * Takes a heading as a whole for the name of one body. In: a title below which stands what that body does, and the
 * offset of the title. Out: that body as the lead; null where the title names no body at its head, another one after
 * it, or a role (`chủ trì`).
 */
export function namedBody(title: string, offset = 0): Duty | null {
  const words = wordsOf(title, 0, LONGEST_NAME + 1)
  const opening = openingAt(words, 0)
  if (opening?.form !== 'body' || opening.office || words.length > LONGEST_NAME) return null
  if (!words[opening.length]?.capital) return null
  for (let at = opening.length; at < words.length; at++) {
    const isNext = words[at]?.gap !== ' ' && openingAt(words, at) !== null
    if (isNext || STOPS.has(words[at]?.gap ?? '') || phraseAt(words, at, ROLES) > 0) return null
  }
  return titleOf(title, [wholeName(title, words, offset)], offset)
}

/** What a title names that is no body: `Chế độ báo cáo`, `Kinh phí`, `Cấp tỉnh`. */
const MATTERS = phrases(
  `công tác, chế độ, kinh phí, nguồn, thời gian, thời hạn, tiến độ, lộ trình, nhiệm vụ, nội dung, giải pháp, biện pháp, việc, thông tin,
   thi đua, cơ chế, chính sách, phương thức, phương pháp, phương án, hình thức, điều kiện, yêu cầu, mục tiêu, mục đích, chỉ tiêu, kết quả,
   sản phẩm, phạm vi, đối tượng, địa điểm, quy mô, quy trình, dự kiến, hiệu lực, lưu ý, ghi chú, hồ sơ, tài liệu, chương trình, kế hoạch,
   đề án, dự án, giai đoạn, cấp, trách nhiệm, phần, bước, một số, những, lĩnh vực, nhóm, trách, nhiệm, đối với, trước mắt, hằng, hàng,
   học tập, truyền thông, chất lượng, hoạt động, cơ sở, quyền lợi, mức, tổng, số, tỷ lệ, ngày, tháng, quý, năm, tuần, thành phần,
   lịch, danh sách, danh mục, bảng, biểu, mẫu, mốc, thứ tự, trình tự, tiêu chí, tiêu chuẩn, điều khoản, căn cứ, nguyên tắc, quy định, quy chế`,
)
/** Whose field follows: `Phó Chủ tịch phụ trách khối văn hóa`. */
const IN_CHARGE = phrases('phụ trách')
/** Bodies that are there for some work, which their names say: `Ban Chỉ đạo chuyển đổi số`. */
const FOR_A_WORK = phrases(
  'ban chỉ đạo, ban tổ chức, ban điều hành, tổ công tác, tổ giúp việc, tổ thẩm định, tổ triển khai',
)

/** Takes `Phó Chủ tịch phụ trách khối văn hóa`, a title over work, for the office that it names; null for another title. */
export function officeInCharge(title: string, offset = 0): Duty | null {
  const words = titleWords(title)
  const at = words?.findIndex((_, i) => phraseAt(words, i, IN_CHARGE) > 0) ?? -1
  return words && at > 0 && at < words.length - 2 ? titleOf(title, [wholeName(title, words, offset)], offset) : null
}

/**
 * Takes a title that stands beside titles of bodies for one of these. In: the title, its offset, and the duty that its
 * words alone say. Out: the bodies that it names as leads; null for a title of some matter or work.
 */
export function titledBodies(title: string, offset: number, duty: Duty | null): Duty | null {
  const words = titleWords(title)
  if (!words) return null
  if (duty) return phraseAt(words, 0, FOR_A_WORK) > 0 ? titleOf(title, [wholeName(title, words, offset)], offset) : null
  // `Cơ sở KCB BHYT`, but not `Cơ sở vật chất`
  const isKind = phraseAt(words, 0, KINDS) > 0
  if (!isKind && [COMMISSIONS, MATTERS, VERBS, WEAK_VERBS, TURNS].some((set) => phraseAt(words, 0, set) > 0))
    return null
  return titleOf(title, splitParties(title, offset), offset)
}

/** The words of a title that may name a body and gives it no role; null for any other text. */
function titleWords(title: string): readonly Word[] | null {
  const words = wordsOf(title, 0, LONGEST_TITLE + 1)
  if (words.length > LONGEST_TITLE || !words[0]?.capital) return null
  return words.some(({ gap }, at) => STOPS.has(gap) || phraseAt(words, at, ROLES) > 0) ? null : words
}

function wholeName(title: string, words: readonly Word[], offset: number): Party | null {
  return partyOf(title, words, { from: 0, to: words.length, opening: openingAt(words, 0), members: [] }, offset)
}

function titleOf(title: string, parties: readonly (Party | null)[], offset: number): Duty | null {
  const leads = parties.filter((party) => party !== null)
  if (leads.length === 0) return null
  return { leads, coordinators: [], executors: [], approvers: [], heading: true, restStart: offset + title.length }
}
