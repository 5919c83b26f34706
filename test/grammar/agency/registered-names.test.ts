import { describe, expect, it } from 'vitest'
import {
  agencyNames,
  bodySpellings,
  compoundNames,
  placeSpellings,
  provinceNames,
  provinceRows,
} from '../../../src/grammar/agency/registered-names.js'
import { agencies, provinces } from '../../../src/registry/index.js'
import { foldKey } from '../../../src/text/fold.js'

const names = agencyNames()
const rowOf = (key: string) => names.find(([name]) => name === key)

describe('names of the registry', () => {
  it('says which bodies a name may mean, in the order of the registry', () => {
    const [, rows = [], told] = rowOf('sở y tế') ?? []
    expect(agencies[rows[0] ?? -1]?.name).toBe('Sở Y tế')
    expect(told).toBe(true)
    for (const [, rows] of names) expect(rows).toEqual([...new Set(rows)])
  })

  it('knows bodies by their initials and without the name of the country', () => {
    expect(rowOf('bộ tư pháp')).toBeDefined()
    const shortened = names.filter(([key]) => key.endsWith(' việt nam') && rowOf(key.slice(0, -9)))
    expect(shortened.length).toBeGreaterThan(0)
  })

  it('tells groups within a text by no words of theirs alone', () => {
    for (const [key, rows, told] of names) {
      if (rows.every((row) => agencies[row]?.kind === 'group')) expect([key, told]).toEqual([key, false])
    }
  })

  it('has each name of a province once, without its rank', () => {
    const rows = new Map(provinceNames())
    expect(rows.size).toBe(provinceNames().length)
    expect(provinces[rows.get('huế') ?? -1]?.slug).toContain('hue')
  })

  it('spells bodies and places as the registry does, former names of places as a text does', () => {
    expect(new Map(bodySpellings()).get('sở y tế')).toBe('Sở Y tế')
    const [places, rows] = [new Map(placeSpellings()), new Map(provinceRows())]
    const { name, aliases } = provinces.find(({ aliases }) => aliases.some((alias) => alias.includes(' '))) ?? {}
    const alias = aliases?.find((alias) => alias.includes(' ')) ?? ''
    expect(places.get(foldKey(alias))).toBe(alias)
    expect(provinces[rows.get(foldKey(alias)) ?? -1]?.name).toBe(name)
  })

  it('has names of several parts by their first two words, longest first', () => {
    for (const [opening, names] of compoundNames()) {
      for (const name of names) expect(name.split(/[ ,]+/, 2).join(' ')).toBe(opening)
      expect(names).toEqual([...names].sort((a, b) => b.length - a.length))
    }
    expect(new Map(compoundNames()).get('bộ kế')).toContain('bộ kế hoạch và đầu tư')
  })
})
