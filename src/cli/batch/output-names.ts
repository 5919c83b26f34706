/** How the outputs of many inputs are called: as the inputs, with the ending of the format. */
import type { InputFile } from '../input-files.js'

export interface NamingRules {
  /** Ending of the format, with the dot; empty for a folder. */
  ending: string
  /** The name that an input got before, which it keeps. */
  known: (file: InputFile) => string | undefined
  /** Names that no output may take, such as that of an input in the same folder. */
  forbidden: (name: string) => boolean
}

/**
 * A path below the output folder for each input, in their order. Two names are one where a file system may take them
 * for one: in the other normal form of Unicode, in capitals. Of inputs that would share a name all keep their own
 * ending (`a.docx.json`, `a.pdf.json`), and where that is the same too the later one gets `~2`.
 */
export function outputNames(files: readonly InputFile[], { ending, known, forbidden }: NamingRules): string[] {
  const stems = files.map(({ below }) => slashed(below).replace(/(?<=[^/])\.[^./]+$/, ''))
  const wanted = new Map<string, number>()
  for (const stem of stems) wanted.set(folded(stem), (wanted.get(folded(stem)) ?? 0) + 1)
  const taken = new Set<string>()
  const names = files.map((file) => {
    const name = known(file)
    if (name === undefined || taken.has(folded(name))) return undefined
    taken.add(folded(name))
    return name
  })
  return files.map((file, i) => {
    const before = names[i]
    if (before !== undefined) return before
    const stem = stems[i] ?? ''
    const whole = slashed(file.below)
    const first = wanted.get(folded(stem)) === 1 ? stem : whole
    const free = [first, whole, ...Array.from(files, (_, j) => `${whole}~${j + 2}`)].find(
      (name) => !taken.has(folded(name + ending)) && !forbidden(name + ending),
    )
    const name = (free ?? `${whole}~${files.length + 2}`) + ending
    taken.add(folded(name))
    return name
  })
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC')
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
