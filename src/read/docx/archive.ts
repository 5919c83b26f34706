/** The ZIP container of a Word file (ECMA-376 part 2, annex C): entries are looked up by name and unpacked one by one. */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { PlanError } from '../../error.js'
import { isCompoundFile, isEncryptedPackage } from '../compound-file.js'
import { READ_LIMITS, type ReadLimits } from '../options.js'
import { fromUtf8 } from '../utf8.js'

/** A smaller part may be an empty table that repeats itself. */
const LEAST_BOMB = 4 * 2 ** 20

export interface Archive {
  /** The characters of a part, or null if there is none of this name. */
  read(name: string): string | null
}

const ENCRYPTED_FLAG = 1

/**
 * Opens an archive. Names of entries are keys and nothing else: no path is ever made of them.
 *
 * @throws PlanError `encrypted`, `damaged`, `unsupported-format` or `too-large`
 */
export function openArchive(bytes: Uint8Array, limits: ReadLimits = READ_LIMITS): Archive {
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
      if (entry.originalSize > LEAST_BOMB && entry.originalSize > entry.size * limits.ratio) {
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
  const text = fromUtf8(part) ?? strFromU8(part)
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function refuseOthers(bytes: Uint8Array): void {
  if (isCompoundFile(bytes)) {
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
