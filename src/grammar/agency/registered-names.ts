/**
 * The names of the registry in the form in which they are looked up. Two thousand of them take longer to work out than
 * a plan to parse: the build works them out, and puts what comes of it in the place of this module.
 */
import { type Agency, agencies, issuers, provinces } from '../../registry/index.js'
import { foldKey } from '../../text/fold.js'
import { keyOf } from './name-key.js'
import { nameInText, openingWords } from './name-opening.js'

/**
 * By the words of a name, the rows of `agencies` that it may mean, the likeliest first, and whether it may be told
 * within a text by its words alone.
 */
export type AgencyName = readonly [key: string, rows: readonly number[], told: boolean]
/** By the words of a name, the row of `provinces`. */
export type ProvinceName = readonly [key: string, row: number]
/** By its folded form, a name as the registry spells it. */
export type Spelling = readonly [folded: string, name: string]
/** By the first words of names, the names as they are looked for in a text, longest first. */
export type CompoundNames = readonly [opening: string, names: readonly string[]]

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

/** The names of issuers and other bodies. */
export function bodySpellings(): readonly Spelling[] {
  return [...new Map([...issuers, ...agencies].map(({ name }) => [foldKey(name), name]))]
}

/** By the folded forms of its names, the row of a province. */
export function provinceRows(): readonly ProvinceName[] {
  const rowOf = new Map<string, number>()
  provinces.forEach(({ name, aliases }, row) => {
    rowOf.set(foldKey(name), row)
    for (const alias of aliases) if (!rowOf.has(foldKey(alias))) rowOf.set(foldKey(alias), row)
  })
  return [...rowOf]
}

/** The names of places as a text writes them: a former name is not that of the province it became. */
export function placeSpellings(): readonly Spelling[] {
  const spelled = new Map<string, string>()
  for (const { name, aliases } of provinces) {
    spelled.set(foldKey(name), name)
    for (const alias of aliases) {
      if (alias.includes(' ') && !spelled.has(foldKey(alias))) spelled.set(foldKey(alias), alias)
    }
  }
  return [...spelled]
}

/** Names of bodies with a comma, a dash or `và` inside. */
export function compoundNames(): readonly CompoundNames[] {
  const compound = new Map<string, string[]>()
  for (const { name, aliases } of [...agencies, ...issuers]) {
    for (const spelling of [name, ...aliases]) {
      if (!/,| và | - /u.test(spelling)) continue
      const opening = openingWords(spelling)
      const names = [...(compound.get(opening) ?? []), nameInText(spelling)]
      compound.set(
        opening,
        names.sort((a, b) => b.length - a.length),
      )
    }
  }
  return [...compound]
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
