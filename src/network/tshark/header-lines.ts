import { type Line, linesOf } from './pdml'

// Headers whose fields tshark names itself: they are compared as lists of names and values, in the order of the packet.

/** A field as tshark names it, with its number or its octets in hexadecimal digits. */
export type HeaderField = readonly [name: string, value: number | string]

/**
 * The fields in some lines, each as a number if that is expected in its place. Left out is what has no value of its
 * own, and what a reader does not see.
 * @param ignored names of fields that say again what other fields say
 */
export function fieldsIn(
  lines: readonly Line[],
  expected: readonly HeaderField[],
  ignored: readonly string[] = [],
): HeaderField[] {
  const shown = [...linesOf(lines)].filter(
    ({ name, show, hidden }) =>
      !hidden && show !== '' && name !== '' && !name.startsWith('_ws.') && !ignored.includes(name),
  )
  return shown.map(({ name, show }, i) => [name, typeof expected[i]?.[1] === 'number' ? Number(show) : octetsOf(show)])
}

/** The first value of a field: octets in hexadecimal digits. */
export const octetsIn = (lines: readonly Line[], field: string): string | undefined => {
  const line = [...linesOf(lines)].find(({ name }) => name === field)
  return line && octetsOf(line.show)
}

const octetsOf = (show: string): string => show.replaceAll(':', '')
