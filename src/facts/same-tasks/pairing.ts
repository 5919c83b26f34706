/** One-to-one assignment of what is alike, so that the sum of the likenesses is greatest. */

export interface Likeness {
  left: number
  right: number
  score: number
}

/** Above so many on a side the pairs of a component are taken by their score: the best sum costs the cube of it. */
const LARGEST_EXACT = 40

/**
 * Chooses among the pairs so that no left and no right comes twice: the greatest sum of scores in every group of pairs
 * that hang together (Kuhn–Munkres), by falling score in a group of more than forty. Deterministic; in the order of the
 * left side.
 */
export function assignPairs(pairs: readonly Likeness[]): Likeness[] {
  return components(pairs)
    .flatMap((group) => (group.exact ? bestSum(group.pairs) : byScore(group.pairs)))
    .sort((a, b) => a.left - b.left)
}

function components(pairs: readonly Likeness[]): { pairs: Likeness[]; exact: boolean }[] {
  const parents = new Map<number, number>()
  const rootOf = (node: number): number => {
    let root = node
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) {
      parents.set(root, parents.get(up) ?? up)
      root = up
    }
    return root
  }
  // a right side has a negative number
  for (const { left, right } of pairs) parents.set(rootOf(left), rootOf(-right - 1))
  const groups = new Map<number, Likeness[]>()
  for (const pair of pairs) {
    const root = rootOf(pair.left)
    const group = groups.get(root)
    if (group) group.push(pair)
    else groups.set(root, [pair])
  }
  return [...groups.values()].map((group) => ({
    pairs: group,
    exact:
      new Set(group.map(({ left }) => left)).size <= LARGEST_EXACT &&
      new Set(group.map(({ right }) => right)).size <= LARGEST_EXACT,
  }))
}

function byScore(pairs: readonly Likeness[]): Likeness[] {
  const lefts = new Set<number>()
  const rights = new Set<number>()
  const chosen: Likeness[] = []
  for (const pair of [...pairs].sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)) {
    if (lefts.has(pair.left) || rights.has(pair.right)) continue
    lefts.add(pair.left)
    rights.add(pair.right)
    chosen.push(pair)
  }
  return chosen
}

/** Kuhn–Munkres with potentials on the square of costs; what is no pair costs nothing and is left out. */
function bestSum(pairs: readonly Likeness[]): Likeness[] {
  const lefts = [...new Set(pairs.map(({ left }) => left))].sort((a, b) => a - b)
  const rights = [...new Set(pairs.map(({ right }) => right))].sort((a, b) => a - b)
  const size = Math.max(lefts.length, rights.length)
  const known = new Map(pairs.map((pair) => [`${pair.left} ${pair.right}`, pair]))
  const pairAt = (i: number, j: number): Likeness | undefined => known.get(`${lefts[i]} ${rights[j]}`)
  const cost = (i: number, j: number): number => -(pairAt(i, j)?.score ?? 0)
  const ofRow = new Float64Array(size + 1)
  const ofColumn = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  const from = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    rowOf[0] = row
    let column = 0
    do {
      used[column] = 1
      const current = rowOf[column] ?? 0
      let step = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const slack = cost(current - 1, j - 1) - (ofRow[current] ?? 0) - (ofColumn[j] ?? 0)
        if (slack < (least[j] ?? 0)) {
          least[j] = slack
          from[j] = column
        }
        if ((least[j] ?? 0) < step) {
          step = least[j] ?? 0
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const reached = rowOf[j] ?? 0
          ofRow[reached] = (ofRow[reached] ?? 0) + step
          ofColumn[j] = (ofColumn[j] ?? 0) - step
        } else least[j] = (least[j] ?? 0) - step
      }
      column = next
    } while (rowOf[column] !== 0)
    for (; column !== 0; column = from[column] ?? 0) rowOf[column] = rowOf[from[column] ?? 0] ?? 0
  }
  return rights.flatMap((_, j) => {
    const pair = pairAt((rowOf[j + 1] ?? 0) - 1, j)
    return pair ? [pair] : []
  })
}
