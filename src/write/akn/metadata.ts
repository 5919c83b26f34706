/** The `meta` of a document: what it is by FRBR (work, expression, manifestation), and who it names. */
import { resolveAgency } from '../../grammar/agency/agency.js'
import { placesOf } from '../../grammar/citation/series.js'
import type { Plan } from '../../plan.js'
import { documentIdOf } from '../document-id.js'
import { documentClass, ownWork, slug, workOf } from '../frbr.js'
import { element, type XmlElement } from './xml.js'

/** The eId of the program in the references: it is the source of what the metadata says, which is to be an agent. */
const SOURCE = 'kehoach'

/** @param component `main`, or the annex that the metadata is of: `annex_1`; its references are those of the whole */
export function metaOf(plan: Plan, component: string): XmlElement {
  const identification = identificationOf(plan, component)
  if (component !== 'main') return element('meta', {}, [identification])
  return element('meta', {}, [identification, element('references', { source: `#${SOURCE}` }, referencesOf(plan))])
}

function identificationOf(plan: Plan, component: string): XmlElement {
  const { number, typeName, issuer, title } = plan.document
  const work = iriOf(plan)
  const expression = `${work}/vie@`
  const core = (iri: string, ending: string, author: string): XmlElement[] => [
    element('FRBRthis', { value: `${iri}/!${component}${ending}` }),
    element('FRBRuri', { value: `${iri}${ending}` }),
    ...(iri === work && title !== null ? [element('FRBRalias', { value: title, name: 'title' })] : []),
    dateOf(plan.document.date),
    element('FRBRauthor', { href: `#${author}` }),
  ]
  const author = issuer.name === null ? SOURCE : issuerId(plan)
  return element('identification', { source: `#${SOURCE}` }, [
    element('FRBRWork', {}, [
      ...core(work, '', author),
      element('FRBRcountry', { value: 'vn' }),
      ...(typeName === null ? [] : [element('FRBRsubtype', { value: slug(typeName) })]),
      ...(number === null ? [] : [element('FRBRnumber', { value: number })]),
    ]),
    element('FRBRExpression', {}, [...core(expression, '', author), element('FRBRlanguage', { language: 'vie' })]),
    element('FRBRManifestation', {}, core(expression, '.xml', SOURCE)),
  ])
}

/** The IRI of the plan; of one without a number by the name of its file or its hash. */
function iriOf(plan: Plan): string {
  const { type, date } = plan.document
  const number = slug(documentIdOf(plan) ?? '') || 'unnumbered'
  return (ownWork(plan) ?? workOf({ number, type, date, issuer: null }))?.iri ?? ''
}

/**
 * The schema asks for a whole day: a month or year stands for its first day, a date that is not known is that of the
 * earliest one, and `name` says so.
 */
function dateOf(edtf: string | null): XmlElement {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(edtf ?? '') ?? []
  const date = year === undefined ? '0001-01-01' : `${year}-${month}-${day}`
  const known = edtf === date && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)
  return element('FRBRdate', {
    date: known || year === undefined ? date : `${year}-${month}-01`,
    name: known ? 'issued' : year === undefined ? 'unknown' : 'incomplete',
  })
}

/** What the `refersTo` of a body points to. */
export function issuerId({ document: { issuer } }: Plan): string {
  return organisationId(issuer.agencyId ?? slug(issuer.name ?? ''))
}

function organisationId(agency: string): string {
  return `org_${slug(agency) || 'unnamed'}`
}

/** The issuer and every body that has a part in a task, once each. */
function referencesOf(plan: Plan): XmlElement[] {
  const { issuer } = plan.document
  const parties = plan.assignments.flatMap((each) =>
    [each.leads, each.coordinators, each.executors, each.approvers, each.monitors, each.reportsTo, each.advises].flat(),
  )
  const own = placesOf(issuer.name ?? '')
  const organisations = new Map<string, { agency: string; name: string }>()
  const add = (agency: string, name: string): void => {
    const id = organisationId(agency)
    if (organisations.has(id)) return
    // every province has a Sở Y tế
    const places = resolveAgency(name)?.level === 'central' ? '' : placesOf(name) || own
    organisations.set(id, { agency: [slug(agency) || 'unnamed', places].filter(Boolean).join('.'), name })
  }
  if (issuer.name !== null) add(issuer.agencyId ?? slug(issuer.name), issuer.name)
  for (const { agencyId, kind, name } of parties) if (agencyId !== null && kind === 'agency') add(agencyId, name)
  return [
    element('TLCOrganization', { eId: SOURCE, href: '/akn/ontology/organization/kehoach', showAs: 'kehoach' }),
    ...[...organisations].map(([eId, { agency, name }]) =>
      element('TLCOrganization', { eId, href: `/akn/ontology/organization/vn/${agency}`, showAs: name }),
    ),
  ]
}

/** `act` for normative documents, else `doc`. */
export function documentElement({ document }: Plan): 'act' | 'doc' {
  return documentClass(document.number)
}
