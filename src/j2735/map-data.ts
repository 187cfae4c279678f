/**
 * The MAP message: lane geometry of intersections and road segments, what each lane allows, and which signal group
 * controls which connection. SPAT messages refer to it.
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

/** How the map data was made, as free text for maintenance; nothing that a vehicle evaluates. */
export const DataParameters = sequence(
  {
    /** How the data was obtained and processed. */
    processMethod: optional(ia5String([1, 255])),
    /** Who processed it. */
    processAgency: optional(ia5String([1, 255])),
    /** When it was last verified; a date as text. */
    lastCheckedDate: optional(ia5String([1, 255])),
    /** The geoid model that elevations refer to. */
    geoidUsed: optional(ia5String([1, 255])),
  },
  extensible(),
)

/**
 * Maneuvers that are allowed from a lane at its end, and conditions on them. `yieldAllwaysRequired` demands yielding on
 * every maneuver, `goWithHalt` a stop before proceeding, `caution` special care. A bit that is not set forbids its
 * maneuver; no bit at all means unknown.
 */
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

/** The far end of a connection: the lane that is reached, and by which maneuver. */
export const ConnectingLane = sequence({
  /** The lane that is reached. */
  lane: LaneID,
  /** The maneuver that leads there from the stop line. */
  maneuver: optional(AllowedManeuvers),
})

/** One way to leave a lane across its end: the lane that is reached, and the signal group that controls it. */
export const Connection = sequence({
  /** The lane that is reached. */
  connectingLane: ConnectingLane,
  /** The intersection that the reached lane belongs to, if it is another one. */
  remoteIntersection: optional(IntersectionReferenceID),
  /** The signal group in SPAT that controls this connection; absent if none does. */
  signalGroup: optional(SignalGroupID),
  /** The class of users that this connection is for; absent for all. */
  userClass: optional(RestrictionClassID),
  /** Number by which SPAT and requests refer to this connection. */
  connectionID: optional(LaneConnectionID),
})

/** All connections that leave a lane. */
export const ConnectsToList = sequenceOf(Connection, [1, 16])

/**
 * Properties of a median or other divider. `median-RevocableLane` means that it counts only while SPAT lists it as
 * enabled; the other bits say what it is made of.
 */
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

/**
 * Properties of a bicycle lane. `bikeRevocableLane` means that it counts only while SPAT lists it as enabled,
 * `isBikeFlyOverLane` that it does not cross at grade.
 */
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

/**
 * Properties of a pedestrian crossing. `crosswalkRevocableLane` means that it counts only while SPAT lists it as
 * enabled, `isXwalkFlyOverLane` that it does not cross at grade, `rfSignalRequestPresent` that it takes signal requests
 * by radio.
 */
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

/** Properties of a parking lane. `parkingRevocableLane` means that it counts only while SPAT lists it as enabled. */
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

/**
 * Properties of a sidewalk. `sidewalk-RevocableLane` means that it counts only while SPAT lists it as enabled,
 * `walkBikes` that cyclists have to dismount.
 */
export const LaneAttributes_Sidewalk = bitString(
  [16, 16],
  ['sidewalk-RevocableLane', 'bicyleUseAllowed', 'isSidewalkFlyOverLane', 'walkBikes'],
)

/**
 * Painted guide lines through the intersection, to draw for the driver: on which side of the path, and for which of the
 * connecting lanes. `stripeToConnectingLanesRevocableLane` means that they count only while SPAT lists them as enabled.
 */
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

/**
 * Properties of a track for rail vehicles. `spec-RevocableLane` means that it counts only while SPAT lists it as
 * enabled.
 */
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

/**
 * Properties of a lane for motor vehicles. `isVehicleRevocableLane` means that it counts only while SPAT lists it as
 * enabled, `isVehicleFlyOverLane` that it does not cross at grade, `permissionOnRequest` that its use needs a
 * permission.
 */
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

/** The kind of a lane, with the properties of that kind. */
export const LaneTypeAttributes = choice(
  {
    /** Lane for motor vehicles. */
    vehicle: LaneAttributes_Vehicle,
    /** Pedestrian crossing. */
    crosswalk: LaneAttributes_Crosswalk,
    /** Bicycle lane. */
    bikeLane: LaneAttributes_Bike,
    /** Sidewalk. */
    sidewalk: LaneAttributes_Sidewalk,
    /** Median or other divider. */
    median: LaneAttributes_Barrier,
    /** Painted guide lines through the intersection. */
    striping: LaneAttributes_Striping,
    /** Track for rail vehicles. */
    trackedVehicle: LaneAttributes_TrackedVehicle,
    /** Parking lane. */
    parking: LaneAttributes_Parking,
  },
  extensible(),
)

/**
 * Directions of travel along the node list of a lane. `ingressPath` is towards its first node, `egressPath` away from
 * it; both bits is travel both ways, none is no travel (a median).
 */
export const LaneDirection = bitString([2, 2], ['ingressPath', 'egressPath'])

/**
 * Which other users share the lane with equal right, and how the lane is described. No bit set means not shared and not
 * overlapping.
 */
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

/** What a lane is: directions of travel, who shares it, and its kind. */
export const LaneAttributes = sequence({
  /** Directions of travel. */
  directionalUse: LaneDirection,
  /** Who else uses the lane. */
  sharedWith: LaneSharing,
  /** Kind of the lane. */
  laneType: LaneTypeAttributes,
  /** Content added by a region. */
  regional: optional(regionalExtension('LaneAttributes')),
})

/** Lanes whose path runs on top of this one rather than crossing it. */
export const OverlayLaneList = sequenceOf(LaneID, [1, 5])

/** One lane of any kind: vehicle lane, crosswalk, bicycle lane, sidewalk, median, track or parking. */
export const GenericLane = sequence(
  {
    /** Number of the lane, unique in its intersection or road segment. */
    laneID: LaneID,
    /** Name for people, mostly for debugging. */
    name: optional(DescriptiveName),
    /** The approach that the lane belongs to for traffic that enters the intersection. */
    ingressApproach: optional(ApproachID),
    /** The approach that the lane belongs to for traffic that leaves the intersection. */
    egressApproach: optional(ApproachID),
    /** What the lane is. */
    laneAttributes: LaneAttributes,
    /** Maneuvers allowed from this lane. */
    maneuvers: optional(AllowedManeuvers),
    /**
     * The center line. The first node is at the intersection, for entering traffic at the stop line; the others lead
     * away from it.
     */
    nodeList: NodeListXY,
    /** Where traffic can go from this lane across the intersection, and which signal group controls that. */
    connectsTo: optional(ConnectsToList),
    /** Lanes that run on top of this one. */
    overlays: optional(OverlayLaneList),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('GenericLane'), [1, 4])),
  },
  extensible(),
)

/** The lanes of an intersection. */
export const LaneList = sequenceOf(GenericLane, [1, 255])

/** A zone of signal preemption or priority; the standard leaves its content to regions. */
export const SignalControlZone = sequence(
  {
    /** The zone, in the terms of a region. */
    zone: regionalExtension('SignalControlZone'),
  },
  extensible(),
)

/** Zones of signal preemption and priority. */
export const PreemptPriorityList = sequenceOf(SignalControlZone, [1, 32])

/** The map of one intersection. Lanes are given as offsets from its reference point. */
export const IntersectionGeometry = sequence(
  {
    /** Name for people, mostly for debugging. */
    name: optional(DescriptiveName),
    /** Which intersection this is; SPAT, requests and status use the same reference. */
    id: IntersectionReferenceID,
    /** Counts changes of this intersection's map. */
    revision: MsgCount,
    /** The point that node offsets start from. */
    refPoint: Position3D,
    /** Width of all lanes, until a node changes it. */
    laneWidth: optional(LaneWidth),
    /** Legal speeds on all lanes, until a node changes them. */
    speedLimits: optional(SpeedLimitList),
    /** The lanes. */
    laneSet: LaneList,
    /** Zones of signal preemption and priority. */
    preemptPriorityData: optional(PreemptPriorityList),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('IntersectionGeometry'), [1, 4])),
  },
  extensible({
    /** The road authority that numbers this intersection. */
    roadAuthorityID: optional(RoadAuthorityID),
  }),
)

/** The intersections of a message. */
export const IntersectionGeometryList = sequenceOf(IntersectionGeometry, [1, 32])

/**
 * A group of road users: equipped vehicles, vehicles that comply with a limit, or pedestrians with a need. `none`
 * applies to everyone.
 */
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

/** A group of road users, by the standard's list or by a region's. */
export const RestrictionUserType = choice(
  {
    /** One of the standard's groups. */
    basicType: RestrictionAppliesTo,
    /** Groups defined by regions. */
    regional: sequenceOf(regionalExtension('RestrictionUserType'), [1, 4]),
  },
  extensible(),
)

/** The groups of road users that make up a class. */
export const RestrictionUserTypeList = sequenceOf(RestrictionUserType, [1, 16])

/** Gives a number to a class of road users, by which connections and advisory speeds refer to it. */
export const RestrictionClassAssignment = sequence({
  /** Number of the class, valid in this message and for its intersections. */
  id: RestrictionClassID,
  /** Who belongs to it. */
  users: RestrictionUserTypeList,
})

/** The classes of road users that this message, and SPAT for the same intersections, refer to. */
export const RestrictionClassList = sequenceOf(RestrictionClassAssignment, [1, 254])

/** The lanes of a road segment. */
export const RoadLaneSetList = sequenceOf(GenericLane, [1, 255])

/**
 * The map of a stretch of road outside of intersections, such as a curve. Lanes are given as offsets from its reference
 * point.
 */
export const RoadSegment = sequence(
  {
    /** Name for people, mostly for debugging. */
    name: optional(DescriptiveName),
    /** Which road segment this is. */
    id: RoadSegmentReferenceID,
    /** Counts changes of this segment's map. */
    revision: MsgCount,
    /** The point that node offsets start from. */
    refPoint: Position3D,
    /** Width of all lanes, until a node changes it. */
    laneWidth: optional(LaneWidth),
    /** Legal speeds on all lanes, until a node changes them. */
    speedLimits: optional(SpeedLimitList),
    /** The lanes. */
    roadLaneSet: RoadLaneSetList,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('RoadSegment'), [1, 4])),
  },
  extensible(),
)

/** The road segments of a message. */
export const RoadSegmentList = sequenceOf(RoadSegment, [1, 32])

/** Number of a map layer: tells apart the parts of a map that takes several messages. */
export const LayerID = integer(0, 100)

/** What kind of content a map layer has. */
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

/** The MAP message: geometry of intersections and road segments. Usually repeated once per second by the roadside. */
export const MapData = sequence(
  {
    /** When the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Counts changes of the message's content. */
    msgIssueRevision: MsgCount,
    /** What kind of content the message has. */
    layerType: optional(LayerType),
    /** Which part this is, if a map takes several messages. */
    layerID: optional(LayerID),
    /** Maps of intersections. */
    intersections: optional(IntersectionGeometryList),
    /** Maps of road segments. */
    roadSegments: optional(RoadSegmentList),
    /** How the map was made. */
    dataParameters: optional(DataParameters),
    /** Classes of road users that the connections above refer to. */
    restrictionList: optional(RestrictionClassList),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('MapData'), [1, 4])),
  },
  extensible(),
)
