import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { displayWidth } from '../../src/cli/columns.js'
import { run } from '../../src/cli/run.js'
import { recorder } from './page.js'

const commands = ['convert', 'check', 'show', 'tasks', 'graph', 'trace', 'completion']

async function kehoach(...argv: string[]) {
  const { terminal, out, err } = recorder('', {})
  const code = await run(argv, terminal)
  return { code, out: out(), err: err() }
}

describe('the help', () => {
  it.each(
    commands.flatMap((command) => [
      [command, 'vi', 'Ví dụ:'],
      [command, 'en', 'Examples:'],
    ]),
  )('of %s in %s has examples of it', async (command, language, heading) => {
    const { code, out, err } = await kehoach(command, '--help', '--lang', language)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const examples = out.split(`\n${heading}\n`)[1]?.match(/^ {4}\$ kehoach .*$/gm) ?? []
    expect(examples.length).toBeGreaterThan(1)
    for (const line of examples) expect(line).toContain(`$ kehoach ${command} `)
  })

  it('says in its own language what stands in a command line', async () => {
    expect((await kehoach('--help', '--lang', 'vi')).out).toContain('Cách dùng: kehoach [tùy chọn] [lệnh]\n')
    const { out } = await kehoach('convert', '--help', '--lang', 'vi')
    expect(out).toContain('Cách dùng: kehoach convert [tùy chọn] <INPUT...>\n')
  })

  it.each(['vi', 'en'])('keeps to 80 columns in %s, but for command lines', async (language) => {
    for (const command of [[], ...commands.map((name) => [name])]) {
      const { out } = await kehoach(...command, '--help', '--lang', language)
      const lines = out.split('\n').filter((line) => !line.includes('$ kehoach'))
      expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([])
    }
  })

  it('says of each option of a file what that command writes', async () => {
    for (const command of ['graph', 'trace', 'tasks']) {
      expect((await kehoach(command, '--help')).out).not.toContain('parquet')
    }
    expect((await kehoach('convert', '--help')).out).toContain('parquet')
  })

  it('is on standard output, as the version is', async () => {
    expect(await kehoach('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect((await kehoach('--help')).out).toContain('Exit codes: 0 fine')
  })
})

describe('the completion of bash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-completion-'))
  const script = join(folder, 'kehoach.bash')
  const bash = spawnSync('bash', ['--version']).status === 0

  /** What bash would offer for the last of some words. */
  const offered = (...words: string[]): string[] => {
    const line = words.map((word) => `'${word}'`).join(' ')
    const code = `source '${script}'; COMP_WORDS=(kehoach ${line}); COMP_CWORD=${words.length}; _kehoach; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', code], { encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').filter(Boolean)
  }

  it.skipIf(!bash)('offers commands, options and values', async () => {
    writeFileSync(script, (await kehoach('completion', 'bash')).out)
    expect(offered('')).toEqual(commands)
    expect(offered('ch')).toEqual(['check'])
    expect(offered('graph', 'plans', '--to', 'm')).toEqual(['mermaid'])
    expect(offered('graph', 'plans', '--to', '=', 'd')).toEqual(['dot'])
    expect(offered('-q', 'trace', '--to', '')).toEqual(['md', 'json', 'xlsx'])
    expect(offered('convert', '--max')).toEqual(['--max-chars'])
    expect(offered('--lang', '')).toEqual(['vi', 'en'])
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(offered('convert', 'plan')).toEqual([])
    expect(offered('convert', 'a', '-o', '')).toEqual([])
  })

  it.each([
    ['zsh', ['-n']],
    ['fish', ['--no-execute']],
  ])('has scripts for %s that it can read', async (shell, check) => {
    const { code, out } = await kehoach('completion', shell)
    expect(code).toBe(0)
    const path = join(folder, `kehoach.${shell}`)
    writeFileSync(path, out)
    const { error, status, stderr } = spawnSync(shell, [...check, path], { encoding: 'utf8' })
    if (!error) expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const command of commands) expect(out).toContain(command)
  })

  it('names the shells where another is asked for', async () => {
    const sentence = 'kehoach: error: `SHELL` cannot be `csh`: give bash, zsh, fish.\n'
    expect(await kehoach('completion', 'csh')).toEqual({ code: 2, out: '', err: sentence })
  })
})
