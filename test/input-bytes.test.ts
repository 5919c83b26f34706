import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlan, parsePlanText } from '../src/parse.js'

describe('the bytes of a text that is given as a string', () => {
  it('are those of its UTF-8 form, of pairs and halves of surrogates too', () => {
    expect(parsePlanText('I. MỤC TIÊU').source.bytes).toBe(14)
    expect(parsePlanText('😀').source.bytes).toBe(4)
    expect(parsePlanText('a\ud83d\ud83d').source.bytes).toBe(7)
    const units = fc.array(fc.constantFrom('a', 'ấ', 'é', '\ud83d', '\ude00', '\udc00'), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(units, (parts) => {
        const text = `I${parts.join('')}`
        expect(parsePlanText(text).source.bytes).toBe(new TextEncoder().encode(text).length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the digest of an input', () => {
  it('is left out where it is not asked for', async () => {
    const bytes = new TextEncoder().encode('I. MỤC TIÊU')
    expect((await parsePlan(bytes)).source.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await parsePlan(bytes, { digest: false })).source).toMatchObject({ sha256: null, bytes: 14 })
  })
})
