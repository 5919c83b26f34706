import { describe, expect, it } from 'vitest'
import { decoderOf } from '../../src/read/decoder.js'

describe('a decoder', () => {
  it.each(['windows-1252', 'iso-8859-1', 'ascii'])('of %s knows quotation marks, dashes and the ellipsis', (label) => {
    const decoded = decoderOf(label).decode(Uint8Array.of(0x93, 0x94, 0x91, 0x92, 0x96, 0x97, 0x85, 0x80, 0x95, 0xe9))
    expect(decoded).toBe('“”‘’–—…€•é')
  })

  it('gives a character for each byte, also for those that windows-1252 leaves open', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    expect(decoderOf('windows-1252', { ignoreBOM: true }).decode(bytes)).toHaveLength(256)
  })

  it('of another encoding is that of the platform', () => {
    expect(decoderOf('windows-1258').decode(Uint8Array.of(0xd0, 0xf4, 0xf2, 0x63, 0x93))).toBe('Đô\u0323c“')
  })
})
