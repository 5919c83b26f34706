import { describe, expect, it } from 'vitest'
import { fullBodyName, mostNamedProvince, provinceOf } from '../../../src/grammar/document/issuer.js'

describe('fullBodyName', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['SỞ Y TẾ - SỞ NỘI VỤ', 'Sở Y tế - Sở Nội vụ'],
    ['CHÍNH PHỦ-ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC', 'Chính phủ - Ủy ban Trung ương Mặt trận Tổ quốc'],
    ['HỘI NÔNG DÂN TỈNH AN LĨNH', 'Hội Nông dân tỉnh An Lĩnh'],
    ['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM', 'Hội Liên hiệp Phụ nữ Việt Nam'],
    ['BAN QLDA ĐTXD TỈNH AN LĨNH', 'Ban Quản lý dự án đầu tư xây dựng tỉnh An Lĩnh'],
    ['BQLDA HUYỆN SÔNG MÂY', 'Ban Quản lý dự án huyện Sông Mây'],
    ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Bộ Lao động - Thương binh và Xã hội'],
    ['BỘ CHỈ HUY QUÂN SỰ TỈNH AN LĨNH', 'Bộ Chỉ huy Quân sự tỉnh An Lĩnh'],
    ['SỞ NÔNG NGHIỆP VÀ PTNT TỈNH AN LĨNH', 'Sở Nông nghiệp và PTNT tỉnh An Lĩnh'],
    ['UBND TỈNH LÂM ĐỒNG', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ["UBND XÃ EA T'LING", "Ủy ban nhân dân xã Ea T'ling"],
    ['UBND XÃ ĐẮK R’LẤP', "Ủy ban nhân dân xã Đắk R'lấp"],
    ['UỶ BAN NHÂN DÂN TỈNH LÂM ĐỒNG', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['Y BAN NHÂN DÂN TỈNH LÂM ĐỒNG', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 50/QĐ-SCT', 'Đoàn kiểm tra theo Quyết định số 50/QĐ-SCT'],
    ['BAN CHỈ ĐẠO PHÒNG, CHỐNG TỆ NẠN XÃ HỘI VÀ MA TÚY', 'Ban Chỉ đạo phòng, chống tệ nạn xã hội và ma túy'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['KHO BẠC NHÀ NƯỚC KHU VỰC XIV', 'Kho bạc Nhà nước khu vực XIV'],
    ['UBND XÃ HỘI SƠN', 'Ủy ban nhân dân xã Hội Sơn'],
    ['BAN CHỈ ĐẠO TINH GIẢN BIÊN CHẾ', 'Ban Chỉ đạo tinh giản biên chế'],
    ['ỦY BAN NHÂN DÂN TNH LÂM ĐỒNG', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['UY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', 'Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['HĐND TỈNH LÂM ĐỒNG', 'Hội đồng nhân dân tỉnh Lâm Đồng'],
    ['UBND TP HÀ NỘI', 'Ủy ban nhân dân thành phố Hà Nội'],
    ['UBND TP. HÀ NỘI', 'Ủy ban nhân dân thành phố Hà Nội'],
    ['UBND HUYỆN BA CHẼ', 'Ủy ban nhân dân huyện Ba Chẽ'],
    ['UBND TỈNH AN LĨNH', 'Ủy ban nhân dân tỉnh An Lĩnh'],
    ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'Bộ Giáo dục và Đào tạo'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['UBND TỈNH THỪA THIÊN HUẾ', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế'],
    ['TỈNH ỦY LÂM ĐỒNG', 'Tỉnh ủy Lâm Đồng'],
    ['TỈNH ỦY AN LĨNH', 'Tỉnh ủy An Lĩnh'],
    ['TỈNH ỦY', 'Tỉnh ủy'],
    ['ĐẢNG ỦY XÃ AN LĨNH', 'Đảng ủy xã An Lĩnh'],
    ['ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH', 'Đảng ủy Ủy ban nhân dân tỉnh'],
    ['ĐẢNG ỦY CÔNG AN TỈNH AN LĨNH', 'Đảng ủy Công an tỉnh An Lĩnh'],
    ['BAN THƯỜNG VỤ TỈNH ỦY LÂM ĐỒNG', 'Ban Thường vụ Tỉnh ủy Lâm Đồng'],
    ['ỦY BAN KIỂM TRA ĐẢNG ỦY', 'Ủy ban Kiểm tra Đảng ủy'],
    ['SỞ Y TẾ LÂM ĐỒNG', 'Sở Y tế Lâm Đồng'],
    ['SỞ GD&ĐT TỈNH AN LĨNH', 'Sở GD&ĐT tỉnh An Lĩnh'],
    ['PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN BA CHẼ', 'Phòng Giáo dục và Đào tạo huyện Ba Chẽ'],
    ['BỆNH VIỆN ĐA KHOA HUYỆN BA CHẼ', 'Bệnh viện Đa khoa huyện Ba Chẽ'],
    ['TRẠM Y TẾ XÃ AN LĨNH', 'Trạm Y tế xã An Lĩnh'],
    ['SỞ THÔNG TIN VÀ TRUYỂN THÔNG', 'Sở Thông tin và Truyền thông'],
    ['SỞ XÂY DƯNG TỈNH AN LĨNH', 'Sở Xây dựng tỉnh An Lĩnh'],
    ['BAN ATGT TỈNH AN LĨNH', 'Ban ATGT tỉnh An Lĩnh'],
    ['CỤC THADS TỈNH AN LĨNH', 'Cục THADS tỉnh An Lĩnh'],
    ['CÔNG TY ĐIỆN LỰC TỈNH AN LĨNH', 'Công ty Điện lực tỉnh An Lĩnh'],
    ['TRƯỜNG TIỂU HỌC VÀ THCS BA CHẼ', 'Trường Tiểu học và THCS Ba Chẽ'],
    ['HỢP TÁC XÃ BA CHẼ', 'Hợp tác xã Ba Chẽ'],
    ['Hợp tác Ba Chẽ', 'Hợp tác Ba Chẽ'],
  ])('writes %s as %s', (written, name) => {
    expect(fullBodyName(written)).toBe(name)
  })

  it('keeps the dash between two parts of a name', () => {
    expect(fullBodyName('BAN KINH TẾ - NGÂN SÁCH TỈNH BẾN SÔNG')).toBe('Ban Kinh tế - Ngân sách tỉnh Bến Sông')
  })

  it('keeps the capitals of names inside an unknown one', () => {
    expect(fullBodyName('VĂN PHÒNG CHÍNH PHỦ ĐIỆN TỬ')).toBe('Văn phòng Chính phủ điện tử')
    expect(fullBodyName('NHÓM BÁO CHÍ QUỐC HỘI')).toBe('Nhóm báo chí Quốc hội')
  })
})

describe('provinceOf', () => {
  it.each([
    ['Lâm Đồng', { name: 'Lâm Đồng', type: 'tỉnh' }],
    ['LÂM ĐỒNG', { name: 'Lâm Đồng', type: 'tỉnh' }],
    ['Hà Nội', { name: 'Hà Nội', type: 'thành phố' }],
    ['Khánh Hoà', { name: 'Khánh Hòa', type: 'tỉnh' }],
    ['An Lĩnh', null],
  ])('for %s gives the province', (name, province) => {
    expect(provinceOf(name)).toEqual(province)
  })
})

describe('mostNamedProvince', () => {
  it('is the one that stands most often behind `tỉnh` or `thành phố`', () => {
    expect(mostNamedProvince('tỉnh Lâm Đồng, tỉnh Đắk Lắk, Tỉnh Lâm Đồng')?.name).toBe('Lâm Đồng')
    expect(mostNamedProvince('TP. Hà Nội và thành phố Hà Nội, tỉnh Đắk Lắk')).toEqual({
      name: 'Hà Nội',
      type: 'thành phố',
    })
  })

  it('keeps the name and the unit that it had', () => {
    expect(mostNamedProvince('tỉnh Thừa Thiên Huế')).toEqual({ name: 'Thừa Thiên Huế', type: 'tỉnh' })
    expect(mostNamedProvince('thành phố Huế')?.name).toBe('Huế')
    expect(mostNamedProvince('tỉnh Hoà Bình')?.name).toBe('Hòa Bình')
  })

  it('does not take the words behind the name for a part of it', () => {
    expect(mostNamedProvince('tỉnh Lâm Đồng Giao các sở')?.name).toBe('Lâm Đồng')
  })

  it('is none where two are named as often, and where none is', () => {
    expect(mostNamedProvince('tỉnh Lâm Đồng, tỉnh Đắk Lắk')).toBeNull()
    expect(mostNamedProvince('tỉnh An Lĩnh')).toBeNull()
    expect(mostNamedProvince('Lâm Đồng')).toBeNull()
  })
})
