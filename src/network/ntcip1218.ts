import { bits, put, writer, written } from '../asn1/bits'
import { fail, inField, inHeader, show, wrongType } from '../asn1/errors'
import { fieldsOf, headerReader, integer, readUnsigned, writeUnsigned } from './header-fields'

// NTCIP 1218: how a roadside unit is managed over SNMP. This is data for an SNMP client, not one.
//
// The text of the standard was not at hand. What is here was taken from the public programs that read and write these
// objects (V2X-Hub, jpo-cvmanager, configure-rsu, the I2V roadside software), and they agree on it. The names of
// the four option bits are ours: the programs only describe them.

/**
 * What a roadside unit does with a message: the options octet of `rsuMsgRepeatOptions` (NTCIP 1218 §5.4.2.11) and
 * `rsuIFMOptions` (§5.5.2.7). It has the form of SNMP BITS: bit 0 is the most significant one.
 *
 * Early versions of V2X-Hub set the least significant bit (`01`) where they meant bit 0; that is `reserved: 1` here.
 */
export interface RsuOptions {
  /** Bit 0. `false`: bypass IEEE 1609.2, the payload is sent as it is, signed or not; `true`: the unit processes it. */
  process1609dot2: boolean
  /** Bit 1, which counts only where the unit processes. `false`: secure, the unit signs; `true`: it sends unsecured. */
  unsecure: boolean
  /** Bit 2. `true`: stop sending once contact with the management station is lost for `rsuShortCommLossTime`. */
  stopOnShortCommLoss: boolean
  /** Bit 3. `true`: stop sending once contact with the management station is lost for `rsuLongCommLossTime`. */
  stopOnLongCommLoss: boolean
  /** Bits 4…7, 0…15; absent when zero. */
  reserved?: number
}

const FLAGS = ['process1609dot2', 'unsecure', 'stopOnShortCommLoss', 'stopOnLongCommLoss'] as const

/**
 * Reads the options octet (NTCIP 1218 §5.4.2.11, §5.5.2.7).
 *
 * @param octets the value of the object, one octet
 * @throws CodecError `truncated` for none, `trailing-data` for more than one
 * @example
 * decodeRsuOptions(fromHex('80')) // { process1609dot2: true, unsecure: false, … }: the unit signs the message
 */
export function decodeRsuOptions(octets: Uint8Array): RsuOptions {
  return inHeader('RsuOptions', () => {
    const r = headerReader(octets)
    const options = {} as RsuOptions
    for (const flag of FLAGS) options[flag] = inField(flag, () => bits(r, 1)) === 1
    const reserved = readUnsigned(r, 'reserved', 4)
    if (reserved !== 0) options.reserved = reserved
    if (r.pos < r.end) fail('trailing-data', `${(r.end - r.pos) / 8} octets follow the options`, { bit: r.pos })
    return options
  })
}

/**
 * Writes the options octet (NTCIP 1218 §5.4.2.11, §5.5.2.7).
 *
 * @param options a flag that is left out is `false`
 * @throws CodecError `type`, `out-of-range` or `unknown-field` for what does not fit
 * @example
 * encodeRsuOptions({ process1609dot2: true }) // octet 80
 */
export function encodeRsuOptions(options: Partial<RsuOptions>): Uint8Array {
  return inHeader('RsuOptions', () => {
    fieldsOf(options, [...FLAGS, 'reserved'])
    const w = writer()
    for (const flag of FLAGS)
      inField(flag, () => {
        const value = options[flag] ?? false
        if (typeof value !== 'boolean') wrongType('a boolean', value)
        put(w, value ? 1 : 0, 1)
      })
    writeUnsigned(w, 'reserved', 4, options.reserved ?? 0)
    return written(w)
  })
}

/** An object of a row: what SNMP calls a column. */
export interface RsuColumn {
  /** Last number of its object identifier but for the index. */
  column: number
  /**
   * `integer`: INTEGER; `octets`: OCTET STRING; `text`: DisplayString; `time`: DateAndTime of 8 octets (RFC 2579);
   * `options`: {@link RsuOptions}; `psid`: see `psidFromOctets`; `status`: RowStatus, 4 creates a row and 6 destroys it.
   */
  syntax: 'integer' | 'octets' | 'text' | 'time' | 'options' | 'psid' | 'status'
  /** Least and greatest value of an integer, or number of octets. */
  range?: readonly [min: number, max: number]
}

/** A table of the MIB. */
export interface RsuTable {
  /** Object identifier of its entries, to which column and index are appended. */
  entry: string
  columns: Readonly<Record<string, RsuColumn>>
}

const RSU = '1.3.6.1.4.1.1206.4.2.18'
const index = { column: 1, syntax: 'integer', range: [1, 255] } as const
const PSID = { syntax: 'psid', range: [1, 4] } as const
const CHANNEL = { syntax: 'integer', range: [172, 184] } as const
const SWITCH = { syntax: 'integer', range: [0, 1] } as const
const PRIORITY = { syntax: 'integer', range: [0, 63] } as const
const TIME = { syntax: 'time', range: [8, 8] } as const
const PAYLOAD = { syntax: 'octets', range: [0, 2302] } as const
const OPTIONS = { syntax: 'options', range: [1, 1] } as const
const STATUS = { syntax: 'status', range: [1, 6] } as const
const ADDRESS = { syntax: 'text', range: [0, 64] } as const
const PORT = { syntax: 'integer', range: [1024, 65_535] } as const

/** The tables that messages go through, their objects in order. */
export const ntcip1218Tables = {
  /** Messages that the unit stores and repeats (§5.4.2). */
  rsuMsgRepeatStatusTable: {
    entry: `${RSU}.3.2.1`,
    columns: {
      rsuMsgRepeatIndex: index,
      rsuMsgRepeatPsid: { column: 2, ...PSID },
      rsuMsgRepeatTxChannel: { column: 3, ...CHANNEL },
      /** In ms. */
      rsuMsgRepeatTxInterval: { column: 4, syntax: 'integer', range: [1, 2_147_483_647] },
      rsuMsgRepeatDeliveryStart: { column: 5, ...TIME },
      rsuMsgRepeatDeliveryStop: { column: 6, ...TIME },
      rsuMsgRepeatPayload: { column: 7, ...PAYLOAD },
      /** 1: on. */
      rsuMsgRepeatEnable: { column: 8, ...SWITCH },
      rsuMsgRepeatStatus: { column: 9, ...STATUS },
      rsuMsgRepeatPriority: { column: 10, ...PRIORITY },
      rsuMsgRepeatOptions: { column: 11, ...OPTIONS },
    },
  },
  /** Messages that the unit forwards at once (§5.5.2). */
  rsuIFMStatusTable: {
    entry: `${RSU}.4.2.1`,
    columns: {
      rsuIFMIndex: index,
      rsuIFMPsid: { column: 2, ...PSID },
      rsuIFMTxChannel: { column: 3, ...CHANNEL },
      /** 1: on. */
      rsuIFMEnable: { column: 4, ...SWITCH },
      rsuIFMStatus: { column: 5, ...STATUS },
      rsuIFMPriority: { column: 6, ...PRIORITY },
      rsuIFMOptions: { column: 7, ...OPTIONS },
      rsuIFMPayload: { column: 8, ...PAYLOAD },
    },
  },
  /** Messages from the air that the unit forwards to a server (§5.6.2). */
  rsuReceivedMsgTable: {
    entry: `${RSU}.5.2.1`,
    columns: {
      rsuReceivedMsgIndex: index,
      rsuReceivedMsgPsid: { column: 2, ...PSID },
      rsuReceivedMsgDestIpAddr: { column: 3, ...ADDRESS },
      rsuReceivedMsgDestPort: { column: 4, ...PORT },
      /** 1: other, 2: UDP. */
      rsuReceivedMsgProtocol: { column: 5, syntax: 'integer', range: [1, 2] },
      /** Weakest signal to forward, in dBm. */
      rsuReceivedMsgRssi: { column: 6, syntax: 'integer', range: [-100, -60] },
      /** Forwards every n-th message. */
      rsuReceivedMsgInterval: { column: 7, syntax: 'integer', range: [0, 10] },
      rsuReceivedMsgDeliveryStart: { column: 8, ...TIME },
      rsuReceivedMsgDeliveryStop: { column: 9, ...TIME },
      rsuReceivedMsgStatus: { column: 10, ...STATUS },
      /** 0: the payload without its security headers; 1: the whole Ieee1609Dot2Data. */
      rsuReceivedMsgSecure: { column: 11, ...SWITCH },
      /** Verifies every n-th message; 0: none. */
      rsuReceivedMsgAuthMsgInterval: { column: 12, syntax: 'integer', range: [0, 10] },
    },
  },
  /** Messages that the unit itself sends and forwards to a server (§5.21.2). */
  rsuXmitMsgFwdingTable: {
    entry: `${RSU}.20.2.1`,
    columns: {
      rsuXmitMsgFwdingIndex: index,
      rsuXmitMsgFwdingPsid: { column: 2, ...PSID },
      rsuXmitMsgFwdingDestIpAddr: { column: 3, ...ADDRESS },
      rsuXmitMsgFwdingDestPort: { column: 4, ...PORT },
      /** 1: other, 2: UDP. */
      rsuXmitMsgFwdingProtocol: { column: 5, syntax: 'integer', range: [1, 2] },
      rsuXmitMsgFwdingDeliveryStart: { column: 6, ...TIME },
      rsuXmitMsgFwdingDeliveryStop: { column: 7, ...TIME },
      /** 0: the payload without its security headers; 1: the whole Ieee1609Dot2Data. */
      rsuXmitMsgFwdingSecure: { column: 8, ...SWITCH },
      rsuXmitMsgFwdingStatus: { column: 9, ...STATUS },
    },
  },
} as const satisfies Record<string, RsuTable>

/** Name of an object of one of the tables. */
export type RsuObjectName = {
  [T in keyof typeof ntcip1218Tables]: keyof (typeof ntcip1218Tables)[T]['columns']
}[keyof typeof ntcip1218Tables]

/**
 * The object identifier of an object in a row.
 *
 * @param row index of the row, 1…255
 * @throws CodecError `enumeration` for another name, `out-of-range`, `type` or `missing` for another row
 * @example
 * rsuObjectIdentifier('rsuIFMPayload', 3) // '1.3.6.1.4.1.1206.4.2.18.4.2.1.8.3'
 */
export function rsuObjectIdentifier(name: RsuObjectName, row: number): string {
  return inHeader('RsuObject', () => {
    const tables: readonly RsuTable[] = Object.values(ntcip1218Tables)
    const table = tables.find(({ columns }) => Object.keys(columns).includes(name))
    if (!table) fail('enumeration', `${show(name)} is no object of the tables`, { value: name })
    return `${table.entry}.${table.columns[name]!.column}.${inField('row', () => integer(row, 1, 255))}`
  })
}
