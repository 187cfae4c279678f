import type { Console } from './console'

const QUIET = 1000
const INTERVAL = 200

/** How far long work has come, on a line of the terminal that is rewritten. */
export interface Progress {
  /** So many more lines are done. */
  add(lines: number): void
  /** Takes the line away. */
  clear(): void
}

/** Progress on standard error: only on a terminal, and only of work that takes more than a second. */
export function progress({ stderr, now }: Pick<Console, 'stderr' | 'now'>): Progress {
  if (!stderr.isTTY) return { add() {}, clear() {} }
  const start = now()
  let drawn = start
  let total = 0
  let shown = false
  return {
    add(lines) {
      total += lines
      const t = now()
      if (t - start < QUIET || t - drawn < INTERVAL) return
      drawn = t
      shown = true
      const rate = Math.round((total * 1000) / (t - start))
      stderr.write(`\r\x1b[K${total.toLocaleString('en')} lines, ${rate.toLocaleString('en')} per second`)
    },
    clear() {
      if (shown) stderr.write('\r\x1b[K')
      shown = false
    },
  }
}
