/** What the options of the command line may be given. */
import { Option } from 'commander'
import { TASK_ROLES, type TaskRole } from '../corpus/tasks/roles.js'
import { CommandError, exitCodes } from './exit.js'
import type { Messages } from './messages/messages.js'
import { TASK_FORMATS, type TaskFormat } from './tasks-formats.js'

/** Names that an option may be given, for the completion of a shell. */
const choices = new WeakMap<Option, readonly string[]>()

export function choicesOf(option: Option): readonly string[] {
  return choices.get(option) ?? []
}

const FORM_OF_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const DATE_FORMS = 'YYYY-MM-DD, YYYY-MM, YYYY'

/** Of that form, and a day that the calendar has. */
const isDate = (value: string): boolean => FORM_OF_DATE.test(value) && new Date(value).toISOString().startsWith(value)

/** Makes options whose values are checked; what is wrong is said in the user's language. */
export class OptionMaker {
  constructor(private readonly errors: Messages['errors']) {}

  /** One of some names. */
  choice(flags: string, description: string, names: readonly string[]): Option {
    const option = new Option(flags, description)
    choices.set(option, names)
    return option.argParser((value) => (names.includes(value) ? value : this.refuse(option, value, names.join(', '))))
  }

  /** A value of a form, which `said` describes. */
  form(flags: string, description: string, pattern: RegExp, said: string): Option {
    const option = new Option(flags, description)
    return option.argParser((value) => (pattern.test(value) ? value : this.refuse(option, value, said)))
  }

  date(flags: string, description: string): Option {
    const option = new Option(flags, description)
    return option.argParser((value) => (isDate(value) ? value : this.refuse(option, value, DATE_FORMS)))
  }

  /** A whole number. */
  count(flags: string, description: string, pattern: RegExp, said: string): Option {
    const option = new Option(flags, description)
    return option.argParser((value) => (pattern.test(value) ? Number(value) : this.refuse(option, value, said)))
  }

  /** `3` is one page, `1-20` twenty, `5-` all from the fifth on. */
  pages(flags: string, description: string): Option {
    const option = new Option(flags, description)
    return option.argParser((value) => {
      const form = /^[1-9]\d{0,5}(?:-(?:[1-9]\d{0,5})?)?$/.test(value)
      const [from = '', to = from] = value.split('-')
      const pages = { from: Number(from), to: to === '' ? Number.POSITIVE_INFINITY : Number(to) }
      return form && pages.from <= pages.to ? pages : this.refuse(option, value, '3, 1-20, 5-')
    })
  }

  /** The end of a time, and the format of an output: the value tells which, and both may be given. */
  dateOrFormat(flags: string, description: string): Option {
    const option = new Option(flags, description)
    choices.set(option, TASK_FORMATS)
    return option.argParser((value, before: { date?: string; format?: TaskFormat } = {}) => {
      if ((TASK_FORMATS as readonly string[]).includes(value)) return { ...before, format: value as TaskFormat }
      if (isDate(value)) return { ...before, date: value }
      return this.refuse(option, value, `${TASK_FORMATS.join(', ')}; ${DATE_FORMS}`)
    })
  }

  /** Names of roles with commas between them. */
  roles(flags: string, description: string): Option {
    const option = new Option(flags, description)
    choices.set(option, TASK_ROLES)
    return option.argParser((value) => {
      const roles = value.split(',')
      if (roles.every((role) => (TASK_ROLES as readonly string[]).includes(role))) return roles as TaskRole[]
      return this.refuse(option, value, TASK_ROLES.join(', '))
    })
  }

  private refuse(option: Option, value: string, said: string): never {
    throw new CommandError(exitCodes.usage, this.errors.badValue(option.long ?? option.flags, value, said))
  }
}
