/** Characters of symbol fonts, which stand in the file as numbers and mean another character in each font. */

const SYMBOL_FONT = /^(?:Symbol|Wingdings(?: [23])?|Webdings|Marlett)$/i

/** The usual signs by font and the low byte of the character. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    43: '+',
    45: '-',
    163: '≤',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    190: '-',
    222: '⇒',
    229: '∑',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    118: '❖',
    119: '◆',
    159: '•',
    160: '▪',
    167: '▪',
    168: '□',
    183: '•',
    216: '➢',
    224: '→',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
}

/** True for a font whose letters are signs. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && SYMBOL_FONT.test(font)
}

/** The character that a symbol font prints for a number; U+FFFD where it is not known. */
export function symbolCharacter(font: string | undefined, code: number): string {
  const name = font?.toLowerCase() === 'symbol' ? 'symbol' : 'wingdings'
  return SIGNS[name]?.[code & 0xff] ?? '\uFFFD'
}

const PRIVATE_USE = /[\uF020-\uF0FF]/g

/** Text with the characters of symbol fonts (U+F020 to U+F0FF) as they are printed. */
export function withoutPrivateUse(text: string, font: string | undefined): string {
  return text.replace(PRIVATE_USE, (c) => symbolCharacter(isSymbolFont(font) ? font : 'Symbol', c.charCodeAt(0)))
}

/**
 * The character of a bullet: a sign of a symbol font is `•`, but a dash or plus sign stays one; the `o` that Word
 * sets as second bullet is a ring.
 */
export function bulletCharacter(text: string, font: string | undefined): string {
  if (text === '') return ''
  const code = text.charCodeAt(0)
  if (isSymbolFont(font) || (code >= 0xf020 && code <= 0xf0ff)) {
    const sign = symbolCharacter(font?.toLowerCase() === 'symbol' || !isSymbolFont(font) ? 'Symbol' : font, code)
    return sign === '-' || sign === '+' ? sign : '•'
  }
  return text === 'o' ? '◦' : text
}
