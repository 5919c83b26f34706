import type { Plan } from '../plan.js'

/**
 * By what the objects of a plan name their document, where objects of many lie together: its number, else the
 * name of the file, else the hash of the input.
 */
export function documentIdOf({ document, source }: Plan): string | null {
  return document.number ?? source.name ?? source.sha256
}
