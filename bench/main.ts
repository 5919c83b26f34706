/**
 * Speed and memory, a file for each format.
 *
 *     npm run bench [-- --check] [text] [docx] [html] [folders] [corpus] [registry]
 *
 * `--check` exits with 1 where a ratio is not kept.
 */
import { measureCorpus } from './corpus.js'
import { measureDocx } from './docx.js'
import { measureFolders } from './folders.js'
import { measureHtml } from './html.js'
import { isKept, type Measured } from './ratio.js'
import { measureRegistry } from './registry.js'
import { measureText } from './text.js'

const MEASURES: Readonly<Record<string, () => Promise<Measured>>> = {
  text: measureText,
  docx: measureDocx,
  html: measureHtml,
  folders: measureFolders,
  corpus: measureCorpus,
  registry: measureRegistry,
}

const named = process.argv.slice(2).filter((argument) => MEASURES[argument])
for (const name of named.length > 0 ? named : Object.keys(MEASURES)) {
  const measured = await MEASURES[name]?.()
  if (!measured) continue
  console.log(`${measured.figures.join('\n')}\n`)
  for (const ratio of measured.ratios) {
    const kept = isKept(ratio)
    const { value, limit } = ratio
    console.log(
      `${value.toFixed(2).padStart(10)}  ${ratio.name} (${ratio.kept} ${limit}): ${kept ? 'kept' : 'NOT KEPT'}`,
    )
    if (!kept && process.argv.includes('--check')) process.exitCode = 1
  }
  console.log()
}
