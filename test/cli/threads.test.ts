import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Threads } from '../../src/cli/batch/threads.js'
import { run } from '../../src/cli/run.js'
import { buildDocx, p, r } from '../read/docx/build.js'
import { recorder } from './page.js'

const docx = (number: number, tasks = 1) =>
  buildDocx({
    body: [
      'ỦY BAN NHÂN DÂN TỈNH HOA LƯ',
      `Số: ${number}/KH-UBND`,
      'KẾ HOẠCH',
      'I. NHIỆM VỤ',
      ...Array.from({ length: tasks }, (_, i) => `${i + 1}. Sở Tài chính chủ trì lập dự toán đợt ${i + 1}.`),
    ]
      .map((line) => p(r(line)))
      .join(''),
  })

let folder = ''
let input = ''
let output = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-threads-'))
  input = join(folder, 'plans')
  output = join(folder, 'out')
  mkdirSync(input)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function convert(argv: string[], more: object = {}) {
  const { terminal, err } = recorder()
  const code = await run(['convert', ...argv], { ...terminal, ...more })
  return { code, err: err() }
}

describe('worker threads', () => {
  it('write the same as one thread does, in the order of the inputs', async () => {
    for (let i = 1; i <= 6; i++) writeFileSync(join(input, `${i}.docx`), docx(i))
    writeFileSync(join(input, '3.docx'), docx(3).subarray(0, 200))
    const one = await convert([input, '-o', output, '--jobs', '1', '--verbose'])
    const written = readdirSync(output).map((name) => readFileSync(join(output, name), 'utf8'))
    const two = await convert([input, '-o', output, '--jobs', '2', '--verbose', '--force'])
    expect(two).toEqual(one)
    expect(readdirSync(output).map((name) => readFileSync(join(output, name), 'utf8'))).toEqual(written)
    expect(one.err).toContain('5 converted, 1 failed (damaged 1)')
  })

  it('end a document that takes too long, and go on', async () => {
    const long = `Sở Tài chính chủ trì lập dự toán.\n`.repeat(200_000)
    writeFileSync(join(input, 'a.txt'), `KẾ HOẠCH\n${long}`)
    const { code, err } = await convert([input, '-o', output, '--timeout', '1'])
    expect(code).toBe(3)
    expect(err).toContain('takes too long: give it more seconds with --timeout')
    expect(readdirSync(output)).toEqual([])
  })

  it('give each document its own time, whatever it waited for', async () => {
    const worker = join(folder, 'worker.mjs')
    writeFileSync(
      worker,
      `export default ({ conversion, begun }) => {
        begun.postMessage(null)
        while (conversion.bytes.length === 0);
        return { written: 'done' }
      }`,
    )
    const threads = new Threads({ threads: 1, timeout: 3000, memory: 256 }, pathToFileURL(worker).href)
    const done = [0, 0, 1].map((length) =>
      threads.convert({ bytes: new Uint8Array(length), parse: {}, format: 'json', write: {} }),
    )
    expect(await Promise.all(done)).toEqual([{ broken: 'timeout' }, { broken: 'timeout' }, { written: 'done' }])
    await threads.close()
  })

  it('are ended by Ctrl-C with what is done kept, to go on from there', async () => {
    for (let i = 1; i <= 30; i++) writeFileSync(join(input, `${String(i).padStart(2, '0')}.docx`), docx(i, 40))
    let interrupt = () => {}
    const once = (_: string, listener: () => void) => {
      interrupt = listener
    }
    const run = convert([input, '-o', output, '--jobs', '1'], { once, off: () => {} })
    const someDone = () => {
      try {
        return readdirSync(output).length > 2
      } catch {
        return false
      }
    }
    while (!someDone()) await new Promise((resolve) => setTimeout(resolve, 1))
    interrupt()
    const { code, err } = await run
    expect(code).toBe(130)
    expect(err).toContain('interrupted: run it again to go on')
    const done = readdirSync(output).filter((name) => /^\d\d\.json$/.test(name))
    expect(readdirSync(output).length).toBe(done.length + 1)
    for (const name of done) JSON.parse(readFileSync(join(output, name), 'utf8'))
    expect((await convert([input, '-o', output])).err).toBe(
      `${30 - done.length} converted, ${done.length} done before\n`,
    )
  })
})
