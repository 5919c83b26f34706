import { describe, expect, it } from 'vitest'
import { writeOutModule } from '../../build/latin-classes.js'

const written = (literal: string): RegExp => new Function(`return ${writeOutModule(literal)}`)()

describe('expressions as the build writes them', () => {
  it('write the letters of any case in both', () => {
    expect(writeOutModule('/ủy ban(?=\\u2028|$)/giu')).toBe('/[ủỦ][yY] [bB][aA][nN](?=\\u2028|$)/gu')
  })

  it('leave expressions for one case, and those without `u`, as they are', () => {
    expect(writeOutModule('/Ủy ban (?<name>[a-zđ]+)/gu')).toBe('/Ủy ban (?<name>[a-zđ]+)/gu')
    expect(writeOutModule('/ban/i')).toBe('/ban/i')
  })

  it('write letters and numbers as no more ranges than an engine compares on the spot', () => {
    const ranges = writeOutModule('/[\\p{L}\\p{N}]/u').slice(2, -3).match(/.-.|./gu) ?? []
    const adjoining = ranges.filter((range) => range === '¹' || range === 'º')
    expect(ranges.length - adjoining.length + 1).toBeLessThanOrEqual(16)
  })

  it('tell the case of letters that texts in Vietnamese hold, and of those that are read for them', () => {
    const capital = written('/^\\p{Lu}$/u')
    expect([...'AĐƠẴÝÖŠΩЖ'].every((letter) => capital.test(letter))).toBe(true)
    expect([...'ađơẵýöšωж1-'].some((letter) => capital.test(letter))).toBe(false)
  })

  it.each(['`^[\\\\p{Lu}\u0024{TONES}]+$`', '`^[\u0024{TONES}\\\\p{Lu}]+$`'])(
    'cannot be half a class of a template: %s',
    (template) => {
      expect(() => writeOutModule(template)).toThrow(/Part the class in .*p\{Lu\}/)
    },
  )

  it('stand beside a class of a template, and in a whole one', () => {
    expect(writeOutModule('`(?:[\\\\p{Lu}a]|[\u0024{TONES}])\\\\p{Lu}\u0024{END}`')).not.toContain('p{Lu}')
  })

  it('write all but a class as the ranges of the class', () => {
    expect(writeOutModule('/^\\P{L}/u')).toBe(writeOutModule('/^[^\\p{L}]/u'))
  })

  it('leave out letters whose case would make a class twice as long', () => {
    expect(written('/^\\p{Lu}$/u').source.length).toBeLessThan(170)
  })

  it.each([
    [/\p{Lu}\p{Ll}+/gu, 'Ở Ủy ban, ĐÃ sửa Điều Ớt – Šo'],
    [/(?<noun>sở|ban) \p{Lu}(?!\p{L})/giu, 'Sở A, BAN b, ban Ừ, sở ừm'],
    [/[a-cđ]\d/giu, 'Đ1 d2 B3 đ4'],
    [/[-–đ] ?[^ư,]/giu, 'Đ-Ư –ư, -n Đa'],
    [/[\p{L}\p{N}]+/gu, 'Điều 2ª, CO₂ 10 m², µg/m³ – Ơ1º; “Ỷ” ½ Ⅳ·'],
    [/(?<![\p{L}\p{N}])ở [^\p{L}]/giu, 'Ở - bở - sở a ở ệ Ở (1)'],
    [/điểm \p{Ll}\P{L}/giu, 'ĐIỂM A) điểm b, điểm cd'],
    [/^\P{L}{0,6}\p{L}+/gu, '– 12) Ở Ủy ban'],
    [/[^\P{L}x]+\P{N}*/gu, '5 Ở5 xở – 12, Đ Ủy ban'],
    [/(?<one>quý) \k<one>/giu, 'quý QUÝ Quý năm'],
  ])('find the same as %s', (expression, text) => {
    const found = text.match(expression)
    expect(found).not.toBeNull()
    expect(text.match(written(String(expression)))).toEqual(found)
  })
})
