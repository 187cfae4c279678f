/**
 * Regional additions of group B (Japan): coordinates in degrees, minutes and seconds, and signal timing as time
 * remaining.
 * @module AddGrpB
 */
import { choice, enumerated, extensible, integer, optional, sequence } from '../asn1/schema'
import { TimeIntervalConfidence } from './spat'

/** A direction in coarse steps: north is zero, clockwise is positive. */
export const Angle = integer(0, 239, { unit: 'deg', resolution: 1.5 })

/** Day of the month as two binary coded decimal digits. */
export const Day = integer(0, 255)

/** Day of the week. */
export const DayOfWeek = enumerated([
  'unknown',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
])

/** Whole degrees of a latitude; north is positive. */
export const DegreesLat = integer(-90, 90, { unit: 'deg' })

/** Whole degrees of a longitude; east is positive. */
export const DegreesLong = integer(-180, 180, { unit: 'deg' })

/** Height of a position. */
export const Elevation = integer(-32768, 32767)

/** Whether a day is a holiday. */
export const Holiday = enumerated(['weekday', 'holiday'])

/** Hour of the day as two binary coded decimal digits. */
export const Hour = integer(0, 255)

/** A latitude in fractions of an arc second; north is positive. */
export const LatitudeDMS = integer(-32400000, 32400000, { unit: 'arcsec', resolution: 0.01 })

/** A longitude in fractions of an arc second; east is positive. */
export const LongitudeDMS = integer(-64800000, 64800000, { unit: 'arcsec', resolution: 0.01 })

/** Longest time until a signal changes. The numbers above four minutes are special values and no durations. */
export const MaxTimetoChange = integer(0, 2402, { unit: 's', resolution: 0.1 })

/** Shortest time until a signal changes. The numbers above four minutes are special values and no durations. */
export const MinTimetoChange = integer(0, 2402, { unit: 's', resolution: 0.1 })

/** Minute of the hour as two binary coded decimal digits. */
export const Minute = integer(0, 255)

/** Whole arc minutes of a latitude or longitude. */
export const MinutesAngle = integer(0, 59, { unit: 'arcmin' })

/** Month of the year as two binary coded decimal digits. */
export const Month = integer(1, 255)

/** Sequence number of messages; wraps around to zero. */
export const MsgCount = integer(0, 255)

/** Second of the minute; the highest number is a leap second. */
export const Second = integer(0, 60, { unit: 's' })

/** Arc seconds of a latitude or longitude. */
export const SecondsAngle = integer(0, 5999, { unit: 'arcsec', resolution: 0.01 })

/** Whether daylight saving time is in force. */
export const SummerTime = enumerated(['notInSummerTime', 'inSummerTime'])

/** Tenths of the second. */
export const TenthSecond = integer(0, 9, { unit: 's', resolution: 0.1 })

/** Time until an event. The number above fifteen minutes is a special value and no duration. */
export const TimeRemaining = integer(0, 9001, { unit: 's', resolution: 0.1 })

/** Year as four binary coded decimal digits. */
export const Year = integer(1, 65535)

/** A latitude in degrees, minutes and seconds. */
export const LatitudeDMS2 = sequence({
  /** Whole degrees; north is positive. */
  d: DegreesLat,
  /** Arc minutes. */
  m: MinutesAngle,
  /** Arc seconds. */
  s: SecondsAngle,
})

/** A longitude in degrees, minutes and seconds. */
export const LongitudeDMS2 = sequence({
  /** Whole degrees; east is positive. */
  d: DegreesLong,
  /** Arc minutes. */
  m: MinutesAngle,
  /** Arc seconds. */
  s: SecondsAngle,
})

/** A node of a lane as a position in arc seconds. */
export const Node_LLdms_48b = sequence({
  /** Longitude. */
  lon: LongitudeDMS,
  /** Latitude. */
  lat: LatitudeDMS,
})

/** A node of a lane as a position in degrees, minutes and seconds. */
export const Node_LLdms_80b = sequence({
  /** Longitude. */
  lon: LongitudeDMS2,
  /** Latitude. */
  lat: LatitudeDMS2,
})

/** Addition to the attributes of a lane; without content so far. */
export const LaneDataAttribute_addGrpB = sequence({}, extensible())

/** Addition to a signal state of SPAT: its timing as time remaining from now, rather than as moments. */
export const MovementEvent_addGrpB = sequence(
  {
    /** Until the state begins. */
    startTime: optional(TimeRemaining),
    /** Until its earliest end. */
    minEndTime: MinTimetoChange,
    /** Until its latest end. */
    maxEndTime: optional(MaxTimetoChange),
    /** Until its most likely end. */
    likelyTime: optional(TimeRemaining),
    /** Probability of the most likely end. */
    confidence: optional(TimeIntervalConfidence),
    /** Until the state begins the next time. */
    nextTime: optional(TimeRemaining),
  },
  extensible(),
)

/** Addition to the nodes of a lane: positions in degrees, minutes and seconds. */
export const NodeOffsetPointXY_addGrpB = choice(
  {
    /** Position in arc seconds. */
    posA: Node_LLdms_48b,
    /** Position in degrees, minutes and seconds. */
    posB: Node_LLdms_80b,
  },
  extensible(),
)

/** Addition to a position: the same in degrees, minutes and seconds. */
export const Position3D_addGrpB = sequence(
  {
    /** Latitude. */
    latitude: LatitudeDMS2,
    /** Longitude. */
    longitude: LongitudeDMS2,
    /** Height. */
    elevation: Elevation,
  },
  extensible(),
)

/** A moment in local calendar time. */
export const TimeMark = sequence({
  /** Year. */
  year: Year,
  /** Month. */
  month: Month,
  /** Day of the month. */
  day: Day,
  /** Whether daylight saving time is in force. */
  summerTime: SummerTime,
  /** Whether the day is a holiday. */
  holiday: Holiday,
  /** Day of the week. */
  dayofWeek: DayOfWeek,
  /** Hour. */
  hour: Hour,
  /** Minute. */
  minute: Minute,
  /** Second. */
  second: Second,
  /** Tenths of the second. */
  tenthSecond: TenthSecond,
})
