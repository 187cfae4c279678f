/**
 * @module TollUsageMessage
 */
import {
  enumerated,
  extensible,
  ia5String,
  integer,
  objectIdentifier,
  octetString,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import { DDateTime, Elevation, LaneID, Latitude, Longitude, MsgCount, TemporaryID } from './common'
import { PaymentFee, UserId, VehicleDescription } from './efc-data-dictionary'
import { TollChargerInfo, TollPointID, VehicleTypes } from './toll-advertisement-message'

export const TumHash = octetString([32, 32])

export const EncryptedTumData = octetString([1, 7000])

export const TollUsageMessage = sequence(
  {
    tollPointInfo: TollChargerInfo,
    tempID: TemporaryID,
    tumSequenceNum: MsgCount,
    tamSequenceNum: MsgCount,
    tumHash: optional(TumHash),
    encryptedTumData: EncryptedTumData,
  },
  extensible(),
)

export const TollServiceProviderData = octetString([1, 1024, true])

export const VehicleAxlesAndWeightInfo = sequence(
  {
    vehNumAxles: integer(1, 10, { extensible: true }),
    vehWeightPerAxle: sequenceOf(integer(0, 65535), [1, 10, true]),
    vehTotalWeight: integer(0, 16777215),
    vehWeightUnits: enumerated(['pounds', 'kilograms'], extensible()),
  },
  extensible(),
)

export const VehicleId = sequence(
  {
    vehicleIdentity: optional(octetString([16, 16, true])),
    licPlateState: optional(ia5String([2, 2])),
    licPlateNumVeh: optional(ia5String([1, 12, true])),
    licPlateNumTrailer: optional(ia5String([1, 12, true])),
    userId: optional(UserId),
  },
  extensible(),
)

export const LocAndTimeStamp = sequence(
  {
    latitude: Latitude,
    longitude: Longitude,
    elevation: optional(Elevation),
    timeStamp: DDateTime,
    currentLane: optional(LaneID),
  },
  extensible(),
)

export const LocAndTimeStamps = sequenceOf(LocAndTimeStamp, [1, 5, true])

export const LastTollPointInfo = sequence({ tollChargerInfo: TollChargerInfo, timeStamp: DDateTime }, extensible())

export const LastTollPointInfos = sequenceOf(LastTollPointInfo, [1, 5, true])

export const TollUserData = sequence(
  {
    timeStamp: DDateTime,
    tspId: objectIdentifier(),
    vehicleId: VehicleId,
    vehType: optional(VehicleTypes),
    vehicleDescription: optional(VehicleDescription),
    vehAxlesAndWeight: optional(VehicleAxlesAndWeightInfo),
    numOccupants: optional(integer(2, 5, { extensible: true })),
    entryTollPointId: optional(TollPointID),
    entryTimeStamp: optional(DDateTime),
    locAndTimeStamps: optional(LocAndTimeStamps),
    lastTollPoints: optional(LastTollPointInfos),
    charge: optional(PaymentFee),
  },
  extensible(),
)

export const TumData = sequence(
  { tollUserData: TollUserData, tollServiceProviderData: optional(TollServiceProviderData) },
  extensible(),
)
