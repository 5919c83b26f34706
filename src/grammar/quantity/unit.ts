/** Units of quantities: `%`, ISO 4217 codes, unit symbols, counted nouns; and what a quantity is said per. */
import { units } from '../../registry/index.js'
import { matchAt } from '../../text/matches.js'
import { knownNounAt, matchCountedNounAt } from './counted-nouns.js'

export interface UnitMatch {
  end: number
  unit: string
  kind: 'percent' | 'money' | 'symbol' | 'noun'
}

const WORD_UNITS = units.flatMap(({ unit, kind, written }) =>
  written.flatMap((form) => (unit === null || kind === 'symbol' ? [] : [{ form, unit, kind }])),
)
const UNIT_OF = new Map(WORD_UNITS.map(({ form, unit, kind }) => [form.toLowerCase(), { unit, kind }]))
const WORD_UNIT = new RegExp(` ?(${alternatives(WORD_UNITS.map(({ form }) => form))})(?![\\p{L}\\p{N}])`, 'iuy')
const SYMBOL = new RegExp(
  ` ?(${alternatives(units.flatMap(({ kind, written }) => (kind === 'symbol' ? written : [])))})(?![\\p{L}\\p{N}])`,
  'uy',
)
/** `51.000 tỷ đông`: a mark that recognition misread. */
const MISREAD_DONG = /(?<= (?:t[ỷỉ]|triệu|nghìn|ngàn)) đ[ôốộỗổ]ng(?!\p{L})/iuy
/** `396,1 tỷ.đ`, `45 tr.đ`: both words are shortened. */
const SHORTENED_DONG = /(?<=t[ỷỉ]|triệu|tr|nghìn|ngàn)\.đ(?!\p{L})/iuy
/** `50tạ/ha`: measures, to which the number is glued. */
const GLUED_NOUN = /(?:tấn|tạ|lít|kg|con|cây|người|hộ)(?!\p{L})/uy
/** `24%1;`: the mark of a footnote is glued to it. */
const NOTED_PERCENT = / ?%(?=\d{1,2}(?:[;,.)]?(?:\s|$)))/uy
const OR_OTHERS = /^ \/ (?:người|hộ|cơ sở|đơn vị|doanh nghiệp) \p{L}/u
const SLASH = / ?\/ ?(?:(?:0?1|một) )?/iuy
/** `/1.000 dân`: of people and measures so many at a time. */
const PER_COUNT =
  /(?:10{0,2}(?:\.?000){0,2} (?=(?:USD GR?DP|dân|người|trẻ|bé|bệnh nhân|hộ|lao động|phụ nữ|nam|nữ|sinh viên|học sinh|thuê bao|ca|km2?|ha|m2|giờ|tấn)(?!\p{L})))?/iuy
/** `40/100.000`: of what, the value before it says. */
const PER_BARE = /10{0,2}(?:\.000){1,2}(?=[,;.)]|$| (?:vào|đến|trong|năm|và)(?!\p{L}))/uy
const PER_WORD =
  /(?:nhiệm kỳ|học k[ỳì]|năm học|USD GR?DP|vạn dân|nghìn dân|triệu dân|ngày đêm|khách hàng|(?!tổng(?!\p{L}))\p{L}{1,8}\d?)(?!\p{L})/iuy
const PER_PEOPLE =
  / (?:trên|tính trên) (?:(?:0?1|một) )?(vạn dân|nghìn dân|triệu dân|\d[\d.]{0,8} (?:dân|người|trẻ))(?!\p{L})/iuy
const PER_YEAR = / (?:mỗi|một|1) (năm|tháng|quý|ngày)(?!\p{L})/iuy

/** `15 năm 2026`: fifteen, in that year. */
const IN_YEAR = / năm (?:19|20)\d\d(?!\d| ?[-–] ?\d)/iuy

/** `1.200 đồng hồ nước`: no money. */
const OF_NOUN = /^ (?:chí|hồ|ruộng|bào|phục|cỏ|hành|bộ|đội|hương|nghiệp)(?!\p{L})/iu

/** Reads the unit that follows a number ending at `pos`, or null. */
export function matchUnitAt(text: string, pos: number): UnitMatch | null {
  if (matchAt(IN_YEAR, text, pos)) return null
  const word = matchAt(WORD_UNIT, text, pos)
  const known = word && UNIT_OF.get((word[1] ?? '').toLowerCase())
  if (word && known && !(known.kind === 'money' && OF_NOUN.test(text.slice(pos + word[0].length))))
    return { end: pos + word[0].length, ...known }
  const misread = matchAt(MISREAD_DONG, text, pos) ?? matchAt(SHORTENED_DONG, text, pos)
  if (misread) return { end: pos + misread[0].length, unit: 'VND', kind: 'money' }
  const noted = matchAt(NOTED_PERCENT, text, pos)
  if (noted) return { end: pos + noted[0].length, unit: '%', kind: 'percent' }
  const symbol = matchAt(SYMBOL, text, pos)
  if (symbol) return { end: pos + symbol[0].length, unit: plainPowers(symbol[1] ?? ''), kind: 'symbol' }
  const isGlued = matchAt(GLUED_NOUN, text, pos) !== null
  if (text[pos] !== ' ' && !isGlued) return null
  const counted = matchCountedNounAt(text, isGlued ? pos : pos + 1)
  return counted && { end: counted.end, unit: counted.noun, kind: 'noun' }
}

/** Reads what the quantity before `pos` is said per: `năm` of `%/năm`, `người/tháng`, `vạn dân`; or null. */
export function matchPerAt(text: string, pos: number): { end: number; per: string } | null {
  const people = matchAt(PER_PEOPLE, text, pos) ?? matchAt(PER_YEAR, text, pos)
  if (people) return { end: pos + people[0].length, per: people[1] ?? '' }
  const parts: string[] = []
  let end = pos
  while (parts.length < 2) {
    const slash = matchAt(SLASH, text, end)
    if (!slash) break
    const start = end + slash[0].length
    // `36%/GRDP`: of what it is a share
    if (/^GR?DP(?!\p{L})/u.test(text.slice(start, start + 5))) break
    // `100 hộ dân / người thụ hưởng`: the one or the other
    if (OR_OTHERS.test(text.slice(end, end + 30))) break
    const noun = start + (matchAt(PER_COUNT, text, start)?.[0].length ?? 0)
    const word = matchAt(PER_WORD, text, noun)
    const bare = matchAt(PER_BARE, text, start)
    const past = bare
      ? start + bare[0].length
      : Math.max(knownNounAt(text, noun) ?? 0, word ? noun + word[0].length : 0)
    if (past === 0) break
    parts.push(text.slice(start, past))
    end = past
  }
  return parts.length > 0 ? { end, per: parts.join('/') } : null
}

/** `m²` as `m2`. */
function plainPowers(symbol: string): string {
  return symbol.replace('²', '2').replace('³', '3')
}

/** The forms of a list as a pattern, the longest first. */
function alternatives(forms: readonly string[]): string {
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[$^/.]/g, '\\$&'))
    .join('|')
}
