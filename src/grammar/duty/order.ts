/** The words that give work to somebody at the head of a sentence: `Giao Sở X …`, `Phân công nhiệm vụ cho Phòng Y …`. */

/** Posts in small letters within a sentence: `…; hiệu trưởng các trường …`, `giao thủ trưởng các sở …`. */
export const POSTS_WITHIN =
  '(?:thủ|hiệu|viện|cục|chi cục|đội|tổ|trạm) trưởng|trưởng (?:các|ban|phòng|khoa|thôn|bản|ấp|khu|công an)|(?:giám đốc|chủ tịch|bí thư|lãnh đạo) (?:các|ubnd|UBND|công an|sở|\\p{Lu})|người đứng đầu'

const WORK = '(?: nhiệm vụ| trách nhiệm)?(?: cho)?'

/** Gives: what follows is a task, wherever it stands. */
export const GIVING = `(?:Giao|Phân công)${WORK}`
/** The same within a sentence. */
export const GIVING_WITHIN = `(?:giao|phân công)${WORK}`
/** Gives in the name of whoever issues the document: `UBND tỉnh giao Sở X …`; what somebody `được giao` is none. */
export const ISSUER_GIVING = `\\p{Lu}[^,.;:]{2,60}?(?<! (?:được|đã|bàn|chuyển|khoán)) ${GIVING_WITHIN}(?= (?:\\p{Lu}|các ))`
/** Asks: so does a demand on somebody, and what a body without authority over another proposes to it. */
export const ASKING = '(?:Yêu cầu|Đề nghị)'
/** Gives or asks. */
export const ORDERING = `(?:${GIVING}|${ASKING})`
