import { BaseTransport, checkedInteger, checkedOption, type TransportOptions } from './base'
import { type Clock, type Random, systemClock } from './clock'
import { TransportError } from './errors'
import { ownMeta } from './meta'
import type { Datagram, Transport } from './types'

/** Options of {@link memoryMedium}. Probabilities are in 0…1 and apply to each receiver separately. */
export interface MemoryMediumOptions {
  /**
   * Time from sender to receiver, milliseconds: one value, or `[min, max]` for a uniform spread. A spread alone does
   * not reorder: on the way from one sender to one receiver a datagram waits for those before it. Default 0.
   */
  readonly latency?: number | readonly [min: number, max: number]
  /** Probability that a datagram is lost. Default 0. */
  readonly loss?: number
  /** Probability that a datagram arrives twice. Default 0. */
  readonly duplication?: number
  /** Probability that a datagram is held back by `reorderDelay`, so that later ones overtake it. Default 0. */
  readonly reordering?: number
  /** How long a reordered datagram is held back, milliseconds. Default 10. */
  readonly reorderDelay?: number
  /** Deliveries that may be under way at once; beyond that senders' queues fill. Default 16384. */
  readonly capacity?: number
  /** Source of time and timers, for the members too. Default: the platform's. */
  readonly clock?: Clock
  /** Source of chance; see {@link seededRandom}. Default `Math.random`. */
  readonly random?: Random
}

/** Options of {@link MemoryMedium.join}. */
export interface MemoryJoinOptions extends Omit<TransportOptions, 'clock'> {
  /** The member's address: what others see as `meta.source`. Default `member-1`, `member-2`, … */
  readonly address?: string
}

/** What happened on a {@link MemoryMedium} so far. */
export interface MemoryMediumStats {
  /** Deliveries that reached a member. */
  readonly delivered: number
  /** Deliveries that were lost by chance, or whose receiver had left. */
  readonly lost: number
  /** Extra deliveries made by duplication. */
  readonly duplicated: number
  /** Deliveries that were held back. */
  readonly reordered: number
  /** Deliveries under way, now. */
  readonly inFlight: number
}

/** A shared medium inside one process: what one member sends, all others receive. */
export interface MemoryMedium {
  /** Adds a member. It takes part from `start` to `stop`. */
  join(options?: MemoryJoinOptions): Transport
  /** A snapshot of the counters. */
  readonly stats: MemoryMediumStats
}

interface Delivery {
  readonly due: number
  readonly to: MemoryTransport
  readonly bytes: Uint8Array
  readonly meta: Datagram['meta']
}

/**
 * Makes a medium inside this process, as good or as bad as wanted: for tests, simulations, and stations that share a
 * process. Members hear each other but not themselves.
 *
 * @throws {@link TransportError} `invalid-argument` for an option out of range
 * @example
 * ```ts
 * const medium = memoryMedium({ latency: [5, 20], loss: 0.05, random: seededRandom(1) })
 * const engine = medium.join({ address: 'engine-7' })
 * const car = medium.join({ address: 'car-1' })
 * car.on('datagram', ({ bytes, meta }) => console.log(meta.source, bytes.length))
 * await Promise.all([engine.start(), car.start()])
 * engine.send(bytes, { psid: 32 })
 * ```
 */
export function memoryMedium(options: MemoryMediumOptions = {}): MemoryMedium {
  return new Medium(options)
}

class Medium implements MemoryMedium {
  readonly clock: Clock
  readonly #random: Random
  readonly #minLatency: number
  readonly #maxLatency: number
  readonly #loss: number
  readonly #duplication: number
  readonly #reordering: number
  readonly #reorderDelay: number
  readonly #capacity: number
  readonly #members = new Set<MemoryTransport>()
  /** Sorted by due time; equal due times in order of sending. */
  readonly #inFlight: Delivery[] = []
  #timer: { readonly due: number; readonly cancel: () => void } | undefined
  /** The medium's own time, see {@link Medium.#now}. */
  #time = Number.NEGATIVE_INFINITY
  #offset = 0
  #names = 0
  #delivered = 0
  #lost = 0
  #duplicated = 0
  #reordered = 0

  constructor(options: MemoryMediumOptions) {
    const latency = options.latency ?? 0
    const [min, max] = typeof latency === 'number' ? [latency, latency] : latency
    this.#minLatency = checkedOption('latency', min, 0)
    this.#maxLatency = checkedOption('latency', max, min)
    this.#loss = checkedOption('loss', options.loss ?? 0, 0, 1)
    this.#duplication = checkedOption('duplication', options.duplication ?? 0, 0, 1)
    this.#reordering = checkedOption('reordering', options.reordering ?? 0, 0, 1)
    this.#reorderDelay = checkedOption('reorderDelay', options.reorderDelay ?? 10, 0)
    this.#capacity = checkedInteger('capacity', options.capacity ?? 16_384, 1)
    this.clock = options.clock ?? systemClock
    this.#random = options.random ?? Math.random
  }

  join(options: MemoryJoinOptions = {}): Transport {
    return new MemoryTransport(this, options.address ?? `member-${++this.#names}`, { ...options, clock: this.clock })
  }

  get stats(): MemoryMediumStats {
    return {
      delivered: this.#delivered,
      lost: this.#lost,
      duplicated: this.#duplicated,
      reordered: this.#reordered,
      inFlight: this.#inFlight.length,
    }
  }

  add(member: MemoryTransport): void {
    this.#members.add(member)
  }

  remove(member: MemoryTransport): void {
    this.#members.delete(member)
  }

  carry(from: MemoryTransport, { bytes, meta }: Datagram, last: boolean): boolean {
    if (this.#inFlight.length >= this.#capacity && !last) return false
    const now = this.#now()
    const sourced = { ...meta, source: from.address }
    for (const to of this.#members) {
      if (to === from) continue
      if (this.#happens(this.#loss)) {
        this.#lost++
        continue
      }
      const copies = this.#happens(this.#duplication) ? 2 : 1
      if (copies === 2) this.#duplicated++
      for (let i = 0; i < copies; i++) {
        let due = now + this.#minLatency
        if (this.#maxLatency > this.#minLatency) due += this.#random() * (this.#maxLatency - this.#minLatency)
        if (this.#happens(this.#reordering)) {
          this.#reordered++
          due += this.#reorderDelay
        } else {
          due = Math.max(due, from.lastDue.get(to) ?? 0)
          from.lastDue.set(to, due)
        }
        // Each receiver gets a datagram of its own, as from a network.
        this.#insert({ due, to, bytes: bytes.slice(), meta: ownMeta(sourced) })
      }
    }
    this.#arm()
    return true
  }

  // Never runs backwards, though the clock may when it is set: what is under way would wait for the old time to come
  // again. `atLeast` is what a timer has proven to be over.
  #now(atLeast = this.#time): number {
    this.#time = Math.max(this.#time, atLeast)
    const time = this.clock.now() + this.#offset
    if (time < this.#time) this.#offset += this.#time - time
    else this.#time = time
    return this.#time
  }

  // No draw when the knob is at zero: turning one knob does not shift the chances of the others.
  #happens(probability: number): boolean {
    return probability > 0 && this.#random() < probability
  }

  #insert(delivery: Delivery): void {
    let low = 0
    let high = this.#inFlight.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#inFlight[middle]!.due <= delivery.due) low = middle + 1
      else high = middle
    }
    this.#inFlight.splice(low, 0, delivery)
  }

  // One timer for the earliest delivery: the platform's timers alone would not keep equal delays in order.
  #arm(): void {
    const first = this.#inFlight[0]
    if (this.#timer !== undefined) {
      if (first !== undefined && this.#timer.due <= first.due) return
      this.#timer.cancel()
      this.#timer = undefined
    }
    if (first === undefined) return
    const cancel = this.clock.after(Math.max(0, first.due - this.#now()), () => {
      this.#timer = undefined
      this.#deliver(this.#now(first.due))
    })
    this.#timer = { due: first.due, cancel }
  }

  #deliver(now: number): void {
    const late = this.#inFlight.findIndex(({ due }) => due > now)
    const batch = this.#inFlight.splice(0, late === -1 ? this.#inFlight.length : late)
    for (const { to, bytes, meta } of batch) {
      if (to.deliver(bytes, meta)) this.#delivered++
      else this.#lost++
    }
    if (this.#inFlight.length < this.#capacity) for (const member of this.#members) member.resume()
    this.#arm()
  }
}

class MemoryTransport extends BaseTransport {
  readonly kind = 'memory'
  readonly address: string
  /** When the latest datagram to each receiver is due: later ones may not arrive before. */
  readonly lastDue = new WeakMap<MemoryTransport, number>()
  readonly #medium: Medium

  constructor(medium: Medium, address: string, options: TransportOptions) {
    super(options)
    if (typeof address !== 'string') throw new TransportError('invalid-argument', 'address is not text')
    this.#medium = medium
    this.address = address
  }

  protected connect(): void {
    this.#medium.add(this)
    this.opened()
  }

  protected disconnect(): Promise<void> {
    this.#medium.remove(this)
    return Promise.resolve()
  }

  protected transmit(datagram: Datagram, last: boolean): boolean {
    return this.#medium.carry(this, datagram, last)
  }

  resume(): void {
    this.pump()
  }

  deliver(bytes: Uint8Array, meta: Datagram['meta']): boolean {
    if (this.state !== 'open') return false
    this.receive(bytes, meta)
    return true
  }
}
