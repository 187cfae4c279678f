import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { pkiShow } from './pki-show'
import { recordingConsole } from './recording-console'

const file = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/security/certificates.json')
const absent = !existsSync(file)

interface Vector {
  id: string
  hex: string
  type: string
  issuer: 'self' | Record<string, string>
  idType: string
  idName: string | null
  hashAlgForDigest: 'sha256' | 'sha384'
  hashedId8: { sha256: string; sha384: string }
  signatureVerified: boolean | null
  appPermissions: { psid: number }[] | null
}
const vectors: Vector[] = absent ? [] : JSON.parse(readFileSync(file, 'utf8'))

const folder = mkdtempSync(join(tmpdir(), 'bluelight-pki-show-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function shown(args: string[], input = '') {
  const console = recordingConsole(input)
  const status = await pkiShow(['--json', ...args], console)
  const lines = console.out.split('\n').filter((line) => line !== '')
  return { status, lines: lines.map((line) => JSON.parse(line)) }
}

describe.skipIf(absent)('certificates of other implementations', () => {
  test('all of them', async () => {
    const { status, lines } = await shown([file])
    expect(status).toBe(1)
    expect(lines).toHaveLength(vectors.length)
    vectors.forEach((v, k) => {
      const judged = { true: 'valid', false: 'invalid', null: 'unknown-issuer' }[String(v.signatureVerified)]
      expect(lines[k], v.id).toMatchObject({
        ok: true,
        hashedId8: v.hashedId8[v.hashAlgForDigest],
        kind: v.type,
        issuer: v.issuer === 'self' ? 'self' : Object.values(v.issuer)[0],
        name: v.idType === 'name' ? v.idName : null,
        psids: (v.appPermissions ?? []).map(({ psid }) => psid),
        signature: v.type === 'implicit' ? 'none' : judged,
      })
      expect(lines[k].verdict, v.id).toMatch(/^(untrusted|unknown-signer)$/)
    })
  })

  test('with a root: expired by now, and what is wrong with the rest', async () => {
    const root = join(folder, 'root.hex')
    writeFileSync(
      root,
      vectors
        .filter((v) => v.issuer === 'self')
        .map((v) => `${v.hex}\n`)
        .join(''),
    )
    const { lines } = await shown(['--root', root, '--cert', file], vectors.map(({ hex }) => hex).join('\n'))
    const verdicts = new Set(lines.map(({ verdict }) => verdict))
    expect(verdicts).toContain('expired')
    expect(verdicts).toContain('valid')
    for (const { verdict, signature } of lines) if (verdict === 'valid') expect(signature).toMatch(/^(valid|none)$/)
  })
})

test('what is no certificate, and help', async () => {
  const { status, lines } = await shown(['8003', 'zz zz'])
  expect(status).toBe(1)
  expect(lines).toMatchObject([
    { ok: false, error: { code: 'truncated' } },
    { ok: false, error: { code: 'input' } },
  ])
  const console = recordingConsole()
  expect(await pkiShow(['--help'], console)).toBe(0)
  expect(console.out).toContain('Usage: bluelight pki show')
})
