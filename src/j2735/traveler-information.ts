/**
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

export const Radius_B12 = integer(0, 4095)

export const Circle = sequence({ center: Position3D, radius: Radius_B12, units: DistanceUnits })

export const GeometricProjection = sequence(
  {
    direction: HeadingSlice,
    extent: optional(Extent),
    laneWidth: optional(LaneWidth),
    circle: Circle,
    regional: optional(sequenceOf(regionalExtension('GeometricProjection'), [1, 4])),
  },
  extensible(),
)

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

export const NodeAttributeLLList = sequenceOf(NodeAttributeLL, [1, 8])

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

export const SegmentAttributeLLList = sequenceOf(SegmentAttributeLL, [1, 8])

export const NodeAttributeSetLL = sequence(
  {
    localNode: optional(NodeAttributeLLList),
    disabled: optional(SegmentAttributeLLList),
    enabled: optional(SegmentAttributeLLList),
    data: optional(LaneDataAttributeList),
    dWidth: optional(Offset_B10),
    dElevation: optional(Offset_B10),
    regional: optional(sequenceOf(regionalExtension('NodeAttributeSetLL'), [1, 4])),
  },
  extensible(),
)

export const OffsetLL_B12 = integer(-2048, 2047)

export const Node_LL_24B = sequence({ lon: OffsetLL_B12, lat: OffsetLL_B12 })

export const OffsetLL_B14 = integer(-8192, 8191)

export const Node_LL_28B = sequence({ lon: OffsetLL_B14, lat: OffsetLL_B14 })

export const OffsetLL_B16 = integer(-32768, 32767)

export const Node_LL_32B = sequence({ lon: OffsetLL_B16, lat: OffsetLL_B16 })

export const Node_LL_36B = sequence({ lon: OffsetLL_B18, lat: OffsetLL_B18 })

export const OffsetLL_B22 = integer(-2097152, 2097151)

export const Node_LL_44B = sequence({ lon: OffsetLL_B22, lat: OffsetLL_B22 })

export const OffsetLL_B24 = integer(-8388608, 8388607)

export const Node_LL_48B = sequence({ lon: OffsetLL_B24, lat: OffsetLL_B24 })

export const NodeOffsetPointLL = choice({
  'node-LL1': Node_LL_24B,
  'node-LL2': Node_LL_28B,
  'node-LL3': Node_LL_32B,
  'node-LL4': Node_LL_36B,
  'node-LL5': Node_LL_44B,
  'node-LL6': Node_LL_48B,
  'node-LatLon': Node_LLmD_64b,
  regional: regionalExtension('NodeOffsetPointLL'),
})

export const NodeLL = sequence({ delta: NodeOffsetPointLL, attributes: optional(NodeAttributeSetLL) }, extensible())

export const NodeSetLL = sequenceOf(NodeLL, [2, 63])

export const NodeListLL = choice({ nodes: NodeSetLL }, extensible())

export const Zoom = integer(0, 15)

export const OffsetSystem = sequence({ scale: optional(Zoom), offset: choice({ xy: NodeListXY, ll: NodeListLL }) })

export const RegionOffsets = sequence({ xOffset: OffsetLL_B16, yOffset: OffsetLL_B16, zOffset: optional(OffsetLL_B16) })

export const RegionList = sequenceOf(RegionOffsets, [1, 64])

export const RegionPointSet = sequence(
  { anchor: optional(Position3D), scale: optional(Zoom), nodeList: RegionList },
  extensible(),
)

export const DirectionOfUse = enumerated(['unavailable', 'forward', 'reverse', 'both'])

export const ShapePointSet = sequence(
  {
    anchor: optional(Position3D),
    laneWidth: optional(LaneWidth),
    directionality: optional(DirectionOfUse),
    nodeList: NodeListXY,
  },
  extensible(),
)

export const ValidRegion = sequence({
  direction: HeadingSlice,
  extent: optional(Extent),
  area: choice({ shapePointSet: ShapePointSet, circle: Circle, regionPointSet: RegionPointSet }),
})

export const GeographicalPath = sequence(
  {
    name: optional(DescriptiveName),
    id: optional(RoadSegmentReferenceID),
    anchor: optional(Position3D),
    laneWidth: optional(LaneWidth),
    directionality: optional(DirectionOfUse),
    closedPath: optional(boolean()),
    direction: optional(HeadingSlice),
    description: optional(
      choice({ path: OffsetSystem, geometry: GeometricProjection, oldRegion: ValidRegion }, extensible()),
    ),
    regional: optional(sequenceOf(regionalExtension('GeographicalPath'), [1, 4])),
  },
  extensible(),
)

export const ITIStextPhrase = ia5String([1, 16])

export const ExitService = sequenceOf(sequence({ item: choice({ itis: ITIScodes, text: ITIStextPhrase }) }), [1, 16])

export const GenericSignage = sequenceOf(sequence({ item: choice({ itis: ITIScodes, text: ITIStextPhrase }) }), [1, 16])

export const SpeedLimit = sequenceOf(sequence({ item: choice({ itis: ITIScodes, text: ITIStextPhrase }) }), [1, 16])

export const WorkZone = sequenceOf(sequence({ item: choice({ itis: ITIScodes, text: ITIStextPhrase }) }), [1, 16])

export const MsgCRC = octetString([2, 2])

export const MUTCDCode = enumerated(
  ['none', 'regulatory', 'warning', 'maintenance', 'motoristService', 'guide', 'rec'],
  extensible(),
)

export const RoadSignID = sequence({
  position: Position3D,
  viewAngle: HeadingSlice,
  mutcdCode: optional(MUTCDCode),
  crc: optional(MsgCRC),
})

export const TravelerDataFrameNewPartIIIContent = choice({ frictionInfo: FrictionInformation }, extensible())

export const MinutesDuration = integer(0, 32000)

export const SignPriority = integer(0, 7)

export const TravelerInfoType = enumerated(['unknown', 'advisory', 'roadSignage', 'commercialSignage'], extensible())

export const URL_Short = ia5String([1, 15])

export const TravelerDataFrame = sequence(
  {
    doNotUse1: SSPindex,
    frameType: TravelerInfoType,
    msgId: choice({ furtherInfoID: FurtherInfoID, roadSignID: RoadSignID }),
    startYear: optional(DYear),
    startTime: MinuteOfTheYear,
    durationTime: MinutesDuration,
    priority: SignPriority,
    doNotUse2: SSPindex,
    regions: sequenceOf(GeographicalPath, [1, 16]),
    doNotUse3: SSPindex,
    doNotUse4: SSPindex,
    content: choice({
      advisory: ITIScodesAndText,
      workZone: WorkZone,
      genericSign: GenericSignage,
      speedLimit: SpeedLimit,
      exitService: ExitService,
    }),
    url: optional(URL_Short),
  },
  extensible({ contentNew: TravelerDataFrameNewPartIIIContent }),
)

export const TravelerDataFrameList = sequenceOf(TravelerDataFrame, [1, 8])

export const UniqueMSGID = octetString([9, 9])

export const URL_Base = ia5String([1, 45])

export const TravelerInformation = sequence(
  {
    msgCnt: MsgCount,
    timeStamp: optional(MinuteOfTheYear),
    packetID: optional(UniqueMSGID),
    urlB: optional(URL_Base),
    dataFrames: TravelerDataFrameList,
    regional: optional(sequenceOf(regionalExtension('TravelerInformation'), [1, 4])),
  },
  extensible(),
)
