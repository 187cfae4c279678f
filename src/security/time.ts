// IEEE 1609.2 §6.3.10, §6.3.11: seconds or microseconds of TAI since 2004-01-01T00:00:00 UTC, leap seconds counted.

/** Up to when the table of leap seconds is known to be complete. */
export const leapSecondsAsOf = '2026-12-31'

// IERS Bulletin C: the days of UTC before which a second was inserted, since 2004.
const LEAP_DAYS: readonly number[] = [
  /*#__PURE__*/ Date.UTC(2006, 0, 1),
  /*#__PURE__*/ Date.UTC(2009, 0, 1),
  /*#__PURE__*/ Date.UTC(2012, 6, 1),
  /*#__PURE__*/ Date.UTC(2015, 6, 1),
  /*#__PURE__*/ Date.UTC(2017, 0, 1),
]

const EPOCH = /*#__PURE__*/ Date.UTC(2004, 0, 1)

/** A moment: Unix time in milliseconds, or a text of ISO 8601. */
export type Instant = number | string

/**
 * A moment as IEEE 1609.2 counts: microseconds of TAI since 2004 (`Time64`; a millionth of `Time32`).
 *
 * @throws RangeError for a text that is no date, and for a number that is none
 * @example
 * taiMicroseconds('2022-01-01T00:00:00Z') // 568080005000000
 */
export function taiMicroseconds(instant: Instant): number {
  const unix = typeof instant === 'string' ? Date.parse(instant) : instant
  if (!Number.isFinite(unix)) throw new RangeError('not a moment: Unix milliseconds or ISO 8601 are wanted')
  const leaps = LEAP_DAYS.filter((day) => unix >= day).length
  return (unix - EPOCH) * 1000 + leaps * 1_000_000
}

/**
 * Unix time of a moment that IEEE 1609.2 counts, in milliseconds, rounded down. The leap second itself has the time of
 * the second after it.
 *
 * @param microseconds of TAI since 2004, as `Time64`
 * @example
 * unixMilliseconds(568080005000000) // Date.UTC(2022, 0, 1)
 */
export function unixMilliseconds(microseconds: number | bigint): number {
  const milliseconds = Number(typeof microseconds === 'bigint' ? microseconds / 1000n : Math.floor(microseconds / 1000))
  const leaps = LEAP_DAYS.filter((day, k) => milliseconds >= day - EPOCH + (k + 1) * 1000).length
  return EPOCH + milliseconds - leaps * 1000
}

/**
 * A moment as text, in UTC, to the millisecond; `undefined` where it is beyond what a date can be, 275 760 years.
 *
 * @param microseconds of TAI since 2004, as `Time64`
 * @example
 * isoTime(568080005000000) // '2022-01-01T00:00:00.000Z'
 */
export function isoTime(microseconds: number | bigint): string | undefined {
  const date = new Date(unixMilliseconds(microseconds))
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
