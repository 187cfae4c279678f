/**
 * The SPAT message: the current and predicted state of every signal group of an intersection. The lanes that the signal
 * groups control are in the MAP message.
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

/**
 * The revocable lanes that are in use at present. Lanes of MAP that are revocable and not listed here are out of use.
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
 * Length of a zone along the path of a lane, usually from the stop line against the direction of travel. The highest
 * number also stands for anything longer; zero means unknown, except where the field says otherwise.
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
     * Free space beyond the intersection that can be used with high probability in the current cycle; zero is no space.
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
 * Purpose of a speed advice: `greenwave` to arrive on green in a coordinated row of signals, `ecoDrive` to save energy,
 * `transit` for public transport vehicles.
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
    confidence: optional(SpeedConfidence),
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
 * Probability that a predicted time is right, in sixteen classes from lowest to highest: 21, 36, 47, 56, 62, 68, 73,
 * 77, 81, 85, 88, 91, 94, 96, 98 and 100 percent.
 */
export const TimeIntervalConfidence = integer(0, 15)

/**
 * A moment as time since the full hour, UTC. It lies in the current hour if it is later than now, otherwise in the next
 * hour. 36000 to 36009 are used in a leap second. Senders of the 2016 edition write 36000 for more than an hour ahead
 * and 36001 for unknown.
 */
export const TimeMark = integer(0, 36111, { unit: 's', resolution: 0.1, unavailable: 36111 })

/** When a signal state begins and ends. The end may be a range with a most likely time. */
export const TimeChangeDetails = sequence({
  /** When the state began or will begin. */
  startTime: optional(TimeMark),
  /** The earliest end. */
  minEndTime: TimeMark,
  /** The latest end. */
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
 * yellow before green, `permissive-Movement-Allowed` green with conflicting traffic to yield to,
 * `protected-Movement-Allowed` green without conflicts, `permissive-clearance` and `protected-clearance` the yellow
 * after each of these, `caution-Conflicting-Traffic` flashing yellow. `unavailable` is unknown or an error, `dark` an
 * unlit signal.
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
 * `preemptIsActive` and `signalPriorityIsActive`: a vehicle is being served; `fixedTimeOperation`: timing follows the
 * clock alone; `trafficDependentOperation`: timing follows detection; `standbyOperation`: partly off or flashing
 * yellow; `recentMAPmessageUpdate` and `recentChangeInMAPassignedLanesIDsUsed`: the MAP or its active lanes changed
 * lately; `noValidMAPisAvailableAtThisTime` and `noValidSPATisAvailableAtThisTime`: the controller or roadside cannot
 * give valid data.
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
  extensible({
    /** The road authority that numbers this intersection. */
    roadAuthorityID: optional(RoadAuthorityID),
  }),
)

/** The intersections of a message. */
export const IntersectionStateList = sequenceOf(IntersectionState, [1, 32])

/**
 * The SPAT message: signal states of one or more intersections. Usually repeated ten times per second by the roadside.
 */
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
