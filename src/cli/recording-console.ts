import { Writable } from 'node:stream'
import type { Console } from './console'

/** A console for tests: input from text, output kept as text. */
export interface RecordingConsole extends Console {
  readonly out: string
  readonly err: string
}

/** A stream that keeps what is written to it. */
function recorder(isTTY: boolean) {
  let text = ''
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      text += chunk
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY }), text: () => text }
}

export function recordingConsole(
  input: string | AsyncIterable<Uint8Array> = '',
  options: { outTTY?: boolean; errTTY?: boolean; now?: () => number } = {},
): RecordingConsole {
  const out = recorder(options.outTTY ?? false)
  const err = recorder(options.errTTY ?? false)
  async function* stdin() {
    if (typeof input !== 'string') yield* input
    else if (input !== '') yield new TextEncoder().encode(input)
  }
  return {
    stdin: stdin(),
    stdout: out.stream,
    stderr: err.stream,
    now: options.now ?? (() => 0),
    get out() {
      return out.text()
    },
    get err() {
      return err.text()
    },
  }
}
