/**
 * The two font encodings in which Vietnamese was typed before Unicode. In both the bytes are shown as Latin-1
 * letters by what does not know the font: TCVN3 (TCVN 5712:1993, VN3; fonts `.VnTime` …) has one byte a letter,
 * VNI (fonts `VNI-Times` …) a vowel and, behind it, a letter that stands for its marks.
 */

/** Vietnamese letters in the order of the bytes below. */
const TCVN3_LETTERS = 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂĐÊÔƠƯ'
const TCVN3_BYTES =
  '\u00a8\u00a9\u00ae\u00aa\u00ab\u00ac\u00ad\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de\u00df\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6'

/** One character of TCVN3 → one letter. */
export const TCVN3 = new Map(Array.from(TCVN3_BYTES, (byte, i) => [byte, TCVN3_LETTERS[i] ?? byte]))

const GRAVE = '\u0300'
const ACUTE = '\u0301'
const HOOK = '\u0309'
const TILDE = '\u0303'
const DOT = '\u0323'
const CIRCUMFLEX = '\u0302'
const BREVE = '\u0306'

/** Marks of VNI by the letter that stands for them behind a vowel. */
const VNI_MARKS: Record<string, string> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
}
const VNI_BREVE_MARKS: Record<string, string> = {
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}
/** Letters of VNI that stand for one letter alone, before marks: `ô` is ơ, and `ôù` is ớ. */
const VNI_LETTERS: Record<string, string> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const VOWELS = ['a', 'e', 'o', 'u', 'y', 'ô', 'ö']

/** One or two characters of VNI → one letter. */
export const VNI = new Map<string, string>()
for (const [from, to] of Object.entries(VNI_LETTERS)) addCases(from, to)
for (const vowel of VOWELS) {
  const base = VNI_LETTERS[vowel] ?? vowel
  for (const [mark, marks] of Object.entries(VNI_MARKS)) {
    const whole = (base + marks).normalize('NFC')
    if (whole.length === 1) addCases(vowel + mark, whole)
  }
  if (vowel === 'a')
    for (const [mark, marks] of Object.entries(VNI_BREVE_MARKS)) addCases(vowel + mark, (base + marks).normalize('NFC'))
}

/** Small, capital, and the capital vowel with a small mark that some keyboards left. */
function addCases(from: string, to: string): void {
  VNI.set(from, to)
  VNI.set(from.toUpperCase(), to.toUpperCase())
  if (from.length > 1) VNI.set(from.charAt(0).toUpperCase() + from.slice(1), to.toUpperCase())
}
