/**
 * Which bodies the parties of a plan are, once its issuer and date are known: a name that two bodies bear
 * (`Sở Nông nghiệp` before and after March 2025) is told apart by them, and each party may say what became of it.
 */
import { agencyIdOf, isRegistered, provinceIn, resolveAgency } from '../../grammar/agency/agency.js'
import { agencyIndex } from '../../grammar/agency/agency-index.js'
import { todayOf } from '../../grammar/agency/successor.js'
import { dayOf } from '../../grammar/schedule/calendar-day.js'
import type { Assignment, Party } from '../../plan.js'
import { slugOf } from '../../text/fold.js'
import { RANKS, RANKS_BELOW_PROVINCE } from '../../text/place-ranks.js'
import { isMended, type PlanRoot } from '../../tree.js'

const ROLES = ['leads', 'coordinators', 'executors', 'approvers', 'monitors', 'reportsTo', 'advises'] as const
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

const PLACE = new RegExp(`(?<!\\p{L})(?:${RANKS})(?!\\p{L})`, 'iu')

/** The name of the place that is the first in the name of an issuer. */
const OWN_PLACE = new RegExp(`(?<!\\p{L})(?:${RANKS_BELOW_PROVINCE}) (\\p{Lu}[^,;()]{1,40})`, 'u')

/** `Hợp tác xã An Bình`: no body of the commune. */
const COOPERATIVE = /^(?:hợp tác xã|liên hiệp hợp tác xã)(?!\p{L})/iu

/** By the slug of the rank in the name of who issued the plan, the rank that its bodies are told by. */
const RANK_OF: ReadonlyMap<string, string> = new Map(
  RANKS_BELOW_PROVINCE.split('|').map((rank) => [slugOf(rank), rank]),
)
/** The Party and the executive have one each. */
const OF_EITHER = /^(?:văn phòng|thường trực)$/iu
const OF_DISTRICT = new Set(['huyen', 'quan', 'thi-xa'])
/** Kinds of which each place has a body of its own. */
const OF_EACH_PLACE = new Set<string | undefined>(['local-government', 'front-mass', 'armed-forces'])
const kindOf = (id: string | null): string | undefined => agencyIndex().byId.get(id ?? '')?.kind

/** Which body a party is, and what became of it. */
type Identity = Pick<Party, 'agencyId' | 'today'>

/**
 * The assignments with the parties told apart; `asOf` asks for what became of them by that day.
 *
 * @throws TypeError where `asOf` is no ISO 8601 date
 */
export function settleParties(root: PlanRoot, assignments: Assignment[], asOf?: string): Assignment[] {
  if (asOf !== undefined) dayOf(asOf)
  const { issuer, date } = root.document
  const province = issuer.name ? provinceIn(issuer.name)?.slug : undefined
  const written = date && DATE.test(date) ? date : undefined
  const level = issuer.name ? (resolveAgency(issuer.name, { asOf: written })?.level ?? null) : null
  const head = level === 'central' ? 'Bộ' : level === 'province' ? 'Sở' : null
  /** `Tài chính` in a cell of a province's plan is its Sở Tài chính. */
  const withHead = ({ name, kind }: Party): string | null => {
    if (!head || kind === 'group' || isRegistered(name) || !isRegistered(`${head} ${name}`)) return null
    return `${head} ${name}`
  }
  /** The bodies that the registry has not, as they are named. */
  const unregistered = new Set<string | null>()
  for (const assignment of assignments) {
    for (const role of ROLES) {
      for (const { name } of assignment[role]) if (!isRegistered(name)) unregistered.add(agencyIdOf(name))
    }
  }
  const place = slugOf(PLACE.exec(issuer.name ?? '')?.[0] ?? '')
  /** `Ban Quản lý chợ phường` is the `Ban Quản lý chợ` of a plan of the ward. */
  const withoutPlace = (id: string | null): string | null => {
    const bare = place !== '' && id?.endsWith(`-${place}`) ? id.slice(0, -place.length - 1) : id
    return unregistered.has(bare) ? bare : id
  }
  const [ownPlace = '', placeName = ''] = OWN_PLACE.exec(issuer.name ?? '') ?? []
  /** `Công an`, `Hội Nông dân`, `Công an xã An Bình` in a plan of a commune or district (of An Bình) are those of that place. */
  const rank = level === 'province' || level === 'central' ? null : (RANK_OF.get(place) ?? null)
  const withRank = (said: string): string => {
    if (rank === null) return said
    const isOfPlace = placeName !== '' && said.endsWith(` ${ownPlace}`) && !COOPERATIVE.test(said)
    const name = isOfPlace ? said.slice(0, -placeName.length - 1) : said
    if (PLACE.test(name)) return name
    const found = resolveAgency(name, { province, asOf: written })
    if (!found || (found.level !== null && found.level !== 'province')) return name
    const own = `${name} ${rank}`
    const ofParty = `${name} ${OF_DISTRICT.has(place) ? 'Huyện ủy' : 'Đảng ủy xã'}`
    const mayBeOfParty = root.document.system === 'party' || !OF_EITHER.test(name)
    if (mayBeOfParty && !isRegistered(own) && isRegistered(ofParty)) return ofParty
    return isRegistered(own) || OF_EACH_PLACE.has(kindOf(found.id)) ? own : name
  }
  /** `Ngân hàng Nhà nước`, `Bảo hiểm xã hội` in a plan of a ministry are those of the nation, and no branch of a province. */
  const withNation = (name: string): string => {
    if (
      level !== 'central' ||
      PLACE.test(name.replace(/ xã hội/iu, '')) ||
      resolveAgency(name, { asOf: written })?.level === 'central'
    )
      return name
    const national = `${name} Việt Nam`
    return isRegistered(national) && resolveAgency(national, { asOf: written })?.level === 'central' ? national : name
  }
  const identify = (party: Party): Identity => {
    const name = withNation(withRank(withHead(party) ?? party.name))
    const found = resolveAgency(name, { province, asOf: written })
    const agencyId = found?.level ? found.id : withoutPlace(found?.id ?? agencyIdOf(name))
    const today = asOf && agencyId ? todayOf(name, agencyId, asOf, province) : null
    return { agencyId, ...(today ? { today } : {}) }
  }
  /** By kind and name: a plan names the same few bodies again and again. */
  const known = new Map<string, Identity>()
  const settle = (party: Party): Party => {
    const key = `${party.kind} ${party.name}`
    const identity = known.get(key) ?? identify(party)
    known.set(key, identity)
    const settled = identity.agencyId === party.agencyId && !identity.today ? party : { ...party, ...identity }
    return isMended(root, 'agency', party.span) ? { ...settled, inferred: ['name'] } : settled
  }
  return assignments.map((assignment) => {
    const settled = { ...assignment }
    for (const role of ROLES) settled[role] = assignment[role].map(settle)
    return settled
  })
}
