/**
 * Roman numerals before the titles of parts on recognised pages: `H.` for `II.`, `II.` for `III.`, `II` or `IL` for `II.`. One
 * stroke more or less is hard to see; that the parts follow each other is sure.
 */
import { isCapitals } from '../../../text/characters.js'
import type { PageLine } from '../lines.js'
import { ROMANS } from './ordinals.js'

const NUMERAL = /^(?<said>[IVXHÏÍÌÎTJ¡l1|[LvxWnm]{1,6})(?<mark>[-–—.,:]?)$/u
/** `B.` over parts that are counted anew. */
const UPPER = /^[A-H][-.]$/u
/** Only a word of capitals behind it makes a title of a line that opens so. */
const FEWEST_LETTERS = 3

const strokes = (text: string): string =>
  text
    .replace(/[Hn]/gu, 'II')
    .replace(/m/gu, 'III')
    .replace(/W/gu, 'IV')
    .replace(/[ÏÍÌÎTJ¡l1|[L]/gu, 'I')
    .toUpperCase()

/** Mends the numerals of a document, in the order of its lines. */
export function mendNumerals(lines: readonly PageLine[]): void {
  const titles = lines.filter((line) => isTitle(line, NUMERAL) || isTitle(line, UPPER))
  const marks = titles.map(({ words }) => words[0]?.text.at(-1) ?? '')
  const usual = ['.', '-'].find((mark) => marks.filter((own) => own === mark).length * 2 > titles.length)
  let last = 0
  titles.forEach((line, i) => {
    const { said = '', mark = '' } = saidOf(line)
    if (said === '') {
      last = 0
      return
    }
    const next = titles[i + 1]
    const after = next ? numeralOf(next) : null
    const own = ROMANS.indexOf(said)
    const wanted = last + 1
    const value = own === wanted || !isProved(said, wanted, after, own) ? own : wanted
    if (value <= 0) return
    last = value
    const label = `${ROMANS[value]}${usual ?? mark}`
    if (label !== line.words[0]?.text) rewriteLabel(line, label)
  })
}

function isTitle({ words, furniture, frame }: PageLine, label: RegExp): boolean {
  const [first, ...rest] = words
  if (!first || furniture || frame === 'cell' || !label.test(first.text)) return false
  const title = rest.map(({ text }) => text).join(' ')
  return title.length >= FEWEST_LETTERS && isCapitals(title)
}

/** The numeral as it was recognised, before its strokes were told apart line by line. */
function saidOf({ words: [word] }: PageLine): { said?: string; mark?: string } {
  const found = NUMERAL.exec(word?.raw?.text ?? '') ?? NUMERAL.exec(word?.text ?? '')
  return found?.groups ?? {}
}

const numeralOf = (line: PageLine): number => ROMANS.indexOf(strokes(line.words[0]?.text.replace(/[-–.,:]$/, '') ?? ''))

/**
 * The strokes say it, or they are nothing but strokes and the part behind is the one that follows, or the part before is
 * the same: a stroke of this one was lost.
 */
function isProved(said: string, wanted: number, after: number | null, own: number): boolean {
  const label = ROMANS[wanted] ?? ''
  if (strokes(said) === label || (said.length > 1 && said.replace(/H/gu, 'I') === label)) return true
  if (!/^I+$/.test(strokes(said)) || !/^I+$/.test(label)) return false
  return after === wanted + 1 ? wanted > 1 || own < 0 : own > 0 && own === wanted - 1
}

const ANNEX = /^phụ lục$/iu
const ANNEX_NUMERAL = /^[“"'‘]?(?<said>[IVXHÏÍÌÎTJUl1|L]{1,5})(?<mark>[.:]?)$/u

/** Mends `PHỤ LỤC H` behind `PHỤ LỤC I`: annexes are counted through. */
export function mendAnnexNumerals(lines: readonly PageLine[]): void {
  let last = 0
  for (const line of lines) {
    const [first, second, third, ...rest] = line.words
    if (!first || !second || !third || rest.length > 0 || line.furniture || line.frame === 'cell') continue
    const { said = '', mark = '' } = ANNEX_NUMERAL.exec(third.text)?.groups ?? {}
    if (said === '' || !ANNEX.test(`${first.text} ${second.text}`)) continue
    const due = ROMANS[last + 1]
    const isDue = strokes(said.replace('U', 'II')) === due || (said.length > 1 && said.replace(/H/gu, 'I') === due)
    last = isDue ? last + 1 : Math.max(ROMANS.indexOf(said), 0)
    if (isDue && third.text !== `${due}${mark}`) rewriteWord(line, 2, `${due}${mark}`)
  }
}

const COUNTED = /^(?<said>[\d§SsZz?óÓT&gọ]{1,2})(?<mark>[.,])$/u
/** `Rà soát`, `100% hồ sơ`. */
const OPENING = /^(?:\p{Lu}|\d{1,3}(?:,\d{1,2})?%$)/u
/** What each figure is taken for; not the letters that count parts. */
const LOOKS: Readonly<Record<string, string>> = { 2: 'Zz?', 5: '§Ss', 6: 'óÓ', 7: 'T?', 8: '§Ss&', 9: 'gọ' }

/** Mends `9,` and `§.` before items for `9.` and `8.`, where the item before has the number before. */
export function mendFigures(lines: readonly PageLine[]): void {
  let last = 0
  for (const line of lines) {
    const { said = '', mark = '' } = COUNTED.exec(line.words[0]?.text ?? '')?.groups ?? {}
    if (said === '' || line.furniture || line.frame === 'cell' || !OPENING.test(line.words[1]?.text ?? '')) continue
    const due = String(last + 1)
    if (/^\d+$/.test(said) && mark === '.') last = Number(said)
    else if (looksLike(said, due)) {
      last += 1
      rewriteLabel(line, `${due}.`)
    }
  }
}

function looksLike(said: string, figures: string): boolean {
  const signs = Array.from(said)
  return (
    signs.length === figures.length &&
    signs.every((sign, i) => sign === figures[i] || LOOKS[figures[i] ?? '']?.includes(sign))
  )
}

/** Puts another label in the place of the first word of a line. */
export function rewriteLabel(line: PageLine, text: string): void {
  rewriteWord(line, 0, text)
}

function rewriteWord(line: PageLine, at: number, text: string): void {
  const word = line.words[at]
  if (!word) return
  const before = line.words
    .slice(0, at)
    .map((word) => `${word.text} `)
    .join('')
  if (!line.text.startsWith(`${before}${word.text}`)) return
  word.raw ??= { text: word.text }
  line.text = `${before}${text}${line.text.slice(before.length + word.text.length)}`
  word.text = text
}
