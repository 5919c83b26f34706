/** What holds inside a group and ends with it. */

export interface GroupState {
  /** Where text goes; nothing of a silent group is read. */
  target: 'text' | 'fonts' | 'instruction' | 'silent'
  /** The group is starred, and its first word not read yet. */
  starred: boolean
  font: number
  bold: boolean
  italic: boolean
  capitals: boolean
  hidden: boolean
  deleted: boolean
  /** Half points. */
  size: number
  /** Inside a table of contents. */
  contents: boolean
  /** How many characters follow a `\u` for readers without Unicode. */
  fallback: number
  /** It opened a story of its own: a footnote, a running head, the text of a box. */
  story: 'note' | 'edge' | 'box' | null
  /** Inside the label that Word printed, whose format is its own. */
  label: boolean
  /** It defines the rows of a table in a cell. */
  nests: boolean
}

export const initialState = (): GroupState => ({
  target: 'text',
  starred: false,
  font: 0,
  bold: false,
  italic: false,
  capitals: false,
  hidden: false,
  deleted: false,
  size: 24,
  contents: false,
  fallback: 1,
  story: null,
  label: false,
  nests: false,
})

/** Sets a character property; false for any other word. */
export function setCharacter(state: GroupState, name: string, value: number | null): boolean {
  const on = value !== 0
  switch (name) {
    case 'b':
      state.bold = on
      return true
    case 'i':
      state.italic = on
      return true
    case 'caps':
      state.capitals = on
      return true
    case 'v':
      state.hidden = on
      return true
    case 'deleted':
      state.deleted = on
      return true
    case 'f':
      state.font = value ?? 0
      return true
    case 'fs':
      state.size = value ?? 24
      return true
    case 'uc':
      state.fallback = Math.max(value ?? 1, 0)
      return true
    case 'plain':
      Object.assign(state, { bold: false, italic: false, capitals: false, hidden: false, deleted: false, size: 24 })
      return true
  }
  return false
}
