import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyIdOf } from '../../../src/grammar/agency/agency.js'
import { splitParties } from '../../../src/grammar/party/parties.js'

/** Names with `*` behind those of groups. */
const read = (text: string) => splitParties(text).map((party) => party.name + (party.kind === 'group' ? '*' : ''))

describe('splitParties', () => {
  it('begins no item with a field in small letters', () => {
    const all = 'Lực lượng kiểm lâm, quân đội, công an trên địa bàn tỉnh'
    expect(read(all)).toEqual([`${all}*`])
  })

  it.each([
    ['Sở Y tế, Sở Nội vụ; Công an tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']],
    ['Sở Y tế\u2028- Sở Nội vụ\u20282. Sở Tư pháp', ['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp']],
    ['a) Sở Y tế; b) Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['Ban Tổ chức Huyện ủy, Ban Dân vận Thành ủy', ['Ban Tổ chức Huyện ủy', 'Ban Dân vận Thành ủy']],
    ['Tổ Công tác (Quyết định số 5/QĐ-UBND ngày 9/1/2026)', ['Tổ Công tác']],
    ['Sở Y tế/Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['Sở Tài chính và Sở Xây dựng', ['Sở Tài chính', 'Sở Xây dựng']],
    ['VTV, VOV, TTXVN, các địa phương', ['VTV', 'VOV', 'TTXVN', 'các địa phương*']],
    ['K1, K2', ['K1', 'K2']],
    ['Hiệu trưởng, Công đoàn', ['Hiệu trưởng', 'Công đoàn']],
    ['Phó Hiệu trưởng, Tổ chuyên môn', ['Phó Hiệu trưởng', 'Tổ chuyên môn']],
    ['Hiệu trưởng, Phó Hiệu trưởng', ['Hiệu trưởng, Phó Hiệu trưởng*']],
    ['15 xã, phường', ['15 xã, phường*']],
    ['Công an tỉnh, Quản lý thị trường', ['Công an tỉnh', 'Quản lý thị trường']],
    ['Công an, Thuế và Hải quan', ['Công an', 'Thuế', 'Hải quan']],
    ['Vụ Thuế, Hải quan', ['Vụ Thuế, Hải quan']],
    ['Công an tỉnh, Thuế suất', ['Công an tỉnh, Thuế suất']],
    ['4 đơn vị; 03 phòng chuyên môn', ['4 đơn vị*', '03 phòng chuyên môn*']],
    ['2 các xã', ['các xã*']],
    ['Các khoa, K12', ['Các khoa*', 'K12']],
    ['TCKT, ĐTQT', ['TCKT', 'ĐTQT']],
    ['Phòng KHTC, ĐTQT', ['Phòng KHTC, ĐTQT']],
    ['P. TCKT + Trung tâm Khảo thí', ['P. TCKT', 'Trung tâm Khảo thí']],
    ['1. Sở Y tế 2. Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['(1) Sở Y tế; (2) Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['- Sở Y tế - Sở Nội vụ - Công an tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']],
    ['Sở Y tế, CA tỉnh', ['Sở Y tế', 'CA tỉnh']],
    ['Phòng Kinh tế, HPN xã, TTDVNN xã', ['Phòng Kinh tế', 'HPN xã', 'TTDVNN xã']],
    ['VNPT Sơn Hà, Viettel Sơn Hà', ['VNPT Sơn Hà', 'Viettel Sơn Hà']],
    ['Công an xã, VNPT Sơn Hà và các thôn', ['Công an xã', 'VNPT Sơn Hà', 'các thôn*']],
    ['các thôn, khu phố', ['các thôn, khu phố*']],
    ['Cục Thuế, Kho bạc, BHXH tỉnh', ['Cục Thuế', 'Kho bạc', 'BHXH tỉnh']],
    ['Bộ Tài chính, TP. Hồ Chí Minh, Đà Nẵng', ['Bộ Tài chính', 'TP. Hồ Chí Minh', 'Đà Nẵng']],
    ['Bộ Nội vụ, TP.HCM', ['Bộ Nội vụ', 'TP.HCM']],
    ['Như mục 2', []],
    [
      'Sở Y tế, các sở, ban, ngành tỉnh trong phạm vi chức năng, nhiệm vụ của mình và các cơ quan khác có liên quan',
      ['Sở Y tế', 'các sở, ban, ngành tỉnh*', 'các cơ quan khác có liên quan*'],
    ],
    ['Sở Y tế trong phạm vi trách nhiệm được giao; Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['các đơn vị trong phạm vi quản lý; Sở Y tế', ['các đơn vị trong phạm vi quản lý*', 'Sở Y tế']],
    ['công an xã, trạm y tế và hội nông dân', ['công an xã', 'trạm y tế', 'hội nông dân']],
    ['Tỉnh Đoàn, ban cán sự đảng, Sở Y tế', ['Tỉnh Đoàn', 'ban cán sự đảng*', 'Sở Y tế']],
    ['VP.UBND tỉnh, BCH.QS tỉnh', ['VP.UBND tỉnh', 'BCH.QS tỉnh']],
    [
      'Cơ sở khám bệnh, chữa bệnh, cơ quan, đơn vị liên quan',
      ['Cơ sở khám bệnh, chữa bệnh*', 'cơ quan, đơn vị liên quan*'],
    ],
    [
      'Các cơ sở giáo dục, cơ sở đào tạo, đơn vị liên quan',
      ['Các cơ sở giáo dục, cơ sở đào tạo*', 'đơn vị liên quan*'],
    ],
    ['doanh nghiệp, cơ sở sản xuất, đơn vị liên quan', ['doanh nghiệp, cơ sở sản xuất, đơn vị liên quan*']],
    ['Trưởng Công an xã, Chỉ huy trưởng Ban CHQS xã', ['Trưởng Công an xã', 'Chỉ huy trưởng Ban CHQS xã']],
    [
      'Các Huyện ủy, Thành ủy, Đảng ủy trực thuộc Tỉnh ủy; Sở Y tế',
      ['Các Huyện ủy, Thành ủy, Đảng ủy trực thuộc Tỉnh ủy*', 'Sở Y tế'],
    ],
    ['các Huyện ủy, Thị ủy và Thành ủy, các sở', ['các Huyện ủy, Thị ủy và Thành ủy*', 'các sở*']],
    [
      'Các Huyện ủy, Thành ủy Sơn Hà, Đảng ủy Công an tỉnh',
      ['Các Huyện ủy*', 'Thành ủy Sơn Hà', 'Đảng ủy Công an tỉnh'],
    ],
    ['Các đơn vị thuộc Sở (sau đây gọi là đơn vị), Sở Y tế', ['Các đơn vị thuộc Sở*', 'Sở Y tế']],
    ['Cty CP Cấp nước Sơn Hà, TTYT huyện', ['Cty CP Cấp nước Sơn Hà', 'TTYT huyện']],
    ['Phòng Quản lý ngân sách; Văn phòng', ['Phòng Quản lý ngân sách', 'Văn phòng']],
  ])('divides %j at its marks', (text, names) => {
    expect(read(text)).toEqual(names)
  })

  it.each([
    'Sở Văn hóa, Thể thao và du lịch',
    'Trung tâm xúc tiến, Đầu tư, Thương mại và Du lịch',
    'Phòng Kiểm tra Trật tự và phòng cháy, chữa cháy',
    'Bộ Khoa học, Công nghệ',
    'Sở Lao động - Thương binh và Xã hội',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    'Cục Bảo tồn thiên nhiên và Đa dạng sinh học',
    'Phòng Cảnh sát giao thông - Công an tỉnh',
    'Đài Tiếng nói Việt Nam (VOV)',
    'Sở VH,TT&DL',
    'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
    'Chi cục thủy sản và phòng chống thiên tai',
  ])('keeps %s whole', (name) => {
    expect(read(name)).toEqual([name])
    expect(read(`Sở Y tế, ${name}; Sở Nội vụ`)).toEqual(['Sở Y tế', name, 'Sở Nội vụ'])
  })

  it.each([
    'các sở, ban, ngành, địa phương',
    'Các Sở ban ngành, đơn vị có liên quan',
    'Các bộ, ngành và địa phương',
    'bộ, ngành liên quan',
    'UBND các huyện, thành phố',
    'UBND các huyện, thành, thị',
    'UBND huyện, thị, thành',
    'UBND 13 huyện, thành, thị',
    'UBND các huyện, thành phố Cà Mau và Năm Căn',
    'UBND xã, phường, đặc khu',
    'Ủy ban nhân dân cấp xã',
    'UBND cấp huyện, cấp xã',
    'thành ủy, huyện ủy, đảng ủy trực thuộc Tỉnh ủy',
    'Giám đốc/Thủ trưởng các sở, ban, ngành',
    'Giám đốc các Sở: Tài chính, Xây dựng',
    'Đảng ủy, UBND các xã, phường',
    'HĐND, UBND, MTTQ các xã, phường',
    'Hội đồng nhân dân và Ủy ban nhân dân cấp huyện',
    'Cấp ủy, chính quyền các cấp',
    'Giám đốc, Thủ trưởng các Sở, ban, ngành Thành phố',
    'Các Sở, ban, ngành và các cơ quan, đơn vị, địa phương liên quan',
    'các Sở: Tài chính, Xây dựng, Nội vụ',
    'các tỉnh, thành phố trực thuộc trung ương',
    'doanh nghiệp',
    'Thủ trưởng các cơ quan, đơn vị',
    'Tổ công tác Đề án các sở, ban, ngành, huyện, thị xã',
    'Văn phòng các bộ, ngành, địa phương',
    'Công đoàn các cơ quan, đơn vị',
    'Ban Giám hiệu các trường THPT',
    'Ban Công tác Mặt trận các thôn',
    'Tổ công nghệ số các thôn, tổ dân phố',
    'Trưởng thôn, tổ dân phố',
    'Ban Tuyên giáo các huyện, thị, thành ủy',
    'Văn phòng các quận, huyện ủy',
    'Thường trực huyện, thành, thị ủy',
    'các cơ quan chuyên môn thuộc Ủy ban nhân dân các tỉnh, thành phố',
    'Ban điều hành các khu phố',
    'Chủ đầu tư các dự án',
  ])('takes %s as one group', (name) => {
    expect(read(name)).toEqual([`${name}*`])
    expect(read(`Sở Y tế; ${name}`)).toEqual(['Sở Y tế', `${name}*`])
  })

  it('takes the one office of a body that has a field as one body', () => {
    const field = 'Cơ quan chuyên môn trực thuộc Ủy ban nhân dân tỉnh thực hiện công tác quản lý nhà nước về thủy lợi'
    expect(read(field)).toEqual([field])
    expect(read(`Các ${field.replace('Cơ', 'cơ')}`)).toHaveLength(1)
    expect(read('Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện')).toEqual([
      'Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện*',
    ])
  })

  it.each([
    ['Các Sở, ban, ngành và UBND các xã, phường', ['Các Sở, ban, ngành*', 'UBND các xã, phường*']],
    ['Văn phòng UBND tỉnh; các Sở: Tài chính, Nội vụ', ['Văn phòng UBND tỉnh', 'các Sở: Tài chính, Nội vụ*']],
    ['Công an tỉnh, các Sở: Tài chính, Nội vụ', ['Công an tỉnh', 'các Sở: Tài chính, Nội vụ*']],
    ['UBND các huyện, thành phố và các đơn vị liên quan', ['UBND các huyện, thành phố*', 'các đơn vị liên quan*']],
    ['các sở, ngành liên quan, các cơ sở đào tạo', ['các sở, ngành liên quan*', 'các cơ sở đào tạo*']],
    ['MTTQ, Thuế, Thống kê và Bưu điện', ['MTTQ', 'Thuế', 'Thống kê', 'Bưu điện']],
    ['Sở Y tế, các sở, ban, ngành', ['Sở Y tế', 'các sở, ban, ngành*']],
    [
      'Các cơ quan Đảng, Quốc hội, Tòa án nhân dân tối cao',
      ['Các cơ quan Đảng*', 'Quốc hội', 'Tòa án nhân dân tối cao'],
    ],
    ['các ban của Tỉnh ủy, ban cán sự đảng, đảng đoàn', ['các ban của Tỉnh ủy*', 'ban cán sự đảng*', 'đảng đoàn*']],
    ['Sở Y tế, đơn vị liên quan', ['Sở Y tế', 'đơn vị liên quan*']],
    [
      'Sở Y tế (đối với thuốc, vắc xin) Sở Công Thương (đối với rượu)',
      ['Sở Y tế (đối với thuốc, vắc xin)', 'Sở Công Thương (đối với rượu)'],
    ],
    ['Ban Quản lý dự án (ĐTXD) Sở Xây dựng', ['Ban Quản lý dự án (ĐTXD) Sở Xây dựng']],
    ['Liên minh Hợp tác xã và các câu lạc bộ vườn', ['Liên minh Hợp tác xã', 'các câu lạc bộ vườn*']],
    ['Tổ công tác triển khai Đề án 06 tỉnh', ['Tổ công tác triển khai Đề án 06 tỉnh']],
    ['UBND 12 xã', ['UBND 12 xã*']],
    ['Viettel và các doanh nghiệp số', ['Viettel', 'các doanh nghiệp số*']],
    [
      'Tư lệnh Quân khu 5, Tư lệnh Bộ đội Biên phòng, Chính ủy Sư đoàn 31',
      ['Tư lệnh Quân khu 5', 'Tư lệnh Bộ đội Biên phòng', 'Chính ủy Sư đoàn 31'],
    ],
    ['các CĐCS trực thuộc, các HTX', ['các CĐCS trực thuộc*', 'các HTX*']],
    ['Hiệp hội các trường đại học', ['Hiệp hội các trường đại học']],
    ['UBND các huyện, Thành ủy An Lĩnh', ['UBND các huyện*', 'Thành ủy An Lĩnh']],
    ['Bộ GD&ĐT, DN', ['Bộ GD&ĐT', 'DN*']],
    ['UBND các tỉnh Hòa Bình, Cần Thơ, Sơn Hà', ['UBND các tỉnh Hòa Bình, Cần Thơ, Sơn Hà*']],
    ['Chính phủ, QH (khi có yêu cầu), VPQH', ['Chính phủ', 'QH (khi có yêu cầu)', 'VPQH']],
    ['các xã, DN, HTX', ['các xã, DN, HTX*']],
    ['Sở QH&KT, Sở Y tế', ['Sở QH&KT', 'Sở Y tế']],
    ['các phòng, ban trong cơ quan', ['các phòng, ban trong cơ quan*']],
    ['các thành viên trong Ban Chỉ đạo tỉnh', ['các thành viên trong Ban Chỉ đạo tỉnh*']],
    ['các đồng chí trong Thường trực Huyện ủy', ['các đồng chí trong Thường trực Huyện ủy*']],
  ])('tells groups from one another in %j', (text, names) => {
    expect(read(text)).toEqual(names)
  })

  it.each([
    ['các Sở: Tài chính, Xây dựng', ['Sở Tài chính', 'Sở Xây dựng']],
    ['Các Sở Tài chính; Xây dựng và Nội vụ', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Nội vụ']],
    [
      'Sở Y tế, Tài chính, Văn hóa, Thể thao và Du lịch',
      ['Sở Y tế', 'Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch'],
    ],
    ['Sở KH&ĐT, TC, TN&MT', ['Sở KH&ĐT', 'Sở TC', 'Sở TN&MT']],
    ['Các Bộ: Tài chính, Y tế', ['Bộ Tài chính', 'Bộ Y tế']],
    ['UBND các xã: An Bình, Tân Lập', ['UBND xã An Bình', 'UBND xã Tân Lập']],
    ['UBND các xã, phường: An Bình, Tân Lập', ['UBND An Bình', 'UBND Tân Lập']],
    ['UBND các xã, phường An Bình, Tân Lập', ['UBND An Bình', 'UBND Tân Lập']],
    ['UBND tỉnh Cà Mau, Bà Rịa - Vũng Tàu', ['UBND tỉnh Cà Mau', 'UBND tỉnh Bà Rịa - Vũng Tàu']],
    ['UBND thành phố Huế, tỉnh Cà Mau và Gia Lai', ['UBND thành phố Huế', 'UBND tỉnh Cà Mau', 'UBND tỉnh Gia Lai']],
    ['Công an các phường An Bình, Tân Lập', ['Công an phường An Bình', 'Công an phường Tân Lập']],
    ['Hội Nông dân, Phụ nữ, Cựu chiến binh', ['Hội Nông dân', 'Hội Phụ nữ', 'Hội Cựu chiến binh']],
  ])('takes %s as one group that names its members', (text, members) => {
    const [group, ...others] = splitParties(text)
    expect(others).toEqual([])
    expect(group).toMatchObject({ name: text, kind: 'group' })
    expect(group?.members).toEqual(members.map((name) => ({ name, agencyId: agencyIdOf(name) })))
    expect(read(`${text}; UBND các xã`)).toEqual([`${text}*`, 'UBND các xã*'])
  })

  it('takes places behind a name that is no body of each, and one place, for no group', () => {
    expect(splitParties('Ban Quản lý dự án xã An Bình, Tân Lập')[0]).toMatchObject({ kind: 'agency' })
    expect(splitParties('UBND tỉnh Bà Rịa - Vũng Tàu')[0]).not.toHaveProperty('members')
    expect(splitParties('UBND xã An Bình, các thôn').map(({ kind }) => kind)).toEqual(['agency', 'group'])
  })

  it('takes names whose place stands once, behind the last, as one group that names its members', () => {
    const [group, ...others] = splitParties('Công an, Quân sự và Biên phòng tỉnh; Sở Y tế')
    expect([group?.name, group?.kind, others.length]).toEqual(['Công an, Quân sự và Biên phòng tỉnh', 'group', 1])
    expect(group?.members).toEqual([
      { name: 'Công an tỉnh', agencyId: 'cong-an-tinh' },
      { name: 'Quân sự tỉnh', agencyId: 'bchqs' },
      { name: 'Biên phòng tỉnh', agencyId: 'bdbp' },
    ])
    expect(read('Công an tỉnh, Quân sự tỉnh')).toEqual(['Công an tỉnh', 'Quân sự tỉnh'])
    expect(read('Chủ tịch, Phó Chủ tịch Hội Trồng chè')).toEqual(['Chủ tịch, Phó Chủ tịch Hội Trồng chè*'])
  })

  it('takes a head with one name behind a colon as one body, and names that no row knows as they stand', () => {
    expect(splitParties('Sở: Tài chính')).toMatchObject([{ kind: 'agency', agencyId: 'so-tai-chinh' }])
    expect(splitParties('Sở Y tế, Tài chính')[0]?.members).toHaveLength(2)
    expect(splitParties('Sở Y tế, Vật tư')[0]).not.toHaveProperty('members')
  })

  it.each([
    ['Đảng ủy, UBND xã', ['Đảng ủy', 'UBND xã']],
    ['chính quyền, UBND các giải pháp', ['chính quyền*', 'UBND các giải pháp']],
    ['HĐND, UBND tỉnh', ['HĐND', 'UBND tỉnh']],
    ['UBND tỉnh, HĐND các xã', ['UBND tỉnh', 'HĐND các xã*']],
    ['Đảng ủy và Ủy ban nhân dân phường Cam Lộ', ['Đảng ủy', 'Ủy ban nhân dân phường Cam Lộ']],
    ['Đảng ủy UBND xã, Sở Y tế', ['Đảng ủy UBND xã', 'Sở Y tế']],
    ['Sở Nông nghiệp\u2028và Môi trường', ['Sở Nông nghiệp và Môi trường']],
    ['Sở Khoa học và\u2028Công nghệ\u2028Sở Y tế', ['Sở Khoa học và Công nghệ', 'Sở Y tế']],
    ['Sở Văn hóa,\u2028Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Bộ Lao động -\u2028Thương binh và Xã hội\u2028Bộ Y tế', ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Y tế']],
    ['Bộ Lao động\u2028-Thương binh và Xã hội, Bộ Y tế', ['Bộ Lao động -Thương binh và Xã hội', 'Bộ Y tế']],
    ['- Sở Lao động\u2028- Sở Nội vụ', ['Sở Lao động', 'Sở Nội vụ']],
    ['Sở Y tế\u2028các sở, ngành', ['Sở Y tế', 'các sở, ngành*']],
    ['Sở Y tế\u2028Văn phòng\u2028HĐND và UBND xã', ['Sở Y tế', 'Văn phòng HĐND và UBND xã']],
    ['Văn phòng\u2028Tỉnh ủy\u2028Sở Y tế', ['Văn phòng Tỉnh ủy', 'Sở Y tế']],
    ['Ban Tổ chức\u2028Tỉnh ủy\u2028Sở Y tế', ['Ban Tổ chức Tỉnh ủy', 'Sở Y tế']],
    ['Ban Tuyên giáo và Dân vận\u2028Tỉnh ủy', ['Ban Tuyên giáo và Dân vận Tỉnh ủy']],
    ['Văn phòng\u2028Sở Y tế', ['Văn phòng', 'Sở Y tế']],
    ['Văn phòng\u2028các phòng chuyên môn', ['Văn phòng', 'các phòng chuyên môn*']],
    ['UBND\u2028các xã, phường', ['UBND các xã, phường*']],
    ['Trung tâm\u2028Văn hóa tỉnh\u2028Sở Y tế', ['Trung tâm Văn hóa tỉnh', 'Sở Y tế']],
    ['Chi cục\u2028Kiểm lâm', ['Chi cục Kiểm lâm']],
    ['Sở Y tế\u2028Trung tâm\u2028Sở Nội vụ', ['Sở Y tế', 'Trung tâm*', 'Sở Nội vụ']],
    ['UBND\u2028Sở Y tế', ['UBND', 'Sở Y tế']],
    ['Phòng UBND\u2028các xã', ['Phòng UBND', 'các xã*']],
    [
      'cơ quan chuyên môn thuộc Bộ Y tế và các địa phương có rừng',
      ['cơ quan chuyên môn thuộc Bộ Y tế*', 'các địa phương có rừng*'],
    ],
    ['các cơ quan, đơn vị và các địa phương', ['các cơ quan, đơn vị và các địa phương*']],
  ])('reads on over the end of a line in %j', (text, names) => {
    expect(read(text)).toEqual(names)
  })

  it.each([
    ['UBND cấp xã triển khai thực hiện', ['UBND cấp xã*']],
    ['Sở Y tế, các đơn vị liên quan tổ chức thực hiện', ['Sở Y tế', 'các đơn vị liên quan*']],
    ['Tổng công ty Lưu ký và bù trừ Sơn Hà thực hiện', ['Tổng công ty Lưu ký và bù trừ Sơn Hà']],
    ['Cơ sở khám bệnh trình cấp có thẩm quyền', ['Cơ sở khám bệnh*']],
    [
      'các Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương, Sở Y tế',
      ['các Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương*', 'Sở Y tế'],
    ],
    ['Bộ GTVT, NHNNVN', ['Bộ GTVT', 'NHNNVN']],
    ['Giao Sở Y tế', ['Sở Y tế']],
    ['Sở Y tế - chủ trì; Sở Nội vụ - phối hợp', ['Sở Y tế', 'Sở Nội vụ']],
    ['Sở Y tế chủ trì, phối hợp với Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['Sở Y tế phối hợp với Sở Nội vụ, Sở Tài chính', ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Y tế đối với địa phương; Bộ Y tế', ['Sở Y tế', 'Bộ Y tế']],
    ['Sở Y tế cơ quan, đơn vị liên quan', ['Sở Y tế', 'cơ quan, đơn vị liên quan*']],
    ['Sở Y tế, v.v.', ['Sở Y tế']],
    ['Sở Y tế, ...', ['Sở Y tế']],
    ['Không', []],
    ['nt', []],
    ['Đang kêu gọi nhà đầu tư', []],
    ['1. Sở Y tế: giám sát; 2. Sở Văn hóa và Thể thao: văn nghệ.', ['Sở Y tế', 'Sở Văn hóa và Thể thao']],
  ])('leaves out what names nobody in %j', (text, names) => {
    expect(read(text)).toEqual(names)
  })

  it.each([
    ['Thủ trưởng cơ quan thuộc Chính phủ', 'group'],
    ['Cơ quan chuyên môn trực thuộc UBND tỉnh', 'group'],
    ['cơ quan Thuế', 'agency'],
    ['Văn phòng', 'agency'],
    ['Hội liên hiệp phụ nữ tỉnh', 'agency'],
    ['Ban Chỉ đạo các quân khu', 'group'],
    ['Học sinh và cha mẹ học sinh', 'group'],
    ['Cán bộ, công chức, viên chức', 'group'],
    ['Người dân', 'group'],
  ])('takes %s for a %s', (name, kind) => {
    expect(splitParties(name)).toMatchObject([{ name, kind }])
  })

  it('reads thousands of names, and one of thousands of letters, in a time that grows as they do', () => {
    expect(splitParties('Sở Y tế; UBND các xã, phường; '.repeat(2500))).toHaveLength(5000)
    expect(splitParties('Sở Y tế, Tài chính, '.repeat(2500)).length).toBeGreaterThan(0)
    expect(splitParties(`Sở ${'Y tế '.repeat(2500)}`)).toHaveLength(1)
    expect(splitParties('các sở, '.repeat(3000)).length).toBeGreaterThan(0)
  })

  it('takes two known names with no mark between them as two', () => {
    expect(read('Các bộ, ngành Ủy ban nhân dân tỉnh')).toEqual(['Các bộ, ngành*', 'Ủy ban nhân dân tỉnh'])
    expect(read('Bộ Tài chính Bộ Nội vụ')).toEqual(['Bộ Tài chính', 'Bộ Nội vụ'])
  })

  it('leaves out a name that was cut off', () => {
    expect(read('Bộ Tài chính, Bộ Nội vụ, Bộ')).toEqual(['Bộ Tài chính', 'Bộ Nội vụ'])
    expect(read('nghiệp và Môi trường, Bộ Tài chính')).toEqual(['Bộ Tài chính'])
  })

  it('leaves out what says the role', () => {
    expect(read('Sở Y tế (chủ trì), Sở Nội vụ')).toEqual(['Sở Y tế', 'Sở Nội vụ'])
    expect(read('Chủ trì: Sở Y tế; Phối hợp: Công an tỉnh')).toEqual(['Sở Y tế', 'Công an tỉnh'])
    expect(read('Sở Y tế - cơ quan thường trực Ban Chỉ đạo; Sở Nội vụ')).toEqual(['Sở Y tế', 'Sở Nội vụ'])
    expect(read('Sở Y tế - thường trực Ban Chỉ đạo; Sở Nội vụ')).toEqual(['Sở Y tế', 'Sở Nội vụ'])
  })

  it('gives each name its place in the whole text', () => {
    expect(splitParties(' Sở Y tế; Sở Nội vụ', 100).map((party) => party.span)).toEqual([
      { start: 101, end: 108 },
      { start: 110, end: 119 },
    ])
  })

  it('slices each name from its span, for any list of words', () => {
    const word = fc.constantFrom(
      ...[
        'Sở',
        'Y tế',
        'các',
        'sở',
        'ban',
        'ngành',
        ',',
        ';',
        'và',
        '/',
        '\u2028',
        '(',
        ')',
        'UBND',
        'Bộ',
        'tỉnh',
        '-',
        ':',
        '.',
        'liên quan',
        'x',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        let end = 0
        for (const { name, span } of splitParties(text)) {
          expect(text.slice(span.start, span.end).replaceAll('\u2028', ' ')).toBe(name)
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
      }),
    )
  })

  it('parts known names of a cell that stand one behind the other with no mark between them', () => {
    const names = (text: string): string[] => splitParties(text).map(({ name }) => name)
    expect(names('Sở Giáo dục và Đào tạo Công an tỉnh')).toEqual(['Sở Giáo dục và Đào tạo', 'Công an tỉnh'])
    expect(names('Văn phòng Ủy ban nhân dân tỉnh Sở Tài chính')).toEqual([
      'Văn phòng Ủy ban nhân dân tỉnh',
      'Sở Tài chính',
    ])
    expect(names('Ban Quản lý các khu công nghiệp Sở Nội vụ')).toEqual(['Ban Quản lý các khu công nghiệp', 'Sở Nội vụ'])
    expect(names('Ban Quản lý dự án Sở Xây dựng')).toEqual(['Ban Quản lý dự án Sở Xây dựng'])
    expect(names('Thanh tra Sở Y tế')).toEqual(['Thanh tra Sở Y tế'])
    expect(names('UBND tỉnh Lâm Đồng')).toEqual(['UBND tỉnh Lâm Đồng'])
    expect(names('Ngân hàng Nhà nước Bộ Khoa học và Công nghệ')).toEqual([
      'Ngân hàng Nhà nước',
      'Bộ Khoa học và Công nghệ',
    ])
    expect(names('Ngân hàng Chính sách xã hội Sở Nội vụ')).toEqual(['Ngân hàng Chính sách xã hội', 'Sở Nội vụ'])
    expect(names('Tổng Liên đoàn Lao động Việt Nam Bộ Y tế')).toEqual(['Tổng Liên đoàn Lao động Việt Nam', 'Bộ Y tế'])
    expect(names('Cục Thú y Bộ Nông nghiệp và Môi trường')).toEqual(['Cục Thú y Bộ Nông nghiệp và Môi trường'])
    expect(names('Văn phòng Chính phủ Bộ Nội vụ')).toEqual(['Văn phòng Chính phủ', 'Bộ Nội vụ'])
    expect(names('Bảo hiểm xã hội Bộ Quốc phòng')).toEqual(['Bảo hiểm xã hội Bộ Quốc phòng'])
  })

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(splitParties(text))))
  })
})

interface GoldParty {
  name: string
  kind: string
}
interface GoldAssignment {
  taskId: string | null
  leads?: GoldParty[]
  coordinators?: GoldParty[]
  alternatives?: { leads?: GoldParty[][]; coordinators?: GoldParty[][] }
}

const GOLD = new URL('../../../../shared/gold/', import.meta.url)
const golds = [
  'lam-dong-4611-kh-ubnd',
  'lam-dong-53-ctr-tu',
  'lao-cai-chi-thi-11',
  'nq-03-nq-cp-phu-luc-2',
  'qd-2280-qd-ubnd-ha-noi',
  'qd-893-qd-ttg',
]

describe.skipIf(!existsSync(GOLD))(
  'the parties of the gold annotations (skipped where ../shared/gold is missing)',
  () => {
    it.each(golds)('are read back from %s when written as a list', (name) => {
      const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, GOLD), 'utf8')) as {
        assignments: GoldAssignment[]
      }
      const wrong: string[] = []
      for (const assignment of gold.assignments) {
        for (const role of ['leads', 'coordinators'] as const) {
          const main = assignment[role] ?? []
          if (main.length === 0) continue
          const accepted = [main, ...(assignment.alternatives?.[role] ?? [])].map((list) =>
            list.map((p) => p.name).join(' | '),
          )
          const text = main.map((party) => party.name).join('; ')
          const got = splitParties(text)
            .map((party) => party.name)
            .join(' | ')
          if (!accepted.includes(got)) wrong.push(`${assignment.taskId}: ${text} => ${got}`)
        }
      }
      expect(wrong).toEqual([])
    })

    it('have the kind that the gold gives them, but for two that are named as neither', () => {
      const wrong = new Set<string>()
      for (const name of golds) {
        const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, GOLD), 'utf8')) as {
          assignments: GoldAssignment[]
        }
        for (const assignment of gold.assignments) {
          for (const party of [...(assignment.leads ?? []), ...(assignment.coordinators ?? [])]) {
            const got = splitParties(party.name)[0]
            if (got?.name === party.name && got.kind !== party.kind) wrong.add(`${party.name}: ${got.kind}`)
          }
        }
      }
      expect([...wrong].sort()).toEqual([
        'Ban Quản lý dự án đầu tư xây dựng thuộc Thành phố: agency',
        'phòng kiểm tra giao thông: group',
      ])
    })
  },
)

it('companies by their short words', () => {
  expect(read('các sở liên quan, TCT Sông Mây, CTCP Tập đoàn Đá Xanh')).toEqual([
    'các sở liên quan*',
    'TCT Sông Mây',
    'CTCP Tập đoàn Đá Xanh',
  ])
})

describe('a cell that says who will say who, or when', () => {
  it.each([
    'Do Chủ tịch Hội đồng thẩm định quyết định (*)',
    'Do UBND tỉnh phân công',
    'Theo phân công của Chủ tịch UBND tỉnh',
    'Theo quyết định của Bộ trưởng',
    'Quý III, năm 2026',
    'Thường xuyên',
  ])('names nobody: %s', (cell) => {
    expect(splitParties(cell)).toEqual([])
  })

  it.each([
    ['Do Sở Y tế chủ trì', 'Sở Y tế'],
    ['Sở Y tế theo phân công của UBND tỉnh', 'Sở Y tế'],
    ['Các sở, ngành theo phân công', 'Các sở, ngành'],
  ])('is told from one that names somebody: %s', (cell, name) => {
    expect(splitParties(cell)[0]?.name).toContain(name)
  })
})

describe('the kind of a name', () => {
  it.each([
    ['Các Khu Công nghệ cao', 'group'],
    ['Thủ trưởng sở, ban, ngành thành phố', 'group'],
    ['Giám đốc Sở Y tế', 'agency'],
    ['Ban Công tác Mặt trận các thôn', 'group'],
    ['Ban Quản lý các khu công nghiệp', 'agency'],
    ['cơ quan Trung ương', 'group'],
  ])('of %s', (name, kind) => {
    expect(splitParties(name)).toMatchObject([{ name, kind }])
  })
})

it('ends a group that its field tells from others before other bodies', () => {
  expect(read('các sở quản lý nhà nước về hạ tầng và các cơ quan, đơn vị liên quan')).toEqual([
    'các sở quản lý nhà nước về hạ tầng*',
    'các cơ quan, đơn vị liên quan*',
  ])
})
