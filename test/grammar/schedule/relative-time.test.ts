import { expect, it } from 'vitest'
import { findRelativeTime } from '../../../src/grammar/schedule/relative-time.js'

it.each(['mốc 30/6/2026', 'ngày 30/6/2026', 'quý II/2026', 'thời điểm 01/7/2026', 'năm 2027'])(
  'takes a date behind `trước` for no event: %s',
  (date) => expect(findRelativeTime(`Hoàn thành trước ${date}`)).toBeNull(),
)

it('takes what happens for an event', () => {
  expect(findRelativeTime('Hoàn thành trước mùa mưa bão')?.relativeTo).toMatchObject({
    relation: 'before',
    event: 'mùa mưa bão',
  })
})
