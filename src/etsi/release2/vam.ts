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

/** Header of a VAM: an `ItsPduHeader` with the kind of message of a VAM. */
export const ItsPduHeaderVam = alias(ItsPduHeader)

/** How a vulnerable road user moves. */
export const VruHighFrequencyContainer = sequence(
  {
    /** Direction of movement. */
    heading: Wgs84Angle,
    /** Speed over ground. */
    speed: Speed,
    /** Acceleration along the direction of movement; negative is braking. */
    longitudinalAcceleration: LongitudinalAcceleration,
    /** How strongly the path bends. */
    curvature: optional(Curvature),
    /** Whether the curvature was computed from the yaw rate. */
    curvatureCalculationMode: optional(CurvatureCalculationMode),
    /** Rotation about the vertical axis. */
    yawRate: optional(YawRate),
    /** Acceleration across the direction of movement, positive to the left. */
    lateralAcceleration: optional(LateralAcceleration),
    /** Acceleration along the vertical axis, positive upward. */
    verticalAcceleration: optional(VerticalAcceleration),
    /** The lane or pavement that the road user is on. */
    vruLanePosition: optional(GeneralizedLanePosition),
    /** Surroundings of the road user, such as a crossing or a pavement. */
    environment: optional(VruEnvironment),
    /** How the road user controls the speed at present, such as braking or pedalling. */
    movementControl: optional(VruMovementControl),
    /** Direction in which the vehicle of the road user points, which may differ from that of movement. */
    orientation: optional(Wgs84Angle),
    /** How far the vehicle leans to the side. */
    rollAngle: optional(CartesianAngle),
    /** What the road user is doing with the device, as a hint at how attentive they are. */
    deviceUsage: optional(VruDeviceUsage),
  },
  extensible(),
)

/** What changes slowly about a vulnerable road user. */
export const VruLowFrequencyContainer = sequence(
  {
    /** Kind of road user. */
    profileAndSubprofile: VruProfileAndSubprofile,
    /** How large the road user is. */
    sizeClass: optional(VruSizeClass),
    /** Lights that are switched on. */
    exteriorLights: optional(VruExteriorLights),
  },
  extensible(),
)

/** What the leader of a group says about the group. */
export const VruClusterInformationContainer = sequence(
  {
    /** The group: its identifier, outline and size. The outline is relative to the position of the sender. */
    vruClusterInformation: VruClusterInformation,
  },
  extensible(),
)

/** Announces a change in a group: a member joins or leaves, or the leader changes or dissolves it. */
export const VruClusterOperationContainer = sequence(
  {
    /** The sender is about to join a group. */
    clusterJoinInfo: optional(ClusterJoinInfo),
    /** The sender has just left a group. */
    clusterLeaveInfo: optional(ClusterLeaveInfo),
    /** The leader is about to dissolve the group. */
    clusterBreakupInfo: optional(ClusterBreakupInfo),
    /** Time until the leader changes the identifier of the group. */
    clusterIdChangeTimeInfo: optional(DeltaTimeQuarterSecond),
  },
  extensible(),
)

/** Where a vulnerable road user was and what it is about to do. */
export const VruMotionPredictionContainer = sequence(
  {
    /** Points that the road user has passed. */
    pathHistory: optional(PathHistory),
    /** Where the road user is going to be. */
    pathPrediction: optional(PathPredicted),
    /** Which others are at a safe distance, and which are not. */
    safeDistance: optional(SequenceOfSafeDistanceIndication),
    /** Others whose path may meet that of the road user. */
    trajectoryInterceptionIndication: optional(SequenceOfTrajectoryInterceptionIndication),
    /** The road user is about to become faster or slower. */
    accelerationChangeIndication: optional(AccelerationChangeIndication),
    /** The road user is about to turn. */
    headingChangeIndication: optional(HeadingChangeIndication),
    /** How likely the road user is to fall. */
    stabilityChangeIndication: optional(StabilityChangeIndication),
  },
  extensible(),
)

/** The containers of a VAM. The first two are always there, the others are sent less often or where they apply. */
export const VamParameters = sequence(
  {
    /** What kind of station the sender is, and where. */
    basicContainer: BasicContainer,
    /** What changes fast, such as speed and heading. */
    vruHighFrequencyContainer: VruHighFrequencyContainer,
    /** What changes slowly, such as the kind of road user. */
    vruLowFrequencyContainer: optional(VruLowFrequencyContainer),
    /** The group that the sender leads. */
    vruClusterInformationContainer: optional(VruClusterInformationContainer),
    /** Joining, leaving or breaking up a group. */
    vruClusterOperationContainer: optional(VruClusterOperationContainer),
    /** Where the sender was and where it is going to be. */
    vruMotionPredictionContainer: optional(VruMotionPredictionContainer),
  },
  extensible(),
)

/** Content of a VAM: when it was made, and the containers. */
export const VruAwareness = sequence({
  /** The moment for which the position of the sender holds. */
  generationDeltaTime: GenerationDeltaTime,
  /** The containers. */
  vamParameters: VamParameters,
})

/**
 * The VRU Awareness Message: a vulnerable road user, such as a pedestrian or cyclist, or a group of them, tells
 * those around it where it is and how it moves.
 */
export const VAM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeaderVam,
  /** The content. */
  vam: VruAwareness,
})
