import { putRun, type Reader, reader, type Writer, writer, written } from '../asn1/bits'
import { fail, inField, inHeader, within, wrongType } from '../asn1/errors'
import { fromHex } from '../asn1/hex'
import { lengthField } from './announced-length'
import { inElement } from './field-list'
import { fieldsOf, integer, joined, octets, readOctets, readUnsigned, writeOctets } from './header-fields'
import { readLittle, writeLittle } from './little-endian'
import type { Parsed } from './parsed'
import {
  type RadiotapField,
  type RadiotapFields,
  radiotapFields,
  readRadiotapField,
  writeRadiotapField,
} from './radiotap-fields'

/** A namespace that words of `present` behind the first switch to: radiotap's own once more, or a vendor's. */
export type RadiotapNamespace = { fields: RadiotapFields } | { vendor: RadiotapVendor }

/** Fields whose format only their vendor knows (radiotap.org "Vendor Namespace"). */
export interface RadiotapVendor {
  /** Organizationally unique identifier, six digits. */
  oui: string
  /** Which of the vendor's namespaces, 0…255. */
  subNamespace: number
  /** The octets that can be skipped (skip_length), 0…65535, as digits. */
  data: string
}

/** Header that a capture puts in front of an IEEE 802.11 frame (radiotap.org). */
export interface RadiotapHeader {
  /** it_version, 0. */
  version: number
  /** it_pad, unused, 0…255. */
  pad: number
  /** it_len: octets of the header. */
  length: number
  /** it_present: words of 32 bits, which tell what fields there are. */
  present: number[]
  /** The fields that the first word of `present` announces. */
  fields: RadiotapFields
  /** What further words announce, such as the signal at each antenna; absent if there is nothing. */
  more?: RadiotapNamespace[]
  /** What is in front of aligned fields where it is not zero; absent if all of it is. */
  padding?: Padding[]
  /** Octets from the first field on whose format is not known, up to the end of the header; absent if there are none. */
  rest?: string
}

type Padding = { offset: number; octets: string }

/** A radiotap header to be written. */
export type RadiotapInput = Omit<RadiotapHeader, 'length' | 'present'> &
  Partial<Pick<RadiotapHeader, 'length' | 'present'>>

const NAMES = ['version', 'pad', 'length', 'present', 'fields', 'more', 'padding', 'rest']
const FIXED_OCTETS = 4
const SHORTEST = 8
const FCS_OCTETS = 4
const RADIOTAP_NAMESPACE = 29
const VENDOR_NAMESPACE = 30
const EXTENDED = 31
const VENDOR_ALIGN = 2

const has = (word: number, bit: number): boolean => ((word >>> bit) & 1) === 1

/** What `present` announces: a field, or a namespace that begins. `namespace` counts them; the first is 0. */
type Step =
  | { namespace: number; field: RadiotapField; begins?: undefined }
  | { namespace: number; begins: 'radiotap' | 'vendor' }

/** Goes through the words of `present`, up to the first field whose format is not known: what follows has no known place. */
function* steps(present: readonly number[]): Generator<Step> {
  let namespace = 0
  let vendor = false
  let firstBit = 0
  for (const [i, word] of present.entries()) {
    for (let bit = 0; bit < RADIOTAP_NAMESPACE; bit++) {
      // The length that comes with a vendor namespace covers whatever its bits announce.
      if (vendor || !has(word, bit)) continue
      const field = radiotapFields[firstBit + bit]
      if (!field) return
      yield { namespace, field }
    }
    firstBit += 32
    const begins = namespaceBehind(word, i)
    // Behind the last word nothing is in radiotap's own namespace any more; a vendor's has octets all the same.
    if (!begins || (begins === 'radiotap' && i + 1 === present.length)) continue
    namespace++
    vendor = begins === 'vendor'
    firstBit = 0
    yield { namespace, begins }
  }
}

function namespaceBehind(word: number, i: number): 'radiotap' | 'vendor' | undefined {
  const radiotap = has(word, RADIOTAP_NAMESPACE)
  const vendor = has(word, VENDOR_NAMESPACE)
  if (radiotap && vendor)
    inField('present', () =>
      inElement(i, () => fail('malformed', 'two namespaces at once', { bit: 8 * (FIXED_OCTETS + 4 * i), value: word })),
    )
  return radiotap ? 'radiotap' : vendor ? 'vendor' : undefined
}

/** Does what concerns one namespace: the first is the header's own fields. */
const inNamespace = <T>(namespace: number, run: () => T): T =>
  namespace === 0 ? run() : inField('more', () => inElement(namespace - 1, run))

/**
 * Takes a radiotap header off. The payload is an IEEE 802.11 frame; its frame check sequence, if `flags` say that it
 * is there, is `trailing`. (Of a frame that was cut off by the capture, it is the last octets that were captured.)
 *
 * @param bytes from it_version on
 * @throws CodecError `truncated` where the octets end before the header, or a field behind its end; `malformed` for a
 * length below 8, and for namespaces that contradict each other; `enumeration` for another version
 * @example
 * const { header, payload } = decodeRadiotap(packet)
 * decodeIeee80211(payload, { dataPad: header.fields.flags?.dataPad === 1 })
 */
export function decodeRadiotap(bytes: Uint8Array): Parsed<RadiotapHeader> {
  return inHeader('Radiotap', () => {
    const r = reader(bytes)
    const version = readUnsigned(r, 'version', 8)
    checkVersion(version)
    const pad = readUnsigned(r, 'pad', 8)
    const length = readLittle(r, 'length', 2)
    checkLength(length, bytes.length)
    r.end = 8 * length
    const header: RadiotapHeader = { version, pad, length, present: readPresent(r), fields: {} }
    readNamespaces(r, header)
    const left = (r.end - r.pos) >>> 3
    if (left > 0) header.rest = readOctets(r, 'rest', left)
    const behind = bytes.subarray(length)
    return header.fields.flags?.fcsAtEnd ? { header, ...withoutFcs(behind, length) } : { header, payload: behind }
  })
}

function checkVersion(version: number): void {
  if (version !== 0)
    inField('version', () =>
      fail('enumeration', `${version} is not 0, the only one whose format is known`, { bit: 0, value: version }),
    )
}

function checkLength(length: number, there: number): void {
  inField('length', () => {
    if (length < SHORTEST)
      fail('malformed', `${length} octets are no radiotap header`, { bit: 16, value: length, min: SHORTEST })
    if (length > there)
      fail('truncated', `${length} octets are announced, ${there} are there`, { bit: 8 * there, value: length })
  })
}

function readPresent(r: Reader): number[] {
  const present: number[] = []
  do present.push(readLittle(r, 'present', 4))
  while (has(present[present.length - 1]!, EXTENDED))
  return present
}

function readNamespaces(r: Reader, header: RadiotapHeader): void {
  const padding: Padding[] = []
  const more: RadiotapNamespace[] = []
  let { fields } = header
  for (const step of steps(header.present)) {
    if (step.begins === 'radiotap') more.push({ fields: (fields = {}) })
    else if (step.begins) more.push({ vendor: inNamespace(step.namespace, () => readVendor(r, padding)) })
    else readField(r, step.namespace, step.field, fields, padding)
  }
  if (more.length > 0) header.more = more
  if (padding.length > 0) header.padding = padding
}

function readField(
  r: Reader,
  namespace: number,
  field: RadiotapField,
  fields: RadiotapFields,
  padding: Padding[],
): void {
  try {
    align(r, field.align, padding)
    ;(fields as Record<string, unknown>)[field.name] = readRadiotapField(r, field)
  } catch (e) {
    inNamespace(namespace, () => {
      throw within(e, 'fields')
    })
  }
}

/** Passes over the octets in front of an aligned field; keeps them if they say anything. */
function align(r: Reader, to: number, padding: Padding[]): void {
  const offset = r.pos >>> 3
  if (offset % to === 0) return
  const skipped = readOctets(r, 'padding', to - (offset % to))
  if (/[^0]/.test(skipped)) padding.push({ offset, octets: skipped })
}

function readVendor(r: Reader, padding: Padding[]): RadiotapVendor {
  return inField('vendor', () => {
    align(r, VENDOR_ALIGN, padding)
    const oui = readOctets(r, 'oui', 3)
    const subNamespace = readUnsigned(r, 'subNamespace', 8)
    return { oui, subNamespace, data: readOctets(r, 'data', readLittle(r, 'data', 2)) }
  })
}

function withoutFcs(behind: Uint8Array, headerOctets: number): Omit<Parsed<unknown>, 'header'> {
  const end = behind.length - FCS_OCTETS
  if (end < 0)
    inField('fcs', () =>
      fail('truncated', `${FCS_OCTETS} octets are needed, ${behind.length} are left`, { bit: 8 * headerOctets }),
    )
  return { payload: behind.subarray(0, end), trailing: behind.subarray(end) }
}

/**
 * Puts a radiotap header in front of an IEEE 802.11 frame. If its flags say that a frame check sequence follows, that
 * is the end of the frame given.
 *
 * @param header `length` is computed where it is left out; so is `present` where there are no further namespaces
 * @throws CodecError `missing`, `type`, `out-of-range`, `enumeration`, `size`, `malformed` or `unknown-field` for what
 * does not fit
 * @example
 * encodeRadiotap({ version: 0, pad: 0, fields: { rate: 12, txFlags: 8 } }, frame)
 */
export function encodeRadiotap(header: RadiotapInput, payload: Uint8Array): Uint8Array {
  return inHeader('Radiotap', () => {
    fieldsOf(header, NAMES)
    checkVersion(inField('version', () => integer(header.version, 0, 255)))
    const present = presentOf(header)
    const w = writer()
    writeLittle(w, 'version', 1, header.version)
    writeLittle(w, 'pad', 1, header.pad)
    writeLittle(w, 'length', 2, 0)
    for (const word of present) writeLittle(w, 'present', 4, word)
    writeNamespaces(w, present, header)
    const out = written(w)
    const length = lengthField('length', header.length, out.length, 16)
    out[2] = length & 255
    out[3] = length >> 8
    return joined(out, octets(payload))
  })
}

/** The words of `present` that are given, or that follow from the fields. */
function presentOf({ present, fields, more, rest }: RadiotapInput): readonly number[] {
  return inField('present', () => {
    if (present === undefined) {
      if (more !== undefined || rest !== undefined) fail('missing', 'is missing')
      return [presentBits(fields)]
    }
    if (!Array.isArray(present)) wrongType('an array', present)
    for (const [i, word] of present.entries()) {
      const extended = has(
        inElement(i, () => integer(word, 0, 0xffffffff)),
        EXTENDED,
      )
      if (extended !== i + 1 < present.length)
        inElement(i, () => fail('malformed', `bit ${EXTENDED} tells whether a word follows`, { value: word }))
    }
    if (present.length === 0) fail('size', 'there is at least one word', { value: 0, min: 1 })
    return present
  })
}

function presentBits(fields: RadiotapFields): number {
  let word = 0
  for (const [bit, { name }] of radiotapFields.entries()) if (fields?.[name] !== undefined) word += 2 ** bit
  return word
}

function writeNamespaces(w: Writer, present: readonly number[], header: RadiotapInput): void {
  const { more = [], padding = [], rest } = header
  if (!Array.isArray(more)) inField('more', () => wrongType('an array', more))
  if (!Array.isArray(padding)) inField('padding', () => wrongType('an array', padding))
  const paddings = new Map(padding.map((p, i) => [inField('padding', () => paddingOffset(p, i)), p.octets]))
  const announced = [...steps(present)]
  checkNamespaces(announced, [{ fields: header.fields }, ...more])
  let fields: RadiotapFields = header.fields
  for (const { namespace, begins, ...step } of announced) {
    const added = more[namespace - 1]
    if (begins === 'radiotap') fields = (added as { fields: RadiotapFields }).fields
    else
      inNamespace(namespace, () => {
        if (begins) writeVendor(w, (added as { vendor: RadiotapVendor }).vendor, paddings)
        else inField('fields', () => writeField(w, (step as { field: RadiotapField }).field, fields, paddings))
      })
  }
  for (const [offset] of paddings)
    inField('padding', () => fail('malformed', `no field is padded at octet ${offset}`, { value: offset }))
  if (rest !== undefined) writeRest(w, rest)
}

const paddingOffset = (padding: Padding, index: number): number =>
  inElement(index, () => {
    const { offset } = fieldsOf(padding, ['offset', 'octets'])
    return inField('offset', () => integer(offset, SHORTEST, 0xffff))
  })

/** The namespaces, and the fields in them, are those that `present` announces. */
function checkNamespaces(announced: readonly Step[], namespaces: readonly RadiotapNamespace[]): void {
  const kinds = ['radiotap', ...announced.flatMap(({ begins }) => begins ?? [])]
  for (let i = 0; i < Math.max(kinds.length, namespaces.length); i++)
    inNamespace(i, () => {
      if (kinds[i] === undefined) fail('unknown-field', '`present` does not announce it')
      const given = fieldsOf(namespaces[i]!, kinds[i] === 'vendor' ? ['vendor'] : ['fields'])
      if (kinds[i] === 'vendor') return
      const names = announced.flatMap((step) => (step.namespace === i && !step.begins ? step.field.name : []))
      inField('fields', () => checkFields((given as { fields: RadiotapFields }).fields, names))
    })
}

function checkFields(fields: RadiotapFields, names: readonly string[]): void {
  fieldsOf(
    fields,
    radiotapFields.map(({ name }) => name),
  )
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && !names.includes(name))
      inField(name, () => fail('unknown-field', '`present` does not announce it', { value }))
}

function writeField(w: Writer, field: RadiotapField, fields: RadiotapFields, paddings: Map<number, string>): void {
  writePadding(w, field.align, paddings)
  writeRadiotapField(w, field, fields[field.name])
}

/** Aligns what follows, with zeros unless others are kept for this place. */
function writePadding(w: Writer, to: number, paddings: Map<number, string>): void {
  const offset = w.pos >>> 3
  const count = (to - (offset % to)) % to
  const kept = count > 0 ? paddings.get(offset) : undefined
  if (kept !== undefined) paddings.delete(offset)
  writeOctets(w, 'padding', count, kept ?? '00'.repeat(count))
}

function writeVendor(w: Writer, vendor: RadiotapVendor, paddings: Map<number, string>): void {
  inField('vendor', () => {
    const { oui, subNamespace, data } = fieldsOf(vendor, ['oui', 'subNamespace', 'data'])
    writePadding(w, VENDOR_ALIGN, paddings)
    writeOctets(w, 'oui', 3, oui)
    writeLittle(w, 'subNamespace', 1, subNamespace)
    const bytes = inField('data', () => fromHex(data))
    writeLittle(w, 'data', 2, lengthField('data', undefined, bytes.length, 16))
    putRun(w, bytes, 8 * bytes.length)
  })
}

function writeRest(w: Writer, rest: string): void {
  const bytes = inField('rest', () => fromHex(rest))
  if (bytes.length === 0) inField('rest', () => fail('size', 'is absent where there are no octets', { min: 1 }))
  putRun(w, bytes, 8 * bytes.length)
}
