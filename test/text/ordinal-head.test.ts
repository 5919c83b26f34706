import { expect, it } from 'vitest'
import { isOrdinalHead } from '../../src/text/ordinal-head.js'

it('knows the name of a column of labels in all its forms', () => {
  expect(
    ['STT', 'TT', 'Stt', 'Tt', 'S TT', 'S.T.T', 'T.T', 'Số TT', 'SỐ TT', 'Số thứ tự', 'TT.'].every(isOrdinalHead),
  ).toBe(true)
  expect(['STT Nhiệm vụ', 'Số', 'Thứ tự ưu tiên', 'TTHC', ''].some(isOrdinalHead)).toBe(false)
})
