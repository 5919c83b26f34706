/** Source → plan tree: letterhead, sections, annexes, closing. */
import { parseDuty, parseLabelledLine } from '../grammar/duty/duty.js'
import { namedBody } from '../grammar/party/named-body.js'
import { openingPersons } from '../grammar/party/persons.js'
import type { Diagnostic } from '../plan.js'
import type { Extent, Source, SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { foldKey } from '../text/fold.js'
import { markerAt } from '../text/marker.js'
import { type AnnexNode, isSection, type PlanRoot, type SectionNode, type TableNode } from '../tree.js'
import { annexRuns, startsAnnex } from './annex-runs.js'
import { buildAnnex, endOfTable } from './annexes.js'
import { withWholeTitles } from './broken-titles.js'
import { type Closing, opensClosing, opensSignature, readClosing } from './closing.js'
import { readDocumentInfo } from './document-info.js'
import type { KnownFacts } from './document-sources.js'
import type { Phrases } from './heading.js'
import { introducedFrom } from './introduction.js'
import { readLetterhead } from './letterhead.js'
import { letterheadFrom } from './letterhead-start.js'
import { opensRecipients } from './recipients.js'
import { withMendedNames } from './recognised.js'
import { buildSections, type SectionContext } from './sections.js'
import { reportSource } from './source-diagnostics.js'
import { readWebRecord } from './web-record.js'

/** Builds the tree of a source. Never throws: what is wrong with the document is a diagnostic of the tree. */
export function buildOutline(given: Source, known: KnownFacts = {}): PlanRoot {
  const source = withWholeTitles(withMendedNames(given))
  const { text, lines } = source
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic)
  }
  const tables = new Set(
    lines.flatMap(({ kind, start }, i) => (kind === 'row' && lines[i - 1]?.kind !== 'row' ? start : [])),
  )
  const context: SectionContext = {
    text,
    prefix: '',
    phrases: PHRASES,
    report,
    tables,
    taken: new Map(),
    reached: new Map(),
  }
  const parts = splitDocument(text, lines)
  const main = lines.slice(0, parts.bodyEnd)
  const headFrom = introducedFrom(text, main) || letterheadFrom(text, main)
  const head = readLetterhead(text, main, headFrom)
  const body: SourceLine[] = []
  for (let i = head.next; i < parts.bodyEnd; i++) {
    const line = lines[i]
    if (line && line.kind !== 'row') body.push(line)
  }
  const sections = buildSections(body, context)
  const annexes: AnnexNode[] = []
  const isInBody = (from: number): boolean => from < parts.bodyEnd
  let counted = 0
  let countedInBody = parts.annexes.filter(([from]) => !isInBody(from)).length
  const headedInBody: TableNode[] = []
  const note: Extent[] = []
  let closing = parts.closing
  const attachedTo = head.number?.canonical ?? known.number ?? null
  for (const [from, to] of parts.annexes) {
    // footnotes between the rows of a table in the body belong to the body
    const inBody = isInBody(from)
    const own = lines.slice(from, to).filter(({ kind }) => !inBody || kind === 'row')
    const headed = inBody ? headedInBody : []
    const result = buildAnnex(own, `PL${inBody ? ++countedInBody : ++counted}`, attachedTo, context, headed)
    if (inBody) result.annex.inBody = true
    annexes.push(result.annex)
    if (result.annex.notes[0]) note.push(result.annex.notes[0])
    if (result.closing && (!closing || closing.signers.length === 0)) closing = result.closing
  }
  const alone = head.number === null && sections.length === 0 ? note[0] : undefined
  const document = readDocumentInfo(
    {
      text,
      head,
      preamble: text.slice(0, lines[headFrom]?.start ?? 0) + preambleText(text, sections),
      closing,
      attachment: alone ? text.slice(alone.start, alone.end) : null,
      note: note[0] ? text.slice(note[0].start, note[0].end) : null,
      record: readWebRecord([
        ...source.furniture.map((piece) => piece.text),
        ...main.slice(headFrom, head.next).map(({ start, end }) => text.slice(start, end)),
      ]),
      known,
    },
    report,
  )
  const headEnd = lines[head.next - 1]?.end ?? 0
  for (const { start, end, what } of source.mended ?? []) {
    if (end > headEnd) break
    const written = text.slice(start, end)
    if (what === 'number' && written === document.number) document.inferred.push('number')
    const isIssuer = what === 'agency' && foldKey(document.issuer.name ?? '').includes(foldKey(written))
    if (isIssuer && !document.inferred.includes('issuer')) document.inferred.push('issuer')
  }
  const root: PlanRoot = {
    type: 'plan',
    source,
    document,
    title: head.title,
    children: [...sections, ...annexes],
    facts: { objectives: [], indicators: [], tasks: [], assignments: [], references: [] },
    diagnostics,
  }
  reportSource(root)
  return root
}

const PHRASES: Phrases = {
  assigns: (phrase) => {
    const duty = parseDuty(phrase)
    if (!duty?.heading) return null
    return duty.leads.length > 0 ? 'lead' : 'partners'
  },
  charges: (phrase) => (parseDuty(phrase)?.leads.length ?? 0) > 0,
  opens: (phrase) => {
    const lead = parseDuty(phrase)?.leads[0]
    return lead?.kind === 'agency' && phrase.startsWith(lead.name)
  },
  labelled: (phrase) => phrase.includes(':') && parseLabelledLine(phrase).length > 0,
  listed: (phrase) => parseDuty(phrase)?.leads.some(({ name }) => name.includes(':')) === true,
  names: (phrase) => namedBody(phrase) !== null,
  namesTo: (phrase) => {
    const persons = openingPersons(phrase)
    if (persons?.persons.every(({ position }) => position !== null)) return persons.end
    const leads = parseDuty(phrase)?.leads ?? []
    return leads[0]?.span.start === 0 ? (leads.at(-1)?.span.end ?? 0) : 0
  },
}

interface DocumentParts {
  /** Index of the first line that is no longer body. */
  bodyEnd: number
  closing: Closing | null
  annexes: [number, number][]
}

/**
 * Cuts the lines into body, closing and annexes. A table in the body, without a title of its own, is read as
 * an annex too, counted behind the others: its rows are tasks all the same.
 */
function splitDocument(text: string, lines: readonly SourceLine[]): DocumentParts {
  let bodyEnd = lines.length
  let closing: Closing | null = null
  let annexFrom = lines.length
  let signedBehind: boolean | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind === 'row') continue
    if (startsAnnex(text, lines, i)) {
      bodyEnd = Math.min(bodyEnd, i)
      annexFrom = i
      break
    }
    if (i > 0 && closesAt(text, lines, i, line)) {
      const found = readClosing(text, lines, i)
      if (isNameless(found)) signedBehind ??= isSignedBehind(text, lines, found.next)
      const isExample = isNameless(found)
        ? signedBehind || runsOn(text, lines, found.next)
        : countsArticlesOn(text, lines, found) || (found.recipients.length === 0 && countsOn(text, lines, found))
      if (isExample) {
        i = Math.max(i, found.next - 1)
        continue
      }
      closing = found
      bodyEnd = found.from
      annexFrom = found.next
      break
    }
  }
  const behind = annexFrom < lines.length ? annexRuns(text, lines, annexFrom) : []
  const annexes = [...tableRuns(lines, 0, bodyEnd), ...behind]
  return { bodyEnd, closing, annexes }
}

/** More words than a name with its titles has. */
const RUNNING_WORDS = 8

/** Running text behind an authority with no person: a text on how to draw up documents. */
function runsOn(text: string, lines: readonly SourceLine[], at: number): boolean {
  const after = lines[at]
  if (!after || after.kind === 'row') return false
  const words = text.slice(after.start, after.end)
  return !isCapitals(words) && words.split(' ').length >= RUNNING_WORDS && !startsAnnex(text, lines, at)
}

/** Lines behind a signature in which the list that it interrupts goes on. */
const LIST_REACH = 12

/** A signature amid articles or points: the first label behind it follows the last of its style before it. */
function countsOn(text: string, lines: readonly SourceLine[], { from, next }: Closing): boolean {
  const markerOf = (i: number) => {
    const line = lines[i]
    return line && line.kind !== 'row' ? markerAt(text.slice(line.start, line.end)) : null
  }
  for (let i = next; i < Math.min(lines.length, next + LIST_REACH); i++) {
    if (startsAnnex(text, lines, i)) return false
    const behind = markerOf(i)
    if (!behind || behind.ordinal === 0) continue
    if (behind.ordinal === 1 || (behind.style !== 'letter' && behind.style !== 'article')) return false
    for (let k = from - 1; k >= Math.max(0, from - LIST_REACH); k--) {
      const before = markerOf(k)
      if (before?.style === behind.style) return before.ordinal === behind.ordinal - 1
    }
    return false
  }
  return false
}

/** An article behind a signature, however far, that follows the last one before it: the signature is a sample. */
function countsArticlesOn(text: string, lines: readonly SourceLine[], { from, next }: Closing): boolean {
  const articleOf = (line: SourceLine | undefined): number => {
    if (!line || line.kind === 'row' || !/^đ/iu.test(text.charAt(line.start))) return 0
    const marker = markerAt(text.slice(line.start, line.end))
    return marker?.style === 'article' ? marker.ordinal : 0
  }
  let last = 0
  for (let i = from - 1; i >= 0 && last === 0; i--) last = articleOf(lines[i])
  if (last === 0) return false
  for (let i = next; i < lines.length && !startsAnnex(text, lines, i); i++) {
    const article = articleOf(lines[i])
    if (article > 0) return article === last + 1
  }
  return false
}

function closesAt(text: string, lines: readonly SourceLine[], i: number, { start, end }: Extent): boolean {
  return opensClosing(text.slice(start, end)) || opensSignature(text, lines, i) || opensRecipients(text, lines, i)
}

/** True where a person signs, or recipients stand, before the first annex: a nameless authority above is an example. */
function isSignedBehind(text: string, lines: readonly SourceLine[], from: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind === 'row') continue
    if (startsAnnex(text, lines, i)) return false
    if (!closesAt(text, lines, i, line)) continue
    const closing = readClosing(text, lines, i)
    if (!isNameless(closing)) return true
    i = Math.max(i, closing.next - 1)
  }
  return false
}

function isNameless({ signers, recipients }: Closing): boolean {
  return recipients.length === 0 && signers.every(({ name }) => name === null)
}

function tableRuns(lines: readonly SourceLine[], from: number, to: number): [number, number][] {
  const runs: [number, number][] = []
  for (let i = from; i < to; i++) {
    if (lines[i]?.kind !== 'row') continue
    const end = endOfTable(lines, i, to)
    runs.push([i, end])
    i = end - 1
  }
  return runs
}

function preambleText(text: string, sections: readonly SectionNode[]): string {
  const first = sections.find((section) => isSection(section) && section.id === 'preamble')
  return first ? first.paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n') : ''
}
