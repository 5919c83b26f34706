/** `kehoach show INPUT`: what is in the document, on a few screens of a terminal. */
import type { Annex, DocumentInfo, Plan, Section } from '../plan.js'
import { clip, displayWidth, padEnd, wrap } from './columns.js'
import { countLines } from './counts.js'
import { type ExitCode, exitCodes } from './exit.js'
import type { InputOptions } from './input.js'
import type { Messages } from './messages/messages.js'
import { planOfFile } from './plan-file.js'
import { type Paint, painter, type Terminal, widthOf } from './terminal.js'

export interface ShowOptions extends InputOptions {
  depth?: number
}

export interface Page {
  width: number
  depth: number
  paint: Paint
  messages: Messages
}

export async function show(
  path: string,
  options: ShowOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const plan = await planOfFile(path, { ...options, digest: false }, terminal, messages)
  const lines = showLines(plan, {
    width: widthOf(terminal.stdout),
    depth: options.depth ?? Number.POSITIVE_INFINITY,
    paint: painter(terminal.stdout, terminal.env),
    messages,
  })
  terminal.stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.fine
}

/** The title, the outline, the annexes and the counts. */
export function showLines(plan: Plan, page: Page): string[] {
  const { paint, messages, width } = page
  const title = titleLines(plan.document, page)
  if (isBare(plan)) return [...title, ...(title.length > 0 ? [''] : []), ...wrap(messages.show.nothing, width)]
  const part = (heading: string, lines: string[]) => (lines.length > 0 ? ['', paint('bold', heading), ...lines] : [])
  return [
    ...title,
    ...part(
      messages.show.outline,
      plan.sections.flatMap((section) => sectionLines(section, 1, page)),
    ),
    ...part(
      messages.show.annexes,
      plan.annexes.flatMap((annex) => annexLines(annex, page)),
    ),
    '',
    ...countLines(plan, page),
  ]
}

/** Nothing is numbered or said to be done: most likely no plan. */
function isBare({ sections, annexes, tasks, objectives, indicators }: Plan): boolean {
  const found = [annexes, tasks, objectives, indicators].some((list) => list.length > 0)
  return !found && sections.every(({ id }) => id === 'preamble')
}

function titleLines(document: DocumentInfo, { width, paint }: Page): string[] {
  const name = [document.typeName, document.number].filter(Boolean).join(' ')
  const line = [name, document.issuer.name, document.date].filter(Boolean).join(' · ')
  return [...wrap(line, width).map((part) => paint('bold', part)), ...wrap(document.title ?? '', width)]
}

/** `  2.3  Phát triển công nghiệp …                     tasks` */
function sectionLines(section: Section, depth: number, page: Page): string[] {
  if (depth > page.depth) return []
  const { width, paint, messages } = page
  const { marker } = section
  const label = marker.label ?? (section.id === 'preamble' ? '' : section.id)
  const shownLabel = marker.inferred ? `[${label}]` : label
  const title = titleOf(section, messages)
  const roles = section.roles.map((role) => messages.roles[role]).join(', ')
  const indent = '  '.repeat(depth)
  const left = `${indent}${shownLabel}${shownLabel ? '  ' : ''}`
  const room = width - displayWidth(left) - (roles ? displayWidth(roles) + 2 : 0)
  const clipped = clip(title, Math.max(16, room))
  const line = roles ? `${left}${padEnd(clipped, room)}  ${paint('cyan', roles)}` : `${left}${clipped}`
  return [line, ...section.children.flatMap((child) => sectionLines(child, depth + 1, page))]
}

function titleOf(section: Section, messages: Messages): string {
  if (section.id === 'preamble') return messages.show.preamble
  return section.heading ?? (section.text || messages.show.lostHeading)
}

function annexLines(annex: Annex, page: Page): string[] {
  const { width, messages } = page
  const name = [annex.id, annex.label, annex.title].filter(Boolean).join(' ')
  const tables = annex.tables.flatMap((table) => {
    const roles = table.columns.map((column) => messages.columnRoles[column.role]).join(' | ')
    const rowsOf = (kind: string) => table.rows.filter((row) => row.kind === kind).length
    return [
      `    ${clip(`${messages.show.columns}: ${roles}`, width - 4)}`,
      `    ${messages.show.rows(rowsOf('item'), rowsOf('group'))}`,
    ]
  })
  return [
    `  ${clip(name, width - 2)}`,
    ...tables,
    ...annex.sections.flatMap((section) => sectionLines(section, 2, page)),
  ]
}
