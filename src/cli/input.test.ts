import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { InputError } from './failure'
import { octetsOf, place, readInputs } from './input'

const folder = mkdtempSync(join(tmpdir(), 'bluelight-input-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const utf8 = new TextEncoder()

async function* chunks(...texts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield typeof text === 'string' ? utf8.encode(text) : text
}

/** All lines with their places. */
async function lines(inputs: string[], stdin = chunks(), longest?: number): Promise<[string, string][]> {
  const all: [string, string][] = []
  for await (const batch of readInputs(inputs, stdin, longest))
    batch.lines.forEach((line, i) => {
      all.push([place(batch, i), line instanceof InputError ? `! ${line.message}` : line])
    })
  return all
}

test('hexadecimal of either case, else base64', () => {
  expect([...octetsOf('00fFa0')]).toEqual([0, 255, 160])
  expect([...octetsOf('AP+g')]).toEqual([0, 255, 160])
  expect([...octetsOf('AP8=')]).toEqual([0, 255])
  // What can be hexadecimal is not taken for base64.
  expect([...octetsOf('abcd')]).toEqual([0xab, 0xcd])
  expect([...octetsOf('')]).toEqual([])
})

test.each(['001', 'AP8', 'AP8==', '0x0016', '00 16', 'A', '=', 'AP-_', 'nofile.txt'])('%j is no message', (text) => {
  expect(() => octetsOf(text)).toThrow(InputError)
})

test('what a message could have been is said', () => {
  expect(() => octetsOf('001')).toThrow('"001" is an odd number of hexadecimal digits')
  expect(() => octetsOf('x!')).toThrow('"x!" is neither hexadecimal nor base64')
  expect(() => octetsOf('x!', true)).toThrow('"x!" is neither an existing file, nor hexadecimal, nor base64')
})

test('lines of files: CR, BOM, blank lines and a missing last line feed', async () => {
  const a = file('a', '\ufeff00\r\n\r\n  \n01')
  const b = file('b', '02\n')
  expect(await lines([a, b])).toEqual([
    [`${a}:1`, '00'],
    [`${a}:2`, ''],
    [`${a}:3`, '  '],
    [`${a}:4`, '01'],
    [`${b}:1`, '02'],
  ])
})

test('lines that come in pieces, also of characters', async () => {
  const e = utf8.encode('é')
  expect(await lines([], chunks('"ab', 'c"\n"', e.subarray(0, 1), e.subarray(1), '"', '\r', '\n\n', 'z'))).toEqual([
    ['standard input:1', '"abc"'],
    ['standard input:2', '"é"'],
    ['standard input:3', ''],
    ['standard input:4', 'z'],
  ])
})

test('line separators that JSON may contain do not end a line', async () => {
  expect(await lines([], chunks('"a\u2028b\u2029c\u0085d"\n'))).toHaveLength(1)
})

test('inputs in order, standard input once', async () => {
  const a = file('c', '00')
  expect(await lines(['ff', '-', a, '-', folder], chunks('01\n'))).toEqual([
    ['argument 1', 'ff'],
    ['standard input:1', '01'],
    [`${a}:1`, '00'],
    // A folder is not a file.
    ['argument 5', folder],
  ])
})

test('a message longer than any file name', async () => {
  const message = '00'.repeat(5000)
  expect(await lines([message])).toEqual([['argument 1', message]])
})

test('a file that cannot be read to its end', async () => {
  async function* broken() {
    yield* chunks('00\n01')
    throw new Error('EIO: i/o error')
  }
  expect(await lines(['-', 'ff'], broken())).toEqual([
    ['standard input:1', '00'],
    ['standard input', '! standard input: EIO: i/o error'],
    ['argument 2', 'ff'],
  ])
})

test('a line without end is refused, the lines around it are read', async () => {
  const endless = Array.from({ length: 100 }, () => 'ab')
  expect(await lines([], chunks('00\n', ...endless, 'c\n01\n', ...endless), 20)).toEqual([
    ['standard input:1', '00'],
    ['standard input:2', '! a line of more than 20 characters'],
    ['standard input:3', '01'],
    ['standard input:4', '! a line of more than 20 characters'],
  ])
})
