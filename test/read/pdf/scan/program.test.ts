import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findTesseract } from '../../../../src/read/pdf/scan/tesseract.js'

const image = { page: 1, width: 20, height: 20, data: new Uint8Array(400).fill(255), dpi: 200, cells: [] }

/** A program that stands in for the recogniser on the path: a script, as some machines wrap it. */
describe.skipIf(process.platform === 'win32')('a recogniser that is a script', () => {
  const path = process.env.PATH ?? ''
  let folder = ''
  const install = (work: string): void => {
    const file = join(folder, 'tesseract')
    writeFileSync(file, `#!/bin/sh\nif [ "$1" = --list-langs ]; then echo vie; exit; fi\n${work}\n`)
    chmodSync(file, 0o755)
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
    process.env.PATH = `${folder}${delimiter}${path}`
  })
  afterEach(() => {
    process.env.PATH = path
    rmSync(folder, { recursive: true })
  })

  it('is given up when its time is over, though what it started goes on', async () => {
    install('sleep 60')
    const found = await findTesseract('vie')
    if (typeof found === 'string') throw new Error(found)
    const signal = AbortSignal.timeout(300)
    await expect(found.recognise(image, { signal })).rejects.toThrow('timeout')
  })

  it('is an error of its page where it crashes', async () => {
    install('echo "no memory" >&2; kill -SEGV $$')
    const found = await findTesseract('vie')
    if (typeof found === 'string') throw new Error(found)
    await expect(found.recognise(image, { signal: AbortSignal.timeout(10_000) })).rejects.toThrow(
      'tesseract ended with SIGSEGV: no memory',
    )
  })
})
