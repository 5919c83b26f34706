/** Where in the document a part stands that the text cites: `khoản 2 mục III` to the section `III.2`. */
import type { CitedPart, PartLevel, PartStep } from '../../grammar/citation/cited-part.js'
import { romanLabel, romanValue } from '../../text/ordinals.js'
import { eachSection, isAnnex, type PlanRoot } from '../../tree.js'

export interface SectionPaths {
  ids: ReadonlySet<string>
  /** Ids by each of their ends: `III.2.a` by `III.2.a`, `2.a` and `a`. */
  byEnd: ReadonlyMap<string, readonly string[]>
  annexes: readonly { id: string; label: string | null }[]
}

export interface ResolvedPart {
  /** The sections that are named, in the order of the text; empty where not all of them were found. */
  sectionIds: string[]
  /** Where several sections could be meant. */
  candidates: string[]
}

/** What the part is said to be part of: this document, the plan or regulation that it issues, or nothing. */
export type PartOwner = 'document' | 'issued' | null

const SIZES: readonly PartLevel[] = ['item', 'point', 'clause', 'article', 'division', 'chapter', 'part', 'annex']
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const MOST_CANDIDATES = 8
const LONGEST_RANGE = 60

/** Gathers the ids that a part can be resolved to. */
export function sectionPaths(root: PlanRoot): SectionPaths {
  const ids = new Set<string>()
  const byEnd = new Map<string, string[]>()
  for (const { section } of eachSection(root.children)) {
    if (ids.has(section.id)) continue
    ids.add(section.id)
    for (let end = section.id; ; end = end.slice(end.indexOf('.') + 1)) {
      const known = byEnd.get(end)
      if (known) known.push(section.id)
      else byEnd.set(end, [section.id])
      if (!end.includes('.')) break
    }
  }
  const annexes = root.children.filter(isAnnex).filter(({ inBody }) => !inBody)
  return { ids, byEnd, annexes: annexes.map(({ id, label }) => ({ id, label })) }
}

/**
 * The ids of the sections or the annex that a part names, seen from the section that it stands in: those nearest to it
 * first, then those of the whole text where only one fits. Lists and ranges give several.
 */
export function resolvePart(
  paths: SectionPaths,
  part: CitedPart,
  from: string | null,
  owner: PartOwner = null,
): ResolvedPart {
  const nothing = { sectionIds: [], candidates: [] }
  const annexStep = part.steps.find((step) => step.level === 'annex')
  const own = /^PL\d+/u.exec(from ?? '')?.[0] ?? null
  const annex = annexStep ? resolveAnnex(paths, annexStep.label, part) : null
  const inner = part.steps.filter((step) => step.level !== 'annex')
  if (isOfAll(part) && !inner.length && annex === null) return { ...nothing, sectionIds: annexCandidates(paths) }
  if (annexStep && annex === null) return { ...nothing, candidates: annexCandidates(paths) }
  if (!inner.length && part.here === null && part.steps.length > 1) return resolveAnnexes(paths, part)
  if (!inner.length && part.here === null) return annex === null ? nothing : { ...nothing, sectionIds: [annex] }
  const base = part.here === null ? null : hereOf(part.here, from)
  if (part.here !== null && base === null) return nothing
  const scope = annex ?? (owner === 'document' ? null : owner === 'issued' ? (own ?? 'PL1') : own)
  // in an article `khoản 2` alone is mostly the beginning of a list whose article comes later
  const open = /(?:^|\.)Đ\d/u.test(from ?? '') && !part.above && part.here === null
  if (open && !inner.some(({ level }) => SIZES.indexOf(level) >= SIZES.indexOf('article'))) return nothing
  const found: string[] = []
  for (const path of pathsOf(inner)) {
    const seek = (one: string): Found =>
      base === null ? find(paths, one, scope, annexStep || owner ? null : from) : exact(paths, base, one)
    const ofPart = asPart(path, inner)
    const numbered = ofPart === null ? null : seek(ofPart)
    const { id, candidates } = numbered?.id ? numbered : seek(path)
    if (id === null) return { ...nothing, candidates }
    if (!found.includes(id)) found.push(id)
  }
  if (base !== null && inner.length === 0 && paths.ids.has(base)) found.push(base)
  return { sectionIds: found, candidates: [] }
}

/** `các Phụ lục kèm theo`, without a number: all that there are. */
const isOfAll = ({ steps, plural, attached }: CitedPart): boolean =>
  plural && attached && steps.length === 1 && steps[0]?.level === 'annex' && steps[0].label === null

/** `mục I Phần II` under a part (`P2.I`), which a text may also call its section `II`. */
function asPart(path: string, steps: readonly PartStep[]): string | null {
  const label = steps.find(({ level }) => level === 'part')?.label ?? null
  if (label === null || !/^[IVXLC]+$/u.test(label) || !`${path}.`.startsWith(`${label}.`)) return null
  return `P${arabic(label)}${path.slice(label.length)}`
}

/** The labels of a path that a level may bear in an annex or a plan. */
const BEARS: Record<PartLevel, RegExp> = {
  item: /^$/u,
  point: /^[a-zđ]\d{0,2}$/u,
  clause: /^\d{1,3}[a-zđ]?$/u,
  article: /^Đ/u,
  division: /^(?:M\d+|[IVXLC]+)$/u,
  chapter: /^C\d+$/u,
  part: /^(?:P\d+|(?![IVXLC]$)[A-Z])$/u,
  annex: /^PL\d+$/u,
}

/** The part of that level that the text stands in: the nearest above it. */
function hereOf(level: PartLevel, from: string | null): string | null {
  if (from === null) return null
  const [, article] = /^((?:PL\d+\.)?Đ\d+[a-zđ]?)/u.exec(from) ?? []
  if (article !== undefined && level !== 'annex') return hereOfArticle(level, article, from)
  const labels = from.split('.')
  const bears = (of: PartLevel, label = '') => BEARS[of].test(label.replace(/~\d+$/u, ''))
  // under a point stands no clause, but an item of it: `a.2`
  const at =
    level === 'clause' && labels.some((label, i) => bears('clause', label) && bears('point', labels[i + 1]))
      ? labels.findLastIndex((label, i) => bears(level, label) && !bears('point', labels[i - 1]))
      : labels.findLastIndex((label) => bears(level, label))
  return at < 0 ? null : labels.slice(0, at + 1).join('.')
}

/** The article, clause or point of a legal text. */
function hereOfArticle(level: PartLevel, article: string, from: string): string | null {
  if (level === 'article') return article
  const depth = level === 'clause' ? 1 : level === 'point' ? 2 : 0
  const below = from.slice(article.length).split('.').slice(1)
  return depth === 0 || below.length < depth ? null : [article, ...below.slice(0, depth)].join('.')
}

/** The paths of all that is named: `điểm b, điểm e khoản 4, khoản 6 Điều 2` are `Đ2.4.b`, `Đ2.4.e` and `Đ2.6`. */
function pathsOf(steps: readonly PartStep[]): string[] {
  const chains: PartStep[][] = []
  for (const step of steps) {
    const size = SIZES.indexOf(step.level)
    let joined = false
    for (const chain of chains) {
      const last = chain[chain.length - 1]
      if (!last || SIZES.indexOf(last.level) >= size) continue
      chain.push(step)
      joined = true
    }
    if (!joined) chains.push([step])
  }
  return chains.flatMap((chain, i) => {
    const [first, ...rest] = chain
    const before = chains[i - 1]?.[0]
    const labels = first?.through && before ? between(before.label ?? '', first.label ?? '') : [first?.label ?? '']
    return labels.map((label) => pathOf([{ level: first?.level ?? 'point', label }, ...rest]))
  })
}

/** The labels after the first of a range up to its last; only the last where they are of no known order. */
function between(from: string, to: string): string[] {
  if (/^\d+$/u.test(from) && /^\d+$/u.test(to) && Number(to) > Number(from)) {
    const length = Math.min(LONGEST_RANGE, Number(to) - Number(from))
    return Array.from({ length }, (_, i) => String(Number(from) + i + 1))
  }
  const [first, last] = [LETTERS.indexOf(from), LETTERS.indexOf(to)]
  return from.length === 1 && to.length === 1 && first >= 0 && last > first
    ? [...LETTERS.slice(first + 1, last + 1)]
    : [to]
}

function pathOf(chain: readonly PartStep[]): string {
  const ofChapter = chain.some(({ level }) => level === 'chapter')
  const labels = chain.map(({ level, label }) => labelOf(level, label ?? '', chain.length, ofChapter)).reverse()
  // a decimal label that carries its parent adds its last number only: `tiết 2.1 điểm 2` is 2.1
  return labels
    .map((label, i) => {
      const parent = labels[i - 1]
      return parent !== undefined && label.startsWith(`${parent}.`) ? label.slice(parent.length + 1) : label
    })
    .join('.')
}

function labelOf(level: PartLevel, label: string, steps: number, ofChapter: boolean): string {
  if (level === 'division' && ofChapter) return `M${arabic(label)}`
  if (level === 'article') return `Đ${label}`
  if (level === 'chapter') return `C${arabic(label)}`
  return steps === 1 && level === 'part' && /^\d/u.test(label) ? `P${label}` : label
}

interface Found {
  id: string | null
  candidates: string[]
}

function exact(paths: SectionPaths, base: string, path: string): Found {
  const id = spellings(path)
    .map((spelling) => `${base}.${spelling}`)
    .find((one) => paths.ids.has(one))
  if (id !== undefined) return { id, candidates: [] }
  const fits = (paths.byEnd.get(path) ?? []).filter((one) => within(one, base))
  return { id: null, candidates: fits.slice(0, MOST_CANDIDATES) }
}

/**
 * A section is called by its figure whatever it bears: `Mục 6` is `VI` or `M6`, `Phần I` is `P1`. `điểm a1` may be the
 * item `a.1`.
 */
function spellings(path: string): string[] {
  const [first = '', ...rest] = path.split('.')
  const item = /^([a-zđ])(\d{1,2})$/u.exec(first)
  if (item) return [path, [item[1], item[2], ...rest].join('.')]
  const figure = arabic(first)
  const roman = romanLabel(Number(figure))
  const heads = roman === '' ? [first] : [first, `M${figure}`, `P${figure}`, roman]
  return heads.map((head) => [head, ...rest].join('.'))
}

/** Beside or above the section that speaks, then in its annex or the body, then anywhere. */
function find(paths: SectionPaths, path: string, annex: string | null, from: string | null): Found {
  for (let above = from ?? ''; above.includes('.'); ) {
    above = above.slice(0, above.lastIndexOf('.'))
    if (paths.ids.has(`${above}.${path}`)) return { id: `${above}.${path}`, candidates: [] }
  }
  for (const id of [annex === null ? null : `${annex}.${path}`, path])
    if (id !== null && paths.ids.has(id)) return { id, candidates: [] }
  const fits = (paths.byEnd.get(path) ?? []).filter((id) => (annex === null ? !/^PL\d/u.test(id) : within(id, annex)))
  const [first] = fits
  return fits.length === 1 && first !== undefined
    ? { id: first, candidates: [] }
    : { id: null, candidates: fits.slice(0, MOST_CANDIDATES) }
}

function within(id: string, annex: string): boolean {
  return id.startsWith(`${annex}.`)
}

function resolveAnnex(paths: SectionPaths, label: string | null, part: CitedPart): string | null {
  const called = paths.annexes.filter((annex) => annex.label === null || /phụ lục/iu.test(annex.label))
  const [first] = called
  if (label === null)
    return (part.attached || part.plural || part.here) && called.length === 1 && first ? first.id : null
  const fits = called.filter((annex) => numberOf(annex.label) === arabic(label))
  const [fit] = fits
  return fits.length === 1 && fit ? fit.id : null
}

/** `Phụ lục I, II và IV kèm theo`: each of them, or none where one is not found. */
function resolveAnnexes(paths: SectionPaths, part: CitedPart): ResolvedPart {
  const labels = part.steps.flatMap(({ label, through }, i) => {
    const before = part.steps[i - 1]?.label
    return through && before ? between(arabic(before), arabic(label ?? '')) : [label ?? '']
  })
  const found = labels.map((label) => resolveAnnex(paths, label, part))
  const sectionIds = found.filter((id) => id !== null)
  return sectionIds.length === found.length
    ? { sectionIds: [...new Set(sectionIds)], candidates: [] }
    : { sectionIds: [], candidates: annexCandidates(paths) }
}

function annexCandidates(paths: SectionPaths): string[] {
  const called = paths.annexes.filter(({ label }) => label !== null && /phụ lục/iu.test(label))
  return called.slice(0, MOST_CANDIDATES).map(({ id }) => id)
}

function numberOf(label: string | null): string | null {
  const number = /phụ lục (?:số )?((?:[IVXLC]+|\d+)(?:\.\d{1,2}){0,2}|[A-Z])(?![\p{L}\p{N}])/iu.exec(label ?? '')
  return number?.[1] === undefined ? null : arabic(number[1])
}

/** A label as one figure, whether Roman or Arabic: `II`, `02` and `2` are one. */
function arabic(label: string): string {
  return /^[IVXLC]+$/u.test(label) ? String(romanValue(label)) : label.replace(/^0+(?=\d)/u, '')
}
