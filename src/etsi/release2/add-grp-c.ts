/**
 * What Europe adds to the messages of SAE J2735.
 * @module ETSI-ITS-DSRC-AddGrpC
 * @source ETSI TS 103 301 v2.2.1
 */
import { enumerated, extensible, integer, optional, sequence, sequenceOf } from '../../asn1/schema'
import { Altitude, DeltaAltitude, StationID, VehicleMass } from './cdd'
import {
  DeltaTime,
  FuelType,
  IntersectionID,
  LaneConnectionID,
  LaneID,
  NodeOffsetPointXY,
  NodeSetXY,
  PrioritizationResponseStatus,
  SignalGroupID,
  VehicleHeight,
} from './dsrc'

/** Moment within a minute. */
export const TimeReference = integer(0, 60000, { unit: 's', resolution: 0.001, names: { oneMilliSec: 1 } })

/** Where the roadside sees one station. It may be more accurate than what the station itself knows. */
export const ItsStationPosition = sequence(
  {
    /** The station that was located. */
    stationID: StationID,
    /** The lane that it is on. */
    laneID: optional(LaneID),
    /** Where it is, as an offset from the reference point of the intersection. */
    nodeXY: optional(NodeOffsetPointXY),
    /** When it was there. */
    timeReference: optional(TimeReference),
  },
  extensible(),
)

/** Stations that the roadside has located on a connection. */
export const ItsStationPositionList = sequenceOf(ItsStationPosition, [1, 5])

/** Addition to the help for a connection in SPAT: where the roadside sees individual stations. */
export const ConnectionManeuverAssist_addGrpC = sequence(
  {
    /** Stations that the roadside has located, such as vehicles in the queue. */
    itsStationPosition: optional(ItsStationPositionList),
  },
  extensible(),
)

/** Addition to a lane in MAP: the path on which vehicles cross the intersection. */
export const ConnectionTrajectory_addGrpC = sequence(
  {
    /** The points of the path. */
    nodes: NodeSetXY,
    /** The connection that takes the path. */
    connectionID: LaneConnectionID,
  },
  extensible(),
)

/** State of the signal priority that one station asked for. */
export const PrioritizationResponse = sequence(
  {
    /** The station that asked. */
    stationID: StationID,
    /** What became of its request. */
    priorState: PrioritizationResponseStatus,
    /** The signal group that it concerns. */
    signalGroup: SignalGroupID,
  },
  extensible(),
)

/** States of several signal priorities. */
export const PrioritizationResponseList = sequenceOf(PrioritizationResponse, [1, 10])

/** Addition to the state of an intersection in SPAT: signal priorities that are active. */
export const IntersectionState_addGrpC = sequence(
  {
    /** Signal priorities that are active. */
    activePrioritizations: optional(PrioritizationResponseList),
  },
  extensible(),
)

/** Addition to what a lane is in MAP: limits for the vehicles on it. */
export const LaneAttributes_addGrpC = sequence(
  {
    /** The greatest height that a vehicle may have. */
    maxVehicleHeight: optional(VehicleHeight),
    /** The greatest mass that a vehicle may have. */
    maxVehicleWeight: optional(VehicleMass),
  },
  extensible(),
)

/** Where the signal head of a signal group stands, and at which height. */
export const SignalHeadLocation = sequence(
  {
    /** Where it stands, as an offset from the reference point of the intersection. */
    nodeXY: NodeOffsetPointXY,
    /** Its height, as a difference from the reference point. */
    nodeZ: DeltaAltitude,
    /** The signal group. */
    signalGroupID: SignalGroupID,
  },
  extensible(),
)

/** Where the signal heads of an intersection stand. */
export const SignalHeadLocationList = sequenceOf(SignalHeadLocation, [1, 64])

/** Addition to MAP: positions of signal heads. */
export const MapData_addGrpC = sequence(
  {
    /** Positions of signal heads. */
    signalHeadLocations: optional(SignalHeadLocationList),
  },
  extensible(),
)

/**
 * Why a signal deviates from its normal course: a vehicle is given priority, the road ahead is blocked or
 * restricted, or the inflow is metered. `vehicleHeight` is a vehicle that is too high.
 */
export const ExceptionalCondition = enumerated(
  [
    'unknown',
    'publicTransportPriority',
    'emergencyVehiclePriority',
    'trainPriority',
    'bridgeOpen',
    'vehicleHeight',
    'weather',
    'trafficJam',
    'tunnelClosure',
    'meteringActive',
    'truckPriority',
    'bicyclePlatoonPriority',
    'vehiclePlatoonPriority',
  ],
  extensible(),
)

/** Addition to a state of a signal group in SPAT: why it differs from the normal course. */
export const MovementEvent_addGrpC = sequence(
  {
    /** What made the signal deviate from its normal course. */
    stateChangeReason: optional(ExceptionalCondition),
  },
  extensible(),
)

/** A node of the road network, such as the end of a lane. */
export const Node = sequence(
  {
    /** Number of the node. */
    id: integer(),
    /** The lane that the node is on. */
    lane: optional(LaneID),
    /** The connection that the node belongs to. */
    connectionID: optional(LaneConnectionID),
    /** The intersection that the node belongs to. */
    intersectionID: optional(IntersectionID),
  },
  extensible(),
)

/** Nodes that are linked with each other. */
export const NodeLink = sequenceOf(Node, [1, 5])

/**
 * Stage of the requests that a public transport vehicle makes on its way to a signal. `preRequest` announces it
 * from afar, `mainRequest` asks for the signal, `doorCloseRequest` says that it leaves a stop, `cancelRequest` that
 * it no longer needs the signal; `emergencyRequest` is for exceptional cases.
 */
export const PtvRequestType = enumerated(
  ['preRequest', 'mainRequest', 'doorCloseRequest', 'cancelRequest', 'emergencyRequest'],
  extensible(),
)

/**
 * Addition to a point of a lane in MAP: what public transport vehicles do there, and its place in a network of
 * nodes.
 */
export const NodeAttributeSet_addGrpC = sequence(
  {
    /** The request for priority that a public transport vehicle makes at this point. */
    ptvRequest: optional(PtvRequestType),
    /** The nodes that this point is linked with. */
    nodeLink: optional(NodeLink),
    /** The node that this point is. */
    node: optional(Node),
  },
  extensible(),
)

/** Addition to a position: altitude with accuracy. */
export const Position3D_addGrpC = sequence(
  {
    /** The altitude. */
    altitude: Altitude,
  },
  extensible(),
)

/** Emission class of a vehicle by the European standards, from Euro 1 to Euro 6. */
export const EmissionType = enumerated(['euro1', 'euro2', 'euro3', 'euro4', 'euro5', 'euro6'], extensible())

/** Addition to a class of road users: vehicles of an emission class or with a kind of drive. */
export const RestrictionUserType_addGrpC = sequence(
  {
    /** The emission class. */
    emission: optional(EmissionType),
    /** What drives the vehicles. */
    fuel: optional(FuelType),
  },
  extensible(),
)

/** How full the battery of an electric vehicle is, in three classes. */
export const BatteryStatus = enumerated(['unknown', 'critical', 'low', 'good'], extensible())

/** Addition to the sender of a request for signal priority: its source of power. */
export const RequestorDescription_addGrpC = sequence(
  {
    /** What drives the vehicle. */
    fuel: optional(FuelType),
    /** How full the battery of the vehicle is. */
    batteryStatus: optional(BatteryStatus),
  },
  extensible(),
)

/**
 * Why a request for signal priority was rejected. `ptPriorityDisabled` is priority for public transport being
 * switched off, `higherPTPriorityGranted` a more important vehicle being served, `vehicleTrackingUnknown` a vehicle
 * that the controller could not follow.
 */
export const RejectedReason = enumerated(
  [
    'unknown',
    'exceptionalCondition',
    'maxWaitingTimeExceeded',
    'ptPriorityDisabled',
    'higherPTPriorityGranted',
    'vehicleTrackingUnknown',
  ],
  extensible(),
)

/**
 * Addition to the answer to a request for signal priority: its relation to the schedule, and why a request is
 * rejected.
 */
export const SignalStatusPackage_addGrpC = sequence(
  {
    /** Deviation from the schedule, so that a public transport vehicle can adapt to it. */
    synchToSchedule: optional(DeltaTime),
    /** Why the request was rejected. */
    rejectedReason: optional(RejectedReason),
  },
  extensible(),
)
