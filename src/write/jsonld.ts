/**
 * JSON-LD 1.1: the document and those that it cites in terms of ELI, the European Legislation Identifier ontology.
 * IRIs are those of `workOf`, relative to the `@base` of the context; a document whose issuer or year is not known is a
 * blank node, since every province has a plan number 1 each year. Each relation is said once of its subject, and each
 * mention again with its place and words, as an annotation (Web Annotation) that it is read from.
 */
import type { Plan, Reference, Relation, Target } from '../plan.js'
import { citedWorks, ownWork, type Work, workOf } from './frbr.js'

/**
 * Without a base the documents are lost to whoever reads this from memory, since relative IRIs name nothing in RDF.
 * Who publishes it puts the own address here: nothing can ever lie below `.invalid` (RFC 6761).
 */
const BASE = 'https://kehoach.invalid'

const CONTEXT = {
  '@base': BASE,
  eli: 'http://data.europa.eu/eli/ontology#',
  oa: 'http://www.w3.org/ns/oa#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const PROPERTIES: Record<Relation, string> = {
  implements: 'eli:implements',
  based_on: 'eli:based_on',
  amends: 'eli:amends',
  repeals: 'eli:repeals',
  is_annex_of: 'eli:is_annex_of',
  cites: 'eli:cites',
}

/** In the list of languages of the Publications Office, which ELI asks for. */
const VIETNAMESE = 'http://publications.europa.eu/resource/authority/language/VIE'

type Node = { '@id': string } & Record<string, unknown>

export function writeJsonld(plan: Plan): string {
  const { document } = plan
  const own = ownWork(plan)
  const self = own ? nodeId(own) : '_:document'
  const nodes = new Map<string, Node>()
  const add = (id: string, fields: Record<string, unknown>): Node => {
    const node = nodes.get(id) ?? { '@id': id, '@type': 'eli:LegalResource' }
    nodes.set(id, node)
    for (const [name, value] of Object.entries(fields)) if (value !== null) node[name] ??= value
    return node
  }
  add(self, {
    'eli:id_local': document.number,
    'eli:type_document': named('eli:ResourceType', document.typeName),
    'eli:date_document': dateValue(document.date),
    'eli:passed_by': named('eli:Agent', document.issuer.name),
    'eli:is_realized_by': expression(self, document.title),
  })
  const byNumber = new Map(document.number ? [[document.number, self]] : [])
  const cited = [...citedWorks(plan)].flatMap(([reference, work]) => {
    const target = documentOf(reference)
    if (!target) return []
    const iri = nodeId(work)
    if (target.number && !byNumber.has(target.number)) byNumber.set(target.number, iri)
    add(iri, {})
    return [{ reference, iri, target }]
  })
  // what a title in capitals calls by name is called so only where no other place does
  const byCase = [...cited].sort((a, b) => Number(isInCapitals(a.reference)) - Number(isInCapitals(b.reference)))
  for (const { iri, target } of byCase) {
    add(iri, {
      'eli:id_local': target.number,
      'eli:date_document': dateValue(target.date),
      'eli:passed_by': named('eli:Agent', target.issuer),
      'eli:is_realized_by': expression(iri, target.title),
    })
  }
  const annotations = cited.map(({ reference, iri }) => {
    const subjects = [reference.subject, ...reference.alsoSubjects].flatMap((name) => {
      if (name === null) return []
      if (name === 'self') return [self]
      const unseen = workOf({ number: name, type: null, date: null, issuer: null })
      return byNumber.get(name) ?? (unseen ? [nodeId(unseen)] : [])
    })
    const property = reference.relation && PROPERTIES[reference.relation]
    for (const subject of property ? subjects : []) {
      if (property) relate(add(subject, {}), property, iri)
    }
    return annotation(self, reference, iri, property, subjects)
  })
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [...nodes.values(), ...annotations] }, null, 2)}\n`
}

function nodeId({ iri, identified }: Work): string {
  return identified ? iri : `_:${iri.slice('/akn/vn/'.length).replaceAll('/', '-')}`
}

function documentOf({ kind, target }: Reference): Target | null {
  return kind === 'document' && target !== null && 'number' in target ? target : null
}

const inVietnamese = (text: string): object => ({ '@value': text, '@language': 'vi' })

/** ELI wants a thing where the document has a name only. */
function named(type: string, name: string | null): object | null {
  return name === null ? null : { '@type': type, 'rdfs:label': inVietnamese(name) }
}

/** A work has its title in one language: it is that of an expression, under the IRI that Akoma Ntoso gives it. */
function expression(work: string, title: string | null): object | null {
  if (title === null) return null
  return {
    ...(work.startsWith('_:') ? {} : { '@id': `${work}/vie@` }),
    '@type': 'eli:LegalExpression',
    'eli:language': { '@id': VIETNAMESE },
    'eli:title': inVietnamese(title),
  }
}

function isInCapitals({ text }: Reference): boolean {
  return text === text.toUpperCase()
}

function relate(node: Node, property: string, iri: string): void {
  const targets = (node[property] ?? []) as { '@id': string }[]
  if (!targets.some((target) => target['@id'] === iri)) node[property] = [...targets, { '@id': iri }]
}

/** Only full days are dates of XML Schema; years and months have types of their own. */
function dateValue(edtf: string | null): object | null {
  if (edtf === null) return null
  const type = /^\d{4}-\d{2}-\d{2}$/.test(edtf)
    ? 'date'
    : /^\d{4}-\d{2}$/.test(edtf)
      ? 'gYearMonth'
      : /^\d{4}$/.test(edtf)
        ? 'gYear'
        : 'string'
  return { '@value': edtf, '@type': `xsd:${type}` }
}

function annotation(
  self: string,
  { id, text, sectionId, span }: Reference,
  iri: string,
  property: string | null,
  subjects: readonly string[],
): object {
  return {
    '@id': self.startsWith('_:') ? `_:${id}` : `${self}#${id}`,
    '@type': 'oa:Annotation',
    'oa:hasBody': { '@id': iri },
    ...(property ? { 'oa:motivatedBy': { '@id': property } } : {}),
    ...(subjects.length > 0 ? { 'eli:related_to': subjects.map((subject) => ({ '@id': subject })) } : {}),
    'oa:hasTarget': {
      'oa:hasSource': { '@id': self },
      ...(sectionId ? { 'eli:number': sectionId } : {}),
      'oa:hasSelector': [
        { '@type': 'oa:TextPositionSelector', 'oa:start': span.start, 'oa:end': span.end },
        { '@type': 'oa:TextQuoteSelector', 'oa:exact': text },
      ],
    },
  }
}
