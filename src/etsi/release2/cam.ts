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
  longitudinalAcceleration: AccelerationComponent,
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
  lateralAcceleration: optional(AccelerationComponent),
  /** Acceleration along the vertical axis, positive upward. */
  verticalAcceleration: optional(AccelerationComponent),
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
  pathHistory: Path,
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
  incidentIndication: optional(CauseCodeV2),
  /** What the vehicle asks for: the right of way, or free passage at a traffic light. */
  emergencyPriority: optional(EmergencyPriority),
})

/** What a safety car adds to a CAM. */
export const SafetyCarContainer = sequence({
  /** Whether light bar and siren are on. */
  lightBarSirenInUse: LightBarSirenInUse,
  /** The incident that the safety car is out for. */
  incidentIndication: optional(CauseCodeV2),
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

/**
 * Kind of an extension container of a CAM: 1 two-wheeler, 2 electronic horizon, 3 very low frequency, 4 path
 * prediction, 5 lane positions, 6 movement control.
 */
export const ExtensionContainerId = integer(1, 16, { extensible: true })

/** An extension container of a CAM with its kind. Receivers skip kinds that they do not know. */
export const WrappedExtensionContainer = sequence({
  /** Kind of the container. */
  containerId: ExtensionContainerId,
  /** The container. */
  containerData: openType('containerId', () => ExtensionContainers),
})

/** The extension containers of a CAM. */
export const WrappedExtensionContainers = sequenceOf(WrappedExtensionContainer, [1, 8, true])

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
  extensible({
    /** Containers that release 2 added. */
    extensionContainers: optional(WrappedExtensionContainers),
  }),
)

/** Content of a CAM: when it was made, and the containers. */
export const CamPayload = sequence({
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
  cam: CamPayload,
})

/** What a cyclist adds to a CAM. */
export const CyclistTypeSpecificInformation = sequence(
  {
    /** Kind of bicycle or light vehicle. */
    vruSubProfileBicyclist: optional(range(VruSubProfileBicyclist, 0, 10)),
    /** How the cyclist controls the speed at present, such as braking or pedalling. */
    vruMovementControl: optional(VruMovementControl),
  },
  extensible(),
)

/** Data by kind of two-wheeler. */
export const TwoWheelerTypeSpecificInformation = choice(
  {
    /** A bicycle or the like. */
    cyclist: CyclistTypeSpecificInformation,
  },
  extensible(),
)

/** What a two-wheeler adds to a CAM. */
export const TwoWheelerContainer = sequence(
  {
    /** Data for its kind of two-wheeler. */
    typeSpecificInformation: optional(TwoWheelerTypeSpecificInformation),
    /** How far it leans to the side. */
    rollAngle: optional(CartesianAngle),
    /** Direction in which it points, which may differ from that of movement. */
    orientation: optional(Wgs84Angle),
    /** How likely it is to fall. */
    stabilityChangeIndication: optional(StabilityChangeIndication),
  },
  extensible(),
)

/** The road on which a vehicle drives, as its electronic horizon sees it: the stretch ahead, and the one behind. */
export const EHorizonLocationSharingContainer = sequence(
  {
    /** Course of the road that the vehicle is expected to take. */
    segmentAhead: PolygonalLine,
    /** How likely the vehicle is to reach each point of the stretch ahead. */
    nodeProbabilities: optional(ConfidenceLevels),
    /** Course of the road that it has come along. */
    segmentBehind: PolygonalLine,
    /** Lanes of the road. */
    laneLevelDetails: optional(BasicLaneConfiguration),
    /** What the data is based on, such as sensors or a stored map, and how certain it is. */
    segmentSource: optional(MetaInformation),
  },
  extensible(),
)

/** What hardly ever changes about a vehicle, or matters little. */
export const VeryLowFrequencyContainer = sequence(
  {
    /** Height of the vehicle. */
    vehicleHeight: optional(VehicleHeight2),
    /** What the wipers are doing. */
    wiperStatus: optional(WiperStatus),
    /** Systems that act through the brakes. */
    brakeControl: optional(BrakeControl),
  },
  extensible(),
)

/** Where a vehicle is going to be. */
export const PathPredictionContainer = sequence(
  {
    /** Paths that the vehicle may take. */
    pathPredictedList: PathPredictedList,
  },
  extensible(),
)

/** Which lane or lanes a vehicle is on. */
export const GeneralizedLanePositionsContainer = sequence(
  {
    /** The lanes, each told in one of several ways. */
    generalizedLanePositions: GeneralizedLanePositions,
  },
  extensible(),
)

/** What controls the movement of a vehicle. */
export const VehicleMovementControlContainer = sequence(
  {
    /** Pedals and automation. */
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
