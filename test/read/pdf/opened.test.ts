import { expect, it, vi } from 'vitest'
import { OpenedPdf } from '../../../src/read/pdf/opened.js'
import { Threads } from '../../../src/read/pdf/threads.js'
import { buildPdf, TestPage } from './build.js'

it.each([
  ['is kept behind a file of few pages', 200, 'keep'],
  ['ends with a file of many pages, whose memory goes with it', 201, 'end'],
] as const)('the thread %s', async (_, count, way) => {
  const threads = new Threads(2 ** 25)
  const ways: string[] = []
  for (const name of ['keep', 'end'] as const) {
    const own = threads[name].bind(threads)
    vi.spyOn(threads, name).mockImplementation((thread) => {
      ways.push(name)
      own(thread)
    })
  }
  const bytes = buildPdf(Array.from({ length: count }, () => new TestPage().text(85, 80, 'Sở Y tế')))
  const bounds = { time: 60_000, parts: 2_000_000, bytes: 2 ** 25 }
  const opened = await OpenedPdf.open({ bytes, password: undefined, pixels: 1, threads, isDrawn: false, bounds })
  await opened.close()
  expect(ways).toEqual([way])
})
