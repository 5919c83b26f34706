/** Lines that only label properties of the work above them: `- Đơn vị chủ trì: Sở Y tế; Thời gian: Quý II/2024`. */
import type { Extent } from '../source.js'
import { foldKey } from '../text/fold.js'
import { remembered } from '../text/remembered.js'
import { opensWithVerb } from './duty/lead-in.js'
import { LABEL_ROLES, type LabelRole } from './label-roles.js'
import { openingPersons } from './party/persons.js'
import { namesOnly, withRoleColons } from './role-marks.js'

export interface LabelledValue {
  /** As written, without its colon. */
  label: string
  role: LabelRole
  /** As written, without the mark that divides it from the next. */
  value: string
  span: Extent
  labelSpan: Extent
}

/** Words that may follow the beginning of a label without changing what it says. */
const TAIL = new Set(
  (
    'thực hiện hoàn thành triển khai tiến hành tổ chức dự kiến tham mưu báo cáo và đầu ra cần đạt gia chính nhiệm vụ cụ thể ' +
    'áp dụng tư bắt kết thúc xây dựng trình ban hành vốn nội dung mong đợi ' +
    'đào tạo tập huấn bồi dưỡng học tham gia dự khai mạc bế mạc hội nghị khảo sát lắp đặt bàn giao nghiệm thu ' +
    'soạn thảo công bố phê duyệt thẩm định'
  ).split(' '),
)

/** What a time, a place or those concerned may be of, too: `Thời gian tổ chức diễn đàn`, `Đối tượng dự thi`. */
const OCCASION = new Set(
  'thi cuộc thảo diễn đàn tọa toạ đàm ngày lễ phát động lớp chiến dịch giải sự kiện chương trình nhận bài kiểm giám sát thanh tra đoàn'.split(
    ' ',
  ),
)

/** `Đối tượng giám sát`, `Thời gian kiểm tra`: of what inspects. */
const INSPECTION = new Set('giám sát kiểm tra phản biện đoàn'.split(' '))
const OF_INSPECTION = new Set<LabelRole>(['schedule', 'place', 'other', 'person'])

/** `Đơn vị theo dõi, giám sát`: who keeps watch, in whatever words; `Cơ quan thẩm định`: who does something else for the task. */
const BODY_OF = /^(?:cơ quan|đơn vị|bộ phận)(?:(?:,|\/| và) ?(?:cơ quan|đơn vị))? /u
const WATCHES = /^(?:(?:theo dõi|đôn đốc|giám sát|kiểm tra|đánh giá)(?:, | và |\/|$)){1,5}$/u
const SERVES =
  /^(?:(?:thẩm định|thẩm tra|kiểm tra|tư vấn|hỗ trợ|hướng dẫn|thụ hưởng|nghiệm thu|tiếp nhận|quản lý|vận hành|sử dụng|thi công|cung cấp|tổng hợp|góp ý|giúp việc)(?:, | và |\/|$)){1,3}$/u

const LONGEST_LABEL = 60
const BULLET = /^\s*(?:[-–+*•●▪◦○■➢❖✓]\s*)?(?:(?:\d{1,2}|\p{L})[.)]\s*)?\(?/u
const BRACKETED = /\([^()]*\)/g
const BREAKS = new Set([';', '.', ',', '\n', '\u2028', '-', '–', '+', '(', '|', '/'])
const MARKS = ' \t\n\u00a0\u2028;.,+–-*•●▪◦○■➢❖✓|/'
/** The label of the next line, left at the end of a value: `…; b)`. */
const NEXT_ITEM = /[;.\n\u2028][^\S\n\u2028]{0,4}(?:\p{L}|\d{1,2})\)?$/u
const ITEM = /^\s*(?:[*•●▪◦○■➢❖✓]\s*)?(?:(?:\d{1,2}|\p{L})\)\s*)?/u

/**
 * The labels of `text` with their values; none where the text does not begin with a known label. `offset`
 * is where the text stands in the whole document.
 */
export function parseLabelledLine(text: string, offset = 0): LabelledValue[] {
  if (!text.includes(':')) return unmarkedRoles(text, offset)
  const values = readLabels(text, offset, BULLET.exec(text)?.[0].length ?? 0, true)
  return values[0] && (saysWork(values[0]) || (values.length === 1 && sharesOut(values[0]))) ? [] : values
}

/** `Chủ trì; Sở X`, `Chủ trì là Sở X`: where nothing but names stands behind each role. */
function unmarkedRoles(text: string, offset: number): LabelledValue[] {
  const marked = withRoleColons(text)
  const values = marked ? readLabels(marked, offset, BULLET.exec(marked)?.[0].length ?? 0, true) : []
  return values.every(({ value }) => namesOnly(value)) ? values : []
}

const BODY = /^(?:cơ quan|đơn vị|bộ phận|lực lượng|chủ đầu tư)(?!\p{L})/iu

/** `Đơn vị thi công: Che chắn công trường`: the label is the name of who does it. */
const saysWork = ({ label, value }: LabelledValue): boolean => BODY.test(label) && opensWithVerb(value)

const FIRST_PART = /^\p{Lu}[^:;]{1,80}: ([^:;]{3,300}); \p{Lu}[^:;]{1,80}: /u

/** `Phân công cụ thể: Sở Y tế: rà soát văn bản; Sở Nội vụ: tập huấn`: each body is told its part of the work. */
const sharesOut = ({ role, value }: LabelledValue): boolean =>
  (role === 'lead' || role === 'executor') && opensWithVerb(FIRST_PART.exec(value)?.[1] ?? '')

/** What tells the labels behind a sentence from those of other things: they say who, by when, or what comes of it. */
const OF_A_TASK = new Set<LabelRole>(['lead', 'coordinator', 'executor', 'schedule', 'output', 'person'])

/** The labels that stand behind the sentences of a task: `Lập hồ sơ. Đơn vị chủ trì: Sở X; thời gian: Quý I/2026.` */
export function parseTrailingLabels(text: string, offset = 0): LabelledValue[] {
  // `Ông. Trần Văn Bình - Trưởng đoàn: Phụ trách chung`: whose post it is, and no label
  if (openingPersons(text)) return []
  const values = readLabels(text, offset, 0, false)
  return values[0] && OF_A_TASK.has(values[0].role) ? values : []
}

/** @param leading the text must begin with a label */
function readLabels(text: string, offset: number, begin: number, leading: boolean): LabelledValue[] {
  const values: LabelledValue[] = []
  let from = begin
  let open: { start: number; end: number; role: LabelRole } | null = null
  const close = (end: number) => {
    if (!open) return
    const raw = text.slice(open.end + 1, end)
    const start = open.end + 1 + raw.length - raw.trimStart().length
    const value = withoutTrail(text.slice(start, end))
    if (value === '') return
    values.push({
      label: text.slice(open.start, open.end),
      role: open.role,
      value,
      span: { start: offset + start, end: offset + start + value.length },
      labelSpan: { start: offset + open.start, end: offset + open.end },
    })
  }
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, from, colon, open === null && leading)
    if (!label) {
      if (!open && leading) return []
      continue
    }
    if (!open && !leading && !opensBehind(text, label.start)) continue
    close(label.start)
    open = { ...label, end: colon }
    from = colon + 1
  }
  close(text.length)
  return values
}

/** What stands before a label behind a sentence: its end and a bullet, or a dash between blanks before a capital. */
const SENTENCE_END = /[.;)(\n\u2028][^\S\n\u2028]{0,3}(?:[-–+*•●▪◦○■➢❖✓] ?)?(?:(?:\d{1,2}|\p{L})\) ?)?$/u
const DASH = /[^\S\n][-–] ?$/u
const CAPITAL = /\p{Lu}/u

function opensBehind(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  return SENTENCE_END.test(before) || (DASH.test(before) && CAPITAL.test(text.charAt(start)))
}

/** The label that ends at `colon`: behind the nearest mark, or the one before it (`Cơ quan, đơn vị chủ trì`). */
function labelBefore(
  text: string,
  from: number,
  colon: number,
  first: boolean,
): { start: number; role: LabelRole } | null {
  if (first) {
    const role = roleOf(text.slice(from, colon))
    return role ? { start: from, role } : null
  }
  const least = Math.max(from, colon - LONGEST_LABEL)
  let found: { start: number; role: LabelRole } | null = null
  for (let at = colon - 1, breaks = 0; at >= least && breaks < 2; at--) {
    const mark = text.charAt(at)
    // the bracket of `Cơ quan (đơn vị) chủ trì` is one of the label
    if (!BREAKS.has(mark) || (mark === '(' && text.slice(at, colon).includes(')'))) continue
    // that of `Kết quả/sản phẩm` is one of the label too
    if (mark === '/' && text.charAt(at - 1) !== ' ') continue
    breaks++
    const start = at + 1 + (ITEM.exec(text.slice(at + 1, colon))?.[0].length ?? 0)
    const role = roleOf(text.slice(start, colon))
    if (role) found = { start, role }
  }
  return found
}

function roleOf(label: string): LabelRole | null {
  return label.length > LONGEST_LABEL ? null : roleOfWords(label)
}

/** The same lines are asked for their labels by all who read tasks. */
const roleOfWords = remembered((label): LabelRole | null => {
  const key = foldKey(label.replace(BRACKETED, ' '))
  const words = key.split(' ')
  for (let length = Math.min(words.length, 6); length > 0; length--) {
    const role = LABEL_ROLES.get(words.slice(0, length).join(' '))
    if (role) return saysNoMore(role, words.slice(length)) ? role : null
  }
  const deeds = BODY_OF.test(key) ? key.replace(BODY_OF, '') : ''
  if (WATCHES.test(deeds)) return 'monitor'
  return SERVES.test(deeds) ? 'other' : null
})

/** What a time may be of, whoever is named behind it: `Thời gian trình Chính phủ`, `Thời hạn gửi Bộ Tư pháp thẩm định`. */
const HANDED_TO = new Set(['trình', 'gửi', 'nộp'])

function saysNoMore(role: LabelRole, tail: readonly string[]): boolean {
  const named = role === 'schedule' ? tail.findIndex((word) => HANDED_TO.has(word)) : -1
  const isOfOccasion = role === 'schedule' || role === 'place' || role === 'other'
  const mayFollow = (word: string): boolean =>
    TAIL.has(word) || (isOfOccasion && OCCASION.has(word)) || (OF_INSPECTION.has(role) && INSPECTION.has(word))
  return tail.slice(0, named < 0 ? undefined : named).every(mayFollow)
}

/** Without the marks behind it, and without the label of what comes next. */
function withoutTrail(value: string): string {
  const kept = trimMarks(trimMarks(value).replace(NEXT_ITEM, ''))
  // the bracket that closes behind the last label opens before the first
  const inner = kept.endsWith(')') && !kept.includes('(') ? trimMarks(kept.slice(0, -1)) : kept
  return inner.endsWith('v.v') ? `${inner}.` : inner
}

function trimMarks(value: string): string {
  let end = value.length
  while (end > 0 && MARKS.includes(value.charAt(end - 1))) end--
  return value.slice(0, end)
}

const WHILE_INSPECTED = /^mốc /iu

/** The value that says when: beside it `Mốc thời gian` is the time that an inspection looks at. */
export function timeOf<Value extends Pick<LabelledValue, 'label' | 'role'>>(
  values: readonly Value[],
): Value | undefined {
  const times = values.filter(({ role }) => role === 'schedule')
  return times.find(({ label }) => !WHILE_INSPECTED.test(label)) ?? times[0]
}
