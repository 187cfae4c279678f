/**
 * The time that a transport lives by. Every delay, timeout and timestamp of this library goes through one of these, so
 * that a test (or an engine without timers) can supply its own.
 *
 * @example
 * ```ts
 * const clock = manualClock()
 * const medium = memoryMedium({ clock, latency: 20 })
 * clock.advance(20) // everything sent before arrives now
 * ```
 */
export interface Clock {
  /** The current time in Unix milliseconds. */
  now(): number
  /**
   * Calls `callback` once, `milliseconds` from now at the earliest, never before `after` has returned.
   *
   * @returns a function that cancels the call; calling it late or twice does nothing.
   */
  after(milliseconds: number, callback: () => void): () => void
}

/** A {@link Clock} that only moves when told to. */
export interface ManualClock extends Clock {
  /**
   * Moves time forward by `milliseconds` (default 0) and makes the calls that fall due on the way, in the order of
   * their due times, each with `now()` at its own due time.
   */
  advance(milliseconds?: number): void
  /** How many calls are waiting. */
  readonly pending: number
}

/** A source of random numbers, uniform in [0, 1), such as `Math.random`. */
export type Random = () => number

interface TimerHost {
  setTimeout(callback: () => void, milliseconds: number): unknown
  clearTimeout(handle: unknown): void
}

/** The platform's clock: `Date.now` and `setTimeout`. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    // Looked up at the call, not at load: the module must load in engines without timers.
    const host = globalThis as unknown as TimerHost
    const handle = host.setTimeout(callback, milliseconds)
    return () => host.clearTimeout(handle)
  },
}

/**
 * Makes a clock that only moves when told to, for tests and simulations.
 *
 * @param start - the first value of `now()`, Unix milliseconds
 * @example
 * ```ts
 * const clock = manualClock(1_700_000_000_000)
 * clock.after(50, () => console.log('50 ms later'))
 * clock.advance(50)
 * ```
 */
export function manualClock(start = 0): ManualClock {
  let now = start
  const calls = new Set<{ readonly due: number; readonly callback: () => void }>()
  return {
    now: () => now,
    after(milliseconds, callback) {
      const call = { due: now + Math.max(0, milliseconds), callback }
      calls.add(call)
      return () => calls.delete(call)
    },
    advance(milliseconds = 0) {
      const end = now + milliseconds
      for (;;) {
        let next: { readonly due: number; readonly callback: () => void } | undefined
        // A set keeps insertion order, so that calls due at the same time are made in the order they were asked for.
        for (const call of calls) if (call.due <= end && (next === undefined || call.due < next.due)) next = call
        if (next === undefined) break
        calls.delete(next)
        now = next.due
        next.callback()
      }
      now = end
    },
    get pending() {
      return calls.size
    },
  }
}

/**
 * Makes a reproducible source of random numbers: the same seed gives the same sequence on every engine. For
 * simulations and jitter only, never for keys.
 *
 * @param seed - any integer; its low 32 bits count
 * @example
 * ```ts
 * const medium = memoryMedium({ loss: 0.1, random: seededRandom(42) })
 * ```
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    // A Weyl sequence through the 32-bit finaliser of MurmurHash3.
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return ((z ^ (z >>> 16)) >>> 0) / 0x1_0000_0000
  }
}
