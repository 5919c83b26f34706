/** The stretches of the lines of a row with which a cell may begin, what they open with and how they end. */
import { startsLower, startsUpper } from '../../text/characters.js'
import type { PhysicalLine } from '../../text/lines.js'
import { BODY, type ColumnKind, PRODUCT, TIME } from './column-kinds.js'

/** A cell is not over where its line ends so: in the middle of a list, a phrase, the name of a body, a date. */
export const OPEN_END =
  /[,(/–-]$|(?<!\p{L})(?:và|của|các|cho|về|với|tại|ở|theo|từ|đến|trong|trên|hoặc|(?<!(?:các|ba|hai|\d) )cấp|do|(?<!(?:ngang|cán|nội|tiến|đảng|chi|đường|thuộc) )bộ|ban|những|một|(?<!trực )thuộc|giữa|sở|cục|ubnd|qua|miền|tháng|ngày|quý|năm học|giai đoạn|trước|sau|(?<!(?:hằng|hàng|cả|cuối|đầu) )năm|thủ tướng|văn phòng|thanh tra|kiểm toán|ngân hàng|ủy ban|hội đồng|mặt trận|chủ tịch|giám đốc|thủ trưởng|việt|(?<!(?:chương|công|giải|giáo|hành|lộ|quá|quy|thuyết|tiến|tờ|tường) )trình)$/iu
/** No cell of any column ends so, whatever the next line begins with. */
const GOES_ON = /(?<!\p{L})(?:của|và|các|cho|với|tại|theo|hoặc|những|nhằm|để)$/u
/** `Ban Tổ chức` over `Tỉnh ủy`: a body of the Party is named with the committee that it serves. */
const PARTY_BODY =
  /(?<!\p{L})(?:thường (?:trực|vụ)|ban (?:tổ chức|nội chính|dân vận|tuyên giáo(?: và dân vận)?|xây dựng đảng)|ủy ban kiểm tra|ubkt|văn phòng)$/iu
const COMMITTEE = /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)(?!\p{L})/u
/** `Trung tâm` over `Khuyến nông`: what sort of body it is, without its name. */
const OPEN_BODY =
  /(?:^|; )(?:Trung tâm|Viện|Trường(?: (?:Đại học|Cao đẳng|Trung cấp))?|Công ty|Hiệp hội|Liên đoàn|Chi cục|Học viện|Bệnh viện|Quỹ|Vụ|Hội|Liên minh|Tập đoàn|Kho bạc|Đài)$/u
/** `Đảng ủy` before `UBND tỉnh`: that of a body. */
const PARTY_COMMITTEE = /(?:^|[ -])Đảng (?:ủy|uỷ)$/u
const OF_COMMITTEE = /^(?:UBND|HĐND|Ủy ban nhân dân|Quân sự|Công an|[Cc]ác cơ quan)(?!\p{L})/u
const FINAL = /[.:!?…]["”’)]?$/
/** Where a cell may begin within a line: not behind the number of an item. */
const STARTS = /(?<!^\d{1,2}[.)]) (?=[\p{Lu}\d])/gu
/** `1. Sở Y tế đối với …`: an item of a list in a cell, which does not begin with the second one. */
const ITEM = /^\d{1,2}[.)] (?=\p{Lu})/u
const LATER_ITEM = /^(?!1[.)])\d{1,2}[.)] \p{Lu}/u
const DASH = /^[-–+•] ?\p{L}/u
const DASHED = /^[-–+•] ?(?=\p{L})/u
const NAME = /^\p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){1,2}$/u
/** `(theo hướng …)`: goes on with what stands above. */
const IN_BRACKETS = /^\(\p{Ll}/u

/** A stretch of a line: a cell may begin with it, also on the line of the cell before. */
export interface Atom {
  text: string
  /** The atom that opens its line, by its index, and where it stands in the line. */
  line: number
  /** An empty line stands before it. */
  afterGap: boolean
  start: number
  end: number
  /** What the line opens with from here on. */
  opens: Opening
  /** How it ends. */
  ends: 'broken' | 'open' | 'final' | 'list' | 'other'
}

export interface Opening {
  lower: boolean
  upper: boolean
  body: boolean
  time: boolean
  product: boolean
  /** `Sơn Hà`: the name of a place, which a body may end with. */
  name: boolean
  dash: boolean
  /** What it says, and how long its first syllable is. */
  words: string
  length: number
}

/** A line of a row; its blank at the end tells that it goes on, where not all lines have one. */
export type CellLine = Pick<PhysicalLine, 'text' | 'afterGap'> & { trailingBlank?: boolean }

/** The work that parting some lines takes: it grows with the square of the places where a cell may begin. */
export function workOf(lines: readonly CellLine[]): number {
  const places = lines.reduce((sum, { text }) => sum + 1 + (text.match(STARTS)?.length ?? 0), 0)
  return places * places
}

export function atomsOf(lines: readonly CellLine[]): Atom[] {
  const atoms: Atom[] = []
  for (const [i, { text, afterGap, trailingBlank }] of lines.entries()) {
    const line = atoms.length
    let start = 0
    const add = (end: number): void => {
      const words = text.slice(start, end)
      const below = end === text.length ? lines[i + 1]?.text : text.slice(end + 1)
      const isOwn = start > 0 && isOwnBody(words, below)
      const opens = isOwn
        ? NOTHING
        : openingAt(wholeOpening(text.slice(start), lines.slice(i + 1, i + FEWEST_SYLLABLES)))
      const isLast = end === text.length
      const isCut = isCutName(lines, i, end)
      const open = isCut || (isLast && trailingBlank === true && i < lines.length - 1) ? 'broken' : null
      const ends = isOwn ? 'other' : (open ?? endOf(wholeEnding(text.slice(0, end), lines[i - 1]?.text)))
      atoms.push({ text: words, line, afterGap: afterGap && start === 0, start, end, opens, ends })
      start = end + 1
    }
    for (const { index } of text.matchAll(STARTS)) add(index)
    add(text.length)
  }
  return atoms
}

/** `Hội đồng Thi đua - Khen thưởng Sở`: whose it is, and the next cell below. */
const OWN_BODY = /^(?:Sở|Bộ|Ban|Cục|Vụ|Tỉnh|Huyện|Xã|Phường|Trường|Viện)$/u
const isOwnBody = (words: string, below: string | undefined): boolean =>
  OWN_BODY.test(words) && (below === undefined || TIME.test(below) || BODY.test(below) || PRODUCT.test(below))

/** Names of bodies of the Party are broken over so many lines. */
const NAME_LINES = 6

/** True where a line has named a body of the Party up to an offset, and its committee stands behind it or below. */
function isCutName(lines: readonly CellLine[], i: number, end: number): boolean {
  const text = lines[i]?.text ?? ''
  const below = lines.slice(i + 1, i + FEWEST_SYLLABLES)
  const [next, ...more] = end < text.length ? [{ text: text.slice(end + 1), afterGap: false }, ...below] : below
  const behind = next ? wholeOpening(next.text, more) : ''
  if (OF_COMMITTEE.test(behind)) return PARTY_COMMITTEE.test(text.slice(0, end))
  if (!COMMITTEE.test(behind)) return false
  const above = lines.slice(Math.max(0, i - NAME_LINES), i).map((line) => line.text)
  return PARTY_BODY.test([...above, text.slice(0, end)].join(' '))
}

/** True for two lines of one name: `Đảng ủy` over `UBND tỉnh`, `Ban Tổ chức` over `Tỉnh ủy`. */
export const isOneName = (above: string, line: string): boolean =>
  (PARTY_COMMITTEE.test(above) && OF_COMMITTEE.test(line)) || (PARTY_BODY.test(above) && COMMITTEE.test(line))

/** So many syllables tell what a cell opens with. */
const FEWEST_SYLLABLES = 3

/** `Thanh` over `tra` over `Chính phủ`: a narrow column set in full lines has a syllable a line. */
function wholeOpening(line: string, next: readonly CellLine[]): string {
  if (line.includes(' ')) return line
  let opening = line
  for (const { text, afterGap } of next) {
    if (afterGap || opening.split(' ').length >= FEWEST_SYLLABLES) break
    opening += ` ${text}`
  }
  return opening
}

/** `tra` below `Thanh` ends in the middle of a name. */
export const wholeEnding = (line: string, above: string | undefined): string =>
  above !== undefined && !line.includes(' ') ? `${above} ${line}` : line

/** No cell begins so. */
const NOTHING: Opening = {
  lower: true,
  upper: false,
  body: false,
  time: false,
  product: false,
  name: false,
  dash: false,
  words: '',
  length: 0,
}

function openingAt(text: string): Opening {
  return {
    lower: startsLower(text) || LATER_ITEM.test(text) || IN_BRACKETS.test(text),
    upper: startsUpper(text),
    body: BODY.test(text.replace(ITEM, '').replace(DASHED, '')),
    time: TIME.test(text),
    product: PRODUCT.test(text),
    name: NAME.test(text) && !BODY.test(text),
    dash: DASH.test(text),
    words: text,
    length: text.split(' ', 1)[0]?.length ?? 0,
  }
}

export function endOf(words: string): Atom['ends'] {
  if (GOES_ON.test(words)) return 'broken'
  if (OPEN_END.test(words) || OPEN_BODY.test(words)) return 'open'
  if (FINAL.test(words)) return 'final'
  return words.endsWith(';') ? 'list' : 'other'
}

export function linesOf(atoms: readonly Atom[]): string[] {
  const lines: string[] = []
  let line = -1
  for (const atom of atoms) {
    if (atom.line === line) lines[lines.length - 1] += ` ${atom.text}`
    else lines.push(atom.text)
    line = atom.line
  }
  return lines
}

/** The first two syllables, since most words have two (`Cơ chế`, `Cơ quan`); of a body the first: `Bộ`, `Sở`. */
export const openingOf = (text: string, kind: ColumnKind | undefined): string =>
  /^\d/.test(text) ? '0' : text.split(' ', kind === 'body' ? 1 : 2).join(' ')
