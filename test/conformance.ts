/**
 * One suite for all readers: the renderings of one plan give the same plan, apart from what tells of the file.
 * A test of a reader calls `conformance` with its name and a function from the lines of the plan to a file.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ParseOptions, type Plan, parsePlan, parsePlanText } from '../src/index.js'

/** The plan as lines, and its parts by the lines that open them. */
export interface PlainPlan {
  lines: string[]
  /** Letterhead, left and right column, row by row. */
  head: { left: string[]; right: string[] }[]
  /** From the type of the document to the line before the recipients. */
  body: string[]
  foot: { left: string[]; right: string[] }
  /** The title block of the annex. */
  annex: string[]
  rows: string[][]
}

export interface Rendering {
  bytes: Uint8Array
  options?: ParseOptions
  /** The lines whose plan it must give, where it does not hold those of the plain text letter by letter. */
  lines?: string[]
  /** The rendering holds just the lines of the plan, so that offsets are equal too. */
  sameText?: boolean
}

const NAME = 'ke-hoach-chuyen-doi-so'

export const fixture = (suffix: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${NAME}${suffix}`, import.meta.url)))

const RULE = /^-+$/

/** The plan that every rendering is made from. */
export function plainPlan(): PlainPlan {
  const lines = new TextDecoder().decode(fixture('.txt')).trimEnd().split('\n')
  const at = (start: string): number => lines.findIndex((line) => line.startsWith(start))
  const [type, recipients, authority, annex] = ['KẾ HOẠCH', 'Nơi nhận:', 'TM. ', 'PHỤ LỤC'].map(at) as [
    number,
    number,
    number,
    number,
  ]
  const rules = lines.flatMap((line, i) => (i < type && RULE.test(line) ? [i] : []))
  const [left, right] = rules as [number, number]
  return {
    lines,
    head: [
      { left: lines.slice(0, left + 1), right: lines.slice(left + 1, right + 1) },
      { left: lines.slice(right + 1, type - 1), right: lines.slice(type - 1, type) },
    ],
    body: lines.slice(type, recipients),
    foot: { left: lines.slice(recipients, authority), right: lines.slice(authority, annex) },
    annex: lines.slice(annex).filter((line) => !line.includes('\t')),
    rows: lines.flatMap((line) => (line.includes('\t') ? [line.split('\t')] : [])),
  }
}

/** Removed from every span: a rendering has its own lines, pages and blocks. */
const PLACES = new Set(['line', 'page', 'block', 'boxes'])

/** A plan without what tells of the file: the source, the places in it, what was taken out of it. */
export function comparable(plan: Plan, offsets: boolean): unknown {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key]) => !PLACES.has(key) && (offsets || key !== 'span'))
    return Object.fromEntries(entries.map(([key, inner]) => [key, strip(inner)]))
  }
  const { source: _, text, diagnostics, ...rest } = plan
  const kept = diagnostics.filter(({ rule }) => rule !== 'page-furniture-removed' && rule !== 'joined-token')
  return strip({ ...rest, diagnostics: kept, ...(offsets ? { text } : {}) })
}

/** Declares the tests of a rendering. */
export function conformance(name: string, render: (plan: PlainPlan) => Rendering): void {
  describe(`${name} gives the plan of the clean text`, () => {
    const plain = plainPlan()
    let clean: Plan
    let rendering: Rendering
    let plan: Plan
    beforeAll(async () => {
      rendering = render(plain)
      clean = parsePlanText(`${(rendering.lines ?? plain.lines).join('\n')}\n`)
      plan = await parsePlan(rendering.bytes, rendering.options)
    })

    it('in every object and field', () => {
      const offsets = rendering.sameText ?? false
      expect(comparable(plan, offsets)).toEqual(comparable(clean, offsets))
    })

    it('with spans that hold what was read', () => {
      const found = [
        ...plan.references,
        ...plan.assignments.flatMap(({ leads, coordinators }) => [...leads, ...coordinators]),
      ]
      expect(found.length).toBeGreaterThan(50)
      for (const object of found) {
        expect(plan.text.slice(object.span.start, object.span.end)).toBe('name' in object ? object.name : object.text)
      }
    })
  })
}
