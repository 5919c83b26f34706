/** The bytes of a file in memory that threads share: each would keep its own copy for as long as the file is open. */

/** The bytes in shared memory; as they are where there is none, or where a page of the web may not hand it on. */
export function sharedBytes(bytes: Uint8Array): Uint8Array {
  if (isShared(bytes) || typeof process === 'undefined' || typeof SharedArrayBuffer === 'undefined') return bytes
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

export const isShared = ({ buffer }: Uint8Array): boolean =>
  typeof SharedArrayBuffer !== 'undefined' && buffer instanceof SharedArrayBuffer
