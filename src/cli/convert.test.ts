import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { convert } from './convert'
import { recordingConsole } from './recording-console'

// Two packets of link type 147, as editcap 4.0.17 wrote them.
const PCAP = `d4c3b2a1020004000000000000000000000004009300000000f1536540e201000500000005000000010203040501f153650000000001000000dc05000009`
const PCAPNG =
  '0a0d0d0a6c0000004d3c2b1a01000000ffffffffffffffff0400450045646974636170202857697265736861726b2920342e302e313720284769742076342e302e3137207061636b6167656420617320342e302e31372d302b6465623132753329000000000000006c0000000100000020000000930000000000000009000100090000000000000020000000060000002800000000000000fe9c971715cd853d0500000005000000010203040500000028000000060000003000000000000000fe9c971701cac47101000000dc0500000900000001000200c3bc00000000000030000000'
const JSON_LINES = [
  '{"time":"2023-11-14T22:13:20.123456789Z","linkType":147,"bytes":"0102030405"}\n',
  '{"time":"2023-11-14T22:13:21.000000001Z","linkType":147,"originalLength":1500,"bytes":"09","comment":"ü"}\n',
].join('')

const folder = mkdtempSync(join(tmpdir(), 'bluelight-convert-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
beforeAll(() => {
  writeFileSync(at('in.pcap'), Buffer.from(PCAP, 'hex'))
  writeFileSync(at('in.pcapng'), Buffer.from(PCAPNG, 'hex'))
  writeFileSync(at('in.jsonl'), JSON_LINES)
})

/** Runs `convert`; files are in the folder. */
async function converted(args: string[], input: string | AsyncIterable<Uint8Array> = '') {
  const console = recordingConsole(input)
  const status = await convert(
    args.map((arg) => (/^[\w-]+\.\w+$/.test(arg) ? at(arg) : arg)),
    console,
  )
  const errors = console.err.trimEnd().split('\n').filter(Boolean)
  return { status, out: console.out, errors: errors.map((line) => JSON.parse(line)) }
}

const ok = { status: 0, out: '', errors: [] }
const hex = (name: string) => readFileSync(at(name), 'hex')
const text = (name: string) => readFileSync(at(name), 'utf8')

describe('formats', () => {
  test('the same format keeps every octet', async () => {
    expect(await converted(['in.pcap', 'same.pcap'])).toEqual(ok)
    expect(hex('same.pcap')).toBe(PCAP)
    expect(await converted(['in.pcapng', 'same.pcapng'])).toEqual(ok)
    expect(hex('same.pcapng')).toBe(PCAPNG)
    expect(await converted(['in.jsonl', 'same.ndjson'])).toEqual(ok)
    expect(text('same.ndjson')).toBe(JSON_LINES)
  })

  test('round and round, nothing is lost', async () => {
    for (const [from, to] of [
      ['in.pcapng', 'a.jsonl'],
      ['a.jsonl', 'b.pcapng'],
      ['b.pcapng', 'c.pcap'],
      ['c.pcap', 'd.pcapng'],
      ['d.pcapng', 'e.json'],
    ])
      expect(await converted([from!, to!])).toEqual(ok)
    expect(text('a.jsonl')).toBe(JSON_LINES)
    expect(text('e.json')).toBe(JSON_LINES.replace(',"comment":"ü"', ''))
  })

  test('content tells pcap from pcapng', async () => {
    writeFileSync(at('really-ng.pcap'), Buffer.from(PCAPNG, 'hex'))
    expect(await converted(['really-ng.pcap', 'tells.jsonl'])).toEqual(ok)
    expect(text('tells.jsonl')).toBe(JSON_LINES)
    expect(await converted(['really-ng.pcap', 'copy.pcap'])).toEqual(ok)
    expect(hex('copy.pcap')).toMatch(/^4d3cb2a1/)
  })

  test('digits have octets alone, and a link type that is given', async () => {
    expect(await converted(['in.pcap', 'digits.txt'])).toEqual(ok)
    expect(text('digits.txt')).toBe('0102030405\n09\n')
    expect(await converted(['--link-type', 'user0', 'digits.txt', 'typed.jsonl'])).toEqual(ok)
    expect(text('typed.jsonl')).toBe('{"linkType":147,"bytes":"0102030405"}\n{"linkType":147,"bytes":"09"}\n')
    expect(await converted(['--link-type', '147', 'digits.txt', 'typed.pcap'])).toEqual(ok)
    expect(await converted(['typed.pcap', 'digits-again.hex'])).toEqual(ok)
    expect(text('digits-again.hex')).toBe(text('digits.txt'))
    expect(await converted(['digits.txt', 'digits-copy.hex'])).toEqual(ok)
    expect(text('digits-copy.hex')).toBe(text('digits.txt'))
  })

  test('microseconds for those who know no other', async () => {
    expect(await converted(['--microseconds', 'in.pcapng', 'micro.pcap'])).toEqual(ok)
    expect(hex('micro.pcap')).toBe(PCAP)
    expect(await converted(['in.pcapng', 'nano.pcap'])).toEqual(ok)
    expect(await converted(['--microseconds', 'nano.pcap', 'micro-again.pcap'])).toEqual(ok)
    expect(hex('micro-again.pcap')).toBe(PCAP)
  })

  test('standard input and output', async () => {
    expect(await converted(['--from', 'json', '--to', 'hex', '-', '-'], JSON_LINES)).toEqual({
      status: 0,
      out: '0102030405\n09\n',
      errors: [],
    })
    async function* stdin() {
      for (const octet of Buffer.from(PCAPNG, 'hex')) yield Uint8Array.of(octet)
    }
    expect(await converted(['--from', 'pcap', '--to', 'json', '-', '-'], stdin())).toEqual({
      status: 0,
      out: JSON_LINES,
      errors: [],
    })
    expect(await converted(['--from', 'hex', '--to', 'json', '--link-type', 'raw', '-', '-'])).toEqual(ok)
  })

  test('nothing makes a file without packets', async () => {
    writeFileSync(at('empty.hex'), '\n')
    expect(await converted(['--link-type', 'ethernet', 'empty.hex', 'empty.pcap'])).toEqual(ok)
    expect(hex('empty.pcap')).toHaveLength(48)
    expect(await converted(['empty.pcap', 'empty.jsonl'])).toEqual(ok)
    expect(text('empty.jsonl')).toBe('')
  })
})

describe('failures', () => {
  test('a file that ends within a packet is converted up to there', async () => {
    writeFileSync(at('short.pcap'), Buffer.from(PCAP, 'hex').subarray(0, -1))
    const { status, errors } = await converted(['short.pcap', 'short.jsonl'])
    expect(status).toBe(1)
    expect(errors).toEqual([
      {
        ok: false,
        input: at('short.pcap'),
        error: {
          code: 'truncated',
          path: 'pcap[1]',
          bit: 8 * 45,
          message: 'pcap[1]: 17 octets are needed, 16 are left',
        },
      },
    ])
    expect(text('short.jsonl')).toBe('{"time":"2023-11-14T22:13:20.123456000Z","linkType":147,"bytes":"0102030405"}\n')
  })

  test('what is no capture leaves OUT alone', async () => {
    writeFileSync(at('precious.jsonl'), 'precious')
    writeFileSync(at('none.pcap'), 'no capture')
    const { status, errors } = await converted(['none.pcap', 'precious.jsonl'])
    expect(status).toBe(1)
    expect(errors).toMatchObject([
      { error: { code: 'malformed', message: 'capture: neither a pcap nor a pcapng file' } },
    ])
    for (const name of ['missing.pcap', folder]) {
      const { errors } = await converted(['--from', 'pcap', name, 'precious.jsonl'])
      expect(errors).toMatchObject([
        { error: { code: 'input', message: expect.stringMatching(/is not a file that can be read$/) } },
      ])
    }
    expect(text('precious.jsonl')).toBe('precious')
  })

  test('lines that are no packet are left out', async () => {
    writeFileSync(at('some.jsonl'), `${JSON_LINES}{"bytes":"0g"}\nnothing\n${JSON_LINES}`)
    const { status, errors } = await converted(['some.jsonl', 'some.hex'])
    expect(status).toBe(1)
    expect(errors.map(({ error }) => error.message)).toEqual([
      'line 3.bytes: character 2 is no hexadecimal digit',
      'line 4: is not JSON',
    ])
    expect(text('some.hex')).toBe('0102030405\n09\n0102030405\n09\n')
  })

  test('what the format cannot carry, what is before it being written', async () => {
    writeFileSync(at('mixed.jsonl'), `${JSON_LINES}{"linkType":1,"bytes":"ab"}\n`)
    const { status, errors } = await converted(['mixed.jsonl', 'mixed.pcap'])
    expect(status).toBe(1)
    expect(errors).toMatchObject([{ error: { code: 'out-of-range', path: 'pcap[2].linkType' } }])
    expect(await converted(['mixed.pcap', 'mixed-again.hex'])).toEqual(ok)
    expect(text('mixed-again.hex')).toBe('0102030405\n09\n')
    expect(await converted(['mixed.jsonl', 'mixed.pcapng'])).toEqual(ok)
  })

  test('a place where nothing can be written', async () => {
    mkdirSync(at('folder.hex'))
    for (const out of [join(folder, 'no', 'such', 'folder.hex'), at('folder.hex')]) {
      const { status, errors } = await converted(['in.pcap', out])
      expect(status).toBe(1)
      expect(errors).toMatchObject([{ ok: false, output: out, error: { code: 'output', message: expect.any(String) } }])
    }
  })

  test.skipIf(!existsSync('/dev/full'))('a disk that is full', async () => {
    const { status, errors } = await converted(['--to', 'json', 'in.pcap', '/dev/full'])
    expect(status).toBe(1)
    expect(errors).toMatchObject([{ output: '/dev/full', error: { message: expect.stringContaining('ENOSPC') } }])
  })

  test('input that breaks off', async () => {
    async function* broken() {
      yield Buffer.from(PCAP, 'hex').subarray(0, 50)
      throw Object.assign(new Error('EIO: i/o error, read'), { syscall: 'read' })
    }
    const { status, out, errors } = await converted(['--from', 'pcap', '--to', 'hex', '-', '-'], broken())
    expect({ status, out }).toEqual({ status: 1, out: '0102030405\n' })
    expect(errors).toMatchObject([
      { input: 'standard input', error: { code: 'input', message: 'standard input: EIO: i/o error, read' } },
    ])
  })

  test('stops reading when nobody reads what it writes', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given++
        yield Buffer.from('0102\n'.repeat(100))
      }
    }
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
    })
    const console = recordingConsole()
    const args = ['--from', 'hex', '--to', 'hex', '-', '-']
    expect(await convert(args, { ...console, stdin: endless(), stdout: gone, stderr: console.stderr })).toBe(0)
    expect(given).toBe(1)
    expect(console.err).toBe('')
  })
})

describe('usage', () => {
  test.each([
    [[], 'two arguments are needed: IN and OUT'],
    [['in.pcap'], 'two arguments are needed: IN and OUT'],
    [['in.pcap', 'a.pcap', 'b.pcap'], 'two arguments are needed: IN and OUT'],
    [['in.pcap', 'out.gz'], 'has no name that tells its format: give --to'],
    [['-', 'out.pcap'], 'a stream has no name that tells its format: give --from'],
    [['--to', 'pdf', 'in.pcap', 'out.pcap'], 'unknown format "pdf": pcap, pcapng, json, hex'],
    [['in.hex', 'out.pcap'], 'hex does not tell what packets begin with: give --link-type'],
    [['--link-type', 'token-ring', 'in.hex', 'out.pcap'], 'unknown link type "token-ring"'],
    [['--link-type', '65536', 'in.hex', 'out.pcap'], 'unknown link type "65536"'],
    [['--link-type', 'toString', 'in.hex', 'out.pcap'], 'unknown link type "toString"'],
    [['--link-type', '1', 'in.pcap', 'out.jsonl'], '--link-type is for json and hex: pcap tells it'],
    [['in.pcap', 'in.pcap'], 'IN and OUT are the same file'],
    [['--fast', 'in.pcap', 'out.jsonl'], "Unknown option '--fast'"],
  ])('%j', async (args, message) => {
    const failed = converted(args)
    await expect(failed).rejects.toThrow(message)
    await expect(failed).rejects.toMatchObject({ name: 'UsageError' })
  })

  test('the same file under two names is one', async () => {
    linkSync(at('in.pcap'), at('other-name.pcap'))
    await expect(converted(['in.pcap', 'other-name.pcap'])).rejects.toThrow('IN and OUT are the same file')
    expect(hex('in.pcap')).toBe(PCAP)
  })

  test('help', async () => {
    for (const flag of ['--help', '-h']) expect((await converted([flag])).out).toMatch(/^Usage: bluelight convert/)
  })
})

test('long work shows progress', async () => {
  let t = 0
  async function* slow() {
    for (let i = 0; i < 3; i++) {
      t += 800
      yield Buffer.from('01\n02\n')
    }
  }
  const console = recordingConsole(slow(), { errTTY: true, now: () => t })
  expect(await convert(['--from', 'hex', '--to', 'hex', '-', '-'], console)).toBe(0)
  expect(console.out).toBe('01\n02\n'.repeat(3))
  expect(console.err).toContain('per second\r\x1b[K')
})
