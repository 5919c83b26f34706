/** The encoding that a page names itself (HTML Living Standard, 13.2.3.2). */

const HEAD = 4096
const META = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,30})/i

/** The name in `<meta charset>` or `<meta http-equiv content>`; undefined where there is none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  return META.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[1]
}
