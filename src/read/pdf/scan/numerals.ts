/**
 * Roman numerals before the titles of parts on recognised pages: `H.` for `II.`, `II.` for `III.`, `II` or `IL` for `II.`. One
 * stroke more or less is hard to see; that the parts follow each other is sure.
 */
import { isCapitals } from '../../../text/characters.js'
import type { PageLine } from '../lines.js'

const ROMANS = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')
const NUMERAL = /^(?<said>[IVXHÏÍl1|L]{1,6})(?<mark>[-–.,:]?)$/u
/** Only a word of capitals behind it makes a title of a line that opens so. */
const FEWEST_LETTERS = 3

const strokes = (text: string): string => text.replace(/H/gu, 'II').replace(/[ÏÍl1|L]/gu, 'I')

/** Mends the numerals of a document, in the order of its lines. */
export function mendNumerals(lines: readonly PageLine[]): void {
  const titles = lines.filter(isTitle)
  const marks = titles.map(({ words }) => words[0]?.text.at(-1) ?? '')
  const usual = ['.', '-'].find((mark) => marks.filter((own) => own === mark).length * 2 > titles.length)
  let last = 0
  titles.forEach((line, i) => {
    const { said = '', mark = '' } = NUMERAL.exec(line.words[0]?.text ?? '')?.groups ?? {}
    const next = titles[i + 1]
    const after = next ? numeralOf(next) : null
    const own = ROMANS.indexOf(said)
    const wanted = last + 1
    const value = own === wanted || !isProved(said, wanted, after) ? own : wanted
    if (value <= 0) return
    last = value
    const label = `${ROMANS[value]}${usual ?? mark}`
    if (label !== `${said}${mark}`) rewriteLabel(line, label)
  })
}

function isTitle({ words, furniture, frame }: PageLine): boolean {
  const [first, ...rest] = words
  if (!first || furniture || frame === 'cell' || !NUMERAL.test(first.text)) return false
  const title = rest.map(({ text }) => text).join(' ')
  return title.length >= FEWEST_LETTERS && isCapitals(title)
}

const numeralOf = (line: PageLine): number => ROMANS.indexOf(strokes(line.words[0]?.text.replace(/[-–.,:]$/, '') ?? ''))

/** The strokes say it, or they are nothing but strokes and the part behind is the one that follows. */
function isProved(said: string, wanted: number, after: number | null): boolean {
  const label = ROMANS[wanted] ?? ''
  if (strokes(said) === label || (said.length > 1 && said.replace(/H/gu, 'I') === label)) return true
  return wanted > 1 && after === wanted + 1 && /^I+$/.test(strokes(said)) && /^I+$/.test(label)
}

const COUNTED = /^(?<figure>\d{1,2})(?<mark>[.,])$/
const CAPITAL = /^\p{Lu}/u

/** Mends `9,` before an item for `9.`, where `8.` is the last one before it. */
export function mendCommas(lines: readonly PageLine[]): void {
  let last = 0
  for (const line of lines) {
    const { figure = '', mark = '' } = COUNTED.exec(line.words[0]?.text ?? '')?.groups ?? {}
    if (figure === '' || line.furniture || line.frame === 'cell' || !CAPITAL.test(line.words[1]?.text ?? '')) continue
    if (mark === '.') last = Number(figure)
    else if (Number(figure) === last + 1) {
      last += 1
      rewriteLabel(line, `${figure}.`)
    }
  }
}

/** Puts another label in the place of the first word of a line. */
export function rewriteLabel(line: PageLine, text: string): void {
  const [word] = line.words
  if (!word) return
  word.raw ??= { text: word.text }
  line.text = `${text}${line.text.slice(word.text.length)}`
  word.text = text
}
