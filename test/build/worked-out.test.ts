import { describe, expect, it } from 'vitest'
import { workedOutFunction } from '../../build/worked-out.js'
import { agencyNames, provinceNames } from '../../src/grammar/registered-names.js'

const workedOutBy = (code: string): unknown => new Function(`${code.replace('export const names =', 'return')}`)()()

describe('names worked out by the build', () => {
  it.each([
    ['bodies', agencyNames()],
    ['provinces', provinceNames()],
    ['names with quotes', [["Ea H'leo", `"a\\b"`]]],
  ])('are what the module in their place works out: %s', (_, names) => {
    expect(workedOutBy(workedOutFunction('names', names))).toEqual(names)
  })
})
