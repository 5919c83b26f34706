/** The sheets of indicators, references and diagnostics. */
import type { Diagnostic, Indicator, Plan, Reference, Target } from '../../plan.js'
import { dateText } from '../words/dates.js'
import { findingInVietnamese } from '../words/findings-vi.js'
import type { OutputLanguage, Words } from '../words/words.js'
import { dateValue, quantityText, type Value } from './cells.js'
import { placeColumns } from './places.js'
import type { SheetColumn } from './sheet.js'

export function indicatorColumns(plan: Plan, words: Words, lang: OutputLanguage): SheetColumn<Indicator>[] {
  const { headings } = words
  const amount = (indicator: Indicator): string | null => {
    if (!indicator.value) return null
    const text = quantityText(indicator.value, words, lang)
    return indicator.change ? `${words.changes[indicator.change]} ${text}` : text
  }
  const baseline = ({ baseline }: Indicator): string | null => {
    if (!baseline) return null
    const value = baseline.value && quantityText(baseline.value, words, lang)
    return [baseline.text, value && [value, baseline.value?.unit].filter(Boolean).join(' ')].filter(Boolean).join(': ')
  }
  const unit = ({ value }: Indicator): string | null => value && [value.unit, value.per].filter(Boolean).join('/')
  return [
    { heading: headings.ordinal, width: 5, of: (_, i) => i + 1 },
    { heading: headings.indicator, width: 30, of: ({ name }) => name },
    { heading: headings.value, width: 14, of: amount },
    { heading: headings.min, width: 11, of: ({ value }) => value?.min ?? null, optional: true },
    { heading: headings.max, width: 11, of: ({ value }) => value?.max ?? null, optional: true },
    { heading: headings.unit, width: 10, of: unit, optional: true },
    { heading: headings.base, width: 14, of: ({ base }) => base, optional: true },
    { heading: headings.baseline, width: 14, of: baseline, optional: true },
    { heading: headings.period, width: 12, of: ({ period }) => period?.replace('/', ' - ') ?? null, optional: true },
    { heading: headings.by, width: 8, of: ({ by }) => by && dateText(by), optional: true },
    { heading: headings.text, width: 40, of: ({ text }) => text },
    ...placeColumns<Indicator>(
      plan,
      words,
      ({ id }) => id,
      ({ span }) => span,
    ),
  ]
}

export function referenceColumns(plan: Plan, words: Words): SheetColumn<Reference>[] {
  const { headings } = words
  const target = (get: (target: Target) => Value) => (reference: Reference) =>
    reference.target && 'number' in reference.target ? get(reference.target) : null
  const subjects = ({ subject, alsoSubjects }: Reference) =>
    [subject, ...alsoSubjects].flatMap((name) => (name ? [name === 'self' ? words.self : name] : [])).join('\n')
  return [
    { heading: headings.ordinal, width: 5, of: (_, i) => i + 1 },
    { heading: headings.reference, width: 30, of: ({ text }) => text },
    { heading: headings.kind, width: 11, of: ({ kind }) => words.referenceKinds[kind] },
    { heading: headings.number, width: 14, of: target(({ number }) => number), optional: true },
    { heading: headings.date, width: 11, of: target(({ date }) => dateValue(date)), optional: true },
    { heading: headings.issuer, width: 15, of: target(({ issuer }) => issuer), optional: true },
    { heading: headings.title, width: 32, of: target(({ title }) => title), optional: true },
    {
      heading: headings.part,
      width: 12,
      of: ({ target }) => target && ('section' in target ? target.section : target.sectionId),
      optional: true,
    },
    { heading: headings.relation, width: 11, of: ({ relation }) => relation && words.relations[relation] },
    { heading: headings.subject, width: 12, of: subjects, optional: true },
    ...placeColumns<Reference>(
      plan,
      words,
      ({ sectionId }) => sectionId,
      ({ span }) => span,
    ),
  ]
}

export function diagnosticColumns(plan: Plan, words: Words, lang: OutputLanguage): SheetColumn<Diagnostic>[] {
  const { headings } = words
  return [
    { heading: headings.ordinal, width: 5, of: (_, i) => i + 1 },
    { heading: headings.severity, width: 12, of: ({ severity }) => words.severities[severity] },
    { heading: headings.rule, width: 40, of: ({ rule }) => words.rules[rule] },
    { heading: headings.message, width: 70, of: (diagnostic) => subjectMatter(plan, diagnostic, lang) },
    ...placeColumns<Diagnostic>(
      plan,
      words,
      ({ sectionId }) => sectionId,
      ({ span }) => span,
    ),
  ]
}

const LONGEST_FINDING = 300

/** What the rule found: the message, which is in English, or the same in Vietnamese. */
function subjectMatter(plan: Plan, diagnostic: Diagnostic, lang: OutputLanguage): string {
  if (lang === 'en') return diagnostic.message
  const found = findingInVietnamese(plan, diagnostic)
  const isWhole = found.length <= LONGEST_FINDING || diagnostic.rule === 'page-furniture-removed'
  return isWhole ? found : `${found.slice(0, LONGEST_FINDING).trimEnd()}…`
}
