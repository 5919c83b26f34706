/** The table that `tesseract … tsv` writes → words. */
import type { RecognisedWord } from './recognise.js'

/** Level of the rows that hold words. */
const WORD = '5'

/** Reads the words; what has no text or no place is left out. */
export function wordsOfTsv(table: string): RecognisedWord[] {
  const words: RecognisedWord[] = []
  const lines = new Map<string, number>()
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...text] = row.split('\t')
    const content = text.join('\t').trim()
    if (level !== WORD || content === '') continue
    const [x, y, w, h] = [left, top, width, height].map(Number) as [number, number, number, number]
    if (![x, y, w, h].every(Number.isFinite)) continue
    const key = [page, block, paragraph, line].join('.')
    if (!lines.has(key)) lines.set(key, lines.size)
    words.push({
      text: content,
      box: { left: x, top: y, right: x + w, bottom: y + h },
      confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
      line: lines.get(key) ?? 0,
    })
  }
  return words
}
