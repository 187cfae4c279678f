/**
 * The Cooperative Awareness Message: where a station is, how it moves, and what special it is or does.
 * @module CAM-PDU-Descriptions
 * @source ETSI EN 302 637-2 v1.4.1
 */
import { choice, extensible, integer, optional, sequence } from '../../asn1/schema'
import {
  AccelerationControl,
  CauseCode,
  CenDsrcTollingZone,
  ClosedLanes,
  Curvature,
  CurvatureCalculationMode,
  DangerousGoodsBasic,
  DriveDirection,
  EmbarkationStatus,
  EmergencyPriority,
  ExteriorLights,
  Heading,
  ItsPduHeader,
  LanePosition,
  LateralAcceleration,
  LightBarSirenInUse,
  LongitudinalAcceleration,
  PathHistory,
  PerformanceClass,
  ProtectedCommunicationZonesRSU,
  PtActivation,
  ReferencePosition,
  RoadworksSubCauseCode,
  SpecialTransportType,
  Speed,
  SpeedLimit,
  StationType,
  SteeringWheelAngle,
  TrafficRule,
  VehicleLength,
  VehicleRole,
  VehicleWidth,
  VerticalAcceleration,
  YawRate,
} from './its-container'

export const BasicVehicleContainerHighFrequency = sequence({
  heading: Heading,
  speed: Speed,
  driveDirection: DriveDirection,
  vehicleLength: VehicleLength,
  vehicleWidth: VehicleWidth,
  longitudinalAcceleration: LongitudinalAcceleration,
  curvature: Curvature,
  curvatureCalculationMode: CurvatureCalculationMode,
  yawRate: YawRate,
  accelerationControl: optional(AccelerationControl),
  lanePosition: optional(LanePosition),
  steeringWheelAngle: optional(SteeringWheelAngle),
  lateralAcceleration: optional(LateralAcceleration),
  verticalAcceleration: optional(VerticalAcceleration),
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
  pathHistory: PathHistory,
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
  incidentIndication: optional(CauseCode),
  emergencyPriority: optional(EmergencyPriority),
})

export const SafetyCarContainer = sequence({
  lightBarSirenInUse: LightBarSirenInUse,
  incidentIndication: optional(CauseCode),
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

/** What a message says of every sender: its type and position. */
export const BasicContainer = sequence(
  {
    /** What kind of station sends. */
    stationType: StationType,
    /** Where the station is; the reference for relative positions in the message. */
    referencePosition: ReferencePosition,
  },
  extensible(),
)

export const CamParameters = sequence(
  {
    basicContainer: BasicContainer,
    highFrequencyContainer: HighFrequencyContainer,
    lowFrequencyContainer: optional(LowFrequencyContainer),
    specialVehicleContainer: optional(SpecialVehicleContainer),
  },
  extensible(),
)

/**
 * When the message was made: the low 16 bits of the TimestampIts. It wraps around after about a minute, so the
 * receiver completes it with its own clock.
 */
export const GenerationDeltaTime = integer(0, 65535, { unit: 's', resolution: 0.001, names: { oneMilliSec: 1 } })

export const CoopAwareness = sequence({
  generationDeltaTime: GenerationDeltaTime,
  camParameters: CamParameters,
})

export const CAM = sequence({
  header: ItsPduHeader,
  cam: CoopAwareness,
})
