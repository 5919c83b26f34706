/** Sentences that do nothing but send the reader to an annex. */

const POINTS_TO_ANNEX =
  /^\(?(?:(?:các|một số|những|nội dung|danh mục|phân công|nhiệm vụ|công việc|kế hoạch) [^,.;]{0,60})?(?:chi tiết|cụ thể|có|xem|theo|như|nêu|quy định|được|thể hiện|kèm theo)[^,.;]{0,40}(?:phụ lục|biểu|bảng|danh mục)[^,.;]{0,100}[.)]*$/iu

/** True for a text that does nothing but send the reader to an annex. */
export function pointsToAnnex(text: string): boolean {
  return text.length < 200 && POINTS_TO_ANNEX.test(text.trim())
}
