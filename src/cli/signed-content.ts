import { decodeItsPdu } from '../etsi/its-pdu'
import { decodeFrame } from '../j2735'
import { decodeBtp } from '../network/btp'
import { decodeGeoNetworking, decodeGeoNetworkingInner } from '../network/geonetworking'
import type { Payload, Position } from '../security'

// Security knows no network: here the layers are put together.

/** EN 302 636-4-1 §9.6.2: the next header of the basic header that says that an envelope follows. */
const SECURED = 2

/** Secured data that came by itself or in a packet; `undefined` where a packet carries none. */
export function securedData(bytes: Uint8Array): Uint8Array | undefined {
  const [first = 0, second = 0] = bytes
  // IEEE 1609.2: version 3, then a context tag. GeoNetworking has its version in the upper four bits, a zero behind.
  if (first >> 4 > 1 || (first === 3 && second >> 6 === 2)) return bytes
  const { header, payload } = decodeGeoNetworking(bytes)
  return header.basic.nextHeader === SECURED ? payload : undefined
}

/** What an octet string of a service of Europe is: a message begins with its version, a packet with its next header. */
const isItsPdu = ([first = 0]: Uint8Array): boolean => first >= 1 && first <= 15

/** Services of SAE and of Europe, as in the registry of ISO: others are not decoded. */
const J2735_PSIDS: ReadonlySet<number> = new Set([
  32, 39, 128, 129, 130, 131, 132, 133, 142, 143, 144, 145, 2_113_685, 2_113_686, 2_113_687, 2_113_689,
])
const ETSI_PSIDS: ReadonlySet<number> = new Set([36, 37, 137, 138, 139, 140, 141, 637, 638, 639, 540_801])

/** The message that was signed, if it is one. @throws CodecError where it cannot be read */
export function decodeContent(payload: Uint8Array, psid: number): Payload | undefined {
  if (J2735_PSIDS.has(psid)) return decodeFrame(payload)
  if (!ETSI_PSIDS.has(psid)) return undefined
  if (isItsPdu(payload)) return decodeItsPdu(payload)
  const { header, payload: behind } = decodeGeoNetworkingInner(payload)
  const { nextHeader } = header.common
  if (nextHeader === 'BTP-A') return decodeItsPdu(decodeBtp(behind, 'A').payload)
  return nextHeader === 'BTP-B' ? decodeItsPdu(decodeBtp(behind, 'B').payload) : undefined
}

/** Where the source of a packet is, by its header, in degrees. @throws CodecError where it cannot be read */
export function positionOf(payload: Uint8Array, psid: number): Position | undefined {
  if (!ETSI_PSIDS.has(psid) || isItsPdu(payload)) return undefined
  const source = decodeGeoNetworkingInner(payload).header.extended?.sourcePV
  return source && { latitude: source.latitude / 1e7, longitude: source.longitude / 1e7 }
}
