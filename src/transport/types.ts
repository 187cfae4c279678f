import type { TransportError } from './errors'

/**
 * A value that metadata may hold: what every CBOR reader understands without tags. Integers beyond ±(2^53 − 1) are
 * `bigint`, within −2^64 + 1 … 2^64 − 1.
 */
export type MetaValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly MetaValue[]
  | { readonly [key: string]: MetaValue }

/**
 * What a transport knows about a datagram besides its bytes. Every field is optional, and fields that this library
 * does not know are carried unchanged where the transport can carry metadata at all.
 *
 * Nothing in here is authenticated. Decide who may do what from the signed message, never from metadata.
 */
export interface DatagramMeta {
  /**
   * The sender's address as the receiving side saw it (`192.0.2.7:4711`, a hub's client id). Set on receipt; what a
   * sender writes here is ignored.
   */
  readonly source?: string
  /** Where the datagram should go, in the transport's own notation. Transports that only broadcast just carry it. */
  readonly destination?: string
  /** A subject to publish under, for transports that have subjects (a broker's topic, a map tile). */
  readonly topic?: string
  /** Radio channel number (IEEE 802.11 numbering, for example 180), a non-negative integer. */
  readonly channel?: number
  /** Provider service identifier as its plain value, not p-encoded: an integer in 0…270549119. */
  readonly psid?: number
  /** BTP destination port, an integer in 0…65535. */
  readonly btpPort?: number
  /** When the datagram arrived here, Unix milliseconds of the injected clock. Set on receipt, never transmitted. */
  readonly receivedAt?: number
  /** Any further field. */
  readonly [key: string]: MetaValue | undefined
}

/** One message as the medium carries it: bytes with unbroken boundaries, and what is known about them. */
export interface Datagram {
  /**
   * The payload, a copy that belongs to the receiver. All handlers of one transport are given the same object: copy
   * before changing it.
   */
  readonly bytes: Uint8Array
  readonly meta: DatagramMeta
}

/**
 * - `idle`: never started
 * - `connecting`: started, no link yet or no longer; what is sent waits in the queue
 * - `open`: datagrams flow
 * - `stopping`: `stop` is under way
 * - `stopped`: at rest; may be started again
 */
export type TransportState = 'idle' | 'connecting' | 'open' | 'stopping' | 'stopped'

/** The value of a `state` event. */
export interface StateChange {
  readonly state: TransportState
  readonly previous: TransportState
  /** Why, when it was not the application's wish. */
  readonly reason?: TransportError
}

/**
 * Why a datagram was given up.
 *
 * - `queue-full`: outgoing; the queue was full, and this was the oldest in it
 * - `stopped`: outgoing; the transport was stopped before the datagram could leave
 * - `reader-slow`: incoming; a `for await` loop did not keep up, and this was the oldest it had not read
 * - `malformed`: incoming; not a datagram of the agreed framing
 * - `too-large`: incoming; more than `maxBytes`
 */
export type DropReason = 'queue-full' | 'stopped' | 'reader-slow' | 'malformed' | 'too-large'

/** The value of a `drop` event. */
export interface Drop {
  readonly reason: DropReason
  readonly direction: 'in' | 'out'
  /** Size of what was dropped, bytes: the payload, or the whole frame where no payload could be made out. */
  readonly size: number
}

/** The events of a transport and their values. */
export interface TransportEvents {
  /** A datagram arrived. */
  readonly datagram: Datagram
  /** The state changed. */
  readonly state: StateChange
  /** Something failed that no caller is waiting for: a lost link, a throwing handler. The transport carries on. */
  readonly error: TransportError
  /** A datagram was given up; see {@link DropReason}. */
  readonly drop: Drop
  /** The outgoing queue has emptied after `send` had returned `false`. The value is the number waiting: 0. */
  readonly drain: number
}

/** Counters since the transport was made. They only grow, `queued` excepted. */
export interface TransportStats {
  /** Datagrams handed to the medium. Whether anybody heard them is not known here. */
  readonly sent: number
  /** Payload bytes handed to the medium. */
  readonly sentBytes: number
  /** Datagrams delivered to the application. */
  readonly received: number
  /** Payload bytes delivered to the application. */
  readonly receivedBytes: number
  /** Datagrams given up, by reason. */
  readonly dropped: Readonly<Record<DropReason, number>>
  /** `error` events so far, errors thrown by `error` handlers included. */
  readonly errors: number
  /** How often a link was opened: 1 after the first start, more after reconnects. */
  readonly opened: number
  /** Datagrams waiting to leave, now. */
  readonly queued: number
}

/** The part of `AbortSignal` that transports use; any real one fits. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** Options of {@link Transport.start}. */
export interface StartOptions {
  /** Ends the transport when it fires: like `stop`, and a pending `start` rejects with `aborted`. */
  readonly signal?: AbortSignalLike
}

/**
 * Bytes and metadata in, bytes and metadata out. A transport never sees a message or a key, so that any message
 * travels over any link.
 *
 * Delivery is that of a radio: datagrams arrive whole or not at all, possibly twice or out of order; each transport
 * says what it promises beyond that. Iterating a transport yields its datagrams until it stops:
 *
 * @example
 * ```ts
 * const transport = webSocketTransport('ws://localhost:8080')
 * transport.on('error', (error) => log(error.code, error.message))
 * await transport.start({ signal: AbortSignal.timeout(60_000) })
 * transport.send(bytes, { psid: 32 })
 * for await (const { bytes, meta } of transport) handle(bytes, meta.receivedAt)
 * ```
 */
export interface Transport extends AsyncIterable<Datagram> {
  /** What kind of link this is, for logs: `memory`, `websocket`, … */
  readonly kind: string
  readonly state: TransportState
  /** The largest payload that `send` takes and that is delivered, bytes. */
  readonly maxBytes: number
  /** A snapshot of the counters. */
  readonly stats: TransportStats

  /**
   * Opens the link. Starting a transport that runs changes nothing and gives the same promise; a stopped one may be
   * started again.
   *
   * @returns resolves when the link is open for the first time; transports that reconnect keep trying until then.
   * @throws {@link TransportError} as a rejection: `aborted`, `stopped`, `connect-failed`, `unsupported`.
   */
  start(options?: StartOptions): Promise<void>

  /**
   * Hands what is queued to the medium if there is a link, then closes it. Idempotent, never rejects; resolves when
   * the transport is at rest.
   */
  stop(): Promise<void>

  /**
   * Sends one datagram. The bytes are copied: the caller may reuse its buffer. While there is no link, or the link is
   * congested, datagrams wait in a bounded queue; when that is full the oldest is dropped and counted, because in
   * position broadcasts the newest is worth most. After `stop` the datagram is dropped and counted.
   *
   * @returns `true` if the datagram was handed to the medium at once; `false` if it waits or was dropped: a producer
   * that can slow down should wait for `drain`.
   * @throws {@link TransportError} `not-started`, `too-large`, `invalid-argument`, `invalid-meta`; nothing is sent then.
   */
  send(bytes: Uint8Array, meta?: DatagramMeta): boolean

  /**
   * Calls `handler` at every event of a kind. A handler that throws (or whose promise rejects) disturbs neither the
   * transport nor other handlers; what it threw is reported as an `error` event with code `handler-failed`.
   *
   * @returns a function that ends the subscription; calling it twice does nothing.
   */
  on<K extends keyof TransportEvents>(event: K, handler: (value: TransportEvents[K]) => void): () => void
}
