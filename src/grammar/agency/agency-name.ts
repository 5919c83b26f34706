/**
 * What the key of a body says beside its name: where the body sits (`tỉnh`, `tỉnh Lâm Đồng`) can be taken off.
 */
import { type Province, provinces } from '../../registry/index.js'
import { RANKS, RANKS_BELOW_PROVINCE } from '../../text/place-ranks.js'
import { provinceNames } from './registered-names.js'

const RANK = new RegExp(`(?:^| )(?:thành phố|${RANKS_BELOW_PROVINCE}|cấp|các)$`)

/** By its key: without what says where it sits, and the province if it is named. */
export interface Seat {
  key: string
  province: Province | null
}

/** What ties a body to its seat: `thuộc tỉnh`, `trên địa bàn tỉnh`; a body that has come there from elsewhere (`đóng trên địa bàn`) is another one. */
const TIE = / (?:của|thuộc|(?<! (?:đóng|đứng chân|hoạt động) )trên địa bàn)$/
const AREA = ' trên địa bàn'

/** Without `tỉnh`, `tỉnh X`, `thành phố`, `thành phố X` at its end, X a province, and without what ties the body to it. */
export function withoutSeat(key: string): Seat {
  const seat = seatAtEnd(key)
  return seat.key !== key || key.endsWith(AREA) ? { ...seat, key: seat.key.replace(TIE, '') } : seat
}

function seatAtEnd(key: string): Seat {
  if (key.endsWith(' tỉnh') && !RANK.test(key.slice(0, -' tỉnh'.length)))
    return { key: key.slice(0, -' tỉnh'.length), province: null }
  if (key.endsWith(' thành phố') && !key.startsWith('ủy ban nhân dân') && !/(?:^| )các thành phố$/.test(key))
    return { key: key.slice(0, -' thành phố'.length), province: null }
  for (const seat of [' tỉnh ', ' thành phố ']) {
    const at = key.lastIndexOf(seat)
    const province = at > 0 ? provinceOfKey(key.slice(at + seat.length)) : undefined
    if (province && (seat === ' tỉnh ' || isCity(province))) return { key: key.slice(0, at), province }
  }
  return { key, province: null }
}

/**
 * Without a bare province at its end: `Sở Y tế Lâm Đồng`. A town may have the name of its province
 * (`thành phố Thái Nguyên`): what says the rank of the place keeps the name.
 */
export function withoutProvince(key: string): Seat {
  const ends: number[] = []
  for (let at = key.lastIndexOf(' '); at > 0 && ends.length < 4; at = key.lastIndexOf(' ', at - 1)) ends.push(at)
  for (const at of ends.reverse()) {
    const province = provinceOfKey(key.slice(at + 1))
    if (province) return RANK.test(key.slice(0, at)) ? { key, province: null } : { key: key.slice(0, at), province }
  }
  return { key, province: null }
}

/** What may stand behind the name of one body: the number of a region or a term, the seat of a high court, the State in full. */
const ADDED =
  /(?<= khu vực|^(?:thuế|thống kê) cơ sở) (?:\d{1,2}|[ivx]{1,6})$| khóa (?:\d{1,2}|[ivx]{1,6})$|(?<= cấp cao) tại \p{L}[\s\S]{1,40}$| (?:nước )?cộng hòa xã hội chủ nghĩa việt nam$/u
const CITY_COMMITTEE = / thành ủy$/
/** The Front and the associations of the people bear the name of the nation, or do not, before that of a place. */
const OF_NATION = new RegExp(
  `(?<=(?:mặt trận tổ quốc|hội (?:nông dân|liên hiệp phụ nữ|liên hiệp thanh niên|cựu chiến binh|chữ thập đỏ|người cao tuổi)|công đoàn)) việt nam(?= (?:${RANKS}|cấp|các)(?!\\p{L}))`,
  'u',
)

/** Also clipped, in a list: `huyện, thị, thành`. */
const RANKS_OF_COMMITTEES = `thành phố|${RANKS_BELOW_PROVINCE}|thành|thị`

/** `UBND các quận, huyện, thị xã`, `UBND các xã thuộc tỉnh`: those of all places of a rank, however the ranks are listed. */
const COMMITTEES_OF_PLACES = new RegExp(
  `^ủy ban nhân dân (các )?((?:(?:${RANKS_OF_COMMITTEES})(?: |$)){1,8})(?:(?:trực )?thuộc(?: tỉnh| thành phố)?|trên địa bàn(?: tỉnh| thành phố)?|trong tỉnh)?$`,
)
const COMMUNES = /(?<!thị )xã|phường|thị trấn|đặc khu/
const DISTRICTS = /huyện|quận|thành|thị(?! trấn)/
const ONE_RANK = new RegExp(`^(?:${RANKS_OF_COMMITTEES}) ?$`)

function committeesOfPlaces(key: string): string | null {
  const [, many, ranks] = COMMITTEES_OF_PLACES.exec(key) ?? []
  if (!ranks || (!many && ONE_RANK.test(ranks))) return null
  if (!DISTRICTS.test(ranks)) return many ? 'ủy ban nhân dân các xã phường' : 'ủy ban nhân dân cấp xã'
  if (COMMUNES.test(ranks)) return 'ủy ban nhân dân cấp huyện cấp xã'
  return many ? 'ủy ban nhân dân các huyện thành phố' : 'ủy ban nhân dân cấp huyện'
}

/** `huyện, thành, thị ủy`, `các quận, huyện ủy, đảng ủy trực thuộc`: the Party committees of a rank, however they are listed. */
const COMMITTEES_OF_RANKS =
  /^(?:các )?(?=(?:thành (?:ủy )?|thành phố )*(?:huyện|quận|thị))(?:(?:huyện|quận|thị xã|thành phố|thành|thị)(?: ủy)? ){1,4}(?:huyện|quận|thành|thị) ủy(?: đảng ủy trực thuộc(?: tỉnh ủy| thành ủy)?)?$/

/** The key in the form that the registry has it: `chi cục thuế khu vực` for the one of `khu vực XIII`. */
export function registeredForm(key: string): string {
  if (COMMITTEES_OF_RANKS.test(key)) return 'các huyện ủy thành ủy'
  return committeesOfPlaces(key) ?? withoutNation(key.replace(ADDED, '').replace(CITY_COMMITTEE, ' tỉnh ủy'))
}

/** `ủy ban mặt trận tổ quốc xã` for the one of `ủy ban mặt trận tổ quốc việt nam xã`. */
export function withoutNation(key: string): string {
  return key.includes(' việt nam ') ? key.replace(OF_NATION, '') : key
}

let byName: Map<string, Province> | null = null

/** The province of this name, slug or other spelling. The names are read on first use. */
export function provinceOfKey(key: string): Province | undefined {
  byName ??= new Map(provinceNames().flatMap(([name, row]) => (provinces[row] ? [[name, provinces[row]]] : [])))
  return byName.get(key)
}

export function isCity(province: Province): boolean {
  return province.type === 'city' || province.typeNow === 'city'
}

/** In plain ASCII, as `slugOf` makes it: without `và`, and without where the body sits. */
export function plainNames(slug: string): string[] {
  const whole = slug.replace(/-va-/g, '-')
  const found = [whole, whole.replace(/-(?:tinh|thanh-pho)$/, '')]
  for (const province of provinces) {
    if (!whole.endsWith(`-${province.slug}`)) continue
    const bare = whole.slice(0, -province.slug.length - 1)
    found.push(bare, bare.replace(/-(?:tinh|thanh-pho)$/, ''))
  }
  return found
}

/** Words of rank that a name of a place follows, and the one that the registry names the kind by. */
const LOCAL_RANKS: readonly (readonly [string, string])[] = [
  ['huyện', 'huyện'],
  ['quận', 'huyện'],
  ['thị xã', 'huyện'],
  ['thành phố', 'huyện'],
  ['xã', 'xã'],
  ['phường', 'xã'],
  ['thị trấn', 'xã'],
  ['đặc khu', 'xã'],
]
/** `UBND các huyện, thành phố Đà Lạt và Bảo Lộc`, with the places by name. */
const COMMITTEES_OF_NAMED = /^ủy ban nhân dân các (?:huyện|quận|thị xã|thành phố) /
const LOCAL_COMMITTEES = ['huyện ủy ', 'thị ủy ', 'quận ủy ']

/** What a body of a district or commune is one of: `ủy ban nhân dân huyện` for `ủy ban nhân dân quận 3`. */
export function localKindOf(key: string): string | null {
  if (COMMITTEES_OF_NAMED.test(key)) return 'ủy ban nhân dân các huyện thành phố'
  const committee = LOCAL_COMMITTEES.find((head) => key.startsWith(head))
  if (committee) return committee.trimEnd()
  let end = 0
  let kind: string | null = null
  for (const [rank, named] of LOCAL_RANKS) {
    const at = key.lastIndexOf(` ${rank} `)
    // `thị xã` holds `xã`: the rank that ends last and begins first
    if (at <= 0 || at + rank.length < end) continue
    if (at + rank.length === end && kind !== null) continue
    end = at + rank.length
    kind = `${key.slice(0, at)} ${named}`
  }
  return kind
}
