/** What a run over many files meets on a disk: no room, no permission, circles, Ctrl-C; a line each, the rest goes on. */
import { spawn } from 'node:child_process'
import type * as disk from 'node:fs'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import type * as files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '../../src/cli/run.js'
import { buildDocx, p, r } from '../read/docx/build.js'
import { recorder } from './page.js'

/** By the name of a file or folder, the code with which the system refuses it. */
const refused = vi.hoisted(() => new Map<string, string>())

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>()
  const guarded =
    <A extends unknown[], B>(act: (path: string, ...more: A) => B) =>
    async (path: string, ...more: A): Promise<Awaited<B>> => {
      const code = refused.get(basename(String(path)))
      if (code) throw Object.assign(new Error(code), { code })
      return await act(path, ...more)
    }
  return {
    ...real,
    readFile: guarded(real.readFile as (path: string) => unknown),
    readdir: guarded(real.readdir as (path: string) => unknown),
    rename: async (from: string, to: string) => {
      const code = refused.get(basename(to))
      if (code) throw Object.assign(new Error(code), { code })
      await real.rename(from, to)
    },
  }
})

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof disk>()
  const readFile = (path: string, done: (error: Error | null, content?: Uint8Array) => void) => {
    const code = refused.get(basename(path))
    if (code) done(Object.assign(new Error(code), { code }))
    else real.readFile(path, done)
  }
  return { ...real, readFile }
})

const planOf = (number: number) =>
  `ỦY BAN NHÂN DÂN TỈNH HOA LƯ\nSố: ${number}/KH-UBND\nKẾ HOẠCH\nI. NHIỆM VỤ\n1. Sở Tài chính chủ trì lập dự toán.\n`

let folder = ''
let input = ''
let output = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-disk-'))
  input = join(folder, 'plans')
  output = join(folder, 'out')
  mkdirSync(join(input, 'huyện'), { recursive: true })
  for (const [i, name] of ['a.txt', 'b.txt', 'huyện/c.txt'].entries()) writeFileSync(join(input, name), planOf(i + 1))
})
afterEach(() => {
  refused.clear()
  rmSync(folder, { recursive: true })
})

async function kehoach(...argv: string[]) {
  const { terminal, out, err } = recorder()
  const code = await run(argv, terminal)
  return { code, out: out(), err: err() }
}

describe('a disk that is full in the middle', () => {
  it('gets a line for each output that has no room, leaves no half file and is gone on with later', async () => {
    refused.set('b.json', 'ENOSPC')
    const { code, err } = await kehoach('convert', input, '-o', output)
    expect(code).toBe(2)
    expect(err).toMatch(
      /b\.json` cannot be written, the disk is full: make room and run it again\. \[cannot-write\]\n2 conv/,
    )
    expect(readdirSync(output).sort()).toEqual(['.kehoach.json', 'a.json', 'huyện'])
    refused.clear()
    expect((await kehoach('convert', input, '-o', output)).err).toBe('1 converted, 2 done before\n')
  })

  it.skipIf(!existsSync('/dev/full'))('is said of one output too', async () => {
    const { code, err } = await kehoach('convert', join(input, 'a.txt'), '-o', '/dev/full')
    expect(code).toBe(2)
    expect(err).toContain('the disk is full: make room')
  })
})

describe('what must not be read', () => {
  it.each(['convert', 'tasks', 'graph'])(
    'gets a line each from %s, a file and a folder, and the rest is read',
    async (command) => {
      refused.set('b.txt', 'EACCES').set('huyện', 'EACCES')
      const to = command === 'convert' ? output : join(folder, 'out.json')
      const { code, err } = await kehoach(command, input, '-o', to)
      expect(code).toBe(3)
      expect(err).toMatch(/huyện` may not be read: check the permissions/)
      expect(err).toMatch(/b\.txt` may not be read: check the permissions/)
      expect(existsSync(command === 'convert' ? join(output, 'a.json') : to)).toBe(true)
    },
  )
})

describe('links', () => {
  it('that lead in a circle or nowhere get a line, and the rest is read', async () => {
    symlinkSync('một.txt', join(input, 'hai.txt'))
    symlinkSync('hai.txt', join(input, 'một.txt'))
    symlinkSync('gone.txt', join(input, 'none.txt'))
    symlinkSync(input, join(input, 'huyện', 'vòng'))
    const converted = await kehoach('convert', input, '-o', output)
    expect(converted.code).toBe(3)
    expect(converted.err).toContain('hai.txt` is a link that leads in a circle: give the file itself. [ELOOP]')
    expect(converted.err).toContain('3 converted, 3 failed (ELOOP 2, ENOENT 1)')
    const graph = await kehoach('graph', input)
    expect(JSON.parse(graph.out).nodes).toHaveLength(3)
    expect(graph.err).toContain('hai.txt` is a link that leads in a circle')
  })
})

describe('a document that needs more memory than it may take', () => {
  it('is ended with a line, and the others are converted', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => p(r(`${i + 1}. Sở Tài chính chủ trì lập dự toán đợt ${i}.`)))
    writeFileSync(join(input, 'big.docx'), buildDocx({ body: lines.join('') }))
    const { code, err } = await kehoach('convert', input, '-o', output, '--memory', '48', '--jobs', '1')
    expect(code).toBe(3)
    expect(err).toMatch(/big\.docx` needs too much memory: give it more with --memory.* \[out-of-memory\]/)
    expect(err).toContain('3 converted, 1 failed (out-of-memory 1)')
  })
})

describe('Ctrl-C', () => {
  it('ends the program with 130, whole files and what is done', async () => {
    for (let i = 10; i < 400; i++) writeFileSync(join(input, `${i}.txt`), planOf(i))
    const root = fileURLToPath(new URL('../../', import.meta.url))
    const argv = ['--import', 'tsx', join(root, 'src/cli/main.ts'), 'convert', input, '-o', output, '--lang', 'en']
    const child = spawn(process.execPath, argv, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    while (!existsSync(output) || readdirSync(output).length < 5) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130)
    expect(said).toContain('interrupted: run it again to go on')
    const done = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /[^.]+\.json$/.test(basename(name)) && !basename(name).startsWith('.'),
    )
    for (const name of done) JSON.parse(readFileSync(join(output, name), 'utf8'))
    expect(readdirSync(output).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect((await kehoach('convert', input, '-o', output, '--lang', 'en')).err).toBe(
      `${393 - done.length} converted, ${done.length} done before\n`,
    )
  })
})

describe('saved plans', () => {
  it.each([
    ['of another version', '{"schemaVersion":"2"}', 'holds a plan of schema version 2, this program reads version 1'],
    ['of no version', '{"tasks":[]}', 'holds no plan of this program'],
    ['that are cut off', '{"schemaVersion":"1","text":"K', 'holds no plan of this program'],
    ['that are no object', 'null', 'holds no plan of this program'],
  ])('%s get a line from every command over many, and the rest is read', async (_, content, sentence) => {
    writeFileSync(join(input, 'saved.json'), content)
    for (const argv of [
      ['convert', input, '-o', output, '--force'],
      ['tasks', input],
      ['graph', input],
    ]) {
      const { err } = await kehoach(...argv)
      expect(err).toContain(`saved.json\` ${sentence}`)
    }
    expect(readdirSync(output)).toContain('a.json')
  })
})
