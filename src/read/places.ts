/** Counts the places in the grids of tables: a few cells that span many columns and rows make very many of them. */
import { PlanError } from '../error.js'
import { READ_LIMITS } from './options.js'

export class Places {
  private count = 0

  /** @param most how many places all tables of an input may have */
  constructor(private readonly most = READ_LIMITS.cells) {}

  /** @throws PlanError `too-large` where these are more than may be */
  add(places: number): void {
    this.allow(places)
    this.count += places
  }

  /** @throws PlanError `too-large` where so many could not be added */
  allow(places: number): void {
    if (this.count + places <= this.most) return
    throw new PlanError(
      'too-large',
      `The tables have more than ${this.most} cells. Give one document at a time, or raise \`limits.cells\`.`,
    )
  }
}
