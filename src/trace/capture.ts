import { CodecError, fail, finish } from '../asn1/errors'
import { type Chunks, fill, octetStream } from './octet-stream'
import { type PcapHeader, pcapMagic, readPcapHeader, readPcapRecords } from './pcap'
import { blockTypes, type PcapngBlock, readPcapngBlocks } from './pcapng'
import type { CaptureRecord, ReadOptions } from './record'
import { get32 } from './words'

/** An open capture file, by its format. */
export type Capture =
  | {
      format: 'pcap'
      header: PcapHeader
      /** The packets: to be read once. */
      records: AsyncGenerator<CaptureRecord[]>
    }
  | {
      format: 'pcapng'
      /** All blocks with all that is in them, packets among them: to be read once. */
      blocks: AsyncGenerator<PcapngBlock[]>
    }

const MAGIC_OCTETS = 4

/**
 * Whether a file that begins with these octets is a capture, pcap or pcapng: the first four tell.
 *
 * @example
 * isCapture(Uint8Array.of(0xd4, 0xc3, 0xb2, 0xa1)) // true
 */
export const isCapture = (bytes: Uint8Array): boolean =>
  bytes.length >= MAGIC_OCTETS && (isPcapng(bytes, 0) || pcapMagic(bytes, 0) !== undefined)

const isPcapng = (bytes: Uint8Array, at: number): boolean => get32(bytes, at, false) === blockTypes.sectionHeader

/**
 * Opens a capture file, pcap or pcapng as its first octets tell, for those who want more than its packets:
 * {@link readCapture} is simpler.
 *
 * @param chunks the file, in pieces of any size. They must not change while records are in use: these are views.
 * @throws CodecError `truncated` or `malformed` for what is no capture file. `records` and `blocks` throw as
 * {@link readCapture} does.
 * @example
 * // Without the packets of one link type, and with everything else as it was:
 * const capture = await openCapture(createReadStream('in.pcapng'))
 * if (capture.format === 'pcapng') writePcapngBlocks(picked(capture.blocks))
 */
export async function openCapture(chunks: Chunks, options: ReadOptions = {}): Promise<Capture> {
  const s = octetStream(chunks)
  try {
    if (!(await fill(s, MAGIC_OCTETS)))
      fail('truncated', `${MAGIC_OCTETS} octets are needed, ${s.end - s.pos} are there`, { bit: 8 * s.end })
    if (isPcapng(s.bytes, s.pos)) return { format: 'pcapng', blocks: readPcapngBlocks(s, options) }
    if (!pcapMagic(s.bytes, s.pos)) fail('malformed', 'neither a pcap nor a pcapng file', { bit: 0 })
    const header = await readPcapHeader(s)
    return { format: 'pcap', header, records: readPcapRecords(s, header, options) }
  } catch (e) {
    await s.close()
    throw e instanceof CodecError && e.path === '' ? finish(e, 'capture') : e
  }
}

/**
 * Reads the packets of a capture file, pcap or pcapng as its first octets tell, in batches of up to 4096.
 *
 * Of pcap it reads both byte orders, microseconds and nanoseconds; of pcapng both byte orders, several sections and
 * interfaces with their resolutions and offsets of time, and enhanced, simple and obsolete packet blocks. Times finer
 * than a nanosecond are cut off. Other blocks, and options other than notes, are passed over: {@link openCapture} has
 * them. Memory is bounded, whatever lengths the file announces.
 *
 * @param chunks the file, in pieces of any size. They must not change while records are in use: these are views.
 * @throws CodecError `truncated` where the file ends in a packet, `malformed` where it is damaged, `limit` for lengths
 * above those of `options`. All whole packets before are yielded first. `bit` is 8 times the offset in the file.
 * @example
 * for await (const batch of readCapture(createReadStream('drive.pcap')))
 *   for (const { time, linkType, bytes } of batch) …
 */
export async function* readCapture(chunks: Chunks, options: ReadOptions = {}): AsyncGenerator<CaptureRecord[]> {
  const capture = await openCapture(chunks, options)
  if (capture.format === 'pcap') yield* capture.records
  else yield* packetsIn(capture.blocks)
}

/** The packets among blocks. */
export async function* packetsIn(blocks: AsyncIterable<readonly PcapngBlock[]>): AsyncGenerator<CaptureRecord[]> {
  for await (const batch of blocks) {
    const records = batch.flatMap(({ record }) => record ?? [])
    if (records.length > 0) yield records
  }
}
