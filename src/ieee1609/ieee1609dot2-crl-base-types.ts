/**
 * The content of certificate revocation lists.
 * @module Ieee1609Dot2CrlBaseTypes
 * @source IEEE 1609.2-2022
 */
import { choice, enumerated, extensible, nullType, optional, range, sequence, sequenceOf } from '../asn1/schema'
import {
  CrlSeries,
  HashedId8,
  HashedId10,
  IValue,
  LaId,
  LinkageSeed,
  SequenceOfLinkageSeed,
  Time32,
  Uint8,
  Uint16,
  Uint32,
} from './ieee1609dot2-base-types'

/** How important a list is compared with others of its series. For future use. */
export const CrlPriorityInfo = sequence(
  {
    /** The importance; higher is more important. */
    priority: optional(Uint8),
  },
  extensible(),
)

/** One revoked certificate. */
export const HashBasedRevocationInfo = sequence(
  {
    /** Digest of the certificate. */
    id: HashedId10,
    /** When the certificate expires, so that the entry can then be forgotten. */
    expiry: Time32,
  },
  extensible(),
)

/** Revoked certificates by hash. */
export const SequenceOfHashBasedRevocationInfo = sequenceOf(HashBasedRevocationInfo)

/** A revocation list by hashes of certificates. */
export const ToBeSignedHashIdCrl = sequence(
  {
    /** Counter of the lists of this authority and series, full and delta alike; a gap means that a list was missed. */
    crlSerial: Uint32,
    /** The revoked certificates; may be empty. */
    entries: SequenceOfHashBasedRevocationInfo,
  },
  extensible(),
)

/** One revoked holder, by its two seeds. */
export const IndividualRevocation = sequence(
  {
    /** Seed of the first linkage authority. */
    linkageSeed1: LinkageSeed,
    /** Seed of the second linkage authority. */
    linkageSeed2: LinkageSeed,
  },
  extensible(),
)

/** Revoked holders with two seeds each; may be empty. */
export const SequenceOfIndividualRevocation = sequenceOf(IndividualRevocation, [0])

/** Revoked holders whose certificates end with the same time period. */
export const IMaxGroup = sequence(
  {
    /** Last time period for which the holders have certificates; afterwards the entries can be forgotten. */
    iMax: Uint16,
    /** Holders revoked with two seeds. */
    contents: SequenceOfIndividualRevocation,
  },
  extensible({
    /** Holders revoked with one seed; since the 2022 edition. */
    singleSeed: optional(SequenceOfLinkageSeed),
  }),
)

/** Revoked holders, grouped by the last time period of their certificates. */
export const SequenceOfIMaxGroup = sequenceOf(IMaxGroup)

/** Revoked holders whose seeds are from the same two linkage authorities. */
export const LAGroup = sequence(
  {
    /** Linkage authority of the first seed. */
    la1Id: LaId,
    /** Linkage authority of the second seed. */
    la2Id: LaId,
    /** The holders, grouped by when their last certificates end. */
    contents: SequenceOfIMaxGroup,
  },
  extensible(),
)

/** Revoked holders, grouped by the linkage authorities that made their seeds. */
export const SequenceOfLAGroup = sequenceOf(LAGroup)

/** Revoked holders that have the same number of certificates for a time period. */
export const JMaxGroup = sequence(
  {
    /**
     * Largest index of a certificate within a time period; linkage values are to be computed for each index up to
     * it.
     */
    jmax: Uint8,
    /** The holders, grouped by linkage authorities. */
    contents: SequenceOfLAGroup,
  },
  extensible(),
)

/** Revoked holders, grouped by the number of certificates that they have at a time. */
export const SequenceOfJMaxGroup = sequenceOf(JMaxGroup)

/** One revoked group of certificates, by its two seeds. */
export const GroupCrlEntry = sequence(
  {
    /** Last time period for which the group has certificates; afterwards the entry can be forgotten. */
    iMax: Uint16,
    /** Linkage authority of the first seed. */
    la1Id: LaId,
    /** The first seed. */
    linkageSeed1: LinkageSeed,
    /** Linkage authority of the second seed. */
    la2Id: LaId,
    /** The second seed. */
    linkageSeed2: LinkageSeed,
  },
  extensible(),
)

/** Revoked groups with two seeds each. */
export const SequenceOfGroupCrlEntry = sequenceOf(GroupCrlEntry)

/** One revoked group of certificates, by a single seed. */
export const GroupSingleSeedCrlEntry = sequence({
  /** Last time period for which the group has certificates; afterwards the entry can be forgotten. */
  iMax: Uint16,
  /** Linkage authority of the seed. */
  laId: LaId,
  /** The seed. */
  linkageSeed: LinkageSeed,
})

/** Revoked groups with one seed each. */
export const SequenceOfGroupSingleSeedCrlEntry = sequenceOf(GroupSingleSeedCrlEntry)

/**
 * A revocation list by linkage seeds, from which receivers compute the linkage values of the revoked certificates.
 * At least one of the optional lists is present.
 */
export const ToBeSignedLinkageValueCrl = sequence(
  {
    /** Time period for which the seeds hold; certificates of earlier periods stay unlinkable. */
    iRev: IValue,
    /** Counter of the lists issued within the time period, from 0. */
    indexWithinI: Uint8,
    /** Revoked holders. */
    individual: optional(SequenceOfJMaxGroup),
    /** Revoked groups, with two seeds each. */
    groups: optional(SequenceOfGroupCrlEntry),
  },
  extensible({
    /** Revoked groups, with one seed each; since the 2022 edition. */
    groupsSingleSeed: optional(SequenceOfGroupSingleSeedCrlEntry),
  }),
)

/**
 * Names the function that turns the seed of one time period into that of the next. It carries no value in this
 * edition.
 */
export const SeedEvolutionFunctionIdentifier = nullType()

/** Names the function that turns a seed into linkage values. It carries no value in this edition. */
export const LvGenerationFunctionIdentifier = nullType()

/**
 * A revocation list by linkage seeds that also names the functions to compute linkage values with. At least one of
 * the optional lists is present.
 */
export const ToBeSignedLinkageValueCrlWithAlgIdentifier = sequence(
  {
    /** Time period for which the seeds hold; certificates of earlier periods stay unlinkable. */
    iRev: IValue,
    /** Counter of the lists issued within the time period, from 0. */
    indexWithinI: Uint8,
    /** Function that turns the seed of one time period into that of the next. */
    seedEvolution: SeedEvolutionFunctionIdentifier,
    /** Function that turns a seed into linkage values. */
    lvGeneration: LvGenerationFunctionIdentifier,
    /** Revoked holders. */
    individual: optional(SequenceOfJMaxGroup),
    /** Revoked groups, with two seeds each. */
    groups: optional(SequenceOfGroupCrlEntry),
    /** Revoked groups, with one seed each. */
    groupsSingleSeed: optional(SequenceOfGroupSingleSeedCrlEntry),
  },
  extensible(),
)

/** The revoked certificates, by hash or by linkage seeds, all of them (full) or those since the last list (delta). */
export const TypeSpecificCrlContents = choice(
  {
    /** All revoked certificates that have not expired, by hash. */
    fullHashCrl: ToBeSignedHashIdCrl,
    /** Certificates revoked since the previous list, by hash. */
    deltaHashCrl: ToBeSignedHashIdCrl,
    /**
     * All revoked holders of certificates that have not expired, by linkage seeds. The functions follow from the
     * hash that identifies the authority.
     */
    fullLinkedCrl: ToBeSignedLinkageValueCrl,
    /**
     * Holders revoked since the previous list, by linkage seeds. The functions follow from the hash that identifies
     * the authority.
     */
    deltaLinkedCrl: ToBeSignedLinkageValueCrl,
  },
  extensible({
    /** As `fullLinkedCrl`, with the functions named; since the 2022 edition. */
    fullLinkedCrlWithAlg: ToBeSignedLinkageValueCrlWithAlgIdentifier,
    /** As `deltaLinkedCrl`, with the functions named; since the 2022 edition. */
    deltaLinkedCrlWithAlg: ToBeSignedLinkageValueCrlWithAlgIdentifier,
  }),
)

/**
 * What a revocation list of IEEE 1609.2 says: whose certificates it is about, when the next comes, and which are
 * revoked.
 */
export const CrlContents = sequence({
  /** Version of the list format. */
  version: range(Uint8, 1, 1),
  /** Series to which the list belongs; it concerns certificates with the same series. */
  crlSeries: CrlSeries,
  /**
   * Authority in whose name the list is issued; its last three octets are the `cracaId` of the certificates
   * concerned.
   */
  crlCraca: HashedId8,
  /** When the list was issued. */
  issueDate: Time32,
  /** When the next list of the series is expected; must be after `issueDate`. */
  nextCrl: Time32,
  /** Helps devices that cannot store everything to decide what to keep. */
  priorityInfo: CrlPriorityInfo,
  /** The list itself. */
  typeSpecific: TypeSpecificCrlContents,
})

/** Which algorithms compute linkage values: SHA-256 with AES, or in China SM3 with SM4. */
export const ExpansionAlgorithmIdentifier = enumerated(['sha256ForI-aesForJ', 'sm3ForI-sm4ForJ'], extensible())
