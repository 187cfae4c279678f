import { fail, firstThatFits, inField, inHeader, wrongType } from '../asn1/errors'
import type { DecodeOptions, Trailing } from '../asn1/limits'
import type { Schema } from '../asn1/schema'
import { uper } from '../asn1/uper'
import * as release1 from './release1/generated/definitions'
import * as release2 from './release2/generated/definitions'
import * as superseded from './superseded/generated/definitions'

/** The types of ETSI ITS messages, each with its editions: what `edition` is called, and what its value is. */
interface Editions {
  CAM: {
    'TS 103 900 v2.3.1': release2.CAM
    'EN 302 637-2 v1.4.1': release1.CAM
    'EN 302 637-2 v1.3.2': superseded.CAM
  }
  DENM: {
    'TS 103 831 v2.3.1': release2.DENM
    'EN 302 637-3 v1.3.1': release1.DENM
    'EN 302 637-3 v1.2.2': superseded.DENM
  }
  SPATEM: { 'TS 103 301 v2.2.1': release2.SPATEM; 'TS 103 301 v1.3.1': release1.SPATEM }
  MAPEM: { 'TS 103 301 v2.2.1': release2.MAPEM; 'TS 103 301 v1.3.1': release1.MAPEM }
  IVIM: { 'TS 103 301 v2.2.1': release2.IVIM; 'TS 103 301 v1.3.1': release1.IVIM }
  SREM: { 'TS 103 301 v2.2.1': release2.SREM; 'TS 103 301 v1.3.1': release1.SREM }
  SSEM: { 'TS 103 301 v2.2.1': release2.SSEM; 'TS 103 301 v1.3.1': release1.SSEM }
  RTCMEM: { 'TS 103 301 v2.2.1': release2.RTCMEM; 'TS 103 301 v1.3.1': release1.RTCMEM }
  CPM: {
    'TS 103 324 v2.2.1': release2.CollectivePerceptionMessage
    'TS 103 324 v2.1.1': superseded.CollectivePerceptionMessage
    'TR 103 562 v2.1.1': release1.CPM
  }
  VAM: { 'TS 103 300-3 v2.3.1': release2.VAM }
}

/** Name of a kind of message. */
export type ItsPduType = keyof Editions

/** Whose field names a message is read with, where the editions of both releases share their bits. */
export type Release = 1 | 2

/** A message, with the edition of the standard that its value is written in. */
export type ItsPdu = {
  [T in ItsPduType]: { [E in keyof Editions[T]]: { type: T; edition: E; value: Editions[T][E] } }[keyof Editions[T]]
}[ItsPduType]

/** An edition of a kind of message. */
export interface ItsPduEdition {
  readonly type: ItsPduType
  /** The standard and its version, such as `TS 103 900 v2.3.1`. */
  readonly edition: ItsPdu['edition']
  readonly release: Release
  readonly messageId: number
  /** What the header's protocolVersion says in messages of this edition. */
  readonly protocolVersions: readonly number[]
  readonly schema: Schema
}

const of =
  <T extends ItsPduType>(type: T, messageId: number) =>
  <E extends keyof Editions[T]>(
    edition: E,
    release: Release,
    protocolVersions: readonly number[],
    schema: Schema<Editions[T][E]>,
  ): ItsPduEdition => ({
    type,
    edition: edition as ItsPdu['edition'],
    release,
    messageId,
    protocolVersions,
    schema,
  })

const denm = of('DENM', 1)
const cam = of('CAM', 2)
const spatem = of('SPATEM', 4)
const mapem = of('MAPEM', 5)
const ivim = of('IVIM', 6)
const srem = of('SREM', 9)
const ssem = of('SSEM', 10)
const rtcmem = of('RTCMEM', 13)
const cpm = of('CPM', 14)
const vam = of('VAM', 16)

/**
 * The editions of all messages, of each message the newest first (messageID: ETSI TS 102 894-2, ItsPduHeader). The
 * infrastructure messages had protocolVersion 1 in the first edition of TS 103 301, with the same bits.
 */
export const itsPduEditions: readonly ItsPduEdition[] = [
  denm('TS 103 831 v2.3.1', 2, [2], release2.DENM),
  denm('EN 302 637-3 v1.3.1', 1, [2], release1.DENM),
  denm('EN 302 637-3 v1.2.2', 1, [1], superseded.DENM),
  cam('TS 103 900 v2.3.1', 2, [2], release2.CAM),
  cam('EN 302 637-2 v1.4.1', 1, [2], release1.CAM),
  cam('EN 302 637-2 v1.3.2', 1, [1], superseded.CAM),
  spatem('TS 103 301 v2.2.1', 2, [2], release2.SPATEM),
  spatem('TS 103 301 v1.3.1', 1, [1, 2], release1.SPATEM),
  mapem('TS 103 301 v2.2.1', 2, [2], release2.MAPEM),
  mapem('TS 103 301 v1.3.1', 1, [1, 2], release1.MAPEM),
  ivim('TS 103 301 v2.2.1', 2, [2], release2.IVIM),
  ivim('TS 103 301 v1.3.1', 1, [1, 2], release1.IVIM),
  srem('TS 103 301 v2.2.1', 2, [2], release2.SREM),
  srem('TS 103 301 v1.3.1', 1, [1, 2], release1.SREM),
  ssem('TS 103 301 v2.2.1', 2, [2], release2.SSEM),
  ssem('TS 103 301 v1.3.1', 1, [1, 2], release1.SSEM),
  rtcmem('TS 103 301 v2.2.1', 2, [2], release2.RTCMEM),
  rtcmem('TS 103 301 v1.3.1', 1, [1, 2], release1.RTCMEM),
  cpm('TS 103 324 v2.2.1', 2, [2], release2.CollectivePerceptionMessage),
  cpm('TS 103 324 v2.1.1', 2, [2], superseded.CollectivePerceptionMessage),
  cpm('TR 103 562 v2.1.1', 1, [1], release1.CPM),
  vam('TS 103 300-3 v2.3.1', 2, [3], release2.VAM),
]

/**
 * The editions that may have written a message, the best guess first: those of the protocolVersion, of the wanted
 * release before others.
 * @throws CodecError `choice` if no edition has this messageID or this protocolVersion.
 */
export function editionsOf(protocolVersion: unknown, messageId: unknown, release: Release = 2): ItsPduEdition[] {
  const editions = itsPduEditions.filter((e) => e.messageId === messageId)
  if (editions.length === 0)
    inComponent('messageId', () =>
      fail('choice', `no message known here has the number ${messageId}`, { bit: 8, value: messageId }),
    )
  const possible = editions.filter((e) => e.protocolVersions.includes(protocolVersion as number))
  if (possible.length === 0)
    inComponent('protocolVersion', () => {
      const { type } = editions[0]!
      fail('choice', `no edition of ${type} has version ${protocolVersion}`, { bit: 0, value: protocolVersion })
    })
  return releaseFirst(possible, release)
}

/** Editions of one release before those of others; each the newest first. */
export const releaseFirst = (editions: readonly ItsPduEdition[], release: Release): ItsPduEdition[] => [
  ...editions.filter((e) => e.release === release),
  ...editions.filter((e) => e.release !== release),
]

/** Does what concerns a component of the header; errors tell which. */
const inComponent = <T>(name: string, run: () => T): T =>
  inHeader('ItsPdu', () => inField('header', () => inField(name, run)))

/** Options of {@link decodeItsPdu}. */
export interface DecodeItsPduOptions extends DecodeOptions {
  /** Whose field names to read with, where both releases share their bits: 2 unless given. */
  release?: Release
}

/**
 * Decodes an ETSI ITS message. Its header says which: messageID the kind, protocolVersion the edition; where several
 * editions share a protocolVersion, the newest that fits the whole message.
 *
 * @param bytes UPER, as received; nothing may follow the message.
 * @returns the kind, the edition that read it, and the value in that edition's terms.
 * @throws CodecError naming path and bit where the bytes are not a valid message, or of an unknown kind.
 * @see ETSI TS 102 894-2, ItsPduHeader
 * @example
 * const pdu = decodeItsPdu(bytes)
 * if (pdu.type === 'CAM' && pdu.edition === 'TS 103 900 v2.3.1') console.log(pdu.value.header.stationId)
 */
export function decodeItsPdu(bytes: Uint8Array, options: DecodeItsPduOptions = {}): ItsPdu {
  const editions = editionsOfBytes(bytes, options.release)
  const { onTrailing, ...strict } = options
  let left: Trailing[] = []
  const decode = (decodeOptions: DecodeOptions) =>
    firstThatFits(editions, ({ type, edition, schema }) => {
      left = []
      return { type, edition, value: uper.decode(schema, bytes, decodeOptions) } as ItsPdu
    })
  if (!onTrailing) return decode(strict)
  // An edition that fits exactly is right, before one that leaves something over; what those that do not fit leave
  // over is nobody's concern.
  const lenient = { ...strict, onTrailing: (t: Trailing) => left.push(t) }
  const pdu = firstThatFits([strict, lenient], decode)
  for (const t of left) onTrailing(t)
  return pdu
}

/**
 * The editions that octets may be a message of.
 * @throws CodecError as {@link editionsOf}, and `truncated` or `type` for what has no header.
 */
export function editionsOfBytes(bytes: Uint8Array, release?: Release): ItsPduEdition[] {
  // The first two components of the header fill an octet each, in every edition.
  inComponent('messageId', () => {
    if (!(bytes instanceof Uint8Array)) wrongType('a Uint8Array', bytes)
    if (bytes.length < 2)
      fail('truncated', `16 bits are needed, ${bytes.length * 8} are there`, { bit: bytes.length * 8 })
  })
  return editionsOf(bytes[0], bytes[1], release)
}

/** The header of a message, by the names of either release. */
interface Header {
  protocolVersion?: unknown
  messageId?: unknown
  messageID?: unknown
}

/**
 * The editions that a value may be written in. Release 1 spells messageID what release 2 spells messageId.
 * @throws CodecError if it is no message, or of an unknown kind.
 */
export function editionsOfValue(value: unknown, release?: Release): ItsPduEdition[] {
  const header = inComponent('messageId', () => {
    const found = (value as { header?: Header | null } | null | undefined)?.header
    if (found === null || typeof found !== 'object') fail('missing', 'is missing', { value })
    return found
  })
  const { protocolVersion, messageId, messageID } = header
  const number = messageId ?? messageID
  if (number === undefined) inComponent('messageId', () => fail('missing', 'is missing'))
  if (protocolVersion === undefined) inComponent('protocolVersion', () => fail('missing', 'is missing'))
  return editionsOf(protocolVersion, number, release ?? (messageId === undefined ? 1 : 2))
}

/**
 * Encodes an ETSI ITS message.
 *
 * @param pdu what `decodeItsPdu` returned, or the value alone: its header tells the kind, and the spelling of the
 * header's components the release.
 * @throws CodecError naming path, value and allowed range; no octets come from a bad value.
 * @see ETSI TS 102 894-2, ItsPduHeader
 * @example
 * const bytes = encodeItsPdu(decodeItsPdu(received))
 */
export function encodeItsPdu(pdu: ItsPdu | ItsPdu['value'], options: { release?: Release } = {}): Uint8Array {
  if (typeof pdu === 'object' && pdu !== null && 'edition' in pdu) {
    const { type, edition, value } = pdu
    const found = itsPduEditions.find((e) => e.type === type && e.edition === edition)
    if (!found) return inHeader('ItsPdu', () => fail('choice', `${type} has no edition ${edition}`, { value: edition }))
    return uper.encode(found.schema, value)
  }
  return firstThatFits(editionsOfValue(pdu, options.release), ({ schema }) => uper.encode(schema, pdu))
}
