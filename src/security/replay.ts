/** Which messages were seen already. */
export interface ReplayWindow {
  /**
   * Notes a message. True if it was there before.
   * @param message what tells it apart: never a signature, of which anybody can make another one (n − s)
   * @param until when it may be forgotten, because it is too old by itself from then on: microseconds of TAI since 2004
   * @param now microseconds of TAI since 2004
   */
  seen(message: string, until: number, now: number): boolean
}

/**
 * Remembers messages for as long as they are fresh.
 *
 * @param limit how many at most; the oldest are forgotten first. 65 536 unless given
 * @example
 * const window = replayWindow()
 * window.seen(key, now + 2_000_000, now) // false
 * window.seen(key, now + 2_000_000, now) // true
 */
export function replayWindow(limit = 65_536): ReplayWindow {
  const messages = new Map<string, number>()
  let sweepAt = 0

  function sweep(now: number): void {
    for (const [message, until] of messages) if (until < now) messages.delete(message)
    sweepAt = Math.max(2 * messages.size, 1024)
  }

  return {
    seen(message, until, now) {
      const known = messages.get(message)
      if (known !== undefined && known >= now) return true
      if (messages.size >= Math.min(sweepAt, limit)) sweep(now)
      if (messages.size >= limit) messages.delete(messages.keys().next().value!)
      messages.set(message, until)
      return false
    },
  }
}
