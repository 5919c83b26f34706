import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/read/bytes.js'
import { readText } from '../../../src/read/text.js'
import {
  decodeLegacy,
  decodeLegacyRun,
  detectLegacy,
  legacyEncodingOf,
  syllableShare,
} from '../../../src/text/legacy/legacy.js'
import { TCVN3, VNI } from '../../../src/text/legacy/tables.js'

const TCVN3_TEXT = 'Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc. KÕ ho¹ch ph¸t triÓn'
const VNI_TEXT = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc. Keá hoaïch phaùt trieån'
const UNICODE_TEXT = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc. Kế hoạch phát triển'

/** Every Vietnamese letter with a mark, small. */
const LETTERS = 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'

describe('the tables', () => {
  it('give every letter of TCVN3 once, the seven capitals too', () => {
    expect([...TCVN3.values()].sort()).toEqual([...LETTERS, ...'ĂÂĐÊÔƠƯ'].sort())
    expect(new Set(TCVN3.keys()).size).toBe(TCVN3.size)
  })

  it('give every letter of VNI, capitals too', () => {
    const letters = new Set(VNI.values())
    // í and ì are the same in VNI and in Latin-1
    for (const letter of LETTERS.replace(/[íì]/g, '')) expect([letter, letters.has(letter)]).toEqual([letter, true])
    for (const letter of LETTERS.replace(/[íì]/g, '').toUpperCase()) expect(letters.has(letter)).toBe(true)
    for (const letter of letters) expect(letter).toBe(letter.normalize('NFC'))
  })
})

describe('by the name of the font', () => {
  it.each([
    ['.VnTime', 'TCVN3'],
    ['.VnArialH', 'TCVN3'],
    ['".VnTime"', 'TCVN3'],
    ['VNI-Times', 'VNI'],
    ['Times New Roman', null],
    ['Vni', null],
  ])('%s is %s', (font, encoding) => {
    expect(legacyEncodingOf(font)).toBe(encoding)
  })

  it('decodes a run, with capitals where the font shows capitals', () => {
    expect(decodeLegacyRun(TCVN3_TEXT, '.VnTime')).toBe(UNICODE_TEXT)
    expect(decodeLegacyRun('kÕ ho¹ch', '.VnTimeH')).toBe('KẾ HOẠCH')
    expect(decodeLegacyRun(VNI_TEXT, 'VNI-Times')).toBe(UNICODE_TEXT)
    expect(decodeLegacyRun('COÄNG HOØA; CHUÛ NGHÓA; tænh; ngaøy', 'VNI-Helve')).toBe('CỘNG HÒA; CHỦ NGHĨA; tỉnh; ngày')
    expect(decodeLegacyRun('höôùng daãn, ñöôïc, NGÖÔØI', 'VNI-Times')).toBe('hướng dẫn, được, NGƯỜI')
    expect(decodeLegacyRun(UNICODE_TEXT, 'Arial')).toBe(UNICODE_TEXT)
  })
})

describe('capitals, which TCVN3 lacks for letters with a tone', () => {
  it.each([
    ['KÕ HO¹CH', 'KẾ HOẠCH'],
    ['IV. Tæ CHøC THùC HIÖN', 'IV. TỔ CHỨC THỰC HIỆN'],
    ['ñY BAN NH¢N D¢N TØNH S¥N Hµ', 'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ'],
    ['ý KIÕN Vµ §Ò XUÊT', 'Ý KIẾN VÀ ĐỀ XUẤT'],
  ])('stand for the small ones among capitals: %s', (written, text) => {
    expect(decodeLegacy(written, 'TCVN3')).toBe(text)
  })

  it('do not for the others', () => {
    expect(decodeLegacy('Bé Néi vô, Së KH&§T; TTr sè 5, Tæ c«ng t¸c UBND tØnh', 'TCVN3')).toBe(
      'Bộ Nội vụ, Sở KH&ĐT; TTr số 5, Tổ công tác UBND tỉnh',
    )
    expect(decodeLegacy('UBND TØNH Qu¶ng Hßa', 'TCVN3')).toBe('UBND TỈNH Quảng Hòa')
  })
})

describe('by evidence', () => {
  it('names the encoding of a text whose words are syllables only once decoded', () => {
    expect(detectLegacy(TCVN3_TEXT)).toBe('TCVN3')
    expect(detectLegacy(VNI_TEXT)).toBe('VNI')
    expect(decodeLegacy(VNI_TEXT, 'VNI')).toBe(UNICODE_TEXT)
  })

  it.each([
    ['Vietnamese in Unicode', UNICODE_TEXT],
    ['French', 'Le café à côté du théâtre a été fermé où naît le rêve français, déjà très âgé'],
    ['German', 'Größe, Übung, schön, Straße, Mädchen, hören, über, für, müssen'],
    ['too few words', 'héi chñ'],
    ['English', 'The plan of 2023'],
    ['nothing', ''],
  ])('leaves %s', (_, text) => {
    expect(detectLegacy(text)).toBeNull()
  })

  it('counts words with marks alone', () => {
    expect(syllableShare('Phát triển kinh tế của tỉnh và các xã by 2030')).toBe(1)
    expect(syllableShare('plan of the year')).toBe(0)
  })
})

describe('reading', () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

  it('turns a text into Unicode and says so', () => {
    const source = readText(TCVN3_TEXT)
    expect(source.text).toBe(UNICODE_TEXT)
    expect(source.notes?.[0]?.message).toContain('TCVN3')
    expect(readText(UNICODE_TEXT).notes).toBeUndefined()
  })

  it('takes bytes of a font encoding for windows-1252', () => {
    expect(decodeText(latin(TCVN3_TEXT))).toEqual({ text: TCVN3_TEXT, encoding: 'windows-1252' })
  })

  it('knows windows-1258 by its words', () => {
    // ê + dot below, ô + dot below, đ, a + acute
    const bytes = latin(
      'Vi\u00ea\u00f2t Nam, c\u00f4\u00f2ng h\u00f2\u00e0 x\u00e3 h\u00f4\u00f2i, \u00f0\u00f4\u00f2c l\u00e2\u00f2p, ph\u00e1t tri\u00ea\u00d2n',
    )
    const { text, encoding } = decodeText(bytes)
    expect(encoding).toBe('windows-1258')
    expect(text.normalize('NFC')).toContain('Việt Nam')
  })

  it('believes what a file says of itself where it is no UTF-8', () => {
    expect(decodeText(latin('caf\u00e9 na\u00efve'), 'iso-8859-1').text).toBe('café naïve')
    expect(decodeText(new TextEncoder().encode('kế hoạch'), 'windows-1252').text).toBe('kế hoạch')
    expect(() => decodeText(latin('caf\u00e9 na\u00efve'), 'no-such-encoding')).toThrow('UTF-8')
    expect(() => decodeText(latin('caf\u00e9 na\u00efve'))).toThrow('UTF-8')
  })
})
