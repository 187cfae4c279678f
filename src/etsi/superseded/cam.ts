/**
 * The Cooperative Awareness Message before release 1 (protocolVersion 1).
 * @module CAM-PDU-Descriptions
 * @source ETSI EN 302 637-2 v1.3.2
 */
import { choice, extensible, optional, sequence } from '../../asn1/schema'
import {
  BasicContainer,
  DangerousGoodsContainer,
  GenerationDeltaTime,
  LowFrequencyContainer,
  PublicTransportContainer,
  RescueContainer,
  SpecialTransportContainer,
} from '../release1/cam'
import {
  AccelerationControl,
  CurvatureCalculationMode,
  DriveDirection,
  EmergencyPriority,
  Heading,
  ItsPduHeader,
  LanePosition,
  LateralAcceleration,
  LightBarSirenInUse,
  LongitudinalAcceleration,
  PerformanceClass,
  RoadworksSubCauseCode,
  Speed,
  SpeedLimit,
  SteeringWheelAngle,
  TrafficRule,
  VehicleLength,
  VehicleWidth,
  VerticalAcceleration,
  YawRate,
} from '../release1/its-container'
import { CauseCode, CenDsrcTollingZone, ClosedLanes, Curvature, ProtectedCommunicationZonesRSU } from './its-container'

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

export const RoadWorksContainerBasic = sequence({
  roadworksSubCauseCode: optional(RoadworksSubCauseCode),
  lightBarSirenInUse: LightBarSirenInUse,
  closedLanes: optional(ClosedLanes),
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

export const CamParameters = sequence(
  {
    basicContainer: BasicContainer,
    highFrequencyContainer: HighFrequencyContainer,
    lowFrequencyContainer: optional(LowFrequencyContainer),
    specialVehicleContainer: optional(SpecialVehicleContainer),
  },
  extensible(),
)

export const CoopAwareness = sequence({
  generationDeltaTime: GenerationDeltaTime,
  camParameters: CamParameters,
})

export const CAM = sequence({
  header: ItsPduHeader,
  cam: CoopAwareness,
})
