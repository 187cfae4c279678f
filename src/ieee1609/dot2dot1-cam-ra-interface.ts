/**
 * Between the manager of certificate access and the registration authority.
 * @module Ieee1609Dot2Dot1CamRaInterface
 * @source IEEE 1609.2.1-2022
 */
import { alias, choice, extensible, octetString, range, sequence, sequenceOf } from '../asn1/schema'
import { EccP256CurvePoint, HashedId8, IValue, Uint8 } from './ieee1609dot2-base-types'

export const RaCamBatchRequest = sequence(
  {
    version: range(Uint8, 2, 2),
    eeId: octetString([5, 5]),
    periodList: sequenceOf(IValue),
  },
  extensible(),
)

export const BlindedKey = alias(EccP256CurvePoint)

export const CamRaBatchResponse = sequence(
  {
    version: range(Uint8, 2, 2),
    requestHash: HashedId8,
    batch: sequenceOf(BlindedKey),
  },
  extensible(),
)

export const CamRaInterfacePdu = choice(
  {
    raCamBatchRequest: RaCamBatchRequest,
    camRaBatchResponse: CamRaBatchResponse,
  },
  extensible(),
)
