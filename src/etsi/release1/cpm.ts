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

/** Number of a message, or of messages, among those that data is split into. */
export const SegmentCount = integer(1, 127)

/** Which part of the objects a message holds, where they take several. */
export const PerceivedObjectContainerSegmentInfo = sequence({
  /** How many messages there are. */
  totalMsgSegments: SegmentCount,
  /** Which of them this is. */
  thisSegmentNum: SegmentCount,
})

/** What kind of station the sender is, where it is, and which part of the data this message holds. */
export const CpmManagementContainer = sequence(
  {
    /** Kind of station. */
    stationType: StationType,
    /** Which part this is, where the objects take several messages. */
    perceivedObjectContainerSegmentInfo: optional(PerceivedObjectContainerSegmentInfo),
    /** Where the sender is; distances to objects start there. */
    referencePosition: ReferencePosition,
  },
  extensible(),
)

/** An angle about an axis of the sender, counter-clockwise. */
export const CartesianAngleValue = integer(0, 3601, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 3601,
  names: { zeroPointOneDegree: 1, oneDegree: 10, unavailable: 3601 },
})

/** How accurate an angle is, at 95 % confidence. `outOfRange` is less accurate than can be told. */
export const AngleConfidence = integer(1, 127, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 127,
  names: { zeroPointOneDegree: 1, oneDegree: 10, outOfRange: 126, unavailable: 127 },
})

/** An angle in the sender's axes, with its accuracy. */
export const CartesianAngle = sequence({
  /** The angle. */
  value: CartesianAngleValue,
  /** Its accuracy. */
  confidence: AngleConfidence,
})

/** A direction, clockwise from north. */
export const WGS84AngleValue = integer(0, 3601, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 3601,
  names: { wgs84North: 0, wgs84East: 900, wgs84South: 1800, wgs84West: 2700, unavailable: 3601 },
})

/** A direction relative to north, with its accuracy. */
export const WGS84Angle = sequence({
  /** The direction. */
  value: WGS84AngleValue,
  /** Its accuracy. */
  confidence: AngleConfidence,
})

/** How far behind the reference point of a unit the hitch for the next one is. */
export const HitchPointOffset = integer(0, 100, {
  unit: 'm',
  resolution: 0.1,
  names: { zeroPointOneMeter: 1, oneMeter: 10 },
})

/** How far a trailer reaches forward of its hitch. */
export const FrontOverhang = integer(0, 50, {
  unit: 'm',
  resolution: 0.1,
  names: { zeroPointOneMeter: 1, oneMeter: 10 },
})

/** How far a trailer reaches backward of its hitch. */
export const RearOverhang = integer(0, 150, {
  unit: 'm',
  resolution: 0.1,
  names: { zeroPointOneMeter: 1, oneMeter: 10 },
})

/** Number of a unit of a vehicle with trailers: 0 is the pulling vehicle, trailers are numbered from the front. */
export const RefPointId = integer(0, 255)

/** One trailer: its outline, and its angle to the unit ahead. */
export const TrailerData = sequence(
  {
    /** Number of the trailer, by which sensors that are mounted on it refer to it. */
    refPointId: RefPointId,
    /** Where on the unit ahead the trailer is hitched. */
    hitchPointOffset: HitchPointOffset,
    /** How far the trailer reaches forward of the hitch. */
    frontOverhang: FrontOverhang,
    /** How far the trailer reaches backward of the hitch. */
    rearOverhang: RearOverhang,
    /** Width of the trailer. */
    trailerWidth: optional(VehicleWidth),
    /** Angle between the trailer and the unit ahead. */
    hitchAngle: optional(CartesianAngle),
  },
  extensible(),
)

/** The trailers of a vehicle, from the front to the back. */
export const TrailerDataContainer = sequenceOf(TrailerData, [1, 2])

/** The vehicle that sends a CPM: its movement, attitude, outline and trailers. */
export const OriginatingVehicleContainer = sequence(
  {
    /** Direction of movement. */
    heading: Heading,
    /** Speed over ground. */
    speed: Speed,
    /** Direction in which the vehicle points, which may differ from that of movement. */
    vehicleOrientationAngle: optional(WGS84Angle),
    /** Whether the vehicle drives forward or backward. */
    driveDirection: withDefault(DriveDirection, 'forward'),
    /** Acceleration along the vehicle; negative is braking. */
    longitudinalAcceleration: optional(LongitudinalAcceleration),
    /** Acceleration across the vehicle, positive to the left. */
    lateralAcceleration: optional(LateralAcceleration),
    /** Acceleration along the vertical axis, positive upward. */
    verticalAcceleration: optional(VerticalAcceleration),
    /** Rotation about the vertical axis. */
    yawRate: optional(YawRate),
    /** How far the vehicle is tilted forward or back. */
    pitchAngle: optional(CartesianAngle),
    /** How far the vehicle leans to the side. */
    rollAngle: optional(CartesianAngle),
    /** Length of the vehicle. */
    vehicleLength: optional(VehicleLength),
    /** Width of the vehicle. */
    vehicleWidth: optional(VehicleWidth),
    /** Height of the vehicle. */
    vehicleHeight: optional(VehicleHeight),
    /** Trailers of the vehicle. */
    trailerDataContainer: optional(TrailerDataContainer),
  },
  extensible(),
)

/** What a roadside unit stands at, as numbered in MAPEM; positions on a map refer to it. */
export const OriginatingRSUContainer = choice(
  {
    /** An intersection. */
    intersectionReferenceId: IntersectionReferenceID,
    /** A road segment. */
    roadSegmentReferenceId: RoadSegmentReferenceID,
  },
  extensible(),
)

/** The sender, by kind of station. */
export const StationDataContainer = choice(
  {
    /** The sender is a vehicle. */
    originatingVehicleContainer: OriginatingVehicleContainer,
    /** The sender is a roadside unit. */
    originatingRSUContainer: OriginatingRSUContainer,
  },
  extensible(),
)

/** How far a sensor sees. */
export const Range = integer(0, 10000, { unit: 'm', resolution: 0.1, names: { zeroPointOneMeter: 1, oneMeter: 10 } })

/**
 * A sector that a sensor on a vehicle surveys. Angles are counted counter-clockwise in the axes of the vehicle,
 * starting straight ahead.
 */
export const VehicleSensorProperties = sequence(
  {
    /** How far the sensor sees. */
    range: Range,
    /** Where the sector begins; it runs counter-clockwise from here. */
    horizontalOpeningAngleStart: CartesianAngleValue,
    /** Where the sector ends. */
    horizontalOpeningAngleEnd: CartesianAngleValue,
    /** Where the sector begins vertically, as an angle about the sensor's y axis. */
    verticalOpeningAngleStart: optional(CartesianAngleValue),
    /** Where the sector ends vertically. */
    verticalOpeningAngleEnd: optional(CartesianAngleValue),
  },
  extensible(),
)

/** The sectors that a sensor on a vehicle surveys. */
export const VehicleSensorPropertyList = sequenceOf(VehicleSensorProperties, [1, 10])

/**
 * How far a sensor is mounted behind the reference point of the vehicle, which is at its front; towards the back is
 * negative.
 */
export const XSensorOffset = integer(-5000, 0, {
  unit: 'm',
  resolution: 0.01,
  names: { negativeZeroPointZeroOneMeter: -1, negativeOneMeter: -100 },
})

/** How far a sensor is mounted beside the reference point of the vehicle, positive to the left. */
export const YSensorOffset = integer(-1000, 1000, {
  unit: 'm',
  resolution: 0.01,
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100 },
})

/** How high a sensor is mounted above the reference point of the vehicle. */
export const ZSensorOffset = integer(0, 1000, {
  unit: 'm',
  resolution: 0.01,
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100 },
})

/** Where on a vehicle a sensor is mounted, and which sectors it surveys. */
export const VehicleSensor = sequence(
  {
    /** Part of the vehicle that the sensor is mounted on; absent for the pulling vehicle. */
    refPointId: withDefault(RefPointId, 0),
    /** Along the vehicle. */
    xSensorOffset: XSensorOffset,
    /** Across the vehicle, positive to the left. */
    ySensorOffset: YSensorOffset,
    /** Height. */
    zSensorOffset: optional(ZSensorOffset),
    /** The sectors. */
    vehicleSensorPropertyList: VehicleSensorPropertyList,
  },
  extensible(),
)

/** A vertical offset, in the smallest form that can hold it. */
export const NodeOffsetPointZ = choice({
  /** Within about five metres. */
  'node-Z1': Offset_B10,
  /** Within about ten metres. */
  'node-Z2': Offset_B11,
  /** Within about twenty metres. */
  'node-Z3': Offset_B12,
  /** Within about forty metres. */
  'node-Z4': Offset_B13,
  /** Within about eighty metres. */
  'node-Z5': Offset_B14,
  /** Within about three hundred metres. */
  'node-Z6': Offset_B16,
})

/** A point, as an offset from the position of the sender. */
export const OffsetPoint = sequence({
  /** Horizontal offset. */
  nodeOffsetPointxy: NodeOffsetPointXY,
  /** Vertical offset. */
  nodeOffsetPointZ: optional(NodeOffsetPointZ),
})

/** Radius of a circle. */
export const Radius = integer(0, 10000, { unit: 'm', resolution: 0.1, names: { zeroPointOneMeter: 1, oneMeter: 10 } })

/** A circle on the ground. */
export const AreaCircular = sequence({
  /** The centre; absent if it is the position of the sender. */
  nodeCenterPoint: optional(OffsetPoint),
  /** The radius. */
  radius: Radius,
})

/** Half of the extent of an area in one direction. */
export const SemiRangeLength = integer(0, 10000, {
  unit: 'm',
  resolution: 0.1,
  names: { zeroPointOneMeter: 1, oneMeter: 10 },
})

/** An ellipse on the ground. */
export const AreaEllipse = sequence({
  /** The centre; absent if it is the position of the sender. */
  nodeCenterPoint: optional(OffsetPoint),
  /** The smaller radius. */
  semiMinorRangeLength: SemiRangeLength,
  /** The larger radius. */
  semiMajorRangeLength: SemiRangeLength,
  /** Direction of the larger radius. */
  semiMajorRangeOrientation: WGS84AngleValue,
  /** Half of the height. */
  semiHeight: optional(SemiRangeLength),
})

/** A rectangle on the ground. */
export const AreaRectangle = sequence({
  /** The centre; absent if it is the position of the sender. */
  nodeCenterPoint: optional(OffsetPoint),
  /** Half of the longer side. */
  semiMajorRangeLength: SemiRangeLength,
  /** Half of the shorter side. */
  semiMinorRangeLength: SemiRangeLength,
  /** Direction of the longer side. */
  semiMajorRangeOrientation: WGS84AngleValue,
  /** Half of the height. */
  semiHeight: optional(SemiRangeLength),
})

/** The corners of a polygon in order. */
export const PolyPointList = sequenceOf(OffsetPoint, [3, 16, true])

/** A polygon on the ground. */
export const AreaPolygon = sequence({
  /** The corners. */
  polyPointList: PolyPointList,
})

/** Height of a fixed sensor relative to the position of the station. */
export const SensorHeight = integer(-5000, 5000, { unit: 'm', resolution: 0.01, names: { zeroPointZeroOneMeter: 1 } })

/** A sector around a fixed sensor. Horizontal angles are counted from north. */
export const AreaRadial = sequence(
  {
    /** How far the sensor sees. */
    range: Range,
    /** Where the sector begins. */
    stationaryHorizontalOpeningAngleStart: WGS84AngleValue,
    /** Where the sector ends. */
    stationaryHorizontalOpeningAngleEnd: WGS84AngleValue,
    /** Where the sector begins vertically. */
    verticalOpeningAngleStart: optional(CartesianAngleValue),
    /** Where the sector ends vertically. */
    verticalOpeningAngleEnd: optional(CartesianAngleValue),
    /** Where the sensor is, as an offset from the position of the sender; absent if it is there. */
    sensorPositionOffset: optional(OffsetPoint),
    /** How high the sensor is mounted. */
    sensorHeight: optional(SensorHeight),
  },
  extensible(),
)

/** Area that a sensor can survey, in a form that suits its kind. */
export const DetectionArea = choice(
  {
    /** A sensor on a vehicle; the area moves with it. */
    vehicleSensor: VehicleSensor,
    /** A sector around a fixed sensor. */
    stationarySensorRadial: AreaRadial,
    /** A polygon. */
    stationarySensorPolygon: AreaPolygon,
    /** A circle. */
    stationarySensorCircular: AreaCircular,
    /** An ellipse. */
    stationarySensorEllipse: AreaEllipse,
    /** A rectangle. */
    stationarySensorRectangle: AreaRectangle,
  },
  extensible(),
)

/** How certain it is that an area is free. `unknown` is a confidence that was not computed. */
export const FreeSpaceConfidence = integer(0, 101, {
  unit: '%',
  resolution: 1,
  unavailable: 101,
  names: { unknown: 0, onePercent: 1, oneHundredPercent: 100, unavailable: 101 },
})

/** Number of an object or of a sensor. */
export const Identifier = integer(0, 255)

/**
 * Kind of sensor. `pmd` is a time-of-flight camera, `fusion` a system that merges several sensors,
 * `itssaggregation` data received from other stations.
 */
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

/** One sensor, or one system that merges the data of several. */
export const SensorInformation = sequence(
  {
    /** Number by which objects and free areas refer to the sensor. */
    sensorID: Identifier,
    /** Kind of sensor. */
    type: SensorType,
    /** Area that the sensor can survey. */
    detectionArea: DetectionArea,
    /** How certain it is that the area is free where no object is reported. */
    freeSpaceConfidence: optional(FreeSpaceConfidence),
  },
  extensible(),
)

/** The sensors of a station, and what they can see. */
export const SensorInformationContainer = sequenceOf(SensorInformation, [1, 128, true])

/** A distance along one axis, with a sign. */
export const DistanceValue = integer(-132768, 132767, {
  unit: 'm',
  resolution: 0.01,
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100 },
})

/** How accurate a distance is, at 95 % confidence. `outOfRange` is less accurate than can be told. */
export const DistanceConfidence = integer(0, 102, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 102,
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100, outOfRange: 101, unavailable: 102 },
})

/** Distance of an object along one axis, with its accuracy. */
export const ObjectDistanceWithConfidence = sequence({
  /** The distance. */
  value: DistanceValue,
  /** Its accuracy. */
  confidence: DistanceConfidence,
})

/** Extent of an object in one direction. */
export const ObjectDimensionValue = integer(0, 1023, {
  unit: 'm',
  resolution: 0.1,
  names: { zeroPointOneMeter: 1, oneMeter: 10 },
})

/** How accurate an extent is, at 95 % confidence. `outOfRange` is less accurate than can be told. */
export const ObjectDimensionConfidence = integer(0, 102, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 102,
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100, outOfRange: 101, unavailable: 102 },
})

/** Extent of an object in one direction, with its accuracy. */
export const ObjectDimension = sequence({
  /** The extent. */
  value: ObjectDimensionValue,
  /** Its accuracy. */
  confidence: ObjectDimensionConfidence,
})

/** Speed along one axis, with a sign. */
export const SpeedValueExtended = integer(-16383, 16383, {
  unit: 'm/s',
  resolution: 0.01,
  unavailable: 16383,
  names: { standstill: 0, oneCentimeterPerSec: 1, unavailable: 16383 },
})

/** Speed along one axis, with its accuracy. */
export const SpeedExtended = sequence({
  /** The speed, with a sign. */
  value: SpeedValueExtended,
  /** Its accuracy. */
  confidence: SpeedConfidence,
})

/** Numbers of sensors. */
export const SensorIdList = sequenceOf(Identifier, [1, 128, true])

/** Distance along a lane from its start. */
export const LongitudinalLanePositionValue = integer(0, 32767, {
  unit: 'm',
  resolution: 0.1,
  names: { zeroPointOneMeter: 1 },
})

/** How accurate a distance along a lane is, at 95 % confidence. `outOfRange` is less accurate than can be told. */
export const LongitudinalLanePositionConfidence = integer(0, 102, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 102,
  names: { zeroPointZeroOneMeter: 1, oneMeter: 100, outOfRange: 101, unavailable: 102 },
})

/** How far along a lane something is, with the accuracy. */
export const LongitudinalLanePosition = sequence({
  /** The distance. */
  longitudinalLanePositionValue: LongitudinalLanePositionValue,
  /** Its accuracy. */
  longitudinalLanePositionConfidence: LongitudinalLanePositionConfidence,
})

/** Where an object is on the map of an intersection or road segment. */
export const MatchedPosition = sequence(
  {
    /** The lane that it is on. */
    laneID: optional(LaneID),
    /** How far along the lane it is. */
    longitudinalLanePosition: optional(LongitudinalLanePosition),
  },
  extensible(),
)

/** How certain a classification is. `unknown` is a confidence that was not computed. */
export const ClassConfidence = integer(0, 101, {
  unit: '%',
  resolution: 1,
  unavailable: 101,
  names: { unknown: 0, onePercent: 1, oneHundredPercent: 100, unavailable: 101 },
})

/** Kind of vehicle. */
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

/** A kind of vehicle, and how certain it is. */
export const VehicleSubclass = sequence({
  /** The kind. */
  type: withDefault(VehicleSubclassType, 0),
  /** How certain the kind is. */
  confidence: withDefault(ClassConfidence, 0),
})

/** Kind of person, on foot or with a light vehicle. */
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

/** A kind of person, and how certain it is. */
export const PersonSubclass = sequence({
  /** The kind. */
  type: withDefault(PersonSubclassType, 0),
  /** How certain the kind is. */
  confidence: withDefault(ClassConfidence, 0),
})

/** Kind of animal; only `unknown` is defined. */
export const AnimalSubclassType = integer(0, 255, { names: { unknown: 0 } })

/** A kind of animal, and how certain it is. */
export const AnimalSubclass = sequence({
  /** The kind. */
  type: withDefault(AnimalSubclassType, 0),
  /** How certain the kind is. */
  confidence: withDefault(ClassConfidence, 0),
})

/** Kind of an object that is neither vehicle, person nor animal. The name is misspelt in the standard. */
export const OtherSublassType = integer(0, 255, { names: { unknown: 0, roadSideUnit: 1 } })

/** A kind of other object, and how certain it is. */
export const OtherSubclass = sequence({
  /** The kind. */
  type: withDefault(OtherSublassType, 0),
  /** How certain the kind is. */
  confidence: withDefault(ClassConfidence, 0),
})

/** One kind that an object may be of. */
export const ObjectClass = sequence({
  /** How certain the class is. */
  confidence: ClassConfidence,
  /** The kind. */
  class: choice({
    /** A vehicle. */
    vehicle: VehicleSubclass,
    /** A person, on foot or with a light vehicle. */
    person: PersonSubclass,
    /** An animal. */
    animal: AnimalSubclass,
    /** Something else. */
    other: OtherSubclass,
  }),
})

/** What an object may be: several kinds, each with how certain it is. */
export const ObjectClassDescription = sequenceOf(ObjectClass, [1, 8])

/**
 * Whether an object moves. `hasBeenDynamic` is an object that stands but has moved before, `static` one that has
 * never been seen to move.
 */
export const DynamicStatus = integer(0, 2, { names: { dynamic: 0, hasBeenDynamic: 1, static: 2 } })

/** How long an object has been known. The highest number also stands for anything longer. */
export const ObjectAge = integer(0, 1500, { unit: 's', resolution: 0.001, names: { oneMiliSec: 1 } })

/** How certain it is that an object exists. `unknown` is a confidence that was not computed. */
export const ObjectConfidence = integer(0, 101, {
  unit: '%',
  resolution: 1,
  unavailable: 101,
  names: { unknown: 0, onePercent: 1, oneHundredPercent: 100, unavailable: 101 },
})

/** Point of an object's outline on the ground, as seen from above. */
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

/** When an object was measured, as a difference from the time of the message. */
export const TimeOfMeasurement = integer(-1500, 1500, { unit: 's', resolution: 0.001, names: { oneMilliSecond: 1 } })

/**
 * One object, as the sender perceives it. Vehicles give positions and movement in their own axes, forward, left and
 * up; roadside units in axes that point east, north and up.
 */
export const PerceivedObject = sequence(
  {
    /** Number of the object, the same as long as it is tracked. */
    objectID: Identifier,
    /** Sensors that measured it. */
    sensorIDList: optional(SensorIdList),
    /** When it was measured, as a difference from the time of the message. */
    timeOfMeasurement: TimeOfMeasurement,
    /** How long the sender has known it. */
    objectAge: optional(ObjectAge),
    /** How certain it is that the object exists. */
    objectConfidence: withDefault(ObjectConfidence, 0),
    /** Distance from the sender along the x axis. */
    xDistance: ObjectDistanceWithConfidence,
    /** Distance from the sender along the y axis. */
    yDistance: ObjectDistanceWithConfidence,
    /** Distance from the sender along the z axis. */
    zDistance: optional(ObjectDistanceWithConfidence),
    /** Speed along the x axis. */
    xSpeed: SpeedExtended,
    /** Speed along the y axis. */
    ySpeed: SpeedExtended,
    /** Speed along the z axis. */
    zSpeed: optional(SpeedExtended),
    /** Acceleration along the x axis. */
    xAcceleration: optional(LongitudinalAcceleration),
    /** Acceleration along the y axis. */
    yAcceleration: optional(LateralAcceleration),
    /** Acceleration along the z axis. */
    zAcceleration: optional(VerticalAcceleration),
    /** Direction in which the object points, counter-clockwise from the x axis. */
    yawAngle: optional(CartesianAngle),
    /** Extent on the ground across the direction of `yawAngle`: the width. */
    planarObjectDimension1: optional(ObjectDimension),
    /** Extent on the ground along the direction of `yawAngle`: the length. */
    planarObjectDimension2: optional(ObjectDimension),
    /** Height of the object. */
    verticalObjectDimension: optional(ObjectDimension),
    /** Point of the object that distances and movement refer to. */
    objectRefPoint: withDefault(ObjectRefPoint, 0),
    /** Whether it moves or has moved. */
    dynamicStatus: optional(DynamicStatus),
    /** What kind of object it may be. */
    classification: optional(ObjectClassDescription),
    /** Where it is on the map of the intersection or road segment. */
    matchedPosition: optional(MatchedPosition),
  },
  extensible(),
)

/** Objects that the sender of a CPM perceives. */
export const PerceivedObjectContainer = sequenceOf(PerceivedObject, [1, 128, true])

/** An area on the ground. */
export const FreeSpaceArea = choice(
  {
    /** A polygon. */
    freeSpacePolygon: AreaPolygon,
    /** A circle. */
    freeSpaceCircular: AreaCircular,
    /** An ellipse. */
    freeSpaceEllipse: AreaEllipse,
    /** A rectangle. */
    freeSpaceRectangle: AreaRectangle,
  },
  extensible(),
)

/** Whether parts of an area that lie behind an object are hidden. */
export const ShadowingApplies = boolean()

/** An area and how certain it is that it is free. */
export const FreeSpaceAddendum = sequence(
  {
    /** How certain it is that the area is free. */
    freeSpaceConfidence: FreeSpaceConfidence,
    /** The area. */
    freeSpaceArea: FreeSpaceArea,
    /** Sensors that found it. */
    sensorIDList: optional(SensorIdList),
    /** Whether parts of the area that lie behind an object are hidden, so that nothing is said about them. */
    shadowingApplies: withDefault(ShadowingApplies, true),
  },
  extensible(),
)

/** Areas about which sensors and objects alone would say the wrong thing as to whether they are free. */
export const FreeSpaceAddendumContainer = sequenceOf(FreeSpaceAddendum, [1, 128, true])

/** Number of objects that a station knows at present. */
export const NumberOfPerceivedObjects = integer(0, 255, { unit: 'objects', resolution: 1 })

/** The containers of a CPM. */
export const CpmParameters = sequence(
  {
    /** What kind of station the sender is, and where. */
    managementContainer: CpmManagementContainer,
    /** How the sender moves, if it is a vehicle, or where on the map it stands. */
    stationDataContainer: optional(StationDataContainer),
    /** The sensors, and what they can see; sent less often than the objects. */
    sensorInformationContainer: optional(SensorInformationContainer),
    /** The objects. */
    perceivedObjectContainer: optional(PerceivedObjectContainer),
    /** Areas that are free, where this does not follow from sensors and objects. */
    freeSpaceAddendumContainer: optional(FreeSpaceAddendumContainer),
    /** How many objects the sender knows at present; it may be more than are listed. */
    numberOfPerceivedObjects: NumberOfPerceivedObjects,
  },
  extensible(),
)

/** The content of a collective perception message: a station tells others which objects its sensors perceive. */
export const CollectivePerceptionMessage = sequence({
  /** The moment for which the position of the sender holds, and which the times of measurement refer to. */
  generationDeltaTime: GenerationDeltaTime,
  /** The containers. */
  cpmParameters: CpmParameters,
})

/**
 * The Collective Perception Message in its pre-standard form: a station tells others which objects its sensors
 * perceive. Its protocol version is 1; release 2 has another message.
 */
export const CPM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The content. */
  cpm: CollectivePerceptionMessage,
})
