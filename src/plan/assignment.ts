/** Who does a task, with whom, for what and by when. */
import * as z from 'zod'
import { edtf } from './edtf.js'
import { type Schedule, scheduleSchema } from './schedule.js'
import { type Span, spanSchema } from './span.js'

/** What became of a body by the day that was asked for (option `asOf`). */
export interface Today {
  /** The body that it is now. */
  agencyId: string
  /** The name of that body. */
  name: string
  /** Since when, in EDTF. */
  since: string
}

export const todaySchema = z.strictObject({
  agencyId: z.string(),
  name: z.string(),
  since: edtf,
})

/** One of the bodies that a group names. */
export interface PartyMember {
  /** Its name with the head that the names share: `Sở Tài chính`. */
  name: string
  /** The same for every spelling of one body; null where no body is known. */
  agencyId: string | null
}

export const partyMemberSchema = z.strictObject({
  name: z.string().min(1),
  agencyId: z.string().nullable(),
})

/** A body or a group of bodies that has a part in a task. */
export interface Party {
  /** Its name as written. */
  name: string
  /**
   * The same for every spelling of one body (`Sở KH&ĐT`, `Sở Kế hoạch và Đầu tư`) or known group; null where the name
   * could mean several bodies, and for a group that is not known.
   */
  agencyId: string | null
  /** One body, or a group: `các sở, ban, ngành`, `UBND các huyện, thành phố`. */
  kind: 'agency' | 'group'
  /** The bodies of a group whose names share a head: `các Sở: Tài chính, Xây dựng`. */
  members?: PartyMember[] | undefined
  /** What became of the body by the day asked for (option `asOf`); absent where nothing changed. */
  today?: Today | undefined
  /** `name` where recognition of a scan misread it. */
  inferred?: string[] | undefined
  /** Where it is named. */
  span: Span
}

export const partySchema = z.strictObject({
  name: z.string().min(1),
  agencyId: z.string().nullable(),
  kind: z.enum(['agency', 'group']),
  members: z.array(partyMemberSchema).optional(),
  today: todaySchema.optional(),
  inferred: z.array(z.string()).optional(),
  span: spanSchema,
})

/** A named person in charge: `Lãnh đạo phụ trách: Phó Giám đốc …`. */
export interface Person {
  /** The name; null where only the post is said. */
  name: string | null
  /** The post; null where only the name is said. */
  position: string | null
  /** Where the person is named. */
  span: Span
}

export const personSchema = z.strictObject({
  name: z.string().nullable(),
  position: z.string().nullable(),
  span: spanSchema,
})

/** Who does a task, with whom, for what and by when: one where prose charges a body, and one for each row of tasks. */
export interface Assignment {
  /** The id of its task and the place among those of the task: `III.1.a@1`. */
  id: string
  /** The task; null for an assignment that is for the whole plan. */
  taskId: string | null
  /** Who leads: chủ trì; who does it where nobody else leads. */
  leads: Party[]
  /** With whom: phối hợp. */
  coordinators: Party[]
  /** Who does it beside a lead: thực hiện. */
  executors: Party[]
  /** Who passes it: cấp trình, cấp phê duyệt. */
  approvers: Party[]
  /** Who keeps watch: theo dõi, đôn đốc, giám sát. */
  monitors: Party[]
  /** Whom it is reported or submitted to: báo cáo, trình. */
  reportsTo: Party[]
  /** Whom it is advice to: tham mưu cho. */
  advises: Party[]
  /** The persons in charge. */
  persons: Person[]
  /** The expected results, as written, from a column or behind a label (`Sản phẩm:`). */
  outputs: string[]
  /** When it is to be done. */
  schedule: Schedule | null
  /** The id of the section whose heading or labelled lines say it for all tasks below; null for the task's own words. */
  inheritedFrom: string | null
  /** Where it is said. */
  span: Span
}

export const assignmentSchema = z.strictObject({
  id: z.string().min(1),
  taskId: z.string().nullable(),
  leads: z.array(partySchema),
  coordinators: z.array(partySchema),
  executors: z.array(partySchema),
  approvers: z.array(partySchema),
  monitors: z.array(partySchema),
  reportsTo: z.array(partySchema),
  advises: z.array(partySchema),
  persons: z.array(personSchema),
  outputs: z.array(z.string()),
  schedule: scheduleSchema.nullable(),
  inheritedFrom: z.string().nullable(),
  span: spanSchema,
})
