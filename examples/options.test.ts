import { expect, test } from 'vitest'
import { readOptions } from './options'

test('what there is', () => {
  expect(readOptions([])).toEqual({ json: false, help: false })
  expect(readOptions(['--seconds', '10', '--json'])).toEqual({ seconds: 10, json: true, help: false })
  expect(readOptions(['--seconds=0.5'])).toEqual({ seconds: 0.5, json: false, help: false })
  expect(readOptions(['-h']).help).toBe(true)
})

test.each([
  [['--seconds', 'ten'], '--seconds is "ten", not a number above 0 and up to 86400'],
  [['--seconds', '0'], '--seconds is "0"'],
  [['--seconds=-1'], '--seconds is "-1"'],
  [['--seconds', ''], '--seconds is ""'],
  [['--seconds', '1e3'], '--seconds is "1e3"'],
  [['--seconds'], 'argument missing'],
  [['--loud'], "Unknown option '--loud'"],
  [['now'], "Unexpected argument 'now'"],
])('%j is a usage error', (args, message) => {
  expect(() => readOptions(args)).toThrow(message)
})
