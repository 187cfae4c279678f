/**
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
  sequence,
  sequenceOf,
} from '../asn1/schema'
import { IncidentResponseEquipment, ResponderGroupAffected, VehicleGroupAffected } from './itis'
import { regionalExtension } from './regional-extension'

/** @module BasicSafetyMessage */
export const PivotingAllowed = boolean()

export const Angle = integer(0, 28800)

export const Offset_B11 = integer(-1024, 1023)

/** @module BasicSafetyMessage */
export const PivotPointDescription = sequence(
  { pivotOffset: Offset_B11, pivotAngle: Angle, pivots: PivotingAllowed },
  extensible(),
)

/** @module BasicSafetyMessage */
export const VertOffset_B07 = integer(-64, 63)

export const Acceleration = integer(-2000, 2001)

export const VerticalAcceleration = integer(-127, 127)

export const YawRate = integer(-32767, 32767)

export const AccelerationSet4Way = sequence({
  long: Acceleration,
  lat: Acceleration,
  vert: VerticalAcceleration,
  yaw: YawRate,
})

export const Offset_B09 = integer(-256, 255)

export const Offset_B10 = integer(-512, 511)

export const Offset_B12 = integer(-2048, 2047)

export const AntennaOffsetSet = sequence({ antOffsetX: Offset_B12, antOffsetY: Offset_B09, antOffsetZ: Offset_B10 })

export const AntiLockBrakeStatus = enumerated(['unavailable', 'off', 'on', 'engaged'])

export const AuxiliaryBrakeStatus = enumerated(['unavailable', 'off', 'on', 'reserved'])

export const BrakeAppliedStatus = bitString([5, 5], ['unavailable', 'leftFront', 'leftRear', 'rightFront', 'rightRear'])

export const BrakeBoostApplied = enumerated(['unavailable', 'off', 'on'])

export const StabilityControlStatus = enumerated(['unavailable', 'off', 'on', 'engaged'])

export const TractionControlStatus = enumerated(['unavailable', 'off', 'on', 'engaged'])

export const BrakeSystemStatus = sequence({
  wheelBrakes: BrakeAppliedStatus,
  traction: TractionControlStatus,
  abs: AntiLockBrakeStatus,
  scs: StabilityControlStatus,
  brakeBoost: BrakeBoostApplied,
  auxBrakes: AuxiliaryBrakeStatus,
})

export const SemiMajorAxisAccuracy = integer(0, 255)

export const SemiMajorAxisOrientation = integer(0, 65535)

export const SemiMinorAxisAccuracy = integer(0, 255)

export const PositionalAccuracy = sequence({
  semiMajor: SemiMajorAxisAccuracy,
  semiMinor: SemiMinorAxisAccuracy,
  orientation: SemiMajorAxisOrientation,
})

export const VehicleLength = integer(0, 4095)

export const VehicleWidth = integer(0, 1023)

export const VehicleSize = sequence({ width: VehicleWidth, length: VehicleLength })

export const DSecond = integer(0, 65535)

export const Elevation = integer(-4096, 61439)

export const Heading = integer(0, 28800)

export const Latitude = integer(-900000000, 900000001)

export const Longitude = integer(-1799999999, 1800000001)

export const MsgCount = integer(0, 127)

export const Speed = integer(0, 8191)

export const SteeringWheelAngle = integer(-126, 127)

export const TemporaryID = octetString([4, 4])

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

export const BSMcoreData = sequence({
  msgCnt: MsgCount,
  id: TemporaryID,
  secMark: DSecond,
  lat: Latitude,
  long: Longitude,
  elev: Elevation,
  accuracy: PositionalAccuracy,
  transmission: TransmissionState,
  speed: Speed,
  heading: Heading,
  angle: SteeringWheelAngle,
  accelSet: AccelerationSet4Way,
  brakes: BrakeSystemStatus,
  size: VehicleSize,
})

export const BumperHeight = integer(0, 127)

export const BumperHeights = sequence({ front: BumperHeight, rear: BumperHeight })

export const DrivenLineOffsetLg = integer(-32767, 32767)

export const DrivenLineOffsetSm = integer(-2047, 2047)

export const LaneID = integer(0, 255)

export const Scale_B12 = integer(-2048, 2047)

export const ComputedLane = sequence(
  {
    referenceLaneId: LaneID,
    offsetXaxis: choice({ small: DrivenLineOffsetSm, large: DrivenLineOffsetLg }),
    offsetYaxis: choice({ small: DrivenLineOffsetSm, large: DrivenLineOffsetLg }),
    rotateXY: optional(Angle),
    scaleXaxis: optional(Scale_B12),
    scaleYaxis: optional(Scale_B12),
    regional: optional(sequenceOf(regionalExtension('ComputedLane'), [1, 4])),
  },
  extensible(),
)

export const DDay = integer(0, 31)

export const DMonth = integer(0, 12)

export const DYear = integer(0, 4095)

export const DDate = sequence({ year: DYear, month: DMonth, day: DDay })

export const DHour = integer(0, 31)

export const DMinute = integer(0, 60)

export const DOffset = integer(-840, 840)

export const DDateTime = sequence({
  year: optional(DYear),
  month: optional(DMonth),
  day: optional(DDay),
  hour: optional(DHour),
  minute: optional(DMinute),
  second: optional(DSecond),
  offset: optional(DOffset),
})

export const DFullTime = sequence({ year: DYear, month: DMonth, day: DDay, hour: DHour, minute: DMinute })

export const DMonthDay = sequence({ month: DMonth, day: DDay })

export const DTime = sequence({ hour: DHour, minute: DMinute, second: DSecond, offset: optional(DOffset) })

export const DYearMonth = sequence({ year: DYear, month: DMonth })

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

export const SSPindex = integer(0, 31)

export const PrivilegedEvents = sequence({ doNotUse: SSPindex, event: PrivilegedEventFlags }, extensible())

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

export const MultiVehicleResponse = enumerated(['unavailable', 'singleVehicle', 'multiVehicle', 'reserved'])

export const ResponseType = enumerated(
  ['notInUseOrNotEquipped', 'emergency', 'nonEmergency', 'pursuit', 'stationary', 'slowMoving', 'stopAndGoMovement'],
  extensible(),
)

export const SirenInUse = enumerated(['unavailable', 'notInUse', 'inUse', 'reserved'])

export const EmergencyDetails = sequence(
  {
    doNotUse: SSPindex,
    sirenUse: SirenInUse,
    lightsUse: LightbarInUse,
    multi: MultiVehicleResponse,
    events: optional(PrivilegedEvents),
    responseType: optional(ResponseType),
  },
  extensible(),
)

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

export const PositionConfidenceSet = sequence({ pos: PositionConfidence, elevation: ElevationConfidence })

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

export const ThrottleConfidence = enumerated(['unavailable', 'prec10percent', 'prec1percent', 'prec0-5percent'])

export const SpeedandHeadingandThrottleConfidence = sequence({
  heading: HeadingConfidence,
  speed: SpeedConfidence,
  throttle: ThrottleConfidence,
})

export const Velocity = integer(0, 8191)

export const TransmissionAndSpeed = sequence({ transmisson: TransmissionState, speed: Velocity })

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

export const FullPositionVector = sequence(
  {
    utcTime: optional(DDateTime),
    long: Longitude,
    lat: Latitude,
    elevation: optional(Elevation),
    heading: optional(Heading),
    speed: optional(TransmissionAndSpeed),
    posAccuracy: optional(PositionalAccuracy),
    timeConfidence: optional(TimeConfidence),
    posConfidence: optional(PositionConfidenceSet),
    speedConfidence: optional(SpeedandHeadingandThrottleConfidence),
  },
  extensible(),
)

export const MinuteOfTheYear = integer(0, 527040)

export const Header = sequence(
  {
    year: optional(DYear),
    timeStamp: optional(MinuteOfTheYear),
    secMark: optional(DSecond),
    msgIssueRevision: optional(MsgCount),
  },
  extensible(),
)

export const ApproachID = integer(0, 15)

export const LaneConnectionID = integer(0, 255)

export const IntersectionAccessPoint = choice(
  { lane: LaneID, approach: ApproachID, connection: LaneConnectionID },
  extensible(),
)

export const IntersectionID = integer(0, 65535)

export const RoadRegulatorID = integer(0, 65535)

export const IntersectionReferenceID = sequence({ region: optional(RoadRegulatorID), id: IntersectionID })

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

export const RegulatorySpeedLimit = sequence({ type: SpeedLimitType, speed: Velocity })

export const SpeedLimitList = sequenceOf(RegulatorySpeedLimit, [1, 9])

export const DeltaAngle = integer(-150, 150)

export const MergeDivergeNodeAngle = integer(-180, 180)

export const RoadwayCrownAngle = integer(-128, 127)

export const LaneDataAttribute = choice(
  {
    pathEndPointAngle: DeltaAngle,
    laneCrownPointCenter: RoadwayCrownAngle,
    laneCrownPointLeft: RoadwayCrownAngle,
    laneCrownPointRight: RoadwayCrownAngle,
    laneAngle: MergeDivergeNodeAngle,
    speedLimits: SpeedLimitList,
    regional: sequenceOf(regionalExtension('LaneDataAttribute'), [1, 4]),
  },
  extensible(),
)

export const LaneDataAttributeList = sequenceOf(LaneDataAttribute, [1, 8])

export const Node_LLmD_64b = sequence({ lon: Longitude, lat: Latitude })

export const Node_XY_20b = sequence({ x: Offset_B10, y: Offset_B10 })

export const Node_XY_22b = sequence({ x: Offset_B11, y: Offset_B11 })

export const Node_XY_24b = sequence({ x: Offset_B12, y: Offset_B12 })

export const Offset_B13 = integer(-4096, 4095)

export const Node_XY_26b = sequence({ x: Offset_B13, y: Offset_B13 })

export const Offset_B14 = integer(-8192, 8191)

export const Node_XY_28b = sequence({ x: Offset_B14, y: Offset_B14 })

export const Offset_B16 = integer(-32768, 32767)

export const Node_XY_32b = sequence({ x: Offset_B16, y: Offset_B16 })

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

export const NodeAttributeXYList = sequenceOf(NodeAttributeXY, [1, 8])

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

export const SegmentAttributeXYList = sequenceOf(SegmentAttributeXY, [1, 8])

export const NodeAttributeSetXY = sequence(
  {
    localNode: optional(NodeAttributeXYList),
    disabled: optional(SegmentAttributeXYList),
    enabled: optional(SegmentAttributeXYList),
    data: optional(LaneDataAttributeList),
    dWidth: optional(Offset_B10),
    dElevation: optional(Offset_B10),
    regional: optional(sequenceOf(regionalExtension('NodeAttributeSetXY'), [1, 4])),
  },
  extensible(),
)

export const NodeOffsetPointXY = choice({
  'node-XY1': Node_XY_20b,
  'node-XY2': Node_XY_22b,
  'node-XY3': Node_XY_24b,
  'node-XY4': Node_XY_26b,
  'node-XY5': Node_XY_28b,
  'node-XY6': Node_XY_32b,
  'node-LatLon': Node_LLmD_64b,
  regional: regionalExtension('NodeOffsetPointXY'),
})

export const NodeXY = sequence({ delta: NodeOffsetPointXY, attributes: optional(NodeAttributeSetXY) }, extensible())

export const NodeSetXY = sequenceOf(NodeXY, [2, 63])

export const NodeListXY = choice({ nodes: NodeSetXY, computed: ComputedLane }, extensible())

export const CoarseHeading = integer(0, 240)

export const OffsetLL_B18 = integer(-131072, 131071)

export const TimeOffset = integer(1, 65535)

export const VertOffset_B12 = integer(-2048, 2047)

export const PathHistoryPoint = sequence(
  {
    latOffset: OffsetLL_B18,
    lonOffset: OffsetLL_B18,
    elevationOffset: VertOffset_B12,
    timeOffset: TimeOffset,
    speed: optional(Speed),
    posAccuracy: optional(PositionalAccuracy),
    heading: optional(CoarseHeading),
  },
  extensible(),
)

export const PathHistoryPointList = sequenceOf(PathHistoryPoint, [1, 23])

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

export const PathHistory = sequence(
  {
    initialPosition: optional(FullPositionVector),
    currGNSSstatus: optional(GNSSstatus),
    crumbData: PathHistoryPointList,
  },
  extensible(),
)

export const Confidence = integer(0, 200)

export const RadiusOfCurvature = integer(-32767, 32767)

export const PathPrediction = sequence({ radiusOfCurve: RadiusOfCurvature, confidence: Confidence }, extensible())

export const Position3D = sequence(
  {
    lat: Latitude,
    long: Longitude,
    elevation: optional(Elevation),
    regional: optional(sequenceOf(regionalExtension('Position3D'), [1, 4])),
  },
  extensible(),
)

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

export const Iso3833VehicleType = integer(0, 100)

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

export const RequestorType = sequence(
  {
    role: BasicVehicleRole,
    subrole: optional(RequestSubRole),
    request: optional(RequestImportanceLevel),
    iso3883: optional(Iso3833VehicleType),
    hpmsType: optional(VehicleType),
    regional: optional(regionalExtension('RequestorType')),
  },
  extensible(),
)

export const RoadSegmentID = integer(0, 65535)

export const RoadSegmentReferenceID = sequence({ region: optional(RoadRegulatorID), id: RoadSegmentID })

export const RTCMheader = sequence({ status: GNSSstatus, offsetSet: AntennaOffsetSet })

export const RTCMmessage = octetString([1, 1023])

export const RTCMmessageList = sequenceOf(RTCMmessage, [1, 5])

export const SchoolBusJ2945Slash1C = sequence(
  {
    flashingAmberLights: boolean(),
    flashingRedLights: boolean(),
    studentsCrossingFront: optional(boolean()),
    studentsCrossingBehind: optional(boolean()),
    studentsLoading: optional(boolean()),
    studentsUnloading: optional(boolean()),
    wheelchairLiftInUse: optional(boolean()),
    emergencyExitOpen: optional(boolean()),
    emergencyRequestMedical: optional(boolean()),
    emergencyRequestFire: optional(boolean()),
    emergencyRequestPolice: optional(boolean()),
  },
  extensible(),
)

export const Axles = sequence(
  {
    totalAxles: integer(1, 10, { extensible: true }),
    frontAxles: optional(integer(0, 10, { extensible: true })),
    rearAxles: optional(integer(0, 10, { extensible: true })),
  },
  extensible(),
)

export const TrailerWeight = integer(0, 64255)

export const VehicleHeight = integer(0, 127)

export const TrailerUnitDescJ2945Slash1B = sequence(
  {
    width: VehicleWidth,
    length: VehicleLength,
    height: optional(VehicleHeight),
    weight: optional(TrailerWeight),
    frontPivot: PivotPointDescription,
    rearPivot: optional(PivotPointDescription),
    bumpers: optional(BumperHeights),
    axles: optional(Axles),
  },
  extensible(),
)

export const TrailersJ2945Slash1B = sequenceOf(TrailerUnitDescJ2945Slash1B, [1, 8, true])

export const BasicVehicleClass = integer(0, 255)

export const FuelType = integer(0, 15)

export const VehicleClassification = sequence(
  {
    keyType: optional(BasicVehicleClass),
    role: optional(BasicVehicleRole),
    iso3883: optional(Iso3833VehicleType),
    hpmsType: optional(VehicleType),
    vehicleType: optional(VehicleGroupAffected),
    responseEquip: optional(IncidentResponseEquipment),
    responderType: optional(ResponderGroupAffected),
    fuelType: optional(FuelType),
    regional: optional(sequenceOf(regionalExtension('VehicleClassification'), [1, 4])),
  },
  extensible(),
)

export const StationID = integer(0, 4294967295)

export const VehicleID = choice({ entityID: TemporaryID, stationID: StationID })

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

export const VehicleSafetyExtensions = sequence(
  {
    events: optional(VehicleEventFlags),
    pathHistory: optional(PathHistory),
    pathPrediction: optional(PathPrediction),
    lights: optional(ExteriorLights),
  },
  extensible(),
)

export const VertOffset_B08 = integer(-128, 127)

export const VertOffset_B09 = integer(-256, 255)

export const VertOffset_B10 = integer(-512, 511)

export const VertOffset_B11 = integer(-1024, 1023)

export const VerticalOffset = choice({
  offset1: VertOffset_B07,
  offset2: VertOffset_B08,
  offset3: VertOffset_B09,
  offset4: VertOffset_B10,
  offset5: VertOffset_B11,
  offset6: VertOffset_B12,
  elevation: Elevation,
  regional: regionalExtension('VerticalOffset'),
})

export const WiperRate = integer(0, 127)

export const WiperStatus = enumerated(
  ['unavailable', 'off', 'intermittent', 'low', 'high', 'washerInUse', 'automaticPresent'],
  extensible(),
)

export const WiperSet = sequence({
  statusFront: WiperStatus,
  rateFront: WiperRate,
  statusRear: optional(WiperStatus),
  rateRear: optional(WiperRate),
})

export const AmbientAirPressure = integer(0, 255)

export const AmbientAirTemperature = integer(0, 191)

export const CodeWord = octetString([1, 16])

export const CoefficientOfFriction = integer(0, 50)

export const Count = integer(0, 32)

export const DescriptiveName = ia5String([1, 63])

export const Duration = integer(0, 3600)

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

export const PortlandCementType = enumerated(['newSharp', 'traveled', 'trafficPolished'], extensible())

export const PortlandCement = sequence({ type: PortlandCementType }, extensible())

export const AsphaltOrTarType = enumerated(['newSharp', 'traveled', 'trafficPolished', 'excessTar'], extensible())

export const AsphaltOrTar = sequence({ type: AsphaltOrTarType }, extensible())

export const GravelType = enumerated(['packedOiled', 'loose'], extensible())

export const Gravel = sequence({ type: GravelType }, extensible())

export const GrassType = enumerated(['lessThan30Mph'], extensible())

export const Grass = sequence({ type: GrassType }, extensible())

export const CindersType = enumerated(['packed'], extensible())

export const Cinders = sequence({ type: CindersType }, extensible())

export const RockType = enumerated(['crushed'], extensible())

export const Rock = sequence({ type: RockType }, extensible())

export const IceType = enumerated(['smooth'], extensible())

export const Ice = sequence({ type: IceType }, extensible())

export const SnowType = enumerated(['packed', 'loose'], extensible())

export const Snow = sequence({ type: SnowType }, extensible())

export const DescriptionOfRoadSurface = choice(
  {
    portlandCement: PortlandCement,
    asphaltOrTar: AsphaltOrTar,
    gravel: Gravel,
    grass: Grass,
    cinders: Cinders,
    rock: Rock,
    ice: Ice,
    snow: Snow,
  },
  extensible(),
)

export const RoadSurfaceCondition = enumerated(['dry', 'wet'], extensible())

export const MeanVariation = integer(0, 25000)

export const VariationStdDev = integer(0, 2500)

export const RoadRoughness = sequence(
  {
    meanVerticalVariation: MeanVariation,
    verticalVariationStdDev: optional(VariationStdDev),
    meanHorizontalVariation: optional(MeanVariation),
    horizontalVariationStdDev: optional(VariationStdDev),
  },
  extensible(),
)

export const FrictionInformation = sequence(
  {
    roadSurfaceDescription: DescriptionOfRoadSurface,
    dryOrWet: optional(RoadSurfaceCondition),
    roadRoughness: optional(RoadRoughness),
  },
  extensible(),
)

export const FurtherInfoID = octetString([2, 2])

export const GrossSpeed = integer(0, 31)

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

export const LaneWidth = integer(0, 32767)

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

export const MessageBLOB = octetString([10, 2000])

export const ObstacleDistance = integer(0, 32767)

export const PayloadData = octetString([1, 2048])

export const PrioritizationResponseStatus = enumerated(
  ['unknown', 'requested', 'processing', 'watchOtherTraffic', 'granted', 'rejected', 'maxPresence', 'reserviceLocked'],
  extensible(),
)

export const Priority = octetString([1, 1])

export const RequestID = integer(0, 255)

export const RestrictionClassID = integer(0, 255)

export const FullRoadAuthorityID = objectIdentifier()

export const RelativeRoadAuthorityID = relativeOid()

export const RoadAuthorityID = choice(
  { fullRdAuthID: FullRoadAuthorityID, relRdAuthID: RelativeRoadAuthorityID },
  extensible(),
)

export const SignalGroupID = integer(0, 255)

export const SignalReqScheme = octetString([1, 1])

export const TransitStatus = bitString([6, 6], ['none', 'anADAuse', 'aBikeLoad', 'doorOpen', 'occM', 'occL'])

export const URL_Link = ia5String([1, 255])

export const VehicleMass = integer(0, 255)

export const VerticalAccelerationThreshold = bitString(
  [5, 5],
  ['notEquipped', 'leftFront', 'leftRear', 'rightFront', 'rightRear'],
)
