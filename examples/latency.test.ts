import { expect, test } from 'vitest'
import { Latencies } from './latency'

test('nearest rank', () => {
  const latencies = new Latencies()
  expect(latencies.percentile(50)).toBeUndefined()
  latencies.add(7)
  expect(latencies.percentile(1)).toBe(7)
  expect(latencies.percentile(99)).toBe(7)
  for (let n = 100; n > 0; n--) if (n !== 7) latencies.add(n)
  expect(latencies.percentile(50)).toBe(50)
  expect(latencies.percentile(99)).toBe(99)
  expect(latencies.percentile(100)).toBe(100)
  expect(latencies.percentile(0)).toBe(1)
})

test('only the latest count', () => {
  const latencies = new Latencies(10)
  for (let n = 0; n < 1000; n++) latencies.add(n)
  expect(latencies.percentile(0)).toBe(990)
  expect(latencies.count).toBe(1000)
})
