/** The published aliases of bodies that are read as another body than the one they stand with, each with the reason. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { agencyIdOf } from '../../../src/grammar/agency/agency.js'

const LATER = 'what became of the body is a body of its own, with its own dates'
const OWN = 'an organ or office of the body, not the body'
const MANY = 'several bodies are a group, not the one that they are of'
const PART = 'one of the kind, not the kind'
const OTHER_GROUP = 'these words name another group'
const SHORT = 'too short to stand for one body'

const OTHERS: Readonly<Record<string, string>> = {
  'các Ban QLDA ĐTXD Thành phố': MANY,
  'Chi cục Thống kê tỉnh': LATER,
  'Kho bạc Nhà nước khu vực': LATER,
  'Chi cục Hải quan khu vực VII': LATER,
  'Hải quan khu vực': LATER,
  'Chi cục QLTT': LATER,
  'Ban Chỉ huy Bộ đội Biên phòng': LATER,
  PC: SHORT,
  'Ban Thường trực UBMTTQ': OWN,
  TU: SHORT,
  'Chủ tịch UBND tỉnh': OWN,
  'UBND thành phố Đà Lạt': PART,
  'UBND các xã, phường': MANY,
  'UBND các xã, phường, đặc khu': MANY,
  'UBND các huyện, thành phố Đà Lạt, Bảo Lộc': PART,
  'UBND cấp huyện': PART,
  'UBND cấp xã': PART,
  'các Sở, ban, ngành và các cơ quan, đơn vị, địa phương liên quan': OTHER_GROUP,
  'Chủ tịch UBND các huyện, thị xã, thành phố': OTHER_GROUP,
  'các tổ chức, cá nhân liên quan': OTHER_GROUP,
  'các tổ chức hoạt động khai thác khoáng sản': OTHER_GROUP,
  'hợp tác xã': OTHER_GROUP,
  'các cấp, các ngành': OTHER_GROUP,
  'hệ thống chính trị': OTHER_GROUP,
}

const facts = new URL('../../../../shared/facts/agencies.json', import.meta.url)

it.skipIf(!existsSync(facts))('are these alone (skipped where the shared folder is missing)', () => {
  const { agencies } = JSON.parse(readFileSync(facts, 'utf8')) as { agencies: { name: string; aliases?: string[] }[] }
  const pairs = agencies.flatMap(({ name, aliases = [] }) => aliases.map((alias) => [name, alias] as const))
  const others = pairs.filter(([name, alias]) => agencyIdOf(alias) !== agencyIdOf(name)).map(([, alias]) => alias)
  expect(pairs.length).toBeGreaterThan(300)
  expect(others.sort()).toEqual(Object.keys(OTHERS).sort())
})

it('give each its reason', () => {
  expect(Object.values(OTHERS).every((reason) => reason.length > 20)).toBe(true)
})
