/** Laws cited by their name: `Luật Phòng, chống tham nhũng`, `Luật Đất đai năm 2024`, `Bộ luật Hình sự`. */

import { foldTone } from '../text/fold.js'
import { matchHeadAt } from './citation-head.js'
import { LAW_NAMES } from './law-names.js'

export interface LawNameMatch {
  end: number
  name: string
}

const AMENDING =
  /sửa đổi, bổ sung (?:một số điều |một số nội dung |Điều \d{1,3} )?(?:của )?(?:các |(?=Luật |Bộ luật ))/iuy
const WORD = /([\p{L}-]{1,14})(?=([ ,;.:()“”"\t\n\u2028]|$))/uy
/** A parenthesis that belongs to the name: `(sửa đổi)`, `(2013)`. */
const SUFFIX = / \((?:sửa đổi|mới|(?:19|20)\d{2})\)/iuy
const STOP = new Set(
  'để theo trong đối có được nhằm tại ngày năm số này là đã sẽ của do với cho khi thì trên từ đến như mà không các về ở vào phải nếu chưa đang cũng đó trước sau ngay trình nêu tới gồm'.split(
    ' ',
  ),
)
const STOP_PAIR =
  /^(?:quy định|hiện hành|bảo đảm|đảm bảo|thông qua|phù hợp|ban hành|ban bố|hướng dẫn|sửa đổi|thực hiện|triển khai|nhằm|góp phần|trình Quốc|thay thế|mới ban)(?![\p{L}])/iu
/** After `và` these begin something else than the rest of a name. */
const OTHER = /^(?:Điều|Khoản|Chương|Mục|Phụ|Ủy|Uỷ|Bộ|Sở|Ban|Chính|Thủ|Quốc|Hội|Tỉnh|Thành)$/u
const LONGEST_NAME = 9

const known = new Map<string, string[]>()
for (const name of LAW_NAMES) {
  const key = name.slice(0, 4)
  known.set(
    key,
    [...(known.get(key) ?? []), name].sort((a, b) => b.length - a.length),
  )
}

/**
 * Reads the name that begins exactly at `pos`, after `Luật ` or `Bộ luật `; null where none does (`Luật này`, `Luật
 * của Quốc hội`). A name begins with a capital letter or with `sửa đổi, bổ sung …`. Commas and `và` are part of it
 * only in names that are known to hold them, or before another capital (`Khoa học và Công nghệ`).
 */
export function matchLawNameAt(text: string, pos: number): LawNameMatch | null {
  const amending = at(AMENDING, text, pos)
  if (amending) {
    const inner = pos + amending[0].length
    const head = matchHeadAt(text, inner)
    if (head && (head.type === 'Luật' || head.type === 'Bộ luật')) {
      const name = matchLawNameAt(text, head.end + 1)
      if (name) return { end: name.end, name: text.slice(pos, name.end) }
    }
    return null
  }
  if (!/\p{Lu}/u.test(text.charAt(pos))) return null
  const end = knownEnd(text, pos) ?? plainEnd(text, pos)
  if (end === null) return null
  const suffix = at(SUFFIX, text, end)
  const whole = end + (suffix?.[0].length ?? 0)
  return { end: whole, name: text.slice(pos, whole) }
}

function knownEnd(text: string, pos: number): number | null {
  const here = foldTone(text.slice(pos, pos + 110).toLowerCase())
  const name = known
    .get(here.slice(0, 4))
    ?.find((n) => here.startsWith(n) && !/[\p{L}\p{N}]/u.test(here.charAt(n.length)))
  return name === undefined ? null : pos + name.length
}

function plainEnd(text: string, pos: number): number | null {
  let end = pos
  for (let count = 0; count < LONGEST_NAME; count++) {
    const from = count === 0 ? end : end + 1
    const word = at(WORD, text, from)
    if (!word?.[1]) break
    const [written] = word
    const bare = written.toLowerCase()
    if (bare === 'và') {
      const next = at(WORD, text, from + 3)?.[1] ?? ''
      if (!/^\p{Lu}\p{Ll}/u.test(next) || OTHER.test(next) || matchHeadAt(text, from + 3)) break
    } else if (count > 0 && (STOP.has(bare) || STOP_PAIR.test(text.slice(from, from + 16)))) break
    if (written.length === 1 && word[2] === ')') break
    end = from + written.length
    if (word[2] !== ' ') break
    if (matchHeadAt(text, end + 1)?.capital) break
  }
  return end > pos ? end : null
}

function at(pattern: RegExp, text: string, pos: number): RegExpExecArray | null {
  pattern.lastIndex = pos
  return pattern.exec(text)
}
