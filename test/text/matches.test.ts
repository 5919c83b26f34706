import { describe, expect, it } from 'vitest'
import { matchAt, matchesOf } from '../../src/text/matches.js'

const TEXT = 'quý I, quý II và quý III'

describe('matchesOf', () => {
  it('gives every match in its order, each time from the start', () => {
    const quarter = /quý (I+)/gu
    quarter.lastIndex = 9
    expect(matchesOf(quarter, TEXT).map((hit) => [hit.index, hit[1]])).toEqual([
      [0, 'I'],
      [7, 'II'],
      [17, 'III'],
    ])
  })
})

describe('matchAt', () => {
  it('gives what begins at the place, whatever was looked for before', () => {
    const quarter = /quý (I+)/uy
    expect(matchAt(quarter, TEXT, 17)?.[1]).toBe('III')
    expect(matchAt(quarter, TEXT, 0)?.[1]).toBe('I')
  })

  it('gives null where nothing begins there', () => {
    expect(matchAt(/quý/uy, TEXT, 3)).toBeNull()
    expect(matchAt(/quý/uy, TEXT, TEXT.length)).toBeNull()
  })
})
