import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { abbreviations, agencies, documentTypes, issuers, numberFormats, provinces } from '../../src/registry/index.js'
import {
  abbreviationSchema,
  agencySchema,
  documentTypeSchema,
  issuerSchema,
  numberFormatSchema,
  provinceSchema,
} from '../../src/registry/schema.js'

const REGISTRY = fileURLToPath(new URL('../../src/registry', import.meta.url))

describe('registry', () => {
  it.each([
    ['document types', documentTypes, documentTypeSchema],
    ['number formats', numberFormats, numberFormatSchema],
    ['issuers', issuers, issuerSchema],
    ['agencies', agencies, agencySchema],
    ['abbreviations', abbreviations, abbreviationSchema],
    ['provinces', provinces, provinceSchema],
  ] as const)('holds only valid rows of %s', (_, rows, schema) => {
    expect(z.array(schema as z.ZodType).safeParse(rows).error?.issues ?? []).toEqual([])
  })

  it('gives every agency one id', () => {
    expect(agencies.map((a) => a.id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([])
  })

  it('names only agencies it holds as successors and members', () => {
    const ids = new Set(agencies.map((a) => a.id))
    const kinds = new Set(agencies.map((a) => `kind:${a.kind}`))
    const named = agencies.flatMap((a) => [...(a.successors ?? []).map((s) => s.id), ...(a.members ?? [])])
    expect(named.filter((id) => !ids.has(id) && !kinds.has(id))).toEqual([])
  })

  it('names only issuers and provinces it holds as successors', () => {
    const codes = new Set(issuers.map((i) => i.code))
    expect(issuers.flatMap((i) => i.successors ?? []).filter((code) => !codes.has(code))).toEqual([])
    const names = new Set(provinces.map((p) => p.name))
    expect(provinces.flatMap((p) => p.successor ?? []).filter((name) => !names.has(name))).toEqual([])
  })

  it('knows the number formats that document types refer to', () => {
    const ids = new Set(numberFormats.map((f) => f.id))
    expect(documentTypes.flatMap((t) => t.formats).filter((id) => !ids.has(id))).toEqual([])
  })

  it('has few spellings that stand for two agencies, each told apart by date or place or left as candidates', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const agency of agencies) {
      for (const name of new Set([agency.name, ...agency.aliases])) {
        const first = seen.get(name)
        if (first) twice.push(name)
        else seen.set(name, agency.id)
      }
    }
    expect(twice.sort()).toEqual([
      'BCH BĐBP tỉnh',
      'Bộ Nông nghiệp',
      'Cục Hải quan',
      'Cục Thuế',
      'Cục Thống kê',
      'Sở Nông nghiệp',
      'Sở Văn hóa',
    ])
  })

  it('ends a body on the day before another took over, or earlier', () => {
    const wrong = agencies.filter(({ validFrom, validTo, successors = [] }) => {
      const from = successors.map((step) => step.from).sort()[0]
      return (from && (!validTo || validTo > from)) || (validFrom && validTo && validFrom > validTo)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('says of each successor but the first which part of the work it took', () => {
    const several = agencies.flatMap(({ id, successors = [] }) =>
      successors.slice(1).flatMap((step) => (step.part ? [] : [id])),
    )
    expect(several).toEqual([])
  })

  it('adds less than 60 KB to a bundle', () => {
    const files = readdirSync(REGISTRY, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    const data = files.map((file) => JSON.stringify(JSON.parse(readFileSync(join(REGISTRY, file), 'utf8')))).join('')
    expect(gzipSync(data).length).toBeLessThan(60_000)
  })

  it('tells the plan of the State from the plan of the Party by system', () => {
    expect(documentTypes.filter((t) => t.code === 'KH').map((t) => t.system)).toEqual([
      'state',
      'party',
      'mass-organisation',
    ])
  })

  it('leads from a merged province to the one it is part of', () => {
    expect(provinces.find((p) => p.name === 'Bình Thuận')?.successor).toBe('Lâm Đồng')
    expect(provinces.find((p) => p.name === 'Lâm Đồng')?.status).toBe('current')
  })
})
