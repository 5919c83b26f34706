/** The whole way on one screen: a thin preset over a unified processor. */
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { compilePlan, type InputInfo } from './compile.js'
import { checkOptions, PlanError } from './error.js'
import { extractAssignments } from './facts/assignments/assignments.js'
import { settleParties } from './facts/assignments/settled-parties.js'
import { findConflicts } from './facts/checks/conflicts.js'
import { findDateSlips } from './facts/checks/date-slips.js'
import { findLateDates } from './facts/checks/late-dates.js'
import { findRepeats } from './facts/checks/repeats.js'
import { findScrambledTables } from './facts/checks/scrambled-tables.js'
import { extractIndicators, findUnparsedQuantities } from './facts/indicators/indicators.js'
import { extractObjectives } from './facts/objectives.js'
import { extractReferences } from './facts/references/references.js'
import { linkSameTasks } from './facts/same-tasks/same-tasks.js'
import { wordsOfTree } from './facts/same-tasks/word-numbers.js'
import { extractTasks } from './facts/tasks/tasks.js'
import type { KnownFacts } from './outline/document-sources.js'
import { buildOutline } from './outline/outline.js'
import type { Plan } from './plan.js'
import { formatOf, type Input, type InputFormat, readAs } from './read/formats.js'
import { checkReadOptions, type Progress, READ_OPTIONS, type ReadOptions } from './read/options.js'
import { readText } from './read/text.js'
import type { Source } from './source.js'
import { type PlanRoot, passagesOf } from './tree.js'

export type { Progress }

/** How an input is read, and what it lost. */
export interface ParseOptions extends KnownFacts, ReadOptions {
  /** Name of the file, for `source.name` and, where the text fits several formats, to tell them apart. */
  name?: string
  /** Takes the input for this format whatever it looks like. */
  format?: InputFormat
  /** ISO 8601: parties that have changed by this day carry what became of them as `today`. */
  asOf?: string
  /** Whether `source.sha256` is worked out (default: true); who does not ask for it gets null, sooner. */
  digest?: boolean
}

const PARSE_OPTIONS: Readonly<Record<keyof ParseOptions, true>> = {
  name: true,
  format: true,
  number: true,
  date: true,
  issuer: true,
  asOf: true,
  digest: true,
  ...READ_OPTIONS,
}

declare module 'vfile' {
  interface DataMap {
    source: Source
    known: KnownFacts
    input: InputInfo
    asOf: string
  }
}

declare module 'unified' {
  interface CompileResultMap {
    Plan: Plan
  }
}

/** A plugin that takes no options. */
function finding(name: string, find: (tree: PlanRoot, file: VFile) => void): Plugin<[], PlanRoot> {
  return (...given: unknown[]) => {
    checkOptions(given[0] ?? {}, {}, name)
    return find
  }
}

/**
 * Parser: text, or the source that stands in `file.data.source`, to the plan tree, whose `facts` are empty. What the file
 * lost (`number`, `date`, `issuer`) is taken from `file.data.known`.
 */
export const planParse: Plugin<[], string, PlanRoot> = function (...given: unknown[]) {
  checkOptions(given[0] ?? {}, {}, 'planParse')
  this.parser = (document, file) => buildOutline(file.data.source ?? readText(document), file.data.known)
}

/** Finds references (`tree.facts.references`) and the short names that the text defines (`tree.document.terms`). */
export const planReferences = finding('planReferences', (tree) => {
  tree.facts.references = extractReferences(tree)
})

/** Finds objectives (`tree.facts.objectives`). */
export const planObjectives = finding('planObjectives', (tree) => {
  tree.facts.objectives = extractObjectives(tree)
})

/** Finds tasks (`tree.facts.tasks`). */
export const planTasks = finding('planTasks', (tree) => {
  tree.facts.tasks = extractTasks(tree)
})

/**
 * Finds the assignments of the tasks (`tree.facts.assignments`); needs `planTasks` before it. `file.data.asOf`, an ISO
 * date, asks for what became of each party by that day.
 */
export const planAssignments = finding('planAssignments', (tree, file) => {
  tree.facts.assignments = settleParties(tree, extractAssignments(tree), file.data.asOf)
})

/** Finds indicators (`tree.facts.indicators`). */
export const planIndicators = finding('planIndicators', (tree) => {
  tree.facts.indicators = extractIndicators(tree)
})

/**
 * Links the tasks of the body with the annex rows that repeat them, and reports where the two disagree; needs
 * `planTasks` and `planAssignments` before it.
 */
export const planSameTasks = finding('planSameTasks', (tree) => {
  const titles = passagesOf(tree).filter(({ place }) => place === 'title')
  const links = linkSameTasks(wordsOfTree(tree), tree.facts.tasks, titles)
  for (const [body, annex, score] of links) {
    body.sameAs = [{ taskId: annex.id, score }]
    annex.sameAs = [{ taskId: body.id, score }]
  }
  tree.diagnostics.push(...findConflicts(links, tree.facts.assignments, tree.document.issuer.agencyId))
})

/** Looks for slips: doubled text, targets without a number, dates that cannot be or stand out; adds to `tree.diagnostics`. */
export const planChecks = finding('planChecks', (tree) => {
  tree.diagnostics = [
    tree.diagnostics,
    findRepeats(tree),
    findUnparsedQuantities(tree),
    findLateDates(tree),
    findDateSlips(tree),
    findScrambledTables(tree),
  ].flat()
})

/** What `planCompile` takes. */
export interface CompileOptions {
  /** Whether the diagnostics become messages of the file too (default: true). */
  messages?: boolean
}

const COMPILE_OPTIONS: Readonly<Record<keyof CompileOptions, true>> = { messages: true }

/** Compiler: the plan tree to a `Plan`; its diagnostics become messages of the file too. */
export const planCompile: Plugin<[CompileOptions?], PlanRoot, Plan> = function (options) {
  checkOptions(options ?? {}, COMPILE_OPTIONS, 'planCompile')
  const messages = options?.messages ?? true
  this.compiler = (tree, file) => {
    const plan = compilePlan(
      tree as PlanRoot,
      file.data.input ?? { name: file.path ?? null, bytes: byteLength(String(file)), sha256: null },
    )
    for (const { rule, message, span } of messages ? plan.diagnostics : []) {
      const place = span?.line ? { line: span.line, column: 1, offset: span.start } : undefined
      file.message(message, { ...(place ? { place } : {}), ruleId: rule, source: 'kehoach' })
    }
    return plan
  }
}

/** Its file is never seen, only the plan. */
const processor = unified()
  .use(planParse)
  .use(planReferences)
  .use(planObjectives)
  .use(planTasks)
  .use(planAssignments)
  .use(planIndicators)
  .use(planSameTasks)
  .use(planChecks)
  .use(planCompile, { messages: false })
  .freeze()

/**
 * Parses the text of a plan, synchronously and without loading anything for other formats.
 *
 * @throws PlanError `empty-input` where the text holds nothing
 * @throws TypeError where `text` is no string, `format` needs `parsePlan`, `date` or `asOf` is no date, `pages` no range, or an
 *   option does not exist
 */
export function parsePlanText(text: string, options: ParseOptions = {}): Plan {
  if (typeof text !== 'string') throw new TypeError('Cannot parse without `text`: pass the text of a plan as a string')
  if (options?.format && options.format !== 'text') {
    throw new TypeError(`Cannot parse \`${options.format}\` synchronously: use \`parsePlan\``)
  }
  checkAsked(options, 'parsePlanText')
  const input = { name: options.name ?? null, bytes: byteLength(text), sha256: null }
  if (text.trim() === '') throw emptyInput()
  return toPlan(readText(text), options, input)
}

/**
 * Parses a plan from text or from the bytes of a file. The format is found from the content; `options.format`
 * forces one.
 *
 * @throws PlanError with a `code` where the input as a file cannot be read: empty, no text, unknown encoding
 * @throws TypeError where `input` is neither a string nor bytes, or the name of a file, `date` or `asOf` is no date, `pages` no
 *   range, or an option does not exist
 */
export async function parsePlan(input: string | Uint8Array, options: ParseOptions = {}): Promise<Plan> {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new TypeError('Cannot parse without `input`: pass a string or a `Uint8Array`')
  }
  checkAsked(options, 'parsePlan')
  const about = { options, ...(options.name ? { name: options.name } : {}) }
  const given: Input =
    typeof input === 'string'
      ? { bytes: new TextEncoder().encode(input), text: input, ...about }
      : { bytes: input, ...about }
  if (typeof input === 'string' && FILE_NAME.test(input)) {
    throw new TypeError(`Cannot parse the name of a file: pass what \`await readFile('${input}')\` gives`)
  }
  if (given.bytes.length === 0 || given.text?.trim() === '') throw emptyInput()
  const { length } = given.bytes
  // the digest is asked for first, since it copies the bytes, and worked out beside the reading
  const digest = options.digest === false ? null : sha256(given.bytes)
  // nothing here waits, so that the bytes can be let go while they are read
  return whenRead(Promise.all([digest, readAs(options.format ?? formatOf(given), given)]), options, length)
}

async function whenRead(
  reading: Promise<[digest: string | null, source: Source]>,
  options: ParseOptions,
  bytes: number,
): Promise<Plan> {
  const [digest, source] = await reading
  if (source.text === '' && source.furniture.length === 0) throw emptyInput()
  return toPlan(source, options, { name: options.name ?? null, bytes, sha256: digest })
}

function checkAsked(options: ParseOptions, whose: string): void {
  checkOptions(options, PARSE_OPTIONS, whose)
  const { name, number, date, issuer, password } = options
  for (const [option, value] of Object.entries({ name, number, date, issuer, password })) {
    if (value && typeof value !== 'string')
      throw new TypeError(`Cannot take the \`${option}\` that is given: pass it as a string`)
  }
  checkReadOptions(options)
}

function toPlan(source: Source, { number, date, issuer, asOf }: ParseOptions, input: InputInfo): Plan {
  const known = { ...(number ? { number } : {}), ...(date ? { date } : {}), ...(issuer ? { issuer } : {}) }
  const file = new VFile({
    value: source.text,
    data: { source, known, input, ...(asOf === undefined ? {} : { asOf }) },
    ...(input.name ? { path: input.name } : {}),
  })
  return processor.processSync(file).result
}

/** A string that is nothing but `ke-hoach.docx` or a path to it. */
const FILE_NAME = /^[^\s<>|?*"']{1,200}\.(?:txt|md|html?|docx?|rtf|pdf)$/i

function emptyInput(): PlanError {
  return new PlanError('empty-input', 'The input is empty. Give the text of a plan.')
}

/** Of the text in UTF-8, counted without encoding it. */
function byteLength(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    // half of a pair is two of the four bytes of its character; alone it is written as U+FFFD, which has three
    length += code < 0x800 || isPaired(text, i, code) ? 1 : 2
  }
  return length
}

function isPaired(text: string, i: number, code: number): boolean {
  if ((code & 0xfc00) === 0xd800) return (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00
  return (code & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800
}

function sha256(bytes: Uint8Array): Promise<string> {
  const hex = (digest: ArrayBuffer): string =>
    Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>).then(hex)
}
