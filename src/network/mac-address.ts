import type { Reader, Writer } from '../asn1/bits'
import { fail, inField, show, wrongType } from '../asn1/errors'
import { readOctets, writeOctets } from './header-fields'

// MAC addresses are written as 'aa:bb:cc:dd:ee:ff', in lower case.

/** Reads a MAC address. */
export function readMac(r: Reader, name: string): string {
  const d = readOctets(r, name, 6)
  return `${d.slice(0, 2)}:${d.slice(2, 4)}:${d.slice(4, 6)}:${d.slice(6, 8)}:${d.slice(8, 10)}:${d.slice(10)}`
}

/** Writes a MAC address; its digits may be of either case. */
export function writeMac(w: Writer, name: string, value: unknown): void {
  const digits = inField(name, () => {
    if (value === undefined) fail('missing', 'is missing')
    if (typeof value !== 'string') wrongType('a MAC address', value)
    if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(value))
      fail('malformed', `${show(value)} is not a MAC address such as 00:1b:c5:00:00:01`, { value })
    return value.split(':').join('')
  })
  writeOctets(w, name, 6, digits)
}
