import { expect, test } from 'vitest'
import { pki } from './pki'
import { recordingConsole } from './recording-console'

test('shows what is no certificate in its place', async () => {
  const console = recordingConsole('0380050102030405\n')
  expect(await pki(['show', '--json'], console)).toBe(1)
  expect(JSON.parse(console.out)).toMatchObject({ ok: false, error: { path: expect.stringContaining('Certificate') } })
})

test('help, and verbs that do not exist', async () => {
  const console = recordingConsole()
  expect(await pki(['--help'], console)).toBe(0)
  expect(console.out).toContain('Usage: bluelight pki')
  await expect(pki([], console)).rejects.toThrow('no verb')
  await expect(pki(['issue'], console)).rejects.toThrow('unknown verb "issue"; known: show')
})
