/**
 * Converts a file with the LibreOffice of the machine. Only on Node.js: its modules are loaded where they are
 * there, by names that no bundler follows, so that a bundle for browsers holds none of them.
 */

const TIMEOUT = 60_000
const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']

/**
 * The file as .docx; null where there is no LibreOffice, or it cannot read the file within a minute. It runs in a
 * folder and with a profile of its own, which are removed.
 *
 * @param ending ending of the file name, which LibreOffice goes by: `doc`
 */
export async function toDocx(bytes: Uint8Array, ending: string): Promise<Uint8Array | null> {
  if (typeof process === 'undefined' || !process.versions?.node) return null
  const { execFile } = (await nodeModule('child_process')) as typeof import('node:child_process')
  const { mkdtemp, readFile, rm, writeFile } = (await nodeModule('fs/promises')) as typeof import('node:fs/promises')
  const { tmpdir } = (await nodeModule('os')) as typeof import('node:os')
  const { join } = (await nodeModule('path')) as typeof import('node:path')
  const { pathToFileURL } = (await nodeModule('url')) as typeof import('node:url')
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-office-'))
  try {
    await writeFile(join(folder, `input.${ending}`), bytes)
    const profile = pathToFileURL(join(folder, 'profile')).href
    const options = [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'docx',
      '--outdir',
      folder,
    ]
    const run = (program: string): Promise<boolean> =>
      new Promise((resolve) => {
        execFile(
          program,
          [...options, join(folder, `input.${ending}`)],
          { timeout: TIMEOUT, killSignal: 'SIGKILL' },
          (error) => resolve(error === null),
        )
      })
    for (const program of PROGRAMS) {
      if (!(await run(program))) continue
      const docx = await readFile(join(folder, 'input.docx')).catch(() => null)
      if (docx) return docx
    }
    return null
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const nodeModule = (name: string): Promise<unknown> => import(/* @vite-ignore */ `node:${name}`)
