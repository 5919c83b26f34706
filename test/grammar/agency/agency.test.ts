import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyIdOf, localKind, provinceIn, resolveAgency } from '../../../src/grammar/agency/agency.js'
import { knownNameAt } from '../../../src/grammar/agency/agency-index.js'
import { wordsOf } from '../../../src/grammar/words.js'
import { abbreviations, agencies, issuers, provinces } from '../../../src/registry/index.js'

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
    ['Ủy ban MTTQ Việt Nam xã', ['Ủy ban Mặt trận Tổ quốc xã', 'UBMTTQ xã', 'MTTQ xã', 'MTTQ Việt Nam phường']],
    ['Ủy ban MTTQ Việt Nam xã Tân An', ['Ủy ban MTTQ xã Tân An', 'UBMTTQVN xã Tân An']],
    ['Ban Thường trực Ủy ban MTTQ Việt Nam xã', ['BTT UBMTTQ xã', 'Ban Thường trực UBMTTQVN xã']],
    ['Hội Nông dân xã', ['Hội Nông dân Việt Nam xã']],
    ['Trung tâm Y tế huyện', ['TTYT huyện']],
    ['Trung tâm Quản lý hạ tầng số Thành phố', ['Trung tâm quản lý hạ tầng số thành phố Đà Nẵng']],
    ['các sở, ban, ngành', ['Các Sở ban ngành']],
    ['Thường trực HĐND tỉnh', ['TT HĐND', 'TT. HĐND tỉnh']],
    ['Sở Thông tin và Truyền thông', ['Sở TTT&TT', 'Sở TT&TTT']],
    ['Trung tâm Kiểm soát bệnh tật', ['TT Kiểm soát bệnh tật']],
    ['UBND thị trấn Cái Nước', ['UBND TT Cái Nước']],
    ['các đơn vị có liên quan', ['các đơn vị liên quan']],
    ['Công an tỉnh', ['Công an Hà Nội', 'Công an thành phố Cần Thơ']],
    ['Tòa án nhân dân cấp cao', ['TAND cấp cao tại Đà Nẵng', 'Tòa án nhân dân cấp cao tại Hà Nội']],
    ['Mặt trận Tổ quốc tỉnh', ['Mặt trận Tổ quốc Việt Nam tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh Cà Mau']],
    ['Hội Liên hiệp phụ nữ tỉnh', ['Hội Liên hiệp phụ nữ Việt Nam tỉnh', 'Hội PN tỉnh']],
    ['Công ty cổ phần Cấp nước Cái Nước', ['Công ty CP Cấp nước Cái Nước', 'Cty CP cấp nước Cái Nước']],
    ['Hội Nông dân xã', ['Hội ND xã']],
    ['Ban Tổ chức Tỉnh ủy', ['Ban Tổ chức TU', 'BTC Tỉnh ủy']],
    ['các trường đại học', ['trường đại học', 'trường đại học trên địa bàn', 'các trường ĐH trên địa bàn tỉnh']],
    ['Trung tâm Khuyến nông', ['Trung tâm Khuyến nông, thuộc Sở Nông nghiệp và Môi trường']],
    ['Văn phòng HĐND và UBND xã', ['Văn phòng HĐND-UBND xã', 'VP HĐND - UBND xã', 'Văn phòng HĐND&UBND xã']],
    ['HĐND, UBND các xã', ['Hội đồng nhân dân, Ủy ban nhân dân các xã', 'HĐND và UBND các xã']],
    ['Viện kiểm sát nhân dân khu vực', ['Viện KSND khu vực 3', 'VKSND khu vực IV']],
  ])('gives %s one id in all spellings', (name, others) => {
    expect(others.map(agencyIdOf)).toEqual(others.map(() => agencyIdOf(name)))
  })

  it.each([
    ['UBND tỉnh', 'UBND huyện Cái Nước'],
    ['UBND huyện Cái Nước', 'UBND huyện Trần Văn Thời'],
    ['UBND tỉnh', 'UBND thành phố Cà Mau'],
    ['Hội Nông dân tỉnh', 'Hội Nông dân Việt Nam'],
    ['các tỉnh', 'các thành phố'],
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

  it.each(agencies)('gives $name its id in the spellings of its row', ({ id, name, aliases, examples }) => {
    const spellings = [name, ...aliases, ...examples]
    const other = spellings.filter((spelling) => {
      if (agencyIdOf(spelling) === id || localKind(spelling)?.id === id) return false
      return !resolveAgency(spelling)?.candidates.some((candidate) => candidate.id === id)
    })
    expect(other).toEqual([])
  })

  it.each(abbreviations)('writes $short out inside a name', ({ examples: [short = '', full = ''] }) => {
    expect(agencyIdOf(short)).toBe(agencyIdOf(full))
  })

  it.each(provinces)('knows $name where a body sits there', ({ slug, examples }) => {
    expect(examples.map((example) => provinceIn(example)?.slug)).toEqual(examples.map(() => slug))
  })

  it('knows the issuers of the centre', () => {
    for (const issuer of issuers.filter((row) => row.level.includes('central'))) {
      expect(agencyIdOf(issuer.name), issuer.name).not.toBeNull()
    }
  })

  it.each([
    [
      'Sở Kế hoạch và Đầu tư',
      ['Sở Kế hoạch và Ðầu tƣ', 'Sở Kế hoạch và Đầu tư'.normalize('NFD'), 'So Ke hoach va Dau tu'],
    ],
    ['Sở Tài chính', ['\u0405ở Tài chính', 'Sở\u00a0Tài\u00a0chính']],
    ['UBND tỉnh', ['UBND tinh Ca Mau', 'UBND tỉnh Cà Mаu']],
  ])('reads %s in look-alike letters, in parts and without marks', (name, others) => {
    expect(others.map(agencyIdOf)).toEqual(others.map(() => agencyIdOf(name)))
  })

  it.each([
    ['g-ubnd-huyen', ['UBND các quận, huyện, thị xã', 'UBND các huyện', 'UBND các huyện, thành, thị thuộc tỉnh']],
    ['g-ubnd-xa', ['UBND các xã', 'UBND các xã, phường, thị trấn', 'UBND các phường, xã trên địa bàn tỉnh']],
    ['g-huyen-uy', ['các huyện ủy, thành ủy', 'huyện, thành, thị ủy', 'các quận, huyện ủy, đảng ủy trực thuộc']],
    ['ubnd-huyen', ['UBND quận, huyện, thị xã', 'UBND huyện, thành phố', 'UBND cấp huyện']],
    ['ubnd-xa', ['UBND xã, phường, thị trấn', 'UBND cấp xã']],
    ['g-ubnd-huyen-xa', ['UBND các huyện, xã', 'UBND huyện, xã', 'UBND cấp huyện, cấp xã']],
    ['g-so-ban-nganh', ['các sở, ban, ngành của tỉnh', 'các sở, ban, ngành thuộc tỉnh']],
    ['g-so-ban-nganh', ['các sở, ban, ngành trên địa bàn tỉnh', 'các sở, ban, ngành trên địa bàn tỉnh Cà Mau']],
    ['g-bao-chi', ['các cơ quan báo chí trên địa bàn', 'Các cơ quan thông tấn, báo chí trên địa bàn thành phố']],
    [
      'g-to-chuc-tin-dung',
      ['Các tổ chức tín dụng', 'các tổ chức tín dụng trên địa bàn', 'Các ngân hàng thương mại trên địa bàn tỉnh'],
    ],
    ['co-quan-trung-uong-dong-tren-dia-ban', ['các cơ quan trung ương đóng trên địa bàn tỉnh']],
  ])('is %s whichever places the list names', (id, spellings) => {
    expect(spellings.map(agencyIdOf)).toEqual(spellings.map(() => id))
  })

  it('keeps places with a name apart from all of their rank', () => {
    expect(agencyIdOf('UBND các xã: Tân An, Hòa Bình')).not.toBe('g-ubnd-xa')
    expect(agencyIdOf('UBND huyện Cái Nước')).not.toBe('ubnd-huyen')
  })

  it('reads a name of ten thousand letters in no time that grows with it', () => {
    const long = `Sở Y tế ${'và một đơn vị '.repeat(1000)}`
    expect(agencyIdOf(long)).toMatch(/^so-y-te-/)
    expect(resolveAgency('a'.repeat(10_000))?.id).toMatch(/^a+$/)
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

describe('resolveAgency', () => {
  it.each([
    ['Sở Thông tin và Truyển thông', 'Sở Thông tin và Truyền thông'],
    ['Sở Tài chinh', 'Sở Tài chính'],
  ])('knows %s, with a slip in its marks, for the body that it is', (slip, name) => {
    expect(resolveAgency(slip)).toEqual(resolveAgency(name))
    expect(resolveAgency(slip)).toMatchObject({ name, level: 'province' })
  })

  it('gives the id, the official name and the province that the name says', () => {
    expect(resolveAgency('Sở KH&ĐT tỉnh Hà Nam', { asOf: '2024-05-01' })).toEqual({
      id: 'so-ke-hoach-dau-tu',
      name: 'Sở Kế hoạch và Đầu tư',
      level: 'province',
      province: 'ha-nam',
      existed: true,
      candidates: [],
    })
    expect(resolveAgency('Sở KH&ĐT', { province: 'Hà Nam', asOf: '2026' })).toMatchObject({
      province: 'ha-nam',
      existed: false,
    })
  })

  it.each([
    ['CA xã An Lĩnh', 'Công an xã An Lĩnh'],
    ['Đoàn TNCSHCM tỉnh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh'],
    ['BCH Quân sự xã', 'Ban Chỉ huy Quân sự xã'],
    ['BCH Quân sự tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
  ])('knows that %s is %s', (short, name) => {
    expect(resolveAgency(short)?.id).toBe(resolveAgency(name)?.id)
  })

  it('knows when a body of a place existed, with or without the rank in the name of its kind', () => {
    const name = 'Phòng Kinh tế, Hạ tầng và Đô thị phường An Lĩnh'
    expect(resolveAgency(name, { asOf: '2026' })).toMatchObject({ level: 'commune', existed: true })
    expect(resolveAgency(name, { asOf: '2024' })).toMatchObject({ existed: false })
  })

  it.each([
    ['Sở Nông nghiệp', ['so-nong-nghiep-ptnt', 'so-nong-nghiep-moi-truong']],
    ['Cục Thuế', ['cuc-thue', 'cuc-thue-trung-uong']],
    ['UBND thành phố', ['ubnd-tinh', 'ubnd-huyen']],
  ])('names the candidates for %s instead of a guess', (name, ids) => {
    const found = resolveAgency(name)
    expect(found?.id).toBeNull()
    expect(found?.candidates.map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['Sở Nông nghiệp', { asOf: '2024' }, 'so-nong-nghiep-ptnt'],
    ['Sở Nông nghiệp', { asOf: '2025-03-01' }, 'so-nong-nghiep-moi-truong'],
    ['Cục Thuế', { province: 'Lâm Đồng' }, 'cuc-thue'],
    ['UBND thành phố', { province: 'Lâm Đồng' }, 'ubnd-huyen'],
    ['UBND thành phố', { province: 'da-nang' }, 'ubnd-tinh'],
  ])('tells %s apart by %j', (name, options, id) => {
    expect(resolveAgency(name, options)?.id).toBe(id)
  })

  it('gives a body that no row knows an id of its words, and the level of its kind', () => {
    expect(resolveAgency('UBND huyện Cái Nước')).toMatchObject({
      id: 'uy-ban-nhan-dan-huyen-cai-nuoc',
      level: 'district',
      candidates: [],
    })
    expect(resolveAgency('Chi cục Chăn nuôi và Thú y tỉnh')?.id).toBe('chi-cuc-chan-nuoi-thu-y')
  })

  it('is null for what holds no letter, and refuses what is no date', () => {
    expect(resolveAgency(' - ')).toBeNull()
    expect(() => resolveAgency('Sở Y tế', { asOf: '1/3/2025' })).toThrow(TypeError)
    expect(() => resolveAgency('Sở Y tế', { asOf: '2025-13' })).toThrow('give it as `2025-03-01`')
  })
})
