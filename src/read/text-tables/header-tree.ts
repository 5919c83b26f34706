/**
 * The rows of a header whose cells are given one after the other, row by row, if it is known over how many columns it
 * stands: some of its cells are parted by those of the row below.
 *
 *     STT | Nhiệm vụ | Cơ quan thực hiện | Tiến độ | Chủ trì | Phối hợp      over five columns
 */
import { type HeaderRow, PARTINGS } from './header-rows.js'

const MOST_PARTED = 4
const MOST_CELLS = 20
const MOST_LEVELS = 3

/** More that a cell is parted into, and what is said by such a cell. */
const MORE_PARTINGS: readonly (readonly [parts: RegExp, parted: RegExp])[] = [
  ...PARTINGS,
  [
    /^(?:(?:(?:(?:cơ quan|đơn vị)(?: ?[,/] ?(?:cơ quan|đơn vị|địa phương)| được giao(?: nhiệm vụ)?)?|phòng|khoa|ban|bộ phận|sở|bộ|trách nhiệm|cq|đv|đ\/v) )?(?:chủ trì|phối hợp|đầu mối|thực hiện|tham mưu|chịu trách nhiệm(?: chính)?)(?: (?:thực hiện|triển khai|chính))?|lãnh đạo(?: .{1,30})?(?: phụ trách| chỉ đạo| theo dõi)?)$/iu,
    /phân công|trách nhiệm/iu,
  ],
  [
    /^(?:(?:TT|BTV|BCH|Thường trực|Ban Thường vụ|Ban Chấp hành) )?(?:UBND|HĐND|UBTVQH|(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) [ủu][ỷy]|Chính phủ|Quốc hội|Thủ tướng(?: Chính phủ)?|Ban (?:Thường vụ|Chấp hành|Bí thư)|Bộ Chính trị|BTV|BCH)(?: (?:tỉnh|thành phố|huyện|xã|phường|đặc khu))?$/iu,
    /^(?:cấp )?(?:trình|phê duyệt|ban hành|thẩm quyền)/iu,
  ],
  [/(?:bắt đầu|hoàn thành|kết thúc)$/iu, /thời gian|thời hạn|tiến độ|lộ trình/iu],
  [/^(?:q(?:u[ýí]|úy) )?(?:IV|I{1,3}|[1-4])(?:\/(?:19|20)\d\d)?$/iu, /thời gian|tiến độ|lộ trình|quý|năm/iu],
  [/^(?:tháng )?\d{1,2}$/iu, /tháng|thời gian|tiến độ/iu],
  [/^(?:cả năm|trong đó|(?:0?6|9) tháng(?: .{1,12})?|nửa .{3,10})$/iu, /(?:19|20)\d\d$|^trong đó/iu],
  [
    /^(?:tổng(?: số| cộng| kinh phí| vốn)?|nstw|nsđp|nsnn|ngân sách.*|vốn.*|nguồn .*|trung ương|địa phương|khác|xã hội h[óo][aá]|trong đó)$/iu,
    /kinh phí|vốn|nguồn|dự toán|mức đầu tư|trong đó/iu,
  ],
]

/** Whom work is submitted to parts when it is, where nothing says so better. */
const [SUBMITTED_TO, OF_SUBMISSION] = [MORE_PARTINGS[4]?.[0], /^(?:thời (?:gian|điểm|hạn)|tiến độ) trình/iu]

/** `Cả năm` is a part itself, and parted by none. */
const PART = /^cả năm$/iu
const IN_PARTS = /^trong đó/iu

interface Node {
  text: string
  parts: Node[]
}

interface Tree {
  score: number
  nodes: Node[]
}

/**
 * The rows of the header, the upper first, each cell over all its columns; null where no words tell them.
 *
 * @param isSure the columns are numbered: so many are there, whatever the words say
 */
export function headerTree(cells: readonly string[], width: number, isSure = false): HeaderRow[] | null {
  if (cells.length === width) return [{ cells: [...cells] }]
  const parted = cells.length - width
  if (parted < 1 || parted > MOST_PARTED || cells.length > MOST_CELLS) return null
  const tree = new TreeFinder().best(cells, parted, MOST_LEVELS)
  if (!tree || (tree.score <= 0 && !isSure)) return null
  const depth = Math.max(...tree.nodes.map(depthOf))
  return Array.from({ length: depth }, (_, level) => rowAt(tree.nodes, level))
}

/** The name of each column: what stands lowest in the header over it. */
export function lowestNames(rows: readonly HeaderRow[]): string[] {
  const width = rows[0]?.cells.length ?? 0
  return Array.from({ length: width }, (_, i) => rows.findLast((row) => row.cells[i])?.cells[i] ?? '')
}

const depthOf = ({ parts }: Node): number => 1 + Math.max(0, ...parts.map(depthOf))
const widthOf = ({ parts }: Node): number =>
  parts.length === 0 ? 1 : parts.reduce((sum, one) => sum + widthOf(one), 0)

/** The cells of a level over the columns; those that it does not reach are empty. */
function rowAt(nodes: readonly Node[], level: number): Required<HeaderRow> {
  const cells: string[] = []
  const widths: number[] = []
  for (const node of nodes) {
    const width = widthOf(node)
    if (level > 0) {
      const below = node.parts.length > 0 ? rowAt(node.parts, level - 1) : { cells: [''], widths: [1] }
      cells.push(...below.cells)
      widths.push(...below.widths)
      continue
    }
    cells.push(node.text, ...Array<string>(width - 1).fill(''))
    widths.push(width, ...Array<number>(width - 1).fill(1))
  }
  return { cells, widths }
}

/** Finds how the cells of some rows part each other. */
class TreeFinder {
  private readonly found = new Map<string, Tree | null>()

  /** The best way to part `parted` of the cells, some of the first row, by those behind. */
  best(cells: readonly string[], parted: number, levels: number): Tree | null {
    if (parted === 0) return { score: 0, nodes: cells.map((text) => ({ text, parts: [] })) }
    if (levels < 2) return null
    // all that is looked at ends with the last cell
    const key = `${cells.length} ${parted} ${levels}`
    const known = this.found.get(key)
    if (known !== undefined) return known
    let best: Tree | null = null
    for (let above = 1; above <= cells.length - 2 * parted; above++) {
      for (let here = 1; here <= parted; here++) {
        const below = this.best(cells.slice(above), parted - here, levels - 1)
        if (!below) continue
        for (const tree of treesOver(cells.slice(0, above), below, here))
          if (!best || tree.score > best.score) best = tree
      }
    }
    this.found.set(key, best)
    return best
  }
}

/** The ways to put the nodes below under so many of the cells, each under one and at least two under each. */
function treesOver(above: readonly string[], below: Tree, parents: number): Tree[] {
  const trees: Tree[] = []
  const put = (at: number, used: number, left: number, nodes: Node[], score: number): void => {
    if (at === above.length) {
      if (left === 0 && used === below.nodes.length) trees.push({ score: score + below.score, nodes })
      return
    }
    const text = above[at] ?? ''
    put(at + 1, used, left, [...nodes, { text, parts: [] }], score)
    if (left === 0) return
    for (let count = 2; used + count <= below.nodes.length - 2 * (left - 1); count++) {
      const parts = below.nodes.slice(used, used + count)
      const fits = parts.reduce((sum, part) => sum + fitOfPart(text, part.text), 0)
      put(at + 1, used + count, left - 1, [...nodes, { text, parts }], score + fits)
    }
  }
  put(0, 0, parents, [], 0)
  return trees
}

/** `Chủ trì` parts `Cơ quan thực hiện` well, `Tiến độ` not at all; `Trong đó` says nothing without parts. */
function fitOfPart(parent: string, part: string): number {
  if (PART.test(parent)) return -1
  const fits = MORE_PARTINGS.some(([parts, parted]) => parts.test(part) && parted.test(parent))
  if (fits) return IN_PARTS.test(parent) ? 2 : 1
  return SUBMITTED_TO?.test(part) && OF_SUBMISSION.test(parent) ? 0.5 : -1
}
