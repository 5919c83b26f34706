import { describe, expect, it } from 'vitest'
import { FORMATS, formatOf, type InputFormat, readAs, textOfInput } from '../../src/read/formats.js'

const input = (text: string, name?: string) => ({ bytes: new TextEncoder().encode(text), ...(name ? { name } : {}) })

const pipes = 'Nội dung\n\n| TT | Việc |\n|----|:---:|\n| 1 | Rà soát |\n'

describe('formatOf', () => {
  it.each([
    ['a pipe table', pipes],
    ['front matter', '---\ntitle: Kế hoạch\nnumber: 5\n---\nNội dung\n'],
    ['headings and lines in bold', '# KẾ HOẠCH\n\n**Phát triển y tế**\n\nNội dung'],
    ['three headings', '# KẾ HOẠCH\n\n## I. Mục tiêu\n\n## II. Nhiệm vụ\n'],
    ['three lines in bold', '**KẾ HOẠCH**\n**I. Mục tiêu**\nA\n**II. Nhiệm vụ**\nB'],
  ])('knows Markdown by %s', (_, text) => {
    expect(formatOf(input(text))).toBe('markdown')
  })

  it.each([
    ['prose', 'Kế hoạch phát triển y tế'],
    ['bars without a rule', '| TT | Việc |\n| 1 | Rà soát |\n'],
    ['cells of a scrape', 'TT |\nViệc |\n1 |\nRà soát |\n'],
    ['a heading alone', '# KẾ HOẠCH\nNội dung'],
    ['asterisks alone', '**KẾ HOẠCH**\nNội dung'],
    ['a rule without front matter', '---\nNội dung kế hoạch\n---\n'],
  ])('takes %s for plain text', (_, text) => {
    expect(formatOf(input(text))).toBe('text')
  })

  it('knows a piece of a page by elements in elements, however deep', () => {
    expect(formatOf(input(`${'<div class="a"> '.repeat(100_000)}KẾ HOẠCH`))).toBe('html')
    expect(formatOf(input('<div align="center"><p>\n\n# KẾ HOẠCH\n\n## I. Mục tiêu\n\n## II. Nhiệm vụ\n'))).toBe(
      'markdown',
    )
  })

  it('knows Markdown whose first table is written as a page of its own', () => {
    const table = '<html><body><table><tr><td>TỈNH AN LĨNH</td></tr></table></body></html>'
    expect(formatOf(input(`${table}\n\n# KẾ HOẠCH\n\n## I. Mục tiêu\n\n## II. Nhiệm vụ\n`))).toBe('markdown')
    expect(formatOf(input(`${table}\n<!-- 5 ms -->\n`))).toBe('html')
  })

  const table = '<table><tr><td>TT</td><td>Nội dung</td></tr>\n<tr><td>1</td><td>Rà soát</td></tr></table>'

  it('reads lines with a table in tags among them as Markdown, by whatever name', () => {
    for (const name of ['ke-hoach.txt', 'ke-hoach.html', undefined])
      expect(formatOf(input(`KẾ HOẠCH\nI. NHIỆM VỤ\n1. Rà soát\n${table}\nNơi nhận:\n`, name))).toBe('markdown')
  })

  it('reads lines that end with tags about a table as a page', () => {
    expect(formatOf(input(`KẾ HOẠCH<br>I. NHIỆM VỤ<br/>1. Rà soát<br>${table}Nơi nhận:<br>`))).toBe('html')
    expect(formatOf(input(`Tin mới\n<p>KẾ HOẠCH</p>\n<p>I. NHIỆM VỤ</p>\n${table}\n`, 'ke-hoach.txt'))).toBe('html')
  })

  it('lets the name decide between formats of text', () => {
    expect(formatOf(input('# KẾ HOẠCH\n\n**Y tế**\n', 'ke-hoach.txt'))).toBe('text')
    expect(formatOf(input('Nội dung', 'KE-HOACH.MD'))).toBe('markdown')
    expect(formatOf(input('Nội dung', 'ke-hoach.xyz'))).toBe('text')
    // but for tables and titles that only Markdown has
    expect(formatOf(input(pipes, 'ke-hoach.txt'))).toBe('markdown')
    expect(formatOf(input('**A**\n**B**\n**C**\n', 'ke-hoach.txt'))).toBe('markdown')
    expect(formatOf(input('**I.** A\n**1\\.** B\n**Điều 3.** C\n', 'ke-hoach.txt'))).toBe('markdown')
    expect(formatOf(input('1\\. A\n\\- B\n2\\) C\n', 'ke-hoach.txt'))).toBe('markdown')
    expect(formatOf(input('1\\. A\n2\\. B\n', 'ke-hoach.txt'))).toBe('text')
  })

  it('calls what is no text damaged where its name promises another format', () => {
    const rubbish = Uint8Array.from({ length: 100 }, () => 1)
    expect(() => formatOf({ bytes: rubbish, name: 'KE-HOACH.DOCX' })).toThrow(
      'The file is named `.docx` but holds none: it is damaged.',
    )
    expect(() => formatOf({ bytes: rubbish, name: 'ke-hoach.txt' })).toThrow(
      'The input is no text and no format that is read.',
    )
  })

  it('takes a text as given, with its bytes unread', () => {
    expect(textOfInput({ bytes: Uint8Array.of(0), text: 'Nội dung' })).toBe('Nội dung')
  })
})

describe('readAs', () => {
  it('reads as the format that is asked for', async () => {
    const markdown = '# KẾ HOẠCH'
    expect((await readAs('markdown', input(markdown))).text).toBe('KẾ HOẠCH')
    expect((await readAs('text', input(markdown))).text).toBe('# KẾ HOẠCH')
  })

  it('refuses an unknown format and names the known ones', () => {
    const call = () => readAs('odt' as InputFormat, input('Nội dung'))
    expect(call).toThrow(TypeError)
    expect(call).toThrow(/`odt`.*`markdown`.*`text`/)
  })
})

describe('FORMATS', () => {
  it('has each format and each ending once', () => {
    const formats = FORMATS.map((row) => row.format)
    const endings = FORMATS.flatMap((row) => row.endings)
    expect(new Set(formats).size).toBe(formats.length)
    expect(new Set(endings).size).toBe(endings.length)
  })

  it('ends with the one that takes every text', () => {
    expect(FORMATS.at(-1)).toMatchObject({ format: 'text', textual: true })
    expect(FORMATS.at(-1)?.fits('')).toBe(true)
  })
})
