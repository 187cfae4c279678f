import { manualClock } from 'bluelight/transport'
import { expect, test } from 'vitest'
import { every, steadyClock } from './ticker'

test('ticks from the start on, once per period', () => {
  const clock = manualClock(1000)
  const ticks: [number, number][] = []
  const cancel = every(clock, 100, 1050, (n, due) => ticks.push([n, due]))
  clock.advance(49)
  expect(ticks).toEqual([])
  clock.advance(301)
  expect(ticks).toEqual([[0, 1050], [1, 1150], [2, 1250], [3, 1350]]) // biome-ignore format: a table
  cancel()
  clock.advance(1000)
  expect(ticks).toHaveLength(4)
  expect(clock.pending).toBe(0)
})

/** A clock whose timers go off so much too late. */
function lateClock(late: () => number) {
  const clock = manualClock()
  return {
    ...clock,
    now: clock.now,
    after: (milliseconds: number, callback: () => void) => clock.after(milliseconds + late(), callback),
    advance: clock.advance,
  }
}

test('being late does not add up', () => {
  const clock = lateClock(() => 7)
  const times: number[] = []
  every(clock, 100, 0, () => times.push(clock.now()))
  clock.advance(1000)
  expect(times).toEqual([7, 107, 207, 307, 407, 507, 607, 707, 807, 907])
})

test('ticks that are a period late are left out', () => {
  let late = 0
  const clock = lateClock(() => late)
  const ticks: number[] = []
  every(clock, 100, 0, (n) => {
    ticks.push(n)
    late = 0
  })
  clock.advance(50)
  late = 0
  clock.advance(60)
  late = 250
  clock.advance(1000)
  expect(ticks[0]).toBe(0)
  expect(new Set(ticks).size).toBe(ticks.length)
  expect(ticks.at(-1)).toBe(11)
})

test('a tick can end it', () => {
  const clock = manualClock()
  let count = 0
  const cancel = every(clock, 10, 0, () => {
    if (++count === 3) cancel()
  })
  clock.advance(1000)
  expect(count).toBe(3)
})

test('the steady clock shows the time of day', () => {
  expect(Math.abs(steadyClock.now() - Date.now())).toBeLessThan(1000)
})
