// Octets on their way out.

/** Memory that grows as octets are written. */
export interface OctetSink {
  bytes: Uint8Array
  pos: number
}

/** So many octets are given away at once, about. */
export const PIECE = 1 << 16

export const octetSink = (): OctetSink => ({ bytes: new Uint8Array(PIECE), pos: 0 })

/** Makes room for `count` octets; where they begin. */
export function room(sink: OctetSink, count: number): number {
  const at = sink.pos
  const need = at + count
  if (need > sink.bytes.length) {
    const grown = new Uint8Array(Math.max(need, 2 * sink.bytes.length))
    grown.set(sink.bytes.subarray(0, at))
    sink.bytes = grown
  }
  sink.pos = need
  return at
}

export function put16(sink: OctetSink, value: number, bigEndian: boolean): void {
  const at = room(sink, 2)
  const b = sink.bytes
  b[bigEndian ? at : at + 1] = value >>> 8
  b[bigEndian ? at + 1 : at] = value
}

export function put32(sink: OctetSink, value: number, bigEndian: boolean): void {
  const at = room(sink, 4)
  const b = sink.bytes
  b[bigEndian ? at : at + 3] = value >>> 24
  b[bigEndian ? at + 1 : at + 2] = value >>> 16
  b[bigEndian ? at + 2 : at + 1] = value >>> 8
  b[bigEndian ? at + 3 : at] = value
}

export function putOctets(sink: OctetSink, octets: Uint8Array): void {
  const at = room(sink, octets.length)
  sink.bytes.set(octets, at)
}

/** What has been written, in memory of its own. */
export function takeOctets(sink: OctetSink): Uint8Array {
  const taken = sink.bytes.slice(0, sink.pos)
  sink.pos = 0
  return taken
}
