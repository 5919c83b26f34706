/**
 * Words that stand in every plan, with a mark that was misread: `phối hợp vói`, `Chú trì`, `trưóc ngày`, `Quyêt định số`,
 * `UBNĐ`. Two words together are known by their letters where one of them is read with its own marks.
 */
import { withoutMarks } from '../../../text/syllable.js'
import { type ReadWord, readAs } from './reread.js'

/** What is marked `=` is read as it stands: `họp với`, `trước ngay khi` are other words. */
const PAIRS = (
  'phối hợp|=hợp với|chủ trì|trước =ngày|trước =tháng|hoàn thành|kế hoạch|nghị quyết|nghị định|quyết định|' +
  'công văn|chương trình|thực hiện|nhiệm vụ|nông thôn|nông nghiệp|chính trị|nhân dân|phát triển|tổ chức|dân tỉnh|dân huyện'
).split('|')
const BY_LETTERS = new Map(
  PAIRS.map((pair) => {
    const [one = '', two = ''] = pair.replaceAll('=', '').split(' ')
    const isSure = { one: pair.startsWith('='), two: pair.includes(' =') }
    return [withoutMarks(`${one} ${two}`), { one, two, isSure }] as const
  }),
)
/** `Quyết định só 15/QĐ-UBND`. */
const NUMBERED = /^(?:quyết|định|thị|hoạch|văn|trình|lệnh|tư|luận|dẫn|báo|điện|luật)$/iu
const COUNCILS: readonly (readonly [string, RegExp])[] = [
  ['UBND', /^(?:[UƯVÚ]B[NMÑ]I?[DĐÐP]|UBMND|UBNMD)$/u],
  ['HĐND', /^H[ĐDÐ][NÑ]I?[DĐÐP]$/u],
]
const WORD = /^(?<open>["“(]?)(?<letters>\p{L}+)(?<close>[.,;:)”"]{0,2})$/u

/** The words of one line with the marks of those that are known. */
export function withKnownWords(line: readonly ReadWord[]): ReadWord[] {
  const words = line.map((word) => spelled(word, councilOf))
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second] = [words[i] as ReadWord, words[i + 1] as ReadWord]
    const [one, two] = [lettersOf(first), lettersOf(second)]
    if (one === '' || two === '') continue
    const pair = BY_LETTERS.get(withoutMarks(`${one} ${two}`).toLowerCase())
    const isOne = pair?.one === one.toLowerCase()
    const isTwo = pair?.two === two.toLowerCase()
    if (pair && isOne && !isTwo && !pair.isSure.two)
      words[i + 1] = spelled(second, (given) => inCaseOf(given, pair.two))
    if (pair && isTwo && !isOne && !pair.isSure.one) words[i] = spelled(first, (given) => inCaseOf(given, pair.one))
    if (two !== 'số' && withoutMarks(two) === 'so' && NUMBERED.test(one) && /^\d/.test(words[i + 2]?.text ?? ''))
      words[i + 1] = spelled(second, () => 'số')
  }
  return words
}

const lettersOf = ({ text }: ReadWord): string => WORD.exec(text)?.groups?.letters ?? ''

function councilOf(letters: string): string {
  return COUNCILS.find(([, form]) => form.test(letters))?.[0] ?? letters
}

function spelled(word: ReadWord, spell: (letters: string) => string): ReadWord {
  const { open = '', letters = '', close = '' } = WORD.exec(word.text)?.groups ?? {}
  return letters === '' ? word : readAs(word, `${open}${spell(letters)}${close}`)
}

function inCaseOf(given: string, word: string): string {
  if (given === given.toUpperCase()) return word.toUpperCase()
  return /^\p{Lu}/u.test(given) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
