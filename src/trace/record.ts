import { fail, inField, isPlain, wrongType } from '../asn1/errors'

/** A packet of a capture. */
export interface CaptureRecord {
  /** When it was captured: nanoseconds since 1970-01-01T00:00:00Z. Absent where the capture does not tell. */
  time?: bigint
  /** What `bytes` begin with, 0…65535: {@link linkTypes}. */
  linkType: number
  /**
   * The octets captured. Records that were read are views of larger memory: copy (`slice()`) what is kept for long, and
   * leave alone what the source of the capture gave.
   */
  bytes: Uint8Array
  /** How long the packet was, in octets. Absent where that is the number of octets captured. */
  originalLength?: number
  /** What someone noted about it; several notes are separated by line feeds. */
  comment?: string
  /** Name of the interface that captured it. */
  interface?: string
}

/** What reading a capture may cost. */
export interface ReadOptions {
  /**
   * Octets of the largest packet. If absent, 262144, which is the limit of common tools, or the length at which the
   * capture says that it cuts packets off, if that is larger, up to 16777216.
   */
  maxRecordBytes?: number
  /** Octets of the largest block of a pcapng file; 16777216 if absent. */
  maxBlockBytes?: number
}

/** Several packets at once. What is read or written comes in batches, since waiting for each packet would take longer than reading it. */
export type CaptureRecords = readonly CaptureRecord[]

/** Batches from anywhere: a reader, an array of arrays, … */
export type Batches<T> = AsyncIterable<readonly T[]> | Iterable<readonly T[]>

/** Records of a batch at most, however large the chunks of the source are. */
export const BATCH = 4096

const USUAL_RECORD = 1 << 18
const LARGEST = 1 << 24

/** Octets of the largest packet, given the length at which the capture cuts packets off; 0: at none. */
export const recordLimit = ({ maxRecordBytes }: ReadOptions, snapLength: number): number =>
  maxRecordBytes ?? Math.min(LARGEST, Math.max(USUAL_RECORD, snapLength))

/** Octets of the largest block. */
export const blockLimit = ({ maxBlockBytes }: ReadOptions): number => maxBlockBytes ?? LARGEST

/** Refuses a length that the file announces, before anything is done with it. */
export const tooLong = (name: string, length: number, limit: number, bit: number): never =>
  inField(name, () =>
    fail('limit', `${length} octets are above the limit of ${limit}`, { bit, value: length, max: limit }),
  )

const KEYS = ['time', 'linkType', 'bytes', 'originalLength', 'comment', 'interface']
const MAX_LENGTH = 0xffffffff

/** An integer from 0 to `max`, or else an error with the name of the field. */
export const integerField = (name: string, value: unknown, max: number): number =>
  inField(name, () => {
    if (value === undefined) fail('missing', 'is missing')
    if (typeof value !== 'number' || !Number.isInteger(value)) wrongType('an integer', value)
    if (value < 0) fail('out-of-range', `${value} is below 0`, { value, min: 0, max })
    if (value > max) fail('out-of-range', `${value} is above ${max}`, { value, min: 0, max })
    return value
  })

/** Refuses what is no record. */
export function checkRecord(record: CaptureRecord): void {
  if (typeof record !== 'object' || record === null || !isPlain(record)) wrongType('an object', record)
  for (const key in record)
    if (!KEYS.includes(key)) fail('unknown-field', `no field is named ${JSON.stringify(key)}`, { value: key })
  const { time, linkType, bytes, originalLength, comment, interface: name } = record
  if (time !== undefined && typeof time !== 'bigint') typeField('time', 'a bigint', time)
  integerField('linkType', linkType, 0xffff)
  if (!(bytes instanceof Uint8Array)) typeField('bytes', 'a Uint8Array', bytes)
  if (originalLength !== undefined) integerField('originalLength', originalLength, MAX_LENGTH)
  if (comment !== undefined && typeof comment !== 'string') typeField('comment', 'a string', comment)
  if (name !== undefined && typeof name !== 'string') typeField('interface', 'a string', name)
}

const typeField = (name: string, expected: string, value: unknown): never =>
  inField(name, () => wrongType(expected, value))

/** A record that was read, with none but the fields that say something. */
export function captured(
  time: bigint | undefined,
  linkType: number,
  bytes: Uint8Array,
  originalLength: number,
): CaptureRecord {
  const record: CaptureRecord = time === undefined ? { linkType, bytes } : { time, linkType, bytes }
  if (originalLength !== bytes.length) record.originalLength = originalLength
  return record
}
