import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../../src/parse.js'

const plan = (date: string, party: string, asOf?: string) =>
  parsePlanText(
    `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 12/KH-UBND\nHà Nam, ngày ${date}\nKẾ HOẠCH\nPhát triển sản xuất\nI. NHIỆM VỤ\n1. Mở rộng vùng trồng lúa\n- Đơn vị chủ trì: ${party}`,
    asOf ? { asOf } : {},
  ).assignments.flatMap(({ leads }) => leads)

describe('the parties of a plan', () => {
  it('are told apart by the date of the plan where two bodies bear one name', () => {
    expect(plan('05 tháng 3 năm 2024', 'Sở Nông nghiệp')).toMatchObject([{ agencyId: 'so-nong-nghiep-ptnt' }])
    expect(plan('05 tháng 6 năm 2025', 'Sở Nông nghiệp')).toMatchObject([{ agencyId: 'so-nong-nghiep-moi-truong' }])
  })

  it('say what became of them by the day asked for, and nothing without one', () => {
    const [today] = plan('05 tháng 3 năm 2024', 'Sở KH&ĐT', '2026-01-01')
    expect(today).toMatchObject({
      agencyId: 'so-ke-hoach-dau-tu',
      today: { agencyId: 'so-tai-chinh', name: 'Sở Tài chính tỉnh Ninh Bình', since: '2025-07-01' },
    })
    expect(plan('05 tháng 3 năm 2024', 'Sở KH&ĐT')[0]).not.toHaveProperty('today')
    expect(plan('05 tháng 3 năm 2024', 'Bộ Y tế', '2026-01-01')[0]).not.toHaveProperty('today')
  })

  it('are those of its own level without that of the issuer: no second body of a ward', () => {
    const text =
      'UBND PHƯỜNG AN LĨNH\nSố: 12/KH-UBND\nKẾ HOẠCH\nSắp xếp chợ\nI. NHIỆM VỤ\n1. Kẻ lại vạch.\n- Đơn vị chủ trì: Phòng Kinh tế.\n- Đơn vị phối hợp: Công an.'
    const [found] = parsePlanText(text).assignments
    expect(found?.leads.map(({ agencyId }) => agencyId)).toEqual(['phong-kinh-te'])
    expect(found?.coordinators.map(({ agencyId }) => agencyId)).toEqual(['cong-an-xa'])
  })

  it('are one body with and without the level of the issuer, where the plan names both', () => {
    const ids = (...parties: string[]) =>
      parsePlanText(
        `ỦY BAN NHÂN DÂN\nPHƯỜNG AN LĨNH\nSố: 12/KH-UBND\nAn Lĩnh, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nSắp xếp chợ\nI. NHIỆM VỤ\n1. Kẻ lại vạch\n- Đơn vị chủ trì: ${parties.join('; ')}`,
      ).assignments.flatMap(({ leads }) => leads.map(({ agencyId }) => agencyId))
    expect(ids('Ban Quản lý chợ phường', 'Ban Quản lý chợ')).toEqual(['ban-quan-ly-cho', 'ban-quan-ly-cho'])
    expect(ids('Ban Quản lý chợ phường')).toEqual(['ban-quan-ly-cho-phuong'])
    expect(ids('Ban Quản lý chợ xã', 'Ban Quản lý chợ')).toEqual(['ban-quan-ly-cho-xa', 'ban-quan-ly-cho'])
  })

  it('without a rank are those of the commune or district whose plan it is, with its name or without', () => {
    const ids = (issuer: string, parties: string) =>
      parsePlanText(
        `ỦY BAN NHÂN DÂN\n${issuer}\nSố: 12/KH-UBND\nAn Lĩnh, ngày 05 tháng 3 năm 2025\nKẾ HOẠCH\nSắp xếp chợ\nI. NHIỆM VỤ\n1. Kẻ lại vạch\n- Đơn vị chủ trì: ${parties}`,
      ).assignments.flatMap(({ leads }) => leads.map(({ agencyId }) => agencyId))
    const parties = 'UBND; Công an; Hội Nông dân; Ủy ban MTTQ; Chi cục Kiểm lâm'
    expect(ids('XÃ TÂN THÀNH', parties)).toEqual([
      'ubnd-xa',
      'cong-an-xa',
      'hoi-nong-dan-xa',
      'mttq-xa',
      'chi-cuc-kiem-lam',
    ])
    expect(ids('HUYỆN TÂN THÀNH', parties)).toEqual([
      'ubnd-huyen',
      'cong-an-huyen',
      'hoi-nong-dan-huyen',
      'mttq-huyen',
      'chi-cuc-kiem-lam',
    ])
    const boards = 'Ban Tuyên giáo; Ủy ban Kiểm tra; Sở Y tế'
    expect(ids('HUYỆN TÂN THÀNH', boards)).toEqual(['ban-tuyen-giao-huyen-uy', 'ubkt-huyen-uy', 'so-y-te'])
    expect(ids('XÃ TÂN THÀNH', 'Ủy ban Kiểm tra; Sở Y tế')).toEqual(['ubkt-dang-uy-xa', 'so-y-te'])
    expect(ids('TỈNH TÂN THÀNH', 'UBND; Hội Nông dân')).toEqual(['ubnd-tinh', 'hoi-nong-dan'])
    expect(
      ids('XÃ TÂN THÀNH', 'UBND xã Tân Thành; UBND xã An Bình; Hợp tác xã Tân Thành; Trường Tiểu học Tân Thành'),
    ).toEqual(['ubnd-xa', 'uy-ban-nhan-dan-xa-an-binh', 'hop-tac-xa-tan-thanh', 'truong-tieu-hoc-tan-thanh'])
  })

  it('are those of the nation in a plan of a ministry, where provinces have branches of them', () => {
    const ids = (issuer: string, parties: string) =>
      parsePlanText(
        `${issuer}\nSố: 12/KH-BTC\nHà Nội, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nPhát triển tín dụng\nI. NHIỆM VỤ\n1. Rà soát lãi suất\n- Đơn vị chủ trì: ${parties}`,
      ).assignments.flatMap(({ leads }) => leads.map(({ agencyId }) => agencyId))
    const parties = 'Ngân hàng Nhà nước; Bảo hiểm xã hội; Kho bạc Nhà nước'
    expect(ids('BỘ TÀI CHÍNH', parties)).toEqual([
      'ngan-hang-nha-nuoc-viet-nam',
      'bao-hiem-xa-hoi-viet-nam',
      'kho-bac-nha-nuoc',
    ])
    expect(ids('ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM', parties)).toEqual(['nhnn-chi-nhanh', 'bhxh-tinh', 'kho-bac'])
  })

  it('refuse a day that is none', () => {
    expect(() => plan('05 tháng 3 năm 2024', 'Sở Y tế', 'mai')).toThrow(TypeError)
  })
})
