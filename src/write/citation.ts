/**
 * How a section is cited in words, from small to large: `điểm đ mục 2.3 phần III Kế hoạch 4611/KH-UBND`. The names
 * of the levels are those of Nghị định 30/2020/NĐ-CP, phụ lục I (điểm, khoản, điều, mục, chương, phần).
 */
import type { Annex, DocumentInfo, Plan, Section } from '../plan.js'
import { flatSections } from './flat-sections.js'

/** `Kế hoạch 4611/KH-UBND`; `văn bản này` where the document says neither its type nor its number. */
export function documentName({ typeName, number }: DocumentInfo): string {
  return [typeName, number].filter(Boolean).join(' ') || 'văn bản này'
}

/** @param ancestors outermost first */
export function citationOf(
  section: Section,
  ancestors: readonly Section[],
  annex: Annex | null,
  document: DocumentInfo,
): string {
  const path = [...ancestors, section].reverse()
  // articles are counted through, whatever stands above them
  const article = path.findIndex(({ marker }) => marker.style === 'article')
  const cited = article < 0 ? path : path.slice(0, article + 1)
  const steps = cited.flatMap((step, i) => {
    const below = cited[i - 1]
    const { style, label } = below?.marker ?? {}
    const shown = (style === 'decimal' || style === 'division') && label?.startsWith(`${step.marker.label}.`)
    return shown ? [] : [stepOf(step, article >= 0, cited[i + 1] ?? null)]
  })
  return [...steps, ...(annex ? [annexName(annex)] : []), documentName(document)].filter(Boolean).join(' ')
}

/** `dòng A.I.3 Phụ lục II Kế hoạch 4611/KH-UBND`. */
export function rowCitationOf(id: string, annex: Annex, document: DocumentInfo): string {
  return `dòng ${id.slice(annex.id.length + 1)} ${annexName(annex)} ${documentName(document)}`
}

/** How each section and each row of a plan is cited, by its id. */
export function citationsOf(plan: Plan): Map<string, string> {
  const annexes = new Map(plan.annexes.map((annex) => [annex.id, annex]))
  const sections = flatSections(plan).map(({ section, ancestors, annexId }): [string, string] => [
    section.id,
    citationOf(section, ancestors, annexes.get(annexId ?? '') ?? null, plan.document),
  ])
  const rows = plan.annexes.flatMap((annex) =>
    annex.tables
      .flatMap(({ rows }) => rows)
      .flatMap(({ id }): [string, string][] => (id === null ? [] : [[id, rowCitationOf(id, annex, plan.document)]])),
  )
  return new Map([...sections, ...rows])
}

/** `Phụ lục II`; `Kế hoạch hành động ban hành kèm theo` for another text; the title of an annex without a label. */
function annexName({ label, title }: Annex): string {
  if (label && /^phụ lục/iu.test(label)) return label.replace(/^PHỤ LỤC/u, 'Phụ lục')
  if (label) return `${label === label.toUpperCase() ? sentenceCase(label) : label} ban hành kèm theo`
  return title ? `Phụ lục “${title}”` : 'Phụ lục'
}

function sentenceCase(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLowerCase()
}

function stepOf({ id, marker, heading }: Section, inArticle: boolean, above: Section | null): string {
  const { style, label, ordinal } = marker
  if (id === 'preamble') return 'phần mở đầu'
  const place = above
    ? above.children.filter((child) => child.marker.style === style).findIndex((c) => c.id === id) + 1
    : 0
  const count = place || ordinal || 1
  switch (style) {
    case 'part':
    case 'roman':
      return `phần ${label}`
    case 'chapter':
      return `Chương ${label}`
    case 'division':
      return above?.marker.style === style && !label?.includes('.') ? `Tiểu mục ${label}` : `Mục ${label}`
    case 'article':
      return `Điều ${label}`
    case 'upper':
    case 'decimal':
      return `mục ${label}`
    case 'arabic':
      return inArticle ? `khoản ${label}` : `mục ${label}`
    case 'letter':
      return `điểm ${label}`
    case 'dash':
      return `gạch đầu dòng thứ ${count}`
    case 'plus':
      return `dấu cộng thứ ${count}`
    case 'bullet':
      return `ý thứ ${count}`
    case 'none':
      return heading ? `phần “${heading}”` : ''
  }
}
