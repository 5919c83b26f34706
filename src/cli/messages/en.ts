import { en as words } from '../../write/words/en.js'
import { examplesEn } from './examples.js'
import type { Messages } from './messages.js'

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const meant = (alike: string | null): string => (alike === null ? '' : `try \`${alike}\`, or `)

const noSuchFile = (path: string): string => `There is no file \`${path}\`: check the name and the folder.`
const noPermission = (path: string): string => `\`${path}\` may not be read: check the permissions of the file.`

const fileSentences: Record<string, (path: string) => string> = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  EISDIR: (path) => `\`${path}\` is a folder: give a file in it.`,
  EACCES: noPermission,
  EPERM: noPermission,
  ERR_FS_FILE_TOO_LARGE: (path) => `\`${path}\` is too large: give one document at a time.`,
  ELOOP: (path) => `\`${path}\` is a link that leads in a circle: give the file itself.`,
  timeout: (path) => `\`${path}\` takes too long: give it more seconds with --timeout, or fewer pages with --pages.`,
  'out-of-memory': (path) =>
    `\`${path}\` needs too much memory: give it more with --memory, or fewer pages with --pages.`,
}

const timeOf = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.ceil(seconds / 60)} min`
      : `${Math.ceil(seconds / 3600)} h`

export const en: Messages = {
  language: 'en',
  help: {
    program: 'Turns Vietnamese plans into typed, linked objects with their place in the source.',
    convert: 'write the plan as JSON, a spreadsheet, a calendar and more',
    check: 'list what is wrong with the document, by line',
    show: 'show the outline and the counts',
    graph: 'show which documents the plans cite and carry out, and what among them cannot be right',
    trace: 'show how an upper plan is carried out in a lower one, item by item',
    tasks: 'list who must do what across plans, by body and date',
    completion: 'print a script by which a shell completes command lines',
    upper: 'the plan that is to be carried out: a document, or its JSON',
    lower: 'the plan that carries it out',
    traceTo: 'md, json or xlsx (from the name of the output, else md)',
    input: 'a .pdf, .docx, .doc, .rtf, .html, .txt or .md file; - is standard input',
    inputs:
      'files, folders and patterns, or - for standard input: documents of every format, and plans that convert wrote as JSON',
    output:
      'write to this file (parquet, several inputs: this folder) instead of standard output; - is standard output',
    outputFile: 'write to this file instead of standard output; - is standard output',
    tasksAgency: 'only what this body is to do, by its name or id',
    tasksFrom: 'only what falls into the time from this date on: 2024, 2024-06, 2024-06-30',
    tasksTo:
      'the end of that time: 2025; or the format: table, xlsx, csv or json (from the name of the output, else table)',
    tasksAsOf: 'call bodies by their names of this day, old ones under the new: 2026-01-01',
    role: 'roles with commas between: lead, executor, coordinator, approver, monitor, recipient, advised (the first five)',
    datedOnly: 'leave out what has no date, where a time is asked for',
    shell: 'bash, zsh or fish',
    to: 'json, jsonl, xlsx, csv, parquet, md, ics, akn, jsonld or chunks (from the name of the output, else json)',
    agency: 'calendar: only what this body leads, by its name or id',
    maxChars: 'chunks: at most so many characters, a longer sentence stays whole (1200)',
    overlap: 'chunks: characters repeated from the chunk before (0)',
    kind: 'kind of objects in a csv file: assignments, tasks, indicators … (assignments)',
    graphTo: 'json, mermaid, dot or gexf (from the name of the output, else json)',
    focus: 'only what lies about the document with this number: 4611/KH-UBND',
    graphDepth: 'how many relations away from it (2)',
    format: 'text, markdown, html, docx, doc, rtf or pdf, where the file does not tell',
    number: 'number of the document, where the file lost it: 4611/KH-UBND',
    date: 'date of the document, where the file lost it: 2023-05-29',
    issuer: 'issuing body, where the file lost it',
    asOf: 'say what became of each body by this day: 2026-01-01',
    pages: 'pages of a PDF to read: 3, 1-20, 5-',
    password: 'password of a protected PDF',
    ocr: 'auto recognises the text of scanned pages where tesseract is installed, off never does (auto)',
    ocrLanguage: 'language data of tesseract: vie, vie+eng (vie)',
    compact: 'JSON on one line',
    jobs: 'many inputs: documents that are read at the same time (one per processor, at most 4)',
    force: 'many inputs: convert again what is done already',
    watch: 'many inputs: go on and convert each that changes, until Ctrl-C',
    timeout: 'many inputs: seconds that one document may take (900)',
    memory: 'many inputs: MiB that one document may take (2048)',
    quiet: 'say nothing but errors',
    verbose: 'say what becomes of each file',
    depth: 'levels of the outline to show (all)',
    lang: 'language of the messages, vi or en (from the locale)',
    version: 'print the version',
    help: 'print this help',
    exitCodes:
      'Exit codes: 0 fine; 1 check found an error; 2 wrong usage; 3 an input cannot be read; 130 ended by Ctrl-C.',
    examples: 'Examples:',
    places: { '[options]': '[options]', '[command]': '[command]' },
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
    },
  },
  errors: {
    label: 'error',
    unknownCommand: (name, alike) => `There is no command \`${name}\`: ${meant(alike)}see \`kehoach --help\`.`,
    unknownOption: (name, alike, help) => `There is no option \`${name}\`: ${meant(alike)}see \`${help}\`.`,
    missingShell: (names) => `\`SHELL\` is missing: give ${names}.`,
    missingArgument: (name) => `\`${name}\` is missing: give a file, or - for standard input.`,
    missingValue: (name, help) => `The option \`${name}\` needs a value: see \`${help}\`.`,
    tooManyArguments: 'There are too many arguments: give one input; put a name with spaces in quotation marks.',
    badValue: (option, value, allowed) => `\`${option}\` cannot be \`${value}\`: give ${allowed}.`,
    noCommand: 'No command was given: see `kehoach --help`.',
    noSuchFile,
    noPlans: 'No plan could be read: give files or folders that hold plans.',
    notAPlanFile: (path) => `\`${path}\` holds no plan of this program: convert the document anew.`,
    onlyForDocuments: (option, path) =>
      `\`${option}\` goes with a document, \`${path}\` holds a plan made before: convert the document anew with it.`,
    otherVersion: (path, version) =>
      `\`${path}\` holds a plan of schema version ${version}, this program reads version 1: convert the document anew.`,
    file: (path, code) => fileSentences[code]?.(path) ?? `\`${path}\` cannot be read (${code}): check the file.`,
    needsFolder: 'Several inputs have several outputs: give a folder with -o.',
    emptyCalendar: (agency) =>
      `The calendar is empty: the plan ${agency === undefined ? 'says no dates for its tasks' : `has no task with a date that \`${agency}\` leads; check the name`}.`,
    needsOutput: (format, folder) =>
      folder
        ? `\`${format}\` is several files: give a folder with -o.`
        : `\`${format}\` is no text for a terminal: give a file with -o.`,
    cannotWrite: (path, reason) => {
      if (reason === 'ENOSPC') return `\`${path}\` cannot be written, the disk is full: make room and run it again.`
      if (reason === 'EEXIST' || reason === 'ENOTDIR')
        return `\`${path}\` cannot be made, a file has that name: give another folder with -o.`
      if (reason === 'EISDIR') return `\`${path}\` is a folder: give the name of a file with -o.`
      return `\`${path}\` cannot be written (${reason}): check the folder and its permissions.`
    },
    readTwice: 'Standard input can be read only once: give a file in the place of one `-`.',
    overInput: (path) => `\`${path}\` is the input and would be lost: give another name with -o.`,
    noFolder: (path) => `There is no folder \`${path}\`: make it, or give another with -o.`,
    unknownEnding: (path, endings) =>
      `The name \`${path}\` tells no format that is written: let it end in ${endings}, or give the format with --to.`,
    internal: (reason) =>
      `This is a fault of kehoach, not of your file (${reason}): please report it with the file, if you may.`,
    input: {
      'empty-input': 'The input is empty: give a file that holds the text of the plan.',
      'binary-input':
        'The input is no text and no format that is read: give a .docx, .doc, .rtf, .pdf, .html, .md or .txt file.',
      'unsupported-format': 'This format is not read yet: save the document as .txt (UTF-8) or .md and give that file.',
      'unreadable-encoding': 'The encoding of the text cannot be told: save the file as UTF-8.',
      'not-a-plan': 'No plan was found in the input: give the text of a Vietnamese plan.',
      'too-large': 'The input is too large: give one document at a time.',
      encrypted:
        'The document is protected by a password: give the password with --password, or save a copy without it.',
      damaged:
        'The file is damaged: take it from its source again, or open it in Word or LibreOffice (a PDF in a PDF viewer), save or print it to a new file and give that one.',
      'no-text':
        'The pages of the PDF are images or empty, and no text was recognised: for scans install tesseract with its Vietnamese data (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-vie) and leave out `--ocr off`.',
      'no-such-pages': 'The PDF does not have these pages: give others with --pages.',
    },
  },
  examples: examplesEn,
  corpus: { pages: (count) => plural(count, 'page') },
  batch: {
    progress: (done, total, rate, left) => {
      const time = left === null ? '' : `, ${rate.toFixed(1)}/s, ${timeOf(left)} left`
      return `${done} of ${total}${time}`
    },
    file: (input, output, skipped) => `${input} → ${output}${skipped ? ' (done before)' : ''}`,
    summary: ({ converted, skipped, failed, leftOut, interrupted }) => {
      const failures = failed.reduce((sum, [, count]) => sum + count, 0)
      const codes = failed.map(([code, count]) => `${code} ${count}`).join(', ')
      const parts = [
        `${converted} converted`,
        skipped > 0 ? `${skipped} done before` : '',
        failures > 0 ? `${failures} failed (${codes})` : '',
        leftOut > 0 ? `${leftOut} of other kinds left out` : '',
      ].filter(Boolean)
      return `${parts.join(', ')}${interrupted ? '; interrupted: run it again to go on' : ''}`
    },
    watching: (what) => `watching ${what}; Ctrl-C ends it`,
  },
  progress: (page, pages, stage) =>
    stage === 'recognise' ? `recognising scanned page ${page} of ${pages}` : `reading page ${page} of ${pages}`,
  severities: words.severities,
  rules: {
    'numbering-gap': {
      title: words.rules['numbering-gap'],
      advice: 'compare with the original: an item may be lost, or the numbering is wrong there too',
    },
    'numbering-duplicate': {
      title: words.rules['numbering-duplicate'],
      advice: 'renumber one of the two; the second has `~2` in its id',
    },
    'numbering-out-of-order': {
      title: words.rules['numbering-out-of-order'],
      advice: 'compare with the original and renumber',
    },
    'missing-parent': {
      title: words.rules['missing-parent'],
      advice: 'compare with the original and put the heading back',
    },
    'missing-metadata': {
      title: words.rules['missing-metadata'],
      advice: 'give it with --number, --date or --issuer',
    },
    'joined-token': {
      title: words.rules['joined-token'],
      advice: 'compare with the original; nothing to do if it reads right',
    },
    'glued-words': { title: words.rules['glued-words'], advice: 'set the blanks in the original and read it again' },
    'inferred-value': { title: words.rules['inferred-value'], advice: 'compare with the original' },
    'date-after-document': {
      title: words.rules['date-after-document'],
      advice: 'compare the date with the cited document',
    },
    'date-conflict': {
      title: words.rules['date-conflict'],
      advice: 'find the right date in the cited document and correct the other',
    },
    'type-conflict': {
      title: words.rules['type-conflict'],
      advice: 'compare with the cited document and correct the one that is wrong',
    },
    'impossible-date': {
      title: words.rules['impossible-date'],
      advice: 'find the right date and correct it',
    },
    'reversed-period': {
      title: words.rules['reversed-period'],
      advice: 'exchange or correct the two years',
    },
    'conflicting-assignment': {
      title: words.rules['conflicting-assignment'],
      advice: 'decide which of the two is right and correct the other',
    },
    'conflicting-schedule': {
      title: words.rules['conflicting-schedule'],
      advice: 'decide which of the two is right and correct the other',
    },
    'unknown-agency': {
      title: words.rules['unknown-agency'],
      advice: 'check the spelling; the id of an unknown body is made of its name',
    },
    'unresolved-reference': {
      title: words.rules['unresolved-reference'],
      advice: 'write the number and the date of the document',
    },
    'unparsed-quantity': {
      title: words.rules['unparsed-quantity'],
      advice: 'read the value from the text of the indicator',
    },
    'unparsed-schedule': {
      title: words.rules['unparsed-schedule'],
      advice: 'read the time from the text of the schedule',
    },
    'scrambled-table': {
      title: words.rules['scrambled-table'],
      advice: 'give the Word or PDF file that the text was taken from',
    },
    'repeated-text': {
      title: words.rules['repeated-text'],
      advice: 'delete one of the two if it was copied by mistake',
    },
    'page-furniture-removed': {
      title: words.rules['page-furniture-removed'],
      advice: 'nothing to do, unless it belongs to the text',
    },
    'low-confidence-ocr': {
      title: words.rules['low-confidence-ocr'],
      advice: 'compare with the original, letter by letter',
    },
  },
  check: {
    page: (page) => `page ${page}`,
    section: (id) => `in ${id}`,
    morePieces: (count) => `${count} more pieces were taken out: see them with --verbose`,
    lookWhole: 'look whether the file is whole: its first or last page may be missing',
    clean: (file) => `${file}: nothing found.`,
    summary: (errors, warnings, notes) =>
      `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}`,
  },
  graph: {
    conflict: (conflict, named) => {
      if (conflict.kind === 'dates')
        return `${named(conflict.document).name} has several dates: ${conflict.dates.map(({ date }) => date).join(', ')}; compare with the document`
      if (conflict.kind === 'later') {
        const [from, to] = [named(conflict.from), named(conflict.to)]
        const relation = `${conflict.relation === 'based_on' ? 'is ' : ''}${words.relations[conflict.relation]}`
        return `${from.name} is dated ${from.date}, before ${to.name} of ${to.date}, which it ${relation}; check both dates`
      }
      return `these documents implement one another in a circle: ${conflict.documents.map((id) => named(id).name).join(' → ')}`
    },
    tooMuchForMermaid:
      'the chart is more than Mermaid draws by itself (500 relations, 50,000 characters): cut it down with --focus, write --to dot, or raise maxEdges and maxTextSize where it is drawn',
    unknownDocument: (name) => `No plan is or cites \`${name}\`: give a number as it stands in the plans.`,
  },
  tasks: {
    title: 'Who must do what',
    sheet: 'All tasks',
    count: (count) => plural(count, 'task'),
    unknownAgency: (name, current) =>
      `No plan charges \`${name}\` with anything: check the name${current ? ', or give --as-of 2026-01-01 to find its older names' : ''}.`,
    none: 'No task falls into this time: give a wider one with --from and --to.',
    time: (from, to) => [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
    asOf: (date) => `names of bodies as of ${date}`,
    called: (names) => `named there: ${names}`,
    columns: { agency: 'Body', called: 'Named in the plan', role: 'Role', plan: 'Plan' },
    roles: {
      lead: 'lead',
      executor: 'executor',
      coordinator: 'coordinator',
      approver: 'approver',
      monitor: 'monitor',
      recipient: 'recipient',
      advised: 'advised',
    },
  },
  trace: {
    title: (upper, lower) => `How ${lower} carries out ${upper}`,
    sheet: 'Trace',
    kinds: { objective: 'objective', indicator: 'indicator', task: 'task' },
    outcomes: {
      verbatim: 'word for word',
      reworded: 'reworded',
      'numbers-changed': 'figures changed',
      split: 'split',
      merged: 'merged',
      'not-found': 'not found',
    },
    columns: {
      kind: 'Kind',
      section: 'Section',
      upper: 'Upper plan',
      outcome: 'Outcome',
      score: 'Likeness',
      lower: 'Lower plan',
    },
    added: 'Added by the lower plan',
  },
  show: {
    outline: 'Outline',
    preamble: words.preamble,
    lostHeading: '(heading lost)',
    annexes: 'Annexes',
    columns: 'columns',
    rows: (tasks, groups) => `${plural(tasks, 'row')}, ${plural(groups, 'group')}`,
    counts: 'Counts',
    objectives: 'objectives',
    indicators: 'indicators',
    tasks: 'tasks',
    assignments: 'assignments',
    references: 'references',
    diagnostics: 'diagnostics',
    leads: 'Tasks per lead agency',
    noLead: '(nobody named)',
    deadlines: 'Tasks per deadline',
    before: (date) => `before ${date}`,
    openEnd: 'open end',
    noDeadline: '(none)',
    more: (count) => `… and ${count} more`,
    nothing: 'Nothing was found that a plan has: no numbering, no tasks. Is this the text of a Vietnamese plan?',
  },
  roles: {
    purpose: 'purpose',
    requirements: 'requirements',
    situation: 'situation',
    viewpoints: 'viewpoints',
    objectives: 'objectives',
    vision: 'vision',
    indicators: 'indicators',
    tasks: 'tasks',
    funding: 'funding',
    implementation: 'implementation',
  },
  columnRoles: {
    ordinal: 'ordinal',
    task: 'task',
    lead: 'lead',
    executor: 'executor',
    coordinator: 'coordinator',
    approver: 'approver',
    output: 'output',
    schedule: 'schedule',
    indicator: 'indicator',
    unit: 'unit',
    baseline: 'baseline',
    target: 'target',
    note: 'note',
    other: 'other',
  },
  origins: words.origins,
  recurrences: words.recurrences,
}
