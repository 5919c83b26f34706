/** What recognition of scans misread in document numbers and names of bodies, mended before anything is read from it. */
import { mendRecognisedAgencies } from '../grammar/agency/recognised-agency.js'
import {
  type MendedNumber,
  mendRecognisedNumbers,
  misreadSigns,
  tornNumbers,
} from '../grammar/document/recognised-number.js'
import { indexFrom, printedWords, type Source, type SourceNote } from '../source.js'
import { type Rewording, reworded } from './reworded.js'

interface Mended extends Rewording {
  raw: string
  what: 'number' | 'agency'
  /** The words of it that differ. */
  words: readonly Rewording[]
}

const KINDS = { number: 'number', agency: 'body' } as const

/**
 * The source with its numbers and names of bodies mended where one known one alone is near; what was typed stays.
 * Notes tell what was recognised.
 */
export function withMendedNames(source: Source): Source {
  if (!source.ocr) return source
  return withNames(withNumbers(withNumbers(source, tornNumbers), misreadSigns))
}

/** The source with the numbers whole that recognition parted, or of which it took signs for others. */
function withNumbers(source: Source, spoilt: (text: string) => MendedNumber[]): Source {
  const sureness = surenessOf(source)
  const mended = spoilt(source.text).filter(({ start }) => sureness(start) !== null)
  if (mended.length === 0) return source
  const { source: own, at } = reworded(source, mended)
  const notes = mended.map(({ start, end, raw, text }): SourceNote => {
    const message = `“${raw}” was recognised; it is read as “${text}”, one number`
    return { message, at: at(start), end: at(end), ...pageAt(source, start) }
  })
  return { ...own, notes: [...(own.notes ?? []), ...notes] }
}

function pageAt({ lines }: Source, offset: number): { page?: number } {
  const page = lines.findLast((line) => line.start <= offset)?.page
  return page ? { page } : {}
}

function withNames(source: Source): Source {
  const sureness = surenessOf(source)
  const numbers = mendRecognisedNumbers(source.text).map(
    (number): Mended => ({ ...number, what: 'number', words: [number] }),
  )
  const names = mendRecognisedAgencies(source.text, sureness)
    .map((name): Mended => ({ ...name, what: 'agency' }))
    .filter((name) => !numbers.some((number) => number.start < name.end && name.start < number.end))
  const mended = [...numbers.filter(({ start }) => sureness(start) !== null), ...names]
  if (mended.length === 0) return source
  mended.sort((a, b) => a.start - b.start)
  const { source: own, at } = reworded(
    source,
    mended.flatMap(({ words }) => words),
  )
  const notes = mended.map(({ start, end, raw, text, what }): SourceNote => {
    const message = `“${raw}” was recognised; it is read as “${text}”, the one ${KINDS[what]} that looks like it`
    return { message, at: at(start), end: at(end), ...pageAt(source, start) }
  })
  return {
    ...own,
    notes: [...(own.notes ?? []), ...notes],
    mended: mended.map(({ start, end, what }) => ({ start: at(start), end: at(end), what })),
  }
}

/** How sure the recognition of the word at an offset is; null where the input says its letters. */
function surenessOf({ printed = [] }: Source): (offset: number) => number | null {
  const words = printedWords(printed).sort((a, b) => a.start - b.start)
  return (offset) => words[indexFrom(words, offset + 1) - 1]?.confidence ?? null
}
