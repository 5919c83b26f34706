/** Tables that stand in a text as HTML: `<table><tr><td>1</td>…</table>`, on one line or on many. */

export interface HtmlTable {
  /** Offsets of its first character and behind its last one. */
  start: number
  end: number
}

const TAG = /<(\/?)table(?=[\s>/])[^<>]{0,2000}>/gi

/** Finds the outermost HTML tables of a text; one that is never closed is none. */
export function htmlTables(text: string): HtmlTable[] {
  const tables: HtmlTable[] = []
  let depth = 0
  let start = 0
  for (const tag of text.matchAll(TAG)) {
    if (tag[1] === '') {
      if (depth++ === 0) start = tag.index
    } else if (depth > 0 && --depth === 0) tables.push({ start, end: tag.index + tag[0].length })
  }
  return tables
}
