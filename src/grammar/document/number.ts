/**
 * Document numbers (số, ký hiệu): `4611/KH-UBND` and `30/2020/NĐ-CP` of the State (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, II.3), `53-CTr/TU` of the Party (Hướng dẫn 05-HD/VPTW, before it 36-HD/VPTW), `61/2024/QH15` of the
 * National Assembly, `1552/BTTTT-TTH` of letters, which have no type code.
 */
import type { DocumentSystem } from '../../plan.js'
import { type CodeReading, nearIssuerCode, readIssuerCode, readTypeCode, termOfIssuer } from './number-codes.js'
import { cutFootnote, type NumberFlag, splitParts } from './number-parts.js'
import { type NumberShape, readNumberShape } from './number-shape.js'

/** A document number in its parts. */
export interface DocumentNumber {
  /** The number in its canonical form; null where its figure is blank. */
  canonical: string | null
  /** `4611`, `36A`, `66.25`: never a plain integer. */
  number: string | null
  /** The year inside the number: `2020` of `30/2020/NĐ-CP`. */
  year: string | null
  /** `KH`, `CTr`, `NĐ`; null for a letter and for the laws and resolutions of the National Assembly. */
  type: string | null
  /** `UBND`, `TW`, `QH15`, `SNNMT-SXD` for several; null where the symbol names none. */
  issuer: string | null
  /** The drafting unit of a letter: `TTH`. */
  unit: string | null
  /** The term of the National Assembly: 15. */
  term: number | null
  /** Whose papers it is counted among; null where the number does not tell. */
  system: DocumentSystem | null
  /** What was odd in the writing. */
  flags: NumberFlag[]
  /** What was probably meant, where the writing is wrong and was kept. */
  proposed: string | null
}

/** A document number, and where it stands. */
export interface DocumentNumberMatch extends DocumentNumber {
  /** The first code unit. */
  start: number
  /** The code unit behind the last one. */
  end: number
}

const LABEL = /^\s{0,20}(?:số)?\s{0,20}:?\s{0,20}/iu
/** `Chỉ thị số48-CT/TW` */
const GLUED = /(?<!\p{L})số$/iu
/** A figure before a mark, or `số` before a figure or a blank. */
const OPENING = /(?:số ?:? ?(?=[\d./…_-]))|\d(?=[\d.]{0,7}\p{L}? ?[/–—‑-])/giu

/**
 * Reads a string that holds one document number and nothing else, with or without `Số:`, in the forms of the State
 * (`4611/KH-UBND`), the Party (`53-CTr/TU`) and the National Assembly (`61/2024/QH15`); `canonical` is the number
 * without blanks and slips. A figure left blank gives a number with its type and issuer, `canonical` null
 * (`Số: /KH-UBND`). Null for anything else; never throws.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const compact = text.replace(/\s+/gu, ' ')
  const match = matchDocumentNumberAt(compact, LABEL.exec(compact)?.[0].length ?? 0, true)
  if (!match) return null
  const { start: _start, end, ...number } = match
  const left = compact.slice(end).trim()
  return left === '' || (number.flags.includes('footnote') && /^\d{1,2}$/u.test(left)) ? number : null
}

/**
 * Reads the document number that begins exactly at `pos` (at its figure, or at its first mark where the figure is
 * blank). `announced` says that the word before it (`số`, a document type) already promises a number: only then are
 * blank figures, codes outside the registry and symbols of one part (`28/CP`) taken.
 */
export function matchDocumentNumberAt(text: string, pos: number, announced: boolean): DocumentNumberMatch | null {
  if (pos > 0 && /[\p{L}\p{N}]/u.test(text.charAt(pos - 1)) && !GLUED.test(text.slice(Math.max(0, pos - 3), pos)))
    return null
  const shape = readNumberShape(text, pos) ?? (announced ? withoutFirstMark(text, pos) : null)
  if (!shape || (shape.figure === null && !announced)) return null
  if (!announced && /\d[:.,/–-]$|[/-]$/u.test(text.slice(Math.max(0, pos - 2), pos))) return null
  return interpret(shape, text, announced)
}

/**
 * `79 NQ/TW`, `57NQ/TW`, `45 QĐ-UBND`, `112 KH/TĐTN-BTNTH`: the first mark is lost, or a blank; `45.QĐ-UBND`, `45_QĐ-UBND`: it is
 * another. `06 TC/ĐTPT`: the papers of the nineties had a blank there, whatever body follows.
 */
const MARKLESS =
  /(\d{1,5})([ ._\\]?)(\p{Lu}\p{L}{1,4})([/-])(\p{Lu}[\p{L}\d&]{1,12})(?:-(\p{Lu}[\p{L}\d&]{1,12}))?(?![\p{L}\p{N}-])/uy

const CAPITALS = /^\p{Lu}{4,16}$/u

function withoutFirstMark(text: string, pos: number): NumberShape | null {
  MARKLESS.lastIndex = pos
  const hit = MARKLESS.exec(text)
  const [whole = '', figure = '', first = '', type = '', mark = '', issuer = '', unit] = hit ?? []
  const body = readIssuerCode(issuer)
  const blank = first === ' ' || first === ''
  const isOfNineties = blank && mark === '/' && CAPITALS.test(type + issuer)
  if (!hit || readTypeCode(type)?.mended !== null || (body === null && !isOfNineties)) return null
  const form = { year: null, blank, dash: false, doubled: false, lookalike: false }
  const marks = [blank ? (mark === '/' && body && isParty(body) ? '-' : '/') : first, mark]
  const extent = { start: pos, end: pos + whole.length }
  if (unit === undefined) return { ...form, ...extent, figure, parts: [type, issuer], marks }
  return { ...form, ...extent, figure, parts: [type, issuer, unit], marks: [...marks, '-'] }
}

/**
 * Every document number of a text, in its order, `start` and `end` in UTF-16 code units of it; those without a figure
 * only after `số`.
 */
export function scanDocumentNumbers(text: string): DocumentNumberMatch[] {
  const found: DocumentNumberMatch[] = []
  OPENING.lastIndex = 0
  for (let hit = OPENING.exec(text); hit; hit = OPENING.exec(text)) {
    const announced = hit[0].length > 1
    const match = matchDocumentNumberAt(text, announced ? hit.index + hit[0].length : hit.index, announced)
    if (match) found.push(match)
    OPENING.lastIndex = Math.max(match?.end ?? 0, hit.index + hit[0].length)
  }
  return found
}

/**
 * The number as a committee of a province counts it: recognition and old keyboards make `TƯ` of its `TU`, which is
 * the short form of Trung ương.
 */
export function ofLocalCommittee(number: DocumentNumber): DocumentNumber {
  if (number.issuer !== 'TW') return number
  return { ...number, canonical: number.canonical?.replace(/TW$/u, 'TU') ?? null, issuer: 'TU' }
}

/** The committees of the Party whose papers are numbered `/TU`. */
export const LOCAL_COMMITTEE =
  /^(?:Ban (?:Chấp hành|Thường vụ) )?(?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Đảng bộ (?:tỉnh|thành phố))(?!\p{L})/iu

function interpret(shape: NumberShape, text: string, announced: boolean): DocumentNumberMatch | null {
  const flags = new Set<NumberFlag>()
  cutFootnote(shape, flags)
  splitParts(shape, text, flags)
  const { parts, figure } = shape
  const type = typeIn(parts)
  const others = type ? parts.slice(1) : parts
  const bodies = others.map(readIssuerCode)
  const near = others.map((part, i) => (bodies[i] || !type ? null : nearIssuerCode(part)))
  const known = (i: number) => bodies[i] ?? near[i] ?? null
  const letter = !type && known(0) !== null && termOfIssuer(others[0] ?? '') === null
  const assembly = !type && bodies[0]?.system === 'legislature'
  if (!(announced ? promised(shape, type, bodies) : plain(shape, type, others, letter, assembly))) return null

  const codes = canonicalParts(parts, type, bodies, flags)
  const rest = type ? codes.slice(1) : codes
  // an unknown first group before a known issuer is a type that the registry does not have: 57/2018/T-BCT
  const foreign = !type && !known(0) && rest.length > 1 && known(1) !== null
  const unitFrom = letter
    ? 1
    : type && bodies.length > 1 && bodies[0] && !bodies[1] && isParty(bodies[0])
      ? 1
      : rest.length
  const issuer = rest.slice(foreign ? 1 : 0, unitFrom).join('-') || null
  const system = systemOf(bodies, shape, type)
  const separator = wrongDress(shape, type, system, bodies)
  if (shape.blank) flags.add('blank')
  if (shape.dash) flags.add('dash')
  if (shape.doubled) flags.add('doubled')
  if (shape.lookalike) flags.add('lookalike')
  if (separator) flags.add('separator')
  const meant = shape.year?.replace(/[SOIl]/gu, (c) => (c === 'S' ? '5' : c === 'O' ? '0' : '1')) ?? null
  if (meant !== shape.year) flags.add('year')
  const right = rest.map((part, i) => near[i] ?? part)
  if (near.some((code) => code !== null)) flags.add('spelling')
  if (figure === null) flags.add('no-number')
  const wrong = separator || flags.has('year') || flags.has('spelling')
  return {
    canonical: figure === null ? null : join(shape, codes),
    number: figure,
    year: meant === shape.year ? shape.year : null,
    type: type?.code ?? null,
    issuer,
    unit: rest.slice(unitFrom).join('-') || null,
    term: termOfIssuer(issuer ?? ''),
    system,
    flags: [...flags],
    proposed: wrong && figure !== null ? properDress(figure, meant, type?.code ?? null, right, system) : null,
    start: shape.start,
    end: shape.end,
  }
}

/** `TC` is a Thông cáo before a body that gives some (`12-TC/UBKTTW`), else the ministry of finance: `32 TC/HCSN`. */
function typeIn([first = '', second]: readonly string[]): CodeReading | null {
  const type = readTypeCode(first)
  return type?.code === 'TC' && second !== undefined && readIssuerCode(second) === null ? null : type
}

function promised(shape: NumberShape, type: CodeReading | null, bodies: (CodeReading | null)[]): boolean {
  return type !== null || bodies.some(Boolean) || /^\p{Lu}[\p{Lu}\d]/u.test(shape.parts[0] ?? '')
}

function plain(
  shape: NumberShape,
  type: CodeReading | null,
  others: string[],
  letter: boolean,
  assembly: boolean,
): boolean {
  const [first = ''] = others
  if (type) return first !== '' && (readIssuerCode(first) !== null || /^\p{Lu}[\p{L}\d&]/u.test(first))
  if (assembly) return shape.year !== null
  return letter && others.length > 1 && shape.marks[0] === '/' && shape.marks[1] === '-'
}

/** Spellings are mended only where every part is a known code. */
function canonicalParts(
  parts: string[],
  type: CodeReading | null,
  bodies: (CodeReading | null)[],
  flags: Set<NumberFlag>,
): string[] {
  const readings = type ? [type, ...bodies] : bodies
  if (readings.length < (type ? 2 : 1) || !readings.every(Boolean)) return parts
  for (const reading of readings) if (reading?.mended) flags.add(reading.mended)
  return readings.map((reading, i) => reading?.code ?? parts[i] ?? '')
}

function isParty(body: CodeReading): boolean {
  return body.system === 'party' || body.system === 'mass-organisation'
}

function systemOf(bodies: (CodeReading | null)[], shape: NumberShape, type: CodeReading | null): DocumentSystem | null {
  const system = bodies.find((body) => body?.system)?.system
  if (system) return system
  if (!type) return bodies.some(Boolean) ? 'state' : null
  return shape.marks[0] === '-' && shape.marks[1] === '/' ? 'party' : 'state'
}

function wrongDress(
  shape: NumberShape,
  type: CodeReading | null,
  system: DocumentSystem | null,
  bodies: (CodeReading | null)[],
): boolean {
  if (!type || !bodies[0] || system === 'mass-organisation') return false
  const [first, second] = shape.year === null ? shape.marks : shape.marks.slice(1)
  return system === 'party' ? first !== '-' || second !== '/' : first !== '/' || second !== '-'
}

function properDress(
  figure: string,
  year: string | null,
  type: string | null,
  bodies: string[],
  system: DocumentSystem | null,
): string {
  if (system === 'party' && type !== null) return `${figure}-${type}/${bodies.join('-')}`
  return [figure, ...(year === null ? [] : [year]), [...(type === null ? [] : [type]), ...bodies].join('-')].join('/')
}

function join(shape: NumberShape, codes: string[]): string {
  const groups = shape.year === null ? codes : [shape.year, ...codes]
  return groups.reduce((number, group, i) => `${number}${shape.marks[i] ?? '-'}${group}`, shape.figure ?? '')
}
