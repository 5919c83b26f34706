/**
 * Speed and memory of digital PDF against pdfjs alone on the same pages, as ratios of one run.
 *
 *     npm run bench:pdf [-- FILE.pdf …]
 *
 * Each measurement is a process of its own: its processor time and its peak memory are those of the system.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPdf, TestPage } from '../test/read/pdf/build.js'

const ROUNDS = 3
const PAGES = [120, 480]
const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const library = new URL('../dist/index.js', import.meta.url).href
const pdfjs = import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')

/** What both do at their start, so that it is no part of the ratio. */
const REPORT = `
const used = process.cpuUsage()
process.stdout.write(JSON.stringify({ cpu: (used.user + used.system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }))`

const SCRIPTS = {
  'pdfjs alone': `
import { readFileSync } from 'node:fs'
const { getDocument } = await import(${JSON.stringify(pdfjs)})
const document = await getDocument({ data: new Uint8Array(readFileSync(process.argv[1])), verbosity: 0 }).promise
for (let n = 1; n <= document.numPages; n++) {
  const page = await document.getPage(n)
  await page.getTextContent()
  await page.getOperatorList()
  page.cleanup()
}
await document.destroy()${REPORT}`,
  kehoach: `
import { readFileSync } from 'node:fs'
const { parsePlan } = await import(${JSON.stringify(library)})
await parsePlan(readFileSync(process.argv[1]), { ocr: false }).catch((error) => { if (error.code !== 'no-text') throw error })${REPORT}`,
}

interface Measured {
  /** Milliseconds of processor time. */
  cpu: number
  /** Mebibytes. */
  peak: number
}

function run(name: keyof typeof SCRIPTS, file: string): Measured {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPTS[name], file])
  const report = stdout.toString().split('\n').at(-1) ?? ''
  if (!report.startsWith('{')) throw new Error(`\`${name}\` was not measured: ${stderr}`)
  return JSON.parse(report) as Measured
}

/** The least of some interleaved rounds: noise only adds. */
function measure(file: string): Record<keyof typeof SCRIPTS, Measured> {
  const least: Record<keyof typeof SCRIPTS, Measured> = {
    'pdfjs alone': { cpu: Infinity, peak: Infinity },
    kehoach: { cpu: Infinity, peak: Infinity },
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]) {
      const { cpu, peak } = run(name, file)
      least[name] = { cpu: Math.min(least[name].cpu, cpu), peak: Math.min(least[name].peak, peak) }
    }
  }
  return least
}

function longFile(count: number): string {
  const line = 'Các sở, ban, ngành, ủy ban nhân dân các xã, phường tổ chức thực hiện bảo đảm'
  const pages = Array.from({ length: count }, (_, n) => {
    const page = new TestPage().text(113, 80, `${n + 1}. Sở Tài chính chủ trì rà soát quy hoạch.`)
    for (let y = 96; y < 780; y += 16) page.justified(85, 540, y, line)
    return page
  })
  const path = join(mkdtempSync(join(tmpdir(), 'kehoach-bench-')), `${count}.pdf`)
  writeFileSync(path, buildPdf(pages))
  return path
}

function pdftotext(file: string): number | null {
  const { status } = spawnSync('pdftotext', ['-v'])
  if (status === null) return null
  const start = performance.now()
  spawnSync('pdftotext', ['-layout', file, '-'])
  return performance.now() - start
}

const given = process.argv.slice(2)
const real = existsSync(corpus)
  ? readdirSync(corpus).filter((name) => name.endsWith('.pdf') && !name.includes('scan'))
  : []
const files = given.length > 0 ? given : real.map((name) => join(corpus, name))
for (const file of files) {
  const { 'pdfjs alone': bare, kehoach } = measure(file)
  const layout = pdftotext(file)
  console.log(
    `${(kehoach.cpu / bare.cpu).toFixed(2)} times pdfjs alone (at most 1.3)  ${bare.cpu.toFixed(0)} → ${kehoach.cpu.toFixed(0)} ms` +
      `${layout === null ? '' : `, pdftotext -layout ${layout.toFixed(0)} ms`}  ${file} (${readFileSync(file).length} bytes)`,
  )
}
const [short, long] = PAGES.map((count) => measure(longFile(count))) as [
  ReturnType<typeof measure>,
  ReturnType<typeof measure>,
]
const perPage = (long.kehoach.cpu - short.kehoach.cpu) / (long['pdfjs alone'].cpu - short['pdfjs alone'].cpu)
console.log(
  `${(long.kehoach.peak / long['pdfjs alone'].peak).toFixed(2)} times the peak memory of pdfjs, ${PAGES[1]} pages (at most 1.3)`,
)
console.log(
  `${(long.kehoach.cpu / long['pdfjs alone'].cpu).toFixed(2)} times its time; ${perPage.toFixed(2)} for each page more`,
)
console.log(
  `${(long.kehoach.cpu / short.kehoach.cpu).toFixed(2)} times the time for ${(PAGES[1] as number) / (PAGES[0] as number)} times the pages`,
)
