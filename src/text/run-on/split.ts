/**
 * Texts whose paragraphs were run together: markers, headings and the pieces of the letterhead stand in the
 * middle of lines. They are cut apart again where the sequence of the markers and the capitals prove a place.
 */
import { cutLetterhead } from './letterhead.js'
import { cutMarkers, isInBrackets } from './markers.js'
import { headingEnd } from './titles.js'

const CLOSING =
  /(?<= )(?:Nơi nhận ?:|(?:TM|KT|TL|TUQ)\. ?(?=\p{Lu}{2})(?!(?:TM|TL|TUQ)\.)|[TK]\/[MTL]\.? (?=\p{Lu}{2})|(?:PHỤ LỤC|Phụ lục)(?= (?:số )?(?:[IVX]{1,4}|\d{1,2}|\p{Lu}{2,})(?!\p{L}| \p{Ll})))/gu

/** Cuts a run-on text into the pieces that were paragraphs, each with its offset. */
export function splitRunOn(text: string): { text: string; at: number }[] {
  const cuts = new Set<number>()
  const bodyStart = cutLetterhead(text, cuts)
  cutMarkers(text, bodyStart, cuts)
  for (const match of text.slice(bodyStart).matchAll(CLOSING))
    if (!isInBrackets(text, bodyStart + match.index)) cuts.add(bodyStart + match.index)
  cutAttached(text, bodyStart, cuts)
  const pieces: { text: string; at: number }[] = []
  let start = 0
  for (const cut of [...cuts, text.length].sort((a, b) => a - b)) {
    const raw = text.slice(start, cut)
    const piece = raw.trim()
    const at = start + raw.length - raw.trimStart().length
    start = cut
    if (!piece) continue
    const heading = at < bodyStart ? piece.length : headingEnd(piece)
    pieces.push({ text: piece.slice(0, heading).trimEnd(), at })
    const rest = piece.slice(heading).trimStart()
    if (rest) pieces.push(...withoutSigner(rest, at + piece.length - rest.length))
  }
  return pieces
}

/** `… 17 giờ. QUY TRÌNH PHỐI HỢP (Kèm theo Quyết định số …)`: a further attached document begins with its title. */
const ATTACHED = / \((?:Ban hành |Được ban hành )?[Kk]èm theo /gu
const FEWEST_TITLE_WORDS = 3

function cutAttached(text: string, from: number, cuts: Set<number>): void {
  ATTACHED.lastIndex = from
  for (let match = ATTACHED.exec(text); match; match = ATTACHED.exec(text)) {
    let start = match.index
    let words = 0
    while (start > from) {
      const blank = text.lastIndexOf(' ', start - 2)
      const word = text.slice(blank + 1, start)
      if (/\p{Ll}/u.test(word) || /[.;:/)] ?$/u.test(word)) break
      start = blank + 1
      words++
    }
    if (words >= FEWEST_TITLE_WORDS && /[.;:/)]$/u.test(text.slice(0, start).trimEnd().slice(-1))) cuts.add(start)
  }
}

/** A name with the title of what is attached behind it: `Nguyễn Văn An QUY CHẾ PHỐI HỢP (Kèm theo Quyết định số …)`. */
const SIGNER_AND_TITLE =
  /^((?:\p{Lu}\p{Ll}+ ){2,5})((?:\p{Lu}{2,} )(?:[^\p{Ll}()]+ )?)(?=\((?:Ban hành |Được ban hành )?[Kk]èm theo )/u

function withoutSigner(text: string, at: number): { text: string; at: number }[] {
  const [whole, name, title] = SIGNER_AND_TITLE.exec(text) ?? []
  if (!whole || !name || !title) return [{ text, at }]
  return [
    { text: name.trimEnd(), at },
    { text: title.trimEnd(), at: at + name.length },
    { text: text.slice(whole.length), at: at + whole.length },
  ]
}
