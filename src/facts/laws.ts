/** Texts and their parts that hold rules for good, and neither targets nor tasks of a plan. */
import { oncePerNode, type Passage, type SectionNode, textOf } from '../tree.js'

const LAWS = new Set(['Hiến pháp', 'Bộ luật', 'Luật', 'PL'])
const REGULATIONS = new Set(['NĐ', 'TT', 'TTLT'])

/** Acts of the Quốc hội and its standing committee (Luật 64/2025/QH15, điều 4): their codes or words. */
export function isLaw(type: string | null): boolean {
  return type !== null && LAWS.has(type)
}

/** Nghị định, thông tư and thông tư liên tịch. */
export function isRegulation(type: string | null): boolean {
  return type !== null && REGULATIONS.has(type)
}

const TERMS =
  /^(?:hiệu lực|(?:quy định|điều khoản|xử lý) chuyển tiếp|giải thích (?:từ ngữ|thuật ngữ)|(?:sửa đổi, bổ sung|bãi bỏ|thay thế) (?:một số|các|những|điều lệ|quy chế|quy định)|(?:phạm vi|đối tượng)(?! nghiên cứu|.*(?:giải pháp|nhiệm vụ|biện pháp|nội dung (?:thực hiện|triển khai|tuyên truyền|kiểm tra|giám sát|tập huấn|bồi dưỡng|đào tạo)))|nội dung (?:của |các )?báo cáo)(?!\p{L})/iu
const LONGEST_TERMS = 80

/**
 * True for a part that says from when, for whom and in what sense the text holds: `Hiệu lực thi hành`, `Phạm vi, đối
 * tượng áp dụng`, `Giải thích từ ngữ`, or what a report holds: `Nội dung báo cáo`. Nobody is charged with it, and it sets no aim.
 */
export const isTerms = oncePerNode(
  (root, { heading }: SectionNode): boolean =>
    heading !== null && heading.end - heading.start <= LONGEST_TERMS && TERMS.test(textOf(root, heading)),
)

/**
 * In an article of a decision or decree: what is done to other texts there is done by this one; in the parts of a plan
 * that the article holds (`Đ1.III.2`) it is work still to be done.
 */
export function makesRules({ place, sectionId }: Pick<Passage, 'place' | 'sectionId'>): boolean {
  return place !== 'cell' && /^Đ\d[^\p{Lu}]*$/u.test(sectionId ?? '')
}
