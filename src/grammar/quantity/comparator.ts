/** Words and signs that bound a number: `trên`, `ít nhất`, `không quá`, `khoảng`, `≥`, `… trở lên`. */

export interface Bounds {
  /** Where the comparator begins; the place of the number where there is none. */
  start: number
  kind: 'eq' | 'gt' | 'ge' | 'lt' | 'le'
  approximate: boolean
  /** `từ` before the number: the begin of a range, of `trở lên`, or of a rise (`từ 5% lên 8%`). */
  from: boolean
}

const BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${[
    '(ít nhất|tối thiểu|(?<=(?:đạt|là|phải|mức|:) )thấp nhất|không dưới|không thấp hơn|không ít hơn|không kém|từ ít nhất|(?<=đạt )(?:và|hoặc) vượt|(?<=bằng )(?:và|hoặc) (?:trên|(?:cao|lớn) hơn))',
    '(trên|hơn|vượt|vượt trên|cao hơn|lớn hơn|nhiều hơn)',
    '(không quá|không (?:được|để) (?:vượt )?quá|không vượt quá|tối đa|nhiều nhất|không cao hơn|không hơn)',
    '(dưới|thấp hơn|nhỏ hơn|ít hơn)',
    '(khoảng|xấp xỉ|gần|ước|ước đạt|ước khoảng|chừng|độ chừng)',
    '(từ)',
  ].join(
    '|',
  )})(?: (?:là|đạt|được|có|mức|đến|(?:có|đạt) được|phải (?:có|đạt)))?|(≥|>=)|(>)|(≤|<=)|(<)|(~|≈|±))[ :]?[(+]?$`,
  'iu',
)
const AFTER = /,? ?(?:(trở lên|hoặc (?:cao|nhiều|lớn) hơn|và cao hơn)|(trở xuống|hoặc (?:thấp|ít) hơn))(?!\p{L})/iuy

/** Reads the comparators that stand right before the number at `pos`, several where they are stacked. */
export function boundsBefore(text: string, pos: number): Bounds {
  const bounds: Bounds = { start: pos, kind: 'eq', approximate: false, from: false }
  for (let stacked = 0; stacked < 3; stacked++) {
    const floor = Math.max(0, bounds.start - 24)
    const hit = BEFORE.exec(text.slice(floor, bounds.start))
    if (!hit) break
    bounds.start = floor + hit.index
    if (hit[1] || hit[7]) bounds.kind = 'ge'
    else if (hit[2] || hit[8]) bounds.kind = bounds.kind === 'eq' ? 'gt' : bounds.kind
    else if (hit[3] || hit[9]) bounds.kind = 'le'
    else if (hit[4] || hit[10]) bounds.kind = bounds.kind === 'eq' ? 'lt' : bounds.kind
    else if (hit[6]) bounds.from = true
    else bounds.approximate = true
  }
  return bounds
}

/** Reads `trở lên`, `trở xuống` that begins exactly at `pos`, or null. */
export function boundAfterAt(text: string, pos: number): { end: number; kind: 'ge' | 'le' } | null {
  AFTER.lastIndex = pos
  const hit = AFTER.exec(text)
  return hit && { end: pos + hit[0].length, kind: hit[1] ? 'ge' : 'le' }
}
