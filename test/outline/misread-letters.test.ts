import { describe, expect, it } from 'vitest'
import { eachSection } from '../../src/tree.js'
import { treeOf } from '../tree-of.js'

const HEAD = ['KẾ HOẠCH', 'Chăm sóc cây xanh năm 2026', 'I. CÂY', '1. Gồm:']
const letters = (...labels: string[]): string[] =>
  eachSection(treeOf(...HEAD, ...labels.map((label) => `${label} Trồng cây.`)).children)
    .map(({ section: { id } }) => id)
    .slice(2)
    .map((id) => id.slice(4))

describe('letters that look like others', () => {
  it.each([
    ['b', ['a)', '6)', 'c)']],
    ['b', ['a)', '8)', 'c)']],
    ['c', ['a)', 'b)', 'C)', 'd)']],
    ['c', ['a)', 'b)', 'e)', 'd)']],
    ['đ', ['a)', 'b)', 'c)', 'd)', 'd)', 'e)']],
    ['e', ['a)', 'b)', 'c)', 'd)', 'đ)', 'ẹ)', 'g)']],
    ['g', ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', '9)', 'h)']],
    ['b', ['a)', 'b}', 'c)']],
    ['c', ['a)', 'b)', 'œ)', 'd)']],
    ['c', ['a)', 'b)', 'ce)', 'd)']],
    ['d', ['a)', 'b)', 'c)', 'q)', 'đ)']],
    ['d', ['a)', 'b)', 'c)', 'đ}', 'đ)']],
    ['đ', ['a)', 'b)', 'c)', 'd)', 'đj', 'e)']],
    ['đ', ['a)', 'b)', 'c)', 'd)', 'ở)', 'e)']],
    ['đ', ['a)', 'b)', 'c)', 'd)', 'đ', 'e)']],
    ['a', ['a}', 'b)']],
  ])('are %s between its neighbours: %s', (meant, said) => {
    const read = letters(...said)
    expect(read).toContain(meant)
    expect(read).toEqual([...'abcdđeghik'].slice(0, said.length))
  })

  it('are the last of their list where nothing else is meant', () => {
    expect(letters('a)', '6)')).toEqual(['a', 'b'])
    expect(letters('a)', 'b)', 'C)')).toEqual(['a', 'b', 'c'])
    expect(letters('a)', 'b)', 'c)', 'd)', 'd)')).toEqual(['a', 'b', 'c', 'd', 'đ'])
    expect(letters('a)', 'b)', 'c)', 'd)', 'đ)', 'c)').at(-1)).toBe('e')
    expect(letters('a)', 'b)', 'c]')).toEqual(['a', 'b', 'c'])
  })

  it('stay what they are elsewhere', () => {
    expect(letters('a)', 'b)', 'b)', 'c)')).toEqual(['a', 'b', 'b~2', 'c'])
    expect(letters('a)', 'b)', 'e)', 'g)')).toEqual(['a', 'b', 'e', 'g'])
    expect(letters('a)', '1)', '2)', 'b)')).toEqual(['a', 'a.1', 'a.2', 'b'])
    expect(letters('c)', 'd)', 'e)', 'f)')).toEqual(['c', 'd', 'e', 'f'])
  })

  it('are told of', () => {
    const root = treeOf(...HEAD, 'a) Trồng cây.', '6) Tưới cây.', 'c) Tỉa cành.')
    expect(root.diagnostics.map(({ message }) => message)).toContain(
      '“6” is read as “b”, which looks like it and which the labels around it call for',
    )
  })
})
