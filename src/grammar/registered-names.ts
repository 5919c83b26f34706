/**
 * The names of the registry in the form in which they are looked up. Two thousand of them take longer to work out than
 * a plan to parse: the build works them out, and puts what comes of it in the place of this module.
 */
import { type Agency, agencies, provinces } from '../registry/index.js'
import { keyOf } from './name-key.js'

/**
 * By the words of a name, the rows of `agencies` that it may mean, the likeliest first, and whether it may be told
 * within a text by its words alone.
 */
export type AgencyName = readonly [key: string, rows: readonly number[], told: boolean]
/** By the words of a name, the row of `provinces`. */
export type ProvinceName = readonly [key: string, row: number]

const NATION = ' việt nam'
const SEATED = / (?:tỉnh|Tỉnh)$/

/** All names of bodies, each once. */
export function agencyNames(): readonly AgencyName[] {
  const rowsOf = new Map<string, number[]>()
  const told = new Set<string>()
  const add = (key: string, row: number) => {
    const rows = rowsOf.get(key)
    if (rows?.includes(row)) return
    if (rows) rows.push(row)
    else rowsOf.set(key, [row])
    if (agencies[row]?.kind !== 'group') told.add(key)
  }
  agencies.forEach((agency, row) => {
    for (const key of keysOf(agency)) add(key, row)
  })
  agencies.forEach(({ name }, row) => {
    const short = initials(keyOf(name))
    if (short && !rowsOf.has(short)) add(short, row)
  })
  for (const [key, [row = 0]] of [...rowsOf]) {
    const short = key.endsWith(NATION) ? key.slice(0, -NATION.length) : ''
    if (agencies[row]?.level === 'central' && short.includes(' ') && !rowsOf.has(short)) rowsOf.set(short, [row])
  }
  return [...rowsOf].map(([key, rows]) => [key, rows, told.has(key)])
}

/** All names of provinces, slugs and other spellings, each once. */
export function provinceNames(): readonly ProvinceName[] {
  const rowOf = new Map<string, number>()
  provinces.forEach(({ name, aliases, slug }, row) => {
    for (const spelling of [name, ...aliases, slug]) {
      const key = keyOf(spelling).replace(/^(?:thành phố|thủ đô) /, '')
      if (!rowOf.has(key)) rowOf.set(key, row)
    }
  })
  return [...rowOf]
}

/** The keys of all spellings of a body, that of its name first. */
function keysOf(agency: Agency): Set<string> {
  const key = keyOf(agency.name)
  const names = [agency.name, ...agency.aliases, ...agency.codes].filter((name) => name.length > 2)
  const unseated = names.filter((name) => SEATED.test(name)).map((name) => name.replace(SEATED, ''))
  const keys = new Set([key, ...[...names, ...unseated.filter((name) => name.includes(' '))].map(keyOf)])
  keys.delete('')
  return keys
}

/** By its key, `Sở Kế hoạch và Đầu tư` as `Sở KHĐT`; an empty string for other bodies. */
function initials(key: string): string {
  const [head, ...rest] = key.split(' ')
  if ((head !== 'sở' && head !== 'bộ') || rest.length < 2) return ''
  return keyOf(`${head} ${rest.map((word) => word.charAt(0).toUpperCase()).join('')}`)
}
