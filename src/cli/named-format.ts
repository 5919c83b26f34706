/**
 * The format that the name of an output asks for: `viec.xlsx`.
 *
 * @param formats by the ending of a name, without the dot
 * @returns undefined for a name with another ending, and for none
 */
export function namedFormat<F extends string>(
  name: string | undefined,
  formats: Readonly<Record<string, F>>,
): F | undefined {
  const ending = /\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(formats, ending) ? formats[ending] : undefined
}

/** The endings of names that tell a format, each with its dot. */
export function namedEndings(formats: Readonly<Record<string, string>>): string[] {
  return Object.keys(formats).map((ending) => `.${ending}`)
}
