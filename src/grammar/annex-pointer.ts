/** Sentences that do nothing but send the reader to an annex. */

const POINTS_TO_ANNEX =
  /^[^.;]{0,80}(?:chi tiết|cụ thể|có|theo|tại|xem|ban hành|như)[^.;]{0,60}(?:phụ lục|biểu|bảng|danh mục)[^;]{0,120}$/iu

/** True for a text that does nothing but send the reader to an annex. */
export function pointsToAnnex(text: string): boolean {
  return text.length < 200 && POINTS_TO_ANNEX.test(text.trim())
}
