import type { Conflict } from '../../corpus/graph/model.js'
import type { TaskRole } from '../../corpus/tasks/roles.js'
import type { TraceWords } from '../../corpus/trace/report.js'
import type { PlanErrorCode } from '../../error.js'
import type { Progress } from '../../parse.js'
import type { ColumnRole, Diagnostic, Plan, Recurrence, Role, Rule } from '../../plan.js'
import type { BatchSum } from '../batch/sum.js'
import type { Examples } from './examples.js'

type Origin = Plan['tasks'][number]['origin']

/** Every sentence of the command line. A sentence about an error says what to do. */
export interface Messages {
  language: 'vi' | 'en'
  help: {
    program: string
    convert: string
    check: string
    show: string
    graph: string
    trace: string
    tasks: string
    completion: string
    input: string
    upper: string
    lower: string
    traceTo: string
    inputs: string
    output: string
    /** Of a command that writes one file. */
    outputFile: string
    tasksAgency: string
    tasksFrom: string
    tasksTo: string
    tasksAsOf: string
    role: string
    datedOnly: string
    shell: string
    to: string
    kind: string
    graphTo: string
    focus: string
    graphDepth: string
    agency: string
    maxChars: string
    overlap: string
    format: string
    number: string
    date: string
    issuer: string
    asOf: string
    pages: string
    password: string
    ocr: string
    ocrLanguage: string
    compact: string
    jobs: string
    force: string
    watch: string
    timeout: string
    memory: string
    quiet: string
    verbose: string
    depth: string
    lang: string
    version: string
    help: string
    exitCodes: string
    examples: string
    /** What stands in a command line for some of its words. */
    places: Record<'[options]' | '[command]', string>
    titles: Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  }
  errors: {
    label: string
    /** @param alike what was probably meant */
    unknownCommand(name: string, alike: string | null): string
    /** @param help the command line that prints the help */
    unknownOption(name: string, alike: string | null, help: string): string
    missingArgument(name: string): string
    missingShell(names: string): string
    missingValue(name: string, help: string): string
    tooManyArguments: string
    badValue(option: string, value: string, allowed: string): string
    noCommand: string
    noSuchFile(path: string): string
    noPlans: string
    notAPlanFile(path: string): string
    onlyForDocuments(option: string, path: string): string
    otherVersion(path: string, version: string): string
    /** Why a file cannot be read or worked on, by the code of the system or of the run. */
    file(path: string, code: string): string
    needsFolder: string
    needsOutput(format: string, folder: boolean): string
    emptyCalendar(agency: string | undefined): string
    cannotWrite(path: string, reason: string): string
    /** The output would take the place of the input. */
    overInput(path: string): string
    /** Standard input is named twice. */
    readTwice: string
    noFolder(path: string): string
    unknownEnding(path: string, endings: string): string
    internal(reason: string): string
    input: Record<PlanErrorCode, string>
  }
  examples: Examples
  corpus: {
    pages(count: number): string
  }
  batch: {
    /** @param left seconds, null where nothing is known yet */
    progress(done: number, total: number, rate: number, left: number | null): string
    file(input: string, output: string, skipped: boolean): string
    summary(sum: BatchSum): string
    watching(folder: string): string
  }
  /** Shown in a terminal while pages are read. */
  progress(page: number, pages: number, stage: Progress['stage']): string
  severities: Record<Diagnostic['severity'], string>
  /** How a document's fault is named, and what a person does about it. */
  rules: Record<Rule, { title: string; advice: string }>
  check: {
    clean(file: string): string
    page(page: number): string
    section(id: string): string
    /** Pieces that were taken out of the text and are not listed. */
    morePieces(count: number): string
    /** Advice where something is missing that no option can give. */
    lookWhole: string
    summary(errors: number, warnings: number, notes: number): string
  }
  graph: {
    /** @param named what a document is called, and its date, by its id */
    conflict(conflict: Conflict, named: (id: string) => { name: string; date: string }): string
    tooMuchForMermaid: string
    unknownDocument(name: string): string
  }
  tasks: {
    title: string
    sheet: string
    count(count: number): string
    /** @param current whether the time of the plans was asked for, not a later day */
    unknownAgency(name: string, current: boolean): string
    none: string
    time(from: string | undefined, to: string | undefined): string
    asOf(date: string): string
    /** The names that a plan uses for a body that has another one. */
    called(names: string): string
    columns: { agency: string; called: string; role: string; plan: string }
    roles: Record<TaskRole, string>
  }
  trace: TraceWords
  show: {
    outline: string
    preamble: string
    lostHeading: string
    annexes: string
    columns: string
    rows(tasks: number, groups: number): string
    counts: string
    objectives: string
    indicators: string
    tasks: string
    assignments: string
    references: string
    diagnostics: string
    leads: string
    noLead: string
    deadlines: string
    before(date: string): string
    openEnd: string
    noDeadline: string
    more(count: number): string
    nothing: string
  }
  roles: Record<Role, string>
  columnRoles: Record<ColumnRole, string>
  origins: Record<Origin, string>
  recurrences: Record<Recurrence, string>
}
