/**
 * What Europe adds to the messages of SAE J2735.
 * @module AddGrpC
 * @source ISO TS 19091:2019
 */
import { enumerated, extensible, integer, optional, sequence, sequenceOf } from '../../asn1/schema'
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
import { Altitude, DeltaAltitude, StationID, VehicleMass } from './its-container'

export const TimeReference = integer(0, 60000, { names: { oneMilliSec: 1 } })

export const ItsStationPosition = sequence(
  {
    stationID: StationID,
    laneID: optional(LaneID),
    nodeXY: optional(NodeOffsetPointXY),
    timeReference: optional(TimeReference),
  },
  extensible(),
)

export const ItsStationPositionList = sequenceOf(ItsStationPosition, [1, 5])

/** Addition to the help for a connection in SPAT: which vehicles the roadside assigns to which lanes. */
export const ConnectionManeuverAssist_addGrpC = sequence(
  {
    itsStationPosition: optional(ItsStationPositionList),
  },
  extensible(),
)

export const ConnectionTrajectory_addGrpC = sequence(
  {
    nodes: NodeSetXY,
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

export const LaneAttributes_addGrpC = sequence(
  {
    maxVehicleHeight: optional(VehicleHeight),
    maxVehicleWeight: optional(VehicleMass),
  },
  extensible(),
)

/** Where the signal head of a signal group stands. */
export const SignalHeadLocation = sequence(
  {
    nodeXY: NodeOffsetPointXY,
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

export const MovementEvent_addGrpC = sequence(
  {
    stateChangeReason: optional(ExceptionalCondition),
  },
  extensible(),
)

export const Node = sequence(
  {
    id: integer(),
    lane: optional(LaneID),
    connectionID: optional(LaneConnectionID),
    intersectionID: optional(IntersectionID),
  },
  extensible(),
)

export const NodeLink = sequenceOf(Node, [1, 5])

export const PtvRequestType = enumerated(
  ['preRequest', 'mainRequest', 'doorCloseRequest', 'cancelRequest', 'emergencyRequest'],
  extensible(),
)

export const NodeAttributeSet_addGrpC = sequence(
  {
    ptvRequest: optional(PtvRequestType),
    nodeLink: optional(NodeLink),
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

/** Emission class of a vehicle; which class a letter means is set by the region. */
export const EmissionType = enumerated(['euro1', 'euro2', 'euro3', 'euro4', 'euro5', 'euro6'], extensible())

/** Addition to a class of road users: vehicles of an emission class. */
export const RestrictionUserType_addGrpC = sequence(
  {
    /** The emission class. */
    emission: optional(EmissionType),
    fuel: optional(FuelType),
  },
  extensible(),
)

export const BatteryStatus = enumerated(['unknown', 'critical', 'low', 'good'], extensible())

export const RequestorDescription_addGrpC = sequence(
  {
    fuel: optional(FuelType),
    batteryStatus: optional(BatteryStatus),
  },
  extensible(),
)

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

export const SignalStatusPackage_addGrpC = sequence(
  {
    synchToSchedule: optional(DeltaTime),
    rejectedReason: optional(RejectedReason),
  },
  extensible(),
)
