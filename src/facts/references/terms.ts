/** Short names that a text defines: `(sau đây gọi tắt là Nghị quyết 19)`, `… khóa XIII (Nghị quyết số 29-NQ/TW)`. */
import type { Citation } from '../../grammar/citation/citation.js'
import { findCitations } from '../../grammar/citation/citations.js'
import { matchHeadAt } from '../../grammar/citation/head.js'
import { indexFrom } from '../../source.js'
import { startsLower } from '../../text/characters.js'
import { amendedBy } from './amending.js'
import { type Mention, outerEnd } from './mentions.js'

export interface TermDefinition {
  /** Of the defining words with their brackets: what stands in between is no reference. */
  start: number
  end: number
  term: string
  termStart: number
  /** The citation that is given the name; null where something else is. */
  of: Extract<Mention, { kind: 'citation' }> | null
  expansion: string
}

const DEFINING =
  /(?:\( ?)?(?:sau đây |từ đây |dưới đây )?(?:được )?(?:viết tắt|viết chung|viết gọn|viết|gọi tắt|gọi chung|gọi) (?:chung )?là:? ?/giu
/** What every definition holds; most passages hold none of it. */
const NAMING = /gọi|viết (?:tắt|chung|gọn|là)/iu
const LONGEST_TERM = 160
/** In characters: what a bracket says before the short name. */
const LONGEST_ASIDE = 80
const SHORTENS = /tắt là:? ?$/iu
/** In mentions. */
const FARTHEST_OWNER = 40

/** The definitions of a passage, in the order of the text. `mentions` are those of the same passage. */
export function findDefinitions(text: string, mentions: readonly Mention[]): TermDefinition[] {
  const found: TermDefinition[] = []
  DEFINING.lastIndex = 0
  for (let hit = NAMING.test(text) ? DEFINING.exec(text) : null; hit; hit = DEFINING.exec(text)) {
    const bracketed = hit[0].startsWith('(')
    const said = !bracketed && !/^(?:sau|từ|dưới) đây/iu.test(hit[0])
    const opened = said ? bracketAround(text, hit.index, hit[0]) : -1
    if (said && opened < 0) continue
    const place = { start: hit.index, from: hit.index + hit[0].length, named: opened < 0 ? hit.index : opened }
    const definition = define(text, place, bracketed || opened >= 0, mentions)
    if (definition) found.push(...eachOf(text, definition, mentions))
  }
  const worded = found.length
  let next = 0
  for (const bare of bareDefinitions(text, mentions)) {
    while (next < worded && (found[next]?.end ?? 0) <= bare.start) next++
    if (next === worded || (found[next]?.start ?? 0) >= bare.end) found.push(bare)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Without the mark that closes a quotation which begins before it. */
const unquoted = (words: string): string => (/^[^“"]*[”"]$/u.test(words) ? words.slice(0, -1) : words)

/** Where the bracket opens that says more than the short name, `(còn gọi là hợp tác xã kiểu mới, viết tắt là HTX)`; -1 for none. */
function bracketAround(text: string, at: number, words: string): number {
  if (!SHORTENS.test(words)) return -1
  const aside = text.slice(Math.max(0, at - LONGEST_ASIDE), at)
  const open = aside.lastIndexOf('(')
  return open < 0 || /[);\n]/.test(aside.slice(open)) ? -1 : at - aside.length + open
}

/** `start` and `from` of the words that define, `named` where what gets the name ends. */
function define(
  text: string,
  { start, from, named: nameEnd }: { start: number; from: number; named: number },
  bracketed: boolean,
  mentions: readonly Mention[],
): TermDefinition | null {
  const rest = text.slice(from, from + LONGEST_TERM)
  const length = rest.search(bracketed ? /[);\n]/u : /[,;.)\n]/u)
  const written = length < 0 ? rest : rest.slice(0, length)
  const quoted = /^["“']/u.test(written) ? 1 : 0
  const term = written
    .slice(quoted)
    .trimEnd()
    .replace(/["”']$/u, '')
  if (term === '') return null
  const before = text.slice(0, nameEnd).trimEnd().replace(/,$/u, '')
  const shortened = shortenedFrom(before, term)
  const cited = shortened === null ? owner(text, nameEnd, term, mentions) : null
  const named = cited ? namedInTitle(before, cited.citation.start, term) : null
  const of = named === null ? cited : null
  const isItself = of !== null && !isApproved(text, of.citation, term)
  const at = shortened ?? named ?? (isItself ? of.citation.start : expansionStart(before, term))
  const end = from + written.length + (text.charAt(from + written.length) === ')' && bracketed ? 1 : 0)
  return { start, end, term, termStart: from + quoted, of, expansion: unquoted(before.slice(at)) }
}

/** `Quyết định … về tổ chức Cuộc thi sáng tạo trẻ (gọi tắt là Cuộc thi)`: what the title names, not the text. */
function namedInTitle(before: string, citation: number, term: string): number | null {
  if (startsLower(term) || matchHeadAt(term, 0)) return null
  const at = before.lastIndexOf(` ${term} `)
  return at > citation ? at + 1 : null
}

const BETWEEN_TERMS = /^(?: và | và các |, | ; |; )$/u

/** `(gọi tắt là Kết luận số 7-KL/TW và Chương trình số 3-CTr/TW)`: each of the two is a short name. */
function eachOf(text: string, definition: TermDefinition, mentions: readonly Mention[]): TermDefinition[] {
  const named = findCitations(definition.term)
  const [first, second] = named
  if (!first || !second || first.start !== 0 || named.at(-1)?.end !== definition.term.length) return [definition]
  const joined = named.every(({ start }, i) => {
    const before = named[i - 1]
    return !before || BETWEEN_TERMS.test(definition.term.slice(before.end, start))
  })
  if (!joined) return [definition]
  const terms = named.map(({ start, end }) => {
    const term = definition.term.slice(start, end)
    const of = owner(text, definition.start, term, mentions)
    const expansion = of ? text.slice(of.citation.start, outerEnd(of)) : definition.expansion
    return { ...definition, term, termStart: definition.termStart + start, of, expansion }
  })
  return terms.every(({ of }) => of !== null) ? terms : [definition]
}

/** The last citations before an offset; one that stands farther back is given no short name. */
function citationsBefore(mentions: readonly Mention[], start: number): Extract<Mention, { kind: 'citation' }>[] {
  const end = indexFrom(mentions, start)
  return mentions.slice(Math.max(0, end - FARTHEST_OWNER), end).filter((mention) => mention.kind === 'citation')
}

/** `Luật số A được sửa đổi, bổ sung bởi Luật số B (sau đây gọi là Luật)`: what was changed has the short name. */
function unlessAmending(
  text: string,
  mentions: readonly Mention[],
  named: Extract<Mention, { kind: 'citation' }> | undefined,
): Extract<Mention, { kind: 'citation' }> | null {
  const at = named ? amendedBy(text, mentions, [], indexFrom(mentions, named.start)) : null
  const amended = at === null ? named : mentions[at]
  return amended?.kind === 'citation' ? amended : null
}

const APPROVED_AT = /(?:phê duyệt|ban hành) (?:tại |theo |kèm theo )?$/u
/** In characters: from what is approved to what approves it. */
const LONGEST_APPROVAL = 260

/**
 * `Quyết định số 131/QĐ-TTg … phê duyệt Đề án … (gọi tắt là Đề án 131)`, `Đề án … được phê duyệt tại Quyết định số 131/QĐ-TTg
 * (gọi tắt là Đề án 131)`: called by the figure of what approves it.
 */
function isApproved(text: string, { start, type, parsed, title }: Citation, term: string): boolean {
  const [named] = findCitations(term)
  const kind = matchHeadAt(term, 0)
  if (!kind || named?.by !== 'figure' || named.type === type || parsed?.number !== named.number) return false
  const before = text.slice(Math.max(0, start - LONGEST_APPROVAL), start)
  return title?.includes(` ${kind.word} `) || (APPROVED_AT.test(before) && before.includes(`${kind.word} `))
}

/** The citation that the short name repeats: by its number, its figure, its type, else the one right before. */
function owner(
  text: string,
  start: number,
  term: string,
  mentions: readonly Mention[],
): Extract<Mention, { kind: 'citation' }> | null {
  const earlier = citationsBefore(mentions, start)
  const [named] = findCitations(term)
  if (named?.number) {
    const same = earlier.findLast(
      ({ citation }) =>
        citation.number === named.number ||
        (named.by === 'figure' && citation.type === named.type && citation.parsed?.number === named.number) ||
        isApproved(text, citation, term),
    )
    if (same) return same
    const last = earlier.at(-1)
    const isFigure = named.by === 'figure' && last?.citation.parsed?.number === named.number
    if (isFigure && text.slice(outerEnd(last), start).trim() === '') return last
  }
  const type = named?.type ?? matchHeadAt(term, 0)?.type
  const touching = earlier.findLast((m) => text.slice(outerEnd(m), start).trim() === '' && outerEnd(m) <= start)
  if (type === undefined || type === null) return unlessAmending(text, mentions, touching)
  const near = earlier.findLast((m) => m.citation.type === type && outerEnd(m) <= start && start - outerEnd(m) < 200)
  return unlessAmending(text, mentions, near)
}

/** `… khóa XIII (Nghị quyết số 29-NQ/TW)`: brackets that repeat the number or figure of what was just cited in full. */
function bareDefinitions(text: string, mentions: readonly Mention[]): TermDefinition[] {
  const found: TermDefinition[] = []
  for (const mention of mentions) {
    if (mention.kind !== 'citation' || mention.citation.number === null) continue
    const start = mention.start - 1
    if (text.charAt(start) !== '(' || text.charAt(mention.end) !== ')') continue
    const term = text.slice(mention.start, mention.end)
    const of = owner(text, start, term, mentions) ?? titledBefore(text, start, mention.citation, mentions)
    const between = of === null ? ';' : text.slice(of.end, start)
    if (of === null || /;|\. |\n/u.test(between) || !repeats(mention.citation, of.citation)) continue
    const expansion = text.slice(of.citation.start, start).trimEnd()
    found.push({ start, end: mention.end + 1, term, termStart: mention.start, of, expansion })
  }
  return found
}

/** `Đề án “Trồng cây đô thị” (Đề án 131)`: the text with that title right before the brackets. */
function titledBefore(
  text: string,
  start: number,
  { type }: Citation,
  mentions: readonly Mention[],
): Extract<Mention, { kind: 'citation' }> | null {
  const last = citationsBefore(mentions, start).at(-1)
  const isTitled = last?.citation.by === 'title' && last.citation.type === type
  return isTitled && text.slice(outerEnd(last), start).trim() === '' ? last : null
}

/**
 * Also `Quyết định số 131/QĐ-TTg … (Đề án 131)`: what it approved has its figure. A whole number in brackets behind a
 * title, `Nghị quyết về du lịch (Nghị quyết số 5-NQ/TU)`, is no short name.
 */
function repeats(short: Citation, full: Citation): boolean {
  if (short.number === full.number) return true
  return short.by === 'figure' && (full.by === 'title' || short.number === full.parsed?.number)
}

/** `Chỉ số CCHC`: words, and the first letters of those that follow. */
const SHORTENED = /^((?:\p{L}+ ){0,4})(\p{Lu}{2,8})$/u

/** Where the words begin that a name repeats and shortens: `Chỉ số cải cách hành chính`; null where it is no such name. */
function shortenedFrom(before: string, term: string): number | null {
  const [, said = '', letters = ''] = SHORTENED.exec(term) ?? []
  if (letters === '') return null
  const count = said.split(' ').length - 1 + letters.length
  const words = before.slice(-LONGEST_TERM).split(' ').slice(-count)
  const meant = words.slice(count - letters.length)
  if (meant.map((word) => word.charAt(0).toUpperCase()).join('') !== letters) return null
  const whole = words.join(' ')
  return whole.toLowerCase().startsWith(said.toLowerCase()) ? before.length - whole.length : null
}

const INITIALS = /^\p{Lu}{4,8}$/u

/** `phần mềm tự do nguồn mở (viết tắt là PMNM)`: the letters begin half of the last words or more, the first and the last of them; -1 for none. */
function initialsStart(before: string, term: string): number {
  if (!INITIALS.test(term)) return -1
  const words = before
    .slice(-LONGEST_TERM)
    .split(' ')
    .slice(-2 * term.length)
  let at = words.length
  for (let letter = term.length - 1; letter >= 0; letter--) {
    at--
    while (at >= 0 && words[at]?.charAt(0).toUpperCase() !== term[letter]) at--
    if (at < 0 || (letter === term.length - 1 && at < words.length - 1)) return -1
  }
  return before.length - words.slice(at).join(' ').length
}

/** A group at the end of a long clause: `… Chỉ số của | các sở, ban, ngành` */
const GROUP = /(?<!\p{L})(?:(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND) )?(?:các|những) (?=.{3})/u
const CLAUSE_MARK = /[;:.()]/
const LONG_CLAUSE = 60

const LISTED = /^[\p{L}, ]{1,120}$/u

/** `cán bộ, công chức, viên chức, cán bộ, chiến sĩ … (gọi chung là cán bộ)`: one of those it stands for may have its name. */
function headOfList(before: string, from: number, last: number, first: string): number {
  const head = before.toLowerCase().lastIndexOf(first, last - 1)
  const listed = head < from ? '' : before.slice(head, last)
  return listed.endsWith(', ') && LISTED.test(listed) ? head : last
}

/** Where the words begin that a name stands for: at its first word, else after the last mark of the sentence. */
function expansionStart(before: string, term: string): number {
  const clause = Math.max(
    before.lastIndexOf('; '),
    before.lastIndexOf('. '),
    before.lastIndexOf('\n'),
    before.lastIndexOf(': '),
  )
  const from = clause < 0 ? 0 : clause + 2
  const begun = initialsStart(before, term)
  if (begun >= from) return begun
  const first = /^[\p{L}]+(?: [\p{L}]+)?/u.exec(term)?.[0].toLowerCase() ?? ''
  const again = first === '' ? -1 : before.toLowerCase().lastIndexOf(first)
  if (again >= from && before.length - again > first.length + 4)
    return startsLower(term) ? headOfList(before, from, again, first) : again
  const clauseEnd =
    before.length - from > LONG_CLAUSE ? (before.slice(-LONG_CLAUSE).split(CLAUSE_MARK).at(-1) ?? '') : ''
  const group = GROUP.exec(clauseEnd)
  return group ? before.length - clauseEnd.length + group.index : from
}
