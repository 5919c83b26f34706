import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { isShared, sharedBytes } from '../../../src/read/shared-bytes.js'
import { buildPdf, TestPage } from './build.js'

describe('the bytes of a file', () => {
  it('are the same in memory that threads share', () => {
    const given = Uint8Array.of(37, 80, 68, 70)
    const shared = sharedBytes(given.subarray(1))
    expect([...shared]).toEqual([80, 68, 70])
    expect([isShared(given), isShared(shared)]).toEqual([false, true])
  })

  it('stay those of the caller, who may read them again or write over them while they are read', async () => {
    const bytes = buildPdf([new TestPage().text(85, 80, 'Sở Y tế chủ trì rà soát quy hoạch.')])
    const first = await readPdf(bytes)
    const second = readPdf(bytes)
    bytes.fill(0)
    expect((await second).text).toBe(first.text)
  })
})
