/** Letters that must be put in, taken out or changed to make one word of the other. */
export function difference(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let k = 1; k <= b.length; k++) {
      const change = (above[k - 1] ?? 0) + (a[i - 1] === b[k - 1] ? 0 : 1)
      row.push(Math.min(change, (above[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
