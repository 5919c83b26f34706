/** Where the clause of each quantity of a sentence begins and ends. */

import { matchesOf } from '../../text/matches.js'
import { isShortened } from '../../text/shortened.js'
import type { FoundQuantity } from '../quantity/quantity.js'
import { isListedTarget } from './brackets.js'
import { MEASURES } from './measure-words.js'
import { isOfVerbs, startsWithVerb } from './verbs.js'

export interface Clause {
  start: number
  end: number
}

export interface QuantityClause extends Clause {
  /** Where it begins with the words that lead over to it: `trong đó có`. */
  from: number
}

const SENTENCE_END = /[.!?…](?=\s+(?:[\p{Lu}“"(]|\d{1,3} ?%)|\s*$)|[\n\u2028]/gu
const SUBJECT =
  /(?:,| và|, và| với|,? trong đó:?) (?=(?:trong đó |có |cho )?(?:đến (?:hết |cuối )?năm|số |t[ỷỉ] (?:lệ|trọng|suất)|tốc độ|tổng |quy mô|giá trị|doanh thu|diện tích|sản lượng|năng suất|thu nhập|chỉ số|công suất|mức |GRDP|GDP|kim ngạch|tuổi thọ|mật độ|hệ số|cấp |riêng |tầm nhìn|định hướng))/giu
const WITHIN = /,? ?\(?trong đó(?::| có)? /iu
/** `30 con, bằng năm 2015, đàn lợn …`: what the value is compared with goes on with it. */
const COMPARES = /^,? ?(?:bằng (?:mức )?(?:năm|cùng kỳ)|so (?:với )?(?:mức )?(?:năm|cùng kỳ))(?!\p{L})/iu
const JOINT = /, | và |; /g
/** `42 km đường đô thị, | cải tạo, nâng cấp 58 km`, `50.000 lao động, | tư vấn, giới thiệu việc làm cho 900 người` */
const JOINT_OF_VERBS = /,? và |, /gu

/** Where several verbs of one object begin that leads over to the next quantity. */
function verbsNext(gap: string): { index: number; length: number } | null {
  const joints = matchesOf(JOINT_OF_VERBS, gap)
  for (const [i, { index, 0: joint }] of joints.entries()) {
    if (i === joints.length - 1 || index === 0) continue
    const verbs = joints.slice(i + 1).map((next, k) => {
      const from = joints[i + k]
      return gap.slice((from?.index ?? 0) + (from?.[0].length ?? 0), next.index)
    })
    const last = joints.at(-1)
    const open = gap.slice((last?.index ?? 0) + (last?.[0].length ?? 0))
    if (verbs.every(isOfVerbs) && startsWithVerb(open) && open.split(' ').length <= 6)
      return { index, length: joint.length }
  }
  return null
}

/** `24.000 ha chiếm 80% tổng diện tích` */
const VERB_BEFORE = / (?=(?:chiếm|tăng|giảm|gấp)(?: \p{L}{1,9}){0,3} $)/iu
const NEXT_ACTION =
  /, ?(?=(?:xem xét|tiếp tục|đồng thời|góp phần|nhằm|từng bước|phấn đấu|hướng tới|tiến tới|qua đó|trong đó|đến năm|nâng cao|tạo (?:điều kiện|tiền đề|động lực)|thúc đẩy|tăng cường|đẩy mạnh|ưu tiên|cụ thể|định hướng|tầm nhìn|theo đó|so với|thiết thực|chào mừng|lập thành tích)(?!\p{L}))|,? (?=và (?:không (?:để|còn|phát sinh)|hạn chế|khắc phục|ngăn (?:chặn|ngừa)|duy trì (?:(?:ở )?mức (?:đó|này)|kết quả|ổn định|trong|đến|cho đến|những năm|các năm)|hướng (?:tới|đến)) )|(?<!không) (?=(?:để|nhằm|góp phần|qua đó) )/giu
/** `Tốc độ tăng: bình quân 5%`, `Tỷ lệ hộ nghèo: giảm xuống còn 1%`: no list follows the colon. */
const REACHING =
  /^ ?(?:phấn đấu |đạt(?:,| và)? )?(?:tăng|(?:kéo |cắt )?giảm|nâng|còn|duy trì|giữ|ổn định|bình quân|trung bình)(?: (?:tăng|giảm|còn|xuống|lên|đạt|vững|ổn định|ở mức|thêm|bình quân|trung bình|mỗi năm|h[àằ]ng năm|khoảng|từ|trên)){0,5} ?$|^ ?phấn đấu đạt(?: được| mức| tỷ lệ)? ?$/iu
const DANGLING = /(?: (?:cho|với|tại|của|trên|về|từ|đến|(?<!(?:nhà|đất|chỗ|nơi) )ở|theo|trong|và)){1,4}$/iu
const LEAD = /^(?:và|riêng|hoặc|trong đó(?: có)?|còn|đồng thời|cụ thể(?: là)?|gồm|bao gồm)[ ,:]+/iu
/** A measure, and nothing else, before `phấn đấu`. */
const OF_SUBJECT = new RegExp(
  `^[^\\p{L}]*(?:${MEASURES}|GRDP|GDP|thu)(?!\\p{L})(?:[^,;:.]|,(?! (?:\\d|tiếp tục|đồng thời|qua đó|từ đó))){0,120}$`,
  'iu',
)
const STRIVE =
  /(?<=\p{L} )(?:(?:để )?phấn đấu,? (?=đến|đạt(?! mục tiêu tăng)|có|trên|ít nhất|tối thiểu)|(?:để|nhằm) (?:đạt|hoàn thành)(?: được)? (?:mục tiêu|chỉ tiêu),? )/giu

/** The sentences of a passage as extents without the space around them. */
export function sentencesOf(text: string): Clause[] {
  const sentences: Clause[] = []
  let start = 0
  for (const hit of matchesOf(SENTENCE_END, text)) {
    if (hit.index + 1 < text.length && isShortened(text, hit.index)) continue
    sentences.push(trimmed(text, start, hit.index))
    start = hit.index + hit[0].length
  }
  sentences.push(trimmed(text, start, text.length))
  return sentences.filter((one) => one.end > one.start)
}

/** The clause of each quantity of one sentence, in the order of the quantities, which do not overlap. */
export function clausesOf(text: string, sentence: Clause, found: readonly FoundQuantity[]): QuantityClause[] {
  return found.map((one, i) => {
    const before = found[i - 1]
    const after = found[i + 1]
    const start = before ? boundary(text, before.end, one.start).next : opening(text, sentence.start, one)
    const limit = after ? boundary(text, one.end, after.start).previous : closing(text, one.end, sentence.end)
    const end = withinBracket(text, one.end, nextAction(text, one.end, Math.max(limit, one.end)))
    return withoutLead(text, start, end)
  })
}

/** `8,5% (tương ứng 620 người, | tăng 180 người so với năm 2025)` */
const EQUAL_FIRST = /^\((?:tương ứng|tương đương|tức(?: là)?|khoảng)(?: với)?(?: [^\s,;()]{1,12}){1,5}, /iu

/** Between two quantities: where the clause of the first ends, and that of the second begins. */
function boundary(text: string, from: number, to: number): { previous: number; next: number } {
  const gap = text.slice(from, to)
  const bracket = gap.lastIndexOf('(')
  if (bracket >= 0 && !gap.includes(')', bracket)) {
    const told = EQUAL_FIRST.exec(gap.slice(bracket))?.[0].length ?? 1
    return { previous: from + bracket, next: from + bracket + told }
  }
  const first = gap.indexOf(';')
  if (first >= 0) return { previous: from + first, next: from + gap.lastIndexOf(';') + 1 }
  const within = WITHIN.exec(gap)
  if (within) return { previous: from + within.index, next: from + within.index + within[0].length }
  const subject = matchesOf(SUBJECT, gap).find((hit) => !/(?:,| và|;) $/u.test(gap.slice(hit.index + hit[0].length)))
  if (subject) return { previous: from + subject.index, next: from + subject.index + subject[0].length }
  const making = verbsNext(gap)
  if (making) return { previous: from + making.index, next: from + making.index + making.length }
  const joints = matchesOf(JOINT, gap)
  // right after a value all the words that follow belong to the next: `45%, hộ nghèo và cận nghèo đạt 60%`
  const isNext = joints[0]?.index === 0 && !COMPARES.test(gap)
  const joint = isNext ? joints[0] : (joints.at(-1) ?? VERB_BEFORE.exec(gap))
  return joint
    ? { previous: from + joint.index, next: from + joint.index + joint[0].length }
    : { previous: to, next: to }
}

/** One measure, however long its name is: `Giảm số giờ làm việc nhà và chăm sóc gia đình …`. */
const OF_MEASURE =
  /^[^\p{L}]*(?:(?:giảm|tăng|nâng|kéo giảm|cắt giảm) )?(?:số giờ|số ngày|số lần|t[ỷỉ] (?:lệ|trọng|suất|số)|tổng số|mức|thời gian|diện tích|sản lượng|nhân lực)(?!\p{L})/iu

/** `Các chỉ tiêu phấn đấu năm 2030 gồm: 95% trẻ em …`: no subject of what is listed. */
const LISTS_SHARES = /(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\p{L})[^:;.]{0,60}(?: gồm| như sau| sau| sau đây| cụ thể)$/iu

/** The first clause of a sentence: after the last semicolon, after a colon that opens a list, after `phấn đấu`. */
function opening(text: string, sentenceStart: number, one: FoundQuantity): number {
  const before = text.slice(sentenceStart, one.start)
  let start = before.lastIndexOf(';') + 1
  const bracket = before.lastIndexOf('(')
  if (bracket >= start && isListedTarget(text, sentenceStart + bracket)) start = bracket + 1
  const colon = before.lastIndexOf(': ')
  const listed = before.slice(colon + 1)
  const named = /\p{L} +\p{L}/u.test(listed) && !REACHING.test(listed)
  // `Công tác tuyên truyền: treo 50 băng rôn`
  const acts = one.unitKind === 'noun' && isOfVerbs(listed.trim().toLowerCase())
  if (colon >= start && (named || acts || LISTS_SHARES.test(before.slice(0, colon)))) start = colon + 1
  for (const hit of matchesOf(STRIVE, before)) {
    // \`Thu ngân sách trên địa bàn phấn đấu đạt …\`: the measure is the subject
    if (!OF_SUBJECT.test(before.slice(start, hit.index))) start = Math.max(start, hit.index + hit[0].length)
  }
  // a count at the end of a long row of works belongs to the last of them
  const words = before.slice(start).split(' ').length
  const last = before.lastIndexOf(' và ')
  const isOwn = last > start && !OF_MEASURE.test(before.slice(start)) && !isOfVerbs(before.slice(start, last))
  if (one.unitKind === 'noun' && words > 16 && isOwn) start = last + 4
  return sentenceStart + start
}

function closing(text: string, from: number, to: number): number {
  const semicolon = text.indexOf(';', from)
  if (semicolon < 0 || semicolon >= to || FINISHED.test(text.slice(semicolon, semicolon + 30))) return to
  if (BODIES.test(text.slice(from, semicolon)) && GOES_ON.test(text.slice(semicolon, to))) return to
  // `04 cụm: ven sông; ven biển; miền núi`: not the first of a list alone
  const colon = /^[^(]*?(?=: )/u.exec(text.slice(from, semicolon))
  return colon ? from + colon[0].length : semicolon
}

/** `100% các sở, ngành; các xã, phường xây dựng kế hoạch`: bodies without a verb, and more of them behind the semicolon. */
const BODIES =
  /^ (?:các|số) (?:sở|cơ quan|đơn vị|địa phương|huyện|quận|thị xã|thành phố|xã|phường|trường|ban|phòng)(?:(?:, | và | |, các )(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|trường|phòng|đoàn thể|trực thuộc|của|tỉnh|cấp)){0,10}$/iu
/** `; hoàn thành trước ngày 31/10/2027`: by when the same is to be done. */
const FINISHED = /^; ?(?:hoàn thành|xong) (?:trước|trong|vào) /iu
const GOES_ON = /^; (?:các |và )?(?:sở|cơ quan|đơn vị|địa phương|huyện|quận|thị xã|xã|phường|trường)[^;.]{2,200}$/iu

/** A value in brackets ends with them. */
function withinBracket(text: string, from: number, to: number): number {
  const close = text.indexOf(')', from)
  const open = text.indexOf('(', from)
  return close >= 0 && close < to && (open < 0 || open > close) ? close : to
}

function nextAction(text: string, from: number, to: number): number {
  NEXT_ACTION.lastIndex = 0
  const action = NEXT_ACTION.exec(text.slice(from, to))
  return action ? from + action.index : to
}

function withoutLead(text: string, from: number, to: number): QuantityClause {
  const extent = trimmed(text, from, to)
  const dangling = DANGLING.exec(text.slice(Math.max(extent.start, extent.end - 24), extent.end))
  const clause = { start: extent.start, end: extent.end - (dangling?.[0].length ?? 0) }
  const lead = LEAD.exec(text.slice(clause.start, Math.min(clause.end, clause.start + 30)))
  return { start: clause.start + (lead?.[0].length ?? 0), end: clause.end, from: clause.start }
}

function trimmed(text: string, from: number, to: number): Clause {
  let start = from
  let end = to
  while (start < end && /[\s,;:.–+•*-]/.test(text.charAt(start))) start++
  while (end > start && /[\s,;:./]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
