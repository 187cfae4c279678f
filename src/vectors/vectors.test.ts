import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { families } from './cases/families'
import { fileOf, textOf } from './file'
import type { Json, VectorFile } from './format'
import { lint } from './lint'
import { ownCodec } from './own-codec'
import { run } from './run'

const folder = 'spec-vectors/j2735'
const schema: Json = JSON.parse(readFileSync('spec-vectors/vectors.schema.json', 'utf8'))
const text = (name: string) => readFileSync(join(folder, name), 'utf8')
const names = readdirSync(folder)

test('there is a file for each family, and no other', () => {
  expect(names.toSorted()).toEqual(families.map((f) => `${f.file}.json`).toSorted())
})

test('all files together are below 1 MB', () => {
  expect(names.reduce((sum, name) => sum + text(name).length, 0)).toBeLessThan(1_000_000)
})

test('the example in the README is one of the tests', () => {
  const hex = /"hex": "([0-9A-F]+)"/.exec(readFileSync('spec-vectors/README.md', 'utf8'))![1]!
  expect(names.some((name) => text(name).includes(`"${hex}"`))).toBe(true)
})

for (const name of names)
  describe(name, () => {
    const file: VectorFile = JSON.parse(text(name))

    test('the linter finds nothing', () => {
      expect(lint(file, schema)).toEqual([])
    })

    test(`our codec passes all ${file.numberOfTests} tests, refuses with the code and path of each`, () => {
      const report = run(file, ownCodec, { errors: true, readsAcceptable: true })
      expect(report.failures).toEqual([])
      expect(report.passed).toBe(file.numberOfTests)
    })

    test('it is what `npm run vectors` writes', () => {
      const family = families.find((f) => `${f.file}.json` === name)!
      expect(textOf(fileOf(family)) === text(name), 'run `npm run vectors`').toBe(true)
    })
  })
