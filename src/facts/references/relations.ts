/** How the texts that a passage names stand to each other: the verb that governs a mention, and whose verb it is. */
import { governingWord } from '../../grammar/governing-words.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import type { Passage } from '../../tree.js'
import { makesRules } from '../laws.js'
import { amendedBy } from './amending.js'
import { containerOf, coordinatedWith, isNamedLaw, LONGEST_TITLE, lastBefore, type Standing } from './coordination.js'
import { markEnded } from './ended.js'
import type { Listing } from './listings.js'
import { type Mention, outerEnd } from './mentions.js'
import type { TermDefinition } from './terms.js'

/** What may stand between two documents that both carry out a third. */
const SUBJECT_JOINT = /^(?:,|,? và) (?:các )?$/iu
/** How far a verb governs, in characters. */
const LONGEST_CLAUSE = 1500
/** `các chỉ đạo của Chính phủ; trọng tâm là Chỉ thị …`: what follows belongs to the words before. */
const SENTENCE = /;(?! ?(?:trọng tâm|trong đó|cụ thể|đặc biệt|nhất) là )|[\n\t\u2028]|\.(?= \p{Lu}|$| $|\ufffc)/gu

/** What is put before those who decide, which nobody carries out: `xem xét báo cáo thực hiện Kế hoạch … và Tờ trình …`. */
const PUT_BEFORE = new Set(['TTr', 'BC'])

type CitationMention = Extract<Mention, { kind: 'citation' }>

/** The standing of each mention of a text in a passage, by its index among `mentions`; `listing` is said of one that opens it. */
export function standings(
  text: string,
  mentions: readonly Mention[],
  definitions: readonly TermDefinition[],
  passage: Pick<Passage, 'place' | 'sectionId'>,
  listing?: Listing,
): Map<number, Standing> {
  const found = new Map<number, Standing>()
  // the texts that changed another, each with the one that was changed: a list goes on with that
  const ofAmended = new Map<number, number>()
  mentions.forEach((mention, i) => {
    if (mention.kind !== 'citation') return
    const amended = amendedBy(text, mentions, definitions, i)
    if (amended !== null) {
      found.set(i, ofAmendment(mentions[amended] as CitationMention))
      ofAmended.set(i, ofAmended.get(amended) ?? amended)
      return
    }
    const container = containerOf(mention, mentions, i)
    const joined = itemBefore(text, mentions, i, found) ?? coordinatedWith(text, mentions, definitions, i)
    const before = joined === null ? null : (ofAmended.get(joined) ?? joined)
    const standing =
      (before === null || annexEnds(text, mentions[before], mention, found.get(before))
        ? undefined
        : found.get(before)) ??
      (container === null
        ? (listed(text, mention, passage, listing) ??
          endedToo(text, mentions[i - 1], mention, found.get(i - 1)) ??
          free(text, mentions, definitions, mention, passage))
        : (endedToo(text, mentions[container], mention, found.get(container)) ??
          within(text, mentions, container, mention)))
    const isPut = standing.relation === 'implements' && PUT_BEFORE.has(mention.citation.type ?? '')
    found.set(i, isPut ? { ...standing, relation: 'cites' } : standing)
  })
  markEnded(text, mentions, definitions, passage, found)
  mentions.forEach((mention, i) => {
    if (mention.kind === 'this') found.set(i, free(text, mentions, definitions, mention, passage))
  })
  return found
}

/** The standing of a text that changed another: the one that was changed is its subject. */
const ofAmendment = ({ citation }: CitationMention): Standing => ({
  relation: 'cites',
  subject: citation.number,
  alsoSubjects: [],
  subjectOf: citation,
})

/** `Kế hoạch số A ban hành kèm theo Quyết định số B; Nghị định số C`: nothing is annexed to what a list goes on with. */
const annexEnds = (text: string, before: Mention | undefined, { start }: Extent, standing?: Standing): boolean =>
  standing?.relation === 'is_annex_of' && text.slice(before?.end, start).includes(';')

/** `Đề nghị Chính phủ điều chỉnh …`: work for others. */
const ASKING = /^ ?(?:đề nghị|kiến nghị|giao|yêu cầu)(?!\p{L})/iu
const ABOUT = /^ ?(?:về việc|về|v\/v)? ?$/iu
const ISSUING =
  /(?<!\p{L})ban hành (?:nghị định|thông tư(?: liên tịch)?|quyết định|nghị quyết|luật)(?: về việc| về)? $/iu

/** `tập trung rà soát, sớm sửa đổi Luật …`: work that is still to be done. */
const TO_BE_DONE =
  /(?<!\p{L})(?:rà soát|nghiên cứu|đề xuất|kiến nghị|tham mưu|sớm|khẩn trương|xem xét|tiếp tục)(?:,| để| và| việc)?[ ]$/iu

/** A change that an article makes, or that the title, the heading of a chapter or the preamble says this text is. */
function doesItself(clause: string, at: number, passage: Pick<Passage, 'place' | 'sectionId'>): boolean {
  const { place, sectionId } = passage
  if (makesRules(passage)) return !ASKING.test(clause) && !TO_BE_DONE.test(clause.slice(0, at))
  if (sectionId === 'preamble') return ISSUING.test(clause.slice(0, at))
  const isOfText = place === 'title' ? sectionId === null : place === 'heading' && /^[CP]\d/u.test(sectionId ?? '')
  return isOfText && ABOUT.test(clause.slice(0, at))
}

/** What an item may open with: `; các Nghị quyết của Hội đồng nhân dân tỉnh: số …`. */
const LIST_OPENING = /; ?(?:các|những) [^:;.\n]{4,120}: ?$/u
/** The same without a mark before `số: …`. */
const UNMARKED_OPENING = /; ?(?:các|những) [^:;.\n]{4,120} $/u
/** What it has of its text: `thực hiện Nghị quyết …; các quy định của Luật …`. */
const CONTENT_OPENING =
  /; ?(?:các |những )?(?:quy định|nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|yêu cầu) (?:của|tại|trong) $/u
const LONGEST_OPENING = 140
const LONGEST_ITEM = 600

/** The first document of the list item before, where this one begins an item: `Thực hiện A về …, trong đó …; B; C`. */
function itemBefore(
  text: string,
  mentions: readonly Mention[],
  i: number,
  found: ReadonlyMap<number, Standing>,
): number | null {
  const start = mentions[i]?.start ?? 0
  const opens = text.startsWith('số:', start) ? UNMARKED_OPENING : LIST_OPENING
  const ahead = text.slice(Math.max(0, start - LONGEST_OPENING), start)
  const opening = opens.exec(ahead) ?? CONTENT_OPENING.exec(ahead)
  const mark = opening ? start - opening[0].length : text.charAt(start - 1) === ' ' ? start - 2 : start - 1
  if (text.charAt(mark) !== ';') return null
  let at = i - 1
  while (at >= 0 && !isListed(text, mentions[at], mark)) at--
  const last = mentions[at]
  if (!last || mark - last.end > LONGEST_ITEM) return null
  // an item without a text of its own goes on with what the title of the one before names
  const opened = text.lastIndexOf(';', last.start) + 1
  const from = opened + text.slice(opened, mark).lastIndexOf('\n') + 1
  let first: number | null = null
  for (let k = i - 1; k >= 0; k--) {
    const other = mentions[k]
    if (!other || other.start < from) break
    if (other.kind === 'citation') first = k
  }
  const item = first === null ? undefined : mentions[first]
  const standing = first === null ? undefined : found.get(first)
  if (!item || standing?.subject !== 'self' || standing.relation === 'cites') return null
  return /\. \p{Lu}/u.test(text.slice(item.end, mark)) ? null : first
}

/** A citation before the mark that is no source of what its item says. */
const isListed = (text: string, mention: Mention | undefined, mark: number): boolean =>
  mention?.kind === 'citation' && mention.start < mark && !isSource(text, mention)

/** `…; trừ điểm giấy phép lái xe (Nghị định số 168/2024/NĐ-CP); …`: an item that tells in brackets where it is from. */
function isSource(text: string, { start, end }: Extent): boolean {
  if (text.charAt(start - 1) !== '(' || !/^\) ?;/u.test(text.slice(end, end + 3))) return false
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf('\n', start)) + 1
  return from > 0 && start - from < LONGEST_ITEM
}

/**
 * `Quyết định này thay thế Quyết định số A về … và bãi bỏ Quyết định số B`, `… thay thế A; bãi bỏ B`: a title that
 * changes nothing ends before the second.
 */
const AND_ENDS = /(?:,|;| và) (?:bãi bỏ|hủy bỏ|huỷ bỏ|thay thế) (?:các |toàn bộ )?$/iu
const IN_TITLE = /(?<!\p{L})(?:sửa đổi|bổ sung|bãi bỏ|thay thế)(?!\p{L})/iu

function endedToo(text: string, owner: Mention | undefined, { start }: Extent, ofOwner?: Standing): Standing | null {
  if (ofOwner?.relation !== 'repeals' || !owner) return null
  const title = text.slice(owner.end, start)
  const verb = AND_ENDS.exec(title)
  return verb && !/[.\n]/.test(title) && !IN_TITLE.test(title.slice(0, verb.index))
    ? { ...ofOwner, alsoSubjects: [] }
    : null
}

/** Texts that put another before somebody, or ask for it. */
const FORWARDING = new Set(['TTr', 'CV'])
/** `Tờ trình số … về việc ban hành Kế hoạch | thực hiện Nghị quyết …`: the plan that carries it out is still to be written. */
const PLAN_TO_COME =
  /(?<!\p{L})(?:Kế hoạch|Chương trình(?: hành động)?|Đề án)(?: của \p{L}[^,;:.\d]{2,60})? (?:triển khai |tổ chức )?(?:thực hiện|triển khai) $/u
const LONGEST_PLAN = 120

function within(text: string, mentions: readonly Mention[], container: number, mention: CitationMention): Standing {
  const owner = mentions[container] as CitationMention
  const between = text.slice(owner.end, mention.start)
  const governing = governingWord(between)
  const forwards = FORWARDING.has(owner.citation.type ?? '') && governing.relation === 'implements'
  if (forwards && PLAN_TO_COME.test(between.slice(-LONGEST_PLAN)))
    return { relation: 'implements', subject: null, alsoSubjects: [] }
  const alsoSubjects: string[] = []
  for (let k = container - 1, next: Mention = owner; k >= 0; k--) {
    const other = mentions[k]
    if (other?.kind !== 'citation' || other.citation.number === null) break
    if (!SUBJECT_JOINT.test(text.slice(other.end, next.start)) || isNamedLaw(other.citation)) break
    if (containerOf(other, mentions, k) !== containerOf(owner, mentions, container)) break
    if (other.citation.number !== mention.citation.number) alsoSubjects.unshift(other.citation.number)
    next = other
  }
  return { relation: governing.relation, subject: owner.citation.number, alsoSubjects }
}

/** What is said over a list holds for the text that its item opens with. */
function listed(
  text: string,
  { start }: Extent,
  passage: Pick<Passage, 'place' | 'sectionId'>,
  listing: Listing | undefined,
): Standing | null {
  if (!listing || /\p{L}/u.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return null
  const { relation, bySelf } = listing
  const isChange = relation === 'amends' || relation === 'repeals'
  return { relation, subject: !isChange || bySelf || makesRules(passage) ? 'self' : null, alsoSubjects: [] }
}

function free(
  text: string,
  mentions: readonly Mention[],
  definitions: readonly TermDefinition[],
  mention: Extent,
  passage: Pick<Passage, 'place' | 'sectionId'>,
): Standing {
  const clause = clauseBefore(text, mentions, definitions, mention.start)
  const { relation, at, bySelf, unnamed } = governingWord(clause)
  let subject: string | null = 'self'
  if (relation === 'amends' || relation === 'repeals')
    subject = behind(text, mentions, mention, CHANGES) ?? (bySelf || doesItself(clause, at, passage) ? 'self' : null)
  else if (relation === 'is_annex_of') subject = bySelf ? 'self' : behind(text, mentions, mention, ANNEXED)
  else if (unnamed) subject = null
  return { relation, subject, alsoSubjects: [] }
}

const ANNEXED = /^,? ?\(?(?:được )?(?:(?:ban hành )?kèm theo|ban hành kèm) $/iu

/** `Nghị định số 5/2024/NĐ-CP (thay thế Nghị định số 4/2020/NĐ-CP)` */
const CHANGES = /^(?: (?=thay )|,? ?\((?:đã )?)(?:sửa đổi(?:,? bổ sung)?|bổ sung|thay thế|thay|bãi bỏ)(?: cho)? $/iu

/** The number of the text of which such words, and no others, say how it stands to what is cited behind it. */
function behind(text: string, mentions: readonly Mention[], { start }: Extent, words: RegExp): string | null {
  const before = mentions.findLast((other) => other.kind === 'citation' && other.end <= start)
  if (before?.kind !== 'citation') return null
  const end = outerEnd(before)
  const between = text.slice(end <= start ? end : before.end, start)
  return between.length < LONGEST_JOINT && words.test(between) ? before.citation.number : null
}

const LONGEST_JOINT = 40

/** The clause up to `end`, earlier citations with their titles and definitions left out. */
function clauseBefore(
  text: string,
  mentions: readonly Mention[],
  definitions: readonly TermDefinition[],
  end: number,
): string {
  const reach = LONGEST_CLAUSE + LONGEST_TITLE
  const citations = lastBefore(mentions, end, reach).filter((mention) => mention.kind === 'citation')
  const holes = [
    ...citations.map((citation) => ({ start: citation.start, end: outerEnd(citation) })),
    ...lastBefore(definitions, end, reach),
  ]
    .filter((hole) => hole.end <= end)
    .sort((a, b) => a.start - b.start)
  let clause = ''
  let pos = Math.max(0, end - LONGEST_CLAUSE)
  for (const hole of holes) {
    if (hole.start >= pos) clause += `${text.slice(pos, hole.start)}\ufffc`
    pos = Math.max(pos, hole.end)
  }
  clause += text.slice(pos, end)
  let start = 0
  for (const mark of matchesOf(SENTENCE, clause)) start = mark.index + mark[0].length
  return clause.slice(start)
}
