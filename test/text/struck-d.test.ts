import { describe, expect, it } from 'vitest'
import { normalizeCharacters } from '../../src/text/characters.js'
import { meaningOfEth, withStruckD } from '../../src/text/struck-d.js'

describe('withStruckD', () => {
  it.each([
    [
      'ñ and ð out of an older PDF',
      'ðiều 2. Quyết ñịnh ñược giao theo ðề án',
      'Điều 2. Quyết định được giao theo Đề án',
    ],
    ['ð beside a Đ that is written', 'Điều 2. Quyết ðịnh: ðược giao', 'Điều 2. Quyết định: được giao'],
    ['Ñ and ñ of a code page', 'Ñiều 2. Quyết ñịnh', 'Điều 2. Quyết định'],
    ['ð within capitals', 'QUYẾT ðỊNH CỦA TỈNH ðÔNG HẢI', 'QUYẾT ĐỊNH CỦA TỈNH ĐÔNG HẢI'],
    ['ð in an acronym', 'HðND tỉnh, số 5/Qð-UBND, 12/2010/Nð-CP', 'HĐND tỉnh, số 5/QĐ-UBND, 12/2010/NĐ-CP'],
    ['Ñ in an acronym', 'HÑND tỉnh, số 5/QÑ-UBND', 'HĐND tỉnh, số 5/QĐ-UBND'],
    ['ñ as the label of an item', 'd) Rà soát\nñ) Lập hồ sơ', 'd) Rà soát\nđ) Lập hồ sơ'],
    [
      'ð at the beginning of a sentence',
      'ðẩy mạnh tuyên truyền. ðổi mới cách làm',
      'Đẩy mạnh tuyên truyền. Đổi mới cách làm',
    ],
    ['ð within a sentence', 'tiếp tục ðẩy mạnh', 'tiếp tục đẩy mạnh'],
  ])('reads %s', (_, text, expected) => {
    expect(withStruckD(text)).toBe(expected)
    expect(normalizeCharacters(text)).toBe(expected)
  })

  it.each(['hiện tượng El Niño', 'EL NIÑO', 'Bjarnarfjörður'])('leaves %s alone', (text) => {
    expect(normalizeCharacters(text)).toBe(text)
  })

  it('takes from the whole what ð stands for in a piece', () => {
    expect(withStruckD('theo ðề án', meaningOfEth('ñược'))).toBe('theo Đề án')
    expect(withStruckD('ðề án', meaningOfEth('Đ'))).toBe('đề án')
    expect(meaningOfEth('giao')).toBeNull()
  })
})
