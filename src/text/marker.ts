/** The list marker at the start of a line: what it is, what it counts, where the words behind it begin. */
import type { MarkerStyle } from '../plan.js'
import { startsUpper } from './characters.js'
import { POSITION } from './letterhead-words.js'
import { FIRST_PRIVATE, rowsOf, zero } from './marker-styles.js'
import { decimalPath, LATIN_LETTERS, LETTERS, romanLabel, UPPER_LETTERS } from './ordinals.js'

export interface LineMarker {
  style: Exclude<MarkerStyle, 'none'>
  /** Without its punctuation: `III`, `2.3`, `đ`, `-`. */
  label: string
  /** The place in the sequence, 1-based; 0 for dashes and bullets. */
  ordinal: number
  /** The numbers of a decimal label, `[2, 3]`. */
  path: number[]
  /** What closes the label, `.`, `)`, `/`, `-`, or `()` for a label in brackets. */
  delimiter: string
  /** Offset of the first character after the marker and its blanks. */
  end: number
  /** In small letters, what is counted: `nhiệm vụ` of `Nhiệm vụ 1:`. */
  noun?: string
  /** The program that wrote the document counted it. */
  automatic?: boolean
  /** The label as it was written, where it is one that looks like this one. */
  misread?: string
  /** It stands in a list that runs a, b, c, d, e, f. */
  latin?: boolean
  /** It stands in a list that runs i, ii, iii, iv. */
  roman?: boolean
}

/** `đ1)`: a letter with a number behind it. */
export function isInserted({ style, label }: { style: MarkerStyle; label: string }): boolean {
  return style === 'letter' && /\d$/.test(label)
}

/** Signs that mean the same have one label. */
function labelOf(style: LineMarker['style'], written: string): string {
  if (style === 'dash') return '-'
  if (style === 'plus') return '+'
  return style === 'bullet' && written.charCodeAt(0) >= FIRST_PRIVATE ? '•' : written
}

/** Labels that a list may follow on the same line: `1. - Rà soát …`. */
const LISTING: ReadonlySet<MarkerStyle> = new Set(['arabic', 'letter', 'plus', 'bullet'])

/** Where the words behind a marker begin: also behind the dash of `Điều 1.- Phê duyệt`, `Điều 1. – Phê duyệt`, `I.- MỤC TIÊU`. */
function contentStart(text: string, closed: number, style: LineMarker['style']): number {
  const skipBlanks = (from: number): number => {
    let at = from
    while (text[at] === ' ' || text[at] === '\t') at++
    return at
  }
  const start = skipBlanks(closed)
  const isDash = (text[start] === '-' || text[start] === '–') && style !== 'dash'
  if (!isDash || (start > closed && LISTING.has(style))) return start
  const words = skipBlanks(start + 1)
  return startsUpper(text.slice(words, words + 2)) ? words : start
}

const DOUBLED: ReadonlySet<MarkerStyle> = new Set(['roman', 'arabic', 'decimal', 'letter'])

/** `1. 1. Mục tiêu`: the program counted an item whose label was typed as well. */
function behindDouble(text: string, label: string, end: number, style: LineMarker['style']): number {
  if (!DOUBLED.has(style) || !text.startsWith(`${label} `, end)) return end
  return contentStart(text, end + label.length, style)
}

/**
 * The marker that stands at an offset of a text, or null. `1.000 tấn`, `7,5%`, `-----` and `+2,8 m` are none.
 */
export function markerAt(text: string, at = 0): LineMarker | null {
  const rows = rowsOf(text[at] ?? '')
  if (!rows) return null
  for (const row of rows) {
    row.pattern.lastIndex = at
    const match = row.pattern.exec(text)
    if (!match) continue
    const label = match.groups?.label ?? ''
    // `Q. GIÁM ĐỐC`: an acting director signs (NĐ 30/2020, phụ lục I, II.7)
    if (row.style === 'upper' && label === 'Q' && POSITION.test(text.slice(at))) continue
    const ordinal = row.ordinal(label)
    if (Number.isNaN(ordinal)) continue
    if (ordinal === 0 && row.ordinal !== zero && row.style !== 'letter' && row.style !== 'upper') continue
    const end = behindDouble(text, match[0], contentStart(text, at + match[0].length, row.style), row.style)
    const inBrackets = text[at] === '('
    const noun = match.groups?.noun?.toLowerCase()
    return {
      style: row.style,
      label: noun ? String(ordinal) : labelOf(row.style, label),
      ordinal,
      path: row.style === 'decimal' ? decimalPath(label) : [],
      delimiter: inBrackets ? '()' : row.style === 'dash' ? '' : (match.groups?.delimiter ?? '').trim(),
      end,
      ...(noun ? { noun } : {}),
    }
  }
  return null
}

/** The label of the same style for another ordinal. */
export function labelAfter({ style, label, latin, roman }: LineMarker, ordinal: number): string {
  if (roman) return romanLabel(ordinal).toLowerCase()
  if (style === 'roman') return romanLabel(ordinal)
  if (style === 'letter') return (latin ? LATIN_LETTERS : LETTERS)[ordinal - 1] ?? '?'
  if (style === 'upper') return UPPER_LETTERS[ordinal - 1] ?? '?'
  if (style === 'decimal') return label.slice(0, label.lastIndexOf('.') + 1) + ordinal
  return String(ordinal)
}
