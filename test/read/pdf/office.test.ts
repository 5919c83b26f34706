/** Word files printed to PDF by LibreOffice, where it is installed: the plan of the PDF is that of the Word file. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Plan, parsePlan } from '../../../src/index.js'
import { comparable, type PlainPlan, plainPlan } from '../../conformance.js'
import { type Cell, officeDocx, type Setting } from './office.js'

const OFFICE = 'soffice'

function isInstalled(): boolean {
  try {
    execFileSync(OFFICE, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Tables of several pages: the rows of the plan again and again, their cells grown so that page ends cut them. */
function longRows({ rows }: PlainPlan, times: number): Cell[][] {
  const [head = [], ...own] = rows
  const grown = (text: string, i: number): string =>
    i % 3 === 1 && text ? `${text}.\u2028- ${text};\u2028- ${text}.` : text
  const parts = Array.from({ length: times }, () =>
    own.map((row, i): Cell[] =>
      row.map((text, c) => {
        if (!row[2] && !row[5]) return { text, bold: true }
        return { text: c === 1 ? grown(text, i) : text }
      }),
    ),
  )
  return [head.map((text) => ({ text })), ...parts.flat()]
}

/** A header of two rows, the numbers of the columns, groups over all columns, a cell over several rows. */
function mergedRows({ rows }: PlainPlan): Cell[][] {
  const [, ...own] = rows
  const top: Cell[] = ['TT', 'Nội dung nhiệm vụ'].map((text) => ({ text, merge: 'restart' }))
  const under: Cell[] = ['', ''].map((text) => ({ text, merge: 'continue' }))
  const body = own.map(([label = '', task = '', ...rest]): Cell[] => {
    if (rest.every((text) => text === '')) return [{ text: `${label}. ${task}`, span: 6, bold: true }]
    return [label, task, ...rest].map((text) => ({ text }))
  })
  // a cell over rows that a page end parts one by one cannot be told from an empty one: none begins at a page end here
  const repeated = [...body, ...body, ...body]
  let lead = 0
  for (const row of repeated) {
    const cell = row[2]
    if (!cell) lead = 0
    else if (lead++ === 0) cell.merge = 'restart'
    else Object.assign(cell, { text: '', merge: 'continue' })
  }
  return [
    [...top, { text: 'Cơ quan thực hiện', span: 2 }, { text: 'Kết quả', span: 2 }],
    [...under, ...['Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời gian'].map((text) => ({ text }))],
    [1, 2, 3, 4, 5, 6].map((n) => ({ text: `(${n})` })),
    ...repeated,
  ]
}

const plan = plainPlan()
const SETTINGS: [string, Setting][] = [
  ['on upright pages', {}],
  ['with items that hang, of lines that are not stretched', { hanging: true, ragged: true }],
  ['in small type on pages of A5', { paper: [148, 210], size: 20 }],
  ['on pages of Letter, not stretched', { paper: [215.9, 279.4], ragged: true }],
  ['with its annex on its side and dashed lines', { landscape: true, borders: 'dashed' }],
  [
    'with running heads and a table of many pages',
    { runningHead: 'CÔNG BÁO/Số 35 + 36/Ngày 02-6-2026', rows: longRows(plan, 4) },
  ],
  ['with a table of many pages on their side', { landscape: true, size: 30, rows: longRows(plan, 5) }],
  ['with tables without lines', { landscape: true, borders: 'nil', rows: longRows(plan, 4) }],
  ['with merged cells and a header of three rows', { landscape: true, size: 30, rows: mergedRows(plan), heading: 3 }],
]

describe.skipIf(!isInstalled())('a Word file printed by LibreOffice (skipped where it is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-office-'))
  const file = (i: number, ending: string): string => join(folder, `${i}.${ending}`)
  const parsed = (i: number, ending: string): Promise<Plan> => parsePlan(readFileSync(file(i, ending)))

  beforeAll(() => {
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    SETTINGS.forEach(([, setting], i) => {
      writeFileSync(file(i, 'docx'), officeDocx(plan, setting))
    })
    const files = SETTINGS.map((_, i) => file(i, 'docx'))
    const options = ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', 'pdf', '--outdir', folder]
    execFileSync(OFFICE, [...options, ...files], { stdio: 'ignore' })
  })

  it.each(SETTINGS.map(([name], i) => [name, i] as const))(
    'gives the plan of the Word file, %s',
    async (_, i) => {
      const [word, printed] = [await parsed(i, 'docx'), await parsed(i, 'pdf')]
      expect(comparable(printed, false)).toEqual(comparable(word, false))
      expect(printed.source.pages).toBeGreaterThan(6)
      expect(word.tasks.length).toBeGreaterThan(40)
    },
    60_000,
  )
})
