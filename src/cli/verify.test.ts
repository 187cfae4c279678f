import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UsageError } from './arguments'
import { recordingConsole } from './recording-console'
import { verify } from './verify'

const vectors = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors')
const absent = !existsSync(vectors)
const security = join(vectors, 'security')

interface Message {
  id: string
  hex: string
  securedHex: string
  expect: 'accept' | 'reject'
  signatureVerified: boolean | null
  security: { psid: number; generationTime: number; signerCertificateHashedId8?: string }
}
const load = (file: string): Message[] => (absent ? [] : JSON.parse(readFileSync(join(vectors, file), 'utf8')))
const synthetic = load('security/signed-synthetic.json')

const folder = mkdtempSync(join(tmpdir(), 'bluelight-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs `verify --json`. */
async function verified(args: string[], input = '') {
  const console = recordingConsole(input)
  const status = await verify(['--json', ...args], console)
  const lines = console.out.split('\n').filter((line) => line !== '')
  return { status, err: console.err, lines: lines.map((line) => JSON.parse(line)) }
}

describe.skipIf(absent)('messages of other implementations', () => {
  const chain = absent
    ? { chain: [], issued: [] }
    : JSON.parse(readFileSync(join(security, 'signed-synthetic-chain.json'), 'utf8'))
  const root = file('root.json', JSON.stringify(chain.chain.slice(0, 1)))
  const cert = join(security, 'signed-synthetic-chain.json')
  const trusted = ['--root', root, '--cert', cert]
  const packet = (id: string) => synthetic.find((v) => v.id === id)!

  test.each(synthetic.map((v) => [v.id, v] as const))('%s', async (_, v) => {
    for (const hex of [v.hex, v.securedHex]) {
      const { status, lines, err } = await verified([...trusted, '--at', 'message', hex])
      expect(lines).toHaveLength(1)
      const [line] = lines
      expect(line.verdict === 'valid', JSON.stringify(line)).toBe(v.expect === 'accept')
      expect(status).toBe(v.expect === 'accept' ? 0 : 1)
      expect(line.ok).toBe(true)
      expect(line.signature).toBe(
        { true: 'valid', false: 'invalid', null: 'unknown-signer' }[String(v.signatureVerified)],
      )
      expect(line.psid).toBe(v.security.psid)
      expect(line.generationTimeTai).toBe(String(v.security.generationTime))
      expect(line.reason === null).toBe(v.expect === 'accept')
      expect(err).toBe('')
    }
  })

  test('time: now, of the message, any', async () => {
    const { hex } = packet('sgn-cam-cert')
    const at = async (time: string[]) => (await verified([...trusted, ...time, hex])).lines[0]
    expect(await at([])).toMatchObject({ verdict: 'stale', generationTime: '2022-01-01T01:02:30.065Z' })
    expect((await at(['--at', '2022-01-01T01:02:31Z'])).verdict).toBe('valid')
    expect((await at(['--at', '2022-01-01T01:02:33Z'])).verdict).toBe('stale')
    expect((await at(['--at', '2022-01-01T01:02:28Z'])).verdict).toBe('stale')
  })

  test('without roots nothing is trusted, and signatures are judged all the same', async () => {
    const { status, lines } = await verified(['--cert', cert, packet('sgn-cam-cert').hex, packet('neg-cam-s-bit').hex])
    expect(status).toBe(1)
    expect(lines.map(({ verdict, signature }) => [verdict, signature])).toEqual([
      ['untrusted', 'valid'],
      ['untrusted', 'invalid'],
    ])
  })

  test('each line alone, unless stateful', async () => {
    const { securedHex } = packet('sgn-cam-cert')
    const digest = packet('sgn-cam-p2pcd').hex
    const authorities = file('aa.hex', `${chain.chain[1].hex}\n`)
    const base = ['--root', root, '--cert', authorities, '--at', 'message']
    const input = [digest, securedHex, securedHex, digest].join('\n')
    const verdicts = async (...more: string[]) =>
      (await verified([...base, ...more], input)).lines.map((l) => l.verdict)
    expect(await verdicts()).toEqual(['unknown-signer', 'valid', 'valid', 'unknown-signer'])
    expect(await verdicts('--stateful')).toEqual(['unknown-signer', 'valid', 'replayed', 'valid'])
  })

  test('files of certificates as octets; a revocation list without a trusted signer is told of', async () => {
    const oer = file('root.oer', Buffer.from(chain.chain[0].hex, 'hex'))
    const { lines } = await verified(['--root', oer, '--cert', cert, '--at', 'message', packet('sgn-cam-cert').hex])
    expect(lines[0].verdict).toBe('valid')
    const crl = join(security, 'trust-lists.json')
    const { err } = await verified(['--root', oer, '--crl', crl, packet('sgn-cam-cert').hex])
    expect(err).toMatch(/c2c-common-crl: the signer [0-9a-f]{16} is not trusted/)
  })

  test('position: the source of the packet, or what the command line says', async () => {
    const hex = packet('sgn-cam-cert').hex
    for (const position of ['-33.9,151.2', '48.12,11.57'])
      expect((await verified([...trusted, '--at', 'message', '--position', position, hex])).lines[0].verdict).toBe(
        'valid',
      )
    await expect(verified(['--position', '91,0', hex])).rejects.toThrow(UsageError)
    await expect(verified(['--position', '1', hex])).rejects.toThrow(UsageError)
  })

  test('packets of the field', async () => {
    const packets = load('etsi/geonetworking-packets.json')
    const { lines } = await verified(['--stateful', '--at', 'message'], packets.map(({ hex }) => hex).join('\n'))
    expect(lines).toHaveLength(packets.length)
    packets.forEach(({ id, security: s }: Message & { security?: { signatureVerified?: boolean } }, k) => {
      const signature = (s as { signatureVerified?: boolean | null } | undefined)?.signatureVerified
      // Of digests the certificate may come later, or never.
      if (signature === true) expect(lines[k].signature, id).toMatch(/^(valid|unknown-signer)$/)
      else expect(lines[k].signature, id).not.toBe('valid')
      if (s === undefined) expect(lines[k].verdict, id).toMatch(/^(unsigned|malformed)$/)
    })
    expect(lines.filter(({ signature }) => signature === 'valid').length).toBeGreaterThan(40)
  })
})

test('what is no message', async () => {
  const { status, lines } = await verified(['03', '8003', 'zz zz'])
  expect(status).toBe(1)
  expect(lines[0]).toMatchObject({ ok: true, verdict: 'malformed', signature: 'none', signer: null, psid: null })
  expect(lines[1]).toMatchObject({ ok: true, verdict: 'malformed' })
  expect(lines[2]).toMatchObject({ ok: false, error: { code: 'input' } })
  expect((await verified(['0380020102'])).lines[0]).toMatchObject({ verdict: 'unsigned', signature: 'none' })
})

test('text on a terminal', async () => {
  const console = recordingConsole('', { outTTY: true })
  expect(await verify(['0380020102'], console)).toBe(1)
  expect(console.out).toBe('unsigned: the data is not signed  [signature none]\n')
})

test('wrong usage', async () => {
  await expect(verified(['--at', 'noon'])).rejects.toThrow(UsageError)
  await expect(verified(['--root', join(folder, 'absent.oer')])).rejects.toThrow(UsageError)
  await expect(verified(['--cert', file('bad.json', '[{"hex":1}]')])).rejects.toThrow(UsageError)
  await expect(verified(['--policy', file('bad-policy.json', '{"claims":1}')])).rejects.toThrow(UsageError)
  const console = recordingConsole()
  expect(await verify(['--help'], console)).toBe(0)
  expect(console.out).toContain('Usage: bluelight verify')
})
