/**
 * Between the manager of certificate access and the registration authority.
 * @module Ieee1609Dot2Dot1CamRaInterface
 * @source IEEE 1609.2.1-2022
 */
import { alias, choice, extensible, octetString, range, sequence, sequenceOf } from '../asn1/schema'
import { EccP256CurvePoint, HashedId8, IValue, Uint8 } from './ieee1609dot2-base-types'

/** Asks for the keys that make an end entity's certificates depend on activation values. */
export const RaCamBatchRequest = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** Identifier of the end entity within the activation tree. */
    eeId: octetString([5, 5]),
    /** Time periods for which keys are wanted. */
    periodList: sequenceOf(IValue),
  },
  extensible(),
)

/**
 * Curve point that is added to an end entity's public keys; the matching private value follows from the activation
 * value.
 */
export const BlindedKey = alias(EccP256CurvePoint)

/** Blinded keys for an end entity. */
export const CamRaBatchResponse = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** Digest of the request that is answered. */
    requestHash: HashedId8,
    /** One key for each requested time period, in the same order. */
    batch: sequenceOf(BlindedKey),
  },
  extensible(),
)

/** Messages between the certificate access manager, which issues activation values, and the registration authority. */
export const CamRaInterfacePdu = choice(
  {
    /** Request for blinded keys of an end entity. */
    raCamBatchRequest: RaCamBatchRequest,
    /** Answer with the blinded keys. */
    camRaBatchResponse: CamRaBatchResponse,
  },
  extensible(),
)
