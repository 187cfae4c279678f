import { fromHex, toHex } from '../asn1/hex'
import { type Claim, claimPermissions, statementsOf } from './claims'
import { at, isJ2735, type Payload, type Statement } from './content'
import type { Policy, PolicyRule } from './policy'
import { j2735Messages, messagePsids, type SspBit, type SspTable, sspTables } from './ssp-tables'

/** An SSP: its octets, or a certificate's `ServiceSpecificPermissions`. */
export type Ssp = Uint8Array | { opaque: Uint8Array } | { bitmapSsp: Uint8Array } | object

/** An entry of a certificate's `appPermissions`. */
export interface Permission {
  psid: number | bigint
  ssp?: Ssp | undefined
}

/** What {@link checkPermissions} looks at. */
export interface PermissionCheck extends Permission {
  /** What was signed, decoded. */
  payload: Payload
  /** What the deployment knows beyond the built-in tables, as `parsePolicy` returns it. */
  policy?: Policy | undefined
}

const NO_POLICY: Policy = {}
const americanNames = /*#__PURE__*/ Object.values(j2735Messages)

/**
 * Whether a signer's permissions cover what it signed.
 *
 * That the certificate has the PSID at all is the caller's to check: an American certificate may have it without an SSP,
 * which looks the same from here.
 *
 * @param check the PSID of the signed message, the SSP that the signer's certificate has for that PSID (absent if it
 * has none), the decoded content, and the policy.
 * @returns `undefined` if they do, otherwise why not: the container, cause or role, and the bit that is missing.
 * @see ETSI EN 302 637-2 §6.2.2.2, EN 302 637-3 §6.2.2.2, TS 103 301
 * @example
 * checkPermissions({ psid: 36, ssp: fromHex('010000'), payload: decodeItsPdu(bytes) })
 * // 'CAM: emergencyContainer in cam.camParameters.specialVehicleContainer needs emergency (octet 1, 0x02), which the SSP 010000 lacks'
 */
export function checkPermissions({ psid, ssp, payload, policy = NO_POLICY }: PermissionCheck): string | undefined {
  const message = messageOf(payload)
  if (message === undefined) return 'the content is no message whose permissions are known'
  const psids = psidsOf(message, policy)
  if (psids === undefined) return `${message}: no PSID is known for it; a policy can name one`
  if (!psids.some((known) => same(psid, known)))
    return `${message} is signed under PSID ${psid}, not ${psids.join(' or ')}`
  const statements = statementsOf(payload)
  const octets = sspOctets(ssp)
  return isJ2735(payload)
    ? first(statements, (s) => first(s.claims, (claim) => ruleFor(message, s, claim, psid, octets, policy)))
    : checkTable(message, payload, statements, psid, octets, policy)
}

/** The short name of a message. */
function messageOf(payload: Payload): string | undefined {
  if (isJ2735(payload)) return j2735Messages[payload.messageId] ?? `message ${payload.messageId}`
  const type = at(payload, 'type')
  // Names of J2735 messages are no types of ETSI messages.
  return typeof type !== 'string' || americanNames.includes(type) ? undefined : type
}

const own = <T>(map: { readonly [key: string]: T } | undefined, key: string): T | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined

const psidsOf = (message: string, policy: Policy): readonly number[] | undefined =>
  own(policy.psids, message) ?? own(messagePsids, message)

const same = (psid: number | bigint, known: number): boolean => Number(psid) === known

function sspOctets(ssp: Ssp | undefined): Uint8Array | undefined {
  if (ssp instanceof Uint8Array) return ssp
  const octets = at(ssp, 'bitmapSsp') ?? at(ssp, 'opaque')
  return octets instanceof Uint8Array ? octets : undefined
}

/** The first answer that is not `undefined`. */
function first<T, R>(list: readonly T[], ask: (element: T) => R | undefined): R | undefined {
  for (const element of list) {
    const answer = ask(element)
    if (answer !== undefined) return answer
  }
  return undefined
}

const hex = (octets: Uint8Array): string => toHex(octets).toLowerCase()
const show = ({ octet, mask }: SspBit): string => `octet ${octet}, 0x${mask.toString(16).padStart(2, '0')}`

/** Octets that an SSP is too short for grant nothing; those beyond the table mean nothing. */
const has = (ssp: Uint8Array, { octet, mask }: SspBit): boolean => ((ssp[octet] ?? 0) & mask) !== 0

/** The tables for a PSID: the policy's come before built-in ones of the same version. */
function tablesOf(psid: number | bigint, policy: Policy): SspTable[] {
  const builtIn = sspTables.filter((t) => same(psid, t.psid))
  if (!policy.sspTables) return builtIn
  const tables = [...policy.sspTables.filter((t) => same(psid, t.psid)), ...builtIn]
  return tables.filter((t, i) => tables.findIndex((other) => other.version === t.version) === i)
}

/** The table that reads an SSP, or why there is none. */
function tableFor(psid: number | bigint, ssp: Uint8Array | undefined, tables: readonly SspTable[]): SspTable | string {
  const message = tables[0]!.message
  if (ssp === undefined) return `the certificate has no SSP for PSID ${psid} (${message})`
  if (ssp.length === 0) return `the SSP for PSID ${psid} (${message}) is empty`
  return (
    tables.find((t) => t.version === ssp[0]) ??
    `version ${ssp[0]} of the SSP for PSID ${psid} (${message}) is not known, only ${tables.map((t) => t.version).join(' and ')}`
  )
}

function checkTable(
  message: string,
  payload: Payload,
  statements: readonly Statement[],
  psid: number | bigint,
  ssp: Uint8Array | undefined,
  policy: Policy,
): string | undefined {
  const tables = tablesOf(psid, policy)
  // VAM, CPM and RTCMEM: nothing in them is restricted but the PSID.
  if (tables.length === 0) return undefined
  const table = tableFor(psid, ssp, tables)
  if (typeof table === 'string') return table
  return (
    (table.provider === undefined ? undefined : checkProvider(message, payload, ssp!, table.provider)) ??
    first(statements, (s) => missingBit(message, s, ssp!, table))
  )
}

function missingBit(message: string, statement: Statement, ssp: Uint8Array, table: SspTable): string | undefined {
  const { says, path, permission } = statement
  if (permission === undefined) return undefined
  const what = `${message}: ${says} in ${path}`
  const bit = own(table.bits, permission)
  if (bit === undefined) return `${what} has no bit in version ${table.version} of the SSP, so nobody may send it`
  return has(ssp, bit) ? undefined : `${what} needs ${permission} (${show(bit)}), which the SSP ${hex(ssp)} lacks`
}

/** ISO TS 19321 Provider: ten bits of country code and fourteen of provider, three octets in the SSP. */
function checkProvider(message: string, payload: Payload, ssp: Uint8Array, offset: number): string | undefined {
  const provider = at(payload.value, 'ivi', 'mandatory', 'serviceProviderId')
  const country = at(provider, 'countryCode', 'bytes')
  const number = at(provider, 'providerIdentifier')
  if (!(country instanceof Uint8Array) || typeof number !== 'number') return `${message} names no service provider`
  const named = Uint8Array.of(country[0] ?? 0, ((country[1] ?? 0) & 0xc0) | (number >> 8), number & 0xff)
  const permitted = ssp.subarray(offset, offset + 3)
  return hex(named) === hex(permitted)
    ? undefined
    : `${message}: service provider ${hex(named)} in ivi.mandatory is not that of the SSP, ${hex(permitted) || 'none'}`
}

const matches = (rule: PolicyRule, psid: number | bigint, ssp: Uint8Array | undefined): boolean =>
  same(psid, rule.psid) &&
  (rule.sspVersion === undefined || rule.sspVersion === ssp?.[0]) &&
  fromHex(rule.sspMask).every((mask, i) => ((ssp?.[i] ?? 0) & mask) === mask)

const permittingRule = (claim: Claim, psid: number | bigint, ssp: Uint8Array | undefined, policy: Policy) =>
  policy.claims?.find((rule) => rule.permits.includes(claim) && matches(rule, psid, ssp))

/** `undefined` if a rule permits a claim of a J2735 message, otherwise why not. */
function ruleFor(
  message: string,
  statement: Statement,
  claim: Claim,
  psid: number | bigint,
  ssp: Uint8Array | undefined,
  policy: Policy,
): string | undefined {
  if (permittingRule(claim, psid, ssp, policy)) return undefined
  const place = statement.path === '' ? '' : ` in ${statement.path.replace(/\.$/, '')}`
  return `${message}: ${statement.says}${place} claims ${claim}; ${noRule(claim, psid, ssp, policy)}`
}

function noRule(claim: Claim, psid: number | bigint, ssp: Uint8Array | undefined, policy: Policy): string {
  const rules = policy.claims?.filter((rule) => same(psid, rule.psid) && rule.permits.includes(claim)) ?? []
  if (rules.length === 0) return `no SSP is known to permit that under PSID ${psid}, and no rule of a policy does`
  const wanted = rules.map((r) => `${r.sspMask}${r.sspVersion === undefined ? '' : ` in version ${r.sspVersion}`}`)
  const given = ssp === undefined ? 'no SSP' : `the SSP ${hex(ssp)}`
  return `the policy wants the SSP bits ${wanted.join(' or ')}, and the certificate has ${given} for PSID ${psid}`
}

/** An answer of {@link may}. */
export type May = { permitted: true; by: string } | { permitted: false; reason: string }

/**
 * Whether a signer may make a claim, in whatever message.
 *
 * @param permissions the `appPermissions` of its certificate.
 * @returns `by`: the PSID and the bit or rule that permits it; or `reason`: what each permission lacks.
 * @example
 * may(certificate.toBeSigned.appPermissions, 'sirenInUse')
 * // { permitted: true, by: 'PSID 36 (CAM): emergency (octet 1, 0x02)' }
 */
export function may(permissions: readonly Permission[], claim: Claim, policy: Policy = NO_POLICY): May {
  const answers = permissions.map(({ psid, ssp }) => mayUnder(psid, sspOctets(ssp), claim, policy))
  const yes = answers.find((a) => a.permitted)
  if (yes) return yes
  const reasons = answers.flatMap((a) => (a.permitted ? [] : [a.reason]))
  return {
    permitted: false,
    reason: reasons.length === 0 ? 'the certificate has no permissions' : `${claim}: ${reasons.join('; ')}`,
  }
}

function mayUnder(psid: number | bigint, ssp: Uint8Array | undefined, claim: Claim, policy: Policy): May {
  const tables = tablesOf(psid, policy)
  if (tables.length === 0) {
    const rule = permittingRule(claim, psid, ssp, policy)
    if (rule) return { permitted: true, by: `PSID ${psid}: policy rule ${rule.sspMask || 'without SSP'}` }
    return { permitted: false, reason: noRule(claim, psid, ssp, policy) }
  }
  const table = tableFor(psid, ssp, tables)
  if (typeof table === 'string') return { permitted: false, reason: table }
  const candidates = candidateBits(table, claim)
  const name = `PSID ${psid} (${table.message})`
  if (candidates.length === 0) return { permitted: false, reason: `${name} cannot carry it` }
  const found = candidates.find(([, bit]) => has(ssp!, bit))
  if (found) return { permitted: true, by: `${name}: ${found[0]} (${show(found[1])})` }
  const lacking = candidates.map(([permission, bit]) => `${permission} (${show(bit)})`)
  return { permitted: false, reason: `the SSP ${hex(ssp!)} of ${name} lacks ${lacking.join(' and ')}` }
}

/** The permissions of a table that cover a claim. */
const candidateBits = (table: SspTable, claim: Claim): [string, SspBit][] =>
  (own(claimPermissions[claim], table.message) ?? []).flatMap((permission) => {
    const bit = own(table.bits, permission)
    return bit ? [[permission, bit] as [string, SspBit]] : []
  })

/**
 * The smallest SSP with which a signer may make claims under a PSID: what a test PKI puts into certificates.
 *
 * @returns `undefined` if a claim cannot be permitted under the PSID. For claims that several permissions cover, the
 * first; an IVIM's service provider is left zero.
 * @example
 * sspFor(36, ['emergencyVehicle', 'rightOfWay', 'freeCrossing']) // 01 02 60
 */
export function sspFor(psid: number, claims: readonly Claim[], policy: Policy = NO_POLICY): Uint8Array | undefined {
  const table = tablesOf(psid, policy).sort((a, b) => a.version - b.version)[0]
  if (!table) return sspByRules(psid, claims, policy)
  const octets = [table.version]
  for (const { octet } of Object.values(table.bits)) octets[octet] ??= 0
  for (const claim of claims) {
    const found = candidateBits(table, claim)[0]
    if (!found) return undefined
    octets[found[1].octet]! |= found[1].mask
  }
  return Uint8Array.from(octets, (octet) => octet ?? 0)
}

function sspByRules(psid: number, claims: readonly Claim[], policy: Policy): Uint8Array | undefined {
  const rules = claims.map((claim) => policy.claims?.find((r) => same(psid, r.psid) && r.permits.includes(claim)))
  const octets: number[] = []
  for (const rule of rules) {
    if (!rule) return undefined
    fromHex(rule.sspMask).forEach((mask, i) => {
      octets[i] = (octets[i] ?? 0) | mask
    })
  }
  const version = rules.find((rule) => rule?.sspVersion !== undefined)?.sspVersion
  if (version !== undefined) octets[0] = (octets[0] ?? 0) | version
  const ssp = Uint8Array.from(octets, (octet) => octet ?? 0)
  // Rules for different versions cannot be met by one SSP.
  return rules.every((rule) => rule && matches(rule, psid, ssp)) ? ssp : undefined
}
