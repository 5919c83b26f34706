import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Plan, PlanError, parsePlan, parsePlanText } from '../src/index.js'
import { isAligned } from '../src/read/text-tables/aligned.js'
import { normalizeCharacters } from '../src/text/characters.js'
import { textDocuments } from './documents.js'
import { randomPlans, randomTexts } from './random-text.js'

/** Without blanks, and without the bars that close the cells of a scrape. */
const squeezed = (text: string) => normalizeCharacters(text).replace(/[\s|]/g, '')

/** The text with what was taken out of it put back in its place. */
function restored(plan: Plan): string {
  const parts: string[] = []
  let from = 0
  for (const { rule, span, message } of plan.diagnostics) {
    if (rule !== 'page-furniture-removed' || !span) continue
    parts.push(plan.text.slice(from, span.start), message)
    from = span.start
  }
  return [...parts, plan.text.slice(from)].join(' ')
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const c of text) found.set(c, (found.get(c) ?? 0) + 1)
  return found
}

/** Characters that one text has more of than the other: `+x2` too many, `-y1` too few. */
function difference(input: string, output: string, free = /^$/): string[] {
  const given = counts(input)
  const kept = counts(output)
  const faults: string[] = []
  for (const c of new Set([...given.keys(), ...kept.keys()])) {
    const more = (kept.get(c) ?? 0) - (given.get(c) ?? 0)
    if (more > 0) faults.push(`+${c}${more}`)
    if (more < 0 && !free.test(c)) faults.push(`${c}${more}`)
  }
  return faults
}

function parsed(text: string): Plan | null {
  try {
    return parsePlanText(text)
  } catch (error) {
    if (error instanceof PlanError && error.code === 'empty-input') return null
    throw error
  }
}

function expectConserved(text: string): void {
  const plan = parsed(text)
  if (!plan) return
  // a cell that is printed on several lines is read at once
  if (isAligned(normalizeCharacters(text)) || plan.text.includes('\t'))
    expect(difference(squeezed(text), squeezed(restored(plan)))).toEqual([])
  else expect(squeezed(restored(plan))).toBe(squeezed(text))
}

const documents = textDocuments()

describe('no character of a text is lost or doubled', () => {
  it.each(documents.filter((document) => !document.markdown))('of $name', ({ text }) => {
    expectConserved(text)
  })

  it('of any text', () => {
    fc.assert(fc.property(randomTexts(), expectConserved), { numRuns: 200 })
  })

  it('of any plan', () => {
    fc.assert(fc.property(randomPlans, expectConserved), { numRuns: 100 })
  })
})

/** Marks of Markdown, which are no text; tags and entities are taken out before. */
const MARKS = /[*_#>:=~\\[\]()!`-]/

const withoutTags = (text: string) =>
  text
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')

describe('no character of a Markdown text is lost or doubled but its marks', () => {
  it.each(documents.filter((document) => document.markdown))('of $name', async ({ text }) => {
    const plan = await parsePlan(text, { format: 'markdown' })
    expect(difference(squeezed(withoutTags(text)), squeezed(restored(plan)), MARKS)).toEqual([])
  })
})
