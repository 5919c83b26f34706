import { describe, expect, it } from 'vitest'
import { lostShare } from '../../src/text/lost-letters.js'

const CLEAN =
  'Căn cứ Luật Tổ chức chính quyền địa phương, Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng rừng với các nội dung sau đây, giao Sở Nông nghiệp chủ trì. '
/** The letters that many fonts of Vietnamese do not name. */
const lost = (text: string): string => text.replace(/[ứậổứịủệếồộửờạầủểịụ]/gu, ' ').replace(/[ĐđƠ]/gu, ' ')

describe('the share of words that can be none', () => {
  it('is told where the letters of a PDF were lost', () => {
    expect(lost(CLEAN)).toContain('Căn c  Lu t T  ch c chính quy')
    expect(lostShare(lost(CLEAN).repeat(4))).toBeGreaterThan(0.12)
  })

  it.each([
    ['a clean text', CLEAN.repeat(4)],
    ['a text in capitals', lost(CLEAN).repeat(4).toUpperCase()],
    ['labels of a list', 'a) Trồng rừng. b) Giữ rừng. c) Bán gỗ. d) Thu thuế theo điểm c và mục d. '.repeat(8)],
    ['symbols of papers', 'Kế hoạch số 5/KH-h và t/h của p.k theo s-x. '.repeat(10)],
    ['English', 'The plan of the province shows why rhythm, myth and crypt try my dry sky. '.repeat(6)],
    ['a few words', lost(CLEAN)],
  ])('is null for %s', (_, text) => {
    expect(lostShare(text)).toBeNull()
  })
})
