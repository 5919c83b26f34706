/** Parts behind the numbered ones that have a title and no number. */

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:danh mục )?(?:các )?tài liệu tham khảo:?$/iu, 'bibliography'],
  [/^KẾT LUẬN(?: VÀ (?:KIẾN NGHỊ|ĐỀ XUẤT))?$|^(?:ĐỀ XUẤT, |ĐỀ XUẤT VÀ )?KIẾN NGHỊ$/u, 'conclusion'],
]
const LONGEST = 40

/** The id of the part that a line opens, `bibliography` or `conclusion`; null for any other line. */
export function backMatterOf(line: string): string | null {
  if (line.length > LONGEST) return null
  return TITLES.find(([title]) => title.test(line))?.[1] ?? null
}
