/**
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

export const TumInstructions = sequence(
  {
    maxNumOfLocTimeStamps: integer(1, 5, { extensible: true }),
    locTimeStampRate: integer(1, 10, { extensible: true }),
  },
  extensible(),
)

export const AckPolicy = sequence(
  { timeout: integer(100, 10000), numOfRetries: integer(1, 5, { extensible: true }) },
  extensible(),
)

export const TollPointMap = sequence(
  {
    revisionNum: integer(1, 10, { extensible: true }),
    referencePoint: Position3D,
    speedLimit: RegulatorySpeedLimit,
    laneWidth: LaneWidth,
    approachLanesMap: sequenceOf(GenericLane, [1, 64, true]),
    tollZoneLanesMap: sequenceOf(GenericLane, [1, 64, true]),
  },
  extensible(),
)

export const TollPointID = integer(1, 2048)

export const TollChargerInfo = sequence(
  { tollChargerId: objectIdentifier(), tollPointId: TollPointID, descriptiveName: optional(DescriptiveName) },
  extensible(),
)

export const TollAdvertisementInfo = sequence(
  {
    tamSequenceNum: MsgCount,
    totalTams: integer(1, 10, { extensible: true }),
    tamNum: integer(1, 10, { extensible: true }),
    tollChargerInfo: TollChargerInfo,
    timestamp: DDateTime,
    tumInstructions: optional(TumInstructions),
    tollPointMap: TollPointMap,
    tumPublicKey: octetString([32, 32]),
    ackPolicy: AckPolicy,
    lastTollPtDataReq: optional(boolean()),
  },
  extensible(),
)

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

export const OperatorDefined = sequence(
  {
    opDefCharge1: optional(PaymentFee),
    opDefCharge2: optional(PaymentFee),
    opDefCharge3: optional(PaymentFee),
    opDefCharge4: optional(PaymentFee),
    opDefCharge5: optional(PaymentFee),
    opDefCharge6: optional(PaymentFee),
    opDefCharge7: optional(PaymentFee),
    opDefCharge8: optional(PaymentFee),
    opDefCharge9: optional(PaymentFee),
    opDefCharge10: optional(PaymentFee),
    opDefCharge11: optional(PaymentFee),
    opDefCharge12: optional(PaymentFee),
    opDefCharge13: optional(PaymentFee),
    opDefCharge14: optional(PaymentFee),
    opDefCharge15: optional(PaymentFee),
    opDefCharge16: optional(PaymentFee),
  },
  extensible(),
)

export const SpecialCharges = sequence(
  {
    hov2Charge: optional(PaymentFee),
    hov3Charge: optional(PaymentFee),
    hov4Charge: optional(PaymentFee),
    hov5PlusCharge: optional(PaymentFee),
    cleanAirCharge: optional(PaymentFee),
    operatorDefined: optional(OperatorDefined),
    engineCharacteristics: optional(EngineCharacteristics),
  },
  extensible(),
)

export const VehTypeCharges = sequence(
  { vehType: VehicleTypes, charges: PaymentFee, specialCharges: optional(SpecialCharges) },
  extensible(),
)

export const VehTypeChargesTable = sequenceOf(VehTypeCharges, [1, 13, true])

export const TotalWeightCharges = sequence(
  {
    weightLimit: integer(0, 16777215),
    weightLimitUnits: enumerated(['pounds', 'kilograms'], extensible()),
    weightCharge: PaymentFee,
  },
  extensible(),
)

export const PerAxleWeightCharges = sequence(
  {
    totalWeightLimit: integer(0, 16777215),
    maxLadenWeightOnAxle: integer(0, 65535),
    weightLimitUnits: enumerated(['pounds', 'kilograms'], extensible()),
    axleWeightCharge: PaymentFee,
  },
  extensible(),
)

export const WeightCharges = choice(
  { totalWeightCharges: TotalWeightCharges, perAxleWeightCharges: PerAxleWeightCharges },
  extensible(),
)

export const WeightChargesTable = sequenceOf(WeightCharges, [1, 10, true])

export const AxlesCharges = sequence(
  { axlesLimit: integer(2, 10, { extensible: true }), axlesCharge: PaymentFee },
  extensible(),
)

export const AxlesChargesTable = sequenceOf(AxlesCharges, [2, 10, true])

export const ChargesTable = choice(
  { vehTypeBased: VehTypeChargesTable, numAxlesBased: AxlesChargesTable, weightBased: WeightChargesTable },
  extensible(),
)

export const LaneChargesTable = sequence({ laneId: LaneID, chargesTable: ChargesTable }, extensible())

export const ExitInfo = sequence(
  {
    exitNumber: integer(1, 999, { extensible: true }),
    exitLetter: optional(integer(65, 90)),
    tollPointID: optional(TollPointID),
  },
  extensible(),
)

export const EntryChargesTable = sequence({ exitInfo: ExitInfo, chargesTable: ChargesTable }, extensible())

export const ExitChargesTable = sequence({ entryInfo: optional(TollPointID), chargesTable: ChargesTable }, extensible())

export const ClosedNetworkChargesTable = choice(
  { entryChargesTable: EntryChargesTable, exitChargesTable: ExitChargesTable },
  extensible(),
)

export const TimeChargesTable = sequence({ maxTime: integer(1, 1440), chargesTable: ChargesTable }, extensible())

export const TollChargesTable = sequence(
  {
    tollTypeCharge: choice(
      {
        pointCharges: ChargesTable,
        perLaneCharges: sequenceOf(LaneChargesTable, [1, 64, true]),
        closedNetworkCharges: sequenceOf(ClosedNetworkChargesTable, [1, 64, true]),
        timeBasedCharges: TimeChargesTable,
      },
      extensible(),
    ),
  },
  extensible(),
)

export const TollAdvertisementMessage = sequence(
  { tollChargesTable: TollChargesTable, tollAdvInfo: optional(TollAdvertisementInfo) },
  extensible(),
)
