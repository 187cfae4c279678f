/** Percentiles of a stream of numbers, over the latest so many. */
export class Latencies {
  readonly #recent: number[] = []
  #count = 0

  constructor(readonly limit = 4096) {}

  /** How many were added, forgotten ones included. */
  get count(): number {
    return this.#count
  }

  add(milliseconds: number): void {
    this.#recent[this.#count++ % this.limit] = milliseconds
  }

  /** The smallest number that so many per cent do not exceed (nearest rank); `undefined` without any. */
  percentile(percent: number): number | undefined {
    const sorted = [...this.#recent].sort((a, b) => a - b)
    return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  }
}
