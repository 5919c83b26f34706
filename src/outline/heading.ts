/** Tells the title part of a marked line from its running text. */
import { ORDERING } from '../grammar/duty/order.js'
import { TAKES_PART } from '../grammar/party/named-body.js'
import type { Extent } from '../source.js'
import { isCapitals, startsUpper } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { ORDINAL_WORDS } from '../text/ordinals.js'
import { breaksSentence } from '../text/shortened.js'
import { isAside, isClosing, isPointer } from './holder.js'
import type { Item } from './item.js'
import { rolesOf } from './roles.js'
import { runInTitle } from './unnumbered-titles.js'

/** What only the grammar tells of a phrase. */
export interface Phrases {
  /**
   * It only names who does the work (`Sở X chủ trì, phối hợp với …`): `lead`; or only with whom (`Chủ trì, phối
   * hợp với …`): `partners`. Null for any other phrase.
   */
  assigns: (phrase: string) => 'lead' | 'partners' | null
  /** It names who does something, whether it goes on with what or not. */
  charges: (phrase: string) => boolean
  /** It opens with the name of one body, which it charges. */
  opens: (phrase: string) => boolean
  /** It is a labelled property: `Thời gian: Quý II/2024`. */
  labelled: (phrase: string) => boolean
  /** The bodies that it charges are named behind its first colon: `các Phòng: Dân tộc; Y tế theo chức năng …`. */
  listed: (phrase: string) => boolean
  /** As a whole it is the name of one body. */
  names: (phrase: string) => boolean
  /** The length of the names of bodies, or of a person and the posts, that it begins with and charges; 0 for none. */
  namesTo: (phrase: string) => number
}

export interface HeadingReading {
  heading: Extent | null
  /** What of the line is running text. */
  rest: Extent | null
}

/** A colon in the middle of a sentence: what stands before it calls for a list. */
const LEAD_IN =
  /(?:như|gồm|gồm có|bao gồm|sau|sau đây|là|nội dung|cụ thể|trong đó|đối với|theo|về|chính|tại|hành vi|địa bàn|đến năm \d{4}|vào năm \d{4}|dự án|nhóm|lĩnh vực|thị trường|khẩu hiệu|chủ đề|phương châm|thông điệp)\s*$/iu
/** What stands behind the title of a task is told in sentences; what a sentence names behind its colon ends with it. */
const FURTHER_SENTENCE = /\p{Ll}[.;] \p{Lu}/u
const LEAD_IN_END = /(?:như sau|sau đây|(?<!(?:năm|tháng|quý|kỳ|lần) )sau|gồm|gồm có|bao gồm|cụ thể là|là)\s*[:.]?$/iu
const FULL_STOP = /[.;]$/
const SENTENCE_END = /[.;,:]$/
/** `Đối với cấp tỉnh: tối thiểu 40 m2`: how much of something there is for each, and nothing to do. */
const FOR_EACH = /^Đối với /u
const AMOUNT = /^(?:(?:tối thiểu|tối đa|ít nhất|không quá|không dưới|trên|dưới|từ|khoảng|bằng|mức) )?\d/u
/** `Trường hợp việc liên quan đến nhiều cơ quan thì cơ quan chủ trì …`: a sentence, whatever stands below it. */
const CONDITION = /^(?:Trường hợp|Nếu|Khi) /u
/** `Các Sở:`, `Giám đốc các Chi cục:`, `Bộ trưởng các Bộ:` and then their names. */
const SHARED_HEAD = new RegExp(
  `^(?:${ORDERING} )?(?:(?:Bộ trưởng|Giám đốc|Thủ trưởng|Chi cục trưởng|Cục trưởng|Trưởng phòng|Lãnh đạo) )?[Cc]ác (?:[Ss]ở|[Bb]ộ|[Bb]an|[Cc]hi cục|[Cc]ục|[Vv]ụ|[Pp]hòng|[Tt]rung tâm|[Vv]iện|[Bb]ệnh viện|[Hh]ội|[Tt]rường) ?:`,
  'u',
)
/** `Các sở, ngành: Y tế, Nội vụ …`, but `Các sở, ngành: Tuyên truyền Luật Đất đai, Luật Nhà ở` */
const SHARED_GROUP = new RegExp(`^(?:${ORDERING} )?[Cc]ác [Ss]ở,(?: [Bb]an,)? [Nn]gành ?:`, 'u')
/** `UBND các xã, phường: Tân An, Hòa Lợi và Phú Mỹ: Rà soát …`: which places, before the colon that ends the title. */
const PLACES_LISTED =
  /^(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Đảng (?:ủy|uỷ)|Công an|Chủ tịch UBND|Chủ tịch (?:Ủy|Uỷ) ban nhân dân) các (?:huyện|xã|phường|thị trấn|tỉnh|thành phố|đặc khu|quận|thị xã)(?:, (?:huyện|xã|phường|thị trấn|thành phố|đặc khu|quận|thị xã)){0,4} ?: (?:\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4}(?:, | và )){1,60}\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4}(?= ?:)/u
/** Names behind the colon of a shared head: `Quốc phòng, Công an chỉ đạo …`. */
const NAMES = /^\p{Lu}[^,:;.]{1,60}(?:,| và) \p{Lu}/u
/** `Giám đốc các Sở: Y tế, Nội vụ … chịu trách nhiệm thi hành Quyết định này`: the names stand in the sentence. */
const SHARED_HEAD_END =
  /(?:^|[\s,])các (?:sở|bộ|ban|chi cục|cục|vụ|phòng|trung tâm|viện|hội|trường|tỉnh|thành phố|huyện|xã|phường|tỉnh, thành phố|xã, phường)$/iu
/** `Tăng cường phối hợp giữa các cơ quan: Sở Y tế, Sở Nội vụ … trong công tác …`: which they are. */
const BODIES_END =
  /(?:giữa|với|cho|của|tại|từ) (?:các|những) (?:cơ quan|đơn vị|địa phương|lực lượng|tổ chức|doanh nghiệp|sở|ngành|xã|phường)(?: [^\s:]{1,12}){0,4}$/iu
/** `Về nguồn nhân lực: (i) Đào tạo …`: what an item is about, and its points in the running text. */
const ABOUT = /^Về \p{Ll}/u
const FIRST_POINT = /^\((?:i|1|a)\) (?=\p{Lu})/u
const PREDICATE = /(?:chịu|có) trách nhiệm|thi hành|căn cứ/iu
/** `Nhóm nhiệm vụ thứ nhất: Hạ tầng số`, `Hợp phần A: …`: which one of its kind it is says nothing without what it is about. */
const ONE_OF_KIND = new RegExp(
  `^\\p{Lu}[\\p{L} ]{2,40} (?:thứ (?:${ORDINAL_WORDS.join('|')})|(?:số )?\\d{1,2}|[IVX]{1,4}|[A-EĐ]) ?:`,
  'u',
)
/** `* Chỉ tiêu: 100% chi đoàn …` */
const TARGET = /^(?:các )?chỉ tiêu(?: cụ thể| phấn đấu)?$/iu
const NUMBERED: ReadonlySet<string> = new Set(['roman', 'upper', 'arabic', 'decimal'])
/** Over a table; a dash may be the label of what the table says: `- Thời gian dự kiến:`. */
const TITLED: ReadonlySet<string> = new Set([...NUMBERED, 'article', 'letter'])
const LONGEST_PART = 60
const TRAILING = ' \n\u2028:;.'
const LONGEST_HEADING = 450
const LONGEST_COLON_TITLE = 160
const LONGEST_ARTICLE_TITLE = 300
/** `Quyết định này có hiệu lực sau 15 ngày.`, `Quyết định có hiệu lực từ ngày ký.` */
const IN_FORCE = /^\p{Lu}[\p{L} ]{2,30} (?:này (?:có|bắt đầu có|được|áp dụng|thay thế|gồm)|có hiệu lực) /u
/** `Công nhận Điều lệ … ban hành kèm theo Quyết định này.` */
const ISSUES = / kèm theo \p{Lu}[\p{L} ]{3,30} này\.$/u
const ENACTS =
  /^(?:Nay |Ban hành|Phê duyệt|Thông qua|Giao |Thành lập|Điều chỉnh|Công bố|Cho phép|Bãi bỏ|Hủy bỏ|Huỷ bỏ|Thay thế|Tán thành|Nhất trí)/u

/** `Các cơ quan sau đây chịu trách nhiệm thực hiện Kế hoạch:` over an item for each of them. */
const EACH_BELOW = /^(?:Các|Những) [^.;:]{0,60} sau(?: đây)? (?:có|chịu) trách nhiệm [^.;]*:$/u

/**
 * A line is a title if something stands under it and it is one phrase, or if it is set in capitals. A leaf
 * has a title only before a colon: `Sở X chủ trì, phối hợp với …: Triển khai …`. A comma before it makes it doubtful,
 * but not `amongTitles`, where the other items of the list have one.
 */
export function readHeading(text: string, item: Item, phrases: Phrases, amongTitles = false): HeadingReading {
  const { start, end } = item.content
  const line = text.slice(start, end)
  if (line === '') return { heading: null, rest: null }
  const whole = { heading: trimmed(text, start, end), rest: null }
  const runIn = item.isTitle ? runInTitle(line).length || chargedHead(line, phrases) : 0
  if (runIn > 0) return split(text, item.content, runIn)
  if (item.isTitle && FULL_STOP.test(line)) return { heading: null, rest: item.content }
  if (item.isTitle || (isCapitals(line) && line.length < LONGEST_HEADING * 2)) return whole
  const style = item.marker?.style ?? 'none'
  if (item.isBold && TITLED.has(style) && !SENTENCE_END.test(line) && isTitle(line, style)) return whole
  const below = item.children.length > 0 || item.paragraphs.length > item.footnotes
  const colon =
    below && ONE_OF_KIND.test(line) && !SENTENCE_END.test(line) ? 0 : colonTitle(line, style, phrases, amongTitles)
  if (colon > 0) return split(text, item.content, colon)
  // only words that close the document stand below a sentence that is over
  const over = (item.closed || isOrder(line, phrases)) && NUMBERED.has(style) && item.children.length === 0
  const holdsTable = item.overTable === true && TITLED.has(style) && !FULL_STOP.test(line)
  const holds = holdsTable || (below && (item.children.length > 0 || !over))
  if (!holds) {
    const title =
      (style === 'roman' || style === 'upper' || style === 'part' || style === 'chapter') && line.length < 200
    return title && !breaksSentence(line) ? whole : { heading: null, rest: item.content }
  }
  // a sentence stays one when only its properties, or the last words of the document, stand below it
  if (FULL_STOP.test(line) && holdsOnlyProperties(text, item, phrases)) return { heading: null, rest: item.content }
  if (isArticleTitle(line, item)) return whole
  const isClause = NUMBERED.has(style) && item.children.length === 0
  if ((style === 'article' || isClause) && isSentence(line, phrases)) return { heading: null, rest: item.content }
  return isTitle(line, style) ? whole : { heading: null, rest: item.content }
}

/** `Sở Tài chính: Bố trí kinh phí.` */
const RUN_IN = /^(\p{Lu}[^:.;]{2,200}) ?: ?\p{Lu}/u

/** The length of the words before a colon that name whom a line charges with what stands behind it; 0 for any other line. */
export function chargedHead(line: string, phrases: Phrases): number {
  const shared = behindSharedHead(line)
  const head = shared === null ? RUN_IN.exec(line)?.[1] : line.slice(0, shared)
  return head !== undefined && !phrases.labelled(line) && phrases.charges(head) ? head.length : 0
}

/** A line that its title ends in at a colon. */
function split(text: string, { start, end }: Extent, colon: number): HeadingReading {
  let rest = start + colon + 1
  while (text[rest] === ' ') rest++
  return { heading: trimmed(text, start, start + colon), rest: { start: rest, end } }
}

/** `1. Nội dung: Kiểm tra …`: all that the label says is what follows. */
const LONE_LABEL = /^(?:Nội dung|Chủ đề|Khẩu hiệu|Phương châm|Thông điệp)$/u

/** `6. Đề nghị: Hội Nông dân tỉnh, Hội Phụ nữ tỉnh`: the word is no title of who is asked. */
const LONE_ORDER = /^(?:(?:Kính |Trân trọng )?[Đđ]ề nghị|Giao)$/u
const ORDER = new RegExp(`^${ORDERING} \\p{L}`, 'u')

/** `Giao Văn phòng UBND tỉnh đôn đốc việc thực hiện Công điện này.`: a sentence, and more than a name, however short. */
const isOrder = (line: string, phrases: Phrases): boolean =>
  ORDER.test(line) && line.endsWith('.') && !phrases.assigns(cutEnd(line, '.'))

/** `Điều 3. Các Ban của Hội đồng nhân dân giám sát việc thực hiện.`, with the end of the document below it. */
const isSentence = (line: string, phrases: Phrases): boolean =>
  line.endsWith('.') && phrases.charges(line) && !phrases.assigns(cutEnd(line, '.'))

function holdsOnlyProperties(text: string, item: Item, phrases: Phrases): boolean {
  const isProperty = (paragraph: string): boolean =>
    phrases.labelled(paragraph) || isAside(paragraph) || isPointer(paragraph) || isClosing(paragraph)
  return (
    (item.paragraphs.length === item.footnotes ||
      item.paragraphs.every(({ start, end }) => isProperty(text.slice(start, end)))) &&
    item.children.every((child) => phrases.labelled(text.slice(child.content.start, child.content.end)))
  )
}

const isCondition = (line: string): boolean => CONDITION.test(line) && line.includes(' thì ') && line.endsWith('.')

function isTitle(line: string, style: string): boolean {
  if (line.length > LONGEST_HEADING || breaksSentence(cutEnd(line, TRAILING))) return false
  if (LEAD_IN_END.test(line) || isCondition(line)) return false
  if (style === 'article' && (IN_FORCE.test(line) || ISSUES.test(line) || (line.endsWith('.') && ENACTS.test(line))))
    return false
  if (style === 'article' && EACH_BELOW.test(line)) return false
  if (style === 'letter' || style === 'dash' || style === 'plus' || style === 'bullet' || style === 'article') {
    return line.length <= 160 && (!/;$/.test(line) || /:$/.test(line))
  }
  return true
}

/** The line of an article over its clauses: in an act it is the title, however long, unless it says what is done. */
function isArticleTitle(line: string, { marker, children }: Item): boolean {
  const [clause] = children
  const holdsClauses =
    marker?.style === 'article' && clause?.marker?.style === 'arabic' && clause.marker.delimiter === '.'
  return holdsClauses && line.length <= LONGEST_ARTICLE_TITLE && !/[.:;]$/.test(line) && !ENACTS.test(line)
}

/** The colon behind bodies that share their head: `Các Chi cục: Kiểm lâm; Thủy lợi: Rà soát …`; null for another line. */
function behindSharedHead(line: string): number | null {
  const places = PLACES_LISTED.exec(line)?.[0]
  if (places !== undefined) return line.indexOf(':', places.length)
  const first = SHARED_HEAD.exec(line)?.[0].length
  if (first === undefined) return null
  const colon = line.indexOf(':', first)
  return colon > 0 && colon <= LONGEST_HEADING && !/[.!?]/.test(line.slice(0, colon)) ? colon : null
}

/** Offset of the colon that ends a title within a line, or 0. */
function colonTitle(line: string, style: string, phrases: Phrases, amongTitles: boolean): number {
  const first = line.indexOf(':')
  if (first < 0) return 0
  const shared = behindSharedHead(line)
  const colon = shared ?? first
  if (colon < 2 || colon > LONGEST_HEADING) return 0
  const after = line.slice(colon + 1).trimStart()
  if (after.length < 2) return 0
  if (shared !== null && startsUpper(after)) return shared
  if (shared === null && SHARED_HEAD.test(line) && (NAMES.test(after) || phrases.listed(line))) return 0
  if (SHARED_GROUP.test(line) && phrases.listed(line)) return 0
  const before = line.slice(0, colon)
  if (SHARED_HEAD_END.test(before) && (PREDICATE.test(after) || (NAMES.test(after) && !after.includes(':')))) return 0
  if (BODIES_END.test(before) && NAMES.test(after)) return 0
  if (breaksSentence(before) || namesCounted(before, after) || before.lastIndexOf('(') > before.lastIndexOf(')'))
    return 0
  // what follows in brackets only remarks on the title
  if (after.startsWith('(') && after.endsWith(')')) return colon
  const assigned = phrases.assigns(before)
  if (assigned) return assigned === 'lead' && !(FOR_EACH.test(before) && AMOUNT.test(after)) ? colon : 0
  if (TAKES_PART.test(after) && phrases.names(before)) return colon
  // `3. Kinh phí thực hiện: 2.450 triệu đồng …`: what is for a part of the plan is its title
  if ((NUMBERED.has(style) || TARGET.test(before)) && before.length <= LONGEST_PART && rolesOf(before).length > 0)
    return colon
  if (ABOUT.test(before) && before.length <= LONGEST_COLON_TITLE && startsUpper(after.replace(FIRST_POINT, '')))
    return colon
  // `Thời gian: 2026 - 2030` is labelled as its neighbours are, whatever the value begins with
  if (!startsUpper(after)) return line.length <= LONGEST_HEADING && phrases.labelled(line) ? colon : 0
  if (NUMBERED.has(style) && LONE_LABEL.test(before)) return colon
  if (LEAD_IN.test(before) || LONE_ORDER.test(before)) return 0
  if (phrases.namesTo(line) === colon) return colon
  const doubtful = amongTitles || (NUMBERED.has(style) && FURTHER_SENTENCE.test(after)) ? /;/ : /[,;]/
  return before.length <= LONGEST_COLON_TITLE && !doubtful.test(before) && !/\d$/.test(before) ? colon : 0
}

const COUNTED = /(?<!\p{L})(\d{1,3}) (\p{Ll}+(?: \p{Ll}+){0,3})$/u
const FEWEST_NAMED = 2
const BETWEEN_NAMES = /, |; | và /u

/**
 * `… thành lập 02 tiểu ban: Tiểu ban Văn kiện, …`, `Kiểm tra 03 hồ chứa: Hồ Đá Bàn, hồ Khe Lim và hồ Cạn`: what is
 * counted is named behind the colon, by its noun or as many as they are.
 */
function namesCounted(before: string, after: string): boolean {
  const [, number, noun] = COUNTED.exec(before.slice(-LONGEST_PART)) ?? []
  if (noun === undefined || !startsUpper(after)) return false
  if (after.slice(0, noun.length + 1).toLowerCase() === `${noun} `) return true
  const named = (after.split(FURTHER_SENTENCE)[0] ?? '').split(BETWEEN_NAMES)
  return named.length === Number(number) && named.length >= FEWEST_NAMED
}

/** Titles before a colon that make a list one of titled items. */
const FEWEST_TITLES = 2

/** True for a list of which all items but one or few have a title before a colon. */
export function isTitledList(text: string, items: readonly Item[], phrases: Phrases): boolean {
  const titled = items.filter(({ content, marker, paragraphs }) => {
    const line = text.slice(content.start, content.end)
    // the text of a title may stand below it
    if (line.endsWith(':') && paragraphs.length > 0 && !LEAD_IN_END.test(line)) return true
    return colonTitle(line, marker?.style ?? 'none', phrases, false) > 0
  })
  return titled.length >= FEWEST_TITLES && titled.length * 2 > items.length
}

function trimmed(text: string, start: number, end: number): Extent {
  const line = text.slice(start, end)
  return { start, end: start + cutEnd(line, TRAILING).length }
}
