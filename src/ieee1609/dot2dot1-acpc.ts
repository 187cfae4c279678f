/**
 * Activation codes: certificates that are of no use until a code is published.
 * @module Ieee1609Dot2Dot1Acpc
 * @source IEEE 1609.2.1-2022
 */
import { alias, bitString, choice, extensible, octetString, range, sequence, sequenceOf } from '../asn1/schema'
import { Ieee1609Dot2Data_Signed, Ieee1609Dot2Data_Unsecured } from './dot2dot1-protocol-data'
import { HashAlgorithm, IValue, Psid, Time32, Uint8 } from './ieee1609dot2-base-types'

/** Identifier of a series of activation trees, registered with IEEE and the same for all time periods. */
export const AcpcTreeId = octetString([8, 8])

/** Value of a node in an activation tree. */
export const AcpcNodeValue = octetString([16, 16])

/**
 * Activation values of one time period as a pruned binary tree: each end entity derives its own from the node above
 * it, and revoked ones find none.
 */
export const AprvBinaryTree = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the tree was made. */
    generationTime: Time32,
    /** Time period whose certificates are activated. */
    currentI: IValue,
    /** Series of trees to which this one belongs. */
    acpcTreeId: AcpcTreeId,
    /** Hash algorithm that derives a node from its parent. */
    hashAlgorithmId: HashAlgorithm,
    /** Which nodes are present; it says which entry of `nodeValueList` an end entity is to start from. */
    tree: bitString(),
    /** Values of the nodes present, in the order of `tree`. */
    nodeValueList: sequenceOf(AcpcNodeValue, [1]),
  },
  extensible(),
)

/** The activation value of a single node, for one time period. */
export const IndividualAprv = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the value was made. */
    generationTime: Time32,
    /** Time period whose certificates are activated. */
    currentI: IValue,
    /** Series of trees to which the node belongs. */
    acpcTreeId: AcpcTreeId,
    /** Path from the root to the node, one bit for each level. */
    nodeId: bitString(),
    /** Value of the node. */
    nodeValue: AcpcNodeValue,
  },
  extensible(),
)

/**
 * Activation values for certificates that were handed out in advance and cannot be used without them (activation
 * codes for pseudonym certificates, ACPC).
 */
export const AcpcPdu = choice(
  {
    /** Values for all end entities that are not revoked, as a tree. */
    tree: AprvBinaryTree,
    /** The value of one node. */
    aprv: IndividualAprv,
  },
  extensible(),
)

/** Application number of the distribution of activation values. */
export const AcpcPsid = range(Psid, 2113696, 2113696)

/** A tree of activation values, sent unsigned. */
export const UnsecuredAprvBinaryTree = alias(Ieee1609Dot2Data_Unsecured)

/** A tree of activation values, signed. */
export const SignedAprvBinaryTree = alias(Ieee1609Dot2Data_Signed)

/** The activation value of a single node, signed. */
export const SignedIndividualAprv = alias(Ieee1609Dot2Data_Signed)

/** What is encoded and hashed to get the value of a child node from that of its parent. Never sent. */
export const AprvHashCalculationInput = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** Series of trees. */
    acpcTreeId: AcpcTreeId,
    /** Time period of the tree, equal to that in the certificates. */
    acpcPeriod: IValue,
    /** Path to the child, one bit for each level. */
    childNodeId: bitString(),
    /** Value of the parent. */
    parentNodeValue: octetString([16, 16]),
  },
  extensible(),
)
