/** To which item an unnumbered paragraph belongs. */
import { pointsToAnnex } from '../grammar/citation/annex-pointer.js'
import { ISSUER_GIVING, ORDERING } from '../grammar/duty/order.js'
import { parseLabelledLine } from '../grammar/labelled-line.js'
import { takesLeave } from '../grammar/leave-taking.js'
import type { LineMarker } from '../text/marker.js'
import type { Item } from './item.js'

/** How the words begin with which a document takes leave: they speak for the whole of its last part. */
const CLOSING =
  /^(?:Trong quá trình (?:tổ chức |triển khai |tổ chức triển khai )?thực hiện|(?:Chương trình(?: hành động)?|Kế hoạch|Nghị quyết|Chỉ thị|Kết luận|Hướng dẫn|Quy định|Đề án|Thông tri) này (?:được )?phổ biến|(?:Nghị quyết|Chỉ thị|Kế hoạch|Chương trình(?: hành động)?|Hướng dẫn|Quy chế|Công điện) này (?:có hiệu lực|thay thế)|Nhận được (?:Chỉ thị|Kế hoạch|Công điện|Công văn|văn bản|Thông báo|Hướng dẫn|Chương trình) này|(?:Nghị quyết|Chương trình|Luật|Pháp lệnh) này (?:đã )?được (?:Hội đồng nhân dân|HĐND|Quốc hội|Ủy ban [Tt]hường vụ Quốc hội|Ban Chấp hành) [^.;]{0,160}thông qua)(?![\p{L}])/u
const DEMAND =
  /^(?:Căn cứ [^,.;]{3,80}, )?(?:[Yy]êu cầu|[Đđ]ề nghị) (?:\p{Lu}[^.;:]{3,60} và )?(?:các|[Tt]oàn thể|Thủ trưởng|Giám đốc|Chủ tịch|Trưởng|Hiệu trưởng|Bí thư|[Cc]ấp ủy|[Ll]ãnh đạo)(?![\p{L}])/u

const CARRIED_OUT = /(?:\.\/\.| (?:triển khai|tổ chức) thực hiện\.)$/u

export const isClosing = (line: string): boolean =>
  takesLeave(line) || CLOSING.test(line) || (DEMAND.test(line) && CARRIED_OUT.test(line))

/** `Giao Sở Nội vụ theo dõi, đôn đốc …` without a number of its own. */
const ORDER = new RegExp(`^(?:${ORDERING}|${ISSUER_GIVING}) (?:\\p{Lu}|các |từng )`, 'u')

const isUntold = ({ paragraphs, footnotes }: Item): boolean => paragraphs.length === footnotes
const isBare = (item: Item): boolean => item.stopped === true && isUntold(item) && item.children.length === 0

/** A sentence among sentences that have nothing below them: no title for what an order behind the list says. */
function isLastSentence(item: Item, { children }: Item): boolean {
  if (item.marker?.style === 'article') return false
  const others = children.slice(0, -1)
  return children.at(-1) === item && others.length > 0 && others.every(isBare) && isBare(item)
}

/** `2. Công an xã: Bảo đảm an ninh.` says in its line what others of its list say in items: it has no more to say. */
const SAYS_WHAT = /: \p{L}/u

function saysAllBeside({ item, words }: OpenItem, { children }: Item): boolean {
  if (item.marker?.style === 'article' || children.at(-1) !== item || !isBare(item) || !SAYS_WHAT.test(words))
    return false
  const others = children.slice(0, -1)
  return others.length > 0 && others.every((other) => isBare(other) || (other.children.length > 0 && isUntold(other)))
}

/** Behind the last number of a directive, which has no parts. */
const isOrderBehind = (line: string, { closed, marker }: Item, { children }: Item): boolean =>
  ORDER.test(line) && closed && marker?.style === 'arabic' && children.length > 1

const COUNTED: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet'])

/** `(Sở X thực hiện, xong trước ngày 30/10/2025)` on a line of its own: who does the item above it, and when. */
const ASIDE = /^\([^()]{8,300}\)[.;]?$/u
const CHARGING = /chủ trì|thực hiện|hoàn thành|phối hợp|thời gian/iu

export const isAside = (line: string): boolean =>
  line.startsWith('(') && ASIDE.test(line) && CHARGING.test(line) && !pointsToAnnex(line)

/** `(Chương trình chi tiết tại Phụ lục kèm theo)`: where more of the item above stands. */
export const isPointer = (line: string): boolean =>
  line.startsWith('(') && ASIDE.test(line) && /phụ lục|kèm theo|chi tiết/iu.test(line)

/** An item that stands open, its kind of marker, and its line without the marker. */
interface OpenItem {
  item: Item
  kind: string
  words: string
}

/** The outermost section of a list: a part or chapter holds no list of its own, but the sections of one. */
function outermost(stack: readonly OpenItem[]): Item | undefined {
  return (stack.find(({ item }) => item.marker?.style !== 'part' && item.marker?.style !== 'chapter') ?? stack[0])?.item
}

/** The section that the words of leave close: the part itself where its items are the list. */
function leftBy(stack: readonly OpenItem[]): Item {
  const last = stack[stack.length - 1] as OpenItem
  const section = outermost(stack) ?? last.item
  const isListed = section === last.item && section.marker?.style !== 'article'
  return isListed ? (stack[stack.length - 2]?.item ?? section) : section
}

/** Each item of the list has a paragraph below its title: so has the last one. */
function isOneOfMany(item: Item, { children }: Item): boolean {
  const others = children.slice(0, -1)
  const hasText = ({ paragraphs, footnotes }: Item): boolean => paragraphs.length > footnotes
  return children.at(-1) === item && others.length > 1 && others.every(hasText)
}

const LEADS_OVER = /(?<!\p{L})(?:sau|sau đây|theo hướng|gồm|cụ thể|trong đó) ?:$/iu

/** `… theo hướng:` behind the sentence of an item, over dashes that stand below it. */
function leadsBelow(line: string, { marker, children }: Item, below: LineMarker | null): boolean {
  if (!LEADS_OVER.test(line) || children.length > 0) return false
  return below !== null && COUNTED.has(below.style) && !COUNTED.has(marker?.style ?? 'dash')
}

export class Holders {
  /** Items with labelled lines below them: `Đơn vị chủ trì: …`. */
  private readonly labelled = new Set<Item>()
  /** Sections whose list is closed by such a line: `Trách nhiệm chỉ đạo thực hiện: …`. */
  private readonly charged = new Set<Item>()
  /** The closing words were read: what follows without a number goes with them. */
  private closing = false

  /** @param kindOf tells which markers make up one list */
  constructor(private readonly kindOf: (marker: LineMarker) => string) {}

  /**
   * The item of a paragraph: the last one while it is open (a title, a lead-in with a colon) or its list goes on,
   * else the one that holds the list which the paragraph closes. `next` is the next marker of the document, `below`
   * that of the line right below.
   */
  of(line: string, stack: readonly OpenItem[], next: LineMarker | null, below: LineMarker | null, root: Item): Item {
    const last = stack[stack.length - 1]
    if (!last) return root.children[root.children.length - 1] ?? root
    const above = stack[stack.length - 2]?.item ?? root
    const isBelow = stack.length > 1 || (last.item.marker?.style === 'arabic' && above.children.length > 1)
    this.closing = next === null && (this.closing || (isBelow && isClosing(line)))
    if (this.closing) return stack.length > 1 ? leftBy(stack) : root
    const isLabelled = parseLabelledLine(line).length > 0
    if (isLabelled && (this.isOpen(last, next) || above.children.some((item) => this.labelled.has(item)))) {
      this.labelled.add(last.item)
      return last.item
    }
    const isEnded = ORDER.test(line) && (isLastSentence(last.item, above) || saysAllBeside(last, above))
    if (stack.length === 1 && next === null && (isEnded || isOrderBehind(line, last.item, above))) return root
    const isBehindList = next === null || this.kindOf(next) !== last.kind
    if (stack.length > 1 && isBehindList && isPointer(line) && isLastSentence(last.item, above)) return above
    if ((!isEnded && this.isOpen(last, next)) || isAside(line) || isOneOfMany(last.item, above)) return last.item
    if (leadsBelow(line, last.item, below)) return last.item
    // a list without numbers in front of the first one (`Thủ tướng Chính phủ điện: - …`), or alone, is closed by the preamble
    const endsList = next === null ? above.children.length > 1 : !COUNTED.has(next.style)
    if (stack.length === 1 && endsList && COUNTED.has(last.item.marker?.style ?? '')) return root
    if (next === null) return (isLabelled ? this.besideCharged(stack) : undefined) ?? outermost(stack) ?? last.item
    const holder = stack[stack.length - 2]?.item ?? last.item
    if (isLabelled) this.charged.add(holder)
    return holder
  }

  /** The open section whose forerunner in the list ended in a labelled line too. */
  private besideCharged(stack: readonly OpenItem[]): Item | undefined {
    return stack.find((_, i) => stack[i - 1]?.item.children.some((item) => this.charged.has(item)))?.item
  }

  private isOpen({ item, kind }: OpenItem, next: LineMarker | null): boolean {
    if (!item.closed || item.paragraphs.length > item.footnotes) return true
    if (next === null || this.kindOf(next) !== kind) return false
    return next.ordinal === 0 || next.ordinal === (item.marker?.ordinal ?? 0) + 1
  }
}
