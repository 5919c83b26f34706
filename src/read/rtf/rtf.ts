/** RTF (Rich Text Format Specification 1.9.1) → Source. The labels of lists stand in the file as Word printed them. */

import { PlanError } from '../../error.js'
import type { Source } from '../../source.js'
import { FontSamples } from '../../text/legacy/legacy.js'
import { assemble } from '../assemble.js'
import type { Block } from '../block.js'
import { flowBlocks } from '../docx/flow.js'
import { limitsOf, type ReadOptions } from '../options.js'
import { Places } from '../places.js'
import { RtfReader } from './reader.js'
import { rtfTokens } from './tokens.js'

/**
 * Reads RTF. Running heads and feet, hidden and deleted text become furniture; broken files are read as far as they go.
 *
 * @param options `limits` says how many bytes it may have, and how many groups may stand one inside the other
 * @throws PlanError `too-large` where there are more
 */
export function readRtf(bytes: Uint8Array, options?: ReadOptions): Source {
  const { depth, page, cells } = limitsOf(options)
  if (bytes.length > page)
    throw new PlanError(
      'too-large',
      `The RTF has more than ${page} bytes. Save it as .docx in Word and give that file.`,
    )
  const legacy = samplesOf(bytes, depth).decoder()
  const reader = new RtfReader(legacy.decode, depth)
  const blocks = reader.read(rtfTokens(bytes))
  const edges: Block[] = [...new Set(reader.edges)]
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph', text: '', joins: [], furniture: [{ at: 0, text }] }))
  const source = assemble([...flowBlocks(blocks, new Places(cells)), ...edges], 'rtf', 'rtf')
  const notes = legacy.notes()
  return notes.length > 0 ? { ...source, notes } : source
}

/** Reads the file once without any conversion, to tell the encodings by what stands in each font. */
function samplesOf(bytes: Uint8Array, depth: number): FontSamples {
  const samples = new FontSamples()
  const collect = (text: string, font: string): string => {
    samples.add(text, font)
    return text
  }
  new RtfReader(collect, depth).read(rtfTokens(bytes))
  return samples
}
