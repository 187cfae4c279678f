import { CodecError, fail, finish } from '../asn1/errors'
import { type Chunks, fill, type OctetStream, octetStream, offsetOf } from './octet-stream'
import { BATCH, type CaptureRecord, type ReadOptions, recordLimit } from './record'

/** How files of lines are read. */
export interface LineOptions extends ReadOptions {
  /** Called for each line that is no record, which is then passed over. If absent, the first one is thrown. */
  onError?: (error: CodecError) => void
}

const LINE_FEED = 10
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]
// What may stand around the digits of a packet: a note of full length in JSON, blanks.
const AROUND = 1 << 19

/**
 * Reads records that stand on a line each, in batches. A byte order mark and a missing last line feed make no
 * difference.
 * @param parse reads a line into a record, `undefined` if there is none on it; `limit`: octets of the largest packet
 */
export async function* readLines(
  chunks: Chunks,
  options: LineOptions,
  parse: (line: Uint8Array, limit: number) => CaptureRecord | undefined,
): AsyncGenerator<CaptureRecord[]> {
  const limit = recordLimit(options, 0)
  // Blanks may set octets apart.
  const longest = 3 * limit + AROUND
  for await (const lines of linesOf(octetStream(chunks), longest)) {
    const batch: CaptureRecord[] = []
    let failure: CodecError | undefined
    for (const line of lines) {
      try {
        const record = parse(line.octets ?? fail('limit', `more than ${longest} octets`, { max: longest }), limit)
        if (record) batch.push(record)
      } catch (e) {
        if (!(e instanceof CodecError)) throw e
        e.bit = 8 * line.offset
        failure = finish(e, `line ${line.number}`) as CodecError
        if (!options.onError) break
        options.onError(failure)
        failure = undefined
      }
    }
    if (batch.length > 0) yield batch
    if (failure) throw failure
  }
}

interface Line {
  /** From 1. */
  number: number
  /** Where it begins. */
  offset: number
  /** Without its line feed; absent if it is too long to be kept. */
  octets?: Uint8Array
}

/** Splits a stream into lines; of a longer one than `longest` no more than that is ever in memory. */
async function* linesOf(s: OctetStream, longest: number): AsyncGenerator<Line[]> {
  let number = 1
  // So many octets of the window are known to hold no line feed.
  let searched = 0
  // Where a line began whose beginning is thrown away.
  let begun: number | undefined
  const line = (end: number): Line => {
    const place = { number: number++, offset: begun ?? offsetOf(s) }
    const tooLong = begun !== undefined || end - s.pos > longest
    const octets = s.bytes.subarray(s.pos, end)
    begun = undefined
    searched = 0
    return tooLong ? place : { ...place, octets }
  }
  try {
    await skipByteOrderMark(s)
    while (await fill(s, searched + 1)) {
      const batch: Line[] = []
      while (batch.length < BATCH) {
        const length = s.bytes.subarray(s.pos + searched, s.end).indexOf(LINE_FEED)
        if (length < 0) {
          searched = s.end - s.pos
          break
        }
        const end = s.pos + searched + length
        batch.push(line(end))
        s.pos = end + 1
      }
      if (searched > longest) {
        begun ??= offsetOf(s)
        s.pos = s.end
        searched = 0
      }
      if (batch.length > 0) yield batch
    }
    if (s.pos < s.end || begun !== undefined) yield [line(s.end)]
  } finally {
    await s.close()
  }
}

async function skipByteOrderMark(s: OctetStream): Promise<void> {
  const there = await fill(s, BYTE_ORDER_MARK.length)
  if (there && BYTE_ORDER_MARK.every((octet, i) => s.bytes[s.pos + i] === octet)) s.pos += BYTE_ORDER_MARK.length
}
