/** What is compared: for each kind of object when two are the same one, and which of their fields count. */
import { at, bare, type Entry, fold, isEntry, listAt, same, start } from './fold.js'
import { agrees, alternatives, Ids, sectionsOf, startsAlike } from './gold.js'

type Agreement = (gold: Entry, plan: Entry) => boolean

export interface Kind {
  gold: Entry[]
  plan: Entry[]
  /** Whether the two are the same object. */
  right: Agreement
  /** Neither missed when absent nor wrong when present. */
  optional: (gold: Entry) => boolean
  fields: Record<string, Agreement>
  /** A plan may have more of this kind than the gold names. */
  recallOnly?: boolean
}

const isOptional = (gold: Entry): boolean => Boolean(gold.optional)
const fieldsAt = (paths: string[], agree = agrees): Record<string, Agreement> =>
  Object.fromEntries(paths.map((path) => [path, (gold: Entry, plan: Entry) => agree(gold, plan, path)]))

/** A quantity as one string: bounds and unit, without approximation and period. */
function quantityKey(quantity: unknown): string {
  if (!isEntry(quantity)) return 'null'
  const { min, max, minExclusive, maxExclusive, unit } = quantity
  return [min ?? '', max ?? '', Boolean(minExclusive), Boolean(maxExclusive), fold(unit)].join('/')
}

/** The names of a list of parties as one string, in any order. */
function partiesKey(parties: unknown): string {
  const list = Array.isArray(parties) ? parties : []
  return list
    .map((party) => bare(at(party, 'name')))
    .sort()
    .join(' | ')
}

const samePartiesAt =
  (path: string): Agreement =>
  (gold, plan) =>
    [gold[path], ...alternatives(gold, path)].some((parties) => partiesKey(parties) === partiesKey(plan[path]))

const partiesOf = (assignment: Entry): Entry[] => [
  ...listAt(assignment, 'leads'),
  ...listAt(assignment, 'coordinators'),
]

const bodyHasHeading: Agreement = (gold, plan) =>
  Boolean(gold.inferred) ||
  [gold.hasHeading, ...alternatives(gold, 'hasHeading')].some((has) => Boolean(has) === Boolean(plan.heading))

const sameRoles: Agreement = (gold, plan) => {
  const roles = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
  const own = roles(gold.roles)
  const tolerated = roles(gold.acceptableRoles)
  const found = roles(plan.roles)
  if (same([...own].sort(), [...found].sort())) return true
  const nothingWrong = found.every((role) => own.includes(role) || tolerated.includes(role))
  return nothingWrong && own.every((role) => found.includes(role) || tolerated.length > 0)
}

/** A schedule that may be read in several ways counts as right in each of its fields. */
const sameSchedule = (path: string, agree: Agreement): [string, Agreement] => [
  `schedule.${path}`,
  (gold, plan) => Boolean(at(gold, 'alternatives.schedule')) || agree(gold, plan),
]

export function kindsOf(gold: Entry, plan: Entry): Record<string, Kind> {
  const ids = new Ids(gold)
  const both = (kind: string) => ({ gold: listAt(gold, kind), plan: listAt(plan, kind), optional: isOptional })
  const inSameSection: Agreement = (g, p) => ids.same(g.sectionId, p.sectionId)
  const inAllowedSection: Agreement = (g, p) =>
    inSameSection(g, p) || alternatives(g, 'sectionId').includes(p.sectionId ?? null)
  const isInAnnex = (section: Entry) => /^PL\d/.test(String(section.id ?? ''))
  const annexesCount = listAt(gold, 'sections').some(isInAnnex)

  return {
    sections: {
      gold: listAt(gold, 'sections'),
      plan: sectionsOf(plan).filter((section) => annexesCount || !isInAnnex(section)),
      right: (g, p) =>
        ids.same(g.id, p.id) &&
        (g.inferred
          ? Boolean(at(p, 'marker.inferred') || p.inferred) || ids.isFree(g.id)
          : startsAlike(g, 'headingOrTextStart', p.heading || p.text)),
      optional: (g) => Boolean(g.optional || (g.inferred && ids.isFree(g.id))),
      fields: {
        hasHeading: bodyHasHeading,
        roles: sameRoles,
        style: (g, p) => [g.style, ...alternatives(g, 'style')].includes(at(p, 'marker.style')),
      },
    },
    objectives: {
      ...both('objectives'),
      right: (g, p) => inSameSection(g, p) && start(g.text) === start(p.text),
      fields: fieldsAt(['kind', 'horizon', 'text']),
    },
    indicators: {
      ...both('indicators'),
      right: (g, p) => {
        const units = alternatives(g, 'value.unit').map((unit) => ({ ...(isEntry(g.value) ? g.value : {}), unit }))
        const values = [g.value, ...alternatives(g, 'value'), ...units]
        return inSameSection(g, p) && values.some((value) => quantityKey(value) === quantityKey(p.value))
      },
      fields: {
        ...fieldsAt(['name', 'value.approximate', 'value.per', 'base', 'change', 'period', 'by', 'text']),
        equivalents: (g, p) =>
          same(listAt(g, 'equivalents').map(quantityKey), listAt(p, 'equivalents').map(quantityKey)),
      },
    },
    tasks: {
      ...both('tasks'),
      right: (g, p) => ids.same(g.id, p.id) && startsAlike(g, 'textStart', p.text),
      fields: fieldsAt(['origin', 'groups']),
    },
    assignments: {
      ...both('assignments'),
      right: (g, p) => ids.same(g.taskId, p.taskId) && samePartiesAt('leads')(g, p),
      fields: {
        coordinators: samePartiesAt('coordinators'),
        ...fieldsAt(['outputs']),
        ...Object.fromEntries([
          ...['recurrence', 'from', 'to'].map((path) => sameSchedule(path, (g, p) => agrees(g, p, `schedule.${path}`))),
          sameSchedule('before', (g, p) => Boolean(at(g, 'schedule.before')) === Boolean(at(p, 'schedule.before'))),
          sameSchedule('milestones', (g, p) =>
            same(listAt(g, 'schedule.milestones'), listAt(p, 'schedule.milestones')),
          ),
        ]),
        kinds: (g, p) =>
          partiesOf(g).every((party) => {
            const found = partiesOf(p).find((other) => bare(other.name) === bare(party.name))
            return !found || found.kind === party.kind
          }),
        inheritedFrom: (g, p) =>
          ids.same(g.inheritedFrom, p.inheritedFrom) ||
          alternatives(g, 'inheritedFrom').includes(p.inheritedFrom ?? null),
      },
    },
    references: {
      ...both('references'),
      right: (g, p) => {
        const isDocument = g.kind === 'document'
        const sameKind = same(g.kind, p.kind) || alternatives(g, 'kind').includes(p.kind)
        const sameNumber = agrees(g, p, 'target.number') || (!isDocument && p.kind === g.kind)
        const sameStart = (path: string) => start(at(g, path), 25) === start(at(p, path), 25)
        const isNumbered = Boolean(at(g, 'target.number'))
        const sameTitle = isNumbered || !isDocument || sameStart('target.title') || sameStart('text')
        return inAllowedSection(g, p) && sameKind && sameNumber && sameTitle
      },
      fields: fieldsAt(
        ['target.type', 'target.date', 'target.issuer', 'relation', 'subject', 'form', 'text'],
        (g, p, path) => g.kind !== 'document' || agrees(g, p, path),
      ),
    },
    diagnostics: {
      ...both('diagnostics'),
      recallOnly: true,
      right: (g, p) => inAllowedSection(g, p) && (g.rule === p.rule || alternatives(g, 'rule').includes(p.rule)),
      fields: {},
    },
  }
}
