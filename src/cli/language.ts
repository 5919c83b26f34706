/** Which language the command line speaks. */
import { en } from './messages/en.js'
import type { Messages } from './messages/messages.js'
import { vi } from './messages/vi.js'

export const languages: Record<'vi' | 'en', Messages> = { vi, en }

export type Language = keyof typeof languages

export function isLanguage(value: unknown): value is Language {
  return value === 'vi' || value === 'en'
}

/**
 * The language asked for by `--lang`, else that of the locale (POSIX: `LC_ALL` before `LC_MESSAGES` before
 * `LANG`, an empty one counts as not set; on Windows, which sets none of them, that of the user), else English.
 *
 * It is looked up before the arguments are parsed, because the help is written in it too.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Record<string, string | undefined>,
  platform: NodeJS.Platform = process.platform,
  userLocale = () => Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const place = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const asked =
    place < 0 ? undefined : argv[place] === '--lang' ? argv[place + 1] : argv[place]?.slice('--lang='.length)
  if (isLanguage(asked)) return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || (platform === 'win32' ? userLocale() : '')
  return /^vi(?![a-z])/i.test(locale) ? 'vi' : 'en'
}
