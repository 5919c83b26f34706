/** Levels of schooling, of which one stands for another in the name of a measure. */

import { OWN_MEASURE } from './part-of-name.js'

/** What may be said of one level of schooling and of the next. */
const OF_PUPILS = new RegExp(`${OWN_MEASURE.source}|^(?:học sinh|trẻ)(?!\\p{L})`, 'iu')

/** `Tỷ lệ trẻ em học mẫu giáo 90%, tiểu học 97%`: one level of schooling stands for another. */
const SCHOOLING =
  'nhà trẻ|mẫu giáo|mầm non|tiểu học|trung học cơ sở|THCS|trung học phổ thông|THPT|trung cấp|cao đẳng|đại học'
const SCHOOL = new RegExp(`^(?:riêng )?(?:(?:cấp|bậc) )?(${SCHOOLING})$`, 'iu')
const SCHOOL_INSIDE = new RegExp(`(?<!\\p{L})(?:${SCHOOLING})(?!\\p{L})`, 'iu')
/** `tỷ lệ chuyển cấp từ tiểu học lên trung học cơ sở 99%, từ trung học cơ sở lên …` */
const FROM_TO = /^từ [^,;:]{2,60} (?:lên|sang) /iu
const FROM_INSIDE = ' từ '
/** `trẻ mẫu giáo 5 tuổi`: of how old ones the first level is. */
const AGE = / (?:từ )?\d{1,2}(?: ?[-–] ?\d{1,2})? tuổi(?!\p{L})/iu

/** The name of what is measured with the level that `words` are put for its own, or null. */
export function nameAtLevel(name: string, words: string): string | null {
  const from = FROM_TO.test(words) ? name.lastIndexOf(FROM_INSIDE) : -1
  if (from >= 0) return `${name.slice(0, from)} ${words}`
  const level = SCHOOL.exec(words)?.[1]
  if (!level || !OF_PUPILS.test(name) || !SCHOOL_INSIDE.test(name)) return null
  return name.replace(SCHOOL_INSIDE, level).replace(AGE, '')
}
