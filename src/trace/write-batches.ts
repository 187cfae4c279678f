import { finish, within } from '../asn1/errors'
import { type OctetSink, octetSink, PIECE, takeOctets } from './octet-sink'
import type { Batches } from './record'

/**
 * Writes the elements of batches, a piece of octets for each batch, or several for a large one. What comes before an
 * element that cannot be written is given away before the error is thrown.
 * @param root what errors call the whole
 * @param write writes one element
 * @param begin called once, with the first element if there is one
 */
export async function* writeBatches<T>(
  root: string,
  batches: Batches<T>,
  write: (sink: OctetSink, element: T) => void,
  begin: (sink: OctetSink, first: T | undefined) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const sink = octetSink()
  let count = 0
  let begun = false
  for await (const batch of batches) {
    for (const element of batch) {
      let failure: unknown
      let start = sink.pos
      try {
        if (!begun) begin(sink, element)
        begun = true
        start = sink.pos
        write(sink, element)
      } catch (e) {
        // None of what may have been half written.
        sink.pos = start
        failure = finish(within(e, count), root)
      }
      if (sink.pos >= PIECE || (failure !== undefined && sink.pos > 0)) yield takeOctets(sink)
      if (failure !== undefined) throw failure
      count++
    }
    if (sink.pos > 0) yield takeOctets(sink)
  }
  if (!begun) begin(sink, undefined)
  if (sink.pos > 0) yield takeOctets(sink)
}
