import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { agencies, documentTypes, issuers, numberFormats, provinces } from '../../src/registry/index.js'
import {
  agencySchema,
  documentTypeSchema,
  issuerSchema,
  numberFormatSchema,
  provinceSchema,
} from '../../src/registry/schema.js'

describe('registry', () => {
  it.each([
    ['document types', documentTypes, documentTypeSchema],
    ['number formats', numberFormats, numberFormatSchema],
    ['issuers', issuers, issuerSchema],
    ['agencies', agencies, agencySchema],
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

  it('has no spelling that stands for two agencies', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const agency of agencies) {
      for (const name of new Set([agency.name, ...agency.aliases])) {
        if (seen.has(name)) twice.push(`${name}: ${seen.get(name)}, ${agency.id}`)
        seen.set(name, agency.id)
      }
    }
    expect(twice).toEqual([])
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
