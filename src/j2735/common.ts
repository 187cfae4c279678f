/**
 * Data that several messages share: positions, movement, time, vehicles, lanes and emergency details.
 * @module Common
 */
import {
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  ia5String,
  integer,
  objectIdentifier,
  octetString,
  optional,
  relativeOid,
  renamed,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import { IncidentResponseEquipment, ResponderGroupAffected, VehicleGroupAffected } from './itis'
import { regionalExtension } from './regional-extension'

/**
 * Whether a unit can turn about its connection to the unit ahead.
 * @module BasicSafetyMessage
 */
export const PivotingAllowed = boolean()

/** An angle measured clockwise; used as a direction it counts from true north. */
export const Angle = integer(0, 28800, { unit: 'deg', resolution: 0.0125, unavailable: 28800 })

/** A signed distance of up to about ten metres either way. */
export const Offset_B11 = integer(-1024, 1023, { unit: 'm', resolution: 0.01 })

/**
 * Where and how a towed unit is connected to the unit that pulls it.
 * @module BasicSafetyMessage
 */
export const PivotPointDescription = sequence(
  {
    /** Distance of the pivot from the end of the unit: negative inside its outline, positive beyond it. */
    pivotOffset: Offset_B11,
    /** Angle between the centre line of this unit and that of the unit ahead. */
    pivotAngle: Angle,
    /** Whether the unit can turn about this point. */
    pivots: PivotingAllowed,
  },
  extensible(),
)

/**
 * A signed height difference of up to about six metres. The outermost measurable values also stand for anything
 * beyond them.
 * @module BasicSafetyMessage
 */
export const VertOffset_B07 = integer(-64, 63, { unit: 'm', resolution: 0.1, unavailable: -64 })

/**
 * Acceleration along a horizontal axis of the vehicle: positive is forward, or to the right. The outermost measurable
 * values also stand for anything beyond them.
 */
export const Acceleration = integer(-2000, 2001, { unit: 'm/s²', resolution: 0.01, unavailable: 2001 })

/**
 * Acceleration along the vertical axis of the vehicle, positive downward, in steps of 0.02 of standard gravity. The
 * outermost measurable values also stand for anything beyond them.
 */
export const VerticalAcceleration = integer(-127, 127, { unit: 'm/s²', resolution: 0.196133, unavailable: -127 })

/**
 * Rate of rotation about the vertical axis of the vehicle; positive is a turn to the right. No number is set aside
 * for "unavailable".
 */
export const YawRate = integer(-32767, 32767, { unit: 'deg/s', resolution: 0.01 })

/** Acceleration along the three axes of the vehicle and its rate of turn. */
export const AccelerationSet4Way = sequence({
  /** Along the vehicle, positive forward: braking is negative. */
  long: Acceleration,
  /** Across the vehicle, positive to the right. */
  lat: Acceleration,
  /** Along the vertical axis, positive downward. */
  vert: VerticalAcceleration,
  /** Rotation about the vertical axis, positive to the right. */
  yaw: YawRate,
})

/** A signed distance of up to about two and a half metres either way. */
export const Offset_B09 = integer(-256, 255, { unit: 'm', resolution: 0.01 })

/** A signed distance of up to about five metres either way. */
export const Offset_B10 = integer(-512, 511, { unit: 'm', resolution: 0.01 })

/** A signed distance of up to about twenty metres either way. */
export const Offset_B12 = integer(-2048, 2047, { unit: 'm', resolution: 0.01 })

/**
 * Where the phase centre of the antenna lies as seen from the reference point of the position report, in the axes of
 * the vehicle.
 */
export const AntennaOffsetSet = sequence({
  /** Along the vehicle. */
  antOffsetX: Offset_B12,
  /** Across the vehicle. */
  antOffsetY: Offset_B09,
  /** Along the vertical axis. */
  antOffsetZ: Offset_B10,
})

/**
 * State of the anti-lock brakes. `on` is ready but not acting, `engaged` is acting now; `unavailable` also means that
 * there are none.
 */
export const AntiLockBrakeStatus = enumerated(['unavailable', 'off', 'on', 'engaged'])

/** State of the auxiliary brake, usually the parking brake. `unavailable` also means that there is none. */
export const AuxiliaryBrakeStatus = enumerated(['unavailable', 'off', 'on', 'reserved'])

/**
 * Wheels at which the brakes are applied; no bit set means that none is. `unavailable` says that this is not known.
 */
export const BrakeAppliedStatus = bitString([5, 5], ['unavailable', 'leftFront', 'leftRear', 'rightFront', 'rightRear'])

/** Whether the emergency brake assist is boosting the brakes. `unavailable` also means that there is none. */
export const BrakeBoostApplied = enumerated(['unavailable', 'off', 'on'])

/**
 * State of the stability control. `on` is ready but not acting, `engaged` is acting now; `unavailable` also means
 * that there is none.
 */
export const StabilityControlStatus = enumerated(['unavailable', 'off', 'on', 'engaged'])

/**
 * State of the traction control. `on` is ready but not acting, `engaged` is acting now; `unavailable` also means that
 * there is none.
 */
export const TractionControlStatus = enumerated(['unavailable', 'off', 'on', 'engaged'])

/** What the brakes and the systems that act through them are doing. */
export const BrakeSystemStatus = sequence({
  /** Wheels that are being braked. */
  wheelBrakes: BrakeAppliedStatus,
  /** Traction control. */
  traction: TractionControlStatus,
  /** Anti-lock brakes. */
  abs: AntiLockBrakeStatus,
  /** Stability control. */
  scs: StabilityControlStatus,
  /** Emergency brake assist. */
  brakeBoost: BrakeBoostApplied,
  /** Parking or other auxiliary brake. */
  auxBrakes: AuxiliaryBrakeStatus,
})

/**
 * Length of the semi-major axis of the error ellipse of a position, at one standard deviation. The largest length
 * also stands for anything above it.
 */
export const SemiMajorAxisAccuracy = integer(0, 255, { unit: 'm', resolution: 0.05, unavailable: 255 })

/** Direction of the semi-major axis of the error ellipse of a position, clockwise from true north. */
export const SemiMajorAxisOrientation = integer(0, 65535, { unit: 'deg', resolution: 360 / 65535, unavailable: 65535 })

/**
 * Length of the semi-minor axis of the error ellipse of a position, at one standard deviation. The largest length
 * also stands for anything above it.
 */
export const SemiMinorAxisAccuracy = integer(0, 255, { unit: 'm', resolution: 0.05, unavailable: 255 })

/** How accurate a horizontal position is: the ellipse of one standard deviation around it. */
export const PositionalAccuracy = sequence({
  /** Larger radius of the ellipse. */
  semiMajor: SemiMajorAxisAccuracy,
  /** Smaller radius of the ellipse. */
  semiMinor: SemiMinorAxisAccuracy,
  /** Direction of the larger radius. */
  orientation: SemiMajorAxisOrientation,
})

/** Length of a vehicle from bumper to bumper. */
export const VehicleLength = integer(0, 4095, { unit: 'm', resolution: 0.01, unavailable: 0 })

/** Width of a vehicle at its widest point, with the equipment it left the factory with. */
export const VehicleWidth = integer(0, 1023, { unit: 'm', resolution: 0.01, unavailable: 0 })

/** Outline of a vehicle on the ground. */
export const VehicleSize = sequence({
  /** At the widest point. */
  width: VehicleWidth,
  /** From bumper to bumper. */
  length: VehicleLength,
})

/**
 * Time within the current UTC minute. Values from 60000 to 60999 are a leap second; those above are reserved, except
 * the one for "unavailable".
 */
export const DSecond = integer(0, 65535, { unit: 's', resolution: 0.001, unavailable: 65535 })

/**
 * Height above the WGS 84 reference ellipsoid, not above sea level. The lowest height and the highest also stand for
 * anything beyond them.
 */
export const Elevation = integer(-4096, 61439, { unit: 'm', resolution: 0.1, unavailable: -4096 })

/** Direction of travel, clockwise from true north. */
export const Heading = integer(0, 28800, { unit: 'deg', resolution: 0.0125, unavailable: 28800 })

/** Latitude in WGS 84, positive north of the equator. */
export const Latitude = integer(-900000000, 900000001, { unit: 'deg', resolution: 1e-7, unavailable: 900000001 })

/** Longitude in WGS 84, positive east of Greenwich. */
export const Longitude = integer(-1799999999, 1800000001, { unit: 'deg', resolution: 1e-7, unavailable: 1800000001 })

/**
 * Running number of the messages of one type from one sender; it starts again from zero after its maximum. A gap
 * shows lost messages. In messages that are repeated, it changes only if the content does.
 */
export const MsgCount = integer(0, 127)

/** Speed over ground, without a sign: `TransmissionState` tells forward from reverse. */
export const Speed = integer(0, 8191, { unit: 'm/s', resolution: 0.02, unavailable: 8191 })

/**
 * Angle of the steering wheel, positive when turned to the right. The outermost measurable values also stand for
 * anything beyond them.
 */
export const SteeringWheelAngle = integer(-126, 127, { unit: 'deg', resolution: 1.5, unavailable: 127 })

/** Identifier of a sender, drawn at random and changed from time to time for privacy. */
export const TemporaryID = octetString([4, 4])

/**
 * Selected gear, which also tells the direction of movement. `unavailable` also means that there is no such sensor.
 */
export const TransmissionState = enumerated([
  'neutral',
  'park',
  'forwardGears',
  'reverseGears',
  'reserved1',
  'reserved2',
  'reserved3',
  'unavailable',
])

/**
 * Where a vehicle is, how it moves and how large it is: the part of the basic safety message that is always sent. The
 * position is the centre of the vehicle's outline, projected onto the road.
 */
export const BSMcoreData = sequence({
  /** Running number of the message. */
  msgCnt: MsgCount,
  /** Changing identifier of the vehicle. */
  id: TemporaryID,
  /** Time within the minute at which the position was valid. */
  secMark: DSecond,
  /** Latitude of the vehicle. */
  lat: Latitude,
  /** Longitude of the vehicle. */
  long: Longitude,
  /** Height of the vehicle's reference point above the ellipsoid. */
  elev: Elevation,
  /** Accuracy of latitude and longitude. */
  accuracy: PositionalAccuracy,
  /** Gear, which tells forward from reverse. */
  transmission: TransmissionState,
  /** Speed over ground. */
  speed: Speed,
  /** Direction of travel. */
  heading: Heading,
  /** Angle of the steering wheel. */
  angle: SteeringWheelAngle,
  /** Acceleration and rate of turn. */
  accelSet: AccelerationSet4Way,
  /** State of the brakes. */
  brakes: BrakeSystemStatus,
  /** Length and width. */
  size: VehicleSize,
})

/** Height of the middle of a bumper above the road. */
export const BumperHeight = integer(0, 127, { unit: 'm', resolution: 0.01 })

/** Height of both bumpers above the road. */
export const BumperHeights = sequence({
  /** Front bumper. */
  front: BumperHeight,
  /** Rear bumper. */
  rear: BumperHeight,
})

/** A large signed distance by which a computed lane is shifted from its reference lane. */
export const DrivenLineOffsetLg = integer(-32767, 32767, { unit: 'm', resolution: 0.01 })

/** A small signed distance by which a computed lane is shifted from its reference lane. */
export const DrivenLineOffsetSm = integer(-2047, 2047, { unit: 'm', resolution: 0.01 })

/** Number of a lane, unique within its intersection. 255 is reserved. */
export const LaneID = integer(0, 255, { unavailable: 0 })

/** Factor by which a path is stretched along an axis, in percent of its size; zero leaves the size as it is. */
export const Scale_B12 = integer(-2048, 2047, { unit: '%', resolution: 0.05, offset: 100 })

/** A lane that has the shape of another lane of the same map, shifted and, if so stated, turned and stretched. */
export const ComputedLane = sequence(
  {
    /** Lane whose path is used. */
    referenceLaneId: LaneID,
    /** Shift along the east–west axis, positive to the east. */
    offsetXaxis: choice({
      /** A shift that fits into twelve bits. */
      small: DrivenLineOffsetSm,
      /** A shift that needs sixteen bits. */
      large: DrivenLineOffsetLg,
    }),
    /** Shift along the north–south axis, positive to the north. */
    offsetYaxis: choice({
      /** A shift that fits into twelve bits. */
      small: DrivenLineOffsetSm,
      /** A shift that needs sixteen bits. */
      large: DrivenLineOffsetLg,
    }),
    /** Angle by which the path is turned around its first point. */
    rotateXY: optional(Angle),
    /** Stretch along the X axis. */
    scaleXaxis: optional(Scale_B12),
    /** Stretch along the Y axis. */
    scaleYaxis: optional(Scale_B12),
    /** Content that regions add. */
    regional: optional(sequenceOf(regionalExtension('ComputedLane'), [1, 4])),
  },
  extensible(),
)

/** Day of the month, from 1. */
export const DDay = integer(0, 31, { unavailable: 0 })

/** Month of the year, from 1. */
export const DMonth = integer(0, 12, { unavailable: 0 })

/** Year of the Gregorian calendar. */
export const DYear = integer(0, 4095, { unavailable: 0 })

/** A calendar date. */
export const DDate = sequence({
  /** Year. */
  year: DYear,
  /** Month. */
  month: DMonth,
  /** Day of the month. */
  day: DDay,
})

/** Hour of the day. Hours from 24 to 30 belong to a service day that runs past midnight, as in transit schedules. */
export const DHour = integer(0, 31, { unit: 'h', resolution: 1, unavailable: 31 })

/** Minute of the hour. */
export const DMinute = integer(0, 60, { unit: 'min', resolution: 1, unavailable: 60 })

/** How far the local time is ahead of UTC; negative where it is behind. */
export const DOffset = integer(-840, 840, { unit: 'min', resolution: 1 })

/** A date and time of which any part may be left out. */
export const DDateTime = sequence({
  /** Year. */
  year: optional(DYear),
  /** Month. */
  month: optional(DMonth),
  /** Day of the month. */
  day: optional(DDay),
  /** Hour of the day. */
  hour: optional(DHour),
  /** Minute of the hour. */
  minute: optional(DMinute),
  /** Second of the minute, with milliseconds. */
  second: optional(DSecond),
  /** Offset from UTC, where the time is a local one. */
  offset: optional(DOffset),
})

/** A date and time to the minute. */
export const DFullTime = sequence({
  /** Year. */
  year: DYear,
  /** Month. */
  month: DMonth,
  /** Day of the month. */
  day: DDay,
  /** Hour of the day. */
  hour: DHour,
  /** Minute of the hour. */
  minute: DMinute,
})

/** A day of any year. */
export const DMonthDay = sequence({
  /** Month. */
  month: DMonth,
  /** Day of the month. */
  day: DDay,
})

/** A time of day. */
export const DTime = sequence({
  /** Hour of the day. */
  hour: DHour,
  /** Minute of the hour. */
  minute: DMinute,
  /** Second of the minute, with milliseconds. */
  second: DSecond,
  /** Offset from UTC, where the time is a local one. */
  offset: optional(DOffset),
})

/** A month of a year. */
export const DYearMonth = sequence({
  /** Year. */
  year: DYear,
  /** Month. */
  month: DMonth,
})

/**
 * What an authorised vehicle is doing now. `peEmergencyResponse` is a public safety vehicle on a call that moves or
 * stands in the roadway, with or without lights and siren; the further flags tell which emergency or other warning
 * lights and sounds are on. `peUnavailable` says that this is not known.
 */
export const PrivilegedEventFlags = bitString(
  [16, 16],
  [
    'peUnavailable',
    'peEmergencyResponse',
    'peEmergencyLightsActive',
    'peEmergencySoundActive',
    'peNonEmergencyLightsActive',
    'peNonEmergencySoundActive',
  ],
)

/**
 * Index into the service specific permissions of the sender's certificate. It is no longer used; the permissions are
 * in the certificate itself.
 */
export const SSPindex = integer(0, 31)

/** What an authorised vehicle is doing; the sender's certificate has to permit such claims. */
export const PrivilegedEvents = sequence(
  {
    /** Obsolete index of permissions; send zero. */
    doNotUse: renamed(SSPindex, ['sspRights', 'notUsed']),
    /** The events, as flags. */
    event: PrivilegedEventFlags,
  },
  extensible(),
)

/**
 * Warning lights in use. `inUse` is an active light bar of an emergency vehicle; the further labels tell other
 * warning lights or the behaviour they warn of: yellow caution lights, school bus lights (the label is spelt with a
 * double d), arrow signs, slow driving, frequent stops. `unavailable` also means that there are none.
 */
export const LightbarInUse = enumerated([
  'unavailable',
  'notInUse',
  'inUse',
  'yellowCautionLights',
  'schooldBusLights',
  'arrowSignsActive',
  'slowMovingVehicle',
  'freqStops',
])

/**
 * Whether one vehicle or several are under way to the same incident. `unavailable` also means that the sender cannot
 * tell.
 */
export const MultiVehicleResponse = enumerated(['unavailable', 'singleVehicle', 'multiVehicle', 'reserved'])

/**
 * Kind of run. `emergency` is a call with urgency; `nonEmergency` one without, such as the way back; `pursuit`
 * follows another vehicle; `stationary` stands in or next to traffic; `slowMoving` and `stopAndGoMovement` are
 * working vehicles such as sweepers or refuse collection.
 */
export const ResponseType = enumerated(
  ['notInUseOrNotEquipped', 'emergency', 'nonEmergency', 'pursuit', 'stationary', 'slowMoving', 'stopAndGoMovement'],
  extensible(),
)

/** State of the siren. `unavailable` also means that there is none. */
export const SirenInUse = enumerated(['unavailable', 'notInUse', 'inUse', 'reserved'])

/**
 * What an emergency or service vehicle is doing: siren, lights, other vehicles on the same run and the kind of run.
 * Siren and lights do not have to agree: lights without a siren are a silent run.
 */
export const EmergencyDetails = sequence(
  {
    /** Obsolete index of permissions; send zero. */
    doNotUse: renamed(SSPindex, ['sspRights', 'notUsed']),
    /** State of the siren. */
    sirenUse: SirenInUse,
    /** State of the warning lights. */
    lightsUse: LightbarInUse,
    /** Whether further vehicles are on the same run. */
    multi: MultiVehicleResponse,
    /** Flags that need a permission in the certificate. */
    events: optional(PrivilegedEvents),
    /** Kind of run. */
    responseType: optional(ResponseType),
  },
  extensible(),
)

/**
 * How accurate an elevation is, at 95 % confidence. Labels give metres and hundredths: `elev-000-50` is within half a
 * metre. `unavailable` also means that it is not measured.
 */
export const ElevationConfidence = enumerated([
  'unavailable',
  'elev-500-00',
  'elev-200-00',
  'elev-100-00',
  'elev-050-00',
  'elev-020-00',
  'elev-010-00',
  'elev-005-00',
  'elev-002-00',
  'elev-001-00',
  'elev-000-50',
  'elev-000-20',
  'elev-000-10',
  'elev-000-05',
  'elev-000-02',
  'elev-000-01',
])

/**
 * How accurate a horizontal position is, at 95 % confidence: `a50cm` is within 50 cm. `unavailable` also means that
 * it is not measured.
 */
export const PositionConfidence = enumerated([
  'unavailable',
  'a500m',
  'a200m',
  'a100m',
  'a50m',
  'a20m',
  'a10m',
  'a5m',
  'a2m',
  'a1m',
  'a50cm',
  'a20cm',
  'a10cm',
  'a5cm',
  'a2cm',
  'a1cm',
])

/** How accurate a position is. */
export const PositionConfidenceSet = sequence({
  /** Horizontally. */
  pos: PositionConfidence,
  /** Vertically. */
  elevation: ElevationConfidence,
})

/**
 * How accurate a heading is, at 95 % confidence: `prec0-05deg` is within 0.05 degrees. `unavailable` also means that
 * it is not measured.
 */
export const HeadingConfidence = enumerated([
  'unavailable',
  'prec10deg',
  'prec05deg',
  'prec01deg',
  'prec0-1deg',
  'prec0-05deg',
  'prec0-01deg',
  'prec0-0125deg',
])

/**
 * How accurate a speed is, at 95 % confidence: `prec0-05ms` is within 0.05 m/s. `unavailable` also means that it is
 * not measured.
 */
export const SpeedConfidence = enumerated([
  'unavailable',
  'prec100ms',
  'prec10ms',
  'prec5ms',
  'prec1ms',
  'prec0-1ms',
  'prec0-05ms',
  'prec0-01ms',
])

/** How accurate a throttle position is, at 95 % confidence. `unavailable` also means that it is not measured. */
export const ThrottleConfidence = enumerated(['unavailable', 'prec10percent', 'prec1percent', 'prec0-5percent'])

/** How accurate heading, speed and throttle position are. */
export const SpeedandHeadingandThrottleConfidence = sequence({
  /** Accuracy of the heading. */
  heading: HeadingConfidence,
  /** Accuracy of the speed. */
  speed: SpeedConfidence,
  /** Accuracy of the throttle position. */
  throttle: ThrottleConfidence,
})

/** Speed over ground, without a sign. */
export const Velocity = integer(0, 8191, { unit: 'm/s', resolution: 0.02, unavailable: 8191 })

/** Speed, with the gear that tells its direction. */
export const TransmissionAndSpeed = sequence({
  /** Gear; the name is misspelt in the standard. */
  transmisson: TransmissionState,
  /** Speed over ground. */
  speed: Velocity,
})

/**
 * How accurate a time is, at 95 % confidence. Labels give seconds, then groups of decimals: `time-000-500` is within
 * half a second. `unavailable` also means that it is not known.
 */
export const TimeConfidence = enumerated([
  'unavailable',
  'time-100-000',
  'time-050-000',
  'time-020-000',
  'time-010-000',
  'time-002-000',
  'time-001-000',
  'time-000-500',
  'time-000-200',
  'time-000-100',
  'time-000-050',
  'time-000-020',
  'time-000-010',
  'time-000-005',
  'time-000-002',
  'time-000-001',
  'time-000-000-5',
  'time-000-000-2',
  'time-000-000-1',
  'time-000-000-05',
  'time-000-000-02',
  'time-000-000-01',
  'time-000-000-005',
  'time-000-000-002',
  'time-000-000-001',
  'time-000-000-000-5',
  'time-000-000-000-2',
  'time-000-000-000-1',
  'time-000-000-000-05',
  'time-000-000-000-02',
  'time-000-000-000-01',
  'time-000-000-000-005',
  'time-000-000-000-002',
  'time-000-000-000-001',
  'time-000-000-000-000-5',
  'time-000-000-000-000-2',
  'time-000-000-000-000-1',
  'time-000-000-000-000-05',
  'time-000-000-000-000-02',
  'time-000-000-000-000-01',
])

/** Position, movement and time of an object, with their accuracies. */
export const FullPositionVector = sequence(
  {
    /** When the position was valid, in UTC. */
    utcTime: optional(DDateTime),
    /** Longitude. */
    long: Longitude,
    /** Latitude. */
    lat: Latitude,
    /** Height above the ellipsoid. */
    elevation: optional(Elevation),
    /** Direction of travel. */
    heading: optional(Heading),
    /** Speed and gear. */
    speed: optional(TransmissionAndSpeed),
    /** Error ellipse of the position. */
    posAccuracy: optional(PositionalAccuracy),
    /** Accuracy of the time. */
    timeConfidence: optional(TimeConfidence),
    /** Accuracy of position and elevation, in classes. */
    posConfidence: optional(PositionConfidenceSet),
    /** Accuracy of heading, speed and throttle position, in classes. */
    speedConfidence: optional(SpeedandHeadingandThrottleConfidence),
  },
  extensible(),
)

/** Full minutes since the start of the year, in UTC. */
export const MinuteOfTheYear = integer(0, 527040, { unit: 'min', resolution: 1, unavailable: 527040 })

/** When a message was made, and which issue of its content it is; used by test messages. */
export const Header = sequence(
  {
    /** Year. */
    year: optional(DYear),
    /** Minute of that year. */
    timeStamp: optional(MinuteOfTheYear),
    /** Time within that minute. */
    secMark: optional(DSecond),
    /** Number of the issue of the content. */
    msgIssueRevision: optional(MsgCount),
  },
  extensible(),
)

/** Number of an approach, a group of lanes that lead to or from an intersection; unique within it. */
export const ApproachID = integer(0, 15, { unavailable: 0 })

/** Number of a connection between two lanes, unique within its intersection. */
export const LaneConnectionID = integer(0, 255)

/** Where vehicles enter or leave an intersection. */
export const IntersectionAccessPoint = choice(
  {
    /** A lane. */
    lane: LaneID,
    /** All lanes of an approach. */
    approach: ApproachID,
    /** A connection between two lanes. */
    connection: LaneConnectionID,
  },
  extensible(),
)

/** Number of an intersection, unique within its region. 0 to 255 are for tests. */
export const IntersectionID = integer(0, 65535)

/** Number of the body that assigns identifiers of roads and intersections in a region. Zero is for tests. */
export const RoadRegulatorID = integer(0, 65535)

/** Identifies an intersection worldwide, or at least locally where the region is absent. */
export const IntersectionReferenceID = sequence({
  /** Who assigned the number. */
  region: optional(RoadRegulatorID),
  /** Number of the intersection. */
  id: IntersectionID,
})

/** To whom and when a speed limit applies, and whether it is an upper or a lower one. */
export const SpeedLimitType = enumerated(
  [
    'unknown',
    'maxSpeedInSchoolZone',
    'maxSpeedInSchoolZoneWhenChildrenArePresent',
    'maxSpeedInConstructionZone',
    'vehicleMinSpeed',
    'vehicleMaxSpeed',
    'vehicleNightMaxSpeed',
    'truckMinSpeed',
    'truckMaxSpeed',
    'truckNightMaxSpeed',
    'vehiclesWithTrailersMinSpeed',
    'vehiclesWithTrailersMaxSpeed',
    'vehiclesWithTrailersNightMaxSpeed',
  ],
  extensible(),
)

/** A speed limit. */
export const RegulatorySpeedLimit = sequence({
  /** Kind of limit. */
  type: SpeedLimitType,
  /** The limit. */
  speed: Velocity,
})

/** The speed limits of a stretch of road. */
export const SpeedLimitList = sequenceOf(RegulatorySpeedLimit, [1, 9])

/**
 * Direction in which a lane ends at its last node, relative to its centre line: it gives a slanted stop line. Zero is
 * straight along the line through the last two nodes.
 */
export const DeltaAngle = integer(-150, 150, { unit: 'deg', resolution: 1 })

/** Direction of another lane that meets or leaves this one at a node, relative to north. */
export const MergeDivergeNodeAngle = integer(-180, 180, { unit: 'deg', resolution: 1.5, unavailable: -180 })

/**
 * Slope of the road surface across its width, relative to the horizontal. Zero stands for any slope below half a
 * step.
 */
export const RoadwayCrownAngle = integer(-128, 127, { unit: 'deg', resolution: 0.3, unavailable: -128 })

/** A property of a lane that has a value, valid from a node onwards. */
export const LaneDataAttribute = choice(
  {
    /** Direction in which the lane ends. */
    pathEndPointAngle: DeltaAngle,
    /** Cross slope at the centre of the lane. */
    laneCrownPointCenter: RoadwayCrownAngle,
    /** Cross slope at the left edge. */
    laneCrownPointLeft: RoadwayCrownAngle,
    /** Cross slope at the right edge. */
    laneCrownPointRight: RoadwayCrownAngle,
    /** Direction of a lane that merges or diverges here. */
    laneAngle: MergeDivergeNodeAngle,
    /** Speed limits of the lane. */
    speedLimits: SpeedLimitList,
    /** Content that regions add. */
    regional: sequenceOf(regionalExtension('LaneDataAttribute'), [1, 4]),
  },
  extensible(),
)

/** Properties of a lane that have values. */
export const LaneDataAttributeList = sequenceOf(LaneDataAttribute, [1, 8])

/** A node given by its full position. */
export const Node_LLmD_64b = sequence({
  /** Longitude. */
  lon: Longitude,
  /** Latitude. */
  lat: Latitude,
})

/** A node within about five metres of the node before it. */
export const Node_XY_20b = sequence({
  /** Distance to the east. */
  x: Offset_B10,
  /** Distance to the north. */
  y: Offset_B10,
})

/** A node within about ten metres of the node before it. */
export const Node_XY_22b = sequence({
  /** Distance to the east. */
  x: Offset_B11,
  /** Distance to the north. */
  y: Offset_B11,
})

/** A node within about twenty metres of the node before it. */
export const Node_XY_24b = sequence({
  /** Distance to the east. */
  x: Offset_B12,
  /** Distance to the north. */
  y: Offset_B12,
})

/** A signed distance of up to about forty metres either way. */
export const Offset_B13 = integer(-4096, 4095, { unit: 'm', resolution: 0.01 })

/** A node within about forty metres of the node before it. */
export const Node_XY_26b = sequence({
  /** Distance to the east. */
  x: Offset_B13,
  /** Distance to the north. */
  y: Offset_B13,
})

/** A signed distance of up to about eighty metres either way. */
export const Offset_B14 = integer(-8192, 8191, { unit: 'm', resolution: 0.01 })

/** A node within about eighty metres of the node before it. */
export const Node_XY_28b = sequence({
  /** Distance to the east. */
  x: Offset_B14,
  /** Distance to the north. */
  y: Offset_B14,
})

/** A signed distance of up to about three hundred metres either way. */
export const Offset_B16 = integer(-32768, 32767, { unit: 'm', resolution: 0.01 })

/** A node within about three hundred metres of the node before it. */
export const Node_XY_32b = sequence({
  /** Distance to the east. */
  x: Offset_B16,
  /** Distance to the north. */
  y: Offset_B16,
})

/**
 * What there is at a single node of a lane. `roundedCapStyleA` and `roundedCapStyleB` give the end of the path a
 * round shape, within the last node or reaching past it; `safeIsland` is a refuge for pedestrians,
 * `curbPresentAtStepOff` a kerb where they step onto the road.
 */
export const NodeAttributeXY = enumerated(
  [
    'reserved',
    'stopLine',
    'roundedCapStyleA',
    'roundedCapStyleB',
    'mergePoint',
    'divergePoint',
    'downstreamStopLine',
    'downstreamStartNode',
    'closedToTraffic',
    'safeIsland',
    'curbPresentAtStepOff',
    'hydrantPresent',
  ],
  extensible(),
)

/** What there is at a single node. */
export const NodeAttributeXYList = sequenceOf(NodeAttributeXY, [1, 8])

/**
 * A property of a lane that holds from one node on until it is switched off or the lane ends. Left and right are seen
 * in the direction of the nodes.
 */
export const SegmentAttributeXY = enumerated(
  [
    'reserved',
    'doNotBlock',
    'whiteLine',
    'mergingLaneLeft',
    'mergingLaneRight',
    'curbOnLeft',
    'curbOnRight',
    'loadingzoneOnLeft',
    'loadingzoneOnRight',
    'turnOutPointOnLeft',
    'turnOutPointOnRight',
    'adjacentParkingOnLeft',
    'adjacentParkingOnRight',
    'adjacentBikeLaneOnLeft',
    'adjacentBikeLaneOnRight',
    'sharedBikeLane',
    'bikeBoxInFront',
    'transitStopOnLeft',
    'transitStopOnRight',
    'transitStopInLane',
    'sharedWithTrackedVehicle',
    'safeIsland',
    'lowCurbsPresent',
    'rumbleStripPresent',
    'audibleSignalingPresent',
    'adaptiveTimingPresent',
    'rfSignalRequestPresent',
    'partialCurbIntrusion',
    'taperToLeft',
    'taperToRight',
    'taperToCenterLine',
    'parallelParking',
    'headInParking',
    'freeParking',
    'timeRestrictionsOnParking',
    'costToPark',
    'midBlockCurbPresent',
    'unEvenPavementPresent',
  ],
  extensible(),
)

/** Properties that hold over a stretch of a lane. */
export const SegmentAttributeXYList = sequenceOf(SegmentAttributeXY, [1, 8])

/** What changes at a node of a lane. */
export const NodeAttributeSetXY = sequence(
  {
    /** What there is at this node only. */
    localNode: optional(NodeAttributeXYList),
    /** Properties that end here. */
    disabled: optional(SegmentAttributeXYList),
    /** Properties that begin here. */
    enabled: optional(SegmentAttributeXYList),
    /** Properties with values that hold from here on. */
    data: optional(LaneDataAttributeList),
    /** Change of the lane's width; between nodes the width changes evenly. */
    dWidth: optional(Offset_B10),
    /** Change of the elevation, in steps ten times those of the width; between nodes it changes evenly. */
    dElevation: optional(integer(-512, 511, { unit: 'm', resolution: 0.1 })),
    /** Content that regions add. */
    regional: optional(sequenceOf(regionalExtension('NodeAttributeSetXY'), [1, 4])),
  },
  extensible(),
)

/**
 * Position of a node: its distance from the node before it, or for the first node from the reference point of the
 * map, in the smallest form that can hold it; or its full position.
 */
export const NodeOffsetPointXY = choice({
  /** Within about five metres. */
  'node-XY1': Node_XY_20b,
  /** Within about ten metres. */
  'node-XY2': Node_XY_22b,
  /** Within about twenty metres. */
  'node-XY3': Node_XY_24b,
  /** Within about forty metres. */
  'node-XY4': Node_XY_26b,
  /** Within about eighty metres. */
  'node-XY5': Node_XY_28b,
  /** Within about three hundred metres. */
  'node-XY6': Node_XY_32b,
  /** Full position. */
  'node-LatLon': Node_LLmD_64b,
  /** A form that a region adds. */
  regional: regionalExtension('NodeOffsetPointXY'),
})

/** A point on the centre line of a lane. */
export const NodeXY = sequence(
  {
    /** Where it is. */
    delta: NodeOffsetPointXY,
    /** What changes there. */
    attributes: optional(NodeAttributeSetXY),
  },
  extensible(),
)

/**
 * The centre line of a lane as a chain of points. For lanes of an intersection it starts at the stop line and leads
 * away.
 */
export const NodeSetXY = sequenceOf(NodeXY, [2, 63])

/** The path of a lane. */
export const NodeListXY = choice(
  {
    /** Given point by point. */
    nodes: NodeSetXY,
    /** Derived from another lane. */
    computed: ComputedLane,
  },
  extensible(),
)

/** Direction of travel in large steps, clockwise from true north. */
export const CoarseHeading = integer(0, 240, { unit: 'deg', resolution: 1.5, unavailable: 240 })

/**
 * Difference of a latitude or longitude to that of a reference position. The outermost measurable values also stand
 * for anything beyond them.
 */
export const OffsetLL_B18 = integer(-131072, 131071, { unit: 'deg', resolution: 1e-7, unavailable: -131072 })

/**
 * Time between an earlier moment and the reference time, counted backwards. The longest time also stands for anything
 * longer.
 */
export const TimeOffset = integer(1, 65535, { unit: 's', resolution: 0.01, unavailable: 65535 })

/**
 * A signed height difference of up to about two hundred metres. The outermost measurable values also stand for
 * anything beyond them.
 */
export const VertOffset_B12 = integer(-2048, 2047, { unit: 'm', resolution: 0.1, unavailable: -2048 })

/** A point that a vehicle has passed, relative to the reference position of its path. */
export const PathHistoryPoint = sequence(
  {
    /** Difference in latitude. */
    latOffset: OffsetLL_B18,
    /** Difference in longitude. */
    lonOffset: OffsetLL_B18,
    /** Difference in elevation. */
    elevationOffset: VertOffset_B12,
    /** How long ago the vehicle was there. */
    timeOffset: TimeOffset,
    /** Speed on the way. */
    speed: optional(Speed),
    /** Accuracy of the point. */
    posAccuracy: optional(PositionalAccuracy),
    /** Direction of travel. */
    heading: optional(CoarseHeading),
  },
  extensible(),
)

/** Points that a vehicle has passed. */
export const PathHistoryPointList = sequenceOf(PathHistoryPoint, [1, 23])

/**
 * State of a satellite positioning receiver: whether it works and is monitored, whether it is a fixed base station,
 * its dilution of precision, fewer than five satellites in view, and whether local (DGPS) or network (RTK)
 * corrections are applied. `unavailable` also means that there is none.
 */
export const GNSSstatus = bitString(
  [8, 8],
  [
    'unavailable',
    'isHealthy',
    'isMonitored',
    'baseStationType',
    'aPDOPofUnder5',
    'inViewOfUnder5',
    'localCorrectionsPresent',
    'networkCorrectionsPresent',
  ],
)

/** The way a vehicle has come, as points from which its path can be drawn. */
export const PathHistory = sequence(
  {
    /** Position that the points refer to; the position in the message itself if absent. */
    initialPosition: optional(FullPositionVector),
    /** State of the positioning receiver. */
    currGNSSstatus: optional(GNSSstatus),
    /** The points. */
    crumbData: PathHistoryPointList,
  },
  extensible(),
)

/** Confidence in another value. */
export const Confidence = integer(0, 200, { unit: '%', resolution: 0.5 })

/**
 * Radius of the curve a vehicle is expected to follow, positive to the right and negative to the left. 32767 is a
 * straight path.
 */
export const RadiusOfCurvature = integer(-32767, 32767, { unit: 'm', resolution: 0.1 })

/** The path a vehicle is expected to follow: a circle through its present position. */
export const PathPrediction = sequence(
  {
    /** Radius of the circle. */
    radiusOfCurve: RadiusOfCurvature,
    /** Confidence in the prediction. */
    confidence: Confidence,
  },
  extensible(),
)

/** A position, with its elevation if known. */
export const Position3D = sequence(
  {
    /** Latitude. */
    lat: Latitude,
    /** Longitude. */
    long: Longitude,
    /** Height above the ellipsoid. */
    elevation: optional(Elevation),
    /** Content that regions add. */
    regional: optional(sequenceOf(regionalExtension('Position3D'), [1, 4])),
  },
  extensible(),
)

/**
 * Role in which a vehicle or other road user takes part in traffic now. `roadRescue` includes tow trucks, `safetyCar`
 * escorts, `dot` vehicles of road authorities; `emergency`, `police`, `fire` and `ambulance` are emergency services;
 * `roadSideSource` is a sender at the roadside; `stopNgo` is a vehicle with frequent stops.
 */
export const BasicVehicleRole = enumerated(
  [
    'basicVehicle',
    'publicTransport',
    'specialTransport',
    'dangerousGoods',
    'roadWork',
    'roadRescue',
    'emergency',
    'safetyCar',
    'none-unknown',
    'truck',
    'motorcycle',
    'roadSideSource',
    'police',
    'fire',
    'ambulance',
    'dot',
    'transit',
    'slowMoving',
    'stopNgo',
    'cyclist',
    'pedestrian',
    'nonMotorized',
    'military',
  ],
  extensible(),
)

/** Type of vehicle by the numbers of ISO 3833. */
export const Iso3833VehicleType = integer(0, 100)

/** Importance of a request, from 1, the least, to 14, the greatest. */
export const RequestImportanceLevel = enumerated([
  'requestImportanceLevelUnKnown',
  'requestImportanceLevel1',
  'requestImportanceLevel2',
  'requestImportanceLevel3',
  'requestImportanceLevel4',
  'requestImportanceLevel5',
  'requestImportanceLevel6',
  'requestImportanceLevel7',
  'requestImportanceLevel8',
  'requestImportanceLevel9',
  'requestImportanceLevel10',
  'requestImportanceLevel11',
  'requestImportanceLevel12',
  'requestImportanceLevel13',
  'requestImportanceLevel14',
  'requestImportanceReserved',
])

/** Finer division of a role; the meaning of the numbers is agreed regionally. */
export const RequestSubRole = enumerated([
  'requestSubRoleUnKnown',
  'requestSubRole1',
  'requestSubRole2',
  'requestSubRole3',
  'requestSubRole4',
  'requestSubRole5',
  'requestSubRole6',
  'requestSubRole7',
  'requestSubRole8',
  'requestSubRole9',
  'requestSubRole10',
  'requestSubRole11',
  'requestSubRole12',
  'requestSubRole13',
  'requestSubRole14',
  'requestSubRoleReserved',
])

/**
 * Type of vehicle by number of axles and trailers, as in the counts of the US federal highway administration. `none`
 * is not equipped or not known, `unknown` fits none of the types. Some are open-ended: `axleCnt4` is four or more
 * axles without a trailer; with one trailer `axleCnt4Trailer` is four or fewer and `axleCnt6Trailer` six or more;
 * with several `axleCnt5MultiTrailer` is five or fewer and `axleCnt7MultiTrailer` seven or more.
 */
export const VehicleType = enumerated(
  [
    'none',
    'unknown',
    'special',
    'moto',
    'car',
    'carOther',
    'bus',
    'axleCnt2',
    'axleCnt3',
    'axleCnt4',
    'axleCnt4Trailer',
    'axleCnt5Trailer',
    'axleCnt6Trailer',
    'axleCnt5MultiTrailer',
    'axleCnt6MultiTrailer',
    'axleCnt7MultiTrailer',
  ],
  extensible(),
)

/** Who makes a request, by role, importance and type of vehicle. */
export const RequestorType = sequence(
  {
    /** Role of the vehicle. */
    role: BasicVehicleRole,
    /** Finer division of the role. */
    subrole: optional(RequestSubRole),
    /** Importance of the request. */
    request: optional(RequestImportanceLevel),
    /** Type by ISO 3833; the name transposes the digits. */
    iso3883: optional(Iso3833VehicleType),
    /** Type by number of axles. */
    hpmsType: optional(VehicleType),
    /** Content that a region adds. */
    regional: optional(regionalExtension('RequestorType')),
  },
  extensible(),
)

/** Number of a stretch of road, unique within its region. */
export const RoadSegmentID = integer(0, 65535)

/** Identifies a stretch of road worldwide, or at least locally where the region is absent. */
export const RoadSegmentReferenceID = sequence({
  /** Who assigned the number. */
  region: optional(RoadRegulatorID),
  /** Number of the stretch. */
  id: RoadSegmentID,
})

/** State of the positioning receiver from which corrections come. */
export const RTCMheader = sequence({
  /** State of the receiver. */
  status: GNSSstatus,
  /** Position of its antenna. */
  offsetSet: AntennaOffsetSet,
})

/** One RTCM message for differential positioning, as it is. */
export const RTCMmessage = octetString([1, 1023])

/** RTCM messages that are sent together. */
export const RTCMmessageList = sequenceOf(RTCMmessage, [1, 5])

/** What a school bus is doing, as SAE J2945/1C needs it. Absent flags are not known. */
export const SchoolBusJ2945Slash1C = sequence(
  {
    /** Amber lights flash: the bus is about to stop. */
    flashingAmberLights: boolean(),
    /** Red lights flash: traffic has to stop. */
    flashingRedLights: boolean(),
    /** Children cross in front of the bus. */
    studentsCrossingFront: optional(boolean()),
    /** Children cross behind the bus. */
    studentsCrossingBehind: optional(boolean()),
    /** Children are getting on. */
    studentsLoading: optional(boolean()),
    /** Children are getting off. */
    studentsUnloading: optional(boolean()),
    /** The wheelchair lift is in use. */
    wheelchairLiftInUse: optional(boolean()),
    /** An emergency exit is open. */
    emergencyExitOpen: optional(boolean()),
    /** The bus asks for medical help. */
    emergencyRequestMedical: optional(boolean()),
    /** The bus asks for the fire service. */
    emergencyRequestFire: optional(boolean()),
    /** The bus asks for the police. */
    emergencyRequestPolice: optional(boolean()),
  },
  extensible(),
)

/** Number of axles of a vehicle or trailer. */
export const Axles = sequence(
  {
    /** All axles. */
    totalAxles: integer(1, 10, { extensible: true }),
    /** Axles at the front. */
    frontAxles: optional(integer(0, 10, { extensible: true })),
    /** Axles at the rear. */
    rearAxles: optional(integer(0, 10, { extensible: true })),
  },
  extensible(),
)

/** Weight of a trailer, with the step of SAE J1939. */
export const TrailerWeight = integer(0, 64255, { unit: 'kg', resolution: 2 })

/**
 * Height of a vehicle from the ground to its highest part, antennas not counted. If the height varies, it is the
 * greatest possible one.
 */
export const VehicleHeight = integer(0, 127, { unit: 'm', resolution: 0.05 })

/** Size and connection of one trailer, as SAE J2945/1B needs it. */
export const TrailerUnitDescJ2945Slash1B = sequence(
  {
    /** Width. */
    width: VehicleWidth,
    /** Length. */
    length: VehicleLength,
    /** Height. */
    height: optional(VehicleHeight),
    /** Weight. */
    weight: optional(TrailerWeight),
    /** Connection to the unit ahead. */
    frontPivot: PivotPointDescription,
    /** Connection to the unit behind. */
    rearPivot: optional(PivotPointDescription),
    /** Heights of the bumpers. */
    bumpers: optional(BumperHeights),
    /** Number of axles. */
    axles: optional(Axles),
  },
  extensible(),
)

/** The trailers of a vehicle, from the front to the rear. */
export const TrailersJ2945Slash1B = sequenceOf(TrailerUnitDescJ2945Slash1B, [1, 8, true])

/**
 * Class of a vehicle, other road user or roadside device. The tens are groups: 10 passenger vehicles, 20 light
 * trucks, 25 trucks, 40 motorcycles, 50 transit, 60 emergency vehicles, 80 other travellers, 90 infrastructure.
 */
export const BasicVehicleClass = integer(0, 255, {
  names: {
    unknownVehicleClass: 0,
    specialVehicleClass: 1,
    'passenger-Vehicle-TypeUnknown': 10,
    'passenger-Vehicle-TypeOther': 11,
    'lightTruck-Vehicle-TypeUnknown': 20,
    'lightTruck-Vehicle-TypeOther': 21,
    'truck-Vehicle-TypeUnknown': 25,
    'truck-Vehicle-TypeOther': 26,
    'truck-axleCnt2': 27,
    'truck-axleCnt3': 28,
    'truck-axleCnt4': 29,
    'truck-axleCnt4Trailer': 30,
    'truck-axleCnt5Trailer': 31,
    'truck-axleCnt6Trailer': 32,
    'truck-axleCnt5MultiTrailer': 33,
    'truck-axleCnt6MultiTrailer': 34,
    'truck-axleCnt7MultiTrailer': 35,
    'motorcycle-TypeUnknown': 40,
    'motorcycle-TypeOther': 41,
    'motorcycle-Cruiser-Standard': 42,
    'motorcycle-SportUnclad': 43,
    'motorcycle-SportTouring': 44,
    'motorcycle-SuperSport': 45,
    'motorcycle-Touring': 46,
    'motorcycle-Trike': 47,
    'motorcycle-wPassengers': 48,
    'transit-TypeUnknown': 50,
    'transit-TypeOther': 51,
    'transit-BRT': 52,
    'transit-ExpressBus': 53,
    'transit-LocalBus': 54,
    'transit-SchoolBus': 55,
    'transit-FixedGuideway': 56,
    'transit-Paratransit': 57,
    'transit-Paratransit-Ambulance': 58,
    'emergency-TypeUnknown': 60,
    'emergency-TypeOther': 61,
    'emergency-Fire-Light-Vehicle': 62,
    'emergency-Fire-Heavy-Vehicle': 63,
    'emergency-Fire-Paramedic-Vehicle': 64,
    'emergency-Fire-Ambulance-Vehicle': 65,
    'emergency-Police-Light-Vehicle': 66,
    'emergency-Police-Heavy-Vehicle': 67,
    'emergency-Other-Responder': 68,
    'emergency-Other-Ambulance': 69,
    'otherTraveler-TypeUnknown': 80,
    'otherTraveler-TypeOther': 81,
    'otherTraveler-Pedestrian': 82,
    'otherTraveler-Visually-Disabled': 83,
    'otherTraveler-Physically-Disabled': 84,
    'otherTraveler-Bicycle': 85,
    'otherTraveler-Vulnerable-Roadworker': 86,
    'infrastructure-TypeUnknown': 90,
    'infrastructure-Fixed': 91,
    'infrastructure-Movable': 92,
    'equipped-CargoTrailer': 93,
  },
})

/** Source of power of a vehicle. */
export const FuelType = integer(0, 15, {
  names: {
    unknownFuel: 0,
    gasoline: 1,
    ethanol: 2,
    diesel: 3,
    electric: 4,
    hybrid: 5,
    hydrogen: 6,
    natGasLiquid: 7,
    natGasComp: 8,
    propane: 9,
  },
})

/** Class of a vehicle in several schemes; a sender fills in those it knows. */
export const VehicleClassification = sequence(
  {
    /** Basic class. */
    keyType: optional(BasicVehicleClass),
    /** Role in traffic. */
    role: optional(BasicVehicleRole),
    /** Type by ISO 3833; the name transposes the digits. */
    iso3883: optional(Iso3833VehicleType),
    /** Type by number of axles. */
    hpmsType: optional(VehicleType),
    /** Group of vehicles, as an ITIS code. */
    vehicleType: optional(VehicleGroupAffected),
    /** Equipment for incidents, as an ITIS code. */
    responseEquip: optional(IncidentResponseEquipment),
    /** Group of responders, as an ITIS code. */
    responderType: optional(ResponderGroupAffected),
    /** Source of power. */
    fuelType: optional(FuelType),
    /** Content that regions add. */
    regional: optional(sequenceOf(regionalExtension('VehicleClassification'), [1, 4])),
  },
  extensible(),
)

/** Identifier of a sender by the rules of ETSI. */
export const StationID = integer(0, 4294967295)

/** Identifies a vehicle. */
export const VehicleID = choice({
  /** By the changing identifier of its safety messages. */
  entityID: TemporaryID,
  /** By its station number in ETSI messages. */
  stationID: StationID,
})

/** Exterior lights that are on; no bit set means that all are off. */
export const ExteriorLights = bitString(
  [9, 9, true],
  [
    'lowBeamHeadlightsOn',
    'highBeamHeadlightsOn',
    'leftTurnSignalOn',
    'rightTurnSignalOn',
    'hazardSignalOn',
    'automaticLightControlOn',
    'daytimeRunningLightsOn',
    'fogLightOn',
    'parkingLightsOn',
  ],
)

/**
 * Unusual things that a vehicle reports; the whole element is left out if there are none. ABS, traction and stability
 * control count when they act for more than a tenth of a second, hard braking from 0.4 times gravity.
 * `eventStopLineViolation` expects to pass a stop line, `eventHazardousMaterials` is a dangerous load, and
 * `eventLightsChanged` and `eventWipersChanged` hold for a short while after a change. `eventJackKnife` was added in
 * 2023.
 */
export const VehicleEventFlags = bitString(
  [13, 13, true],
  [
    'eventHazardLights',
    'eventStopLineViolation',
    'eventABSactivated',
    'eventTractionControlLoss',
    'eventStabilityControlactivated',
    'eventHazardousMaterials',
    'eventReserved1',
    'eventHardBraking',
    'eventLightsChanged',
    'eventWipersChanged',
    'eventFlatTire',
    'eventDisabledVehicle',
    'eventAirBagDeployment',
    'eventJackKnife',
  ],
)

/** What a vehicle adds to its basic safety message: events, path and lights. */
export const VehicleSafetyExtensions = sequence(
  {
    /** Unusual things to report. */
    events: optional(VehicleEventFlags),
    /** The way it has come. */
    pathHistory: optional(PathHistory),
    /** The way it is expected to go. */
    pathPrediction: optional(PathPrediction),
    /** Exterior lights. */
    lights: optional(ExteriorLights),
  },
  extensible(),
)

/**
 * A signed height difference of up to about twelve metres. The outermost measurable values also stand for anything
 * beyond them.
 */
export const VertOffset_B08 = integer(-128, 127, { unit: 'm', resolution: 0.1, unavailable: -128 })

/**
 * A signed height difference of up to about twenty-five metres. The outermost measurable values also stand for
 * anything beyond them.
 */
export const VertOffset_B09 = integer(-256, 255, { unit: 'm', resolution: 0.1, unavailable: -256 })

/**
 * A signed height difference of up to about fifty metres. The outermost measurable values also stand for anything
 * beyond them.
 */
export const VertOffset_B10 = integer(-512, 511, { unit: 'm', resolution: 0.1, unavailable: -512 })

/**
 * A signed height difference of up to about a hundred metres. The outermost measurable values also stand for anything
 * beyond them.
 */
export const VertOffset_B11 = integer(-1024, 1023, { unit: 'm', resolution: 0.1, unavailable: -1024 })

/** A height relative to a reference, in the smallest form that can hold it, or an elevation. */
export const VerticalOffset = choice({
  /** Up to about six metres. */
  offset1: VertOffset_B07,
  /** Up to about twelve metres. */
  offset2: VertOffset_B08,
  /** Up to about twenty-five metres. */
  offset3: VertOffset_B09,
  /** Up to about fifty metres. */
  offset4: VertOffset_B10,
  /** Up to about a hundred metres. */
  offset5: VertOffset_B11,
  /** Up to about two hundred metres. */
  offset6: VertOffset_B12,
  /** Elevation instead of a difference. */
  elevation: Elevation,
  /** A form that a region adds. */
  regional: regionalExtension('VerticalOffset'),
})

/** How often the wipers sweep. One stands for anything slower as well. */
export const WiperRate = integer(0, 127, { unit: '1/min', resolution: 1 })

/**
 * State of a wiper. `automaticPresent` is a wiper that a rain sensor controls; `unavailable` also means that there is
 * none.
 */
export const WiperStatus = enumerated(
  ['unavailable', 'off', 'intermittent', 'low', 'high', 'washerInUse', 'automaticPresent'],
  extensible(),
)

/** State of the wipers, from which rain can be inferred. */
export const WiperSet = sequence({
  /** Front wipers. */
  statusFront: WiperStatus,
  /** Rate of the front wipers. */
  rateFront: WiperRate,
  /** Rear wiper. */
  statusRear: optional(WiperStatus),
  /** Rate of the rear wiper. */
  rateRear: optional(WiperRate),
})

/** Air pressure around the sender. One is the lowest pressure: zero is not a pressure. */
export const AmbientAirPressure = integer(0, 255, { unit: 'Pa', resolution: 200, offset: 57800, unavailable: 0 })

/** Air temperature around the sender. */
export const AmbientAirTemperature = integer(0, 191, { unit: '°C', resolution: 1, offset: -40, unavailable: 191 })

/** Octets that sender and receiver have agreed upon beforehand, to establish trust in a request. */
export const CodeWord = octetString([1, 16])

/**
 * Coefficient of friction of the road surface: no grip at zero, full grip at one. Zero is also sent where it is not
 * known, so the two cannot be told apart.
 */
export const CoefficientOfFriction = integer(0, 50, { resolution: 0.02, unavailable: 0 })

/** Number of items. */
export const Count = integer(0, 32)

/** A name for people to read, mainly for maintenance and debugging. */
export const DescriptiveName = ia5String([1, 63])

/** How long something lasts. */
export const Duration = integer(0, 3600, { unit: 's', resolution: 1 })

/** Distance over which a message is of use. `useInstantlyOnly` is only at the spot, `forever` everywhere. */
export const Extent = enumerated([
  'useInstantlyOnly',
  'useFor3meters',
  'useFor10meters',
  'useFor50meters',
  'useFor100meters',
  'useFor500meters',
  'useFor1000meters',
  'useFor5000meters',
  'useFor10000meters',
  'useFor50000meters',
  'useFor100000meters',
  'useFor500000meters',
  'useFor1000000meters',
  'useFor5000000meters',
  'useFor10000000meters',
  'forever',
])

/** State of a concrete surface, from new to polished by traffic. */
export const PortlandCementType = enumerated(['newSharp', 'traveled', 'trafficPolished'], extensible())

/** A concrete surface. */
export const PortlandCement = sequence(
  {
    /** Its state. */
    type: PortlandCementType,
  },
  extensible(),
)

/** State of an asphalt surface, from new to polished by traffic or bleeding tar. */
export const AsphaltOrTarType = enumerated(['newSharp', 'traveled', 'trafficPolished', 'excessTar'], extensible())

/** An asphalt surface. */
export const AsphaltOrTar = sequence(
  {
    /** Its state. */
    type: AsphaltOrTarType,
  },
  extensible(),
)

/** State of a gravel surface. */
export const GravelType = enumerated(['packedOiled', 'loose'], extensible())

/** A gravel surface. */
export const Gravel = sequence(
  {
    /** Its state. */
    type: GravelType,
  },
  extensible(),
)

/** State of a grass surface: driven on at less than 30 miles per hour. */
export const GrassType = enumerated(['lessThan30Mph'], extensible())

/** A grass surface. */
export const Grass = sequence(
  {
    /** Its state. */
    type: GrassType,
  },
  extensible(),
)

/** State of a cinder surface. */
export const CindersType = enumerated(['packed'], extensible())

/** A cinder surface. */
export const Cinders = sequence(
  {
    /** Its state. */
    type: CindersType,
  },
  extensible(),
)

/** State of a rock surface. */
export const RockType = enumerated(['crushed'], extensible())

/** A rock surface. */
export const Rock = sequence(
  {
    /** Its state. */
    type: RockType,
  },
  extensible(),
)

/** State of an icy surface. */
export const IceType = enumerated(['smooth'], extensible())

/** An icy surface. */
export const Ice = sequence(
  {
    /** Its state. */
    type: IceType,
  },
  extensible(),
)

/** State of a snowy surface. */
export const SnowType = enumerated(['packed', 'loose'], extensible())

/** A snowy surface. */
export const Snow = sequence(
  {
    /** Its state. */
    type: SnowType,
  },
  extensible(),
)

/** What a road surface is made of or covered with. */
export const DescriptionOfRoadSurface = choice(
  {
    /** Concrete. */
    portlandCement: PortlandCement,
    /** Asphalt or tar. */
    asphaltOrTar: AsphaltOrTar,
    /** Gravel. */
    gravel: Gravel,
    /** Grass. */
    grass: Grass,
    /** Cinders. */
    cinders: Cinders,
    /** Rock. */
    rock: Rock,
    /** Ice. */
    ice: Ice,
    /** Snow. */
    snow: Snow,
  },
  extensible(),
)

/** Whether a road surface is dry or wet. */
export const RoadSurfaceCondition = enumerated(['dry', 'wet'], extensible())

/** Mean deviation of a road surface from an even one. */
export const MeanVariation = integer(0, 25000, { unit: 'm', resolution: 1e-6 })

/** Standard deviation of the unevenness of a road surface. */
export const VariationStdDev = integer(0, 2500)

/** How uneven a road surface is. */
export const RoadRoughness = sequence(
  {
    /** Mean vertical deviation. */
    meanVerticalVariation: MeanVariation,
    /** Standard deviation of the vertical one. */
    verticalVariationStdDev: optional(VariationStdDev),
    /** Mean horizontal deviation. */
    meanHorizontalVariation: optional(MeanVariation),
    /** Standard deviation of the horizontal one. */
    horizontalVariationStdDev: optional(VariationStdDev),
  },
  extensible(),
)

/** What determines the grip of a road surface. */
export const FrictionInformation = sequence(
  {
    /** Material or cover. */
    roadSurfaceDescription: DescriptionOfRoadSurface,
    /** Whether it is wet. */
    dryOrWet: optional(RoadSurfaceCondition),
    /** Its unevenness. */
    roadRoughness: optional(RoadRoughness),
  },
  extensible(),
)

/** Number that links messages about the same event; zero if there is no further message. */
export const FurtherInfoID = octetString([2, 2])

/** Speed in large steps, without a sign. The highest speed also stands for anything faster. */
export const GrossSpeed = integer(0, 31, { unit: 'm/s', resolution: 1, unavailable: 31 })

/**
 * Directions of travel to which something applies: sixteen sectors of 22.5 degrees each, clockwise from true north.
 * All bits set is any direction.
 */
export const HeadingSlice = bitString(
  [16, 16],
  [
    'from000-0to022-5degrees',
    'from022-5to045-0degrees',
    'from045-0to067-5degrees',
    'from067-5to090-0degrees',
    'from090-0to112-5degrees',
    'from112-5to135-0degrees',
    'from135-0to157-5degrees',
    'from157-5to180-0degrees',
    'from180-0to202-5degrees',
    'from202-5to225-0degrees',
    'from225-0to247-5degrees',
    'from247-5to270-0degrees',
    'from270-0to292-5degrees',
    'from292-5to315-0degrees',
    'from315-0to337-5degrees',
    'from337-5to360-0degrees',
  ],
)

/** Width of a lane. */
export const LaneWidth = integer(0, 32767, { unit: 'm', resolution: 0.01 })

/** How accurate a position is: `loc-qual-bt5m` is better than five metres. */
export const Location_quality = enumerated([
  'loc-qual-bt1m',
  'loc-qual-bt5m',
  'loc-qual-bt12m',
  'loc-qual-bt50m',
  'loc-qual-bt125m',
  'loc-qual-bt500m',
  'loc-qual-bt1250m',
  'loc-qual-unknown',
])

/**
 * How a position was determined: satellite positioning (GNSS), with differential corrections (DGPS), real-time
 * kinematics (RTK) or precise point positioning (PPP), dead reckoning (dr) with or without them, by the navigation
 * system (nav), or with a fault.
 */
export const Location_tech = enumerated(
  [
    'loc-tech-unknown',
    'loc-tech-GNSS',
    'loc-tech-DGPS',
    'loc-tech-RTK',
    'loc-tech-PPP',
    'loc-tech-drGPS',
    'loc-tech-drDGPS',
    'loc-tech-dr',
    'loc-tech-nav',
    'loc-tech-fault',
  ],
  extensible(),
)

/** Content of a message as octets. */
export const MessageBLOB = octetString([10, 2000])

/** Distance to an obstacle. */
export const ObstacleDistance = integer(0, 32767, { unit: 'm', resolution: 1 })

/** Content that is handed on as octets. */
export const PayloadData = octetString([1, 2048])

/**
 * What a signal controller does with a request for priority or preemption. `requested` is received, `processing` is
 * being decided, `watchOtherTraffic` cannot be granted in full so take care, `maxPresence` has used up its time,
 * `reserviceLocked` has to wait because of an earlier service.
 */
export const PrioritizationResponseStatus = enumerated(
  ['unknown', 'requested', 'processing', 'watchOtherTraffic', 'granted', 'rejected', 'maxPresence', 'reserviceLocked'],
  extensible(),
)

/**
 * Urgency of a message among those of its type. The upper three bits count, from zero for routine to all set for
 * emergencies; the lower five are zero.
 */
export const Priority = octetString([1, 1])

/** Number of a request, unique for its sender, by which the answer refers to it. */
export const RequestID = integer(0, 255)

/** Number of a class of road users, defined in the same map. */
export const RestrictionClassID = integer(0, 255)

/** Object identifier of a road authority. */
export const FullRoadAuthorityID = objectIdentifier()

/** Object identifier of a road authority without the common start that all of them have. */
export const RelativeRoadAuthorityID = relativeOid()

/** Identifies a road authority. */
export const RoadAuthorityID = choice(
  {
    /** By its full object identifier. */
    fullRdAuthID: FullRoadAuthorityID,
    /** By the part after the common start. */
    relRdAuthID: RelativeRoadAuthorityID,
  },
  extensible(),
)

/**
 * Number of a group of signal heads that show the same, unique within its intersection. 255 is a movement that always
 * has green.
 */
export const SignalGroupID = integer(0, 255, { unavailable: 0 })

/** Scheme of preemption or priority by which a signal controller serves a request. */
export const SignalReqScheme = octetString([1, 1])

/**
 * What a public transport vehicle is doing: boarding with aids for the disabled, loading a bicycle, doors open.
 * `occM` and `occL` are the high and low bit of how full it is, from empty to full.
 */
export const TransitStatus = bitString([6, 6], ['none', 'anADAuse', 'aBikeLoad', 'doorOpen', 'occM', 'occL'])

/** A link to a resource on the internet. */
export const URL_Link = ia5String([1, 255])

/**
 * Mass of a vehicle, with steps that grow: up to 80 in steps of 50 kg, up to 200 in steps of 500 kg (81 is 4500 kg),
 * up to 253 in steps of 2000 kg (201 is 66 000 kg); 254 is more than 170 000 kg.
 */
export const VehicleMass = integer(0, 255, { unavailable: 255 })

/** Wheels at which the vertical acceleration exceeded a threshold, as over a pothole. */
export const VerticalAccelerationThreshold = bitString(
  [5, 5],
  ['notEquipped', 'leftFront', 'leftRear', 'rightFront', 'rightRear'],
)
