import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { physicalLines } from '../../../src/text/lines.js'
import { isRunOn } from '../../../src/text/run-on/detect.js'
import { splitRunOn } from '../../../src/text/run-on/split.js'

const pieces = (text: string) => splitRunOn(text).map((piece) => piece.text)

describe('isRunOn', () => {
  const says = (text: string) => isRunOn(physicalLines(text))

  it('knows a text whose markers stand inside its lines', () => {
    expect(says('I. MỤC ĐÍCH 1. Rà soát. 2. Bổ sung. a) Giao sở; b) Báo cáo.')).toBe(true)
    expect(says('Các việc: - Rà soát; - Bổ sung; + Theo dõi; IV. Kinh phí')).toBe(true)
  })

  it('leaves a text whose lines begin with their markers', () => {
    expect(says('1. Rà soát.\n2. Bổ sung. 3. Giao sở.\n4. Báo cáo. 5. Theo dõi. - Kiểm tra. - Đôn đốc')).toBe(false)
    expect(says('1. Rà soát.\n2. Bổ sung.')).toBe(false)
  })

  it('takes the dashes of titles and of the motto for no markers', () => {
    const title = 'VỀ NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI, QUỐC PHÒNG - AN NINH'
    expect(says(`Độc lập - Tự do - Hạnh phúc\n${title}\nCăn cứ Luật Y tế;\n\nĐiều 1. Giao chỉ tiêu.`)).toBe(false)
  })

  it('leaves a text with few markers inside', () => {
    expect(says('Gồm: 1. Rà soát. 2. Bổ sung. 3. Giao sở.')).toBe(false)
  })
})

describe('splitRunOn', () => {
  it('cuts the letterhead into its pieces', () => {
    expect(
      pieces(
        'ỦY BAN NHÂN DÂN TỈNH AN LĨNH ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ' +
          'Số: 5/KH-UBND An Lĩnh, ngày 3 tháng 2 năm 2024 KẾ HOẠCH PHÁT TRIỂN Y TẾ Căn cứ Luật Y tế, tỉnh lập kế hoạch.',
      ),
    ).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH AN LĨNH',
      '-------',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 5/KH-UBND',
      'An Lĩnh, ngày 3 tháng 2 năm 2024',
      'KẾ HOẠCH',
      'PHÁT TRIỂN Y TẾ',
      'Căn cứ Luật Y tế, tỉnh lập kế hoạch.',
    ])
  })

  it('cuts the first dash behind a long title, where another opens the next sentence', () => {
    const title = '1. Tiếp tục đẩy mạnh công tác truyền thông về trồng rừng trong nhân dân'
    const first = '- Cán bộ và người lao động trong các cơ quan của tỉnh phải gương mẫu trồng cây.'
    expect(pieces(`${title} ${first} - Nhà trường trồng cây.`)).toEqual([title, first, '- Nhà trường trồng cây.'])
    const name = '1. Sở Văn hóa - Thể thao và Du lịch của tỉnh mở các lớp học bơi cho trẻ em.'
    expect(pieces(`${name} - Nhà trường dạy bơi.`)).toEqual([name, '- Nhà trường dạy bơi.'])
  })

  it('cuts the title of a further attached document', () => {
    expect(
      pieces('1. Mở cửa đến 17 giờ 00 phút./. QUY TRÌNH NỘI BỘ CỦA SỞ Y TẾ (Kèm theo Quyết định số 5/QĐ-UBND)'),
    ).toEqual(['1. Mở cửa đến 17 giờ 00 phút./.', 'QUY TRÌNH NỘI BỘ CỦA SỞ Y TẾ', '(Kèm theo Quyết định số 5/QĐ-UBND)'])
    const inside = '1. Ban hành quy chế của BCĐ TW (Kèm theo Quyết định số 5/QĐ-UBND).'
    expect(pieces(inside)).toEqual([inside])
  })

  it.each([
    ['2. Rà soát văn bản quy phạm pháp luật', 'Tổ chức rà soát văn bản quy phạm pháp luật liên quan đến đường bộ.'],
    ['1. Nội dung tổng quát', 'Hàng năm giảm 5 - 10% số người chết do tai nạn giao thông.'],
    ['b) Kết cấu hạ tầng và tổ chức giao thông', '- Tập trung cải tạo các công trình giao thông hiện có của tỉnh.'],
    ['a) Bảo đảm an toàn giao thông đường sắt', 'Tuyên truyền, giáo dục học sinh về hành lang của đường sắt.'],
  ])('cuts the title of an item from the order behind it: %s', (title, order) => {
    expect(pieces(`${title} ${order}`)).toEqual([title, order])
  })

  it.each([
    '2. Phối hợp chặt chẽ với Trưởng ban Tổ chức các hội thi của tỉnh trong cả năm học này.',
    '2. Rà soát toàn bộ các dự án của Chương trình Phát triển kinh tế vùng đồng bào dân tộc.',
    '2. Giao nhiệm vụ của năm học cho Sở Xây dựng và các cơ quan có liên quan của tỉnh.',
  ])('keeps a name that begins as an order does: %s', (item) => {
    expect(pieces(item)).toEqual([item])
  })

  it('keeps a name in quotation marks with the title', () => {
    expect(pieces('Số: 5/KH-UBND KẾ HOẠCH TRIỂN KHAI “Năm dữ liệu số” Căn cứ Luật Y tế')).toEqual([
      'Số: 5/KH-UBND',
      'KẾ HOẠCH',
      'TRIỂN KHAI “Năm dữ liệu số”',
      'Căn cứ Luật Y tế',
    ])
  })

  it.each([
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN LĨNH',
    'ỦY BAN NHÂN DÂN TỈNH',
    'THỦ TƯỚNG CHÍNH PHỦ',
    'BỘ TRƯỞNG BỘ Y TẾ',
  ])('cuts %s, who enacts, from the title', (body) => {
    expect(pieces(`Số: 5/QĐ-UBND QUYẾT ĐỊNH XẾP LOẠI ĐƯỜNG TỈNH ${body} Căn cứ Luật`)).toEqual([
      'Số: 5/QĐ-UBND',
      'QUYẾT ĐỊNH',
      'XẾP LOẠI ĐƯỜNG TỈNH',
      body,
      'Căn cứ Luật',
    ])
  })

  it('keeps a body that the title speaks of', () => {
    expect(pieces('Số: 5/QĐ-UBND QUYẾT ĐỊNH VỀ QUY CHẾ CỦA ỦY BAN NHÂN DÂN TỈNH Căn cứ Luật')[2]).toBe(
      'VỀ QUY CHẾ CỦA ỦY BAN NHÂN DÂN TỈNH',
    )
  })

  it('looks for pieces of the letterhead only where the last one ended', () => {
    const far = 'việc '.repeat(70)
    expect(pieces(`Độc lập - Tự do - Hạnh phúc ${far}Số: 5/KH-UBND ngày`)).toHaveLength(2)
  })

  it('cuts at markers that open a list or are the next of it', () => {
    expect(pieces('Các việc: 1. Rà soát. 2. Bổ sung. 3. Báo cáo.')).toEqual([
      'Các việc:',
      '1. Rà soát.',
      '2. Bổ sung.',
      '3. Báo cáo.',
    ])
  })

  it('does not cut at a number that is none of a list', () => {
    expect(pieces('Các việc: 1. Rà soát theo mục 7. Bổ sung.')).toEqual([
      'Các việc:',
      '1. Rà soát theo mục 7. Bổ sung.',
    ])
    expect(pieces('Xem mục 4. Bổ sung.')).toEqual(['Xem mục 4. Bổ sung.'])
  })

  it('lets one label be lost between two sentences, not inside one', () => {
    expect(pieces('Việc: 1. Rà soát. 3. Bổ sung.')).toEqual(['Việc:', '1. Rà soát.', '3. Bổ sung.'])
    expect(pieces('Việc: 1. Rà soát mục 3. Bổ sung.')).toEqual(['Việc:', '1. Rà soát mục 3. Bổ sung.'])
    expect(pieces('Việc: 1. Rà soát. 4. Bổ sung.')).toEqual(['Việc:', '1. Rà soát. 4. Bổ sung.'])
  })

  it('cuts at letters, đ after d', () => {
    expect(pieces('Việc: a) Một; b) Hai; c) Ba; d) Bốn; đ) Năm; e) Sáu')).toHaveLength(7)
  })

  it('closes inner lists at an outer label and opens them anew', () => {
    expect(pieces('Việc: 1. Một: a) Hai; b) Ba. 2. Bốn: a) Năm.')).toEqual([
      'Việc:',
      '1. Một:',
      'a) Hai;',
      'b) Ba.',
      '2. Bốn:',
      'a) Năm.',
    ])
  })

  it('cuts at decimals under their number, or where that was lost', () => {
    expect(pieces('Việc: 2.1. Một. 2.2. Hai.')).toEqual(['Việc:', '2.1. Một.', '2.2. Hai.'])
    expect(pieces('Việc: 1. Một 1.1. Hai. 1.2. Ba. 2.1. Bốn.')).toEqual([
      'Việc:',
      '1. Một',
      '1.1. Hai.',
      '1.2. Ba.',
      '2.1. Bốn.',
    ])
    expect(pieces('Việc: 1. Một 5.1. Hai.')).toEqual(['Việc:', '1. Một 5.1. Hai.'])
    expect(pieces('Việc: 1. Một 1.3. Hai.')).toEqual(['Việc:', '1. Một 1.3. Hai.'])
  })

  it('cuts at a dash only behind a sentence', () => {
    expect(pieces('Việc: - Một; - Hai.')).toEqual(['Việc:', '- Một;', '- Hai.'])
    expect(pieces('Phát triển kinh tế - Xã hội của tỉnh')).toEqual(['Phát triển kinh tế - Xã hội của tỉnh'])
  })

  it('cuts at a dash behind a numbered title, and before an order', () => {
    expect(pieces('Việc: 1. Mục đích - Nhân dân hiểu rõ.')).toEqual(['Việc:', '1. Mục đích', '- Nhân dân hiểu rõ.'])
    expect(pieces('Việc: 1. Về cây xanh - Rà soát quỹ đất.')).toEqual(['Việc:', '1. Về cây xanh', '- Rà soát quỹ đất.'])
    expect(pieces('Việc: 1. Về kinh tế - Xã hội của tỉnh.')).toEqual(['Việc:', '1. Về kinh tế - Xã hội của tỉnh.'])
    expect(pieces('Về cây xanh - Rà soát quỹ đất.')).toEqual(['Về cây xanh - Rà soát quỹ đất.'])
  })

  it('cuts at a dash behind a title in capitals, and before what a body is', () => {
    expect(pieces('V. CHẾ ĐỘ BÁO CÁO - Các sở báo cáo. - Sở Y tế tổng hợp.')).toEqual([
      'V. CHẾ ĐỘ BÁO CÁO',
      '- Các sở báo cáo.',
      '- Sở Y tế tổng hợp.',
    ])
    expect(pieces('2. Sở Nông nghiệp và Môi trường - Là cơ quan thường trực. - Rà soát.')[1]).toBe(
      '- Là cơ quan thường trực.',
    )
    expect(pieces('V. KINH TẾ - XÃ HỘI 1. Rà soát.')[0]).toBe('V. KINH TẾ - XÃ HỘI')
    expect(pieces('2. Sở Lao động - Thương binh và Xã hội rà soát.')).toHaveLength(1)
  })

  it('cuts a title in small letters from the sentence behind it', () => {
    const head = 'Số: 5/KH-UBND An Lĩnh, ngày 3 tháng 2 năm 2024 KẾ HOẠCH '
    expect(
      pieces(`${head}Phát triển y tế trên địa bàn tỉnh Thực hiện Nghị quyết số 20-NQ/TW, tỉnh lập kế hoạch.`),
    ).toEqual([
      'Số: 5/KH-UBND',
      'An Lĩnh, ngày 3 tháng 2 năm 2024',
      'KẾ HOẠCH',
      'Phát triển y tế trên địa bàn tỉnh',
      'Thực hiện Nghị quyết số 20-NQ/TW, tỉnh lập kế hoạch.',
    ])
    expect(pieces(`${head}Phát triển y tế. Việc này Thực hiện Nghị quyết số 20-NQ/TW.`).at(-1)).toContain('Phát triển')
  })

  it('takes the last name of who keeps a copy for no signature', () => {
    expect(pieces('Nơi nhận: - Như trên; - Lưu: VT, KT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH').slice(-3)).toEqual([
      '- Lưu: VT, KT.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
    ])
  })

  it('cuts at recipients in capitals', () => {
    expect(pieces('Các sở làm việc này./. NƠI NHẬN: - Như trên; - Lưu: VT.').slice(0, 2)).toEqual([
      'Các sở làm việc này./.',
      'NƠI NHẬN:',
    ])
  })

  it('does not cut inside quotation marks', () => {
    expect(pieces('Sửa như sau: “1. Một. 2. Hai.” 1. Ba.')).toEqual(['Sửa như sau: “1. Một. 2. Hai.”', '1. Ba.'])
    expect(pieces('Sửa “như sau: 1. Một. 2. Hai.')).toHaveLength(3)
  })

  it('cuts a heading in capitals from the text that follows it', () => {
    expect(pieces('I. MỤC ĐÍCH, YÊU CẦU Nâng cao chất lượng.')).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Nâng cao chất lượng.',
    ])
    expect(pieces('TỔ CHỨC THỰC HIỆN Các sở làm việc này.')).toEqual(['TỔ CHỨC THỰC HIỆN', 'Các sở làm việc này.'])
  })

  it('cuts a usual title from the sentence that follows it', () => {
    expect(pieces('Việc: 1. Mục đích Nâng cao chất lượng.')).toEqual(['Việc:', '1. Mục đích', 'Nâng cao chất lượng.'])
    expect(pieces('Việc: 1. Về công tác Nâng cao chất lượng.')).toEqual([
      'Việc:',
      '1. Về công tác Nâng cao chất lượng.',
    ])
  })

  it('cuts at the closing and the annexes', () => {
    expect(
      pieces(
        'Các sở làm việc này./. Nơi nhận: - Sở Y tế; TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH PHỤ LỤC I DANH MỤC',
      ),
    ).toEqual([
      'Các sở làm việc này./.',
      'Nơi nhận:',
      '- Sở Y tế;',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
      'PHỤ LỤC I DANH MỤC',
    ])
  })

  it('does not cut within brackets', () => {
    const text = 'Công bố danh mục (có Phụ lục I kèm theo) và bãi bỏ thủ tục (số 4 tại Mục 1. Cấp tỉnh) của sở.'
    expect(pieces(text)).toEqual([text])
    expect(pieces('Các sở làm theo Phụ lục II kèm theo.')).toEqual(['Các sở làm theo Phụ lục II kèm theo.'])
  })

  it('cuts the name of the signer from the title of what is attached', () => {
    expect(
      pieces('KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Ánh QUY CHẾ PHỐI HỢP (Kèm theo Quyết định số 7/QĐ-UBND)').slice(1),
    ).toEqual(['Lò Văn Ánh', 'QUY CHẾ PHỐI HỢP', '(Kèm theo Quyết định số 7/QĐ-UBND)'])
  })

  it('loses and doubles nothing, and each piece stands where it says', () => {
    const words = [
      'I. ',
      '1. ',
      '2. ',
      'a) ',
      'b) ',
      '- ',
      'Rà soát. ',
      'MỤC ĐÍCH ',
      'Nơi nhận: ',
      '“',
      '” ',
      '1.1. ',
      ' ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const found = splitRunOn(text)
        expect(
          found
            .map((piece) => piece.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''))
        for (const { text: piece, at } of found) expect(text.slice(at, at + piece.length)).toBe(piece)
      }),
    )
  })
})

describe('headings in capitals', () => {
  it('hold numbers, dates and codes in small letters', () => {
    expect(pieces('I. THỰC HIỆN CHỈ THỊ 23/CT-TTg NGÀY 26/7 Các sở làm việc này.')).toEqual([
      'I. THỰC HIỆN CHỈ THỊ 23/CT-TTg NGÀY 26/7',
      'Các sở làm việc này.',
    ])
    expect(pieces('I. THỰC HIỆN “3không 2tăng” NĂM NAY Các sở làm việc này.')[0]).toBe(
      'I. THỰC HIỆN “3không 2tăng” NĂM NAY',
    )
  })

  it('are more than one word', () => {
    expect(pieces('I. KINH Các sở làm việc này.')).toEqual(['I. KINH Các sở làm việc này.'])
  })

  it('stand behind Roman numbers and capitals, not behind other labels', () => {
    expect(pieces('Việc: 1. KINH PHÍ Các sở làm việc này.')).toEqual(['Việc:', '1. KINH PHÍ Các sở làm việc này.'])
    expect(pieces('B. KINH PHÍ Các sở làm việc này.')).toEqual(['B. KINH PHÍ', 'Các sở làm việc này.'])
  })
})

describe('markers inside a text', () => {
  it('go on only in the list of their own style and delimiter', () => {
    expect(pieces('Việc: 1. Một. 2) Hai. 2. Ba.')).toEqual(['Việc:', '1. Một. 2) Hai.', '2. Ba.'])
    expect(pieces('Việc: a) Một; 2. Hai; b) Ba')).toEqual(['Việc:', 'a) Một; 2. Hai;', 'b) Ba'])
  })

  it('may be letters of no order', () => {
    expect(pieces('Việc: a) Một; f) Hai; b) Ba')).toEqual(['Việc:', 'a) Một; f) Hai;', 'b) Ba'])
  })

  it('go on behind a word without a mark if they are the next of their list', () => {
    expect(pieces('Việc: 1. Một 2. Hai 3. Ba')).toEqual(['Việc:', '1. Một', '2. Hai', '3. Ba'])
    expect(pieces('Việc: 2. Một. 1. Hai. 1. Ba.')).toEqual(['Việc: 2. Một.', '1. Hai.', '1. Ba.'])
  })

  it('stand in a quotation only up to two thousand characters', () => {
    const long = 'rất dài '.repeat(260)
    expect(pieces(`Sửa “như sau: 1. Một. 2. Hai. ${long}” 3. Ba.`).slice(0, 3)).toEqual([
      'Sửa “như sau:',
      '1. Một.',
      `2. Hai. ${long}”`,
    ])
  })

  it('open an item behind a title of a numbered line only while it is short', () => {
    expect(pieces(`Việc: 1. Về ${'cây xanh '.repeat(16)}- Rà soát quỹ đất.`)).toHaveLength(2)
  })

  it.each([
    ['a label', 'Đơn vị thực hiện: Sở Y tế.'],
    ['a charge', 'Chủ trì, phối hợp với Sở Y tế rà soát.'],
  ])('open an item with %s behind a long title too', (_, item) => {
    expect(pieces(`Việc: 1. Về ${'cây xanh '.repeat(16)}- ${item}`)).toEqual([
      'Việc:',
      `1. Về ${'cây xanh '.repeat(16)}`.trim(),
      `- ${item}`,
    ])
  })

  it('are no dash within the name of a body before a colon', () => {
    expect(pieces('Việc: 1. Phòng Tài chính - Kế hoạch: lập dự toán. 2. Phòng Y tế: rà soát.')).toEqual([
      'Việc:',
      '1. Phòng Tài chính - Kế hoạch: lập dự toán.',
      '2. Phòng Y tế: rà soát.',
    ])
  })
})
