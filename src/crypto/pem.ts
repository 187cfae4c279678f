import { fromBase64, toBase64 } from './base64'
import { refuse } from './errors'

/** One block of a PEM file (RFC 7468). */
export interface PemBlock {
  /** Such as `PRIVATE KEY`. */
  readonly label: string
  readonly der: Uint8Array
}

/**
 * Octets as a PEM block.
 *
 * @example
 * ```ts
 * const text = toPem('PRIVATE KEY', writePkcs8(key))
 * ```
 */
export function toPem(label: string, der: Uint8Array): string {
  const lines = toBase64(der).replace(/(.{64})(?=.)/g, '$1\n')
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`
}

/**
 * The blocks of a PEM file; text around them is skipped.
 * @throws CryptoError `malformed-key` for a block that is not closed or not base64; `unsupported` for an encrypted one
 */
export function fromPem(text: string): PemBlock[] {
  const blocks: PemBlock[] = []
  const begin = /-----BEGIN ([A-Z0-9 ]{1,64})-----/g
  for (let start = begin.exec(text); start !== null; start = begin.exec(text)) {
    const label = start[1]!
    const end = text.indexOf(`-----END ${label}-----`, begin.lastIndex)
    if (end < 0) refuse('malformed-key', `PEM: there is no end of ${label}`)
    const body = text.slice(begin.lastIndex, end)
    // RFC 1421 headers: what OpenSSL writes in front of an encrypted SEC 1 key.
    if (label.startsWith('ENCRYPTED') || body.includes(':'))
      refuse('unsupported', 'the key is encrypted; decrypt it first, with `openssl pkey`')
    blocks.push({ label, der: fromBase64(body) ?? refuse('malformed-key', `PEM: ${label} is not base64`) })
    begin.lastIndex = end
  }
  return blocks
}
