/** Bytes of a file → damaged ones: bytes changed, stretches lost, doubled or moved, the end cut off. */
import { unzipSync, zipSync } from 'fflate'

type Random = (below: number) => number

/** The same bytes for the same seed. */
export function damage(original: Uint8Array, seed: number): Uint8Array {
  const random = randomOf(seed)
  const isContainer = original[0] === 0x50 && original[1] === 0x4b
  if (!isContainer || random(4) === 0) return damaged(original, random)
  const parts: Record<string, Uint8Array> = unzipSync(original)
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
  for (let i = 0; i <= random(2); i++) {
    const name = names[random(names.length)] ?? ''
    const part = parts[name]
    if (random(10) === 0) delete parts[name]
    else if (part) parts[name] = isText(part) && random(3) > 0 ? damagedTags(part, random) : damaged(part, random)
  }
  return zipSync(parts, { level: 0 })
}

/** Numerical Recipes' linear congruential generator. */
function randomOf(seed: number): Random {
  let state = Math.imul(seed, 2654435761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const isText = (part: Uint8Array): boolean => part[0] === 0x3c || part[0] === 0xef

function damaged(original: Uint8Array, random: Random): Uint8Array {
  const bytes = original.slice()
  const length = bytes.length
  for (let i = 0; i <= random(8); i++) {
    const at = random(length)
    const size = 1 + random(Math.min(400, length - at))
    switch (random(6)) {
      case 0:
        bytes.copyWithin(random(length), at, at + size)
        break
      case 1:
        bytes.fill(random(256), at, at + size)
        break
      case 2:
        return bytes.slice(0, at)
      default:
        bytes[at] = random(256)
    }
  }
  return bytes
}

/** Markup that still is markup: elements lost, doubled, or with another number in them. */
function damagedTags(part: Uint8Array, random: Random): Uint8Array {
  const pieces = new TextDecoder().decode(part).split(/(?=<)/)
  for (let i = 0; i <= random(6); i++) {
    const at = random(pieces.length)
    const piece = pieces[at] ?? ''
    const action = random(4)
    if (action === 0) pieces[at] = ''
    else if (action === 1) pieces[at] = piece.replace(/"\d+"/, `"${random(3) === 0 ? -1 : random(2 ** 31)}"`)
    else if (action === 2) pieces[at] = piece + piece
    else pieces[at] = pieces[random(pieces.length)] ?? ''
  }
  return new TextEncoder().encode(pieces.join(''))
}
