/** Laws, codes and ordinances, the constitution and charters, which are cited by their names. */
import { startsLower } from '../../text/characters.js'
import { matchAt } from '../../text/matches.js'
import { matchCharterAt } from './charter.js'
import { type Citation, citationAt } from './citation.js'
import type { CitationHead } from './head.js'
import { isKnownLawNameAt, type LawNameMatch, matchLawNameAt } from './law-name.js'
import { readNumbered } from './number.js'

export const LAW = new Set(['Luật', 'Bộ luật', 'PL'])

const LAW_NUMBER = / [sS][ốỐ]:? ?(?=\d)/uy
/** `Luật Đầu tư công (2019)` */
const YEAR_IN_BRACKETS = / \((?:năm )?((?:19|20)\d{2})\)$/u
/** `Luật Đất đai năm 2024`, `Luật Đất đai (năm 2024)`, `Luật Đất đai 2024;` */
const LAW_YEAR =
  / (?:năm ((?:19|20)\d{2})(?!\d)|\(năm ((?:19|20)\d{2})\)|((?:19|20)\d{2})(?=$|[;,.:)\n\t\u2028](?!\d)| \(| (?:và|hoặc|của|về|quy định|có|được) ))/iuy

/** `NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT CỦA DOANH NGHIỆP` in capitals names no law. */
const IN_GENERAL = /(?<!(?:giải|biện|hiến|phương) )(?<!\p{L})pháp $/iu

export function law(text: string, head: CitationHead): Citation[] {
  if (text.charAt(head.end) !== ' ' || IN_GENERAL.test(text.slice(Math.max(0, head.start - 12), head.start))) return []
  const name = matchLawNameAt(text, head.end + 1) ?? ordinanceAbout(text, head)
  if (!name) return []
  LAW_NUMBER.lastIndex = name.end
  const number = LAW_NUMBER.test(text) ? readNumbered(text, { ...head, end: name.end })[0] : undefined
  const parsed = number?.parsed ?? null
  const end = parsed ? parsed.end : name.end
  LAW_YEAR.lastIndex = end
  const year = LAW_YEAR.exec(text)
  const citation = citationAt(
    text,
    head.start,
    parsed ? 'number' : 'law',
    head.type,
    end + (year?.[0].length ?? 0),
    parsed,
  )
  citation.date ??= year?.[1] ?? year?.[2] ?? year?.[3] ?? null
  const [bracket, inBrackets] = YEAR_IN_BRACKETS.exec(name.name) ?? []
  if (inBrackets) citation.date ??= inBrackets
  return [{ ...citation, title: bracket ? name.name.slice(0, -bracket.length) : name.name, titleAt: null }]
}

/** Of an unknown name, up to its day: `Pháp lệnh về nhiệm vụ, quyền hạn … ở mỗi cấp ngày 25/6/1996`. */
const DATED_ORDINANCE = /[^;:.()\d\n]{5,140}?(?= ngày \d)/uy

/** `Pháp lệnh về Lực lượng dự bị động viên`: what it is about is its name. */
function ordinanceAbout(text: string, head: CitationHead): LawNameMatch | null {
  const about = head.end + ' về '.length
  if (head.type !== 'PL' || !text.startsWith(' về ', head.end)) return null
  if (isKnownLawNameAt(text, about)) return matchLawNameAt(text, about)
  const dated = matchAt(DATED_ORDINANCE, text, about)
  return dated && { end: about + dated[0].length, name: dated[0] }
}

const OF_KIND = /(?:pháp|bộ|dự án|dự thảo|xây dựng) $/iu

/** `luật Đất đai`, `luật bảo vệ môi trường`: in small letters only a name that is known, and no `pháp luật đất đai`. */
export function isSmallLaw(text: string, head: CitationHead): boolean {
  if (head.type === null || !LAW.has(head.type) || text.charAt(head.end) !== ' ') return false
  const before = text.slice(Math.max(0, head.start - 12), head.start)
  if (OF_KIND.test(before) || !isKnownLawNameAt(text, head.end + 1)) return false
  const isName = !startsLower(text.slice(head.end + 1, head.end + 2))
  return isName || GOVERNS.test(before) || DATED_LAW.test(text.slice(head.end, head.end + 100))
}

/** Before a law that is one text; `chuyên gia về công nghệ, luật sở hữu trí tuệ` is a field of knowledge. */
const GOVERNS = /(?:^|;|(?<!\p{L})(?:của|theo|căn cứ|thi hành|thực hiện|tại|trong|bởi|với))(?: các)? ?$/iu
const DATED_LAW = /^[^;.:()]{3,80} (?:số|ngày|năm) \d/u

/** The constitution and the charters of the Party and of organisations, which have no number. */
export function charter(text: string, head: CitationHead): Citation[] {
  const said = matchCharterAt(text, head)
  if (!said) return []
  const citation = citationAt(text, head.start, 'law', head.type, said.end, null)
  return [{ ...citation, date: citation.date ?? said.date, title: said.name, titleAt: null }]
}
