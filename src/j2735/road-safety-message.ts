/**
 * Road safety message (RSM): curves, work zones, lane closures, incidents and other hazards at a place on the road.
 * @module RoadSafetyMessage
 */
import {
  boolean,
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
  DDate,
  DDateTime,
  DescriptiveName,
  DTime,
  FrictionInformation,
  MsgCount,
  ObstacleDistance,
  Position3D,
  RegulatorySpeedLimit,
  RoadAuthorityID,
  TemporaryID,
} from './common'
import { ITIScodes, ResponderGroupAffected, VehicleGroupAffected } from './itis'
import { ITISgroups } from './j2540-itis'
import { NTCIPEssVisibility } from './road-weather-message'
import { SpeedAdvice } from './spat'
import { Circle, Zoom } from './traveler-information'

/** Where to hear more about an event. */
export const AudioLink = sequence(
  {
    /** Frequency of a medium wave station. */
    amChannel: optional(integer(531, 1710, { unit: 'Hz', resolution: 1000 })),
    /** Frequency of an FM station. */
    fmChannel: optional(integer(65800, 108009, { unit: 'Hz', resolution: 1000 })),
    /** Number of a satellite radio channel. */
    satelliteChannel: optional(integer(1, 9999)),
    /** Web address. */
    urlChannel: optional(ia5String([1, 500])),
  },
  extensible(),
)

/** Identifies an event across senders. */
export const EventIdentifier = sequence(
  {
    /** Road authority that reports the event. */
    operatorID: RoadAuthorityID,
    /** Identifier of the event at this authority. */
    uniqueID: TemporaryID,
  },
  extensible(),
)

/** Where to see more about an event. */
export const VisualLink = sequence(
  {
    /** Web address. */
    urlLink: optional(ia5String([1, 500])),
  },
  extensible(),
)

/** What belongs to an event: broadcasts, pictures and other events. */
export const CrossLinking = sequence(
  {
    /** Where to hear more. */
    audioLinks: optional(sequenceOf(AudioLink, [1, 4, true])),
    /** Where to see more. */
    visualLink: optional(sequenceOf(VisualLink, [1, 4, true])),
    /** Events that belong together with this one. */
    rsmLink: optional(sequenceOf(EventIdentifier, [1, 4, true])),
  },
  extensible(),
)

/** When an event repeats: daily hours, first and last day, and the days of the week. */
export const EventRecurrence = sequence(
  {
    /** Time of the day at which it begins. */
    startTime: optional(DTime),
    /** Time of the day at which it ends. */
    endTime: optional(DTime),
    /** First day. */
    startDate: optional(DDate),
    /** Last day. */
    endDate: optional(DDate),
    /** Takes place on Mondays. */
    monday: boolean(),
    /** Takes place on Tuesdays. */
    tuesday: boolean(),
    /** Takes place on Wednesdays. */
    wednesday: boolean(),
    /** Takes place on Thursdays. */
    thursday: boolean(),
    /** Takes place on Fridays. */
    friday: boolean(),
    /** Takes place on Saturdays. */
    saturday: boolean(),
    /** Takes place on Sundays. */
    sunday: boolean(),
    /** True if these times are exceptions, at which the event does not take place. */
    exclusion: optional(boolean()),
  },
  extensible(),
)

/** Whether something goes on or is present. */
export const Activity = boolean()

/** What an event is, when it takes place and whom it concerns. */
export const EventInfo = sequence(
  {
    /** Identifies the event. */
    eventID: EventIdentifier,
    /** Counts changes of what is said about the event. */
    eventUpdate: MsgCount,
    /** True if the event is called off. */
    eventCancellation: Activity,
    /** When it begins. */
    startDateTime: DDateTime,
    /** When it ends, if that is known. */
    endDateTime: optional(DDateTime),
    /** When it repeats. */
    eventRecurrence: optional(sequenceOf(EventRecurrence, [1, 5, true])),
    /** Group of causes. */
    causeCode: ITISgroups,
    /** The cause itself. */
    subCauseCode: optional(ITIScodes),
    /** Vehicles that are concerned. */
    affectedVehicles: optional(sequenceOf(VehicleGroupAffected, [1, 10, true])),
  },
  extensible(),
)

/** Direction of travel, clockwise from north. */
export const HeadingDeg = integer(0, 359, { unit: 'deg' })

/** How far a direction may deviate to either side and still count. */
export const Tolerance = integer(0, 180, { unit: 'deg' })

/** Directions of travel that are concerned: one direction and what it may deviate by. */
export const ApplicableHeading = sequence(
  {
    /** Direction of travel. */
    heading: HeadingDeg,
    /** Deviation to either side. */
    tolerance: Tolerance,
  },
  extensible(),
)

/** Difference of latitude; positive is north. Multiplied by the scale of the region if it has one. */
export const LatOffset = integer(-16384, 16383, { unit: 'deg', resolution: 1e-7 })

/** Difference of longitude; positive is east. Multiplied by the scale of the region if it has one. */
export const LongOffset = integer(-16384, 16383, { unit: 'deg', resolution: 1e-7 })

/** Difference of height; positive is up. The scale of the region does not apply. */
export const ElevOffset = integer(-4096, 4095, { unit: 'm', resolution: 0.1 })

/** An offset in latitude, longitude and height. */
export const Offset3D = sequence(
  {
    /** To the north. */
    'lat-offset': LatOffset,
    /** To the east. */
    'long-offset': LongOffset,
    /** Upwards. */
    'elev-offset': optional(ElevOffset),
  },
  extensible(),
)

/** A point, absolute or as an offset. */
export const NodePointLLE = choice(
  {
    /** Absolute position. */
    'node-3Dabsolute': Position3D,
    /** Offset, counted from the reference point of the region on. */
    'node-3Doffset': Offset3D,
  },
  extensible(),
)

/** Corners of an area, in order. */
export const RSMPolygon = sequenceOf(NodePointLLE, [3, 63])

/** Shape of an area. */
export const BroadRegionArea = choice(
  {
    /** Area within a line of points. */
    polygon: RSMPolygon,
    /** Circle. */
    circle: Circle,
  },
  extensible(),
)

/** An area and the directions of travel it concerns. */
export const BroadRegion = sequence(
  {
    /** Directions of travel that are concerned. */
    applicableHeading: ApplicableHeading,
    /** The area. */
    broadArea: BroadRegionArea,
  },
  extensible(),
)

/** Points along the middle of a path, in order. */
export const PathPoints = sequenceOf(NodePointLLE, [2, 63, true])

/** A strip along a line of points. */
export const Path = sequence(
  {
    /** Width of the strip. */
    pathWidth: integer(0, 1000, { unit: 'm', resolution: 0.01 }),
    /** Points along its middle. */
    pathPoints: PathPoints,
  },
  extensible(),
)

/** Several paths, such as one per lane. */
export const PathList = sequenceOf(Path, [1, 10, true])

/** Where something applies: an area, or paths on the road. */
export const AreaType = choice(
  {
    /** An area. */
    broadRegion: BroadRegion,
    /** Paths on the road. */
    paths: PathList,
  },
  extensible(),
)

/** How uncertain a place is, seen along the path or along the axes of the coordinates. */
export const RegionUncertainty = choice(
  {
    /** Along the path. */
    alongPath: Offset3D,
    /** Along latitude, longitude and height. */
    inCoordinateFrame: Offset3D,
  },
  extensible(),
)

/** What a reference point is: where the event begins, or any point nearby. */
export const ReferencePointType = enumerated(['startOfEvent', 'arbitrary'], extensible())

/** A place on the road, with the region in which vehicles approach it. */
export const RegionInfo = sequence(
  {
    /** Point from which offsets are counted. */
    referencePoint: Position3D,
    /** How uncertain the place is. */
    locationUncertainty: optional(RegionUncertainty),
    /** What the reference point is. */
    referencePointType: optional(ReferencePointType),
    /** Name for people. */
    descriptiveName: optional(DescriptiveName),
    /** Power of two for the offsets in latitude and longitude; absent is no scaling. */
    scale: optional(Zoom),
    /** Where vehicles approach the place or where the content applies. */
    approachRegion: optional(AreaType),
  },
  extensible(),
)

/** What every road safety message says: event, place and links. */
export const CommonContainer = sequence(
  {
    /** What the event is and when it takes place. */
    eventInfo: EventInfo,
    /** Where it is. */
    regionInfo: sequenceOf(RegionInfo, [1, 4]),
    /** What belongs to it. */
    crossLinking: optional(CrossLinking),
  },
  extensible(),
)

/** Angle by which the road is banked across the direction of travel. */
export const BankAngle = integer(-512, 512, { unit: 'deg', resolution: 0.1 })

/** Radius of a curve. */
export const Radius = integer(0, 65535, { unit: 'm' })

/** Warns of a curve. */
export const CurveContainer = sequence(
  {
    /** Recommended speed. */
    advisorySpeed: SpeedAdvice,
    /** How slippery and rough the road is. */
    surfaceCondition: optional(FrictionInformation),
    /** Smallest radius of the curve. */
    minRadius: optional(Radius),
    /** How the road is banked. */
    bankAngle: optional(BankAngle),
    /** Where the curve is. */
    curveRegion: optional(RegionInfo),
  },
  extensible(),
)

/** One line of a message sign. */
export const ShortString = ia5String([1, 20])

/** Repeats what a dynamic message sign shows. */
export const DynamicInfoContainer = sequence(
  {
    /** How important it is. */
    priority: enumerated(['low-priority', 'medium-priority', 'high-priority', 'critical']),
    /** What the sign shows, line by line. */
    dmsSignString: sequenceOf(ShortString, [1, 12]),
    /** Where it applies. */
    applicableRegion: RegionInfo,
  },
  extensible(),
)

/** Warns of an incident and says who is responding. */
export const IncidentsContainer = sequence(
  {
    /** Who is responding. */
    responderType: optional(sequenceOf(ResponderGroupAffected, [1, 5])),
    /** Where the incident is. */
    incidentLocation: RegionInfo,
  },
  extensible(),
)

/** True if the lane is closed. */
export const LaneClosed = boolean()

/** Number of a lane, counted from the leftmost one, which is 1. */
export const RSMLanePosition = integer(1, 32)

/** Whether one lane is open or closed. */
export const LaneInfo = sequence(
  {
    /** The lane. */
    lanePosition: RSMLanePosition,
    /** True if it is closed. */
    laneClosed: LaneClosed,
    /** Distance to where the closure begins. */
    laneCloseOffset: optional(ObstacleDistance),
  },
  extensible(),
)

/** Says which lanes are closed. */
export const LaneClosureContainer = sequence(
  {
    /** State of each lane. */
    laneStatus: optional(sequenceOf(LaneInfo, [1, 10, true])),
    /** True if the state of the lanes changes within the region. */
    laneStatusVaries: optional(Activity),
    /** Where the lanes are closed. */
    closureRegion: RegionInfo,
  },
  extensible(),
)

/** Warns of a zone with a lower speed limit, such as a work zone. */
export const ReducedSpeedZoneContainer = sequence(
  {
    /** Speed limit in the zone. */
    speedLimit: RegulatorySpeedLimit,
    /** Where the zone is. */
    rszRegion: RegionInfo,
  },
  extensible(),
)

/** Something that obstructs the road. */
export const Obstructions = sequence(
  {
    /** Where it is. */
    location: Position3D,
    /** What it is. */
    description: optional(ITIScodes),
  },
  extensible(),
)

/** What else a driver should know about a place: obstructions, sight, people, unusual traffic. */
export const SituationalContainer = sequence(
  {
    /** What obstructs the road. */
    obstructions: optional(Obstructions),
    /** How far one can see. */
    visibility: optional(NTCIPEssVisibility),
    /** True if people, such as workers, are on or near the road. */
    peoplePresent: optional(Activity),
    /** True if traffic moves in an unusual way. */
    anomalousTraffic: optional(Activity),
    /** Where it applies. */
    applicableRegion: RegionInfo,
  },
  extensible(),
)

/** One kind of content of a road safety message. */
export const ContentContainer = choice(
  {
    /** Reduced speed zone. */
    rszContainer: ReducedSpeedZoneContainer,
    /** Lane closure. */
    laneClosureContainer: LaneClosureContainer,
    /** Curve. */
    curveContainer: CurveContainer,
    /** Message sign. */
    dynamicInfoContainer: DynamicInfoContainer,
    /** Incident. */
    incidentsContainer: IncidentsContainer,
    /** Other conditions. */
    situationalContainer: SituationalContainer,
  },
  extensible(),
)

/** Warns of a hazard or a condition at a place on the road, and says what to do about it. */
export const RoadSafetyMessage = sequence(
  {
    /** Event and place. */
    commonContainer: CommonContainer,
    /** What there is to know. */
    content: sequenceOf(ContentContainer, [1, 4]),
  },
  extensible(),
)
