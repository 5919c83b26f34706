/** Tokens → stories: the state of the groups, fonts and their encodings, what each control word does. */
import { PlanError } from '../../error.js'
import { type Decoder, decoderOf } from '../decoder.js'
import { paragraphsOf, type StoryBlock } from '../docx/story.js'
import { isSymbolFont, symbolCharacter, withoutPrivateUse } from '../docx/symbols.js'
import { type GroupState, initialState, setCharacter } from './state.js'
import { RtfStory } from './story.js'
import type { RtfToken } from './tokens.js'
import { CHARACTERS, EDGES, encodingOfCharset, encodingOfCodePage, SILENT, STARRED_TEXT } from './words.js'

interface Font {
  name: string
  encoding: string | null
}

const CONTENTS = /^\s*TOC(?!\w)/

export class RtfReader {
  private readonly fonts = new Map<number, Font>()
  private readonly groups: GroupState[] = [initialState()]
  private readonly stories = [new RtfStory()]
  private readonly decoders = new Map<string, Decoder>()
  private encoding = 'windows-1252'
  private defining: number | null = null
  private skip = 0
  /** Text of one look that is not yet decoded: a letter and its marks may be written as characters of their own. */
  private pending = ''
  /** The beginning of the instruction of the field that is read. */
  private instruction = ''
  /** Texts of running heads and feet. */
  readonly edges: string[] = []

  /**
   * @param decode turns the text of a run into Unicode by its font
   * @param deepest how many groups may stand one inside the other
   */
  constructor(
    private readonly decode: (text: string, font: string) => string,
    private readonly deepest: number,
  ) {}

  read(tokens: Iterable<RtfToken>): StoryBlock[] {
    for (const token of tokens) {
      if (token.kind === 'open') this.open()
      else if (token.kind === 'close') this.close()
      else if (token.kind === 'bytes') this.bytes(token.bytes)
      else this.word(token.name, token.value)
    }
    while (this.groups.length > 1) this.close()
    this.flush()
    return this.story.finish()
  }

  private get state(): GroupState {
    return this.groups[this.groups.length - 1] ?? initialState()
  }

  private get story(): RtfStory {
    return this.stories[this.stories.length - 1] ?? new RtfStory()
  }

  private open(): void {
    this.flush()
    if (this.groups.length > this.deepest) {
      throw new PlanError('too-large', `The RTF nests more than ${this.deepest} groups. Save the file anew in Word.`)
    }
    this.groups.push({ ...this.state, starred: false, story: null, nests: false })
    this.skip = 0
  }

  private close(): void {
    this.flush()
    if (this.groups.length === 1) return
    const { story, target, nests, label } = this.state
    this.groups.pop()
    this.skip = 0
    if (target === 'instruction' && this.state.target !== 'instruction') {
      this.state.contents ||= CONTENTS.test(this.instruction)
    }
    if (nests) this.story.leaveNested()
    if (label && !this.state.label) this.story.endLabel()
    if (story === null) return
    const blocks = this.stories.pop()?.finish() ?? []
    if (story === 'note') this.story.note(blocks)
    else if (story === 'box') this.story.box(blocks)
    else for (const { text } of paragraphsOf(blocks)) this.edges.push(text.trim())
  }

  private bytes(bytes: readonly number[]): void {
    const { state } = this
    const own = this.skip > 0 ? bytes.slice(this.skip) : bytes
    this.skip = Math.max(this.skip - bytes.length, 0)
    if (own.length === 0 || state.target === 'silent') return
    const font = this.fonts.get(state.font)
    if (state.target === 'instruction') {
      if (this.instruction.length < 40) this.instruction += String.fromCharCode(...own)
      return
    }
    if (state.target === 'fonts') {
      const defined = this.defining === null ? undefined : this.fonts.get(this.defining)
      if (defined) defined.name += nameIn(own)
      return
    }
    if (isSymbolFont(font?.name))
      this.put(own.map((byte) => (byte === 32 ? ' ' : symbolCharacter(font?.name, byte))).join(''))
    else this.put(this.decoderFor(font?.encoding ?? this.encoding).decode(Uint8Array.from(own)))
  }

  private decoderFor(encoding: string): Decoder {
    const known = this.decoders.get(encoding) ?? decoderOf(encoding)
    this.decoders.set(encoding, known)
    return known
  }

  private put(text: string): void {
    this.pending += text
  }

  private flush(): void {
    if (this.pending === '') return
    const { state } = this
    const decoded = this.decode(this.pending, this.fonts.get(state.font)?.name ?? '')
    this.pending = ''
    this.story.put(state.capitals ? decoded.toUpperCase() : decoded, state)
  }

  private word(name: string, value: number | null): void {
    const { state } = this
    if (name !== 'u' && CHARACTERS[name] === undefined) this.flush()
    if (name === '*') {
      state.starred = true
      return
    }
    if (state.starred) {
      state.starred = false
      if (!STARRED_TEXT.has(name)) state.target = 'silent'
    }
    if (state.target === 'silent') return
    if (name === 'u' && value !== null) {
      // negative numbers are those above 32767
      const font = this.fonts.get(state.font)?.name
      if (state.target === 'text') this.put(withoutPrivateUse(String.fromCharCode(value & 0xffff), font))
      this.skip = state.fallback
    } else if (state.target === 'fonts') this.fontWord(name, value)
    else if (name === 'fonttbl') state.target = 'fonts'
    else if (name === 'fldinst') {
      state.target = 'instruction'
      this.instruction = ''
    } else if (SILENT.has(name)) state.target = 'silent'
    else if (name === 'ansicpg') this.encoding = encodingOfCodePage(value ?? 1252)
    else if (name === 'footnote') this.openStory('note')
    else if (EDGES.has(name)) this.openStory('edge')
    else if (name === 'shptxt') this.openStory('box')
    else if (name === 'nesttableprops') {
      state.nests = true
      this.story.enterNested()
    } else if (CHARACTERS[name] !== undefined) this.put(CHARACTERS[name])
    else if (!setCharacter(state, name, value)) this.paragraphWord(name, value)
  }

  private openStory(story: 'note' | 'edge' | 'box'): void {
    this.state.story = story
    this.stories.push(new RtfStory())
  }

  private fontWord(name: string, value: number | null): void {
    if (name === 'f') {
      this.defining = value ?? 0
      this.fonts.set(this.defining, { name: '', encoding: null })
    }
    const font = this.defining === null ? undefined : this.fonts.get(this.defining)
    if (font && name === 'fcharset') font.encoding = encodingOfCharset(value ?? 0)
    // alternative names stand in groups of their own
    if (name === 'falt' || name === 'panose') this.state.target = 'silent'
  }

  private paragraphWord(name: string, value: number | null): void {
    const { story } = this
    switch (name) {
      case 'par':
      case 'sect':
        // a paragraph whose end was deleted goes on in the next one
        if (this.state.deleted) break
        story.endParagraph()
        if (name === 'sect') story.pageEnds()
        break
      case 'page':
      case 'pagebb':
        story.pageEnds()
        break
      case 'pard':
        if (this.state.label) break
        story.depth = 0
        story.centred = false
        break
      case 'intbl':
        story.depth = Math.max(story.depth, 1)
        break
      case 'itap':
        story.depth = Math.min(Math.max(value ?? 1, 0), 60)
        break
      case 'qc':
        story.centred = true
        break
      case 'ql':
      case 'qr':
      case 'qj':
        story.centred = false
        break
      case 'listtext':
      case 'pntext':
        this.state.label = true
        story.label()
        break
      case 'trowd':
        story.startRow()
        break
      case 'trleft':
        story.leftEdge(value ?? 0)
        break
      case 'clmrg':
        story.mergeCell('left')
        break
      case 'clvmrg':
        story.mergeCell('above')
        break
      case 'cellx':
        story.defineCell(value ?? 0)
        break
      case 'cell':
        story.endCell(1)
        break
      case 'nestcell':
        story.endCell(Math.max(story.depth, 2))
        break
      case 'row':
        story.endRow(1)
        break
      case 'nestrow':
        story.endRow(Math.max(story.depth, 2))
        break
    }
  }
}

/** The bytes of a font name, which a semicolon ends. */
function nameIn(bytes: readonly number[]): string {
  const end = bytes.indexOf(0x3b)
  return String.fromCharCode(...(end < 0 ? bytes : bytes.slice(0, end)))
}
