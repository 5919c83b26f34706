import * as z from 'zod'

/** EDTF (ISO 8601-2, level 2) of the precision written. */
export const edtf = z.string().min(1)
