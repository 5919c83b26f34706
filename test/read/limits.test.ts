import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PlanError, parsePlan } from '../../src/index.js'
import type { ReadLimits } from '../../src/read/options.js'
import { buildDocx, p, tbl, tc, tr } from './docx/build.js'

const docx = buildDocx({ body: p('Một câu dài. '.repeat(100)) })
const html = strToU8(`<html><body>${'<div>'.repeat(30)}<p>Kế hoạch</p></body></html>`)
const wide = strToU8(
  `<html><body><p>Kế hoạch</p><table><tr>${'<td>a'.repeat(10)}${'<tr><td colspan=10>b'.repeat(3)}</table></body></html>`,
)
const spanning = tr(tc('b', '<w:gridSpan w:val="10"/>'))
const wideDocx = buildDocx({ body: tbl(10, tr(tc('a').repeat(10)), spanning, spanning, spanning) })
const rtf = strToU8(`{\\rtf1 ${'{'.repeat(30)}Ke hoach${'}'.repeat(30)}}`)

async function codeOf(bytes: Uint8Array, limits: Partial<ReadLimits>): Promise<string | null> {
  try {
    await parsePlan(bytes, { limits })
    return null
  } catch (error) {
    if (error instanceof PlanError) return error.code
    throw error
  }
}

describe('`limits` says what an input may hold', () => {
  it.each([
    ['entries of a Word document', docx, { entries: 2 }, { entries: 20 }],
    ['bytes of one of its parts', docx, { part: 500 }, { part: 50_000 }],
    ['bytes of all its parts', docx, { total: 900 }, { total: 90_000 }],
    ['bytes of HTML', html, { page: 100 }, { page: 1000 }],
    ['bytes of RTF', rtf, { page: 10 }, { page: 1000 }],
    ['elements of HTML in one another', html, { depth: 20 }, { depth: 50 }],
    ['places in tables of HTML', wide, { cells: 20 }, { cells: 50 }],
    ['places in tables of a Word document', wideDocx, { cells: 20 }, { cells: 50 }],
    ['groups of RTF in one another', rtf, { depth: 20 }, { depth: 50 }],
  ])('%s', async (_, bytes, small, large) => {
    expect([await codeOf(bytes, small), await codeOf(bytes, large)]).toEqual(['too-large', null])
  })

  it('packed bytes of a part: more than four mebibytes for few of them', async () => {
    const blanks = `<!--${' '.repeat(6 * 2 ** 20)}-->`
    const bytes = buildDocx({ body: p('Kế hoạch') + blanks })
    expect([await codeOf(bytes, { ratio: 100 }), await codeOf(bytes, { ratio: 10_000 })]).toEqual(['too-large', null])
  })

  it('one that is left out or undefined keeps its default', async () => {
    const limits = { entries: undefined } as unknown as Partial<ReadLimits>
    expect([await codeOf(docx, {}), await codeOf(docx, limits)]).toEqual([null, null])
  })

  it('a name that is none, and a number that is none, is the mistake of the caller', async () => {
    await expect(codeOf(docx, { size: 1 } as Partial<ReadLimits>)).rejects.toThrow(/`size`: pass any of `entries`/)
    for (const depth of [0, -1, Number.NaN]) await expect(codeOf(html, { depth })).rejects.toThrow(TypeError)
  })
})

describe('tables with very many rows', () => {
  const row = '<tr><td>a</td></tr>'

  it('of one cell each are read, under a row that reaches over all of them too', async () => {
    const plain = await parsePlan(`<html><body><p>Kế hoạch</p><table>${row.repeat(60_000)}</table></body></html>`)
    expect(plain.text.length).toBe('Kế hoạch'.length + 60_000 * 2)
    const reached = `<table><tr>${'<td rowspan=0>b</td>'.repeat(150)}</tr>${row.repeat(60_000)}</table>`
    expect(await codeOf(strToU8(`<html><body>${reached}</body></html>`), {})).toBe('too-large')
  })
})
