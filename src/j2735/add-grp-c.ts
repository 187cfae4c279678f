/**
 * Regional additions of group C (Europe): active signal priorities, vehicles assigned to lanes, signal head positions,
 * altitude and emission classes.
 * @module AddGrpC
 */
import { enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { LaneID, NodeOffsetPointXY, PrioritizationResponseStatus, SignalGroupID, StationID } from './common'

/**
 * Accuracy of an altitude: with 95 percent probability the error is at most the meters and centimeters in the label
 * (`alt-000-05` is 5 cm, `alt-020-00` is 20 m). `outOfRange` is worse than the largest of them.
 */
export const AltitudeConfidence = enumerated([
  'alt-000-01',
  'alt-000-02',
  'alt-000-05',
  'alt-000-10',
  'alt-000-20',
  'alt-000-50',
  'alt-001-00',
  'alt-002-00',
  'alt-005-00',
  'alt-010-00',
  'alt-020-00',
  'alt-050-00',
  'alt-100-00',
  'alt-200-00',
  'outOfRange',
  'unavailable',
])

/**
 * Height above (positive) or below the WGS 84 ellipsoid. The lowest number also stands for anything lower, the number
 * before the one for unavailable for anything higher.
 */
export const AltitudeValue = integer(-100000, 800001, { unit: 'm', resolution: 0.01, unavailable: 800001 })

/** Emission class of a vehicle; which class a letter means is set by the region. */
export const EmissionType = enumerated(['typeA', 'typeB', 'typeC', 'typeD', 'typeE'], extensible())

/** A height with its accuracy. */
export const Altitude = sequence({
  /** The height. */
  value: AltitudeValue,
  /** Its accuracy. */
  confidence: AltitudeConfidence,
})

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

/** The lane on which the roadside sees a vehicle. */
export const VehicleToLanePosition = sequence(
  {
    /** The vehicle. */
    stationID: StationID,
    /** The lane, by its number in MAP. */
    laneID: LaneID,
  },
  extensible(),
)

/** The lanes on which the roadside sees vehicles. */
export const VehicleToLanePositionList = sequenceOf(VehicleToLanePosition, [1, 5])

/** Addition to the help for a connection in SPAT: which vehicles the roadside assigns to which lanes. */
export const ConnectionManeuverAssist_addGrpC = sequence({
  /** Vehicles and their lanes. */
  vehicleToLanePositions: VehicleToLanePositionList,
  /** Offset of the roadside unit from the reference point of the intersection. */
  rsuDistanceFromAnchor: optional(NodeOffsetPointXY),
})

/** Addition to the state of an intersection in SPAT: signal priorities that are active. */
export const IntersectionState_addGrpC = sequence(
  {
    /** Signal priorities that are active. */
    activePrioritizations: optional(PrioritizationResponseList),
  },
  extensible(),
)

/** Where the signal head of a signal group stands. */
export const SignalHeadLocation = sequence(
  {
    /** Position, as an offset from the reference point of the intersection. */
    node: NodeOffsetPointXY,
    /** The signal group. */
    signalGroupID: SignalGroupID,
  },
  extensible(),
)

/** Where the signal heads of an intersection stand. */
export const SignalHeadLocationList = sequenceOf(SignalHeadLocation, [1, 20])

/** Addition to MAP: positions of signal heads. */
export const MapData_addGrpC = sequence(
  {
    /** Positions of signal heads. */
    signalHeadLocations: optional(SignalHeadLocationList),
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

/** Addition to a class of road users: vehicles of an emission class. */
export const RestrictionUserType_addGrpC = sequence(
  {
    /** The emission class. */
    emission: optional(EmissionType),
  },
  extensible(),
)
