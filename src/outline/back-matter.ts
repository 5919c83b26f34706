/** Parts behind the numbered ones that have a title and no number. */

/** What is remarked on a table: the last lines of a text, and none of them numbered. */
export const NOTES = 'notes'

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:danh mục )?(?:các )?tài liệu tham khảo:?$/iu, 'bibliography'],
  [/^KẾT LUẬN(?: VÀ (?:KIẾN NGHỊ|ĐỀ XUẤT))?$|^(?:ĐỀ XUẤT, |ĐỀ XUẤT VÀ )?KIẾN NGHỊ$/u, 'conclusion'],
  [/^ghi chú ?:$/iu, NOTES],
]
const LONGEST = 40
/** Below `KẾT LUẬN` where that is the type of a document, shown as an example: whose it is, or what about. */
const OF_DOCUMENT = /^(?:CỦA|VỀ|[Vv]ề|V\/v) /u

/** The id of the part that a line opens, `bibliography`, `conclusion` or `notes`; null for any other line. */
export function backMatterOf(line: string, next = ''): string | null {
  if (line.length > LONGEST || OF_DOCUMENT.test(next)) return null
  return TITLES.find(([title]) => title.test(line))?.[1] ?? null
}
