/**
 * What a row of each registry file must look like. The types of the accessors are inferred from these
 * schemas; the rows themselves are checked against them by the tests, not at run time, so that importing
 * the registry costs nothing.
 *
 * `source` is a short key of where a row was read; `own` marks rows that rest on knowledge alone.
 */
import * as z from 'zod'

const day = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
const status = z.enum(['current', 'renamed', 'merged', 'ended', 'historic'])
const system = z.enum(['state', 'party', 'legislature', 'mass-organisation', 'other'])

export const documentTypeSchema = z.strictObject({
  code: z.string().min(1).nullable().describe('as in document numbers: KH, QĐ, CTr; null where numbers have none'),
  name: z.string().min(1).describe('with what tells it from namesakes: Nghị quyết của Chính phủ (cá biệt)'),
  word: z.string().min(1).describe('the type word as a text says it: Nghị quyết'),
  system,
  group: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  formats: z.array(z.string()).describe('ids of number formats'),
  status,
  source: z.string(),
})

export const numberFormatSchema = z.strictObject({
  id: z.string().min(1),
  system,
  template: z.string().min(1),
  examples: z.array(z.string()),
  source: z.string(),
})

export const issuerSchema = z.strictObject({
  code: z.string().min(1).describe('as in document numbers: UBND, BKHCN, TTg'),
  name: z.string().min(1),
  level: z.array(z.enum(['central', 'province', 'district', 'commune', 'unit', 'all'])).min(1),
  system,
  aliases: z.array(z.string().min(1)),
  status,
  validFrom: day.optional(),
  validTo: day.optional(),
  successors: z.array(z.string()).optional().describe('codes of the bodies that took over'),
  examples: z.array(z.string()),
  source: z.string(),
})

export const agencySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  kind: z.enum([
    'central-body',
    'province-department',
    'province-body',
    'public-service-unit',
    'sub-department',
    'vertical-agency',
    'armed-forces',
    'press',
    'front-mass',
    'association',
    'party',
    'local-government',
    'enterprise',
    'group',
  ]),
  level: z.enum(['central', 'province', 'district', 'commune', 'group']),
  aliases: z.array(z.string().min(1)),
  codes: z.array(z.string().min(1)),
  status,
  validFrom: day.optional(),
  validTo: day.optional().describe('the last day, or month or year'),
  successors: z
    .array(
      z.strictObject({
        id: z.string(),
        from: day,
        part: z
          .string()
          .min(1)
          .optional()
          .describe('the part of the work that went there; none for the body that took over'),
      }),
    )
    .optional()
    .describe('the body that took over first'),
  members: z.array(z.string()).optional().describe('ids, or kind:<kind>, of the bodies that a group stands for'),
  examples: z.array(z.string().min(1)).min(1).describe('spellings seen in texts, which must give this id'),
  source: z.string(),
})

export const abbreviationSchema = z.strictObject({
  short: z.string().min(2).describe('in small letters, without `&` and hyphens'),
  full: z.string().min(3).describe('its words, without `và` and commas'),
  examples: z.array(z.string()).length(2).describe('one body in the short and in the full spelling'),
})

export const provinceSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{2}$/)
    .describe('of the Statistics Office, before 1 July 2025'),
  name: z.string().min(1),
  type: z.enum(['province', 'city']),
  slug: z.string().regex(/^[a-z-]+$/),
  aliases: z.array(z.string().min(1)),
  typeNow: z.enum(['province', 'city']).optional(),
  typeSince: day.optional().describe('from when it is what typeNow says'),
  codeNow: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  status,
  validTo: day.optional(),
  successor: z.string().optional().describe('name of the province that it became part of'),
  examples: z.array(z.string().min(1)).min(1).describe('bodies that sit there'),
})

export const unitSchema = z.strictObject({
  unit: z.string().min(1).nullable().describe('as the model writes it; null for a symbol that stays as written'),
  kind: z.enum(['percent', 'money', 'symbol']),
  written: z.array(z.string().min(1)).min(1).describe('symbols in the case that is written, words in any'),
  example: z.string().min(1).describe('a quantity that is read with this unit'),
})

export const countedNounSchema = z.strictObject({
  nouns: z.array(z.string().min(1)).min(1).describe('head nouns, as plans write them'),
  together: z.boolean().describe('they are counted as one where they stand in a row: xã, phường'),
  example: z.string().min(1).describe('a quantity of such a noun'),
  unit: z.string().min(1).describe('the noun that is read from the example'),
})

export const recurrenceRowSchema = z.strictObject({
  recurrence: z.enum(['yearly', 'half-yearly', 'quarterly', 'monthly', 'continuous']),
  each: z.array(z.string().min(1)).describe('the stretch of time after hằng, mỗi, từng, định kỳ'),
  alone: z.array(z.string().min(1)).describe('whole phrases, in small letters'),
  example: z.string().min(1).describe('a schedule that is read so'),
})

export type DocumentType = z.infer<typeof documentTypeSchema>
export type NumberFormat = z.infer<typeof numberFormatSchema>
export type Issuer = z.infer<typeof issuerSchema>
export type Agency = z.infer<typeof agencySchema>
export type Abbreviation = z.infer<typeof abbreviationSchema>
export type CountedNoun = z.infer<typeof countedNounSchema>
export type RecurrenceRow = z.infer<typeof recurrenceRowSchema>
export type Unit = z.infer<typeof unitSchema>
export type Province = z.infer<typeof provinceSchema>
