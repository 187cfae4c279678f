import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { decode } from './decode'
import { encode } from './encode'
import { recordingConsole } from './recording-console'

const folder = mkdtempSync(join(tmpdir(), 'bluelight-encode-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `encode`. */
async function encoded(args: string[], input = '') {
  const console = recordingConsole(input)
  const status = await encode(args, console)
  const errors = console.err.trimEnd().split('\n').filter(Boolean)
  return { status, out: console.out, errors: errors.map((text) => JSON.parse(text)) }
}

const speed = (value: unknown, more: object = {}) =>
  JSON.stringify({ ok: true, standard: 'j2735', type: 'Speed', value, ...more })

test('bare values are message frames, or of the type that is named', async () => {
  const frame = '{"messageId":22,"value":{"rsaMsg":{"msgCnt":1,"typeEvent":9729}}}'
  expect(await encoded([frame])).toEqual({ status: 0, out: '00160600000024c020\n', errors: [] })
  expect(await encoded(['--type', 'Speed', '670'])).toMatchObject({ status: 0, out: '14f0\n' })
  expect(await encoded(['--type', 'Common.Angle', '2'])).toMatchObject({ status: 0, out: '0004\n' })
})

test('earlier names of components are understood', async () => {
  const details = (name: string) => `{"${name}":3,"sirenUse":"inUse","lightsUse":"inUse","multi":"unavailable"}`
  const { out } = await encoded(['--type', 'EmergencyDetails'], `${details('doNotUse')}\n${details('sspRights')}\n`)
  const [now, then] = out.split('\n')
  expect(then).toBe(now)
})

test('printed messages name their type', async () => {
  const line = speed(670, { canonical: false, trailing: { bit: 13, bytes: 'FF' } })
  expect(await encoded(['--type', 'Common.Latitude'], `${line}\n\n1\n`)).toEqual({
    status: 0,
    out: '14f0\n6b49d202\n',
    errors: [],
  })
  // What they leave out is as for bare values.
  expect(await encoded(['--type', 'Speed'], '{"ok":true,"value":670}')).toMatchObject({ status: 0, out: '14f0\n' })
})

test('files, arguments and standard input, in order', async () => {
  const path = join(folder, 'values')
  writeFileSync(path, '1\r\n\r\n2')
  expect(await encoded(['--type', 'DMonth', '3', path, '-', ' 6\n'], '4\n5')).toEqual({
    status: 0,
    out: '30\n10\n20\n40\n50\n60\n',
    errors: [],
  })
})

test('an argument may be JSON on several lines', async () => {
  expect(await encoded([JSON.stringify(JSON.parse(speed(670)), null, 2)])).toMatchObject({ status: 0, out: '14f0\n' })
})

test('failures go to standard error, with their place', async () => {
  const path = join(folder, 'bad')
  writeFileSync(path, `${speed(1)}\n${speed(8192)}\n{"ok":false,"error":{"code":"truncated","bit":3,"message":"m"}}\n`)
  const { status, out, errors } = await encoded([path, '{"x', '{"messageId":22,"value":{"oops":1}}', '{"ok":false}'])
  expect(status).toBe(1)
  expect(out).toBe('0008\n')
  expect(errors).toEqual([
    {
      ok: false,
      input: `${path}:2`,
      error: { code: 'out-of-range', path: 'Speed', bit: null, message: 'Speed: 8192 is above 8191' },
    },
    { ok: false, input: `${path}:3`, error: { code: 'truncated', bit: 3, message: 'm' } },
    {
      ok: false,
      input: 'argument 2',
      error: { code: 'input', path: '', bit: null, message: '"{\\"x" is neither an existing file nor JSON' },
    },
    {
      ok: false,
      input: 'argument 3',
      error: {
        code: 'unknown-field',
        path: 'MessageFrame.value',
        bit: null,
        message: 'MessageFrame.value: no component is named "oops"',
      },
    },
    {
      ok: false,
      input: 'argument 4',
      error: { code: 'input', path: '', bit: null, message: 'a failure, without its reason' },
    },
  ])
})

test.each([
  ['{"ok":true,"standard":"etsy","type":"Speed","value":1}', 'unknown standard "etsy"; known: j2735, etsi, ieee1609'],
  ['{"ok":true,"standard":"j2735","type":"Sped","value":1}', '"Sped" is no type of j2735'],
  ['{"ok":true,"standard":"j2735","type":"Angle","value":1}', '"Angle" is the name of several types of j2735'],
  ['{"ok":true,"standard":5,"type":{},"value":1}', 'unknown standard "5"; known: j2735, etsi, ieee1609'],
  ['nothing', '"nothing" is not JSON'],
])('%s: %s', async (line, message) => {
  expect(await encoded([], line)).toEqual({
    status: 1,
    out: '',
    errors: [{ ok: false, input: 'standard input:1', error: { code: 'input', path: '', bit: null, message } }],
  })
})

test.each(['null', '1', '"text"', '[]', '{}', '{"ok":true}', '{"ok":true,"value":null}', '{"messageId":99,"value":5}'])(
  '%s is no message frame',
  async (line) => {
    const { status, out, errors } = await encoded([], line)
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(errors[0].error.code).not.toBe('internal')
    expect(errors[0].error.path).toMatch(/^MessageFrame/)
  },
)

describe('usage', () => {
  test.each([
    [['--type', 'Angle'], 'several types "Angle"'],
    [['--tree'], "Unknown option '--tree'"],
    [['--standard', 'etsy'], 'unknown standard "etsy"'],
  ])('%j', async (args, message) => {
    const failed = encode(args, recordingConsole())
    await expect(failed).rejects.toThrow(message)
    await expect(failed).rejects.toMatchObject({ name: 'UsageError' })
  })

  test('help', async () => {
    expect((await encoded(['--help'])).out).toMatch(/^Usage: bluelight encode/)
  })
})

test('unknown content comes back unchanged', async () => {
  const there = recordingConsole()
  await decode(['--json', '00ef03abcdef'], there)
  expect(there.out).toContain('"_unknownOpenType":"ABCDEF"')
  const back = recordingConsole(there.out)
  await encode([], back)
  expect(back.out).toBe('00ef03abcdef\n')
})
