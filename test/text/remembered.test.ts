import { expect, it } from 'vitest'
import { remembered } from '../../src/text/remembered.js'

it('asks once for a text, and again only when its memory was full', () => {
  const asked: string[] = []
  const length = remembered((text) => {
    asked.push(text)
    return text.length
  })
  expect([length('sở'), length('sở'), length('ban')]).toEqual([2, 2, 3])
  expect(asked).toEqual(['sở', 'ban'])
  for (let i = 0; i < 10_000; i++) length(`${i}`)
  asked.length = 0
  expect(length('sở')).toBe(2)
  expect(asked).toEqual(['sở'])
})
