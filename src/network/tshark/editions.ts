/** What is different in the edition of a standard by which tshark 4.0 dissects. All bits are the same. */
export interface Edition {
  /** Components that have another name: `Type.component` to that name, or names where it depends on what it is in. */
  readonly names: Readonly<Record<string, string | readonly string[]>>
  /** Labels that have another name, as `Type.label`; `Unknown` for those that came later. */
  readonly labels: Readonly<Record<string, string>>
  /**
   * Extension additions that came later, as `Type.component`. tshark passes over their octets, which their encoding has
   * a length for; all that follows is compared.
   */
  readonly newer: ReadonlySet<string>
  /**
   * Components and alternatives that tshark misreads, as `Type.component`, and why. No message of these tests has them,
   * but for those that show that this is so.
   */
  readonly misread: Readonly<Record<string, string>>
}

const misreadInDenm = {
  'DangerousGoodsExtended.companyName':
    'UTF8String (SIZE (1..24)): tshark reads a length of 5 bits, but PER does not see the size of a string whose ' +
    'characters differ in length, so the length takes 8 bits (X.691 §11.9, §30.3)',
}

/** ISO/TS 14823 has these names since its second edition. */
const namesInSigns = {
  'InternationalSign-applicablePeriod.durationHourMinute': 'durationHourminute',
  '.dateRangeStartMonthDay': 'dateRangeStartMonthDate',
  '.dateRangeEndMonthDay': 'dateRangeEndMonthDate',
}

/** Messages of release 1, of either protocolVersion: tshark has their definitions. */
export const RELEASE_1: Edition = {
  names: namesInSigns,
  labels: {},
  newer: new Set(),
  misread: misreadInDenm,
}

/** Messages of release 2, which tshark reads by the definitions of release 1. */
export const RELEASE_2: Edition = {
  names: {
    ...namesInSigns,
    'ItsPduHeader.messageId': 'messageID',
    'ItsPduHeader.stationId': 'stationID',
    'ActionId.originatingStationId': 'originatingStationID',
    'PositionConfidenceEllipse.semiMajorAxisLength': 'semiMajorConfidence',
    'PositionConfidenceEllipse.semiMinorAxisLength': 'semiMinorConfidence',
    'PositionConfidenceEllipse.semiMajorAxisOrientation': 'semiMajorOrientation',
    'ProtectedCommunicationZone.protectedZoneId': 'protectedZoneID',
    'CenDsrcTollingZone.cenDsrcTollingZoneId': 'cenDsrcTollingZoneID',
    'Wgs84Angle.value': 'headingValue',
    'Wgs84Angle.confidence': 'headingConfidence',
    // One type in release 2, three in release 1.
    'AccelerationComponent.value': [
      'longitudinalAccelerationValue',
      'lateralAccelerationValue',
      'verticalAccelerationValue',
    ],
    'AccelerationComponent.confidence': [
      'longitudinalAccelerationConfidence',
      'lateralAccelerationConfidence',
      'verticalAccelerationConfidence',
    ],
    'ManagementContainer.actionId': 'actionID',
    'ManagementContainer.awarenessDistance': 'relevanceDistance',
    'ManagementContainer.trafficDirection': 'relevanceTrafficDirection',
    'SituationContainer.eventZone': 'eventHistory',
    'LocationContainer.detectionZonesToEventPosition': 'traces',
    'Zone.segment-carriagewayOrLane': 'segment',
    // As misspelled in release 1.
    'EuVehicleCategoryCode.euVehicleCategoryT': 'euVehilcleCategoryT',
    'EuVehicleCategoryCode.euVehicleCategoryG': 'euVehilcleCategoryG',
  },
  labels: {
    'VehicleRole.uvar': 'reserved1',
    'VehicleRole.rfu1': 'reserved2',
    'VehicleRole.rfu2': 'reserved3',
    'TrafficDirection.sameAsReferenceDirection-upstreamOfReferencePosition': 'upstreamTraffic',
    'TrafficDirection.sameAsReferenceDirection-downstreamOfReferencePosition': 'downstreamTraffic',
    'TrafficDirection.oppositeToReferenceDirection': 'oppositeTraffic',
    'TrafficRule.passToLeftOrRight': 'Unknown',
    'PositioningSolutionType.manuallyByOperator': 'Unknown',
    'BasicVehicleRole.tram': 'Unknown',
  },
  newer: new Set([
    'CamParameters.extensionContainers',
    'SituationContainer.linkedDenms',
    'SituationContainer.eventEnd',
    'SituationContainer.eventEndFactor',
    'SituationContainer.perceivedEvent',
    'LocationContainer.lanePositions',
    'LocationContainer.occupiedLanes',
    'LocationContainer.linkedIvims',
    'LocationContainer.linkedMapems',
    'LocationContainer.detectionZonesToSpecifiedEventPoint',
    'LocationContainer.predictedPaths',
    'AlacarteContainer.roadConfiguration',
    'AlacarteContainer.preCrash',
    'RequestorDescription.ocit',
    'IviContainer.isc',
    'Zone.segment-setOfLanes',
  ]),
  misread: misreadInDenm,
}

const NO_ADDITION =
  'an alternative that came later: of those, tshark puts octets of any number where a number of 32 bits belongs, and ' +
  'finds that malformed'
const EXPERT_IN_INTEGER =
  'tshark has declared it a signed number and then treats it as an unsigned one: a bug of its own'

/** Structures of IEEE 1609.2-2022, which tshark reads by the definitions of 2016 with the amendments of 2017 and 2019. */
export const IEEE_1609_2: Edition = {
  names: { 'CountryAndSubregions.countryOnly': 'country' },
  labels: { 'HashAlgorithm.sm3': 'Unknown', 'SymmAlgorithm.sm4Ccm': 'Unknown' },
  newer: new Set([
    'SignedDataPayload.omitted',
    'HeaderInfo.pduFunctionalType',
    'HeaderInfo.contributedExtensions',
    'ToBeSignedCertificate.flags',
    'ToBeSignedCertificate.appExtensions',
    'ToBeSignedCertificate.certIssueExtensions',
    'ToBeSignedCertificate.certRequestExtension',
  ]),
  misread: {
    'HeaderInfo.missingCrlIdentifier':
      'an extensible SEQUENCE without optional components has a preamble of one octet (X.696 §16.2), which tshark ' +
      'takes for the first octet of cracaId',
    'PsidGroupPermissions.minChainLength': EXPERT_IN_INTEGER,
    'PsidGroupPermissions.chainLengthRange': EXPERT_IN_INTEGER,
    'PsidGroupPermissions.eeType': 'tshark cannot read a BIT STRING in OER, as it says itself',
    'Ieee1609Dot2Content.signedX509CertificateRequest': NO_ADDITION,
    'HashedData.sha384HashedData': NO_ADDITION,
    'HashedData.sm3HashedData': NO_ADDITION,
    'IssuerIdentifier.sm3AndDigest': NO_ADDITION,
    'Signature.ecdsaNistP384Signature': NO_ADDITION,
    'Signature.sm2Signature': NO_ADDITION,
    'PublicVerificationKey.ecdsaNistP384': NO_ADDITION,
    'PublicVerificationKey.ecsigSm2': NO_ADDITION,
    'BasePublicEncryptionKey.ecencSm2': NO_ADDITION,
    'SymmetricEncryptionKey.sm4Ccm': NO_ADDITION,
    'EncryptedDataEncryptionKey.ecencSm2256': NO_ADDITION,
    'SymmetricCiphertext.sm4Ccm': NO_ADDITION,
  },
}
