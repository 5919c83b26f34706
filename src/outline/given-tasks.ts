/** Which part holds the tasks where a heading only may: `NỘI DUNG`, `TỔ CHỨC HỘI NGHỊ`. */
import type { SectionNode } from '../tree.js'
import type { Phrases } from './heading.js'
import { isWeakTaskHeading } from './roles.js'

const ASSESSES = /^\P{L}*đánh giá(?!\p{L})/iu

/** True for `Đánh giá thực trạng`, which among tasks is one of them. */
export const isAssessment = (title: string): boolean => ASSESSES.test(title)

/** `NỘI DUNG` holds the tasks, or those of its parts do that say nothing else. */
export function giveTasks(section: SectionNode, text: string): void {
  const open = section.children.some((child) => child.roles.length > 0)
    ? section.children.filter((child) => child.roles.length === 0)
    : [section]
  for (const one of open) {
    one.roles = ['tasks']
    for (const child of one.children) freeAssessments(child, text)
  }
}

/** `TỔ CHỨC HỘI NGHỊ` over `Thời gian: …`, `Nội dung: …` is the work itself, over items of another kind it holds it. */
export function giveEvent(section: SectionNode, text: string, { labelled }: Pick<Phrases, 'labelled'>): void {
  const said = section.children.filter(({ heading, children }) => {
    const label = heading && children.length === 0 ? text.slice(heading.start, heading.end) : ''
    return labelled(`${label}: …`) || isWeakTaskHeading(label)
  })
  // with parts of their own the other ones are about the event: its rules, its board
  if (said.length === 0 && section.children.some(({ roles }) => roles.length > 0)) return
  for (const one of said) one.roles = []
  section.roles = ['tasks']
}

function freeAssessments({ children }: SectionNode, text: string): void {
  for (const child of children) {
    const isOne = child.heading !== null && isAssessment(text.slice(child.heading.start, child.heading.end))
    if (isOne) child.roles = child.roles.filter((role) => role !== 'situation')
    freeAssessments(child, text)
  }
}
