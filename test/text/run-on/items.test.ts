import { describe, expect, it } from 'vitest'
import { splitRunOn } from '../../../src/text/run-on/split.js'

const pieces = (text: string) => splitRunOn(text).map((piece) => piece.text)

describe('an item of a run-on text', () => {
  it('has a number with a dash, as the Party writes it', () => {
    expect(pieces('I. MỤC ĐÍCH 1- Quán triệt nghị quyết. 2- Phân công đảng viên.')).toEqual([
      'I. MỤC ĐÍCH',
      '1- Quán triệt nghị quyết.',
      '2- Phân công đảng viên.',
    ])
  })

  it('is a part by its title in capitals, whatever stood before it', () => {
    expect(pieces('Bảo đảm nước sạch. IV. NỘI DUNG THỰC HIỆN 1. Rà soát. B. TỔ CHỨC THỰC HIỆN I. SỞ Y TẾ')).toEqual([
      'Bảo đảm nước sạch.',
      'IV. NỘI DUNG THỰC HIỆN',
      '1. Rà soát.',
      'B. TỔ CHỨC THỰC HIỆN',
      'I. SỞ Y TẾ',
    ])
    expect(pieces('Theo mục IV. Nội dung này.')).toEqual(['Theo mục IV. Nội dung này.'])
  })

  it('is an article that runs through the chapters', () => {
    expect(
      pieces(
        'Quy định: Chương I QUY ĐỊNH CHUNG Điều 1. Phạm vi. Điều 2. Đối tượng. Chương II NỘI DUNG CHÍNH Điều 3. Rà soát.',
      ),
    ).toEqual([
      'Quy định:',
      'Chương I QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi.',
      'Điều 2. Đối tượng.',
      'Chương II NỘI DUNG CHÍNH',
      'Điều 3. Rà soát.',
    ])
  })

  it('may open with a share behind a title, and with a number behind another item', () => {
    expect(pieces('I. CHỈ TIÊU - 95% trẻ em được đến lớp. - 02 xã có hồ bơi mới.')).toEqual([
      'I. CHỈ TIÊU',
      '- 95% trẻ em được đến lớp.',
      '- 02 xã có hồ bơi mới.',
    ])
    expect(pieces('Việc: 1. Giai đoạn 2021 - 2025 của tỉnh. 2. Giai đoạn sau.')).toHaveLength(3)
  })

  it('opens behind any title that another of its list follows', () => {
    expect(pieces('3. UBND các phường - Thành lập tổ kiểm kê tài sản; - Báo cáo trước ngày 15.')).toEqual([
      '3. UBND các phường',
      '- Thành lập tổ kiểm kê tài sản;',
      '- Báo cáo trước ngày 15.',
    ])
    expect(pieces('1. Năm 2029 - Có thêm năm sản phẩm mới; đạt bốn sao. - Doanh thu tăng dần.')[0]).toBe('1. Năm 2029')
    const name = '3. Đài Phát thanh - Truyền hình mở chuyên mục dạy nghề; - Báo An Lĩnh đưa tin.'
    expect(pieces(name)[0]).toBe('3. Đài Phát thanh - Truyền hình mở chuyên mục dạy nghề;')
  })

  it('opens with its label behind one that ends without a mark', () => {
    expect(pieces('1. Dạy bơi. - Đơn vị chủ trì: Sở Y tế - Đơn vị phối hợp: Sở Nội vụ - Thời gian: Quý II')).toEqual([
      '1. Dạy bơi.',
      '- Đơn vị chủ trì: Sở Y tế',
      '- Đơn vị phối hợp: Sở Nội vụ',
      '- Thời gian: Quý II',
    ])
  })

  it.each([
    ['4. Sở Công Thương', 'Hỗ trợ cho các doanh nghiệp của tỉnh.'],
    ['3. Trưởng các khoa, phòng', 'Triển khai kế hoạch này đến toàn thể viên chức.'],
    ['7. UBND các xã, phường, đặc khu', 'Căn cứ Kế hoạch này, lập kế hoạch của xã.'],
    ['4. Cơ quan chuyên môn về công thương', 'Chủ trì, phối hợ'],
    ['1. Phạm vi điều chỉnh', 'Định mức trồng cây gồm giống và công.'],
    ['6. Kinh phí trồng cây ven đường', 'Kinh phí cho việc trồng cây do tỉnh cấp.'],
    ['2. Đối tượng hưởng chính sách', 'Quyết định này áp dụng đối với các trường.'],
    ['2. Các chỉ tiêu chủ yếu', 'TT Chỉ tiêu Đơn vị 1 Trạm y tế xã'],
  ])('ends its title before the sentence of its text: %s', (title, sentence) => {
    expect(pieces(`Việc: ${title} ${sentence}`.replace('Việc: ', ''))).toEqual([title, sentence])
  })

  it.each([
    '2. Ban Quản lý Khu kinh tế và Ban Quản lý các khu công nghiệp rà soát các dự án của tỉnh.',
    '1. Kinh phí bảo đảm thực hiện Kế hoạch này được bố trí từ nguồn ngân sách của địa phương.',
    'a) Kể từ ngày Thông tư này có hiệu lực thi hành, mức thu phí là hai phần trăm doanh thu.',
    '5. Yêu cầu Ban Quản lý dự án báo cáo tiến độ trước ngày 15 hằng tháng.',
    '1. Cắt giảm các thủ tục hành chính về y tế theo quy định tại Phụ lục II.',
    '3. Tiếp tục triển khai có hiệu quả Luật Phổ biến, giáo dục pháp luật trong các trường học.',
  ])('keeps a name within its sentence: %s', (item) => {
    expect(pieces(item)).toEqual([item])
  })

  it('is the last one of a plan before the plan takes leave', () => {
    expect(
      pieces('Việc: 1. Sở Y tế báo cáo. 2. Các xã làm theo. Trên đây là Kế hoạch trồng cây của tỉnh./.').at(-1),
    ).toBe('Trên đây là Kế hoạch trồng cây của tỉnh./.')
    expect(
      pieces('Việc: 1. Sở Y tế báo cáo. 2. Các xã làm theo. Chỉ thị này thay thế Chỉ thị số 4/CT-UBND./.'),
    ).toHaveLength(4)
    expect(
      pieces('Việc: 1. Sở Y tế báo cáo. 2. Các xã làm theo. Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.'),
    ).toHaveLength(4)
    expect(pieces('Việc: 1. Rà soát. Yêu cầu các hộ ký cam kết. 2. Bổ sung cây.')).toHaveLength(3)
  })
})

describe('what opens an item of a run-on text', () => {
  it('is a label without a blank behind it, in its turn', () => {
    expect(pieces('I. CÂY 1.Trồng cây ven đường. 2.Tưới cây: a)Tại xã An Lĩnh. b)Tại xã Sơn Hà.')).toEqual([
      'I. CÂY',
      '1.Trồng cây ven đường.',
      '2.Tưới cây:',
      'a)Tại xã An Lĩnh.',
      'b)Tại xã Sơn Hà.',
    ])
    expect(pieces('Gồm: 1. Gửi về TP.Sơn Hà. 2. Theo mục c)Luật.').slice(1)).toEqual([
      '1. Gửi về TP.Sơn Hà.',
      '2. Theo mục c)Luật.',
    ])
  })

  it('is a step, and a number in brackets where each is a sentence', () => {
    const steps = [
      '1. Trồng cây ở hai xã.',
      'Bước 1: Đào hố.',
      'Bước 2: Đặt cây.',
      '2. Tưới cây:',
      '- Sáng.',
      '3. Tỉa cành.',
    ]
    expect(pieces(`Gồm: ${steps.join(' ')}`).slice(1)).toEqual(steps)
    const sentences = ['1. Việc của xã:', '(1) Đào hố.', '(2) Đặt cây.', '(3) Tưới cây.', '2. Việc của tỉnh.']
    expect(pieces(`Gồm: ${sentences.join(' ')}`).slice(1)).toEqual(sentences)
    expect(pieces('Gồm: 1. Việc của xã: (1) Đào hố; (2) Đặt cây; (3) Tưới cây. 2. Việc của tỉnh.').slice(1)).toEqual([
      '1. Việc của xã: (1) Đào hố; (2) Đặt cây; (3) Tưới cây.',
      '2. Việc của tỉnh.',
    ])
    expect(pieces('Gồm: 1. Theo kết quả của Bước 1: Đào hố. 2. Tưới.').slice(1)).toEqual([
      '1. Theo kết quả của Bước 1: Đào hố.',
      '2. Tưới.',
    ])
  })

  it('is a part in small letters, where the next part follows', () => {
    const first = ['A. Những nội dung chủ yếu', 'I. Mục tiêu', '1. Đẹp.', 'II. Việc', '1. Trồng.']
    const parts = [...first, 'B. Yêu cầu với các xã', 'I. Trồng', '1. Đúng vụ.', 'C. Phân công.']
    expect(pieces(`Như sau: ${parts.join(' ')}`)).toEqual(['Như sau:', ...parts])
    expect(pieces('Như sau: 1. Giao ông Lê Văn A. Trồng cây. 2. Tưới.')).toEqual([
      'Như sau:',
      '1. Giao ông Lê Văn A. Trồng cây.',
      '2. Tưới.',
    ])
  })

  it('is a dash before the duty of a body, and before a sentence that a colon and a dash follow', () => {
    expect(pieces('1. Sở Tài chính, Kho bạc tỉnh - Cân đối, bố trí kinh phí trồng cây.')).toEqual([
      '1. Sở Tài chính, Kho bạc tỉnh',
      '- Cân đối, bố trí kinh phí trồng cây.',
    ])
    expect(
      pieces('1. Tình hình cây xanh - Cây chết khô ở hai xã trong năm 2024, 2025: - Xã An Lĩnh có 12 cây.'),
    ).toEqual(['1. Tình hình cây xanh', '- Cây chết khô ở hai xã trong năm 2024, 2025:', '- Xã An Lĩnh có 12 cây.'])
  })

  it('ends its title before a sentence that says what for or since when', () => {
    expect(pieces('1.1. Ngày hội trồng cây Để thể hiện quyết tâm trồng cây, tỉnh đã tổ chức ngày hội.')).toEqual([
      '1.1. Ngày hội trồng cây',
      'Để thể hiện quyết tâm trồng cây, tỉnh đã tổ chức ngày hội.',
    ])
    expect(pieces('1. Mục đích, yêu cầu Đánh giá công tác trồng cây.')).toEqual([
      '1. Mục đích, yêu cầu',
      'Đánh giá công tác trồng cây.',
    ])
  })
})

describe('the paragraphs before the first item of a run-on text', () => {
  it('are each basis, and the words that enact', () => {
    const bases = [
      'Căn cứ Luật Cây xanh ngày 5/3/2026;',
      'Căn cứ các Nghị định của Chính phủ.',
      'Xét đề nghị của Sở Y tế,',
    ]
    const articles = ['Điều 1. Trồng cây.', 'Điều 2. Tưới cây.']
    expect(pieces([...bases, 'QUYẾT ĐỊNH:', ...articles].join(' '))).toEqual([...bases, 'QUYẾT ĐỊNH:', ...articles])
    expect(pieces('Thực hiện Luật Cây xanh; Căn cứ Nghị định số 5/NĐ-CP. 1. Trồng. 2. Tưới.')[0]).toBe(
      'Thực hiện Luật Cây xanh; Căn cứ Nghị định số 5/NĐ-CP.',
    )
  })
})
