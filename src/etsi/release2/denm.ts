/**
 * The Decentralized Environmental Notification Message: warns of an event at a place.
 * @module DENM-PDU-Description
 * @source ETSI TS 103 831 v2.3.1
 */
import { boolean, enumerated, extensible, group, optional, sequence, withDefault } from '../../asn1/schema'
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

export const Termination = enumerated(['isCancellation', 'isNegation'])

export const ManagementContainer = sequence(
  {
    actionId: ActionId,
    detectionTime: TimestampIts,
    referenceTime: TimestampIts,
    termination: optional(Termination),
    eventPosition: ReferencePosition,
    awarenessDistance: optional(StandardLength3b),
    trafficDirection: optional(TrafficDirection),
    validityDuration: withDefault(DeltaTimeSecond, 600),
    transmissionInterval: optional(DeltaTimeMilliSecondPositive),
    stationType: StationType,
  },
  extensible(),
)

export const PerceivedEvent = boolean()

export const SituationContainer = sequence(
  {
    informationQuality: InformationQuality,
    eventType: CauseCodeV2,
    linkedCause: optional(CauseCodeV2),
    eventZone: optional(EventZone),
  },
  extensible(
    group({
      linkedDenms: optional(ActionIdList),
      eventEnd: optional(Position1d),
    }),
    group({
      eventEndFactor: optional(MultiplicativeFactor),
      perceivedEvent: optional(PerceivedEvent),
    }),
  ),
)

export const LocationContainer = sequence(
  {
    eventSpeed: optional(Speed),
    eventPositionHeading: optional(Wgs84Angle),
    detectionZonesToEventPosition: Traces,
    roadType: optional(RoadType),
  },
  extensible(
    group({
      lanePositions: optional(GeneralizedLanePositions),
      occupiedLanes: optional(OccupiedLanesWithConfidence),
      linkedIvims: optional(IvimReferences),
      linkedMapems: optional(MapReferences),
      detectionZonesToSpecifiedEventPoint: optional(TracesExtended),
      predictedPaths: optional(PathPredictedList),
    }),
  ),
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

export const PreCrashContainer = sequence(
  {
    perceivedPreCrashObject: PerceivedObject,
    objectStationId: optional(StationId),
    timeToCollision: optional(DeltaTimeMilliSecondPositive),
    impactSection: optional(ObjectFace),
    estimatedBrakingDistance: optional(StandardLength12b),
  },
  extensible(),
)

export const RoadConfigurationContainer = sequence(
  {
    roadConfigurationConfidence: MetaInformation,
    roadConfigurationSectionList: RoadConfigurationSectionList,
  },
  extensible(),
)

export const RoadWorksContainerExtended = sequence({
  lightBarSirenInUse: optional(LightBarSirenInUse),
  closedLanes: optional(ClosedLanes),
  restriction: optional(RestrictedTypes),
  speedLimit: optional(SpeedLimit),
  incidentIndication: optional(CauseCodeV2),
  recommendedPath: optional(ItineraryPath),
  startingPointSpeedLimit: optional(DeltaReferencePosition),
  trafficFlowRule: optional(TrafficRule),
  referenceDenms: optional(ActionIdList),
})

export const StationaryVehicleContainer = sequence({
  stationarySince: optional(StationarySince),
  stationaryCause: optional(CauseCodeV2),
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
  extensible(
    group({
      roadConfiguration: optional(RoadConfigurationContainer),
      preCrash: optional(PreCrashContainer),
    }),
  ),
)

export const DenmPayload = sequence({
  management: ManagementContainer,
  situation: optional(SituationContainer),
  location: optional(LocationContainer),
  alacarte: optional(AlacarteContainer),
})

export const DENM = sequence({
  header: ItsPduHeader,
  denm: DenmPayload,
})
