/**
 * Citations in running text: `[type] [số] NUMBER [,] [ngày DATE] [,] [của ISSUER] [(khóa T)] [title]`, and what else a
 * document is called by: its bare figure (`Chỉ thị 18`), the name of a law, the plenum that passed it, its title.
 * Form of the citation of a document: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5 (type, number, date, issuer, title).
 */
import { startsLower } from '../../text/characters.js'
import { matchAt } from '../../text/matches.js'
import { type DocumentNumberMatch, LOCAL_COMMITTEE, ofLocalCommittee, scanDocumentNumbers } from '../document/number.js'
import { matchCharterAt } from './charter.js'
import { type CitationHead, findHeads, mistypedHeadBefore } from './head.js'
import { type IssuerMatch, matchIssuerAt } from './issuer.js'
import { isKnownLawNameAt, type LawNameMatch, matchLawNameAt } from './law-name.js'
import { shareHead, shareTail } from './lists.js'
import { matchNamedResolutionAt } from './named-resolution.js'
import { afterNumber, isShortFor, readNumbered } from './number.js'
import { nameProposers } from './proposer.js'
import { type CitationTail, ofOwnSystem, readTail } from './tail.js'
import { readTitle, type TitleMatch } from './title.js'

/** How the document is named: by its number, by a bare figure, as a law, by who passed it, by its title alone. */
export type CitationBy = 'number' | 'figure' | 'law' | 'body' | 'title'

/** A mention of a document. */
export interface Citation {
  /** From the type word over number, date and issuer with its term. */
  start: number
  /** The code unit behind the last one. */
  end: number
  /** What it is known by. */
  by: CitationBy
  /** The code of its type: `NQ`; null where none is said. */
  type: string | null
  /** The type that the word before the number names, where it is another than that of the number. */
  wordType: string | null
  /** Canonical; the bare figure where no more is written; null where it is blank or there is none. */
  number: string | null
  /** Its number in parts; null where there is none. */
  parsed: DocumentNumberMatch | null
  /** Its date, in EDTF. */
  date: string | null
  /** The body that issued it, as written. */
  issuer: string | null
  /** `khóa XIII`, where it is written after the issuer. */
  term: string | null
  /** For a law its name without the word Luật. */
  title: string | null
  /** Where the title stands; null where it is part of the mention itself, or none. */
  titleAt: TitleMatch | null
  /** The type word stands before an earlier number of the same list. */
  listed: boolean
  /** The issuer is not said behind the number, but concluded from who proposed it. */
  proposer?: boolean
  /** The day stands in the sentence before, not behind the number. */
  dateAhead?: boolean
}

const RESOLUTION = new Set(['NQ', 'CT', 'KL'])
const BY_TITLE = new Set(['NQ', 'CT', 'KL', 'QĐ', 'NĐ', 'TT'])
const LAW = new Set(['Luật', 'Bộ luật', 'PL'])
/** Before a type word: several of a kind, or one that is still to be written. */
const NOT_ONE_TEXT =
  /(?:các|những|một số|nhiều|dự thảo|dự án|xây dựng|soạn thảo|ban hành|tham mưu|hoàn thiện|trình|đề xuất|hệ thống|thông qua)(?: (?:các|những|một số|hoàn thiện|ban hành|thông qua))? $/iu

/** Every citation of a passage, in the order of the text; titles are not part of the spans. `heads` are its type words. */
export function findCitations(text: string, heads: readonly CitationHead[] = findHeads(text)): Citation[] {
  const found: Citation[] = []
  let end = 0
  for (const head of heads) {
    if (head.start < end) continue
    const citations = read(text, head)
    if (!citations.length) continue
    for (const citation of citations) found.push(citation)
    end = citations.at(-1)?.end ?? end
  }
  if (/\d ?[/–‑-]/u.test(text)) addBareNumbers(text, found)
  shareTail(text, found)
  shareHead(text, found)
  nameProposers(text, found)
  return found
}

const OF = ' của '
const SEVERAL = /(?:các|những) $/iu

/** `Thông tư liên tịch Bộ Tài chính - Bộ Y tế số …`: the bodies that share a paper, between its type and its number. */
const SHARING = / (\p{Lu}\p{L}{1,6} [^;:.()\d\n]{2,120}?)(?=,? số:? ?\d)/uy
const SHARED = new Set(['TTLT', 'NQLT'])

/** `Quyết định của Thủ tướng Chính phủ số 749/QĐ-TTg`: the issuer before the number. */
function issuerAhead(text: string, { start, end, type }: CitationHead): IssuerMatch | null {
  const sharing = SHARED.has(type ?? '') ? matchAt(SHARING, text, end) : null
  if (sharing?.[1]) return { start: end + 1, end: end + sharing[0].length, name: sharing[1] }
  // `các Quyết định của … số: A; số: B` opens a list
  if (!text.startsWith(OF, end) || SEVERAL.test(text.slice(Math.max(0, start - 6), start))) return null
  const issuer = matchIssuerAt(text, end + OF.length)
  return issuer && /^,? số:? ?\d/iu.test(text.slice(issuer.end, issuer.end + 8)) ? issuer : null
}

function read(text: string, head: CitationHead): Citation[] {
  const ahead = issuerAhead(text, head)
  const numbers = readNumbered(text, ahead ? { ...head, end: ahead.end } : head)
  if (numbers.length) {
    const citations = numbers.map((n, i) => {
      const citation = make(text, n.start, n.parsed ? 'number' : 'figure', head.type, n.end, n.parsed)
      citation.listed = i > 0
      const code = n.parsed?.type ?? null
      // `Quyết định số 327-CT`: a code that stands alone is that of who gave it
      const isIssuer = n.parsed !== null && n.parsed.issuer === null && head.type !== null && !head.abbreviated
      citation.type = code === null || isIssuer || (i === 0 && isShortFor(code, head.word)) ? head.type : code
      if (citation.type !== head.type) citation.wordType = head.type
      if (n.number !== n.parsed?.canonical) citation.number = n.number
      if (ahead) citation.issuer ??= ahead.name
      return citation
    })
    // `các Nghị quyết 57 và 59 của Bộ Chính trị`: of one body
    const issuer = citations.at(-1)?.issuer ?? null
    if (numbers.length > 1 && numbers.every(({ parsed }) => parsed === null))
      for (const citation of citations) citation.issuer ??= issuer
    return citations
  }
  if (head.abbreviated) return []
  if (!head.capital) return isSmallLaw(text, head) ? law(text, head) : isQuoted(text, head) ? byTitle(text, head) : []
  if (head.type !== null && LAW.has(head.type)) return law(text, head)
  if (head.type === 'Hiến pháp' || head.type === 'Điều lệ') return charter(text, head)
  if (head.type !== null && RESOLUTION.has(head.type)) {
    const named = matchNamedResolutionAt(text, head.end)
    if (named) {
      const citation = make(text, head.start, 'body', head.type, named.end, null)
      citation.issuer ??= named.issuer
      citation.term ??= named.term
      citation.end += OF_TERM.exec(text.slice(citation.end, citation.end + LONGEST_OF_TERM))?.[0].length ?? 0
      const later = citation.date === null ? readTail(text, citation.end) : null
      if (later?.date && later.issuer === null) Object.assign(citation, { date: later.date, end: later.end })
      return [citation]
    }
  }
  return byTitle(text, head)
}

function make(
  text: string,
  start: number,
  by: CitationBy,
  type: string | null,
  named: number,
  parsed: DocumentNumberMatch | null,
): Citation {
  const after = afterNumber(text, { end: named, parsed })
  const tail: CitationTail = ofOwnSystem(text, readTail(text, after), parsed?.issuer ?? null)
  const titleAt = readTitle(text, tail.issuer === null ? tail.end : behindIssuer(text, tail.end))
  const local = parsed !== null && text.charAt(parsed.end - 1) === 'Ư' && LOCAL_COMMITTEE.test(tail.issuer ?? '')
  const own = local ? { ...parsed, ...ofLocalCommittee(parsed) } : parsed
  return {
    start,
    end: tail.end > after ? tail.end : named,
    by,
    type,
    wordType: null,
    number: own?.canonical ?? null,
    parsed: own,
    date: tail.date,
    issuer: tail.issuer,
    term: tail.term,
    title: titleAt && unquoted(text.slice(titleAt.start, titleAt.end)),
    titleAt,
    listed: false,
  }
}

/** The short name of an issuer, or the name of who holds the office. */
const NAMED_AGAIN = / \([\p{Lu}\d&-]{2,12}\)| \p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){1,4}(?= về )/uy

/** `của Bộ Xây dựng (BXD) về …`, `của Phó Thủ tướng Chính phủ Trần An về …`: the title goes on behind the name. */
function behindIssuer(text: string, end: number): number {
  NAMED_AGAIN.lastIndex = end
  return end + (NAMED_AGAIN.exec(text)?.[0].length ?? 0)
}

function unquoted(title: string): string {
  return /^[“"][^“”"]*[”"]$/u.test(title) ? title.slice(1, -1) : title
}

const LAW_NUMBER = / [sS][ốỐ]:? ?(?=\d)/uy
/** `Luật Đầu tư công (2019)` */
const YEAR_IN_BRACKETS = / \((?:năm )?((?:19|20)\d{2})\)$/u
/** `Luật Đất đai năm 2024`, `Luật Đất đai (năm 2024)`, `Luật Đất đai 2024;` */
const LAW_YEAR =
  / (?:năm ((?:19|20)\d{2})(?!\d)|\(năm ((?:19|20)\d{2})\)|((?:19|20)\d{2})(?=$|[;,.:)\n\t\u2028](?!\d)| \(| (?:và|hoặc|của|về|quy định|có|được) ))/iuy

/** `NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT CỦA DOANH NGHIỆP` in capitals names no law. */
const IN_GENERAL = /(?<!(?:giải|biện|hiến|phương) )(?<!\p{L})pháp $/iu

function law(text: string, head: CitationHead): Citation[] {
  if (text.charAt(head.end) !== ' ' || IN_GENERAL.test(text.slice(Math.max(0, head.start - 12), head.start))) return []
  const name = matchLawNameAt(text, head.end + 1) ?? ordinanceAbout(text, head)
  if (!name) return []
  LAW_NUMBER.lastIndex = name.end
  const number = LAW_NUMBER.test(text) ? readNumbered(text, { ...head, end: name.end })[0] : undefined
  const parsed = number?.parsed ?? null
  const end = parsed ? parsed.end : name.end
  LAW_YEAR.lastIndex = end
  const year = LAW_YEAR.exec(text)
  const citation = make(text, head.start, parsed ? 'number' : 'law', head.type, end + (year?.[0].length ?? 0), parsed)
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
function isSmallLaw(text: string, head: CitationHead): boolean {
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
function charter(text: string, head: CitationHead): Citation[] {
  const said = matchCharterAt(text, head)
  if (!said) return []
  const citation = make(text, head.start, 'law', head.type, said.end, null)
  return [{ ...citation, date: citation.date ?? said.date, title: said.name, titleAt: null }]
}

/** The years of a congress: `Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025`. */
const OF_TERM =
  /^,? \(?(?:[Nn]hiệm kỳ|NHIỆM KỲ) \d{4} ?[-–] ?\d{4}\)?(?: (?:của )?Đảng bộ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)(?: \p{Lu}\p{L}{0,8}){0,4})?/u
const LONGEST_OF_TERM = 100
/** `thực hiện đề án “…”`: the mark makes a name of it; a `chương trình “…”` may be what is done. */
const isQuoted = (text: string, { type, end }: CitationHead): boolean =>
  type === 'ĐA' && /^ [“"]/u.test(text.slice(end, end + 2))
const OF_ISSUER = / (?=của )/iuy

/** `Nghị quyết của Ban Thường vụ Tỉnh ủy về …`, `Nghị quyết về …`, `thực hiện Đề án “…”`. */
function byTitle(text: string, head: CitationHead): Citation[] {
  // the title line of a text, not the name of another
  if (head.start === 0 && head.word === head.word.toUpperCase()) return []
  if (head.type === null || NOT_ONE_TEXT.test(text.slice(Math.max(0, head.start - 40), head.start))) return []
  OF_ISSUER.lastIndex = head.end
  const citation = make(text, head.start, 'title', head.type, head.end, null)
  const { titleAt } = citation
  if (!titleAt || titleAt.carriesOut) return []
  const opening = text.slice(titleAt.start, titleAt.start + 3)
  if (BY_TITLE.has(head.type) ? !/^(?:[“"]|về)/iu.test(opening) : !carriedOut(text, head, opening)) return []
  return [{ ...citation, end: titleAt.end }]
}

function carriedOut(text: string, head: CitationHead, opening: string): boolean {
  return (
    /^[“"]/u.test(opening) && /(?:thực hiện|triển khai) $/iu.test(text.slice(Math.max(0, head.start - 12), head.start))
  )
}

const OWN_LABEL = /(?:^|[\n\t\u2028])Số ?:? ?$/u

const FORM_LABEL = /(?:mẫu|biểu|bảng)(?: số)? ?:? ?(?:\d{1,3}[\p{L}\d./-]{0,20}(?:,| và) (?:số )?){0,3}$/iu
const LONGEST_FORM_LABEL = 80

/** Numbers without a type word before them: a link text may have been lost. */
function addBareNumbers(text: string, found: Citation[]): void {
  const named = found.length
  let next = 0
  for (const number of scanDocumentNumbers(text)) {
    while (next < named && (found[next]?.end ?? 0) <= number.start) next++
    if (number.canonical === null || (next < named && (found[next]?.start ?? 0) < number.end)) continue
    const label = /số ?:? ?$/iu.exec(text.slice(Math.max(0, number.start - 6), number.start))?.[0].length ?? 0
    const start = number.start - label
    const head = label > 0 ? mistypedHeadBefore(text, start) : null
    const known = number.type ?? head?.type ?? typeOfList(text, found, number.start)
    if (known === null && number.term === null) continue
    // `Số: 12/KH-UBND` at the beginning of a line is the number of a text, not the mention of one
    if (OWN_LABEL.test(text.slice(Math.max(0, number.start - 8), number.start))) continue
    // `Mẫu số 02/QĐ-QLDA`, `các Mẫu số 01-HĐ/2020, 02-TT/2020` are the numbers of forms
    if (FORM_LABEL.test(text.slice(Math.max(0, number.start - LONGEST_FORM_LABEL), number.start))) continue
    found.push(make(text, head?.start ?? start, 'number', known, number.end, number))
  }
  if (found.length > named) found.sort((a, b) => a.start - b.start)
}

const LISTED_NUMBER = /; số:? ?$/u

/** `các Thông tư của Bộ Y tế: số 5/2015/TT-BYT …; số 26/2016/BYT …`: an item without the type is of that of its list. */
function typeOfList(text: string, found: readonly Citation[], at: number): string | null {
  if (!LISTED_NUMBER.test(text.slice(Math.max(0, at - 8), at))) return null
  const before = found.findLast(({ start }) => start < at)
  return before && /^số ?:? ?\d/u.test(text.slice(before.start, before.start + 8)) ? before.type : null
}
