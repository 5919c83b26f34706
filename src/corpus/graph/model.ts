/** What a graph of documents is made of. */
import type { Reference, Span } from '../../plan.js'

export type Relation = NonNullable<Reference['relation']>

export interface DocumentNode {
  id: string
  /** Null for a document that is cited by its name alone, or whose number is blank. */
  number: string | null
  type: string | null
  /** EDTF. */
  date: string | null
  issuer: string | null
  title: string | null
  /** True for a plan of the corpus; false for a document that is only cited. */
  inCorpus: boolean
  /** Names of the files that it was read from. */
  files: string[]
  /** True where the text of the plan lost its number, and its file is named by one that other plans cite. */
  inferred: boolean
}

/** Where a relation is said. */
export interface Evidence {
  /** Id of the document that says it. */
  document: string
  sectionId: string | null
  span: Span
  text: string
}

export interface DocumentEdge {
  from: string
  to: string
  /** An ELI property: `from` implements, amends, cites … `to`. */
  relation: Relation
  evidence: Evidence[]
}

/** What cannot be right. */
export type Conflict =
  /** One number with several dates in one series. */
  | { kind: 'dates'; document: string; dates: { date: string; evidence: Evidence[] }[] }
  /** A document that implements, is based on, amends or repeals one that is dated later. */
  | { kind: 'later'; from: string; to: string; relation: DocumentEdge['relation']; evidence: Evidence[] }
  /** Documents that implement one another in a circle, in its order. */
  | { kind: 'cycle'; documents: string[] }

export interface DocumentGraph {
  nodes: DocumentNode[]
  edges: DocumentEdge[]
  conflicts: Conflict[]
}

/** One mention of a document, by a plan that is it or cites it. */
export interface Mention {
  number: string
  scope: string
  date: string | null
  type: string | null
  issuer: string | null
  title: string | null
  /** The date of the document that holds the mention. */
  asOf: string | null
  evidence: Evidence | null
  /** Index of the plan that is this document. */
  plan: number | null
}
