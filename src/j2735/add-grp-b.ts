/**
 * @module AddGrpB
 */
import { choice, enumerated, extensible, integer, optional, sequence } from '../asn1/schema'
import { TimeIntervalConfidence } from './spat'

export const Angle = integer(0, 239)

export const Day = integer(0, 255)

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

export const DegreesLat = integer(-90, 90)

export const DegreesLong = integer(-180, 180)

export const Elevation = integer(-32768, 32767)

export const Holiday = enumerated(['weekday', 'holiday'])

export const Hour = integer(0, 255)

export const LatitudeDMS = integer(-32400000, 32400000)

export const LongitudeDMS = integer(-64800000, 64800000)

export const MaxTimetoChange = integer(0, 2402)

export const MinTimetoChange = integer(0, 2402)

export const Minute = integer(0, 255)

export const MinutesAngle = integer(0, 59)

export const Month = integer(1, 255)

export const MsgCount = integer(0, 255)

export const Second = integer(0, 60)

export const SecondsAngle = integer(0, 5999)

export const SummerTime = enumerated(['notInSummerTime', 'inSummerTime'])

export const TenthSecond = integer(0, 9)

export const TimeRemaining = integer(0, 9001)

export const Year = integer(1, 65535)

export const LatitudeDMS2 = sequence({ d: DegreesLat, m: MinutesAngle, s: SecondsAngle })

export const LongitudeDMS2 = sequence({ d: DegreesLong, m: MinutesAngle, s: SecondsAngle })

export const Node_LLdms_48b = sequence({ lon: LongitudeDMS, lat: LatitudeDMS })

export const Node_LLdms_80b = sequence({ lon: LongitudeDMS2, lat: LatitudeDMS2 })

export const LaneDataAttribute_addGrpB = sequence({}, extensible())

export const MovementEvent_addGrpB = sequence(
  {
    startTime: optional(TimeRemaining),
    minEndTime: MinTimetoChange,
    maxEndTime: optional(MaxTimetoChange),
    likelyTime: optional(TimeRemaining),
    confidence: optional(TimeIntervalConfidence),
    nextTime: optional(TimeRemaining),
  },
  extensible(),
)

export const NodeOffsetPointXY_addGrpB = choice({ posA: Node_LLdms_48b, posB: Node_LLdms_80b }, extensible())

export const Position3D_addGrpB = sequence(
  { latitude: LatitudeDMS2, longitude: LongitudeDMS2, elevation: Elevation },
  extensible(),
)

export const TimeMark = sequence({
  year: Year,
  month: Month,
  day: Day,
  summerTime: SummerTime,
  holiday: Holiday,
  dayofWeek: DayOfWeek,
  hour: Hour,
  minute: Minute,
  second: Second,
  tenthSecond: TenthSecond,
})
