/** Lines that open with a mark and yet are no items: whom a letter is written to, what a text rests on, new wording. */
import { markerAt } from '../text/marker.js'
/** The places of these among the lines of a document. */
export function unnumberedLines(lines: readonly string[]): Set<number> {
  return new Set([...quotedLines(lines), ...addressees(lines), ...bases(lines)])
}

/**
 * The lines of `Kính gửi:`, or of `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:`, and a list: they are no part of what is said. Who
 * sends it may stand on the line above `điện:`.
 */
function addressees(lines: readonly string[]): number[] {
  let from = lines.findIndex((line) => ADDRESS.test(line))
  if (from < 0 || from > FARTHEST_ADDRESS) return []
  // a page may head the text with it once more
  while (ADDRESS.test(lines[from + 1] ?? '')) from++
  const found: number[] = []
  for (let i = from + 1; i < lines.length; i++) {
    // a name that goes on over the line end, with the next one below it
    const before = lines[i - 1] ?? ''
    const isOpen = !/[:;,.]$/.test(before) || (before.endsWith(',') && REST_OF_NAMES.test(lines[i] ?? ''))
    const goesOn = found.length > 0 && isOpen && isAddressee(lines[i + 1] ?? '')
    if (!isAddressee(lines[i] ?? '') && !goesOn) break
    found.push(i)
  }
  return found
}

const ADDRESS =
  /^Kính gửi|^(?:(?:\p{Lu}[^.;:]{2,100} ĐIỆN|(?:(?:Thủ tướng|THỦ TƯỚNG|Chủ tịch|CHỦ TỊCH|Bộ trưởng|BỘ TRƯỞNG|Trưởng [Bb]an)[^.;:]{0,100} )?điện) ?:$)/u
/** `- Các Sở: Y tế, Nội vụ,` / `Xây dựng;` */
const REST_OF_NAMES = /^\p{Lu}[^.:;]{1,80};$/u
const LISTING: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet'])
const DASHED = /^[-–—−+•]/u

/** `- Các sở, ban, ngành;`, `-Các sở`, `● Các sở`: one whom the letter is written to. */
const isAddressee = (line: string): boolean => DASHED.test(line) || LISTING.has(markerAt(line)?.style ?? '')

/** Lines of the body before the address of a letter. */
const FARTHEST_ADDRESS = 6

const BASIS = /^[-–—−+•*] ?(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Sau khi|Trên cơ sở) /u

/** The lines of `- Căn cứ Luật …;` in front of the first item: what a text rests on is no part of what it says. */
function bases(lines: readonly string[]): number[] {
  const found: number[] = []
  for (const [i, line] of lines.entries()) {
    if (BASIS.test(line)) found.push(i)
    else if (markerAt(line)) break
  }
  return /^. ?Căn cứ/u.test(lines[found[0] ?? -1] ?? '') ? found : []
}

const QUOTE_END = /”[.;,]?$/u
/** `3. Sửa đổi, bổ sung Điều 7 như sau:` */
const NEXT_AMENDMENT = /^(?:Điều )?[\da-zđ]{1,4}[.)] (?:Sửa đổi|Bổ sung|Thay thế|Thay )[^“”]{1,600}:$/u
/** Lines that the new wording of an article may have. */
const LONGEST_QUOTE = 400

/** The lines inside quotations that open at the start of a line and close at the end of a later one. */
function quotedLines(lines: readonly string[]): Set<number> {
  const quoted = new Set<number>()
  for (let from = 0; from < lines.length; from++) {
    if (!lines[from]?.startsWith('“')) continue
    let open = 0
    for (let i = from; i < Math.min(lines.length, from + LONGEST_QUOTE); i++) {
      const line = lines[i] ?? ''
      // the mark that closes the wording before was forgotten
      if (i > from + 1 && line.startsWith('“') && NEXT_AMENDMENT.test(lines[i - 1] ?? '')) {
        for (let k = from; k < i - 1; k++) quoted.add(k)
        from = i - 1
        break
      }
      open += occurrences(line, '“') - occurrences(line, '”')
      if (open > 0) continue
      if (open < 0 || !QUOTE_END.test(line)) break
      for (let k = from; k <= i; k++) quoted.add(k)
      from = i
      break
    }
  }
  return quoted
}

function occurrences(line: string, sign: string): number {
  let count = 0
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) count++
  return count
}
