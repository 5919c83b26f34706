import { MEASURES } from './measure-words.js'

/** A part that takes the place of another in the name of the indicator before it: `tỷ lệ hồ sơ cấp tỉnh`, `cấp huyện`. */

/** What a measure of its own begins with. */
export const OWN_MEASURE = new RegExp(`^(?:${MEASURES}|GRDP|GDP)(?!\\p{L})`, 'iu')
/** Areas that stand for themselves: `khu vực đô thị 33 m2, nông thôn 27 m2`. */
export const AREA = /^(?:nông thôn|thành thị|đô thị|miền núi|đồng bằng|miền xuôi|hải đảo|vùng cao|toàn tỉnh)$/iu
const AREA_AT_END = / (?:nông thôn|thành thị|đô thị|miền núi|đồng bằng|miền xuôi|hải đảo|vùng cao)$/iu
const AREA_INSIDE =
  / (?:nông thôn|thành thị|đô thị|miền núi|đồng bằng|vùng cao) (?=(?:được|có|sử dụng|tham gia|đạt) )/iu

/** A level or kind is put into the name of a measure, or in the place of another of its kind. */
export function holdsKind(name: string, kind: string): boolean {
  return OWN_MEASURE.test(name) || kind === '' || name.toLowerCase().includes(` ${kind.toLowerCase()} `)
}

/** `tỷ lệ đường huyện | được cứng hóa`: said of the next as well. */
const BEING_DONE = /^ được \p{L}/iu

/** `tỷ lệ nhựa hóa đường xã`, `đường thôn`: the first of two syllables stands at the end of the name before. */
export function tailOfSame(name: string, lead: string): string | null {
  const first = ` ${lead.slice(0, lead.indexOf(' ')).toLowerCase()} `
  const at = name.toLowerCase().lastIndexOf(first)
  const [, behind = ''] = /^\S+(.*)$/su.exec(name.slice(at + first.length)) ?? []
  if (at < 0 || !OWN_MEASURE.test(name) || (behind !== '' && !BEING_DONE.test(behind))) return null
  return `${name.slice(0, at)} ${lead}${behind}`
}

/** `bảo hiểm` of `tỷ lệ tham gia bảo hiểm xã hội` and `bảo hiểm y tế`: the first two syllables stand in the name before. */
export function sharedKind(name: string, lead: string): string | null {
  const [first, second, third] = lead.split(' ')
  if (!first || !second || !third) return null
  const kind = `${first} ${second}`
  return name.toLowerCase().includes(` ${kind.toLowerCase()} `) ? kind : null
}

/** `1.000 căn nhà ở xã hội …, 2.500 căn …`: the noun is the head of the one before. */
export function countsSame(before: string | null, unit: string | null): boolean {
  return before !== null && unit !== null && (before === unit || before.startsWith(`${unit} `))
}

/** `giám sát các dự án điện` with `đối với dự án thủy lợi` put for those that it names at its end. */
export function appliedTo(name: string, applied: string): string {
  const [first, second] = applied.replace(/^đối với (?:các )?/iu, '').split(' ')
  const at = name.toLowerCase().lastIndexOf(` ${first} ${second} `.toLowerCase())
  return withPart(at < 0 ? name : name.slice(0, at).replace(/(?: của| đối với)?(?: các)?$/iu, ''), 'đối với', applied)
}

/** `hồ sơ tại cấp tỉnh | được xử lý trên môi trường mạng` */
const SAID_OF_THEM = / (?:được|có|sử dụng|tham gia) \p{L}.*$/su

/** `tỷ lệ hồ sơ cấp tỉnh` with `cấp huyện` put for its last part of the same kind. */
export function withPart(name: string, kind: string, part: string): string {
  // `tỷ lệ dân thành thị được dùng nước sạch 85%, nông thôn 66%`
  if (AREA.test(part) && AREA_INSIDE.test(name)) return name.replace(AREA_INSIDE, ` ${part} `)
  const at = name.toLowerCase().lastIndexOf(` ${kind.toLowerCase()} `)
  const kept = at < 0 ? name : name.slice(0, at)
  const said = at < 0 || SAID_OF_THEM.test(` ${part}`) ? null : SAID_OF_THEM.exec(name.slice(at))
  return `${AREA.test(part) || kind === 'khu vực' ? kept.replace(AREA_AT_END, '') : kept} ${part}${said?.[0] ?? ''}`
}
