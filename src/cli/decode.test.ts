import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { fromHex, jer, toHex, uper } from '../asn1'
import { MessageFrame2023 } from '../j2735'
import { decode } from './decode'
import { encode } from './encode'
import { recordingConsole } from './recording-console'

const EVA = '00160e1a88238e671c4c02000e20124410'
const VALUE = {
  messageId: 22,
  value: {
    rsaMsg: { msgCnt: 28, timeStamp: 471950, typeEvent: 9729, furtherInfoID: '0007' },
    responseType: 'emergency',
    details: { doNotUse: 0, sirenUse: 'inUse', lightsUse: 'inUse', multi: 'singleVehicle' },
    basicType: 'special',
    responseEquip: 'engine',
  },
}
const line = (value: unknown, more: object = {}) =>
  JSON.stringify({ ok: true, standard: 'j2735', type: 'MessageFrame', value, ...more })

const folder = mkdtempSync(join(tmpdir(), 'bluelight-decode-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `decode`. */
async function decoded(args: string[], input = '') {
  const console = recordingConsole(input)
  const status = await decode(args, console)
  return { status, out: console.out, err: console.err }
}

/** Runs `decode --json` for one message. */
async function json(...args: string[]) {
  const { status, out } = await decoded(['--json', ...args])
  return { status, ...JSON.parse(out) }
}

describe('--json', () => {
  test('one line a message', async () => {
    expect(await decoded(['--json', EVA])).toEqual({ status: 0, out: `${line(VALUE)}\n`, err: '' })
  })

  test('hexadecimal, base64, files and standard input, in order', async () => {
    const path = join(folder, 'messages')
    const frame = (id: number) => `00${id.toString(16)}0100`
    writeFileSync(path, `${frame(0x2b)}\r\n\r\n${frame(0x2c).toUpperCase()}`)
    const base64 = Buffer.from(fromHex(frame(0x2d))).toString('base64')
    const { status, out } = await decoded(['--json', frame(0x2e), '-', path, base64], `\n${EVA}\n\n${base64}`)
    expect(status).toBe(0)
    const ids = out.split('\n').map((text) => text && JSON.parse(text).value.messageId)
    expect(ids).toEqual([46, 22, 45, 43, 44, 45, ''])
  })

  test('no input is standard input', async () => {
    expect(await decoded(['--json'], `${EVA}\n`)).toEqual({ status: 0, out: `${line(VALUE)}\n`, err: '' })
    expect(await decoded(['--json'])).toEqual({ status: 0, out: '', err: '' })
  })

  test('is what there is where the output is no terminal', async () => {
    expect((await decoded([EVA])).out).toBe(`${line(VALUE)}\n`)
  })

  test('failures take the place of the message', async () => {
    const { status, out, err } = await decoded(['--json'], `${EVA}\n0016\nnothing\n001\n${EVA}\n`)
    expect(status).toBe(1)
    expect(err).toBe('')
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text)),
    ).toEqual([
      { ...JSON.parse(line(VALUE)) },
      {
        ok: false,
        error: {
          code: 'truncated',
          path: 'MessageFrame.value',
          bit: 16,
          message: 'MessageFrame.value: 8 bits are needed, 0 are left',
        },
      },
      {
        ok: false,
        error: { code: 'input', path: '', bit: null, message: '"nothing" is neither hexadecimal nor base64' },
      },
      {
        ok: false,
        error: { code: 'input', path: '', bit: null, message: '"001" is an odd number of hexadecimal digits' },
      },
      { ...JSON.parse(line(VALUE)) },
    ])
  })

  test('an argument that could have been a file', async () => {
    expect(await json('no/such.file')).toEqual({
      status: 1,
      ok: false,
      error: {
        code: 'input',
        path: '',
        bit: null,
        message: '"no/such.file" is neither an existing file, nor hexadecimal, nor base64',
      },
    })
    expect(await json('')).toMatchObject({ status: 1, ok: false, error: { code: 'truncated', bit: 0 } })
  })

  test('any type of the standard', async () => {
    expect(await json('--type', 'Speed', '14f0')).toEqual({
      status: 0,
      ok: true,
      standard: 'j2735',
      type: 'Speed',
      value: 670,
    })
    expect(await json('--type', 'Common.Speed', '14f0')).toMatchObject({ type: 'Speed', value: 670 })
    expect(await json('--type', 'AddGrpB.Angle', '02')).toMatchObject({ type: 'AddGrpB.Angle', value: 2 })
  })

  test('readable, but not as the rules would have it', async () => {
    // The length of the alert in two octets, where one would do.
    const { status, out } = await decoded(['--json', `0016800e${EVA.slice(6)}`])
    expect({ status, out }).toEqual({ status: 0, out: `${line(VALUE, { canonical: false })}\n` })
    const back = recordingConsole(out)
    expect(await encode([], back)).toBe(0)
    expect(back.out).toBe(`${EVA}\n`)
  })
})

test('integers beyond 2^53 are exact, there and back', async () => {
  const { status, out } = await decoded(['--type', 'Int8Signed', '8020000000000001'])
  expect({ status, out }).toEqual({
    status: 0,
    out: '{"ok":true,"standard":"j2735","type":"Int8Signed","value":9007199254740993}\n',
  })
  const back = recordingConsole(out)
  expect(await encode([], back)).toBe(0)
  expect(back.out).toBe('8020000000000001\n')
  expect((await decoded(['--tree', '--type', 'Int8Signed', '8020000000000001'])).out).toMatch(
    / {2}9007199254740993 {2}/,
  )
})

describe('trailing data', () => {
  test('is an error', async () => {
    expect(await json(`${EVA}ab`)).toMatchObject({ status: 1, ok: false, error: { code: 'trailing-data', bit: 136 } })
    // The last bit of the alert's window is padding.
    expect(await json(`${EVA.slice(0, -1)}7`)).toMatchObject({ ok: false, error: { code: 'trailing-data', bit: 135 } })
  })

  test('is kept and reported by --lenient', async () => {
    expect(await json('--lenient', `${EVA}ABcd`)).toEqual({
      status: 0,
      ok: true,
      standard: 'j2735',
      type: 'MessageFrame',
      value: VALUE,
      canonical: false,
      trailing: { bit: 136, bytes: 'ABCD' },
    })
    expect(await json('--lenient', EVA)).not.toHaveProperty('trailing')
  })

  test('in several places', async () => {
    expect(await json('--lenient', `${EVA.slice(0, -1)}7ab`)).toMatchObject({
      ok: true,
      canonical: false,
      trailing: { bit: 135, bytes: '80', more: [{ bit: 136, bytes: 'AB' }] },
    })
  })
})

describe('--edition', () => {
  const frame = {
    messageId: 20,
    value: {
      coreData: {
        msgCnt: 1,
        id: '00000001',
        secMark: 0,
        lat: 0,
        long: 0,
        elev: 0,
        accuracy: { semiMajor: 0, semiMinor: 0, orientation: 0 },
        transmission: 'park',
        speed: 0,
        heading: 0,
        angle: 0,
        accelSet: { long: 0, lat: 0, vert: 0, yaw: 0 },
        brakes: { wheelBrakes: '00', traction: 'off', abs: 'off', scs: 'off', brakeBoost: 'off', auxBrakes: 'off' },
        size: { width: 200, length: 500 },
      },
      partII: [
        { 'partII-Id': 2, 'partII-Value': { vehicleData: { height: 50, trailerPresent: true, rollAngle: -5 } } },
      ],
    },
  }

  test('selects the types of that edition, and encodes without naming it', async () => {
    const hex = toHex(uper.encode(MessageFrame2023, jer.fromJson(MessageFrame2023, frame))).toLowerCase()
    const { status, out } = await decoded(['--edition', '2023', '--json', hex])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({ ok: true, standard: 'j2735', type: 'MessageFrame2023', value: frame })
    const back = recordingConsole(out)
    await encode([], back)
    expect(back.out).toBe(`${hex}\n`)
    const bare = recordingConsole(JSON.stringify(frame))
    expect(await encode(['--edition', '2023'], bare)).toBe(0)
    expect(bare.out).toBe(`${hex}\n`)
    expect((await decoded(['--edition', '2024', EVA])).out).toBe(`${line(VALUE)}\n`)
  })
})

describe('--tree', () => {
  test('fields with value, meaning and bits', async () => {
    const { status, out } = await decoded(['--tree', '--type', 'Speed', '14f0'])
    expect({ status, out }).toEqual({ status: 0, out: 'Speed  670  13.4 m/s  [0,13)\n' })
    expect((await decoded(['--tree', EVA])).out).toMatch(/^ {4}responseType +emergency +\[103,107\)$/m)
  })

  test('is what a terminal shows', async () => {
    const console = recordingConsole('', { outTTY: true })
    await decode(['--type', 'Speed', 'fff8'], console)
    expect(console.out).toBe('Speed  8191  unavailable  [0,13)\n')
    const asked = recordingConsole('', { outTTY: true })
    await decode(['--json', '--type', 'Speed', 'fff8'], asked)
    expect(asked.out).toMatch(/^\{"ok":true/)
  })

  test('failures, trailing data and other forms, set apart', async () => {
    const { status, out } = await decoded(['--tree', '--lenient', '--type', 'Speed', '14f0', '14', '14f1ab', '#'])
    expect(status).toBe(1)
    expect(out.split('\n\n')).toEqual([
      'Speed  670  13.4 m/s  [0,13)',
      'FAILED truncated: Speed: 13 bits are needed, 8 are left [bit 0]',
      'Speed  670  13.4 m/s  [0,13)\nTRAILING DATA from bit 13: 3560\nNOT CANONICAL: the value encodes to other octets',
      'FAILED input: "#" is neither an existing file, nor hexadecimal, nor base64\n',
    ])
  })
})

describe('usage', () => {
  test.each([
    [['--json', '--tree'], '--json and --tree exclude each other'],
    [['--type', 'Angle'], 'several types "Angle": AddGrpB.Angle, Common.Angle'],
    [['--type', 'Sped'], 'no type "Sped"; did you mean Speed?'],
    [['--type'], "'--type <value>' argument missing"],
    [['--standard', 'etsy'], 'unknown standard "etsy"'],
    [['--edition', '1999'], 'unknown edition "1999"'],
    [['--jsno'], "Unknown option '--jsno'"],
    [['--json=yes'], "'--json' does not take an argument"],
  ])('%j', async (args, message) => {
    const failed = decode(args, recordingConsole())
    await expect(failed).rejects.toThrow(message)
    await expect(failed).rejects.toMatchObject({ name: 'UsageError' })
  })

  test('help', async () => {
    for (const flag of ['--help', '-h']) expect((await decoded([flag])).out).toMatch(/^Usage: bluelight decode/)
  })
})

test('stops reading when nobody reads what it prints', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given++
      yield new TextEncoder().encode(`${EVA}\n`.repeat(100))
    }
  }
  const gone = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
  })
  const console = recordingConsole(endless())
  expect(await decode(['--json'], { ...console, stdin: endless(), stdout: gone, stderr: console.stderr })).toBe(0)
  expect(given).toBe(1)
})

test('long work shows progress, and makes room for what is printed', async () => {
  let t = 0
  async function* slow() {
    for (let i = 0; i < 4; i++) {
      t += 600
      yield new TextEncoder().encode('14f0\n14f0\n')
    }
  }
  const console = recordingConsole(slow(), { outTTY: true, errTTY: true, now: () => t })
  expect(await decode(['--json', '--type', 'Speed'], console)).toBe(0)
  expect(console.err).toBe(
    '\r\x1b[K4 lines, 3 per second\r\x1b[K\r\x1b[K6 lines, 3 per second\r\x1b[K\r\x1b[K8 lines, 3 per second\r\x1b[K',
  )
})

const vectors = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/j2735')

describe.skipIf(!existsSync(vectors))('messages of other implementations and from the air', () => {
  const all: { id: string; hex: string; value: unknown }[] = existsSync(vectors)
    ? readdirSync(vectors).flatMap((name) => JSON.parse(readFileSync(join(vectors, name), 'utf8')))
    : []
  const input = all.map(({ hex }) => `${hex.toLowerCase()}\n`).join('')

  test(`decode --json | encode is the identity on ${all.length} outside vectors`, async () => {
    const { status, out } = await decoded(['--json'], input)
    expect(status).toBe(0)
    expect(out).not.toContain('"canonical"')
    const back = recordingConsole(out)
    expect(await encode([], back)).toBe(0)
    expect(back.err).toBe('')
    expect(back.out).toBe(input)
    // Bare values, as the vectors have them, too.
    const bare = recordingConsole(all.map(({ value }) => `${JSON.stringify(value)}\n`).join(''))
    expect(await encode([], bare)).toBe(0)
    expect(bare.out).toBe(input)
  })

  test(`every field of ${all.length} outside vectors has a line in the tree`, async () => {
    const { status, out } = await decoded(['--tree'], input)
    expect(status).toBe(0)
    const trees = out.trimEnd().split('\n\n')
    expect(trees).toHaveLength(all.length)
    const count = (value: unknown): number =>
      typeof value === 'object' &&
      value !== null &&
      !('length' in value && 'value' in value) &&
      !('_unknownOpenType' in value)
        ? Object.values(value).reduce((n: number, v) => n + count(v), 1)
        : 1
    all.forEach(({ id, value }, i) => {
      const lines = trees[i]!.split('\n')
      expect(lines.length, id).toBe(count(value))
      for (const text of lines) expect(text, id).toMatch(/\[\d+,\d+\)$/)
    })
  })
})
