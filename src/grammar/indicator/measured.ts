/** What a quantity measures, as its clause says it. */
export interface Measured {
  /** Empty where the clause does not say it: the clause before it does. */
  name: string
  base: string | null
  change: 'increase' | 'decrease' | null
  /** The verb that joins subject and value: `đạt`, `chiếm`, `tăng`; empty for none. */
  link: string
  /** What stands before the number, without openings: a subject or a verb. */
  lead: string
  /** The name is no more than the unit: where something was named before, it is that. */
  weak?: boolean
  /** All that follows the number is whom the measure before it applies to as well: `và 100% đối với trường công`. */
  applied?: string
  /** All that follows the share is where it comes from: `trong đó 55% từ công trình tập trung`. */
  source?: string
  /** All that stands before the share is a grade that is a verb or an opening elsewhere: `Đạt 18%`, `trung bình 5%`. */
  grade?: string
  /** All that follows the count is where those are: `trong đó có 03 trường tại các xã khó khăn`. */
  placed?: string
}
