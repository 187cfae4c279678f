import { fail, inHeader, show } from '../asn1/errors'
import { integer } from './header-fields'

// Lifetime and hop limit of a GeoNetworking packet: when a receiver drops it.

/** Milliseconds that one step of the multiplier stands for, by the two low bits (EN 302 636-4-1 §9.6.4). */
const BASES = [50, 1000, 10_000, 100_000]
const MAX_MULTIPLIER = 63

/**
 * Seconds that a lifetime octet stands for: the upper six bits times 50 ms, 1 s, 10 s or 100 s, which the lower two
 * choose (EN 302 636-4-1 §9.6.4).
 *
 * @throws CodecError `type` or `out-of-range` for anything but an octet
 * @example
 * decodeLifetime(43) // 1000
 * decodeLifetime(80) // 1
 */
export const decodeLifetime = (raw: number): number => inHeader('Lifetime', () => lifetimeOf(integer(raw, 0, 255)))

/**
 * The lifetime octet for some seconds (EN 302 636-4-1 §9.6.4). What it cannot say exactly gets shorter, never longer;
 * where several octets say the same, the one with the finest base is taken.
 *
 * @param lifetime seconds, 0…6300
 * @throws CodecError `missing`, `type` or `out-of-range`
 * @example
 * encodeLifetime(60) // 241: 60 × 1 s
 * encodeLifetime(3.2) // 252: 63 × 50 ms
 */
export const encodeLifetime = (lifetime: number): number => inHeader('Lifetime', () => octet(lifetime))

/** Seconds that an octet stands for. */
export const lifetimeOf = (raw: number): number => ((raw >>> 2) * BASES[raw & 3]!) / 1000

function octet(lifetime: unknown): number {
  const max = lifetimeOf(255)
  if (lifetime === undefined) fail('missing', 'is missing')
  if (typeof lifetime !== 'number' || Number.isNaN(lifetime))
    fail('type', `${show(lifetime)} is not a number of seconds`, { value: lifetime })
  if (lifetime < 0) fail('out-of-range', `${lifetime} is below 0`, { value: lifetime, min: 0, max })
  if (lifetime > max) fail('out-of-range', `${lifetime} is above ${max}`, { value: lifetime, min: 0, max })
  // Whole microseconds, so that 0.15 s is not a hair less than 3 × 50 ms.
  const ms = Math.round(lifetime * 1e6) / 1000
  let best = 0
  BASES.forEach((base, i) => {
    const raw = (Math.min(MAX_MULTIPLIER, Math.floor(ms / base)) << 2) | i
    if (lifetimeOf(raw) > lifetimeOf(best)) best = raw
  })
  return best
}

/** The lifetime octet of a header to be encoded: `lifetimeRaw`, with which `lifetimeSeconds` has to agree; or from that. */
export function agreedLifetime(raw: unknown, lifetime: unknown): number {
  if (raw === undefined) return octet(lifetime)
  const agreed = integer(raw, 0, 255)
  if (lifetime !== undefined && !(Math.abs(Number(lifetime) - lifetimeOf(agreed)) < 1e-6))
    fail(
      'malformed',
      `${agreed} stands for ${lifetimeOf(agreed)} s, which lifetimeSeconds contradicts: ${show(lifetime)}`,
    )
  return agreed
}

/**
 * Whether a packet of this age has outlived its lifetime (EN 302 636-4-1 §9.6.4).
 *
 * @param age seconds since the packet was made; see `ageInSeconds`
 * @example
 * isExpired({ lifetimeSeconds: 60 }, ageInSeconds(extended.sourcePV.timestamp, now))
 */
export const isExpired = (basic: { lifetimeSeconds: number }, age: number): boolean => age > basic.lifetimeSeconds

/**
 * Whether the hops that are left are no more than the sender allowed; else a receiver drops the packet
 * (EN 302 636-4-1 §10.3.5).
 */
export const isHopLimitKept = (basic: { remainingHopLimit: number }, common: { maxHopLimit: number }): boolean =>
  basic.remainingHopLimit <= common.maxHopLimit

/** The hop limit behind one more hop; at 0 the packet goes no further. */
export const decrementHopLimit = (remainingHopLimit: number): number => Math.max(0, remainingHopLimit - 1)
