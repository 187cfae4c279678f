import { expect, test } from 'vitest'
import { version } from '../../package.json'
import { recordingConsole } from './recording-console'
import { run } from './run'

async function ran(...args: string[]) {
  const console = recordingConsole()
  const status = await run(args, console)
  return { status, out: console.out, err: console.err }
}

test('verbs', async () => {
  expect(await ran('decode', '--type', 'Speed', '14f0')).toMatchObject({ status: 0, err: '' })
  expect(await ran('encode', '--type', 'Speed', '670')).toEqual({ status: 0, out: '14f0\n', err: '' })
  expect(await ran('encode', '--type', 'Speed', '9999')).toMatchObject({ status: 1, out: '' })
})

test('help and version', async () => {
  expect(await ran('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' })
  for (const flag of ['--help', '-h']) {
    const { status, out, err } = await ran(flag)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^Usage: bluelight <verb>/)
  }
  for (const verb of ['decode', 'encode'])
    expect(await ran(verb, '--help')).toMatchObject({ status: 0, out: expect.stringContaining(`bluelight ${verb} [`) })
})

test.each([
  [[], 'bluelight: no verb\nTry "bluelight --help".\n'],
  [['decod'], 'bluelight: unknown verb or option "decod"\nTry "bluelight --help".\n'],
  [['toString'], 'bluelight: unknown verb or option "toString"\nTry "bluelight --help".\n'],
  [['--json'], 'bluelight: unknown verb or option "--json"\nTry "bluelight --help".\n'],
  [
    ['decode', '--type', 'Sped'],
    'bluelight decode: j2735 has no type "Sped"; did you mean Speed?\nTry "bluelight decode --help".\n',
  ],
])('usage: %j', async (args, err) => {
  expect(await ran(...args)).toEqual({ status: 2, out: '', err })
})
