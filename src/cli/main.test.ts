import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The program as it is installed: one process, real streams.

const folder = mkdtempSync(join(tmpdir(), 'bluelight-cli-'))
const program = join(folder, 'cli.mjs')

beforeAll(async () => {
  // In pieces, as it is built: packages are loaded by the verbs that need them.
  const options = { bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external' } as const
  const outExtension = { '.js': '.mjs' }
  await build({ ...options, entryPoints: { cli: 'src/cli/main.ts' }, outdir: folder, outExtension, logLevel: 'error' })
})
afterAll(() => rmSync(folder, { recursive: true }))

test('reads, prints, and ends quietly when nobody reads on', async () => {
  const child = spawn(process.execPath, [program, 'decode', '--type', 'Speed'], { stdio: 'pipe' })
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  child.stdin.on('error', () => {})
  const first = new Promise<string>((done) => child.stdout.once('data', (data) => done(String(data))))
  child.stdin.write('14f0\n')
  expect(await first).toBe('{"ok":true,"standard":"j2735","type":"Speed","value":670}\n')
  child.stdout.destroy()
  const end = new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })))
  // Input does not end: writing fails, and that ends the program.
  const more = setInterval(() => child.stdin.write('14f0\n'.repeat(10_000)), 20)
  expect(await end).toEqual({ code: 0, signal: null })
  clearInterval(more)
  expect(err).toBe('')
})
