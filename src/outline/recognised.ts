/** What recognition of scans misread in document numbers, mended before anything is read from the text. */
import { mendRecognisedNumbers } from '../grammar/recognised-number.js'
import type { Source } from '../source.js'

/** The source with its document numbers mended, letter for letter, so that all offsets hold; notes tell what was read. */
export function withMendedNumbers(source: Source): Source {
  const mended = source.ocr ? mendRecognisedNumbers(source.text) : []
  if (mended.length === 0) return source
  let text = ''
  let done = 0
  for (const number of mended) {
    text += source.text.slice(done, number.start) + number.text
    done = number.end
  }
  text += source.text.slice(done)
  const notes = mended.map(({ start, end, raw, text }) => {
    const page = source.lines.findLast((line) => line.start <= start)?.page
    const message = `“${raw}” was recognised; it is read as “${text}”, the one number that looks like it`
    return { message, at: start, end, ...(page ? { page } : {}) }
  })
  return {
    ...source,
    text,
    notes: [...(source.notes ?? []), ...notes],
    mended: mended.map(({ start, end }) => ({ start, end })),
  }
}
