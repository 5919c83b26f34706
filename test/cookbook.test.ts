import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.js'
import { recorder } from './cli/page.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const cookbook = readFileSync(join(root, 'docs/cookbook.md'), 'utf8')
const commands = [...cookbook.matchAll(/```sh\nkehoach (.*)\n```/g)].map((match) => match[1] as string)

const INPUTS: Record<string, string> = {
  'plan.docx': 'ke-hoach-chuyen-doi-so.txt',
  'programme.docx': 'chuong-trinh-hanh-dong.txt',
}

describe('the cookbook', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-cookbook-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has a command for each task', () => {
    expect(commands).toHaveLength(cookbook.match(/^## /gm)?.length ?? 0)
  })

  it.each(commands)('kehoach %s', async (command) => {
    const output = / -o (\S+)$/.exec(command)?.[1]
    const argv = (command.match(/"[^"]*"|\S+/g) ?? [])
      .map((word) => word.replaceAll('"', ''))
      .map((word) => (word in INPUTS ? join(root, 'fixtures', INPUTS[word] as string) : word))
      .map((word) => (word === output ? join(folder, word) : word))
    const { terminal, out, err } = recorder()
    expect(await run(argv, terminal)).toBe(0)
    expect(err()).toBe('')
    if (output) expect(readdirSync(folder)).toContain(output)
    else expect(out()).not.toBe('')
  })
})
