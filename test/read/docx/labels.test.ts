/** The labels of real Word files, beside those that LibreOffice prints, where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readAs } from '../../../src/read/formats.js'
import { corpusBytes, corpusIsThere } from '../corpus.js'

const OFFICE = 'soffice'
const isInstalled = corpusIsThere && spawnSync(OFFICE, ['--version']).status === 0
/** The files at hand that have automatic numbers, and how many. */
const FILES = [
  ['de-an-skhcn-ha-noi-autonum.docx', 32],
  ['dieu-le-binh-thuan-autonum.docx', 76],
] as const
/** Enough of a line to find it by. */
const KEY = 34

const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, '')
    .replace(/[–—]/g, '-')

async function printed(file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-labels-'))
  try {
    writeFileSync(join(folder, file), corpusBytes(file))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(OFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, file)])
    const bytes = readFileSync(join(folder, file.replace(/docx$/, 'pdf')))
    return letters((await readAs('pdf', { bytes, options: { ocr: false } })).text)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it.skipIf(!isInstalled).each(FILES)(
  'every automatic label of %s is printed so (skipped without LibreOffice or ../shared)',
  async (file, count) => {
    const { text, lines } = await readAs('docx', { bytes: corpusBytes(file) })
    const automatic = lines.filter((line) => line.automatic).map(({ start, end }) => letters(text.slice(start, end)))
    expect(automatic).toHaveLength(count)
    const page = await printed(file)
    expect(automatic.filter((line) => !page.includes(line.slice(0, KEY)))).toEqual([])
  },
)
