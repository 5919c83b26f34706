/** Parts of a package and the relationships between them (ECMA-376 part 2, clause 6.5). */
import { PlanError } from '../../error.js'
import type { Archive } from './archive.js'
import { parseXml } from './xml.js'

interface Relationship {
  id: string
  /** The last step of the type: `styles`, `numbering`, `header`. */
  kind: string
  /** Name of the part, from the root of the package. */
  target: string
}

export interface Parts {
  /** Name and characters of the main document. */
  main: { name: string; xml: string }
  /** The part of a kind, or null. */
  read(kind: string): { name: string; xml: string } | null
  /** All parts of some kinds, in the order of their relationships. */
  readAll(...kinds: string[]): { kind: string; name: string; xml: string }[]
  /** What the program that wrote the file says of it, its count of pages. */
  application(): string | null
}

const MAIN = 'word/document.xml'

/** @throws PlanError `unsupported-format` where the package holds no text document */
export function openParts(archive: Archive): Parts {
  const outer = relationshipsOf(archive, '')
  const start = outer.find((relationship) => relationship.kind === 'officeDocument')
  const name = [start?.target, MAIN].find((name) => name !== undefined && /word|document/i.test(name)) ?? MAIN
  const xml = archive.read(name) ?? archive.read(MAIN)
  if (xml === null) {
    throw new PlanError('unsupported-format', 'The ZIP file holds no Word document. Give the .docx file of the plan.')
  }
  const relationships = relationshipsOf(archive, name)
  const load = (relationship: Relationship): { kind: string; name: string; xml: string } | null => {
    const xml = archive.read(relationship.target)
    return xml === null ? null : { kind: relationship.kind, name: relationship.target, xml }
  }
  return {
    main: { name, xml },
    read: (kind) => {
      const relationship = relationships.find((relationship) => relationship.kind === kind)
      return relationship ? load(relationship) : null
    },
    application: () => {
      const part = outer.find((relationship) => relationship.kind === 'extended-properties')
      return part ? archive.read(part.target) : null
    },
    readAll: (...kinds) =>
      relationships.filter(({ kind }) => kinds.includes(kind)).flatMap((relationship) => load(relationship) ?? []),
  }
}

/** External targets are left out: nothing is ever loaded from outside the file. */
function relationshipsOf(archive: Archive, source: string): Relationship[] {
  const slash = source.lastIndexOf('/') + 1
  const folder = source.slice(0, slash)
  const name = `${folder}_rels/${source.slice(slash)}.rels`
  const xml = archive.read(name)
  if (xml === null) return []
  return parseXml(xml, name).children.flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
    if (!id || !type || !target || mode === 'External') return []
    return [{ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) }]
  })
}

function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
