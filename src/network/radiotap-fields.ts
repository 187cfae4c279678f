import type { Reader, Writer } from '../asn1/bits'
import { inField } from '../asn1/errors'
import type { FieldList } from './field-list'
import { fieldsOf, readOctets, readSigned, readUnsigned, writeOctets, writeSigned } from './header-fields'
import { readBits, readLittle, readLittle64, writeBits, writeLittle, writeLittle64 } from './little-endian'

/** Properties of the frame (radiotap.org "Flags"): each 0 or 1. */
export interface RadiotapFlags {
  /** Sent or received during a contention-free period. */
  cfp: number
  shortPreamble: number
  wep: number
  fragmentation: number
  /** The frame check sequence follows the frame. */
  fcsAtEnd: number
  /** The MAC header is padded to a multiple of four octets. */
  dataPad: number
  /** The frame check sequence is wrong. */
  badFcs: number
  shortGi: number
}

/** What a capture tells about a frame (radiotap.org "Defined fields"). */
export interface RadiotapFields {
  /** Time at which the first bit arrived at the MAC, in microseconds of its own clock, 64 bits; a bigint above 2^53 − 1. */
  tsft?: number | bigint
  flags?: RadiotapFlags
  /** In units of 500 kbit/s, 0…255. */
  rate?: number
  /** `frequency` in MHz; `flags`, 16 bits, such as 0x0040 OFDM, 0x0100 5 GHz band, 0x2000 half and 0x4000 quarter rate. */
  channel?: { frequency: number; flags: number }
  fhss?: { hopSet: number; hopPattern: number }
  /** In dBm, −128…127. */
  dbmAntennaSignal?: number
  /** In dBm, −128…127. */
  dbmAntennaNoise?: number
  /** Quality of Barker code lock, 16 bits, without unit. */
  lockQuality?: number
  /** Distance from the greatest transmission power, 16 bits, without unit. */
  txAttenuation?: number
  /** The same in dB. */
  dbTxAttenuation?: number
  /** Transmission power in dBm, −128…127. */
  dbmTxPower?: number
  /** Number of the antenna. */
  antenna?: number
  /** In dB above an arbitrary reference, 0…255. */
  dbAntennaSignal?: number
  /** In dB above an arbitrary reference, 0…255. */
  dbAntennaNoise?: number
  /** 16 bits; 0x0002: wrong PLCP checksum. */
  rxFlags?: number
  /** 16 bits; 0x0008: no acknowledgement is expected. */
  txFlags?: number
  rtsRetries?: number
  dataRetries?: number
  /** `frequency` in MHz, `maxPower` in units of 0.5 dBm. */
  xChannel?: { flags: number; frequency: number; channel: number; maxPower: number }
  /** Modulation and coding of 802.11n; `known`: which of the others are. */
  mcs?: { known: number; flags: number; mcs: number }
  ampduStatus?: { referenceNumber: number; flags: number; delimiterCrc: number; reserved: number }
  /** Modulation and coding of 802.11ac; `mcsNss`: four octets, one for each user. */
  vht?: {
    known: number
    flags: number
    bandwidth: number
    mcsNss: string
    coding: number
    groupId: number
    partialAid: number
  }
  /** `timestamp`, 64 bits, and `accuracy` in the unit that `unitPosition` tells. */
  timestamp?: { timestamp: number | bigint; accuracy: number; unitPosition: number; flags: number }
  /** Modulation and coding of 802.11ax. */
  he?: { data1: number; data2: number; data3: number; data4: number; data5: number; data6: number }
  heMu?: { flags1: number; flags2: number; ruChannel1: string; ruChannel2: string }
  heMuOtherUser?: { perUser1: number; perUser2: number; perUserPosition: number; perUserKnown: number }
  zeroLengthPsdu?: number
  lSig?: { data1: number; data2: number }
}

/** How a value is written: an unsigned number of so many octets, `s8` signed, `u64`, `flags`, or octets as digits. */
type Form = 1 | 2 | 4 | 's8' | 'u64' | 'flags' | { octets: number }

/** A field: its alignment, and either its form or its parts. */
export interface RadiotapField {
  readonly name: keyof RadiotapFields
  readonly align: number
  readonly form: Form | readonly (readonly [part: string, form: Form])[]
}

const FLAGS: FieldList = [
  ['cfp', 1],
  ['shortPreamble', 1],
  ['wep', 1],
  ['fragmentation', 1],
  ['fcsAtEnd', 1],
  ['dataPad', 1],
  ['badFcs', 1],
  ['shortGi', 1],
]

const field = (name: keyof RadiotapFields, align: number, form: RadiotapField['form']): RadiotapField => ({
  name,
  align,
  form,
})

/** The fields whose format is known, by the number of their presence bit. */
export const radiotapFields: readonly RadiotapField[] = /*#__PURE__*/ Object.freeze([
  field('tsft', 8, 'u64'),
  field('flags', 1, 'flags'),
  field('rate', 1, 1),
  field('channel', 2, [
    ['frequency', 2],
    ['flags', 2],
  ]),
  field('fhss', 2, [
    ['hopSet', 1],
    ['hopPattern', 1],
  ]),
  field('dbmAntennaSignal', 1, 's8'),
  field('dbmAntennaNoise', 1, 's8'),
  field('lockQuality', 2, 2),
  field('txAttenuation', 2, 2),
  field('dbTxAttenuation', 2, 2),
  field('dbmTxPower', 1, 's8'),
  field('antenna', 1, 1),
  field('dbAntennaSignal', 1, 1),
  field('dbAntennaNoise', 1, 1),
  field('rxFlags', 2, 2),
  field('txFlags', 2, 2),
  field('rtsRetries', 1, 1),
  field('dataRetries', 1, 1),
  field('xChannel', 4, [
    ['flags', 4],
    ['frequency', 2],
    ['channel', 1],
    ['maxPower', 1],
  ]),
  field('mcs', 1, [
    ['known', 1],
    ['flags', 1],
    ['mcs', 1],
  ]),
  field('ampduStatus', 4, [
    ['referenceNumber', 4],
    ['flags', 2],
    ['delimiterCrc', 1],
    ['reserved', 1],
  ]),
  field('vht', 2, [
    ['known', 2],
    ['flags', 1],
    ['bandwidth', 1],
    ['mcsNss', { octets: 4 }],
    ['coding', 1],
    ['groupId', 1],
    ['partialAid', 2],
  ]),
  field('timestamp', 8, [
    ['timestamp', 'u64'],
    ['accuracy', 2],
    ['unitPosition', 1],
    ['flags', 1],
  ]),
  field('he', 2, [
    ['data1', 2],
    ['data2', 2],
    ['data3', 2],
    ['data4', 2],
    ['data5', 2],
    ['data6', 2],
  ]),
  field('heMu', 2, [
    ['flags1', 2],
    ['flags2', 2],
    ['ruChannel1', { octets: 4 }],
    ['ruChannel2', { octets: 4 }],
  ]),
  field('heMuOtherUser', 2, [
    ['perUser1', 2],
    ['perUser2', 2],
    ['perUserPosition', 1],
    ['perUserKnown', 1],
  ]),
  field('zeroLengthPsdu', 1, 1),
  field('lSig', 2, [
    ['data1', 2],
    ['data2', 2],
  ]),
])

/** Reads a field, which is aligned already. */
export function readRadiotapField(r: Reader, { name, form }: RadiotapField): unknown {
  if (!Array.isArray(form)) return readForm(r, name, form as Form)
  return inField(name, () => {
    const value: Record<string, unknown> = {}
    for (const [part, partForm] of form) value[part] = readForm(r, part, partForm)
    return value
  })
}

function readForm(r: Reader, name: string, form: Form): unknown {
  if (typeof form === 'object') return readOctets(r, name, form.octets)
  switch (form) {
    case 1:
      return readUnsigned(r, name, 8)
    case 's8':
      return readSigned(r, name, 8)
    case 'u64':
      return readLittle64(r, name)
    case 'flags':
      return readBits(r, name, 1, FLAGS)
    default:
      return readLittle(r, name, form)
  }
}

/** Writes a field, which is aligned already. */
export function writeRadiotapField(w: Writer, { name, form }: RadiotapField, value: unknown): void {
  if (!Array.isArray(form)) {
    writeForm(w, name, form as Form, value)
    return
  }
  inField(name, () => {
    const parts = fieldsOf(
      value as Record<string, unknown>,
      form.map(([part]) => part),
    )
    for (const [part, partForm] of form) writeForm(w, part, partForm, parts[part])
  })
}

function writeForm(w: Writer, name: string, form: Form, value: unknown): void {
  if (typeof form === 'object') writeOctets(w, name, form.octets, value)
  else if (form === 's8') writeSigned(w, name, 8, value)
  else if (form === 'u64') writeLittle64(w, name, value)
  else if (form === 'flags') writeBits(w, name, 1, FLAGS, value as object)
  else writeLittle(w, name, form, value)
}
