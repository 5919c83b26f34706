/** Which body a party of a plan is on the day asked for, and which bodies a name asks for. */
import { provinceIn, provinceNamed, resolveAgency } from '../../grammar/agency/agency.js'
import { agencyIndex } from '../../grammar/agency/agency-index.js'
import { successorOf, todayOf } from '../../grammar/agency/successor.js'
import type { Party, Plan } from '../../plan.js'

/** A body with the province that it is one of: the Sở Xây dựng of two provinces are two. */
export interface Body {
  /** The same for every spelling; of the registry where it knows the body. */
  id: string
  /** The official name without the province; as written where the registry does not know the body. */
  name: string
  /** Name of the province, by the day asked for; null for a body of the centre, and where nothing tells it. */
  province: string | null
}

/** The province whose plan it is: its slug. */
export function provinceOf({ document }: Plan): string | undefined {
  const { name } = document.issuer
  return name ? provinceIn(name)?.slug : undefined
}

/** The body that a party is: by `asOf` where that is given, else as it was when the plan was written. */
export function bodyOf(
  { name, agencyId }: Pick<Party, 'name' | 'agencyId'>,
  province: string | undefined,
  asOf: string | undefined,
): Body | null {
  const resolved = resolveAgency(name, { province })
  const own = agencyId ?? resolved?.id
  if (!own) return null
  const { byId } = agencyIndex()
  const today = asOf ? todayOf(name, own, asOf, province) : null
  // one district of many keeps its name: its kind alone says what became of all of them
  const id = today && (byId.has(own) || !byId.has(today.agencyId)) ? today.agencyId : own
  const row = byId.get(id)
  const seat = provinceIn(name)?.slug ?? province
  const central = row?.level === 'central'
  return { id, name: row?.name ?? name, province: central || !seat ? null : provinceOn(seat, asOf) }
}

function provinceOn(slug: string, asOf: string | undefined): string | null {
  return (asOf && successorOf(slug, asOf)?.name) || (provinceNamed(slug)?.name ?? null)
}

/**
 * A test for the bodies that a name or an id asks for: every spelling; with `asOf` all that have become this body by
 * then; where the name says a province (`Sở Xây dựng tỉnh Lâm Đồng`), those of that province alone.
 */
export function asks(agency: string, asOf: string | undefined): (body: Body) => boolean {
  const resolved = resolveAgency(agency, asOf === undefined ? {} : { asOf })
  const fitting = resolved?.id ? [resolved.id] : (resolved?.candidates ?? []).map(({ id }) => id)
  const named = agencyIndex().byId.has(agency) ? [agency] : fitting
  const ids = new Set(named)
  for (const id of named) {
    const today = asOf ? successorOf(id, asOf) : null
    if (today) ids.add(today.id)
  }
  const seat = provinceIn(agency)
  const province = seat && provinceOn(seat.slug, asOf)
  return (body) => ids.has(body.id) && (!province || body.province === province)
}
