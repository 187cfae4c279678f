/**
 * @module SPAT
 */
import { bitString, boolean, enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import {
  DescriptiveName,
  DSecond,
  IntersectionReferenceID,
  LaneConnectionID,
  LaneID,
  MinuteOfTheYear,
  MsgCount,
  RestrictionClassID,
  RoadAuthorityID,
  SignalGroupID,
  SpeedConfidence,
} from './common'
import { regionalExtension } from './regional-extension'

export const EnabledLaneList = sequenceOf(LaneID, [1, 16])

export const PedestrianBicycleDetect = boolean()

export const WaitOnStopline = boolean()

export const ZoneLength = integer(0, 10000)

export const ConnectionManeuverAssist = sequence(
  {
    connectionID: LaneConnectionID,
    queueLength: optional(ZoneLength),
    availableStorageLength: optional(ZoneLength),
    waitOnStop: optional(WaitOnStopline),
    pedBicycleDetect: optional(PedestrianBicycleDetect),
    regional: optional(sequenceOf(regionalExtension('ConnectionManeuverAssist'), [1, 4])),
  },
  extensible(),
)

export const ManeuverAssistList = sequenceOf(ConnectionManeuverAssist, [1, 16])

export const AdvisorySpeedType = enumerated(['none', 'greenwave', 'ecoDrive', 'transit'], extensible())

export const SpeedAdvice = integer(0, 500)

export const AdvisorySpeed = sequence(
  {
    type: AdvisorySpeedType,
    speed: optional(SpeedAdvice),
    confidence: optional(SpeedConfidence),
    distance: optional(ZoneLength),
    class: optional(RestrictionClassID),
    regional: optional(sequenceOf(regionalExtension('AdvisorySpeed'), [1, 4])),
  },
  extensible(),
)

export const AdvisorySpeedList = sequenceOf(AdvisorySpeed, [1, 16])

export const TimeIntervalConfidence = integer(0, 15)

export const TimeMark = integer(0, 36111)

export const TimeChangeDetails = sequence({
  startTime: optional(TimeMark),
  minEndTime: TimeMark,
  maxEndTime: optional(TimeMark),
  likelyTime: optional(TimeMark),
  confidence: optional(TimeIntervalConfidence),
  nextTime: optional(TimeMark),
})

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

export const MovementEvent = sequence(
  {
    eventState: MovementPhaseState,
    timing: optional(TimeChangeDetails),
    speeds: optional(AdvisorySpeedList),
    regional: optional(sequenceOf(regionalExtension('MovementEvent'), [1, 4])),
  },
  extensible(),
)

export const MovementEventList = sequenceOf(MovementEvent, [1, 16])

export const MovementState = sequence(
  {
    movementName: optional(DescriptiveName),
    signalGroup: SignalGroupID,
    'state-time-speed': MovementEventList,
    maneuverAssistList: optional(ManeuverAssistList),
    regional: optional(sequenceOf(regionalExtension('MovementState'), [1, 4])),
  },
  extensible(),
)

export const MovementList = sequenceOf(MovementState, [1, 255])

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

export const IntersectionState = sequence(
  {
    name: optional(DescriptiveName),
    id: IntersectionReferenceID,
    revision: MsgCount,
    status: IntersectionStatusObject,
    moy: optional(MinuteOfTheYear),
    timeStamp: optional(DSecond),
    enabledLanes: optional(EnabledLaneList),
    states: MovementList,
    maneuverAssistList: optional(ManeuverAssistList),
    regional: optional(sequenceOf(regionalExtension('IntersectionState'), [1, 4])),
  },
  extensible({ roadAuthorityID: optional(RoadAuthorityID) }),
)

export const IntersectionStateList = sequenceOf(IntersectionState, [1, 32])

export const SPAT = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    name: optional(DescriptiveName),
    intersections: IntersectionStateList,
    regional: optional(sequenceOf(regionalExtension('SPAT'), [1, 4])),
  },
  extensible(),
)
