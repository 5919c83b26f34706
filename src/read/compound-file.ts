/** Compound files ([MS-CFB]), in which old Office files and encrypted new ones come, as they are known by their bytes. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0]

export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte)

/**
 * True for an Office document protected by a password: a compound file with a stream `EncryptedPackage`
 * (MS-OFFCRYPTO 2.3.4.4).
 */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  if (!isCompoundFile(bytes)) return false
  const name = 'EncryptedPackage'
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    let i = 0
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++
    if (i === name.length) return true
  }
  return false
}
