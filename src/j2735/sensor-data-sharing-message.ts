/**
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

export const EquipmentType = enumerated(['unknown', 'rsu', 'obu', 'vru'], extensible())

export const ClassificationConfidence = integer(0, 101)

export const PitchDetected = integer(-7200, 7200)

export const RollDetected = integer(-14400, 14400)

export const YawDetected = integer(-14400, 14400)

export const Attitude = sequence({ pitch: PitchDetected, roll: RollDetected, yaw: YawDetected })

export const AttitudeConfidence = sequence({
  pitchConfidence: HeadingConfidence,
  rollConfidence: HeadingConfidence,
  yawConfidence: HeadingConfidence,
})

export const PitchRate = integer(-32767, 32767)

export const RollRate = integer(-32767, 32767)

export const AngularVelocity = sequence({ pitchRate: PitchRate, rollRate: RollRate })

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

export const AngularVelocityConfidence = sequence({
  pitchRateConfidence: optional(PitchRateConfidence),
  rollRateConfidence: optional(RollRateConfidence),
})

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

export const VehicleSizeConfidence = sequence({
  vehicleWidthConfidence: SizeValueConfidence,
  vehicleLengthConfidence: SizeValueConfidence,
  vehicleHeightConfidence: optional(SizeValueConfidence),
})

export const DetectedVehicleData = sequence(
  {
    lights: optional(ExteriorLights),
    vehAttitude: optional(Attitude),
    vehAttitudeConfidence: optional(AttitudeConfidence),
    vehAngVel: optional(AngularVelocity),
    vehAngVelConfidence: optional(AngularVelocityConfidence),
    size: optional(VehicleSize),
    height: optional(VehicleHeight),
    vehicleSizeConfidence: optional(VehicleSizeConfidence),
    vehicleClass: optional(BasicVehicleClass),
    classConf: optional(ClassificationConfidence),
  },
  extensible(),
)

export const DetectedVRUData = sequence({
  basicType: optional(PersonalDeviceUserType),
  propulsion: optional(PropelledInformation),
  attachment: optional(Attachment),
  radius: optional(AttachmentRadius),
})

export const SizeValue = integer(0, 1023)

export const ObstacleSize = sequence({ width: SizeValue, length: SizeValue, height: optional(SizeValue) })

export const ObstacleSizeConfidence = sequence({
  widthConfidence: SizeValueConfidence,
  lengthConfidence: SizeValueConfidence,
  heightConfidence: optional(SizeValueConfidence),
})

export const DetectedObstacleData = sequence({ obstSize: ObstacleSize, obstSizeConfidence: ObstacleSizeConfidence })

export const DetectedObjectOptionalData = choice({
  detVeh: DetectedVehicleData,
  detVRU: DetectedVRUData,
  detObst: DetectedObstacleData,
})

export const ObjectType = enumerated(['unknown', 'vehicle', 'vru', 'animal'], extensible())

export const ObjectID = integer(0, 65535)

export const MeasurementTimeOffset = integer(-1500, 1500)

export const ObjectDistance = integer(-32767, 32767)

export const PositionOffsetXYZ = sequence({
  offsetX: ObjectDistance,
  offsetY: ObjectDistance,
  offsetZ: optional(ObjectDistance),
})

export const DetectedObjectCommonData = sequence(
  {
    objType: ObjectType,
    objTypeCfd: ClassificationConfidence,
    objectID: ObjectID,
    measurementTime: MeasurementTimeOffset,
    timeConfidence: TimeConfidence,
    pos: PositionOffsetXYZ,
    posConfidence: PositionConfidenceSet,
    speed: Speed,
    speedConfidence: SpeedConfidence,
    speedZ: optional(Speed),
    speedConfidenceZ: optional(SpeedConfidence),
    heading: Heading,
    headingConf: HeadingConfidence,
    accel4way: optional(AccelerationSet4Way),
    accCfdX: optional(AccelerationConfidence),
    accCfdY: optional(AccelerationConfidence),
    accCfdZ: optional(AccelerationConfidence),
    accCfdYaw: optional(YawRateConfidence),
  },
  extensible(),
)

export const DetectedObjectData = sequence({
  detObjCommon: DetectedObjectCommonData,
  detObjOptData: optional(DetectedObjectOptionalData),
})

export const DetectedObjectList = sequenceOf(DetectedObjectData, [1, 256])

export const SensorDataSharingMessage = sequence({
  msgCnt: MsgCount,
  sourceID: TemporaryID,
  equipmentType: EquipmentType,
  sDSMTimeStamp: DDateTime,
  refPos: Position3D,
  refPosXYConf: PositionalAccuracy,
  refPosElConf: optional(ElevationConfidence),
  objects: DetectedObjectList,
})
