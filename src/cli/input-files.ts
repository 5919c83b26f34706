/** The files that a command over many inputs reads: those named, those below folders, those that fit a pattern. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { storedPath } from './stored-path.js'

/** What may be a plan, by the ending of its name: the formats that are read, and plans that `convert` wrote. */
const PLAN_FILE = /\.(?:pdf|docx|docm|doc|rtf|html?|txt|md|markdown|json)$/i

export interface InputFile {
  path: string
  /** Its path below the folder, or below the fixed part of the pattern, that it was found by. */
  below: string
}

/** What was named or found and cannot be looked into. */
interface InputProblem {
  path: string
  /** `ENOENT`, `EACCES` … */
  code: string
  /** Given on the command line, not found in a folder. */
  named: boolean
}

export interface Inputs {
  files: InputFile[]
  problems: InputProblem[]
  /** How many files in the folders are of other kinds. */
  leftOut: number
}

export interface ListOptions {
  /** A folder (its real path) that is not searched unless it is named itself. */
  except?: string
}

/**
 * Lists the files in a fixed order, each once. Folders are searched to the bottom; hidden files and files of other
 * kinds are left out there, a link to a folder that was seen is not followed again. A name is found in either
 * normal form of Unicode: some systems keep `ế` as three characters.
 */
export async function listInputs(paths: readonly string[], { except }: ListOptions = {}): Promise<Inputs> {
  const inputs: Inputs = { files: [], problems: [], leftOut: 0 }
  const seen = new Set<string>()
  const visit = async (path: string, root: string, named: boolean): Promise<void> => {
    try {
      const found = await stat(path)
      const real = await realpath(path)
      if (seen.has(real) || (!named && real === except)) return
      seen.add(real)
      if (found.isDirectory()) {
        for (const name of (await readdir(path)).sort()) {
          if (!name.startsWith('.')) await visit(join(path, name), root, false)
        }
      } else if (named || (found.isFile() && PLAN_FILE.test(path))) {
        inputs.files.push({ path, below: path === root ? basename(path) : relative(root, path) })
      } else inputs.leftOut++
    } catch (error) {
      inputs.problems.push({ path, code: (error as NodeJS.ErrnoException).code ?? String(error), named })
    }
  }
  for (const given of paths) {
    const path = storedPath(given)
    const matches = path === null && isDynamicPattern(given) ? await matching(given) : []
    for (const match of matches) await visit(match, baseOf(given), true)
    if (matches.length === 0) await visit(path ?? given, path ?? given, true)
  }
  return inputs
}

/** Whether it names several files: a folder, or a pattern that the shell left as it was. */
export async function namesMany(given: string): Promise<boolean> {
  const path = storedPath(given)
  return path === null ? isDynamicPattern(given) : (await stat(path)).isDirectory()
}

async function matching(pattern: string): Promise<string[]> {
  const forms = [...new Set([pattern, pattern.normalize('NFC'), pattern.normalize('NFD')])]
  return (await glob(forms, { expandDirectories: false })).sort()
}

/** `plans` of `plans/**\/*.docx`. */
function baseOf(pattern: string): string {
  const parts = pattern.split('/')
  const base = parts
    .slice(
      0,
      parts.findIndex((part) => isDynamicPattern(part)),
    )
    .join('/')
  return base || (pattern.startsWith('/') ? '/' : '.')
}

/** The files and folders in which a change may concern what was given. */
export async function watchRoots(paths: readonly string[]): Promise<string[]> {
  const roots: string[] = []
  for (const given of paths) {
    const path = storedPath(given)
    if (path !== null || isDynamicPattern(given)) roots.push(path ?? baseOf(given))
  }
  return [...new Set(roots)]
}
