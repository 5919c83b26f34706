/** Parts behind the numbered ones that have a title and no number. */

/** What is remarked on a table: the last lines of a text, and none of them numbered. */
export const NOTES = 'notes'

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:danh mục )?(?:các )?tài liệu tham khảo:?$/iu, 'bibliography'],
  [/^KẾT LUẬN(?: VÀ (?:KIẾN NGHỊ|ĐỀ XUẤT))?$|^(?:ĐỀ XUẤT, |ĐỀ XUẤT VÀ )?KIẾN NGHỊ$/u, 'conclusion'],
  [/^ghi chú ?:$/iu, NOTES],
]
const LONGEST = 40

/** The id of the part that a line opens, `bibliography`, `conclusion` or `notes`; null for any other line. */
export function backMatterOf(line: string): string | null {
  if (line.length > LONGEST) return null
  return TITLES.find(([title]) => title.test(line))?.[1] ?? null
}
