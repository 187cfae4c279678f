import { CodecError, fail, firstThatFits } from '../asn1/errors'
import { toHex } from '../asn1/hex'
import { type Json, jer } from '../asn1/jer'
import type { Trailing } from '../asn1/limits'
import { encodingOf, oer } from '../asn1/oer'
import { uper } from '../asn1/uper'
import { editionsOfBytes, type Release } from '../etsi/its-pdu'
import { EtsiTs102941Data, Ieee1609Dot2Data, type ToBeSignedData } from '../ieee1609/generated/definitions'
import { MessageFrame } from '../j2735/generated/definitions'
import { btpPortName, decodeBtp } from './btp'
import { decodeEthernet, etherTypes } from './ethernet'
import { decodeGeoNetworking, decodeGeoNetworkingInner, type GeoNetworkingInnerHeader } from './geonetworking'
import { decodeIeee80211, type Ieee80211Options } from './ieee80211'
import { decodeIpv4, decodeIpv6, ipProtocols, upperLayerProtocol } from './ip'
import { decodeSll, decodeSll2 } from './linux-cooked'
import { decodeLlc } from './llc'
import { decodeNonIp, v2xMessageFamilies } from './non-ip'
import type { Parsed } from './parsed'
import { psids } from './psid'
import { decodeRadiotap } from './radiotap'
import { decodeRsuForward, isRsuForward } from './rsu-forward'
import { decodeUdp } from './udp'
import { decodeWsa } from './wsa'
import { decodeWsmp } from './wsmp'

/** A run of octets: where it begins, from the start of the frame, and how many octets it has. */
export interface Octets {
  offset: number
  length: number
}

/** Names of layers. */
export type LayerName =
  | 'ethernet'
  | 'sll'
  | 'sll2'
  | 'radiotap'
  | 'ieee80211'
  | 'llc'
  | 'ipv4'
  | 'ipv6'
  | 'udp'
  | 'non-ip'
  | 'rsu-forward'
  | 'geonetworking'
  | 'btp'
  | 'wsmp'
  | 'wsa'
  | 'ieee1609dot2'
  | 'etsits102941'
  | 'its'
  | 'messageframe'
  | 'unknown'

/** A layer of a frame, as {@link inspect} finds it. */
export interface Layer extends Octets {
  /** `offset` and `length` are those of the header; where a layer encloses its payload, or is a message, of all of it. */
  name: LayerName
  /** What the header says, or the message, as JSON of the standard (X.697). */
  fields: { [name: string]: Json }
  /** Messages: the type, such as `CAM`. */
  type?: string
  /** ETSI messages: the edition of the standard that `fields` are named by. */
  edition?: string
  /** What the layer carries. */
  payload?: Octets
  /** What follows the payload, such as the padding of a short Ethernet frame. */
  trailing?: Octets
  /** Why the octets are not what the layer above says they are; `offset` is where. */
  error?: { code: string; offset: number; message: string }
}

/** What a frame begins with. */
export type Link =
  | 'auto'
  | 'ethernet'
  | 'sll'
  | 'sll2'
  | 'radiotap'
  | 'ieee80211'
  | 'ip'
  | 'geonetworking'
  | 'wsmp'
  | '1609dot2'
  | 'udp'
  | 'uper'

/** Options of {@link inspect}. */
export interface InspectOptions {
  /** What the frame begins with; `auto` unless given. */
  link?: Link
  /** ETSI messages: whose field names to read with, where both releases share their bits: 2 unless given. */
  release?: Release
  /** Look at headers only: messages and what is enclosed in a security envelope are found, but not read. */
  headersOnly?: boolean
}

/** Reads a layer and says which one its payload is. */
type Peel = (bytes: Uint8Array, options: InspectOptions) => Peeled
interface Peeled extends Pick<Layer, 'fields' | 'type' | 'edition'> {
  payload?: Uint8Array | undefined
  trailing?: Uint8Array | undefined
  /** The layer that the payload is; absent where the header does not tell, or tells something else. */
  next?: [name: LayerName, peel: Peel] | undefined
  /** The layer goes around its payload. */
  encloses?: boolean
  /** There is nothing more to find: a message, or a header that carries nothing. */
  complete?: boolean
}

/** A layer that is a header with a payload behind. */
const header = <H>({ header: h, payload, trailing }: Parsed<H>, next?: Peeled['next']): Peeled => ({
  fields: h as unknown as Peeled['fields'],
  payload,
  trailing,
  next,
})

// ── Link layers ──────────────────────────────────────────────────────────────────────────────────────────────────

function byEtherType(etherType: number | undefined): Peeled['next'] {
  switch (etherType) {
    case etherTypes.geonetworking:
      return ['geonetworking', geoNetworking]
    case etherTypes.wsmp:
      return ['wsmp', wsmp]
    case etherTypes.ipv4:
      return ['ipv4', ipv4]
    case etherTypes.ipv6:
      return ['ipv6', ipv6]
    default:
      return undefined
  }
}

const ethernet: Peel = (bytes) => {
  const parsed = decodeEthernet(bytes)
  const { etherType } = parsed.header
  return header(parsed, etherType === undefined ? ['llc', llc] : byEtherType(etherType))
}

const llc: Peel = (bytes) => {
  const parsed = decodeLlc(bytes)
  return header(parsed, byEtherType(parsed.header.etherType))
}

const sll: Peel = (bytes) => {
  const parsed = decodeSll(bytes)
  return header(parsed, byEtherType(parsed.header.protocolType))
}

const sll2: Peel = (bytes) => {
  const parsed = decodeSll2(bytes)
  return header(parsed, byEtherType(parsed.header.protocolType))
}

const radiotap: Peel = (bytes) => {
  const parsed = decodeRadiotap(bytes)
  return header(parsed, ['ieee80211', ieee80211({ dataPad: parsed.header.fields.flags?.dataPad === 1 })])
}

const ieee80211 =
  (options: Ieee80211Options): Peel =>
  (bytes) => {
    const parsed = decodeIeee80211(bytes, options)
    const { type, subtype, protectedFrame } = parsed.header.frameControl
    // IEEE 802.11-2020 §9.2.4.1.3: data frames of a subtype without bit 2 have a body; it is no single LLC frame where
    // it is encrypted or an aggregate.
    const carries =
      type === 2 && (subtype & 4) === 0 && protectedFrame === 0 && parsed.header.qosControl?.amsduPresent !== 1
    return header(parsed, carries ? ['llc', llc] : undefined)
  }

const ipv4: Peel = (bytes) => {
  const parsed = decodeIpv4(bytes)
  return header(parsed, upperLayerProtocol(parsed.header) === ipProtocols.udp ? ['udp', udp] : undefined)
}

const ipv6: Peel = (bytes) => {
  const parsed = decodeIpv6(bytes)
  return header(parsed, upperLayerProtocol(parsed.header) === ipProtocols.udp ? ['udp', udp] : undefined)
}

const udp: Peel = (bytes) => {
  const parsed = decodeUdp(bytes)
  return header(parsed, datagram(parsed.payload))
}

/** What a datagram of a unit in the field is, as its first octets say; ports differ from one deployment to another. */
function datagram(bytes: Uint8Array): Peeled['next'] {
  if (isRsuForward(bytes)) return ['rsu-forward', rsuForward]
  const [first, second] = bytes
  // Of the message families, which no version number of the others collides with but WSMP's.
  if (first === v2xMessageFamilies['IEEE 1609'] && isWsmp(bytes.subarray(1))) return ['non-ip', nonIp]
  if (first === v2xMessageFamilies['ETSI-ITS'] && second !== undefined && isGeoNetworking(bytes.subarray(1)))
    return ['non-ip', nonIp]
  return undefinedProtocol(bytes)
}

const nonIp: Peel = (bytes) => {
  const parsed = decodeNonIp(bytes)
  const { nonIpType } = parsed.header
  return header(
    parsed,
    nonIpType === v2xMessageFamilies['IEEE 1609']
      ? ['wsmp', wsmp]
      : nonIpType === v2xMessageFamilies['ETSI-ITS']
        ? ['geonetworking', geoNetworking]
        : undefined,
  )
}

const rsuForward: Peel = (bytes) => {
  const { payload, ...fields } = decodeRsuForward(bytes)
  return { fields: fields as unknown as Peeled['fields'], payload, next: undefinedProtocol(payload), encloses: true }
}

// ── What octets are by their first octets ────────────────────────────────────────────────────────────────────────

// IEEE 1609.2 data: version 3, and one of the context tags of Ieee1609Dot2Content.
const isDot2 = ([first, second = 0]: Uint8Array): boolean => first === 3 && second >> 6 === 2
// IEEE 1609.3: subtype and option in front of version 3; a transport header that is known.
const isWsmp = ([first = 0, second = 255]: Uint8Array): boolean =>
  (first === 3 && second <= 5) || (first & 0xf7) === 0x03 || (first & 0x0f) === 0x0b
// EN 302 636-4-1: version 0 or 1, next header 1 or 2, reserved octet.
const isGeoNetworking = ([first = 255, second]: Uint8Array): boolean =>
  first >> 4 <= 1 && (first & 15) >= 1 && (first & 15) <= 2 && second === 0

/** The protocol of octets that nothing announces: all that are in use begin differently. */
function undefinedProtocol(bytes: Uint8Array): Peeled['next'] {
  if (isDot2(bytes)) return ['ieee1609dot2', dot2]
  if (isGeoNetworking(bytes)) return ['geonetworking', geoNetworking]
  if (isWsmp(bytes)) return ['wsmp', wsmp]
  return message(bytes)
}

/** A message of either continent: messageId of a MessageFrame takes 15 bits, and is far from using the upper ones. */
const message = ([first]: Uint8Array): Peeled['next'] =>
  first === undefined ? undefined : first === 0 ? ['messageframe', messageFrame] : ['its', its]

// ── Networks ─────────────────────────────────────────────────────────────────────────────────────────────────────

const geoNetworking: Peel = (bytes) => {
  const parsed = decodeGeoNetworking(bytes)
  const { basic, common, extended } = parsed.header
  // EN 302 636-4-1 §9.6.2: 2 is a secured packet, whose other headers are inside of the envelope.
  if (common === undefined)
    return header(parsed, basic.nextHeader === 2 ? ['ieee1609dot2', dot2InGeoNetworking] : undefined)
  return inner(parsed, { common, ...(extended && { extended }) })
}

const geoNetworkingInner: Peel = (bytes) => {
  const parsed = decodeGeoNetworkingInner(bytes)
  return inner(parsed, parsed.header)
}

function inner(parsed: Parsed<unknown>, { common, extended }: GeoNetworkingInnerHeader): Peeled {
  const { nextHeader } = common
  // Without it, an extended header that is not known comes before what the next header says.
  if (!extended) return header(parsed)
  const next: Peeled['next'] =
    nextHeader === 'BTP-A' || nextHeader === 'BTP-B'
      ? ['btp', btp(nextHeader === 'BTP-A' ? 'A' : 'B')]
      : nextHeader === 'IPv6'
        ? ['ipv6', ipv6]
        : undefined
  return { ...header(parsed, next), complete: nextHeader === 'ANY' && parsed.payload.length === 0 }
}

const btp =
  (type: 'A' | 'B'): Peel =>
  (bytes) => {
    const parsed = decodeBtp(bytes, type)
    // Trust management travels as secured data without GeoNetworking security; all others are facility messages.
    const port = btpPortName(parsed.header.destinationPort)
    return header(
      parsed,
      port === undefined ? undefined : isDot2(parsed.payload) ? ['ieee1609dot2', dot2] : ['its', its],
    )
  }

const wsmp: Peel = (bytes) => {
  const parsed = decodeWsmp(bytes)
  const { psid } = parsed.header
  const next: Peeled['next'] =
    psid === undefined
      ? undefined
      : isDot2(parsed.payload)
        ? ['ieee1609dot2', dot2]
        : psid === psids.WSA
          ? ['wsa', wsa]
          : message(parsed.payload)
  const peeled = header(parsed, next)
  return {
    ...peeled,
    fields: { ...peeled.fields, wsmData: toHex(parsed.payload).toLowerCase(), remaining: parsed.trailing?.length ?? 0 },
  }
}

const wsa: Peel = (bytes) => {
  const parsed = decodeWsa(bytes)
  return { ...header(parsed), complete: parsed.payload.length === 0 }
}

// ── Security ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Services whose messages are MessageFrames. */
const J2735_PSIDS: ReadonlySet<number> = new Set([
  psids.BSM,
  psids.PSM,
  psids.RTCM,
  psids.compressedRTCM,
  psids.SPAT,
  psids.TIM,
  psids.PVD,
  psids.EVA,
  psids.CCM,
  psids.TUM,
  psids.SDSM,
  psids.MSCM,
  psids.SSM,
  psids.SRM,
  psids.MAP,
  psids.RWM,
])
/** Services whose messages travel in GeoNetworking packets: the headers behind the basic one are signed too. */
const GEONETWORKING_PSIDS: ReadonlySet<number> = new Set([
  psids.CAM,
  psids.DENM,
  psids.SPATEM,
  psids.MAPEM,
  psids.IVIM,
  psids.SREM,
  psids.SSEM,
  psids.VAM,
  psids.CPM,
  psids.IMZM,
  psids.POIM,
  psids.geoNetworkingManagement,
])
/** Services of the European trust management. */
const TRUST_PSIDS: ReadonlySet<number> = new Set([psids.CRL, psids.SCR, psids.CTL])

const dot2: Peel = (bytes, options) =>
  envelope(bytes, options, (psid, payload) => {
    if (psid === undefined) return undefinedProtocol(payload)
    if (isDot2(payload)) return ['ieee1609dot2', dot2]
    if (TRUST_PSIDS.has(psid)) return ['etsits102941', trustManagement]
    if (psid === psids.WSA) return ['wsa', wsa]
    if (J2735_PSIDS.has(psid)) return ['messageframe', messageFrame]
    // A facility message begins with its protocolVersion, the common header of a packet with another octet.
    if (GEONETWORKING_PSIDS.has(psid)) return isItsPdu(payload) ? ['its', its] : ['geonetworking', geoNetworkingInner]
    return undefined
  })

const dot2InGeoNetworking: Peel = (bytes, options) =>
  envelope(bytes, options, () => ['geonetworking', geoNetworkingInner])

/** A protocolVersion in front of a messageID; the first octet of a common header has its next header in the upper four bits. */
const isItsPdu = ([first = 255]: Uint8Array): boolean => first >= 1 && first <= 15

function envelope(
  bytes: Uint8Array,
  { headersOnly }: InspectOptions,
  nextOf: (psid: number | undefined, payload: Uint8Array) => Peeled['next'],
): Peeled {
  if (headersOnly) return { fields: {}, complete: true }
  let end = bytes.length
  const onTrailing = ({ bit, bytes: left }: Trailing) => {
    // Behind the envelope there may be padding; what the open types within it leave over is a fault.
    if ((bit >> 3) + left.length !== bytes.length)
      fail('trailing-data', `${8 * left.length} bits follow the value`, { bit })
    end = bit >> 3
  }
  const data = oer.decode(Ieee1609Dot2Data, bytes, { onTrailing })
  const fields = jer.toJson(Ieee1609Dot2Data, data) as Layer['fields']
  const trailing = end < bytes.length ? bytes.subarray(end) : undefined
  let plain: Ieee1609Dot2Data | undefined = data
  let psid: number | bigint | undefined
  // What is signed may be signed data itself; its own header tells of its content.
  while (plain && 'signedData' in plain.content) {
    const { payload, headerInfo }: ToBeSignedData = plain.content.signedData.tbsData
    plain = payload.data
    psid = headerInfo.psid
  }
  if (!plain || !('unsecuredData' in plain.content)) return { fields, trailing, complete: true }
  // The octets are at the end of the data that they are the content of (X.696 §16, §20).
  const whole = encodingOf(plain)!
  const payload = whole.subarray(whole.length - plain.content.unsecuredData.length)
  return { fields, payload, trailing, next: nextOf(psid === undefined ? psid : Number(psid), payload), encloses: true }
}

// ── Messages ─────────────────────────────────────────────────────────────────────────────────────────────────────

const trustManagement: Peel = (bytes, { headersOnly }) => {
  if (headersOnly) return { fields: {}, complete: true }
  const fields = jer.toJson(EtsiTs102941Data, oer.decode(EtsiTs102941Data, bytes)) as Layer['fields']
  return { type: 'EtsiTs102941Data', fields, complete: true }
}

const messageFrame: Peel = (bytes, { headersOnly }) => {
  if (headersOnly) return { fields: {}, complete: true }
  const fields = jer.toJson(MessageFrame, uper.decode(MessageFrame, bytes)) as Layer['fields']
  return { type: 'MessageFrame', fields, complete: true }
}

const its: Peel = (bytes, { headersOnly, release }) => {
  if (headersOnly) return { fields: {}, complete: true }
  return firstThatFits(editionsOfBytes(bytes, release), ({ type, edition, schema }) => ({
    type,
    edition,
    fields: jer.toJson(schema, uper.decode(schema, bytes)) as Layer['fields'],
    complete: true,
  }))
}

// ── Frames ───────────────────────────────────────────────────────────────────────────────────────────────────────

const ETHERTYPE_OCTETS = 2

/** Takes an EtherType off that a packet was captured with. */
const behindEtherType = (bytes: Uint8Array, etherType: number): Uint8Array =>
  bytes[0] === etherType >> 8 && bytes[1] === (etherType & 255) ? bytes.subarray(ETHERTYPE_OCTETS) : bytes

const nothing = (): never => fail('truncated', 'there are no octets', { bit: 0 })

/** The first layer of a frame, and where it begins. */
function first(bytes: Uint8Array, link: Exclude<Link, 'auto'>): [bytes: Uint8Array, name: LayerName, peel: Peel] {
  switch (link) {
    case 'ethernet':
      return [bytes, 'ethernet', ethernet]
    case 'sll':
      return [bytes, 'sll', sll]
    case 'sll2':
      return [bytes, 'sll2', sll2]
    case 'radiotap':
      return [bytes, 'radiotap', radiotap]
    case 'ieee80211':
      return [bytes, 'ieee80211', ieee80211({})]
    case 'ip':
      return bytes[0]! >> 4 === 6 ? [bytes, 'ipv6', ipv6] : [bytes, 'ipv4', ipv4]
    case 'geonetworking':
      return [behindEtherType(bytes, etherTypes.geonetworking), 'geonetworking', geoNetworking]
    case 'wsmp':
      return [behindEtherType(bytes, etherTypes.wsmp), 'wsmp', wsmp]
    case '1609dot2':
      return [bytes, 'ieee1609dot2', dot2]
    case 'udp': {
      const whole = bytes.length >= 8 && bytes[4]! * 256 + bytes[5]! === bytes.length
      const [name, peel] = whole ? (['udp', udp] as const) : (datagram(bytes) ?? (['unknown', nothing] as const))
      return [bytes, name, peel]
    }
    case 'uper': {
      const [name, peel] = message(bytes) ?? (['unknown', nothing] as const)
      return [bytes, name, peel]
    }
  }
}

/** More layers than any frame has; each takes at least an octet, but a hostile one should not cost a list of thousands. */
const MAX_LAYERS = 32

/** The layers of a frame from a first one on; whether they reach a message, or the end of all that is announced. */
function layersFrom(
  frame: Uint8Array,
  [bytes, firstName, firstPeel]: ReturnType<typeof first>,
  options: InspectOptions,
): { layers: Layer[]; complete: boolean } {
  const layers: Layer[] = []
  let at = bytes
  let name = firstName
  let peel = firstPeel
  // What a text spells is no part of the frame: it is counted from its own start.
  let start = frame.byteOffset
  const place = (octets: Uint8Array): Octets => ({ offset: octets.byteOffset - start, length: octets.length })
  for (;;) {
    let peeled: Peeled
    try {
      if (layers.length === MAX_LAYERS) fail('limit', `more than ${MAX_LAYERS} layers`, { max: MAX_LAYERS })
      peeled = peel(at, options)
    } catch (e) {
      if (!(e instanceof CodecError)) throw e
      const { offset, length } = place(at)
      const error = { code: e.code, offset: offset + ((e.bit ?? 0) >> 3), message: e.message }
      layers.push({ name, offset, length, fields: {}, error })
      return { layers, complete: false }
    }
    const { payload, trailing, encloses, next } = peeled
    const whole = at.length - (trailing?.length ?? 0)
    const inFrame = payload?.buffer === at.buffer
    layers.push({
      name,
      offset: at.byteOffset - start,
      length: payload && !encloses ? payload.byteOffset - at.byteOffset : whole,
      ...(peeled.type !== undefined && { type: peeled.type }),
      ...(peeled.edition !== undefined && { edition: peeled.edition }),
      fields: peeled.fields,
      ...(payload && inFrame && { payload: place(payload) }),
      ...(trailing && trailing.length > 0 && { trailing: place(trailing) }),
    })
    if (peeled.complete || !payload || !next) return { layers, complete: peeled.complete === true }
    if (!inFrame) start = payload.byteOffset
    at = payload
    ;[name, peel] = next
  }
}

/** What a frame of unknown origin may begin with; 1 where its first octets tell, 0 where any could be that. */
function candidates(frame: Uint8Array): [link: Exclude<Link, 'auto'>, telling: 0 | 1][] {
  const telling: Exclude<Link, 'auto'>[] = []
  if (isRsuForward(frame)) telling.push('udp')
  if (isDot2(frame)) telling.push('1609dot2')
  if (isGeoNetworking(behindEtherType(frame, etherTypes.geonetworking))) telling.push('geonetworking')
  if (isWsmp(behindEtherType(frame, etherTypes.wsmp))) telling.push('wsmp')
  const others = ['uper', 'ethernet', 'radiotap', 'sll', 'ieee80211', 'udp', 'ip', 'sll2'] as const
  return [...telling.map((l) => [l, 1] as [typeof l, 1]), ...others.map((l) => [l, 0] as [typeof l, 0])]
}

/**
 * Takes a frame apart, layer by layer: each header says what follows it. Nothing is searched for.
 *
 * A layer that does not fit has an `error`; those above it stay as they are. A layer whose payload nothing is known of
 * is simply the last one. With `link: 'auto'`, a frame is what it can be read as completely; where it is nothing of
 * the kind, what most of its headers agree on.
 *
 * @param frame octets from the first of the link layer on
 * @returns the layers from the outside in; never throws on any octets
 * @example
 * for (const { name, offset, fields } of inspect(frame, { link: 'ethernet' })) console.log(offset, name, fields)
 */
export function inspect(frame: Uint8Array, options: InspectOptions = {}): Layer[] {
  if (!(frame instanceof Uint8Array)) fail('type', 'frame is not a Uint8Array', { value: frame })
  const { link = 'auto' } = options
  if (link !== 'auto') return layersFrom(frame, first(frame, link), options).layers
  let best = [unknown(frame)]
  let proof = 1
  for (const [candidate, telling] of candidates(frame)) {
    // What a frame can be read as completely shows only when messages are read.
    const { layers, complete } = layersFrom(frame, first(frame, candidate), { ...options, headersOnly: false })
    if (complete) return options.headersOnly ? layersFrom(frame, first(frame, candidate), options).layers : layers
    // A first header alone proves nothing where any octets can be read as such.
    if (layers.length + telling <= proof) continue
    best = layers
    proof = layers.length + telling
  }
  return best
}

const unknown = ({ length }: Uint8Array): Layer => ({
  name: 'unknown',
  offset: 0,
  length,
  fields: {},
  error: { code: 'choice', offset: 0, message: 'the octets begin like no frame and no message that is known' },
})

/** What captures call the link layers that {@link inspect} knows (LINKTYPE_ values of pcap). */
export const linkByType: Readonly<Record<number, Link>> = {
  1: 'ethernet',
  12: 'ip',
  101: 'ip',
  105: 'ieee80211',
  113: 'sll',
  127: 'radiotap',
  228: 'ip',
  229: 'ip',
  276: 'sll2',
}
