/** Ruling lines in the pixels of a page: found as long runs of dark pixels, and taken out of the picture. */
import { type Area, around } from '../page.js'
import { type Picture, WHITE } from './picture.js'

/** Inches: a shorter run is a part of a letter. */
const SHORTEST_RUN = 0.18
/** Inches: a shorter line may be letters that touch (`TTTT`), unless it leads from one long line to another. */
const LONG = 0.7
const SHORTEST = 0.25
const NEAR = 0.06
/** Inches: of a letter that touches the end of a line. */
const LETTER = 0.15
/** Inches: a letter with marks above and below may be as high as a row of one line, but stands in no line of the others. */
const STUB = 0.18
const IN_LINE = 0.03
/** Inches: light pixels inside a line, and between the ends of pieces of one. */
const GAP = 0.012
const BREAK = 0.15
/** Inches: so much of a line a seal covers, the ink of which was taken out. */
const COVERED = 0.9
/** Inches: how thick a line can be, and how far apart its pieces lie. */
const THICKEST = 0.03
const ASIDE = 0.015
/** Parts of its length by which a line may leave its direction. */
const LEAN = 0.02
/** Thicker than so much of its length is a bar. */
const BAR = 0.12
const DARK = 165
/** A hairline that lies between two rows of pixels leaves half of its ink in each. */
const PALE = 200
/** A grey one less: its run is so long, in inches, that no letters make it. */
const FAINT = 215
const FAINT_RUN = 1.5
/** Parts of the side of the page: a faint line so long is a fold or a streak of the scanner. */
const STREAK = 0.9
/** Of a faint line: where so much of it is darker, it is that line and its edge. */
const COVERS = 0.9

/** A stretch of dark pixels: `at` across the direction of the lines, `from` to `to` (exclusive) along it. */
interface Run {
  at: number
  from: number
  to: number
}

interface Line {
  runs: Run[]
  from: number
  to: number
  top: number
  bottom: number
  /** Its usual thickness in pixels. */
  thickness: number
}

/** Lets the same code walk along rows and along columns. */
interface Walk {
  along: number
  across: number
  index: (at: number, along: number) => number
}

/**
 * Finds the lines of a straight picture.
 *
 * @returns their areas in pixels, pieces of one line as one, and the picture without them
 */
export function takeRules(picture: Picture, dpi: number): { rules: Area[]; picture: Picture } {
  const { width, height } = picture
  const rows: Walk = { along: width, across: height, index: (at, along) => at * width + along }
  const columns: Walk = { along: height, across: width, index: (at, along) => along * width + at }
  const found = [allLinesOf(picture.data, rows, dpi), allLinesOf(picture.data, columns, dpi)] as const
  const across = kept(found[0], found[1], dpi)
  const down = kept(found[1], found[0], dpi)
  const clean = Uint8Array.from(picture.data)
  erase(across, rows, picture.data, clean)
  erase(down, columns, picture.data, clean)
  eraseCrossings([across, rows], [down, columns], clean)
  const area = ({ from, to, top, bottom }: Line): Area => ({ left: from, right: to, top, bottom })
  const rules = [
    ...bridged(across, down, dpi).map(area),
    ...bridged(down, across, dpi).map((line) => {
      const { left, top, right, bottom } = area(line)
      return { left: top, top: left, right: bottom, bottom: right }
    }),
  ]
  return { rules, picture: { width, height, data: clean } }
}

/** The lines that are long or lead from one long line to another, and the pieces of them in rows of one line. */
function kept(lines: readonly Line[], others: readonly Line[], dpi: number): Line[] {
  const joined = lines.flatMap((line) => (isLong(line, dpi) ? line : (joinedPart(line, others, dpi) ?? [])))
  const whole = joined.filter(({ from, to }) => to - from >= SHORTEST * dpi)
  const isInLine = (line: Line): boolean =>
    whole.some((other) => Math.abs(other.top + other.bottom - line.top - line.bottom) <= 2 * IN_LINE * dpi)
  return joined.filter((line) => line.to - line.from >= SHORTEST * dpi || isInLine(line))
}

const isLong = ({ from, to }: Line, dpi: number): boolean => to - from >= LONG * dpi

/** A line from the one long line that runs across it to the other; a letter that touches one of them may lie behind it. */
function joinedPart(line: Line, others: readonly Line[], dpi: number): Line | null {
  const near = NEAR * dpi
  const ends = others
    .filter((other) => isLong(other, dpi) && line.top >= other.from - near && line.bottom <= other.to + near)
    .map(({ top, bottom }) => (top + bottom) / 2)
    .filter((at) => at >= line.from - near && at <= line.to + near)
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  if (last - first < STUB * dpi - near || first - line.from > LETTER * dpi || line.to - last > LETTER * dpi) return null
  const from = Math.max(line.from, Math.floor(first - near))
  const to = Math.min(line.to, Math.ceil(last + near))
  const runs = line.runs.map((run) => ({ ...run, from: Math.max(run.from, from), to: Math.min(run.to, to) }))
  return { ...line, from, to, runs: runs.filter((run) => run.from < run.to) }
}

/** True if an end of a line lies on one that runs across it. */
function touches(end: number, line: Line, others: readonly Line[], dpi: number): boolean {
  const near = NEAR * dpi
  return others.some(
    (other) =>
      Math.abs((other.top + other.bottom) / 2 - end) <= near &&
      line.top >= other.from - near &&
      line.bottom <= other.to + near,
  )
}

/** The lines, of a faint one the whole in the place of its darker pieces. */
function allLinesOf(data: Uint8Array, walk: Walk, dpi: number): Line[] {
  const lines = linesOf(runsOf(data, walk, dpi, PALE, SHORTEST_RUN), dpi)
  const faint = linesOf(runsOf(data, walk, dpi, FAINT, FAINT_RUN), dpi)
  const broken = faint.filter((line) => {
    // a fold or a streak of the scanner goes through the letters of its page: they stay
    if (line.to - line.from >= STREAK * walk.along) return false
    const dark = lines.reduce((sum, other) => sum + (isBeside(other, line, dpi) ? overlap(other, line) : 0), 0)
    return dark < COVERS * (line.to - line.from)
  })
  const isPiece = (line: Line): boolean =>
    broken.some((whole) => isBeside(line, whole, dpi) && overlap(line, whole) >= COVERS * (line.to - line.from))
  return broken.length === 0 ? lines : [...lines.filter((line) => !isPiece(line)), ...broken]
}

const isBeside = (a: Line, b: Line, dpi: number): boolean =>
  Math.abs(a.top + a.bottom - b.top - b.bottom) <= 2 * ASIDE * dpi

const overlap = (a: Line, b: Line): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

function linesOf(runs: readonly Run[], dpi: number): Line[] {
  const lines = chained(runs, dpi).map(lineOf)
  return lines.filter(({ from, to, top, bottom, thickness }) => {
    const length = to - from
    if (length < STUB * dpi || thickness > Math.max(2, Math.min(THICKEST * dpi, BAR * length))) return false
    return bottom - top <= 2 * thickness + 2 + LEAN * length
  })
}

/** The stretches of pixels darker than `pale`, of so many inches at least. */
function runsOf(
  data: Uint8Array,
  { along, across, index }: Walk,
  dpi: number,
  pale: number,
  shortestRun: number,
): Run[] {
  const runs: Run[] = []
  const gap = Math.max(1, Math.round(GAP * dpi))
  const shortest = shortestRun * dpi
  for (let at = 0; at < across; at++) {
    let from = -1
    let last = -1
    for (let k = 0; k <= along; k++) {
      if (k < along && (data[index(at, k)] ?? WHITE) < pale) {
        if (from < 0) from = k
        last = k
      } else if (from >= 0 && (k - last > gap || k === along)) {
        if (last + 1 - from >= shortest) runs.push({ at, from, to: last + 1 })
        from = -1
      }
    }
  }
  return runs
}

/** Runs of neighbouring rows that overlap or nearly touch make one line. */
function chained(runs: readonly Run[], dpi: number): Run[][] {
  const near = BREAK * 0.3 * dpi
  const owner = runs.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (owner[at] !== at) {
      owner[at] = owner[owner[at] ?? at] ?? at
      at = owner[at] ?? at
    }
    return at
  }
  let first = 0
  runs.forEach((run, i) => {
    while (run.at - (runs[first]?.at ?? 0) > 2) first++
    for (let k = first; k < i; k++) {
      const other = runs[k] as Run
      if (other.from <= run.to + near && run.from <= other.to + near) owner[root(i)] = root(k)
    }
  })
  const groups = new Map<number, Run[]>()
  runs.forEach((run, i) => {
    const own = root(i)
    const group = groups.get(own) ?? []
    group.push(run)
    groups.set(own, group)
  })
  return [...groups.values()]
}

function lineOf(runs: Run[]): Line {
  const { left, top, right, bottom } = around(
    runs.map(({ at, from, to }) => ({ left: from, right: to, top: at, bottom: at + 1 })),
  )
  const pixels = runs.reduce((sum, { from, to }) => sum + to - from, 0)
  return { runs, from: left, to: right, top, bottom, thickness: pixels / (right - left) }
}

/** Pieces of a line that a fold, a pale stretch or a seal parted: a line that its table ends does so at another one. */
function bridged(lines: readonly Line[], others: readonly Line[], dpi: number): Line[] {
  const found: Line[] = []
  for (const line of [...lines].sort((a, b) => a.from - b.from)) {
    const middle = (line.top + line.bottom) / 2
    const before = found.find(
      (other) =>
        Math.abs((other.top + other.bottom) / 2 - middle) <= ASIDE * dpi &&
        (line.from - other.to <= BREAK * dpi ||
          (line.from - other.to <= COVERED * dpi &&
            !(touches(other.to, line, others, dpi) && touches(line.from, line, others, dpi)))),
    )
    if (!before) {
      found.push({ ...line })
      continue
    }
    before.to = Math.max(before.to, line.to)
    before.top = Math.min(before.top, line.top)
    before.bottom = Math.max(before.bottom, line.bottom)
  }
  return found
}

/** Whitens lines but for the places where a letter crosses them. */
function erase(lines: readonly Line[], { across, index }: Walk, data: Uint8Array, clean: Uint8Array): void {
  for (const { runs, thickness } of lines) {
    const most = 1.6 * thickness + 2
    for (const { at, from, to } of runs) {
      for (let k = from; k < to; k++) {
        let top = at
        let bottom = at
        while (top > 0 && at - top <= most && (data[index(top - 1, k)] ?? WHITE) < DARK) top--
        while (bottom + 1 < across && bottom - at <= most && (data[index(bottom + 1, k)] ?? WHITE) < DARK) bottom++
        if (bottom - top + 1 > most) continue
        // the pale edges too
        for (let y = Math.max(0, top - 2); y <= Math.min(across - 1, bottom + 2); y++) clean[index(y, k)] = WHITE
      }
    }
  }
}

/** Where lines cross neither is thin: what belongs to both goes. */
function eraseCrossings(across: [Line[], Walk], down: [Line[], Walk], clean: Uint8Array): void {
  const seen = new Uint8Array(clean.length)
  const each = ([lines, walk]: [Line[], Walk], visit: (at: number) => void): void => {
    for (const { runs } of lines) {
      for (const { at, from, to } of runs) for (let k = from; k < to; k++) visit(walk.index(at, k))
    }
  }
  each(across, (at) => {
    seen[at] = 1
  })
  each(down, (at) => {
    if (seen[at]) clean[at] = WHITE
  })
}
