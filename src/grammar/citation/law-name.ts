/** Laws cited by their name: `Luật Phòng, chống tham nhũng`, `Luật Đất đai năm 2024`, `Bộ luật Hình sự`. */

import { foldTone } from '../../text/fold.js'
import { matchAt } from '../../text/matches.js'
import { matchHeadAt } from './head.js'
import { LAW_NAMES } from './law-names.js'

export interface LawNameMatch {
  end: number
  name: string
}

const AMENDING =
  /sửa đổi(?: ?, ?bổ sung)? (?:một số điều |một số nội dung |Điều \d{1,3} )?(?:của )?(?:các |(?=Luật |Bộ luật ))/iuy
/** `sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch`: the laws are counted, not named. */
const AMENDING_SEVERAL = /sửa đổi ?, ?bổ sung một số điều của (?:các|\d{1,2}) luật (?:có )?liên quan (?:đến|tới) /iuy
const NEXT_LAW = /(,|,? và) (?=(?:Luật|Bộ luật) )/uy
const DATED = /^ (?:số|ngày|năm) ?:? ?\d/u
const NUMBER_AHEAD = / số:? \d{1,3}\/\d{4}\/(?:QH|UBTVQH)\d/u
const IN_BASIS = /(?:Căn cứ|;) (?:Luật|Bộ luật) $/u
/** `Căn cứ Luật Phí, lệ phí năm 2015`, `Luật Chăn nuôi và Thú y ngày 3/6/2021`: behind an unknown name. */
const DATE_AHEAD = /^(?:, \p{Ll}| và \p{Lu})[^\d]{2,60} (?:năm (?:19|20)\d\d|ngày \d)/u
const OTHER_CLAUSE = /[;.:\n\t\u2028]|Luật|Nghị|Căn cứ|(?<!\p{L})(?:được|theo)(?!\p{L})/u
const NO_NAME = /(?<!\p{L})(?:của|tại|các|quy định|hướng dẫn|thực hiện|trong|từ|đến|đã)(?!\p{L})/u
const FARTHEST_NUMBER = 120
const MOST_LAWS = 12
const WORD = /([\p{L}-]{1,14})(?=([ ,;.:()“”"\t\n\u2028]|$))/uy
/** A parenthesis that belongs to the name: `(sửa đổi)`, `(2013)`. */
const SUFFIX = / \((?:sửa đổi|mới|(?:19|20)\d{2})\)/iuy
/** `Luật Đất đai sửa đổi năm 2024`: without the year or another law behind it, what is done to the law. */
const REVISED = / sửa đổi(?: ?, ?bổ sung)?(?= (?:năm )?(?:19|20)\d\d(?!\d)|(?:,| và) (?:Luật|Bộ luật) )/uy
const STOP = new Set(
  'để theo trong đối có được nhằm tại ngày năm số này là đã sẽ của do với cho khi thì trên từ đến như mà không các về ở vào phải nếu chưa đang cũng đó trước sau ngay trình nêu tới gồm cùng hoặc thuộc đều còn cần trái vừa nay bao nhưng hay bằng'.split(
    ' ',
  ),
)
const STOP_PAIR =
  /^(?:quy định|hiện hành|bảo đảm|đảm bảo|thông qua|phù hợp|ban hành|ban bố|hướng dẫn|sửa đổi|thực hiện|triển khai|nhằm|góp phần|trình Quốc|thay thế|mới ban|kịp thời|đồng bộ|nghiêm túc|đầy đủ|thống nhất|sâu rộng|rộng rãi)(?![\p{L}])/iu
/** After `và` these begin something else than the rest of a name. */
const OTHER = /^(?:Điều|Khoản|Chương|Mục|Phụ|Ủy|Uỷ|Bộ|Sở|Ban|Chính|Thủ|Quốc|Hội|Tỉnh|Thành|Chiến|Quy|Đề|Dự)$/u
const LONGEST_NAME = 9
/** `Luật PCCC và CNCH`: the letters of a name that holds `và`. */
const SHORT = /^\p{Lu}{2,6}$/u
const BODY = /^(?:UBND|HĐND|MTTQ|UBMTTQ|TAND|VKSND|CA)$/u

/** `Luật Du lịchngày 19 tháng 6 năm 2017`: pages lose the blank. */
const GLUED = /^(?:ngày|năm) ?\d/u

/** In characters, and what tells that no more of a word follows. */
const LONGEST_KNOWN = Math.max(...LAW_NAMES.map((name) => name.length)) + 12
/** Letters of the shortest name. */
const KEY = 3
const known = new Map<string, string[]>()
// the comma of `Phòng, chống` is left out as often as not, and one stands for the `và` of `Phí và lệ phí`
for (const name of new Set(LAW_NAMES.flatMap((name) => [name, name.replaceAll(',', ''), name.replace(' và ', ', ')]))) {
  const key = name.slice(0, KEY)
  known.set(
    key,
    [...(known.get(key) ?? []), name].sort((a, b) => b.length - a.length),
  )
}

/**
 * Reads the name that begins exactly at `pos`, after `Luật ` or `Bộ luật `; null where none does (`Luật này`, `Luật
 * của Quốc hội`). A name begins with a capital letter or with `sửa đổi, bổ sung …`, a known one in any case. Commas
 * and `và` are part of it only in names that are known to hold them, before another capital (`Khoa học và Công nghệ`),
 * or where the number of a law of the National Assembly follows.
 */
export function matchLawNameAt(text: string, pos: number): LawNameMatch | null {
  const end = matchAt(AMENDING, text, pos) ? amendingEnd(text, pos) : ownEnd(text, pos)
  return end === null ? severalEnd(text, pos) : { end, name: text.slice(pos, end) }
}

/** Whether a name that the list knows begins exactly at `pos`, in any case. */
export function isKnownLawNameAt(text: string, pos: number): boolean {
  const end = knownEnd(text, pos)
  return end !== null && text.slice(pos, end).includes(' ')
}

function ownEnd(text: string, pos: number): number | null {
  const listed = knownEnd(text, pos)
  if (!/\p{Lu}/u.test(text.charAt(pos)))
    return listed !== null && text.slice(pos, listed).includes(' ') ? listed : smallEnd(text, pos)
  const plain = plainEnd(text, pos)
  // a longer name than the known one goes on in small letters: `Luật Đầu tư` and `Luật Đầu tư kinh doanh`
  const longer =
    listed !== null &&
    plain !== null &&
    plain > listed &&
    /^ \p{Ll}/u.test(text.slice(listed, listed + 2)) &&
    !text.slice(pos, listed).includes(',')
  const named = longer ? plain : (listed ?? plain)
  if (named === null) return null
  const end =
    listed === null && IN_BASIS.test(text.slice(Math.max(0, pos - 16), pos))
      ? datedEnd(text, numberedEnd(text, named))
      : numberedEnd(text, named)
  return end + ((matchAt(SUFFIX, text, end) ?? matchAt(REVISED, text, end))?.[0].length ?? 0)
}

const SMALL_NAME = /^\p{Ll}[^\d;:().\n]{3,90}?(?= ngày ?\d{1,2}(?: tháng |[/-]))/u

/** `Căn cứ Luật t chức Chính phủ ngày 25 tháng 12 năm 2001`: the day ends the name of a law that lost letters. */
function smallEnd(text: string, pos: number): number | null {
  if (!IN_BASIS.test(text.slice(Math.max(0, pos - 16), pos))) return null
  const name = SMALL_NAME.exec(text.slice(pos, pos + FARTHEST_NUMBER))?.[0]
  return name === undefined || OTHER_CLAUSE.test(name) ? null : pos + name.length
}

/** `Luật Cơ quan đại diện … ở nước ngoài số 33/2009/QH12`: the number says where the name ends. */
function numberedEnd(text: string, end: number): number {
  const ahead = text.slice(end, end + FARTHEST_NUMBER)
  const number = ahead.search(NUMBER_AHEAD)
  return number < 0 || OTHER_CLAUSE.test(ahead.slice(0, number)) ? end : end + number
}

/** The same of its year or day, which say that all before them is one name. */
function datedEnd(text: string, end: number): number {
  const ahead = DATE_AHEAD.exec(text.slice(end, end + FARTHEST_NUMBER))?.[0] ?? ''
  const name = ahead.slice(0, ahead.search(/ (?:năm|ngày) \d/u))
  return name === '' || OTHER_CLAUSE.test(name) || NO_NAME.test(name) ? end : end + name.length
}

/** The laws that are amended: one, or as many as a number or date behind the last, or `và`, holds together. */
function amendingEnd(text: string, pos: number): number | null {
  let end: number | null = null
  let next = pos + (matchAt(AMENDING, text, pos)?.[0].length ?? 0)
  let joined = false
  for (let count = 0; count < MOST_LAWS; count++) {
    const head = matchHeadAt(text, next)
    const last = head && (head.type === 'Luật' || head.type === 'Bộ luật') ? ownEnd(text, head.end + 1) : null
    if (last === null) break
    const dated = DATED.test(text.slice(last, last + 12))
    if (count === 0 || joined || (dated && !/^ năm/u.test(text.slice(last, last + 4)))) end = last
    const more = dated ? null : matchAt(NEXT_LAW, text, last)
    if (!more) break
    joined = more[1] !== ','
    next = last + more[0].length
  }
  return end
}

function severalEnd(text: string, pos: number): LawNameMatch | null {
  const several = matchAt(AMENDING_SEVERAL, text, pos)
  const end = several && plainEnd(text, pos + several[0].length)
  return end ? { end, name: text.slice(pos, end) } : null
}

function knownEnd(text: string, pos: number): number | null {
  const here = foldTone(text.slice(pos, pos + LONGEST_KNOWN).toLowerCase())
  const name = known
    .get(here.slice(0, KEY))
    ?.find(
      (n) => here.startsWith(n) && (!/[\p{L}\p{N}]/u.test(here.charAt(n.length)) || GLUED.test(here.slice(n.length))),
    )
  return name === undefined ? null : pos + name.length
}

function plainEnd(text: string, pos: number): number | null {
  let end = pos
  for (let count = 0; count < LONGEST_NAME; count++) {
    const from = count === 0 ? end : end + 1
    const word = matchAt(WORD, text, from)
    if (!word?.[1]) break
    const [written] = word
    const bare = written.toLowerCase()
    if (bare === 'và') {
      const next = matchAt(WORD, text, from + 3)?.[1] ?? ''
      const inLetters = SHORT.test(next) && SHORT.test(text.slice(pos, end)) && !BODY.test(next)
      if (!inLetters && (!/^\p{Lu}\p{Ll}/u.test(next) || OTHER.test(next) || matchHeadAt(text, from + 3))) break
    } else if (count > 0 && (STOP.has(bare) || STOP_PAIR.test(text.slice(from, from + 16)))) break
    if (written.length === 1 && word[2] === ')') break
    end = from + written.length
    // `Phòng, chống …`: one verb of a name, whatever follows
    if (bare === 'phòng' && text.startsWith(', chống ', end)) end++
    else if (word[2] !== ' ') break
    if (matchHeadAt(text, end + 1)?.capital) break
  }
  return end > pos ? end : null
}
