/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML): the whole text of a plan with its structure, each annex as an attachment, and
 * its references as `ref` to the IRIs of the naming convention. All words of the plan are in it once and in order;
 * controls, which XML cannot hold, are left out.
 */
import type { Annex, Plan, Section } from '../../plan.js'
import { slug } from '../frbr.js'
import { ownParagraphs } from '../own-paragraphs.js'
import { Blocks } from './blocks.js'
import { ElementIds, isPreamble } from './element-ids.js'
import { Hierarchy } from './hierarchy.js'
import { MarkedText } from './marked-text.js'
import { prefaceMarks, referenceMarks, signatureMarks } from './marks.js'
import { documentElement, metaOf } from './metadata.js'
import { element, type XmlElement, xmlOf } from './xml.js'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** The stretches of the text that the containers of a document hold, one behind the other. */
interface Layout {
  preface: number
  preamble: number
  body: number
  conclusions: number
  end: number
  sections: readonly Section[]
}

export function writeAkn(plan: Plan): string {
  const annexStart = inOrder(plan)[0]?.span.start ?? plan.text.length
  const main = layoutOf(plan.sections, [], 0, annexStart)
  const ids = new ElementIds(plan)
  const marks = [
    ...prefaceMarks(plan, main.preamble, ids),
    ...referenceMarks(plan, ids),
    ...signatureMarks(plan, main.conclusions, main.end, ids),
  ]
  const blocks = new Blocks(new MarkedText(plan.text, marks), ids, plan)
  const hierarchy = new Hierarchy(blocks, ownParagraphs(plan))
  const name = slug(plan.document.typeName ?? '') || 'van-ban'
  const kind = documentElement(plan)
  const parts = [
    metaOf(plan, 'main'),
    ...contentsOf(main, kind === 'act' ? 'body' : 'mainBody', '', blocks, hierarchy),
    ...attachmentsOf(plan, blocks, hierarchy),
  ]
  const root = element('akomaNtoso', { xmlns: NAMESPACE }, [element(kind, { name }, parts)])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}`
}

/** The annexes as they stand in the text: tables of the body before the annexes that they are counted behind. */
const inOrder = ({ annexes }: Plan): Annex[] => annexes.toSorted((a, b) => a.span.start - b.span.start)

function layoutOf(sections: readonly Section[], tables: Annex['tables'], start: number, end: number): Layout {
  const [first] = sections
  const within = (offset: number): number => Math.min(Math.max(offset, start), end)
  const starts = [...sections.slice(0, 1), ...tables].map(({ span }) => span.start)
  const ends = [...sections.slice(-1), ...tables].map(({ span }) => span.end)
  const preamble = starts.length > 0 ? within(Math.min(...starts)) : start
  const body = first && isPreamble(first) ? Math.max(preamble, within(first.span.end)) : preamble
  return {
    preface: start,
    preamble,
    body,
    conclusions: ends.length > 0 ? Math.max(body, within(Math.max(...ends))) : end,
    end,
    sections: first && isPreamble(first) ? sections.slice(1) : sections,
  }
}

function contentsOf(layout: Layout, bodyName: string, component: string, blocks: Blocks, hierarchy: Hierarchy) {
  const { preface, preamble, body, conclusions, end, sections } = layout
  const container = (name: string, start: number, stop: number): XmlElement[] => {
    if (blocks.text.slice(start, stop).trim() === '') return []
    const id = blocks.ids.only(component, name)
    return [element(name, { eId: id }, blocks.of(start, stop, id))]
  }
  const id = blocks.ids.only(component, 'body')
  const opening = [...container('preface', preface, preamble), ...container('preamble', preamble, body)]
  const elements = hierarchy.of(sections, body, conclusions, component)
  return [
    ...opening,
    element(bodyName, { eId: id }, elements.length > 0 ? elements : hierarchy.empty(component)),
    ...container('conclusions', conclusions, end),
  ]
}

function attachmentsOf(plan: Plan, blocks: Blocks, hierarchy: Hierarchy): XmlElement[] {
  if (plan.annexes.length === 0) return []
  const annexes = inOrder(plan)
  const attachments = annexes.map((annex, i) => {
    const start = annex.span.start
    const end = annexes[i + 1]?.span.start ?? plan.text.length
    const layout = layoutOf(annex.sections, annex.tables, start, end)
    const id = blocks.ids.ofPlace(annex.id) ?? ''
    return element('attachment', { eId: id }, [
      element('doc', { name: 'phu-luc' }, [
        metaOf(plan, `annex_${i + 1}`),
        ...contentsOf(layout, 'mainBody', id, blocks, hierarchy),
      ]),
    ])
  })
  return [element('attachments', {}, attachments)]
}
