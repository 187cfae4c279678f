/**
 * @module MapData
 */
import {
  bitString,
  choice,
  enumerated,
  extensible,
  ia5String,
  integer,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import {
  ApproachID,
  DescriptiveName,
  IntersectionReferenceID,
  LaneConnectionID,
  LaneID,
  LaneWidth,
  MinuteOfTheYear,
  MsgCount,
  NodeListXY,
  Position3D,
  RestrictionClassID,
  RoadAuthorityID,
  RoadSegmentReferenceID,
  SignalGroupID,
  SpeedLimitList,
} from './common'
import { regionalExtension } from './regional-extension'

export const DataParameters = sequence(
  {
    processMethod: optional(ia5String([1, 255])),
    processAgency: optional(ia5String([1, 255])),
    lastCheckedDate: optional(ia5String([1, 255])),
    geoidUsed: optional(ia5String([1, 255])),
  },
  extensible(),
)

export const AllowedManeuvers = bitString(
  [12, 12],
  [
    'maneuverStraightAllowed',
    'maneuverLeftAllowed',
    'maneuverRightAllowed',
    'maneuverUTurnAllowed',
    'maneuverLeftTurnOnRedAllowed',
    'maneuverRightTurnOnRedAllowed',
    'maneuverLaneChangeAllowed',
    'maneuverNoStoppingAllowed',
    'yieldAllwaysRequired',
    'goWithHalt',
    'caution',
    'reserved1',
  ],
)

export const ConnectingLane = sequence({ lane: LaneID, maneuver: optional(AllowedManeuvers) })

export const Connection = sequence({
  connectingLane: ConnectingLane,
  remoteIntersection: optional(IntersectionReferenceID),
  signalGroup: optional(SignalGroupID),
  userClass: optional(RestrictionClassID),
  connectionID: optional(LaneConnectionID),
})

export const ConnectsToList = sequenceOf(Connection, [1, 16])

export const LaneAttributes_Barrier = bitString(
  [16, 16],
  [
    'median-RevocableLane',
    'median',
    'whiteLineHashing',
    'stripedLines',
    'doubleStripedLines',
    'trafficCones',
    'constructionBarrier',
    'trafficChannels',
    'lowCurbs',
    'highCurbs',
  ],
)

export const LaneAttributes_Bike = bitString(
  [16, 16],
  [
    'bikeRevocableLane',
    'pedestrianUseAllowed',
    'isBikeFlyOverLane',
    'fixedCycleTime',
    'biDirectionalCycleTimes',
    'isolatedByBarrier',
    'unsignalizedSegmentsPresent',
  ],
)

export const LaneAttributes_Crosswalk = bitString(
  [16, 16],
  [
    'crosswalkRevocableLane',
    'bicyleUseAllowed',
    'isXwalkFlyOverLane',
    'fixedCycleTime',
    'biDirectionalCycleTimes',
    'hasPushToWalkButton',
    'audioSupport',
    'rfSignalRequestPresent',
    'unsignalizedSegmentsPresent',
  ],
)

export const LaneAttributes_Parking = bitString(
  [16, 16],
  [
    'parkingRevocableLane',
    'parallelParkingInUse',
    'headInParkingInUse',
    'doNotParkZone',
    'parkingForBusUse',
    'parkingForTaxiUse',
    'noPublicParkingUse',
  ],
)

export const LaneAttributes_Sidewalk = bitString(
  [16, 16],
  ['sidewalk-RevocableLane', 'bicyleUseAllowed', 'isSidewalkFlyOverLane', 'walkBikes'],
)

export const LaneAttributes_Striping = bitString(
  [16, 16],
  [
    'stripeToConnectingLanesRevocableLane',
    'stripeDrawOnLeft',
    'stripeDrawOnRight',
    'stripeToConnectingLanesLeft',
    'stripeToConnectingLanesRight',
    'stripeToConnectingLanesAhead',
  ],
)

export const LaneAttributes_TrackedVehicle = bitString(
  [16, 16],
  [
    'spec-RevocableLane',
    'spec-commuterRailRoadTrack',
    'spec-lightRailRoadTrack',
    'spec-heavyRailRoadTrack',
    'spec-otherRailType',
  ],
)

export const LaneAttributes_Vehicle = bitString(
  [8, 8, true],
  [
    'isVehicleRevocableLane',
    'isVehicleFlyOverLane',
    'hovLaneUseOnly',
    'restrictedToBusUse',
    'restrictedToTaxiUse',
    'restrictedFromPublicUse',
    'hasIRbeaconCoverage',
    'permissionOnRequest',
  ],
)

export const LaneTypeAttributes = choice(
  {
    vehicle: LaneAttributes_Vehicle,
    crosswalk: LaneAttributes_Crosswalk,
    bikeLane: LaneAttributes_Bike,
    sidewalk: LaneAttributes_Sidewalk,
    median: LaneAttributes_Barrier,
    striping: LaneAttributes_Striping,
    trackedVehicle: LaneAttributes_TrackedVehicle,
    parking: LaneAttributes_Parking,
  },
  extensible(),
)

export const LaneDirection = bitString([2, 2], ['ingressPath', 'egressPath'])

export const LaneSharing = bitString(
  [10, 10],
  [
    'overlappingLaneDescriptionProvided',
    'multipleLanesTreatedAsOneLane',
    'otherNonMotorizedTrafficTypes',
    'individualMotorizedVehicleTraffic',
    'busVehicleTraffic',
    'taxiVehicleTraffic',
    'pedestriansTraffic',
    'cyclistVehicleTraffic',
    'trackedVehicleTraffic',
    'reserved',
  ],
)

export const LaneAttributes = sequence({
  directionalUse: LaneDirection,
  sharedWith: LaneSharing,
  laneType: LaneTypeAttributes,
  regional: optional(regionalExtension('LaneAttributes')),
})

export const OverlayLaneList = sequenceOf(LaneID, [1, 5])

export const GenericLane = sequence(
  {
    laneID: LaneID,
    name: optional(DescriptiveName),
    ingressApproach: optional(ApproachID),
    egressApproach: optional(ApproachID),
    laneAttributes: LaneAttributes,
    maneuvers: optional(AllowedManeuvers),
    nodeList: NodeListXY,
    connectsTo: optional(ConnectsToList),
    overlays: optional(OverlayLaneList),
    regional: optional(sequenceOf(regionalExtension('GenericLane'), [1, 4])),
  },
  extensible(),
)

export const LaneList = sequenceOf(GenericLane, [1, 255])

export const SignalControlZone = sequence({ zone: regionalExtension('SignalControlZone') }, extensible())

export const PreemptPriorityList = sequenceOf(SignalControlZone, [1, 32])

export const IntersectionGeometry = sequence(
  {
    name: optional(DescriptiveName),
    id: IntersectionReferenceID,
    revision: MsgCount,
    refPoint: Position3D,
    laneWidth: optional(LaneWidth),
    speedLimits: optional(SpeedLimitList),
    laneSet: LaneList,
    preemptPriorityData: optional(PreemptPriorityList),
    regional: optional(sequenceOf(regionalExtension('IntersectionGeometry'), [1, 4])),
  },
  extensible({ roadAuthorityID: optional(RoadAuthorityID) }),
)

export const IntersectionGeometryList = sequenceOf(IntersectionGeometry, [1, 32])

export const RestrictionAppliesTo = enumerated(
  [
    'none',
    'equippedTransit',
    'equippedTaxis',
    'equippedOther',
    'emissionCompliant',
    'equippedBicycle',
    'weightCompliant',
    'heightCompliant',
    'pedestrians',
    'slowMovingPersons',
    'wheelchairUsers',
    'visualDisabilities',
    'audioDisabilities',
    'otherUnknownDisabilities',
  ],
  extensible(),
)

export const RestrictionUserType = choice(
  { basicType: RestrictionAppliesTo, regional: sequenceOf(regionalExtension('RestrictionUserType'), [1, 4]) },
  extensible(),
)

export const RestrictionUserTypeList = sequenceOf(RestrictionUserType, [1, 16])

export const RestrictionClassAssignment = sequence({ id: RestrictionClassID, users: RestrictionUserTypeList })

export const RestrictionClassList = sequenceOf(RestrictionClassAssignment, [1, 254])

export const RoadLaneSetList = sequenceOf(GenericLane, [1, 255])

export const RoadSegment = sequence(
  {
    name: optional(DescriptiveName),
    id: RoadSegmentReferenceID,
    revision: MsgCount,
    refPoint: Position3D,
    laneWidth: optional(LaneWidth),
    speedLimits: optional(SpeedLimitList),
    roadLaneSet: RoadLaneSetList,
    regional: optional(sequenceOf(regionalExtension('RoadSegment'), [1, 4])),
  },
  extensible(),
)

export const RoadSegmentList = sequenceOf(RoadSegment, [1, 32])

export const LayerID = integer(0, 100)

export const LayerType = enumerated(
  [
    'none',
    'mixedContent',
    'generalMapData',
    'intersectionData',
    'curveData',
    'roadwaySectionData',
    'parkingAreaData',
    'sharedLaneData',
  ],
  extensible(),
)

export const MapData = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    msgIssueRevision: MsgCount,
    layerType: optional(LayerType),
    layerID: optional(LayerID),
    intersections: optional(IntersectionGeometryList),
    roadSegments: optional(RoadSegmentList),
    dataParameters: optional(DataParameters),
    restrictionList: optional(RestrictionClassList),
    regional: optional(sequenceOf(regionalExtension('MapData'), [1, 4])),
  },
  extensible(),
)
