/// <reference types="node" />
import { type Clock, systemClock } from 'bluelight/transport'

/**
 * Unix milliseconds that never jump, with fractions: as exact between the processes of one machine as their common
 * system clock was when they started.
 */
export const steadyClock: Clock = { ...systemClock, now: () => performance.timeOrigin + performance.now() }

/** Timers may fire a fraction of a millisecond early. */
const EARLY = 1

/**
 * Calls `tick` with n = 0, 1, 2, … at `start + n × period`. Delays of one tick do not add up in the later ones; ticks
 * that are a whole period late are left out.
 *
 * @param tick - `due` is when it should have been called.
 * @returns a function that ends it.
 */
export function every(clock: Clock, period: number, start: number, tick: (n: number, due: number) => void): () => void {
  let cancel: () => void = () => undefined
  const wait = (n: number): void => {
    const due = start + n * period
    cancel = clock.after(Math.max(0, due - clock.now()), () => {
      const late = clock.now() - due
      if (late < -EARLY) return wait(n)
      const current = n + Math.max(0, Math.floor(late / period))
      // Before the call, so that `tick` can end it.
      wait(current + 1)
      tick(current, start + current * period)
    })
  }
  wait(0)
  return () => cancel()
}
