/** Names of files in the normal form that the file system keeps: some have `ế` as one character, some as three. */
import { existsSync } from 'node:fs'

/** The path in the form in which a file or folder has it; null where there is none. */
export function storedPath(given: string): string | null {
  for (const path of new Set([given, given.normalize('NFC'), given.normalize('NFD')])) {
    if (existsSync(path)) return path
  }
  return null
}
