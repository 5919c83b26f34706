/** Head nouns that plans count, from the registry: the longest that fits is the unit of a count. */
import { countedNouns } from '../../registry/index.js'

const FAMILY_OF = new Map<string, number>()
const NOUNS = new Set<string>()
for (const [row, { nouns, together }] of countedNouns.entries()) {
  for (const noun of nouns) {
    NOUNS.add(noun.toLowerCase())
    if (together) FAMILY_OF.set(noun, row)
  }
}
const LONGEST = Math.max(...[...NOUNS].map((noun) => noun.split(' ').length))

/** True for a noun of the registry: `tấn`, `hợp tác xã`. */
export const isCountedNoun = (noun: string): boolean => NOUNS.has(noun.toLowerCase())

/** Measures, which are parted, and times and marks. */
const PARTED =
  /^(?:(?:nghìn|triệu) )?(?:tấn|tạ|yến|lít|kg|gam|mét|khối|điểm|lần|giờ|ngày|tuần|tháng|quý|năm|phút|sào|công|mẫu|suất|hải lý|độ)(?!\p{L})/iu

/** True for what only whole ones are counted of: `hộ`, `xã`; not for `tấn`. */
export const isOfWholes = (noun: string): boolean => isCountedNoun(noun) && !PARTED.test(noun)

/** Words that cannot begin the noun that is counted; `03 sẵn sàng` is a slogan, `02 cấp` the shape of a government. */
const NO_NOUN = new Set(
  'và|hoặc|hay|đến|tới|là|của|có|được|bị|tại|trên|dưới|ở|với|cho|trong|ngoài|từ|để|theo|về|trở|thì|mà|nhưng|so|lên|xuống|đã|đang|sẽ|này|đó|nêu|do|bởi|như|khi|nếu|phải|không|cũng|đều|vào|ra|nhằm|tương|đạt|tăng|giảm|chiếm|còn|bằng|trước|sau|thuộc|gồm|các|những|sẵn|cấp|cả|toàn|mỗi|cùng|hằng|kèm|tốt'.split(
    '|',
  ),
)

/** `10/12 hàng năm`: how often, and nothing that is counted. */
const EACH = /^hàng (?:năm|quý|tháng|tuần|ngày)(?!\p{L})/iu

/** `cầu Sông Lam 3 | quy mô 6 làn xe`: how large that is of which the number is part of the name. */
const SIZE = /^(?:quy mô|công suất|kích thước|dung tích|sức chứa|tổng mức)(?!\p{L})/iu

const WORD = /[\p{L}]{1,14}(?:-[\p{L}]{1,14})?/uy

/**
 * Reads the counted noun that begins exactly at `pos`: `dự án`, `cụm công nghiệp`, `ngành, nghề, lĩnh vực`. An
 * unknown noun gives its first two syllables. Null where no noun begins there; a name (`Lê Lợi`) is none.
 */
export function matchCountedNounAt(text: string, pos: number): { end: number; noun: string } | null {
  const ahead = text.slice(pos, pos + 14)
  const first = EACH.test(ahead) || SIZE.test(ahead) ? null : headAt(text, pos)
  if (!first) return null
  let end = first
  let last = text.slice(pos, end).toLowerCase()
  for (let i = 0; i < 4; i++) {
    const family = FAMILY_OF.get(last) ?? FAMILY_OF.get(last.replace(/^lượt /u, ''))
    const joint = text.startsWith(', ', end) ? 2 : text[end] === '/' ? 1 : 0
    if (family === undefined || joint === 0) break
    const next = headAt(text, end + joint)
    const noun = next ? text.slice(end + joint, next).toLowerCase() : ''
    if (!next || FAMILY_OF.get(noun) !== family) break
    end = next
    last = noun
  }
  return { end, noun: text.slice(pos, end) }
}

/** Where the longest noun of the list that begins exactly at `pos` ends, or null. */
export function knownNounAt(text: string, pos: number): number | null {
  return (
    wordEnds(text, pos)
      .toReversed()
      .find((end) => NOUNS.has(text.slice(pos, end).toLowerCase())) ?? null
  )
}

/** The ends of the words from `pos` on, as many as the longest noun has. */
function wordEnds(text: string, pos: number): number[] {
  const ends: number[] = []
  for (let at = pos; ends.length < LONGEST; ) {
    WORD.lastIndex = at
    const word = WORD.exec(text)
    if (!word) break
    ends.push(at + word[0].length)
    if (text[at + word[0].length] !== ' ') break
    at += word[0].length + 1
  }
  return ends
}

function headAt(text: string, pos: number): number | null {
  const ends = wordEnds(text, pos)
  const first = ends[0]
  if (first === undefined) return null
  for (const end of ends.toReversed()) {
    if (NOUNS.has(text.slice(pos, end).toLowerCase())) return end
  }
  const word = text.slice(pos, first)
  if (text.startsWith('đối với ', pos)) return null
  if (NO_NOUN.has(word.toLowerCase()) || word !== word.toLowerCase()) return null
  const second = ends[1]
  const next = second === undefined ? '' : text.slice(first + 1, second)
  if (second === undefined || next !== next.toLowerCase() || NO_NOUN.has(next)) return first
  const third = ends[2]
  return third !== undefined && text.slice(second + 1, third) === 'viên' ? third : second
}
