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

/** How a vehicle moves, and its outline. */
export const BasicVehicleContainerHighFrequency = sequence({
  /** Direction of movement. */
  heading: Heading,
  /** Speed over ground. */
  speed: Speed,
  /** Whether the vehicle drives forward or backward. */
  driveDirection: DriveDirection,
  /** Length of the vehicle, and what is known about a trailer. */
  vehicleLength: VehicleLength,
  /** Width of the vehicle. */
  vehicleWidth: VehicleWidth,
  /** Acceleration along the vehicle; negative is braking. */
  longitudinalAcceleration: LongitudinalAcceleration,
  /** How strongly the path of the vehicle bends. */
  curvature: Curvature,
  /** Whether the curvature was computed from the yaw rate. */
  curvatureCalculationMode: CurvatureCalculationMode,
  /** Rotation about the vertical axis. */
  yawRate: YawRate,
  /** What controls the speed at present, such as a pedal or the cruise control. */
  accelerationControl: optional(AccelerationControl),
  /** The lane that the vehicle is on. */
  lanePosition: optional(LanePosition),
  /** Angle of the steering wheel. */
  steeringWheelAngle: optional(SteeringWheelAngle),
  /** Acceleration across the vehicle, positive to the left. */
  lateralAcceleration: optional(LateralAcceleration),
  /** Acceleration along the vertical axis, positive upward. */
  verticalAcceleration: optional(VerticalAcceleration),
  /** How old the data may be with regard to the time of the message. */
  performanceClass: optional(PerformanceClass),
  /** A tolling station nearby, whose radio must not be disturbed. */
  cenDsrcTollingZone: optional(CenDsrcTollingZone),
})

/** What a roadside unit says in a CAM. */
export const RSUContainerHighFrequency = sequence(
  {
    /** Zones in which stations must not disturb other radio, such as that of tolling stations. */
    protectedCommunicationZonesRSU: optional(ProtectedCommunicationZonesRSU),
  },
  extensible(),
)

/** What changes fast, by kind of sender. */
export const HighFrequencyContainer = choice(
  {
    /** The sender is a vehicle. */
    basicVehicleContainerHighFrequency: BasicVehicleContainerHighFrequency,
    /** The sender is a roadside unit. */
    rsuContainerHighFrequency: RSUContainerHighFrequency,
  },
  extensible(),
)

/** What changes slowly about a vehicle: role, lights and the path driven so far. */
export const BasicVehicleContainerLowFrequency = sequence({
  /** Role of the vehicle; some roles come with a special vehicle container. */
  vehicleRole: VehicleRole,
  /** Lights that are switched on. */
  exteriorLights: ExteriorLights,
  /** Points that the vehicle has passed, the latest one first. */
  pathHistory: PathHistory,
})

/** What changes slowly, by kind of sender. */
export const LowFrequencyContainer = choice(
  {
    /** The sender is a vehicle. */
    basicVehicleContainerLowFrequency: BasicVehicleContainerLowFrequency,
  },
  extensible(),
)

/** What a public transport vehicle adds to a CAM. */
export const PublicTransportContainer = sequence({
  /** Whether passengers are getting on or off. */
  embarkationStatus: EmbarkationStatus,
  /** Data that controls traffic lights, barriers or bollards. */
  ptActivation: optional(PtActivation),
})

/** What a special transport adds to a CAM. */
export const SpecialTransportContainer = sequence({
  /** What is out of the ordinary about the load. */
  specialTransportType: SpecialTransportType,
  /** Whether light bar and siren are on. */
  lightBarSirenInUse: LightBarSirenInUse,
})

/** What a vehicle with dangerous goods adds to a CAM. */
export const DangerousGoodsContainer = sequence({
  /** Class of the goods. */
  dangerousGoodsBasic: DangerousGoodsBasic,
})

/** What a vehicle in roadworks adds to a CAM. */
export const RoadWorksContainerBasic = sequence({
  /** Kind of roadworks. */
  roadworksSubCauseCode: optional(RoadworksSubCauseCode),
  /** Whether light bar and siren are on. */
  lightBarSirenInUse: LightBarSirenInUse,
  /** Lanes and hard shoulders that are closed ahead. */
  closedLanes: optional(ClosedLanes),
})

/** What a rescue vehicle adds to a CAM. */
export const RescueContainer = sequence({
  /** Whether light bar and siren are on. */
  lightBarSirenInUse: LightBarSirenInUse,
})

/** What an emergency vehicle adds to a CAM. */
export const EmergencyContainer = sequence({
  /** Whether light bar and siren are on. */
  lightBarSirenInUse: LightBarSirenInUse,
  /** The incident that the vehicle responds to. */
  incidentIndication: optional(CauseCode),
  /** What the vehicle asks for: the right of way, or free passage at a traffic light. */
  emergencyPriority: optional(EmergencyPriority),
})

/** What a safety car adds to a CAM. */
export const SafetyCarContainer = sequence({
  /** Whether light bar and siren are on. */
  lightBarSirenInUse: LightBarSirenInUse,
  /** The incident that the safety car is out for. */
  incidentIndication: optional(CauseCode),
  /** Whether and how the safety car may be passed. */
  trafficRule: optional(TrafficRule),
  /** Speed limit for the vehicles behind. */
  speedLimit: optional(SpeedLimit),
})

/** What a vehicle with a special role adds. The alternative goes with `vehicleRole` in the low frequency container. */
export const SpecialVehicleContainer = choice(
  {
    /** A public transport vehicle. */
    publicTransportContainer: PublicTransportContainer,
    /** A heavy or oversized transport. */
    specialTransportContainer: SpecialTransportContainer,
    /** A vehicle that carries dangerous goods. */
    dangerousGoodsContainer: DangerousGoodsContainer,
    /** A vehicle that takes part in roadworks. */
    roadWorksContainerBasic: RoadWorksContainerBasic,
    /** A vehicle on rescue work, such as a tow truck. */
    rescueContainer: RescueContainer,
    /** An emergency vehicle. */
    emergencyContainer: EmergencyContainer,
    /** A safety car that leads the traffic behind it. */
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

/** The containers of a CAM. The first two are always there, the others are sent less often or by some senders only. */
export const CamParameters = sequence(
  {
    /** What kind of station the sender is, and where. */
    basicContainer: BasicContainer,
    /** What changes fast, such as speed and heading. */
    highFrequencyContainer: HighFrequencyContainer,
    /** What changes slowly, such as lights and the path driven so far. */
    lowFrequencyContainer: optional(LowFrequencyContainer),
    /** What vehicles with a special role add. */
    specialVehicleContainer: optional(SpecialVehicleContainer),
  },
  extensible(),
)

/**
 * When the message was made: the low 16 bits of the TimestampIts. It wraps around after about a minute, so the
 * receiver completes it with its own clock.
 */
export const GenerationDeltaTime = integer(0, 65535, { unit: 's', resolution: 0.001, names: { oneMilliSec: 1 } })

/** Content of a CAM: when it was made, and the containers. Release 2 calls the type `CamPayload`. */
export const CoopAwareness = sequence({
  /** The moment for which the position of the sender holds. */
  generationDeltaTime: GenerationDeltaTime,
  /** The containers. */
  camParameters: CamParameters,
})

/**
 * The Cooperative Awareness Message: a station tells those around it, several times a second, where it is and how
 * it moves.
 */
export const CAM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The content. */
  cam: CoopAwareness,
})
