/**
 * The toll advertisement (TAM): where a toll is charged, how much, and how a vehicle reports. From SAE J3217.
 * @module TollAdvertisementMessage
 */
import {
  boolean,
  choice,
  enumerated,
  extensible,
  integer,
  objectIdentifier,
  octetString,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import { DDateTime, DescriptiveName, LaneID, LaneWidth, MsgCount, Position3D, RegulatorySpeedLimit } from './common'
import { EngineCharacteristics, PaymentFee } from './efc-data-dictionary'
import { GenericLane } from './map-data'

/** How a vehicle records its way through the toll zone for its {@link TollUsageMessage}. */
export const TumInstructions = sequence(
  {
    /** At most so many positions with their time are to be reported. */
    maxNumOfLocTimeStamps: integer(1, 5, { extensible: true }),
    /** How often a position is to be recorded. */
    locTimeStampRate: integer(1, 10, { extensible: true, unit: 'Hz' }),
  },
  extensible(),
)

/** What a vehicle does if its toll usage message is not acknowledged. */
export const AckPolicy = sequence(
  {
    /** How long to wait for the acknowledgement. */
    timeout: integer(100, 10000),
    /** How often to send the message again. */
    numOfRetries: integer(1, 5, { extensible: true }),
  },
  extensible(),
)

/** Map of a toll point. Lanes are offsets from the reference point, as in a MAP message. */
export const TollPointMap = sequence(
  {
    /** Revision of this map. */
    revisionNum: integer(1, 10, { extensible: true }),
    /** Where the offsets of the lanes begin. */
    referencePoint: Position3D,
    /** Speed limit in the mapped area. */
    speedLimit: RegulatorySpeedLimit,
    /** Width of the lanes, unless a lane says otherwise. */
    laneWidth: LaneWidth,
    /** Lanes that lead to the toll zone. */
    approachLanesMap: sequenceOf(GenericLane, [1, 64, true]),
    /** Lanes in the toll zone: being there is what is charged. */
    tollZoneLanesMap: sequenceOf(GenericLane, [1, 64, true]),
  },
  extensible(),
)

/** Number of a toll point, unique with its toll charger. */
export const TollPointID = integer(1, 2048)

/** Identifies a toll point and who charges there. */
export const TollChargerInfo = sequence(
  {
    /** The toll charger. */
    tollChargerId: objectIdentifier(),
    /** The toll point, in the numbering of the charger. */
    tollPointId: TollPointID,
    /** Name for people to read. */
    descriptiveName: optional(DescriptiveName),
  },
  extensible(),
)

/** What a vehicle needs to know about a toll point, beside the charges. */
export const TollAdvertisementInfo = sequence(
  {
    /** Sequence number of the advertisement; the vehicle repeats it in its toll usage message. */
    tamSequenceNum: MsgCount,
    /** In how many messages the advertisement is sent. */
    totalTams: integer(1, 10, { extensible: true }),
    /** Which of them this one is, from 1. */
    tamNum: integer(1, 10, { extensible: true }),
    /** The toll point and its charger. */
    tollChargerInfo: TollChargerInfo,
    /** When the advertisement was made. */
    timestamp: DDateTime,
    /** How a vehicle records its way. */
    tumInstructions: optional(TumInstructions),
    /** Map of the toll point. */
    tollPointMap: TollPointMap,
    /** Public key with which a vehicle encrypts what it reports. */
    tumPublicKey: octetString([32, 32]),
    /** What a vehicle does without acknowledgement. */
    ackPolicy: AckPolicy,
    /** Whether a vehicle is asked to report the toll points that it passed last. */
    lastTollPtDataReq: optional(boolean()),
  },
  extensible(),
)

/**
 * Vehicle type by axles and units, after the thirteen classes of the US Federal Highway Administration.
 * A single unit is a truck without trailer.
 */
export const VehicleTypes = enumerated(
  [
    1,
    'motorcycles',
    'passengerCars',
    'fourTireSingleUnit',
    'buses',
    'twoAxleSixTireSingleUnit',
    'threeAxleSingleUnit',
    'fourOrMoreAxleSingleUnit',
    'fourOrLessAxleSingleTrailer',
    'fiveAxleTractorSemitrailer',
    'sixOrMoreAxleSingleTrailer',
    'fiveOrLessAxleMultiTrailer',
    'sixAxleMultiTrailer',
    'sevenOrMoreAxleMultiTrailer',
  ],
  extensible(),
)

/** Charges whose meaning the toll operator defines, by number. */
export const OperatorDefined = sequence(
  {
    /** Charge 1 of the operator. */
    opDefCharge1: optional(PaymentFee),
    /** Charge 2 of the operator. */
    opDefCharge2: optional(PaymentFee),
    /** Charge 3 of the operator. */
    opDefCharge3: optional(PaymentFee),
    /** Charge 4 of the operator. */
    opDefCharge4: optional(PaymentFee),
    /** Charge 5 of the operator. */
    opDefCharge5: optional(PaymentFee),
    /** Charge 6 of the operator. */
    opDefCharge6: optional(PaymentFee),
    /** Charge 7 of the operator. */
    opDefCharge7: optional(PaymentFee),
    /** Charge 8 of the operator. */
    opDefCharge8: optional(PaymentFee),
    /** Charge 9 of the operator. */
    opDefCharge9: optional(PaymentFee),
    /** Charge 10 of the operator. */
    opDefCharge10: optional(PaymentFee),
    /** Charge 11 of the operator. */
    opDefCharge11: optional(PaymentFee),
    /** Charge 12 of the operator. */
    opDefCharge12: optional(PaymentFee),
    /** Charge 13 of the operator. */
    opDefCharge13: optional(PaymentFee),
    /** Charge 14 of the operator. */
    opDefCharge14: optional(PaymentFee),
    /** Charge 15 of the operator. */
    opDefCharge15: optional(PaymentFee),
    /** Charge 16 of the operator. */
    opDefCharge16: optional(PaymentFee),
  },
  extensible(),
)

/**
 * Charges for vehicles with several occupants (HOV: high-occupancy vehicle), for clean ones, and of the operator's own
 * kind.
 */
export const SpecialCharges = sequence(
  {
    /** With two occupants. */
    hov2Charge: optional(PaymentFee),
    /** With three occupants. */
    hov3Charge: optional(PaymentFee),
    /** With four occupants. */
    hov4Charge: optional(PaymentFee),
    /** With five or more occupants. */
    hov5PlusCharge: optional(PaymentFee),
    /** For clean air vehicles. */
    cleanAirCharge: optional(PaymentFee),
    /** For what the operator defines. */
    operatorDefined: optional(OperatorDefined),
    /** Kind of engine that the charges are about. */
    engineCharacteristics: optional(EngineCharacteristics),
  },
  extensible(),
)

/** What vehicles of one type are charged. */
export const VehTypeCharges = sequence(
  {
    /** The vehicle type. */
    vehType: VehicleTypes,
    /** The charge, unless a special one applies. */
    charges: PaymentFee,
    /** Charges for special cases. */
    specialCharges: optional(SpecialCharges),
  },
  extensible(),
)

/** Charges by vehicle type. */
export const VehTypeChargesTable = sequenceOf(VehTypeCharges, [1, 13, true])

/** A charge by the total weight of the vehicle. */
export const TotalWeightCharges = sequence(
  {
    /** Limit of the total weight for this charge. */
    weightLimit: integer(0, 16777215),
    /** Unit of the limit. */
    weightLimitUnits: enumerated(['pounds', 'kilograms'], extensible()),
    /** The charge. */
    weightCharge: PaymentFee,
  },
  extensible(),
)

/** A charge by the weight on the axles of the vehicle. */
export const PerAxleWeightCharges = sequence(
  {
    /** Limit of the total weight for this charge. */
    totalWeightLimit: integer(0, 16777215),
    /** Limit of the weight on one axle for this charge. */
    maxLadenWeightOnAxle: integer(0, 65535),
    /** Unit of both limits. */
    weightLimitUnits: enumerated(['pounds', 'kilograms'], extensible()),
    /** The charge. */
    axleWeightCharge: PaymentFee,
  },
  extensible(),
)

/** A charge by weight. */
export const WeightCharges = choice(
  {
    /** By the total weight. */
    totalWeightCharges: TotalWeightCharges,
    /** By the weight on the axles. */
    perAxleWeightCharges: PerAxleWeightCharges,
  },
  extensible(),
)

/** Charges by weight. */
export const WeightChargesTable = sequenceOf(WeightCharges, [1, 10, true])

/** A charge by the number of axles. */
export const AxlesCharges = sequence(
  {
    /** Number of axles for this charge. */
    axlesLimit: integer(2, 10, { extensible: true }),
    /** The charge. */
    axlesCharge: PaymentFee,
  },
  extensible(),
)

/** Charges by the number of axles. */
export const AxlesChargesTable = sequenceOf(AxlesCharges, [2, 10, true])

/** Charges, by what distinguishes vehicles here. */
export const ChargesTable = choice(
  {
    /** By vehicle type. */
    vehTypeBased: VehTypeChargesTable,
    /** By the number of axles. */
    numAxlesBased: AxlesChargesTable,
    /** By weight. */
    weightBased: WeightChargesTable,
  },
  extensible(),
)

/** What the use of one lane costs. */
export const LaneChargesTable = sequence(
  {
    /** The lane, as in the map of the toll point. */
    laneId: LaneID,
    /** Charges for that lane. */
    chargesTable: ChargesTable,
  },
  extensible(),
)

/** An exit of the toll road. */
export const ExitInfo = sequence(
  {
    /** Number of the exit, as signposted. */
    exitNumber: integer(1, 999, { extensible: true }),
    /** Letter behind the number, A to Z as its ASCII code. */
    exitLetter: optional(integer(65, 90)),
    /** The toll point at that exit. */
    tollPointID: optional(TollPointID),
  },
  extensible(),
)

/** Announced at the entry to a closed network: what it will cost to leave by one exit. */
export const EntryChargesTable = sequence(
  {
    /** The exit. */
    exitInfo: ExitInfo,
    /** Charges from here to that exit. */
    chargesTable: ChargesTable,
  },
  extensible(),
)

/** Announced at the exit of a closed network: what it costs to have come from one entry. */
export const ExitChargesTable = sequence(
  {
    /** Toll point of the entry. */
    entryInfo: optional(TollPointID),
    /** Charges from that entry to here. */
    chargesTable: ChargesTable,
  },
  extensible(),
)

/** Charges of a closed network: a toll road on which the fee depends on entry and exit. */
export const ClosedNetworkChargesTable = choice(
  {
    /** At an entry. */
    entryChargesTable: EntryChargesTable,
    /** At an exit. */
    exitChargesTable: ExitChargesTable,
  },
  extensible(),
)

/** Charges by the time that a vehicle stays. */
export const TimeChargesTable = sequence(
  {
    /** Longest time that the charges are for. */
    maxTime: integer(1, 1440, { unit: 'min' }),
    /** The charges. */
    chargesTable: ChargesTable,
  },
  extensible(),
)

/** The charges of a toll point. */
export const TollChargesTable = sequence(
  {
    /** The charges, by what they depend on apart from the vehicle. */
    tollTypeCharge: choice(
      {
        /** On nothing: passing the toll point is what is charged. */
        pointCharges: ChargesTable,
        /** On the lane. */
        perLaneCharges: sequenceOf(LaneChargesTable, [1, 64, true]),
        /** On entry and exit. */
        closedNetworkCharges: sequenceOf(ClosedNetworkChargesTable, [1, 64, true]),
        /** On the time. */
        timeBasedCharges: TimeChargesTable,
      },
      extensible(),
    ),
  },
  extensible(),
)

/**
 * Toll advertisement message (TAM): roadside equipment tells approaching vehicles what is charged, where, and how to
 * report.
 */
export const TollAdvertisementMessage = sequence(
  {
    /** What is charged. */
    tollChargesTable: TollChargesTable,
    /** Where, by whom, and how to report. */
    tollAdvInfo: optional(TollAdvertisementInfo),
  },
  extensible(),
)
