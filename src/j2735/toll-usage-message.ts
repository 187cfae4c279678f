/**
 * The toll usage message (TUM): what a vehicle reports when it passes a toll point. From SAE J3217.
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

/** Hash by which a toll usage message is recognised. */
export const TumHash = octetString([32, 32])

/** An encoded {@link TumData}, encrypted for the roadside with the key from the toll advertisement. */
export const EncryptedTumData = octetString([1, 7000])

/** Toll usage message (TUM): a vehicle reports to the roadside that it used a toll facility. */
export const TollUsageMessage = sequence(
  {
    /** The toll point and its charger, from the advertisement. */
    tollPointInfo: TollChargerInfo,
    /** Temporary identifier of the vehicle; the acknowledgement repeats it. */
    tempID: TemporaryID,
    /** Sequence number of this message; the acknowledgement repeats it. */
    tumSequenceNum: MsgCount,
    /** Sequence number of the advertisement that this answers. */
    tamSequenceNum: MsgCount,
    /** Hash of the report. */
    tumHash: optional(TumHash),
    /** The report. */
    encryptedTumData: EncryptedTumData,
  },
  extensible(),
)

/** Data that only the toll service provider understands. */
export const TollServiceProviderData = octetString([1, 1024, true])

/** Axles and weights of the vehicle. */
export const VehicleAxlesAndWeightInfo = sequence(
  {
    /** Number of axles. */
    vehNumAxles: integer(1, 10, { extensible: true }),
    /** Weight on each axle, from the front. */
    vehWeightPerAxle: sequenceOf(integer(0, 65535), [1, 10, true]),
    /** Weight of the vehicle. */
    vehTotalWeight: integer(0, 16777215),
    /** Unit of all these weights. */
    vehWeightUnits: enumerated(['pounds', 'kilograms'], extensible()),
  },
  extensible(),
)

/** Identifies the vehicle or its user to the toll service provider. */
export const VehicleId = sequence(
  {
    /** Identifier of the vehicle with the provider. */
    vehicleIdentity: optional(octetString([16, 16, true])),
    /** State or province of the licence plate, by its two letters. */
    licPlateState: optional(ia5String([2, 2])),
    /** Licence plate of the vehicle. */
    licPlateNumVeh: optional(ia5String([1, 12, true])),
    /** Licence plate of its trailer. */
    licPlateNumTrailer: optional(ia5String([1, 12, true])),
    /** The user, by account, contract or equipment. */
    userId: optional(UserId),
  },
  extensible(),
)

/** Where the vehicle was at a certain time. */
export const LocAndTimeStamp = sequence(
  {
    /** Latitude of the vehicle. */
    latitude: Latitude,
    /** Longitude of the vehicle. */
    longitude: Longitude,
    /** Height of the vehicle. */
    elevation: optional(Elevation),
    /** The time. */
    timeStamp: DDateTime,
    /** Lane that the vehicle was in, as in the map of the toll point. */
    currentLane: optional(LaneID),
  },
  extensible(),
)

/** The way of the vehicle through the toll zone. */
export const LocAndTimeStamps = sequenceOf(LocAndTimeStamp, [1, 5, true])

/** A toll point that the vehicle passed before. */
export const LastTollPointInfo = sequence(
  {
    /** The toll point and its charger. */
    tollChargerInfo: TollChargerInfo,
    /** When the vehicle passed it. */
    timeStamp: DDateTime,
  },
  extensible(),
)

/** Toll points that the vehicle passed before. */
export const LastTollPointInfos = sequenceOf(LastTollPointInfo, [1, 5, true])

/** What a vehicle reports about its use of a toll facility. */
export const TollUserData = sequence(
  {
    /** When the report was made. */
    timeStamp: DDateTime,
    /** The toll service provider of the user. */
    tspId: objectIdentifier(),
    /** The vehicle or its user. */
    vehicleId: VehicleId,
    /** Type of the vehicle. */
    vehType: optional(VehicleTypes),
    /** What else about the vehicle matters for the fee. */
    vehicleDescription: optional(VehicleDescription),
    /** Axles and weights. */
    vehAxlesAndWeight: optional(VehicleAxlesAndWeightInfo),
    /** How many people are in the vehicle; 5 also stands for more. */
    numOccupants: optional(integer(2, 5, { extensible: true })),
    /** In a closed network: toll point of the entry. */
    entryTollPointId: optional(TollPointID),
    /** In a closed network: when the vehicle entered. */
    entryTimeStamp: optional(DDateTime),
    /** Where the vehicle was, and when. */
    locAndTimeStamps: optional(LocAndTimeStamps),
    /** Toll points passed before, if the advertisement asks for them. */
    lastTollPoints: optional(LastTollPointInfos),
    /** What the vehicle takes the charge to be. */
    charge: optional(PaymentFee),
  },
  extensible(),
)

/** The report inside a toll usage message, before encryption. */
export const TumData = sequence(
  {
    /** What the toll charger needs. */
    tollUserData: TollUserData,
    /** What only the toll service provider understands. */
    tollServiceProviderData: optional(TollServiceProviderData),
  },
  extensible(),
)
