import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'

const plan = (...lines: string[]) => parsePlan(lines.join('\n\n'), { name: 'a.md' })
const HEAD = ['# KẾ HOẠCH', '**Phát triển thương mại năm 2026**', '## I. MỤC ĐÍCH']

describe('footnotes that were written as links', () => {
  it.each([
    ['[[1]](#footnote-1)', '1. Ban hành theo Nghị quyết số 31/NQ-HĐND. [↑](#footnote-ref-1)'],
    ['[\\[1\\]](#footnote-1)', '1.  Ban hành theo Nghị quyết số 31/NQ-HĐND. [↑](#footnote-ref-1)'],
  ])('are notes and no items: %s', async (mark, note) => {
    const { sections, footnotes, text } = await plan(...HEAD, `Cụ thể hóa kế hoạch 5 năm${mark}.`, note)
    expect(footnotes?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ban hành theo Nghị quyết số 31/NQ-HĐND.',
    ])
    expect(sections.map(({ id, children }) => [id, children.length])).toEqual([['I', 0]])
    expect(text).toContain('Cụ thể hóa kế hoạch 5 năm.')
  })
})
