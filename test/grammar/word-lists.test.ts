import { describe, expect, it } from 'vitest'
import * as dutyWords from '../../src/grammar/duty/words.js'
import * as bodyWords from '../../src/grammar/party/body-words.js'

function phrasesIn(list: ReadonlyMap<string, readonly (readonly string[])[]> | ReadonlySet<string>): string[] {
  if (list instanceof Set) return [...list]
  return [...(list as ReadonlyMap<string, readonly (readonly string[])[]>)].flatMap(([first, rests]) =>
    rests.map((rest) => [first, ...rest].join(' ')),
  )
}

describe('the lists of words of bodies and duties', () => {
  it.each(Object.entries({ ...bodyWords, ...dutyWords }))('hold nothing but words in %s', (_, list) => {
    expect(phrasesIn(list).filter((phrase) => !/^\p{Ll}+(?: \p{Ll}+)*$/u.test(phrase))).toEqual([])
  })
})
