/** Word documents: time and peak memory against mammoth, which turns them into HTML. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { buildDocx, p, r } from '../test/read/docx/build.js'
import { documentText, withBodyRepeated } from './document.js'
import { library } from './library.js'
import { peakOf } from './memory.js'
import { byTurns, figure, type Measured, type Ratio } from './ratio.js'

const ROUNDS = 7
const LONGER = 20

/** Word parts its text where it was typed, corrected or checked: a run of real documents holds about 45 characters. */
const RUN = /.{1,44}(?:\s|$)|\S+/g
const FONTS = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
const LETTERS = `${FONTS}<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>`
const PARAGRAPH = `<w:spacing w:before="120" w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:rPr>${LETTERS}</w:rPr>`

export const paragraph = (line: string): string =>
  p((line.match(RUN) ?? []).map((run) => r(run, LETTERS)).join(''), PARAGRAPH)

const readOurs = `import { readFileSync } from 'node:fs'
import { parsePlan } from './dist/index.js'
await parsePlan(readFileSync(process.argv[1]))`
const readMammoth = `import { readFileSync } from 'node:fs'
import mammoth from 'mammoth'
await mammoth.convertToHtml({ buffer: readFileSync(process.argv[1]) })`

export async function measureDocx(): Promise<Measured> {
  const text = documentText()
  const figures: string[] = []
  const ratios: Ratio[] = []
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  for (const [name, plan] of [
    ['the document as DOCX', text],
    [`the document as DOCX, ${LONGER} times as long`, withBodyRepeated(text, LONGER)],
  ] as const) {
    const bytes = buildDocx({
      body: plan.split('\n').map(paragraph).join(''),
    })
    const buffer = Buffer.from(bytes)
    const run = (rounds: number): Promise<[number, number]> =>
      byTurns(
        rounds,
        () => library.parsePlan(bytes),
        () => mammoth.convertToHtml({ buffer }),
      )
    await run(3)
    const [ours, theirs] = await run(ROUNDS)
    const file = join(folder, 'plan.docx')
    writeFileSync(file, bytes)
    const [peak, theirPeak] = [peakOf(readOurs, file), peakOf(readMammoth, file)]
    figures.push(
      figure(ours, 'ms', `parsePlan, ${name}`),
      figure(theirs, 'ms', `mammoth.convertToHtml, ${name}`),
      figure(peak, 'MiB', `peak of parsePlan, ${name}`),
      figure(theirPeak, 'MiB', `peak of mammoth, ${name}`),
    )
    ratios.push(
      { name: `time of mammoth, ${name}, times`, value: ours / theirs, limit: 0.5, kept: 'at most' },
      { name: `peak memory of mammoth, ${name}, times`, value: peak / theirPeak, limit: 1, kept: 'at most' },
    )
  }
  return { figures, ratios }
}
