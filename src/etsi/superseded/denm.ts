/**
 * The Decentralized Environmental Notification Message before release 1 (protocolVersion 1).
 * @module DENM-PDU-Descriptions
 * @source ETSI EN 302 637-3 v1.2.2
 */
import { extensible, optional, sequence } from '../../asn1/schema'
import { ImpactReductionContainer, LocationContainer, ManagementContainer, ReferenceDenms } from '../release1/denm'
import {
  DeltaReferencePosition,
  EnergyStorageType,
  EventHistory,
  InformationQuality,
  ItineraryPath,
  ItsPduHeader,
  LanePosition,
  LightBarSirenInUse,
  NumberOfOccupants,
  PositioningSolutionType,
  RestrictedTypes,
  SpeedLimit,
  StationarySince,
  Temperature,
  TrafficRule,
  VehicleIdentification,
} from '../release1/its-container'
import { CauseCode, ClosedLanes, DangerousGoodsExtended } from './its-container'

export const SituationContainer = sequence(
  {
    informationQuality: InformationQuality,
    eventType: CauseCode,
    linkedCause: optional(CauseCode),
    eventHistory: optional(EventHistory),
  },
  extensible(),
)

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
