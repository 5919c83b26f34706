/** `kehoach check INPUT`: the diagnostics of the document as a compiler prints them. */
import type { Diagnostic, Plan, Section } from '../plan.js'
import { findingInVietnamese } from '../write/words/findings-vi.js'
import { clip } from './columns.js'
import { type ExitCode, exitCodes } from './exit.js'
import { type InputOptions, inputName } from './input.js'
import type { Messages } from './messages/messages.js'
import { planOfFile } from './plan-file.js'
import { type Paint, painter, type Terminal } from './terminal.js'

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const

export async function check(
  path: string,
  options: InputOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const plan = await planOfFile(path, { ...options, digest: false }, terminal, messages)
  const paint = painter(terminal.stdout, terminal.env)
  const page = { file: inputName(path), paint, messages, verbose: options.verbose ?? false }
  const lines = options.quiet ? diagnosticLines(onlyErrors(plan), page) : checkLines(plan, page)
  if (lines.length > 0) terminal.stdout.write(`${lines.join('\n')}\n`)
  return plan.diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.fine
}

interface Page {
  file: string
  paint: Paint
  messages: Messages
  /** Every piece that was taken out of the text, too. */
  verbose?: boolean
}

/** A line for each diagnostic in the order of the file, under the first of each rule what to do; and the sum. */
export function checkLines(plan: Plan, page: Page): string[] {
  const { file, messages } = page
  if (plan.diagnostics.length === 0) return [messages.check.clean(file)]
  const count = (severity: Diagnostic['severity']) =>
    plan.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  const sum = messages.check.summary(count('error'), count('warning'), count('info'))
  return [...diagnosticLines(plan, page), '', sum]
}

function onlyErrors(plan: Plan): Plan {
  return { ...plan, diagnostics: plan.diagnostics.filter(({ severity }) => severity === 'error') }
}

/** Of what was taken out of the text, so many pieces show what it is; a document of two hundred pages has as many. */
const SHOWN_PIECES = 3

function diagnosticLines(plan: Plan, page: Page): string[] {
  const { file, paint, messages, verbose = false } = page
  const advised = new Set<string>()
  const removed = plan.diagnostics.filter(({ rule }) => rule === 'page-furniture-removed').length
  const hidden = verbose ? 0 : Math.max(0, removed - SHOWN_PIECES - 1)
  let pieces = 0
  return [...plan.diagnostics].sort(inOrder).flatMap((diagnostic) => {
    const { rule, severity } = diagnostic
    const isPiece = rule === 'page-furniture-removed'
    if (isPiece && hidden > 0 && ++pieces > SHOWN_PIECES + 1) return []
    const isLast = isPiece && hidden > 0 && pieces > SHOWN_PIECES
    const place = isLast ? file : placeOf(plan, diagnostic, page)
    const words = isLast ? messages.check.morePieces(hidden + 1) : sentence(plan, diagnostic, messages)
    const label = paint(colours[severity], messages.severities[severity])
    const line = `${paint('bold', `${place}:`)} ${label} ${rule}: ${words}`
    const advice = adviceFor(diagnostic, messages)
    if (advised.has(advice)) return [line]
    advised.add(advice)
    return [line, paint('dim', `    → ${advice}`)]
  })
}

/** In the order of the file: by line or page, where they are known, and by place; first what is about all of it. */
function inOrder({ span: a }: Diagnostic, { span: b }: Diagnostic): number {
  const [one, other] = [a?.line ?? a?.page ?? 0, b?.line ?? b?.page ?? 0]
  return one - other || (a?.start ?? -1) - (b?.start ?? -1)
}

/** `plan.txt:7`, `plan.pdf (page 3)`; `plan.docx (in III.2.1)` for a file that has neither. */
function placeOf({ sections, annexes }: Plan, { span, sectionId }: Diagnostic, { file, messages }: Page): string {
  if (!span) return file
  if (span.line) return `${file}:${span.line}`
  if (span.page) return `${file} (${messages.check.page(span.page)})`
  const all = [...sections, ...annexes.flatMap((annex) => annex.sections)]
  const id = sectionId ?? sectionAt(all, span.start)
  return id === null || id === 'preamble' ? file : `${file} (${messages.check.section(id)})`
}

/** The innermost section that a place lies in. */
function sectionAt(sections: readonly Section[], offset: number): string | null {
  const around = sections.find(({ span }) => span.start <= offset && offset < span.end)
  return around ? (sectionAt(around.children, offset) ?? around.id) : null
}

/** What a person does about it. */
function adviceFor({ rule, message }: Diagnostic, { rules, check }: Messages): string {
  const canBeGiven = rule !== 'missing-metadata' || /no (?:number|date)/.test(message)
  return canBeGiven ? rules[rule].advice : check.lookWhole
}

/** What is wrong, in the user's language, with the words of the document that it is about. */
function sentence(plan: Plan, diagnostic: Diagnostic, messages: Messages): string {
  const { rule, message } = diagnostic
  const isText = rule === 'page-furniture-removed'
  if (messages.language === 'en' && !isText) return message.replace(/\s+/g, ' ')
  const about = clip(isText ? message : findingInVietnamese(plan, diagnostic), isText ? 70 : 110)
  return about ? `${messages.rules[rule].title}: ${about}` : messages.rules[rule].title
}
