import { connect } from 'node:net'
import { build } from 'esbuild'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { type ManualClock, manualClock } from './clock'
import { type Subject, transportCompliance } from './compliance'
import { type Hub, startHub } from './hub'
import {
  CBOR_SUBPROTOCOL,
  decodeDatagram,
  encodeDatagram,
  RAW_SUBPROTOCOL,
  type Subprotocol,
  type Transport,
  TransportError,
  type WebSocketEventLike,
  type WebSocketLike,
  type WebSocketOptions,
  webSocketTransport,
} from './websocket'

function subject(name: string, subprotocol: Subprotocol): Subject {
  return {
    name,
    promises: { ordered: true, reliable: true, metadata: subprotocol === CBOR_SUBPROTOCOL },
    async create({ size, ...options }) {
      let hub: Hub = await startHub({ maxBytes: options.maxBytes, bufferLimit: 64 * 1024 * 1024, closeTimeout: 200 })
      const { port, url } = hub
      const transports = Array.from({ length: size }, () =>
        webSocketTransport(url, { ...options, subprotocols: [subprotocol], reconnect: { minDelay: 2, maxDelay: 10 } }),
      )
      return {
        transports,
        interrupt: () => hub.stop(),
        async restore() {
          hub = await startHub({ port, maxBytes: options.maxBytes })
        },
        async attack() {
          await hostileClients(url, port, subprotocol, options.maxBytes)
        },
        dispose: () => hub.stop(),
      }
    },
  }
}
transportCompliance(subject('websocket, CBOR', CBOR_SUBPROTOCOL))
transportCompliance(subject('websocket, raw', RAW_SUBPROTOCOL))

/** Every kind of bad client that the subprotocol knows, each until the hub has hung up. */
async function hostileClients(url: string, port: number, subprotocol: Subprotocol, maxBytes: number): Promise<void> {
  const frames: (string | Uint8Array)[] = ['text', new Uint8Array(maxBytes + 10_000)]
  if (subprotocol === CBOR_SUBPROTOCOL) frames.push(new Uint8Array(0), Uint8Array.of(0xff), Uint8Array.of(0xa1, 0x01))
  const ends = frames.map(
    (frame) =>
      new Promise<void>((resolve) => {
        const socket = new WebSocket(url, [subprotocol])
        socket.on('open', () => socket.send(frame))
        socket.on('error', () => undefined)
        socket.on('close', () => resolve())
      }),
  )
  // Not a WebSocket handshake at all; and a handshake followed by frames that no WebSocket client may send.
  const handshake = `GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: ${subprotocol}\r\n\r\n`
  for (const hello of ['garbage\r\n\r\n', `${handshake}\xff\xff\xff\xff\xff\xff\xff\xff`]) {
    ends.push(
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(hello, 'latin1'))
        socket.on('error', () => undefined)
        socket.on('data', () => undefined)
        socket.on('close', () => resolve())
      }),
    )
  }
  await Promise.all(ends)
}

/** A socket under the test's control. */
class FakeSocket implements WebSocketLike {
  binaryType = ''
  bufferedAmount = 0
  readonly sent: Uint8Array[] = []
  readonly closed: (number | undefined)[] = []
  readonly #listeners = new Map<string, (event: WebSocketEventLike) => void>()
  protocol: string = CBOR_SUBPROTOCOL
  send(data: ArrayBuffer): void {
    this.sent.push(new Uint8Array(data))
  }
  close(code?: number): void {
    this.closed.push(code)
  }
  addEventListener(type: string, listener: (event: WebSocketEventLike) => void): void {
    this.#listeners.set(type, listener)
  }
  tell(type: string, event: Omit<WebSocketEventLike, 'type'> = {}): void {
    this.#listeners.get(type)?.({ type, ...event })
  }
}

function faked(options: Omit<WebSocketOptions, 'open' | 'clock'> = {}) {
  const clock: ManualClock = manualClock(1_000)
  const sockets: FakeSocket[] = []
  const transport = webSocketTransport('ws://hub', {
    ...options,
    clock,
    open: () => {
      const socket = new FakeSocket()
      sockets.push(socket)
      return socket
    },
  })
  const errors: TransportError[] = []
  transport.on('error', (error) => errors.push(error))
  const started = transport.start()
  started.catch(() => undefined)
  return { clock, sockets, transport, errors, started }
}
/** Lets the promise in front of opening a socket get its turn. */
const turn = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await Promise.resolve()
}

describe('websocket client', () => {
  const cleanUp: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const release of cleanUp.splice(0).reverse()) await release()
    vi.unstubAllGlobals()
  })

  it('refuses bad arguments', () => {
    const wrong: [string, WebSocketOptions?][] = [
      ['http://x'],
      ['ws://'],
      ['ws://x', { subprotocols: [] }],
      ['ws://x', { subprotocols: ['chat' as Subprotocol] }],
      ['ws://x', { connectTimeout: 0 }],
      ['ws://x', { bufferLimit: 0 }],
      ['ws://x', { reconnect: { minDelay: 0 } }],
      ['ws://x', { reconnect: { minDelay: 100, maxDelay: 50 } }],
      ['ws://x', { reconnect: { jitter: 2 } }],
    ]
    for (const args of wrong) expect(() => webSocketTransport(...args)).toThrow(TransportError)
  })

  it('doubles its delays up to the limit', async () => {
    const { clock, sockets, transport, errors } = faked({ reconnect: { minDelay: 100, maxDelay: 500, jitter: 0 } })
    await turn()
    for (const delay of [100, 200, 400, 500, 500]) {
      const count = sockets.length
      sockets.at(-1)!.tell('close', { code: 1006 })
      clock.advance(delay - 1)
      await turn()
      expect(sockets).toHaveLength(count)
      clock.advance(1)
      await turn()
      expect(sockets).toHaveLength(count + 1)
    }
    expect(errors.map(({ code }) => code)).toEqual(Array(5).fill('connect-failed'))
    expect(transport.state).toBe('connecting')
    void transport.stop()
  })

  it('leaves the agreed share of the delay to chance', async () => {
    const chance = [0.5, 0.999]
    const { clock, sockets, transport } = faked({
      reconnect: { minDelay: 100, jitter: 0.4 },
      random: () => chance.shift()!,
    })
    await turn()
    for (const delay of [80, 121]) {
      const count = sockets.length
      sockets.at(-1)!.tell('close')
      clock.advance(delay - 1)
      await turn()
      expect(sockets).toHaveLength(count)
      clock.advance(1)
      await turn()
      expect(sockets).toHaveLength(count + 1)
    }
    void transport.stop()
  })

  it('goes on backing off from a server that accepts and hangs up, but not after a long connection', async () => {
    const { clock, sockets, transport } = faked({ reconnect: { minDelay: 100, maxDelay: 1_000, jitter: 0 } })
    await turn()
    const delays: number[] = []
    for (const lifetime of [0, 10, 10, 2_000, 0]) {
      sockets.at(-1)!.tell('open')
      clock.advance(lifetime)
      sockets.at(-1)!.tell('close', { code: 1006 })
      const count = sockets.length
      let delay = 0
      for (; sockets.length === count; delay += 50) {
        clock.advance(50)
        await turn()
      }
      delays.push(delay)
    }
    expect(delays).toEqual([100, 200, 400, 100, 200])
    void transport.stop()
  })

  it('gives up after the agreed number of attempts', async () => {
    const { clock, sockets, transport, started, errors } = faked({ reconnect: { minDelay: 1, maxAttempts: 2 } })
    for (let i = 0; i < 3; i++) {
      await turn()
      sockets.at(-1)!.tell('error', { message: 'ECONNREFUSED' })
      sockets.at(-1)!.tell('close', { code: 1006 })
      clock.advance(1_000)
    }
    await expect(started).rejects.toMatchObject({ code: 'connect-failed' })
    expect(errors).toHaveLength(3)
    expect(errors[0]!.message).toContain('ECONNREFUSED')
    expect(sockets).toHaveLength(3)
    expect(transport.state).toBe('stopped')
    expect(clock.pending).toBe(0)
  })

  it('ends with the connection when told not to reconnect', async () => {
    const { sockets, transport, started } = faked({ reconnect: false })
    await turn()
    sockets[0]!.tell('open')
    await started
    const reasons: unknown[] = []
    transport.on('state', ({ reason }) => reasons.push(reason?.code))
    sockets[0]!.tell('close', { code: 1001 })
    await turn()
    expect(transport.state).toBe('stopped')
    expect(reasons).toEqual(['connection-lost', 'connection-lost'])
  })

  it('gives up an attempt that takes too long, and ignores its late success', async () => {
    const { clock, sockets, transport } = faked({ connectTimeout: 500, reconnect: { minDelay: 100, jitter: 0 } })
    await turn()
    clock.advance(500)
    expect(sockets[0]!.closed).toHaveLength(1)
    sockets[0]!.tell('open')
    sockets[0]!.tell('message', { data: encodeDatagram({ bytes: Uint8Array.of(1), meta: {} }).buffer })
    sockets[0]!.tell('close')
    expect(transport.state).toBe('connecting')
    clock.advance(100)
    await turn()
    expect(sockets).toHaveLength(2)
    sockets[1]!.tell('open')
    expect(transport.state).toBe('open')
    expect(transport.stats.received).toBe(0)
    void transport.stop()
  })

  it('does not stay with a server that chose no subprotocol', async () => {
    const { sockets, transport, errors } = faked()
    await turn()
    sockets[0]!.protocol = ''
    sockets[0]!.tell('open')
    expect(transport.state).toBe('connecting')
    expect(errors.map(({ code }) => code)).toEqual(['connect-failed'])
    void transport.stop()
  })

  it('queues while the socket is congested, then drains', async () => {
    const { clock, sockets, transport } = faked({ bufferLimit: 1_000, queueLimit: 2 })
    await turn()
    const socket = sockets[0]!
    socket.tell('open')
    const drains: number[] = []
    transport.on('drain', (waiting) => drains.push(waiting))
    expect(transport.send(Uint8Array.of(1))).toBe(true)
    socket.bufferedAmount = 1_000
    expect([2, 3, 4].map((i) => transport.send(Uint8Array.of(i)))).toEqual([false, false, false])
    clock.advance(100)
    expect(socket.sent).toHaveLength(1)
    expect(transport.stats).toMatchObject({ queued: 2, sent: 1, dropped: { 'queue-full': 1 } })
    socket.bufferedAmount = 0
    clock.advance(100)
    expect(socket.sent.map((frame) => decodeDatagram(frame).bytes[0])).toEqual([1, 3, 4])
    expect(drains).toEqual([0])
    // Nothing polls when nothing waits.
    expect(clock.pending).toBe(0)
    void transport.stop()
  })

  it('hands over what waits when stopped, then gives the server only so much time', async () => {
    const { clock, sockets, transport } = faked({ bufferLimit: 1_000, closeTimeout: 300 })
    await turn()
    const socket = sockets[0]!
    socket.tell('open')
    socket.bufferedAmount = 1_000
    transport.send(Uint8Array.of(1))
    const stopped = transport.stop()
    expect(socket.sent).toHaveLength(1)
    expect(socket.closed).toEqual([1000])
    clock.advance(299)
    await turn()
    expect(transport.state).toBe('stopping')
    clock.advance(1)
    await stopped
    expect(transport.state).toBe('stopped')
    expect(clock.pending).toBe(0)
  })

  it('stops while it waits for the next attempt', async () => {
    const { clock, sockets, transport, started } = faked()
    await turn()
    sockets[0]!.tell('close')
    transport.send(Uint8Array.of(1))
    await transport.stop()
    await expect(started).rejects.toMatchObject({ code: 'stopped' })
    expect(transport.stats).toMatchObject({ queued: 0, dropped: { stopped: 1 } })
    expect(clock.pending).toBe(0)
    clock.advance(60_000)
    await turn()
    expect(sockets).toHaveLength(1)
  })

  it('stops cleanly when an error handler stops it', async () => {
    const { clock, sockets, transport } = faked()
    transport.on('error', () => void transport.stop())
    await turn()
    sockets[0]!.tell('open')
    sockets[0]!.tell('close')
    await turn()
    expect(transport.state).toBe('stopped')
    expect(clock.pending).toBe(0)
  })

  it('fails at once where nothing can open a WebSocket', async () => {
    const clock = manualClock()
    const transport = webSocketTransport('ws://hub', {
      clock,
      open: () => {
        throw new SyntaxError('no such thing')
      },
    })
    await expect(transport.start()).rejects.toMatchObject({ code: 'connect-failed' })
    expect(transport.state).toBe('stopped')
    expect(clock.pending).toBe(0)
  })

  it('uses the native WebSocket where it is not in Node', async () => {
    const opened: unknown[] = []
    vi.stubGlobal('Deno', {})
    vi.stubGlobal(
      'WebSocket',
      class extends FakeSocket {
        constructor(url: string, subprotocols: string[]) {
          super()
          opened.push([url, subprotocols])
          queueMicrotask(() => this.tell('open'))
        }
        override close(): void {
          queueMicrotask(() => this.tell('close', { code: 1000 }))
        }
      },
    )
    const transport = webSocketTransport('ws://hub')
    await transport.start()
    await transport.stop()
    expect(opened).toEqual([['ws://hub', [CBOR_SUBPROTOCOL, RAW_SUBPROTOCOL]]])
    vi.stubGlobal('WebSocket', undefined)
    await expect(webSocketTransport('ws://hub').start()).rejects.toMatchObject({ code: 'unsupported' })
  })

  it('shrugs off a hostile server', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    cleanUp.push(() => new Promise((resolve) => server.close(resolve)))
    await new Promise((resolve) => server.once('listening', resolve))
    let visits = 0
    server.on('connection', (socket) => {
      socket.on('error', () => undefined)
      if (++visits === 1) {
        // So large that it threatens memory: the connection has to go.
        socket.send(new Uint8Array(1_000_000))
        return
      }
      socket.send('text')
      socket.send(Uint8Array.of(0xff))
      socket.send(encodeDatagram({ bytes: new Uint8Array(101), meta: {} }))
      socket.send(encodeDatagram({ bytes: Uint8Array.of(7), meta: { psid: 32 } }))
    })
    const { port } = server.address() as { port: number }
    const transport: Transport = webSocketTransport(`ws://127.0.0.1:${port}`, {
      maxBytes: 100,
      reconnect: { minDelay: 1 },
    })
    cleanUp.push(() => transport.stop())
    const iterator = transport[Symbol.asyncIterator]()
    await transport.start()
    const { value } = await iterator.next()
    expect(value.bytes).toEqual(Uint8Array.of(7))
    expect(value.meta).toMatchObject({ psid: 32 })
    expect(visits).toBe(2)
    expect(transport.stats.dropped).toMatchObject({ malformed: 2, 'too-large': 1 })
  })

  it('leaves the server library out of browser bundles', async () => {
    const { metafile } = await build({
      entryPoints: [new URL('./websocket.ts', import.meta.url).pathname],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
    const inputs = Object.keys(metafile.inputs)
    expect(
      inputs.filter((path) => path.includes('node_modules/ws/')).map((path) => path.replace(/.*ws\//, '')),
    ).toEqual(['browser.js'])
    expect(inputs.filter((path) => path.startsWith('node:') || path.includes('hub'))).toEqual([])
  })
})
