/** Bodies that issue a document together, each on a line of its own over a number that names them all. */
import { fullBodyName } from '../grammar/document/issuer.js'
import type { DocumentNumber } from '../grammar/document/number.js'
import { ISSUER_LINE, LOCAL_ISSUER_LINE } from '../text/letterhead-words.js'
import { COMMITTEES_IN_CAPITALS, RANKS_IN_CAPITALS } from '../text/place-ranks.js'

/** Above one body alone may stand its superior. */
const SUPERIOR = new RegExp(
  `^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN|BỘ|(?:${COMMITTEES_IN_CAPITALS}) (?:ỦY|UỶ)|ĐẢNG BỘ|BAN CHẤP HÀNH)(?!\\p{L})`,
  'u',
)
/** The words of a text that several bodies share. */
const SHARED = /LIÊN TỊCH|LIÊN NGÀNH|PHỐI HỢP/u

/** The full names of all, where the symbol of the number has as many parts; null for another letterhead. */
export function jointIssuers(
  pieces: readonly string[],
  typeLine: string | null,
  number: DocumentNumber | null,
): string[] | null {
  const [first = ''] = pieces
  const besides = besideEachOther(pieces, number)
  if (besides) return besides
  if (pieces.length < 2 || !number?.canonical || !SHARED.test(typeLine ?? '') || SUPERIOR.test(first)) return null
  const parts = [number.issuer, number.unit].flatMap((part) => part?.split('-') ?? [])
  const bodies = [pieces, pieces.flatMap(bodiesOfLine)].find((some) => some.length === parts.length)
  return bodies?.every(isBody) ? bodies.map(fullBodyName) : null
}

const isBody = (piece: string): boolean => ISSUER_LINE.test(piece) || LOCAL_ISSUER_LINE.test(piece)

/** `SỞ Y TẾ - CÔNG AN TỈNH`, but one of `SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI`. */
function bodiesOfLine(line: string): string[] {
  const bodies: string[] = []
  for (const piece of line.split(/ (?=[-–] )/u)) {
    const words = piece.replace(/^[-–] /u, '')
    if (bodies.length === 0 || isBody(words)) bodies.push(words)
    else bodies.push(`${bodies.pop()} ${piece}`)
  }
  return bodies
}

const PLACE = new RegExp(`^(?:${RANKS_IN_CAPITALS}) `, 'u')

/** `SỞ GIÁO DỤC VÀ ĐÀO TẠO - SỞ Y TẾ` / `TỈNH AN LĨNH` over a number with two codes. */
function besideEachOther(
  [line = '', place, ...others]: readonly string[],
  number: DocumentNumber | null,
): string[] | null {
  const bodies = line.split(/ [-–] /u)
  if (bodies.length < 2 || others.length > 0 || (place !== undefined && !PLACE.test(place))) return null
  const codes = number?.canonical ? [number.issuer, number.unit].flatMap((part) => part?.split('-') ?? []) : []
  if (codes.length !== bodies.length || !bodies.every((body) => ISSUER_LINE.test(body))) return null
  return bodies.map((body, i) => fullBodyName(i < bodies.length - 1 || !place ? body : `${body} ${place}`))
}
