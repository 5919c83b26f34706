/** How labels count: by the letters of the alphabet, by Roman numerals, by ordinals in words; decimal labels as paths. */

/** Letters of points in their order (NĐ 30/2020): `đ` after `d`, `g` after `e`; no f, j, w, z. */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy'
/** As word processors count. */
export const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz'
export const UPPER_LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY'

/** The value of a Roman numeral up to 89; 0 where the letters are none. */
export function romanValue(label: string): number {
  if (!/^(?:L?X{0,3}|XL)(?:I[XV]|V?I{0,3})$/.test(label) || label === '') return 0
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }
  let sum = 0
  for (let i = 0; i < label.length; i++) {
    const value = values[label[i] ?? ''] ?? 0
    const next = values[label[i + 1] ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return sum
}

/** The Roman numeral of a number from 1 to 89. */
export function romanLabel(value: number): string {
  let rest = value
  let label = ''
  for (const [sign, worth] of [
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const) {
    while (rest >= worth) {
      label += sign
      rest -= worth
    }
  }
  return label
}

/** `Phần thứ nhất`: ordinals in words, in their order. */
export const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The place that an ordinal in words names, 1 for `nhất`; 0 for another word. */
export function wordOrdinal(word: string): number {
  return ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1
}

/** The numbers of a label; a Roman numeral or a letter before them names the section that they stand in. */
export const decimalPath = (label: string): number[] =>
  label
    .split('.')
    .filter((part) => /^\d/.test(part))
    .map(Number)
