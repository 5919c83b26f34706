/** The name of the column of labels, as the header of a table has it: the source of an expression without an end. */
export const ORDINAL_HEAD = '(?:STT|TT|Stt|Tt|S TT|S\\. ?T\\. ?T\\.?|T\\.T\\.?|Số TT|SỐ TT|Số thứ tự|SỐ THỨ TỰ)'

const ALONE = new RegExp(`^${ORDINAL_HEAD}\\.?$`, 'u')

/** True for the name of a column of labels and nothing else: `STT`, `Số TT`, `S TT`. */
export function isOrdinalHead(cell: string): boolean {
  return ALONE.test(cell)
}
