/**
 * What an authorization authority answers to an end entity.
 * @module Ieee1609Dot2Dot1AcaEeInterface
 * @source IEEE 1609.2.1-2022
 */
import { choice, extensible, octetString, optional, range, sequence } from '../asn1/schema'
import { Certificate } from './ieee1609dot2'
import { Time32, Uint8 } from './ieee1609dot2-base-types'

export const AcaEeCertResponse = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    certificate: Certificate,
    privateKeyInfo: optional(octetString([32, 32])),
  },
  extensible(),
)

export const AcaEeInterfacePdu = choice(
  {
    acaEeCertResponse: AcaEeCertResponse,
  },
  extensible(),
)
