/** Classes of citations, a test each, that real plans and decisions write and the first rules read wrong. */
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/grammar/citation/citations.js'

const texts = (text: string) => findCitations(text).map((c) => text.slice(c.start, c.end))
const first = (text: string) => findCitations(text)[0]

describe('a law', () => {
  it('has its whole name, whatever marks it holds and whatever case it begins with', () => {
    expect(texts('Căn cứ Luật Phí và lệ phí số 9/2015/QH13; Luật bảo hiểm y tế ngày 1/2/2008')).toEqual([
      'Luật Phí và lệ phí số 9/2015/QH13',
      'Luật bảo hiểm y tế ngày 1/2/2008',
    ])
  })

  it('ends before a sentence whose line break was lost, and before another text', () => {
    expect(texts('phổ biến Luật Đường bộ Tổ chức tuyên truyền, phổ biến')).toEqual(['Luật Đường bộ'])
    expect(texts('theo Luật Thủ đô và Chiến lược phát triển')).toEqual(['Luật Thủ đô'])
    expect(texts('thi hành Luật Thủ đô kịp thời, đồng bộ')).toEqual(['Luật Thủ đô'])
  })

  it('has its year before brackets', () => {
    expect(texts('theo Luật Bến bãi 2023 (sửa đổi) và Luật Kho 2024 (sau đây gọi là Luật Kho)')).toEqual([
      'Luật Bến bãi 2023',
      'Luật Kho 2024',
      'Luật Kho',
    ])
  })

  it('ends before what is contrary to it', () => {
    expect(texts('văn bản quy định tại Luật Bến bãi trái với Hiến pháp')[0]).toBe('Luật Bến bãi')
  })

  it('in small letters is one text where a word governs it or a date tells it, and else a field of knowledge', () => {
    const laws = 'theo luật xây dựng; căn cứ thêm luật đất đai năm 2024 và luật Đất đai'
    expect(texts(laws)).toEqual(['luật xây dựng', 'luật đất đai năm 2024', 'luật Đất đai'])
    expect(texts('chuyên gia về công nghệ, luật sở hữu trí tuệ, tài chính')).toEqual([])
  })

  it('of an unknown name goes on in small letters', () => {
    expect(texts('theo Luật Đầu tư kinh doanh nước ngoài tại tỉnh')).toEqual(['Luật Đầu tư kinh doanh nước ngoài'])
  })

  it('of an unknown name ends where its number stands', () => {
    expect(first('Luật Kinh phí, vật tư ở vùng cao số 3/2009/QH12 được sửa đổi')).toMatchObject({
      number: '3/2009/QH12',
      title: 'Kinh phí, vật tư ở vùng cao',
    })
  })

  it('of an unknown name with a comma is one name where its year stands', () => {
    expect(
      texts('Căn cứ Luật Bến bãi, kho tàng năm 1989; Luật Cư trú, hướng dẫn của Bộ Công an ngày 5/4/2020'),
    ).toEqual(['Luật Bến bãi, kho tàng năm 1989', 'Luật Cư trú'])
    expect(texts('Rà soát Luật Bến bãi, kho tàng năm 1989')).toEqual(['Luật Bến bãi'])
  })

  it('that amends several is one law where `và`, a number or a date holds them together', () => {
    expect(
      texts('Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Giá ngày 2/3/2019; Luật Du lịch'),
    ).toEqual([
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Giá ngày 2/3/2019',
      'Luật Du lịch',
    ])
    expect(texts('Căn cứ Luật sửa đổi,bổ sung một số điều của Luật Giá ngày 2/3/2019;')).toEqual([
      'Luật sửa đổi,bổ sung một số điều của Luật Giá ngày 2/3/2019',
    ])
    expect(first('Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Giá số 9/2025/QH15')).toMatchObject({
      number: '9/2025/QH15',
      title: 'sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Giá',
    })
    expect(texts('Luật sửa đổi, bổ sung một số điều của Luật Xây dựng, Luật Đầu tư năm 2020')).toEqual([
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng',
      'Luật Đầu tư năm 2020',
    ])
  })

  it('that amends a number of laws without names', () => {
    expect(texts('Luật sửa đổi, bổ sung một số điều của 9 luật có liên quan đến quy hoạch ngày 5/6/2018')).toEqual([
      'Luật sửa đổi, bổ sung một số điều của 9 luật có liên quan đến quy hoạch ngày 5/6/2018',
    ])
  })
})

describe('an issuer', () => {
  it('is the head of a department', () => {
    expect(texts('theo Quyết định số 12/QĐ-BV ngày 03/4/2026 của Trưởng khoa Nội.')).toEqual([
      'Quyết định số 12/QĐ-BV ngày 03/4/2026 của Trưởng khoa Nội',
    ])
  })

  it('ends before the verb of a title, also where that has a capital', () => {
    expect(first('Nghị định số 8/2024/NĐ-CP ngày 1/2/2024 của Chính phủ Quy định mức phạt')).toMatchObject({
      issuer: 'Chính phủ',
      title: 'Quy định mức phạt',
    })
    expect(first('Quyết định số 8/QĐ-UBND của UBND tỉnh Sơn Hà Về việc thu phí')).toMatchObject({
      issuer: 'UBND tỉnh Sơn Hà',
      title: 'Về việc thu phí',
    })
    expect(first('Quyết định số 8-QĐ/BTCTW của Ban Tổ chức Trung ương')?.issuer).toBe('Ban Tổ chức Trung ương')
  })
})

describe('a number of a committee of a province', () => {
  it('is read as counted there where `TƯ` stands for `TU`', () => {
    const text = 'Nghị quyết 13-NQ/TƯ của Tỉnh ủy (khóa XIV); Nghị quyết số 5-NQ/TƯ ngày 1/2/2020 của Bộ Chính trị'
    expect(findCitations(text).map(({ number }) => number)).toEqual(['13-NQ/TU', '5-NQ/TW'])
  })
})

it('begins at its type word also where the blank before that was lost', () => {
  const text = 'Việc này được xã quan tâm, cụ thểQuyết định số 12/QĐ-UBND ngày 3/4/2024'
  expect(first(text)?.start).toBe(text.indexOf('Quyết'))
})

it('letters that may shorten two words are of the one that is written', () => {
  expect(first('Thông tri số 12-TTr/TU ngày 3/4/2024 của Tỉnh ủy')).toMatchObject({ type: 'TT', wordType: null })
  expect(first('Tờ trình số 12-TTr/TU ngày 3/4/2024 của Tỉnh ủy')).toMatchObject({ type: 'TTr', wordType: null })
  expect(first('Tờ trình số 12/TT-SYT ngày 3/4/2024 của Sở Y tế')).toMatchObject({ type: 'TTr', wordType: null })
  expect(first('Quy định số 12-QĐ/TU ngày 3/4/2024 của Tỉnh ủy')).toMatchObject({ type: 'QĐ' })
  expect(first('Quyết định số 12/KH-UBND ngày 3/4/2024')).toMatchObject({ type: 'KH', wordType: 'QĐ' })
})

describe('a title', () => {
  it('ends before a paper whose kind is said behind its type', () => {
    const cited = 'Chỉ thị số 31/CT-TTg về việc lập Kế hoạch 5 năm, Văn bản hướng dẫn số 16/BTC-NS ngày 1/2/2026'
    expect(first(cited)?.title).toBe('về việc lập Kế hoạch 5 năm')
  })

  it('goes on over `bảo đảm` with the fields of security, and behind a colon', () => {
    expect(
      first('Nghị quyết số 2-NQ/TW của Bộ Chính trị về phát triển kinh tế và bảo đảm quốc phòng vùng cao; còn'),
    ).toMatchObject({
      title: 'về phát triển kinh tế và bảo đảm quốc phòng vùng cao',
    })
    expect(first('Nghị định số 8/2025/NĐ-CP của Chính phủ: Quy định chi tiết việc thu phí.')?.title).toBe(
      'Quy định chi tiết việc thu phí',
    )
  })

  it('goes on over what is done early, and ends before the work of the sentence', () => {
    const cited = 'Kết luận số 7-KL/TW ngày 1/2/2026 về bảo vệ rừng'
    expect(first(`${cited} và chủ động ứng phó với hạn hán; còn`)?.title).toBe(
      'về bảo vệ rừng và chủ động ứng phó với hạn hán',
    )
    expect(first(`${cited} và chủ động báo cáo; còn`)?.title).toBe('về bảo vệ rừng')
  })

  it('says what its rules are for, and ends before what is done', () => {
    expect(first('Thông tư số 8/2022/TT-BXD quy định xếp loại bến để xác định giá cước; còn')?.title).toBe(
      'quy định xếp loại bến để xác định giá cước',
    )
    expect(first('thực hiện Nghị quyết số 8/NQ-HĐND về phát triển bến để giảm ùn ứ')?.title).toBe('về phát triển bến')
  })

  it('ends before a body that acts, what became of its document, and whose duty it is', () => {
    for (const rest of [
      ', chịu sự quản lý của xã',
      ', Sở Xây dựng lập kế hoạch',
      ', Văn phòng Tỉnh ủy hướng dẫn cách thu như sau',
      ', Hội đồng phối hợp tỉnh yêu cầu các ngành',
      ' đã được sửa đổi, bổ sung bởi Nghị định số 9/2023/NĐ-CP',
      ' có trách nhiệm báo cáo',
      ', các quy định khác',
    ]) {
      expect(first(`Nghị định số 8/2022/NĐ-CP quy định thu phí bến bãi${rest}`)?.title).toBe('quy định thu phí bến bãi')
    }
    expect(first('Quy chế số 8/QC-UBND về phối hợp giữa Sở Công an Bến, Sở Xây dựng trong thu phí; còn')?.title).toBe(
      'về phối hợp giữa Sở Công an Bến, Sở Xây dựng trong thu phí',
    )
  })

  it('ends at the edge of a drawn cell, and may begin with what is to be pushed on', () => {
    expect(first('Nghị định số 8/2022/NĐ-CP quy định thu phí | Điều 5 | Bộ Xây dựng |')?.title).toBe('quy định thu phí')
    expect(first('Nghị quyết số 8-NQ/TW của Bộ Chính trị khóa IX đẩy mạnh phát triển bến bãi;')?.title).toBe(
      'đẩy mạnh phát triển bến bãi',
    )
  })

  it('ends before who amended the document also in capitals', () => {
    const cited = 'NGHỊ ĐỊNH SỐ 8/2022/NĐ-CP CỦA CHÍNH PHỦ QUY ĐỊNH THU PHÍ BẾN BÃI'
    for (const rest of ['ĐƯỢC SỬA ĐỔI, BỔ SUNG BỞI NGHỊ ĐỊNH SỐ 9/2023/NĐ-CP', 'ĐÃ ĐƯỢC THAY THẾ'])
      expect(first(`${cited} ${rest}`)?.title).toBe('QUY ĐỊNH THU PHÍ BẾN BÃI')
    const announced = 'QUYẾT ĐỊNH SỐ 8/QĐ-BXD CÔNG BỐ THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG LĨNH VỰC BẾN BÃI'
    expect(first(announced)?.title).toBe('CÔNG BỐ THỦ TỤC HÀNH CHÍNH ĐƯỢC SỬA ĐỔI, BỔ SUNG LĨNH VỰC BẾN BÃI')
  })

  it('says of what it announces that it was amended, and ends before who amended the document', () => {
    const cited = 'Quyết định số 8/QĐ-BXD về việc công bố thủ tục hành chính'
    expect(first(`${cited} được sửa đổi, bổ sung, thay thế trong lĩnh vực bến bãi; còn`)?.title).toBe(
      'về việc công bố thủ tục hành chính được sửa đổi, bổ sung, thay thế trong lĩnh vực bến bãi',
    )
    expect(first(`${cited} được sửa đổi, bổ sung bởi Quyết định số 9/QĐ-BXD; còn`)?.title).toBe(
      'về việc công bố thủ tục hành chính',
    )
  })

  it('ends before the name of another plan, unless it is itself about plans', () => {
    expect(first('Kế hoạch số 8/KH-UBND về thoát nước đô thị và Kế hoạch đầu tư của huyện;')?.title).toBe(
      'về thoát nước đô thị',
    )
    expect(first('Quyết định số 8/QĐ-UBND về duyệt Chiến lược cấp nước và Kế hoạch thoát nước;')?.title).toBe(
      'về duyệt Chiến lược cấp nước và Kế hoạch thoát nước',
    )
  })

  it('belongs to the last of two texts of two kinds where only that one is cited in full', () => {
    expect(
      first(
        'được sửa đổi bởi Nghị định số 8/2025/NĐ-CP và Thông tư số 9/2025/TT-BXD ngày 1/2/2025 quy định thu phí bến;',
      ),
    ).toMatchObject({ number: '8/2025/NĐ-CP', title: null })
  })

  it('stands behind the short name of its issuer', () => {
    expect(first('Kế hoạch số 8/KH-SXD ngày 1/2/2023 của Sở Xây dựng (SXD) về thu phí bến bãi;')).toMatchObject({
      title: 'về thu phí bến bãi',
      issuer: 'Sở Xây dựng',
    })
  })

  it('ends where what is to be done begins, at a quotation mark, and where its document ends', () => {
    expect(first('Nghị định số 8/2022/NĐ-CP về thu phí bến bãi, tham mưu Chính phủ sửa đổi')?.title).toBe(
      'về thu phí bến bãi',
    )
    expect(first('“theo Nghị định số 8/2022/NĐ-CP về thu phí” và')?.title).toBe('về thu phí')
    expect(first('Nghị định số 8/2022/NĐ-CP về thu phí hết hiệu lực từ hôm nay')?.title).toBe('về thu phí')
  })
})

describe('the title of what a decision rests on', () => {
  it('goes on with what it is for, up to the mark that closes it', () => {
    expect(first('Căn cứ Nghị định số 2/2017/NĐ-CP của Chính phủ về hỗ trợ để khôi phục sản xuất;')?.title).toBe(
      'về hỗ trợ để khôi phục sản xuất',
    )
    expect(first('Thực hiện Nghị định số 2/2017/NĐ-CP của Chính phủ về hỗ trợ để khôi phục sản xuất;')?.title).toBe(
      'về hỗ trợ',
    )
  })

  it('begins with what was passed, not with when', () => {
    expect(first('Nghị quyết số 6/NQ-HĐND của HĐND tỉnh thông qua chính sách giá')?.title).toBe(
      'thông qua chính sách giá',
    )
    expect(first('Nghị quyết số 6/NQ-HĐND của HĐND tỉnh thông qua tại kỳ họp thứ 3')?.title).toBeNull()
  })

  it.each([
    ['Nghị định số 6/2022/NĐ-CP về giá nước giao Bộ Xây dựng chủ trì ban hành khung giá', 'về giá nước'],
    ['Quyết định số 6/QĐ-UBND về cây xanh giao Sở Y tế là cơ quan thường trực', 'về cây xanh'],
    ['Quyết định số 6/QĐ-UBND về việc giao Sở Y tế chủ trì trồng cây', 'về việc giao Sở Y tế chủ trì trồng cây'],
    ['Quyết định số 6/QĐ-UBND về kinh phí giao Sở Y tế năm 2023', 'về kinh phí giao Sở Y tế năm 2023'],
  ])('end before whom the text charges: %s', (text, title) => {
    expect(first(text)?.title).toBe(title)
  })

  it('ends before a body that has written something else', () => {
    expect(first('Chỉ thị số 6/CT-TTg về giá nước và Bộ Xây dựng đã có Công văn số 8/BXD-KT')?.title).toBe(
      'về giá nước',
    )
  })
})

describe('the office that wrote a document', () => {
  it('stands in brackets between number and date', () => {
    const text = 'theo Tờ trình số 45/TTr-SXD(QLN) ngày 12/02/2025 và Công văn số 81/STC (QLG) của Sở Tài chính'
    expect(findCitations(text)).toMatchObject([
      { number: '45/TTr-SXD', date: '2025-02-12' },
      { number: '81/STC', issuer: 'Sở Tài chính' },
    ])
    expect(texts('Công văn số 81/STC (QLG) đề nghị')).toEqual(['Công văn số 81/STC'])
    expect(first('Hướng dẫn số 31-HD/BTC Trung ương ngày 04/6/2025 về công tác')).toMatchObject({
      number: '31-HD/BTC',
      date: '2025-06-04',
    })
  })
})

describe('a bare number', () => {
  it('of the National Assembly is a citation too', () => {
    expect(first('căn cứ số 33/2009/QH12 nói trên')).toMatchObject({ number: '33/2009/QH12', type: null })
  })

  it('at the start of a line is the number of a text that is shown', () => {
    expect(texts('Ví dụ báo cáo\nSố 16-BC/TU\nSố: 9/QĐ-UBND')).toEqual([])
  })
})

it('takes the years of a congress into the mention', () => {
  expect(texts('thực hiện Nghị quyết Đại hội đại biểu Đảng bộ phường An Lĩnh lần thứ I, các chi bộ')).toEqual([
    'Nghị quyết Đại hội đại biểu Đảng bộ phường An Lĩnh lần thứ I',
  ])
  expect(texts('Căn cứ Nghị quyết Đại hội Đại biểu toàn quốc lần thứ XIV của Đảng Cộng sản Việt Nam; các sở')).toEqual([
    'Nghị quyết Đại hội Đại biểu toàn quốc lần thứ XIV của Đảng Cộng sản Việt Nam',
  ])
  expect(texts('theo Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025, các sở')).toEqual([
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025',
  ])
})

it('names a congress of the Party by its count in words, by its place or by its years', () => {
  const cited = [
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ nhất, nhiệm kỳ 2025-2030',
    'Nghị quyết Đại hội đại biểu Đảng bộ xã An Lĩnh lần thứ hai',
    'Nghị quyết Đại hội Đảng bộ phường, nhiệm kỳ 2025-2030',
  ]
  for (const words of cited) expect(texts(`triển khai ${words}, các chi bộ`)).toEqual([words])
  expect(first(`theo ${cited[1]}`)?.issuer).toBe('Đại hội đại biểu Đảng bộ xã An Lĩnh lần thứ hai')
  expect(texts('quán triệt Nghị quyết Đại hội Đảng bộ các cấp, Nghị quyết Đại hội Đảng bộ tỉnh lập sổ')).toEqual([])
})

it('a law may bear its year alone', () => {
  expect(first('theo Luật Đất đai 2024; các văn bản')).toMatchObject({ date: '2024', title: 'Đất đai' })
  expect(texts('theo Luật Đất đai 2024 và Luật Đầu tư 2020.')).toEqual(['Luật Đất đai 2024', 'Luật Đầu tư 2020'])
  expect(texts('theo Luật Đất đai 2024 hộ gia đình')).toEqual(['Luật Đất đai'])
})

it('a title goes on over `và trường hợp`', () => {
  expect(
    first('Nghị định số 8/2024/NĐ-CP quy định về bến bãi và trường hợp được miễn phí; các văn bản khác')?.title,
  ).toBe('quy định về bến bãi và trường hợp được miễn phí')
})

it('a year may stand for the day, as sites list texts', () => {
  expect(first('Quyết định 34/QĐ-UBND năm 2021 phê duyệt phương án giá')).toMatchObject({
    date: '2021',
    title: 'phê duyệt phương án giá',
  })
  expect(first('Kế hoạch số 12/KH-UBND năm 2024 và năm 2025')?.date).toBeNull()
  expect(first('theo Điều lệ Đảng Cộng sản Việt Nam 2011')?.date).toBe('2011')
})

describe('a text that never had a number', () => {
  it('is the charter of the Party, and the constitution in full, by year or as a basis', () => {
    expect(texts('Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam; thi hành Điều lệ Đảng')).toEqual([
      'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      'Điều lệ Đảng',
    ])
    expect(first('theo Hiến pháp năm 2013')).toMatchObject({ type: 'Hiến pháp', date: '2013', number: null })
    expect(texts('văn bản trái với Hiến pháp, luật')).toEqual([])
  })

  it('is the charter of an organisation, by its full name or as a basis', () => {
    expect(
      texts('Căn cứ Điều lệ Công đoàn Việt Nam; Điều lệ Hội Làm vườn Việt Nam và Điều lệ Hội Làm vườn tỉnh'),
    ).toEqual(['Điều lệ Công đoàn Việt Nam', 'Điều lệ Hội Làm vườn Việt Nam', 'Điều lệ Hội Làm vườn tỉnh'])
    expect(first('theo Điều lệ Đoàn TNCS Hồ Chí Minh năm 2022')).toMatchObject({
      date: '2022',
      title: 'Điều lệ Đoàn TNCS Hồ Chí Minh',
    })
    expect(texts('phổ biến Điều lệ Hội và pháp luật Việt Nam')).toEqual([])
  })

  it('is a resolution of a plenum, whose figure is part of the issuer', () => {
    expect(first('Nghị quyết Trung ương 4 (khóa XI, XII); còn')).toMatchObject({ term: 'khóa XI, XII' })
    expect(first('Nghị quyết Trung ương 4 khóa XI')).toMatchObject({ issuer: 'Trung ương 4', term: 'khóa XI' })
    expect(texts('theo Nghị quyết Trung ương 4 (khóa XI, XII)')).toEqual(['Nghị quyết Trung ương 4 (khóa XI, XII)'])
  })
})

describe('an issuer whose name is far from the number or goes on behind it', () => {
  it('of a list stands before it, for all its items up to one that names its own type', () => {
    const found = findCitations(
      'thay thế các Quyết định của UBND tỉnh Sơn Hà: số 16/QĐ-UBND ngày 30/6/2016; số 93/QĐ-UBND; Kế hoạch số 5/KH-UBND',
    )
    expect(found.map(({ number, issuer }) => [number, issuer])).toEqual([
      ['16/QĐ-UBND', 'UBND tỉnh Sơn Hà'],
      ['93/QĐ-UBND', 'UBND tỉnh Sơn Hà'],
      ['5/KH-UBND', null],
    ])
    expect(first('Các Quyết định của UBND tỉnh: số 16/QĐ-UBND')?.issuer).toBe('UBND tỉnh')
    expect(findCitations('các nội dung của đề án này: số 16/QĐ-UBND')[0]?.issuer).toBeNull()
  })

  it('is behind the last of a list whose texts are of other types', () => {
    const list = 'Thông báo số 8/TB-UBND ngày 2/3/2025, Công văn số 76/UBND-NC ngày 3/3/2025'
    const issuersOf = (text: string) => findCitations(text).map(({ issuer }) => issuer)
    expect(issuersOf(`${list} và Công văn số 86/UBND-NC ngày 4/3/2025 của UBND tỉnh`)).toEqual([
      'UBND tỉnh',
      'UBND tỉnh',
      'UBND tỉnh',
    ])
    expect(issuersOf(`${list} của UBND tỉnh`)).toEqual([null, 'UBND tỉnh'])
  })

  it('is of the same day for all that are said to be of it', () => {
    const found = findCitations('Quyết định số 4/QĐ-UBND và Quyết định số 5/QĐ-UBND cùng ngày 02/3/2025')
    expect(found.map(({ date }) => date)).toEqual(['2025-03-02', '2025-03-02'])
  })

  it('that is national has its field in its name, and the title begins behind that', () => {
    expect(first('Quyết định số 7/QĐ-UBQGCĐS của Ủy ban Quốc gia về chuyển đổi số ban hành Kế hoạch')).toMatchObject({
      issuer: 'Ủy ban Quốc gia về chuyển đổi số',
      title: 'ban hành Kế hoạch',
    })
    expect(
      first('Kế hoạch số 7/KH-BCĐ của Ban Chỉ đạo Quốc gia về phòng, chống lụt bão về việc ứng phó'),
    ).toMatchObject({
      issuer: 'Ban Chỉ đạo Quốc gia về phòng, chống lụt bão',
      title: 'về việc ứng phó',
    })
  })

  it('is read where its word is glued to the date', () => {
    expect(first('Quyết định số 14/QĐ-TTg ngày 07/9/2009của Thủ tướng Chính phủ về việc giao đất')).toMatchObject({
      issuer: 'Thủ tướng Chính phủ',
      title: 'về việc giao đất',
    })
  })

  it('ends before the title, also behind a term with its session', () => {
    expect(
      first('Nghị quyết số 9/2015/NQ-HĐND của Hội đồng nhân dân tỉnh khóa XI, kỳ họp thứ 18 về chỉ tiêu'),
    ).toMatchObject({ term: 'khóa XI, kỳ họp thứ 18', title: 'về chỉ tiêu' })
    expect(
      first('Nghị quyết số 9/2015/NQ-HĐND của Hội đồng nhân dân tỉnh khóa XI, kỳ họp thứ mười một về chỉ tiêu'),
    ).toMatchObject({ term: 'khóa XI, kỳ họp thứ mười một', title: 'về chỉ tiêu' })
  })
})

describe('what a text is about', () => {
  it('ends with the quotation that it is', () => {
    expect(first('Công văn số 5/UBND-KT về “giá nước sạch”, Phó Chủ tịch UBND xã giao rà soát')).toMatchObject({
      title: 'về “giá nước sạch”',
    })
    expect(first('Kế hoạch số 5/KH-UBND về “Tháng thanh niên” trong trường học')).toMatchObject({
      title: 'về “Tháng thanh niên” trong trường học',
    })
  })

  it('ends before how many members a board has', () => {
    expect(first('Quyết định số 5/QĐ-UBND về thành lập Ban Chỉ đạo gồm 11 thành viên, có nhiệm vụ')).toMatchObject({
      title: 'về thành lập Ban Chỉ đạo',
    })
  })

  it('has of a meeting what it looks back on and what it begins', () => {
    const title = 'về kết luận tại Hội nghị tổng kết công tác y tế năm 2025, triển khai nhiệm vụ năm 2026'
    expect(first(`Thông báo số 5/TB-UBND ${title}, Sở Y tế báo cáo`)).toMatchObject({ title })
  })
})

describe('a number', () => {
  it('may be glued to the word before it', () => {
    expect(first('Chỉ thị số48-CT/TW ngày 22/10/2010 của Bộ Chính trị')).toMatchObject({ number: '48-CT/TW' })
  })
})

describe('several ministries', () => {
  it('issue together where the title follows the last of them', () => {
    const cited = 'Thông tư số 5/2010/TTLT-BYT-BTC của Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Tài chính'
    expect(first(`${cited} quy định mức chi`)).toMatchObject({
      issuer: 'Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Tài chính',
      title: 'quy định mức chi',
    })
    expect(first(`${cited} chủ trì`)).toMatchObject({ issuer: 'Bộ trưởng Bộ Y tế', title: null })
  })
})

describe('a paper that several bodies share', () => {
  const issuerOf = (cited: string) => findCitations(cited)[0]?.issuer

  it.each([
    ['Nghị quyết liên tịch số 403/2017/NQLT', 'Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    ['Kế hoạch liên tịch số 15/KHLT-SYT-CAT', 'Sở Y tế và Công an tỉnh'],
    ['Chương trình phối hợp số 7/CTPH', 'Sở Y tế, Sở Nội vụ và Tỉnh đoàn'],
  ])('is of all of them: %s', (number, issuer) => {
    expect(issuerOf(`${number} ngày 15/6/2017 của ${issuer} quy định chi tiết`)).toBe(issuer)
  })

  it('is told from one paper beside another body', () => {
    expect(issuerOf('Nghị quyết số 15/NQ-CP ngày 15/6/2017 của Chính phủ và Bộ Y tế về trồng cây')).toBe('Chính phủ')
    expect(issuerOf('Nghị quyết liên tịch số 403/2017/NQLT ngày 15/6/2017 của Chính phủ, Sở Y tế lập sổ')).toBe(
      'Chính phủ',
    )
  })
})

describe('a text on which a decision rests', () => {
  const title = (text: string) => first(text)?.title
  it('has both halves of its title, on either side of a semicolon', () => {
    expect(title('Căn cứ Nghị quyết số 9-NQ/TU về cây xanh; nâng cao chất lượng rừng;')).toBe(
      'về cây xanh; nâng cao chất lượng rừng',
    )
    expect(title('Căn cứ Thông tư số 9/2021/TT-BYT hướng dẫn rà soát hộ; xác định thu nhập của hộ;')).toBe(
      'hướng dẫn rà soát hộ; xác định thu nhập của hộ',
    )
    expect(title('Căn cứ Nghị quyết số 9-NQ/TU về cây xanh; tình hình thực tế của xã;')).toBe('về cây xanh')
    expect(title('Căn cứ Nghị quyết số 9-NQ/TU về cây xanh; nhiệm vụ được giao;')).toBe('về cây xanh')
    expect(title('Thực hiện Nghị quyết số 9-NQ/TU về cây xanh; nâng cao chất lượng rừng.')).toBe('về cây xanh')
  })

  it('says in its title which way a thing is developed', () => {
    expect(title('Căn cứ Nghị quyết số 9-NQ/TU về phát triển rừng theo hướng bền vững đến năm 2030;')).toBe(
      'về phát triển rừng theo hướng bền vững đến năm 2030',
    )
    expect(title('Rà soát Nghị quyết số 9-NQ/TU về phát triển rừng theo hướng gọn nhẹ')).toBe('về phát triển rừng')
  })

  it('names the day that it is about, and what another is annexed to', () => {
    expect(title('Công văn số 34/SYT-NV về Ngày sách (21/4) và hội sách.')).toBe('về Ngày sách (21/4) và hội sách')
    expect(title('Công văn số 34/SYT-NV về lễ kỷ niệm ( 20/11/1982 – 20/11/2014 ) và khen thưởng.')).toBe(
      'về lễ kỷ niệm ( 20/11/1982 – 20/11/2014 ) và khen thưởng',
    )
    expect(title('Thông tư số 5/2018/TT-BYT sửa đổi Quy chế tiêm ban hành kèm theo Thông tư số 4/2014/TT-BYT')).toBe(
      'sửa đổi Quy chế tiêm ban hành kèm theo Thông tư số 4/2014/TT-BYT',
    )
  })
})

describe('who wrote a text', () => {
  it.each([
    [
      'của Tổ công tác chuyên trách của Thủ tướng Chính phủ về thủ tục',
      'Tổ công tác chuyên trách của Thủ tướng Chính phủ',
    ],
    ['của Ban Bí thư Trung ương Đoàn về hè', 'Ban Bí thư Trung ương Đoàn'],
    ['của Hội nghị Tỉnh ủy lần thứ mười (khóa XIX) về rừng', 'Hội nghị Tỉnh ủy'],
    ['của Hội nghị Tỉnh ủy lần thứ 5 Khoá XX về rừng', 'Hội nghị Tỉnh ủy'],
    ['của Ủyban nhân dân tỉnh về rừng', 'Ủyban nhân dân tỉnh'],
    ['của Sở Y tế của tỉnh về rừng', 'Sở Y tế'],
  ])('is read whole, and the title behind it: %s', (words, issuer) => {
    const citation = first(`Kế hoạch số 5/KH-BCĐ ngày 1/2/2020 ${words}.`)
    expect(citation?.issuer).toBe(issuer)
    if (!words.includes(' tỉnh về')) expect(citation?.title).toMatch(/^về /u)
  })

  it('that has written it is the team, not who set it up', () => {
    expect(first('Tổ công tác đặc biệt của Chính phủ có văn bản số 36/BC-TCT ngày 2/9/2021 báo cáo')?.issuer).toBe(
      'Tổ công tác đặc biệt của Chính phủ',
    )
  })

  it('behind the last of a list is that of those before a semicolon too', () => {
    expect(
      findCitations('các Chỉ thị số 5/CT-TTg ngày 1/2/2020; số 6/CT-TTg ngày 3/2/2020 của Thủ tướng Chính phủ').map(
        (c) => c.issuer,
      ),
    ).toEqual(['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'])
  })
})

describe('a list that says its type once', () => {
  it('goes on behind `và`, where no title does', () => {
    const list =
      'các Quyết định của UBND tỉnh: số 9/QĐ-UBND ngày 1/2/2017 về giao vốn, số 10/QĐ-UBND ngày 1/2/2017 về giao đất và số 11/QĐ-UBND ngày 2/2/2017 về giao rừng;'
    expect(findCitations(list).map(({ number, issuer, title }) => [number, issuer, title])).toEqual([
      ['9/QĐ-UBND', 'UBND tỉnh', 'về giao vốn'],
      ['10/QĐ-UBND', 'UBND tỉnh', 'về giao đất'],
      ['11/QĐ-UBND', 'UBND tỉnh', 'về giao rừng'],
    ])
  })

  it('holds a number that forgot its type', () => {
    const list = 'các Thông tư của Bộ Y tế: số 5/2015/TT-BYT về vắc xin; số 26/2016/BYT ngày 2/10/2016 về thuốc;'
    expect(findCitations(list).map(({ number, type, issuer }) => [number, type, issuer])).toEqual([
      ['5/2015/TT-BYT', 'TT', 'Bộ Y tế'],
      ['26/2016/BYT', 'TT', 'Bộ Y tế'],
    ])
    expect(texts('giấy mời; số 26/2016/BYT ngày 2/10/2016')).toEqual([])
  })
})

it('the resolution of a congress has the day behind its years', () => {
  expect(
    first('cụ thể hóa Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII, nhiệm kỳ 2015 - 2020 ngày 25 tháng 9 năm 2015'),
  ).toMatchObject({ date: '2015-09-25' })
})

it('a law whose name lost letters ends where its day stands, among the bases of a decision', () => {
  expect(texts('Căn cứ Luật t chức Chính phủ ngày 25 tháng 12 năm 2001;')).toEqual([
    'Luật t chức Chính phủ ngày 25 tháng 12 năm 2001',
  ])
  expect(texts('Phổ biến Luật cho người dân ngày 25 tháng 12 năm 2001')).toEqual([])
})

describe('the issuer', () => {
  it.each([
    ['Kế hoạch số 8/KH-UBND của Tỉnh về bến bãi', 'Tỉnh', 'về bến bãi'],
    [
      'Quyết định số 8/QĐ-UBND ngày 2/3/2025 của thành phố phê duyệt Đề án bến bãi',
      'thành phố',
      'phê duyệt Đề án bến bãi',
    ],
    ['Chương trình số 8-CTr/TU của tỉnh Sơn Hà về bến bãi', 'tỉnh Sơn Hà', 'về bến bãi'],
    ['Công văn số 8/BXD-QLN của Bộ, cụ thể như sau', 'Bộ', undefined],
    [
      'Nghị định số 8/2025/NĐ-CP của Chính phủ ngày 2/3/2025 của Chính phủ quy định về bến',
      'Chính phủ',
      'quy định về bến',
    ],
  ])('may be told by its level, or twice: %s', (text, issuer, title) => {
    const citation = first(text)
    expect(citation?.issuer).toBe(issuer)
    expect(citation?.title ?? undefined).toBe(title)
    expect(citation && text.slice(citation.start, citation.end).endsWith(issuer)).toBe(true)
  })

  it('is no word that goes on', () => {
    expect(first('Kế hoạch số 8/KH-UBND của xã hội số')?.issuer).toBeNull()
  })
})

describe('several texts called by their figures', () => {
  it('are each one, where it is said whose they are', () => {
    const figures = (text: string) => findCitations(text).map(({ type, number, issuer }) => [type, number, issuer])
    expect(figures('theo các nghị quyết 57, 59 và 66 của Bộ Chính trị')).toEqual([
      ['NQ', '57', 'Bộ Chính trị'],
      ['NQ', '59', 'Bộ Chính trị'],
      ['NQ', '66', 'Bộ Chính trị'],
    ])
    expect(figures('thông qua các nghị quyết 5, 6 tháng đầu năm')).toEqual([])
  })
})

describe('an issuer before the number', () => {
  it('belongs to the mention, and to all of a list', () => {
    const read = (text: string) => findCitations(text).map((c) => [text.slice(c.start, c.end), c.type, c.issuer])
    expect(read('Quyết định của Thủ tướng Chính phủ số 8/QĐ-TTg ngày 2/3/2020 về bến')).toEqual([
      ['Quyết định của Thủ tướng Chính phủ số 8/QĐ-TTg ngày 2/3/2020', 'QĐ', 'Thủ tướng Chính phủ'],
    ])
    expect(read('các Nghị quyết của Quốc hội: số 7/2024/QH15 về bến; số 8/2024/QH15')).toEqual([
      ['số 7/2024/QH15', 'NQ', 'Quốc hội'],
      ['số 8/2024/QH15', 'NQ', 'Quốc hội'],
    ])
    expect(read('theo đề nghị của Sở Y tế số 12 Lê Lợi')).toEqual([])
  })

  it('may be of several branches', () => {
    expect(texts('theo Kết luận liên ngành tư pháp Trung ương số 8/KL-LNTPTW ngày 2/3/2024')).toEqual([
      'Kết luận liên ngành tư pháp Trung ương số 8/KL-LNTPTW ngày 2/3/2024',
    ])
  })
})

describe('a title in quotation marks', () => {
  it('makes a name also of a type in small letters, and goes on in any case', () => {
    expect(texts('kế hoạch thực hiện đề án “Bến bãi xanh” trên địa bàn tỉnh')).toEqual([
      'đề án “Bến bãi xanh” trên địa bàn tỉnh',
    ])
    expect(texts('THỰC HIỆN ĐỀ ÁN “BẾN BÃI XANH” GIAI ĐOẠN 2021 - 2025')).toEqual([
      'ĐỀ ÁN “BẾN BÃI XANH” GIAI ĐOẠN 2021 - 2025',
    ])
    expect(texts('xây dựng đề án “Bến bãi xanh”')).toEqual([])
  })
})

describe('a text of several bodies', () => {
  it('is of both that `giữa` names, also in short, with the day behind them', () => {
    const joint =
      'Chương trình phối hợp số 16/CTPH giữa Tổng LĐLĐ Việt Nam và Hội LHPN Việt Nam ngày 26/9/2008 về thi đua'
    expect(first(joint)).toMatchObject({
      issuer: 'Tổng LĐLĐ Việt Nam và Hội LHPN Việt Nam',
      date: '2008-09-26',
      title: 'về thi đua',
    })
  })

  it('is not of those whose work it orders, in a title in capitals', () => {
    const title =
      'PHỐI HỢP THỰC HIỆN NGHỊ ĐỊNH SỐ 56/2012/NĐ-CP CỦA CHÍNH PHỦ GIỮA ỦY BAN NHÂN DÂN TỈNH VỚI HỘI NÔNG DÂN'
    expect(first(title)?.issuer).toBe('CHÍNH PHỦ')
  })
})

it('a number may have a dash between blanks', () => {
  expect(first('Nghị quyết số 20 – NQ/TW của Bộ Chính trị')).toMatchObject({
    number: '20-NQ/TW',
    issuer: 'Bộ Chính trị',
  })
  expect(texts('Nghị quyết số 20 – Về việc trồng cây')).toEqual(['Nghị quyết số 20'])
})

describe('the name of a law', () => {
  it('that no list has goes on over `và` to its day, in a basis', () => {
    expect(texts('Căn cứ Luật Ruộng vườn và Ao cá ngày 26 tháng 11 năm 2003;')).toEqual([
      'Luật Ruộng vườn và Ao cá ngày 26 tháng 11 năm 2003',
    ])
    expect(texts('Căn cứ Luật Ruộng vườn và Luật Ao cá ngày 26 tháng 11 năm 2003;')).toEqual([
      'Luật Ruộng vườn',
      'Luật Ao cá ngày 26 tháng 11 năm 2003',
    ])
  })

  it('says what an ordinance is about', () => {
    expect(first('thi hành Pháp lệnh về Lực lượng dự bị động viên')).toMatchObject({
      type: 'PL',
      title: 'Lực lượng dự bị động viên',
    })
    expect(texts('các pháp lệnh về đất đai')).toEqual([])
  })
})

it('the title of a basis goes on over the bodies that it names', () => {
  const title = 'quy định trách nhiệm của bộ, ngành, Ủy ban nhân dân các cấp trong việc trồng cây'
  expect(first(`Căn cứ Nghị định số 56/2012/NĐ-CP của Chính phủ ${title};`)?.title).toBe(title)
  expect(first('Theo Nghị định số 56/2012/NĐ-CP về trồng cây, Ủy ban nhân dân tỉnh giao các sở')?.title).toBe(
    'về trồng cây',
  )
})

describe('the resolution of a congress', () => {
  it.each([
    'Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XII',
    'Nghị quyết Đại hội đại biểu Phụ nữ tỉnh Sơn Hà lần thứ ba',
    'Nghị quyết Đại hội Đảng bộ Thành phố lần thứ X',
  ])('is cited by whose it is and its count: %s', (text) => {
    expect(texts(`thực hiện Nghị quyết Đại hội XII của Đảng, ${text}.`)).toEqual([
      'Nghị quyết Đại hội XII của Đảng',
      text,
    ])
  })
})

describe('the issuers of one paper', () => {
  it('is all of those that share a paper, or are of a kind, up to the end of the sentence', () => {
    const issuer = (text: string) => first(text)?.issuer
    expect(
      issuer('Kế hoạch liên tịch số 8/KHLT-STC-HND ngày 1/2/2020 giữa Sở Tài chính, Hội Nông dân và Tỉnh đoàn.'),
    ).toBe('Sở Tài chính, Hội Nông dân và Tỉnh đoàn')
    expect(
      issuer('Hướng dẫn liên ngành số 9/HDLN-SYT-STC ngày 1/2/2020 của Sở Y tế, Sở Tài chính, Công an tỉnh.'),
    ).toBe('Sở Y tế, Sở Tài chính, Công an tỉnh')
    expect(issuer('Báo cáo số 4/BC-PC-DT ngày 1/2/2020 của Ban Pháp chế và Ban Dân tộc HĐND tỉnh.')).toBe(
      'Ban Pháp chế và Ban Dân tộc HĐND tỉnh',
    )
    expect(issuer('Theo Kế hoạch số 7/KH-STC ngày 1/2/2020 của Sở Tài chính và Sở Nội vụ chủ trì')).toBe('Sở Tài chính')
    expect(issuer('Quy chế số 6/QC-STC ngày 1/2/2020 giữa Sở Tài chính, Sở Nội vụ thực hiện')).toBe('Sở Tài chính')
  })
})

it('the day of a telegram stands behind its hour', () => {
  expect(first('Công điện số 5/CĐ-UBND hồi 9 giờ 00 ngày 8/9/2024 của Chủ tịch UBND tỉnh.')).toMatchObject({
    date: '2024-09-08',
    issuer: 'Chủ tịch UBND tỉnh',
  })
  expect(first('Công điện 35/CĐ-TTg lúc 15h30 ngày 7/9/2024')).toMatchObject({ date: '2024-09-07' })
})

it('a code that stands alone in a number is that of who gave it', () => {
  expect(first('Quyết định số 327-CT ngày 15/9/1992')).toMatchObject({ number: '327-CT', type: 'QĐ' })
  expect(first('Chỉ thị số 20-CT ngày 15/9/1992')).toMatchObject({ type: 'CT' })
})

it('petitions, judgments, orders and agreements are cited by their numbers only', () => {
  const text =
    'theo Kiến nghị số 11/KN-VKS; Bản án số 15/2022/HS-ST; Mệnh lệnh số 5/ML-TM; Thỏa thuận hợp tác số 7/TTHT-UBND-VNPT; Lệnh số 12/2023/L-CTN; Đề cương số 3-ĐC/BTGTU'
  expect(findCitations(text).map(({ type, number }) => `${type} ${number}`)).toEqual([
    'Kiến nghị 11/KN-VKS',
    'Bản án 15/2022/HS-ST',
    'Mệnh lệnh 5/ML-TM',
    'BTT 7/TTHT-UBND-VNPT',
    'L 12/2023/L-CTN',
    'Đề cương 3-ĐC/BTGTU',
  ])
  expect(texts('Kiến nghị số 1: sửa đổi; thực hiện Kiến nghị số 05 và Thỏa thuận Paris')).toEqual([])
})

describe('the resolution of a congress without its count', () => {
  it('is one text of one body', () => {
    expect(texts('quán triệt Nghị quyết Đại hội Đảng bộ tỉnh và nghị quyết đại hội các cấp')).toEqual([
      'Nghị quyết Đại hội Đảng bộ tỉnh',
    ])
    expect(texts('thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, Chương trình số 5-CTr/TU')[0]).toBe(
      'Nghị quyết Đại hội Đảng bộ tỉnh',
    )
    expect(texts('nghị quyết đại hội; Nghị quyết Đại hội Đảng bộ tỉnh, huyện, xã')).toEqual([])
  })

  it('goes on with whose term it was, and is read in capitals', () => {
    expect(texts('theo Nghị quyết Đại hội đại biểu lần thứ XVII (nhiệm kỳ 2020-2025) Đảng bộ tỉnh Sơn Hà.')).toEqual([
      'Nghị quyết Đại hội đại biểu lần thứ XVII (nhiệm kỳ 2020-2025) Đảng bộ tỉnh Sơn Hà',
    ])
    expect(texts('THEO NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH SƠN HÀ LẦN THỨ XX, NHIỆM KỲ 2025 - 2030')).toEqual([
      'NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH SƠN HÀ LẦN THỨ XX, NHIỆM KỲ 2025 - 2030',
    ])
  })
})
