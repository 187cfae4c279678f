/**
 * Intersections, signals and priority requests, as ISO TS 19091 takes them from SAE J2735.
 * @module ETSI-ITS-DSRC
 * @source ETSI TS 103 301 v2.2.1
 */
import {
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  group,
  ia5String,
  integer,
  octetString,
  optional,
  sequence,
  sequenceOf,
} from '../../asn1/schema'
import { Iso3833VehicleType, Latitude, Longitude, StationID } from './cdd'
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

/** Number of an intersection, unique within its region. 0 to 255 are for tests. */
export const IntersectionID = integer(0, 65535)

/** Number of the body that assigns identifiers of roads and intersections in a region. Zero is for tests. */
export const RoadRegulatorID = integer(0, 65535)

/** Identifies an intersection worldwide, or at least locally where the region is absent. */
export const IntersectionReferenceID = sequence({
  /** Who assigned the number. */
  region: optional(RoadRegulatorID),
  /** Number of the intersection. */
  id: IntersectionID,
})

/**
 * Maneuvers that are allowed from a lane at its end, and conditions on them. `yieldAllwaysRequired` demands
 * yielding on every maneuver, `goWithHalt` a stop before proceeding, `caution` special care. A bit that is not set
 * forbids its maneuver; no bit at all means unknown.
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

/** Number of a lane, unique within its intersection. 255 is reserved. */
export const LaneID = integer(0, 255, { unavailable: 0 })

/** The far end of a connection: the lane that is reached, and by which maneuver. */
export const ConnectingLane = sequence({
  /** The lane that is reached. */
  lane: LaneID,
  /** The maneuver that leads there from the stop line. */
  maneuver: optional(AllowedManeuvers),
})

/** Number of a connection between two lanes, unique within its intersection. */
export const LaneConnectionID = integer(0, 255)

/** Number of a class of road users, defined in the same map. */
export const RestrictionClassID = integer(0, 255)

/**
 * Number of a group of signal heads that show the same, unique within its intersection. 255 is a movement that
 * always has green.
 */
export const SignalGroupID = integer(0, 255, { unavailable: 0 })

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
 * Which other users share the lane with equal right, and how the lane is described. No bit set means not shared and
 * not overlapping. `pedestriansTraffic` and `pedestrianTraffic` both name pedestrians; the latter bit is reserved
 * in SAE J2735.
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
    'pedestrianTraffic',
  ],
)

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
 * enabled, `isXwalkFlyOverLane` that it does not cross at grade, `rfSignalRequestPresent` that it takes signal
 * requests by radio.
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
 * Painted guide lines through the intersection, to draw for the driver: on which side of the path, and for which of
 * the connecting lanes. `stripeToConnectingLanesRevocableLane` means that they count only while SPAT lists them as
 * enabled.
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
 * Properties of a lane for motor vehicles. `isVehicleRevocableLane` means that it counts only while SPAT lists it
 * as enabled, `isVehicleFlyOverLane` that it does not cross at grade, `permissionOnRequest` that its use needs a
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
 * Directions of travel along the node list of a lane. `ingressPath` is towards its first node, `egressPath` away
 * from it; both bits is travel both ways, none is no travel (a median).
 */
export const LaneDirection = bitString([2, 2], ['ingressPath', 'egressPath'])

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

/** An angle measured clockwise; used as a direction it counts from true north. */
export const Angle = integer(0, 28800, { unit: 'deg', resolution: 0.0125, unavailable: 28800 })

/** A large signed distance by which a computed lane is shifted from its reference lane. */
export const DrivenLineOffsetLg = integer(-32767, 32767, { unit: 'm', resolution: 0.01 })

/** A small signed distance by which a computed lane is shifted from its reference lane. */
export const DrivenLineOffsetSm = integer(-2047, 2047, { unit: 'm', resolution: 0.01 })

/** Factor by which a path is stretched along an axis, in percent of its size; zero leaves the size as it is. */
export const Scale_B12 = integer(-2048, 2047, { unit: '%', resolution: 0.05, offset: 100 })

/** A lane that has the shape of another lane of the same map, shifted and, if so stated, turned and stretched. */
export const ComputedLane = sequence(
  {
    /** Lane whose path is used. */
    referenceLaneId: LaneID,
    /** Shift along the east–west axis, positive to the east. */
    offsetXaxis: choice({
      /** A shift that fits into twelve bits. */
      small: DrivenLineOffsetSm,
      /** A shift that needs sixteen bits. */
      large: DrivenLineOffsetLg,
    }),
    /** Shift along the north–south axis, positive to the north. */
    offsetYaxis: choice({
      /** A shift that fits into twelve bits. */
      small: DrivenLineOffsetSm,
      /** A shift that needs sixteen bits. */
      large: DrivenLineOffsetLg,
    }),
    /** Angle by which the path is turned around its first point. */
    rotateXY: optional(Angle),
    /** Stretch along the X axis. */
    scaleXaxis: optional(Scale_B12),
    /** Stretch along the Y axis. */
    scaleYaxis: optional(Scale_B12),
    /** Content that regions add. */
    regional: optional(sequenceOf(regionalExtension('ComputedLane'), [1, 4])),
  },
  extensible(),
)

/** To whom and when a speed limit applies, and whether it is an upper or a lower one. */
export const SpeedLimitType = enumerated(
  [
    'unknown',
    'maxSpeedInSchoolZone',
    'maxSpeedInSchoolZoneWhenChildrenArePresent',
    'maxSpeedInConstructionZone',
    'vehicleMinSpeed',
    'vehicleMaxSpeed',
    'vehicleNightMaxSpeed',
    'truckMinSpeed',
    'truckMaxSpeed',
    'truckNightMaxSpeed',
    'vehiclesWithTrailersMinSpeed',
    'vehiclesWithTrailersMaxSpeed',
    'vehiclesWithTrailersNightMaxSpeed',
  ],
  extensible(),
)

/** Speed over ground, without a sign. */
export const Velocity = integer(0, 8191, { unit: 'm/s', resolution: 0.02, unavailable: 8191 })

/** A speed limit. */
export const RegulatorySpeedLimit = sequence({
  /** Kind of limit. */
  type: SpeedLimitType,
  /** The limit. */
  speed: Velocity,
})

/** The speed limits of a stretch of road. */
export const SpeedLimitList = sequenceOf(RegulatorySpeedLimit, [1, 9])

/**
 * Direction in which a lane ends at its last node, relative to its centre line: it gives a slanted stop line. Zero
 * is straight along the line through the last two nodes.
 */
export const DeltaAngle = integer(-150, 150, { unit: 'deg', resolution: 1 })

/** Direction of another lane that meets or leaves this one at a node, relative to north. */
export const MergeDivergeNodeAngle = integer(-180, 180, { unit: 'deg', resolution: 1.5, unavailable: -180 })

/**
 * Slope of the road surface across its width, relative to the horizontal. Zero stands for any slope below half a
 * step.
 */
export const RoadwayCrownAngle = integer(-128, 127, { unit: 'deg', resolution: 0.3, unavailable: -128 })

/** A property of a lane that has a value, valid from a node onwards. */
export const LaneDataAttribute = choice(
  {
    /** Direction in which the lane ends. */
    pathEndPointAngle: DeltaAngle,
    /** Cross slope at the centre of the lane. */
    laneCrownPointCenter: RoadwayCrownAngle,
    /** Cross slope at the left edge. */
    laneCrownPointLeft: RoadwayCrownAngle,
    /** Cross slope at the right edge. */
    laneCrownPointRight: RoadwayCrownAngle,
    /** Direction of a lane that merges or diverges here. */
    laneAngle: MergeDivergeNodeAngle,
    /** Speed limits of the lane. */
    speedLimits: SpeedLimitList,
    /** Content that regions add. */
    regional: sequenceOf(regionalExtension('LaneDataAttribute'), [1, 4]),
  },
  extensible(),
)

/** Properties of a lane that have values. */
export const LaneDataAttributeList = sequenceOf(LaneDataAttribute, [1, 8])

/**
 * What there is at a single node of a lane. `roundedCapStyleA` and `roundedCapStyleB` give the end of the path a
 * round shape, within the last node or reaching past it; `safeIsland` is a refuge for pedestrians,
 * `curbPresentAtStepOff` a kerb where they step onto the road.
 */
export const NodeAttributeXY = enumerated(
  [
    'reserved',
    'stopLine',
    'roundedCapStyleA',
    'roundedCapStyleB',
    'mergePoint',
    'divergePoint',
    'downstreamStopLine',
    'downstreamStartNode',
    'closedToTraffic',
    'safeIsland',
    'curbPresentAtStepOff',
    'hydrantPresent',
  ],
  extensible(),
)

/** What there is at a single node. */
export const NodeAttributeXYList = sequenceOf(NodeAttributeXY, [1, 8])

/**
 * A property of a lane that holds from one node on until it is switched off or the lane ends. Left and right are
 * seen in the direction of the nodes.
 */
export const SegmentAttributeXY = enumerated(
  [
    'reserved',
    'doNotBlock',
    'whiteLine',
    'mergingLaneLeft',
    'mergingLaneRight',
    'curbOnLeft',
    'curbOnRight',
    'loadingzoneOnLeft',
    'loadingzoneOnRight',
    'turnOutPointOnLeft',
    'turnOutPointOnRight',
    'adjacentParkingOnLeft',
    'adjacentParkingOnRight',
    'adjacentBikeLaneOnLeft',
    'adjacentBikeLaneOnRight',
    'sharedBikeLane',
    'bikeBoxInFront',
    'transitStopOnLeft',
    'transitStopOnRight',
    'transitStopInLane',
    'sharedWithTrackedVehicle',
    'safeIsland',
    'lowCurbsPresent',
    'rumbleStripPresent',
    'audibleSignalingPresent',
    'adaptiveTimingPresent',
    'rfSignalRequestPresent',
    'partialCurbIntrusion',
    'taperToLeft',
    'taperToRight',
    'taperToCenterLine',
    'parallelParking',
    'headInParking',
    'freeParking',
    'timeRestrictionsOnParking',
    'costToPark',
    'midBlockCurbPresent',
    'unEvenPavementPresent',
  ],
  extensible(),
)

/** Properties that hold over a stretch of a lane. */
export const SegmentAttributeXYList = sequenceOf(SegmentAttributeXY, [1, 8])

/** A signed distance of up to about five metres either way. */
export const Offset_B10 = integer(-512, 511, { unit: 'm', resolution: 0.01 })

/** What changes at a node of a lane. */
export const NodeAttributeSetXY = sequence(
  {
    /** What there is at this node only. */
    localNode: optional(NodeAttributeXYList),
    /** Properties that end here. */
    disabled: optional(SegmentAttributeXYList),
    /** Properties that begin here. */
    enabled: optional(SegmentAttributeXYList),
    /** Properties with values that hold from here on. */
    data: optional(LaneDataAttributeList),
    /** Change of the lane's width; between nodes the width changes evenly. */
    dWidth: optional(Offset_B10),
    /** Change of the elevation, in steps ten times those of the width; between nodes it changes evenly. */
    dElevation: optional(integer(-512, 511, { unit: 'm', resolution: 0.1 })),
    /** Content that regions add. */
    regional: optional(sequenceOf(regionalExtension('NodeAttributeSetXY'), [1, 4])),
  },
  extensible(),
)

/** A node given by its full position. */
export const Node_LLmD_64b = sequence({
  /** Longitude. */
  lon: Longitude,
  /** Latitude. */
  lat: Latitude,
})

/** A node within about five metres of the node before it. */
export const Node_XY_20b = sequence({
  /** Distance to the east. */
  x: Offset_B10,
  /** Distance to the north. */
  y: Offset_B10,
})

/** A signed distance of up to about ten metres either way. */
export const Offset_B11 = integer(-1024, 1023, { unit: 'm', resolution: 0.01 })

/** A node within about ten metres of the node before it. */
export const Node_XY_22b = sequence({
  /** Distance to the east. */
  x: Offset_B11,
  /** Distance to the north. */
  y: Offset_B11,
})

/** A signed distance of up to about twenty metres either way. */
export const Offset_B12 = integer(-2048, 2047, { unit: 'm', resolution: 0.01 })

/** A node within about twenty metres of the node before it. */
export const Node_XY_24b = sequence({
  /** Distance to the east. */
  x: Offset_B12,
  /** Distance to the north. */
  y: Offset_B12,
})

/** A signed distance of up to about forty metres either way. */
export const Offset_B13 = integer(-4096, 4095, { unit: 'm', resolution: 0.01 })

/** A node within about forty metres of the node before it. */
export const Node_XY_26b = sequence({
  /** Distance to the east. */
  x: Offset_B13,
  /** Distance to the north. */
  y: Offset_B13,
})

/** A signed distance of up to about eighty metres either way. */
export const Offset_B14 = integer(-8192, 8191, { unit: 'm', resolution: 0.01 })

/** A node within about eighty metres of the node before it. */
export const Node_XY_28b = sequence({
  /** Distance to the east. */
  x: Offset_B14,
  /** Distance to the north. */
  y: Offset_B14,
})

/** A signed distance of up to about three hundred metres either way. */
export const Offset_B16 = integer(-32768, 32767, { unit: 'm', resolution: 0.01 })

/** A node within about three hundred metres of the node before it. */
export const Node_XY_32b = sequence({
  /** Distance to the east. */
  x: Offset_B16,
  /** Distance to the north. */
  y: Offset_B16,
})

/**
 * Position of a node: its distance from the node before it, or for the first node from the reference point of the
 * map, in the smallest form that can hold it; or its full position.
 */
export const NodeOffsetPointXY = choice({
  /** Within about five metres. */
  'node-XY1': Node_XY_20b,
  /** Within about ten metres. */
  'node-XY2': Node_XY_22b,
  /** Within about twenty metres. */
  'node-XY3': Node_XY_24b,
  /** Within about forty metres. */
  'node-XY4': Node_XY_26b,
  /** Within about eighty metres. */
  'node-XY5': Node_XY_28b,
  /** Within about three hundred metres. */
  'node-XY6': Node_XY_32b,
  /** Full position. */
  'node-LatLon': Node_LLmD_64b,
  /** A form that a region adds. */
  regional: regionalExtension('NodeOffsetPointXY'),
})

/** A point on the centre line of a lane. */
export const NodeXY = sequence(
  {
    /** Where it is. */
    delta: NodeOffsetPointXY,
    /** What changes there. */
    attributes: optional(NodeAttributeSetXY),
  },
  extensible(),
)

/**
 * The centre line of a lane as a chain of points. For lanes of an intersection it starts at the stop line and leads
 * away.
 */
export const NodeSetXY = sequenceOf(NodeXY, [2, 63])

/** The path of a lane. */
export const NodeListXY = choice(
  {
    /** Given point by point. */
    nodes: NodeSetXY,
    /** Derived from another lane. */
    computed: ComputedLane,
  },
  extensible(),
)

/** Lanes whose path runs on top of this one rather than crossing it. */
export const OverlayLaneList = sequenceOf(LaneID, [1, 5])

/** Number of an approach, a group of lanes that lead to or from an intersection; unique within it. */
export const ApproachID = integer(0, 15, { unavailable: 0 })

/** A name for people to read, mainly for maintenance and debugging. */
export const DescriptiveName = ia5String([1, 63])

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
     * The center line. The first node is at the intersection, for entering traffic at the stop line; the others
     * lead away from it.
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

/**
 * Height above the WGS 84 reference ellipsoid, not above sea level. The lowest height and the highest also stand
 * for anything beyond them.
 */
export const Elevation = integer(-4096, 61439, { unit: 'm', resolution: 0.1, unavailable: -4096 })

/** A position, with its elevation if known. */
export const Position3D = sequence(
  {
    /** Latitude. */
    lat: Latitude,
    /** Longitude. */
    long: Longitude,
    /** Height above the ellipsoid. */
    elevation: optional(Elevation),
    /** Content that regions add. */
    regional: optional(sequenceOf(regionalExtension('Position3D'), [1, 4])),
  },
  extensible(),
)

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

/** Width of a lane. */
export const LaneWidth = integer(0, 32767, { unit: 'm', resolution: 0.01 })

/**
 * Running number of the messages of one type from one sender; it starts again from zero after its maximum. A gap
 * shows lost messages. In messages that are repeated, it changes only if the content does.
 */
export const MsgCount = integer(0, 127)

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
  extensible(),
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

/** Number of a stretch of road, unique within its region. */
export const RoadSegmentID = integer(0, 65535)

/** Identifies a stretch of road worldwide, or at least locally where the region is absent. */
export const RoadSegmentReferenceID = sequence({
  /** Who assigned the number. */
  region: optional(RoadRegulatorID),
  /** Number of the stretch. */
  id: RoadSegmentID,
})

/**
 * The map of a stretch of road outside of intersections, such as a curve. Lanes are given as offsets from its
 * reference point.
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

/** Full minutes since the start of the year, in UTC. */
export const MinuteOfTheYear = integer(0, 527040, { unit: 'min', resolution: 1, unavailable: 527040 })

/** Geometry of intersections and road segments: the content of a MAPEM. */
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

/** Day of the month, from 1. */
export const DDay = integer(0, 31, { unavailable: 0 })

/** Hour of the day. Hours from 24 to 30 belong to a service day that runs past midnight, as in transit schedules. */
export const DHour = integer(0, 31, { unit: 'h', resolution: 1, unavailable: 31 })

/** Minute of the hour. */
export const DMinute = integer(0, 60, { unit: 'min', resolution: 1, unavailable: 60 })

/** Month of the year, from 1. */
export const DMonth = integer(0, 12, { unavailable: 0 })

/** How far the local time is ahead of UTC; negative where it is behind. */
export const DOffset = integer(-840, 840, { unit: 'min', resolution: 1 })

/**
 * Time within the current UTC minute. Values from 60000 to 60999 are a leap second; those above are reserved,
 * except the one for "unavailable".
 */
export const DSecond = integer(0, 65535, { unit: 's', resolution: 0.001, unavailable: 65535 })

/** Year of the Gregorian calendar. */
export const DYear = integer(0, 4095, { unavailable: 0 })

/** A date and time of which any part may be left out. */
export const DDateTime = sequence({
  /** Year. */
  year: optional(DYear),
  /** Month. */
  month: optional(DMonth),
  /** Day of the month. */
  day: optional(DDay),
  /** Hour of the day. */
  hour: optional(DHour),
  /** Minute of the hour. */
  minute: optional(DMinute),
  /** Second of the minute, with milliseconds. */
  second: optional(DSecond),
  /** Offset from UTC, where the time is a local one. */
  offset: optional(DOffset),
})

/**
 * Length of the semi-major axis of the error ellipse of a position, at one standard deviation. The largest length
 * also stands for anything above it.
 */
export const SemiMajorAxisAccuracy = integer(0, 255, { unit: 'm', resolution: 0.05, unavailable: 255 })

/** Direction of the semi-major axis of the error ellipse of a position, clockwise from true north. */
export const SemiMajorAxisOrientation = integer(0, 65535, {
  unit: 'deg',
  resolution: 0.005493247882810712,
  unavailable: 65535,
})

/**
 * Length of the semi-minor axis of the error ellipse of a position, at one standard deviation. The largest length
 * also stands for anything above it.
 */
export const SemiMinorAxisAccuracy = integer(0, 255, { unit: 'm', resolution: 0.05, unavailable: 255 })

/** How accurate a horizontal position is: the ellipse of one standard deviation around it. */
export const PositionalAccuracy = sequence({
  /** Larger radius of the ellipse. */
  semiMajor: SemiMajorAxisAccuracy,
  /** Smaller radius of the ellipse. */
  semiMinor: SemiMinorAxisAccuracy,
  /** Direction of the larger radius. */
  orientation: SemiMajorAxisOrientation,
})

/**
 * How accurate an elevation is, at 95 % confidence. Labels give metres and hundredths: `elev-000-50` is within half
 * a metre. `unavailable` also means that it is not measured.
 */
export const ElevationConfidence = enumerated([
  'unavailable',
  'elev-500-00',
  'elev-200-00',
  'elev-100-00',
  'elev-050-00',
  'elev-020-00',
  'elev-010-00',
  'elev-005-00',
  'elev-002-00',
  'elev-001-00',
  'elev-000-50',
  'elev-000-20',
  'elev-000-10',
  'elev-000-05',
  'elev-000-02',
  'elev-000-01',
])

/**
 * How accurate a horizontal position is, at 95 % confidence: `a50cm` is within 50 cm. `unavailable` also means that
 * it is not measured.
 */
export const PositionConfidence = enumerated([
  'unavailable',
  'a500m',
  'a200m',
  'a100m',
  'a50m',
  'a20m',
  'a10m',
  'a5m',
  'a2m',
  'a1m',
  'a50cm',
  'a20cm',
  'a10cm',
  'a5cm',
  'a2cm',
  'a1cm',
])

/** How accurate a position is. */
export const PositionConfidenceSet = sequence({
  /** Horizontally. */
  pos: PositionConfidence,
  /** Vertically. */
  elevation: ElevationConfidence,
})

/**
 * How accurate a heading is, at 95 % confidence: `prec0-05deg` is within 0.05 degrees. `unavailable` also means
 * that it is not measured. Release 1 and SAE J2735 call the type `HeadingConfidence`.
 */
export const HeadingConfidenceDSRC = enumerated([
  'unavailable',
  'prec10deg',
  'prec05deg',
  'prec01deg',
  'prec0-1deg',
  'prec0-05deg',
  'prec0-01deg',
  'prec0-0125deg',
])

/**
 * How accurate a speed is, at 95 % confidence: `prec0-05ms` is within 0.05 m/s. `unavailable` also means that it is
 * not measured. Release 1 and SAE J2735 call the type `SpeedConfidence`.
 */
export const SpeedConfidenceDSRC = enumerated([
  'unavailable',
  'prec100ms',
  'prec10ms',
  'prec5ms',
  'prec1ms',
  'prec0-1ms',
  'prec0-05ms',
  'prec0-01ms',
])

/** How accurate a throttle position is, at 95 % confidence. `unavailable` also means that it is not measured. */
export const ThrottleConfidence = enumerated(['unavailable', 'prec10percent', 'prec1percent', 'prec0-5percent'])

/** How accurate heading, speed and throttle position are. */
export const SpeedandHeadingandThrottleConfidence = sequence({
  /** Accuracy of the heading. */
  heading: HeadingConfidenceDSRC,
  /** Accuracy of the speed. */
  speed: SpeedConfidenceDSRC,
  /** Accuracy of the throttle position. */
  throttle: ThrottleConfidence,
})

/**
 * Selected gear, which also tells the direction of movement. `unavailable` also means that there is no such sensor.
 */
export const TransmissionState = enumerated([
  'neutral',
  'park',
  'forwardGears',
  'reverseGears',
  'reserved1',
  'reserved2',
  'reserved3',
  'unavailable',
])

/** Speed, with the gear that tells its direction. */
export const TransmissionAndSpeed = sequence({
  /** Gear; the name is misspelt in the standard. */
  transmisson: TransmissionState,
  /** Speed over ground. */
  speed: Velocity,
})

/** Direction of travel, clockwise from true north. Release 1 and SAE J2735 call the type `Heading`. */
export const HeadingDSRC = integer(0, 28800, { unit: 'deg', resolution: 0.0125, unavailable: 28800 })

/**
 * How accurate a time is, at 95 % confidence. Labels give seconds, then groups of decimals: `time-000-500` is
 * within half a second. `unavailable` also means that it is not known.
 */
export const TimeConfidence = enumerated([
  'unavailable',
  'time-100-000',
  'time-050-000',
  'time-020-000',
  'time-010-000',
  'time-002-000',
  'time-001-000',
  'time-000-500',
  'time-000-200',
  'time-000-100',
  'time-000-050',
  'time-000-020',
  'time-000-010',
  'time-000-005',
  'time-000-002',
  'time-000-001',
  'time-000-000-5',
  'time-000-000-2',
  'time-000-000-1',
  'time-000-000-05',
  'time-000-000-02',
  'time-000-000-01',
  'time-000-000-005',
  'time-000-000-002',
  'time-000-000-001',
  'time-000-000-000-5',
  'time-000-000-000-2',
  'time-000-000-000-1',
  'time-000-000-000-05',
  'time-000-000-000-02',
  'time-000-000-000-01',
  'time-000-000-000-005',
  'time-000-000-000-002',
  'time-000-000-000-001',
  'time-000-000-000-000-5',
  'time-000-000-000-000-2',
  'time-000-000-000-000-1',
  'time-000-000-000-000-05',
  'time-000-000-000-000-02',
  'time-000-000-000-000-01',
])

/** Position, movement and time of an object, with their accuracies. */
export const FullPositionVector = sequence(
  {
    /** When the position was valid, in UTC. */
    utcTime: optional(DDateTime),
    /** Longitude. */
    long: Longitude,
    /** Latitude. */
    lat: Latitude,
    /** Height above the ellipsoid. */
    elevation: optional(Elevation),
    /** Direction of travel. */
    heading: optional(HeadingDSRC),
    /** Speed and gear. */
    speed: optional(TransmissionAndSpeed),
    /** Error ellipse of the position. */
    posAccuracy: optional(PositionalAccuracy),
    /** Accuracy of the time. */
    timeConfidence: optional(TimeConfidence),
    /** Accuracy of position and elevation, in classes. */
    posConfidence: optional(PositionConfidenceSet),
    /** Accuracy of heading, speed and throttle position, in classes. */
    speedConfidence: optional(SpeedandHeadingandThrottleConfidence),
  },
  extensible(),
)

/** A signed distance of up to about two and a half metres either way. */
export const Offset_B09 = integer(-256, 255, { unit: 'm', resolution: 0.01 })

/**
 * Where the phase centre of the antenna lies as seen from the reference point of the position report, in the axes
 * of the vehicle.
 */
export const AntennaOffsetSet = sequence({
  /** Along the vehicle. */
  antOffsetX: Offset_B12,
  /** Across the vehicle. */
  antOffsetY: Offset_B09,
  /** Along the vertical axis. */
  antOffsetZ: Offset_B10,
})

/**
 * State of a satellite positioning receiver: whether it works and is monitored, whether it is a fixed base station,
 * its dilution of precision, fewer than five satellites in view, and whether local (DGPS) or network (RTK)
 * corrections are applied. `unavailable` also means that there is none.
 */
export const GNSSstatus = bitString(
  [8, 8],
  [
    'unavailable',
    'isHealthy',
    'isMonitored',
    'baseStationType',
    'aPDOPofUnder5',
    'inViewOfUnder5',
    'localCorrectionsPresent',
    'networkCorrectionsPresent',
  ],
)

/** State of the positioning receiver from which corrections come. */
export const RTCMheader = sequence({
  /** State of the receiver. */
  status: GNSSstatus,
  /** Position of its antenna. */
  offsetSet: AntennaOffsetSet,
})

/** One RTCM message for differential positioning, as it is. */
export const RTCMmessage = octetString([1, 1023])

/** RTCM messages that are sent together. */
export const RTCMmessageList = sequenceOf(RTCMmessage, [1, 5])

/** Major version of the RTCM format that the messages follow: 2.x or 3.x. */
export const RTCM_Revision = enumerated(['unknown', 'rtcmRev2', 'rtcmRev3', 'reserved'], extensible())

/** RTCM messages with which receivers nearby improve their GNSS position: the content of an RTCMEM. */
export const RTCMcorrections = sequence(
  {
    /** Message counter of the sender. */
    msgCnt: MsgCount,
    /** Version of the RTCM format. */
    rev: RTCM_Revision,
    /** When the message was made; the year is not sent. */
    timeStamp: optional(MinuteOfTheYear),
    /** Position of the observing station. */
    anchorPoint: optional(FullPositionVector),
    /** State of the receiver and position of its antenna. */
    rtcmHeader: optional(RTCMheader),
    /** The RTCM messages, byte for byte. */
    msgs: RTCMmessageList,
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('RTCMcorrections'), [1, 4])),
  },
  extensible(),
)

/**
 * The revocable lanes that are in use at present. Lanes of MAP that are revocable and not listed here are out of
 * use.
 */
export const EnabledLaneList = sequenceOf(LaneID, [1, 16])

/**
 * Whether pedestrians or cyclists were detected on the path of a connection. `false` says with high certainty that
 * there are none; without such certainty the element is left out.
 */
export const PedestrianBicycleDetect = boolean()

/** Whether vehicles on a connection have to wait at the stop line and keep out of the conflict area. */
export const WaitOnStopline = boolean()

/**
 * Length of a zone along the path of a lane, usually from the stop line against the direction of travel. The
 * highest number also stands for anything longer; zero means unknown, except where the field says otherwise.
 */
export const ZoneLength = integer(0, 10000, { unit: 'm' })

/** Current help for one connection through the intersection: queues, free space, and people on its path. */
export const ConnectionManeuverAssist = sequence(
  {
    /** The connection, by its number in MAP. */
    connectionID: LaneConnectionID,
    /** From the stop line to the end of the last vehicle in the queue, along the lane; zero is no queue. */
    queueLength: optional(ZoneLength),
    /**
     * Free space beyond the intersection that can be used with high probability in the current cycle; zero is no
     * space.
     */
    availableStorageLength: optional(ZoneLength),
    /** Whether vehicles have to wait at the stop line. */
    waitOnStop: optional(WaitOnStopline),
    /** Whether pedestrians or cyclists are on the path. */
    pedBicycleDetect: optional(PedestrianBicycleDetect),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('ConnectionManeuverAssist'), [1, 4])),
  },
  extensible(),
)

/** Current help for several connections. */
export const ManeuverAssistList = sequenceOf(ConnectionManeuverAssist, [1, 16])

/**
 * Purpose of a speed advice: `greenwave` to arrive on green in a coordinated row of signals, `ecoDrive` to save
 * energy, `transit` for public transport vehicles.
 */
export const AdvisorySpeedType = enumerated(['none', 'greenwave', 'ecoDrive', 'transit'], extensible())

/** A recommended speed. The number before the one for unavailable also stands for anything faster. */
export const SpeedAdvice = integer(0, 500, { unit: 'm/s', resolution: 0.1, unavailable: 500 })

/** A recommended speed towards a signal, and for whom and where it applies. */
export const AdvisorySpeed = sequence(
  {
    /** Purpose of the advice. */
    type: AdvisorySpeedType,
    /** The recommended speed. */
    speed: optional(SpeedAdvice),
    /** How accurate the recommended speed is. */
    confidence: optional(SpeedConfidenceDSRC),
    /** Length of the zone in which the advice applies, upstream from the stop line; zero is unknown. */
    distance: optional(ZoneLength),
    /** The class of users that the advice is for, by its number in MAP; absent for all. */
    class: optional(RestrictionClassID),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('AdvisorySpeed'), [1, 4])),
  },
  extensible(),
)

/** Recommended speeds for several purposes or classes of users. */
export const AdvisorySpeedList = sequenceOf(AdvisorySpeed, [1, 16])

/**
 * A moment as time since the full hour, UTC. It lies in the current hour if it is later than now, otherwise in the
 * next hour. 36000 stands for more than an hour ahead, 36001 for unknown.
 */
export const TimeMark = integer(0, 36001, { unit: 's', resolution: 0.1, unavailable: 36001 })

/**
 * Probability that a predicted time is right, in sixteen classes from lowest to highest: 21, 36, 47, 56, 62, 68,
 * 73, 77, 81, 85, 88, 91, 94, 96, 98 and 100 percent.
 */
export const TimeIntervalConfidence = integer(0, 15)

/**
 * When a signal state begins and ends. The end may be a range with a most likely time; a time that cannot be
 * predicted is sent as unknown.
 */
export const TimeChangeDetails = sequence({
  /** When the state began or will begin. */
  startTime: optional(TimeMark),
  /** The earliest end; it has to be sent, so it is unknown where it cannot be predicted. */
  minEndTime: TimeMark,
  /** The latest end; equal to the earliest where the end is fixed. */
  maxEndTime: optional(TimeMark),
  /** The most likely end. */
  likelyTime: optional(TimeMark),
  /** Probability of the most likely end. */
  confidence: optional(TimeIntervalConfidence),
  /** When the state will begin the next time. */
  nextTime: optional(TimeMark),
})

/**
 * What a signal group shows. `stop-Then-Proceed` is flashing red, `stop-And-Remain` red, `pre-Movement` the red and
 * yellow before green, `permissive-Movement-Allowed` green with conflicting traffic to yield to, `protected-
 * Movement-Allowed` green without conflicts, `permissive-clearance` and `protected-clearance` the yellow after each
 * of these, `caution-Conflicting-Traffic` flashing yellow. `unavailable` is unknown or an error, `dark` an unlit
 * signal.
 */
export const MovementPhaseState = enumerated([
  'unavailable',
  'dark',
  'stop-Then-Proceed',
  'stop-And-Remain',
  'pre-Movement',
  'permissive-Movement-Allowed',
  'protected-Movement-Allowed',
  'permissive-clearance',
  'protected-clearance',
  'caution-Conflicting-Traffic',
])

/** One state of a signal group, current or predicted, with its timing. */
export const MovementEvent = sequence(
  {
    /** What is shown. */
    eventState: MovementPhaseState,
    /** When it begins and ends. */
    timing: optional(TimeChangeDetails),
    /** Recommended speeds. */
    speeds: optional(AdvisorySpeedList),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('MovementEvent'), [1, 4])),
  },
  extensible(),
)

/** States of a signal group in order: the current one first, predicted ones after it. */
export const MovementEventList = sequenceOf(MovementEvent, [1, 16])

/** Current and predicted states of one signal group. */
export const MovementState = sequence(
  {
    /** Name for people, mostly for debugging. */
    movementName: optional(DescriptiveName),
    /** The signal group; MAP says which connections it controls. */
    signalGroup: SignalGroupID,
    /** Its states in order, the current one first. */
    'state-time-speed': MovementEventList,
    /** Current help for connections of this signal group. */
    maneuverAssistList: optional(ManeuverAssistList),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('MovementState'), [1, 4])),
  },
  extensible(),
)

/** The states of all signal groups of an intersection. */
export const MovementList = sequenceOf(MovementState, [1, 255])

/**
 * General state of the signal controller. `manualControlIsEnabled`: a person can end intervals by hand;
 * `stopTimeIsActivated`: all timing is halted; `failureFlash`: flashing because of a fault or on police order;
 * `preemptIsActive` and `signalPriorityIsActive`: a vehicle is being served; `fixedTimeOperation`: timing follows
 * the clock alone; `trafficDependentOperation`: timing follows detection; `standbyOperation`: partly off or
 * flashing yellow; `recentMAPmessageUpdate` and `recentChangeInMAPassignedLanesIDsUsed`: the MAP or its active
 * lanes changed lately; `noValidMAPisAvailableAtThisTime` and `noValidSPATisAvailableAtThisTime`: the controller or
 * roadside cannot give valid data.
 */
export const IntersectionStatusObject = bitString(
  [16, 16],
  [
    'manualControlIsEnabled',
    'stopTimeIsActivated',
    'failureFlash',
    'preemptIsActive',
    'signalPriorityIsActive',
    'fixedTimeOperation',
    'trafficDependentOperation',
    'standbyOperation',
    'failureMode',
    'off',
    'recentMAPmessageUpdate',
    'recentChangeInMAPassignedLanesIDsUsed',
    'noValidMAPisAvailableAtThisTime',
    'noValidSPATisAvailableAtThisTime',
  ],
)

/** State of one intersection: its controller and all signal groups. */
export const IntersectionState = sequence(
  {
    /** Name for people, mostly for debugging. */
    name: optional(DescriptiveName),
    /** Which intersection this is, as in MAP. */
    id: IntersectionReferenceID,
    /** Revision counter of the intersection's data. */
    revision: MsgCount,
    /** State of the signal controller. */
    status: IntersectionStatusObject,
    /** Minute in which the data was made. */
    moy: optional(MinuteOfTheYear),
    /** Moment within that minute at which the data was made. */
    timeStamp: optional(DSecond),
    /** Revocable lanes that are in use at present. */
    enabledLanes: optional(EnabledLaneList),
    /** The signal groups. */
    states: MovementList,
    /** Current help for connections of the whole intersection. */
    maneuverAssistList: optional(ManeuverAssistList),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('IntersectionState'), [1, 4])),
  },
  extensible(),
)

/** The intersections of a message. */
export const IntersectionStateList = sequenceOf(IntersectionState, [1, 32])

/** Signal states of one or more intersections: the content of a SPATEM. */
export const SPAT = sequence(
  {
    /** When the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Name for people, mostly for debugging. */
    name: optional(DescriptiveName),
    /** The intersections. */
    intersections: IntersectionStateList,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SPAT'), [1, 4])),
  },
  extensible(),
)

/** Number of a public transport line, given by its operator. */
export const LineNumber = integer(0, 4294967295)

/** How urgent a request for priority is; what a level means is agreed locally. */
export const PriorityLevel = integer(0, 255)

/**
 * Number of a point on the route at which a public transport vehicle reports to the signal controller; the points
 * are numbered locally.
 */
export const ReportingPoint = integer(0, 65535)

/** Number of the route of a public transport vehicle, given by its operator. */
export const RouteNumber = integer(0, 4294967295)

/** Number of the tour of a public transport vehicle, given by its operator. */
export const TourNumber = integer(0, 4294967295)

/** Length class of a public transport vehicle or train; which length a class stands for is agreed locally. */
export const TrainLength = integer(0, 7)

/** Number that stands for a direction of travel on a public transport line; what it means is agreed locally. */
export const TransitDirection = integer(0, 255)

/** Number of a version of the local data, such as reporting points and lines. */
export const VersionId = integer(0, 4294967295)

/**
 * What a public transport vehicle says about itself in the terms of OCIT, much as in the older R09 radio telegrams.
 */
export const OcitRequestorDescriptionContainer = sequence(
  {
    /** The point on the route that the vehicle has reached. */
    reportingPoint: optional(ReportingPoint),
    /** How urgent the request is. */
    priorityLevel: optional(PriorityLevel),
    /** Length class of the vehicle or train. */
    length: optional(TrainLength),
    /** The route that the vehicle takes. */
    route: optional(RouteNumber),
    /** The line that the vehicle serves. */
    line: optional(LineNumber),
    /** The direction of travel on the line. */
    direction: optional(TransitDirection),
    /** The tour that the vehicle is on. */
    tour: optional(TourNumber),
    /** Version of the data that the numbers refer to. */
    version: optional(VersionId),
  },
  extensible(),
)

/** Where the requesting vehicle is and how it moves. */
export const RequestorPositionVector = sequence(
  {
    /** Where the vehicle is. */
    position: Position3D,
    /** Direction of travel, clockwise from north. */
    heading: optional(Angle),
    /** Speed and gear. */
    speed: optional(TransmissionAndSpeed),
  },
  extensible(),
)

/**
 * Role in which a vehicle or other road user takes part in traffic now. `roadRescue` includes tow trucks,
 * `safetyCar` escorts, `dot` vehicles of road authorities; `emergency`, `police`, `fire` and `ambulance` are
 * emergency services; `roadSideSource` is a sender at the roadside; `stopNgo` is a vehicle with frequent stops;
 * `tram` was added in release 2.
 */
export const BasicVehicleRole = enumerated(
  [
    'basicVehicle',
    'publicTransport',
    'specialTransport',
    'dangerousGoods',
    'roadWork',
    'roadRescue',
    'emergency',
    'safetyCar',
    'none-unknown',
    'truck',
    'motorcycle',
    'roadSideSource',
    'police',
    'fire',
    'ambulance',
    'dot',
    'transit',
    'slowMoving',
    'stopNgo',
    'cyclist',
    'pedestrian',
    'nonMotorized',
    'military',
  ],
  extensible('tram'),
)

/** Importance of a request, from 1, the least, to 14, the greatest. */
export const RequestImportanceLevel = enumerated([
  'requestImportanceLevelUnKnown',
  'requestImportanceLevel1',
  'requestImportanceLevel2',
  'requestImportanceLevel3',
  'requestImportanceLevel4',
  'requestImportanceLevel5',
  'requestImportanceLevel6',
  'requestImportanceLevel7',
  'requestImportanceLevel8',
  'requestImportanceLevel9',
  'requestImportanceLevel10',
  'requestImportanceLevel11',
  'requestImportanceLevel12',
  'requestImportanceLevel13',
  'requestImportanceLevel14',
  'requestImportanceReserved',
])

/** Finer division of a role; the meaning of the numbers is agreed regionally. */
export const RequestSubRole = enumerated([
  'requestSubRoleUnKnown',
  'requestSubRole1',
  'requestSubRole2',
  'requestSubRole3',
  'requestSubRole4',
  'requestSubRole5',
  'requestSubRole6',
  'requestSubRole7',
  'requestSubRole8',
  'requestSubRole9',
  'requestSubRole10',
  'requestSubRole11',
  'requestSubRole12',
  'requestSubRole13',
  'requestSubRole14',
  'requestSubRoleReserved',
])

/**
 * Type of vehicle by number of axles and trailers, as in the counts of the US federal highway administration.
 * `none` is not equipped or not known, `unknown` fits none of the types. Some are open-ended: `axleCnt4` is four or
 * more axles without a trailer; with one trailer `axleCnt4Trailer` is four or fewer and `axleCnt6Trailer` six or
 * more; with several `axleCnt5MultiTrailer` is five or fewer and `axleCnt7MultiTrailer` seven or more.
 */
export const VehicleType = enumerated(
  [
    'none',
    'unknown',
    'special',
    'moto',
    'car',
    'carOther',
    'bus',
    'axleCnt2',
    'axleCnt3',
    'axleCnt4',
    'axleCnt4Trailer',
    'axleCnt5Trailer',
    'axleCnt6Trailer',
    'axleCnt5MultiTrailer',
    'axleCnt6MultiTrailer',
    'axleCnt7MultiTrailer',
  ],
  extensible(),
)

/** Who makes a request, by role, importance and type of vehicle. */
export const RequestorType = sequence(
  {
    /** Role of the vehicle. */
    role: BasicVehicleRole,
    /** Finer division of the role. */
    subrole: optional(RequestSubRole),
    /** Importance of the request. */
    request: optional(RequestImportanceLevel),
    /** Type by ISO 3833; the name transposes the digits. */
    iso3883: optional(Iso3833VehicleType),
    /** Type by number of axles. */
    hpmsType: optional(VehicleType),
    /** Content that a region adds. */
    regional: optional(regionalExtension('RequestorType')),
  },
  extensible(),
)

/** Identifier of a sender, drawn at random and changed from time to time for privacy. */
export const TemporaryID = octetString([4, 4])

/** Identifies a vehicle. */
export const VehicleID = choice({
  /** By the changing identifier that SAE J2735 messages use; European stations use `stationID`. */
  entityID: TemporaryID,
  /** By its station identifier, as in the header of its messages. */
  stationID: StationID,
})

/**
 * How far a vehicle is off its schedule: positive is ahead, negative behind, zero on time. -121 stands for more
 * than twenty minutes behind, 120 for more than twenty ahead.
 */
export const DeltaTime = integer(-122, 121, { unit: 's', resolution: 10, unavailable: -122 })

/** How full a public transport vehicle is. */
export const TransitVehicleOccupancy = enumerated([
  'occupancyUnknown',
  'occupancyEmpty',
  'occupancyVeryLow',
  'occupancyLow',
  'occupancyMed',
  'occupancyHigh',
  'occupancyNearlyFull',
  'occupancyFull',
])

/**
 * What a public transport vehicle is doing: `loading` passengers, access for disabled people in use (`anADAuse`), a
 * bicycle being loaded (`aBikeLoad`), door open, charging, or standing at the stop line.
 */
export const TransitVehicleStatus = bitString(
  [8, 8],
  ['loading', 'anADAuse', 'aBikeLoad', 'doorOpen', 'charging', 'atStopLine'],
)

/** Who asks: the vehicle, its role, where it is, and the state of its service. */
export const RequestorDescription = sequence(
  {
    /** Identity of the vehicle, the same in later requests; the answer repeats it. */
    id: VehicleID,
    /** Role and importance of the vehicle. */
    type: optional(RequestorType),
    /** Where it is and how it moves. */
    position: optional(RequestorPositionVector),
    /** Name for people, mostly for debugging. */
    name: optional(DescriptiveName),
    /** Route of a public transport vehicle, for the operator. */
    routeName: optional(DescriptiveName),
    /** What a public transport vehicle is doing. */
    transitStatus: optional(TransitVehicleStatus),
    /** How full it is. */
    transitOccupancy: optional(TransitVehicleOccupancy),
    /** How far it is off its schedule. */
    transitSchedule: optional(DeltaTime),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('RequestorDescription'), [1, 4])),
  },
  extensible(
    group({
      /** Data of a public transport vehicle in the terms of OCIT. Added in release 2. */
      ocit: OcitRequestorDescriptionContainer,
    }),
  ),
)

/** Where vehicles enter or leave an intersection. */
export const IntersectionAccessPoint = choice(
  {
    /** A lane. */
    lane: LaneID,
    /** All lanes of an approach. */
    approach: ApproachID,
    /** A connection between two lanes. */
    connection: LaneConnectionID,
  },
  extensible(),
)

/** Whether a request is new, changes an earlier one, or withdraws it. */
export const PriorityRequestType = enumerated(
  ['priorityRequestTypeReserved', 'priorityRequest', 'priorityRequestUpdate', 'priorityCancellation'],
  extensible(),
)

/** Number of a request, unique for its sender, by which the answer refers to it. */
export const RequestID = integer(0, 255)

/**
 * A request to one intersection: from where to where the vehicle will cross it. The intersection, the request
 * number and the requesting vehicle together identify it.
 */
export const SignalRequest = sequence(
  {
    /** The intersection, as in MAP. */
    id: IntersectionReferenceID,
    /** Number of the request, chosen by the vehicle; the answer repeats it. */
    requestID: RequestID,
    /** New request, update or cancellation. */
    requestType: PriorityRequestType,
    /** Where the vehicle enters the intersection. */
    inBoundLane: IntersectionAccessPoint,
    /** Where it leaves the intersection. */
    outBoundLane: optional(IntersectionAccessPoint),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalRequest'), [1, 4])),
  },
  extensible(),
)

/** A request to one intersection, with the time of arrival. */
export const SignalRequestPackage = sequence(
  {
    /** The request. */
    request: SignalRequest,
    /** Expected arrival: the minute. */
    minute: optional(MinuteOfTheYear),
    /** Expected arrival: the moment within that minute. */
    second: optional(DSecond),
    /** How long service is needed from the expected arrival on; also covers its uncertainty. */
    duration: optional(DSecond),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalRequestPackage'), [1, 4])),
  },
  extensible(),
)

/** Requests to several intersections. */
export const SignalRequestList = sequenceOf(SignalRequestPackage, [1, 32])

/** A vehicle's requests for signal priority or preemption: the content of an SREM. */
export const SignalRequestMessage = sequence(
  {
    /** Minute in which the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Moment within that minute at which the message was made. */
    second: DSecond,
    /** Counts changes of the content; the answer repeats it. */
    sequenceNumber: optional(MsgCount),
    /** The requests. */
    requests: optional(SignalRequestList),
    /** Who asks. */
    requestor: RequestorDescription,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalRequestMessage'), [1, 4])),
  },
  extensible(),
)

/** Which request an answer belongs to: vehicle, request number and sequence number of the SRM. */
export const SignalRequesterInfo = sequence(
  {
    /** The vehicle that asked. */
    id: VehicleID,
    /** Number of its request. */
    request: RequestID,
    /** Sequence number of the SRM that is answered. */
    sequenceNumber: MsgCount,
    /** Role of the vehicle. */
    role: optional(BasicVehicleRole),
    /** Role and importance of the vehicle in more detail. */
    typeData: optional(RequestorType),
  },
  extensible(),
)

/**
 * What a signal controller does with a request for priority or preemption. `requested` is received, `processing` is
 * being decided, `watchOtherTraffic` cannot be granted in full so take care, `maxPresence` has used up its time,
 * `reserviceLocked` has to wait because of an earlier service.
 */
export const PrioritizationResponseStatus = enumerated(
  ['unknown', 'requested', 'processing', 'watchOtherTraffic', 'granted', 'rejected', 'maxPresence', 'reserviceLocked'],
  extensible(),
)

/** The answer to one request. */
export const SignalStatusPackage = sequence(
  {
    /** The request that is answered; absent for a service that no message asked for. */
    requester: optional(SignalRequesterInfo),
    /** Where the vehicle enters the intersection. */
    inboundOn: IntersectionAccessPoint,
    /** Where it leaves the intersection. */
    outboundOn: optional(IntersectionAccessPoint),
    /** Expected arrival or begin of service: the minute. */
    minute: optional(MinuteOfTheYear),
    /** Expected arrival or begin of service: the moment within that minute. */
    second: optional(DSecond),
    /** How long the service lasts. */
    duration: optional(DSecond),
    /** What became of the request. */
    status: PrioritizationResponseStatus,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalStatusPackage'), [1, 4])),
  },
  extensible(),
)

/** The answers to all requests that an intersection handles. */
export const SignalStatusPackageList = sequenceOf(SignalStatusPackage, [1, 32])

/** The answers of one intersection. */
export const SignalStatus = sequence(
  {
    /** Counts changes of this intersection's answers. */
    sequenceNumber: MsgCount,
    /** The intersection, as in MAP. */
    id: IntersectionReferenceID,
    /** The answers. */
    sigStatus: SignalStatusPackageList,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalStatus'), [1, 4])),
  },
  extensible(),
)

/** The answers of several intersections. */
export const SignalStatusList = sequenceOf(SignalStatus, [1, 32])

/** State of the signal priority and preemption requests at one or more intersections: the content of an SSEM. */
export const SignalStatusMessage = sequence(
  {
    /** Minute in which the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Moment within that minute at which the message was made. */
    second: DSecond,
    /** Counts changes of the message's content. */
    sequenceNumber: optional(MsgCount),
    /** The answers, by intersection. */
    status: SignalStatusList,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalStatusMessage'), [1, 4])),
  },
  extensible(),
)

/** Source of power of a vehicle. */
export const FuelType = integer(0, 15)

/**
 * Height of a vehicle from the ground to its highest part, antennas not counted. If the height varies, it is the
 * greatest possible one.
 */
export const VehicleHeight = integer(0, 127, { unit: 'm', resolution: 0.05 })
