import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { planJsonSchema } from '../build/json-schema.js'
import type * as model from '../src/plan.js'

/** The types that the schemas give, by the names of the schemas. */
type Given = {
  -readonly [Name in keyof typeof model]: (typeof model)[Name] extends z.ZodType ? z.infer<(typeof model)[Name]> : never
}

/** The same types as the interfaces say them. */
interface Said {
  annexSchema: model.Annex
  assignmentSchema: model.Assignment
  baselineSchema: model.Baseline
  boxSchema: model.Box
  columnRoleSchema: model.ColumnRole
  columnSchema: model.Column
  detailSchema: model.Detail
  diagnosticSchema: model.Diagnostic
  documentInfoSchema: model.DocumentInfo
  documentSystemSchema: model.DocumentSystem
  indicatorSchema: model.Indicator
  internalTargetSchema: model.InternalTarget
  issuerSchema: model.Issuer
  markerSchema: model.Marker
  markerStyleSchema: model.MarkerStyle
  milestoneSchema: model.Milestone
  objectiveSchema: model.Objective
  partyMemberSchema: model.PartyMember
  partySchema: model.Party
  personSchema: model.Person
  planSchema: model.Plan
  quantitySchema: model.Quantity
  recurrenceSchema: model.Recurrence
  referenceSchema: model.Reference
  relationSchema: model.Relation
  relativeTimeSchema: model.RelativeTime
  roleSchema: model.Role
  rowSchema: model.Row
  ruleSchema: model.Rule
  sameTaskSchema: model.SameTask
  scheduleSchema: model.Schedule
  sectionSchema: model.Section
  signerSchema: model.Signer
  sourceInfoSchema: model.SourceInfo
  spanSchema: model.Span
  tableSchema: model.Table
  targetSchema: model.Target
  taskSchema: model.Task
  termSchema: model.Term
  todaySchema: model.Today
}

interface InWords {
  description?: string
  properties?: Record<string, InWords>
}

describe('the model', () => {
  it('has interfaces that are what their schemas give', () => {
    expectTypeOf<Given>().toEqualTypeOf<Said>()
  })

  it('says of each type and field what it holds', () => {
    const { $defs, ...plan } = planJsonSchema()
    const types = { Plan: plan, ...($defs as object) } as Record<string, InWords>
    const silent = Object.entries(types).flatMap(([name, { description, properties = {} }]) => {
      const fields = Object.keys(properties).filter((field) => !properties[field]?.description)
      return [...(description ? [] : [name]), ...fields.map((field) => `${name}.${field}`)]
    })
    expect(silent).toEqual([])
  })

  it('gives the words of the interfaces to those who read the JSON Schema', () => {
    expect(planJsonSchema()).toMatchObject({
      properties: { tasks: { description: 'What is to be done.' } },
      $defs: { Span: { properties: { page: { description: expect.stringContaining('counted from 1') } } } },
    })
  })
})
