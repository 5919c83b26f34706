/** Small Word files made by hand: a ZIP of the parts that a test writes. */
import { strToU8, zipSync } from 'fflate'
import { readDocx } from '../../../src/read/docx/docx.js'
import type { Source } from '../../../src/source.js'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Content of the parts, without their root elements. */
export interface DocxParts {
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  headers?: string[]
  footers?: string[]
  /** Content of the properties of the last section: size of the page, headers by the names of their parts. */
  section?: string
  /** Pages that the file says it has. */
  pages?: number
  /** Other entries of the ZIP, by name. */
  others?: Record<string, Uint8Array>
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What an office program asks of a part before it opens the file. */
const contentTypes = (targets: readonly [string, string][]): string => {
  const types = [['document', 'document.xml'], ...targets].map(([kind, target]) => {
    const main = kind === 'document' ? `${kind}.main` : kind
    return `<Override PartName="/word/${target}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${main}+xml"/>`
  })
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`
}

const part = (root: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`)

/** The bytes of a Word file. */
export function buildDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  const targets: [string, string][] = []
  const add = (kind: string, root: string, name: string, content: string | undefined): void => {
    if (content === undefined) return
    files[`word/${name}.xml`] = part(root, content)
    targets.push([kind, `${name}.xml`])
  }
  add('numbering', 'numbering', 'numbering', parts.numbering)
  add('styles', 'styles', 'styles', parts.styles)
  add('footnotes', 'footnotes', 'footnotes', parts.footnotes)
  add('endnotes', 'endnotes', 'endnotes', parts.endnotes)
  add('comments', 'comments', 'comments', parts.comments)
  parts.headers?.forEach((content, i) => {
    add('header', 'hdr', `header${i + 1}`, content)
  })
  parts.footers?.forEach((content, i) => {
    add('footer', 'ftr', `footer${i + 1}`, content)
  })
  const relationships = (list: readonly [string, string][]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}">${list
        .map(
          ([kind, target]) =>
            `<Relationship Id="${/(?<name>[\w-]+)\.xml$/.exec(target)?.groups?.name}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
        )
        .join('')}</Relationships>`,
    )
  const app =
    parts.pages === undefined
      ? {}
      : { 'docProps/app.xml': strToU8(`<Properties><Pages>${parts.pages}</Pages></Properties>`) }
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes(targets)),
    '_rels/.rels': relationships([
      ['officeDocument', 'word/document.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'word/_rels/document.xml.rels': relationships(targets),
    'word/document.xml': part('document', `<w:body>${parts.body}<w:sectPr>${parts.section ?? ''}</w:sectPr></w:body>`),
    ...files,
    ...app,
    ...parts.others,
  })
}

/** A run; `properties` is the content of its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph; `properties` is the content of its `w:pPr`. Text becomes a run. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`

/** A paragraph with a number. */
export const n = (content: string, id: number, level = 0, properties = ''): string =>
  p(content, `${properties}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`)

export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)}</w:tc>`

export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`

/** A table with columns of equal width. */
export const tbl = (columns: number, ...rows: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="1500"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`

export const lvl = (at: number, format: string, text: string, rest = '', start: number | null = 1): string =>
  `<w:lvl w:ilvl="${at}">${start === null ? '' : `<w:start w:val="${start}"/>`}<w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${escapeXml(text)}"/></w:lvl>`

export const abstractNum = (id: number, ...content: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${content.join('')}</w:abstractNum>`

export const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

/** Reads a file made of parts, or of a body alone. */
export function readParts(parts: DocxParts | string): Source {
  return readDocx(buildDocx(typeof parts === 'string' ? { body: parts } : parts))
}

/** The lines of the text. */
export const linesOf = (parts: DocxParts | string): string[] => readParts(parts).text.split('\n')
