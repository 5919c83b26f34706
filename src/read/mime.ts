/**
 * Pages in one file (`.mht`, `.mhtml`, and the `.doc` that web programs write) and mails (`.eml`): headers, and parts of
 * which one holds the page (RFC 2045, 2046, 2557).
 */

/** What a part holds, its bytes and the encoding of its characters. */
export interface MimePart {
  html: boolean
  bytes: Uint8Array
  charset?: string
}

const TYPE = /^content-type:[ \t]*(?:multipart\/|text\/html|text\/plain)/im
const VERSION = /^mime-version:[ \t]*1/im
const DEEPEST = 8

/** True for the first characters of such a file. */
export function isMime(head: string): boolean {
  const start = head.trimStart()
  return /^[A-Za-z][A-Za-z-]{1,40}:/.test(start) && VERSION.test(start) && TYPE.test(start)
}

/** The page of such a file, else its plain text; nothing where it has neither. */
export function mimePart(bytes: Uint8Array): MimePart {
  const parts = partsOf(latin(bytes).trimStart(), 0)
  return parts.find(({ html }) => html) ?? parts[0] ?? { html: false, bytes: new Uint8Array() }
}

function partsOf(entity: string, depth: number): MimePart[] {
  const end = /\r?\n\r?\n/.exec(entity)
  if (!end || depth > DEEPEST) return []
  const headers = entity.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ')
  const body = entity.slice(end.index + end[0].length)
  const type = fieldOf(headers, 'content-type')
  const boundary = parameterOf(type, 'boundary')
  if (boundary) {
    const [, ...parts] = `\n${body}`.split(`\n--${boundary}`)
    return parts
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => partsOf(part.replace(/^[ \t]*\r?\n/, ''), depth + 1))
  }
  if (!/^text\/(?:html|plain)/i.test(type)) return []
  const charset = parameterOf(type, 'charset')
  const coding = fieldOf(headers, 'content-transfer-encoding').toLowerCase()
  return [{ html: /^text\/html/i.test(type), bytes: decoded(body, coding), ...(charset ? { charset } : {}) }]
}

function fieldOf(headers: string, name: string): string {
  const line = headers.split(/\r?\n/).find((line) => line.toLowerCase().startsWith(`${name}:`))
  return line?.slice(name.length + 1).trim() ?? ''
}

function parameterOf(value: string, name: string): string | undefined {
  for (const part of value.split(';').slice(1)) {
    const [key = '', ...rest] = part.split('=')
    if (key.trim().toLowerCase() === name) return rest.join('=').trim().replace(/^"|"$/g, '') || undefined
  }
  return undefined
}

function decoded(body: string, coding: string): Uint8Array {
  if (coding === 'base64') return bytesOf(fromBase64(body.replace(/[^A-Za-z0-9+/]/g, '')))
  if (coding !== 'quoted-printable') return bytesOf(body)
  const joined = body.replace(/=[ \t]*\r?\n/g, '')
  return bytesOf(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  )
}

function fromBase64(text: string): string {
  // a file that was cut off may end within a group
  return globalThis.atob(text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0)))
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

const CHUNK = 8192

function latin(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return parts.join('')
}
