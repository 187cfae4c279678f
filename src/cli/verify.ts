import { readFileSync } from 'node:fs'
import { CodecError, toHex } from '../asn1'
import { createVerifier, type Policy, type Position, parsePolicy, type TrustStore, type Verdict } from '../security'
import { parseArguments, UsageError } from './arguments'
import type { Console } from './console'
import { failure, InputError } from './failure'
import { type Line, octetsOf, readInputs } from './input'
import { output } from './output'
import { printable } from './printable'
import { progress } from './progress'
import { decodeContent, positionOf, securedData } from './signed-content'
import { loadTrust } from './trust-files'

export const help = `Usage: bluelight verify [options] [INPUT…]

Says whether signed messages are to be believed: signature, certificates, validity,
region, and whether the signer may say what it says. An input is secured data of
IEEE 1609.2 (Ieee1609Dot2Data), or a GeoNetworking packet that carries it, from the
EtherType on.

INPUT is an existing file, else a message in hexadecimal digits, else a message
in base64. Without INPUT, and for "-", standard input is read. Files and standard
input hold one message a line, in hexadecimal or base64; blank lines are skipped.

Options:
  --root FILE      certificates to trust, or trust lists (ECTL, CTL) whose signer is
                   trusted; may be given several times, as may --cert and --crl
  --cert FILE      certificates that may be needed: of authorities and of signers
  --crl FILE       revocation lists
  --policy FILE    what is permitted beyond the tables of the standards, JSON
  --at TIME        now (default); message: each message's own time, and freshness is
                   not judged; or a time of ISO 8601
  --position LAT,LON
                   where certificates must be valid, in degrees; of a GeoNetworking
                   packet the position of its source unless given
  --stateful       detect replays, and learn certificates from earlier lines; each
                   line is judged alone otherwise
  --json           one line of JSON for each message:
                     {"ok":true,"verdict":…,"signature":…,"reason":…,"signer":…,
                      "psid":…,"generationTime":…,"generationTimeTai":…}
                     null where it is not known; more where there is more to tell;
                     {"ok":false,"error":{"code","path","bit","message"}} for what
                     is no octets
  -h, --help       this text

Files of certificates: .json (an array of objects with "hex", or an object whose
members are such arrays), .hex (one a line), octets (.oer, .cert).

verdict: valid, malformed, unsigned, encrypted, profile-violation, unknown-signer,
untrusted, revoked, expired, not-yet-valid, outside-region, invalid-signature,
not-permitted, stale or replayed: the first that applies.
signature: valid, invalid, unknown-signer or none, whether or not the signer is
trusted.

Without --json: a line of text on a terminal, JSON everywhere else.

Exit status: 0 all are valid, 1 some are not, 2 wrong usage.
`

/** A position as the command line has it, in degrees. */
function readPosition(text: string): Position {
  const parts = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const [latitude = Number.NaN, longitude = Number.NaN] = parts
  if (parts.length !== 2 || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180))
    throw new UsageError(`--position "${text}" is not LAT,LON in degrees`)
  return { latitude, longitude }
}

/** When to judge messages: `undefined` for each at its own time. */
function readTime(text: string): number | (() => number) | undefined {
  if (text === 'now') return () => Date.now()
  if (text === 'message') return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new UsageError(`--at "${text}" is not now, message or a time of ISO 8601`)
  return time
}

/** A negative latitude is no option. */
const joined = (args: readonly string[]): string[] =>
  args.flatMap((arg, k) => {
    if (args[k - 1] === '--position') return []
    return arg === '--position' && args[k + 1] !== undefined ? [`--position=${args[k + 1]}`] : [arg]
  })

function readPolicy(file: string): Policy {
  try {
    return parsePolicy(readFileSync(file, 'utf8'))
  } catch (e) {
    throw new UsageError(`--policy ${file}: ${(e as Error).message}`)
  }
}

const NOT_SECURED: Verdict = { verdict: 'unsigned', signature: 'none', reason: 'the packet is not secured' }

/** What JSON and text tell of a message. */
function told({ content, ssp, ...verdict }: Verdict) {
  const octets = ssp && ('bitmapSsp' in ssp ? ssp.bitmapSsp : 'opaque' in ssp ? ssp.opaque : undefined)
  const type = content && ('type' in content ? content.type : `messageId ${content.messageId}`)
  const { generationTimeTai, missing, profile, certificateRequests, requestedCertificate } = verdict
  return {
    ok: true,
    verdict: verdict.verdict,
    signature: verdict.signature,
    reason: verdict.reason ?? null,
    signer: verdict.signer ?? null,
    psid: verdict.psid ?? null,
    generationTime: verdict.generationTime ?? null,
    generationTimeTai: generationTimeTai === undefined ? null : String(generationTimeTai),
    ...(profile !== undefined && { profile }),
    ...(octets && { ssp: toHex(octets).toLowerCase() }),
    ...(type !== undefined && { type }),
    ...(missing !== undefined && { missing }),
    ...(certificateRequests && { certificateRequests }),
    ...(requestedCertificate && { requestedCertificate: requestedCertificate.hashedId8 }),
    ...(verdict.trailing !== undefined && { trailing: verdict.trailing }),
  }
}

function textOf(told_: ReturnType<typeof told>): string {
  const { verdict, signature, reason, signer, psid, generationTime, type } = told_
  const parts = [verdict, type, psid === null ? undefined : `psid ${psid}`, signer && `by ${signer}`, generationTime]
  const why = reason === null ? '' : `: ${reason}`
  return printable(`${parts.filter(Boolean).join('  ')}${why}  [signature ${signature}]`)
}

/** Of earlier lines certificates are known, whether or not they are trusted; only right signatures show who holds them. */
function learnFrom(trust: TrustStore, { signature, certificate, requestedCertificate }: Verdict): void {
  if (signature !== 'valid') return
  for (const c of [certificate, requestedCertificate]) if (c && !trust.find(c.hashedId8)) trust.add(c)
}

/** `bluelight verify`: returns the exit status. */
export async function verify(args: readonly string[], console: Console): Promise<number> {
  const { values: options, positionals: inputs } = parseArguments(joined(args), {
    root: { type: 'string', multiple: true },
    cert: { type: 'string', multiple: true },
    crl: { type: 'string', multiple: true },
    policy: { type: 'string' },
    at: { type: 'string', default: 'now' },
    position: { type: 'string' },
    stateful: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (options.help) {
    console.stdout.write(help)
    return 0
  }
  const time = readTime(options.at)
  const position = options.position === undefined ? undefined : readPosition(options.position)
  const policy = options.policy === undefined ? undefined : readPolicy(options.policy)
  const { stateful } = options
  const trust = await loadTrust(options, console, 'verify')
  const replay = stateful ? undefined : false
  const verifier = createVerifier({ trust, decodeContent, positionOf, policy, replay, learn: false })

  async function judge(bytes: Uint8Array): Promise<Verdict> {
    let secured: Uint8Array | undefined
    try {
      secured = securedData(bytes)
    } catch (e) {
      if (!(e instanceof CodecError)) throw e
      return { verdict: 'malformed', signature: 'none', reason: e.message }
    }
    if (secured === undefined) return NOT_SECURED
    return verifier.verify(secured, { now: typeof time === 'function' ? time() : time, position })
  }

  const asText = !options.json && console.stdout.isTTY === true
  const progressLine = progress(console)
  const out = output(console.stdout, console.stdout.isTTY ? progressLine.clear : undefined)
  let status = 0

  async function report(line: Line, argument: boolean): Promise<string> {
    try {
      if (line instanceof InputError) throw line
      const verdict = await judge(octetsOf(line, argument))
      if (verdict.verdict !== 'valid') status = 1
      if (stateful) learnFrom(trust, verdict)
      return asText ? textOf(told(verdict)) : printable(JSON.stringify(told(verdict)))
    } catch (e) {
      status = 1
      const error = failure(e)
      return asText ? printable(`FAILED ${error.code}: ${error.message}`) : JSON.stringify({ ok: false, error })
    }
  }

  for await (const { lines, first } of readInputs(inputs, console.stdin)) {
    for (const line of lines) {
      const trimmed = typeof line === 'string' ? line.trim() : line
      if (trimmed === '' && first !== undefined) continue
      out.line(await report(trimmed, first === undefined))
      if (out.full) await out.flush()
    }
    await out.flush()
    if (out.gone) break
    progressLine.add(lines.length)
  }
  progressLine.clear()
  return status
}
