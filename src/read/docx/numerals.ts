/** Numbers as automatic numbering prints them: ST_NumberFormat (ECMA-376 part 1, 17.18.59), one row a format. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
/** Word counts letters and Roman numerals up to here (17.18.59); beyond that it prints the number. */
const HIGHEST = 32_767

function roman(value: number): string {
  let rest = value
  let label = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      label += sign
      rest -= worth
    }
  }
  return label
}

/** a … z, then aa, bb, cc: the letter is repeated. Word has no `đ` here. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 20))
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
}

/** Prints a number in a format; a format that is not known prints as decimal. */
export function printNumber(value: number, format: string): string {
  if (format === 'none') return ''
  const known = FORMATS[format]
  return known && value > 0 && value <= HIGHEST ? known(value) : format === 'decimalZero' ? '00' : String(value)
}
