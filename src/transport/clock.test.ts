import { describe, expect, it } from 'vitest'
import { manualClock, seededRandom, systemClock } from './clock'

describe('clock', () => {
  it('makes due calls in order of due time, then of asking', () => {
    const clock = manualClock(100)
    const calls: string[] = []
    const call = (name: string) => () => void calls.push(`${name}@${clock.now()}`)
    clock.after(20, call('late'))
    clock.after(10, call('first'))
    clock.after(10, () => {
      call('second')()
      clock.after(5, call('nested'))
    })
    clock.after(30, call('not yet'))
    const cancel = clock.after(10, call('cancelled'))
    cancel()
    cancel()
    clock.advance(25)
    expect(calls).toEqual(['first@110', 'second@110', 'nested@115', 'late@120'])
    expect(clock.now()).toBe(125)
    expect(clock.pending).toBe(1)
  })

  it('runs on platform time by default', async () => {
    const cancel = systemClock.after(1, () => expect.unreachable())
    cancel()
    const before = systemClock.now()
    await new Promise<void>((resolve) => systemClock.after(2, resolve))
    expect(systemClock.now()).toBeGreaterThan(before)
  })

  it('has chance that repeats and is evenly spread', () => {
    const [a, b] = [seededRandom(5), seededRandom(5)]
    const bins = new Array<number>(10).fill(0)
    for (let i = 0; i < 10_000; i++) {
      const value = a()
      expect(b()).toBe(value)
      bins[Math.floor(value * 10)]!++
    }
    for (const bin of bins) expect(Math.abs(bin - 1_000)).toBeLessThan(150)
  })
})
