/**
 * Citations in running text: `[type] [số] NUMBER [,] [ngày DATE] [,] [của ISSUER] [(khóa T)] [title]`, and what else a
 * document is called by: its bare figure (`Chỉ thị 18`), the name of a law, the plenum that passed it, its title.
 * Form of the citation of a document: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5 (type, number, date, issuer, title).
 */
import { RANKS } from '../../text/place-ranks.js'
import { readAhead, withAhead } from './ahead.js'
import { addBareNumbers } from './bare-numbers.js'
import { type Citation, citationAt } from './citation.js'
import { type CitationHead, findHeads } from './head.js'
import { charter, isSmallLaw, LAW, law } from './law.js'
import { shareHead, shareTail } from './lists.js'
import { matchNamedResolutionAt } from './named-resolution.js'
import { isShortFor, readNumbered } from './number.js'
import { nameProposers } from './proposer.js'
import { readTail } from './tail.js'
import { byTitle, isQuoted } from './titled.js'

const RESOLUTION = new Set(['NQ', 'CT', 'KL'])

/**
 * Every citation of a passage, in the order of the text; `start` and `end` are UTF-16 code units of it, and titles are
 * not part of them. Numbers are canonical (`29-NQ/TW`), dates EDTF.
 *
 * @param heads its type words, where they are known already
 */
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

function read(text: string, head: CitationHead): Citation[] {
  const numbered = byNumber(text, head)
  if (numbered.length > 0) return numbered
  if (head.abbreviated) return []
  if (!head.capital) return isSmallLaw(text, head) ? law(text, head) : isQuoted(text, head) ? byTitle(text, head) : []
  if (head.type !== null && LAW.has(head.type)) return law(text, head)
  if (head.type === 'Hiến pháp' || head.type === 'Điều lệ') return charter(text, head)
  const resolution = head.type !== null && RESOLUTION.has(head.type) ? byBody(text, head) : null
  return resolution ? [resolution] : byTitle(text, head)
}

/** The numbers behind a type word; none where it has no number. */
function byNumber(text: string, head: CitationHead): Citation[] {
  const ahead = readAhead(text, head)
  const numbers = ahead?.bracketed ? [ahead.bracketed] : readNumbered(text, ahead ? { ...head, end: ahead.end } : head)
  const citations = numbers.map((n, i) => {
    const citation = citationAt(text, n.start, n.parsed ? 'number' : 'figure', head.type, n.end, n.parsed)
    citation.listed = i > 0
    const code = n.parsed?.type ?? null
    // `Quyết định số 327-CT`: a code that stands alone is that of who gave it
    const isIssuer = n.parsed !== null && n.parsed.issuer === null && head.type !== null && !head.abbreviated
    citation.type = code === null || isIssuer || (i === 0 && isShortFor(code, head.word)) ? head.type : code
    if (citation.type !== head.type) citation.wordType = head.type
    if (n.number !== n.parsed?.canonical) citation.number = n.number
    if (ahead) withAhead(text, citation, ahead)
    return citation
  })
  // `các Nghị quyết 57 và 59 của Bộ Chính trị`: of one body
  const issuer = citations.at(-1)?.issuer ?? null
  if (numbers.length > 1 && numbers.every(({ parsed }) => parsed === null))
    for (const citation of citations) citation.issuer ??= issuer
  return citations
}

/** `Nghị quyết Trung ương 4 khóa XII`, `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX`: by who passed it. */
function byBody(text: string, head: CitationHead): Citation | null {
  const named = matchNamedResolutionAt(text, head.end)
  if (!named) return null
  const citation = citationAt(text, head.start, 'body', head.type, named.end, null)
  citation.issuer ??= named.issuer
  citation.term ??= named.term
  citation.end += OF_TERM.exec(text.slice(citation.end, citation.end + LONGEST_OF_TERM))?.[0].length ?? 0
  const later = citation.date === null ? readTail(text, citation.end) : null
  if (later?.date && later.issuer === null) Object.assign(citation, { date: later.date, end: later.end })
  return citation
}

/** The years of a congress: `Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025`. */
const OF_TERM = new RegExp(
  `^,? \\(?(?:[Nn]hiệm kỳ|NHIỆM KỲ) \\d{4} ?[-–] ?\\d{4}\\)?(?: (?:của )?Đảng bộ (?:${RANKS})(?: \\p{Lu}\\p{L}{0,8}){0,4})?`,
  'u',
)
const LONGEST_OF_TERM = 100
