import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/grammar/citation/citations.js'
import { bodiesInLine } from '../../src/text/letterhead-words.js'
import { RANKS, RANKS_BELOW_PROVINCE } from '../../src/text/place-ranks.js'

describe('the ranks of places', () => {
  it('are those of the provinces and of what they hold', () => {
    expect(RANKS.split('|').filter((rank) => !RANKS_BELOW_PROVINCE.split('|').includes(rank))).toEqual([
      'tỉnh',
      'thành phố',
    ])
  })

  it.each(RANKS.split('|'))('all have a congress whose resolution is cited: %s', (rank) => {
    const issuers = (text: string) => findCitations(text).map(({ issuer }) => issuer)
    const congress = `Đại hội Đảng bộ ${rank} An Bình`
    expect(issuers(`Thực hiện Nghị quyết ${congress} lần thứ nhất.`)).toEqual([`${congress} lần thứ nhất`])
    const title = `${congress} lần thứ X`.toUpperCase()
    expect(issuers(`THỰC HIỆN NGHỊ QUYẾT ${title}`)).toEqual([title])
  })

  it.each(RANKS.toUpperCase().split('|'))('all have a committee with a unit below it in one line: %s', (rank) => {
    expect(bodiesInLine(`UBND ${rank} AN BÌNH PHÒNG KINH TẾ`)).toEqual([`UBND ${rank} AN BÌNH`, 'PHÒNG KINH TẾ'])
  })
})
