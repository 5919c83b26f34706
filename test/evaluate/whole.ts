/** What is compared once for a document: its information, annexes, agency ids and spans. */
import { at, bare, type Entry, fold, isEntry, listAt, same } from './fold.js'
import { alternatives, sectionsOf } from './gold.js'

const documentFields = [
  'number',
  'type',
  'typeName',
  'system',
  'issuer.name',
  'place',
  'date',
  'title',
  'recipients',
] as const

/** The fields of the document that differ, and the terms that are missing. */
export function documentProblems(gold: Entry, plan: Entry): string[] {
  const wanted = isEntry(gold.document) ? gold.document : {}
  const found = isEntry(plan.document) ? plan.document : {}
  const problems: string[] = []
  for (const field of documentFields) {
    const nothing = field === 'recipients' ? [] : null
    const right = [at(wanted, field) ?? nothing, ...alternatives(wanted, field)]
    if (right.some((value) => same(value, at(found, field) ?? nothing))) continue
    problems.push(`${field}: gold ${JSON.stringify(at(wanted, field))} plan ${JSON.stringify(at(found, field))}`)
  }
  const terms = new Set(listAt(found, 'terms').map((term) => bare(term.term)))
  const missing = listAt(wanted, 'terms').filter((term) => !terms.has(bare(term.term)))
  if (missing.length > 0) problems.push(`terms missing: ${missing.map((term) => term.term).join(', ')}`)
  return problems
}

export const documentFieldCount = documentFields.length + 1

export function annexProblems(gold: Entry, plan: Entry): string[] {
  const wanted = listAt(gold, 'annexes')
  const found = listAt(plan, 'annexes')
  const taskIds = new Set(
    listAt(plan, 'tasks')
      .filter((task) => task.origin === 'annex')
      .map((task) => String(task.id)),
  )
  const problems: string[] = []
  if (wanted.length !== found.length) problems.push(`annexes: gold ${wanted.length} plan ${found.length}`)
  for (const [i, annex] of wanted.entries()) {
    const roles = (columns: Entry[]) => columns.map((column) => column.role)
    const columns = roles(listAt(listAt(found[i], 'tables')[0], 'columns'))
    if (!same(roles(listAt(annex, 'columns')), columns)) {
      problems.push(`${annex.id} columns: ${JSON.stringify(columns)}`)
    }
    if (!same(annex.title, found[i]?.title)) problems.push(`${annex.id} title: ${JSON.stringify(found[i]?.title)}`)
    const rows = [...taskIds].filter((id) => id.startsWith(String(annex.id))).length
    const counts = annex.rowCounts
    if (isEntry(counts) && rows !== counts.tasks) {
      problems.push(`${annex.id} task rows: gold ${counts.tasks} plan ${rows}`)
    }
  }
  return problems
}

/** The spellings of one body that got several ids, or none. */
export function agencyProblems(gold: Entry, plan: Entry): string[] {
  const ids = new Map<string, unknown>()
  for (const party of partiesOf(plan)) if (party.name) ids.set(bare(party.name), party.agencyId ?? null)
  const groups = Array.isArray(gold.sameAgency) ? (gold.sameAgency as string[][]) : []
  return groups.flatMap((names) => {
    const seen = names.map(bare).filter((name) => ids.has(name))
    const got = [...new Set(seen.map((name) => ids.get(name)))]
    return got.length > 1 || got[0] === null ? [`${names.join(' = ')}: ${JSON.stringify(got)}`] : []
  })
}

const quoted = ['indicators', 'references', 'objectives'] as const

/** Every object that has a text must have a span, and the span must hold that text. */
export function spanProblems(gold: Entry, plan: Entry) {
  const text = String(plan.text ?? '')
  const wrong: string[] = []
  let checked = 0
  const check = (object: Entry, said: unknown, label: string) => {
    if (!isEntry(object.span)) return
    checked++
    const slice = text.slice(Number(object.span.start), Number(object.span.end))
    if (slice && (said == null || fold(slice).includes(fold(said)))) return
    wrong.push(`${label}: ${JSON.stringify(slice.slice(0, 60))}`)
  }

  for (const kind of ['objectives', 'indicators', 'tasks', 'references']) {
    for (const object of listAt(plan, kind)) {
      if (object.span) check(object, object.text, `${kind} ${object.id}`)
      else {
        checked++
        wrong.push(`${kind} ${object.id}: no span`)
      }
    }
  }
  for (const party of partiesOf(plan)) check(party, party.name, `party ${party.name}`)
  for (const section of sectionsOf(plan)) {
    if (at(section, 'marker.inferred')) continue
    check(section, section.heading || String(section.text ?? '').split('\n')[0], `section ${section.id}`)
  }

  const folded = fold(text)
  const quotes = quoted.flatMap((kind) => listAt(gold, kind)).filter((object) => object.quote)
  const lost = quotes.filter((object) => !folded.includes(fold(object.quote))).map((object) => object.id)
  return { checked, wrong, quotes: quotes.length, lost }
}

function partiesOf(plan: Entry): Entry[] {
  return listAt(plan, 'assignments').flatMap((assignment) => [
    ...listAt(assignment, 'leads'),
    ...listAt(assignment, 'coordinators'),
  ])
}
