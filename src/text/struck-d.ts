/**
 * The letters đ and Đ where a font or a code page of the West has another one in their place: `ñược`, `ðiều` out of
 * older PDFs (`ñ` for đ, `ð` for Đ), `ðược`, `Ñề án` in old pages (`ð` for đ, `Ñ` for Đ). No syllable of Vietnamese
 * holds one of them.
 */

const FOREIGN = /[\u00d1\u00f0\u00f1]/
/** At the beginning of a word, before a vowel or alone, and in an acronym (`HðND`, `Qð-UBND`): `Niño`, `NIÑO` stay. */
const INITIAL =
  /(?<![\p{L}\p{N}])[\u00d1\u00f0\u00f1](?=[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹAEIOUYÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĨŨƠƯ]|(?![\p{L}\p{M}]))|(?<=\p{Lu})[\u00d1\u00f0](?![\p{Ll}AEIOUYÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĨŨƠƯẠ-Ỹ])/gu
const SMALL_N = /(?<![\p{L}\p{N}])\u00f1(?=[\p{Ll}])/u
const KNOWN_CAPITAL = /[\u00d0\u0110]/
/** What a sentence, an item or a name in capitals has before its first letter. */
const BEGINNING = /(?:^|[\n\u2028.:;“"–•-])[ \t]*$/u
const BEFORE = 6

/**
 * What `ð` stands for in a text: the capital where `ñ` is the small letter, the small one beside a capital that is
 * written as such, else null.
 */
export function meaningOfEth(text: string): 'Đ' | 'đ' | null {
  if (SMALL_N.test(text)) return 'Đ'
  return KNOWN_CAPITAL.test(text) ? 'đ' : null
}

/** The text with đ and Đ for the letters in their place; as long as before. `eth` where the whole tells what `ð` is. */
export function withStruckD(text: string, eth: 'Đ' | 'đ' | null = meaningOfEth(text)): string {
  if (!FOREIGN.test(text)) return text
  return text.replace(INITIAL, (letter, at: number) => {
    if (letter === 'ñ') return 'đ'
    const next = text[at + 1] ?? ''
    if (letter === 'Ñ' || /\p{Lu}/u.test(next) || /\p{Lu}/u.test(text[at - 1] ?? '')) return 'Đ'
    if (eth !== null || !/\p{Ll}/u.test(next)) return eth ?? 'đ'
    return BEGINNING.test(text.slice(Math.max(0, at - BEFORE), at)) ? 'Đ' : 'đ'
  })
}
