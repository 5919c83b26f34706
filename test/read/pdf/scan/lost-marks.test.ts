import { describe, expect, it } from 'vitest'
import { withLostMarks } from '../../../../src/read/pdf/scan/lost-marks.js'

describe('vowels with two marks', () => {
  it.each([
    ['tô', 'tổ', 'tổ'],
    ['nói', 'nối', 'nối'],
    ['triên', 'triển', 'triển'],
    ['SÓ', 'SỐ', 'SỐ'],
    ['NỌI', 'NỘI', 'NỘI'],
    ['BÁC', 'BẮC', 'BẮC'],
    // each reading has seen one of the marks
    ['TỎ', 'TÔ', 'TỔ'],
    ['TÀM', 'TÂM', 'TẦM'],
  ])('have both of those that two readings have seen: %s, %s', (soft, sharp, word) => {
    expect(withLostMarks(soft, sharp)).toBe(word)
  })

  it.each([
    // a hook that runs into the circumflex is a stroke in the other reading
    ['tống', 'tổng', 'tổng'],
    ['bỗ', 'bổ', 'bổ'],
    ['đề', 'để', 'để'],
    ['TỐ', 'TỔ', 'TỔ'],
    ['đổi', 'đối', 'đổi'],
    // an acute is a wave, or a speck below the letter is seen in its place
    ['nỗi', 'nối', 'nối'],
    ['biệt', 'biết', 'biết'],
    // a circumflex that is full of ink
    ['cắp', 'cấp', 'cấp'],
  ])('have the one that the other is a worn form of: %s, %s', (soft, sharp, word) => {
    expect(withLostMarks(soft, sharp)).toBe(word)
  })

  it.each([
    ['nỉnh', 'ninh'],
    ['chỉ', 'chi'],
  ])('are not made of the dot of an i: %s, %s', (soft, sharp) => {
    expect(withLostMarks(soft, sharp)).toBe(sharp)
  })

  it.each([
    // another tone
    ['chẽ', 'chế'],
    ['lần', 'lằn'],
    ['vấn', 'vẫn'],
    ['cầu', 'cấu'],
    ['chỉ', 'chí'],
    // a dot over one letter, a speck below another, a horn
    ['thông', 'thộng'],
    ['tin', 'tỉn'],
    ['thu', 'thụ'],
    ['Ủy', 'Ửy'],
    // a tone over a capital that has its shape
    ['TIÊU', 'TIỂU'],
    // another word
    ['số', 'sở'],
    ['bôn', 'bốnn'],
    ['tôi', 'tối,'],
  ])('are as the softened picture has them where nothing tells more: %s, %s', (soft, sharp) => {
    expect(withLostMarks(soft, sharp)).toBe(soft)
  })
})
