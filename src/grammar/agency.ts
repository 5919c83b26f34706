/**
 * Names of bodies: one id for every spelling of one body, and the longest known name at a place in a text.
 *
 * Names are compared by their words alone: capitals, tone placement, hyphens, commas, `và` and `&` do not
 * count, abbreviations are written out, and what only says where the body sits (`tỉnh`, `tỉnh Lâm Đồng`,
 * `Việt Nam`) is left off where the name is known without it.
 */
import { type Agency, agencies, issuers, provinces } from '../registry/index.js'
import { slugOf } from '../text/fold.js'
import { type Word, wordsOf } from './words.js'

const ABBREVIATIONS: Record<string, string> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  mttqvn: 'mặt trận tổ quốc việt nam',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubmttqvn: 'ủy ban mặt trận tổ quốc việt nam',
  ubkt: 'ủy ban kiểm tra',
  tp: 'thành phố',
  tx: 'thị xã',
  tw: 'trung ương',
  vp: 'văn phòng',
  bql: 'ban quản lý',
  bqlda: 'ban quản lý dự án',
  qlda: 'quản lý dự án',
  đtxd: 'đầu tư xây dựng',
  kcn: 'khu công nghiệp',
  kkt: 'khu kinh tế',
  htx: 'hợp tác xã',
  lhpn: 'liên hiệp phụ nữ',
  ccb: 'cựu chiến binh',
  lđlđ: 'liên đoàn lao động',
  tncs: 'thanh niên cộng sản',
  bhxh: 'bảo hiểm xã hội',
  nhnn: 'ngân hàng nhà nước',
  kbnn: 'kho bạc nhà nước',
  tand: 'tòa án nhân dân',
  vksnd: 'viện kiểm sát nhân dân',
  đbqh: 'đại biểu quốc hội',
  bchqs: 'bộ chỉ huy quân sự',
  chqs: 'chỉ huy quân sự',
  bđbp: 'bộ đội biên phòng',
  qltt: 'quản lý thị trường',
}

const WRITTEN_OUT = new Map(Object.entries(ABBREVIATIONS).map(([short, full]) => [short, full.split(' ')]))

/** `KH và ĐT`, `VH, TT và DL`: what joins the parts of an abbreviation. */
const ACRONYM_JOINT = /(?<=\p{Lu}{2})\s?(?:[,&–-]|và)\s?(?=\p{Lu}{2}(?!\p{Ll}))/gu
const ACRONYM = /\p{Lu}{2}/u
const LOWER = /\p{Ll}/u
const BRACKETED = /\([^()]*\)/g
const RANK = / (?:thành phố|thị xã|thị trấn|huyện|quận|phường|xã)$/
const NATION = ' việt nam'

interface Node {
  next: Map<string, Node>
  id: string | null
}

interface Names {
  ids: Map<string, string>
  root: Node
  provincial: Set<string>
}

const cityNames = new Set<string>()
const provinceNames = new Set<string>()
for (const province of provinces) {
  for (const name of [province.name, ...province.aliases]) {
    const key = keyOf(name).replace(/^(?:thành phố|thủ đô) /, '')
    provinceNames.add(key)
    if (province.type === 'city' || province.typeNow === 'city') cityNames.add(key)
  }
}

let built: Names | null = null
const CACHE_LIMIT = 4096
const cache = new Map<string, string | null>()

/**
 * The id of a body: that of the registry where the name is known, else a slug of its words; the same for
 * every spelling. Null only for a text without a letter or digit. The province that a provincial body
 * belongs to is not part of its id: `UBND tỉnh` is `UBND tỉnh Lâm Đồng`.
 */
export function agencyIdOf(name: string): string | null {
  const known = cache.get(name)
  if (known !== undefined) return known
  const id = identify(name)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(name, id)
  return id
}

/** How many words from `words[at]` on make up the longest known name of a body; 0 where none begins there. */
export function knownNameAt(words: readonly Word[], at: number): number {
  let node: Node = names().root
  let longest = 0
  for (let i = at; i < words.length; i++) {
    const word = words[i] as Word
    if (i > at && word.gap !== ' ' && word.gap !== ',' && word.gap !== '-') break
    if (word.key === 'và') {
      if (i === at) break
      continue
    }
    for (const part of WRITTEN_OUT.get(word.key) ?? [word.key]) {
      const next = node.next.get(part)
      if (!next) return longest
      node = next
    }
    if (node.id) longest = i - at + 1
  }
  return longest
}

function identify(name: string): string | null {
  const key = keyOf(name)
  if (key === '') return slugOf(name) || null
  const { ids, provincial } = names()
  const direct = ids.get(key)
  if (direct) return direct
  const unseated = withoutSeat(key)
  const seated = unseated === key ? undefined : (ids.get(unseated) ?? ids.get(`${unseated} tỉnh`))
  if (seated && provincial.has(seated)) return seated
  const bare = withoutProvince(key)
  const local = bare === key ? undefined : ids.get(bare)
  if (local && provincial.has(local)) return local
  const national = unseated.endsWith(NATION) ? unseated.slice(0, -NATION.length) : unseated
  return slugOf(ids.has(national) ? unseated : national) || null
}

/** Without `tỉnh`, `tỉnh X`, `thành phố`, `thành phố X` at its end, X a province. */
function withoutSeat(key: string): string {
  if (key.endsWith(' tỉnh')) return key.slice(0, -' tỉnh'.length)
  if (key.endsWith(' thành phố') && !key.startsWith('ủy ban nhân dân')) return key.slice(0, -' thành phố'.length)
  for (const [seat, known] of [
    [' tỉnh ', provinceNames],
    [' thành phố ', cityNames],
  ] as const) {
    const at = key.lastIndexOf(seat)
    if (at > 0 && known.has(key.slice(at + seat.length))) return key.slice(0, at)
  }
  return key
}

/**
 * Without a bare province at its end: `Sở Y tế Lâm Đồng`. A town may have the name of its province
 * (`thành phố Thái Nguyên`): what says the rank of the place keeps the name.
 */
function withoutProvince(key: string): string {
  for (let at = key.lastIndexOf(' '), words = 1; at > 0 && words <= 4; at = key.lastIndexOf(' ', at - 1), words++) {
    if (provinceNames.has(key.slice(at + 1))) return RANK.test(key.slice(0, at)) ? key : key.slice(0, at)
  }
  return key
}

/** The words of a name, one blank between them, abbreviations written out, connectives dropped. */
function keyOf(name: string): string {
  let text = name.normalize('NFC')
  if (text.includes('(')) text = text.replace(BRACKETED, ' ')
  if (ACRONYM.test(text) && LOWER.test(text)) text = text.replace(ACRONYM_JOINT, '')
  const parts: string[] = []
  for (const { key } of wordsOf(text)) {
    if (key === 'và') continue
    if (key === 'quan' && parts.at(-1) === 'liên' && parts.at(-2) === 'có') parts.splice(-2, 1)
    const full = WRITTEN_OUT.get(key)
    if (full) parts.push(...full)
    else parts.push(key)
  }
  return parts.join(' ')
}

/** Read on first use: a program that parses no names does not pay for it. */
function names(): Names {
  if (built) return built
  const ids = new Map<string, string>()
  const root: Node = { next: new Map(), id: null }
  const provincial = new Set<string>()
  const add = (key: string, id: string, group: boolean) => {
    if (key === '' || ids.has(key)) return
    ids.set(key, id)
    if (!group) plant(root, key.split(' '), id)
  }
  for (const agency of agencies) {
    if (agency.level !== 'central') provincial.add(agency.id)
    for (const key of keysOf(agency)) add(key, agency.id, agency.kind === 'group')
  }
  for (const issuer of issuers) {
    const central = issuer.level.includes('central')
    const key = keyOf(issuer.name)
    const id = ids.get(key) ?? slugOf(withoutSeat(key))
    if (!central) provincial.add(id)
    add(key, id, false)
    for (const name of [...issuer.aliases, issuer.code, initials(key)]) if (name.length > 2) add(keyOf(name), id, false)
  }
  for (const [key, id] of [...ids]) {
    const short = key.endsWith(NATION) ? key.slice(0, -NATION.length) : ''
    if (short.includes(' ') && !provincial.has(id) && !ids.has(short)) ids.set(short, id)
  }
  built = { ids, root, provincial }
  return built
}

/** The keys of all spellings of a body, that of its name first. */
function keysOf(agency: Agency): string[] {
  const key = keyOf(agency.name)
  const others = [...agency.aliases, ...agency.codes, initials(key)].filter((name) => name.length > 2)
  const unseated = [agency.name, ...others]
    .filter((name) => name.endsWith(' tỉnh') || name.endsWith(' Tỉnh'))
    .map((name) => name.slice(0, -' tỉnh'.length))
    .filter((name) => name.includes(' '))
  return [key, ...others.map(keyOf), ...unseated.map(keyOf)]
}

/** By its key, `Sở Kế hoạch và Đầu tư` as `Sở KHĐT`; an empty string for other bodies. */
function initials(key: string): string {
  const [head, ...rest] = key.split(' ')
  if ((head !== 'sở' && head !== 'bộ') || rest.length < 3) return ''
  return `${head} ${rest.map((word) => word.charAt(0).toUpperCase()).join('')}`
}

function plant(root: Node, path: readonly string[], id: string): void {
  let node = root
  for (const part of path) {
    let next = node.next.get(part)
    if (!next) {
      next = { next: new Map(), id: null }
      node.next.set(part, next)
    }
    node = next
  }
  node.id ??= id
}
