/** What is wrong with a .doc as a file. */
import { PlanError } from '../../error.js'

export function damagedDoc(): PlanError {
  return new PlanError(
    'damaged',
    'The Word 97-2003 file is damaged. Open it in Word or LibreOffice, save it as .docx and give that file.',
  )
}

export function encryptedDoc(): PlanError {
  return new PlanError(
    'encrypted',
    'The Word 97-2003 file is encrypted. Save a copy without a password and give that file.',
  )
}

export function olderDoc(): PlanError {
  return new PlanError(
    'unsupported-format',
    'The file is of a Word before 97 or of another old Office program. Save it as .docx, or install LibreOffice, which is then used to read it.',
  )
}

/** What points outside the file shows that it is broken. */
export function orDamaged<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw error instanceof RangeError ? damagedDoc() : error
  }
}
