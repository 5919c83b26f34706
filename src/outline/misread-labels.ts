/**
 * Labels that recognition or typing took for others that look like them: `ll.` and `H.` for `II.`, `l.` for `1.`,
 * `1O.` for `10.`, `Š.` for `5.`, `8)` for `a)`; and figures that lost their point.
 */
import { isCapitals } from '../text/characters.js'
import { type LineMarker, markerAt } from '../text/marker.js'
import { romanLabel, romanValue } from '../text/ordinals.js'
import type { MarkedLine } from './item.js'

const LABEL = /^(?![VX]\P{L})(?<said>[IVXHl1|]{1,6}|[Il|\d][IlO|\d]?|[LÍÌÎÏíìîï¡!])(?= ?[-–.)/]\s*\p{Lu})/u
/** A stroke with a speck above or below it. */
const STROKE = /[LÍÌÎÏíìîï¡!]/gu
const FIGURES = /^\d+$/
const FEWEST_LOST = 2
/** Parts in a row that may have lost strokes. */
const MOST_BETWEEN = 12
/** What recognition makes of one figure. */
const DRAWN_ALIKE = new Map(Object.entries({ Š: 5, S: 5, '§': 5, '?': 2, ó: 6, Ó: 6, G: 6, B: 8, z: 2, Z: 2, q: 9 }))
const ALIKE = /^(?<said>[ŠS§]|[óÓGBzZq?])(?= ?[.)]\s*\p{Lu})/u
/** No list counts by these. */
const NO_LETTER = /[Š§óÓ?]/u
/**
 * `1 Đổi mới`, `9, Sở Y tế`, `III NHIỆM VỤ`, `IV: Tổ chức thực hiện`: the point behind the label is lost or another sign.
 * Not `khoản 1,` / `2, Điều 8`.
 */
const UNSIGNED = /^(?:(?<figure>\d{1,2})|(?<numeral>[IVX]{1,5}))(?<sign>[,:;]?)(?= \p{Lu})(?! Điều \d)/u
/** What stands in the place of `a)`. */
const FIRST_LETTER = /^(?<said>[\d\p{Ll}AøØ@])(?<close>[)}\]])(?= ?\p{Lu})/u
/** `I1I. Nhiệm vụ`, `ll. Mục tiêu`: strokes of a Roman numeral, of which some were taken for others. */
const STROKES = /^(?=.*[Il|H])[IVXHl1|]{2,6}$/u

/** Gives such a line the marker that the labels around it call for, and its label as it was written. */
export function mendMisreadLabels(lines: readonly MarkedLine[]): void {
  const last: Reached = { roman: 0, arabic: 0, letter: '', lettered: false }
  const ahead = lookAhead(lines)
  lines.forEach((line, at) => {
    const said = line.footnote ? undefined : LABEL.exec(line.text)?.groups?.said
    const meant = said === undefined ? null : meantLabel(line, said, last, ahead[at] ?? END)
    if (said !== undefined && meant !== null && meant !== line.marker?.label) mend(line, said, meant)
    else if (!line.footnote) mendByPlace(line, last, ahead[at] ?? END, isNote(lines[at - 1]))
    const { style, ordinal = 0, label = '', delimiter } = line.marker ?? {}
    if (style === 'letter') last.letter = label
    if (style === 'letter' || opensList(line.marker)) last.lettered = style === 'letter'
    if (style === 'arabic' && delimiter !== '()') last.arabic = ordinal
    if (style !== 'upper' && style !== 'part' && style !== 'roman') return
    last.roman = style === 'roman' ? ordinal : 0
    last.arabic = 0
  })
  mendLostStrokes(lines)
}

/**
 * `I- I- II- IV-` before titles in capitals: just the parts between the first and the fourth, which lost strokes. One
 * stroke too few may be a slip of who typed it.
 */
function mendLostStrokes(lines: readonly MarkedLine[]): void {
  for (const parts of partsOf(lines)) {
    const ordinals = parts.map(({ marker }) => marker?.ordinal ?? 0)
    ordinals.forEach((ordinal, from) => {
      if (ordinals[from + 1] === ordinal + 1) return
      const last = Math.min(from + 1 + MOST_BETWEEN, parts.length - 1)
      let to = from + 2
      while (to <= last && ordinals[to] !== ordinal + to - from) to++
      const between = to <= last ? parts.slice(from + 1, to) : []
      const due = between.map((_, i) => romanLabel(ordinal + i + 1))
      const said = between.map(({ marker }) => marker?.label ?? '')
      if (due.join('').length - said.join('').length < FEWEST_LOST) return
      if (!said.every((label, i) => isWithoutStrokes(label, due[i] ?? ''))) return
      between.forEach((line, i) => {
        if (said[i] !== due[i]) mend(line, said[i] ?? '', due[i] ?? '')
      })
    })
  }
}

/** The runs of Roman parts with a title in capitals, of which none stands in a part of another kind. */
function partsOf(lines: readonly MarkedLine[]): MarkedLine[][] {
  const runs: MarkedLine[][] = [[]]
  for (const line of lines) {
    const { style, end = 0 } = line.marker ?? {}
    if (style === 'upper' || style === 'part' || style === 'chapter') runs.push([])
    if (style === 'roman' && isCapitals(line.text.slice(end))) runs.at(-1)?.push(line)
  }
  return runs
}

/** True for a label that is left of another where some of its letters are lost. */
function isWithoutStrokes(said: string, whole: string): boolean {
  let at = 0
  for (const stroke of whole) if (stroke === said[at]) at++
  return said !== '' && at === said.length
}

/** The last labels of each kind. */
interface Reached {
  roman: number
  arabic: number
  letter: string
  /** The list of letters is open. */
  lettered: boolean
}

/** Below such a label letters are counted anew; `1)` may stand below one of them. */
const opensList = (marker: LineMarker | null): boolean =>
  marker !== null && (marker.style === 'article' || marker.style === 'roman' || marker.delimiter === '.')

function meantLabel(line: MarkedLine, said: string, { roman, arabic, letter }: Reached, ahead: Ahead): string | null {
  const own = line.marker
  const isTitle = isCapitals(line.text.slice(said.length + 1))
  if (own?.style === 'roman' && own.ordinal === roman + 1 && (own.ordinal > 1 || isTitle || ahead.parts)) return null
  if (own?.style === 'arabic' && own.ordinal === arabic + 1 && own.ordinal > 1) return null
  if (own?.style === 'letter' && letter === 'k') return null
  if (isTitle) {
    const value = romanValue(asStrokes(said))
    const follows =
      FIGURES.test(said) || said === 'H'
        ? value === roman + 1 && (value > 1 || ahead.second === 'roman')
        : value > roman || !own
    return follows ? romanLabel(value) : null
  }
  const strokes = own === null && STROKES.test(said) ? romanValue(asStrokes(said)) : 0
  if (strokes > 1 && (strokes === roman + 1 || ahead.part === strokes + 1)) return romanLabel(strokes)
  const figure = Number(said.replace(STROKE, '1').replace(/[Il|]/g, '1').replace(/O/g, '0'))
  if (FIGURES.test(said) || Number.isNaN(figure)) return null
  const { number } = ahead
  const counted = figure === 1 ? number?.style === 'arabic' && number.ordinal === 2 : figure === arabic + 1
  return counted ? String(figure) : null
}

const asStrokes = (said: string): string => said.replace(STROKE, 'I').replace(/[l1|]/g, 'I').replaceAll('H', 'II')

/** The label that those around a line call for, where its own looks like it, or is no more than a figure or numeral. */
function mendByPlace(line: MarkedLine, last: Reached, ahead: Ahead, belowNote: boolean): void {
  const { number, next } = ahead
  const due = last.arabic + 1
  const said = line.marker === null ? UNSIGNED.exec(line.text)?.groups : undefined
  if (said?.figure !== undefined && isNextNumber(said, due, ahead, belowNote)) {
    mend(line, said.figure + said.sign, `${said.figure}${number?.delimiter.slice(-1) || '.'}`)
    return
  }
  if (said?.numeral !== undefined && isNextPart(line, said, last.roman, ahead)) {
    mend(line, said.numeral + said.sign, `${said.numeral}.`)
    return
  }
  const first = FIRST_LETTER.exec(line.text)?.groups
  const isFirst = next?.style === 'letter' && next.label === 'b' && next.delimiter === ')' && !last.lettered
  if (first && isFirst && `${first.said}${first.close}` !== 'a)') {
    mend(line, `${first.said}${first.close}`, 'a)')
    return
  }
  const alike = ALIKE.exec(line.text)?.groups?.said
  if (alike === undefined || DRAWN_ALIKE.get(alike) !== due) return
  const isBefore = number?.style === 'arabic' && number.ordinal === due + 1 && number.path.length < 2
  if (isBefore || (due > 1 && NO_LETTER.test(alike))) mend(line, alike, String(due))
}

/** `1 Tên cơ quan` below a form: a figure that no label called for. */
const isNote = (line: MarkedLine | undefined): boolean => line?.marker === null && UNSIGNED.test(line.text)

/** True for the figure that a list goes on with, and for the first before the second. */
function isNextNumber(
  { figure, sign }: Record<string, string>,
  due: number,
  { number, secondComma }: Ahead,
  belowNote: boolean,
): boolean {
  const before = number?.style === 'arabic' && number.path.length < 2 ? number.ordinal : 0
  if (figure === '1' && before === 2) return true
  return Number(figure) === due && ((due > 1 && !belowNote) || before === due + 1 || (sign === ',' && secondComma))
}

/** True for the numeral that the parts go on with, before a title in capitals or between the parts before and after it. */
function isNextPart(
  { text }: MarkedLine,
  { numeral = '', sign = '' }: Record<string, string>,
  last: number,
  { part, next }: Ahead,
): boolean {
  const ordinal = romanValue(numeral)
  if (ordinal > last + 2 || ordinal <= last) return false
  const isTitle = isCapitals(text.slice(numeral.length + sign.length))
  if (isTitle) return ordinal > 1 || part === 2 || (sign !== '' && next?.style === 'arabic' && next.ordinal === 1)
  return ordinal === last + 1 && part === ordinal + 1
}

/** What stands behind a line. */
interface Ahead {
  /** The next label. */
  next: LineMarker | null
  /** The next number. */
  number: LineMarker | null
  /** The style of the next title in capitals that has the number two. */
  second: string | null
  /** A part has the Roman number two. */
  parts: boolean
  /** The number of the next Roman part. */
  part: number
  /** Before the next label the list goes on with `2,`. */
  secondComma: boolean
}

const LISTED_BELOW: ReadonlySet<string> = new Set(['decimal', 'letter', 'dash', 'plus', 'bullet'])

const END: Ahead = { next: null, number: null, second: null, parts: false, part: 0, secondComma: false }

function lookAhead(lines: readonly MarkedLine[]): Ahead[] {
  const found: Ahead[] = []
  let ahead = END
  for (let at = lines.length - 1; at >= 0; at--) {
    found[at] = ahead
    const { marker, text } = lines[at] as MarkedLine
    if (marker) ahead = { ...ahead, next: marker, secondComma: ahead.secondComma && LISTED_BELOW.has(marker.style) }
    else if (text.startsWith('2, ') && UNSIGNED.test(text)) ahead = { ...ahead, secondComma: true }
    if (marker?.style !== 'roman' && marker?.style !== 'arabic') continue
    if (marker.delimiter === '()') continue
    const isSecond = marker.ordinal === 2
    ahead = {
      ...ahead,
      number: marker,
      second: isSecond && isCapitals(text.slice(marker.end)) ? marker.style : ahead.second,
      parts: ahead.parts || (isSecond && marker.style === 'roman'),
      part: marker.style === 'roman' ? marker.ordinal : ahead.part,
    }
  }
  return found
}

function mend(line: MarkedLine, said: string, meant: string): void {
  const marker = markerAt(meant + line.text.slice(said.length))
  if (!marker) return
  const end = marker.end - meant.length + said.length
  line.marker = { ...marker, end, ...(marker.label === said ? {} : { misread: said }) }
}
