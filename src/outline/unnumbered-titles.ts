/** Titles that a plan sets without a number: `Mục tiêu`, `Tháng 01`, in bold, in capitals or told by their words. */
import { parseLabelledLine } from '../grammar/labelled-line.js'
import { takesLeave } from '../grammar/leave-taking.js'
import { headingTime } from '../grammar/schedule/heading-time.js'
import type { Look } from '../source.js'
import { isCapitals, startsUpper } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { isLetterheadLine } from '../text/letterhead-words.js'
import type { LineMarker } from '../text/marker.js'
import { isOrdinalHead } from '../text/ordinal-head.js'
import { backMatterOf } from './back-matter.js'
import { isWeakTaskHeading, rolesOf } from './roles.js'

interface Line {
  text: string
  marker: LineMarker | null
  footnote: boolean
  look?: Look
}

type Kind = 'capitals' | 'words' | 'time' | 'card' | 'body'

export interface BodyReading {
  /** The length of the words before the colon of `Sở Y tế: Rà soát …`, which name whom it charges; 0 for any other line. */
  headOf: (line: string) => number
  /** The words name who does something. */
  charges: (words: string) => boolean
  /** `Sở Y tế chủ trì rà soát …`: the sentence opens with a body that it charges. */
  opens: (line: string) => boolean
}

const LONGEST_TITLE = 120
/** A title that nothing but its words tell. */
const LONGEST_PLAIN_TITLE = 50
const FINAL = /[.;,!?…]$/
const LEADS_OVER = /(?:như sau|sau đây|sau|gồm|là):$/u
/** What stands over a table or a picture, and calls that are no titles. */
const NO_TITLE =
  /^(?:bảng|biểu|biểu đồ|hình|sơ đồ|ảnh|nguồn|ghi chú|đơn vị tính|ví dụ|kính gửi|quyết định|quyết nghị|yêu cầu:|phụ lục|mẫu số)(?!\p{L})/iu
const FEWEST = 2
/** Below parts and chapters, above all other numbers. */
const ABOVE_NUMBERS = 5

/**
 * The rank of each line that is a title without a number, by its index. Titles of one kind have one rank: below the
 * numbers that are counted on over them, above those that start again below each.
 *
 * @param rankOf the rank of a number
 * @param bodies who is charged by a line
 */
export function unnumberedTitles(
  lines: readonly Line[],
  rankOf: (marker: LineMarker) => number,
  bodies: BodyReading = { headOf: () => 0, charges: () => false, opens: () => false },
): ReadonlyMap<number, number> {
  const titles = new Map<number, number>()
  if (lines.some(({ marker }) => marker?.style === 'article' || marker?.style === 'chapter')) return titles
  const kinds = new Map<Kind, Set<number>>()
  // behind the head of a table whose cells are lines stand its cells, whatever they say
  const spilt = lines.findIndex(({ text }) => isOrdinalHead(text))
  const told = lines.slice(0, spilt < 0 ? undefined : spilt).map((line, at) => {
    const next = lines[at + 1]
    const holds = next !== undefined || tellingTitle(line.text) !== ''
    if (opensCard(line, next)) return 'card'
    return holds && mayBeTitle(line) ? kindOf(line, lines[at - 1], next) : null
  })
  const namesBody = (kind: Kind | null, at: number): boolean => isBody(lines, at, kind, bodies)
  const hasBodies = told.some((kind, at) => opensList(lines[at + 1]) && namesBody(kind, at))
  told.forEach((other, at) => {
    const kind = hasBodies && namesBody(other, at) ? 'body' : other
    if (kind) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(at))
  })
  const ranks = lines.map(({ marker }) => (marker ? rankOf(marker) : null))
  let order = 0
  for (const [kind, places] of kinds) {
    const fewest = kind === 'card' && places.size >= FEWEST ? 1 : FEWEST
    const above = rankAbove(lines, ranks, places, kind === 'time')
    const rank = above + ++order / 10
    for (const group of groupsOf(ranks, places, rank)) {
      if (
        group.filter((at) => !isLabelled(lines[at])).length < fewest ||
        (kind === 'body'
          ? !group.some((at) => opensList(lines[at + 1]))
          : above === ABOVE_NUMBERS && !standAlone(lines, group))
      )
        continue
      const below = depthsOf(lines, places, group)
      for (const at of group) titles.set(at, rank + (below.get(at) ?? 0) / 100)
    }
    for (const [at, own] of titles) ranks[at] = own
  }
  const sole =
    titles.size === 0
      ? soleTitle(
          lines,
          told.flatMap((kind, at) => (kind === null ? [] : at)),
        )
      : null
  if (sole !== null) titles.set(sole, ABOVE_NUMBERS + 0.1)
  return titles
}

/** `Các chỉ tiêu chủ yếu` over all items of a text, of which none is for anything else; null for any other line. */
function soleTitle(lines: readonly Line[], places: readonly number[]): number | null {
  const at = lines.findIndex(({ marker }) => marker !== null) - 1
  const title = lines[at]
  if (!title || !places.includes(at)) return null
  const roles = rolesOf(title.text)
  const others = lines.flatMap(({ text, marker }, k) =>
    k === at || text.length > LONGEST_TITLE ? [] : rolesOf(marker ? text.slice(marker.end) : text),
  )
  return roles.length > 0 && others.every((role) => roles.includes(role)) ? at : null
}

/** `Mục đích: Giữ gìn môi trường …`: a title with its text on the same line. */
const RUN_IN = /^(?<title>\p{Lu}[^:.;]{2,49}): ?\p{Lu}.*[.;]$/u

/** `Nhiệm vụ: Xây dựng …` over `Chủ trì: …`: what a card says of a task begins with the task. */
const CARD = /^(?<title>(?:Tên )?(?:nhiệm vụ|công việc|hoạt động)): ?(?=\S)/iu
const CHARGES: ReadonlySet<string> = new Set(['lead', 'executor'])

/** True for the first line of such a card. */
function opensCard({ text, marker }: Line, next: Line | undefined): boolean {
  if (marker || !next || !CARD.test(text)) return false
  return !next.marker && parseLabelledLine(next.text).some(({ role }) => CHARGES.has(role))
}

/** The title that a line opens with, and whose text it goes on with; empty for a line that is a title as a whole. */
export const runInTitle = (text: string): string => CARD.exec(text)?.groups?.title ?? tellingTitle(text)

/** Such a title that says what its part of the plan is for. */
function tellingTitle(text: string): string {
  const title = RUN_IN.exec(text)?.groups?.title ?? ''
  return rolesOf(title).length > 0 ? title : ''
}

const isLabelled = (line: Line | undefined): boolean => line !== undefined && parseLabelledLine(line.text).length > 0

/** How far below the first of its group each title stands: by the levels of headings, or by what the titles say. */
function depthsOf(lines: readonly Line[], places: ReadonlySet<number>, group: readonly number[]): Map<number, number> {
  const levels = group.flatMap((at) => lines[at]?.look?.level ?? [])
  if (levels.length === group.length) {
    const first = Math.min(...levels)
    return new Map(group.map((at, i) => [at, (levels[i] ?? first) - first]))
  }
  // `Nội dung` right above `Công tác tuyên truyền`: the parts of it, up to the next title that tells a part of the plan
  let holds = false
  return new Map(
    group.map((at) => {
      const tells = isTelling(lines[at])
      if (tells) holds = places.has(at + 1) && !isTelling(lines[at + 1])
      return [at, holds && !tells ? 1 : 0]
    }),
  )
}

function mayBeTitle({ text, marker, footnote }: Line): boolean {
  if (!marker && !footnote && tellingTitle(text) !== '') return true
  if (marker || footnote || text.length > LONGEST_TITLE || FINAL.test(text) || !startsUpper(text)) return false
  if (backMatterOf(text) || isLetterheadLine(text) || NO_TITLE.test(text) || LEADS_OVER.test(text)) return false
  return parseLabelledLine(text).length === 0
}

function kindOf(line: Line, above: Line | undefined, next: Line | undefined): Kind | null {
  const { text, look } = line
  if (tellingTitle(text) !== '') return 'words'
  if (isTime(text)) return 'time'
  if (isCapitals(text)) return text.includes(' ') ? 'capitals' : null
  if (look?.bold) return 'words'
  if (text.length > LONGEST_PLAIN_TITLE) return null
  return saysRole(text) || isOverList(line, above, next) ? 'words' : null
}

/** `Cục Kiểm lâm:`, `Cục Kiểm lâm có trách nhiệm:` over its list. */
const OVER_DUTIES =
  /^(?<body>\p{Lu}[^.;:]{2,200}?)(?: (?:có|chịu) (?:trách nhiệm|nhiệm vụ)(?: (?:sau|như sau|thực hiện))?)?:$/u

/**
 * `Sở Y tế: Rà soát …`, `Sở Y tế` over a list: a title of whom the part charges, which source and words tell no other way,
 * or a sentence beside such titles that charges another body.
 */
function isBody(
  lines: readonly Line[],
  at: number,
  told: Kind | null,
  { headOf, charges, opens }: BodyReading,
): boolean {
  const line = lines[at]
  if (!line || line.marker || line.footnote || line.look?.bold || line.look?.level !== undefined) return false
  const { text } = line
  if (takesLeave(text)) return false
  if (told === 'words') return charges(cutEnd(text, ' :'))
  if (told !== null) return false
  const body = opensList(lines[at + 1]) ? OVER_DUTIES.exec(text)?.groups?.body : undefined
  return body === undefined ? headOf(text) > 0 || (/[.;]$/.test(text) && opens(text)) : charges(body)
}

/** The first item of a list. */
const opensList = (line: Line | undefined): boolean =>
  line?.marker != null && line.marker.ordinal <= 1 && line.marker.style !== 'roman'

/** A line that ends without a mark between what is closed and a list that begins. */
function isOverList({ text }: Line, above: Line | undefined, next: Line | undefined): boolean {
  return (
    opensList(next) && !text.endsWith(':') && (above === undefined || above.marker !== null || FINAL.test(above.text))
  )
}

/**
 * The rank of the innermost numbers that are counted on over such titles, which stand below them. Numbers that go on
 * right below the times of a programme, `Quý I` / `1.` / `2.` / `Quý II` / `3.`, are those of its works.
 */
function rankAbove(
  lines: readonly Line[],
  ranks: readonly (number | null)[],
  places: ReadonlySet<number>,
  areTimes: boolean,
): number {
  /** How far each style of numbers came before the last title. */
  const passed = new Map<string, number>()
  const reached = new Map<string, number>()
  let above = rankOfHolder(lines, ranks, Math.min(...places))
  lines.forEach(({ marker }, at) => {
    if (places.has(at)) for (const [style, ordinal] of reached) passed.set(style, ordinal)
    if (!marker || marker.ordinal === 0) return
    const { style, ordinal } = marker
    const goesOn = ordinal > 1 && passed.get(style) === ordinal - 1
    if (goesOn && !(areTimes && places.has(at - 1))) above = Math.max(above, ranks[at] ?? 0)
    passed.delete(style)
    reached.set(style, ordinal)
  })
  return above
}

/** The rank of the numbered title right over the first one, which holds them even where nothing counts on behind them. */
function rankOfHolder(lines: readonly Line[], ranks: readonly (number | null)[], first: number): number {
  const { marker, text = '' } = lines[first - 1] ?? {}
  return marker && marker.ordinal > 0 && marker.end < text.length && !FINAL.test(text)
    ? (ranks[first - 1] ?? ABOVE_NUMBERS)
    : ABOVE_NUMBERS
}

/** Titles below one and the same item, in front of whatever else that item holds. */
function groupsOf(ranks: readonly (number | null)[], places: ReadonlySet<number>, rank: number): number[][] {
  const groups: number[][] = []
  let open: number[] | null = []
  ranks.forEach((own, at) => {
    if (places.has(at)) {
      if (open?.length === 0) groups.push(open)
      open?.push(at)
    } else if (own === null) return
    else if (own < rank) open = []
    else if (open?.length === 0) open = null
  })
  return groups
}

/** Titles above all numbers: they say what the parts of a plan are for, hold no numbers, or numbers that start again. */
function standAlone(lines: readonly Line[], group: readonly number[]): boolean {
  const parts = group.map((from, i) => lines.slice(from + 1, group[i + 1] ?? lines.length))
  const counted = parts.filter((part) => part.some(({ marker }) => marker && marker.ordinal > 0))
  const telling = group.filter((at) => isTelling(lines[at]))
  return counted.length === 0 || counted.length >= FEWEST || telling.length >= FEWEST
}

const isTelling = (line: Line | undefined): boolean => line !== undefined && (isTime(line.text) || saysRole(line.text))

/** `Định hướng đến năm 2030:` over its targets, as `Đến năm 2025:` over those before. */
const AHEAD = /^(?:tầm nhìn|định hướng|phấn đấu) (?=(?:đến|tới) (?:hết |cuối )?năm [^:]{4,40}:$)/iu

const isTime = (text: string): boolean => headingTime(cutEnd(text.replace(AHEAD, ''), ' :')) !== null

const saysRole = (text: string): boolean =>
  tellingTitle(text) !== '' || rolesOf(text).length > 0 || isWeakTaskHeading(text)
