/**
 * Activation codes: certificates that are of no use until a code is published.
 * @module Ieee1609Dot2Dot1Acpc
 * @source IEEE 1609.2.1-2022
 */
import { alias, bitString, choice, extensible, octetString, range, sequence, sequenceOf } from '../asn1/schema'
import { Ieee1609Dot2Data_Signed, Ieee1609Dot2Data_Unsecured } from './dot2dot1-protocol-data'
import { HashAlgorithm, IValue, Psid, Time32, Uint8 } from './ieee1609dot2-base-types'

export const AcpcTreeId = octetString([8, 8])

export const AcpcNodeValue = octetString([16, 16])

export const AprvBinaryTree = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    currentI: IValue,
    acpcTreeId: AcpcTreeId,
    hashAlgorithmId: HashAlgorithm,
    tree: bitString(),
    nodeValueList: sequenceOf(AcpcNodeValue, [1]),
  },
  extensible(),
)

export const IndividualAprv = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    currentI: IValue,
    acpcTreeId: AcpcTreeId,
    nodeId: bitString(),
    nodeValue: AcpcNodeValue,
  },
  extensible(),
)

export const AcpcPdu = choice(
  {
    tree: AprvBinaryTree,
    aprv: IndividualAprv,
  },
  extensible(),
)

export const AcpcPsid = range(Psid, 2113696, 2113696)

export const UnsecuredAprvBinaryTree = alias(Ieee1609Dot2Data_Unsecured)

export const SignedAprvBinaryTree = alias(Ieee1609Dot2Data_Signed)

export const SignedIndividualAprv = alias(Ieee1609Dot2Data_Signed)

export const AprvHashCalculationInput = sequence(
  {
    version: range(Uint8, 2, 2),
    acpcTreeId: AcpcTreeId,
    acpcPeriod: IValue,
    childNodeId: bitString(),
    parentNodeValue: octetString([16, 16]),
  },
  extensible(),
)
