/**
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

export const Reg_ConnectionManeuverAssist = objectSet({ 3: ConnectionManeuverAssist_addGrpC })

export const Reg_IntersectionState = objectSet({ 3: IntersectionState_addGrpC })

export const Reg_LaneDataAttribute = objectSet({ 2: LaneDataAttribute_addGrpB })

export const Reg_MovementEvent = objectSet({ 2: MovementEvent_addGrpB })

export const Reg_NodeOffsetPointXY = objectSet({ 2: NodeOffsetPointXY_addGrpB })

export const Reg_Position3D = objectSet({ 2: Position3D_addGrpB, 3: Position3D_addGrpC })

export const Reg_RestrictionUserType = objectSet({ 3: RestrictionUserType_addGrpC })

export const Reg_MapData = objectSet({ 3: MapData_addGrpC })
