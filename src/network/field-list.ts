import type { Reader, Writer } from '../asn1/bits'
import { within } from '../asn1/errors'
import { readUnsigned, writeUnsigned } from './header-fields'

/** Fields that follow each other: name and width in bits, most significant bit first. */
export type FieldList = readonly (readonly [name: string, width: number])[]

/** The values of such fields. */
export type FieldValues<F extends FieldList> = { -readonly [N in F[number][0]]: number }

/** Reads unsigned fields that follow each other, and adds them to what there is of a header. */
export function readFields<const F extends FieldList, H extends object>(
  r: Reader,
  fields: F,
  header: H,
): H & FieldValues<F> {
  const values = header as Record<string, number>
  for (const [name, width] of fields) values[name] = readUnsigned(r, name, width)
  return header as H & FieldValues<F>
}

/** Writes unsigned fields that follow each other. */
export function writeFields(w: Writer, fields: FieldList, values: object): void {
  for (const [name, width] of fields) writeUnsigned(w, name, width, (values as Record<string, unknown>)[name])
}

/** Does what concerns one element of a list; its number gets into the path of an error. */
export function inElement<T>(index: number, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw within(error, index)
  }
}
