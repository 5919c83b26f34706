/** What became of a body: mergers and new names of ministries, departments, provinces and districts. */
import { type Agency, type Province, provinces } from '../../registry/index.js'
import { dayOf } from '../schedule/calendar-day.js'
import { agencyIdOf, localKind, provinceIn, provinceNamed } from './agency.js'
import { agencyIndex } from './agency-index.js'

/** What became of a body. */
export interface Successor {
  /** The `agencyId` of the body that it is now. */
  id: string
  /** The name of that body. */
  name: string
  /** ISO 8601, of the precision known. */
  since: string
  /** Bodies that took over a part of the work only. */
  candidates: { id: string; name: string; part: string }[]
}

/** What a body named in an older text is at a later day. */
export interface Today {
  agencyId: string
  name: string
  since: string
}

/**
 * What became of a body (an id of the registry) or a province (its slug, `ha-nam`) by the day `date`, over
 * all steps in between. Null where it still stood on that day, or the registry does not know it.
 *
 * @throws TypeError where `date` is no ISO 8601 date
 */
export function successorOf(id: string, date: string): Successor | null {
  const day = dayOf(date)
  const agency = agencyIndex().byId.get(id)
  if (agency) return follow(agency, day)
  const province = provinces.find((row) => row.slug === id)
  const heir = province && heirOf(province, day)
  return heir ? { id: heir.province.slug, name: heir.province.name, since: heir.since, candidates: [] } : null
}

/** The bodies that became this one (an id of the registry), each with the ISO 8601 date at which it did, as precise as it is known; none where the registry knows of none. */
export function predecessorsOf(id: string): { id: string; name: string; until: string }[] {
  const found: { id: string; name: string; until: string }[] = []
  for (const row of agencyIndex().byId.values()) {
    for (const next of row.successors ?? []) {
      if (next.id === id && !next.part) found.push({ id: row.id, name: row.name, until: next.from })
    }
  }
  return found
}

/**
 * What the body `id`, written as `name` in a document of `province`, is on the day `date`: another body, or
 * that of the province that its own became part of. Null where nothing changed.
 */
export function todayOf(name: string, id: string, date: string, province?: string): Today | null {
  const day = dayOf(date)
  const own = agencyIndex().byId.get(id)
  const agency = own ?? localKind(name)
  const next = agency && follow(agency, day)
  const [office] = next ? [] : (OFFICE.exec(name) ?? [])
  if (office) return ofOffice(office, name.slice(office.length), date, province)
  const named = provinceIn(name)
  // what a body of a district did may have gone to one of the province
  const isProvincial =
    agency?.level === 'province' || (next ? agencyIndex().byId.get(next.id)?.level === 'province' : false)
  const seat = named ?? (province && isProvincial ? provinceNamed(province) : null) ?? null
  const heir = seat && heirOf(seat, day)
  const city = !next && !heir && seat && isProvincial && OF_PROVINCE.test(name) ? citySince(seat, day) : null
  if (!next && !heir && city === null) return null
  const body = next ? next.name : (own?.name ?? name)
  return {
    agencyId: next?.id ?? id,
    name: seat && isProvincial ? seatedIn(body, heir?.province ?? seat, day) : body,
    since: [next?.since, heir?.since, city].reduce<string>((a, b) => (b && b > a ? b : a), ''),
  }
}

/** Before the body that somebody is at the head of. */
const OFFICE =
  /^(?:Phó )?(?:Chủ tịch|Giám đốc|Bộ trưởng|Thứ trưởng|Lãnh đạo|Thủ trưởng|Chánh|Trưởng) (?=(?:UBND|HĐND|(?:Ủy|Uỷ) ban|Hội đồng|Sở|Bộ|Ban|Văn phòng|Thanh tra) )/u

/** `Chủ tịch UBND các huyện`, `Giám đốc Sở Giao thông vận tải`: the office goes on where the work of the body does. */
function ofOffice(office: string, body: string, date: string, province?: string): Today | null {
  const now = todayOf(body, agencyIdOf(body) ?? '', date, province)
  if (!now) return null
  const name = `${office}${now.name}`
  return { ...now, agencyId: agencyIdOf(name) ?? now.agencyId, name }
}

function follow(agency: Agency, day: string): Successor | null {
  const { byId } = agencyIndex()
  const seen = new Set<string>()
  const candidates: Successor['candidates'] = []
  let since = ''
  let at = agency
  while (!seen.has(at.id)) {
    seen.add(at.id)
    const open = (at.successors ?? []).filter((step) => dayOf(step.from) <= day)
    for (const { id, part } of open) if (part) candidates.push({ id, name: byId.get(id)?.name ?? id, part })
    const main = open.find((step) => !step.part)
    const next = main && byId.get(main.id)
    if (!main || !next) break
    since = main.from
    at = next
  }
  return since === '' ? null : { id: at.id, name: at.name, since, candidates }
}

/** The province that it had become part of by then, and since when: the day after its last. */
function heirOf({ successor, validTo }: Province, day: string): { province: Province; since: string } | null {
  if (!successor || !validTo || day <= validTo) return null
  const province = provinces.find((row) => row.name === successor)
  const since = new Date(Date.parse(validTo) + A_DAY).toISOString().slice(0, 10)
  return province ? { province, since } : null
}

const A_DAY = 86_400_000

const OF_PROVINCE = /(?:^| )tỉnh(?= |$)/u

/** Since when a province has been a city under the centre, where it became one by that day. */
function citySince({ type, typeNow, typeSince }: Province, day: string): string | null {
  return type === 'province' && typeNow === 'city' && typeSince !== undefined && dayOf(typeSince) <= day
    ? typeSince
    : null
}

/** A body of several provinces bears the name of none. */
const OF_REGION = / khu vực$/iu

/** `Sở Tài chính` of Ninh Bình; a body of the centre or a district stays as it is. */
function seatedIn(name: string, province: Province, day: string): string {
  if (OF_REGION.test(name)) return name
  const { type, typeNow, typeSince } = province
  const isNew = typeNow !== undefined && (typeSince === undefined || dayOf(typeSince) <= day)
  const unit = (isNew ? typeNow : type) === 'city' ? 'thành phố' : 'tỉnh'
  const place = /(?:^| )(?:Tỉnh ủy|Tỉnh đoàn)$/.exec(name) ? province.name : `${unit} ${province.name}`
  return `${name.replace(/ tỉnh$/, '')} ${place}`
}
