/** A small plan made by hand, and a terminal that keeps what is written to it. */
import { languages } from '../../src/cli/language.js'
import type { Terminal } from '../../src/cli/terminal.js'
import type { Assignment, Diagnostic, Party, Plan, Schedule, Section, Task } from '../../src/plan.js'

const span = { start: 0, end: 4 }

export function section(label: string, heading: string | null, more: Partial<Section> = {}): Section {
  const marker = { style: 'arabic', label, ordinal: 1, inferred: false } as const
  return { id: label, marker, heading, text: '', roles: [], level: 1, children: [], span, ...more }
}

export function task(id: string, more: Partial<Task> = {}): Task {
  return {
    id,
    text: 'Việc',
    origin: 'body',
    sectionId: id,
    groups: [],
    schedule: null,
    details: [],
    sameAs: [],
    span,
    ...more,
  }
}

export function party(name: string, agencyId: string | null): Party {
  return { name, agencyId, kind: 'agency', span }
}

export function schedule(more: Partial<Schedule>): Schedule {
  return { text: '', recurrence: null, from: null, to: null, before: false, milestones: [], relativeTo: null, ...more }
}

export function assignment(taskId: string | null, leads: Party[], more: Partial<Assignment> = {}): Assignment {
  const nobody = {
    coordinators: [],
    executors: [],
    approvers: [],
    monitors: [],
    reportsTo: [],
    advises: [],
    persons: [],
  }
  return {
    id: `${taskId}@1`,
    taskId,
    leads,
    ...nobody,
    outputs: [],
    schedule: null,
    inheritedFrom: null,
    span,
    ...more,
  }
}

export function diagnostic(more: Partial<Diagnostic>): Diagnostic {
  return { rule: 'numbering-gap', severity: 'warning', message: '', span: null, sectionId: null, ...more }
}

export function plan(more: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: '1',
    source: { format: 'text', name: null, bytes: 0, sha256: null, pages: null, reader: 'text', ocr: false },
    document: {
      number: '12/KH-UBND',
      type: 'KH',
      typeName: 'Kế hoạch',
      system: 'state',
      issuer: { name: 'Ủy ban nhân dân tỉnh Hoa Lư', agencyId: null },
      place: null,
      date: '2024-03-05',
      title: 'Phát triển kinh tế số',
      signers: [],
      recipients: [],
      terms: [],
      inferred: [],
    },
    sections: [],
    annexes: [],
    objectives: [],
    indicators: [],
    tasks: [],
    assignments: [],
    references: [],
    diagnostics: [],
    text: 'Căn cứ Luật',
    ...more,
  }
}

export const plain = (_: unknown, text: string): string => text

export const english = languages.en
export const vietnamese = languages.vi

/** A terminal without a screen; `input` is what stands on standard input. */
export function recorder(input: string | Uint8Array = '', env: Terminal['env'] = {}) {
  let out = ''
  let err = ''
  const terminal: Terminal = {
    stdin: (async function* () {
      yield input
    })(),
    stdout: {
      write(text) {
        out += text
      },
    },
    stderr: {
      write(text) {
        err += text
      },
    },
    env,
  }
  return { terminal, out: () => out, err: () => err }
}
