/** Indicators of a plan: from its targets, from what its tasks aim at, and from its tables; the articles of laws and decrees have none. */

import { type FoundIndicator, findIndicators } from '../../grammar/indicator/indicator.js'
import { dueBy, horizonOfHeading, periodOfHeading } from '../../grammar/schedule/horizon.js'
import type { Diagnostic, Indicator, Role } from '../../plan.js'
import type { Extent } from '../../source.js'
import { cutEnds } from '../../text/edges.js'
import { eachSection, isAnnex, isTable, oncePerNode, type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { isLaw, isRegulation, isTerms } from '../laws.js'
import { propertiesOf } from '../properties.js'
import { standsInSituation } from '../tasks/groups.js'
import { indicatorsOfBodies } from './body-tables.js'
import { hasValuedTasks, indicatorsOfTable, isIndicatorTable } from './rows.js'

type Part = 'target' | 'task'

const PART_OF: Partial<Record<Role, Part>> = {
  indicators: 'target',
  objectives: 'target',
  vision: 'target',
  purpose: 'task',
  requirements: 'task',
  tasks: 'task',
  implementation: 'task',
}

/**
 * The indicators of a document in the order of the text, ids `<sectionId>#n`. `by` and `period` stand in the clause, else
 * in the nearest heading that names a time; for a target within a task only one that says by when or over which years.
 */
export function extractIndicators(root: PlanRoot): Indicator[] {
  const indicators: Indicator[] = []
  const ofRules = isLaw(root.document.type) || isRegulation(root.document.type)
  let above = null as Above | null
  const tasks = new Set(root.facts.tasks.map(({ sectionId }) => sectionId))
  for (const { section, ancestors } of eachSection(root.children)) {
    const path = [...ancestors, section]
    // a directive gives its tasks without a heading that says so
    const part = partOf(path) ?? (tasks.has(section.id) ? 'task' : null)
    if (part === null || (part === 'task' && saysNoTarget(root, section)) || path.some((one) => isTerms(root, one)))
      continue
    if (ofRules || (path.some(({ marker }) => marker.style === 'article') && isOfCharter(root, section))) continue
    const times = headingTimes(root, path, part)
    const heading = part === 'target' && section.heading ? subjectOf(textOf(root, section.heading)) : null
    const parent = ancestors.at(-1)
    const goesOn = part === 'target' && opensWithYear(root, section)
    const said: string | null = goesOn && above && above.parent === parent ? above.name : null
    const subject: string | null = said ?? heading
    const found: FoundIndicator[] = passages(root, section, part)
      .flatMap((passage) =>
        findIndicators(textOf(root, passage), passage.start, {
          task: part === 'task',
          ...(subject === null ? {} : { subject }),
        }),
      )
      .filter((one) => !isOver(one, root.document.date))
    above = found[0] ? { parent, name: found[0].name } : null
    const inTitle = part === 'task' ? ofTitle(root, section) : []
    for (const [i, one] of [...inTitle, ...found].entries()) indicators.push(completed(one, section.id, i + 1, times))
  }
  const inTables = root.children.filter(isAnnex).flatMap((annex) => ofTables(root, annex))
  return [...indicators, ...inTables].sort((a, b) => a.span.start - b.span.start)
}

/** `Năm 2020 đạt 95% …` in a plan of 2026: what the years before have come to, and no target. */
function isOver({ by, period, text }: FoundIndicator, written: string | null): boolean {
  const year = /^\d{4}/.exec(by ?? period?.split('/')[1] ?? '')?.[0]
  // a year far behind in the clause is one that it is compared with
  return written !== null && year !== undefined && year < written.slice(0, 4) && text.indexOf(year) <= FURTHEST_OPENING
}

const FURTHEST_OPENING = 40

/** What the item above an item measures. */
interface Above {
  parent: SectionNode | undefined
  name: string
}

const YEAR = /^(?:(?:đến|hết|trong) (?:hết )?)?(?:năm|giai đoạn) (?:19|20)\d\d/iu

/** `- Năm 2026: 50% xã đạt chuẩn.` / `- Năm 2027: Phấn đấu có 70%.`: the year and the value, of what the item above it says. */
function opensWithYear(root: PlanRoot, { heading, paragraphs }: SectionNode): boolean {
  const words = heading ?? paragraphs[0]
  return words !== undefined && YEAR.test(textOf(root, words))
}

/** A charter or regulation that a decision issues as its annex lays down rules, also where it names numbers. */
const CHARTER = /^(?:điều lệ|quy chế|nội quy|quy định)(?!\p{L})/iu

function isOfCharter(root: PlanRoot, { id }: SectionNode): boolean {
  const annex = root.children.filter(isAnnex).find((one) => id.startsWith(`${one.id}.`))
  return annex
    ? CHARTER.test(annex.label ?? '') || (annex.title !== null && CHARTER.test(textOf(root, annex.title)))
    : false
}

/** Reports the cells of targets that hold no number that can be read. */
export function findUnparsedQuantities(root: PlanRoot): Diagnostic[] {
  return root.facts.indicators
    .filter((indicator) => indicator.value === null)
    .map(({ name, span, sectionId }) => ({
      rule: 'unparsed-quantity',
      severity: 'info',
      message: `the target of “${name}” holds no number; its words are kept in the text`,
      span,
      sectionId,
    }))
}

function ofTables(root: PlanRoot, annex: (typeof root.children)[number]): Indicator[] {
  if (!isAnnex(annex)) return []
  return annex.children.filter(isTable).flatMap((table) => {
    if (standsInSituation(root, annex, table)) return []
    if (isIndicatorTable(table) || hasValuedTasks(root, table)) return indicatorsOfTable(root, annex, table)
    const ofBodies = indicatorsOfBodies(root, annex, table)
    if (ofBodies.length > 0) return ofBodies
    const column = table.columns.findIndex(({ role }) => role === 'task')
    return table.children.flatMap((row) => {
      if (row.kind !== 'item' || row.id === null) return []
      const { id } = row
      const found = row.cells.flatMap((cell, i) => {
        const measures = table.columns[i]?.role === 'other' && MEASURES.test(table.columns[i]?.name ?? '')
        return i === column || measures ? findIndicators(textOf(root, cell), cell.start, { task: i === column }) : []
      })
      return found.map((one, i) => completed(one, id, i + 1, NO_TIMES))
    })
  })
}

/** The column of a table of tasks that says what is measured of each: `Chỉ số đánh giá`. */
const MEASURES =
  /^(?:các )?(?:chỉ số|chỉ tiêu|kpis?) (?:đánh giá|theo dõi|giám sát|đo lường|kết quả|đầu ra|thực hiện)/iu

const PROPERTIES_WITH_TARGETS = new Set(['output', 'other'])
const ATTENDANCE = /^(?:thành phần|đối tượng|số lượng)/iu

/** Who comes, where and when: `Thành phần: mỗi đơn vị cử 01 cán bộ` is no target. */
function saysNoTarget(root: PlanRoot, section: SectionNode): boolean {
  const values = propertiesOf(root, section)
  return (
    values.length > 0 &&
    values.every(({ role, label }) => !PROPERTIES_WITH_TARGETS.has(role) || ATTENDANCE.test(label.trim()))
  )
}

/** What the nearest section with a telling role makes of the passage. */
function partOf(path: readonly SectionNode[]): Part | null {
  for (const { roles } of path.toReversed()) {
    if (roles.length === 0) continue
    const parts = roles.flatMap((role) => PART_OF[role] ?? [])
    return parts.includes('target') ? 'target' : (parts[0] ?? null)
  }
  return null
}

/** The own paragraphs; a heading that runs on into its text (`Tỷ lệ che phủ rừng: 42%`) is one with it. */
function passages(root: PlanRoot, { heading, paragraphs, roles }: SectionNode, part: Part): Extent[] {
  // what a part says before it leads over to what is to be done
  if (roles.includes('situation')) return []
  if (!heading || part === 'task') return paragraphs
  const [first, ...others] = paragraphs
  const isOneLine = first && !/[\n\u2028]/.test(root.source.text.slice(heading.end, first.start))
  return isOneLine ? [{ start: heading.start, end: first.end }, ...others] : [heading, ...paragraphs]
}

const CONDITION = /^(?:đối với|trường hợp|nếu|khi)(?!\p{L})/iu

/** `3. Hoàn thiện ít nhất 500 ha mặt bằng sạch`: a share, or a number with a bound, that the title of a task names. */
function ofTitle(root: PlanRoot, { heading }: SectionNode): FoundIndicator[] {
  const title = heading ? textOf(root, heading) : ''
  if (!heading || CONDITION.test(title)) return []
  return findIndicators(title, heading.start, { task: true }).filter(
    ({ value }) => value !== null && (value.unit === '%' || value.min !== value.max || value.approximate),
  )
}

const GENERAL = /^(?:\P{L}*)(?:một số |các |những |hệ thống )?(?:mục tiêu|chỉ tiêu|về|đến năm|giai đoạn|năm)(?!\p{L})/iu

/** What the title of a target is about, without its colon and date; a title of all targets says nothing. */
function subjectOf(heading: string): string | null {
  const said = cutEnds(heading.replace(/\s+/g, ' '), ' :;.,-–')
  return said === '' || said.length > 160 || GENERAL.test(said) ? null : said
}

/** What a heading says of when its targets are measured: a day by which, or a period, never both. */
interface HeadingTimes {
  by: string | null
  period: string | null
}

/** `Phấn đấu đến năm 2030:`, `(đến 30/6/2027)` */
const LEADS = /:$|^\([^()]{1,60}\)$/u
/** Over tasks `mùa mưa năm 2026` says when they are done, `đến năm 2030` by when their targets are reached. */
const UNTIL = /(?<!\p{L})(?:đến|tới|trước)(?!\p{L})/iu
const NO_TIMES: HeadingTimes = { by: null, period: null }

/** What the words of a heading, or of a paragraph that leads over, say of times. */
const saidTimes = oncePerNode((root, words: Extent) => {
  const text = textOf(root, words)
  return { until: UNTIL.test(text), by: horizonOfHeading(text), period: periodOfHeading(text) }
})

const leadsOver = oncePerNode((root, paragraph: Extent) => LEADS.test(textOf(root, paragraph)))

/** The time of the nearest heading, or of the paragraph that leads over to the items (`Đến năm 2030:`). */
function headingTimes(root: PlanRoot, path: readonly SectionNode[], part: Part): HeadingTimes {
  for (const [i, section] of path.toReversed().entries()) {
    const below = path[path.length - i]
    const last = below && section.paragraphs.findLast(({ start }) => start < below.extent.start)
    for (const words of [last && leadsOver(root, last) ? last : null, section.heading]) {
      const said = words && saidTimes(root, words)
      if (!said) continue
      const by = part === 'task' && !said.until ? null : said.by
      const period = by === null ? said.period : null
      if (by !== null || period !== null) return { by, period }
    }
  }
  return NO_TIMES
}

function completed(
  { start, end, ...found }: FoundIndicator,
  sectionId: string,
  n: number,
  times: HeadingTimes,
): Indicator {
  const by = found.by ?? dueBy(found.period, times.by)
  const period = found.period ?? (by === null ? times.period : null)
  const inferred = period === found.period ? found.inferred : [...found.inferred, 'period']
  return { ...found, id: `${sectionId}#${n}`, by, period, inferred, sectionId, span: { start, end } }
}
