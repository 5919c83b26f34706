/** Shares of a task that are rates: of what is paid or not asked for, of wages, of marks, and of what is in a thing. */

/** Says whether a share is a rate and none that is aimed at, by the words on both sides of it. */
export function isRate(before: string, after: string): boolean {
  if (PAYS.test(before) && PAID.test(after)) return true
  if (WAIVES.test(before) && CHARGE.test(after)) return true
  return (
    [LENT_AT, SHARED_COST, RECEIVED, PART_OF_COST, OF_PAY, IN_A_THING, WEIGHT].some((rate) => rate.test(before)) ||
    MARKS.test(after)
  )
}

/** `Hỗ trợ tối đa 70% chi phí thuê chuyên gia`, `Ngân sách tỉnh bảo đảm 100% kinh phí` */
const PAYS =
  /(?<!\p{L})(?:hỗ trợ|bảo đảm|đảm bảo|cấp|chi trả|chịu|tài trợ)(?: (?:tối đa|không quá|bằng|đến|tối thiểu|một phần|đủ|ít nhất)){0,3} $/iu
const PAID =
  /^ (?:tổng |mức |các )?(?:chi phí|kinh phí|lãi suất|học phí|giá(?! trị)|phí|tiền|mức đóng|giá trị)(?!\p{L})/iu
/** `Miễn 100% học phí`, `giảm 50% giá vé xe buýt`, and not `giảm 10% giá thành`. */
const WAIVES =
  /(?<!\p{L})(?:miễn(?:,| và)?(?: giảm)?|giảm|hoàn(?: trả)?|chiết khấu)(?: (?:tối đa|đến|tới|ít nhất)){0,2} $/iu
const CHARGE =
  /^ (?:mức |tiền |các khoản )?(?:học phí|lệ phí|phí|viện phí|thuế|giá (?:vé|dịch vụ|cước|thuê|bán|điện|nước)|cước|mức đóng|lãi suất|tiền thuê)(?!\p{L})/iu
/** `vay vốn với lãi suất 3%/năm` */
const LENT_AT =
  /(?<!(?:giảm|tăng|hạ) (?:\p{L}{1,6} )?)(?<!\p{L})lãi suất(?: (?:cho )?vay)?(?: (?:là|không quá|tối đa|ưu đãi|bằng)){0,2} $/iu
/** `Ngân sách tỉnh hỗ trợ 70%, ngân sách huyện đối ứng 30%`: who pays how much. */
const SHARED_COST =
  /(?<!\p{L})vốn (?:chủ sở hữu|đối ứng|tự có)(?: [^\s,;:.\d]{1,10}){0,2} $|(?<!\p{L})(?:ngân sách|nguồn vốn|vốn|người dân|nhân dân)(?: \p{L}{1,9}){1,5} (?:hỗ trợ|đối ứng|bảo đảm|đảm bảo|đóng góp|chi trả)(?: tối đa| không quá)? $/iu
/** `được hưởng 100% lương` */
const RECEIVED = /(?<!\p{L})được (?:hưởng|trả|thanh toán)(?: (?:đủ|nguyên|tối đa))? $/iu
/** `Kinh phí dự kiến 250 triệu đồng, trong đó xã hội hóa | 60%` */
const PART_OF_COST =
  /^\P{L}{0,6}(?:tổng )?(?:kinh phí|chi phí|mức đầu tư|vốn đầu tư)(?!\p{L})[^;.]{0,120}(?:trong đó|gồm|bao gồm)(?: [^\s,;:.\d]{1,10}){0,6}:? $/iu
/** `Phụ cấp ưu đãi bằng 30% mức lương`, `thuế suất 10%` */
const OF_PAY = /(?<!\p{L})(?:phụ cấp|thuế suất|thù lao|tiền công|hoa hồng)(?: (?!tăng|giảm)[^\s,;:.\d]{1,10}){0,5} $/iu
/** `bảo quản ở độ ẩm dưới 14%`, `độ dốc dọc tối đa 8%` */
const IN_A_THING = /(?<!\p{L})(?:độ (?:ẩm|dốc|mặn|cồn)|nhiệt độ)(?: (?!tăng|giảm|đạt)[^\s,;:.\d]{1,10}){0,3} $/iu
/** `Điểm thực hành chiếm 60% tổng số điểm` */
const WEIGHT = /(?<!\p{L})(?:trọng số(?: [^\s,;:.\d]{1,10}){0,3}|điểm(?: [^\s,;:.\d]{1,10}){1,5} chiếm) $/iu
const MARKS = /^ (?:tổng (?:số )?|số )điểm(?!\p{L})/iu
