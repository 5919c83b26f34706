import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepCode, keptCode } from '../../src/cli/compiled-code.js'

let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kehoach-cache-'))
  vi.stubEnv('XDG_CACHE_HOME', home)
  vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true })
})

const id = '0123456789abcdef0123456789abcdef'

describe('the compiled code of the program', () => {
  it('is kept in the cache folder with the number of runs that it was learnt from', () => {
    expect(keptCode(id)).toBeUndefined()
    keepCode(id, 0, () => Buffer.from('first'))
    expect(keptCode(id)).toEqual({ code: Buffer.from('first'), runs: 1 })
    keepCode(id, 1, () => Buffer.from('second'))
    expect(keptCode(id)).toEqual({ code: Buffer.from('second'), runs: 2 })
    expect(readdirSync(join(home, 'kehoach'))).toHaveLength(1)
  })

  it('is left as it is after enough runs', () => {
    keepCode(id, 3, () => Buffer.from('fourth'))
    keepCode(id, 4, () => Buffer.from('fifth'))
    expect(keptCode(id)?.code.toString()).toBe('fourth')
  })

  it('is of one program only', () => {
    keepCode(id, 0, () => Buffer.from('one'))
    expect(keptCode(`f${id}`)).toBeUndefined()
  })

  it('is not kept where Node is asked to keep none', () => {
    vi.stubEnv('NODE_DISABLE_COMPILE_CACHE', '1')
    keepCode(id, 0, () => Buffer.from('code'))
    expect(readdirSync(home)).toEqual([])
  })

  it('is done without where the folder cannot be used', () => {
    writeFileSync(join(home, 'file'), '')
    vi.stubEnv('XDG_CACHE_HOME', join(home, 'file'))
    keepCode(id, 0, () => Buffer.from('code'))
    expect(keptCode(id)).toBeUndefined()
  })
})
