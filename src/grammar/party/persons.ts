/** Named persons in charge: `Phó Giám đốc Nguyễn Văn A`, `đồng chí Trần Thị B - Chủ tịch UBND tỉnh`. */
import type { Party, Person } from '../../plan.js'
import { cutEnd } from '../../text/edges.js'
import { FAMILY_NAMES } from '../../text/family-names.js'
import { matchesOf } from '../../text/matches.js'
import { wordsOf } from '../words.js'
import { openingAt } from './body.js'

const HONORIFIC =
  /^(?:(?:các )?đồng chí|[đĐ]\/[cC]|ông|bà|Ông|Bà|Đồng chí|(?:[Tt]hầy|[Cc]ô)(?: giáo)?(?= \p{Lu}))\.?\s+/u
/** Degrees, ranks and titles of honour before the name: `BS. CKII. Nguyễn Văn A`, `Đại tá Trần Văn B`. */
const DEGREES =
  /(?<![\p{L}.])(?:(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|[uú]y)|GS|PGS|TSKH|TS|ThS|Th\.S|BSCKI{1,2}|BS|CKI{1,2}|DSCKI{1,2}|DSĐH|DS|KS|KTS|CNĐD|CNHS|CN|ĐDCKI{1,2}|ĐD|KTV|TTND|TTƯT|NGND|NGƯT)(?:\. ?| )){1,4}(?=\p{Lu}\p{Ll}+ \p{Lu})/gu

/** Blanks in place of the degrees before names: the places of all other words stay. */
export function withoutDegrees(text: string): string {
  return text.replace(DEGREES, (degrees) => ' '.repeat(degrees.length))
}

/** Behind an honorific a name may be the given one alone: `Đ/c Thanh`, `Đ/c Thân - PCT UBND`. */
const GIVEN_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)?(?= ?[-–,(]|$)/u
/** A name of a person; what follows `Sở` or `huyện` is one of a body or a place. */
const FULL_NAME =
  /(?<!(?:Sở|Bộ|Ban|Cục|Vụ|Viện|Phòng|Khoa|Trạm|tỉnh|phố|huyện|quận|xã|phường|trấn) )(?<!(?:tỉnh|phố|huyện|quận|xã|phường|trấn) \p{Lu}\p{Ll}{0,6} )(?!(?:Sở|Bộ|Ban|Cục|Vụ|Viện|Phòng|Khoa|Trạm|Trưởng|Chánh) )(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}/gu
const POST =
  /(?:Phó |phó |Quyền )?(?:Trưởng đoàn|(?:Ủy|Uỷ) viên|Chỉ huy trưởng|Chính ủy|Chính trị viên|Chánh án|Trưởng Công an|Trưởng (?:thôn|Trạm|bản|ấp|khu)(?!\p{L})|Đội trưởng|[Tt]ổ trưởng|[Tt]ổ phó|[Cc]ông chức|[Vv]ăn thư|Nhóm trưởng|Trưởng nhóm|Trưởng khoa|Thư ký|Thành viên|Kế toán trưởng|Giám đốc|Chủ tịch|Trưởng [pP]hòng|Trưởng [bB]an|Chánh Văn phòng|Chánh Thanh tra|Cục trưởng|Vụ trưởng|Viện trưởng|Hiệu trưởng|Bí thư|Thủ trưởng|Bộ trưởng|Thứ trưởng|Chi cục trưởng|Tổng Giám đốc|Chủ nhiệm|Tổng Biên tập|chuyên viên|Chuyên viên)/u

/** In a list of names posts stand in short: `Đ/c An, PCT UBND tỉnh`. */
const SHORT_POST =
  /(?<!\p{L})(?:PCT|CT|PGĐ|GĐ|CVP|PCVP|PBT|BT)(?= (?:TT |HĐND|UBND|TU(?!\p{L})|Tỉnh ủy|Sở|huyện|xã)|$)/u

const NAME = `(?:${FAMILY_NAMES}) \\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,3}`
const SURNAME = new RegExp(`^${NAME}(?= ?[-–,(]|$)`, 'u')

/** `A. Dương`, `C. Lan`: a given name behind an initial; not `P. Tài chính`, a body in short. */
const INITIALED = /(?<![^,;\u2028\n])[ ]?(?![KPT]\.)(\p{Lu}\. ?\p{Lu}\p{Ll}+)(?= ?(?:[,;(\u2028\n]|[-–] |$))/gu

/** The names behind an initial that stand as items of a list: `A. Dương, Tổ triển khai`. */
export function initialedPersons(text: string, offset = 0): Person[] {
  return matchesOf(INITIALED, text).map(({ index, 0: whole, 1: name = '' }) => {
    const start = offset + index + whole.length - name.length
    return { name, position: null, span: { start, end: start + name.length } }
  })
}

/** Whether a cell that should name a body names a person: `đồng chí Trần Văn Bình`, `Nguyễn Thị Hoa - Trưởng phòng`. */
export function isPersonal(name: string): boolean {
  const words = name.replace(HONORIFIC, '')
  if (SURNAME.test(words)) return true
  return words !== name && (nameIn(words.slice(0, 80)) !== null || POST.test(words) || GIVEN_NAME.test(words))
}

/** In words. */
const LONGEST_OPENING = 6
const LONGEST_BRACKET = 200
const POST_FIRST = new RegExp(`^${POST.source} `, 'u')

/** Where the bracket at the end of a name begins that says a person: `Sở Y tế (đồng chí Trần Văn Bình)`; -1 without. */
export function personBracket(name: string): number {
  if (!name.endsWith(')')) return -1
  const open = name.lastIndexOf('(')
  const inside = name.slice(open + 1, -1)
  if (open <= 0 || inside.length > LONGEST_BRACKET) return -1
  return isPersonal(inside) || (POST_FIRST.test(inside) && nameIn(inside) !== null) ? open : -1
}

/** The persons in the brackets right behind some bodies, whose spans point into `text`. */
export function personsBehind(text: string, parties: readonly Party[]): Person[] {
  return parties.flatMap(({ span: { end } }) => {
    const open = text.charAt(end) === ' ' ? end + 1 : end
    if (text.charAt(open) !== '(') return []
    const close = text.indexOf(')', open)
    if (close < 0 || personBracket(text.slice(end - 1, close + 1)) < 0) return []
    return splitPersons(text.slice(open + 1, close), open + 1)
  })
}

/** Whether what should name a person names bodies: `Hội Nông dân, Hội Liên hiệp Phụ nữ xã`. */
export function isNamedBody(value: string): boolean {
  if (isPersonal(value) || POST.test(value)) return false
  const opening = openingAt(wordsOf(value, 0, LONGEST_OPENING), 0)
  return opening !== null && opening.form !== 'noun' && !opening.office
}

/**
 * Splits the value of a label such as `Lãnh đạo phụ trách` into persons, each with the span that it was read
 * from (`offset` is the place of the text). A post without a name, and a name without a post, are kept.
 */
export function splitPersons(text: string, offset = 0): Person[] {
  const persons: Person[] = []
  for (const { index, words: piece } of piecesOf(text)) {
    const raw = piece.replace(/\.\s*$/, '')
    const part = raw.trim()
    if (part === '') continue
    const start = offset + index + raw.indexOf(part)
    const words = part.replace(HONORIFIC, '')
    const post = POST.exec(words) ?? SHORT_POST.exec(words)
    const name =
      nameIn(post ? words.slice(0, post.index) : words) ??
      nameIn(post ? words.slice(post.index + post[0].length) : '') ??
      (words === part ? null : (GIVEN_NAME.exec(words)?.[0] ?? null))
    persons.push({
      name,
      position: post ? positionIn(words, post, name) : null,
      span: { start, end: start + part.length },
    })
  }
  return persons
}

const POST_ENDS = new RegExp(`${POST.source}[ ,]{0,2}$`, 'u')
/** The body of a post, or the rest of its title, on the next line of a cell. */
const OF_POST =
  /^ ?(?:[Tt]hường trực|Tỉnh [uủ][yỷ]|Thành [uủ]y|Huyện ủy|Đảng ủy|UBND|HĐND|UBKT|MTTQ|Ủy ban|Hội đồng nhân dân|Sở|tỉnh|thành phố|huyện|xã|phường)(?!\p{L})/u

/** The parts of a list of persons; `Đồng chí Phó Bí thư` goes on with `Thường trực Tỉnh ủy` on the next line. */
function piecesOf(text: string): { index: number; words: string }[] {
  const pieces: { index: number; words: string }[] = []
  for (const { index, 0: words } of matchesOf(/[^;\u2028\n]+/g, text)) {
    const last = pieces.at(-1)
    const isNext = last && last.index + last.words.length === index - 1 && text.charAt(index - 1) !== ';'
    if (isNext && POST_ENDS.test(last.words) && OF_POST.test(words)) last.words += ` ${words}`
    else pieces.push({ index, words })
  }
  return pieces
}

/** Where what a person does begins: behind the mark that ends the post, or at the verb. */
export const PERSON_END =
  /[;.:\n\u2028]|(?:,|–|-)? (?:trực tiếp|chỉ đạo|phụ trách|chịu trách nhiệm|theo dõi|làm |chủ trì|đôn đốc|tổ chức|có trách nhiệm|tham mưu|báo cáo|rà soát|hoàn thiện|liên hệ|phối hợp|(?<!(?:Chỉ đạo|Tổ|Đoàn|Ban) )(?:thực hiện|triển khai))(?!\p{L})/u
const ITEM_LABEL = /^\s{0,4}(?:[-+*•–]|(?:\d{1,2}\.){1,4}|(?:\d{1,2}|\p{L})\)) ?/u
const GIVEN = new RegExp(
  `^(?:[Gg]iao|[Pp]hân công)(?: nhiệm vụ)?(?: cho)? (?=(?:đồng chí|đ\\/c|ông|bà) \\p{Lu}|${POST.source} )`,
  'u',
)
const ADDRESS = new RegExp(
  `^(?:[Đđ]ồng chí|[Đđ]\\/c|[Ôô]ng|[Bb]à|(?:[Tt]hầy|[Cc]ô)(?: giáo)?)\\.? (?=\\p{Lu})|^${DEGREES.source}`,
  'u',
)
const LONGEST_OPENING_PERSON = 160
/** `Phó Giám đốc Sở - Nguyễn Văn An`: the post first, and behind a dash who holds it. */
const POSTED = new RegExp(`^${POST.source}[^\\d,;:.\\n–-]{0,50}[–-] ?(?=${NAME}(?:[.:;,]|$))`, 'u')

/** `Nguyễn Văn An - Phó Giám đốc Sở`: without an address, told by the surname and the post. */
const NAMED = new RegExp(`^${NAME}(?: ?[–-] ?|, )${POST.source}`, 'u')

/** `Chủ tịch UBND tỉnh Trần Văn An chỉ đạo …`: who holds the post, right behind it; wards and schools bear such names. */
const HOLDING = new RegExp(
  `^(?:(?:Giao|Phân công)(?: nhiệm vụ)?(?: cho)? )?${POST.source}(?! (?:Trường|Bệnh viện|Công ty|Trung tâm|Viện|Nhà|Khu) )(?: (?!${NAME})[\\p{L}&]{1,12}){1,8}(?<! (?:huyện|quận|xã|phường|trấn|trường|Trường|phố|đường|Công ty|THPT|THCS|học|viện|khu|cầu|công viên))(?= ${NAME}(?:[.:;,]|$| (?!và )\\p{Ll}))`,
  'u',
)

/** Whether a line begins with a post and who holds it, or with a name and the post. */
export const opensWithPost = (line: string): boolean => POSTED.test(line) || NAMED.test(line) || HOLDING.test(line)

export interface OpeningPersons {
  persons: Person[]
  /** Where they end in the whole document. */
  end: number
  /** Nothing stands behind them. */
  whole: boolean
}

/**
 * The person that a heading or a sentence charges by name with its first words: `Đồng chí Trần Văn Bình - Phó Giám
 * đốc: Chỉ đạo chung`, `Giao bà Lê Thị Hoa, Trưởng phòng, theo dõi tiến độ`. Null where it does not open so.
 */
export function openingPersons(text: string, offset = 0): OpeningPersons | null {
  const item = ITEM_LABEL.exec(text)?.[0].length ?? 0
  const label = item + (GIVEN.exec(text.slice(item, item + LONGEST_OPENING_PERSON))?.[0].length ?? 0)
  const words = text.slice(label, label + LONGEST_OPENING_PERSON)
  const address = ADDRESS.exec(words)?.[0].length ?? 0
  if (address === 0 && !opensWithPost(words)) return null
  const named = withoutDegrees(words)
  const ended = PERSON_END.exec(named.slice(address))
  if (!ended && words.length === LONGEST_OPENING_PERSON) return null
  const end = ended ? address + ended.index : words.length
  const persons = splitPersons(named.slice(0, end), offset + label).filter(({ name }) => name !== null)
  const rest = text.slice(label + end).replace(/^[;.:\s]+/u, '')
  if (persons.length === 0 || (rest === '' && persons.every(({ position }) => position === null))) return null
  persons.push(...laterPersons(text, label + end, offset))
  return { persons, end: offset + label + end, whole: rest === '' }
}

const NEXT_PERSON = /;(?: và)? (?:(?:giao|phân công) )?(?=(?:đồng chí|đ\/c|ông|bà) \p{Lu})/giu

/** `…; đồng chí Lê Thị Hoa, Phó Giám đốc, theo dõi`: whom the later parts of the sentence charge, each by name and post. */
function laterPersons(text: string, from: number, offset: number): Person[] {
  return matchesOf(NEXT_PERSON, text.slice(from)).flatMap(({ index, 0: { length } }) => {
    const start = from + index + length
    const words = text.slice(start, start + LONGEST_OPENING_PERSON)
    const address = ADDRESS.exec(words)?.[0].length ?? 0
    const ended = PERSON_END.exec(words.slice(address))
    if (!ended) return []
    const persons = splitPersons(words.slice(0, address + ended.index), offset + start)
    return persons.filter(({ name, position }) => name !== null && position !== null)
  })
}

/** A post of a place, whose name may be left out: `UBND tỉnh`, `UBND xã Tân Lập`. */
const OF_PLACE = /(?<!\p{L})(?:tỉnh|phố|huyện|quận|xã|phường|trấn) \p{Lu}/u
/** Words of a name behind it, the more usual number first. */
const NAME_WORDS = [3, 4]

/** Wards and communes bear names of people. */
const NAMED_AFTER = /(?:^| )(?:huyện|quận|xã|phường|trấn)$/u
const CITY_NAME = /^Hồ Chí Minh(?!\p{L})/u

/** `UBND tỉnh Trần Văn Hòa`, `UBND xã Tân Lập Lê Thị Hoa`: where the place ends a surname tells. */
function nameBehindPlace(words: string): string | null {
  if (!OF_PLACE.test(words)) return null
  const [said = ''] = words.split(/ ?[-–,(]/u, 1)
  const all = said.trim().split(' ')
  const count = NAME_WORDS.find((count) => {
    const tail = all.slice(-count).join(' ')
    return SURNAME.test(tail) && !CITY_NAME.test(tail) && !NAMED_AFTER.test(all.slice(0, -count).join(' '))
  })
  return count === undefined ? null : all.slice(-count).join(' ')
}

function nameIn(words: string): string | null {
  const placed = nameBehindPlace(words)
  if (placed) return placed
  return words.match(FULL_NAME)?.at(-1) ?? null
}

function positionIn(words: string, post: RegExpExecArray, name: string | null): string {
  const tail = words.slice(post.index)
  const end = name ? tail.indexOf(name) : -1
  const said = cutEnd(end > 0 ? tail.slice(0, end) : tail, ' \t\n\u2028,:–-')
  // `Lê Thị Hoa (Phó Hiệu trưởng)`: the bracket opens before the post
  return said.endsWith(')') && !said.includes('(') ? said.slice(0, -1) : said
}
