import { describe, expect, it } from 'vitest'
import { predecessorsOf, successorOf, todayOf } from '../../../src/grammar/agency/successor.js'
import { agencies, provinces } from '../../../src/registry/index.js'

describe('successorOf', () => {
  it.each([
    ['so-ke-hoach-dau-tu', 'so-tai-chinh', '2025-03-01'],
    ['so-giao-thong-van-tai', 'so-xay-dung', '2025-03-01'],
    ['so-thong-tin-truyen-thong', 'so-khoa-hoc-cong-nghe', '2025-03-01'],
    ['so-tai-nguyen-moi-truong', 'so-nong-nghiep-moi-truong', '2025-03-01'],
    ['so-nong-nghiep-ptnt', 'so-nong-nghiep-moi-truong', '2025-03-01'],
    ['so-lao-dong-tbxh', 'so-noi-vu', '2025-03-01'],
    ['bo-ke-hoach-dau-tu', 'bo-tai-chinh', '2025-03-01'],
    ['ban-dan-van', 'ban-tuyen-giao-dan-van', '2025-02'],
    ['ubnd-huyen', 'ubnd-xa', '2025-07-01'],
    ['chi-cuc-thue-huyen', 'thue-co-so', '2025-07-01'],
    ['bdbp', 'bch-bdbp', '2025-07-01'],
    ['pvn', 'petrovietnam', '2025-04-09'],
    ['cuc-an-toan-thong-tin', 'bo-cong-an', '2025-03-01'],
    ['ub-kinh-te', 'ub-kinh-te-tai-chinh', '2025-02-18'],
    ['ha-nam', 'ninh-binh', '2025-07-01'],
    ['tong-cuc-du-tru-nha-nuoc', 'cuc-du-tru-nha-nuoc', '2025-03-01'],
    ['tong-cuc-thuy-loi', 'cuc-quan-ly-xay-dung-cong-trinh-thuy-loi', '2025-03-01'],
    ['ban-ton-giao-chinh-phu', 'bo-dan-toc-ton-giao', '2025-03-01'],
    ['bhxh-huyen', 'bhxh-co-so', '2025-06-01'],
    ['thanh-tra-huyen', 'thanh-tra-tinh', '2025-07-01'],
    ['so-the-duc-the-thao', 'so-van-hoa-the-thao-du-lich', '2008'],
    ['so-tai-chinh-vat-gia', 'so-tai-chinh', '2003'],
    ['tong-cuc-buu-dien', 'bo-khoa-hoc-cong-nghe', '2025-03-01'],
    ['huyen-doan', 'doan-thanh-nien-xa', '2025-07-01'],
    ['toa-an-cap-cao', 'toa-an-nhan-dan-toi-cao', '2025-07-01'],
  ])('leads from %s to %s', (id, next, since) => {
    expect(successorOf(id, '2026-01-01')).toMatchObject({ id: next, since })
  })

  it('goes on over several steps, up to the day asked for', () => {
    expect(successorOf('cuc-thue', '2025-04-01')).toMatchObject({ id: 'chi-cuc-thue-khu-vuc', since: '2025-03-01' })
    expect(successorOf('cuc-thue', '2025-07-01')).toMatchObject({ id: 'thue-tinh', since: '2025-07-01' })
    expect(successorOf('bo-buu-chinh-vien-thong', '2026')).toMatchObject({ id: 'bo-khoa-hoc-cong-nghe' })
  })

  it('names the parts of the work that went elsewhere', () => {
    expect(successorOf('so-lao-dong-tbxh', '2026')?.candidates).toContainEqual({
      id: 'so-giao-duc-dao-tao',
      name: 'Sở Giáo dục và Đào tạo',
      part: 'giáo dục nghề nghiệp',
    })
  })

  it('is null while the body stands, and for one that no row knows', () => {
    expect(successorOf('so-ke-hoach-dau-tu', '2025-02-28')).toBeNull()
    expect(successorOf('so-y-te', '2026')).toBeNull()
    expect(successorOf('ha-nam', '2025-06-30')).toBeNull()
    expect(successorOf('trung-tam-x', '2026')).toBeNull()
  })

  it('ends in a body that stands, from wherever it starts', () => {
    const rows = new Map(agencies.map((row) => [row.id, row]))
    for (const { id } of agencies) {
      const next = successorOf(id, '2026-10-01')
      if (next) expect(rows.get(next.id)?.successors ?? [], id).toEqual([])
    }
    const heirs = provinces.map(({ slug }) => successorOf(slug, '2026')?.id ?? slug)
    expect(new Set(heirs).size).toBe(34)
  })

  it('begins after the last day of the body before', () => {
    const wrong = agencies.filter(
      ({ validTo = '', successors = [] }) => validTo.length === 10 && successors.some(({ from }) => from <= validTo),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('refuses what is no date', () => {
    expect(() => successorOf('so-y-te', 'hôm nay')).toThrow(TypeError)
  })
})

describe('predecessorsOf', () => {
  it('names the bodies that became this one', () => {
    expect(predecessorsOf('so-nong-nghiep-moi-truong').map(({ id }) => id)).toEqual([
      'so-nong-nghiep-ptnt',
      'so-tai-nguyen-moi-truong',
    ])
    expect(predecessorsOf('so-y-te')).toEqual([])
  })
})

describe('todayOf', () => {
  it.each([
    ['Sở KH&ĐT', 'so-ke-hoach-dau-tu', undefined, 'Sở Tài chính'],
    ['Sở KH&ĐT', 'so-ke-hoach-dau-tu', 'ca-mau', 'Sở Tài chính tỉnh Cà Mau'],
    ['Sở KH&ĐT tỉnh Hà Nam', 'so-ke-hoach-dau-tu', undefined, 'Sở Tài chính tỉnh Ninh Bình'],
    ['Sở Y tế', 'so-y-te', 'Hà Nam', 'Sở Y tế tỉnh Ninh Bình'],
    ['Tỉnh ủy', 'tinh-uy', 'ha-nam', 'Tỉnh ủy Ninh Bình'],
    ['UBND tỉnh', 'ubnd-tinh', 'quang-nam', 'Ủy ban nhân dân thành phố Đà Nẵng'],
    ['Giám đốc Sở Giao thông vận tải', 'giam-doc-so-giao-thong-van-tai', 'ca-mau', 'Giám đốc Sở Xây dựng tỉnh Cà Mau'],
    ['Bộ trưởng Bộ Kế hoạch và Đầu tư', 'bo-truong-bo-ke-hoach-dau-tu', undefined, 'Bộ trưởng Bộ Tài chính'],
    ['Chủ tịch UBND các huyện, thành phố', 'chu-tich', undefined, 'Chủ tịch UBND các xã, phường'],
    ['UBND các huyện, thành phố Đà Lạt và Bảo Lộc', 'uy-ban', undefined, 'UBND các xã, phường'],
    ['Công an huyện', 'cong-an-huyen', 'binh-thuan', 'Công an tỉnh Lâm Đồng'],
    ['Báo Tài nguyên và Môi trường', 'bao-tnmt', undefined, 'Báo Nông nghiệp và Môi trường'],
    ['UBND huyện Cái Nước', 'uy-ban-nhan-dan-huyen-cai-nuoc', 'ca-mau', 'Ủy ban nhân dân xã, phường, đặc khu'],
    ['BCH Quân sự huyện Cái Nước', 'ban-chi-huy-quan-su-huyen-cai-nuoc', undefined, 'Ban Chỉ huy phòng thủ khu vực'],
    ['Thanh tra Sở Xây dựng', 'thanh-tra-so-xay-dung', 'ca-mau', 'Thanh tra tỉnh Cà Mau'],
    ['Sở Y tế tỉnh Hà Tây', 'so-y-te', undefined, 'Sở Y tế thành phố Hà Nội'],
    ['Sở Y tế tỉnh Bình Phước', 'so-y-te', undefined, 'Sở Y tế tỉnh Đồng Nai'],
  ])('says what %s is today', (name, id, province, today) => {
    expect(todayOf(name, id, '2026-01-01', province)?.name).toBe(today)
  })

  it('gives the day of the last change', () => {
    expect(todayOf('Sở KH&ĐT', 'so-ke-hoach-dau-tu', '2026', 'ha-nam')?.since).toBe('2025-07-01')
    expect(todayOf('Sở KH&ĐT', 'so-ke-hoach-dau-tu', '2026', 'ca-mau')?.since).toBe('2025-03-01')
  })

  it('knows from when a province is a city', () => {
    expect(todayOf('UBND tỉnh Bình Phước', 'ubnd-tinh', '2026-06-01')).toMatchObject({
      name: 'Ủy ban nhân dân thành phố Đồng Nai',
      since: '2025-07-01',
    })
    expect(todayOf('Sở Y tế tỉnh Hà Tây', 'so-y-te', '2009')?.since).toBe('2008-08-01')
    expect(todayOf('Sở Y tế tỉnh Hà Tây', 'so-y-te', '2008-07-31')).toBeNull()
  })

  it('is that of the city that a province became', () => {
    const city = { agencyId: 'ubnd-tinh', name: 'Ủy ban nhân dân thành phố Huế', since: '2025-01-01' }
    expect(todayOf('UBND tỉnh Thừa Thiên Huế', 'ubnd-tinh', '2026')).toEqual(city)
    expect(todayOf('UBND tỉnh', 'ubnd-tinh', '2026', 'hue')).toEqual(city)
    expect(todayOf('UBND tỉnh Thừa Thiên Huế', 'ubnd-tinh', '2024-12-31')).toBeNull()
    expect(todayOf('UBND thành phố Huế', 'ubnd-tinh', '2026')).toBeNull()
  })

  it('names no province behind a body of several', () => {
    expect(todayOf('Kho bạc Nhà nước tỉnh', 'kho-bac', '2026', 'yen-bai')?.name).toBe('Kho bạc Nhà nước khu vực')
  })

  it('is null where nothing changed', () => {
    expect(todayOf('Sở Y tế', 'so-y-te', '2026', 'ca-mau')).toBeNull()
    expect(todayOf('Bộ Y tế', 'bo-y-te', '2026', 'ha-nam')).toBeNull()
    expect(todayOf('các sở, ban, ngành', 'g-so-ban-nganh', '2026', 'ha-nam')).toBeNull()
  })
})
