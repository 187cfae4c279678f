import { afterEach, describe, expect, it } from 'vitest'
import type { TransportError } from './errors'
import type { Datagram, DatagramMeta, Drop, Transport } from './types'

/** What a transport promises beyond delivering whole datagrams; the suite tests what is promised. */
export interface Promises {
  /** Datagrams of one sender arrive in the order of sending. */
  readonly ordered: boolean
  /** While links are up, every datagram that was handed to the medium arrives, once. */
  readonly reliable: boolean
  /** Metadata travels, unknown fields included. */
  readonly metadata: boolean
}

/** What the suite asks a factory for. */
export interface GroupRequest {
  /** How many transports that hear each other. */
  readonly size: number
  readonly maxBytes: number
  readonly queueLimit: number
}

/** Transports on one medium, not started, and ways to disturb them. */
export interface Group {
  readonly transports: readonly Transport[]
  /** Lets time pass, for media that do not live in real time; called while the suite waits. */
  tick?(): void
  /** Breaks the link under running transports. Resolves when it is broken. Needs `restore`. */
  interrupt?(): Promise<void>
  /** Makes the link possible again. */
  restore?(): Promise<void>
  /**
   * Lets a stranger on the medium do its worst, in a way that is not a valid datagram. Resolves when it is done; the
   * group must then work as before.
   */
  attack?(): Promise<void>
  /** Releases what lies beneath the transports; the suite has stopped these before. */
  dispose?(): Promise<void>
}

/** A transport under test. */
export interface Subject {
  readonly name: string
  readonly promises: Promises
  create(request: GroupRequest): Promise<Group>
}

const MAX_BYTES = 4_000
const QUEUE_LIMIT = 32

/**
 * Registers the vitest tests that every transport must pass.
 *
 * @example
 * ```ts
 * transportCompliance({
 *   name: 'memory',
 *   promises: { ordered: true, reliable: true, metadata: true },
 *   create: async ({ size, ...options }) => {
 *     const medium = memoryMedium()
 *     return { transports: Array.from({ length: size }, () => medium.join(options)) }
 *   },
 * })
 * ```
 */
export function transportCompliance({ name, promises, create }: Subject): void {
  describe(`transport compliance: ${name}`, () => {
    let group: Group | undefined

    /** Makes a group; every transport comes with a record of all it has told. */
    async function setUp(size: number, request: Partial<GroupRequest> = {}) {
      group = await create({ size, maxBytes: MAX_BYTES, queueLimit: QUEUE_LIMIT, ...request })
      expect(group.transports).toHaveLength(size)
      return group.transports.map((transport) => new Witness(transport))
    }
    async function setUpStarted(size: number, request: Partial<GroupRequest> = {}) {
      const witnesses = await setUp(size, request)
      await settled(Promise.all(witnesses.map(({ transport }) => transport.start())))
      return witnesses
    }
    /** Waits for a promise while a medium without real time ticks. */
    async function settled<T>(promise: Promise<T>): Promise<T> {
      let over = false
      const mark = (): void => {
        over = true
      }
      promise.then(mark, mark)
      await until(() => over)
      return promise
    }
    async function until(condition: () => boolean): Promise<void> {
      const deadline = Date.now() + 5_000
      while (!condition()) {
        if (Date.now() > deadline) throw new Error(`waited 5 s in vain for: ${condition}`)
        group?.tick?.()
        await pause()
      }
    }
    /** Sends until the receiver hears one, for the state in which a single datagram may still be lost. */
    async function reach(from: Witness, to: Witness): Promise<void> {
      const before = to.heard.length
      await until(() => {
        if (to.heard.length > before) return true
        from.transport.send(Uint8Array.of(0xfe))
        return false
      })
    }
    /** Waits until what was sent to `to` has arrived, unreliable media excepted: these get time. */
    async function arrival(to: Witness, count: number): Promise<void> {
      if (promises.reliable) await until(() => to.heard.length >= count)
      else
        for (let i = 0; i < 50; i++)
          await until(() => true)
            .then(pause)
            .then(() => group?.tick?.())
    }

    afterEach(async () => {
      const finished = group
      if (finished === undefined) return
      await settled(Promise.all(finished.transports.map((transport) => transport.stop())))
      await finished.dispose?.()
      group = undefined
    })

    describe('delivery', () => {
      it('carries datagrams from each to all others, and not back', async () => {
        const all = await setUpStarted(3)
        for (const from of all) {
          const others = all.filter((other) => other !== from)
          const before = others.map(({ heard }) => heard.length)
          const own = from.heard.length
          from.transport.send(Uint8Array.of(1, 2, 3))
          for (const [i, to] of others.entries()) {
            await arrival(to, before[i]! + 1)
            if (promises.reliable) expect([...to.heard.at(-1)!.bytes]).toEqual([1, 2, 3])
          }
          expect(from.heard).toHaveLength(own)
        }
      })

      it('keeps message boundaries, from empty to maximal', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        const sizes = [0, 1, 2, 23, 24, 125, 126, 127, 255, 256, 1_400, MAX_BYTES - 1, MAX_BYTES]
        for (const size of sizes) a.transport.send(pattern(size))
        await arrival(b, sizes.length)
        const expected = sizes.map((size) => digest(pattern(size)))
        const got = b.heard.map(({ bytes }) => digest(bytes))
        if (promises.reliable) expect([...got].sort()).toEqual([...expected].sort())
        else for (const one of got) expect(expected).toContain(one)
        if (promises.reliable && promises.ordered) expect(got).toEqual(expected)
      })

      it('delivers plain Uint8Arrays', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        await reach(a, b)
        const { bytes } = b.heard[0]!
        expect(Object.getPrototypeOf(bytes)).toBe(Uint8Array.prototype)
        expect(bytes.byteLength).toBe(bytes.buffer.byteLength)
      })

      it('keeps order where promised', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        const count = QUEUE_LIMIT
        for (let i = 0; i < count; i++) a.transport.send(Uint8Array.of(i))
        await arrival(b, count)
        const got = b.heard.map(({ bytes }) => bytes[0]!)
        if (promises.reliable) expect(new Set(got).size).toBe(count)
        if (promises.ordered) expect(got).toEqual([...got].sort((x, y) => x - y))
      })

      it('shares no memory with the sender or between receivers', async () => {
        const [a, b, c] = (await setUpStarted(3)) as [Witness, Witness, Witness]
        const buffer = Uint8Array.of(1, 2, 3, 4)
        const inner = buffer.subarray(1, 3)
        const blob = Uint8Array.of(7, 8)
        b.transport.on('datagram', ({ bytes, meta }) => {
          bytes.fill(0xbb)
          if (meta.blob instanceof Uint8Array) meta.blob.fill(0xbb)
        })
        a.transport.send(inner, { blob })
        expect([...buffer]).toEqual([1, 2, 3, 4])
        buffer.fill(0xaa)
        await arrival(b, 1)
        await arrival(c, 1)
        expect([...buffer]).toEqual([0xaa, 0xaa, 0xaa, 0xaa])
        if (promises.reliable) expect([...c.heard[0]!.bytes]).toEqual([2, 3])
        expect([...blob]).toEqual([7, 8])
        if (promises.reliable && promises.metadata) expect(c.heard[0]!.meta.blob).toEqual(Uint8Array.of(7, 8))
      })

      it('stamps what arrives, and only that', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        a.transport.send(Uint8Array.of(1), { receivedAt: 1, source: 'somebody else' })
        await arrival(b, 1)
        await reach(a, b)
        const { meta } = b.heard[0]!
        expect(typeof meta.receivedAt).toBe('number')
        expect(meta.receivedAt).not.toBe(1)
        expect(meta.source).not.toBe('somebody else')
      })

      it.runIf(promises.metadata)('carries metadata, known and unknown', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        const tile = { quadkey: '120313', edge: [1.5, -2, null, true], blob: Uint8Array.of(9) }
        const sent: DatagramMeta = {
          destination: 'all',
          topic: 'eva/€',
          channel: 180,
          psid: 2_113_685,
          btpPort: 2001,
          tile,
          constructor: 'a key like any other',
          wide: 2n ** 63n,
        }
        await until(() => {
          if (b.heard.length > 0) return true
          a.transport.send(Uint8Array.of(1), sent)
          return promises.reliable
        })
        await arrival(b, 1)
        const { source: _, receivedAt: __, ...got } = b.heard[0]!.meta
        expect(got).toEqual(sent)
      })

      it('counts', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        for (let i = 0; i < 10; i++) a.transport.send(new Uint8Array(10))
        await arrival(b, 10)
        expect(a.transport.stats).toMatchObject({ sent: 10, sentBytes: 100, queued: 0, errors: 0, opened: 1 })
        expect(b.transport.stats).toMatchObject({ received: b.heard.length, receivedBytes: b.heard.length * 10 })
        if (promises.reliable) expect(b.heard).toHaveLength(10)
      })
    })

    describe('refusals', () => {
      it('refuses what is too large, with a code, and goes on', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        expect(a.transport.maxBytes).toBe(MAX_BYTES)
        expect(code(() => a.transport.send(new Uint8Array(MAX_BYTES + 1)))).toBe('too-large')
        await reach(a, b)
        expect(b.heard.every(({ bytes }) => bytes.length === 1)).toBe(true)
      })

      it('refuses what is not bytes', async () => {
        const [a] = (await setUpStarted(2)) as [Witness, Witness]
        for (const wrong of ['text', [1, 2], new ArrayBuffer(2), undefined]) {
          expect(code(() => a.transport.send(wrong as unknown as Uint8Array))).toBe('invalid-argument')
        }
      })

      it('refuses metadata that cannot travel', async () => {
        const [a] = (await setUpStarted(2)) as [Witness, Witness]
        const circle: Record<string, unknown> = {}
        circle.self = circle
        const wrong: unknown[] = [
          { when: new Date() },
          { call: () => 1 },
          { symbol: Symbol('s') },
          { circle },
          { half: '\ud800' },
          { big: 2n ** 64n },
          { big: -(2n ** 64n) },
          { bytes: 1 },
          { psid: -1 },
          { channel: 1.5 },
          { btpPort: 65_536 },
          { topic: 7 },
          { long: 'x'.repeat(5_000) },
          JSON.parse('{"__proto__": 1}'),
          'text',
          null,
        ]
        for (const meta of wrong) {
          expect(code(() => a.transport.send(Uint8Array.of(1), meta as DatagramMeta))).toBe('invalid-meta')
        }
        expect(a.transport.stats.sent).toBe(0)
      })
    })

    describe('life', () => {
      it('starts once however often it is started, and stops likewise', async () => {
        const [a, b] = (await setUp(2)) as [Witness, Witness]
        expect(a.transport.state).toBe('idle')
        await a.transport.stop()
        expect(a.transport.state).toBe('idle')
        await settled(Promise.all([a.transport.start(), a.transport.start(), b.transport.start()]))
        await settled(a.transport.start())
        expect(a.states).toEqual(['connecting', 'open'])
        expect(a.transport.state).toBe('open')
        await settled(Promise.all([a.transport.stop(), a.transport.stop()]))
        await a.transport.stop()
        expect(a.transport.state).toBe('stopped')
        expect(a.states).toEqual(['connecting', 'open', 'stopping', 'stopped'])
        expect(a.errors).toEqual([])
      })

      it('can be started again', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        // Started again before it has quite stopped.
        void a.transport.stop()
        await settled(a.transport.start())
        expect(a.states).toEqual(['connecting', 'open', 'stopping', 'stopped', 'connecting', 'open'])
        await reach(a, b)
        await reach(b, a)
      })

      it('does not send before start, and says so', async () => {
        const [a] = (await setUp(2)) as [Witness, Witness]
        expect(code(() => a.transport.send(Uint8Array.of(1)))).toBe('not-started')
      })

      it('stops in the middle of traffic', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        for (let i = 0; i < QUEUE_LIMIT; i++) {
          a.transport.send(new Uint8Array(MAX_BYTES))
          b.transport.send(new Uint8Array(MAX_BYTES))
        }
        const stopping = b.transport.stop()
        const heard = b.heard.length
        expect(b.transport.send(Uint8Array.of(1))).toBe(false)
        await settled(stopping)
        expect(b.transport.send(Uint8Array.of(1))).toBe(false)
        expect(b.transport.stats.dropped.stopped).toBeGreaterThanOrEqual(2)
        expect(b.drops.filter(({ reason }) => reason === 'stopped').length).toBe(b.transport.stats.dropped.stopped)
        for (let i = 0; i < 5; i++) a.transport.send(Uint8Array.of(1))
        await settled(a.transport.stop())
        expect(b.heard).toHaveLength(heard)
        expect(b.transport.stats.queued).toBe(0)
      })

      it.runIf(promises.reliable)('delivers what was sent before stop', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        for (let i = 0; i < 20; i++) a.transport.send(new Uint8Array(MAX_BYTES))
        await settled(a.transport.stop())
        await arrival(b, 20)
        expect(b.heard).toHaveLength(20)
        expect(a.transport.stats).toMatchObject({ sent: 20, queued: 0 })
      })

      it('may be stopped by a handler of its own', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        b.transport.on('datagram', () => void b.transport.stop())
        await reach(a, b)
        await until(() => b.transport.state === 'stopped')
      })

      it('does not start with an aborted signal', async () => {
        const [a] = (await setUp(2)) as [Witness, Witness]
        const signal = AbortSignal.abort('no time')
        await expect(a.transport.start({ signal })).rejects.toMatchObject({ code: 'aborted', cause: 'no time' })
        expect(a.transport.state).toBe('idle')
        await settled(a.transport.start())
        expect(a.transport.state).toBe('open')
      })

      it('gives up starting when the signal fires', async () => {
        const [a] = (await setUp(2)) as [Witness, Witness]
        const controller = new AbortController()
        a.transport.on('state', ({ state }) => {
          if (state === 'connecting') controller.abort()
        })
        await expect(settled(a.transport.start({ signal: controller.signal }))).rejects.toMatchObject({
          code: 'aborted',
        })
        await until(() => a.transport.state === 'stopped')
        expect(a.states).toEqual(['connecting', 'stopping', 'stopped'])
      })

      it('rejects a pending start when stopped', async () => {
        const [a] = (await setUp(2)) as [Witness, Witness]
        a.transport.on('state', ({ state }) => {
          if (state === 'connecting') void a.transport.stop()
        })
        await expect(settled(a.transport.start())).rejects.toMatchObject({ code: 'stopped' })
      })

      it('ends when the signal fires later, and lets go of the signal', async () => {
        const [a] = (await setUp(2)) as [Witness, Witness]
        const controller = new AbortController()
        await settled(a.transport.start({ signal: controller.signal }))
        controller.abort()
        await until(() => a.transport.state === 'stopped')
        await settled(a.transport.start())
        expect(a.transport.state).toBe('open')
        expect(a.errors).toEqual([])
      })
    })

    describe('events', () => {
      it('isolates handlers that throw, and reports them', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        const later: number[] = []
        b.transport.on('datagram', () => {
          throw new Error('first')
        })
        b.transport.on('datagram', async () => {
          throw new Error('second')
        })
        b.transport.on('error', () => {
          throw new Error('even the error handler')
        })
        b.transport.on('datagram', ({ bytes }) => later.push(bytes.length))
        await reach(a, b)
        await until(() => b.errors.length >= 2)
        expect(later.length).toBe(b.heard.length)
        expect(b.errors.every((error) => error.code === 'handler-failed')).toBe(true)
        expect(b.errors.map(({ cause }) => (cause as Error).message)).toEqual(
          expect.arrayContaining(['first', 'second']),
        )
        expect(b.transport.state).toBe('open')
        await reach(a, b)
        await reach(b, a)
      })

      it('ends a subscription for good', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        const calls: string[] = []
        const shared = (): void => void calls.push('shared')
        const offOne = b.transport.on('datagram', shared)
        const offTwo = b.transport.on('datagram', shared)
        b.transport.on('datagram', () => {
          offOne()
          offOne()
        })
        const offLast = b.transport.on('datagram', () => void calls.push('last'))
        b.transport.on('state', () => undefined)
        await reach(a, b)
        offTwo()
        offLast()
        const before = calls.length
        expect(calls.filter((call) => call === 'shared').length).toBeGreaterThanOrEqual(2)
        await reach(a, b)
        // Datagrams that `reach` had still under way may come in between; none may be told to those who left.
        expect(calls.length).toBe(before)
      })

      it('can be iterated, until it stops', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        const iterator = b.transport[Symbol.asyncIterator]()
        const first = iterator.next()
        await reach(a, b)
        expect((await settled(first)).value?.bytes).toEqual(b.heard[0]!.bytes)
        const collected: Datagram[] = []
        const loop = (async () => {
          for await (const datagram of b.transport) collected.push(datagram)
        })()
        await reach(a, b)
        await settled(b.transport.stop())
        await loop
        expect(collected.length).toBeGreaterThan(0)
        expect((await b.transport[Symbol.asyncIterator]().next()).done).toBe(true)
      })

      it('drops the oldest unread for a slow reader', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        const iterator = b.transport[Symbol.asyncIterator]() as AsyncIterableIterator<Datagram>
        const count = QUEUE_LIMIT + 5
        for (let i = 0; i < count; i++) {
          a.transport.send(Uint8Array.of(i))
          await arrivalOf(b, i)
        }
        const surplus = Math.max(0, b.heard.length - QUEUE_LIMIT)
        expect(b.transport.stats.dropped['reader-slow']).toBe(surplus)
        if (b.heard.length > 0) {
          expect((await iterator.next()).value?.bytes).toEqual(b.heard[surplus]!.bytes)
        }
        await iterator.return?.()
        expect((await iterator.next()).done).toBe(true)

        async function arrivalOf(to: Witness, i: number): Promise<void> {
          if (promises.reliable) await until(() => to.heard.length > i)
          else group?.tick?.()
        }
      })
    })

    describe('pressure', () => {
      it('bounds what waits, and accounts for every datagram', async () => {
        const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
        const count = 3_000
        let accepted = 0
        for (let i = 0; i < count; i++) {
          if (a.transport.send(new Uint8Array(MAX_BYTES))) accepted++
          expect(a.transport.stats.queued).toBeLessThanOrEqual(QUEUE_LIMIT)
        }
        const { sent, queued, dropped } = a.transport.stats
        expect(sent).toBe(accepted)
        expect(sent + queued + dropped['queue-full']).toBe(count)
        await until(() => a.transport.stats.queued === 0)
        if (accepted < count) expect(a.drained).toBe(1)
        if (promises.reliable) await until(() => b.heard.length === a.transport.stats.sent)
        await reach(a, b)
      })
    })

    it('survives a hostile stranger', async ({ skip }) => {
      const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
      if (group?.attack === undefined) return skip('nobody can attack this medium')
      await settled(group.attack())
      a.transport.send(Uint8Array.of(1))
      await arrival(b, 1)
      await reach(a, b)
      await reach(b, a)
      expect(b.heard.every(({ bytes }) => bytes.length === 1)).toBe(true)
      expect([a.transport.state, b.transport.state]).toEqual(['open', 'open'])
    })

    it('comes back after a broken link, with the newest of what waited', async ({ skip }) => {
      const [a, b] = (await setUpStarted(2)) as [Witness, Witness]
      if (group?.interrupt === undefined || group.restore === undefined) return skip('this link cannot break')
      await settled(group.interrupt())
      await until(() => a.transport.state === 'connecting' && b.transport.state === 'connecting')
      const surplus = 5
      // One buffer for all, as a real sender might have: what waits must be a copy.
      const scratch = new Uint8Array(1)
      for (let i = 0; i < QUEUE_LIMIT + surplus; i++) {
        scratch[0] = i
        expect(a.transport.send(scratch)).toBe(false)
      }
      scratch[0] = 0
      expect(a.transport.stats).toMatchObject({ queued: QUEUE_LIMIT, sent: 0 })
      expect(a.transport.stats.dropped['queue-full']).toBe(surplus)
      expect(a.drops).toHaveLength(surplus)
      await settled(group.restore())
      await until(() => a.transport.state === 'open' && b.transport.state === 'open')
      await until(() => a.transport.stats.queued === 0)
      expect(a.transport.stats).toMatchObject({ sent: QUEUE_LIMIT, opened: 2 })
      expect(a.drained).toBe(1)
      expect(a.errors.map((error) => error.code)).toContain('connection-lost')
      // Whether b was back before a's queue went out is a matter of chance; the order of what it heard is not.
      await reach(a, b)
      const got = b.heard.map(({ bytes }) => bytes[0]!).filter((value) => value !== 0xfe)
      if (promises.ordered) expect(got).toEqual([...got].sort((x, y) => x - y))
      for (const value of got) expect(value).toBeGreaterThanOrEqual(surplus)
    })
  })
}

/** Writes down all that a transport tells. */
class Witness {
  readonly heard: Datagram[] = []
  readonly states: string[] = []
  readonly errors: TransportError[] = []
  readonly drops: Drop[] = []
  drained = 0

  constructor(readonly transport: Transport) {
    transport.on('datagram', ({ bytes, meta }) => this.heard.push({ bytes, meta }))
    transport.on('state', ({ state }) => this.states.push(state))
    transport.on('error', (error) => this.errors.push(error))
    transport.on('drop', (drop) => this.drops.push(drop))
    transport.on('drain', () => this.drained++)
  }
}

interface Host {
  setTimeout(callback: () => void, milliseconds: number): unknown
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    ;(globalThis as unknown as Host).setTimeout(resolve, 1)
  })

const pattern = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, i) => (i * 31 + size) & 0xff)

const digest = (bytes: Uint8Array): string =>
  `${String(bytes.length).padStart(6, '0')}:${bytes.reduce((sum, byte) => (Math.imul(sum, 33) + byte) >>> 0, 7)}`

function code(call: () => unknown): string | undefined {
  try {
    call()
  } catch (error) {
    return (error as Partial<TransportError>).code
  }
  return undefined
}
