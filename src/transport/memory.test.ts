import { describe, expect, it } from 'vitest'
import { transportCompliance } from './compliance'
import {
  type MemoryMediumOptions,
  manualClock,
  memoryMedium,
  seededRandom,
  type Transport,
  TransportError,
} from './index'

transportCompliance({
  name: 'memory, in real time',
  promises: { ordered: true, reliable: true, metadata: true },
  create: async ({ size, ...options }) => {
    const medium = memoryMedium()
    return { transports: Array.from({ length: size }, () => medium.join(options)) }
  },
})

transportCompliance({
  name: 'memory, in simulated time, slow and narrow',
  promises: { ordered: true, reliable: true, metadata: true },
  create: async ({ size, ...options }) => {
    const clock = manualClock(1_000)
    const medium = memoryMedium({ clock, latency: [5, 50], capacity: 100, random: seededRandom(1) })
    return {
      transports: Array.from({ length: size }, () => medium.join(options)),
      tick: () => clock.advance(10),
    }
  },
})

transportCompliance({
  name: 'memory, in simulated time, with every fault',
  promises: { ordered: false, reliable: false, metadata: true },
  create: async ({ size, ...options }) => {
    const clock = manualClock(1_000)
    const medium = memoryMedium({
      clock,
      latency: [5, 50],
      loss: 0.3,
      duplication: 0.2,
      reordering: 0.2,
      random: seededRandom(2),
    })
    return {
      transports: Array.from({ length: size }, () => medium.join(options)),
      tick: () => clock.advance(10),
    }
  },
})

async function pair(options: MemoryMediumOptions) {
  const clock = manualClock()
  const medium = memoryMedium({ clock, random: seededRandom(7), ...options })
  const a = medium.join({ address: 'a' })
  const b = medium.join({ address: 'b' })
  const heard = record(b)
  await Promise.all([a.start(), b.start()])
  return { clock, medium, a, b, heard }
}

function record(transport: Transport): number[] {
  const heard: number[] = []
  transport.on('datagram', ({ bytes }) => heard.push(bytes[0]!))
  return heard
}

describe('memory medium', () => {
  it('delays by the latency, exactly', async () => {
    const { clock, a, heard, medium } = await pair({ latency: 20 })
    a.send(Uint8Array.of(1))
    clock.advance(19)
    expect(heard).toEqual([])
    expect(medium.stats.inFlight).toBe(1)
    clock.advance(1)
    expect(heard).toEqual([1])
    expect(medium.stats).toEqual({ delivered: 1, lost: 0, duplicated: 0, reordered: 0, inFlight: 0 })
  })

  it('does not deliver within send, even without latency', async () => {
    const { clock, a, b, heard } = await pair({})
    // An echo between two members must not recurse.
    b.on('datagram', ({ bytes }) => b.send(bytes))
    a.on('datagram', ({ bytes }) => a.send(bytes))
    a.send(Uint8Array.of(1))
    expect(heard).toEqual([])
    expect(clock.pending).toBe(1)
  })

  it('names the sender and stamps the arrival', async () => {
    const { clock, a, b } = await pair({ latency: 20 })
    const metas: unknown[] = []
    b.on('datagram', ({ meta }) => metas.push(meta))
    a.send(Uint8Array.of(1), { psid: 32 })
    clock.advance(25)
    expect(metas).toEqual([{ psid: 32, source: 'a', receivedAt: 20 }])
  })

  it('keeps order under a spread of latencies', async () => {
    const { clock, a, heard } = await pair({ latency: [0, 100] })
    const sent = Array.from({ length: 100 }, (_, i) => i)
    for (const i of sent) a.send(Uint8Array.of(i))
    clock.advance(100)
    expect(heard).toEqual(sent)
  })

  it('loses, duplicates and reorders about as often as told', async () => {
    const { clock, a, heard, medium } = await pair({ loss: 0.25, duplication: 0.1, reordering: 0.2, latency: 1 })
    for (let i = 0; i < 4_000; i++) {
      a.send(Uint8Array.of(i & 0xff))
      clock.advance(1)
    }
    clock.advance(100)
    const { lost, duplicated, reordered, delivered } = medium.stats
    expect(lost / 4_000).toBeCloseTo(0.25, 1)
    expect(duplicated / (4_000 - lost)).toBeCloseTo(0.1, 1)
    expect(reordered / (4_000 - lost + duplicated)).toBeCloseTo(0.2, 1)
    expect(delivered).toBe(4_000 - lost + duplicated)
    expect(heard).toHaveLength(delivered)
    expect(heard.some((value, i) => i > 0 && value < heard[i - 1]! && heard[i - 1]! - value < 100)).toBe(true)
  })

  it('repeats itself with the same seed', async () => {
    const run = async (seed: number) => {
      const { clock, a, heard } = await pair({
        loss: 0.3,
        duplication: 0.3,
        reordering: 0.3,
        latency: [0, 30],
        random: seededRandom(seed),
      })
      for (let i = 0; i < 200; i++) {
        a.send(Uint8Array.of(i))
        clock.advance(3)
      }
      clock.advance(100)
      return heard
    }
    const first = await run(1)
    expect(await run(1)).toEqual(first)
    expect(await run(2)).not.toEqual(first)
  })

  it('applies each fault surely at probability 1', async () => {
    const lossy = await pair({ loss: 1 })
    lossy.a.send(Uint8Array.of(1))
    lossy.clock.advance(100)
    expect(lossy.heard).toEqual([])
    const doubling = await pair({ duplication: 1 })
    doubling.a.send(Uint8Array.of(1))
    doubling.clock.advance(100)
    expect(doubling.heard).toEqual([1, 1])
  })

  it('carries on when time was set back', async () => {
    let now = 1_000_000
    const inner = manualClock()
    const medium = memoryMedium({ clock: { now: () => now, after: inner.after }, latency: 10 })
    const [a, b] = [medium.join(), medium.join()]
    const heard = record(b)
    await Promise.all([a.start(), b.start()])
    a.send(Uint8Array.of(1))
    now -= 500_000
    inner.advance(10)
    expect(heard).toEqual([1])
    a.send(Uint8Array.of(2))
    inner.advance(10)
    expect(heard).toEqual([1, 2])
  })

  it('counts deliveries to those who have left as lost', async () => {
    const { clock, a, b, medium } = await pair({ latency: 10 })
    a.send(Uint8Array.of(1))
    await b.stop()
    clock.advance(10)
    expect(medium.stats).toMatchObject({ delivered: 0, lost: 1 })
  })

  it('queues beyond its capacity, dropping the oldest', async () => {
    const clock = manualClock()
    const medium = memoryMedium({ clock, latency: 10, capacity: 2 })
    const a = medium.join({ queueLimit: 3 })
    const b = medium.join()
    const heard = record(b)
    await Promise.all([a.start(), b.start()])
    expect([1, 2, 3, 4, 5, 6, 7].map((i) => a.send(Uint8Array.of(i)))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(a.stats).toMatchObject({ sent: 2, queued: 3 })
    expect(a.stats.dropped['queue-full']).toBe(2)
    clock.advance(100)
    expect(heard).toEqual([1, 2, 5, 6, 7])
  })

  it('drops what is too large for one receiver, and only for that one', async () => {
    const { clock, a, heard, medium } = await pair({})
    const small = medium.join({ maxBytes: 1 })
    await small.start()
    a.send(Uint8Array.of(1, 2))
    clock.advance()
    expect(heard).toEqual([1])
    expect(small.stats).toMatchObject({ received: 0, dropped: { 'too-large': 1 } })
  })

  it('refuses options out of range', () => {
    const wrong: MemoryMediumOptions[] = [
      { latency: -1 },
      { latency: [5, 4] },
      { loss: 1.1 },
      { duplication: -0.1 },
      { reordering: Number.NaN },
      { reorderDelay: -1 },
      { capacity: 0 },
    ]
    for (const options of wrong) expect(() => memoryMedium(options)).toThrow(TransportError)
    expect(() => memoryMedium().join({ maxBytes: 0 })).toThrow(TransportError)
    expect(() => memoryMedium().join({ queueLimit: 1.5 })).toThrow(TransportError)
  })
})
