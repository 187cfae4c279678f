import { Decoder, Encoder } from 'cbor-x'
import { DEFAULT_MAX_BYTES } from './base'
import { TransportError } from './errors'
import { knownFieldFault, MAX_META_BYTES, MAX_META_DEPTH, outgoingMeta } from './meta'
import type { Datagram, DatagramMeta, MetaValue } from './types'

/** WebSocket subprotocol: one binary frame is one datagram as a CBOR map, see {@link encodeDatagram}. */
export const CBOR_SUBPROTOCOL = 'bluelight.cbor.v1'
/** WebSocket subprotocol: one binary frame is the bare bytes of one datagram; no metadata. */
export const RAW_SUBPROTOCOL = 'bluelight.raw.v1'

/** How many bytes a datagram in CBOR form may be longer than its payload. */
export const CBOR_OVERHEAD = MAX_META_BYTES + 256

/** Limits of {@link decodeDatagram}. */
export interface DecodeDatagramOptions {
  /** The largest payload, bytes. Default 65535. */
  readonly maxBytes?: number
}

// Plain maps of definite length with text keys and untagged byte strings: what any CBOR reader takes.
const FORMAT = { useRecords: false, mapsAsObjects: true, variableMapSize: true, tagUint8Array: false } as const
const encoder = new Encoder(FORMAT)
const decoder = new Decoder(FORMAT)

/**
 * Writes a datagram as one CBOR item (RFC 8949): a map with text keys, without tags. Key `bytes` holds the payload as
 * a byte string; every metadata field stands beside it under its own name. `receivedAt` is not written.
 *
 * @throws {@link TransportError} `invalid-meta`, `invalid-argument`
 * @example
 * ```ts
 * encodeDatagram({ bytes: Uint8Array.of(1, 2), meta: { psid: 32 } })
 * // {"psid": 32, "bytes": h'0102'} = a2 64 70736964 18 20 65 6279746573 42 0102
 * ```
 */
export function encodeDatagram(datagram: Datagram): Uint8Array {
  if (!(datagram.bytes instanceof Uint8Array)) throw new TransportError('invalid-argument', 'bytes is not a Uint8Array')
  return frameDatagram(datagram.bytes, outgoingMeta(datagram.meta, NOT_WRITTEN))
}

const NOT_WRITTEN: ReadonlySet<string> = new Set(['receivedAt'])

/** As {@link encodeDatagram}, for metadata that was checked before. */
export function frameDatagram(bytes: Uint8Array, meta: DatagramMeta): Uint8Array {
  // Plain views and a copy: a Buffer would be written differently, and the result may lie in the encoder's own buffer.
  return Uint8Array.from(encoder.encode({ ...meta, bytes: plainView(bytes) }))
}

const plainView = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Reads what {@link encodeDatagram} or any other CBOR writer made. Strict, because the bytes come from strangers: one
 * map and nothing behind it, text keys without repetition, valid UTF-8, no tags, no depth beyond 8, arrays and maps of
 * definite or indefinite length but strings of definite length only. Unknown keys are kept.
 *
 * @returns the datagram; its bytes do not share memory with `frame`.
 * @throws {@link TransportError} `malformed-frame`, or `too-large` if the payload is larger than `maxBytes`; never
 * anything else.
 */
export function decodeDatagram(frame: Uint8Array, options: DecodeDatagramOptions = {}): Datagram {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  if (frame.length > maxBytes + CBOR_OVERHEAD) throw new TransportError('too-large', `a frame of ${frame.length} bytes`)
  const plain = plainView(frame)
  checkFrame(plain)
  let map: Record<string, MetaValue>
  try {
    map = decoder.decode(plain) as Record<string, MetaValue>
  } catch (cause) {
    throw new TransportError('malformed-frame', 'not CBOR', { cause })
  }
  const { bytes, receivedAt: _, ...rest } = map
  if (!(bytes instanceof Uint8Array)) throw malformed('key "bytes" is missing or not a byte string')
  if (bytes.length > maxBytes) throw new TransportError('too-large', `${bytes.length} bytes are more than ${maxBytes}`)
  if (frame.length - bytes.length > CBOR_OVERHEAD) throw malformed('too much metadata')
  const meta: Record<string, MetaValue> = {}
  for (const [key, value] of Object.entries(rest)) {
    meta[key] = settle(value)
    const fault = knownFieldFault(key, meta[key])
    if (fault !== undefined) throw malformed(`key "${key}" ${fault}`)
  }
  return { bytes: Uint8Array.from(bytes), meta }
}

// Byte strings as plain arrays of their own, integers as numbers wherever those are exact: writers differ in how wide
// they write an integer, and the reader must not.
function settle(value: MetaValue): MetaValue {
  if (typeof value === 'bigint') {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
  }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return Uint8Array.from(value)
  if (Array.isArray(value)) return value.map(settle)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, settle(item)]))
}

const malformed = (message: string): TransportError => new TransportError('malformed-frame', message)

interface TextDecoderLike {
  decode(bytes: Uint8Array): string
}
type TextDecoderConstructor = new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => TextDecoderLike
let utf8: TextDecoderLike | undefined

function text(bytes: Uint8Array): string {
  // Made at first use: the module must load in engines without TextDecoder.
  utf8 ??= new (globalThis as unknown as { TextDecoder: TextDecoderConstructor }).TextDecoder('utf-8', {
    fatal: true,
    ignoreBOM: true,
  })
  try {
    return utf8.decode(bytes)
  } catch {
    throw malformed('text that is not UTF-8')
  }
}

/**
 * Walks over the frame before cbor-x sees it. cbor-x understands many tags (records, shared references, packed
 * tables, regular expressions) that plain data does not need and a stranger should not reach, keeps the last of two
 * equal keys, and replaces broken UTF-8.
 */
function checkFrame(frame: Uint8Array): void {
  let at = 0

  const take = (count: number): Uint8Array => {
    if (count > frame.length - at) throw malformed('the frame ends too early')
    return frame.subarray(at, (at += count))
  }

  // The argument of an item's head (RFC 8949 section 3); `undefined` stands for an indefinite length.
  const argument = (info: number): number | undefined => {
    if (info < 24) return info
    if (info === 31) return undefined
    if (info > 27) throw malformed('a reserved length')
    let value = 0
    for (const byte of take(1 << (info - 24))) value = value * 256 + byte
    return value
  }

  const atBreak = (): boolean => {
    if (frame[at] !== 0xff) return false
    at++
    return true
  }

  const item = (depth: number): void => {
    const head = take(1)[0]!
    const major = head >> 5
    const info = head & 31
    const length = argument(info)
    switch (major) {
      case 0:
      case 1:
        if (length === undefined) throw malformed('a reserved length')
        return
      case 2:
      case 3: {
        if (length === undefined) throw malformed('a string of indefinite length')
        const content = take(length)
        if (major === 3) text(content)
        return
      }
      case 4:
      case 5:
        if (depth > MAX_META_DEPTH + 1) throw malformed(`nested deeper than ${MAX_META_DEPTH}`)
        if (major === 4) for (let i = 0; length === undefined ? !atBreak() : i < length; i++) item(depth + 1)
        else map(length, depth)
        return
      case 6:
        throw malformed('a tag')
      default:
        // false, true, null, and floating-point numbers of three widths
        if (!((info >= 20 && info <= 22) || (info >= 25 && info <= 27))) throw malformed('an unknown simple value')
    }
  }

  const map = (length: number | undefined, depth: number): void => {
    const keys = new Set<string>()
    for (let i = 0; length === undefined ? !atBreak() : i < length; i++) {
      const start = at
      if (take(1)[0]! >> 5 !== 3) throw malformed('a key that is not text')
      at = start
      item(depth + 1)
      const head = frame[start]! & 31
      const key = text(frame.subarray(start + (head < 24 ? 1 : 1 + (1 << (head - 24))), at))
      if (keys.has(key)) throw malformed(`key "${key}" twice`)
      if (key === '__proto__') throw malformed('the reserved key "__proto__"')
      keys.add(key)
      item(depth + 1)
    }
  }

  if (frame.length === 0 || frame[0]! >> 5 !== 5) throw malformed('not a CBOR map')
  item(0)
  if (at !== frame.length) throw malformed('bytes after the map')
}
