import { BoundedQueue } from './bounded-queue'
import { type Clock, systemClock } from './clock'
import { Emitter } from './emitter'
import { TransportError } from './errors'
import { iterate } from './iterate'
import { outgoingMeta, SET_ON_RECEIPT } from './meta'
import type {
  AbortSignalLike,
  Datagram,
  DatagramMeta,
  DropReason,
  StartOptions,
  Transport,
  TransportEvents,
  TransportState,
  TransportStats,
} from './types'

/** Options that every transport takes. */
export interface TransportOptions {
  /** The largest payload, bytes. Default 65535. */
  readonly maxBytes?: number
  /**
   * How many datagrams may wait to leave, and how many a `for await` loop may be behind, before the oldest is dropped.
   * Default 256.
   */
  readonly queueLimit?: number
  /** Source of time and timers. Default: the platform's. */
  readonly clock?: Clock
}

export const DEFAULT_MAX_BYTES = 65_535
export const DEFAULT_QUEUE_LIMIT = 256

/** Checks a numeric option; `TransportError` `invalid-argument` if it is not a number in range. */
export function checkedOption(name: string, value: number, min: number, max: number = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === 'number' && value >= min && value <= max) return value
  throw new TransportError('invalid-argument', `${name} is ${value}, not a number in ${min}…${max}`)
}

/** As {@link checkedOption}, for integers. */
export function checkedInteger(
  name: string,
  value: number,
  min: number,
  max: number = Number.MAX_SAFE_INTEGER,
): number {
  if (Number.isInteger(value)) return checkedOption(name, value, min, max)
  throw new TransportError('invalid-argument', `${name} is ${value}, not an integer`)
}

/**
 * What all transports have in common: states, events, counters, the queue, start, stop and abort. A transport on top of
 * it says how to open and close a link and how to put one datagram on it, and reports what happens to the link.
 */
export abstract class BaseTransport implements Transport {
  abstract readonly kind: string
  readonly maxBytes: number
  protected readonly clock: Clock
  readonly #queueLimit: number
  readonly #queue: BoundedQueue<Datagram>
  readonly #emitter: Emitter<TransportEvents>
  readonly #unwatch = new Map<AbortSignalLike, () => void>()
  readonly #dropped: Record<DropReason, number> = {
    'queue-full': 0,
    stopped: 0,
    'reader-slow': 0,
    malformed: 0,
    'too-large': 0,
  }
  #state: TransportState = 'idle'
  #started: { promise: Promise<void>; resolve: () => void; reject: (error: TransportError) => void } | undefined
  #stopping: Promise<void> = Promise.resolve()
  #waiting = false
  #sent = 0
  #sentBytes = 0
  #received = 0
  #receivedBytes = 0
  #errors = 0
  #opened = 0

  constructor(options: TransportOptions) {
    this.maxBytes = checkedInteger('maxBytes', options.maxBytes ?? DEFAULT_MAX_BYTES, 1, 0x7fff_ffff)
    this.#queueLimit = checkedInteger('queueLimit', options.queueLimit ?? DEFAULT_QUEUE_LIMIT, 1, 0x7fff_ffff)
    this.clock = options.clock ?? systemClock
    this.#queue = new BoundedQueue(this.#queueLimit)
    this.#emitter = new Emitter((cause, event) => {
      // A failing error handler is only counted: telling error handlers of it could go on for ever.
      if (event === 'error') this.#errors++
      else
        this.report(
          new TransportError('handler-failed', `a handler of "${event}" failed: ${describe(cause)}`, { cause }),
        )
    })
  }

  /** Starts to open the link; leads to {@link opened}, {@link linkLost} or {@link ended}, at once or later. */
  protected abstract connect(): void
  /** Releases everything that {@link connect} took. Must not reject. */
  protected abstract disconnect(): Promise<void>
  /**
   * Puts one datagram on the open link, or returns `false` if the link cannot take it now; then {@link pump} must be
   * called when it can. `last` is true during `stop`: there will be no later, and the queue is bounded.
   */
  protected abstract transmit(datagram: Datagram, last: boolean): boolean

  get state(): TransportState {
    return this.#state
  }

  get stats(): TransportStats {
    return {
      sent: this.#sent,
      sentBytes: this.#sentBytes,
      received: this.#received,
      receivedBytes: this.#receivedBytes,
      dropped: { ...this.#dropped },
      errors: this.#errors,
      opened: this.#opened,
      queued: this.#queue.size,
    }
  }

  on<K extends keyof TransportEvents>(event: K, handler: (value: TransportEvents[K]) => void): () => void {
    return this.#emitter.on(event, handler)
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Datagram> {
    return iterate(this, this.#queueLimit, (datagram) => this.drop('reader-slow', datagram.bytes.length))
  }

  start(options: StartOptions = {}): Promise<void> {
    const { signal } = options
    if (signal?.aborted) return Promise.reject(abortError(signal))
    if (this.#state === 'stopping') return this.#stopping.then(() => this.start(options))
    if (this.#started !== undefined) {
      this.#watch(signal)
      return this.#started.promise
    }
    let resolve = (): void => undefined
    let reject = (_error: TransportError): void => undefined
    const promise = new Promise<void>((res, rej) => {
      resolve = res
      reject = rej
    })
    this.#started = { promise, resolve, reject }
    this.#watch(signal)
    this.#setState('connecting')
    // A state handler may have stopped the transport again.
    if (this.#state === 'connecting') this.connect()
    return promise
  }

  stop(): Promise<void> {
    return this.#end(new TransportError('stopped', 'the transport was stopped while it was starting'))
  }

  send(bytes: Uint8Array, meta?: DatagramMeta): boolean {
    if (!(bytes instanceof Uint8Array)) throw new TransportError('invalid-argument', 'bytes is not a Uint8Array')
    if (bytes.length > this.maxBytes) {
      throw new TransportError(
        'too-large',
        `${bytes.length} bytes are more than the ${this.maxBytes} of this transport`,
      )
    }
    const copiedMeta = outgoingMeta(meta, SET_ON_RECEIPT)
    if (this.#state === 'idle') throw new TransportError('not-started', 'send before start')
    if (this.#state === 'stopping' || this.#state === 'stopped') {
      this.drop('stopped', bytes.length)
      return false
    }
    // `Uint8Array.from`, not `slice`: a Buffer's slice would share memory.
    const datagram = { bytes: Uint8Array.from(bytes), meta: copiedMeta }
    if (this.#state === 'open' && this.#queue.size === 0 && this.#transmit(datagram, false)) return true
    this.#waiting = true
    const evicted = this.#queue.push(datagram)
    if (evicted !== undefined) this.drop('queue-full', evicted.bytes.length)
    return false
  }

  /** The link is open. */
  protected opened(): void {
    if (this.#state !== 'connecting') return
    this.#opened++
    this.#started?.resolve()
    this.#setState('open')
    this.pump()
  }

  /** There is no link, and the transport tries again by itself. */
  protected linkLost(error: TransportError): void {
    if (this.#state === 'open') this.#setState('connecting', error)
    this.report(error)
  }

  /** There is no link, and the transport has given up. */
  protected ended(error: TransportError): void {
    // Whoever waits for `start` learns it from the rejection; an error event in addition serves the log.
    this.report(error)
    void this.#end(error, error)
  }

  /** Puts queued datagrams on the link as long as it takes them. */
  protected pump(last = false): void {
    for (;;) {
      // Asked anew each time: handlers run in between.
      if (this.#state !== 'open') return
      const next = this.#queue.peek()
      if (next === undefined) break
      if (!this.#transmit(next, last)) return
      this.#queue.shift()
    }
    if (this.#waiting) {
      this.#waiting = false
      this.#emitter.emit('drain', 0)
    }
  }

  /** Delivers a datagram from the link. The bytes must not be shared with anything that may change them. */
  protected receive(bytes: Uint8Array, meta: DatagramMeta): void {
    if (this.#state !== 'open') return
    if (bytes.length > this.maxBytes) {
      this.drop('too-large', bytes.length)
      return
    }
    this.#received++
    this.#receivedBytes += bytes.length
    this.#emitter.emit('datagram', { bytes, meta: { ...meta, receivedAt: this.clock.now() } })
  }

  protected drop(reason: DropReason, size: number): void {
    this.#dropped[reason]++
    const direction = reason === 'queue-full' || reason === 'stopped' ? 'out' : 'in'
    this.#emitter.emit('drop', { reason, direction, size })
  }

  protected report(error: TransportError): void {
    this.#errors++
    this.#emitter.emit('error', error)
  }

  #transmit(datagram: Datagram, last: boolean): boolean {
    if (!this.transmit(datagram, last)) return false
    this.#sent++
    this.#sentBytes += datagram.bytes.length
    return true
  }

  #setState(state: TransportState, reason?: TransportError): void {
    const previous = this.#state
    this.#state = state
    this.#emitter.emit('state', reason === undefined ? { state, previous } : { state, previous, reason })
  }

  #watch(signal: AbortSignalLike | undefined): void {
    if (signal === undefined || this.#unwatch.has(signal)) return
    const onAbort = (): void => void this.#end(abortError(signal))
    signal.addEventListener('abort', onAbort)
    this.#unwatch.set(signal, () => signal.removeEventListener('abort', onAbort))
  }

  #end(startError: TransportError, reason?: TransportError): Promise<void> {
    if (this.#state === 'stopping') return this.#stopping
    if (this.#state === 'idle' || this.#state === 'stopped') return Promise.resolve()
    this.pump(true)
    // A drain handler may have stopped the transport meanwhile.
    if (this.state === 'stopping' || this.state === 'stopped') return this.#stopping
    for (const unwatch of this.#unwatch.values()) unwatch()
    this.#unwatch.clear()
    this.#started?.reject(startError)
    this.#started = undefined
    let finished = (): void => undefined
    this.#stopping = new Promise((resolve) => {
      finished = resolve
    })
    this.#setState('stopping', reason)
    void this.disconnect().then(() => {
      for (let left = this.#queue.shift(); left !== undefined; left = this.#queue.shift()) {
        this.drop('stopped', left.bytes.length)
      }
      this.#waiting = false
      this.#setState('stopped', reason)
      finished()
    })
    return this.#stopping
  }
}

const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

const abortError = (signal: AbortSignalLike): TransportError =>
  new TransportError('aborted', 'aborted by the signal', { cause: signal.reason })
