/** The plan of the conformance suite as offices leave it in Word: torn runs, tracked changes, styles, boxes and tabs. */
import type { PlainPlan } from '../../conformance.js'
import { abstractNum, buildDocx, lvl, num, p, r, tbl, tc, tr } from './build.js'

const CENTRED = '<w:jc w:val="center"/>'
const BREAK = '<w:r><w:br/></w:r>'
const TAB = '<w:r><w:tab/></w:r>'
const LABEL = /^((?:[IVX]+|\d+(?:\.\d+)*)\.|[a-zđ]\)|-) /

type Columns = { left: string[]; right: string[] }

/** A text in many runs, as spelling checks and bookmarks part it. */
function tornRuns(text: string, properties = ''): string {
  const pieces = text.match(/.{1,7}/gu) ?? []
  return pieces
    .map((piece, i) => {
      const mark = i % 4 === 2 ? '<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/>' : ''
      return (i % 3 === 1 ? '<w:proofErr w:type="spellStart"/>' : '') + r(piece, properties) + mark
    })
    .join('')
}

const paragraphs = (lines: readonly string[]): string => lines.map((line) => p(line, CENTRED)).join('')
const broken = (lines: readonly string[]): string => p(lines.map((line) => tornRuns(line)).join(BREAK), CENTRED)
const columns = ({ left, right }: Columns): string => tr(tc(paragraphs(left)), tc(paragraphs(right)))

function annexOf({ annex, rows }: PlainPlan): string {
  const [header = [], ...others] = rows
  const cells = (row: readonly string[]): string => row.map((cell) => tc(p(tornRuns(cell)))).join('')
  const head = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells(header)}</w:tr>`
  return paragraphs(annex) + tbl(header.length, head, ...others.map((row) => `<w:tr>${cells(row)}</w:tr>`))
}

const framed = (plan: PlainPlan, body: string): string =>
  tbl(2, ...plan.head.map(columns)) + body + tbl(2, columns(plan.foot)) + annexOf(plan)

/**
 * Letterhead in three columns with line breaks, bold labels with tabs behind them, empty paragraphs, the recipients
 * in one paragraph, the annex in a landscape section with a page number above.
 */
export function officeFile(plan: PlainPlan): Uint8Array {
  const head = plan.head.map(({ left, right }) => tr(tc(broken(left)), tc(''), tc(broken(right))))
  const body = plan.body.map((line, i) => {
    const label = LABEL.exec(line)
    if (!label) return p(tornRuns(line)) + (i % 5 === 0 ? '<w:p/>' : '')
    const gap = i % 2 ? TAB : r('  ')
    return p(r(label[1] ?? '', '<w:b/>') + gap + tornRuns(line.slice(label[0].length)), '<w:ind w:firstLine="720"/>')
  })
  const { left, right } = plan.foot
  const signed = `${broken(right.slice(0, -1))}<w:p/><w:p/>${broken(right.slice(-1))}`
  const landscape = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>'
  const page = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
  const shown = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  return buildDocx({
    body: `${tbl(3, ...head)}<w:p/>${body.join('')}${tbl(2, tr(tc(broken(left)), tc(signed)))}${landscape}${annexOf(plan)}`,
    section:
      '<w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    headers: [p(`${page}${shown}${r('12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, CENTRED)],
  })
}

const BY = 'w:author="An"'

/** Words put in and taken out, paragraphs moved and run together, all of it still tracked. */
export function trackedFile(plan: PlainPlan): Uint8Array {
  const body = plan.body.map((line, i) => {
    const gone = `<w:del w:id="8" ${BY}><w:r><w:delText xml:space="preserve">bỏ đi </w:delText></w:r></w:del>`
    if (i % 3 === 0) return p(`<w:ins w:id="9" ${BY}>${r(line.slice(0, 9))}</w:ins>${gone}${r(line.slice(9))}`)
    if (i % 7 === 1) {
      const from = `<w:p><w:pPr><w:rPr><w:moveFrom w:id="4" ${BY}/></w:rPr></w:pPr><w:moveFrom w:id="5" ${BY}>${r(line)}</w:moveFrom></w:p>`
      return `${from}<w:p><w:pPr><w:rPr><w:moveTo w:id="6" ${BY}/></w:rPr></w:pPr><w:moveTo w:id="7" ${BY}>${r(line)}</w:moveTo></w:p>`
    }
    if (i % 11 !== 2) return p(line)
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="4" ${BY}/></w:rPr></w:pPr>${r(line.slice(0, 12))}${gone}</w:p>`
    return joined + p(r(line.slice(12)))
  })
  return buildDocx({ body: framed(plan, body.join('')) })
}

const LEVELS = [/^([IVX]+)\. /, /^(\d+)\. /, /^(\d+\.\d+)\. /, /^([a-zđ])\) /]
const STYLES = ['Heading1', 'Heading2', 'Heading3', 'DiemCon']

const levelNumber = (level: number, id: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const style = (id: string, properties: string, base = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:pPr>${properties}</w:pPr></w:style>`
const levelOf = (at: number, format: string, text: string, name: string): string =>
  lvl(at, format, text, `<w:pStyle w:val="${name}"/>`)

/** Numbers by the styles of headings, whose list is that of a list style; the body in a content control. */
export function styledFile(plan: PlainPlan): Uint8Array {
  const counters = [0, 0, 0, 0]
  const next = (level: number): string => {
    const value = (counters[level] ?? 0) + 1
    const roman = ['', 'I', 'II', 'III', 'IV', 'V']
    return [roman[value] ?? '', String(value), `${counters[1]}.${value}`, 'abcdefgh'[value - 1] ?? ''][level] ?? ''
  }
  const body = plan.body.map((line) => {
    if (line.startsWith('- ')) return p(r(line.slice(2)), '<w:pStyle w:val="Gach"/>')
    for (const [level, pattern] of LEVELS.entries()) {
      const match = pattern.exec(line)
      if (match?.[1] !== next(level)) continue
      counters[level] = (counters[level] ?? 0) + 1
      counters.fill(0, level + 1)
      return p(r(line.slice(match[0].length)), `<w:pStyle w:val="${STYLES[level]}"/>`)
    }
    return p(line)
  })
  const levels = [
    levelOf(0, 'upperRoman', '%1.', 'Heading1'),
    levelOf(1, 'decimal', '%2.', 'Heading2'),
    levelOf(2, 'decimal', '%2.%3.', 'Heading3'),
    levelOf(3, 'lowerLetter', '%4)', 'Diem'),
  ]
  return buildDocx({
    body: framed(plan, `<w:sdt><w:sdtPr/><w:sdtContent>${body.join('')}</w:sdtContent></w:sdt>`),
    numbering:
      abstractNum(0, '<w:styleLink w:val="DanhSach"/>', ...levels) +
      abstractNum(1, '<w:numStyleLink w:val="DanhSach"/>') +
      abstractNum(2, levelOf(0, 'bullet', '-', 'Gach')) +
      num(1, 0) +
      num(2, 1) +
      num(3, 2),
    styles: [
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      style('Heading1', '<w:numPr><w:numId w:val="2"/></w:numPr>'),
      style('Heading2', levelNumber(1, 2)),
      style('Heading3', levelNumber(2, 2)),
      style('Diem', levelNumber(3, 2)),
      style('DiemCon', '', 'Diem'),
      style('Gach', '<w:numPr><w:numId w:val="3"/></w:numPr>'),
    ].join(''),
  })
}

/** Letterhead and signature in the boxes of old Word files. */
export function boxedFile(plan: PlainPlan): Uint8Array {
  const box = (lines: readonly string[]): string =>
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphs(lines)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const side = (name: keyof Columns): string => box(plan.head.flatMap((columns) => columns[name]))
  const body = plan.body.map((line) => p(line)).join('')
  return buildDocx({
    body: `${p(side('left') + side('right'))}${body}${p(box(plan.foot.left) + box(plan.foot.right))}${annexOf(plan)}`,
  })
}

/** Letterhead and signature set side by side with tabs. */
export function tabbedFile(plan: PlainPlan): Uint8Array {
  const beside = ({ left, right }: Columns): string =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
      p(`${TAB}${r(left[i] ?? '')}${TAB}${TAB}${r(right[i] ?? '')}`),
    ).join('')
  const body = plan.body.map((line) => p(line)).join('')
  return buildDocx({ body: plan.head.map(beside).join('') + body + beside(plan.foot) + annexOf(plan) })
}

const textBox = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`

/** The boxes of the letterhead hang on a line below the title. */
export function anchoredBelowFile(plan: PlainPlan): Uint8Array {
  const [type = '', title = '', basis = '', ...body] = plan.body
  const side = (name: keyof Columns): string => textBox(paragraphs(plan.head.flatMap((columns) => columns[name])))
  const opening = p(type, CENTRED) + p(title, CENTRED) + p(r(basis) + side('left') + side('right'))
  const rest = body.map((line) => p(line)).join('')
  return buildDocx({ body: `${opening}${rest}${tbl(2, columns(plan.foot))}${annexOf(plan)}` })
}

/** The letterhead in the header of the first page; label and title of the annex in the first row of its table. */
export function headedFile(plan: PlainPlan): Uint8Array {
  const width = plan.rows[0]?.length ?? 0
  const title = tr(tc(paragraphs(plan.annex), `<w:gridSpan w:val="${width}"/>`))
  const rows = plan.rows.map((row) => tr(...row.map((cell) => tc(cell))))
  const body = plan.body.map((line) => p(line)).join('')
  return buildDocx({
    body: `${body}${tbl(2, columns(plan.foot))}${tbl(width, title, ...rows)}`,
    headers: [tbl(2, ...plan.head.map(columns))],
    section: '<w:headerReference w:type="first" r:id="header1"/><w:titlePg/>',
  })
}

/** The table of the annex cut at a page end, its header once more on the next page. */
export function cutTableFile(plan: PlainPlan): Uint8Array {
  const [header = [], ...rows] = plan.rows
  const part = (rows: readonly string[][]): string =>
    tbl(header.length, ...[header, ...rows].map((row) => tr(...row.map((cell) => tc(cell)))))
  const body = plan.body.map((line) => p(line)).join('')
  const turned = p('<w:r><w:br w:type="page"/></w:r>')
  return buildDocx({
    body: `${tbl(2, ...plan.head.map(columns))}${body}${tbl(2, columns(plan.foot))}${paragraphs(plan.annex)}${part(rows.slice(0, 7))}${turned}${part(rows.slice(7))}`,
  })
}
