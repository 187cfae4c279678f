/**
 * The Cooperative Awareness Message: where a station is, how it moves, and what special it is or does.
 * @module CAM-PDU-Descriptions
 * @source ETSI TS 103 900 v2.3.1
 */
import {
  choice,
  extensible,
  integer,
  objectSet,
  openType,
  optional,
  range,
  sequence,
  sequenceOf,
} from '../../asn1/schema'
import {
  AccelerationComponent,
  AccelerationControl,
  BasicContainer,
  BasicLaneConfiguration,
  BrakeControl,
  CartesianAngle,
  CauseCodeV2,
  CenDsrcTollingZone,
  ClosedLanes,
  ConfidenceLevels,
  Curvature,
  CurvatureCalculationMode,
  DangerousGoodsBasic,
  DriveDirection,
  EmbarkationStatus,
  EmergencyPriority,
  ExteriorLights,
  GeneralizedLanePositions,
  GenerationDeltaTime,
  Heading,
  ItsPduHeader,
  LanePosition,
  LightBarSirenInUse,
  MetaInformation,
  Path,
  PathPredictedList,
  PerformanceClass,
  PolygonalLine,
  ProtectedCommunicationZonesRSU,
  PtActivation,
  RoadworksSubCauseCode,
  SpecialTransportType,
  Speed,
  SpeedLimit,
  StabilityChangeIndication,
  SteeringWheelAngle,
  TrafficRule,
  VehicleHeight2,
  VehicleLength,
  VehicleMovementControl,
  VehicleRole,
  VehicleWidth,
  VruMovementControl,
  VruSubProfileBicyclist,
  Wgs84Angle,
  WiperStatus,
  YawRate,
} from './cdd'

export const BasicVehicleContainerHighFrequency = sequence({
  heading: Heading,
  speed: Speed,
  driveDirection: DriveDirection,
  vehicleLength: VehicleLength,
  vehicleWidth: VehicleWidth,
  longitudinalAcceleration: AccelerationComponent,
  curvature: Curvature,
  curvatureCalculationMode: CurvatureCalculationMode,
  yawRate: YawRate,
  accelerationControl: optional(AccelerationControl),
  lanePosition: optional(LanePosition),
  steeringWheelAngle: optional(SteeringWheelAngle),
  lateralAcceleration: optional(AccelerationComponent),
  verticalAcceleration: optional(AccelerationComponent),
  performanceClass: optional(PerformanceClass),
  cenDsrcTollingZone: optional(CenDsrcTollingZone),
})

export const RSUContainerHighFrequency = sequence(
  {
    protectedCommunicationZonesRSU: optional(ProtectedCommunicationZonesRSU),
  },
  extensible(),
)

export const HighFrequencyContainer = choice(
  {
    basicVehicleContainerHighFrequency: BasicVehicleContainerHighFrequency,
    rsuContainerHighFrequency: RSUContainerHighFrequency,
  },
  extensible(),
)

export const BasicVehicleContainerLowFrequency = sequence({
  vehicleRole: VehicleRole,
  exteriorLights: ExteriorLights,
  pathHistory: Path,
})

export const LowFrequencyContainer = choice(
  {
    basicVehicleContainerLowFrequency: BasicVehicleContainerLowFrequency,
  },
  extensible(),
)

export const PublicTransportContainer = sequence({
  embarkationStatus: EmbarkationStatus,
  ptActivation: optional(PtActivation),
})

export const SpecialTransportContainer = sequence({
  specialTransportType: SpecialTransportType,
  lightBarSirenInUse: LightBarSirenInUse,
})

export const DangerousGoodsContainer = sequence({
  dangerousGoodsBasic: DangerousGoodsBasic,
})

export const RoadWorksContainerBasic = sequence({
  roadworksSubCauseCode: optional(RoadworksSubCauseCode),
  lightBarSirenInUse: LightBarSirenInUse,
  closedLanes: optional(ClosedLanes),
})

export const RescueContainer = sequence({
  lightBarSirenInUse: LightBarSirenInUse,
})

export const EmergencyContainer = sequence({
  lightBarSirenInUse: LightBarSirenInUse,
  incidentIndication: optional(CauseCodeV2),
  emergencyPriority: optional(EmergencyPriority),
})

export const SafetyCarContainer = sequence({
  lightBarSirenInUse: LightBarSirenInUse,
  incidentIndication: optional(CauseCodeV2),
  trafficRule: optional(TrafficRule),
  speedLimit: optional(SpeedLimit),
})

export const SpecialVehicleContainer = choice(
  {
    publicTransportContainer: PublicTransportContainer,
    specialTransportContainer: SpecialTransportContainer,
    dangerousGoodsContainer: DangerousGoodsContainer,
    roadWorksContainerBasic: RoadWorksContainerBasic,
    rescueContainer: RescueContainer,
    emergencyContainer: EmergencyContainer,
    safetyCarContainer: SafetyCarContainer,
  },
  extensible(),
)

export const ExtensionContainerId = integer(1, 16, { extensible: true })

export const WrappedExtensionContainer = sequence({
  containerId: ExtensionContainerId,
  containerData: openType('containerId', () => ExtensionContainers),
})

export const WrappedExtensionContainers = sequenceOf(WrappedExtensionContainer, [1, 8, true])

export const CamParameters = sequence(
  {
    basicContainer: BasicContainer,
    highFrequencyContainer: HighFrequencyContainer,
    lowFrequencyContainer: optional(LowFrequencyContainer),
    specialVehicleContainer: optional(SpecialVehicleContainer),
  },
  extensible({
    extensionContainers: optional(WrappedExtensionContainers),
  }),
)

export const CamPayload = sequence({
  generationDeltaTime: GenerationDeltaTime,
  camParameters: CamParameters,
})

export const CAM = sequence({
  header: ItsPduHeader,
  cam: CamPayload,
})

export const CyclistTypeSpecificInformation = sequence(
  {
    vruSubProfileBicyclist: optional(range(VruSubProfileBicyclist, 0, 10)),
    vruMovementControl: optional(VruMovementControl),
  },
  extensible(),
)

export const TwoWheelerTypeSpecificInformation = choice(
  {
    cyclist: CyclistTypeSpecificInformation,
  },
  extensible(),
)

export const TwoWheelerContainer = sequence(
  {
    typeSpecificInformation: optional(TwoWheelerTypeSpecificInformation),
    rollAngle: optional(CartesianAngle),
    orientation: optional(Wgs84Angle),
    stabilityChangeIndication: optional(StabilityChangeIndication),
  },
  extensible(),
)

export const EHorizonLocationSharingContainer = sequence(
  {
    segmentAhead: PolygonalLine,
    nodeProbabilities: optional(ConfidenceLevels),
    segmentBehind: PolygonalLine,
    laneLevelDetails: optional(BasicLaneConfiguration),
    segmentSource: optional(MetaInformation),
  },
  extensible(),
)

export const VeryLowFrequencyContainer = sequence(
  {
    vehicleHeight: optional(VehicleHeight2),
    wiperStatus: optional(WiperStatus),
    brakeControl: optional(BrakeControl),
  },
  extensible(),
)

export const PathPredictionContainer = sequence(
  {
    pathPredictedList: PathPredictedList,
  },
  extensible(),
)

export const GeneralizedLanePositionsContainer = sequence(
  {
    generalizedLanePositions: GeneralizedLanePositions,
  },
  extensible(),
)

export const VehicleMovementControlContainer = sequence(
  {
    vehicleMovementControl: VehicleMovementControl,
  },
  extensible(),
)

/** What a CAM may hold beyond its containers, by number. */
export const ExtensionContainers = objectSet({
  1: TwoWheelerContainer,
  2: EHorizonLocationSharingContainer,
  3: VeryLowFrequencyContainer,
  4: PathPredictionContainer,
  5: GeneralizedLanePositionsContainer,
  6: VehicleMovementControlContainer,
})
