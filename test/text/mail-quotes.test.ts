import { describe, expect, it } from 'vitest'
import { withoutQuoteSigns } from '../../src/text/mail-quotes.js'

const lines = Array.from({ length: 12 }, (_, i) => `${i + 1}. Rà soát`)
const quoted = lines.map((line) => `> ${line}`)

describe('withoutQuoteSigns', () => {
  it('leaves out what a mail program puts before each line that it quotes', () => {
    expect(withoutQuoteSigns(quoted.join('\n'))).toBe(lines.join('\n'))
    expect(withoutQuoteSigns(`Kính gửi anh,\n\n${quoted.join('\n>\n')}\n`)).toBe(
      `Kính gửi anh,\n\n${lines.join('\n\n')}\n`,
    )
    expect(withoutQuoteSigns(quoted.map((line) => `> ${line}`).join('\n'))).toBe(lines.join('\n'))
  })

  it.each([
    ['a few lines are quoted', [...quoted.slice(0, 9)]],
    ['as many lines behind the first quoted one are not', [...quoted, ...lines]],
    ['a comparison stands in a line', lines.map((line) => `${line} > 5 %`)],
  ])('leaves a text alone where %s', (_, given) => {
    expect(withoutQuoteSigns(given.join('\n'))).toBe(given.join('\n'))
  })
})
