/** Base64 (RFC 4648): engines without a browser around them have neither `btoa` nor `atob`. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Octets in base64, padded. */
export function toBase64(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63]!)
    out += digits.slice(0, Math.min(4, bytes.length - i + 1)).join('')
  }
  return out.padEnd(Math.ceil(out.length / 4) * 4, '=')
}

/** Octets in base64url, without padding: as JSON Web Keys have them. */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Octets from base64; line breaks and spaces are skipped. `undefined` for anything that is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/\s+/g, '')
  if (digits.length % 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined
  const length = (digits.length / 4) * 3 - (digits.endsWith('==') ? 2 : digits.endsWith('=') ? 1 : 0)
  const out = new Uint8Array(length)
  for (let i = 0, at = 0; i < digits.length; i += 4) {
    let group = 0
    for (let n = 0; n < 4; n++) group = (group << 6) | Math.max(0, ALPHABET.indexOf(digits[i + n]!))
    for (let shift = 16; shift >= 0 && at < length; shift -= 8) out[at++] = group >> shift
  }
  return out
}
