/**
 * Sensor data sharing message (SDSM): what the sensors of a vehicle or of the roadside see around them.
 * @module SensorDataSharingMessage
 */
import { choice, enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import {
  AccelerationSet4Way,
  BasicVehicleClass,
  DDateTime,
  ElevationConfidence,
  ExteriorLights,
  Heading,
  HeadingConfidence,
  MsgCount,
  Position3D,
  PositionalAccuracy,
  PositionConfidenceSet,
  Speed,
  SpeedConfidence,
  TemporaryID,
  TimeConfidence,
  VehicleHeight,
  VehicleSize,
} from './common'
import { Attachment, AttachmentRadius, PersonalDeviceUserType, PropelledInformation } from './personal-safety-message'
import { AccelerationConfidence, YawRateConfidence } from './probe-vehicle-data'

/** What sends the message: roadside unit, on-board unit of a vehicle, or a device of a vulnerable road user. */
export const EquipmentType = enumerated(['unknown', 'rsu', 'obu', 'vru'], extensible())

/** How sure the sender is of a classification. 0 is not known. */
export const ClassificationConfidence = integer(0, 101, { unit: '%', unavailable: 101 })

/** Pitch angle of a detected vehicle. */
export const PitchDetected = integer(-7200, 7200, { unit: 'deg', resolution: 0.0125 })

/** Roll angle of a detected vehicle. */
export const RollDetected = integer(-14400, 14400, { unit: 'deg', resolution: 0.0125 })

/** Yaw angle of a detected vehicle. */
export const YawDetected = integer(-14400, 14400, { unit: 'deg', resolution: 0.0125 })

/** How a detected vehicle is turned about its three axes. */
export const Attitude = sequence({
  /** About the transverse axis. */
  pitch: PitchDetected,
  /** About the longitudinal axis. */
  roll: RollDetected,
  /** About the vertical axis. */
  yaw: YawDetected,
})

/** How accurately the angles of a detected vehicle are known. */
export const AttitudeConfidence = sequence({
  /** Confidence of the pitch angle. */
  pitchConfidence: HeadingConfidence,
  /** Confidence of the roll angle. */
  rollConfidence: HeadingConfidence,
  /** Confidence of the yaw angle. */
  yawConfidence: HeadingConfidence,
})

/** How fast the pitch angle changes. */
export const PitchRate = integer(-32767, 32767, { unit: 'deg/s', resolution: 0.01, unavailable: 32767 })

/** How fast the roll angle changes. */
export const RollRate = integer(-32767, 32767, { unit: 'deg/s', resolution: 0.01, unavailable: 32767 })

/** How fast a detected vehicle turns about its transverse and longitudinal axes. */
export const AngularVelocity = sequence({
  /** About the transverse axis. */
  pitchRate: PitchRate,
  /** About the longitudinal axis. */
  rollRate: RollRate,
})

/** How accurately a pitch rate is known, within the number of degrees per second in the label. */
export const PitchRateConfidence = enumerated([
  'unavailable',
  'degSec-100-00',
  'degSec-010-00',
  'degSec-005-00',
  'degSec-001-00',
  'degSec-000-10',
  'degSec-000-05',
  'degSec-000-01',
])

/** How accurately a roll rate is known, within the number of degrees per second in the label. */
export const RollRateConfidence = enumerated([
  'unavailable',
  'degSec-100-00',
  'degSec-010-00',
  'degSec-005-00',
  'degSec-001-00',
  'degSec-000-10',
  'degSec-000-05',
  'degSec-000-01',
])

/** How accurately the angular velocity of a detected vehicle is known. */
export const AngularVelocityConfidence = sequence({
  /** Confidence of the pitch rate. */
  pitchRateConfidence: optional(PitchRateConfidence),
  /** Confidence of the roll rate. */
  rollRateConfidence: optional(RollRateConfidence),
})

/** How accurately a size is known, within the number of metres in the label (`size-000-50` is half a metre). */
export const SizeValueConfidence = enumerated([
  'unavailable',
  'size-100-00',
  'size-050-00',
  'size-020-00',
  'size-010-00',
  'size-005-00',
  'size-002-00',
  'size-001-00',
  'size-000-50',
  'size-000-20',
  'size-000-10',
  'size-000-05',
  'size-000-02',
  'size-000-01',
])

/** How accurately the size of a detected vehicle is known. */
export const VehicleSizeConfidence = sequence({
  /** Confidence of the width. */
  vehicleWidthConfidence: SizeValueConfidence,
  /** Confidence of the length. */
  vehicleLengthConfidence: SizeValueConfidence,
  /** Confidence of the height. */
  vehicleHeightConfidence: optional(SizeValueConfidence),
})

/** What is known of a detected vehicle beside position and motion. */
export const DetectedVehicleData = sequence(
  {
    /** Lights that are seen to be on. */
    lights: optional(ExteriorLights),
    /** Angles of the vehicle. */
    vehAttitude: optional(Attitude),
    /** Confidence of the angles. */
    vehAttitudeConfidence: optional(AttitudeConfidence),
    /** Angular velocity. */
    vehAngVel: optional(AngularVelocity),
    /** Confidence of the angular velocity. */
    vehAngVelConfidence: optional(AngularVelocityConfidence),
    /** Width and length. */
    size: optional(VehicleSize),
    /** Height. */
    height: optional(VehicleHeight),
    /** Confidence of width, length and height. */
    vehicleSizeConfidence: optional(VehicleSizeConfidence),
    /** Class of vehicle. */
    vehicleClass: optional(BasicVehicleClass),
    /** How sure the class is. */
    classConf: optional(ClassificationConfidence),
  },
  extensible(),
)

/** What is known of a detected vulnerable road user, such as a pedestrian or a cyclist, beside position and motion. */
export const DetectedVRUData = sequence({
  /** Kind of road user. */
  basicType: optional(PersonalDeviceUserType),
  /** What moves them: human, animal or motor. */
  propulsion: optional(PropelledInformation),
  /** What they have with them, such as a stroller or a trailer. */
  attachment: optional(Attachment),
  /** Space that the attachment takes. */
  radius: optional(AttachmentRadius),
})

/** Size of an obstacle in one direction. */
export const SizeValue = integer(0, 1023, { unit: 'm', resolution: 0.1 })

/** Size of a detected obstacle. */
export const ObstacleSize = sequence({
  /** Width. */
  width: SizeValue,
  /** Length. */
  length: SizeValue,
  /** Height. */
  height: optional(SizeValue),
})

/** How accurately the size of a detected obstacle is known. */
export const ObstacleSizeConfidence = sequence({
  /** Confidence of the width. */
  widthConfidence: SizeValueConfidence,
  /** Confidence of the length. */
  lengthConfidence: SizeValueConfidence,
  /** Confidence of the height. */
  heightConfidence: optional(SizeValueConfidence),
})

/** What is known of a detected obstacle beside position and motion. */
export const DetectedObstacleData = sequence({
  /** Size. */
  obstSize: ObstacleSize,
  /** Confidence of the size. */
  obstSizeConfidence: ObstacleSizeConfidence,
})

/** What is known of an object, by its kind. */
export const DetectedObjectOptionalData = choice({
  /** A vehicle. */
  detVeh: DetectedVehicleData,
  /** A vulnerable road user. */
  detVRU: DetectedVRUData,
  /** An obstacle. */
  detObst: DetectedObstacleData,
})

/** Kind of a detected object. `vru` is a vulnerable road user. */
export const ObjectType = enumerated(['unknown', 'vehicle', 'vru', 'animal'], extensible())

/** Identifies an object while the sender tracks it; chosen by the sender. */
export const ObjectID = integer(0, 65535)

/**
 * When an object was measured, relative to the time stamp of the message: added to the time stamp it gives the time of
 * the measurement.
 */
export const MeasurementTimeOffset = integer(-1500, 1500, { unit: 's', resolution: 0.001 })

/** Distance along one axis. */
export const ObjectDistance = integer(-32767, 32767, { unit: 'm', resolution: 0.1 })

/**
 * Where an object is, as distances from the reference position of the sender. In the field the axes differ: north, east
 * and down with some senders, east, north and up with others.
 */
export const PositionOffsetXYZ = sequence({
  /** Along the X axis. */
  offsetX: ObjectDistance,
  /** Along the Y axis. */
  offsetY: ObjectDistance,
  /** Along the Z axis. */
  offsetZ: optional(ObjectDistance),
})

/** What is said of every detected object: kind, time, position and motion. */
export const DetectedObjectCommonData = sequence(
  {
    /** Kind of object. */
    objType: ObjectType,
    /** How sure the kind is. */
    objTypeCfd: ClassificationConfidence,
    /** Identifies the object while it is tracked. */
    objectID: ObjectID,
    /** When it was measured, relative to the message. */
    measurementTime: MeasurementTimeOffset,
    /** Confidence of the time. */
    timeConfidence: TimeConfidence,
    /** Where it is, relative to the sender. */
    pos: PositionOffsetXYZ,
    /** Confidence of the position. */
    posConfidence: PositionConfidenceSet,
    /** Horizontal speed. */
    speed: Speed,
    /** Confidence of the horizontal speed. */
    speedConfidence: SpeedConfidence,
    /** Vertical speed. */
    speedZ: optional(Speed),
    /** Confidence of the vertical speed. */
    speedConfidenceZ: optional(SpeedConfidence),
    /** Direction of motion. */
    heading: Heading,
    /** Confidence of the direction. */
    headingConf: HeadingConfidence,
    /** Acceleration and yaw rate. */
    accel4way: optional(AccelerationSet4Way),
    /** Confidence of the longitudinal acceleration. */
    accCfdX: optional(AccelerationConfidence),
    /** Confidence of the lateral acceleration. */
    accCfdY: optional(AccelerationConfidence),
    /** Confidence of the vertical acceleration. */
    accCfdZ: optional(AccelerationConfidence),
    /** Confidence of the yaw rate. */
    accCfdYaw: optional(YawRateConfidence),
  },
  extensible(),
)

/** One detected object. */
export const DetectedObjectData = sequence({
  /** Kind, time, position and motion. */
  detObjCommon: DetectedObjectCommonData,
  /** What is known beside that. */
  detObjOptData: optional(DetectedObjectOptionalData),
})

/** The objects that the sender sees. */
export const DetectedObjectList = sequenceOf(DetectedObjectData, [1, 256])

/** Shares the objects that a vehicle or the roadside detects, so that others learn of them without seeing them. */
export const SensorDataSharingMessage = sequence({
  /** Counts the messages of this sender. */
  msgCnt: MsgCount,
  /** Identifies the sender. */
  sourceID: TemporaryID,
  /** What the sender is. */
  equipmentType: EquipmentType,
  /** Time to which the measurement times relate. */
  sDSMTimeStamp: DDateTime,
  /** Position from which the objects are measured. */
  refPos: Position3D,
  /** Accuracy of the reference position. */
  refPosXYConf: PositionalAccuracy,
  /** Confidence of its elevation. */
  refPosElConf: optional(ElevationConfidence),
  /** What is detected. */
  objects: DetectedObjectList,
})
