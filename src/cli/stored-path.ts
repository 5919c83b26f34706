/** Names of files in the normal form that the file system keeps: some have `ế` as one character, some as three. */
import { stat } from 'node:fs/promises'

/** The path in the form in which a file or folder has it; null where there is none. */
export async function storedPath(given: string): Promise<string | null> {
  for (const path of new Set([given, given.normalize('NFC'), given.normalize('NFD')])) {
    if (await stat(path).catch(() => null)) return path
  }
  return null
}
