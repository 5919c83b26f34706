/** Fixed lines of the letterhead and the signature (NĐ 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW). */

import { isCapitals } from './characters.js'
import { foldTone } from './fold.js'
import {
  COMMITTEES_IN_CAPITALS,
  RANKS_IN_CAPITALS,
  SEATS_IN_CAPITALS,
  YOUTH_UNIONS_IN_CAPITALS,
} from './place-ranks.js'
import { respeller, withAnyMarks } from './respelled.js'

/** Types of documents as they stand alone on their line in capitals, with `(SỬA ĐỔI, BỔ SUNG)` or `(DỰ THẢO)` behind them. */
export const TYPE_LINE =
  /^(?:KẾ HOẠCH(?:(?: HÀNH ĐỘNG)? QUỐC GIA| HÀNH ĐỘNG| TỔNG THỂ| PHỐI HỢP| LIÊN TỊCH| LIÊN NGÀNH)?|CHƯƠNG TRÌNH(?:(?: HÀNH ĐỘNG)? QUỐC GIA| HÀNH ĐỘNG| PHỐI HỢP| CÔNG TÁC| LIÊN TỊCH)?|NGHỊ QUYẾT(?: LIÊN TỊCH)?|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|KẾT LUẬN|THÔNG BÁO|THÔNG TRI|THÔNG TƯ(?: LIÊN TỊCH)?|HƯỚNG DẪN(?: LIÊN TỊCH| LIÊN NGÀNH)?|BÁO CÁO|TỜ TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|CÔNG ĐIỆN|CÔNG VĂN|HIẾN PHÁP|BỘ LUẬT|LUẬT|PHÁP LỆNH|CHIẾN LƯỢC(?: QUỐC GIA)?|QUY HOẠCH|DỰ ÁN|LỜI KÊU GỌI|ĐIỀU LỆ|NỘI QUY|THÔNG CÁO|CHƯƠNG TRÌNH, KẾ HOẠCH)(?: ?\((?:SỬA ĐỔI|BỔ SUNG|D[ỰỤ] THẢO|[Dd]ự thảo|LẦN)[^()]{0,30}\))?$/u

/** What stands between the preamble and the articles: no part of the title, nor of the last basis. */
export const ENACTING = /^(?:(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|YÊU CẦU)\s?:|QUYẾT NGHỊ)$/u

const TYPES = [
  'KẾ HOẠCH',
  'KẾ HOẠCH HÀNH ĐỘNG',
  'CHƯƠNG TRÌNH',
  'CHƯƠNG TRÌNH HÀNH ĐỘNG',
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'CHỈ THỊ',
  'KẾT LUẬN',
  'THÔNG BÁO',
  'HƯỚNG DẪN',
  'TỜ TRÌNH',
  'CÔNG ĐIỆN',
  'ĐỀ ÁN',
]
const respelledType = respeller(TYPES)

/** `KẾ HOẠCH:`, `KẾ HOẠCH*`, `KẾ HOẠCH (1)`: what may stand behind a type; `QUYẾT ĐỊNH:` enacts. */
const BEHIND_TYPE = /(?: ?[:*.]| ?\(\d\)| ?\[\d\])$/u
/** `K Ế H O Ạ C H`, some of whose letters may have been joined. */
const LETTER_APART = /(?:^| )\p{Lu}(?: |$)/u
const CLOSED_UP = new Map(TYPES.map((type) => [type.replaceAll(' ', ''), type]))

/**
 * The type that stands alone on its line, without a mark behind it and in its right spelling where recognition misread
 * its marks (`KÉ HOẠCH`) or its letters stand apart.
 */
export function typeOfLine(line: string): string | null {
  if (TYPE_LINE.test(line)) return line
  if (line.length > 40 || !isCapitals(line)) return null
  const alone = ENACTING.test(line) ? line : line.replace(BEHIND_TYPE, '')
  if (TYPE_LINE.test(alone)) return alone
  const apart = LETTER_APART.test(alone) ? CLOSED_UP.get(alone.replaceAll(' ', '')) : undefined
  if (apart) return apart
  const type = alone.length < 25 ? respelledType(alone) : null
  return type !== null && TYPE_LINE.test(type) ? type : null
}

/** A line that is drawn with characters: `______`, `* * *`. */
export const DECORATION = /^[-–—_*=~.·\s+]+$/u

/**
 * As printed, with the letters that conversions of old fonts leave (`CỘNG HỊA`, `XàHỘI`), with a word left out, and
 * with the marks that recognition misread (`CỌNG HÒA`).
 */
export const NATIONAL_NAME = new RegExp(
  `(?:${withAnyMarks('CỘNG')} H\\p{Lu}{2}(?: X\\p{L})? ?${withAnyMarks('HỘI CHỦ NGHĨA VIỆT NAM')}|^Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam)`,
  'u',
)
export const MOTTO = new RegExp(['Độc lập', 'Tự do', 'Hạnh phúc'].map(withAnyMarks).join('\\s*(?:[-–—]\\s*)?'), 'iu')
export const PARTY_NAME = new RegExp(withAnyMarks('ĐẢNG CỘNG SẢN VIỆT NAM'), 'u')
/** Stands on the papers of the youth union where those of the Party have the name of the Party. */
export const UNION_NAME = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `T/M TỈNH ỦY`, `TUQ.`, `Q. GIÁM ĐỐC`, `ĐẠI DIỆN SỞ Y TẾ`; not the quarter `Q.III/2026`. */
export const AUTHORITY =
  /^(?:TM|KT|TL|TUQ|Q(?!\s?\.\s?I?[IV]{1,2}I?(?!\p{L})))\s?\.\s?\p{Lu}|^[TK]\/[MTL]\.?\s\p{Lu}|^(?:TM|KT|TL|TUQ)\s(?:(?:ỦY|UỶ|THƯỜNG VỤ) |UBND|HĐND|HỘI ĐỒNG|BAN (?:THƯỜNG|CHẤP|BÍ|CHỈ)|CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|BỘ TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|HIỆU TRƯỞNG|(?:TỈNH|THÀNH|ĐẢNG) ỦY)|^ĐẠI DIỆN(?:$| (?:(?:SỞ|BAN|BỘ|CỤC|CHI CỤC|HỘI|ĐOÀN|LIÊN|PHÒNG|VIỆN|TÒA|NGÂN|BẢO HIỂM|MẶT TRẬN|TRƯỜNG|TỈNH|CÔNG (?:AN|TY|ĐOÀN)|TRUNG TÂM) |(?:ỦY|UỶ) |UBND))/u

/** Posts as they stand in capitals over the name of the signer. */
export const POSITION =
  /^(?:(?:Q\. ?)?(?:PHÓ )?(?:TỔNG )?(?:CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH (?:VĂN PHÒNG|THANH TRA)|THỦ TƯỚNG|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|TỔNG THƯ KÝ|TỔNG KIỂM TOÁN|(?:CHỈ HUY|CHI CỤC|TRẠM|ĐỘI|ĐỒN|HẠT|TỔ) TRƯỞNG|TRƯỞNG (?:CÔNG AN|TRẠM|KHOA)|CHÍNH ỦY)|NGƯỜI (?:LẬP|VIẾT|XÂY DỰNG)(?: (?:KẾ HOẠCH|BIỂU|BÁO CÁO|CHƯƠNG TRÌNH)|$)|THỨ TRƯỞNG|PHÓ (?:CHÁNH|TRƯỞNG|VĂN PHÒNG)|ỦY VIÊN|UỶ VIÊN|CHÁNH ÁN)(?![\p{L}])/u

/** Heads of issuing bodies in capitals; one word alone goes on with the line above: `SỞ NÔNG NGHIỆP VÀ MÔI` / `TRƯỜNG`. */
export const ISSUER_LINE = new RegExp(
  `^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|(?:BỘ|SỞ|BAN(?! HÀNH)|CỤC|VIỆN|HỘI|TRƯỜNG)(?= \\p{L})|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|(?:${COMMITTEES_IN_CAPITALS}|QUÂN) (?:ỦY|UỶ)|ĐẢNG ĐOÀN|BỘ CHÍNH TRỊ|QUỐC HỘI|VĂN PHÒNG|TỔNG CỤC|CHI CỤC|TÒA ÁN|NGÂN HÀNG|THANH TRA|CÔNG AN|TRUNG TÂM|(?:TỔNG )?LIÊN ĐOÀN|TỈNH ĐOÀN|ĐOÀN (?:TNCS|THANH NIÊN|KHỐI)|BCH|BTV|ĐẠI HỌC|TẬP ĐOÀN|TỔNG CÔNG TY)(?![\\p{L}])`,
  'u',
)

const respelledBody = respeller([
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'BAN CHẤP HÀNH',
  'BAN THƯỜNG VỤ',
  'TỈNH ỦY',
  'THÀNH ỦY',
  'HUYỆN ỦY',
  'QUẬN ỦY',
  'ĐẢNG ỦY',
  'ĐẢNG BỘ',
  'VĂN PHÒNG CHÍNH PHỦ',
  'VĂN PHÒNG ỦY BAN NHÂN DÂN',
  'TỔNG CỤC',
])

/** A line of capitals that begins with a body, in its right spelling where recognition misread its marks (`TÍNH ỦY`). */
export function bodyOfLine(line: string): string {
  const body = isCapitals(line) ? respelledBody(line) : null
  return body === null || foldTone(body) === foldTone(line) ? line : body
}

/** A line of a title in capitals that goes on with the name of a body: `… CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA` / `BAN CHẤP HÀNH …`. */
export const OPEN_TITLE =
  /\p{L}{2,10} \p{L}{2,10} (?:CỦA|VÀ|VỀ|CÁC|DO|TẠI|VỚI|CHO|THEO|GIỮA|THUỘC|TRONG|TỪ|ĐẾN|(?:THỰC|THI) HIỆN|TRIỂN KHAI)$|\S (?:CỦA|DO) (?:THỦ TƯỚNG|VĂN PHÒNG|THANH TRA|(?:(?:ỦY|UỶ) )?BAN THƯỜNG VỤ|BAN CHẤP HÀNH|THƯỜNG TRỰC)$/u

/** A body with the one above it in front, where their lines were run together: `UBND TỈNH LÂM ĐỒNG SỞ Y TẾ`. */
const BELOW_SUPERIOR = new RegExp(
  `^(?:(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN) (?:${RANKS_IN_CAPITALS}|TP\\.?)|(?:${SEATS_IN_CAPITALS}) (?:ỦY|UỶ)|BỘ|SỞ)(?: [\\p{Lu},.-]+){1,8}? (?=(?:SỞ|BAN(?! HÀNH)(?= \\S+ \\S)|CỤC|CHI CỤC|TỔNG CỤC|(?<!(?:HẢI|VĂN|BIÊN|QUỐC) )PHÒNG|TRUNG TÂM|TRƯỜNG (?:ĐẠI HỌC|CAO ĐẲNG|CHÍNH TRỊ|TRUNG HỌC|TRUNG CẤP|TIỂU HỌC|MẦM NON|THPT|THCS)|BỆNH VIỆN|HỘI ĐỒNG(?! NHÂN DÂN)|THANH TRA|ĐẢNG (?:ỦY|UỶ)) \\p{Lu}|VĂN PHÒNG(?: |$))`,
  'u',
)

/** The same of a school, where pages lose the break between the two: `PHÒNG GD&ĐT AN LĨNHTRƯỜNG THCS SỐ 1`. */
const ABOVE_SCHOOL =
  /^(?:PHÒNG|SỞ) (?:GD|GIÁO DỤC)(?: ?[&-] ?ĐT| VÀ ĐÀO TẠO)?(?: [\p{Lu}.-]+?){1,5} ?(?=TRƯỜNG (?:MN|MG|TH|THCS|THPT|TH&THCS|MẦM NON|MẪU GIÁO|TIỂU HỌC|TRUNG HỌC|PTDT[NB]T) )/u

/** The same of a committee of the Party below its branch, and of an organ of a mass organisation. */
const ABOVE_COMMITTEE = new RegExp(
  `^ĐẢNG BỘ(?: [\\p{Lu}.-]+){1,8}? (?=(?:${COMMITTEES_IN_CAPITALS}) (?:ỦY|UỶ)(?: |$))`,
  'u',
)
const ABOVE_ORGAN =
  /^(?:(?:ỦY|UỶ) BAN (?:MTTQ|MẶT TRẬN TỔ QUỐC)|UBMTTQ|(?:TỈNH|THÀNH|HUYỆN|XÃ|PHƯỜNG) ĐOÀN|LIÊN ĐOÀN|HỘI)(?: [\p{Lu}.-]+){1,10} (?=BAN (?:THƯỜNG TRỰC|THƯỜNG VỤ|CHẤP HÀNH)$)/u
const SUPERIORS = [BELOW_SUPERIOR, ABOVE_SCHOOL, ABOVE_COMMITTEE, ABOVE_ORGAN]
/** The star below the name of a Party body, on its line. */
const STAR_BEHIND = / \*+$/u

/** The bodies that a line of capitals names, the one above first. */
export function bodiesInLine(line: string): string[] {
  const named = line.replace(STAR_BEHIND, '')
  for (const form of SUPERIORS) {
    const superior = form.exec(named)?.[0]
    if (superior) return [superior.trimEnd(), named.slice(superior.length)]
  }
  return [named]
}

/** Heads of bodies that a title may begin a line with too: they issue only where they stand before the title. */
export const LOCAL_ISSUER_LINE = new RegExp(
  `^(?:ĐẢNG BỘ|CHI BỘ|CÔNG ĐOÀN|(?:${YOUTH_UNIONS_IN_CAPITALS}) ĐOÀN|ĐOÀN (?:TRƯỜNG|XÃ|PHƯỜNG)|BỆNH VIỆN|PHÒNG (?!CHỐNG|NGỪA|CHÁY|TRỪ|THỦ|BỆNH|VỆ|KHÔNG)|TRẠM (?:Y TẾ|KHUYẾN|THÚ|KI[ỂÊ]M|QUẢN LÝ|TR[ỒÔ]NG)|ĐỘI (?=\\p{L}{2})(?!NGŨ|BIÊN PHÒNG)|ĐỒN (?:BIÊN PHÒNG|CÔNG AN)|NHÀ (?:MÁY|HÁT|VĂN HÓA|VĂN HOÁ|THIẾU NHI|XUẤT BẢN)|XÍ NGHIỆP|HỢP TÁC XÃ \\p{Lu}|LÂM TRƯỜNG|NÔNG TRƯỜNG|BẢO TÀNG|THƯ VIỆN|TẠP CHÍ|TÒA SOẠN|TOÀ SOẠN|CẢNG (?:VỤ|HÀNG KHÔNG|CÁ)|HẢI (?:ĐỘI|ĐOÀN)|TIỂU ĐOÀN|TRẠI (?:GIAM|TẠM GIAM)|PHÂN (?:VIỆN|HIỆU)|BỆNH XÁ|HIỆP HỘI|CHI (?:HỘI|ĐOÀN)|LIÊN ĐỘI|KIỂM TOÁN NHÀ NƯỚC|(?:CỤM|KHỐI) THI ĐUA|ĐIỆN LỰC \\p{Lu}|BƯU ĐIỆN|QUỸ (?:TÍN DỤNG|ĐẦU TƯ|BẢO|HỖ TRỢ|PHÁT TRIỂN)|HỌC VIỆN|KHO BẠC|CÔNG TY|HẠT KIỂM LÂM|BẢO HIỂM XÃ HỘI|(?:CÁC )?KHU (?:DU LỊCH|BẢO TỒN|DI TÍCH|KINH TẾ|CÔNG NGHIỆP|CÔNG NGHỆ|CHẾ XUẤT)|ỦY BAN MTTQ|UBMTTQ|MẶT TRẬN TỔ QUỐC VIỆT NAM|THI HÀNH ÁN DÂN SỰ|(?:THUẾ|THỐNG KÊ) (?:TỈNH|THÀNH PHỐ|CƠ SỞ|KHU VỰC)|CHI NHÁNH|QUÂN (?:KHU|ĐOÀN) \\d|(?:SƯ|LỮ|TRUNG|BINH) ĐOÀN \\d|TOÀ ÁN|VƯỜN QUỐC GIA|LIÊN (?:MINH HỢP TÁC XÃ|HIỆP CÁC)|ĐÀI PHÁT THANH|TRUNG ƯƠNG (?:HỘI|ĐOÀN)|ĐOÀN (?:LUẬT SƯ|NGHỆ THUẬT|KI[ỂÊ]M TRA|GIÁM SÁT|CÔNG TÁC|THANH TRA|THẨM ĐỊNH|KHẢO SÁT))`,
  'u',
)

/** The label of an annex on a line of its own: `PHỤ LỤC`, `Phụ lục số II`. */
export const ANNEX_LABEL = /^(?:PHỤ LỤC|Phụ lục)(?: số)? ?(?:[IVX]+|\d{1,2})?(?:[.:]|$)/u

/** The same with nothing else behind it, and no `số` in it: a sign of an annex among the lines of a page. */
export const ANNEX_LINE = /^(?:PHỤ LỤC|Phụ lục)(?: [\dIVX]{1,4})?[.:]?$/u

/** `Nơi nhận`, over those that a document goes to, as printed; `outline/recipients.ts` knows what else is written for it. */
export const RECIPIENTS_LABEL = 'N(?:ơi nhận|ƠI NHẬN)'
/** `Nơi nhận:` at the head of a line. */
export const RECIPIENTS_HEAD = new RegExp(`^${RECIPIENTS_LABEL} ?:`, 'u')

const ALONE = new RegExp(
  [
    TYPE_LINE.source,
    `^${NATIONAL_NAME.source}`,
    `^${MOTTO.source}`,
    `^${PARTY_NAME.source}`,
    '^S[ốỐ] ?:',
    `^${RECIPIENTS_LABEL}`,
    ANNEX_LABEL.source,
    '^\\((?:Ban hành |Đính )?[Kk]èm theo ',
  ].join('|'),
  'u',
)
const ALONE_IN_CAPITALS = new RegExp([AUTHORITY.source, POSITION.source, ISSUER_LINE.source].join('|'), 'u')

const NAME_WORD = /^\p{Lu}[\p{L}.-]*$/u
const SYMBOL_WORD = /^\p{Lu}\p{L}{0,7}-\p{Lu}{2}[\p{L}&-]*$/u
const IN_CAPITALS = /^(?!TP$)\p{Lu}{2,}$/u
const CITY = 'Thành phố '
/** `Bà Rịa - Vũng Tàu` */
const NAME_DASH = /^[-–]$/
const MOST_NAME_WORDS = 5

/**
 * Where the name of a place begins that ends at an offset, the comma of `Lâm Đồng, ngày 2 tháng 3`: the words
 * in front of it that begin with a capital. -1 where none stands there.
 */
export function placeBefore(text: string, end: number): number {
  if (end <= 0) return -1
  const stop = text.slice(0, end).trimEnd().length
  let start = stop
  let named = -1
  for (let words = 0; words < MOST_NAME_WORDS; words++) {
    const blank = text.lastIndexOf(' ', start - 2)
    const word = text.slice(blank + 1, start === stop ? stop : start - 1)
    // `XÃ TÂN LẬP Tân Lập, ngày …`: the body whose line was run together with the place
    if (named > 0 && IN_CAPITALS.test(word) && /\p{Ll}/u.test(text.slice(named, stop))) break
    // `Số: 20/ KH-UBND Sơn Hà, ngày …`: the symbol of a number
    if (SYMBOL_WORD.test(word)) break
    if (NAME_WORD.test(word)) named = blank + 1
    else if (!NAME_DASH.test(word)) break
    start = blank + 1
    if (blank < 0) break
  }
  return named > 0 && text.endsWith(CITY, named) ? named - CITY.length : named
}

/** True for a line that stands alone: the next or the last line of capitals is not joined to it. */
export function isLetterheadLine(line: string): boolean {
  if (ALONE.test(line)) return true
  if (!isCapitals(line)) return false
  const body = bodyOfLine(line)
  return ALONE_IN_CAPITALS.test(body) || (LOCAL_ISSUER_LINE.test(body) && PARTY_NAME.test(body))
}
