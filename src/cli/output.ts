import type { Writable } from 'node:stream'

// Lines go out in pieces of about this many characters.
const PIECE = 65536

/** Lines on their way to a stream that may be slower than we are. */
export interface Output {
  /** The reader has gone away (`| head`): nothing more needs to be written. */
  readonly gone: boolean
  /** So much is waiting that `flush` should be awaited before more is written. */
  readonly full: boolean
  line(text: string): void
  /** Writes what is waiting and returns when the stream has taken it: one piece at a time is in memory. */
  flush(): Promise<void>
}

/** @param before called before each write: what else is on the terminal must make room. */
export function output(stream: Writable, before: () => void = () => {}): Output {
  let waiting = ''
  let gone = false
  // The callback of the write tells; without a listener the event would end the process.
  stream.on('error', () => {})
  return {
    get gone() {
      return gone
    },
    get full() {
      return waiting.length >= PIECE
    },
    line(text) {
      if (!gone) waiting += `${text}\n`
    },
    async flush() {
      if (waiting === '') return
      const piece = waiting
      waiting = ''
      before()
      const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) => stream.write(piece, done))
      if (!error) return
      gone = true
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
    },
  }
}
