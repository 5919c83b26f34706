/**
 * Who wrote what is cited, where it stands before the citation: `theo đề nghị của Sở Y tế tại Tờ trình số …`,
 * `nội dung UBND tỉnh đã chỉ đạo tại Công văn số …`, `ngày 21/4/2015, Bộ Y tế đã ban hành Chỉ thị số …`.
 */
import { matchesOf } from '../../text/matches.js'
import type { DocumentNumber } from '../document/number.js'
import { matchDateAt } from '../schedule/date.js'
import { matchIssuerAt } from './issuer.js'

interface Proposed {
  start: number
  end: number
  number: string | null
  parsed: DocumentNumber | null
  date: string | null
  issuer: string | null
  proposer?: boolean
  dateAhead?: boolean
}

/** Before the citation of what somebody wrote: `theo đề nghị của Giám đốc Sở Y tế tại `. */
const PROPOSAL =
  /(?<!\p{L})(?:đề nghị|kiến nghị|đề xuất|(?:ý kiến )?(?:thẩm định|thống nhất|góp ý|tham gia|chỉ đạo)|(?:các )?góp ý|ý kiến|báo cáo|tham mưu|hướng dẫn|yêu cầu|quy định|nhất trí|đồng ý|chấp thuận|kết luận)$/iu
/** Also before the first of several: `của Sở Y tế tại các Tờ trình: `. */
const AT = /,? tại (?:các (?:\p{L}+(?: \p{L}+){0,2}:? )?)?$/u
/** `của Sở Y tế (cơ quan thường trực Ban Chỉ đạo) tại …` */
const ASIDE = / \([^()]{1,80}\)$/u
const OF = ' của '
const AND = ' và '
const SIGNERS = 'Giám đốc|Bộ trưởng|Chánh|Trưởng|Cục trưởng|Chi cục trưởng'
/** Between two who sign: `của Giám đốc Sở Nội vụ và Giám đốc Sở Tài chính tại …`. */
const AND_SIGNING = new RegExp(` và (?=(?:${SIGNERS}) )`, 'u')
/** Between two of several, and before the next who wrote: `; số …`, ` và của Sở Tài chính tại …`. */
const NEXT = /^(?:[,;] | và |[,;] và )$/u
const AND_OF = /[,;]? và$/u
/** Who wrote the next one, with no `của` again: ` và Giám đốc Sở Nội vụ tại `. */
const AND_WHO = /^(?:[,;] | và |[,;] và )(?=\p{Lu})/u
/** Who signs for a body writes in its name. */
const SIGNING = new RegExp(`^(?:${SIGNERS}) (?=(?:Sở|Bộ|Thanh tra|Văn phòng|Ban|Cục|Chi cục|[Pp]hòng) )`, 'u')
/** What a body did with the paper that follows: `đã chỉ đạo tại `, `có `, `ban hành `. */
const DID_AT =
  / (?:đã )?(?:có ý kiến(?: chỉ đạo)?|chỉ đạo|yêu cầu|hướng dẫn|đề nghị|thông báo|phê duyệt|quy định|giao|kết luận|thống nhất|chấp thuận)$/u
const ISSUED = / (?:(?:đã |vừa |tiếp tục )?(?:ký )?ban hành|(?:đã |vừa )?có|đã ký) (?:các )?$/u
const CAPITAL = /(?<![\p{L}\p{N}-])\p{Lu}/gu
const DATE_AHEAD = /(?<!\p{L})ngày (?=\d)/giu
const LONGEST_PROPOSER = 140
/** An office writes down what its principals say: `chỉ đạo của Chủ tịch UBND tỉnh tại Thông báo số 4/TB-VPUBND`. */
const SCRIBE = /^VP/u

/** The issuer of what is cited is who proposed or issued it there, unless its own words name another. */
export function nameProposers(text: string, found: readonly Proposed[]): void {
  if (found.length === 0 || !/ (?:tại|có|hành|ký) /u.test(text)) return
  for (const [i, citation] of found.entries()) {
    if (citation.number === null || citation.issuer !== null) continue
    const before = found[i - 1]
    const between = before?.proposer ? text.slice(before.end, citation.start) : null
    const follows = between !== null && NEXT.test(between) && isAlike(before, citation)
    const ahead = text.slice(Math.max(0, citation.start - LONGEST_PROPOSER), citation.start)
    const issuer = follows
      ? (before?.issuer ?? null)
      : (proposerIn(ahead, between !== null) ?? furtherIn(between) ?? actorIn(ahead, citation))
    if (issuer === null || (SCRIBE.test(citation.parsed?.issuer ?? '') && !/Văn phòng/iu.test(issuer))) continue
    citation.issuer = issuer
    citation.proposer = true
  }
}

/** Of the same body, by their symbols: `15/SYT-NV`, `21/BC-SYT`. */
function isAlike(before: Proposed | undefined, { parsed }: Proposed): boolean {
  const [known, here] = [before?.parsed, parsed].map((number) => number?.issuer?.split('-')[0])
  return known === here
}

/** `further`: a citation before it has a proposer. */
function proposerIn(before: string, further: boolean): string | null {
  const at = AT.exec(before)
  if (!at) return null
  const words = before.slice(0, at.index).replace(ASIDE, '')
  const of = words.lastIndexOf(OF)
  const opens = words.slice(0, Math.max(0, of))
  if (of < 0 || !(PROPOSAL.test(opens) || (further && AND_OF.test(opens)))) return null
  const name = words
    .slice(of + OF.length)
    .split(AND_SIGNING)
    .map((body) => body.replace(SIGNING, ''))
    .join(AND)
  return isBodies(name) ? name : null
}

/** The name of one body, or of two: `Sở Nội vụ và Sở Tài chính`. */
function isBodies(name: string): boolean {
  const end = matchIssuerAt(name, 0)?.end
  if (end === undefined || end === name.length) return end !== undefined
  const other = end + AND.length
  return name.startsWith(AND, end) && matchIssuerAt(name, other)?.end === name.length
}

/** Who wrote the paper that follows one whose proposer is known. */
function furtherIn(between: string | null): string | null {
  const and = between === null ? null : AND_WHO.exec(between)
  const at = between === null ? null : AT.exec(between)
  if (between === null || !and || !at) return null
  const name = between.slice(and[0].length, at.index).replace(ASIDE, '').replace(SIGNING, '')
  return matchIssuerAt(name, 0)?.end === name.length ? name : null
}

/** The body whose act the citation is the object of; the day that stands before it is that of what is cited. */
function actorIn(before: string, citation: Proposed): string | null {
  const place = AT.exec(before)
  const words = place ? before.slice(0, place.index) : before
  const act = (place ? DID_AT : ISSUED).exec(words)
  if (!act) return null
  const from = nameStart(words.slice(0, act.index))
  if (from === null) return null
  const day = place || citation.date !== null ? null : dateBefore(words.slice(0, from))
  if (day?.match(/^\d{4}/u)) Object.assign(citation, { date: day, dateAhead: true })
  return words.slice(from, act.index)
}

/** Where the name begins that fills the end of `words`; null where none does. */
function nameStart(words: string): number | null {
  for (const { index } of matchesOf(CAPITAL, words)) if (matchIssuerAt(words, index)?.end === words.length) return index
  return null
}

/** `Ngày 21/4/2015, `: the day at the end of `words`, as EDTF. */
function dateBefore(words: string): string | null {
  for (const { index } of matchesOf(DATE_AHEAD, words)) {
    const date = matchDateAt(words, index)
    if (date && /^,? $/u.test(words.slice(date.end))) return date.edtf
  }
  return null
}
