import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { output } from './output'

test('pieces wait until the stream has taken the one before', async () => {
  const taken: string[] = []
  let release = () => {}
  const stream = new Writable({
    decodeStrings: false,
    highWaterMark: 1,
    write(chunk: string, _encoding, done) {
      taken.push(chunk)
      release = done
    },
  })
  const out = output(stream)
  out.line('a')
  out.line('b')
  let flushed = false
  const flush = out.flush().then(() => {
    flushed = true
  })
  await new Promise(setImmediate)
  expect(taken).toEqual(['a\nb\n'])
  expect(flushed).toBe(false)
  release()
  await flush
  expect(flushed).toBe(true)
})

test('says when enough is waiting', async () => {
  const out = output(new Writable({ write: (_chunk, _encoding, done) => done() }))
  expect(out.full).toBe(false)
  out.line('x'.repeat(100_000))
  expect(out.full).toBe(true)
  await out.flush()
  expect(out.full).toBe(false)
})

const failing = (code: string) =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })

test('a reader that goes away is no error', async () => {
  const out = output(failing('EPIPE'))
  out.line('a')
  await out.flush()
  expect(out.gone).toBe(true)
  out.line('b')
  await out.flush()
})

test('a full disk is one', async () => {
  const out = output(failing('ENOSPC'))
  out.line('a')
  await expect(out.flush()).rejects.toThrow('ENOSPC')
})
