import { fail, show } from '../asn1/errors'

const BILLION = 1_000_000_000n
// The range of Date (ECMA-262 §21.4.1.1).
const LAST_SECOND = 8_640_000_000_000n
const ISO = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/**
 * Nanoseconds since 1970 as ISO 8601 in UTC, with nine decimals: `2024-05-17T09:30:00.000000001Z`.
 * @throws CodecError `out-of-range` outside of the years −271820…275759.
 */
export function timeText(time: bigint): string {
  const fraction = ((time % BILLION) + BILLION) % BILLION
  const second = (time - fraction) / BILLION
  if (second < -LAST_SECOND || second > LAST_SECOND)
    fail('out-of-range', `${show(time)} is not in the years that ISO 8601 has here`, {
      value: time,
      min: -LAST_SECOND * BILLION,
      max: LAST_SECOND * BILLION,
    })
  return `${new Date(Number(second) * 1000).toISOString().slice(0, -4)}${String(fraction).padStart(9, '0')}Z`
}

/**
 * Nanoseconds since 1970 of such a time, which may have fewer decimals.
 * @throws CodecError `malformed` for anything else.
 */
export function timeOfText(text: string): bigint {
  const match = ISO.exec(text)
  const whole = match && text.replace(/\.\d+(?=Z)/, '')
  const milliseconds = whole ? Date.parse(whole) : Number.NaN
  // A day that its month does not have may be taken for one of the next month.
  if (Number.isNaN(milliseconds) || `${new Date(milliseconds).toISOString().slice(0, -5)}Z` !== whole)
    fail('malformed', `${show(text)} is not a time such as 2024-05-17T09:30:00.000000001Z`, { value: text })
  return BigInt(milliseconds / 1000) * BILLION + BigInt((match?.[1] ?? '.').slice(1).padEnd(9, '0'))
}
