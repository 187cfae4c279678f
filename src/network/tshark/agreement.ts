import type { Finding } from './comparison'
import type { Edition } from './editions'

/** How often we and tshark said the same, and what else there was to say. */
export interface Agreement {
  packets: number
  /** Values compared: of fields, names, labels, numbers of elements, alternatives. */
  compared: number
  /** What of an {@link Edition} was needed, and how often. */
  used: Map<string, number>
}

export const agreement = (): Agreement => ({ packets: 0, compared: 0, used: new Map() })

/** Adds findings to the sum. Returns those in which we and tshark differ, in words. */
export function differences(findings: Iterable<Finding>, sum: Agreement): string[] {
  const all: string[] = []
  for (const { path, ours, theirs, by } of findings) {
    sum.compared++
    if (by) sum.used.set(by, (sum.used.get(by) ?? 0) + 1)
    if (ours !== theirs) all.push(`${path}: ${ours} is ${theirs} to tshark`)
  }
  return all
}

/** The sum in words. */
export function inWords({ packets, compared, used }: Agreement, editions: readonly Edition[]): string {
  const notShown = [...used].filter(([what]) => editions.some(({ newer }) => newer.has(what)))
  const list = notShown.map(([what, count]) => `${what} ${count}×`).join(', ')
  return `${packets} packets, ${compared} values compared${list && `; not shown: ${list}`}`
}
