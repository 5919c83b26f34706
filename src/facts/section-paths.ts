/** Where in the document a part stands that the text cites: `khoản 2 mục III` to the section `III.2`. */
import type { CitedPart } from '../grammar/cited-part.js'
import { romanValue } from '../text/marker.js'
import { eachSection, isAnnex, type PlanRoot } from '../tree.js'

export interface SectionPaths {
  ids: ReadonlySet<string>
  annexes: readonly { id: string; label: string | null }[]
}

/** Gathers the ids that a part can be resolved to. */
export function sectionPaths(root: PlanRoot): SectionPaths {
  const ids = new Set<string>()
  for (const { section } of eachSection(root.children)) ids.add(section.id)
  return { ids, annexes: root.children.filter(isAnnex).map(({ id, label }) => ({ id, label })) }
}

/**
 * The id of the section or annex that a part names, seen from the section that it stands in; null where none or more
 * than one fits.
 */
export function resolvePart(paths: SectionPaths, part: CitedPart, from: string | null): string | null {
  const annexStep = part.steps.find((step) => step.level === 'annex')
  const annex = annexStep ? resolveAnnex(paths, annexStep.label, part) : null
  if (annexStep && annex === null) return null
  const inner = part.steps.filter((step) => step.level !== 'annex')
  if (part.here === 'annex') return inner.length ? null : (/^PL\d+/u.exec(from ?? '')?.[0] ?? null)
  if (!inner.length && part.here === null) return annex
  const here = part.here === 'article' ? (/(?:^|\.)(Đ\d+[a-zđ]?)/u.exec(from ?? '')?.[1] ?? null) : null
  if (part.here !== null && here === null) return null
  const distinct = new Set(inner.map((step) => step.level))
  if (distinct.size !== inner.length) return null
  const labels = inner.map((step) => labelOf(step.level, step.label ?? '', inner.length)).reverse()
  const path = [...(here === null ? [] : [here]), ...labels].join('.')
  return only(paths, path, annex ?? /^PL\d+/u.exec(from ?? '')?.[0] ?? null)
}

function labelOf(level: string, label: string, steps: number): string {
  if (level === 'article') return `Đ${label}`
  if (level === 'chapter') return `C${arabic(label)}`
  return steps === 1 && level === 'part' && /^\d/u.test(label) ? `P${label}` : label
}

function only(paths: SectionPaths, path: string, annex: string | null): string | null {
  for (const id of [annex === null ? null : `${annex}.${path}`, path]) if (id !== null && paths.ids.has(id)) return id
  const fits = [...paths.ids].filter((id) => id.endsWith(`.${path}`) && (annex === null) === !id.startsWith('PL'))
  const [first] = fits
  return fits.length === 1 && first !== undefined ? first : null
}

function resolveAnnex(paths: SectionPaths, label: string | null, part: CitedPart): string | null {
  const called = paths.annexes.filter((annex) => annex.label === null || /phụ lục/iu.test(annex.label))
  const [first] = called
  if (label === null)
    return (part.attached || part.plural || part.here) && called.length === 1 && first ? first.id : null
  const fits = called.filter((annex) => {
    const own = /phụ lục (?:số )?([IVXLC]+|\d+|[A-Z])(?![\p{L}\p{N}])/iu.exec(annex.label ?? '')?.[1]
    return own !== undefined && arabic(own) === arabic(label)
  })
  const [fit] = fits
  return fits.length === 1 && fit ? fit.id : null
}

/** A label as one figure, whether Roman or Arabic: `II`, `02` and `2` are one. */
function arabic(label: string): string {
  return /^[IVXLC]+$/u.test(label) ? String(romanValue(label)) : label.replace(/^0+(?=\d)/u, '')
}
