/**
 * The elements of a plan and their `eId` by the naming convention of Akoma Ntoso (version 1.0, 5): the id of what an
 * element stands in, `__`, its short name, `_`, its number. Articles are counted through, whatever stands above them.
 */
import type { MarkerStyle, Plan, Row, Section } from '../../plan.js'

/** The element of each kind of label, and how an `eId` calls it. */
const ELEMENTS: Record<MarkerStyle, { name: string; short: string }> = {
  part: { name: 'part', short: 'part' },
  chapter: { name: 'chapter', short: 'chp' },
  division: { name: 'section', short: 'sec' },
  article: { name: 'article', short: 'art' },
  upper: { name: 'division', short: 'dvs' },
  roman: { name: 'part', short: 'part' },
  arabic: { name: 'paragraph', short: 'para' },
  decimal: { name: 'subparagraph', short: 'subpara' },
  letter: { name: 'point', short: 'point' },
  dash: { name: 'indent', short: 'indent' },
  plus: { name: 'indent', short: 'indent' },
  bullet: { name: 'indent', short: 'indent' },
  none: { name: 'hcontainer', short: 'hcontainer' },
}

/** Items under these marks are counted. */
const COUNTED = new Set<MarkerStyle>(['dash', 'plus', 'bullet', 'none'])

export function elementName({ marker }: Section): string {
  return ELEMENTS[marker.style].name
}

/** Gives every element an id that no other one has. */
export class ElementIds {
  private readonly used = new Set<string>()
  private readonly counts = new Map<string, number>()
  private readonly places = new Map<string, string>()

  constructor(plan: Plan) {
    this.nameSections(plan.sections, '', '')
    plan.annexes.forEach((annex, i) => {
      const id = this.unique(`att_${i + 1}`)
      this.places.set(annex.id, id)
      this.nameSections(annex.sections, id, id)
      for (const { rows } of annex.tables) {
        for (const row of rows) {
          if (row.id !== null) this.places.set(row.id, this.unique(`${id}__tr_${numberOf(row.id.split('.').slice(1))}`))
        }
      }
    })
  }

  /** The id of a section, an annex or a row by its id in the plan; null where it has no element. */
  ofPlace(id: string): string | null {
    return this.places.get(id) ?? null
  }

  ofRow(row: Row | null, parent: string): string {
    return (row?.id && this.ofPlace(row.id)) || this.next(parent, 'tr')
  }

  /** The id of the next element of a name in what stands around it. */
  next(parent: string, name: string): string {
    const prefix = `${parent}${parent && '__'}${name}_`
    const count = (this.counts.get(prefix) ?? 0) + 1
    this.counts.set(prefix, count)
    return this.unique(`${prefix}${count}`)
  }

  /** The id of an element that stands once in its parent: `part_I__content`. */
  only(parent: string, name: string): string {
    return this.unique(`${parent}${parent && '__'}${name}`)
  }

  private nameSections(sections: readonly Section[], parent: string, component: string): void {
    for (const section of sections) {
      const { style, label, inferred } = section.marker
      const prefix = style === 'article' ? component : parent
      const { short } = ELEMENTS[style]
      const number = COUNTED.has(style) || label === null ? '' : numberOf([label])
      const id = isPreamble(section)
        ? preambleId(component)
        : number === ''
          ? this.next(prefix, short)
          : this.unique(`${prefix}${prefix && '__'}${short}_${number}`)
      this.places.set(section.id, id)
      if (isPreamble(section)) this.placeWithin(section.children, id)
      else this.nameSections(section.children, inferred && style === 'none' ? parent : id, component)
    }
  }

  /** A preamble holds paragraphs only: what points to a part of it points to the whole. */
  private placeWithin(sections: readonly Section[], id: string): void {
    for (const section of sections) {
      this.places.set(section.id, id)
      this.placeWithin(section.children, id)
    }
  }

  private unique(id: string): string {
    let free = id
    for (let n = 2; this.used.has(free); n++) free = `${id}_${n}`
    this.used.add(free)
    return free
  }
}

/** A document has one: the container that is written for it takes this id. */
function preambleId(component: string): string {
  return `${component}${component && '__'}preamble`
}

export function isPreamble({ id }: Section): boolean {
  return /(?:^|\.)preamble$/.test(id)
}

/** ASCII, since an `eId` is typed and linked to; `đ` is `dd`, as `d` is a label too. */
function numberOf(labels: readonly string[]): string {
  return labels
    .join('-')
    .replace(/đ/g, 'dd')
    .replace(/Đ/g, 'DD')
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, (mark) => (/^\p{M}+$/u.test(mark) ? '' : '-'))
    .replace(/^-|-$/g, '')
}
