import { fail, finish, show, within } from '../asn1/errors'
import { fromHex } from '../asn1/hex'
import { type Claim, claims } from './claims'
import { type SspTable, sspTables } from './ssp-tables'

/** A rule that lets signers make claims in J2735 messages. */
export interface PolicyRule {
  /** The PSID that the message is signed under. */
  readonly psid: number
  /** Octet 0 of the SSP; any unless given. */
  readonly sspVersion?: number
  /** Hexadecimal digits: every bit set here must be set in the SSP. Empty: every certificate with the PSID will do. */
  readonly sspMask: string
  readonly permits: readonly Claim[]
  readonly note?: string
}

/** What a deployment knows beyond the built-in tables. JSON as it is; docs/permissions.md describes it. */
export interface Policy {
  readonly name?: string
  readonly asOf?: string
  /** The PSIDs that a message may be signed under, by its short name, in place of the built-in ones. */
  readonly psids?: { readonly [message: string]: readonly number[] }
  /** SSP tables in place of, or beside, the built-in ones. */
  readonly sspTables?: readonly SspTable[]
  /** Claims of J2735 messages that are permitted. */
  readonly claims?: readonly PolicyRule[]
}

type Fields = Record<string, unknown>
type Reader<T> = (value: unknown) => T

/**
 * Reads a policy.
 *
 * @param policy its JSON text, or what `JSON.parse` makes of that.
 * @throws CodecError naming the place: `Policy.claims[1].permits[0]: "siren" is no claim; …`.
 * @example
 * const policy = parsePolicy('{"claims":[{"psid":32,"sspVersion":1,"sspMask":"0080","permits":["sirenInUse"]}]}')
 */
export function parsePolicy(policy: unknown): Policy {
  try {
    return readPolicy(typeof policy === 'string' ? parseJson(policy) : policy)
  } catch (e) {
    throw finish(e, 'Policy')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (e) {
    return fail('malformed', `not JSON: ${(e as Error).message}`)
  }
}

function readPolicy(value: unknown): Policy {
  const policy = fields(value, ['name', 'asOf', 'psids', 'sspTables', 'claims'])
  const tables = optional(policy, 'sspTables', listOf(readTable))
  const inTables = new Set([...sspTables, ...(tables ?? [])].map((t) => t.psid))
  return defined({
    name: optional(policy, 'name', text),
    asOf: optional(policy, 'asOf', text),
    psids: optional(policy, 'psids', mapOf(listOf(psid))),
    sspTables: tables,
    claims: optional(policy, 'claims', listOf(readRule(inTables))),
  })
}

const readRule =
  (inTables: ReadonlySet<number>): Reader<PolicyRule> =>
  (value) => {
    const rule = fields(value, ['psid', 'sspVersion', 'sspMask', 'permits', 'note'])
    return defined({
      psid: required(rule, 'psid', (v) => {
        const number = psid(v)
        // Two sources for one answer would leave open which of them counts.
        if (inTables.has(number)) fail('malformed', `PSID ${number} has an SSP table; change sspTables instead`)
        return number
      }),
      sspVersion: optional(rule, 'sspVersion', octet),
      sspMask: required(rule, 'sspMask', mask),
      permits: required(rule, 'permits', listOf(claim)),
      note: optional(rule, 'note', text),
    })
  }

function readTable(value: unknown): SspTable {
  const table = fields(value, ['psid', 'message', 'version', 'bits', 'provider', 'source', 'asOf', 'confidence'])
  return defined({
    psid: required(table, 'psid', psid),
    message: required(table, 'message', text),
    version: required(table, 'version', octet),
    bits: required(table, 'bits', mapOf(readBit)),
    provider: optional(table, 'provider', position),
    source: required(table, 'source', text),
    asOf: required(table, 'asOf', text),
    confidence: required(table, 'confidence', oneOf(['confirmed', 'secondary', 'inferred'] as const, 'confidence')),
  })
}

function readBit(value: unknown) {
  const bit = fields(value, ['octet', 'mask'])
  return {
    octet: required(bit, 'octet', position),
    mask: required(bit, 'mask', (v) => {
      const number = octet(v)
      if (number === 0 || number & (number - 1)) fail('out-of-range', `${number} is no single bit`, { value: v })
      return number
    }),
  }
}

function mask(value: unknown): string {
  const bytes = fromHex(value)
  if (bytes.length > 0 && bytes.every((b) => b === 0))
    fail('malformed', 'a mask without a bit permits everybody; write "" if that is meant', { value })
  return (value as string).toLowerCase()
}

/** Octet 0 is the version; an SSP has no more than 31 octets after it. IEEE 1609.2 §6.4.30, BitmapSsp. */
const position = (value: unknown): number => integer(value, 1, 31)
const octet = (value: unknown): number => integer(value, 0, 255)
const psid = (value: unknown): number => integer(value, 0, Number.MAX_SAFE_INTEGER)

function integer(value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    fail('type', `${show(value)} is no whole number`, { value })
  if (value < min || value > max) fail('out-of-range', `${value} is not in ${min} … ${max}`, { value, min, max })
  return value
}

function text(value: unknown): string {
  if (typeof value !== 'string') fail('type', `${show(value)} is not a string`, { value })
  return value
}

const oneOf =
  <T extends string>(known: readonly T[], what: string): Reader<T> =>
  (value) =>
    known.find((k) => k === value) ??
    fail('enumeration', `${show(value)} is no ${what}; known are ${known.join(', ')}`, { value })

const claim = oneOf(claims, 'claim')

const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value)) fail('type', `${show(value)} is not an array`, { value })
    return value.map((element, i) => step(i, () => read(element)))
  }

const mapOf =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value) =>
    Object.fromEntries(Object.entries(object(value)).map(([key, v]) => [key, step(key, () => read(v))]))

function object(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail('type', `${show(value)} is not an object`, { value })
  return value as Fields
}

function fields(value: unknown, known: readonly string[]): Fields {
  const found = object(value)
  for (const key of Object.keys(found))
    if (!known.includes(key)) fail('unknown-field', `${show(key)} is not known; known are ${known.join(', ')}`)
  return found
}

function required<T>(from: Fields, key: string, read: Reader<T>): T {
  return step(key, () => (from[key] === undefined ? fail('missing', 'is missing') : read(from[key])))
}

const optional = <T>(from: Fields, key: string, read: Reader<T>): T | undefined =>
  from[key] === undefined ? undefined : required(from, key, read)

function step<T>(name: string | number, run: () => T): T {
  try {
    return run()
  } catch (e) {
    throw within(e, name)
  }
}

/** An object without the fields that are undefined. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Defined<T>

/** Octets 1 and 2 of the SSPs that {@link testPolicy} knows, most significant bit first. */
const TEST_BITS: readonly (readonly Claim[])[] = [
  ['emergencyVehicle', 'emergencyVehicleApproaching', 'lightsInUse', 'sirenInUse'],
  ['police'],
  ['fire'],
  ['ambulance'],
  ['rescue', 'rescueWork'],
  ['roadworks'],
  ['signalRequest'],
  ['publicTransport'],
  ['specialTransport'],
  ['dangerousGoods'],
  ['safetyCar'],
]

/** PSIDs whose messages can make claims: BSM, PSM, MAP/SRM/SSM, TIM/RSA, EVA, SRM. */
const TEST_PSIDS = [32, 39, 130, 131, 133, 2113686]

const testMask = (bit: number): string => {
  const octets = [0, 0, 0]
  octets[1 + (bit >> 3)] = 0x80 >> (bit & 7)
  return octets.map((o) => o.toString(16).padStart(2, '0')).join('')
}

/**
 * The policy of the test PKI: an SSP of three octets, version 1, the same for each American PSID. It follows no
 * standard, so **never trust it with real certificates**. docs/permissions.md has its table.
 */
export const testPolicy: Policy = {
  name: 'bluelight test policy',
  asOf: '2026-11-28',
  claims: TEST_PSIDS.flatMap((number) =>
    TEST_BITS.map((permits, bit) => ({ psid: number, sspVersion: 1, sspMask: testMask(bit), permits })),
  ),
}
