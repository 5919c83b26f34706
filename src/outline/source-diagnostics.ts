/** What the reader did to the text, as diagnostics with the section that they stand in. */
import { type Extent, indexFrom } from '../source.js'
import { eachSection, isAnnex, isTable, type PlanRoot } from '../tree.js'

/** Reports furniture that was taken out and tokens that were put together. */
export function reportSource(root: PlanRoot): void {
  const { furniture, joins, notes = [], doubts = [], glued = [] } = root.source
  for (const { message, at, end = at, page } of notes) {
    const span = { start: at, end, ...(page ? { page } : {}) }
    root.diagnostics.push({ rule: 'inferred-value', severity: 'info', message, span, sectionId: null })
  }
  for (const { at, end, page, word, syllables } of glued) {
    const message = `“${word}” is several words without the blanks between them: “${syllables.join(' ')}”`
    root.diagnostics.push({
      rule: 'glued-words',
      severity: 'warning',
      message,
      span: { start: at, end, page },
      sectionId: null,
    })
  }
  for (const { message, at, end = at, page } of doubts) {
    const span = { start: at, end, ...(page ? { page } : {}) }
    root.diagnostics.push({ rule: 'low-confidence-ocr', severity: 'warning', message, span, sectionId: null })
  }
  if (furniture.length === 0 && joins.length === 0) return
  const places = sectionPlaces(root)
  const bodyEnd = places[places.length - 1]?.end ?? 0
  for (const piece of furniture) {
    const inside = piece.at < bodyEnd ? sectionAt(places, piece.at) : null
    root.diagnostics.push({
      rule: 'page-furniture-removed',
      severity: 'info',
      message: piece.text,
      span: {
        start: piece.at,
        end: piece.at,
        ...(piece.line ? { line: piece.line } : {}),
        ...(piece.page ? { page: piece.page } : {}),
      },
      sectionId: inside,
    })
  }
  for (const join of joins) {
    root.diagnostics.push({
      rule: 'joined-token',
      severity: 'info',
      message: `“${join.raw.replace('\n', '⏎')}” was broken over two lines; it is read as “${root.source.text.slice(join.start, join.end)}”`,
      span: { start: join.start, end: join.end },
      sectionId: sectionAt(places, join.start),
    })
  }
}

interface Place extends Extent {
  id: string
}

/** The own lines of every section and row, in the order of the text. */
function sectionPlaces(root: PlanRoot): Place[] {
  const places: Place[] = []
  for (const { section } of eachSection(root.children)) {
    const first = section.children[0]?.extent.start ?? section.extent.end
    places.push({ id: section.id, start: section.extent.start, end: Math.max(first, section.extent.start) })
    for (const { start, end } of section.paragraphs) places.push({ id: section.id, start, end })
  }
  for (const node of root.children) {
    if (!isAnnex(node)) continue
    for (const child of node.children) {
      if (!isTable(child)) continue
      for (const row of child.children) if (row.id) places.push({ id: row.id, ...row.extent })
    }
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The innermost place that holds an offset. */
function sectionAt(places: readonly Place[], offset: number): string | null {
  let last = indexFrom(places, offset + 1) - 1
  while (last >= 0 && (places[last]?.end ?? 0) < offset) last--
  return places[last]?.id ?? null
}
