import { fail, inField } from '../asn1/errors'
import { fromUtf8 } from './utf8'
import { get16 } from './words'

/** Codes of options that say something about packets (draft-ietf-opsawg-pcapng §3.5, §4.2). */
export const optionCodes = { end: 0, comment: 1, interfaceName: 2, timeResolution: 9, timeOffset: 14 } as const

/** An option: a view of the block. */
interface Option {
  code: number
  value: Uint8Array
}

/** Goes through the options of a block, from `at` to the length at its end (§3.5). */
export function* optionsIn(block: Uint8Array, at: number, bigEndian: boolean): Generator<Option> {
  const end = block.length - 4
  for (let pos = at; pos < end; ) {
    const code = get16(block, pos, bigEndian)
    const length = get16(block, pos + 2, bigEndian)
    const from = pos + 4
    if (code === optionCodes.end) return
    if (length > end - from)
      inField('options', () =>
        fail('malformed', `option ${code} of ${length} octets is longer than its block`, {
          bit: 8 * (pos + 2),
          value: length,
          max: end - from,
        }),
      )
    yield { code, value: block.subarray(from, from + length) }
    pos = from + length + (-length & 3)
  }
}

/** The notes among the options of a block. */
export function commentIn(block: Uint8Array, at: number, bigEndian: boolean): string | undefined {
  const notes: string[] = []
  for (const { code, value } of optionsIn(block, at, bigEndian))
    if (code === optionCodes.comment) notes.push(fromUtf8(value))
  return notes.length > 0 ? notes.join('\n') : undefined
}
