/** Peak memory of a process that does one thing. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * Mebibytes that a process holds at most: the least of three runs, since the collector of the engine comes when
 * it likes.
 *
 * @param script a module that reads the file named by `process.argv[1]`
 */
export function peakOf(script: string, file: string): number {
  const measured = `${script}\nprocess.stdout.write(String(process.resourceUsage().maxRSS))`
  const run = (): number =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', measured, file], { cwd: root }).toString()) /
    1024
  return Math.min(run(), run(), run())
}
