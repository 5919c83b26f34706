import { describe, expect, it } from 'vitest'
import { PlanError } from '../../src/error.js'
import { textOfInput } from '../../src/read/formats.js'

const text = 'KẾ HOẠCH\nPhát triển y tế cơ sở tỉnh An Lĩnh năm 2026\n'

const utf8 = (content: string) => new TextEncoder().encode(content)

function utf16(content: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(content, (_, i) => content.charCodeAt(i))]
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

const decode = (bytes: Uint8Array) => textOfInput({ bytes })

function errorOf(bytes: Uint8Array): PlanError | null {
  try {
    decode(bytes)
  } catch (error) {
    if (error instanceof PlanError) return error
  }
  return null
}

describe('decoding bytes', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16, little end first, with a mark', utf16(text, true, true)],
    ['UTF-16, big end first, with a mark', utf16(text, false, true)],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toBe(text)
  })

  it.each([
    ['little', true],
    ['big', false],
  ])('knows UTF-16 without a mark by its zeros, %s end first', (_, little) => {
    const plain = 'Ke hoach phat trien y te co so tinh An Linh'
    expect(decode(utf16(plain, little, false))).toBe(plain)
  })

  it('takes no few bytes for UTF-16', () => {
    expect(errorOf(Uint8Array.of(65, 0, 66, 0))?.code).toBe('binary-input')
  })

  it('reads UTF-8 with a broken byte in a long text', () => {
    const bytes = Uint8Array.from([...utf8(text.repeat(10)), 0xff])
    expect(decode(bytes)).toBe(`${text.repeat(10)}\ufffd`)
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty-input'],
    ['zeros', new Uint8Array(100), 'binary-input'],
    ['control characters', Uint8Array.from({ length: 100 }, () => 1), 'binary-input'],
    ['a PDF', utf8('%PDF-1.7 and so on and so on'), 'binary-input'],
    ['a ZIP container', utf8('PK\u0003\u0004 and so on and so on'), 'binary-input'],
    ['bytes of no encoding', Uint8Array.from({ length: 100 }, (_, i) => (i % 2 ? 0x81 : 0x9d)), 'unreadable-encoding'],
  ])('refuses %s and says what to do', (_, bytes, code) => {
    const error = errorOf(bytes)
    expect(error?.code).toBe(code)
    expect(error?.message).toMatch(/Give |Save /)
  })

  it.each([
    ['a PDF', '%PDF-1.7 and so on', 'PDF'],
    ['a ZIP container', 'PK\u0003\u0004 and so on', 'ZIP'],
  ])('names what it was given: %s', (_, content, name) => {
    expect(errorOf(utf8(content))?.message).toContain(name)
  })

  it('reads the punctuation of windows-1252', () => {
    const vni = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc. Keá hoaïch '
    const bytes = Uint8Array.from([...vni].map((sign) => sign.charCodeAt(0)).concat(0x93, 0x61, 0x94, 0x96, 0x85))
    expect(decode(bytes)).toBe(`${vni}“a”–…`)
  })

  it('lets tabs, page ends and line ends pass', () => {
    expect(decode(utf8('\t\f\r\n\t\f\r\n'))).toBe('\t\f\r\n\t\f\r\n')
  })
})
