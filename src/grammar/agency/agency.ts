/** Names of bodies: one id for every spelling of one body, and which body a name means in a place and at a time. */
import { checkOptions } from '../../error.js'
import type { Agency, Province } from '../../registry/index.js'
import { slugOf } from '../../text/fold.js'
import { remembered } from '../../text/remembered.js'
import { dayOf } from '../schedule/calendar-day.js'
import { agencyIndex, rowsOfSlug } from './agency-index.js'
import {
  isCity,
  localKindOf,
  plainNames,
  provinceOfKey,
  registeredForm,
  type Seat,
  withoutNation,
  withoutProvince,
  withoutSeat,
} from './agency-name.js'
import { keyOf, mistypedShortForms } from './name-key.js'

/** A body that a name stands for. */
export interface ResolvedAgency {
  /** The same for every spelling; null where two bodies fit. */
  id: string | null
  /** The official name; the name as given where no row of the registry knows it, or where two fit. */
  name: string
  /** Whose body it is; null where no row of the registry knows it. */
  level: Agency['level'] | null
  /** The province that the name says, or the one asked for where the body is one of a province: its slug. */
  province: string | null
  /** Whether it existed on the day asked for; null where the registry does not know or no day was given. */
  existed: boolean | null
  /** The bodies that fit where two or more do; else empty. */
  candidates: { id: string; name: string }[]
}

/** What is known of a name beside its words. */
export interface ResolveAgencyOptions {
  /** Name or slug of the province whose document names the body: `Lâm Đồng`, `lam-dong`. */
  province?: string | undefined
  /** The day at which the body existed: ISO 8601, a day, month or year. */
  asOf?: string | undefined
}

const RESOLVE_OPTIONS: Readonly<Record<keyof ResolveAgencyOptions, true>> = { province: true, asOf: true }

/** What a name may mean. */
interface Reading {
  /** Of a body that no row knows: a slug of its words. */
  id: string
  rows: readonly Agency[]
  province: Province | null
  /** The row of its kind, for a body of a district or commune. */
  kind: Agency | null
}

const NATION = ' việt nam'
const ASCII = /^[\x20-\x7e]+$/
const PLURAL = /^(?:các|những|toàn thể|tất cả các) /

/**
 * The id of a body: that of the registry where the name is known, else a slug of its words; the same for
 * every spelling. Null only for a text without a letter or digit. The province that a provincial body
 * belongs to is not part of its id: `UBND tỉnh` is `UBND tỉnh Lâm Đồng`. Where a spelling may mean two
 * bodies it is that of the likelier one; `resolveAgency` tells them apart.
 */
export function agencyIdOf(name: string): string | null {
  const reading = readName(name)
  return reading && (reading.rows[0]?.id ?? reading.id)
}

/**
 * The body that a name means in a document of `province` at the day `asOf`. Where two bodies fit, `id` is null
 * and `candidates` names them: never a guess. Null for a text without a letter or digit.
 *
 * @throws TypeError where `asOf` is no ISO 8601 date, or an option does not exist
 */
export function resolveAgency(name: string, options: ResolveAgencyOptions = {}): ResolvedAgency | null {
  checkOptions(options, RESOLVE_OPTIONS, 'resolveAgency')
  const day = options.asOf === undefined ? null : dayOf(options.asOf)
  const reading = readName(name)
  if (!reading) return null
  const place = reading.province ?? (options.province ? (provinceNamed(options.province) ?? null) : null)
  const rows = fitting(reading.rows, place, day)
  const [row] = rows
  if (row && rows.length > 1) {
    const candidates = rows.map(({ id, name }) => ({ id, name }))
    return { id: null, name, level: null, province: reading.province?.slug ?? null, existed: null, candidates }
  }
  const known = row ?? reading.kind
  return {
    id: row?.id ?? reading.id,
    name: row?.name ?? name,
    level: known?.level ?? null,
    province: known && known.level !== 'central' ? (place?.slug ?? null) : (reading.province?.slug ?? null),
    existed: known && day ? existedOn(known, day) : null,
    candidates: [],
  }
}

/** Whether a row of the registry bears this name. */
export function isRegistered(name: string): boolean {
  return (readName(name)?.rows.length ?? 0) > 0
}

/** The row of the kind that a body of a district or commune is one of: `UBND huyện` for `UBND huyện Cái Nước`. */
export function localKind(name: string): Agency | null {
  return readName(name)?.kind ?? null
}

/** The province that the name of a body says it sits in. */
export function provinceIn(name: string): Province | null {
  const reading = readName(name)
  return reading?.province ?? null
}

/** The province of a name or a slug. */
export function provinceNamed(name: string): Province | undefined {
  const key = keyOf(name)
  return provinceOfKey(key.replace(/^(?:tỉnh|thành phố) /, '')) ?? provinceOfKey(key)
}

/** Those of the rows that may be meant in this place and at this time; all of them where none may. */
function fitting(rows: readonly Agency[], province: Province | null, day: string | null): readonly Agency[] {
  if (rows.length < 2) return rows
  let left = rows
  const keep = (test: (row: Agency) => boolean) => {
    const kept = left.filter(test)
    if (kept.length > 0) left = kept
  }
  if (province) {
    keep((row) => row.level !== 'central')
    // the town of a province has a district's body, a city under the centre has a province's
    if (left.some((row) => row.level === 'district')) {
      keep((row) => (row.level === 'province') === isCity(province))
    }
  }
  if (day) keep((row) => existedOn(row, day))
  return left
}

/** Whether a body existed on a day; the bounds may be given to the month or year. */
function existedOn(agency: Agency, day: string): boolean {
  const { validFrom, validTo } = agency
  if (validFrom && day < dayOf(validFrom)) return false
  return !validTo || day <= `${validTo}-99`
}

const readName = remembered(identify)

function identify(name: string): Reading | null {
  const key = keyOf(name)
  const plain = slugOf(key || name)
  if (plain === '') return null
  const { byKey } = agencyIndex()
  const seated = withoutSeat(key)
  const known = knownRows(key, seated)
  if (known) return { id: plain, kind: null, ...known }
  // `Sở Thông tin và Truyển thông`: a name with a slip in its marks, or without any
  const unmarked = ASCII.test(name) ? plainRows(plain) : rowsOfSlug(plain)
  if (unmarked) return { id: plain, rows: unmarked, province: null, kind: null }
  const mistyped = mistypedRows(key)
  if (mistyped) return { id: plain, rows: mistyped, province: null, kind: null }
  const kind = kindOf(key)
  const national = seated.key.endsWith(NATION) ? seated.key.slice(0, -NATION.length) : seated.key
  const id = slugOf(withoutNation(byKey.has(national) ? seated.key : national).replace(PLURAL, ''))
  return { id: id || plain, rows: [], province: seated.province, kind }
}

const INSPECTORS = 'thanh tra sở'

/** The row of its kind, for a body of a district or commune, with or without the rank in its name, or for the inspectors of a department. */
function kindOf(key: string): Agency | null {
  const { byKey } = agencyIndex()
  if (key.startsWith(`${INSPECTORS} `)) return byKey.get(INSPECTORS)?.[0] ?? null
  const local = localKindOf(key)
  if (!local) return null
  const rows = [local, local.replace(/ (?:huyện|xã)$/u, '')].flatMap((name) => byKey.get(name) ?? [])
  return rows.find(({ level }) => level === 'district' || level === 'commune' || level === 'group') ?? null
}

/** The rows whose name this is: as it stands, without where the body sits, without what only adds to it. */
function knownRows(key: string, seated: Seat): Pick<Reading, 'rows' | 'province'> | null {
  const { byKey } = agencyIndex()
  const whole = byKey.get(key)
  if (whole) return { rows: whole, province: seated.province }
  const bare = withoutProvince(key)
  for (const seat of [seated, bare]) {
    if (seat.key === key) continue
    // `Mặt trận Tổ quốc Việt Nam tỉnh`: the organisation of the nation in the province
    for (const named of seat.key.endsWith(NATION) ? [seat.key, seat.key.slice(0, -NATION.length)] : [seat.key]) {
      const rows = [...(byKey.get(named) ?? []), ...(byKey.get(`${named} tỉnh`) ?? [])]
      const provincial = new Set(rows.filter((row) => row.level !== 'central'))
      if (provincial.size > 0) return { rows: [...provincial], province: seat.province }
    }
  }
  const other = registeredForm(key)
  if (other !== key) return knownRows(other, withoutSeat(other))
  for (const name of new Set([key, seated.key])) {
    const group = byKey.get(PLURAL.test(name) ? name.replace(PLURAL, '') : `các ${name}`)
    if (group?.every((row) => row.kind === 'group')) return { rows: group, province: null }
  }
  return null
}

const SHORT_NAME = /^((?:sở|bộ) )([bcdđghklmnpqrstvx]+)$/u

/** The rows of the one body whose short name differs in a letter: `Sở TTT&TT`. */
function mistypedRows(key: string): readonly Agency[] | null {
  const [, head, short] = SHORT_NAME.exec(key) ?? []
  if (!head || !short) return null
  const { byKey } = agencyIndex()
  const rows = mistypedShortForms(short).flatMap((full) => byKey.get(head + full) ?? [])
  return new Set(rows).size === 1 ? rows.slice(0, 1) : null
}

/** The rows whose name this is when it is typed without any mark: `So Ke hoach va Dau tu`. */
function plainRows(plain: string): readonly Agency[] | null {
  for (const form of plainNames(plain)) {
    const rows = rowsOfSlug(form)
    if (rows) return rows
  }
  return null
}
