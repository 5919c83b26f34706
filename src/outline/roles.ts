/** What the parts of a plan are for, told by their headings. */
import { isVerb } from '../grammar/duty/verb.js'
import { wordsOf } from '../grammar/words.js'
import type { Role } from '../plan.js'
import { isCapitals } from '../text/characters.js'
import { respeller } from '../text/respelled.js'

interface RoleRow {
  role: Role
  /** At the start of a part of the heading, small letters. */
  pattern: RegExp
}

/** What is carried out is the plan, and not some matter in it: `Tổ chức thực hiện công tác tuyên truyền`. */
const NOT_OF_MATTER =
  '(?! (?:thực hiện|triển khai|các|tốt|có|hiệu quả|nghiêm|đồng bộ|kịp thời|công tác|nhiệm vụ|hoạt động|việc|phong trào|chính sách|đợt|hội nghị|cuộc|mô hình|thắng lợi|hoàn thành|thành công)(?!\\p{L}))'

/** `Lãnh đạo, chỉ đạo phát triển kinh tế`: one of the works, and not how they are led. */
const NOT_ONE_WORK =
  '(?! (?:rà soát|xây dựng|hoàn thiện|hoàn thành|phát triển|đẩy mạnh|tăng cường|nâng cao|phòng|bảo đảm|đảm bảo|đổi mới|sắp xếp|giải quyết|cải cách|quán triệt|khắc phục|giữ vững|củng cố|quản lý|bảo vệ|chuyển đổi)(?!\\p{L}))'

/** Whom a heading orders to do something: `Yêu cầu Sở Xây dựng`, `Yêu cầu Chủ tịch UBND các xã`. */
const CHARGED =
  '(?:(?:các |từng |đồng chí |lãnh đạo ){0,2}(?:sở|bộ(?! máy)|ban(?! hành)|phòng(?= \\p{L})(?! chống| ngừa| cháy)|ubnd|ủy ban|hội(?! nhập| nghị| thảo)|đoàn(?! kết)|công an|công ty|(?:chi )?cục|vụ(?! việc)|viện|trung tâm|văn phòng|thanh tra|đài|trường|bệnh viện|kho bạc|ngân hàng|bí thư|(?:phó )?(?:giám đốc|chủ tịch|trưởng)|thủ trưởng|hiệu trưởng|cơ quan|đơn vị|địa phương|doanh nghiệp|chủ đầu tư)(?!\\p{L}))'

/** The first row that fits a part of a heading wins. */
const ROLES: readonly RoleRow[] = [
  { role: 'purpose', pattern: /^mục đích/u },
  // `Hiện trạng và yêu cầu đặt ra`: what the situation calls for, and not what the plan asks of its work
  {
    role: 'requirements',
    pattern: new RegExp(
      `^(?:những )?yêu cầu(?! (?:kỹ thuật|(?:được )?đặt ra|đối với (?!việc |công tác )|về (?:hồ sơ|kỹ thuật)|${CHARGED}))`,
      'u',
    ),
  },
  // `Tâm nhìn`, `Tàm nhìn`: no words, but a misread mark
  { role: 'vision', pattern: /^t[ầâà]m nhìn/u },
  {
    role: 'viewpoints',
    pattern:
      /^(?:các |những )?(?:quan điểm|phương châm|nguyên tắc(?: ?$| (?:chung|cơ bản|chỉ đạo|phát triển|(?:xây dựng|lập|(?:tổ chức )?(?:thực hiện|triển khai))(?:$| (?:kế hoạch|chương trình|đề án)))))/u,
  },
  {
    role: 'indicators',
    pattern:
      /^(?:phấn đấu (?:đạt|hoàn thành|thực hiện)(?: được)? |điều chỉnh (?=[^,;.:]{0,12}chỉ tiêu(?:$| (?:chủ yếu|chính|cơ bản|cụ thể|của (?:kế hoạch|chương trình|nghị quyết|đề án)))))?(?:(?:các |một số |những |hệ thống ){1,2}|\d{1,2} )?(?:nhóm )?(?:chỉ tiêu|chỉ số (?:chính|chủ yếu|cơ bản|đánh giá)|tiêu chí (?:cơ bản|chủ yếu|phấn đấu|cần đạt))/u,
  },
  {
    role: 'objectives',
    pattern: /^(?:phấn đấu (?:đạt|hoàn thành|thực hiện)(?: được)? )?(?:các |một số |những )?mục tiêu/u,
  },
  {
    role: 'situation',
    pattern:
      /^(?:(?:khái quát )?(?:tình hình|thực trạng)|hiện trạng|bối cảnh|đặc điểm|đánh giá (?:chung|tình hình|thực trạng|kết quả)|nhận định(?:$| chung| tình hình)|kết quả (?:đạt được|thực hiện)|những (?:kết quả|tồn tại|hạn chế)|(?:tổng hợp )?(?:các |một số |những )?tồn tại|hạn chế|dự báo(?= \p{L})|sự cần thiết(?! của (?!(?:việc|kế hoạch|chương trình|đề án|dự án|nghị quyết|chiến lược|quy hoạch|chính sách)(?!\p{L})))|căn cứ (?:xây dựng|pháp lý|lập (?=k[ếé] hoạch|chương trình|đề án))|cơ sở (?:pháp lý|xây dựng))/u,
  },
  {
    role: 'funding',
    pattern:
      /^(?:(?:(?:dự kiến|dự trù|ước tính|tổng|phương án|chế độ) )?kinh phí|(?:dự kiến )?nguồn (?:kinh phí|vốn|lực (?:thực hiện|tài chính))|dự toán|nhu cầu (?:kinh phí|vốn)|(?:tổng )?(?:vốn|mức) đầu tư(?:$| và | cho | của (?:kế hoạch|đề án|chương trình|dự án))|khái toán|cơ chế tài chính|tài chính|nội dung chi(?:$| (?:và|cho|phí|từ|hoạt động)(?!\p{L}))|(?:định )?mức chi(?!\p{L}))/u,
  },
  {
    role: 'implementation',
    pattern: new RegExp(
      `^(?:công tác )?(?:giao nhiệm vụ(?:$| cho )|tổ chức(?:,| và) phân công|(?:tổ chức|lãnh đạo)(?:,| và)? (?:chỉ đạo |triển khai )*(?:thực hiện|triển khai|thi hành|chỉ đạo${NOT_ONE_WORK})${NOT_OF_MATTER}|chế độ báo cáo|nhiệm vụ(?: cụ thể| chủ yếu)? (?:của|cho|đối với) (?:các|từng) (?:sở|ban|ngành|cấp|cơ quan(?! liên quan)|đơn vị|địa phương|ubnd|ủy ban)|phân công(?: (?:nhiệm vụ|trách nhiệm|thực hiện|tổ chức|công việc|cụ thể|cho|các)|$)|trách nhiệm (?:của|thực hiện|tổ chức|thi hành|các|phối hợp$)|điều khoản thi hành|thực hiện kế hoạch|triển khai thực hiện$)`,
      'u',
    ),
  },
  {
    role: 'tasks',
    pattern:
      /^(?:các |một số |những )?(?:nhóm |danh mục (?:các )?)?(?:(?:(?:dự kiến|định hướng|phương hướng) )?(?:nhiệm vụ|giải pháp)(?! của sở)|phương hướng (?:hoạt động|công tác)|(?:ba |hai |bốn |năm |\d )?(?:khâu )?đột phá(?: chiến lược)?$|danh mục (?:dự án|đề án|công việc|hoạt động)|bước (?:triển khai|thực hiện|tiến hành)|(?:chương trình|đề án|dự án)[^.;]{0,40} (?:trọng điểm|trọng tâm|ưu tiên|chiến lược$)|nội dung (?:nhiệm vụ|công việc|hoạt động|thực hiện|triển khai|chủ yếu|trọng tâm|cụ thể|chính(?! (?:sách|trị|quyền|phủ|của dự thảo))|và (?!(?:định )?mức |đối tượng|phạm vi|điều kiện|nguyên tắc|thẩm quyền|trình tự|hồ sơ))|kế hoạch (?:triển khai|thực hiện|hành động|cụ thể$)|hoạt động(?: (?:chủ yếu|trọng tâm|cụ thể|chính)|$)|phương án (?:triển khai|thực hiện)|biện pháp|công việc|(?:(?:kế hoạch|chương trình|lịch) )?công tác (?:trọng tâm|cụ thể|(?:quý|tháng|tuần|năm) [\divx])|chương trình (?:cụ thể|chi tiết|công tác(?: (?:từng )?(?:quý|tháng))?)$|lịch (?:cụ thể|công tác|hoạt động|triển khai|thực hiện)|tiến trình (?:triển khai|thực hiện)(?:$| (?:kế hoạch|chương trình|đề án))|(?:các )?giai đoạn (?:triển khai|thực hiện)(?:$| kế hoạch| chương trình| đề án)|lộ trình(?: (?:và kế hoạch )?(?:triển khai|thực hiện)|$))/u,
  },
]

/** Headings that hold tasks unless their own children say otherwise; what is the content of a paper holds none. */
const WEAK_TASKS =
  /^(?:các |những )?nội dung(?: kế hoạch| chương trình)?$|^tiến độ (?:thực hiện|triển khai)(?:$|(?: các)? (?:công tác|công việc|nhiệm vụ|hoạt động)(?!\p{L}))|^nội dung(?! (?:tập huấn|bồi dưỡng|hội thảo|tọa đàm)$)(?!,? (?:và )?(?:phạm vi|đối tượng|điều kiện|nguyên tắc|thẩm quyền|trình tự|hồ sơ|(?:định )?mức(?! độ)|chi(?! (?:tiết|nhánh|hội|bộ|đoàn|cục)(?!\p{L})))(?!\p{L}))(?! (?:(?:chính|chủ yếu|cơ bản) )?(?:của )?(?:dự thảo|thẩm định|đề nghị|văn bản|hợp đồng|báo cáo|hồ sơ|đơn|quyết định|thông báo|giấy|biên bản|tờ trình|công văn|thỏa thuận|quy chế|điều lệ))/u

/** `Nguyên tắc, tiêu chí, định mức phân bổ vốn`: rules of a matter, and no views. */
const RULES =
  /^(?:các |những )?nguyên tắc(?:,| và) (?:các )?(?:cơ chế|tiêu chí|định mức|phương pháp|phương thức|cách thức|trình tự|thủ tục|quy trình|điều kiện|thẩm quyền|hình thức|căn cứ)(?!\p{L})/u

/** What a body is there for, as its charter says it: no tasks of a plan. */
const COMPETENCE = /^(?:các |những )?(?:nhiệm vụ(?:,| và) quyền hạn|quyền hạn(?:,| và) nhiệm vụ)(?!\p{L})/u
/** Parts that have no role and do not stand in the way of the next one: `PHƯƠNG HƯỚNG, NHIỆM VỤ`. */
const NEUTRAL =
  /^(?:các |những )?(?:(?:phương hướng|định hướng)(?: phát triển)?|phạm vi|đối tượng|ý nghĩa|thời gian|phương án|(?:các )?tiêu chí|cơ sở vật chất)(?: chung)?$/u

const FOLLOWED =
  '(?:thanh tra|kiểm tra|giám sát|theo dõi|đôn đốc|đánh giá|thông tin|báo cáo|sơ kết|tổng kết|khen thưởng)'
const MONITORING = new RegExp(
  `^(?:(?:công tác|chế độ) )?${FOLLOWED}(?:(?:,| và) (?:(?:công tác|chế độ) )?${FOLLOWED}){1,4}(?:$| (?:việc |tình hình |tiến độ |kết quả )?(?:tổ chức |triển khai )?(?:thực hiện|kế hoạch|chương trình|kết quả$))`,
  'u',
)
const ROAD_MAP = /^lộ trình(?!\p{L})/u
/** `Đánh giá tình hình thực hiện nhiệm vụ, | chương trình công tác tháng 9`: what is looked back on goes on behind the comma. */
const LOOKED_BACK_ON =
  /(?<!\p{L})(?:thực hiện|triển khai) (?:các |những )?(?:nhiệm vụ|chỉ tiêu|mục tiêu|kế hoạch|chương trình|công tác)$/u
const LOOKED_AT: ReadonlySet<Role> = new Set(['tasks', 'indicators', 'objectives'])
/** `MỤC ĐÍCH YÊU CẦU` lost the comma between its parts. */
const PARTS = /[,;:.]| và | – | - |(?<=^mục đích)[ ](?=yêu cầu)/u

/** First words of headings whose marks were misread or not typed: `TÔ CHỨC THỰC HIỆN`; `CHI TIÊU` is a word of its own. */
const FIRST_WORDS = [
  'mục đích',
  'yêu cầu',
  'tầm nhìn',
  'quan điểm',
  'mục tiêu',
  'tình hình',
  'thực trạng',
  'kinh phí',
  'tổ chức thực hiện',
  'phân công nhiệm vụ',
  'nhiệm vụ',
  'giải pháp',
  'nội dung',
]
const respelledRole = respeller(
  ['', 'các ', 'một số ', 'những '].flatMap((some) => FIRST_WORDS.map((words) => some + words)),
)
/** So many syllables are taken for no others: `Tỗ chức thực hiện`, while `Mức tiêu thụ` is no target. */
const respelledPhrase = respeller(FIRST_WORDS.filter((words) => words.split(' ').length > 3))

const isUnmarked = (heading: string): boolean => isCapitals(heading) || /^[ -~]+$/.test(heading)

const CARRIES_OUT =
  /^(?:công tác )?(?:tổ chức|lãnh đạo)[, ].{0,30}(?:thực hiện|triển khai|thi hành|chỉ đạo) (?!triển khai|thực hiện|thi hành|chỉ đạo)(?=\p{L})/u
const LONGEST_WORK = 40

/** `Lãnh đạo, chỉ đạo rà soát …`, `Tổ chức triển khai phổ biến …`: work of one kind, and no plan that is carried out. */
function carriesOutWork(words: string): boolean {
  const behind = CARRIES_OUT.exec(words)?.[0].length ?? 0
  return behind > 0 && isVerb(wordsOf(words.slice(behind, behind + LONGEST_WORK)), 0)
}

function rowOf(words: string | null): RoleRow | undefined {
  if (words === null) return undefined
  const row = ROLES.find(({ pattern }) => pattern.test(words))
  return row?.role === 'implementation' && carriesOutWork(words) ? undefined : row
}

/**
 * The roles of a heading, in the order of its parts: `MỤC ĐÍCH, YÊU CẦU` has two. A heading says its role
 * with its first words; `hoàn thiện mục tiêu …` says none.
 */
export function rolesOf(heading: string): Role[] {
  const roles: Role[] = []
  const lower = heading
    .toLowerCase()
    .trim()
    .replace(/^về (?!việc )/u, '')
    .replace(/(^|, )(?:các |một số |những )?nội dung(?:,| và) (?=nhiệm vụ|giải pháp|biện pháp)/u, '$1')
    .replace(/^(?:các |những )?nội dung(?: chi)?(?:,| và) (?=(?:định )?mức chi(?!\p{L}))/u, '')
    // a comma that parts verbs or nouns of one meaning
    // without reports it may be what people are told
    .replace(/^chế độ thông tin(?:,| và) (?:chế độ )?(?=báo cáo)/u, 'chế độ ')
    .replace(/^((?:công tác )?(?:tổ chức|lãnh đạo)|(?:các |những )?(?:chương trình|đề án|dự án)), /u, '$1 ')
  if (COMPETENCE.test(lower) || RULES.test(lower)) return roles
  if (COUNTED_TARGETS.test(lower)) return ['indicators']
  let looksBack = false
  for (const part of lower.split(PARTS)) {
    const words = part.trim()
    if (words === '' || NEUTRAL.test(words)) continue
    const row = rowOf(words) ?? rowOf((isUnmarked(heading) ? respelledRole : respelledPhrase)(words))
    if (!row) break
    if (looksBack && LOOKED_AT.has(row.role)) break
    looksBack = row.role === 'situation' && LOOKED_BACK_ON.test(words)
    // `MỤC TIÊU VÀ LỘ TRÌNH`: by when the targets are reached
    if (ROAD_MAP.test(words) && roles.includes('objectives')) continue
    if (!roles.includes(row.role)) roles.push(row.role)
  }
  return roles
}

/** `Về kinh tế (11 chỉ tiêu)`: what stands below it are targets. */
const COUNTED_TARGETS = /\((?:gồm |có )?\d{1,3} chỉ tiêu\)$/u

const LEADERSHIP = /^(?:\P{L}*)(?:công tác )?(?:tổ chức|lãnh đạo)(?:,| và) chỉ đạo(?! thực hiện)(?!\p{L})/u

/** True for `Công tác tổ chức, chỉ đạo`: a part of its own among those of a plan, below tasks one field of them. */
export function isLeadership(heading: string): boolean {
  return LEADERSHIP.test(heading.toLowerCase().trim())
}

/** True for `GIÁM SÁT VÀ ĐÁNH GIÁ`, which as a part of its own says who follows the plan; below tasks it is one of them. */
export function isMonitoring(heading: string): boolean {
  return MONITORING.test(heading.toLowerCase().trim())
}

/** True for `Lộ trình`, which under targets says by when they are reached. */
export function isRoadMap(heading: string): boolean {
  return ROAD_MAP.test(heading.toLowerCase().trim())
}

/** True for `NỘI DUNG`, which holds the tasks if no part below it has a role of its own. */
export function isWeakTaskHeading(heading: string): boolean {
  const words = heading.toLowerCase().trim()
  return WEAK_TASKS.test(words) || (isUnmarked(heading) && WEAK_TASKS.test(respelledRole(words) ?? ''))
}

/** What is held on a day: `TỔ CHỨC HỘI NGHỊ ĐỐI THOẠI`, `Công tác tổ chức các lớp tập huấn`. */
const EVENT =
  /^(?:công tác |việc )?tổ chức (?:các |một số |\d{1,2} )?(?:hội (?:nghị|thảo|thi|diễn|thao|giảng|chợ|khỏe)|cuộc thi|lễ|lớp|giải|ngày (?:hội|hưởng ứng)|tuần lễ|diễn đàn|t[ọo][aạ] đàm|đối thoại|tập huấn|đại hội|mít tinh|triển lãm|liên hoan|chiến dịch|cuộc vận động|giao lưu|buổi|phát động|ra quân|thi)(?!\p{L})/u

/** True for the heading of a part that is about an event: the work of the part is to hold it. */
export function isEventHeading(heading: string): boolean {
  return EVENT.test(heading.toLowerCase().trim())
}
