/**
 * Finds what a page or a web site added to the text: page numbers, running heads, rules that are drawn with
 * characters, the links and notices around the document. Lines are only marked here; the reader takes them out and says so.
 */
import { isCapitals, isWordCode } from './characters.js'
import {
  ANNEX_LINE,
  AUTHORITY,
  isLetterheadLine,
  LOCAL_ISSUER_LINE,
  MOTTO,
  NATIONAL_NAME,
  PARTY_NAME,
  RECIPIENTS_HEAD,
  TYPE_LINE,
} from './letterhead-words.js'
import type { PhysicalLine } from './lines.js'
import { mailHeads } from './mail-head.js'
import { markPageNumbers } from './page-numbers.js'
import { tableOfContents } from './table-of-contents.js'
import {
  COPY_MARK,
  IMAGE_MARK,
  LAW_SITE,
  WEB_CLOCK,
  WEB_NOISE_END,
  WEB_NOISE_START,
  WEB_RECORD,
  WEB_RECORD_ITEM,
  WEB_RELATED,
  WEB_TIME,
  WEB_TITLE,
} from './web-noise.js'

const LONGEST_BUTTON = 24
const LONGEST_NOTICE = 200
/** Behind these lines stand no menus of a site any more; and before these no notices at its foot. */
const FIRST_PARTS = new RegExp(`${NATIONAL_NAME.source}|${PARTY_NAME.source}|${MOTTO.source}|^Số ?:`, 'u')
const LAST_PARTS = new RegExp(`${AUTHORITY.source}|${RECIPIENTS_HEAD.source}|${ANNEX_LINE.source}`, 'u')
/** Lines in which the menus of a site stand above the letterhead. */
const LONGEST_TOP = 40
/** Lines that stand above a letterhead at most, where there is one. */
const LONGEST_HEAD = 100

/** The head of a page of an official gazette, with the number of the page at its outer side. */
const GAZETTE =
  /^(?:\d{1,4} )?CÔNG BÁO(?: \p{Lu}[\p{Lu} -]{1,40})?\/Số \d[\d +-]{0,20}\/Ngày \d{1,2}[-/]\d{1,2}[-/]\d{4}(?: \d{1,4})?$/u
/** With the number of the page on the line of the head. */
const GAZETTE_NUMBERED = /^\d|\d{4} \d{1,4}$/u
const FIGURE = /^\d{1,4}$/u
const ADDRESS = /^https?:\/\/\S+$/u
const PAGE_OF = /^\d{1,3}\/\d{1,3}$/

/** Marks the page numbers, running heads, drawn rules, the table of contents and web-page noise among the lines. */
export function markFurniture(lines: PhysicalLine[]): void {
  markPageMarks(lines)
  markSignatures(lines)
  markPageNumbers(lines)
  markRules(lines)
  markRunningHeads(lines)
  markContents(lines)
  markSurroundings(lines)
}

/** Marks what a gazette, a browser, a mail program or a web site sets around the document. */
export function markSurroundings(lines: PhysicalLine[]): void {
  markPrinted(lines)
  markMails(lines)
  markWebNoise(lines)
}

/** What a program draws on a line of its own begins with no letter or figure: a first look, which nearly all lines fail. */
const beginsWithSign = (text: string): boolean => !isWordCode(text.charCodeAt(0))

/** `===== Trang 2 =====`, `--- Page 2 ---`, `-- 2 of 6 --`, `--- PAGE BREAK ---`, `{2}------------`: what a program writes between the pages. */
const PAGE_MARK =
  /^(?:[=\-–—*#_[<]{2,}\s?(?:(?:(?:[Tt]rang|TRANG|[Pp]age|PAGE)\s)?\d{1,4}\s?(?:\/|of)\s?\d{1,4}|(?:[Tt]rang|TRANG|[Pp]age|PAGE)\s(?:\d{1,4}|[Bb]reak|BREAK))\s?[=\-–—*#_\]>]{2,}|\{\d{1,4}\}-{10,80})$/u

function markPageMarks(lines: PhysicalLine[]): void {
  let marks = 0
  lines.forEach((line, i) => {
    if (!beginsWithSign(line.text) || !PAGE_MARK.test(line.text)) return
    line.furniture = true
    marks++
    const next = lines[i + 1]
    if (next) next.afterPage = true
  })
  // what stands beside a mark is beside the page end
  if (marks > 0) for (const line of lines) if (line.furniture) line.afterPage = true
}

/** The box of a digital signature: who signed, for which office, when. */
const SIGNED_BY = /^(?:Được ký|Ký|Người ký) ?(?:bởi|số bởi)? ?: ?\p{Lu}/u
const SIGNED_AT = /^(?:Ngày|Thời gian|Giờ|Thời điểm) ký ?: ?\d[\d\s:./+-]{9,40}$/u
const LONGEST_BOX = 6

function markSignatures(lines: PhysicalLine[]): void {
  lines.forEach((line, i) => {
    if (!SIGNED_BY.test(line.text)) return
    const to = lines.slice(i, i + LONGEST_BOX).findIndex(({ text }) => SIGNED_AT.test(text))
    for (const boxed of to < 0 ? [] : lines.slice(i, i + to + 1)) boxed.furniture = true
  })
}

/** `=====` below a heading, `-----` between two parts. Dots are room for what is to be written in. */
const RULE = /^(?:[-–—_*~] ?){3,120}$/u
const DOUBLE_RULE = /^={3,}$/
const FIRST_PART = /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương|Điều) |(?:I|1|A)[.)])/u
const MARKED = /^(?:(?:PHẦN|CHƯƠNG) |[A-ZĐ\d]{1,5}[.)])/u

/** In the body: in a letterhead rules stand between the names, and tell where they end. */
function markRules(lines: PhysicalLine[]): void {
  let begun = false
  let above = ''
  for (const line of lines) {
    if (line.furniture) continue
    const isRule = begun && beginsWithSign(line.text)
    if (isRule && (DOUBLE_RULE.test(line.text) || (RULE.test(line.text) && !isInLetterhead(above)))) {
      line.furniture = true
      continue
    }
    above = line.text
    begun ||= FIRST_PART.test(above)
  }
}

function isInLetterhead(above: string): boolean {
  return isLetterheadLine(above) || (isCapitals(above) && !MARKED.test(above))
}

/** The name of its file that a word processor prints on each page, with the number of the page: `18.KLTW75.DOC 5`. */
const FILE_NAME = /^\S{1,40}\.(?:docx?|rtf|odt|xlsx?)[.,]?(?: .{1,5})?$/iu

/**
 * A line of words that stands at least three times, but for its digits, beside page ends or page numbers: on pages
 * that follow each other, or on every second one. What ends a cell may stand three times at the end of some page.
 */
function markRunningHeads(lines: PhysicalLine[]): void {
  const places = new Map<string, number[]>()
  let page = 0
  const pages = lines.map(({ afterPage }) => (afterPage ? ++page : page))
  lines.forEach((line, i) => {
    if (line.furniture || line.text.length > 120 || !/\p{L}/u.test(line.text)) return
    const beside = line.afterPage || lines[i - 1]?.furniture || lines[i + 1]?.furniture || lines[i + 1]?.afterPage
    if (!beside) return
    // recognition reads a name that is no word otherwise on every page
    const key = FILE_NAME.test(line.text) ? FILE_NAME.source : line.text.replace(/\d+/g, '#')
    const list = places.get(key)
    if (list) list.push(i)
    else places.set(key, [i])
  })
  for (const list of places.values()) {
    if (list.length < 3 || !isRun(list.map((i) => pages[i] ?? 0))) continue
    for (const i of list) {
      const line = lines[i]
      if (line) line.furniture = true
    }
  }
}

/** Heads of a gazette with the numbers of their pages, and the address that a browser prints below the last line of a page. */
function markPrinted(lines: readonly PhysicalLine[]): void {
  lines.forEach((line, i) => {
    if (!GAZETTE.test(line.text)) return
    line.furniture = true
    if (GAZETTE_NUMBERED.test(line.text)) return
    const [above, below] = [lines[i - 1], lines[i + 1]].map((beside) =>
      beside && FIGURE.test(beside.text) ? beside : undefined,
    )
    const number = above && (above.furniture || above.afterGap || above.afterPage) ? above : below
    if (number) number.furniture = true
  })
  const end = lines.findLastIndex(({ furniture }) => !furniture)
  const at = PAGE_OF.test(lines[end]?.text ?? '') ? end - 1 : end
  if (!ADDRESS.test(lines[at]?.text ?? '') || lines[at - 1]?.text.endsWith(':')) return
  for (const line of lines.slice(at, end + 1)) line.furniture = true
}

/** True for pages of which three follow each other at most two apart. */
const isRun = (pages: readonly number[]): boolean =>
  pages.some((page, i) => i >= 2 && page - (pages[i - 1] ?? 0) <= 2 && (pages[i - 1] ?? 0) - (pages[i - 2] ?? 0) <= 2)

function markContents(lines: readonly PhysicalLine[]): void {
  const contents = tableOfContents(lines.map((line) => line.text))
  for (const line of contents ? lines.slice(contents.from, contents.to) : []) line.furniture = true
}

/** `III. TỔ CHỨC THỰC HIỆN`, `Điều 3. Hiệu lực` */
const PART_TITLE = /^(?:[IVX]{1,5}\. ?\p{Lu}|Điều \d{1,3}\. ?\p{Lu})/u

/**
 * Notices of a web site stand before the letterhead or after the document. Behind the first of them nothing
 * is text any more; one that is followed by much text, by a part, or by a signature or an annex, was a sentence of the
 * document, or a button within it.
 */
function markWebNoise(lines: PhysicalLine[]): void {
  markRepeatedNotices(lines)
  const lastMark = lines.findLastIndex(({ text, furniture }) => !furniture && LAST_PARTS.test(text))
  const firstEnd = Math.max(Math.floor(lines.length * 0.5), lines.length - 80, lastMark + 1)
  for (let i = Math.max(1, firstEnd); i < lines.length; i++) {
    if (!WEB_NOISE_END.test(lines[i]?.text ?? '') && !opensRecord(lines, i)) continue
    if (lines.slice(i + 1).some(({ text }) => PART_TITLE.test(text))) {
      const button = lines[i]
      if (button && button.text.length <= LONGEST_BUTTON) button.furniture = true
      continue
    }
    for (let k = WEB_TITLE.test(lines[i - 1]?.text ?? '') ? i - 1 : i; k < lines.length; k++) {
      const line = lines[k]
      if (line) line.furniture = true
    }
    break
  }
  let top = -1
  const head = lines.slice(0, LONGEST_HEAD).findIndex((_, i) => isOrBegins(lines, i, (text) => FIRST_PARTS.test(text)))
  for (let i = 0; i < Math.min(head < 0 ? LONGEST_TOP : head, lines.length); i++) {
    const text = lines[i]?.text ?? ''
    const related = head > 0 && (WEB_RELATED.test(text) || WEB_TITLE.test(text))
    if (text.length > LONGEST_NOTICE && !related) break
    if (
      related ||
      WEB_NOISE_START.test(text) ||
      (i === 0 && WEB_CLOCK.test(text)) ||
      (head > 0 && SITE_SAYS.some((said) => said.test(text)))
    )
      top = i
  }
  // what goes on to the letterhead is of the site too
  while (top >= 0 && top + 1 < head && !isOrBegins(lines, top + 1, isOfLetterhead)) top++
  for (let i = 0; i <= top; i++) {
    const line = lines[i]
    if (line) line.furniture = true
  }
}

/** What a site says of a text over its letterhead. */
const SITE_SAYS = [WEB_RECORD, WEB_RECORD_ITEM, WEB_TIME]

const isOfLetterhead = (text: string): boolean =>
  isLetterheadLine(text) || (LOCAL_ISSUER_LINE.test(text) && isCapitals(text))

/** Whether a line is, or begins on its last word and goes on below: `CỘNG` / `HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |`. */
function isOrBegins(lines: readonly PhysicalLine[], at: number, fits: (text: string) => boolean): boolean {
  const [first = '', second = ''] = [lines[at]?.text, lines[at + 1]?.text].map((text) => text?.replace(/ ?\|$/u, ''))
  return fits(first) || (ONE_WORD.test(first) && fits(`${first} ${second}`))
}

const ONE_WORD = /^\p{Lu}+$/u
const FEWEST_FIELDS = 3

/** True for the first of several lines in which a site says what it knows of the document: `Số ký hiệu`, `Người ký`. */
function opensRecord(lines: readonly PhysicalLine[], at: number): boolean {
  const isField = (line: PhysicalLine | undefined): boolean => line !== undefined && WEB_RECORD.test(line.text)
  return isField(lines[at]) && lines.slice(at, at + 2 * FEWEST_FIELDS).filter(isField).length >= FEWEST_FIELDS
}

/** Lines of a message above the head of the one that it forwards. */
const LONGEST_MESSAGE = 15

/**
 * The heads of mails. The message over a forwarded document, and the older messages below its end, are no text of it.
 */
function markMails(lines: readonly PhysicalLine[]): void {
  const heads = mailHeads(lines)
  if (heads.length === 0) return
  const begins = lines.findIndex(({ text }) => FIRST_PARTS.test(text) || TYPE_LINE.test(text))
  const ends = lines.findLastIndex(({ text }) => LAST_PARTS.test(text))
  for (const { from, to } of heads) {
    const above = from <= LONGEST_MESSAGE && begins >= to
    const below = ends >= 0 && from > ends
    for (const line of lines.slice(above ? 0 : from, below ? lines.length : to)) line.furniture = true
  }
}

/** A button such as `Chia sẻ` that a site repeats all over the text, and its own name. */
function markRepeatedNotices(lines: PhysicalLine[]): void {
  const places = new Map<string, PhysicalLine[]>()
  for (const [i, line] of lines.entries()) {
    if (LAW_SITE.test(line.text) && !lines[i - 1]?.text.endsWith(':')) line.furniture = true
    if (line.text.startsWith('![') && IMAGE_MARK.test(line.text)) line.furniture = true
    if (line.text.endsWith('=') && COPY_MARK.test(line.text)) line.furniture = true
    if (line.text.length > LONGEST_BUTTON || !(WEB_NOISE_END.test(line.text) || WEB_NOISE_START.test(line.text)))
      continue
    const known = places.get(line.text)
    if (known) known.push(line)
    else places.set(line.text, [line])
  }
  for (const list of places.values()) if (list.length >= 3) for (const line of list) line.furniture = true
}
