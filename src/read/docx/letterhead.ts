/** Letterheads that do not stand where they are printed: in boxes that hang on a line below, in the header of a page. */
import { isCapitals } from '../../text/characters.js'
import {
  AUTHORITY,
  ISSUER_LINE,
  MOTTO,
  NATIONAL_NAME,
  PARTY_NAME,
  POSITION,
  UNION_NAME,
} from '../../text/letterhead-words.js'
import { markerAt } from '../../text/marker.js'
import { paragraphsOf, type StoryBlock } from './story.js'

const NUMBER_LINE = /^Số ?:/u
/** Blocks in which a document has its own letterhead. */
const FIRST_BLOCKS = 12
/** A line of a title is no longer. */
const LONGEST_TITLE_LINE = 300
const SENTENCE_END = /[.;:]$/

const linesOf = (blocks: readonly StoryBlock[]): string[] =>
  paragraphsOf(blocks).flatMap(({ text }) =>
    text
      .normalize('NFC')
      .split('\n')
      .map((line) => line.trim()),
  )

/** True for the content of a box that holds issuer or number, or the name of the state, and no signature. */
export function isLetterheadBox(blocks: readonly StoryBlock[]): boolean {
  const lines = linesOf(blocks)
  if (lines.some((line) => AUTHORITY.test(line) || (POSITION.test(line) && isCapitals(line)))) return false
  return lines.some(
    (line) => namesState(line) || NUMBER_LINE.test(line) || (ISSUER_LINE.test(line) && isCapitals(line)),
  )
}

/** True where the first blocks name the state or the Party as a letterhead does. */
export function hasLetterhead(blocks: readonly StoryBlock[]): boolean {
  return linesOf(blocks.slice(0, FIRST_BLOCKS)).some(namesState)
}

function namesState(line: string): boolean {
  return [NATIONAL_NAME, MOTTO, PARTY_NAME, UNION_NAME].some((name) => name.test(line))
}

/** Puts the boxes of a letterhead above the title that they hang on, or on what stands below it. */
export function withLetterheadsRaised(blocks: readonly StoryBlock[]): readonly StoryBlock[] {
  if (!blocks.some(({ raised }) => raised)) return blocks
  const arranged: StoryBlock[] = []
  for (const block of blocks) {
    let at = arranged.length
    if (block.raised) while (isTitleBlock(arranged[at - 1])) at--
    arranged.splice(at, 0, block)
  }
  return arranged
}

function isTitleBlock(block: StoryBlock | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.raised || block.afterPage || block.numbered) return false
  const text = block.text.trim()
  return text.length <= LONGEST_TITLE_LINE && !SENTENCE_END.test(text) && markerAt(text) === null
}
