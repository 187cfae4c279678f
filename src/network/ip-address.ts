import { fail, show, wrongType } from '../asn1/errors'

/** Octets of an IPv4 address in the usual notation, `192.0.2.1`. */
export const ipv4Text = (b: Uint8Array): string => b.join('.')

/** Octets of an IPv6 address in the notation of RFC 5952, `2001:db8::1`. */
export function ipv6Text(b: Uint8Array): string {
  const groups: number[] = []
  for (let i = 0; i < 16; i += 2) groups.push(b[i]! * 256 + b[i + 1]!)
  const { start, length } = longestZeros(groups)
  // RFC 5952 §5: an IPv4 address that is embedded under ::ffff:0:0/96 is shown as one.
  if (start === 0 && length === 5 && groups[5] === 0xffff) return `::ffff:${ipv4Text(b.subarray(12))}`
  // RFC 5952 §4.2.2: a single group is not shortened.
  return length < 2 ? digits(groups, 0, 8) : `${digits(groups, 0, start)}::${digits(groups, start + length, 8)}`
}

function digits(groups: readonly number[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += i === from ? groups[i]!.toString(16) : `:${groups[i]!.toString(16)}`
  return text
}

/** The first of the longest runs of zeros (RFC 5952 §4.2.3). */
function longestZeros(groups: readonly number[]): { start: number; length: number } {
  const best = { start: 0, length: 0 }
  let run = 0
  for (let i = 0; i < groups.length; i++) {
    run = groups[i] === 0 ? run + 1 : 0
    if (run > best.length) {
      best.length = run
      best.start = i + 1 - run
    }
  }
  return best
}

/**
 * An IPv4 address as octets.
 * @throws CodecError `malformed` for anything but four decimal numbers.
 */
export function ipv4Octets(text: unknown): Uint8Array {
  const parsed = quad(checked(text))
  if (!parsed) fail('malformed', `${show(text)} is not an IPv4 address`, { value: text })
  return Uint8Array.from(parsed)
}

/**
 * An IPv6 address in any notation of RFC 4291 §2.2 as octets.
 * @throws CodecError `malformed` for anything else, including zone identifiers.
 */
export function ipv6Octets(text: unknown): Uint8Array {
  const halves = checked(text).split('::')
  const [head, tail] = halves.map(groupOctets)
  const shortened = halves.length === 2
  const given = (head?.length ?? 0) + (tail?.length ?? 0)
  if (halves.length > 2 || !head || (shortened && !tail) || (shortened ? given > 14 : given !== 16))
    fail('malformed', `${show(text)} is not an IPv6 address`, { value: text })
  const out = new Uint8Array(16)
  out.set(head)
  if (tail) out.set(tail, 16 - tail.length)
  return out
}

function checked(text: unknown): string {
  if (text === undefined) fail('missing', 'is missing')
  if (typeof text !== 'string') wrongType('an IP address', text)
  return text
}

/** Four decimal numbers up to 255, without leading zeros. */
function quad(text: string): number[] | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)
  const numbers = match?.slice(1).map(Number)
  return numbers?.every((n) => n < 256) && numbers.join('.') === text ? numbers : undefined
}

/** One side of `::`; its last group may be an IPv4 address. */
function groupOctets(text: string): number[] | undefined {
  if (text === '') return []
  const out: number[] = []
  const groups = text.split(':')
  for (const [i, group] of groups.entries()) {
    const embedded = i === groups.length - 1 ? quad(group) : undefined
    if (embedded) out.push(...embedded)
    else if (/^[0-9a-f]{1,4}$/i.test(group)) out.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255)
    else return undefined
  }
  return out
}
