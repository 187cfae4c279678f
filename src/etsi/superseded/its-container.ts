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

/** What kind of traffic event it is, as two numbers. CauseCodeV2 is the newer form. */
export const CauseCode = sequence({
  /** The main cause; it is enough to understand the event. */
  causeCode: CauseCodeType,
  /** Details, whose meaning depends on the main cause. */
  subCauseCode: SubCauseCodeType,
})

/**
 * Curvature of the track of the vehicle, one over the radius: positive in a curve to the left, zero straight ahead.
 * The outermost measurable values also stand for anything beyond them.
 */
export const CurvatureValue = integer(-30000, 30001, {
  unit: '1/m',
  resolution: 1 / 30000,
  unavailable: 30001,
  names: {
    straight: 0,
    reciprocalOf1MeterRadiusToRight: -30000,
    reciprocalOf1MeterRadiusToLeft: 30000,
    unavailable: 30001,
  },
})

/** Curvature of the track that the vehicle drives, with its confidence. */
export const Curvature = sequence({
  /** The curvature. */
  curvatureValue: CurvatureValue,
  /** How far it may be from the true one. */
  curvatureConfidence: CurvatureConfidence,
})

/**
 * Which driving lanes are closed: a set bit means closed, the first bit is the innermost lane. There is one bit per
 * driving lane of the carriageway, hard shoulders not counted.
 */
export const DrivingLaneStatus = bitString([1, 14], ['', 'outermostLaneClosed', 'secondLaneFromOutsideClosed'])

/** Which lanes and hard shoulders of a carriageway are open or closed. */
export const ClosedLanes = sequence(
  {
    /**
     * Whether the hard shoulder is closed, for stopping or for driving. Later editions tell the inner from the
     * outer hard shoulder.
     */
    hardShoulderStatus: optional(HardShoulderStatus),
    /** State of the driving lanes; absent if it is unknown or there are more lanes than it has room for. */
    drivingLaneStatus: DrivingLaneStatus,
  },
  extensible(),
)

/** The dangerous goods on board, in detail. */
export const DangerousGoodsExtended = sequence({
  /** Class and division. */
  dangerousGoodsType: DangerousGoodsBasic,
  /** UN number of the substance. */
  unNumber: integer(0, 9999),
  /** Whether the goods are carried at an elevated temperature. */
  elevatedTemperature: boolean(),
  /** Whether the vehicle may not use certain tunnels. */
  tunnelsRestricted: boolean(),
  /** Whether the goods are packed in limited quantities. */
  limitedQuantity: boolean(),
  /** Code that tells rescuers how to act. */
  emergencyActionCode: optional(ia5String([1, 24])),
  /** Whom to call for help with the goods. */
  phoneNumber: optional(ia5String([1, 24])),
  /** Company in charge of the transport. */
  companyName: optional(utf8String([1, 24])),
})

/**
 * Kind of zone in which communication has to be restricted, so that a station knows what to do, for instance lower
 * its transmit power.
 */
export const ProtectedZoneType = enumerated(['cenDsrcTolling'], extensible())

/** An area in which stations must restrict their transmissions, such as that about a tolling station. */
export const ProtectedCommunicationZone = sequence({
  /** Kind of the zone, permanent or temporary. */
  protectedZoneType: ProtectedZoneType,
  /** When the zone ceases to exist; present if it is temporary. */
  expiryTime: optional(TimestampIts),
  /** Latitude of the centre. */
  protectedZoneLatitude: Latitude,
  /** Longitude of the centre. */
  protectedZoneLongitude: Longitude,
  /** Radius of the zone. */
  protectedZoneRadius: optional(ProtectedZoneRadius),
  /** Number of the zone. Release 2 calls it `protectedZoneId`. */
  protectedZoneID: optional(ProtectedZoneID),
})

/** Protected zones that a roadside unit makes known. */
export const ProtectedCommunicationZonesRSU = sequenceOf(ProtectedCommunicationZone, [1, 16])

/** Where a road toll station works with CEN DSRC, so that others near it can lower their transmit power. */
export const CenDsrcTollingZone = sequence({
  /** Latitude of the toll equipment. */
  protectedZoneLatitude: Latitude,
  /** Longitude of the toll equipment. */
  protectedZoneLongitude: Longitude,
  /** Number of the tolling zone. Release 2 calls it `cenDsrcTollingZoneId`. */
  cenDsrcTollingZoneID: optional(CenDsrcTollingZoneID),
})
