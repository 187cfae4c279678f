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

/**
 * How a DENM ends an event. `isCancellation` is by the station that reported it, `isNegation` by another one that
 * finds that it is no longer there.
 */
export const Termination = enumerated(['isCancellation', 'isNegation'])

/** What a receiver needs in order to handle the message: which event or segment it is, when it was made, and where. */
export const ManagementContainer = sequence(
  {
    /** Identifies the event; updates and the end of it have the same one. Release 2 calls it `actionId`. */
    actionID: ActionID,
    /** When the event, or its update or end, was detected. */
    detectionTime: TimestampIts,
    /**
     * In a DENM when this version of it was made: a later time for the same event replaces an earlier one. In a CPM
     * the time that its other times refer to.
     */
    referenceTime: TimestampIts,
    /** Says that the event is over, and whether it ended or was never there; absent otherwise. */
    termination: optional(Termination),
    /** Where the event is. */
    eventPosition: ReferencePosition,
    /** How far around the event it matters to others. Release 2 calls it `awarenessDistance`. */
    relevanceDistance: optional(RelevanceDistance),
    /** Which traffic may meet the event, as seen from its position. Release 2 calls it `trafficDirection`. */
    relevanceTrafficDirection: optional(RelevanceTrafficDirection),
    /** How long the warning holds, counted from `detectionTime`. */
    validityDuration: withDefault(ValidityDuration, 600),
    /** Time between repetitions by the sender; stations that keep the warning alive use it too. */
    transmissionInterval: optional(TransmissionInterval),
    /** Kind of station that reports the event. */
    stationType: StationType,
  },
  extensible(),
)

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

/** Where the event lies on the road network, and on which ways one comes to it. */
export const LocationContainer = sequence(
  {
    /** Speed at which the event moves. */
    eventSpeed: optional(Speed),
    /** Direction in which the event moves. */
    eventPositionHeading: optional(Heading),
    /**
     * Ways that lead to the event, as points from the event backwards. Release 2 calls it
     * `detectionZonesToEventPosition`.
     */
    traces: Traces,
    /** Kind of road at the event. */
    roadType: optional(RoadType),
  },
  extensible(),
)

/** Build and occupants of a vehicle, for a partner in an unavoidable collision to lessen the impact. */
export const ImpactReductionContainer = sequence({
  /** Height of the left longitudinal carrier. */
  heightLonCarrLeft: HeightLonCarr,
  /** Height of the right longitudinal carrier. */
  heightLonCarrRight: HeightLonCarr,
  /** Where the left longitudinal carrier is. */
  posLonCarrLeft: PosLonCarr,
  /** Where the right longitudinal carrier is. */
  posLonCarrRight: PosLonCarr,
  /** Where the pillars of the body are. */
  positionOfPillars: PositionOfPillars,
  /** Where the centre of mass is. */
  posCentMass: PosCentMass,
  /** Distance between the axles. */
  wheelBaseVehicle: WheelBaseVehicle,
  /** Smallest circle that the vehicle can drive. */
  turningRadius: TurningRadius,
  /** Where the front axle is. */
  posFrontAx: PosFrontAx,
  /** Seats that are taken. */
  positionOfOccupants: PositionOfOccupants,
  /** Mass of the empty vehicle. */
  vehicleMass: VehicleMass,
  /** Whether the sender asks for the same data of the other vehicle, or answers to such a request. */
  requestResponseIndication: RequestResponseIndication,
})

/** Other DENMs about the same event. */
export const ReferenceDenms = sequenceOf(ActionID, [1, 8, true])

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
