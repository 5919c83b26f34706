/**
 * Scores every document that has a gold annotation.
 *
 *     npm run evaluate -- [NAME …] [--json] [--misses N] [--check] [--update]
 *
 * `--check` exits with 1 where a document is below its floor in `floors.json`; `--update` takes the
 * present scores as the floors.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parsePlan } from '../../src/parse.js'
import { type GoldDocument, goldDocuments, readGold, sharedFolder, shortPath } from './documents.js'
import { drops, type Floors, measuresOf, readFloors, writeFloors } from './floors.js'
import type { Entry } from './fold.js'
import { covers } from './gold.js'
import { type Score, score } from './score.js'
import { missesTable, table } from './table.js'

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    check: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
})

/** The score of what the annotation covers: what nobody looked for is neither right nor wrong. */
async function scoreDocument(document: GoldDocument, path: string): Promise<Score> {
  const plan = await parsePlan(readFileSync(path), { name: shortPath(path) })
  const gold = readGold(document)
  const { report, misses } = score(gold, plan as unknown as Entry)
  const covered = <T>(entries: Record<string, T>) =>
    Object.fromEntries(Object.entries(entries).filter(([kind]) => !(kind in report.kinds) || covers(gold, kind)))
  return { report: { ...report, kinds: covered(report.kinds) }, misses: covered(misses) }
}

const print = (line: string): void => {
  if (!options.json) console.log(line)
}

const wanted = goldDocuments().filter((document) => names.length === 0 || names.includes(document.name))
const floors = readFloors()
const updated: Floors = {}
const scores: (Score & { name: string; path: string; drops: string[] })[] = []
for (const document of wanted) {
  if (!document.path) {
    print(`${document.name}: not read yet\n`)
    continue
  }
  const scored = await scoreDocument(document, document.path)
  const fallen = drops(floors[document.name] ?? {}, scored.report)
  scores.push({ name: document.name, path: shortPath(document.path), drops: fallen, ...scored })
  updated[document.name] = measuresOf(scored.report)
  print(`${shortPath(document.path)}\n${table(scored.report)}`)
  if (Number(options.misses) > 0) print(missesTable(scored.misses, Number(options.misses)))
  for (const drop of fallen) print(`BELOW THE FLOOR: ${drop}`)
  print('')
}

for (const name of Object.keys(floors)) {
  if (names.length === 0 && !wanted.some((document) => document.name === name)) {
    print(`${name}: skipped, ${shortPath(sharedFolder)} is not there`)
  }
}
if (options.json) {
  const unread = wanted.filter((document) => !document.path).map((document) => document.name)
  console.log(JSON.stringify({ documents: scores, unread }, null, 1))
}
if (options.update) writeFloors({ ...floors, ...updated })
if (options.check && scores.some((document) => document.drops.length > 0)) process.exitCode = 1
