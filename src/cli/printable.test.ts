import { expect, test } from 'vitest'
import { shown } from './printable'

test('input in messages is short and harmless', () => {
  expect(shown('a'.repeat(100))).toBe(`"${'a'.repeat(40)}…"`)
  expect(shown('\x1b[31m\x9b\x7f')).toBe('"\\u001b[31m\\u009b\\u007f"')
})
