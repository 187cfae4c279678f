import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DecodeGroup, Json, VectorFile } from './format'
import { checkSchema } from './json-schema'
import { lint } from './lint'

const schema: Json = JSON.parse(readFileSync('spec-vectors/vectors.schema.json', 'utf8'))

const good = (): VectorFile & { testGroups: [DecodeGroup] } => ({
  $schema: '../vectors.schema.json',
  algorithm: 'UPER',
  standard: 'SAE J2735',
  edition: '2024-09',
  generatorVersion: '1.0.0',
  numberOfTests: 2,
  header: ['Two tests.'],
  notes: {
    Minimal: { bugType: 'basic', description: 'Little.' },
    Truncated: { bugType: 'malformed', description: 'Less.' },
  },
  testGroups: [
    {
      type: 'UperDecode',
      comment: 'group',
      standard: 'SAE J2735 2024-09',
      rootType: 'MessageFrame',
      messageType: 'MessageFrame',
      source: { name: 'test', version: '1' },
      tests: [
        { tcId: 1, comment: 'a', flags: ['Minimal'], hex: '00', value: {}, result: 'valid' },
        {
          tcId: 2,
          comment: 'b',
          flags: ['Truncated'],
          hex: '',
          result: 'invalid',
          error: 'truncated',
          path: 'MessageFrame',
        },
      ],
    },
  ],
})

test('a good file', () => {
  expect(lint(good(), schema)).toEqual([])
})

test.each<[string, (file: ReturnType<typeof good>) => unknown, RegExp]>([
  ['a wrong number of tests', (f) => (f.numberOfTests = 3), /numberOfTests/],
  ['a gap in the numbers', (f) => (f.testGroups[0].tests[1]!.tcId = 5), /tcId 5/],
  ['a flag without note', (f) => f.testGroups[0].tests[0]!.flags.push('Other'), /no note/],
  ['a flag twice', (f) => f.testGroups[0].tests[0]!.flags.push('Minimal'), /twice/],
  ['a note that nobody uses', (f) => (f.notes.Other = { bugType: 'basic', description: 'x' }), /no test/],
  ['a flag for another verdict', (f) => (f.testGroups[0].tests[0]!.flags = ['Truncated', 'Minimal']), /not for valid/],
  ['the same input twice', (f) => (f.testGroups[0].tests[1]!.hex = '00'), /same input/],
  ['the same comment twice', (f) => (f.testGroups[0].tests[1]!.comment = 'a'), /same comment/],
  ['another edition in a group', (f) => (f.testGroups[0].standard = 'SAE J2735 2023-09'), /another standard/],
  ['lower-case digits', (f) => (f.testGroups[0].tests[0]!.hex = 'ab'), /does not match/],
  ['half an octet', (f) => (f.testGroups[0].tests[0]!.hex = 'ABC'), /does not match/],
  ['an unknown key', (f) => Object.assign(f, { author: 'x' }), /author/],
  ['a valid test without value', (f) => Reflect.deleteProperty(f.testGroups[0].tests[0]!, 'value'), /lacks value/],
  ['an invalid test with a value', (f) => Object.assign(f.testGroups[0].tests[1]!, { value: {} }), /value/],
  ['an unknown error code', (f) => Object.assign(f.testGroups[0].tests[1]!, { error: 'oops' }), /none of/],
  ['a path from elsewhere', (f) => Object.assign(f.testGroups[0].tests[1]!, { path: 'Other.x' }), /does not start/],
  ['no groups', (f) => Object.assign(f, { testGroups: [] }), /too few/],
])('%s', (_, spoil, problem) => {
  const file = good()
  spoil(file)
  expect(lint(file, schema).join('\n')).toMatch(problem)
})

test('an acceptable test that is canonical', () => {
  const file = good()
  file.notes.Minimal!.bugType = 'non-canonical'
  file.testGroups[0].tests[0] = {
    tcId: 1,
    comment: 'a',
    flags: ['Minimal'],
    hex: '00',
    value: {},
    canonical: '00',
    result: 'acceptable',
  }
  expect(lint(file, schema)).toEqual(['1: is canonical, so it is valid'])
})

test('a keyword that is not supported is an error, not a rule that is skipped', () => {
  expect(() => checkSchema({ maxLength: 3 }, 'abcd')).toThrow('maxLength')
  expect(() => checkSchema({ $ref: '#/$defs/none' }, 1)).toThrow('not defined')
})
