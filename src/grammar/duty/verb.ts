/** Verbs that no name of a body holds. */
import { openingAt } from '../party/body.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { ORGANISED, TURNS, VERBS, WEAK_VERBS } from './words.js'

/** `Trung tâm Dịch vụ tổng hợp`, `Phòng Kế hoạch tổng hợp`: before the word as an adjective. */
const GENERAL = new Set(['dịch vụ', 'kế hoạch', 'khoa nội', 'khoa ngoại'])
/** The last words of heads that go on with what the body is there for: `Tổ giúp việc`, `Bộ phận giúp việc`. */
const CALLED = new Set(['tổ', 'nhóm', 'ban', 'phận', 'phòng', 'quan', 'vị', 'đội'])
/** Whose steering committee it is, or who sits on it: `văn phòng`, `thành viên`. */
const STEERED = new Set(['phòng', 'viên', 'việc'])
const NUMBER = /^\d+$/
/** One syllable that before a number can only be what is done with so many. */
const COUNTING = new Set(
  'trực cử chọn trồng mở mua xây lắp nuôi sửa in mời tặng trao tuyển nhận điều dành góp thả đặt giúp phát treo dán họp thăm khám dạy viết vẽ đọc nộp gửi hiến nuôi'.split(
    ' ',
  ),
)
/** What stands before the number that is to be reached or kept to. */
export const AT_LEAST = phrases('ít nhất, tối thiểu, không quá, không dưới, trên, khoảng, đủ')
const isCounted = (words: readonly Word[], at: number): boolean =>
  NUMBER.test(words[at + phraseAt(words, at, AT_LEAST)]?.key ?? '')

/** Before a body they say what is done for it. */
const TOWARDS = new Set(['giao', 'giúp', 'gửi'])
/** Words that a verb begins with and another word ends in, with what stands before them there. */
const ENDINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['cấp', new Set(['các', 'cung', 'đẳng'])],
  ['lập', new Set('công dân tư thành thiết độc'.split(' '))],
  ['thông', new Set('viễn giao truyền phổ lưu'.split(' '))],
])

/** Whether a verb that no name holds stands at `at`. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || (word.capital && !word.acronym)) return false
  // `báo cáo Thủ tướng Chính phủ, và trình, báo cáo Ban Bí thư`
  if (word.key === 'trình' && (word.gap === ',' || words[at - 1]?.key === 'và')) return true
  if (word.key === 'tổng' && GENERAL.has(`${words[at - 2]?.key} ${words[at - 1]?.key}`)) return false
  // `Ban Thường vụ Tỉnh ủy giao Ban Tổ chức …`, `Văn phòng Tỉnh ủy giúp Ban Thường vụ …`
  // `Các cơ quan, đơn vị gửi Sở Tài chính trước ngày 15/12`
  if (TOWARDS.has(word.key) && words[at + 1]?.capital && !isCounted(words, at + 1))
    return openingAt(words, at + 1) !== null
  // `Văn phòng Điều phối | giúp việc cho Ban Chỉ đạo`; `Tổ giúp việc cho …` is called so
  if (word.key === 'giúp' && words[at + 1]?.key === 'việc' && words[at + 2]?.key === 'cho')
    return !CALLED.has(words[at - 1]?.key ?? '')
  // `đơn vị công lập | báo cáo`, `doanh nghiệp viễn thông | quan tâm`: the end of another word
  if (ENDINGS.get(word.key)?.has(words[at - 1]?.key ?? '') && word.gap === ' ') return false
  // `Văn phòng Ban chỉ đạo`, `thành viên ban chỉ đạo`; `Trưởng ban | chỉ đạo các tiểu ban`
  if (word.key === 'chỉ' && words[at - 1]?.key === 'ban' && words[at + 1]?.key === 'đạo' && word.gap === ' ')
    return !STEERED.has(words[at - 2]?.key ?? '') && !(words[at - 1]?.capital && words[at - 2]?.key !== 'trưởng')
  // `Khoa Hồi sức tích cực`
  if (word.key === 'tích' && words[at - 2]?.key === 'hồi' && words[at - 1]?.key === 'sức') return false
  // `Chi nhánh Văn phòng đăng ký đất đai`
  if (word.key === 'đăng' && words[at - 2]?.key === 'văn' && words[at - 1]?.key === 'phòng') return false
  // `Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên`
  if (word.key === 'thường' && words[at - 2]?.key === 'giáo' && words[at - 1]?.key === 'dục') return false
  // `tổ chức cung ứng dịch vụ trung gian thanh toán`
  if (word.key === 'thanh' && words[at - 2]?.key === 'trung' && words[at - 1]?.key === 'gian') return false
  // `Hội đồng thi đua - khen thưởng | xét, đề nghị khen thưởng …`, `các đơn vị trực thuộc | lập, trình dự toán`
  if ((word.key === 'xét' || word.key === 'lập') && word.gap === ' ' && words[at + 1]?.gap === ',') return true
  // `Đội xung kích | trực 24/24 giờ`, `Phòng Nội vụ | cử 02 người`, `Mỗi xã | cử ít nhất 02 người`
  if (COUNTING.has(word.key) && word.gap === ' ' && isCounted(words, at + 1)) return true
  // `Đề nghị Công an tỉnh sớm hoàn thành hồ sơ`
  if (word.key === 'sớm' && word.gap === ' ') return isVerb(words, at + 1)
  // `cơ quan quản lý trực tiếp cơ sở giáo dục`
  if (word.key === 'trực' && words[at - 2]?.key === 'quản' && words[at - 1]?.key === 'lý') return false
  // `các cơ quan tham mưu, giúp việc Tỉnh ủy` are called so
  if (word.key === 'tham' && words[at + 2]?.key === 'giúp' && words[at + 3]?.key === 'việc') return false
  // `các đồng chí lãnh đạo Sở` are those who lead it
  if (word.key === 'lãnh' && words[at - 2]?.key === 'đồng' && words[at - 1]?.key === 'chí') return false
  if (word.key === 'tổ' && words[at + 1]?.key === 'chức') {
    if (isListed(words, at)) return false
    // `Nhà Văn hóa tỉnh | tổ chức, trong 02 ngày`, `Ban Chỉ huy Quân sự huyện | tổ chức huấn luyện …`
    if (word.gap === ' ' && endsName(words[at - 1]) && phraseAt(words, at + 2, ORGANISATIONS) === 0) return true
    if (word.gap === ' ' && endsUnit(words[at - 1]) && phraseAt(words, at + 2, TURNS) > 0) return true
    const counted = NUMBER.test(words[at + 2]?.key ?? '')
    return counted || phraseAt(words, at + 2, ORGANISED) > 0 || phraseAt(words, at + 2, VERBS) > 0
  }
  return phraseAt(words, at, VERBS) > phraseAt(words, at, WEAK_VERBS)
}

const SEATS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'phố'])

const UNITS = new Set(['đoàn', 'hội', 'khoa', 'trường', 'ngành'])

/** `Trung tâm GDNN-GDTX | tổ chức trong tháng 6`, `các chi đoàn | tổ chức tại cơ sở`: when or where behind it, it is a verb. */
const endsUnit = (word: Word | undefined): boolean => word?.acronym === true || UNITS.has(word?.key ?? '')

/** What makes `tổ chức` a noun that goes on with a name: `Đảng bộ huyện, tổ chức đảng`. */
const ORGANISATIONS = phrases(
  'đảng, chính trị, xã hội, đoàn thể, công đoàn, cơ sở, tín dụng, tôn giáo, kinh tế, quốc tế, quần chúng, nghề nghiệp, thành viên, hành chính, liên quan, có liên quan, phi chính phủ, cán bộ, bộ máy, hội',
)

/** A name of a body may end so, and no noun that `tổ chức` goes on with. */
const endsName = (word: Word | undefined): boolean =>
  word !== undefined && ((word.capital && !word.acronym) || SEATS.has(word.key))

/** What others do, but nobody organises: behind it `tổ chức` is the last of a list of bodies. */
const DONE_BY_BODIES = phrases(`
  bố trí, chủ động, tham mưu, báo cáo, đề xuất, tăng cường, đẩy mạnh, ban hành, cung cấp, cân đối, phân công, chỉ đạo, lãnh đạo,
  phát huy, nâng cao, khẩn trương, tích cực, nghiêm túc, quan tâm, chú trọng, ưu tiên, cập nhật, đăng ký, công khai,
  chấp hành, tuân thủ, cam kết, phản ánh, kiến nghị, cụ thể hóa, tiếp tục, tập trung, tham gia, huy động, tạo điều kiện,
  phối hợp, căn cứ, xây dựng kế hoạch, gửi báo cáo, phấn đấu, xem xét, khuyến khích
`)
const BODIES = new Set(['cơ quan', 'đơn vị', 'doanh nghiệp', 'cá nhân', 'địa phương', 'đoàn thể', 'tập thể'])

/** `các cơ quan, tổ chức | bố trí kinh phí`, but `các cơ quan, đơn vị | tổ chức triển khai` */
function isListed(words: readonly Word[], at: number): boolean {
  const before = words[at]?.gap === ',' ? at - 1 : words[at - 1]?.key === 'và' ? at - 2 : -1
  if (before < 1 || words[at + 2]?.gap !== ' ') return false
  return BODIES.has(`${words[before - 1]?.key} ${words[before]?.key}`) && phraseAt(words, at + 2, DONE_BY_BODIES) > 0
}
