/** Compares a plan with the gold annotation of the same document. */
import { type Entry, listAt } from './fold.js'
import { kindsOf } from './kinds.js'
import { type KindReport, type Misses, matchKind } from './match.js'
import { agencyProblems, annexProblems, documentFieldCount, documentProblems, spanProblems } from './whole.js'

export interface Report {
  kinds: Record<string, KindReport>
  document: { fields: number; right: number }
  annexes: { gold: number; problems: number }
  sameAgency: { groups: number; problems: number }
  spans: { checked: number; wrong: number; quotes: number; quotesLost: number }
}

export interface Score {
  report: Report
  misses: Record<string, Misses>
}

export function score(gold: Entry, plan: Entry): Score {
  const kinds: Record<string, KindReport> = {}
  const misses: Record<string, Misses> = {}
  for (const [name, kind] of Object.entries(kindsOf(gold, plan))) {
    const matched = matchKind(kind)
    kinds[name] = matched.report
    misses[name] = matched.misses
  }
  const document = documentProblems(gold, plan)
  const annexes = annexProblems(gold, plan)
  const agencies = agencyProblems(gold, plan)
  const spans = spanProblems(gold, plan)
  misses.document = { missed: [], wrong: [], fields: document }
  misses.annexes = { missed: [], wrong: [], fields: annexes }
  misses.sameAgency = { missed: [], wrong: [], fields: agencies }
  misses.spans = { missed: spans.lost, wrong: [], fields: spans.wrong }
  return {
    report: {
      kinds,
      document: { fields: documentFieldCount, right: documentFieldCount - document.length },
      annexes: { gold: listAt(gold, 'annexes').length, problems: annexes.length },
      sameAgency: {
        groups: Array.isArray(gold.sameAgency) ? gold.sameAgency.length : 0,
        problems: agencies.length,
      },
      spans: {
        checked: spans.checked,
        wrong: spans.wrong.length,
        quotes: spans.quotes,
        quotesLost: spans.lost.length,
      },
    },
    misses,
  }
}
