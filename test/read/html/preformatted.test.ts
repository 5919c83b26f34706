import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/read/html/html.js'

const rows = Array.from({ length: 20 }, (_, i) => `${i + 1}\tRà soát ${i + 1}\tSở Y tế\tQuý I/2025`)
const text = ['PHỤ LỤC', 'TT\tNhiệm vụ\tChủ trì\tThời hạn', ...rows].join('\n')
const table = text.split('\n').slice(1).join('\n')

describe('a page that keeps the lines of a text', () => {
  it.each([
    ['in one <pre>', `<pre>\n${text}</pre>`],
    ['by its style', `<div style="white-space: pre-wrap">${text}</div>`],
    ['with a tag for each line', `<pre>${text.replaceAll('\n', '<br>')}</pre>`],
  ])('%s is read as that text', (_, body) => {
    const { text, format } = readHtml(`<html><body><h1>KẾ HOẠCH</h1>${body}</body></html>`)
    expect(text).toBe(`KẾ HOẠCH\nPHỤ LỤC\n${table}`)
    expect(format).toBe('html')
  })

  it('is read as a page where tables or much else stand in it', () => {
    expect(readHtml(`<pre>${text}<table><tr><td>Hết</td></tr></table></pre>`).text).not.toContain('\t')
    expect(readHtml(`<p>${'Nội dung. '.repeat(50)}</p><pre>${text}</pre>`).text).not.toContain('\t')
  })
})
