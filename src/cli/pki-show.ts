import { statSync } from 'node:fs'
import { CodecError } from '../asn1'
import { selectProvider } from '../crypto'
import {
  type Certificate,
  type CertificateVerdict,
  isoTime,
  judgeCertificate,
  parseCertificate,
  type TrustStore,
} from '../security'
import { parseArguments } from './arguments'
import type { Console } from './console'
import { failure, InputError } from './failure'
import { octetsOf, readInputs } from './input'
import { output } from './output'
import { printable } from './printable'
import { loadTrust, readEntries } from './trust-files'

export const help = `Usage: bluelight pki show [options] [INPUT…]

Shows certificates of IEEE 1609.2, explicit and implicit, and judges them.

INPUT is a file of certificates, else a certificate in hexadecimal digits or
base64. Without INPUT, and for "-", standard input is read, one certificate a line.
Issuers are looked for among all inputs, too; that does not make them trusted.

Options:
  --root FILE   certificates to trust, or trust lists; may be given several times
  --cert FILE   certificates of issuers
  --crl FILE    revocation lists
  --json        one line of JSON for each certificate:
                  {"ok":true,"hashedId8":…,"kind":…,"issuer":…,"name":…,"validity":…,
                   "psids":…,"signature":…,"verdict":…,"reason":…}
                  {"ok":false,"error":{"code","path","bit","message"}}
  -h, --help    this text

Files: .json (an array of objects with "hex", or an object whose members are such
arrays), .hex (one a line), octets (.oer, .cert).

kind: explicit or implicit. signature: valid, invalid, unknown-issuer, or none (of
implicit certificates, which only messages prove). verdict: as of bluelight verify,
at this moment.

Without --json: a line of text on a terminal, JSON everywhere else.

Exit status: 0 all are valid, 1 some are not, 2 wrong usage.
`

/** A certificate of the input, or why it is none. */
type Shown = Certificate | { readonly error: unknown }

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

async function certificatesOf(inputs: readonly string[], console: Console): Promise<Shown[]> {
  const provider = selectProvider()
  const shown: Shown[] = []
  const add = (octets: () => Uint8Array) => {
    try {
      shown.push(parseCertificate(octets(), provider))
    } catch (error) {
      if (!(error instanceof CodecError || error instanceof InputError)) throw error
      shown.push({ error })
    }
  }
  for (const input of inputs.length > 0 ? inputs : ['-']) {
    if (input !== '-' && isFile(input)) for (const { bytes } of readEntries(input)) add(() => bytes)
    else
      for await (const { lines, first } of readInputs([input], console.stdin))
        for (const line of lines) {
          if (line instanceof InputError) shown.push({ error: line })
          else if (line.trim() !== '' || first === undefined) add(() => octetsOf(line.trim(), first === undefined))
        }
  }
  return shown
}

/** What JSON tells of a certificate. */
const told = (c: Certificate, { signature, verdict, reason }: CertificateVerdict) => ({
  ok: true,
  hashedId8: c.hashedId8,
  kind: c.kind,
  issuer: c.issuer ?? 'self',
  name: c.name ?? null,
  validity: { start: isoTime(c.validity.start * 1_000_000) ?? null, end: isoTime(c.validity.end * 1_000_000) ?? null },
  psids: [...c.appPermissions.keys()],
  signature,
  verdict,
  reason: reason ?? null,
})

function textOf({
  hashedId8,
  kind,
  issuer,
  name,
  validity,
  psids,
  signature,
  verdict,
  reason,
}: ReturnType<typeof told>) {
  const parts = [
    hashedId8,
    name,
    kind,
    `by ${issuer}`,
    `${validity.start} … ${validity.end}`,
    `psids ${psids.join(' ')}`,
  ]
  return printable(
    `${parts.filter(Boolean).join('  ')}  ${verdict}${reason === null ? '' : `: ${reason}`}  [signature ${signature}]`,
  )
}

async function judge(trust: TrustStore, shown: Shown, now: number) {
  return 'error' in shown
    ? { ok: false as const, error: failure(shown.error) }
    : told(shown, await judgeCertificate(trust, shown, { now }))
}

/** `bluelight pki show`: returns the exit status. */
export async function pkiShow(args: readonly string[], console: Console): Promise<number> {
  const { values: options, positionals: inputs } = parseArguments(args, {
    root: { type: 'string', multiple: true },
    cert: { type: 'string', multiple: true },
    crl: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (options.help) {
    console.stdout.write(help)
    return 0
  }
  const asText = !options.json && console.stdout.isTTY === true
  const trust = await loadTrust(options, console, 'pki show')
  const certificates = await certificatesOf(inputs, console)
  trust.add(...certificates.flatMap((shown) => ('error' in shown ? [] : [shown])))
  const out = output(console.stdout)
  const now = Date.now()
  let status = 0
  for (const shown of certificates) {
    const line = await judge(trust, shown, now)
    if (!line.ok || !('verdict' in line) || line.verdict !== 'valid') status = 1
    const failed = 'error' in line ? `FAILED ${line.error.code}: ${line.error.message}` : undefined
    out.line(asText && 'verdict' in line ? textOf(line) : printable(asText ? failed! : JSON.stringify(line)))
    if (out.full) await out.flush()
    if (out.gone) break
  }
  await out.flush()
  return status
}
