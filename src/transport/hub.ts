/// <reference types="node" />
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { checkedInteger, checkedOption, DEFAULT_MAX_BYTES } from './base'
import { type Clock, systemClock } from './clock'
import { CBOR_OVERHEAD, CBOR_SUBPROTOCOL, decodeDatagram, frameDatagram, RAW_SUBPROTOCOL } from './datagram-cbor'
import { Emitter } from './emitter'
import { TransportError } from './errors'
import type { AbortSignalLike, Datagram, DatagramMeta } from './types'

export type { Clock } from './clock'
export { TransportError, type TransportErrorCode } from './errors'
export type { AbortSignalLike, DatagramMeta, MetaValue } from './types'

/** Options of {@link startHub}. */
export interface HubOptions {
  /** TCP port; 0 takes a free one, see {@link Hub.port}. Default 0. */
  readonly port?: number
  /** Address to listen on. Default `127.0.0.1`: this machine only. */
  readonly host?: string
  /** The largest payload of a datagram, bytes. A client that sends more is dismissed. Default 65535. */
  readonly maxBytes?: number
  /** Clients at one time; more are turned away with status 503. Default 1024. */
  readonly maxClients?: number
  /**
   * Bytes that may wait for one client. While more do, datagrams are not sent to that client and counted as shed;
   * nobody else notices. Default 1048576.
   */
  readonly bufferLimit?: number
  /** Time between pings, milliseconds. A client that has not answered one by the next is cut off. Default 15000. */
  readonly keepAlive?: number
  /** How long a client may take to say goodbye, milliseconds; then it is cut off. Default 2000. */
  readonly closeTimeout?: number
  /**
   * Decides whether a datagram is relayed. Called with bytes that nobody has verified; `meta.source` is the hub's own
   * id of the client. A throw counts as no and is reported as an `error` event. Default: everything is relayed.
   */
  readonly admit?: (bytes: Uint8Array, meta: DatagramMeta) => boolean
  /** Stops the hub when it fires. */
  readonly signal?: AbortSignalLike
  /** Source of time and timers. Default: the platform's. */
  readonly clock?: Clock
}

/** A client of the hub, in its events. */
export interface HubClient {
  /** The hub's name for the client, unique in the hub's life: `client-1`, … Others see it as `meta.source`. */
  readonly id: string
  readonly subprotocol: typeof CBOR_SUBPROTOCOL | typeof RAW_SUBPROTOCOL
  /** IP address and port, as the hub sees them. */
  readonly address: string
}

/** The events of a hub and their values. */
export interface HubEvents {
  readonly join: HubClient
  readonly leave: HubClient
  /** A client was dismissed (`hostile-client`), or a hook or handler threw (`handler-failed`). The hub carries on. */
  readonly error: TransportError
}

/** Counters since the hub started; `clients` is the number now. */
export interface HubStats {
  readonly clients: number
  /** Clients so far. */
  readonly connections: number
  /** Well-formed datagrams received. */
  readonly received: number
  readonly receivedBytes: number
  /** Datagrams handed to a client's connection, one for each receiver. */
  readonly delivered: number
  readonly deliveredBytes: number
  /** Deliveries left out because the receiver was too slow. */
  readonly shed: number
  /** Datagrams that `admit` refused. */
  readonly refused: number
  /** Clients dismissed: for text or malformed frames, for oversize, for not answering pings. */
  readonly malformed: number
  readonly oversize: number
  readonly unresponsive: number
  /** `error` events so far. */
  readonly errors: number
}

/** A running hub. */
export interface Hub {
  /** Where clients connect: `ws://127.0.0.1:41234`. */
  readonly url: string
  readonly port: number
  /** A snapshot of the counters. */
  readonly stats: HubStats
  /** Says goodbye to all clients (code 1001) and frees the port. Idempotent, never rejects. */
  stop(): Promise<void>
  /** Calls `handler` at every event of a kind; the returned function ends that. Handlers may throw, see `error`. */
  on<K extends keyof HubEvents>(event: K, handler: (value: HubEvents[K]) => void): () => void
}

/**
 * Starts a relay (Node only): what one client sends, every other client receives, each in the subprotocol it chose.
 * The hub understands datagrams, not messages. A client that sends text, garbage or too much is dismissed, a client
 * that does not read misses datagrams; others do not notice.
 *
 * There is no authentication: let strangers in only together with `admit`, or behind a proxy that knows them.
 *
 * @returns resolves when the hub listens.
 * @throws {@link TransportError} as a rejection: `listen-failed`, `aborted`, `invalid-argument`.
 * @example
 * ```ts
 * const hub = await startHub({ port: 8080, admit: (bytes) => bytes.length < 1400 })
 * hub.on('join', ({ id, address }) => console.log(id, address))
 * console.log(hub.url)
 * await hub.stop()
 * ```
 */
export async function startHub(options: HubOptions = {}): Promise<Hub> {
  const hub = new RelayHub(options)
  await hub.start()
  return hub
}

interface Member extends HubClient {
  readonly socket: WebSocket
  /** Whether the last ping was answered. */
  alive: boolean
}

/** A datagram ready to be handed on. */
interface Parcel extends Datagram {
  readonly cborFrame: Uint8Array
}

const SUBPROTOCOLS: ReadonlySet<string> = new Set([CBOR_SUBPROTOCOL, RAW_SUBPROTOCOL])

// Close codes of RFC 6455.
const GOING_AWAY = 1001
const UNSUPPORTED_DATA = 1003
const INVALID_DATA = 1007
const TOO_BIG = 1009

class RelayHub implements Hub {
  readonly #options: HubOptions
  readonly #host: string
  readonly #maxBytes: number
  readonly #maxClients: number
  readonly #bufferLimit: number
  readonly #keepAlive: number
  readonly #closeTimeout: number
  readonly #clock: Clock
  readonly #http: Server
  readonly #sockets: WebSocketServer
  readonly #members = new Map<WebSocket, Member>()
  readonly #emitter: Emitter<HubEvents>
  readonly #onAbort = (): void => void this.stop()
  readonly #count = {
    connections: 0,
    received: 0,
    receivedBytes: 0,
    delivered: 0,
    deliveredBytes: 0,
    shed: 0,
    refused: 0,
    malformed: 0,
    oversize: 0,
    unresponsive: 0,
    errors: 0,
  }
  #port = 0
  #stopped: Promise<void> | undefined
  #cancelPing: () => void = () => undefined

  constructor(options: HubOptions) {
    this.#options = options
    this.#host = options.host ?? '127.0.0.1'
    this.#maxBytes = checkedInteger('maxBytes', options.maxBytes ?? DEFAULT_MAX_BYTES, 1, 0x3fff_ffff)
    this.#maxClients = checkedInteger('maxClients', options.maxClients ?? 1024, 1)
    this.#bufferLimit = checkedInteger('bufferLimit', options.bufferLimit ?? 1_048_576, 1)
    this.#keepAlive = checkedOption('keepAlive', options.keepAlive ?? 15_000, 1)
    this.#closeTimeout = checkedOption('closeTimeout', options.closeTimeout ?? 2_000, 1)
    this.#clock = options.clock ?? systemClock
    checkedInteger('port', options.port ?? 0, 0, 65_535)
    this.#emitter = new Emitter((cause, event) => {
      if (event === 'error') this.#count.errors++
      else this.#report('handler-failed', `a handler of "${event}" failed`, cause)
    })
    // A connection that does not get on with its handshake may not sit here for ever.
    this.#http = createServer({ headersTimeout: 10_000, requestTimeout: 10_000 }, (_, response) => {
      response.writeHead(426, { 'content-type': 'text/plain' }).end('This is a WebSocket hub.\n')
    })
    this.#sockets = new WebSocketServer({
      server: this.#http,
      maxPayload: this.#maxBytes + CBOR_OVERHEAD,
      perMessageDeflate: false,
      clientTracking: false,
      // Spread, because the published types do not know it.
      ...{ closeTimeout: this.#closeTimeout },
      verifyClient: ({ req }, answer) => {
        if (this.#stopped !== undefined || this.#members.size >= this.#maxClients) answer(false, 503, 'No room')
        else if (offered(req).some((name) => SUBPROTOCOLS.has(name))) answer(true)
        else answer(false, 400, `Offer subprotocol ${[...SUBPROTOCOLS].join(' or ')}`)
      },
      // The client's preference decides.
      handleProtocols: (names) => [...names].find((name) => SUBPROTOCOLS.has(name)) ?? false,
    })
    this.#sockets.on('connection', (socket, request) => this.#onConnection(socket, request))
  }

  async start(): Promise<void> {
    const { signal, port = 0 } = this.#options
    const aborted = (): TransportError =>
      new TransportError('aborted', 'aborted by the signal', { cause: signal?.reason })
    if (signal?.aborted) throw aborted()
    await new Promise<void>((resolve, reject) => {
      this.#sockets.once('listening', resolve)
      this.#sockets.once('error', (cause) => {
        reject(
          new TransportError('listen-failed', `cannot listen on ${this.#host}:${port}: ${cause.message}`, { cause }),
        )
      })
      this.#http.listen(port, this.#host)
    })
    this.#sockets.on('error', (cause) => this.#report('listen-failed', cause.message, cause))
    const address = this.#http.address()
    if (typeof address === 'object' && address !== null) this.#port = address.port
    // Not before: a server cannot be closed while it is about to listen.
    if (signal?.aborted) {
      await this.stop()
      throw aborted()
    }
    signal?.addEventListener('abort', this.#onAbort)
    this.#schedulePing()
  }

  get port(): number {
    return this.#port
  }

  get url(): string {
    const host = this.#host === '0.0.0.0' || this.#host === '::' ? 'localhost' : this.#host
    return `ws://${host.includes(':') ? `[${host}]` : host}:${this.#port}`
  }

  get stats(): HubStats {
    return { clients: this.#members.size, ...this.#count }
  }

  on<K extends keyof HubEvents>(event: K, handler: (value: HubEvents[K]) => void): () => void {
    return this.#emitter.on(event, handler)
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#close()
    return this.#stopped
  }

  async #close(): Promise<void> {
    this.#options.signal?.removeEventListener('abort', this.#onAbort)
    this.#cancelPing()
    const closed = [new Promise<void>((resolve) => this.#http.close(() => resolve()))]
    for (const socket of this.#members.keys()) {
      closed.push(new Promise((resolve) => socket.once('close', () => resolve())))
      socket.close(GOING_AWAY, 'The hub stops')
    }
    const cancel = this.#clock.after(this.#closeTimeout, () => {
      for (const socket of this.#members.keys()) socket.terminate()
      this.#http.closeAllConnections()
    })
    this.#sockets.close()
    this.#http.closeIdleConnections()
    await Promise.all(closed)
    cancel()
  }

  #onConnection(socket: WebSocket, request: IncomingMessage): void {
    const member: Member = {
      id: `client-${++this.#count.connections}`,
      subprotocol: socket.protocol === RAW_SUBPROTOCOL ? RAW_SUBPROTOCOL : CBOR_SUBPROTOCOL,
      address: `${request.socket.remoteAddress}:${request.socket.remotePort}`,
      socket,
      alive: true,
    }
    this.#members.set(socket, member)
    socket.on('message', (data, isBinary) => {
      // `ws` goes on delivering frames between our close and the client's.
      if (this.#members.has(socket)) this.#onFrame(member, data as Buffer, isBinary)
    })
    socket.on('pong', () => {
      member.alive = true
    })
    // `ws` itself closes the connection after an error, with the code that fits.
    socket.on('error', (cause: Error & { code?: string }) => {
      const tooBig = cause.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH'
      if (this.#forget(member)) this.#dismissed(member, tooBig ? 'oversize' : 'malformed', cause.message)
    })
    socket.on('close', () => this.#forget(member))
    this.#emitter.emit('join', publicView(member))
  }

  #onFrame(from: Member, data: Buffer, isBinary: boolean): void {
    if (!isBinary) {
      this.#dismiss(from, UNSUPPORTED_DATA, 'malformed', 'a text frame')
      return
    }
    let read: Parcel
    try {
      read = this.#read(from, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (error instanceof TransportError && error.code === 'too-large')
        this.#dismiss(from, TOO_BIG, 'oversize', message)
      else this.#dismiss(from, INVALID_DATA, 'malformed', message)
      return
    }
    const { bytes, meta, cborFrame } = read
    this.#count.received++
    this.#count.receivedBytes += bytes.length
    if (!this.#admits(bytes, meta)) {
      this.#count.refused++
      return
    }
    for (const to of this.#members.values()) {
      if (to === from) continue
      if (to.socket.bufferedAmount > this.#bufferLimit) {
        this.#count.shed++
        continue
      }
      // The callback keeps `ws` from throwing at us what belongs to the receiver's own connection.
      to.socket.send(to.subprotocol === RAW_SUBPROTOCOL ? bytes : cborFrame, { binary: true }, ignore)
      this.#count.delivered++
      this.#count.deliveredBytes += bytes.length
    }
  }

  /** Takes a frame apart and prepares it for those who read CBOR. */
  #read(from: Member, frame: Uint8Array): Parcel {
    const isRaw = from.subprotocol === RAW_SUBPROTOCOL
    const { bytes, meta: claimed } = isRaw
      ? { bytes: frame, meta: {} }
      : decodeDatagram(frame, { maxBytes: this.#maxBytes })
    if (bytes.length > this.#maxBytes) throw new TransportError('too-large', `${bytes.length} bytes`)
    const meta = { ...claimed, source: from.id }
    const cborFrame = frameDatagram(bytes, meta)
    // Written anew it may be longer than it came (short floats). Receivers would blame the hub.
    if (cborFrame.length > bytes.length + CBOR_OVERHEAD)
      throw new TransportError('malformed-frame', 'too much metadata')
    return { bytes, meta, cborFrame }
  }

  #admits(bytes: Uint8Array, meta: DatagramMeta): boolean {
    const { admit } = this.#options
    if (admit === undefined) return true
    try {
      return admit(bytes, meta) === true
    } catch (cause) {
      this.#report('handler-failed', 'the hook "admit" failed', cause)
      return false
    }
  }

  #dismiss(member: Member, code: number, kind: 'malformed' | 'oversize', message: string): void {
    this.#forget(member)
    member.socket.close(code)
    this.#dismissed(member, kind, message)
  }

  #dismissed(member: Member, kind: 'malformed' | 'oversize' | 'unresponsive', message: string): void {
    this.#count[kind]++
    this.#report('hostile-client', `${member.id} (${member.address}) dismissed, ${kind}: ${message}`)
  }

  #forget(member: Member): boolean {
    if (!this.#members.delete(member.socket)) return false
    this.#emitter.emit('leave', publicView(member))
    return true
  }

  #schedulePing(): void {
    this.#cancelPing = this.#clock.after(this.#keepAlive, () => {
      for (const member of this.#members.values()) {
        if (member.alive) {
          member.alive = false
          member.socket.ping(ignore)
        } else {
          this.#forget(member)
          member.socket.terminate()
          this.#dismissed(member, 'unresponsive', 'no answer to a ping')
        }
      }
      this.#schedulePing()
    })
  }

  #report(code: 'handler-failed' | 'hostile-client' | 'listen-failed', message: string, cause?: unknown): void {
    this.#count.errors++
    this.#emitter.emit('error', new TransportError(code, message, { cause }))
  }
}

const ignore = (): void => undefined

const publicView = ({ id, subprotocol, address }: Member): HubClient => ({ id, subprotocol, address })

const offered = (request: IncomingMessage): string[] =>
  (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
