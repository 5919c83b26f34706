import { describe, expect, it } from 'vitest'
import { PlanError, parsePlan } from '../../src/index.js'

const html = '<html><head><meta charset="utf-8"></head><body><p>KẾ HOẠCH</p><p>Rà soát quy hoạch</p></body></html>'
const latin = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))
const quoted = (text: string): string =>
  latin(text).replace(/[=\u0080-\u00ff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
const part = (headers: string, body: string): string => `${headers}\r\n\r\n${body}\r\n`
const file = (type: string, ...parts: string[]): string =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/${type};\r\n\tboundary="--=_x"\r\n\r\nA file of one page.\r\n${parts.map((one) => `----=_x\r\n${one}`).join('')}----=_x--\r\n`
const picture = part('Content-Type: image/gif\r\nContent-Transfer-Encoding: base64', 'R0lGODlhAQABAAAAACw=')
const read = async (text: string, name?: string) =>
  parsePlan(
    Uint8Array.from(text, (c) => c.charCodeAt(0)),
    name ? { name } : {},
  )

describe('a page in one file', () => {
  it.each([
    ['quoted-printable', quoted(html).replace('<p>R', '<p>=\r\nR')],
    ['base64', btoa(latin(html)).replace(/.{40}/g, '$&\r\n')],
    ['8bit', latin(html)],
  ])('is read from its %s part', async (coding, body) => {
    const page = part(`Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${coding}`, body)
    const plan = await read(file('related; type="text/html"', picture, page), 'ke-hoach.doc')
    expect(plan.text).toBe('KẾ HOẠCH\nRà soát quy hoạch')
    expect(plan.source.format).toBe('html')
  })

  it('is the page of a mail rather than its plain text, in parts of parts', async () => {
    const plain = part('Content-Type: text/plain; charset=utf-8', latin('Bản chữ'))
    const page = part('Content-Type: text/html; charset=utf-8', latin(html))
    const inner = file('alternative', plain, page).replaceAll('--=_x', '--=_y').replace('MIME-Version: 1.0\r\n', '')
    expect((await read(`Subject: Ke hoach\r\n${file('mixed', inner, picture)}`)).text).toContain('Rà soát quy hoạch')
    expect((await read(`Subject: Ke hoach\r\n${file('mixed', plain)}`)).text).toBe('Bản chữ')
  })

  it('is empty where no part holds text', async () => {
    await expect(read(file('related', picture))).rejects.toThrow(PlanError)
  })

  it('is no text that begins with words before a colon', async () => {
    expect((await read('Subject: Plan\nMIME-Version: 2.0\n\nNoi dung', 'a.txt')).source.format).toBe('text')
  })
})
