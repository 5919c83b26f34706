/** `kehoach check INPUT`: the diagnostics of the document as a compiler prints them. */
import type { Diagnostic, Plan, Rule } from '../plan.js'
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
  const page = { file: inputName(path), paint, messages }
  const lines = options.quiet ? diagnosticLines(onlyErrors(plan), page) : checkLines(plan, page)
  if (lines.length > 0) terminal.stdout.write(`${lines.join('\n')}\n`)
  return plan.diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.fine
}

interface Page {
  file: string
  paint: Paint
  messages: Messages
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

function diagnosticLines(plan: Plan, { file, paint, messages }: Page): string[] {
  const advised = new Set<Rule>()
  const lineOf = (diagnostic: Diagnostic) => diagnostic.span?.line ?? 0
  return [...plan.diagnostics]
    .sort((a, b) => lineOf(a) - lineOf(b))
    .flatMap((diagnostic) => {
      const { rule, severity } = diagnostic
      const place = lineOf(diagnostic) > 0 ? `${file}:${lineOf(diagnostic)}` : file
      const label = paint(colours[severity], messages.severities[severity])
      const line = `${paint('bold', `${place}:`)} ${label} ${rule}: ${sentence(plan, diagnostic, messages)}`
      if (advised.has(rule)) return [line]
      advised.add(rule)
      return [line, paint('dim', `    → ${messages.rules[rule].advice}`)]
    })
}

/** What is wrong, in the user's language, with the words of the document that it is about. */
function sentence(plan: Plan, diagnostic: Diagnostic, messages: Messages): string {
  const { rule, message } = diagnostic
  if (messages.showsLibraryMessages && rule !== 'page-furniture-removed') return message.replace(/\s+/g, ' ')
  const about = clip(wordsOf(plan, diagnostic, messages), 70)
  return about ? `${messages.rules[rule].title}: ${about}` : messages.rules[rule].title
}

/** What needs no translation: the text that was taken out, what the message quotes, else where the span lies. */
function wordsOf(plan: Plan, { rule, message, span }: Diagnostic, { fields }: Messages): string {
  if (rule === 'page-furniture-removed') return message
  const quoted = [...message.matchAll(/[`“]([^`“”]+)[`”]/g)].map((match) => match[1] as string)
  if (quoted.length > 0) return quoted.join(' → ')
  if (span && span.end > span.start) return plan.text.slice(span.start, span.end)
  const named = message.split(';')[0]?.match(/[a-z]+/gi) ?? []
  return named.flatMap((word) => fields[word] ?? []).join(', ')
}
