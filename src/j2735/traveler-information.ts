/**
 * Traveler information message (TIM): advisories, road signs and work zones with the places and times they apply to.
 * @module TravelerInformation
 */
import {
  boolean,
  choice,
  enumerated,
  extensible,
  ia5String,
  integer,
  octetString,
  optional,
  renamed,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import {
  DescriptiveName,
  DYear,
  Extent,
  FrictionInformation,
  FurtherInfoID,
  HeadingSlice,
  LaneDataAttributeList,
  LaneWidth,
  MinuteOfTheYear,
  MsgCount,
  Node_LLmD_64b,
  NodeListXY,
  Offset_B10,
  OffsetLL_B18,
  Position3D,
  RoadSegmentReferenceID,
  SSPindex,
} from './common'
import { ITIScodes, ITIScodesAndText } from './itis'
import { regionalExtension } from './regional-extension'

/** Unit in which a distance is counted. `cm2-5` are steps of two and a half centimetres. */
export const DistanceUnits = enumerated([
  'centimeter',
  'cm2-5',
  'decimeter',
  'meter',
  'kilometer',
  'foot',
  'yard',
  'mile',
])

/** Radius of a circle, counted in the unit that stands beside it. */
export const Radius_B12 = integer(0, 4095)

/** A circular area on the ground. */
export const Circle = sequence({
  /** Where the centre is. */
  center: Position3D,
  /** Radius, counted in `units`. */
  radius: Radius_B12,
  /** Unit of the radius. */
  units: DistanceUnits,
})

/** A place described by a circle and the directions of travel it concerns. */
export const GeometricProjection = sequence(
  {
    /** Directions of travel that are concerned. */
    direction: HeadingSlice,
    /** How far the message holds beyond the place. */
    extent: optional(Extent),
    /** Width of the lane. */
    laneWidth: optional(LaneWidth),
    /** The area. */
    circle: Circle,
    /** Regional additions. */
    regional: optional(sequenceOf(regionalExtension('GeometricProjection'), [1, 4])),
  },
  extensible(),
)

/**
 * A property of the road at one node of a path given in latitude and longitude, such as a stop line or a point where
 * lanes merge. With the rounded cap styles the path ends in a half circle, which touches the node (A) or reaches beyond
 * it by half the width (B).
 */
export const NodeAttributeLL = enumerated(
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

/** Properties that hold at one node. */
export const NodeAttributeLLList = sequenceOf(NodeAttributeLL, [1, 8])

/**
 * A property of the road that holds along the segments after a node until it is switched off at a later one. Left and
 * right are as seen along the order of the nodes.
 */
export const SegmentAttributeLL = enumerated(
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

/** Properties of the road that begin or end at a node. */
export const SegmentAttributeLLList = sequenceOf(SegmentAttributeLL, [1, 8])

/**
 * What changes at a node of a path: properties at this place, properties that begin or end here, and changes of width
 * and height.
 */
export const NodeAttributeSetLL = sequence(
  {
    /** Properties at this node only. */
    localNode: optional(NodeAttributeLLList),
    /** Properties that end here. */
    disabled: optional(SegmentAttributeLLList),
    /** Properties that begin here and hold until they are ended. */
    enabled: optional(SegmentAttributeLLList),
    /** Properties with a value, such as an angle or a speed limit. */
    data: optional(LaneDataAttributeList),
    /** Change of the lane width from here on. */
    dWidth: optional(Offset_B10),
    /** Change of height from here on. */
    dElevation: optional(Offset_B10),
    /** Regional additions. */
    regional: optional(sequenceOf(regionalExtension('NodeAttributeSetLL'), [1, 4])),
  },
  extensible(),
)

/** Difference of latitude or longitude to the previous node, in the shortest form. Positive is north and east. */
export const OffsetLL_B12 = integer(-2048, 2047, { unit: 'deg', resolution: 1e-7 })

/** A node by its distance from the previous one; the shortest of six forms. */
export const Node_LL_24B = sequence({
  /** Offset to the east. */
  lon: OffsetLL_B12,
  /** Offset to the north. */
  lat: OffsetLL_B12,
})

/** Difference of latitude or longitude to the previous node. Positive is north and east. */
export const OffsetLL_B14 = integer(-8192, 8191, { unit: 'deg', resolution: 1e-7 })

/** A node by its distance from the previous one; the second shortest of six forms. */
export const Node_LL_28B = sequence({
  /** Offset to the east. */
  lon: OffsetLL_B14,
  /** Offset to the north. */
  lat: OffsetLL_B14,
})

/** Difference of latitude or longitude to the previous node. Positive is north and east. */
export const OffsetLL_B16 = integer(-32768, 32767, { unit: 'deg', resolution: 1e-7 })

/** A node by its distance from the previous one; the third shortest of six forms. */
export const Node_LL_32B = sequence({
  /** Offset to the east. */
  lon: OffsetLL_B16,
  /** Offset to the north. */
  lat: OffsetLL_B16,
})

/** A node by its distance from the previous one; the third longest of six forms. */
export const Node_LL_36B = sequence({
  /** Offset to the east. */
  lon: OffsetLL_B18,
  /** Offset to the north. */
  lat: OffsetLL_B18,
})

/** Difference of latitude or longitude to the previous node. Positive is north and east. */
export const OffsetLL_B22 = integer(-2097152, 2097151, { unit: 'deg', resolution: 1e-7 })

/** A node by its distance from the previous one; the second longest of six forms. */
export const Node_LL_44B = sequence({
  /** Offset to the east. */
  lon: OffsetLL_B22,
  /** Offset to the north. */
  lat: OffsetLL_B22,
})

/** Difference of latitude or longitude to the previous node, in the longest form. Positive is north and east. */
export const OffsetLL_B24 = integer(-8388608, 8388607, { unit: 'deg', resolution: 1e-7 })

/** A node by its distance from the previous one; the longest of six forms. */
export const Node_LL_48B = sequence({
  /** Offset to the east. */
  lon: OffsetLL_B24,
  /** Offset to the north. */
  lat: OffsetLL_B24,
})

/**
 * Where a node is: an offset in degrees from the previous node (from the anchor point for the first one), in the
 * shortest form that holds it, or an absolute position.
 */
export const NodeOffsetPointLL = choice({
  /** About 23 m each way at the equator. */
  'node-LL1': Node_LL_24B,
  /** About 91 m each way at the equator. */
  'node-LL2': Node_LL_28B,
  /** About 365 m each way at the equator. */
  'node-LL3': Node_LL_32B,
  /** About 1.5 km each way at the equator. */
  'node-LL4': Node_LL_36B,
  /** About 23 km each way at the equator. */
  'node-LL5': Node_LL_44B,
  /** About 93 km each way at the equator. */
  'node-LL6': Node_LL_48B,
  /** Absolute position. */
  'node-LatLon': Node_LLmD_64b,
  /** A regional form. */
  regional: regionalExtension('NodeOffsetPointLL'),
})

/** One node of a path in latitude and longitude. */
export const NodeLL = sequence(
  {
    /** Where the node is. */
    delta: NodeOffsetPointLL,
    /** What changes here. */
    attributes: optional(NodeAttributeSetLL),
  },
  extensible(),
)

/** The nodes of a path, in order. */
export const NodeSetLL = sequenceOf(NodeLL, [2, 63])

/** A path given in latitude and longitude. */
export const NodeListLL = choice(
  {
    /** The nodes. */
    nodes: NodeSetLL,
  },
  extensible(),
)

/** Power of two by which offsets are multiplied: 0 leaves them as they are, 1 doubles them, 2 makes them fourfold. */
export const Zoom = integer(0, 15)

/** A path of nodes as offsets, either as distances or as angles, with an optional scale. */
export const OffsetSystem = sequence({
  /** Power of two for all offsets; absent is no scaling. */
  scale: optional(Zoom),
  /** The nodes. */
  offset: choice({
    /** Offsets as distances. */
    xy: NodeListXY,
    /** Offsets as angles. */
    ll: NodeListLL,
  }),
})

/** A corner of an area, as an offset from the previous point. */
export const RegionOffsets = sequence({
  /** To the east. */
  xOffset: OffsetLL_B16,
  /** To the north. */
  yOffset: OffsetLL_B16,
  /** Upwards. The angular unit of the type does not fit a height. */
  zOffset: optional(OffsetLL_B16),
})

/** The corners of an area, in order. */
export const RegionList = sequenceOf(RegionOffsets, [1, 64])

/** An area within a line of points. Part of the older way to describe a place; newer senders use a path. */
export const RegionPointSet = sequence(
  {
    /** Where the first offset starts. */
    anchor: optional(Position3D),
    /** Power of two for all offsets; absent is no scaling. */
    scale: optional(Zoom),
    /** The corners. */
    nodeList: RegionList,
  },
  extensible(),
)

/** For which direction of travel a path holds: `forward` along the order of its nodes, `reverse` against it. */
export const DirectionOfUse = enumerated(['unavailable', 'forward', 'reverse', 'both'])

/** A stretch of road along a line of points. Part of the older way to describe a place; newer senders use a path. */
export const ShapePointSet = sequence(
  {
    /** Where the first offset starts. */
    anchor: optional(Position3D),
    /** Width of the road that is concerned. */
    laneWidth: optional(LaneWidth),
    /** For which direction of travel it holds. */
    directionality: optional(DirectionOfUse),
    /** The line of points. */
    nodeList: NodeListXY,
  },
  extensible(),
)

/**
 * The older way to describe where a message applies: a stretch of road, a circle or an area, with the directions of
 * travel it concerns.
 */
export const ValidRegion = sequence({
  /** Directions of travel that are concerned. */
  direction: HeadingSlice,
  /** How far the message holds beyond the place. */
  extent: optional(Extent),
  /** The place. */
  area: choice({
    /** A stretch of road. */
    shapePointSet: ShapePointSet,
    /** A circle. */
    circle: Circle,
    /** An area within a line of points. */
    regionPointSet: RegionPointSet,
  }),
})

/**
 * Where a message applies: a stretch of road or an area. A receiver compares it with its own position and direction.
 */
export const GeographicalPath = sequence(
  {
    /** Name for people. */
    name: optional(DescriptiveName),
    /** Identifier of the road segment. */
    id: optional(RoadSegmentReferenceID),
    /** Where the first offset of the path starts. */
    anchor: optional(Position3D),
    /** Width of the stretch, across the path. */
    laneWidth: optional(LaneWidth),
    /** For which direction along the path it holds. */
    directionality: optional(DirectionOfUse),
    /** True if the path closes and encloses an area; false if it is a stretch along a line. */
    closedPath: optional(boolean()),
    /** Directions of travel that are concerned. */
    direction: optional(HeadingSlice),
    /** The place itself. */
    description: optional(
      choice(
        {
          /** A line of nodes. */
          path: OffsetSystem,
          /** A circle. */
          geometry: GeometricProjection,
          /** The older form. */
          oldRegion: ValidRegion,
        },
        extensible(),
      ),
    ),
    /** Regional additions. */
    regional: optional(sequenceOf(regionalExtension('GeographicalPath'), [1, 4])),
  },
  extensible(),
)

/** Short free text, for words such as names that have no ITIS code. */
export const ITIStextPhrase = ia5String([1, 16])

/** Services near an exit, such as fuel or lodging: codes and texts that are read in order as one phrase. */
export const ExitService = sequenceOf(
  sequence({
    /** A code or a text. */
    item: choice({
      /** A word or phrase by its ITIS code. */
      itis: ITIScodes,
      /** Free text. */
      text: ITIStextPhrase,
    }),
  }),
  [1, 16],
)

/** What a road sign says: codes and texts that are read in order as one phrase. */
export const GenericSignage = sequenceOf(
  sequence({
    /** A code or a text. */
    item: choice({
      /** A word or phrase by its ITIS code. */
      itis: ITIScodes,
      /** Free text. */
      text: ITIStextPhrase,
    }),
  }),
  [1, 16],
)

/** A speed limit or a warning about speed: codes and texts that are read in order as one phrase. */
export const SpeedLimit = sequenceOf(
  sequence({
    /** A code or a text. */
    item: choice({
      /** A word or phrase by its ITIS code. */
      itis: ITIScodes,
      /** Free text. */
      text: ITIStextPhrase,
    }),
  }),
  [1, 16],
)

/** What a driver should know about a work zone: codes and texts that are read in order as one phrase. */
export const WorkZone = sequenceOf(
  sequence({
    /** A code or a text. */
    item: choice({
      /** A word or phrase by its ITIS code. */
      itis: ITIScodes,
      /** Free text. */
      text: ITIStextPhrase,
    }),
  }),
  [1, 16],
)

/** Check sum over two octets. */
export const MsgCRC = octetString([2, 2])

/**
 * Group of road signs in the manual on uniform traffic control devices (MUTCD). `maintenance` are signs of work zones,
 * `rec` those of recreation areas.
 */
export const MUTCDCode = enumerated(
  ['none', 'regulatory', 'warning', 'maintenance', 'motoristService', 'guide', 'rec'],
  extensible(),
)

/** Identifies a road sign by where it stands and whom it faces. */
export const RoadSignID = sequence({
  /** Where the sign stands. */
  position: Position3D,
  /** Directions of travel from which it is seen. */
  viewAngle: HeadingSlice,
  /** Group of signs it belongs to. */
  mutcdCode: optional(MUTCDCode),
  /** Check sum of what it says. */
  crc: optional(MsgCRC),
})

/** Content that newer editions added beside the codes and texts. */
export const TravelerDataFrameNewPartIIIContent = choice(
  {
    /** How slippery and rough the road is. */
    frictionInfo: FrictionInformation,
  },
  extensible(),
)

/** How long something lasts. The largest value means without end. */
export const MinutesDuration = integer(0, 32000, { unit: 'min' })

/** How important a message is: the larger, the more important. */
export const SignPriority = integer(0, 7)

/** What kind of message this is: advice, a road sign or a commercial sign. */
export const TravelerInfoType = enumerated(['unknown', 'advisory', 'roadSignage', 'commercialSignage'], extensible())

/** Last part of a web address; the first part is `urlB` of the message. */
export const URL_Short = ia5String([1, 15])

/** One advisory or road sign: when it is valid, where it applies and what it says. */
export const TravelerDataFrame = sequence(
  {
    /** Once the permissions of the sender; no longer used. */
    doNotUse1: renamed(SSPindex, ['sspTimRights', 'notUsed']),
    /** Kind of message. */
    frameType: TravelerInfoType,
    /** What the frame refers to. */
    msgId: choice({
      /** Number under which more about the event is known. */
      furtherInfoID: FurtherInfoID,
      /** The sign that is repeated. */
      roadSignID: RoadSignID,
    }),
    /** Year in which it becomes valid; absent is the current one. */
    startYear: optional(DYear),
    /** When it becomes valid. */
    startTime: MinuteOfTheYear,
    /** How long it is valid. */
    durationTime: renamed(MinutesDuration, ['duratonTime']),
    /** How important it is. */
    priority: SignPriority,
    /** Once the permissions for the place; no longer used. */
    doNotUse2: renamed(SSPindex, ['sspLocationRights', 'notUsed1']),
    /** Where it applies. */
    regions: sequenceOf(GeographicalPath, [1, 16]),
    /** Once the permissions for the kind of content; no longer used. */
    doNotUse3: renamed(SSPindex, ['sspMsgRights1', 'notUsed2']),
    /** Once the permissions for the content; no longer used. */
    doNotUse4: renamed(SSPindex, ['sspMsgRights2', 'notUsed3']),
    /** What it says. */
    content: choice({
      /** An advisory. */
      advisory: ITIScodesAndText,
      /** A work zone. */
      workZone: WorkZone,
      /** A road sign. */
      genericSign: GenericSignage,
      /** A speed limit. */
      speedLimit: SpeedLimit,
      /** Services at an exit. */
      exitService: ExitService,
    }),
    /** End of a web address with more; it begins with `urlB`. */
    url: optional(URL_Short),
  },
  extensible({
    /** Content of newer editions. Older senders leave it out. */
    contentNew: TravelerDataFrameNewPartIIIContent,
  }),
)

/** The advisories and signs of one message; each stands by itself. */
export const TravelerDataFrameList = sequenceOf(TravelerDataFrame, [1, 8])

/** Identifies a message. Changed content keeps the identifier and raises the message count. */
export const UniqueMSGID = octetString([9, 9])

/** First part of a web address that the frames complete. */
export const URL_Base = ia5String([1, 45])

/** Tells travellers about conditions, signs and work zones ahead. Each frame has its own place, time and content. */
export const TravelerInformation = sequence(
  {
    /** Counts changes of the content. */
    msgCnt: MsgCount,
    /** When the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Identifies the message. */
    packetID: optional(UniqueMSGID),
    /** First part of the web addresses in the frames. */
    urlB: optional(URL_Base),
    /** The advisories and signs. */
    dataFrames: TravelerDataFrameList,
    /** Regional additions. */
    regional: optional(sequenceOf(regionalExtension('TravelerInformation'), [1, 4])),
  },
  extensible(),
)
