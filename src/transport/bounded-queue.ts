/**
 * First in, first out, never longer than its limit: when full, the oldest goes. A ring, so that neither end costs more
 * when the queue is long.
 */
export class BoundedQueue<T> {
  readonly #limit: number
  #ring: (T | undefined)[] = []
  #head = 0
  #size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#size
  }

  /** Appends; returns what had to go to make room. */
  push(item: T): T | undefined {
    const evicted = this.#size === this.#limit ? this.shift() : undefined
    if (this.#size === this.#ring.length) this.#grow()
    this.#ring[(this.#head + this.#size) % this.#ring.length] = item
    this.#size++
    return evicted
  }

  peek(): T | undefined {
    return this.#size === 0 ? undefined : this.#ring[this.#head]
  }

  shift(): T | undefined {
    if (this.#size === 0) return undefined
    const item = this.#ring[this.#head]
    this.#ring[this.#head] = undefined
    this.#head = (this.#head + 1) % this.#ring.length
    this.#size--
    return item
  }

  // Grows by doubling instead of reserving the limit: most queues stay empty all their life.
  #grow(): void {
    const ring: (T | undefined)[] = new Array(Math.min(this.#limit, Math.max(8, this.#ring.length * 2)))
    for (let i = 0; i < this.#size; i++) ring[i] = this.#ring[(this.#head + i) % this.#ring.length]
    this.#ring = ring
    this.#head = 0
  }
}
