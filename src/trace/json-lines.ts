import { fail, inField, isPlain, wrongType } from '../asn1/errors'
import { asciiOctets, octetsOfDigits, putDigits } from './digits'
import { timeOfText, timeText } from './iso-time'
import { type LineOptions, readLines } from './lines'
import { type OctetSink, putOctets } from './octet-sink'
import type { Chunks } from './octet-stream'
import { type Batches, type CaptureRecord, captured, checkRecord, integerField } from './record'
import { fromUtf8, toUtf8 } from './utf8'
import { writeBatches } from './write-batches'

/** How lines of JSON are read. */
export interface JsonLinesOptions extends LineOptions {
  /** What packets begin with whose line does not tell. If absent, each line must. */
  linkType?: number
}

const KEYS = ['time', 'linkType', 'originalLength', 'bytes', 'comment', 'interface']
const MAX_LENGTH = 0xffffffff

/**
 * Reads packets that stand as a JSON object on a line each, as {@link writeJsonLines} writes them. Blank lines are
 * passed over.
 *
 * @throws CodecError `malformed`, `missing`, `type`, `out-of-range`, `unknown-field` or `limit` for another line. Its
 * path begins with the number of the line; `bit` is 8 times the offset at which the line begins. The packets before it
 * are yielded first.
 * @example
 * for await (const batch of readJsonLines(createReadStream('drive.jsonl'))) …
 */
export const readJsonLines = (chunks: Chunks, options: JsonLinesOptions = {}): AsyncGenerator<CaptureRecord[]> =>
  readLines(chunks, options, (line, limit) => {
    const text = fromUtf8(line).trim()
    return text === '' ? undefined : recordOf(parse(text), options.linkType, limit)
  })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return fail('malformed', 'is not JSON')
  }
}

function recordOf(json: unknown, defaultLinkType: number | undefined, limit: number): CaptureRecord {
  if (typeof json !== 'object' || json === null || !isPlain(json)) wrongType('an object', json)
  for (const key of Object.keys(json))
    if (!KEYS.includes(key)) fail('unknown-field', `no field is named ${JSON.stringify(key)}`, { value: key })
  const { time, linkType, originalLength, bytes, comment, interface: name } = json as Record<string, unknown>
  const octets = inField('bytes', () => {
    const digits = asciiOctets(textOf(bytes ?? fail('missing', 'is missing')))
    return octetsOfDigits(digits, limit) ?? new Uint8Array()
  })
  const record = captured(
    time === undefined ? undefined : inField('time', () => timeOfText(textOf(time))),
    integerField('linkType', linkType ?? defaultLinkType, 0xffff),
    octets,
    originalLength === undefined ? octets.length : integerField('originalLength', originalLength, MAX_LENGTH),
  )
  if (comment !== undefined) record.comment = inField('comment', () => textOf(comment))
  if (name !== undefined) record.interface = inField('interface', () => textOf(name))
  return record
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : wrongType('a string', value))

/**
 * Writes packets as a JSON object on a line each, in pieces:
 *
 *     {"time":"2024-05-17T09:30:00.000000001Z","linkType":1,"originalLength":1500,"bytes":"ffff…"}
 *
 * `time`, `originalLength`, `comment` and `interface` are there if the record has them. Such lines carry all that a
 * record has, for times in the years −271820…275759.
 *
 * @throws CodecError `out-of-range` for other times; `missing`, `type` or `unknown-field` for what is no record
 */
export const writeJsonLines = (batches: Batches<CaptureRecord>): AsyncGenerator<Uint8Array> =>
  writeBatches('json', batches, (sink, record) => {
    checkRecord(record)
    const { time, linkType, originalLength, bytes, comment, interface: name } = record
    const start = time === undefined ? '{' : `{"time":"${inField('time', () => timeText(time))}",`
    const length = originalLength === undefined ? '' : `,"originalLength":${originalLength}`
    putAscii(sink, `${start}"linkType":${linkType}${length},"bytes":"`)
    putDigits(sink, bytes)
    putAscii(sink, '"')
    if (comment !== undefined) putText(sink, 'comment', comment)
    if (name !== undefined) putText(sink, 'interface', name)
    putAscii(sink, '}\n')
  })

const putAscii = (sink: OctetSink, text: string): void => putOctets(sink, asciiOctets(text))

const putText = (sink: OctetSink, key: string, text: string): void =>
  putOctets(sink, toUtf8(`,"${key}":${JSON.stringify(text)}`))
