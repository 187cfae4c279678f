/**
 * What Europe (region 3) adds to the messages of SAE J2735: for each extended type, what the region's number selects.
 * @module ETSI-ITS-DSRC-REGION
 * @source ETSI TS 103 301 v2.2.1
 */
import { objectSet } from '../../asn1/schema'
import {
  ConnectionManeuverAssist_addGrpC,
  ConnectionTrajectory_addGrpC,
  IntersectionState_addGrpC,
  LaneAttributes_addGrpC,
  MapData_addGrpC,
  MovementEvent_addGrpC,
  NodeAttributeSet_addGrpC,
  Position3D_addGrpC,
  RequestorDescription_addGrpC,
  RestrictionUserType_addGrpC,
  SignalStatusPackage_addGrpC,
} from './add-grp-c'

/** Regional content of the help for a connection in SPAT. */
export const Reg_ConnectionManeuverAssist = objectSet({ 3: ConnectionManeuverAssist_addGrpC })

/** Regional content of a lane. */
export const Reg_GenericLane = objectSet({ 3: ConnectionTrajectory_addGrpC })

/** Regional content of the state of an intersection in SPAT. */
export const Reg_IntersectionState = objectSet({ 3: IntersectionState_addGrpC })

/** Regional content of lane attributes. */
export const Reg_LaneAttributes = objectSet({ 3: LaneAttributes_addGrpC })

/** Regional content of a MAP message. */
export const Reg_MapData = objectSet({ 3: MapData_addGrpC })

/** Regional content of a signal state in SPAT. */
export const Reg_MovementEvent = objectSet({ 3: MovementEvent_addGrpC })

/** Regional content of the attributes of a node. */
export const Reg_NodeAttributeSetXY = objectSet({ 3: NodeAttributeSet_addGrpC })

/** Regional content of a position. */
export const Reg_Position3D = objectSet({ 3: Position3D_addGrpC })

/** Regional content of who requests priority. */
export const Reg_RequestorDescription = objectSet({ 3: RequestorDescription_addGrpC })

/** Regional classes of road users. */
export const Reg_RestrictionUserType = objectSet({ 3: RestrictionUserType_addGrpC })

/** Regional content of the answer to a request. */
export const Reg_SignalStatusPackage = objectSet({ 3: SignalStatusPackage_addGrpC })
