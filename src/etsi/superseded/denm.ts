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

/** What happened, and how certain that is. */
export const SituationContainer = sequence(
  {
    /** How likely the event is to be there. */
    informationQuality: InformationQuality,
    /** What happened. */
    eventType: CauseCode,
    /** Another event at the same place and time for which no DENM of its own is sent. */
    linkedCause: optional(CauseCode),
    /**
     * Points that the event extends over or has moved along, each as an offset from the one before; the first
     * starts at `eventPosition`. Release 2 calls it `eventZone`.
     */
    eventHistory: optional(EventHistory),
  },
  extensible(),
)

/** Roadworks: what is closed, for whom, and how to drive. */
export const RoadWorksContainerExtended = sequence({
  /** Whether a roadworks vehicle has light bar and siren on. */
  lightBarSirenInUse: optional(LightBarSirenInUse),
  /** Lanes and hard shoulders that are closed. */
  closedLanes: optional(ClosedLanes),
  /** Kinds of vehicle that must not enter. */
  restriction: optional(RestrictedTypes),
  /** Speed limit at the roadworks. */
  speedLimit: optional(SpeedLimit),
  /** An incident that has to do with the roadworks. */
  incidentIndication: optional(CauseCode),
  /** A way around the roadworks, from the point next to them onwards. */
  recommendedPath: optional(ItineraryPath),
  /** Where the speed limit begins, as an offset from the event; given where it begins before the roadworks. */
  startingPointSpeedLimit: optional(DeltaReferencePosition),
  /** On which side traffic passes the roadworks. */
  trafficFlowRule: optional(TrafficRule),
  /** All other DENMs about the same roadworks. */
  referenceDenms: optional(ReferenceDenms),
})

/** A vehicle that stands on the road. */
export const StationaryVehicleContainer = sequence({
  /** How long it has been standing. */
  stationarySince: optional(StationarySince),
  /** Why it stands. */
  stationaryCause: optional(CauseCode),
  /** Dangerous goods on board. */
  carryingDangerousGoods: optional(DangerousGoodsExtended),
  /** How many people are on board. */
  numberOfOccupants: optional(NumberOfOccupants),
  /** Which vehicle it is. */
  vehicleIdentification: optional(VehicleIdentification),
  /** How it stores the energy for its drive, which matters to rescuers. */
  energyStorageType: optional(EnergyStorageType),
})

/** Details that only some kinds of event have. */
export const AlacarteContainer = sequence(
  {
    /** The lane that the event is on. */
    lanePosition: optional(LanePosition),
    /** Build of the vehicle, before an unavoidable collision. */
    impactReduction: optional(ImpactReductionContainer),
    /** Temperature of the air at the event. */
    externalTemperature: optional(Temperature),
    /** The event is roadworks. */
    roadWorks: optional(RoadWorksContainerExtended),
    /** How the position of the event was measured. */
    positioningSolution: optional(PositioningSolutionType),
    /** The event is a vehicle that stands. */
    stationaryVehicle: optional(StationaryVehicleContainer),
  },
  extensible(),
)

/**
 * Content of a DENM: which event, what it is, and where. A DENM that ends an event has the management container
 * alone; release 2 calls the type `DenmPayload`.
 */
export const DecentralizedEnvironmentalNotificationMessage = sequence({
  /** Which event this is, where it is, and how long the warning holds. */
  management: ManagementContainer,
  /** What happened; absent where the event ends. */
  situation: optional(SituationContainer),
  /** From where the event is approached; absent where the event ends. */
  location: optional(LocationContainer),
  /** Details that only some kinds of event have. */
  alacarte: optional(AlacarteContainer),
})

/** The Decentralised Environmental Notification Message: a warning of an event on the road. */
export const DENM = sequence({
  /** Protocol version, kind of message and sender, who may differ from the one that detected the event. */
  header: ItsPduHeader,
  /** The content. */
  denm: DecentralizedEnvironmentalNotificationMessage,
})
