/**
 * What an authorization authority answers to an end entity.
 * @module Ieee1609Dot2Dot1AcaEeInterface
 * @source IEEE 1609.2.1-2022
 */
import { choice, extensible, octetString, optional, range, sequence } from '../asn1/schema'
import { Certificate } from './ieee1609dot2'
import { Time32, Uint8 } from './ieee1609dot2-base-types'

/** An authorization certificate with what its holder needs to compute the private key. */
export const AcaEeCertResponse = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the response was made. */
    generationTime: Time32,
    /** The issued certificate. */
    certificate: Certificate,
    /**
     * Value that turns the requester's private key into that of the certificate. Absent for an explicit certificate
     * without butterfly expansion, whose key the requester already has.
     */
    privateKeyInfo: optional(octetString([32, 32])),
  },
  extensible(),
)

/** Messages from the authorization CA to an end entity, which pass through the registration authority. */
export const AcaEeInterfacePdu = choice(
  {
    /** An issued certificate. */
    acaEeCertResponse: AcaEeCertResponse,
  },
  extensible(),
)
