/**
 * @module AddGrpC
 */
import { enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { LaneID, NodeOffsetPointXY, PrioritizationResponseStatus, SignalGroupID, StationID } from './common'

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

export const AltitudeValue = integer(-100000, 800001)

export const EmissionType = enumerated(['typeA', 'typeB', 'typeC', 'typeD', 'typeE'], extensible())

export const Altitude = sequence({ value: AltitudeValue, confidence: AltitudeConfidence })

export const PrioritizationResponse = sequence(
  { stationID: StationID, priorState: PrioritizationResponseStatus, signalGroup: SignalGroupID },
  extensible(),
)

export const PrioritizationResponseList = sequenceOf(PrioritizationResponse, [1, 10])

export const VehicleToLanePosition = sequence({ stationID: StationID, laneID: LaneID }, extensible())

export const VehicleToLanePositionList = sequenceOf(VehicleToLanePosition, [1, 5])

export const ConnectionManeuverAssist_addGrpC = sequence({
  vehicleToLanePositions: VehicleToLanePositionList,
  rsuDistanceFromAnchor: optional(NodeOffsetPointXY),
})

export const IntersectionState_addGrpC = sequence(
  { activePrioritizations: optional(PrioritizationResponseList) },
  extensible(),
)

export const SignalHeadLocation = sequence({ node: NodeOffsetPointXY, signalGroupID: SignalGroupID }, extensible())

export const SignalHeadLocationList = sequenceOf(SignalHeadLocation, [1, 20])

export const MapData_addGrpC = sequence({ signalHeadLocations: optional(SignalHeadLocationList) }, extensible())

export const Position3D_addGrpC = sequence({ altitude: Altitude }, extensible())

export const RestrictionUserType_addGrpC = sequence({ emission: optional(EmissionType) }, extensible())
