/**
 * The Vulnerable Road User Awareness Message: pedestrians, cyclists, motorcyclists and their clusters.
 * @module VAM-PDU-Descriptions
 * @source ETSI TS 103 300-3 v2.3.1
 */
import { alias, extensible, optional, sequence } from '../../asn1/schema'
import {
  AccelerationChangeIndication,
  BasicContainer,
  CartesianAngle,
  ClusterBreakupInfo,
  ClusterJoinInfo,
  ClusterLeaveInfo,
  Curvature,
  CurvatureCalculationMode,
  DeltaTimeQuarterSecond,
  GeneralizedLanePosition,
  GenerationDeltaTime,
  HeadingChangeIndication,
  ItsPduHeader,
  LateralAcceleration,
  LongitudinalAcceleration,
  PathHistory,
  PathPredicted,
  SequenceOfSafeDistanceIndication,
  SequenceOfTrajectoryInterceptionIndication,
  Speed,
  StabilityChangeIndication,
  VerticalAcceleration,
  VruClusterInformation,
  VruDeviceUsage,
  VruEnvironment,
  VruExteriorLights,
  VruMovementControl,
  VruProfileAndSubprofile,
  VruSizeClass,
  Wgs84Angle,
  YawRate,
} from './cdd'

export const ItsPduHeaderVam = alias(ItsPduHeader)

export const VruHighFrequencyContainer = sequence(
  {
    heading: Wgs84Angle,
    speed: Speed,
    longitudinalAcceleration: LongitudinalAcceleration,
    curvature: optional(Curvature),
    curvatureCalculationMode: optional(CurvatureCalculationMode),
    yawRate: optional(YawRate),
    lateralAcceleration: optional(LateralAcceleration),
    verticalAcceleration: optional(VerticalAcceleration),
    vruLanePosition: optional(GeneralizedLanePosition),
    environment: optional(VruEnvironment),
    movementControl: optional(VruMovementControl),
    orientation: optional(Wgs84Angle),
    rollAngle: optional(CartesianAngle),
    deviceUsage: optional(VruDeviceUsage),
  },
  extensible(),
)

export const VruLowFrequencyContainer = sequence(
  {
    profileAndSubprofile: VruProfileAndSubprofile,
    sizeClass: optional(VruSizeClass),
    exteriorLights: optional(VruExteriorLights),
  },
  extensible(),
)

export const VruClusterInformationContainer = sequence(
  {
    vruClusterInformation: VruClusterInformation,
  },
  extensible(),
)

export const VruClusterOperationContainer = sequence(
  {
    clusterJoinInfo: optional(ClusterJoinInfo),
    clusterLeaveInfo: optional(ClusterLeaveInfo),
    clusterBreakupInfo: optional(ClusterBreakupInfo),
    clusterIdChangeTimeInfo: optional(DeltaTimeQuarterSecond),
  },
  extensible(),
)

export const VruMotionPredictionContainer = sequence(
  {
    pathHistory: optional(PathHistory),
    pathPrediction: optional(PathPredicted),
    safeDistance: optional(SequenceOfSafeDistanceIndication),
    trajectoryInterceptionIndication: optional(SequenceOfTrajectoryInterceptionIndication),
    accelerationChangeIndication: optional(AccelerationChangeIndication),
    headingChangeIndication: optional(HeadingChangeIndication),
    stabilityChangeIndication: optional(StabilityChangeIndication),
  },
  extensible(),
)

export const VamParameters = sequence(
  {
    basicContainer: BasicContainer,
    vruHighFrequencyContainer: VruHighFrequencyContainer,
    vruLowFrequencyContainer: optional(VruLowFrequencyContainer),
    vruClusterInformationContainer: optional(VruClusterInformationContainer),
    vruClusterOperationContainer: optional(VruClusterOperationContainer),
    vruMotionPredictionContainer: optional(VruMotionPredictionContainer),
  },
  extensible(),
)

export const VruAwareness = sequence({
  generationDeltaTime: GenerationDeltaTime,
  vamParameters: VamParameters,
})

export const VAM = sequence({
  header: ItsPduHeaderVam,
  vam: VruAwareness,
})
