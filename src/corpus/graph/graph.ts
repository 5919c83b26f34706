/** The documents that plans cite and are, as nodes, and what relates them, as edges with their evidence. */
import { documentId } from '../../grammar/citation/series.js'
import type { Plan, Reference } from '../../plan.js'
import { isCapitals } from '../../text/characters.js'
import { foldKey } from '../../text/fold.js'
import { findConflicts } from './conflicts.js'
import { Identities, isNamedBy, namedId } from './identity.js'
import type { DocumentEdge, DocumentGraph, DocumentNode, Evidence, Mention, Relation } from './model.js'

/**
 * Builds the graph of the documents that some plans are and cite. A number is one document within its series (see
 * `identity.ts`); mentions without a date join the one document of that number, or the last one before the citing
 * plan. What relates documents comes from the references: `subject` → `target`.
 *
 * @param plans in any order; the graph is the same for the same plans in the same order
 */
export function buildGraph(plans: readonly Plan[]): DocumentGraph {
  if (!Array.isArray(plans) || !plans.every((plan) => plan?.document))
    throw new TypeError('Cannot draw a graph without `plans`: pass an array of what `parsePlan` gives')
  const builder = new GraphBuilder(plans)
  return builder.build()
}

class GraphBuilder {
  private readonly identities = new Identities()
  private readonly nodes = new Map<string, DocumentNode>()
  private readonly edges = new Map<string, DocumentEdge>()
  private readonly mentions = new Map<string, Mention[]>()
  /** Node of each mention. */
  private readonly placed = new Map<Mention, string>()
  /** Numbered documents by the beginnings of their titles. */
  private readonly byTitle = new Map<string, string[]>()
  private readonly ids: string[] = []
  private readonly own: (Mention | null)[] = []
  private readonly cited: Map<string, Mention>[] = []

  constructor(private readonly plans: readonly Plan[]) {}

  build(): DocumentGraph {
    this.plans.forEach((plan, i) => {
      this.collect(plan, i)
    })
    this.identifyByFile()
    const dated: { node: string; mentions: Mention[] }[] = []
    for (const list of this.mentions.values()) dated.push(...this.place(list))
    this.plans.forEach((plan, i) => {
      this.connect(plan, i)
    })
    const nodes = [...this.nodes.values()].sort(byId)
    const edges = [...this.edges.values()].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
    return { nodes, edges, conflicts: findConflicts(nodes, edges, dated) }
  }

  private collect(plan: Plan, index: number): void {
    const { number, date, issuer } = plan.document
    const scope = this.identities.placesIn(issuer?.name ?? '')
    const self: Mention | null = number
      ? {
          number,
          scope: this.identities.scopeOf(number, issuer?.name ?? null, scope),
          date,
          type: plan.document.type,
          issuer: issuer?.name ?? null,
          title: plan.document.title,
          asOf: date,
          evidence: null,
          plan: index,
        }
      : null
    this.own[index] = self
    this.ids[index] = self ? '' : `${plan.source.name ?? `plan ${index + 1}`}`
    if (self) this.add(self)
    const cited = new Map<string, Mention>()
    this.cited[index] = cited
    for (const reference of plan.references) {
      const target = documentTarget(reference)
      if (!target?.number) continue
      const number = this.identities.meantNumber(target.number)
      const mention: Mention = {
        number,
        scope: this.identities.scopeOf(number, target.issuer, scope),
        date: target.date,
        type: target.type,
        issuer: target.issuer,
        title: target.title,
        asOf: date,
        evidence: this.evidenceOf(reference, index),
        plan: null,
      }
      // the own number, cited in the annex that is issued with the plan
      if (self && self.number === mention.number && self.scope === mention.scope && !mention.date) continue
      this.add(mention)
      cited.set(reference.id, mention)
    }
  }

  /** A plan whose number was lost is the one document of its type and place that its file is named by. */
  private identifyByFile(): void {
    this.plans.forEach((plan, i) => {
      const { type, date, issuer, title } = plan.document
      const file = plan.source.name
      if (this.own[i] || !file) return
      const scope = this.identities.placesIn(issuer?.name ?? '')
      const fitting = [...this.mentions.values()].filter(
        ([first]) => first && first.scope === scope && first.type === type && isNamedBy(file, first.number),
      )
      const [[first] = []] = fitting
      if (fitting.length !== 1 || !first) return
      const said = { date, type, issuer: issuer?.name ?? null, title, asOf: date, evidence: null, plan: i }
      const self = { number: first.number, scope, ...said }
      this.own[i] = self
      this.add(self)
    })
  }

  private add(mention: Mention): void {
    const key = `${mention.number} ${mention.scope}`
    const list = this.mentions.get(key)
    if (list) list.push(mention)
    else this.mentions.set(key, [mention])
  }

  /** Tells the documents of one number apart by their periods, and gives each mention its document. */
  private place(mentions: readonly Mention[]): { node: string; mentions: Mention[] }[] {
    const groups = new Map<string, Mention[]>()
    const undated: Mention[] = []
    for (const mention of mentions) {
      const period = this.identities.periodOf(mention.number, mention.date, mention.scope)
      if (period === null) {
        undated.push(mention)
        continue
      }
      const same = period === '' ? '' : (sameTitle(groups, mention) ?? period)
      const group = groups.get(same)
      if (group) group.push(mention)
      else groups.set(same, [mention])
    }
    const periods = [...groups.keys()].sort(compare)
    for (const mention of undated) {
      const before = periods.filter((period) => !mention.asOf || period.slice(0, 4) <= mention.asOf.slice(0, 4))
      const period = periods.length <= 1 ? (periods[0] ?? null) : (before.at(-1) ?? null)
      const key = period ?? 'undated'
      const group = groups.get(key)
      if (group) group.push(mention)
      else groups.set(key, [mention])
    }
    const placed: { node: string; mentions: Mention[] }[] = []
    for (const [period, list] of groups) {
      const [first] = list
      if (!first) continue
      const node = documentId(first.number, first.scope, period === 'undated' ? null : period)
      for (const mention of list) this.placed.set(mention, node)
      this.addNode(node, list)
      placed.push({ node, mentions: list })
    }
    return placed
  }

  private addNode(id: string, mentions: readonly Mention[]): void {
    const own = mentions.filter((mention) => mention.plan !== null)
    const told = [...own, ...mentions]
    const said = (field: 'type' | 'issuer' | 'title'): string | null => {
      const words = told.flatMap((mention) => mention[field] ?? [])
      return words.find((word) => !isCapitals(word)) ?? words[0] ?? null
    }
    const titled = titleKey(said('title'))
    if (titled !== null) this.byTitle.set(titled, [...(this.byTitle.get(titled) ?? []), id])
    this.nodes.set(id, {
      id,
      number: mentions[0]?.number ?? null,
      type: said('type'),
      date: own[0]?.date ?? mostFrequent(mentions.map(({ date }) => date)),
      issuer: own[0]?.issuer ?? said('issuer'),
      title: said('title'),
      inCorpus: own.length > 0,
      files: own.flatMap(({ plan }) => this.plans[plan ?? -1]?.source.name ?? []),
      inferred: own.length > 0 && own.every(({ plan }) => this.plans[plan ?? -1]?.document.number == null),
    })
  }

  private connect(plan: Plan, index: number): void {
    const own = this.own[index]
    const self = (own && this.placed.get(own)) || this.unnumbered(plan, index)
    const cited = this.cited[index]
    const numbers = new Map<string, string>()
    for (const mention of cited?.values() ?? []) {
      if (mention.evidence) mention.evidence.document = self
      const node = this.placed.get(mention)
      if (node) numbers.set(mention.number, node)
    }
    for (const reference of plan.references) {
      const target = documentTarget(reference)
      if (!target || !reference.relation) continue
      const mention = cited?.get(reference.id)
      const to = mention ? this.placed.get(mention) : this.named(target)
      if (!to) continue
      for (const subject of [reference.subject, ...reference.alsoSubjects]) {
        const from =
          subject === 'self' ? self : subject === null ? undefined : numbers.get(this.identities.meantNumber(subject))
        if (from && from !== to) this.addEdge(from, to, reference.relation, this.evidenceOf(reference, index, self))
      }
    }
  }

  /** The node of a plan without a number. */
  private unnumbered(plan: Plan, index: number): string {
    const id = this.ids[index] ?? ''
    const { type, date, issuer, title } = plan.document
    const files = plan.source.name ? [plan.source.name] : []
    this.nodes.set(id, {
      id,
      number: null,
      type,
      date,
      issuer: issuer?.name ?? null,
      title,
      inCorpus: true,
      files,
      inferred: false,
    })
    return id
  }

  /** The node of a document that is cited by its name; undefined where it has none. */
  private named(target: Target): string | undefined {
    const { number, type, title, date, issuer } = target
    if (number || !title) return undefined
    // the one numbered document of this type and title
    const same = (this.byTitle.get(titleKey(title) ?? '') ?? []).filter((node) => this.nodes.get(node)?.type === type)
    if (same.length === 1) return same[0]
    const id = namedId(type, title)
    const known = this.nodes.get(id)
    if (!known)
      this.nodes.set(id, { id, number: null, type, date, issuer, title, inCorpus: false, files: [], inferred: false })
    else if (!known.date) known.date = date
    return id
  }

  private addEdge(from: string, to: string, relation: Relation, evidence: Evidence): void {
    const key = `${from}\t${to}\t${relation}`
    const edge = this.edges.get(key)
    if (edge) edge.evidence.push(evidence)
    else this.edges.set(key, { from, to, relation, evidence: [evidence] })
  }

  private evidenceOf({ sectionId, span, text }: Reference, index: number, self?: string): Evidence {
    return { document: self ?? this.plans[index]?.document.number ?? this.ids[index] ?? '', sectionId, span, text }
  }
}

type Target = Extract<NonNullable<Reference['target']>, { number: string | null }>

function documentTarget({ kind, target }: Reference): Target | null {
  return kind === 'document' && target && 'number' in target ? target : null
}

const TITLE = 40

/** The period of the mentions with the same title: one document of which a date was written wrong. */
function sameTitle(groups: ReadonlyMap<string, readonly Mention[]>, mention: Mention): string | null {
  const title = titleKey(mention.title)
  if (title === null) return null
  for (const [period, list] of groups) if (list.some((other) => titleKey(other.title) === title)) return period
  return null
}

function titleKey(title: string | null): string | null {
  const key = foldKey(title ?? '').replace(/^(?:về việc |về )/u, '')
  return key.length < TITLE ? null : key.slice(0, TITLE)
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  let most: string | null = null
  for (const [value, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = value
  return most
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: DocumentNode, b: DocumentNode): number => compare(a.id, b.id)
