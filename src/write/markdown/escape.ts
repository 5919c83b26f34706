/** Text that stays text in Markdown (CommonMark 0.31), letter by letter. */

const MARKUP = /[\\`*_[\]<|#~]/g
/** An entity in the text itself: `&nbsp;`. */
const ENTITY = /&(?=#?[A-Za-z0-9]{1,32};)/g
/** `-----` is a rule, `=====` a heading, `> ` a quotation. */
const OPENING = /^(?=-{2}|- ?-|=|>|\+ ?$|- ?$)/

/** Markers of Markdown's own lists; their labels are text to the plan. */
const LIST_MARK = /^[*+-](?= )/

/** One paragraph. A dash, a plus or a star that opens an item stays one, `1.` too; nothing else is markup. */
export function escapeParagraph(text: string): string {
  const mark = LIST_MARK.exec(text)?.[0] ?? ''
  const rest = escapeInline(text.slice(mark.length))
  return mark + rest.replace(OPENING, mark ? '' : '\\')
}

export function escapeInline(text: string): string {
  return text
    .replace(MARKUP, (character) => (character === '|' ? '&#124;' : `\\${character}`))
    .replace(ENTITY, '&amp;')
    .replaceAll('&amp;#124;', '&#124;')
    .replaceAll('\u2028', '<br>')
}

/** A cell of a pipe table; dashes alone would be the rule under the header, `^^` a cell merged with the one above. */
export function escapeCell(text: string): string {
  return escapeInline(text).replace(/^(?=:?-+:?$|\^\^$)/, '\\')
}
