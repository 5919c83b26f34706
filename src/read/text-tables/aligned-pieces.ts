/** What stands on the lines of a table that is laid out by blanks: pieces that gaps part, and in a header names that stand close. */

export interface Piece {
  text: string
  from: number
  to: number
}

/** What stands on a line, parted where it has two blanks. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  for (const { 0: text, index } of line.matchAll(/\S+(?: \S+)*/gu))
    pieces.push({ text, from: index, to: index + text.length })
  return pieces
}

/** Between figures that stand close: `40.200 42.000 43.500`. */
const BY_FIGURES = /(?<=\d) (?=\d[\d.,]{0,15}(?: |$))/u

/** The figures of columns that stand close, each alone. */
export const figuresOf = (piece: Piece): Piece[] =>
  partedAt(piece, /^[\d., –-]+$/u.test(piece.text) ? BY_FIGURES : /$^/u)

/** Between `2026 2027 2028`, narrow columns of figures, and about them. */
const BY_YEARS = / (?=\p{Lu}\p{Ll}|(?:19|20)\d\d(?: |$))|(?<=(?:^| )(?:19|20)\d\d) /u
/** Before `Cơ quan`, `NSTW` or `6 tháng` behind the name of another column. */
const BY_NAMES = / (?=\p{Lu}\p{Ll}|(?:NST[WƯ]|NSĐP|NSNN|ĐVT|0?6 tháng)(?: |$))/u
export const YEARS = /(?:(?:19|20)\d\d {1,6}){2}/u
export const YEAR = /^(?:19|20)\d\d$/

/** `Cơ quan chủ trì Cơ quan phối hợp`, `2026 2027 2028`: headers that stand close. */
export const headsOf = (piece: Piece): Piece[] => partedAt(piece, YEARS.test(piece.text) ? BY_YEARS : BY_NAMES)

function partedAt({ text, from }: Piece, joint: RegExp): Piece[] {
  let at = from
  return text.split(joint).map((words) => {
    const piece = { text: words, from: at, to: at + words.length }
    at = piece.to + 1
    return piece
  })
}

/** The year nearest below `Năm` may stand beside it in a narrow column. */
const BESIDE = 4

/** What stands on each line of a header; the numbers below `Quý Quý Quý Quý` in the places of these. */
export function headPieces(header: readonly string[]): Piece[][] {
  const lines = header.map((line) => piecesOf(line).flatMap(headsOf))
  lines.forEach((pieces, i) => {
    const below = lines.slice(i + 1).flat()
    for (const piece of pieces) {
      if (!/^(?:Đến )?[Nn]ăm$/u.test(piece.text) || below.some(({ from, to }) => from < piece.to && to > piece.from))
        continue
      const year = below.find(
        ({ text, from, to }) => YEAR.test(text) && from <= piece.to + BESIDE && to >= piece.from - BESIDE,
      )
      if (year) Object.assign(piece, { from: year.from, to: year.to })
    }
  })
  const quarters = lines
    .map((pieces) => pieces.filter(({ text }) => /^Qu[ýí]$/u.test(text)))
    .find(({ length }) => length === 4)
  return lines.map((pieces) => {
    const numbers = quarters ? pieces.flatMap(({ text }) => text.split(' ')) : []
    if (numbers.join(' ') !== 'I II III IV') return pieces
    return numbers.map((text, k) => ({ text, from: quarters?.[k]?.from ?? 0, to: quarters?.[k]?.to ?? 0 }))
  })
}
