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

export const CrlPriorityInfo = sequence(
  {
    priority: optional(Uint8),
  },
  extensible(),
)

export const HashBasedRevocationInfo = sequence(
  {
    id: HashedId10,
    expiry: Time32,
  },
  extensible(),
)

export const SequenceOfHashBasedRevocationInfo = sequenceOf(HashBasedRevocationInfo)

export const ToBeSignedHashIdCrl = sequence(
  {
    crlSerial: Uint32,
    entries: SequenceOfHashBasedRevocationInfo,
  },
  extensible(),
)

export const IndividualRevocation = sequence(
  {
    linkageSeed1: LinkageSeed,
    linkageSeed2: LinkageSeed,
  },
  extensible(),
)

export const SequenceOfIndividualRevocation = sequenceOf(IndividualRevocation, [0])

export const IMaxGroup = sequence(
  {
    iMax: Uint16,
    contents: SequenceOfIndividualRevocation,
  },
  extensible({
    singleSeed: optional(SequenceOfLinkageSeed),
  }),
)

export const SequenceOfIMaxGroup = sequenceOf(IMaxGroup)

export const LAGroup = sequence(
  {
    la1Id: LaId,
    la2Id: LaId,
    contents: SequenceOfIMaxGroup,
  },
  extensible(),
)

export const SequenceOfLAGroup = sequenceOf(LAGroup)

export const JMaxGroup = sequence(
  {
    jmax: Uint8,
    contents: SequenceOfLAGroup,
  },
  extensible(),
)

export const SequenceOfJMaxGroup = sequenceOf(JMaxGroup)

export const GroupCrlEntry = sequence(
  {
    iMax: Uint16,
    la1Id: LaId,
    linkageSeed1: LinkageSeed,
    la2Id: LaId,
    linkageSeed2: LinkageSeed,
  },
  extensible(),
)

export const SequenceOfGroupCrlEntry = sequenceOf(GroupCrlEntry)

export const GroupSingleSeedCrlEntry = sequence({
  iMax: Uint16,
  laId: LaId,
  linkageSeed: LinkageSeed,
})

export const SequenceOfGroupSingleSeedCrlEntry = sequenceOf(GroupSingleSeedCrlEntry)

export const ToBeSignedLinkageValueCrl = sequence(
  {
    iRev: IValue,
    indexWithinI: Uint8,
    individual: optional(SequenceOfJMaxGroup),
    groups: optional(SequenceOfGroupCrlEntry),
  },
  extensible({
    groupsSingleSeed: optional(SequenceOfGroupSingleSeedCrlEntry),
  }),
)

export const SeedEvolutionFunctionIdentifier = nullType()

export const LvGenerationFunctionIdentifier = nullType()

export const ToBeSignedLinkageValueCrlWithAlgIdentifier = sequence(
  {
    iRev: IValue,
    indexWithinI: Uint8,
    seedEvolution: SeedEvolutionFunctionIdentifier,
    lvGeneration: LvGenerationFunctionIdentifier,
    individual: optional(SequenceOfJMaxGroup),
    groups: optional(SequenceOfGroupCrlEntry),
    groupsSingleSeed: optional(SequenceOfGroupSingleSeedCrlEntry),
  },
  extensible(),
)

export const TypeSpecificCrlContents = choice(
  {
    fullHashCrl: ToBeSignedHashIdCrl,
    deltaHashCrl: ToBeSignedHashIdCrl,
    fullLinkedCrl: ToBeSignedLinkageValueCrl,
    deltaLinkedCrl: ToBeSignedLinkageValueCrl,
  },
  extensible({
    fullLinkedCrlWithAlg: ToBeSignedLinkageValueCrlWithAlgIdentifier,
    deltaLinkedCrlWithAlg: ToBeSignedLinkageValueCrlWithAlgIdentifier,
  }),
)

export const CrlContents = sequence({
  version: range(Uint8, 1, 1),
  crlSeries: CrlSeries,
  crlCraca: HashedId8,
  issueDate: Time32,
  nextCrl: Time32,
  priorityInfo: CrlPriorityInfo,
  typeSpecific: TypeSpecificCrlContents,
})

export const ExpansionAlgorithmIdentifier = enumerated(['sha256ForI-aesForJ', 'sm3ForI-sm4ForJ'], extensible())
