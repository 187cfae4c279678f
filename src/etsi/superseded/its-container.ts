/**
 * What the common data dictionary before release 1 has otherwise (protocolVersion 1).
 * @module ITS-Container
 * @source ETSI TS 102 894-2 v1.2.1
 */
import {
  bitString,
  boolean,
  enumerated,
  extensible,
  ia5String,
  integer,
  optional,
  sequence,
  sequenceOf,
  utf8String,
} from '../../asn1/schema'
import {
  CauseCodeType,
  CenDsrcTollingZoneID,
  CurvatureConfidence,
  DangerousGoodsBasic,
  HardShoulderStatus,
  Latitude,
  Longitude,
  ProtectedZoneID,
  ProtectedZoneRadius,
  SubCauseCodeType,
  TimestampIts,
} from '../release1/its-container'

export const CauseCode = sequence({
  causeCode: CauseCodeType,
  subCauseCode: SubCauseCodeType,
})

export const CurvatureValue = integer(-30000, 30001, {
  names: {
    straight: 0,
    reciprocalOf1MeterRadiusToRight: -30000,
    reciprocalOf1MeterRadiusToLeft: 30000,
    unavailable: 30001,
  },
})

export const Curvature = sequence({
  curvatureValue: CurvatureValue,
  curvatureConfidence: CurvatureConfidence,
})

export const DrivingLaneStatus = bitString([1, 14], ['', 'outermostLaneClosed', 'secondLaneFromOutsideClosed'])

export const ClosedLanes = sequence(
  {
    hardShoulderStatus: optional(HardShoulderStatus),
    drivingLaneStatus: DrivingLaneStatus,
  },
  extensible(),
)

export const DangerousGoodsExtended = sequence({
  dangerousGoodsType: DangerousGoodsBasic,
  unNumber: integer(0, 9999),
  elevatedTemperature: boolean(),
  tunnelsRestricted: boolean(),
  limitedQuantity: boolean(),
  emergencyActionCode: optional(ia5String([1, 24])),
  phoneNumber: optional(ia5String([1, 24])),
  companyName: optional(utf8String([1, 24])),
})

export const ProtectedZoneType = enumerated(['cenDsrcTolling'], extensible())

export const ProtectedCommunicationZone = sequence({
  protectedZoneType: ProtectedZoneType,
  expiryTime: optional(TimestampIts),
  protectedZoneLatitude: Latitude,
  protectedZoneLongitude: Longitude,
  protectedZoneRadius: optional(ProtectedZoneRadius),
  protectedZoneID: optional(ProtectedZoneID),
})

export const ProtectedCommunicationZonesRSU = sequenceOf(ProtectedCommunicationZone, [1, 16])

export const CenDsrcTollingZone = sequence({
  protectedZoneLatitude: Latitude,
  protectedZoneLongitude: Longitude,
  cenDsrcTollingZoneID: optional(CenDsrcTollingZoneID),
})
