/**
 * The Collective Perception Message before it became a standard (protocolVersion 1).
 * @module CPM-PDU-Descriptions
 * @source ETSI TR 103 562 v2.1.1
 */
import { boolean, choice, extensible, integer, optional, sequence, sequenceOf, withDefault } from '../../asn1/schema'
import { GenerationDeltaTime } from './cam'
import {
  IntersectionReferenceID,
  LaneID,
  NodeOffsetPointXY,
  Offset_B10,
  Offset_B11,
  Offset_B12,
  Offset_B13,
  Offset_B14,
  Offset_B16,
  RoadSegmentReferenceID,
  VehicleHeight,
} from './dsrc'
import {
  DriveDirection,
  Heading,
  ItsPduHeader,
  LateralAcceleration,
  LongitudinalAcceleration,
  ReferencePosition,
  Speed,
  SpeedConfidence,
  StationType,
  VehicleLength,
  VehicleWidth,
  VerticalAcceleration,
  YawRate,
} from './its-container'

export const SegmentCount = integer(1, 127)

export const PerceivedObjectContainerSegmentInfo = sequence({
  totalMsgSegments: SegmentCount,
  thisSegmentNum: SegmentCount,
})

export const CpmManagementContainer = sequence(
  {
    stationType: StationType,
    perceivedObjectContainerSegmentInfo: optional(PerceivedObjectContainerSegmentInfo),
    referencePosition: ReferencePosition,
  },
  extensible(),
)

export const CartesianAngleValue = integer(0, 3601, {
  names: { zeroPointOneDegree: 1, oneDegree: 10, unavailable: 3601 },
})

export const AngleConfidence = integer(1, 127, {
  names: { zeroPointOneDegree: 1, oneDegree: 10, outOfRange: 126, unavailable: 127 },
})

export const CartesianAngle = sequence({
  value: CartesianAngleValue,
  confidence: AngleConfidence,
})

export const WGS84AngleValue = integer(0, 3601, {
  names: { wgs84North: 0, wgs84East: 900, wgs84South: 1800, wgs84West: 2700, unavailable: 3601 },
})

export const WGS84Angle = sequence({
  value: WGS84AngleValue,
  confidence: AngleConfidence,
})

export const HitchPointOffset = integer(0, 100, { names: { zeroPointOneMeter: 1, oneMeter: 10 } })

export const FrontOverhang = integer(0, 50, { names: { zeroPointOneMeter: 1, oneMeter: 10 } })

export const RearOverhang = integer(0, 150, { names: { zeroPointOneMeter: 1, oneMeter: 10 } })

export const RefPointId = integer(0, 255)

export const TrailerData = sequence(
  {
    refPointId: RefPointId,
    hitchPointOffset: HitchPointOffset,
    frontOverhang: FrontOverhang,
    rearOverhang: RearOverhang,
    trailerWidth: optional(VehicleWidth),
    hitchAngle: optional(CartesianAngle),
  },
  extensible(),
)

export const TrailerDataContainer = sequenceOf(TrailerData, [1, 2])

export const OriginatingVehicleContainer = sequence(
  {
    heading: Heading,
    speed: Speed,
    vehicleOrientationAngle: optional(WGS84Angle),
    driveDirection: withDefault(DriveDirection, 'forward'),
    longitudinalAcceleration: optional(LongitudinalAcceleration),
    lateralAcceleration: optional(LateralAcceleration),
    verticalAcceleration: optional(VerticalAcceleration),
    yawRate: optional(YawRate),
    pitchAngle: optional(CartesianAngle),
    rollAngle: optional(CartesianAngle),
    vehicleLength: optional(VehicleLength),
    vehicleWidth: optional(VehicleWidth),
    vehicleHeight: optional(VehicleHeight),
    trailerDataContainer: optional(TrailerDataContainer),
  },
  extensible(),
)

export const OriginatingRSUContainer = choice(
  {
    intersectionReferenceId: IntersectionReferenceID,
    roadSegmentReferenceId: RoadSegmentReferenceID,
  },
  extensible(),
)

export const StationDataContainer = choice(
  {
    originatingVehicleContainer: OriginatingVehicleContainer,
    originatingRSUContainer: OriginatingRSUContainer,
  },
  extensible(),
)

export const Range = integer(0, 10000, { names: { zeroPointOneMeter: 1, oneMeter: 10 } })

export const VehicleSensorProperties = sequence(
  {
    range: Range,
    horizontalOpeningAngleStart: CartesianAngleValue,
    horizontalOpeningAngleEnd: CartesianAngleValue,
    verticalOpeningAngleStart: optional(CartesianAngleValue),
    verticalOpeningAngleEnd: optional(CartesianAngleValue),
  },
  extensible(),
)

export const VehicleSensorPropertyList = sequenceOf(VehicleSensorProperties, [1, 10])

export const XSensorOffset = integer(-5000, 0, { names: { negativeZeroPointZeroOneMeter: -1, negativeOneMeter: -100 } })

export const YSensorOffset = integer(-1000, 1000, { names: { zeroPointZeroOneMeter: 1, oneMeter: 100 } })

export const ZSensorOffset = integer(0, 1000, { names: { zeroPointZeroOneMeter: 1, oneMeter: 100 } })

export const VehicleSensor = sequence(
  {
    refPointId: withDefault(RefPointId, 0),
    xSensorOffset: XSensorOffset,
    ySensorOffset: YSensorOffset,
    zSensorOffset: optional(ZSensorOffset),
    vehicleSensorPropertyList: VehicleSensorPropertyList,
  },
  extensible(),
)

export const NodeOffsetPointZ = choice({
  'node-Z1': Offset_B10,
  'node-Z2': Offset_B11,
  'node-Z3': Offset_B12,
  'node-Z4': Offset_B13,
  'node-Z5': Offset_B14,
  'node-Z6': Offset_B16,
})

export const OffsetPoint = sequence({
  nodeOffsetPointxy: NodeOffsetPointXY,
  nodeOffsetPointZ: optional(NodeOffsetPointZ),
})

export const Radius = integer(0, 10000, { names: { zeroPointOneMeter: 1, oneMeter: 10 } })

export const AreaCircular = sequence({
  nodeCenterPoint: optional(OffsetPoint),
  radius: Radius,
})

export const SemiRangeLength = integer(0, 10000, { names: { zeroPointOneMeter: 1, oneMeter: 10 } })

export const AreaEllipse = sequence({
  nodeCenterPoint: optional(OffsetPoint),
  semiMinorRangeLength: SemiRangeLength,
  semiMajorRangeLength: SemiRangeLength,
  semiMajorRangeOrientation: WGS84AngleValue,
  semiHeight: optional(SemiRangeLength),
})

export const AreaRectangle = sequence({
  nodeCenterPoint: optional(OffsetPoint),
  semiMajorRangeLength: SemiRangeLength,
  semiMinorRangeLength: SemiRangeLength,
  semiMajorRangeOrientation: WGS84AngleValue,
  semiHeight: optional(SemiRangeLength),
})

export const PolyPointList = sequenceOf(OffsetPoint, [3, 16, true])

export const AreaPolygon = sequence({
  polyPointList: PolyPointList,
})

export const SensorHeight = integer(-5000, 5000, { names: { zeroPointZeroOneMeter: 1 } })

export const AreaRadial = sequence(
  {
    range: Range,
    stationaryHorizontalOpeningAngleStart: WGS84AngleValue,
    stationaryHorizontalOpeningAngleEnd: WGS84AngleValue,
    verticalOpeningAngleStart: optional(CartesianAngleValue),
    verticalOpeningAngleEnd: optional(CartesianAngleValue),
    sensorPositionOffset: optional(OffsetPoint),
    sensorHeight: optional(SensorHeight),
  },
  extensible(),
)

export const DetectionArea = choice(
  {
    vehicleSensor: VehicleSensor,
    stationarySensorRadial: AreaRadial,
    stationarySensorPolygon: AreaPolygon,
    stationarySensorCircular: AreaCircular,
    stationarySensorEllipse: AreaEllipse,
    stationarySensorRectangle: AreaRectangle,
  },
  extensible(),
)

export const FreeSpaceConfidence = integer(0, 101, {
  names: { unknown: 0, onePercent: 1, oneHundredPercent: 100, unavailable: 101 },
})

export const Identifier = integer(0, 255)

export const SensorType = integer(0, 15, {
  names: {
    undefined: 0,
    radar: 1,
    lidar: 2,
    monovideo: 3,
    stereovision: 4,
    nightvision: 5,
    ultrasonic: 6,
    pmd: 7,
    fusion: 8,
    inductionloop: 9,
    sphericalCamera: 10,
    itssaggregation: 11,
  },
})

export const SensorInformation = sequence(
  {
    sensorID: Identifier,
    type: SensorType,
    detectionArea: DetectionArea,
    freeSpaceConfidence: optional(FreeSpaceConfidence),
  },
  extensible(),
)

export const SensorInformationContainer = sequenceOf(SensorInformation, [1, 128, true])

export const DistanceValue = integer(-132768, 132767, { names: { zeroPointZeroOneMeter: 1, oneMeter: 100 } })

export const DistanceConfidence = integer(0, 102, {
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100, outOfRange: 101, unavailable: 102 },
})

export const ObjectDistanceWithConfidence = sequence({
  value: DistanceValue,
  confidence: DistanceConfidence,
})

export const ObjectDimensionValue = integer(0, 1023, { names: { zeroPointOneMeter: 1, oneMeter: 10 } })

export const ObjectDimensionConfidence = integer(0, 102, {
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100, outOfRange: 101, unavailable: 102 },
})

export const ObjectDimension = sequence({
  value: ObjectDimensionValue,
  confidence: ObjectDimensionConfidence,
})

export const SpeedValueExtended = integer(-16383, 16383, {
  names: { standstill: 0, oneCentimeterPerSec: 1, unavailable: 16383 },
})

export const SpeedExtended = sequence({
  value: SpeedValueExtended,
  confidence: SpeedConfidence,
})

export const SensorIdList = sequenceOf(Identifier, [1, 128, true])

export const LongitudinalLanePositionValue = integer(0, 32767, { names: { zeroPointOneMeter: 1 } })

export const LongitudinalLanePositionConfidence = integer(0, 102, {
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100, outOfRange: 101, unavailable: 102 },
})

export const LongitudinalLanePosition = sequence({
  longitudinalLanePositionValue: LongitudinalLanePositionValue,
  longitudinalLanePositionConfidence: LongitudinalLanePositionConfidence,
})

export const MatchedPosition = sequence(
  {
    laneID: optional(LaneID),
    longitudinalLanePosition: optional(LongitudinalLanePosition),
  },
  extensible(),
)

export const ClassConfidence = integer(0, 101, {
  names: { unknown: 0, onePercent: 1, oneHundredPercent: 100, unavailable: 101 },
})

export const VehicleSubclassType = integer(0, 255, {
  names: {
    unknown: 0,
    moped: 1,
    motorcycle: 2,
    passengerCar: 3,
    bus: 4,
    lightTruck: 5,
    heavyTruck: 6,
    trailer: 7,
    specialVehicles: 8,
    tram: 9,
    emergencyVehicle: 10,
    agricultural: 11,
  },
})

export const VehicleSubclass = sequence({
  type: withDefault(VehicleSubclassType, 0),
  confidence: withDefault(ClassConfidence, 0),
})

export const PersonSubclassType = integer(0, 255, {
  names: {
    unknown: 0,
    pedestrian: 1,
    personInWheelchair: 2,
    cyclist: 3,
    personWithStroller: 4,
    personOnSkates: 5,
    personGroup: 6,
  },
})

export const PersonSubclass = sequence({
  type: withDefault(PersonSubclassType, 0),
  confidence: withDefault(ClassConfidence, 0),
})

export const AnimalSubclassType = integer(0, 255, { names: { unknown: 0 } })

export const AnimalSubclass = sequence({
  type: withDefault(AnimalSubclassType, 0),
  confidence: withDefault(ClassConfidence, 0),
})

export const OtherSublassType = integer(0, 255, { names: { unknown: 0, roadSideUnit: 1 } })

export const OtherSubclass = sequence({
  type: withDefault(OtherSublassType, 0),
  confidence: withDefault(ClassConfidence, 0),
})

export const ObjectClass = sequence({
  confidence: ClassConfidence,
  class: choice({
    vehicle: VehicleSubclass,
    person: PersonSubclass,
    animal: AnimalSubclass,
    other: OtherSubclass,
  }),
})

export const ObjectClassDescription = sequenceOf(ObjectClass, [1, 8])

export const DynamicStatus = integer(0, 2, { names: { dynamic: 0, hasBeenDynamic: 1, static: 2 } })

export const ObjectAge = integer(0, 1500, { names: { oneMiliSec: 1 } })

export const ObjectConfidence = integer(0, 101, {
  names: { unknown: 0, onePercent: 1, oneHundredPercent: 100, unavailable: 101 },
})

export const ObjectRefPoint = integer(0, 8, {
  names: {
    mid: 0,
    bottomLeft: 1,
    midLeft: 2,
    topLeft: 3,
    bottomMid: 4,
    topMid: 5,
    bottomRight: 6,
    midRight: 7,
    topRight: 8,
  },
})

export const TimeOfMeasurement = integer(-1500, 1500, { names: { oneMilliSecond: 1 } })

export const PerceivedObject = sequence(
  {
    objectID: Identifier,
    sensorIDList: optional(SensorIdList),
    timeOfMeasurement: TimeOfMeasurement,
    objectAge: optional(ObjectAge),
    objectConfidence: withDefault(ObjectConfidence, 0),
    xDistance: ObjectDistanceWithConfidence,
    yDistance: ObjectDistanceWithConfidence,
    zDistance: optional(ObjectDistanceWithConfidence),
    xSpeed: SpeedExtended,
    ySpeed: SpeedExtended,
    zSpeed: optional(SpeedExtended),
    xAcceleration: optional(LongitudinalAcceleration),
    yAcceleration: optional(LateralAcceleration),
    zAcceleration: optional(VerticalAcceleration),
    yawAngle: optional(CartesianAngle),
    planarObjectDimension1: optional(ObjectDimension),
    planarObjectDimension2: optional(ObjectDimension),
    verticalObjectDimension: optional(ObjectDimension),
    objectRefPoint: withDefault(ObjectRefPoint, 0),
    dynamicStatus: optional(DynamicStatus),
    classification: optional(ObjectClassDescription),
    matchedPosition: optional(MatchedPosition),
  },
  extensible(),
)

export const PerceivedObjectContainer = sequenceOf(PerceivedObject, [1, 128, true])

export const FreeSpaceArea = choice(
  {
    freeSpacePolygon: AreaPolygon,
    freeSpaceCircular: AreaCircular,
    freeSpaceEllipse: AreaEllipse,
    freeSpaceRectangle: AreaRectangle,
  },
  extensible(),
)

export const ShadowingApplies = boolean()

export const FreeSpaceAddendum = sequence(
  {
    freeSpaceConfidence: FreeSpaceConfidence,
    freeSpaceArea: FreeSpaceArea,
    sensorIDList: optional(SensorIdList),
    shadowingApplies: withDefault(ShadowingApplies, true),
  },
  extensible(),
)

export const FreeSpaceAddendumContainer = sequenceOf(FreeSpaceAddendum, [1, 128, true])

export const NumberOfPerceivedObjects = integer(0, 255)

export const CpmParameters = sequence(
  {
    managementContainer: CpmManagementContainer,
    stationDataContainer: optional(StationDataContainer),
    sensorInformationContainer: optional(SensorInformationContainer),
    perceivedObjectContainer: optional(PerceivedObjectContainer),
    freeSpaceAddendumContainer: optional(FreeSpaceAddendumContainer),
    numberOfPerceivedObjects: NumberOfPerceivedObjects,
  },
  extensible(),
)

export const CollectivePerceptionMessage = sequence({
  generationDeltaTime: GenerationDeltaTime,
  cpmParameters: CpmParameters,
})

export const CPM = sequence({
  header: ItsPduHeader,
  cpm: CollectivePerceptionMessage,
})
