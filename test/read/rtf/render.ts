/** The plan of the conformance suite as RTF. */
import type { PlainPlan } from '../../conformance.js'

const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, '\\$&').replace(/[^ -~]/g, (c) => `\\u${(c.charCodeAt(0) << 16) >> 16}?`)
const paragraph = (line: string): string => `\\pard\\qj ${escaped(line)}\\par\n`

function table(rows: readonly (readonly string[][])[]): string {
  return rows
    .map((cells) => {
      const edges = cells.map((_, i) => `\\cellx${(i + 1) * 1500}`).join('')
      const texts = cells.map((lines) => `${lines.map(escaped).join('\\par ')}\\cell `).join('')
      return `\\trowd${edges}\\pard\\intbl ${texts}\\row\n`
    })
    .join('')
}

export function rtf({ head, body, foot, annex, rows }: PlainPlan): Uint8Array {
  const text = [
    table(head.map(({ left, right }) => [left, right])),
    ...body.map(paragraph),
    table([[foot.left, foot.right]]),
    '\\page ',
    ...annex.map(paragraph),
    table(rows.map((row) => row.map((cell) => [cell]))),
  ].join('')
  const file = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset163 Times New Roman;}}\\f0\n${text}}`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}
