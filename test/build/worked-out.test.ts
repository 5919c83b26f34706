import { describe, expect, it } from 'vitest'
import { registryRows, workedOutFunction } from '../../build/worked-out.js'
import { agencyNames, bodySpellings, compoundNames, provinceNames } from '../../src/grammar/agency/registered-names.js'

const workedOutBy = (code: string): unknown => new Function(`${code.replace('export const names =', 'return')}`)()()

describe('names worked out by the build', () => {
  it.each([
    ['bodies', agencyNames()],
    ['provinces', provinceNames()],
    ['spellings', bodySpellings()],
    ['compound names', compoundNames()],
    ['names with quotes', [["Ea H'leo", `"a\\b"`]]],
  ])('are what the module in their place works out: %s', (_, names) => {
    expect(workedOutBy(workedOutFunction('names', names))).toEqual(names)
  })
})

describe('rows of the registry in a bundle', () => {
  const rowsIn = (json: string): unknown => new Function(registryRows(json).replace('export default', 'return'))()

  it('are those of the file', () => {
    const rows = [{ code: 'UBND', name: `Ủy ban "nhân dân"`, aliases: ['Ủy\\ban'], level: ['all'], from: null }]
    expect(rowsIn(JSON.stringify(rows))).toEqual(rows)
  })

  it('leave out what the tests alone read', () => {
    expect(rowsIn('[{"code":"KH","source":"own","examples":["KH 1"]}]')).toEqual([{ code: 'KH' }])
  })
})
