import { BaseTransport, checkedInteger, checkedOption, DEFAULT_MAX_BYTES, type TransportOptions } from './base'
import type { Random } from './clock'
import { CBOR_OVERHEAD, CBOR_SUBPROTOCOL, decodeDatagram, frameDatagram, RAW_SUBPROTOCOL } from './datagram-cbor'
import { TransportError } from './errors'
import type { Datagram, Transport } from './types'

export type { TransportOptions } from './base'
export type { Clock, Random } from './clock'
export {
  CBOR_SUBPROTOCOL,
  type DecodeDatagramOptions,
  decodeDatagram,
  encodeDatagram,
  RAW_SUBPROTOCOL,
} from './datagram-cbor'
export { TransportError, type TransportErrorCode } from './errors'
export type {
  AbortSignalLike,
  Datagram,
  DatagramMeta,
  Drop,
  DropReason,
  MetaValue,
  StartOptions,
  StateChange,
  Transport,
  TransportEvents,
  TransportState,
  TransportStats,
} from './types'

/** A WebSocket subprotocol that {@link webSocketTransport} speaks. */
export type Subprotocol = typeof CBOR_SUBPROTOCOL | typeof RAW_SUBPROTOCOL

/** The part of an event of a WebSocket that the transport reads. */
export interface WebSocketEventLike {
  readonly type: string
  readonly data?: unknown
  readonly code?: number
  readonly reason?: string
  readonly message?: string
}

/** The part of a WebSocket that the transport uses: the browsers' one fits, and that of the package `ws`. */
export interface WebSocketLike {
  binaryType: string
  readonly bufferedAmount: number
  readonly protocol: string
  send(data: ArrayBuffer): void
  close(code?: number, reason?: string): void
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: WebSocketEventLike) => void): void
  /** Cuts the connection without a closing handshake, where the platform can. */
  terminate?(): void
}

/** Opens a WebSocket, for platforms or settings (proxy, certificates, headers) that the default does not know. */
export type WebSocketOpener = (
  url: string,
  subprotocols: readonly string[],
  options: { readonly maxPayload: number },
) => WebSocketLike

/** How to come back after a lost connection. Delays double from attempt to attempt. */
export interface ReconnectOptions {
  /** Delay before the first new attempt, milliseconds. Default 250. */
  readonly minDelay?: number
  /** Longest delay, milliseconds. A connection that lasted this long starts again from `minDelay`. Default 4000. */
  readonly maxDelay?: number
  /**
   * Share of each delay that is left to chance, 0…1, so that a thousand clients do not return in the same millisecond.
   * Default 0.5: between half the delay and all of it.
   */
  readonly jitter?: number
  /** New attempts in a row that may fail before the transport gives up. Default: it never does. */
  readonly maxAttempts?: number
}

/** Options of {@link webSocketTransport}. */
export interface WebSocketOptions extends TransportOptions {
  /** What to offer to the server, preferred first. Default: CBOR, then raw. */
  readonly subprotocols?: readonly Subprotocol[]
  /** `false` ends the transport when the connection cannot be opened or breaks. Default: reconnects for ever. */
  readonly reconnect?: ReconnectOptions | false
  /** How long one attempt may take, milliseconds. Default 10000. */
  readonly connectTimeout?: number
  /** How long `stop` waits for the server's goodbye, milliseconds. Default 2000. */
  readonly closeTimeout?: number
  /** Bytes the socket may hold unsent before datagrams wait in the queue. Default 262144. */
  readonly bufferLimit?: number
  /** Source of chance for the jitter. Default `Math.random`. */
  readonly random?: Random
  /** Opens the socket. Default: the package `ws` in Node, the platform's `WebSocket` elsewhere. */
  readonly open?: WebSocketOpener
}

/**
 * Makes a client of a WebSocket server that speaks `bluelight.cbor.v1` or `bluelight.raw.v1`, such as the hub. Nothing
 * is opened before `start`. Datagrams arrive in order while a connection lasts; what was under way when it broke is
 * lost. Frames that are text, malformed or too large are dropped and counted.
 *
 * @param url - `ws:` or `wss:`
 * @throws {@link TransportError} `invalid-argument`
 * @example
 * ```ts
 * const transport = webSocketTransport('wss://hub.example/', { reconnect: { maxDelay: 2000 } })
 * transport.on('datagram', ({ bytes, meta }) => console.log(meta.source, bytes.length))
 * await transport.start()
 * transport.send(bytes, { psid: 32 })
 * ```
 */
export function webSocketTransport(url: string, options: WebSocketOptions = {}): Transport {
  return new WebSocketTransport(url, options)
}

/** How often a congested socket is looked at, milliseconds: native WebSockets do not tell when they have drained. */
const CONGESTION_POLL = 5

class WebSocketTransport extends BaseTransport {
  readonly kind = 'websocket'
  readonly #url: string
  readonly #open: WebSocketOpener | undefined
  readonly #random: Random
  readonly #subprotocols: readonly string[]
  readonly #reconnect: Required<ReconnectOptions>
  readonly #connectTimeout: number
  readonly #closeTimeout: number
  readonly #bufferLimit: number
  /** Belongs to the current attempt or connection; events of earlier sockets find another one here and are ignored. */
  #socket: WebSocketLike | undefined
  #attempt: object | undefined
  #failures = 0
  #openSince = 0
  #cancelTimer: () => void = () => undefined
  #cancelPoll: (() => void) | undefined
  #onClosed: (() => void) | undefined

  constructor(url: string, options: WebSocketOptions) {
    super(options)
    if (typeof url !== 'string' || !/^wss?:\/\/[^/]/i.test(url)) {
      throw new TransportError('invalid-argument', `"${url}" is not a ws: or wss: URL`)
    }
    this.#url = url
    this.#open = options.open
    this.#random = options.random ?? Math.random
    this.#subprotocols = [...(options.subprotocols ?? [CBOR_SUBPROTOCOL, RAW_SUBPROTOCOL])]
    if (
      this.#subprotocols.length === 0 ||
      this.#subprotocols.some((name) => name !== CBOR_SUBPROTOCOL && name !== RAW_SUBPROTOCOL)
    ) {
      throw new TransportError('invalid-argument', `subprotocols are [${this.#subprotocols.join(', ')}]`)
    }
    this.#connectTimeout = checkedOption('connectTimeout', options.connectTimeout ?? 10_000, 1)
    this.#closeTimeout = checkedOption('closeTimeout', options.closeTimeout ?? 2_000, 0)
    this.#bufferLimit = checkedInteger('bufferLimit', options.bufferLimit ?? 262_144, 1)
    // Not reconnecting is reconnecting not even once.
    const reconnect = options.reconnect === false ? { maxAttempts: 0 } : (options.reconnect ?? {})
    const { minDelay = 250, maxDelay = 4_000, jitter = 0.5, maxAttempts = Infinity }: ReconnectOptions = reconnect
    this.#reconnect = {
      minDelay: checkedOption('reconnect.minDelay', minDelay, 1),
      maxDelay: checkedOption('reconnect.maxDelay', maxDelay, minDelay),
      jitter: checkedOption('reconnect.jitter', jitter, 0, 1),
      maxAttempts: checkedOption('reconnect.maxAttempts', maxAttempts, 0, Infinity),
    }
  }

  protected connect(): void {
    this.#failures = 0
    this.#dial()
  }

  #dial(): void {
    const attempt = {}
    this.#attempt = attempt
    const isCurrent = (): boolean => this.#attempt === attempt
    this.#cancelTimer = this.clock.after(this.#connectTimeout, () => {
      if (isCurrent()) this.#fail('connect-failed', `no connection within ${this.#connectTimeout} ms`)
    })
    const opener = this.#open === undefined ? defaultOpener() : Promise.resolve(this.#open)
    opener
      .then((open) => {
        if (!isCurrent()) return
        // Larger frames than ours are dropped one by one; only what threatens memory ends the connection.
        const socket = open(this.#url, this.#subprotocols, {
          maxPayload: Math.max(this.maxBytes, DEFAULT_MAX_BYTES) + CBOR_OVERHEAD,
        })
        this.#socket = socket
        this.#listen(socket, isCurrent)
      })
      .catch((cause: unknown) => {
        if (!isCurrent()) return
        // Trying again does not bring a missing implementation or a usable URL.
        if (cause instanceof TransportError) this.#giveUp(cause)
        else
          this.#giveUp(new TransportError('connect-failed', `cannot open a WebSocket: ${messageOf(cause)}`, { cause }))
      })
  }

  #listen(socket: WebSocketLike, isCurrent: () => boolean): void {
    socket.binaryType = 'arraybuffer'
    let problem = ''
    let isOpen = false
    socket.addEventListener('open', () => {
      if (!isCurrent()) return
      if (!this.#subprotocols.includes(socket.protocol)) {
        return this.#fail('connect-failed', 'the server speaks none of our subprotocols')
      }
      isOpen = true
      this.#cancelTimer()
      this.#openSince = this.clock.now()
      this.opened()
    })
    socket.addEventListener('message', ({ data }) => {
      if (isCurrent()) this.#onFrame(data, socket.protocol)
    })
    // Stays in place on discarded sockets too: `ws` ends the process over an error that nobody listens to.
    socket.addEventListener('error', ({ message }) => {
      problem = message ?? ''
    })
    socket.addEventListener('close', ({ code, reason }) => {
      if (!isCurrent()) return
      if (this.#onClosed !== undefined) return this.#onClosed()
      const detail = [`code ${code ?? 'unknown'}`, reason, problem].filter((part) => part).join(', ')
      if (isOpen) this.#fail('connection-lost', `the connection closed: ${detail}`)
      else this.#fail('connect-failed', `cannot connect to ${this.#url}: ${detail}`)
    })
  }

  #onFrame(data: unknown, subprotocol: string): void {
    if (!(data instanceof ArrayBuffer)) {
      this.drop('malformed', typeof data === 'string' ? data.length : 0)
      return
    }
    const frame = new Uint8Array(data)
    let datagram: Datagram
    try {
      datagram =
        subprotocol === RAW_SUBPROTOCOL
          ? { bytes: frame, meta: {} }
          : decodeDatagram(frame, { maxBytes: this.maxBytes })
    } catch (error) {
      const tooLarge = error instanceof TransportError && error.code === 'too-large'
      this.drop(tooLarge ? 'too-large' : 'malformed', frame.length)
      return
    }
    this.receive(datagram.bytes, datagram.meta)
  }

  protected transmit({ bytes, meta }: Datagram, last: boolean): boolean {
    const socket = this.#socket
    if (socket === undefined) return false
    if (socket.bufferedAmount >= this.#bufferLimit && !last) {
      this.#cancelPoll ??= this.clock.after(CONGESTION_POLL, () => {
        this.#cancelPoll = undefined
        this.pump()
      })
      return false
    }
    const frame = socket.protocol === RAW_SUBPROTOCOL ? bytes : frameDatagram(bytes, meta)
    // Both fill a buffer of their own, to the last byte.
    socket.send(frame.buffer as ArrayBuffer)
    return true
  }

  #fail(code: 'connect-failed' | 'connection-lost', message: string): void {
    this.#discard()
    const error = new TransportError(code, message)
    const { minDelay, maxDelay, jitter, maxAttempts } = this.#reconnect
    // A server that accepts and hangs up at once must not be called at the pace of a healthy one.
    if (code === 'connection-lost' && this.clock.now() - this.#openSince >= maxDelay) this.#failures = 0
    this.#failures++
    if (this.#failures > maxAttempts) {
      this.ended(error)
      return
    }
    const longest = Math.min(maxDelay, minDelay * 2 ** Math.min(this.#failures - 1, 30))
    this.#cancelTimer = this.clock.after(longest * (1 - jitter * this.#random()), () => this.#dial())
    // Last, because a handler may stop the transport.
    this.linkLost(error)
  }

  #giveUp(error: TransportError): void {
    this.#discard()
    this.ended(error)
  }

  /** Forgets the socket and all timers; late events of the socket are ignored from here on. */
  #discard(): void {
    const socket = this.#socket
    this.#socket = undefined
    this.#attempt = undefined
    this.#cancelTimer()
    this.#cancelPoll?.()
    this.#cancelPoll = undefined
    if (socket === undefined) return
    if (socket.terminate !== undefined) socket.terminate()
    else socket.close()
  }

  protected disconnect(): Promise<void> {
    const socket = this.#socket
    this.#cancelTimer()
    if (socket === undefined) {
      this.#discard()
      return Promise.resolve()
    }
    // The closing handshake comes after all that was sent, so that nothing handed over is cut off.
    return new Promise((resolve) => {
      const done = (): void => {
        this.#onClosed = undefined
        this.#discard()
        resolve()
      }
      this.#onClosed = done
      this.#cancelTimer = this.clock.after(this.#closeTimeout, done)
      socket.close(1000)
    })
  }
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

interface Platform {
  readonly WebSocket?: new (url: string, subprotocols: string[]) => WebSocketLike
  readonly process?: { readonly versions?: { readonly node?: string; readonly bun?: string } }
  readonly Deno?: unknown
}

/**
 * In Node the package `ws`, also where Node has a WebSocket of its own: only `ws` limits what a server may make it
 * allocate. It is imported when first needed; a bundler for browsers resolves it to the eight-line stub that `ws`
 * declares for them. Everywhere else the platform's own.
 */
async function defaultOpener(): Promise<WebSocketOpener> {
  const { WebSocket: Native, process, Deno } = globalThis as unknown as Platform
  // Bun and Deno call themselves Node too.
  const isNode = process?.versions?.node !== undefined && process.versions.bun === undefined && Deno === undefined
  if (isNode) {
    const ws = await import('ws').catch(() => undefined)
    if (ws !== undefined) {
      return (url, subprotocols, { maxPayload }) =>
        new ws.WebSocket(url, [...subprotocols], { maxPayload, perMessageDeflate: false }) as WebSocketLike
    }
  }
  if (Native === undefined) {
    throw new TransportError('unsupported', 'no WebSocket here: install the package "ws" or pass the option "open"')
  }
  return (url, subprotocols) => new Native(url, [...subprotocols])
}
