import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromUtf8 } from '../../src/read/utf8.js'

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes)

describe.each([
  ['with what Node has', () => {}],
  ['with what a browser has', () => vi.stubGlobal('process', undefined)],
])('UTF-8 %s', (_, prepare) => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('gives every character back', () => {
    const text = 'Kế hoạch số 12/KH-UBND “đợt 1” 🌾\n\0'
    prepare()
    expect(fromUtf8(new TextEncoder().encode(text))).toBe(text)
    expect(fromUtf8(bytes())).toBe('')
  })

  it('leaves the byte order mark out, and none but the first', () => {
    prepare()
    expect(fromUtf8(bytes(0xef, 0xbb, 0xbf, 0x41, 0xef, 0xbb, 0xbf))).toBe('A\uFEFF')
  })

  it('gives nothing for bytes of another encoding, cut characters and halves of pairs', () => {
    prepare()
    expect(fromUtf8(bytes(0x4b, 0xe1, 0x20))).toBeNull()
    expect(fromUtf8(bytes(0x4b, 0xe1, 0xba))).toBeNull()
    expect(fromUtf8(bytes(0xed, 0xa0, 0x80))).toBeNull()
  })
})
