/** Expected results as a list: a cell or the value of a label, split at the marks that separate results. */
import { HAMLETS, RANKS } from '../text/place-ranks.js'

/** Not the `…` that stands for more. */
const NAMED = /[\p{L}\p{N}]/u
const DASH = /^[-–+•*]/u
const LIST_MARK = /^(?:[-–+•*]\s*|\d{1,2}[.)]\s+|\(\d{1,2}\)\s*)/u
/** A comma inside a clause parts no results: a finite verb, whom something is put before, or more words than a name has. */
const CLAUSE =
  /(?<!\p{L})(?:(?<!(?:[Cc]hương|[Tt]ờ|[Qq]uy|[Ll]ộ|[Cc]ông|[Gg]iáo|[Tt]iến|[Hh]ành|[Qq]uá) )[Tt]rình(?= \p{Lu})|được|đã|đáp ứng|phục vụ|nhằm|để|phải|cho|tổng hợp|báo cáo|đề xuất|trên|trong|với|theo|của|tại|về)(?!\p{L})/u
const LONGEST_RESULT = 60

/**
 * Splits expected results, a cell or the value of a label (`Sản phẩm: …`), at line ends, semicolons and such commas as
 * separate results. Out: each as written, without the dash before it and the mark behind it; none for an empty text.
 * `Máy móc, thiết bị` gives two, a sentence with commas one.
 */
export function splitOutputs(text: string): string[] {
  const trimmed = text.trim()
  if (trimmed === '' || /^[-–.\s]+$/.test(trimmed)) return []
  const lines = trimmed.split(/[\u2028\n]/)
  return lines
    .flatMap(isDashed(lines) ? splitItem : splitMarked)
    .map((output) => output.replace(LIST_MARK, '').trim())
    .filter((output) => NAMED.test(output))
}

/** Each result is an item of its own, and has no others in it but those that are named in a row. */
const isDashed = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line) => DASH.test(line.trim()))

function splitItem(item: string): string[] {
  const words = item.trim().replace(LIST_MARK, '')
  const pieces = splitMarked(words)
  return pieces.every(startsResult) ? pieces : [words.replace(/ ?;$/u, '')]
}

/** Where semicolons part the results, a comma parts none but those that are named in a row. */
function splitMarked(line: string): string[] {
  const parts = line.split(';').map((part) => part.trim())
  const results = parts.filter((part) => NAMED.test(part)).length
  return parts.flatMap((part) => splitPart(part, results > 1))
}

/** `Đề xuất ban hành`, `sửa đổi`: verbs that still lack what they are done to. */
const VERB =
  '(?:đề xuất|kiến nghị|tham mưu|nghiên cứu|rà soát|xây dựng|ban hành|sửa đổi|bổ sung|thay thế|bãi bỏ|hoàn thiện|điều chỉnh)'
const OPEN_VERBS = new RegExp(`^${VERB}(?: ${VERB})*$`, 'iu')

function splitPart(part: string, parted: boolean): string[] {
  const written = splitOutsideBrackets(part)
  const pieces = joinedVerbs(part, written)
  if (pieces.length < 2 || OPEN_VERBS.test(written[0] ?? '') || sharePredicate(part, pieces)) return [part]
  // what names documents or things in a row is a list; what explains itself behind a comma is a clause
  if (pieces.every((piece) => startsResult(piece))) return pieces
  if (parted || pieces.some((piece) => piece.length > LONGEST_RESULT || CLAUSE.test(piece))) return [part]
  return pieces
}

/** `Quy hoạch, kế hoạch sử dụng đất được ban hành`: what is said behind the last is said of all. */
function sharePredicate(part: string, pieces: readonly string[]): boolean {
  const said = pieces.map((piece) => PREDICATE.test(piece))
  return !part.includes('/') && said.indexOf(true) === pieces.length - 1
}

const PREDICATE = / (?:đã |sẽ )?được \p{L}/u

/**
 * `hoạt động thanh tra, kiểm tra, đôn đốc`, `chương trình đào tạo, phổ biến thông tin`: a row of verbs behind a noun is
 * the noun's, and no row of results.
 */
function joinedVerbs(part: string, pieces: readonly string[]): string[] {
  const joined: { start: number; end: number }[] = []
  let end = 0
  for (const piece of pieces) {
    const start = part.indexOf(piece, end)
    const last = joined.at(-1)
    end = start + piece.length
    const mark = last && part.slice(last.end, start).trim()
    if (last && mark === ',' && goesOn(part.slice(last.start, last.end), piece)) last.end = end
    else joined.push({ start, end })
  }
  return joined.map((piece) => part.slice(piece.start, piece.end))
}

/** A verb alone goes on behind any noun, one with what it is done to only behind a verb that still lacks it. */
function goesOn(before: string, piece: string): boolean {
  if (BARE_VERB.test(before)) return false
  return BARE_VERB.test(piece) || (LACKING.test(before) && DONE_TO.test(piece) && !startsResult(piece))
}

const ROW_VERB =
  'kiểm tra|thanh tra|giám sát|đôn đốc|theo dõi|điều hành|đánh giá|tuyên truyền|phổ biến|quán triệt|tập huấn|bồi dưỡng|hướng dẫn|hỗ trợ|rà soát|sơ kết|tổng kết|nhân rộng|xử lý|khắc phục'
const BARE_VERB = new RegExp(`^(?:${ROW_VERB})$`, 'iu')
const LACKING = new RegExp(` (?:${ROW_VERB}|đào tạo|chia sẻ|trao đổi|phân loại)$`, 'iu')
const DONE_TO = new RegExp(`^(?:${ROW_VERB})(?: \\p{Ll}+){1,4}$`, 'u')

const RESULT_HEAD =
  /^(?:các |những |\d{1,3} )?(?:kế hoạch|quyết định|nghị quyết|nghị định|thông tư|báo cáo|đề án|chương trình|văn bản|công văn|tờ trình|hướng dẫn|chỉ thị|phương án|dự án|hồ sơ|quy chế|quy định|biên bản|thông báo|kết luận|danh mục|danh sách|đề cương|hội nghị|hội thảo|hội thi|cuộc họp|lớp tập huấn|tài liệu|sổ tay|bộ tiêu chí|cơ sở dữ liệu|phần mềm)(?!\p{L})/iu

function startsResult(piece: string): boolean {
  return RESULT_HEAD.test(piece)
}

/** `20.000 m3/ngày đêm`, `báo cáo/quý`: per how much, and no other result. */
const PER = /^(?:ngày|đêm|tuần|tháng|quý|năm|giờ|người|hộ|ha|km|m[23²³]?|lượt|vụ|kỳ)(?!\p{L})/u
const LONGEST_PER = 10

/** `100% phường, xã thực hiện`: levels of the administration in a row, which are of one result. */
const LEVEL = `(?:${RANKS}|${HAMLETS})`
const ENDS_WITH_LEVEL = new RegExp(`(?<!\\p{L})${LEVEL} ?$`, 'u')
const OPENS_WITH_LEVEL = new RegExp(`^ ?${LEVEL}(?!\\p{L})`, 'u')
const LONGEST_LEVEL = 12

const areLevels = (part: string, comma: number): boolean =>
  ENDS_WITH_LEVEL.test(part.slice(Math.max(0, comma - LONGEST_LEVEL), comma)) &&
  OPENS_WITH_LEVEL.test(part.slice(comma + 1, comma + 2 + LONGEST_LEVEL))

function splitOutsideBrackets(part: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < part.length; i++) {
    const c = part[i]
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (
      (c === ',' || c === '/') &&
      depth === 0 &&
      !(/\d/.test(part[i - 1] ?? '') && /\d/.test(part[i + 1] ?? '')) &&
      !(c === '/' && PER.test(part.slice(i + 1, i + 1 + LONGEST_PER))) &&
      !(c === ',' && areLevels(part, i))
    ) {
      pieces.push(part.slice(start, i).trim())
      start = i + 1
    }
  }
  pieces.push(part.slice(start).trim())
  return pieces.filter((piece) => piece !== '')
}
