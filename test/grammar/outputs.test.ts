import { describe, expect, it } from 'vitest'
import { splitOutputs } from '../../src/grammar/outputs.js'

describe('splitOutputs', () => {
  it.each([
    ['a semicolon', 'Báo cáo; Đề án', ['Báo cáo', 'Đề án']],
    ['paragraphs of a cell', 'Báo cáo\u2028Đề án', ['Báo cáo', 'Đề án']],
    ['lines', 'Báo cáo\nĐề án', ['Báo cáo', 'Đề án']],
    ['a comma between short names', 'Máy móc, thiết bị', ['Máy móc', 'thiết bị']],
    [
      'a comma between kinds of documents',
      'Kế hoạch của tỉnh, báo cáo của sở',
      ['Kế hoạch của tỉnh', 'báo cáo của sở'],
    ],
    ['a comma between a meeting and a document', 'Hội nghị, báo cáo', ['Hội nghị', 'báo cáo']],
    ['a slash', 'Quyết định/Kế hoạch', ['Quyết định', 'Kế hoạch']],
    ['no slash of a rate', 'Nhà máy công suất 900 m3/ngày đêm', ['Nhà máy công suất 900 m3/ngày đêm']],
    ['no comma between levels of the administration', '100% xã, phường hoàn thành', ['100% xã, phường hoàn thành']],
    [
      'a slash before a row of verbs',
      'Kế hoạch/đợt kiểm tra, đôn đốc, giám sát',
      ['Kế hoạch', 'đợt kiểm tra, đôn đốc, giám sát'],
    ],
    ['commas between verbs alone', 'Tập huấn, tuyên truyền', ['Tập huấn', 'tuyên truyền']],
    [
      'no comma in a row of verbs of which the last says what is done',
      'Hội nghị, các hoạt động chia sẻ, phổ biến thông tin, tập huấn',
      ['Hội nghị', 'các hoạt động chia sẻ, phổ biến thông tin, tập huấn'],
    ],
    [
      'a comma behind a verb that has what is done',
      'Báo cáo đánh giá rủi ro, hỗ trợ doanh nghiệp',
      ['Báo cáo đánh giá rủi ro', 'hỗ trợ doanh nghiệp'],
    ],
    [
      'a comma before a noun that is a result',
      'Báo cáo rà soát, hướng dẫn thực hiện',
      ['Báo cáo rà soát', 'hướng dẫn thực hiện'],
    ],
    [
      'a comma between results of which each says what is done',
      'Kế hoạch được ban hành, quyết định được ban hành',
      ['Kế hoạch được ban hành', 'quyết định được ban hành'],
    ],
    [
      'a comma behind what names a programme',
      'Chương trình Sữa học đường, thực đơn',
      ['Chương trình Sữa học đường', 'thực đơn'],
    ],
    ['a comma before a capital letter', 'Cơ chế phân loại, Đánh giá rủi ro', ['Cơ chế phân loại', 'Đánh giá rủi ro']],
  ])('splits at %s', (_, text, outputs) => {
    expect(splitOutputs(text)).toEqual(outputs)
  })

  it.each([
    ['a clause', 'Cơ sở dữ liệu được cập nhật, phục vụ điều hành'],
    ['a programme', 'Các chương trình đào tạo, bồi dưỡng, phổ biến thông tin'],
    ['what is said of all that is named in a row', 'Quy hoạch xã, kế hoạch sử dụng đất được ban hành'],
    ['those whom it is put before', 'Đề án trình Hội đồng nhân dân, Thường trực Tỉnh ủy xem xét, ban hành'],
    ['a mechanism', 'Cơ chế phân loại, đánh giá rủi ro'],
    ['words that belong together', 'Trạm y tế của xã, phường'],
    ['brackets', 'Báo cáo (quý, năm)'],
    ['figures', 'Báo cáo 6/2025'],
    ['a decimal', 'Đạt 7,5 điểm'],
    ['verbs that share their object', 'Đề xuất sửa đổi, bổ sung, thay thế Thông tư, Quy chế'],
    ['a row of verbs behind a document', 'Văn bản chỉ đạo, điều hành'],
    ['a long part', `Phần mềm quản lý, ${'hệ thống mạng '.repeat(6).trim()}`],
  ])('does not split inside %s', (_, text) => {
    expect(splitOutputs(text)).toEqual([text])
  })

  it('splits behind a bracket that is never opened', () => {
    expect(splitOutputs('Sổ) tay, bảng biểu')).toEqual(['Sổ) tay', 'bảng biểu'])
  })

  it('takes an item of a list whole, unless it names documents in a row', () => {
    expect(splitOutputs('- Sổ theo dõi;\u2028- Nhật ký đúng mẫu, đủ cột; không có trang trống.')).toEqual([
      'Sổ theo dõi',
      'Nhật ký đúng mẫu, đủ cột; không có trang trống.',
    ])
    expect(splitOutputs('- Sổ theo dõi\u2028- Kế hoạch, báo cáo; tờ trình')).toEqual([
      'Sổ theo dõi',
      'Kế hoạch',
      'báo cáo',
      'tờ trình',
    ])
  })

  it('parts at commas none but documents in a row where semicolons part the results', () => {
    expect(splitOutputs('Danh mục hồ tưới, đập dâng; tờ trình, quyết định; sổ theo dõi')).toEqual([
      'Danh mục hồ tưới, đập dâng',
      'tờ trình',
      'quyết định',
      'sổ theo dõi',
    ])
    expect(splitOutputs('Danh mục hồ tưới, đập dâng;')).toEqual(['Danh mục hồ tưới', 'đập dâng'])
  })

  it('drops the marks of a list', () => {
    expect(splitOutputs('- Báo cáo\u2028+ Đề án\u2028(1) Tờ trình\u20282. Kế hoạch')).toEqual([
      'Báo cáo',
      'Đề án',
      'Tờ trình',
      'Kế hoạch',
    ])
  })

  it.each(['', '  ', '-', '–', '...', ';', ';…'])('gives none for %j', (text) => {
    expect(splitOutputs(text)).toEqual([])
  })
})

describe('a comma beside a figure', () => {
  it('parts results unless figures stand on both sides', () => {
    expect(splitOutputs('Mẫu 5, bảng biểu')).toEqual(['Mẫu 5', 'bảng biểu'])
    expect(splitOutputs('Bảng biểu, 5 mẫu')).toEqual(['Bảng biểu', '5 mẫu'])
    expect(splitOutputs('Quyết định/2 báo cáo')).toEqual(['Quyết định', '2 báo cáo'])
  })
})
