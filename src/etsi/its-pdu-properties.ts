import { type Arbitrary, constantFrom, tuple } from 'fast-check'
import { arbitrary, damage } from '../asn1/arbitrary'
import { isCodecError } from '../asn1/errors'
import { damaged, survivesInput } from '../asn1/properties'
import { uper } from '../asn1/uper'
import { decodeItsPdu, encodeItsPdu, type ItsPdu, itsPduEditions } from './its-pdu'

// For tests and for fuzzing.

/** Messages of every edition, as their headers say, and damaged. */
export function damagedItsPdus(): Arbitrary<Uint8Array> {
  const messages = itsPduEditions.flatMap(({ schema, messageId, protocolVersions }) =>
    protocolVersions.map((protocolVersion) =>
      arbitrary(schema).map((value) => {
        const bytes = uper.encode(schema, value)
        // The first two components of the header fill an octet each.
        bytes[0] = protocolVersion
        bytes[1] = messageId
        return bytes
      }),
    ),
  )
  return tuple(
    constantFrom(...messages).chain((message) => message),
    damage(),
  ).map(([bytes, damages]) => damaged(bytes, damages))
}

/** Any octets are a message that can be encoded, or a CodecError. True if there was a message. */
export function survivesItsPdu(bytes: Uint8Array): boolean {
  let pdu: ItsPdu
  try {
    pdu = decodeItsPdu(bytes)
  } catch (e) {
    if (!isCodecError(e)) throw e
    return false
  }
  const { type, edition } = pdu
  const found = itsPduEditions.find((e) => e.type === type && e.edition === edition)
  if (!found || found.messageId !== bytes[1] || !found.protocolVersions.includes(bytes[0]!))
    throw new Error(`${type} of ${edition} is not what the header says`)
  survivesInput(found.schema, bytes)
  const again = encodeItsPdu(pdu)
  const same = decodeItsPdu(again)
  if (same.type !== type) throw new Error(`${type} became ${same.type}`)
  return true
}
