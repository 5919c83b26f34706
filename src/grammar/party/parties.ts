/** Lists of bodies and groups of bodies, as in a cell of a table or behind `phối hợp với`. */
import type { Party, PartyMember } from '../../plan.js'
import { lowerCase } from '../../text/characters.js'
import { cutEnd } from '../../text/edges.js'
import { agencyIdOf } from '../agency/agency.js'
import { agencyIndex, knownNameAt } from '../agency/agency-index.js'
import { phraseAt, phrases } from '../phrases.js'
import { type Word, wordsOf } from '../words.js'
import { placesNamed } from './bodies-of-places.js'
import { openingAt } from './body.js'
import { ACRONYMS, RANKS } from './body-words.js'
import type { Item, Member } from './item.js'
import { readList } from './list.js'
import { personBracket } from './persons.js'
import { isCutOff } from './start.js'

/** In small letters: many bodies, whatever they are: `Các Khu Công nghệ cao`, `Thủ trưởng sở, ban, ngành`. */
const PLURAL =
  /^(?:(?:các|những|một số|mọi) |(?:thủ trưởng|giám đốc|lãnh đạo|người đứng đầu) (?:sở|ban|cơ quan)(?:,| -) ?(?:ban|ngành|cơ quan|đơn vị)(?!\p{L})|chủ (?:đầu tư|dự án|rừng|hồ|đập|cơ sở) (?:các|những) |cơ quan trung ương$)/u
/** In small letters. Bodies that the law lets a province have many of: named with `các` or a rank alone they are a group. */
const LOCAL =
  /(?<!\p{L})(?:các|những|một số|mọi|từng|mỗi) (?:sở|bộ, (?:ban|ngành)|ban|ngành|huyện|thị xã|thị trấn|quận|xã|phường|thành phố|tỉnh|cơ quan, đơn vị|đơn vị|địa phương|khu đô thị|cấp|khu vực|quân khu|(?<!^(?:hiệp |liên hiệp )?hội các )trường|thôn|ấp|bản|buôn|khóm|xóm|khu phố|khu dân cư|tổ dân phố|lớp)(?!\p{L})/u
const RANKED = /(?<!\p{L})(?:cấp (?:huyện|xã|tỉnh|cơ sở)|ngang bộ)(?!\p{L})/u
const PLACES =
  /, ?(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|khu phố|tổ dân phố)(?!\p{L})|, ?(?:thành|thị)(?=,|$)|, ?(?:tỉnh|thành|thị|huyện|quận) (?:ủy|uỷ)(?!\p{L})|(?:^|(?<!(?:đề án|dự án|chỉ đạo|chương trình|khu vực|số)) )\d{1,3} (?:huyện|xã|phường|tỉnh|sở)(?!\p{L})/u
/** What no name tells from its like: `cơ quan chuyên môn thuộc …`, `Thủ trưởng cơ quan thuộc Chính phủ`, `Người dân`. */
const UNNAMED =
  /^(?:(?:thủ trưởng |người đứng đầu )?(?:cơ quan|đơn vị|tổ chức)|người dân|nhân dân|học sinh|sinh viên|cán bộ, công chức|phụ huynh)(?!\p{L})/u
/** The one of a body that has a field: `cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh thực hiện quản lý nhà nước về y tế`. */
const OF_FIELD =
  /^cơ quan chuyên môn (?:trực )?thuộc (?:ủy ban nhân dân|uỷ ban nhân dân|ubnd) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?!\p{L})[^,;]{0,60} về /u
/** The one of its kind in a body: a noun that is a name by itself. */
const SINGLE = new Set(['văn phòng'])
/** What cells say where nobody is charged, or a project has no investor yet. */
const NOBODY =
  /^(?:không(?: có| áp dụng)?|như (?:trên|(?:mục|điểm|nhiệm vụ|phần) .{1,20})|chưa (?:có|xác định)|x|nt|(?:đang |sẽ )?(?:kêu|mời) gọi (?:các )?(?:nhà )?(?:đầu tư|tài trợ|xã hội hóa))$/u
/** `Do Chủ tịch Hội đồng quyết định`, `Theo phân công của Bộ trưởng`: somebody will say who. */
const IS_DECIDED =
  /^(?:(?:sẽ )?do [^;,\n\u2028]{3,120} (?:quyết định|phân công|chỉ định|lựa chọn)(?: sau| cụ thể)?(?: ?\([^()]{0,40}\))?|theo (?:sự )?(?:phân công|quyết định|phân cấp|chỉ định)(?: của [^;,\n\u2028]{3,120}| cụ thể| nhiệm vụ)?)[.;]?$/iu
/** A time that slid into the cell of another column: `Quý III, năm 2022`, `Thường xuyên`. */
const A_TIME =
  /^(?:(?:trước |trong |đến )?(?:quý|tháng|năm|ngày) (?:\d{1,4}|[ivx]{1,4})(?:[ ,/–-]{1,3}(?:(?:quý|tháng|năm) )?(?:\d{1,4}|[ivx]{1,4})){0,3}|h[àằ]ng (?:năm|quý|tháng)|thường xuyên)$/u
const LONGEST_REST = 40
const REST = /(?:v\.? ?v\.?|…|\.\.)[ .)]{0,4}$/u
const LINE_END = /^[ ,]{0,3}[\n\u2028][ ]{0,3}$/u
/** A line that ends or begins with the dash within a name: `Bộ Lao động -` + `Thương binh và Xã hội`. */
const DASHED_END = /^ ?(?:[-–] ?[\n\u2028]|[\n\u2028] ?[-–]) ?$/u
/** Between the paragraphs of a cell; within a name it stands for a blank. */
const LINE_MARK = '\u2028'
const LONGEST_HEAD = 12
/** An office of many bodies: `Thủ trưởng các cơ quan`. */
const MANY = /(?<!\p{L})(?:các|những) /u
/** `Chủ tịch, Phó Chủ tịch Hội`: two offices of one body. */
const DEPUTIES = /^\p{L}+(?: \p{L}+)?(?:,| và|, các) phó /u
/** `Văn phòng REDD+`: a sign that belongs to the word before it. */
const PLUS = /^\+(?![\p{L}\d])/u
const LETTER = /\p{L}/u
const ROLE_BEHIND =
  / ?[-–:,]? ?(?:chủ trì(?:, phối hợp)?|phối hợp(?: thực hiện)?|(?:tổ chức |triển khai )?thực hiện)$/iu
/** `Sở Nội vụ - cơ quan thường trực Ban Chỉ đạo`: what the body is besides. */
const STANDING_AS =
  /(?<=\p{L}) ?[-–] ?(?:là )?(?:(?:cơ quan|đơn vị) (?:thường trực|đầu mối)(?!\p{L})|thường trực (?:ban|tổ|kế hoạch|chương trình|đề án|phong trào|của)(?!\p{L}))/iu
/** `Sở Công Thương: gian hàng`: the part of the work that is the body's. */
const PART_BEHIND = / ?: (?=\p{Ll})/u
const ROLE_NOTE =
  /^\((?:CT|PH|chính)\)$|chủ trì|phối hợp|đầu mối|thường trực|tham mưu|chủ đầu tư|^\((?:sau đây|dưới đây)? ?(?:được )?(?:viết tắt|gọi tắt|gọi chung|gọi) là |^\((?:theo |tại )?(?:quyết định|nghị quyết|thông báo|công văn) (?:số )?\d|^\((?:hoàn thành|xong|trước|trong|thực hiện (?:trước|trong|vào|từ)) |^\((?:thông )?qua |^\(để |^\(theo (?:lĩnh vực|phạm vi|chức năng|nhiệm vụ|địa bàn|ngành|thẩm quyền|phân công)/iu

/**
 * The bodies named in `text`, in their order, each with its `kind` and the `agencyId` that all its spellings share;
 * `offset`, in UTF-16 code units, is where the text stands in the whole document.
 * Each name is the exact slice of its span, a line break in it a blank. What is no name (a cut-off `Bộ`, a rest that begins in the
 * middle of a word) is left out; any string may be given.
 */
export function splitParties(text: string, offset = 0): Party[] {
  if (IS_DECIDED.test(text)) return []
  const words = wordsOf(withoutRest(text), 0, Number.POSITIVE_INFINITY)
  joinLines(text, words)
  const parties: Party[] = []
  for (let at = 0; at < words.length; ) {
    const { items, next } = readList(words, at, false)
    for (const item of items) {
      const party = partyOf(text, words, item, offset)
      if (party) parties.push(party)
    }
    at = Math.max(next, at + 1)
  }
  return parties
}

/** The party that an item of a list is, without the half of `đối với` behind it; null for what is no name. */
export function partyOf(text: string, words: readonly Word[], read: Item, offset: number): Party | null {
  const whole = words[read.to - 1]?.key === 'đối' && words[read.to]?.key === 'với' ? { ...read, to: read.to - 1 } : read
  const item = { ...whole, to: secondPost(words, whole) ?? whole.to }
  const first = words[item.from]
  const last = words[item.to - 1]
  if (!first || !last || item.to <= item.from) return null
  if (isCutOff(words, item.from) || (!item.opening && !first.capital)) return null
  const end =
    last.inside && !first.inside ? closed(text, last.end) : last.end + (PLUS.test(text.slice(last.end)) ? 1 : 0)
  const name = withoutOpen(withoutRole(text.slice(first.start, end))).replaceAll(LINE_MARK, ' ')
  if (!LETTER.test(name)) return null
  const small = lowerCase(name)
  if (NOBODY.test(small) || A_TIME.test(small)) return null
  const span = { start: offset + first.start, end: offset + first.start + name.length }
  const members = membersOf(text, words, item)
  return {
    name,
    agencyId: agencyIdOf(name),
    kind: members.length > 1 || isGroup(name, small, words, item) ? 'group' : 'agency',
    ...(members.length > 1 ? { members } : {}),
    span,
  }
}

const MEMBER = phrases('thành viên')

/** `Chủ tịch UBND huyện | - Trưởng ban`: where it is said of an office which post it has in some board. */
function secondPost(words: readonly Word[], { from, to, opening }: Item): number | null {
  if (!opening?.office) return null
  for (let at = from + opening.length; at < to; at++) {
    const post = words[at]?.gap === '-' && words[at]?.capital
    if (post && (openingAt(words, at)?.office || phraseAt(words, at, MEMBER) === to - at)) return at
  }
  return null
}

/** The bodies that a list with a shared head names, each with its head. */
function membersOf(text: string, words: readonly Word[], item: Item): PartyMember[] {
  const { members, opening, tail } = item
  if (tail) {
    const place = text.slice(words[tail.from]?.start, words[tail.to - 1]?.end)
    return members.map(({ from, to }) => {
      const name = `${text.slice(words[from]?.start, words[to - 1]?.end)} ${place}`
      return { name, agencyId: agencyIdOf(name) }
    })
  }
  if (!opening || opening.office) return []
  if (members.length < 2) return opening.form === 'body' ? ofPlaces(text, words, item) : []
  const head = ACRONYMS.has(opening.head)
    ? opening.head.toUpperCase()
    : opening.head.charAt(0).toUpperCase() + opening.head.slice(1)
  const rank = rankOf(words, item)
  return members.map(({ from, to }) => {
    const name = `${head}${rank} ${text.slice(words[from]?.start, words[to - 1]?.end)}`
    return { name, agencyId: agencyIdOf(name) }
  })
}

/** `UBND tỉnh An Giang, Vĩnh Long`: the body of each of the places named. */
function ofPlaces(text: string, words: readonly Word[], { from, to, opening }: Item): PartyMember[] {
  const place = from + (opening?.length ?? 0)
  const slice = ({ from, to }: Member) => text.slice(words[from]?.start, words[to - 1]?.end)
  return placesNamed(words, place, to).map(({ rank, name }) => {
    const body = [{ from, to: place }, ...(rank ? [rank] : []), name].map(slice).join(' ')
    return { name: body, agencyId: agencyIdOf(body) }
  })
}

/** ` xã` of `UBND các xã: An Bình, Tân Lập`: the one rank that stands between the head and the places. */
function rankOf(words: readonly Word[], { from, opening, members }: Item): string {
  const [many, ...rank] = words.slice(from + (opening?.length ?? 0), members[0]?.from).map(({ key }) => key)
  return many === 'các' && RANKS.has(rank.join(' ')) ? ` ${rank.join(' ')}` : ''
}

/** The text up to `…`, `v.v.`, which stand for what is not named; as long as before where nothing is cut. */
function withoutRest(text: string): string {
  const rest = REST.exec(text.slice(-LONGEST_REST))
  return rest ? cutEnd(text.slice(0, text.length - rest[0].length), ' ,;.') : text
}

/**
 * A line of a cell that goes on with the name of the line before: `Sở Nông nghiệp` + `và Môi trường`. Only
 * where nothing begins on it that can be a body of its own.
 */
function joinLines(text: string, words: Word[]): void {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word
    const before = words[at - 1] as Word
    if (word.gap !== ';' || word.inside) continue
    const between = text.slice(before.end, word.start)
    if (DASHED_END.test(between)) {
      word.gap = '-'
      if (!isKnownAcross(words, at)) word.gap = ';'
    }
    if (!LINE_END.test(between)) continue
    const head = headAlone(words, at)
    const begins = openingAt(words, at) !== null
    if (before.key !== 'và' && word.key !== 'và' && head === null && begins) continue
    word.gap = between.includes(',') ? ',' : ' '
    const isRest = (!word.capital && (!begins || head === 'authority')) || (head === 'kind' && !begins)
    if (isRest || before.key === 'và' || word.gap === ',') continue
    if (!isKnownAcross(words, at)) word.gap = ';'
  }
}

/** What kind of body it is, and no name without what it is called: `Trung tâm` + `Văn hóa tỉnh`. */
const HEADS_OF_NAMES = [
  'trung tâm',
  'chi cục',
  'trường tiểu học',
  'trường cao đẳng',
  'trường đại học',
  'công ty cổ phần',
]

/** What names a body with that on the next line: `Văn phòng` + `Tỉnh ủy`, `UBND` + `các xã`. */
const HEADS_ALONE: ReadonlyMap<string, 'office' | 'authority' | 'kind'> = new Map([
  ...HEADS_OF_NAMES.map((head) => [head, 'kind'] as const),
  ['văn phòng', 'office'],
  ['thường trực', 'office'],
  ['ban quản lý', 'office'],
  ['ban tổ chức', 'office'],
  ['ban tuyên giáo', 'office'],
  ['ban tuyên giáo và dân vận', 'office'],
  ['ban dân vận', 'office'],
  ['ban nội chính', 'office'],
  ['ủy ban kiểm tra', 'office'],
  ['ubnd', 'authority'],
  ['ủy ban nhân dân', 'authority'],
  ['hđnd', 'authority'],
  ['hội đồng nhân dân', 'authority'],
  ['công an', 'authority'],
])
const LONGEST_HEAD_ALONE = 6

/** Which such head is all that the line above `words[at]` holds, or null. */
function headAlone(words: readonly Word[], at: number): 'office' | 'authority' | 'kind' | null {
  let from = at - 1
  while (from > 0 && at - from < LONGEST_HEAD_ALONE && words[from]?.gap === ' ') from--
  if (from > 0 && words[from]?.gap !== ';') return null
  const line = words.slice(from, at).map(({ key }) => key)
  return HEADS_ALONE.get(line.join(' ')) ?? null
}

/** A known name begins before `words[at]` and ends behind it. */
function isKnownAcross(words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= 0 && from > at - LONGEST_HEAD; from--) {
    if (words[from]?.capital && knownNameAt(words, from) > at - from) return true
  }
  return false
}

/** Behind the bracket that closes at `end`, or `end` where none does. */
function closed(text: string, end: number): number {
  const at = text.charAt(end) === ' ' ? end + 1 : end
  const mark = text.charAt(at)
  return mark === ')' || mark === ']' ? at + 1 : end
}

/** `các cơ quan chủ trì`: the role says which of them. */
const QUALIFIED = /^(?:các|những) (?:cơ quan|đơn vị|cơ quan, đơn vị) chủ trì$/u

/** Without what says the role or the person at its end: `Sở Y tế (chủ trì)`, `Sở Nội vụ (ông Lê Văn An)`. */
function withoutRole(written: string): string {
  const named = written.slice(0, PART_BEHIND.exec(written)?.index)
  const name = named.slice(0, STANDING_AS.exec(named)?.index)
  const role = ROLE_BEHIND.exec(name.slice(-LONGEST_REST))
  const rest = role ? name.slice(0, name.length - role[0].length) : ''
  if (role && rest !== '') return QUALIFIED.test(name) ? name : rest
  if (!name.endsWith(')')) return name
  const person = personBracket(name)
  if (person > 0) return name.slice(0, person).trimEnd()
  const at = name.lastIndexOf('(')
  return at > 0 && ROLE_NOTE.test(name.slice(at)) ? name.slice(0, at).trimEnd() : name
}

/** Without a bracket that only a later word closes: `Liên đoàn Lao động tỉnh (qua Ban …)`. */
function withoutOpen(name: string): string {
  const open = name.lastIndexOf('(')
  return open > 0 && open > name.lastIndexOf(')') ? name.slice(0, open).trimEnd() : name
}

/** A noun that is a name by itself, or that of a body the registry knows: `Hội liên hiệp phụ nữ tỉnh`. */
const isOne = (name: string, small: string, { opening }: Item): boolean =>
  SINGLE.has(small) || (opening?.form === 'noun' && isBody(agencyIdOf(name)) && !MANY.test(small))

const isBody = (id: string | null): boolean => {
  const row = id === null ? undefined : agencyIndex().byId.get(id)
  return row !== undefined && row.kind !== 'group'
}

function isGroup(name: string, small: string, words: readonly Word[], item: Item): boolean {
  if (item.members.length > 1 || item.opening?.people) return true
  if (item.members.length === 1 && item.opening?.length === 1) return false
  if (PLURAL.test(small)) return true
  if (item.opening && item.opening.form !== 'body') return !(words[item.from]?.capital && isOne(name, small, item))
  if (OF_FIELD.test(small)) return false
  if (UNNAMED.test(small)) return words[item.from + (item.opening?.length ?? 1)]?.capital !== true
  if (item.opening?.office && (MANY.test(small) || DEPUTIES.test(small))) return true
  return name.endsWith('liên quan') || RANKED.test(small) || PLACES.test(small) || LOCAL.test(small)
}
