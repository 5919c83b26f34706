import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const file = buildPdf([new TestPage().text(85, 80, '1. Sở Tài chính tổng hợp dự toán.')])

test('leaves the built-ins of the process as they are', async () => {
  const { push } = Array.prototype
  const { parse, stringify } = JSON
  const { getBuiltinModule } = process
  await readPdf(file)
  expect(Array.prototype.push).toBe(push)
  expect([JSON.parse, JSON.stringify]).toEqual([parse, stringify])
  expect(process.getBuiltinModule).toBe(getBuiltinModule)
  expect(Object.keys(Array.prototype)).toEqual([])
})

test('does not load the package for drawing to read text', async () => {
  await readPdf(file)
  const loaded = Object.keys(createRequire(import.meta.url).cache)
  expect(loaded.filter((path) => path.includes('napi-rs'))).toEqual([])
})
