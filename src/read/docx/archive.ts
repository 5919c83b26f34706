/** The ZIP container of a Word file (ECMA-376 part 2, annex C): entries are looked up by name and unpacked one by one. */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { PlanError } from '../../error.js'

/** What an archive may hold before it is refused. */
export interface ArchiveLimits {
  /** Number of entries. */
  entries: number
  /** Bytes of one unpacked part. */
  part: number
  /** Bytes of all unpacked parts that are read. */
  total: number
  /** Unpacked bytes for one packed byte, for parts of more than a mebibyte. */
  ratio: number
}

const MEBIBYTE = 2 ** 20

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 10_000,
  part: 256 * MEBIBYTE,
  total: 512 * MEBIBYTE,
  ratio: 1000,
}

export interface Archive {
  /** The characters of a part, or null if there is none of this name. */
  read(name: string): string | null
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED_FLAG = 1

/**
 * Opens an archive. Names of entries are keys and nothing else: no path is ever made of them.
 *
 * @throws PlanError `encrypted`, `damaged`, `unsupported-format` or `too-large`
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = ARCHIVE_LIMITS): Archive {
  refuseOthers(bytes)
  const entries = new Map<string, UnzipFileInfo>()
  let count = 0
  unpack(bytes, (entry) => {
    if (++count > limits.entries) throw tooLarge(`holds more than ${limits.entries} parts`)
    entries.set(keyOf(entry.name), entry)
    return false
  })
  let total = 0
  return {
    read(name) {
      const entry = entries.get(keyOf(name))
      if (!entry) return null
      if (entry.originalSize > limits.part) throw tooLarge(`has a part of ${entry.originalSize} bytes`)
      if (entry.originalSize > MEBIBYTE && entry.originalSize > entry.size * limits.ratio) {
        throw tooLarge('is packed as no document is')
      }
      total += entry.originalSize
      if (total > limits.total) throw tooLarge(`unpacks to more than ${limits.total} bytes`)
      const part = unpack(bytes, (other) => other.name === entry.name)[entry.name]
      return part ? decode(part) : null
    },
  }
}

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3); some archivers write backslashes. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function unpack(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof PlanError) throw error
    throw damaged('its ZIP container cannot be unpacked')
  }
}

function decode(part: Uint8Array): string {
  const [first, second] = part
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(part)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(part)
  const text = strFromU8(part)
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function refuseOthers(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    if (isEncryptedPackage(bytes)) {
      throw new PlanError(
        'encrypted',
        'The Word document is protected by a password. Save a copy without password and give that file.',
      )
    }
    throw new PlanError('unsupported-format', 'The input is an old Office file and no .docx. Save it as .docx in Word.')
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new PlanError(
      'unsupported-format',
      'The input is no .docx: it is no ZIP container. Save it as .docx in Word.',
    )
  }
  // bit 0 of the flags of the first local header: traditional ZIP encryption
  if (bytes[2] === 3 && ((bytes[6] ?? 0) & ENCRYPTED_FLAG) !== 0) {
    throw new PlanError('encrypted', 'The ZIP container is protected by a password. Save the document without one.')
  }
}

/**
 * True for an Office document protected by a password: a compound file with a stream `EncryptedPackage`
 * (MS-OFFCRYPTO 2.3.4.4).
 */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  if (!COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) return false
  const name = 'EncryptedPackage'
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    let i = 0
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++
    if (i === name.length) return true
  }
  return false
}

/** The error for a file that is broken; `what` completes “The Word file is damaged: …”. */
export function damaged(what: string): PlanError {
  return new PlanError(
    'damaged',
    `The Word file is damaged: ${what}. Open it in Word, save it again and give that file.`,
  )
}

function tooLarge(what: string): PlanError {
  return new PlanError('too-large', `The Word file ${what}. Give one document of ordinary size.`)
}
