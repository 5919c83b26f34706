/** A .doc as a file: read by its own reader, or, where that cannot, turned into .docx by an installed LibreOffice. */
import { PlanError } from '../../error.js'
import type { Source } from '../../source.js'
import { isEncryptedPackage } from '../compound-file.js'
import type { ReadOptions } from '../options.js'
import { readCompound } from './compound.js'
import { readStreams } from './doc.js'
import { encryptedDoc, orDamaged } from './errors.js'

/** @throws PlanError `encrypted`, `damaged`, `unsupported-format` or `too-large`, with what to do */
export async function readDoc(bytes: Uint8Array, options?: ReadOptions): Promise<Source> {
  const streams = streamsOf(bytes)
  try {
    return readStreams(streams, options)
  } catch (error) {
    // LibreOffice is not asked for what holds no Word document, or for what may not be read
    const may = error instanceof PlanError && error.code !== 'encrypted' && error.code !== 'too-large'
    const helps = may && streams.has('WordDocument')
    const { toDocx } = await import('./soffice.js')
    const docx = helps ? await toDocx(bytes, 'doc') : null
    if (!docx) throw error
    const { readDocx } = await import('../docx/docx.js')
    return { ...readDocx(docx, options), format: 'doc', reader: 'soffice' }
  }
}

function streamsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return orDamaged(() => readCompound(bytes))
  } catch (error) {
    throw isEncryptedPackage(bytes) ? encryptedDoc() : error
  }
}
