/**
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

export const AudioLink = sequence(
  {
    amChannel: optional(integer(531, 1710)),
    fmChannel: optional(integer(65800, 108009)),
    satelliteChannel: optional(integer(1, 9999)),
    urlChannel: optional(ia5String([1, 500])),
  },
  extensible(),
)

export const EventIdentifier = sequence({ operatorID: RoadAuthorityID, uniqueID: TemporaryID }, extensible())

export const VisualLink = sequence({ urlLink: optional(ia5String([1, 500])) }, extensible())

export const CrossLinking = sequence(
  {
    audioLinks: optional(sequenceOf(AudioLink, [1, 4, true])),
    visualLink: optional(sequenceOf(VisualLink, [1, 4, true])),
    rsmLink: optional(sequenceOf(EventIdentifier, [1, 4, true])),
  },
  extensible(),
)

export const EventRecurrence = sequence(
  {
    startTime: optional(DTime),
    endTime: optional(DTime),
    startDate: optional(DDate),
    endDate: optional(DDate),
    monday: boolean(),
    tuesday: boolean(),
    wednesday: boolean(),
    thursday: boolean(),
    friday: boolean(),
    saturday: boolean(),
    sunday: boolean(),
    exclusion: optional(boolean()),
  },
  extensible(),
)

export const Activity = boolean()

export const EventInfo = sequence(
  {
    eventID: EventIdentifier,
    eventUpdate: MsgCount,
    eventCancellation: Activity,
    startDateTime: DDateTime,
    endDateTime: optional(DDateTime),
    eventRecurrence: optional(sequenceOf(EventRecurrence, [1, 5, true])),
    causeCode: ITISgroups,
    subCauseCode: optional(ITIScodes),
    affectedVehicles: optional(sequenceOf(VehicleGroupAffected, [1, 10, true])),
  },
  extensible(),
)

export const HeadingDeg = integer(0, 359)

export const Tolerance = integer(0, 180)

export const ApplicableHeading = sequence({ heading: HeadingDeg, tolerance: Tolerance }, extensible())

export const LatOffset = integer(-16384, 16383)

export const LongOffset = integer(-16384, 16383)

export const ElevOffset = integer(-4096, 4095)

export const Offset3D = sequence(
  { 'lat-offset': LatOffset, 'long-offset': LongOffset, 'elev-offset': optional(ElevOffset) },
  extensible(),
)

export const NodePointLLE = choice({ 'node-3Dabsolute': Position3D, 'node-3Doffset': Offset3D }, extensible())

export const RSMPolygon = sequenceOf(NodePointLLE, [3, 63])

export const BroadRegionArea = choice({ polygon: RSMPolygon, circle: Circle }, extensible())

export const BroadRegion = sequence({ applicableHeading: ApplicableHeading, broadArea: BroadRegionArea }, extensible())

export const PathPoints = sequenceOf(NodePointLLE, [2, 63, true])

export const Path = sequence({ pathWidth: integer(0, 1000), pathPoints: PathPoints }, extensible())

export const PathList = sequenceOf(Path, [1, 10, true])

export const AreaType = choice({ broadRegion: BroadRegion, paths: PathList }, extensible())

export const RegionUncertainty = choice({ alongPath: Offset3D, inCoordinateFrame: Offset3D }, extensible())

export const ReferencePointType = enumerated(['startOfEvent', 'arbitrary'], extensible())

export const RegionInfo = sequence(
  {
    referencePoint: Position3D,
    locationUncertainty: optional(RegionUncertainty),
    referencePointType: optional(ReferencePointType),
    descriptiveName: optional(DescriptiveName),
    scale: optional(Zoom),
    approachRegion: optional(AreaType),
  },
  extensible(),
)

export const CommonContainer = sequence(
  { eventInfo: EventInfo, regionInfo: sequenceOf(RegionInfo, [1, 4]), crossLinking: optional(CrossLinking) },
  extensible(),
)

export const BankAngle = integer(-512, 512)

export const Radius = integer(0, 65535)

export const CurveContainer = sequence(
  {
    advisorySpeed: SpeedAdvice,
    surfaceCondition: optional(FrictionInformation),
    minRadius: optional(Radius),
    bankAngle: optional(BankAngle),
    curveRegion: optional(RegionInfo),
  },
  extensible(),
)

export const ShortString = ia5String([1, 20])

export const DynamicInfoContainer = sequence(
  {
    priority: enumerated(['low-priority', 'medium-priority', 'high-priority', 'critical']),
    dmsSignString: sequenceOf(ShortString, [1, 12]),
    applicableRegion: RegionInfo,
  },
  extensible(),
)

export const IncidentsContainer = sequence(
  { responderType: optional(sequenceOf(ResponderGroupAffected, [1, 5])), incidentLocation: RegionInfo },
  extensible(),
)

export const LaneClosed = boolean()

export const RSMLanePosition = integer(1, 32)

export const LaneInfo = sequence(
  { lanePosition: RSMLanePosition, laneClosed: LaneClosed, laneCloseOffset: optional(ObstacleDistance) },
  extensible(),
)

export const LaneClosureContainer = sequence(
  {
    laneStatus: optional(sequenceOf(LaneInfo, [1, 10, true])),
    laneStatusVaries: optional(Activity),
    closureRegion: RegionInfo,
  },
  extensible(),
)

export const ReducedSpeedZoneContainer = sequence(
  { speedLimit: RegulatorySpeedLimit, rszRegion: RegionInfo },
  extensible(),
)

export const Obstructions = sequence({ location: Position3D, description: optional(ITIScodes) }, extensible())

export const SituationalContainer = sequence(
  {
    obstructions: optional(Obstructions),
    visibility: optional(NTCIPEssVisibility),
    peoplePresent: optional(Activity),
    anomalousTraffic: optional(Activity),
    applicableRegion: RegionInfo,
  },
  extensible(),
)

export const ContentContainer = choice(
  {
    rszContainer: ReducedSpeedZoneContainer,
    laneClosureContainer: LaneClosureContainer,
    curveContainer: CurveContainer,
    dynamicInfoContainer: DynamicInfoContainer,
    incidentsContainer: IncidentsContainer,
    situationalContainer: SituationalContainer,
  },
  extensible(),
)

export const RoadSafetyMessage = sequence(
  { commonContainer: CommonContainer, content: sequenceOf(ContentContainer, [1, 4]) },
  extensible(),
)
