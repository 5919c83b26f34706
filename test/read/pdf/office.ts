/** The plan of the conformance suite as an office program sets it: page size, margins, indents, ruled tables. */
import type { PlainPlan } from '../../conformance.js'
import { buildDocx, p, r, tc, tr } from '../docx/build.js'

export interface Setting {
  /** Line of the borders of the annex table. */
  borders?: 'single' | 'dashed' | 'dotted' | 'nil'
  /** The annex lies on its side. */
  landscape?: boolean
  /** Rows of the annex table in the place of those of the plan; the first `heading` ones repeat on every page. */
  rows?: Cell[][]
  heading?: number
  /** Widths of its columns in twentieths of a point. */
  widths?: number[]
  /** Stands at the head of every page. */
  runningHead?: string
  /** Content of the paragraphs of `w:footnotes`. */
  footnotes?: string
  /** Half points. */
  size?: number
  /** The lines of paragraphs are not stretched. */
  ragged?: boolean
  /** Items hang under the text behind their labels, which a tab sets off. */
  hanging?: boolean
  /** Width and height of the pages in millimetres; A4 where not given. */
  paper?: readonly [number, number]
}

export interface Cell {
  text: string
  /** Columns that it covers. */
  span?: number
  /** It opens a cell over several rows, or is covered by one. */
  merge?: 'restart' | 'continue'
  bold?: boolean
}

/** Millimetres in twentieths of a point. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4)

const font = (size: number, rest = ''): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${rest}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
const BOLD = '<w:b/>'

const centred = (text: string, size: number, rest = BOLD): string =>
  p(r(text, font(size, rest)), '<w:jc w:val="center"/>')

const LABEL = /^(?:[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|[-+]) /u

function bodyParagraph(text: string, size: number, { hanging = false, ragged = false }: Setting): string {
  const look = font(size, /^(?:[IVX]+|\d+)\. [^.;:]+$/.test(text) ? BOLD : '')
  const label = hanging ? (LABEL.exec(text)?.[0] ?? '') : ''
  const indent = label ? `w:left="${mm(22.7)}" w:hanging="${mm(10)}"` : `w:firstLine="${mm(12.7)}"`
  const runs = label ? `${r(label.trim(), look)}<w:r><w:tab/></w:r>${r(text.slice(label.length), look)}` : r(text, look)
  const spacing = '<w:spacing w:before="120" w:line="276" w:lineRule="auto"/>'
  return p(runs, `${spacing}<w:ind ${indent}/><w:jc w:val="${ragged ? 'left' : 'both'}"/>`)
}

const cellWidth = (width: number): string => `<w:tcW w:w="${width}" w:type="dxa"/>`

function columns({ left, right }: { left: string[]; right: string[] }, size: number, widths: [number, number]): string {
  return tr(
    tc(left.map((line) => centred(line, size - 2)).join(''), cellWidth(widths[0])),
    tc(right.map((line) => centred(line, size - 2)).join(''), cellWidth(widths[1])),
  )
}

function plainTable(widths: readonly number[], rows: string, borders: string): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const width = widths.reduce((sum, own) => sum + own, 0)
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
}

function bordersOf(line: NonNullable<Setting['borders']>): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  return `<w:tblBorders>${sides.map((side) => `<w:${side} w:val="${line}" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`
}

/** A table as wide as its columns, its heading rows repeated on every page. */
function ruledTable(rows: readonly Cell[][], widths: readonly number[], setting: Setting): string {
  const { borders = 'single', heading = 1, size = 28 } = setting
  const content = rows.map((row, i) => {
    let column = 0
    const cells = row.map((cell) => {
      const span = cell.span ?? 1
      const width = widths.slice(column, column + span).reduce((sum, own) => sum + own, 0)
      column += span
      const properties = [
        cellWidth(width),
        span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
        cell.merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '',
        cell.merge === 'continue' ? '<w:vMerge/>' : '',
      ].join('')
      const middle = i < heading || /^[\dIVXABC.]{1,4}$/.test(cell.text)
      const look = font(size - 4, cell.bold || i < heading ? BOLD : '')
      const paragraphs = cell.text
        .split('\u2028')
        .map((text) => p(r(text, look), `<w:jc w:val="${middle ? 'center' : 'both'}"/>`))
      return tc(paragraphs.join(''), properties)
    })
    const repeated = i < heading ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    return `<w:tr>${repeated}${cells.join('')}</w:tr>`
  })
  return plainTable(widths, content.join(''), bordersOf(borders))
}

const A4 = [210, 297] as const
const MARGINS = `<w:pgMar w:top="${mm(20)}" w:bottom="${mm(20)}" w:left="${mm(30)}" w:right="${mm(15)}" w:header="${mm(10)}" w:footer="${mm(10)}"/>`

function page([across, down]: readonly [number, number], landscape: boolean): string {
  const [width, height] = landscape ? [mm(down), mm(across)] : [mm(across), mm(down)]
  return `<w:pgSz w:w="${width}" w:h="${height}"${landscape ? ' w:orient="landscape"' : ''}/>${MARGINS}<w:titlePg/>`
}

const field = `<w:r><w:rPr>${font(26)}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
const HEADS = '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>'

/** The rows of the plan as they are, those without a lead or product in bold type. */
const plainCells = (rows: readonly string[][]): Cell[][] =>
  rows.map((row) => row.map((text) => ({ text, bold: !row[5] && !row[2] })))

/** The bytes of a Word file that holds the plan as an office sets it. */
export function officeDocx(plan: PlainPlan, setting: Setting = {}): Uint8Array {
  const { landscape = false, size = 28, runningHead = '', footnotes, paper = A4 } = setting
  const text = mm(paper[landscape ? 1 : 0] - 45)
  const half = (share: number): number => mm(Math.floor((paper[0] - 45) * share))
  const rows = setting.rows ?? plainCells(plan.rows)
  const count = rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, { span = 1 }) => sum + span, 0),
      ),
    0,
  )
  const widths = setting.widths ?? [0.06, 0.3, 0.18, 0.18, 0.14, 0.14].map((share) => Math.floor(share * text))
  if (widths.length !== count) throw new Error(`${count} columns have ${widths.length} widths`)
  const [type = '', title = '', ...body] = plan.body
  const content = [
    plainTable(
      [half(0.4), half(0.6)],
      plan.head.map((head) => columns(head, size, [half(0.4), half(0.6)])).join(''),
      '',
    ),
    centred(type, size),
    centred(title, size),
    ...body.map((line) => bodyParagraph(line, size, setting)),
    p(''),
    plainTable([half(0.5), half(0.5)], columns(plan.foot, size, [half(0.5), half(0.5)]), ''),
    p('', `<w:sectPr>${HEADS}${page(paper, false)}</w:sectPr>`),
    ...plan.annex.map((line) => centred(line, size, line.startsWith('(') ? '<w:i/>' : BOLD)),
    p(''),
    ruledTable(rows, widths, setting),
    p(''),
  ]
  const head = runningHead ? centred(runningHead, size, '') : ''
  return buildDocx({
    body: content.join(''),
    section: `${HEADS}${page(paper, landscape)}`,
    headers: [head + p(field, '<w:jc w:val="center"/>'), head || p('')],
    ...(footnotes ? { footnotes } : {}),
  })
}
