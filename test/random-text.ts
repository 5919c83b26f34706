/** Random texts that look like plans: pieces of plans in any order, with dirt between them. */
import fc from 'fast-check'

const letterhead = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH AN LĨNH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Số: 57/KH-UBND',
  'Số 15-CTr/TU',
  'An Lĩnh, ngày 14 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'Phát triển y tế cơ sở giai đoạn 2024 - 2026',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
]

const headings = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  'II. MỤC TIÊU',
  'III. NHIỆM VỤ, GIẢI PHÁP',
  'V. TỔ CHỨC THỰC HIỆN',
  'A. PHẦN CHUNG',
  'Phần thứ II',
  'Chương I',
  'Điều 1. Phê duyệt Kế hoạch',
  '1. Mục tiêu cụ thể đến năm 2025',
  '2. Nhiệm vụ',
  '2.1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:',
  '8.1. Sở Y tế, Sở Nội vụ: Rà soát quy hoạch.',
  '4. Kinh phí',
  'PHỤ LỤC',
  'Phụ lục II DANH MỤC NHIỆM VỤ',
  '(Kèm theo Kế hoạch số 57/KH-UBND ngày 14/3/2024 của UBND tỉnh)',
]

const markers = [
  '1. ',
  '2. ',
  '3. ',
  'a) ',
  'b) ',
  'đ) ',
  'e) ',
  '- ',
  '+ ',
  '* ',
  '(1) ',
  '(2) ',
  '1.1. ',
  '9/ ',
  'I- ',
  '',
]

const clauses = [
  'Tỷ lệ trạm y tế đạt chuẩn đạt trên 80% vào năm 2025',
  'tăng 10%/năm, tương đương 73 triệu USD',
  'Thực hiện Nghị quyết số 29-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương',
  'theo Quyết định số 146/QĐ-TTg (sau đây gọi tắt là Quyết định 146)',
  'nêu tại điểm a khoản 2 mục III và Phụ lục kèm theo Kế hoạch này',
  'Sở Y tế chủ trì, phối hợp với UBND các huyện, thành phố rà soát',
  'và báo cáo trước ngày 30/6/2025',
  'Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Sở Tài chính; Thời gian: Quý II/2024',
  'Sản phẩm: Báo cáo; Đề án.',
  'Lãnh đạo phụ trách: Đồng chí Nguyễn Văn An, Phó Chủ tịch',
  'chi tiết tại Phụ lục I',
  'gồm: (1) trạm bơm; (2) cống',
  'hằng năm hằng năm',
  'Giám đốc “Trung tâm” …',
  'số 13-',
  'KH/TW',
  '2021',
]

const tables = [
  'TT\tNội dung\tChủ trì\tThời gian\n1\tRà soát quy hoạch\tSở Y tế\tQuý I/2025\n\tvà báo cáo\t\t\n2\tLập đề án\tSở Nội vụ\t2026',
  'TT |\nNội dung |\nCơ quan chủ trì |\nA |\nTHỂ CHẾ |\n|\n1 |\nRà soát\nquy hoạch |\nSở Y tế |\n',
  'TT   Nội dung                 Chủ trì          Thời gian\n1    Rà soát quy hoạch        Sở Y tế          Quý I\n     mạng lưới                                 năm 2026\n\n                   2\n\n2    Báo cáo kết quả          Sở Nội vụ        Quý II',
  '| TT | Chỉ tiêu | Năm 2025 |\n|---|---|---|\n| 1 | Trạm y tế | 25 |',
  'Một |\n|\nHai |',
]

const closing = [
  'Nơi nhận:',
  '- Sở Y tế;',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Trần Quang Đạo',
]

const dirt = [
  '2',
  '- 3 -',
  '',
  '\f',
  '\u00a0',
  '\ud800',
  '\udc00x',
  '\u0007',
  '…………',
  '|',
  '-----',
  'Văn bản liên quan',
  'Đăng nhập',
  '“',
  '(',
  '\t',
  '\u2028',
  'x'.repeat(300),
  '**',
  '#',
  '<br>',
]

const item = fc
  .tuple(
    fc.constantFrom(...markers),
    fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('.', ';', ':', ',', ''),
  )
  .map(([marker, words, end]) => `${marker}${words.join(' ')}${end}`)

const line = fc.oneof(
  { weight: 6, arbitrary: item },
  { weight: 3, arbitrary: fc.constantFrom(...headings) },
  { weight: 1, arbitrary: fc.constantFrom(...letterhead) },
  { weight: 1, arbitrary: fc.constantFrom(...closing) },
  { weight: 1, arbitrary: fc.constantFrom(...tables) },
  { weight: 1, arbitrary: fc.constantFrom(...dirt) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

const joint = fc.constantFrom('\n', '\n', '\n', '\n\n', ' ', '\r\n', ' \n', '')

/** A text of up to so many pieces. */
export function randomTexts(maxLength = 25): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(line, joint), { minLength: 1, maxLength })
    .map((pieces) => pieces.map(([words, end]) => words + end).join(''))
}

/** The parts of a plan in their order, each with random items. */
export const randomPlans: fc.Arbitrary<string> = fc
  .tuple(
    fc.subarray(letterhead),
    fc.array(fc.tuple(fc.constantFrom(...headings), fc.array(item, { maxLength: 5 })), { maxLength: 6 }),
    fc.subarray(closing),
    fc.option(fc.constantFrom(...tables), { nil: '' }),
  )
  .map(([head, parts, end, table]) =>
    [...head, ...parts.flatMap(([heading, items]) => [heading, ...items]), ...end, 'PHỤ LỤC', table].join('\n'),
  )
