import { expect, test } from 'vitest'
import { progress } from './progress'
import { recordingConsole } from './recording-console'

function clocked(errTTY: boolean) {
  const clock = { t: 0 }
  const console = recordingConsole('', { errTTY, now: () => clock.t })
  return { clock, console, line: progress(console) }
}

test('nothing in the first second, then a few times a second', () => {
  const { clock, console, line } = clocked(true)
  for (clock.t = 0; clock.t < 1000; clock.t += 10) line.add(100)
  line.clear()
  expect(console.err).toBe('')
  for (; clock.t <= 2000; clock.t += 10) line.add(100)
  expect(console.err.split('\r\x1b[K')).toEqual([
    '',
    '10,100 lines, 10,100 per second',
    '12,100 lines, 10,083 per second',
    '14,100 lines, 10,071 per second',
    '16,100 lines, 10,063 per second',
    '18,100 lines, 10,056 per second',
    '20,100 lines, 10,050 per second',
  ])
  line.clear()
  line.clear()
  expect(console.err.endsWith('per second\r\x1b[K')).toBe(true)
})

test('nothing where standard error is no terminal', () => {
  const { clock, console, line } = clocked(false)
  clock.t = 5000
  line.add(100)
  line.clear()
  expect(console.err).toBe('')
})
