/** Source → plan tree: letterhead, sections, annexes, closing. */
import { parseDuty, parseLabelledLine } from '../grammar/duty.js'
import type { Diagnostic } from '../plan.js'
import type { Extent, Source, SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { type AnnexNode, isSection, type PlanRoot, type SectionNode } from '../tree.js'
import { annexRuns, buildAnnex, startsAnnex } from './annexes.js'
import { type Closing, opensClosing, opensSignature, readClosing } from './closing.js'
import { type KnownFacts, readDocumentInfo } from './document-info.js'
import type { Phrases } from './heading.js'
import { readLetterhead } from './letterhead.js'
import { buildSections, type SectionContext } from './sections.js'
import { reportSource } from './source-diagnostics.js'

/** Builds the tree of a source. Never throws: what is wrong with the document is a diagnostic of the tree. */
export function buildOutline(source: Source, known: KnownFacts = {}): PlanRoot {
  const { text, lines } = source
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic)
  }
  const context: SectionContext = { text, prefix: '', phrases: PHRASES, report, taken: new Map() }
  const parts = splitDocument(text, lines)
  const head = readLetterhead(text, lines.slice(0, parts.bodyEnd))
  const body: SourceLine[] = []
  for (let i = head.next; i < parts.bodyEnd; i++) {
    const line = lines[i]
    if (line && line.kind !== 'row') body.push(line)
  }
  const sections = buildSections(body, context)
  const annexes: AnnexNode[] = []
  const note: Extent[] = []
  let closing = parts.closing
  const attachedTo = head.number?.canonical ?? known.number ?? null
  for (const [from, to] of parts.annexes) {
    const result = buildAnnex(lines.slice(from, to), `PL${annexes.length + 1}`, attachedTo, context)
    annexes.push(result.annex)
    if (result.annex.notes[0]) note.push(result.annex.notes[0])
    if (result.closing && (!closing || closing.signers.length === 0)) closing = result.closing
  }
  const alone = head.number === null && sections.length === 0 ? note[0] : undefined
  const document = readDocumentInfo(
    {
      text,
      head,
      preamble: preambleText(text, sections),
      closing,
      attachment: alone ? text.slice(alone.start, alone.end) : null,
      known,
    },
    report,
  )
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
  labelled: (phrase) => phrase.includes(':') && parseLabelledLine(phrase).length > 0,
}

interface DocumentParts {
  /** Index of the first line that is no longer body. */
  bodyEnd: number
  closing: Closing | null
  annexes: [number, number][]
}

/**
 * Cuts the lines into body, closing and annexes. A table in the body, without a title of its own, is read as
 * an annex too: its rows are tasks all the same.
 */
function splitDocument(text: string, lines: readonly SourceLine[]): DocumentParts {
  let bodyEnd = lines.length
  let closing: Closing | null = null
  let annexFrom = lines.length
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind === 'row') continue
    if (startsAnnex(text, lines, i)) {
      bodyEnd = Math.min(bodyEnd, i)
      annexFrom = i
      break
    }
    if (i > 0 && (opensClosing(text.slice(line.start, line.end)) || opensSignature(text, lines, i))) {
      const found = readClosing(text, lines, i)
      if (isExample(text, lines, found)) {
        i = Math.max(i, found.next - 1)
        continue
      }
      closing = found
      bodyEnd = i
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

/** The name of an authority with no person behind it, and running text after it: a text on how to draw up documents. */
function isExample(text: string, lines: readonly SourceLine[], { signers, recipients, next }: Closing): boolean {
  const after = lines[next]
  if (recipients.length > 0 || signers.some(({ name }) => name !== null) || !after || after.kind === 'row') return false
  const words = text.slice(after.start, after.end)
  return !isCapitals(words) && words.split(' ').length >= RUNNING_WORDS && !startsAnnex(text, lines, next)
}

function tableRuns(lines: readonly SourceLine[], from: number, to: number): [number, number][] {
  const runs: [number, number][] = []
  for (let i = from; i < to; i++) {
    if (lines[i]?.kind !== 'row') continue
    const start = i
    while (i < to && lines[i]?.kind === 'row' && lines[i]?.table === lines[start]?.table) i++
    runs.push([start, i])
    i--
  }
  return runs
}

function preambleText(text: string, sections: readonly SectionNode[]): string {
  const first = sections.find((section) => isSection(section) && section.marker.style === 'none')
  return first ? first.paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n') : ''
}
