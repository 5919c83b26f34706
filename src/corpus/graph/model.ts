/** What a graph of documents is made of. */
import type { Reference, Span } from '../../plan.js'

export type Relation = NonNullable<Reference['relation']>

/** A document of a graph. */
export interface DocumentNode {
  /** Unlike that of any other document of the graph. */
  id: string
  /** Null for a document that is cited by its name alone, or whose number is blank. */
  number: string | null
  /** The code of its type: `KH`. */
  type: string | null
  /** EDTF. */
  date: string | null
  /** The body that issued it. */
  issuer: string | null
  /** Its title, without the name of the type. */
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
  /** The section that it stands in; null for the title of the document. */
  sectionId: string | null
  /** Where it stands in the text of that document. */
  span: Span
  /** The mention as written. */
  text: string
}

/** A relation between two documents. */
export interface DocumentEdge {
  /** Id of the document that stands in the relation. */
  from: string
  /** Id of the document that it stands in it to. */
  to: string
  /** An ELI property: `from` implements, amends, cites … `to`. */
  relation: Relation
  /** Where plans say it, one for each mention. */
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

/** Documents, their relations, and what cannot be right among them. */
export interface DocumentGraph {
  /** The plans and the documents that they cite. */
  nodes: DocumentNode[]
  /** Their relations. */
  edges: DocumentEdge[]
  /** What cannot be right. */
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
