/** References: every mention of a text, what it names, and how the two stand to each other. */
import type { Citation } from '../../grammar/citation/citation.js'
import { findCitations } from '../../grammar/citation/citations.js'
import type { Reference, Target } from '../../plan.js'
import type { Extent } from '../../source.js'
import { isAnnex, isMended, type Passage, type PlanRoot, passagesOf } from '../../tree.js'
import { CitedDocuments, isOfSomeCongress } from './cited-documents.js'
import { isName, isOfRow, rowsOfCited } from './cited-rows.js'
import type { Standing } from './coordination.js'
import { cellListingsOf, type Listing, listingsOf } from './listings.js'
import { findMentions, type Mention } from './mentions.js'
import { NamedTexts } from './named-texts.js'
import { passagesInQuotation } from './quotations.js'
import { standings } from './relations.js'
import { resolvePart, type SectionPaths, sectionPaths } from './section-paths.js'
import { SeenCitations } from './seen-citations.js'
import { checkCitation, report } from './slips.js'
import { findDefinitions } from './terms.js'
import { isIssued, isOfOwnCongress, isThisText } from './this-text.js'

interface Found {
  mention: Mention
  standing: Standing | undefined
  passage: Passage
  text: string
}

/**
 * Finds the references of a plan, in the order of the text (r1, r2, …), fills the short names that the text defines
 * into `root.document.terms`, and reports what cannot be resolved and dates that cannot be right.
 */
export function extractReferences(root: PlanRoot): Reference[] {
  const paths = sectionPaths(root)
  const documents = new CitedDocuments()
  const stretches = stretchesOf(root)
  const rows = rowsOfCited(root, stretches)
  const quoted = passagesInQuotation(root.source.text, stretches)
  const listings = listingsOf(root)
  const cellListings = cellListingsOf(root)
  const named = new NamedTexts()
  const found = stretches.flatMap((passage, i) =>
    readPassage(
      root,
      passage,
      documents,
      named,
      quoted.has(i),
      passage.place === 'cell' ? cellListings.get(passage.start) : listings.get(passage.sectionId ?? ''),
    ).filter((entry) => !isOfRow(entry, rows) && !isName(entry)),
  )
  const references: Reference[] = []
  const seen = new SeenCitations()
  for (const entry of found) {
    const reference = refer(root, entry, documents, paths, seen)
    if (entry.mention.kind === 'citation') seen.add(entry.mention.citation)
    if (reference) references.push({ ...reference, id: `r${references.length + 1}` })
  }
  return references
}

/** The passages, lines of one title put together. */
function stretchesOf(root: PlanRoot): Passage[] {
  const stretches: Passage[] = []
  for (const passage of passagesOf(root)) {
    const last = stretches.at(-1)
    if (
      last?.place === 'title' &&
      passage.place === 'title' &&
      last.sectionId === passage.sectionId &&
      passage.start - last.end <= 1
    ) {
      last.end = passage.end
    } else stretches.push({ ...passage })
  }
  return stretches
}

function readPassage(
  root: PlanRoot,
  passage: Passage,
  documents: CitedDocuments,
  named: NamedTexts,
  quoted: boolean,
  listing: Listing | undefined,
): Found[] {
  const raw = root.source.text.slice(passage.start, passage.end)
  const text = passage.place === 'title' ? raw.replace(/\n/gu, ' ') : raw
  const all = findMentions(text, quoted)
  const definitions = findDefinitions(text, all)
  for (const { term, termStart, expansion, of } of definitions) {
    const [short] = of ? findCitations(term) : []
    if (short && of) documents.define(short, of.citation)
    const start = passage.start + termStart
    root.document.terms.push({ term, expansion, span: { start, end: start + term.length } })
  }
  let next = 0
  const cited = all.filter((mention) => {
    while (next < definitions.length && (definitions[next]?.end ?? 0) < mention.end) next++
    return mention.start < (definitions[next]?.start ?? Number.POSITIVE_INFINITY)
  })
  const mentions = [...cited, ...named.mentionsIn(text, cited, definitions)].sort((a, b) => a.start - b.start)
  for (const mention of mentions) if (mention.kind === 'citation') documents.add(mention.citation)
  const standing = standings(text, mentions, definitions, passage, listing)
  return mentions.map((mention, i) => ({ mention, standing: standing.get(i), passage, text }))
}

function refer(
  root: PlanRoot,
  found: Found,
  documents: CitedDocuments,
  paths: SectionPaths,
  seen: SeenCitations,
): Omit<Reference, 'id'> | null {
  const { mention, passage, text } = found
  const start = passage.start + mention.start
  const end = passage.start + mention.end
  const base = {
    text: text.slice(mention.start, mention.end),
    sectionId: passage.sectionId,
    span: { start, end },
    relation: null,
    subject: null,
    alsoSubjects: [],
    inferred: [],
  }
  if (mention.kind === 'part') return referToPart(root, found, base, paths)
  if (mention.kind === 'this') return referToThis(root, found, base, documents, seen)
  const { citation } = mention
  const { target, inferred, resolved, candidates } = documents.resolve(
    citation,
    mention.part === null ? null : text.slice(mention.part.start, mention.part.end),
  )
  if (isOwn(root, citation, found) || (citation.by === 'figure' && isOwnNumber(root, target.number)))
    return { ...base, kind: 'self', form: 'self', target: citation.by === 'law' ? ownOf(citation, target) : target }
  // `thông qua Nghị quyết Đại hội`: of no congress that the text names
  if (isOfSomeCongress(citation) && target.issuer === citation.issuer) return null
  checkCitation(root, citation, target, documents, base)
  if (!resolved || target.number === null) {
    if (citation.by !== 'law') report(root, 'unresolved-reference', 'info', unresolved(base.text, candidates), base)
  }
  const reference: Omit<Reference, 'id'> = {
    ...base,
    kind: 'document',
    form: mention.named ? 'short' : formOf(citation, documents, seen),
    target,
    relation: found.standing?.relation ?? 'cites',
    subject: subjectOf(found.standing, documents),
    alsoSubjects: found.standing?.alsoSubjects ?? [],
    inferred: [
      ...new Set([...inferred, ...(citation.proposer ? ['target.issuer'] : []), ...mendedFields(root, base.span)]),
    ],
  }
  if (candidates.length > 0) reference.candidates = candidates
  return reference
}

/** A law that is named without its number may have it in another place. */
function subjectOf(standing: Standing | undefined, documents: CitedDocuments): string | null {
  if (!standing) return 'self'
  return standing.subjectOf ? documents.resolve(standing.subjectOf, null).target.number : standing.subject
}

/** A law of the same name that this one follows is another text. */
const ownOf = ({ number, date }: Citation, target: Target): Target => ({ ...target, number, date })

/** The parts of a mention that recognition misread. */
function mendedFields(root: PlanRoot, extent: Extent): string[] {
  const number = isMended(root, 'number', extent) ? ['target.number'] : []
  return isMended(root, 'agency', extent) ? [...number, 'target.issuer'] : number
}

function unresolved(text: string, candidates: readonly string[]): string {
  return candidates.length > 0
    ? `${text} could be ${candidates.join(', ')}`
    : `no number known for ${text}, and nothing in the text that it could be`
}

/** A part of this text, or of the plan that it issues. */
function referToPart(
  root: PlanRoot,
  { mention, passage }: Found,
  base: Omit<Reference, 'id' | 'kind' | 'form' | 'target'>,
  paths: SectionPaths,
): Omit<Reference, 'id'> | null {
  if (mention.kind !== 'part') return null
  const { part, of } = mention
  if (of !== null && !isThisText(root, of, passage)) return null
  const owner = of === null ? null : isIssued(root, of, passage) ? 'issued' : 'document'
  const { sectionIds, candidates } = resolvePart(paths, part, passage.sectionId, owner)
  const [sectionId = null] = sectionIds
  // `Điều này cho thấy …`: a word of the language
  if (sectionId === null && part.here !== null && part.steps.length === 0) return null
  // an article or a section of another text, which was named in an earlier sentence
  const own = part.steps.some((step) => step.level === 'annex') || part.here !== null || part.above || owner !== null
  if (sectionId === null && !own) return null
  if (sectionId === null) {
    const known = candidates.length > 0 ? `; it could be ${candidates.join(', ')}` : ''
    report(root, 'unresolved-reference', 'info', `${base.text} is not in the text${known}`, base)
  }
  return {
    ...base,
    kind: 'internal',
    form: 'internal',
    target: { sectionId, ...(sectionIds.length > 1 ? { sectionIds } : {}) },
    ...(sectionId === null && candidates.length > 0 ? { candidates } : {}),
  }
}

function formOf(citation: Citation, documents: CitedDocuments, seen: SeenCitations): Reference['form'] {
  if (isOfSomeCongress(citation)) return 'short'
  if (citation.by === 'title' || citation.by === 'body') return 'title'
  if (citation.by === 'figure' && citation.date === null && documents.resolve(citation, null).resolved) return 'short'
  if ((citation.date !== null && !citation.dateAhead) || (citation.issuer !== null && !citation.proposer)) return 'full'
  if (citation.by === 'law') return 'title'
  if (citation.by === 'figure') return 'short'
  return seen.has(citation.number) ? 'short' : 'full'
}

/** `Kế hoạch này`: this text, or the one text of that type that was cited before; `Kế hoạch nêu trên`: the last one. */
function referToThis(
  root: PlanRoot,
  { mention, passage, standing }: Found,
  base: Omit<Reference, 'id' | 'kind' | 'form' | 'target'>,
  documents: CitedDocuments,
  seen: SeenCitations,
): Omit<Reference, 'id'> | null {
  if (mention.kind !== 'this') return null
  const capital = /^\p{Lu}/u.test(mention.word)
  const self = isThisText(root, mention, passage)
  if (self && !mention.above) return { ...base, kind: 'self', form: 'self', target: null }
  const cited = mention.above ? seen.last(mention.type) : seen.sole(mention.type)
  if (!capital || !cited) return null
  const { target } = documents.resolve(cited, null)
  return {
    ...base,
    kind: 'document',
    form: 'anaphora',
    target,
    relation: standing?.relation ?? 'cites',
    subject: standing ? standing.subject : 'self',
    inferred: ['target'],
  }
}

const isOwnNumber = (root: PlanRoot, number: string | null): boolean =>
  number !== null && number === root.document.number

/** The document named by its own number, a law by its name, also where the figure is blank: `Kèm theo Kế hoạch số /KH-UBND …`. */
function isOwn(root: PlanRoot, citation: Citation, { mention, passage, text }: Found): boolean {
  const { number, type, title } = root.document
  if (citation.by === 'law' && citation.number === null && citation.date === null && citation.title !== null)
    return citation.type === type && citation.title.toLowerCase() === title?.toLowerCase()
  if (citation.by === 'body') return isOfOwnCongress(root, citation)
  if (citation.by !== 'number') return false
  if (citation.number !== null && number !== null) return citation.number === number
  const before = text.slice(0, mention.start)
  if (!/^[\s(]{0,4}(?:(?:ban hành )?kèm theo|ban hành kèm) /iu.test(before) || findCitations(before).length)
    return false
  const inAnnexHead = root.children.some((node) => isAnnex(node) && node.id === passage.sectionId)
  if (!inAnnexHead && !/(?:kèm theo|ban hành kèm) $/iu.test(before)) return false
  return type === null || citation.type === type || number === null
}
