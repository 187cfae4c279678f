/**
 * The Decentralized Environmental Notification Message: warns of an event at a place.
 * @module DENM-PDU-Description
 * @source ETSI TS 103 831 v2.3.1
 */
import { boolean, enumerated, extensible, group, optional, renamed, sequence, withDefault } from '../../asn1/schema'
import {
  ActionId,
  ActionIdList,
  CauseCodeV2,
  ClosedLanes,
  DangerousGoodsExtended,
  DeltaReferencePosition,
  DeltaTimeMilliSecondPositive,
  DeltaTimeSecond,
  EnergyStorageType,
  EventZone,
  GeneralizedLanePositions,
  HeightLonCarr,
  InformationQuality,
  ItineraryPath,
  ItsPduHeader,
  IvimReferences,
  LanePosition,
  LightBarSirenInUse,
  MapReferences,
  MetaInformation,
  MultiplicativeFactor,
  NumberOfOccupants,
  ObjectFace,
  OccupiedLanesWithConfidence,
  PathPredictedList,
  PerceivedObject,
  PosCentMass,
  PosFrontAx,
  Position1d,
  PositioningSolutionType,
  PositionOfOccupants,
  PositionOfPillars,
  PosLonCarr,
  ReferencePosition,
  RequestResponseIndication,
  RestrictedTypes,
  RoadConfigurationSectionList,
  RoadType,
  Speed,
  SpeedLimit,
  StandardLength3b,
  StandardLength12b,
  StationarySince,
  StationId,
  StationType,
  Temperature,
  TimestampIts,
  Traces,
  TracesExtended,
  TrafficDirection,
  TrafficRule,
  TurningRadius,
  VehicleIdentification,
  VehicleMass,
  Wgs84Angle,
  WheelBaseVehicle,
} from './cdd'

/**
 * How a DENM ends an event. `isCancellation` is by the station that reported it, `isNegation` by another one that
 * finds that it is no longer there.
 */
export const Termination = enumerated(['isCancellation', 'isNegation'])

/** What a receiver needs in order to handle the message: which event or segment it is, when it was made, and where. */
export const ManagementContainer = sequence(
  {
    /** Identifies the event; updates and the end of it have the same one. */
    actionId: renamed(ActionId, ['actionID']),
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
    /** How far around the event stations should be informed. */
    awarenessDistance: optional(StandardLength3b, ['relevanceDistance']),
    /** Which traffic may meet the event, as seen from its position. */
    trafficDirection: optional(TrafficDirection, ['relevanceTrafficDirection']),
    /** How long the warning holds, counted from `detectionTime`. */
    validityDuration: withDefault(DeltaTimeSecond, 600),
    /** Time between repetitions by the sender; stations that keep the warning alive use it too. */
    transmissionInterval: optional(DeltaTimeMilliSecondPositive),
    /** Kind of station that reports the event. */
    stationType: StationType,
  },
  extensible(),
)

/** Whether an event has been perceived. */
export const PerceivedEvent = boolean()

/** What happened, and how certain that is. */
export const SituationContainer = sequence(
  {
    /** How likely the event is to be there. */
    informationQuality: InformationQuality,
    /** What happened. */
    eventType: CauseCodeV2,
    /** Another event at the same place and time for which no DENM of its own is sent. */
    linkedCause: optional(CauseCodeV2),
    /**
     * Points that the event extends over or has moved along, each as an offset from the one before; the first
     * starts at `eventPosition`.
     */
    eventZone: optional(EventZone, ['eventHistory']),
  },
  extensible(
    group({
      /** Other DENMs whose events adjoin this one at the same time. Added in release 2. */
      linkedDenms: optional(ActionIdList),
      /**
       * Where the event ends along the road, as a distance from `eventPosition`; given only where there is no
       * `eventZone`. Added in release 2.
       */
      eventEnd: optional(Position1d),
    }),
    group({
      /** Factor by which `eventEnd` is multiplied. Added in release 2. */
      eventEndFactor: optional(MultiplicativeFactor),
      /** Whether the event has been perceived. Added in release 2. */
      perceivedEvent: optional(PerceivedEvent),
    }),
  ),
)

/** Where the event lies on the road network, and on which ways one comes to it. */
export const LocationContainer = sequence(
  {
    /** Speed at which the event moves. */
    eventSpeed: optional(Speed),
    /** Direction in which the event moves. */
    eventPositionHeading: optional(Wgs84Angle),
    /**
     * Ways that lead to the event, as points from the event backwards. A receiver that drives along one of them
     * approaches the event.
     */
    detectionZonesToEventPosition: renamed(Traces, ['traces']),
    /** Kind of road at the event. */
    roadType: optional(RoadType),
  },
  extensible(
    group({
      /** Lanes on which the event is. Added in release 2. */
      lanePositions: optional(GeneralizedLanePositions),
      /** Lanes that the event blocks wholly or in part. Added in release 2. */
      occupiedLanes: optional(OccupiedLanesWithConfidence),
      /** IVIMs that hold information on the same stretch of road. Added in release 2. */
      linkedIvims: optional(IvimReferences),
      /** MAPEMs that describe the same stretch of road. Added in release 2. */
      linkedMapems: optional(MapReferences),
      /** Ways that lead to a chosen point of the event zone rather than to `eventPosition`. Added in release 2. */
      detectionZonesToSpecifiedEventPoint: optional(TracesExtended),
      /** Where the event may move or extend to. Added in release 2. */
      predictedPaths: optional(PathPredictedList),
    }),
  ),
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

/** An object with which a collision is likely. */
export const PreCrashContainer = sequence(
  {
    /** The object, seen in axes that point east, north and up. */
    perceivedPreCrashObject: PerceivedObject,
    /** Station identifier of the object, if it has one that is known. */
    objectStationId: optional(StationId),
    /** Time until the collision. */
    timeToCollision: optional(DeltaTimeMilliSecondPositive),
    /** Where the object is likely to be hit; given for vehicles. */
    impactSection: optional(ObjectFace),
    /** Distance in which the vehicle could stop if nothing were in its way. */
    estimatedBrakingDistance: optional(StandardLength12b),
  },
  extensible(),
)

/** How the road is laid out at the event, such as lanes shifted by roadworks. */
export const RoadConfigurationContainer = sequence(
  {
    /** What the data is based on, and how certain it is. */
    roadConfigurationConfidence: MetaInformation,
    /** The layout, section by section. */
    roadConfigurationSectionList: RoadConfigurationSectionList,
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
  incidentIndication: optional(CauseCodeV2),
  /** A way around the roadworks, from the point next to them onwards. */
  recommendedPath: optional(ItineraryPath),
  /** Where the speed limit begins, as an offset from the event; given where it begins before the roadworks. */
  startingPointSpeedLimit: optional(DeltaReferencePosition),
  /** On which side traffic passes the roadworks. */
  trafficFlowRule: optional(TrafficRule),
  /** All other DENMs about the same roadworks. */
  referenceDenms: optional(ActionIdList),
})

/** A vehicle that stands on the road. */
export const StationaryVehicleContainer = sequence({
  /** How long it has been standing. */
  stationarySince: optional(StationarySince),
  /** Why it stands. */
  stationaryCause: optional(CauseCodeV2),
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
  extensible(
    group({
      /** Layout of the road at the event. Added in release 2. */
      roadConfiguration: optional(RoadConfigurationContainer),
      /** The event is an imminent collision. Added in release 2. */
      preCrash: optional(PreCrashContainer),
    }),
  ),
)

/**
 * Content of a DENM: which event, what it is, and where. A DENM that ends an event has the management container
 * alone.
 */
export const DenmPayload = sequence({
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
  denm: DenmPayload,
})
