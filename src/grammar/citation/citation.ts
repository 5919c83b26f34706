/** One mention of a document: what it is known by, and what stands behind that. */
import { type DocumentNumberMatch, LOCAL_COMMITTEE, ofLocalCommittee } from '../document/number.js'
import { laterIssuer } from './later-issuer.js'
import { afterNumber } from './number.js'
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

/** The citation that `named` ends the name of: `start` to its number, figure, law or body. */
export function citationAt(
  text: string,
  start: number,
  by: CitationBy,
  type: string | null,
  named: number,
  parsed: DocumentNumberMatch | null,
): Citation {
  const after = afterNumber(text, { end: named, parsed })
  const read = ofOwnSystem(text, readTail(text, after), parsed?.issuer ?? null)
  const tail: CitationTail = isYearOfWork(read, by, type) ? { end: after, date: null, issuer: null, term: null } : read
  const titleAt = readTitle(text, tail.issuer === null ? tail.end : behindIssuer(text, tail.end))
  const later = titleAt && tail.issuer === null ? laterIssuer(text, titleAt, parsed) : null
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
    issuer: later?.name ?? tail.issuer,
    term: tail.term,
    title: titleAt && unquoted(text.slice(titleAt.start, later?.titleEnd ?? titleAt.end)),
    titleAt,
    listed: false,
  }
}

/** `triển khai Đề án 06 năm 2026`: the year of the work, where a text is called by its figure. */
const isYearOfWork = ({ date, issuer }: CitationTail, by: CitationBy, type: string | null): boolean =>
  (by === 'figure' || type === 'ĐA') && issuer === null && date?.length === YEAR_LENGTH
const YEAR_LENGTH = 4

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
