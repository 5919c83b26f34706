/** Everything in a passage that names a text: citations, `Kế hoạch này`, parts, each with its place. */
import type { Citation } from '../../grammar/citation/citation.js'
import { findCitations } from '../../grammar/citation/citations.js'
import { type CitedPart, findCitedParts, type PartLevel } from '../../grammar/citation/cited-part.js'
import { type CitationHead, findHeads } from '../../grammar/citation/head.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { findQuotations, isWithin } from './quotations.js'

export type Mention =
  // `named`: by a name that the text defined
  | { kind: 'citation'; start: number; end: number; citation: Citation; part: CitedPart | null; named?: true }
  | { kind: 'this'; start: number; end: number; type: string | null; word: string; above: boolean }
  | { kind: 'part'; start: number; end: number; part: CitedPart; of: Extract<Mention, { kind: 'this' }> | null }

/** Where a mention ends with its title, as far as the title is read. */
export function outerEnd(mention: Mention): number {
  return Math.max(mention.end, mention.kind === 'citation' ? (mention.citation.titleAt?.end ?? 0) : 0)
}

/** `này`, or the words for a text that was cited before. */
const THIS = / (?:này|((?:nêu|nói|kể|dẫn) trên|trên đây|trên(?=[,.;:)]|$| và | để )))(?![\p{L}])/iuy
/** What a decision issues and no other text cites by number. */
const CHARTER = /(?<!\p{L})(?:Điều lệ|Nội quy)(?= này(?!\p{L}))/giu
const OF = /^,? ?(?:(?:của|tại|ban hành kèm theo|kèm theo|đính kèm) )?$/iu
/** `Điều 5 | Quy chế quản lý bến bãi ban hành kèm theo | Quyết định số …`: what the text that is cited issued has the part. */
const OF_ISSUED =
  /^,? (?:của |tại )?(?:bản )?(?:Quy chế|Quy định|Quy trình|Nội quy|Điều lệ|Chương trình|Kế hoạch|Đề án|Phương án|Danh mục|Bộ tiêu chí|Hướng dẫn|Chiến lược|Quy hoạch|Mức thu)(?: [^;.:()\n]{1,140})? (?:được )?(?:(?:ban hành )?kèm theo|(?:ban hành|phê duyệt) (?:tại|theo)) $/u
const SEVERAL = /(?:các|những|mỗi|từng) $/iu

/**
 * The mentions of a passage in the order of the text; a part that stands before a citation belongs to it. `quoted`
 * says that the passage begins inside a quotation: `này` and the parts there are those of the text that is quoted.
 */
export function findMentions(text: string, quoted = false): Mention[] {
  const heads = findHeads(text)
  const mentions: Mention[] = findCitations(text, heads).map((citation) => ({
    kind: 'citation',
    start: citation.start,
    end: citation.end,
    citation,
    part: null,
  }))
  const quotations = findQuotations(text, quoted)
  addThis(text, heads, mentions, quotations)
  addParts(text, mentions, quotations)
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end)
}

function addThis(
  text: string,
  heads: readonly CitationHead[],
  mentions: Mention[],
  quotations: readonly Extent[],
): void {
  const charters = [...matchesOf(CHARTER, text)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
    type: word,
  }))
  for (const head of [...heads, ...charters]) {
    THIS.lastIndex = head.end
    const here = THIS.exec(text)
    if (!here || SEVERAL.test(text.slice(Math.max(0, head.start - 6), head.start))) continue
    if (isWithin(head.start, quotations)) continue
    mentions.push({
      kind: 'this',
      start: head.start,
      end: head.end + here[0].length,
      type: head.type,
      word: head.word,
      above: here[1] !== undefined,
    })
  }
}

function addParts(text: string, mentions: Mention[], quotations: readonly Extent[]): void {
  const parts = findCitedParts(text)
  if (parts.length === 0) return
  const changing = CHANGE.test(text)
  mentions.sort((a, b) => a.start - b.start)
  const named = mentions.length
  let next = 0
  for (const [i, part] of parts.entries()) {
    while (next < named && (mentions[next]?.end ?? 0) <= part.start) next++
    const other = mentions[next]
    if ((next < named && other && other.start < part.end) || isTitle(text, part)) continue
    const before = mentions[next - 1]
    if (before?.kind === 'citation' && isBracketed(text, before, part)) {
      before.part ??= part
      continue
    }
    const owner = next < named && other && isPartOf(text.slice(part.end, other.start), other) ? other : null
    if (owner?.kind === 'citation') {
      const first = listStart(text, parts, i)
      const start = formStart(text, first)
      owner.part = { ...part, start }
      owner.start = start
      while (mentions.length > named && (mentions.at(-1)?.start ?? 0) >= start) mentions.pop()
    } else if (!isWithin(part.start, quotations) && (owner !== null || !(changing || ofAnother(text, part)))) {
      const of = owner?.kind === 'this' ? owner : null
      mentions.push({ kind: 'part', start: part.start, end: part.end, part, of })
    }
  }
}

/** `Nghị định số 5/2022/NĐ-CP (Phụ lục IV)`: a bracket right behind a text says which part of it is meant. */
const isBracketed = (text: string, { end }: Extent, part: Extent): boolean =>
  text.slice(end, part.start) === ' (' && text.charAt(part.end) === ')'

const isPartOf = (between: string, { kind }: Mention): boolean =>
  OF.test(between) || (kind === 'citation' && between.length < LONGEST_ISSUED && OF_ISSUED.test(between))
const LONGEST_ISSUED = 190

const JOINED = /^(?:;|,|,? (?:và|hoặc)) (?:tên )?$/u
const LARGE: ReadonlySet<PartLevel> = new Set(['article', 'division', 'chapter', 'part'])

const isOfAnnex = ({ steps }: CitedPart): boolean => steps.some(({ level }) => level === 'annex')

/** `khoản 3 Điều 2; điểm a khoản 2 Điều 5 Nghị định …`, `Chương V và Phụ lục II …`: the first of the parts of one document. */
function listStart(text: string, parts: readonly CitedPart[], last: number): CitedPart {
  let first = last
  while (first > 0) {
    const [before, here] = [parts[first - 1], parts[first]]
    if (!before || !here || !JOINED.test(text.slice(before.end, here.start))) break
    if (before.here || before.attached) break
    if (!before.steps.some(({ level }) => LARGE.has(level)) && !(isOfAnnex(before) && isOfAnnex(here))) break
    first--
  }
  return parts[first] as CitedPart
}

/** `Phụ lục 2. Thực trạng bến bãi`, `Phần thứ hai gồm …`: the passage is that annex or part itself. */
function isTitle(text: string, { start, end, steps }: CitedPart): boolean {
  const [only, ...others] = steps
  if (start !== 0 || others.length > 0) return false
  return only?.level === 'annex'
    ? TITLE.test(text.slice(end, end + 4))
    : only?.level === 'part' && HOLDS.test(text.slice(end))
}

const HOLDS = /^ (?:bao gồm|gồm)(?!\p{L})/u

const TITLE = /^[.:] ?\p{Lu}/u

/** `Mẫu số 15 Phụ lục I`: the form is part of what is cited. */
const FORM =
  /(?:các )?(?:biểu )?mẫu (?:số )?\d{1,3}[\p{L}\d./-]{0,12}(?:(?:,| và) (?:mẫu )?(?:số )?\d{1,3}[\p{L}\d./-]{0,12}){0,8},? $/iu
const LONGEST_FORM = 80

function formStart(text: string, { start, steps }: CitedPart): number {
  if (!steps.some(({ level }) => level === 'annex')) return start
  const before = text.slice(Math.max(0, start - LONGEST_FORM), start)
  return start - (FORM.exec(before)?.[0].length ?? 0)
}

/** The heading of a change: `Điều 2. Sửa đổi, bổ sung khoản 3 Điều 9`, `4. Bổ sung Điều 10a sau Điều 10`. */
const CHANGE =
  /^[\p{L}\d.)]{0,6} ?(?:\d{1,3}[a-zđ]?[.:] )?(?:sửa đổi|bổ sung|thay thế|bãi bỏ|thay cụm từ|bỏ cụm từ)(?![\p{L}])/iu

/** `Điều 5 của Quyết định`, `khoản 2 Điều 5 Luật`: a part of a text that is not named in full. */
function ofAnother(text: string, part: CitedPart): boolean {
  const after = text.slice(part.end, part.end + 40)
  return /^,? (?:của )?(?:Luật|Bộ luật|Nghị định|Thông tư|Quyết định|Nghị quyết|Pháp lệnh|Hiến pháp|Chỉ thị|Đề án|Quy chế|Hợp đồng)(?! này)/iu.test(
    after,
  )
}
