/**
 * The regional content that the standard defines: for each extended type, what a region's number selects. 2 is group B
 * (Japan), 3 is group C (Europe).
 * @module REGION
 */
import { objectSet } from '../asn1/schema'
import {
  LaneDataAttribute_addGrpB,
  MovementEvent_addGrpB,
  NodeOffsetPointXY_addGrpB,
  Position3D_addGrpB,
} from './add-grp-b'
import {
  ConnectionManeuverAssist_addGrpC,
  IntersectionState_addGrpC,
  MapData_addGrpC,
  Position3D_addGrpC,
  RestrictionUserType_addGrpC,
} from './add-grp-c'

/** Regional content of the help for a connection in SPAT. */
export const Reg_ConnectionManeuverAssist = objectSet({ 3: ConnectionManeuverAssist_addGrpC })

/** Regional content of the state of an intersection in SPAT. */
export const Reg_IntersectionState = objectSet({ 3: IntersectionState_addGrpC })

/** Regional content of lane attributes. */
export const Reg_LaneDataAttribute = objectSet({ 2: LaneDataAttribute_addGrpB })

/** Regional content of a signal state in SPAT. */
export const Reg_MovementEvent = objectSet({ 2: MovementEvent_addGrpB })

/** Regional ways to give a node of a lane. */
export const Reg_NodeOffsetPointXY = objectSet({ 2: NodeOffsetPointXY_addGrpB })

/** Regional content of a position. */
export const Reg_Position3D = objectSet({ 2: Position3D_addGrpB, 3: Position3D_addGrpC })

/** Regional classes of road users. */
export const Reg_RestrictionUserType = objectSet({ 3: RestrictionUserType_addGrpC })

/** Regional content of a MAP message. */
export const Reg_MapData = objectSet({ 3: MapData_addGrpC })
