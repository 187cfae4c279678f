import { CodecError, fail, inField, inHeader, show, wrongType } from '../asn1/errors'
import { fromHex, toHex } from '../asn1/hex'
import { defaultLimits } from '../asn1/limits'
import { fieldsOf, integer, octets } from './header-fields'
import { psidOctets, psidOfText } from './psid'

// The text by which a roadside unit is told what to send: one `Key=Value` a line, the payload in hexadecimal digits.
// It has two uses with one form (USDOT RSU Specification 4.1, Appendix C): immediate forward, one message in one UDP
// datagram to port 1516, and active messages, a file for store-and-repeat. Systems at the roadside pass messages that
// they received on to each other in the same form; what a unit itself forwards from the air is binary instead (WSMP,
// Ieee1609Dot2Data or the bare message, over UDP).
//
// What differs between senders, and is read:
// - V2X-Hub: the form of the specification; its tests indent the lines
// - CARMA's driver for Cohda units: PSID without prefix, p-encoded or not (`8003`, `BFEE`, `0020`, `0082`);
//   TxChannel `CCH`; TxMode always `ALT`
// - USDOT's configure-rsu: PSID as `8003`; no line break at the end
// - the specification's template: comments, values in angle brackets; TxInterval in s
// - the I2V roadside software: Version 0.6, the payload in several lines `Payload1=`, octets with commas between;
//   spaces behind values
// - scripts: an empty line before the payload, PSID in lower case (`0xe0000015`)
// Line breaks of other systems, other spellings of keys and flags, and wrapped payloads are read as well.

/** A message for a roadside unit to send. What a sender left out is absent. */
export interface RsuForwardMessage {
  /** Version of the form: `0.7` for RSU 4.1. */
  version?: string
  /** Kind of the message: `BSM`, `SPAT`, `MAP`, `TIM`, … */
  type?: string
  /** Service to send it for, 0…270549119. */
  psid?: number
  /** User priority, 0 (lowest)…7. */
  priority?: number
  /** On a channel that is always served, or in the time slots of alternating access. */
  txMode?: 'CONT' | 'ALT'
  /** Control channel (178), service channel as configured, or a channel number, 0…255; C-V2X uses 183. */
  txChannel?: 'CCH' | 'SCH' | number
  /** Time between repetitions; 0 sends once. In s by the specification (1…5), though some senders mean ms. */
  txInterval?: number
  /** UTC from which on to send, `mm/dd/yyyy, hh:mm`; empty: at once. */
  deliveryStart?: string
  /** UTC until which to send, `mm/dd/yyyy, hh:mm`; empty: no end. */
  deliveryStop?: string
  /** The unit has to sign the message. */
  signature?: boolean
  /** The unit has to encrypt the message. */
  encryption?: boolean
  /** The message: UPER of MessageFrame, or Ieee1609Dot2Data where it is signed already. */
  payload: Uint8Array
  /** Keys that the specification does not have, and keys whose value was left blank, in their order. */
  others?: RsuForwardEntry[]
}

/** A line that is kept as it is. */
export interface RsuForwardEntry {
  key: string
  value: string
}

/**
 * What a message says that is to be sent once, at once, as it is. Not filled in by itself:
 * `{ ...immediateForward, type: 'BSM', psid: 32, txChannel: 183, payload }`.
 */
export const immediateForward = {
  version: '0.7',
  priority: 7,
  txMode: 'CONT',
  txInterval: 0,
  deliveryStart: '',
  deliveryStop: '',
  signature: false,
  encryption: false,
} as const satisfies Partial<RsuForwardMessage>

type TypedName = Exclude<keyof RsuForwardMessage, 'payload' | 'others'>

/** How the value of a key is read and written. */
interface Entry {
  key: string
  read(text: string): unknown
  write(value: unknown): string
  /** A blank value says something, too. */
  mayBeBlank?: true
}

const PATH = 'RsuForward'
/** The byte order mark of UTF-8, octet by octet. */
const MARK = '\u00ef\u00bb\u00bf'
const MAX_INTERVAL = 2 ** 31 - 1

const text = { read: (value: string) => value, write: lineText }
const word = {
  read: text.read,
  write: (value: unknown) => lineText(value) || fail('malformed', 'is blank', { value }),
}
const flag = {
  read(value: string) {
    if (/^(true|1|yes)$/i.test(value)) return true
    if (/^(false|0|no)$/i.test(value)) return false
    return fail('enumeration', `${show(value)} is neither True nor False`, { value })
  },
  write(value: unknown) {
    if (typeof value !== 'boolean') wrongType('a boolean', value)
    return value ? 'True' : 'False'
  },
}
const oneOf = (labels: readonly string[]) => (value: unknown) =>
  labels.find((label) => typeof value === 'string' && label === value.toUpperCase()) ??
  fail('enumeration', `${show(value)} is not one of ${labels.join(', ')}`, { value })
const mode = /*#__PURE__*/ oneOf(['CONT', 'ALT'])
const channel = /*#__PURE__*/ oneOf(['CCH', 'SCH'])

/** The keys in the order in which they are written. */
const ENTRIES: Readonly<Record<TypedName, Entry>> = {
  version: { key: 'Version', ...word },
  type: { key: 'Type', ...word },
  psid: { key: 'PSID', read: psidOfText, write: (value) => `0x${toHex(psidOctets(value))}` },
  priority: {
    key: 'Priority',
    read: (value) => integer(decimal(value), 0, 7),
    write: (value) => String(integer(value, 0, 7)),
  },
  txMode: { key: 'TxMode', read: mode, write: mode },
  txChannel: {
    key: 'TxChannel',
    read: (value) => (/^\d/.test(value) ? integer(decimal(value), 0, 255) : channel(value)),
    write: (value) => (typeof value === 'number' ? String(integer(value, 0, 255)) : channel(value)),
  },
  txInterval: {
    key: 'TxInterval',
    read: (value) => interval(decimal(value)),
    // A number whose digits need an exponent would not be read again.
    write: (value) => String(interval(decimal(String(interval(value))))),
  },
  deliveryStart: { key: 'DeliveryStart', ...text, mayBeBlank: true },
  deliveryStop: { key: 'DeliveryStop', ...text, mayBeBlank: true },
  signature: { key: 'Signature', ...flag },
  encryption: { key: 'Encryption', ...flag },
}
const NAMES = /*#__PURE__*/ Object.keys(ENTRIES) as TypedName[]

/**
 * Reads a message to a roadside unit (USDOT RSU Specification 4.1, Appendix C), in the form of any sender that is
 * known: order and case of the keys, spaces, kinds of line breaks, empty lines and comments do not matter.
 *
 * @param input the datagram or file, or its text
 * @throws CodecError `malformed` for a line without `=`, a key that comes twice, a payload that is not hexadecimal or
 * a PSID or number that is none; `enumeration` or `out-of-range` for values that a key cannot have; `missing` if there
 * is no payload; `limit` above 16 MiB
 * @example
 * decodeRsuForward('Version=0.7\nType=BSM\nPSID=0x20\nTxChannel=183\nSignature=True\nPayload=00142500\n')
 * // { version: '0.7', type: 'BSM', psid: 32, txChannel: 183, signature: true, payload: 00 14 25 00 }
 */
export function decodeRsuForward(input: Uint8Array | string): RsuForwardMessage {
  return inHeader(PATH, () => {
    const message: Partial<Record<TypedName, unknown>> = {}
    const others: RsuForwardEntry[] = []
    let digits: string[] | undefined
    let inPayload = false
    const all = textOf(input)
    for (let next = nextLine(all, 0); next; next = nextLine(all, next.end)) {
      const { line, bit } = next
      const { key, value } = split(line)
      const name = nameOf(key)
      if (key === undefined && !inPayload) fail('malformed', `${show(line)} has no "="`, { bit, value: line })
      inPayload = key === undefined || name === 'payload'
      if (inPayload) (digits ??= []).push(payloadDigits(value, bit))
      else if (name === undefined || name === 'payload' || (value === '' && !ENTRIES[name].mayBeBlank))
        others.push({ key: key!, value })
      else
        inField(name, () => {
          if (name in message) fail('malformed', `${key} comes twice`, { bit, value })
          message[name] = inLine(bit, () => ENTRIES[name].read(value))
        })
    }
    if (!digits) inField('payload', () => fail('missing', 'is missing'))
    const payload = inField('payload', () => fromHex(digits!.join('')))
    return { ...message, payload, ...(others.length > 0 && { others }) } as RsuForwardMessage
  })
}

/**
 * Writes a message to a roadside unit as octets for a UDP datagram or a file (USDOT RSU Specification 4.1, Appendix C):
 * keys in the order of the specification, the PSID p-encoded, the payload last. What is absent is left out; most units
 * want everything that {@link immediateForward} has.
 *
 * @throws CodecError `missing`, `type`, `out-of-range`, `enumeration`, `malformed`, `alphabet` or `unknown-field` for
 * what does not fit
 * @example
 * encodeRsuForward({ ...immediateForward, type: 'BSM', psid: psids.BSM, txChannel: 183, signature: true, payload })
 */
export function encodeRsuForward(message: RsuForwardMessage): Uint8Array {
  const written = formatRsuForward(message)
  const out = new Uint8Array(written.length)
  for (let i = 0; i < written.length; i++) out[i] = written.charCodeAt(i)
  return out
}

/**
 * Writes a message to a roadside unit as text: see {@link encodeRsuForward}.
 *
 * @throws CodecError as `encodeRsuForward`
 */
export function formatRsuForward(message: RsuForwardMessage): string {
  return inHeader(PATH, () => {
    fieldsOf(message, [...NAMES, 'payload', 'others'])
    const out: string[] = []
    for (const name of NAMES) {
      const value = message[name]
      if (value !== undefined) out.push(`${ENTRIES[name].key}=${inField(name, () => ENTRIES[name].write(value))}`)
    }
    for (const entry of message.others ?? []) out.push(inField('others', () => otherLine(entry)))
    if (message.payload === undefined) inField('payload', () => fail('missing', 'is missing'))
    out.push(`Payload=${inField('payload', () => toHex(octets(message.payload)))}`, '')
    return out.join('\n')
  })
}

/**
 * Whether these octets are such a text: their first line that is neither empty nor a comment has a key of the
 * specification. Nothing else is checked.
 *
 * @example
 * isRsuForward(datagram) ? decodeRsuForward(datagram) : decodeWsmp(datagram)
 */
export function isRsuForward(bytes: Uint8Array): boolean {
  const first = nextLine(textOf(bytes.subarray(0, 4096)), 0)
  return first !== undefined && nameOf(split(first.line).key) !== undefined
}

/** Octets as characters of the same numbers, which is right for ASCII and loses nothing of others. */
function textOf(input: unknown): string {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) wrongType('a Uint8Array or a string', input)
  const { maxBytes } = defaultLimits
  if (input.length > maxBytes)
    fail('limit', `${input.length} octets are above the limit of ${maxBytes}`, { value: input.length, max: maxBytes })
  if (typeof input === 'string') return input
  // In pieces: a call cannot have any number of arguments.
  const pieces: string[] = []
  for (let i = 0; i < input.length; i += 4096) pieces.push(String.fromCharCode(...input.subarray(i, i + 4096)))
  // A byte order mark of UTF-8 is a space, so that places stay right.
  const all = pieces.join('')
  return all.startsWith(MARK) ? `   ${all.slice(MARK.length)}` : all
}

/** Reads a value; an error is about the line. */
function inLine<T>(bit: number, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof CodecError) error.bit = bit
    throw error
  }
}

/**
 * The next line from a place on that says something, without the spaces and NULs around it: where it starts, in bits,
 * and where it ends. Not a generator, which engines without them would need a library for.
 */
function nextLine(all: string, from: number): { line: string; bit: number; end: number } | undefined {
  const pattern = /[^\r\n]+/g
  pattern.lastIndex = from
  for (let match = pattern.exec(all); match !== null; match = pattern.exec(all)) {
    const line = trimmed(match[0])
    if (line !== '' && !line.startsWith('#')) return { line, bit: 8 * match.index, end: pattern.lastIndex }
  }
  return undefined
}

/** Not a regular expression: on a long run of spaces within a line, that would take quadratic time. */
function trimmed(all: string): string {
  const isSpace = (i: number) => all.charCodeAt(i) <= 32 || all[i] === '\ufeff'
  let start = 0
  let end = all.length
  while (start < end && isSpace(start)) start++
  while (end > start && isSpace(end - 1)) end--
  return all.slice(start, end)
}

/** Key and value of a line; a line without `=` is all value. Angle brackets are placeholders that someone left. */
function split(line: string): { key?: string; value: string } {
  const bare = withoutBrackets(line)
  const at = bare.indexOf('=')
  if (at < 0) return { value: bare }
  return { key: trimmed(bare.slice(0, at)), value: withoutBrackets(trimmed(bare.slice(at + 1))) }
}

const withoutBrackets = (value: string): string =>
  value.startsWith('<') && value.endsWith('>') ? trimmed(value.slice(1, -1)) : value

/** Which key this is: without regard to case, spaces, hyphens and underscores. */
function nameOf(key: string | undefined): TypedName | 'payload' | undefined {
  if (key === undefined || key.length > 40) return undefined
  const folded = key.toLowerCase().replace(/[\s_-]/g, '')
  if (/^payload\d*$/.test(folded)) return 'payload'
  if (folded === 'messagetype') return 'type'
  return NAMES.find((name) => name.toLowerCase() === folded)
}

function payloadDigits(value: string, bit: number): string {
  const digits = value.replace(/^0x/i, '').replace(/[\s,:-]/g, '')
  if (!/^[0-9A-Fa-f]*$/.test(digits))
    inField('payload', () => fail('malformed', `${show(value)} is not hexadecimal`, { bit, value }))
  return digits
}

const decimal = (value: string): number =>
  /^\d{1,15}(\.\d{1,20})?$/.test(value) ? Number(value) : fail('malformed', `${show(value)} is no number`, { value })

function interval(value: unknown): number {
  if (typeof value !== 'number') wrongType('a number', value)
  if (!(value >= 0 && value <= MAX_INTERVAL))
    fail('out-of-range', `${value} is not from 0 to ${MAX_INTERVAL}`, { value, min: 0, max: MAX_INTERVAL })
  return value
}

/** Text that stays what it is when it is a value in a line. */
function lineText(value: unknown): string {
  if (typeof value !== 'string') wrongType('a string', value)
  for (let i = 0; i < value.length; i++)
    if (value.charCodeAt(i) > 255) fail('alphabet', `${show(value)} does not fit into octets`, { value })
  if (/[\r\n]/.test(value) || withoutBrackets(trimmed(value)) !== value)
    fail('malformed', `${show(value)} would not be read again as it is`, { value })
  return value
}

function otherLine(entry: RsuForwardEntry): string {
  const { key, value } = fieldsOf(entry, ['key', 'value'])
  const line = `${inField('key', () => lineText(key))}=${inField('value', () => lineText(value))}`
  const name = nameOf(key)
  const read = split(trimmed(line))
  const isBlank = name !== undefined && name !== 'payload' && value === '' && !ENTRIES[name].mayBeBlank
  if (
    read.key !== key ||
    read.value !== value ||
    line.startsWith('#') ||
    line.startsWith(MARK) ||
    (name !== undefined && !isBlank)
  )
    fail('malformed', `${show(line)} would not be read again as it is`, { value: line })
  return line
}
