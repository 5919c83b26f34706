/** What of a citation stands before its number: who issued it and when, and the bracket that holds the number. */
import { matchAt } from '../../text/matches.js'
import { matchDocumentNumberAt } from '../document/number.js'
import { matchDateAt } from '../schedule/date.js'
import type { Citation } from './citation.js'
import type { CitationHead } from './head.js'
import { matchIssuerAt } from './issuer.js'
import type { NumberedMention } from './number.js'
import { readTail } from './tail.js'
import { readTitle, type TitleMatch } from './title.js'

export interface Ahead {
  /** Where `số` follows. */
  end: number
  issuer: string | null
  /** In EDTF. */
  date: string | null
  /** The number, where it stands in a bracket of its own. */
  bracketed: NumberedMention | null
  /** The title, where it stands before that bracket. */
  titleAt?: TitleMatch
}

const OF = ' của '
const ABOUT = ' về '
const SEVERAL = /(?:các|những) $/iu
const DAY = /,? (?:ban hành |ký )?(?=ngày \d)/iuy
const WHOLE_DAY = 'yyyy-mm-dd'.length
const NUMBER_NEXT = /,?(?= số:? ?\d)/iuy
const BRACKET = / \((?:số:? ?)?(?=\d)/iuy

/** `Thông tư liên tịch Bộ Tài chính - Bộ Y tế số …`: the bodies that share a paper, between its type and its number. */
const SHARING = /(?: của)? (\p{Lu}\p{L}{1,6} [^;:.()\d\n]{2,120}?)(?=,? số:? ?\d)/uy
const SHARED = new Set(['TTLT', 'NQLT'])

/**
 * `Quyết định của Thủ tướng Chính phủ số 749/QĐ-TTg`, `Quyết định ngày 03/6/2020 số 749/QĐ-TTg`,
 * `Quyết định của Thủ tướng Chính phủ (số 749/QĐ-TTg, ngày 03/6/2020)`, `Kế hoạch của UBND tỉnh về giảm nghèo (số
 * 35/KH-UBND)`; null where nothing stands before the number.
 */
export function readAhead(text: string, head: CitationHead): Ahead | null {
  const sharing = SHARED.has(head.type ?? '') ? matchAt(SHARING, text, head.end) : null
  if (sharing?.[1]) return { end: head.end + sharing[0].length, issuer: sharing[1], date: null, bracketed: null }
  const opens = text.startsWith(OF, head.end) || matchAt(DAY, text, head.end)
  // `các Quyết định của … số: A; số: B` opens a list
  if (!opens || SEVERAL.test(text.slice(Math.max(0, head.start - 6), head.start))) return null
  const ahead: Ahead = { end: head.end, issuer: null, date: null, bracketed: null }
  for (let parts = 0; parts < 2; parts++) if (!addIssuer(text, ahead) && !addDay(text, ahead)) break
  if (ahead.end === head.end) return null
  const next = matchAt(NUMBER_NEXT, text, ahead.end)
  if (next) return { ...ahead, end: ahead.end + next[0].length }
  if (ahead.issuer === null) return null
  const bracketed = inBracket(text, head, ahead.end)
  if (bracketed) return { ...ahead, bracketed }
  const titleAt = text.startsWith(ABOUT, ahead.end) ? readTitle(text, ahead.end) : null
  const numbered = titleAt && inBracket(text, head, titleAt.end)
  return numbered && { ...ahead, bracketed: numbered, titleAt }
}

function addIssuer(text: string, ahead: Ahead): boolean {
  const issuer =
    ahead.issuer === null && text.startsWith(OF, ahead.end) ? matchIssuerAt(text, ahead.end + OF.length) : null
  if (!issuer) return false
  ahead.issuer = issuer.name
  ahead.end = issuer.end
  return true
}

function addDay(text: string, ahead: Ahead): boolean {
  const lead = ahead.date === null ? matchAt(DAY, text, ahead.end) : null
  const day = lead && matchDateAt(text, ahead.end + lead[0].length)
  if (day?.edtf.length !== WHOLE_DAY) return false
  ahead.date = day.edtf
  ahead.end = day.end
  return true
}

/** The number in the bracket that opens at `pos`, where nothing but its tail stands beside it. */
function inBracket(text: string, head: CitationHead, pos: number): NumberedMention | null {
  const open = matchAt(BRACKET, text, pos)
  const parsed = open && matchDocumentNumberAt(text, pos + open[0].length, true)
  if (!parsed || text.charAt(readTail(text, parsed.end).end) !== ')') return null
  return { start: head.start, end: parsed.end, number: parsed.canonical, parsed }
}

/** Adds to a citation what was said before its number; its bracket is part of it, and the title stands behind that. */
export function withAhead(text: string, citation: Citation, ahead: Ahead): void {
  citation.issuer ??= ahead.issuer
  if (!citation.listed) citation.date ??= ahead.date
  if (!ahead.bracketed) return
  citation.end++
  citation.titleAt = ahead.titleAt ?? readTitle(text, citation.end)
  citation.title = citation.titleAt && text.slice(citation.titleAt.start, citation.titleAt.end)
}
