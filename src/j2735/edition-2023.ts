/**
 * What SAE J2735 2023-09 has otherwise than all editions before and after: the layout of `VehicleData`, and seven
 * messages without content. Nothing in the encoded data tells the edition; whoever knows that a sender uses it says so.
 * @module Edition2023
 * @source SAE J2735 2023-09
 */
import {
  boolean,
  extensible,
  integer,
  nullType,
  objectSet,
  openType,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import {
  BasicSafetyMessage,
  PartII_Id,
  SpecialVehicleExtensions,
  SupplementalVehicleExtensions,
} from './basic-safety-message'
import {
  Axles,
  BumperHeights,
  PivotPointDescription,
  TrailerWeight,
  VehicleHeight,
  VehicleMass,
  VehicleSafetyExtensions,
} from './common'
import { DSRCmsgID } from './dsrc-msg-id'
import { MessageTypes } from './message-frame'

/** Height, mass and other physical properties of the vehicle, as the 2023-09 edition lays them out. */
export const VehicleData2023 = sequence(
  {
    /** Height of the vehicle. */
    height: optional(VehicleHeight),
    /** Whether the vehicle pulls a trailer. */
    trailerPresent: optional(boolean()),
    /** Heights of the front and rear bumpers. */
    bumpers: optional(BumperHeights),
    /** Mass of the vehicle. */
    mass: optional(VehicleMass),
    /** Where a trailer is coupled. */
    pivotPoint: optional(PivotPointDescription),
    /** Number of axles. */
    axles: optional(Axles),
    /** How far the vehicle leans sideways from upright. The range is that of `leanAngle` in the 2024 edition. */
    rollAngle: optional(integer(-90, 90, { unit: 'deg' })),
    /** Weight of the trailer, in editions before. */
    deprecated: optional(TrailerWeight),
  },
  extensible(),
)

/** BSM part II, id 2, with the vehicle data of 2023-09. */
export const SupplementalVehicleExtensions2023 = {
  ...SupplementalVehicleExtensions,
  root: { ...SupplementalVehicleExtensions.root, vehicleData: optional(VehicleData2023) },
}

/** The contents of BSM part II by their id, in 2023-09. */
export const BSMpartIIExtension2023 = objectSet({
  0: VehicleSafetyExtensions,
  1: SpecialVehicleExtensions,
  2: SupplementalVehicleExtensions2023,
})

/** One entry of BSM part II, in 2023-09. */
export const PartIIcontent2023 = sequence({
  /** Kind of content. */
  'partII-Id': PartII_Id,
  /** The content; bytes if the id is not known. */
  'partII-Value': openType('partII-Id', () => BSMpartIIExtension2023),
})

/** The basic safety message of 2023-09. */
export const BasicSafetyMessage2023 = {
  ...BasicSafetyMessage,
  root: { ...BasicSafetyMessage.root, partII: optional(sequenceOf(PartIIcontent2023, [1, 8])) },
}

/** A message that has an id but no content in 2023-09. */
export const ReservedMessage2023 = nullType()

/** Messages by their id, in 2023-09. */
export const MessageTypes2023 = objectSet({
  ...MessageTypes,
  20: BasicSafetyMessage2023,
  33: ReservedMessage2023,
  37: ReservedMessage2023,
  38: ReservedMessage2023,
  39: ReservedMessage2023,
  40: ReservedMessage2023,
  41: ReservedMessage2023,
  42: ReservedMessage2023,
})

/** The envelope of every message, with the contents of 2023-09. */
export const MessageFrame2023 = sequence(
  {
    /** Which message this is. */
    messageId: DSRCmsgID,
    /** The message. */
    value: openType('messageId', () => MessageTypes2023),
  },
  extensible(),
)
