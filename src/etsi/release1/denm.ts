/**
 * The Decentralized Environmental Notification Message: warns of an event at a place.
 * @module DENM-PDU-Descriptions
 * @source ETSI EN 302 637-3 v1.3.1
 */
import { enumerated, extensible, optional, sequence, sequenceOf, withDefault } from '../../asn1/schema'
import {
  ActionID,
  CauseCode,
  ClosedLanes,
  DangerousGoodsExtended,
  DeltaReferencePosition,
  EnergyStorageType,
  EventHistory,
  Heading,
  HeightLonCarr,
  InformationQuality,
  ItineraryPath,
  ItsPduHeader,
  LanePosition,
  LightBarSirenInUse,
  NumberOfOccupants,
  PosCentMass,
  PosFrontAx,
  PositioningSolutionType,
  PositionOfOccupants,
  PositionOfPillars,
  PosLonCarr,
  ReferencePosition,
  RelevanceDistance,
  RelevanceTrafficDirection,
  RequestResponseIndication,
  RestrictedTypes,
  RoadType,
  Speed,
  SpeedLimit,
  StationarySince,
  StationType,
  Temperature,
  TimestampIts,
  Traces,
  TrafficRule,
  TransmissionInterval,
  TurningRadius,
  ValidityDuration,
  VehicleIdentification,
  VehicleMass,
  WheelBaseVehicle,
} from './its-container'

export const Termination = enumerated(['isCancellation', 'isNegation'])

export const ManagementContainer = sequence(
  {
    actionID: ActionID,
    detectionTime: TimestampIts,
    referenceTime: TimestampIts,
    termination: optional(Termination),
    eventPosition: ReferencePosition,
    relevanceDistance: optional(RelevanceDistance),
    relevanceTrafficDirection: optional(RelevanceTrafficDirection),
    validityDuration: withDefault(ValidityDuration, 600),
    transmissionInterval: optional(TransmissionInterval),
    stationType: StationType,
  },
  extensible(),
)

export const SituationContainer = sequence(
  {
    informationQuality: InformationQuality,
    eventType: CauseCode,
    linkedCause: optional(CauseCode),
    eventHistory: optional(EventHistory),
  },
  extensible(),
)

export const LocationContainer = sequence(
  {
    eventSpeed: optional(Speed),
    eventPositionHeading: optional(Heading),
    traces: Traces,
    roadType: optional(RoadType),
  },
  extensible(),
)

export const ImpactReductionContainer = sequence({
  heightLonCarrLeft: HeightLonCarr,
  heightLonCarrRight: HeightLonCarr,
  posLonCarrLeft: PosLonCarr,
  posLonCarrRight: PosLonCarr,
  positionOfPillars: PositionOfPillars,
  posCentMass: PosCentMass,
  wheelBaseVehicle: WheelBaseVehicle,
  turningRadius: TurningRadius,
  posFrontAx: PosFrontAx,
  positionOfOccupants: PositionOfOccupants,
  vehicleMass: VehicleMass,
  requestResponseIndication: RequestResponseIndication,
})

export const ReferenceDenms = sequenceOf(ActionID, [1, 8, true])

export const RoadWorksContainerExtended = sequence({
  lightBarSirenInUse: optional(LightBarSirenInUse),
  closedLanes: optional(ClosedLanes),
  restriction: optional(RestrictedTypes),
  speedLimit: optional(SpeedLimit),
  incidentIndication: optional(CauseCode),
  recommendedPath: optional(ItineraryPath),
  startingPointSpeedLimit: optional(DeltaReferencePosition),
  trafficFlowRule: optional(TrafficRule),
  referenceDenms: optional(ReferenceDenms),
})

export const StationaryVehicleContainer = sequence({
  stationarySince: optional(StationarySince),
  stationaryCause: optional(CauseCode),
  carryingDangerousGoods: optional(DangerousGoodsExtended),
  numberOfOccupants: optional(NumberOfOccupants),
  vehicleIdentification: optional(VehicleIdentification),
  energyStorageType: optional(EnergyStorageType),
})

export const AlacarteContainer = sequence(
  {
    lanePosition: optional(LanePosition),
    impactReduction: optional(ImpactReductionContainer),
    externalTemperature: optional(Temperature),
    roadWorks: optional(RoadWorksContainerExtended),
    positioningSolution: optional(PositioningSolutionType),
    stationaryVehicle: optional(StationaryVehicleContainer),
  },
  extensible(),
)

export const DecentralizedEnvironmentalNotificationMessage = sequence({
  management: ManagementContainer,
  situation: optional(SituationContainer),
  location: optional(LocationContainer),
  alacarte: optional(AlacarteContainer),
})

export const DENM = sequence({
  header: ItsPduHeader,
  denm: DecentralizedEnvironmentalNotificationMessage,
})
