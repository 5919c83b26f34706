import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/cli/input.js'
import { languages } from '../../src/cli/language.js'
import { writeWhole } from '../../src/cli/output.js'
import { run } from '../../src/cli/run.js'
import { recorder } from './page.js'

const PLAN = 'UBND TỈNH HOA LƯ\nSố: 12/KH-UBND\nKẾ HOẠCH\nPhát triển y tế\nI. NHIỆM VỤ\n1. Sở Y tế chủ trì rà soát.\n'

async function kehoach(...argv: string[]) {
  const { terminal, out, err } = recorder(PLAN)
  const code = await run(argv, terminal)
  return { code, out: out(), err: err() }
}

describe('standard input', () => {
  it('without an end is read no further than any document goes', async () => {
    const chunk = new Uint8Array(2 ** 26)
    const endless = async function* () {
      for (;;) yield chunk
    }
    const terminal = { ...recorder('').terminal, stdin: endless() }
    await expect(readBytes('-', terminal, languages.en)).rejects.toMatchObject({
      message: '`<stdin>` is too large: give one document at a time.',
      exitCode: 3,
    })
  })

  it('is one of the plans of a corpus', async () => {
    expect(JSON.parse((await kehoach('graph', '-')).out).nodes).toHaveLength(1)
    expect((await kehoach('tasks', '-', '--to', 'csv')).out).toContain('Sở Y tế')
  })

  it('is not both plans of a trace', async () => {
    expect(await kehoach('trace', '-', '-', '--lang', 'en')).toMatchObject({
      code: 2,
      err: 'kehoach: error: Standard input can be read only once: give a file in the place of one `-`.\n',
    })
  })
})

it.skipIf(process.platform === 'win32')('reads a named pipe, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-pipe-'))
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const [{ out }] = await Promise.all([kehoach('convert', pipe), writeFile(pipe, PLAN)])
  expect(JSON.parse(out).document.number).toBe('12/KH-UBND')
  rmSync(folder, { recursive: true })
})

it.skipIf(process.platform === 'win32')('writes to a pipe whose reader has seen enough', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-pipe-'))
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const reader = spawn('head', ['-c', '5', pipe])
  const read = once(reader.stdout, 'data')
  await writeWhole(pipe, 'KẾ HOẠCH\n'.repeat(200_000), languages.en)
  expect(String((await read)[0])).toBe('KẾ ')
  rmSync(folder, { recursive: true })
})

it.each([
  ['convert', '--as-of', '2026-02-30'],
  ['tasks', '--from', '2025-02-29'],
  ['tasks', '--to', '2026-04-31'],
])('%s %s %s: no calendar has that day', async (command, option, day) => {
  const { code, err } = await kehoach(command, '-', option, day)
  expect(code).toBe(2)
  expect(err).toContain(`\`${option}\``)
  expect(err).toContain(`\`${day}\``)
})
