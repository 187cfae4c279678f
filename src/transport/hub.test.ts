import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { manualClock } from './clock'
import { decodeDatagram, encodeDatagram } from './datagram-cbor'
import type { TransportError } from './errors'
import { type Hub, type HubOptions, startHub } from './hub'
import { CBOR_SUBPROTOCOL, RAW_SUBPROTOCOL } from './websocket'

const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const release of cleanUp.splice(0).reverse()) await release()
})

async function hubWith(options: HubOptions = {}) {
  const hub = await startHub({ closeTimeout: 200, ...options })
  cleanUp.push(() => hub.stop())
  const errors: TransportError[] = []
  hub.on('error', (error) => errors.push(error))
  return { hub, errors }
}

/** A client that keeps frames and the code it was closed with. */
class Client {
  readonly frames: Uint8Array[] = []
  readonly closed: Promise<number>
  readonly socket: WebSocket
  readonly #opened: Promise<unknown>
  #wake = (): void => undefined

  constructor(url: string, subprotocols: string | string[] = CBOR_SUBPROTOCOL, options: object = {}) {
    this.socket = new WebSocket(url, subprotocols, options)
    this.socket.on('error', () => undefined)
    this.#opened = new Promise((resolve) => this.socket.on('open', resolve))
    this.closed = new Promise((resolve) => this.socket.on('close', resolve))
    this.socket.on('message', (data: Buffer) => {
      this.frames.push(Uint8Array.from(data))
      this.#wake()
    })
    cleanUp.push(() => this.socket.terminate())
  }
  static async open(hub: Hub, subprotocols?: string | string[], options?: object): Promise<Client> {
    const client = new Client(hub.url, subprotocols, options)
    await client.#opened
    return client
  }
  send(bytes: Uint8Array, meta = {}): void {
    this.socket.send(this.socket.protocol === RAW_SUBPROTOCOL ? bytes : encodeDatagram({ bytes, meta }))
  }
  async frame(index: number): Promise<Uint8Array> {
    while (this.frames.length <= index) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return this.frames[index]!
  }
}

const refusal = (url: string, subprotocols: string[]): Promise<number | undefined> =>
  new Promise((resolve) => {
    const socket = new WebSocket(url, subprotocols)
    socket.on('error', () => undefined)
    socket.on('open', () => resolve(undefined))
    socket.on('unexpected-response', (request, response) => {
      resolve(response.statusCode)
      request.destroy()
    })
  })

describe('hub', () => {
  it('translates between its subprotocols', async () => {
    const { hub } = await hubWith()
    const cbor = await Client.open(hub)
    const raw = await Client.open(hub, RAW_SUBPROTOCOL)
    const both = await Client.open(hub, [RAW_SUBPROTOCOL, CBOR_SUBPROTOCOL])
    expect(both.socket.protocol).toBe(RAW_SUBPROTOCOL)
    cbor.send(Uint8Array.of(1, 2), { psid: 32, source: 'forged', extra: { deep: [1] } })
    expect(await raw.frame(0)).toEqual(Uint8Array.of(1, 2))
    expect(await both.frame(0)).toEqual(Uint8Array.of(1, 2))
    raw.send(Uint8Array.of(3))
    expect(decodeDatagram(await cbor.frame(0))).toEqual({ bytes: Uint8Array.of(3), meta: { source: 'client-2' } })
    const other = await Client.open(hub)
    cbor.send(Uint8Array.of(4), { psid: 32, source: 'forged', extra: { deep: [1] } })
    expect(decodeDatagram(await other.frame(0))).toEqual({
      bytes: Uint8Array.of(4),
      meta: { psid: 32, source: 'client-1', extra: { deep: [1] } },
    })
    expect(hub.stats).toMatchObject({
      clients: 4,
      connections: 4,
      received: 3,
      receivedBytes: 4,
      delivered: 7,
      shed: 0,
    })
    expect(hub.stats.deliveredBytes).toBe(2 * 2 + 2 * 1 + 3 * 1)
  })

  it('tells who comes and goes', async () => {
    const { hub } = await hubWith()
    const told: string[] = []
    hub.on('join', ({ id, subprotocol, address }) => told.push(`+${id} ${subprotocol} ${address.split(':')[0]}`))
    const left = new Promise<void>((resolve) => {
      hub.on('leave', ({ id }) => {
        told.push(`-${id}`)
        resolve()
      })
    })
    const client = await Client.open(hub, RAW_SUBPROTOCOL)
    client.socket.close()
    await left
    expect(told).toEqual([`+client-1 ${RAW_SUBPROTOCOL} 127.0.0.1`, '-client-1'])
    expect(hub.stats.clients).toBe(0)
  })

  it('turns away clients without a known subprotocol, and those who find it full', async () => {
    const { hub } = await hubWith({ maxClients: 1 })
    expect(await refusal(hub.url, [])).toBe(400)
    expect(await refusal(hub.url, ['chat'])).toBe(400)
    await Client.open(hub)
    expect(await refusal(hub.url, [CBOR_SUBPROTOCOL])).toBe(503)
    expect((await fetch(hub.url.replace('ws', 'http'))).status).toBe(426)
  })

  it.each([
    ['text', CBOR_SUBPROTOCOL, 'hello', 1003, 'malformed'],
    ['text', RAW_SUBPROTOCOL, 'hello', 1003, 'malformed'],
    ['garbage', CBOR_SUBPROTOCOL, Uint8Array.of(0xff), 1007, 'malformed'],
    ['a large frame', CBOR_SUBPROTOCOL, new Uint8Array(10_000), 1009, 'oversize'],
    ['a large frame', RAW_SUBPROTOCOL, new Uint8Array(10_000), 1009, 'oversize'],
    ['a payload just too large', RAW_SUBPROTOCOL, new Uint8Array(101), 1009, 'oversize'],
    [
      'a payload just too large',
      CBOR_SUBPROTOCOL,
      encodeDatagram({ bytes: new Uint8Array(101), meta: {} }),
      1009,
      'oversize',
    ],
  ])('dismisses a client that sends %s (%s)', async (_, subprotocol, frame, code, kind) => {
    const { hub, errors } = await hubWith({ maxBytes: 100 })
    const [good, other] = [await Client.open(hub), await Client.open(hub)]
    const bad = await Client.open(hub, subprotocol)
    bad.socket.send(frame)
    // What follows a broken rule is not relayed either.
    bad.send(Uint8Array.of(66))
    expect(await bad.closed).toBe(code)
    good.send(Uint8Array.of(1))
    expect(decodeDatagram(await other.frame(0)).bytes).toEqual(Uint8Array.of(1))
    expect(hub.stats).toMatchObject({ clients: 2, received: 1, [kind]: 1, errors: 1 })
    expect(errors.map((error) => error.code)).toEqual(['hostile-client'])
  })

  it('does not relay metadata that grows beyond what receivers take', async () => {
    const { hub } = await hubWith()
    const [bad, other] = [await Client.open(hub), await Client.open(hub)]
    // 1300 half floats: 3900 bytes here, 11700 as a JavaScript CBOR writer puts them.
    const floats = new Uint8Array(3_900)
    for (let i = 0; i < floats.length; i += 3) floats.set([0xf9, 0x3e, 0x01], i)
    const head = [0xa2, 0x65, 0x62, 0x79, 0x74, 0x65, 0x73, 0x41, 0x01, 0x61, 0x78, 0x99, 1300 >> 8, 1300 & 0xff]
    bad.socket.send(Uint8Array.from([...head, ...floats]))
    expect(await bad.closed).toBe(1007)
    expect(other.frames).toEqual([])
  })

  it('asks the admit hook', async () => {
    const seen: unknown[] = []
    const { hub, errors } = await hubWith({
      admit(bytes, meta) {
        seen.push([bytes[0], meta])
        if (bytes[0] === 2) throw new Error('cannot tell')
        return bytes[0] !== 1
      },
    })
    const [a, b] = [await Client.open(hub), await Client.open(hub)]
    for (const i of [1, 2, 3]) a.send(Uint8Array.of(i), { psid: 32 })
    expect(decodeDatagram(await b.frame(0)).bytes).toEqual(Uint8Array.of(3))
    expect(seen[0]).toEqual([1, { psid: 32, source: 'client-1' }])
    expect(hub.stats).toMatchObject({ received: 3, refused: 2, delivered: 1, clients: 2 })
    expect(errors.map((error) => error.code)).toEqual(['handler-failed'])
  })

  it('survives handlers that throw', async () => {
    const { hub, errors } = await hubWith()
    hub.on('join', () => {
      throw new Error('oops')
    })
    hub.on('error', () => {
      throw new Error('oops again')
    })
    const [a, b] = [await Client.open(hub), await Client.open(hub)]
    a.send(Uint8Array.of(1))
    await b.frame(0)
    expect(errors.map((error) => error.code)).toEqual(['handler-failed', 'handler-failed'])
    expect(hub.stats.errors).toBe(4)
  })

  it('sheds for a client that does not read, and for no other', async () => {
    const { hub } = await hubWith({ bufferLimit: 100_000 })
    const [sender, reader] = [await Client.open(hub), await Client.open(hub)]
    const slow = await Client.open(hub)
    slow.socket.pause()
    const count = 300
    for (let i = 0; i < count; i++) {
      sender.send(new Uint8Array(60_000).fill(i & 0xff))
      await reader.frame(i)
    }
    expect(hub.stats).toMatchObject({ received: count, clients: 3 })
    expect(hub.stats.shed).toBeGreaterThan(0)
    expect(hub.stats.delivered).toBe(2 * count - hub.stats.shed)
    expect(reader.frames).toHaveLength(count)
    slow.socket.resume()
    // What it does get is whole, and the newest again once it has caught up.
    const got = count - hub.stats.shed
    await slow.frame(got - 1)
    sender.send(Uint8Array.of(1))
    expect(decodeDatagram(await slow.frame(got)).bytes).toEqual(Uint8Array.of(1))
  })

  it('cuts off a client that does not answer pings', async () => {
    const clock = manualClock()
    const { hub, errors } = await hubWith({ clock, keepAlive: 1_000 })
    const good = await Client.open(hub)
    const dead = await Client.open(hub, CBOR_SUBPROTOCOL, { autoPong: false })
    const pinged = (client: Client) => new Promise((resolve) => client.socket.once('ping', resolve))
    for (let i = 0; i < 2; i++) {
      const pings = [pinged(good), ...(i === 0 ? [pinged(dead)] : [])]
      clock.advance(1_000)
      await Promise.all(pings)
      // The pong is on its way; a datagram behind it shows that it has arrived.
      const before = hub.stats.received
      good.send(Uint8Array.of(1))
      while (hub.stats.received === before) await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await dead.closed).toBe(1006)
    clock.advance(1_000)
    expect(hub.stats).toMatchObject({ clients: 1, unresponsive: 1 })
    expect(errors.map((error) => error.code)).toEqual(['hostile-client'])
  })

  it('stops gracefully and only once', async () => {
    const { hub } = await hubWith()
    const client = await Client.open(hub)
    const { port } = hub
    await Promise.all([hub.stop(), hub.stop()])
    await hub.stop()
    expect(await client.closed).toBe(1001)
    expect(hub.stats.clients).toBe(0)
    // The port is free again.
    await hubWith({ port })
  })

  it('does not wait for ever for those who do not say goodbye', async () => {
    const { hub } = await hubWith({ closeTimeout: 50 })
    const open = new Promise((resolve) => hub.on('join', resolve))
    const stuck: Socket = connect(hub.port, '127.0.0.1', () => {
      stuck.write(
        `GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: ${RAW_SUBPROTOCOL}\r\n\r\n`,
      )
    })
    stuck.on('error', () => undefined)
    // Two more that never finish their handshake.
    const half: Socket = connect(hub.port, '127.0.0.1', () => half.write('GET / HTTP/1.1\r\n'))
    const silent: Socket = connect(hub.port, '127.0.0.1')
    for (const socket of [half, silent]) socket.on('error', () => undefined)
    cleanUp.push(() => [stuck, half, silent].map((socket) => socket.destroy()))
    await open
    const begin = performance.now()
    await hub.stop()
    expect(performance.now() - begin).toBeLessThan(1_000)
  })

  it('obeys a signal', async () => {
    await expect(startHub({ signal: AbortSignal.abort('no') })).rejects.toMatchObject({ code: 'aborted', cause: 'no' })
    const controller = new AbortController()
    const { hub } = await hubWith({ signal: controller.signal })
    const client = await Client.open(hub)
    controller.abort()
    expect(await client.closed).toBe(1001)
  })

  it('says why it cannot start', async () => {
    const { hub } = await hubWith()
    await expect(startHub({ port: hub.port })).rejects.toMatchObject({ code: 'listen-failed' })
    for (const options of [{ port: -1 }, { maxBytes: 0 }, { maxClients: 0 }, { bufferLimit: 0 }, { keepAlive: 0 }]) {
      await expect(startHub(options)).rejects.toMatchObject({ code: 'invalid-argument' })
    }
  })
})
