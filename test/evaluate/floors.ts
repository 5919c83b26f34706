/** The least that each document must reach; a drop below is a fault of the change that made it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Report } from './score.js'

const path = fileURLToPath(new URL('floors.json', import.meta.url))

/** Document → measure → floor, or ceiling for the measures that count faults. */
export type Floors = Record<string, Record<string, number>>

const counted = ['annexes.problems', 'sameAgency.problems', 'spans.wrong', 'spans.quotesLost']

/** The report as one number per measure: `tasks.f1`, `tasks.fields.groups`, `spans.wrong`. */
export function measuresOf(report: Report): Record<string, number> {
  const measures: Record<string, number> = {}
  for (const [name, kind] of Object.entries(report.kinds)) {
    // A kind that the document does not have is right when nothing is found.
    measures[`${name}.f1`] = kind.gold + kind.extra === 0 ? 1 : kind.f1
    for (const [field, share] of Object.entries(kind.fields)) measures[`${name}.fields.${field}`] = share
  }
  measures.document = report.document.right / report.document.fields
  measures['annexes.problems'] = report.annexes.problems
  measures['sameAgency.problems'] = report.sameAgency.problems
  measures['spans.wrong'] = report.spans.wrong
  measures['spans.quotesLost'] = report.spans.quotesLost
  return measures
}

export function readFloors(): Floors {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {}
}

/** Takes what is reached now as the floor, rounded down so that a repeated run passes. */
export function writeFloors(floors: Floors): void {
  const rounded = Object.entries(floors).map(([document, measures]) => [
    document,
    Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, Math.floor(value * 1000) / 1000])),
  ])
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`)
}

/** One sentence for each measure of a document that is worse than its floor. */
export function drops(floors: Record<string, number>, report: Report): string[] {
  const measures = measuresOf(report)
  return Object.entries(floors).flatMap(([name, floor]) => {
    const value = measures[name]
    if (value === undefined) return [`\`${name}\` is not measured any more`]
    const isWorse = counted.includes(name) ? value > floor : value < floor
    return isWorse
      ? [`\`${name}\` is ${round(value)}, ${counted.includes(name) ? 'at most' : 'at least'} ${floor}`]
      : []
  })
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
