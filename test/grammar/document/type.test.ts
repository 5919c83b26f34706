import { describe, expect, it } from 'vitest'
import { typeOfName } from '../../../src/grammar/document/type.js'

describe('typeOfName', () => {
  it.each([
    ['KẾ HOẠCH', 'KH', 'Kế hoạch'],
    ['kế hoạch', 'KH', 'Kế hoạch'],
    ['KH', 'KH', 'Kế hoạch'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr', 'Chương trình hành động'],
    ['KẾ HOẠCH HÀNH ĐỘNG', 'KH', 'Kế hoạch hành động'],
    ['Nghị quyết', 'NQ', 'Nghị quyết'],
    ['LUẬT', 'Luật', 'Luật'],
    ['BỘ LUẬT', 'Bộ luật', 'Bộ luật'],
    ['HIẾN PHÁP', 'Hiến pháp', 'Hiến pháp'],
    ['PHÁP LỆNH', 'PL', 'Pháp lệnh'],
    ['Công văn', 'CV', 'Công văn'],
  ])('gives for %s the code %s and the name as written', (words, code, name) => {
    expect(typeOfName(words)).toEqual({ code, name })
  })

  it('takes the code of the system where systems have different ones', () => {
    const codes = (['state', 'party'] as const).map((system) => typeOfName('Thông báo', system)?.code)
    expect(codes.every((code) => code !== undefined)).toBe(true)
    expect(typeOfName('Quyết định', 'party')?.code).toBe('QĐ')
  })

  it.each(['Phương hướng', 'hành động', ''])('gives null for %j', (words) => {
    expect(typeOfName(words)).toBeNull()
  })
})
