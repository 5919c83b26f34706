import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyIdOf, knownNameAt } from '../../src/grammar/agency.js'
import { wordsOf } from '../../src/grammar/words.js'
import { agencies, issuers } from '../../src/registry/index.js'

describe('agencyIdOf', () => {
  it.each([
    [
      'Sở Kế hoạch và Đầu tư',
      ['Sở KH&ĐT', 'SKHĐT', 'Sở KH và ĐT', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ', 'Sở Kế hoạch và Đầu tư tỉnh Hà Nam'],
    ],
    ['Sở Lao động - Thương binh và Xã hội', ['Sở Lao động, Thương binh và Xã hội', 'Sở LĐ - TB&XH', 'Sở LĐTBXH']],
    ['Bộ Khoa học và Công nghệ', ['Bộ Khoa học, Công nghệ', 'Bộ Khoa học và công nghệ', 'BKHCN', 'Bộ KH&CN']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hoá, Thể thao và du lịch', 'Sở VH,TT&DL', 'Sở VHTTDL']],
    ['UBND tỉnh', ['Ủy ban nhân dân tỉnh', 'Uỷ ban Nhân dân tỉnh Cà Mau', 'UBND TP.HCM', 'UBND thành phố Hải Phòng']],
    ['Ban Quản lý các Khu công nghiệp', ['Ban Quản lý các Khu công nghiệp tỉnh', 'BQL các KCN tỉnh']],
    ['Viện Hàn lâm Khoa học và Công nghệ Việt Nam', ['Viện Hàn lâm Khoa học và Công nghệ', 'VAST']],
    ['Đài Tiếng nói Việt Nam', ['Đài tiếng nói Việt Nam (VOV)', 'VOV']],
    ['Ủy ban MTTQ Việt Nam tỉnh', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau', 'UBMTTQ tỉnh', 'Mặt trận Tổ quốc']],
    ['Trung tâm Quản lý hạ tầng số Thành phố', ['Trung tâm quản lý hạ tầng số thành phố Đà Nẵng']],
    ['các sở, ban, ngành', ['Các Sở ban ngành']],
    ['các đơn vị có liên quan', ['các đơn vị liên quan']],
    ['Công an tỉnh', ['Công an Hà Nội', 'Công an thành phố Cần Thơ']],
  ])('gives %s one id in all spellings', (name, others) => {
    expect(others.map(agencyIdOf)).toEqual(others.map(() => agencyIdOf(name)))
  })

  it.each([
    ['UBND tỉnh', 'UBND huyện Cái Nước'],
    ['UBND huyện Cái Nước', 'UBND huyện Trần Văn Thời'],
    ['UBND tỉnh', 'UBND thành phố Cà Mau'],
    ['Hội Nông dân tỉnh', 'Hội Nông dân Việt Nam'],
    ['Bảo hiểm xã hội tỉnh', 'Bảo hiểm xã hội Việt Nam'],
    ['Sở Y tế', 'Bộ Y tế'],
    ['Đại học Bách khoa Hà Nội', 'Đại học Bách khoa'],
    ['Sở Văn hóa và Thể thao', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Đài Truyền hình tỉnh', 'Đài Truyền hình Việt Nam'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(agencyIdOf(one)).not.toBe(agencyIdOf(other))
  })

  it('takes the id of the registry where the name is known', () => {
    expect(agencyIdOf('Sở TT&TT')).toBe('so-thong-tin-truyen-thong')
    expect(agencyIdOf('VTV')).toBe('vtv')
    expect(agencyIdOf('Văn phòng Chính phủ')).toBe(agencyIdOf('VPCP'))
  })

  it('makes an id of the words of an unknown name', () => {
    expect(agencyIdOf('Ban Quản lý rừng phòng hộ Sông Trẹm tỉnh')).toBe('ban-quan-ly-rung-phong-ho-song-trem')
  })

  it('resolves every spelling in the registry', () => {
    for (const agency of agencies) expect(agencyIdOf(agency.name)).toBe(agency.id)
    for (const issuer of issuers.filter((row) => row.level.includes('central'))) {
      expect(agencyIdOf(issuer.name), issuer.name).not.toBeNull()
    }
  })

  it('is null only for what holds no letter or digit', () => {
    expect(agencyIdOf(' - ')).toBeNull()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const id = agencyIdOf(name)
        return id === null || (id !== '' && id === agencyIdOf(name))
      }),
    )
  })
})

describe('knownNameAt', () => {
  it('counts the words of the longest known name', () => {
    const words = wordsOf('Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh, Sở Y tế')
    expect(knownNameAt(words, 0)).toBe(13)
    expect(knownNameAt(words, 13)).toBe(3)
    expect(knownNameAt(words, 1)).toBe(0)
  })
})
