import { octetsOfDigits, putDigits } from './digits'
import { type LineOptions, readLines } from './lines'
import { room } from './octet-sink'
import type { Chunks } from './octet-stream'
import { type Batches, type CaptureRecord, checkRecord } from './record'
import { writeBatches } from './write-batches'

/** How lines of hexadecimal digits are read. */
export interface HexLinesOptions extends LineOptions {
  /** What the packets begin with, which the lines do not tell: {@link linkTypes}. */
  linkType: number
}

const LINE_FEED = 10

/**
 * Reads packets that stand in hexadecimal digits of either case, one a line; there may be blanks between octets. Lines
 * without digits are passed over.
 *
 * @throws CodecError `malformed` for a line of anything else, `limit` for one that is longer than `options` allow. Its
 * path is the number of the line, `bit` 8 times the offset at which the line begins. The packets before it are yielded
 * first.
 * @example
 * for await (const batch of readHexLines(process.stdin, { linkType: linkTypes.ethernet })) …
 */
export const readHexLines = (chunks: Chunks, options: HexLinesOptions): AsyncGenerator<CaptureRecord[]> =>
  readLines(chunks, options, (line, limit) => {
    const bytes = octetsOfDigits(line, limit)
    return bytes && { linkType: options.linkType, bytes }
  })

/**
 * Writes packets in hexadecimal digits of lower case, one a line, in pieces.
 *
 * What such lines cannot carry: anything but the octets, and packets without octets, of which a blank line is left.
 *
 * @throws CodecError `missing`, `type`, `out-of-range` or `unknown-field` for what is no record
 */
export const writeHexLines = (batches: Batches<CaptureRecord>): AsyncGenerator<Uint8Array> =>
  writeBatches('hex', batches, (sink, record) => {
    checkRecord(record)
    putDigits(sink, record.bytes)
    const at = room(sink, 1)
    sink.bytes[at] = LINE_FEED
  })
