/**
 * The checksum of the Internet protocols (RFC 1071) over octets, as if they stood behind each other; all parts but the
 * last have an even number of them.
 */
export function internetChecksum(parts: readonly Uint8Array[]): number {
  let sum = 0
  for (const b of parts) {
    for (let i = 0; i + 1 < b.length; i += 2) sum += b[i]! * 256 + b[i + 1]!
    if (b.length & 1) sum += b[b.length - 1]! * 256
  }
  while (sum > 0xffff) sum = (sum % 65536) + Math.floor(sum / 65536)
  return 0xffff - sum
}
