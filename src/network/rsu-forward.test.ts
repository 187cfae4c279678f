import { array, assert, constantFrom, integer, oneof, property, record, string, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodecError, fromHex, toHex } from '../asn1'
import { maxPsid } from './psid'
import {
  decodeRsuForward,
  encodeRsuForward,
  formatRsuForward,
  immediateForward,
  isRsuForward,
  type RsuForwardMessage,
} from './rsu-forward'

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const message: RsuForwardMessage = {
  version: '0.7',
  type: 'BSM',
  psid: 32,
  priority: 7,
  txMode: 'CONT',
  txChannel: 172,
  txInterval: 0,
  deliveryStart: '',
  deliveryStop: '',
  signature: true,
  encryption: false,
  payload: fromHex('00142500'),
}
const lines = [
  'Version=0.7',
  'Type=BSM',
  'PSID=0x20',
  'Priority=7',
  'TxMode=CONT',
  'TxChannel=172',
  'TxInterval=0',
  'DeliveryStart=',
  'DeliveryStop=',
  'Signature=True',
  'Encryption=False',
  'Payload=00142500',
]

describe('the form of RSU 4.1', () => {
  test('is read and written', () => {
    const text = `${lines.join('\n')}\n`
    expect(decodeRsuForward(text)).toEqual(message)
    expect(decodeRsuForward(ascii(text))).toEqual(message)
    expect(formatRsuForward(message)).toBe(text)
    expect(encodeRsuForward(message)).toEqual(ascii(text))
    const { type, psid, txChannel, payload } = message
    const said = { type: type!, psid: psid!, txChannel: txChannel!, payload, signature: true }
    expect(formatRsuForward({ ...immediateForward, ...said })).toBe(text)
  })

  test.each<[string, string]>([
    ['CR LF', lines.join('\r\n')],
    ['CR', lines.join('\r')],
    ['no line break at the end (configure-rsu)', lines.join('\n')],
    ['a NUL at the end', `${lines.join('\n')}\n\0`],
    ['indented lines (V2X-Hub tests)', lines.map((line) => `            ${line}`).join('\n')],
    ['spaces around', lines.map((line) => line.replace('=', ' = ').concat('  ')).join('\n')],
    ['upper case', lines.join('\n').toUpperCase()],
    ['an empty line before the payload (scripts)', lines.join('\n').replace('Payload', '\nPayload')],
    ['comments (template)', `# Message File Format\n#\n${lines.join('\n# what follows\n')}`],
    ['angle brackets (template)', lines.map((line) => line.replace(/=(.+)$/, '=<$1>')).join('\n')],
    ['lines in angle brackets', lines.map((line) => `<${line}>`).join('\n')],
    ['another order', [...lines].reverse().join('\n')],
    ['MessageType', lines.join('\n').replace('Type', 'MessageType')],
    ['PSID without prefix (CARMA)', lines.join('\n').replace('0x20', '0020')],
    ['a wrapped payload', lines.join('\n').replace('00142500', '0014\n2500')],
    ['a prefix before the payload', lines.join('\n').replace('00142500', '0x00142500')],
    ['spaces in the payload', lines.join('\n').replace('00142500', '00 14 25 00')],
    ['payload lines (I2V)', lines.join('\n').replace('Payload=00142500', 'Payload1=00,14,\nPayload1=25,00')],
    ['a byte order mark', `\u00ef\u00bb\u00bf${lines.join('\n')}`],
    ['numbers for flags', lines.join('\n').replace('True', '1').replace('False', '0')],
  ])('%s', (_, text) => {
    expect(decodeRsuForward(ascii(text))).toEqual(message)
    expect(isRsuForward(ascii(text))).toBe(true)
  })

  test('a string may have the mark of Unicode in front', () => {
    expect(decodeRsuForward(`\ufeff${lines.join('\n')}`)).toEqual(message)
  })

  // Their own lines, as they send them; the payloads are ours.
  test('what senders say', () => {
    const carma = 'Version=0.7\nType=MobilityPath\nPSID=BFEE\nPriority=6\nTxMode=ALT\nTxChannel=CCH\nPayload=00F2\n'
    expect(decodeRsuForward(carma)).toMatchObject({ psid: 16_494, priority: 6, txMode: 'ALT', txChannel: 'CCH' })
    const ssm = 'Version=0.7\nType=SSM\nPSID=0xe0000015\nPriority=7\nTxMode=ALT\nTxChannel=183\nPayload=001e02'
    expect(decodeRsuForward(ssm)).toMatchObject({ type: 'SSM', psid: 2_113_685, txChannel: 183 })
    const stored =
      'Version=0.6\nType=TIM\nPSID=0x8FF6\nTxChannel=SCH\nTxInterval=1\n' +
      'DeliveryStart=08/22/2015, 01:01 \nDeliveryStop=12/12/2016, 12:12\nPayload1=00,1F,\n'
    expect(decodeRsuForward(stored)).toMatchObject({
      psid: 0x0ff6 + 128,
      txChannel: 'SCH',
      txInterval: 1,
      deliveryStart: '08/22/2015, 01:01',
      deliveryStop: '12/12/2016, 12:12',
      payload: fromHex('001f'),
    })
  })

  test('nothing is lost', () => {
    const text = 'Vendor=Acme=1\nType=BSM\nPriority=\nHops=2\nPayload=\nUnit id=\n'
    const read = decodeRsuForward(text)
    const others = [
      { key: 'Vendor', value: 'Acme=1' },
      { key: 'Priority', value: '' },
      { key: 'Hops', value: '2' },
      { key: 'Unit id', value: '' },
    ]
    expect(read).toEqual({ type: 'BSM', payload: new Uint8Array(), others })
    expect(formatRsuForward(read)).toBe('Type=BSM\nVendor=Acme=1\nPriority=\nHops=2\nUnit id=\nPayload=\n')
    expect(decodeRsuForward(formatRsuForward(read))).toEqual(read)
  })
})

const latin = string({
  unit: integer({ min: 33, max: 255 }).map((c) => String.fromCharCode(c)),
  minLength: 1,
  maxLength: 8,
})
const plain = latin.filter((text) => !/^[<#]|=|^\u00ef/.test(text))
const given = record(
  {
    version: plain,
    type: plain,
    psid: integer({ min: 0, max: maxPsid }),
    priority: integer({ min: 0, max: 7 }),
    txMode: constantFrom('CONT' as const, 'ALT' as const),
    txChannel: oneof(constantFrom('CCH' as const, 'SCH' as const), integer({ min: 0, max: 255 })),
    txInterval: oneof(integer({ min: 0, max: 2 ** 31 - 1 }), constantFrom(0.1, 0.25, 0.1 + 0.2)),
    deliveryStart: oneof(plain, constantFrom('', '01/31/2026, 23:59')),
    deliveryStop: oneof(plain, constantFrom('', '01/31/2026, 23:59')),
    signature: constantFrom(true, false),
    encryption: constantFrom(true, false),
    others: array(record({ key: plain.map((key) => `x${key}`), value: plain }), { minLength: 1, maxLength: 3 }),
    payload: uint8Array({ maxLength: 40 }),
  },
  { requiredKeys: ['payload'] },
) as ReturnType<typeof constantFrom<RsuForwardMessage[]>>

function orError(input: Uint8Array | string): void {
  try {
    const read = decodeRsuForward(input)
    expect(decodeRsuForward(formatRsuForward(read))).toEqual(read)
  } catch (error) {
    expect(error).toBeInstanceOf(CodecError)
    expect((error as CodecError).message).toMatch(/^RsuForward[.:]/)
  }
}

describe('properties', () => {
  test('decode is the opposite of encode', () => {
    assert(
      property(given, (value) => {
        const bytes = encodeRsuForward(value)
        expect(decodeRsuForward(bytes)).toEqual(value)
        expect(encodeRsuForward(decodeRsuForward(bytes))).toEqual(bytes)
        expect(isRsuForward(bytes)).toBe(
          value.others === undefined ||
            Object.keys(value).some((key) => key in immediateForward || /type|psid|Channel/.test(key)),
        )
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('any octets and any text are a message or an error', () => {
    assert(property(uint8Array({ maxLength: 60 }), orError), { seed: 2 })
    const line = oneof(
      string({ maxLength: 12 }),
      constantFrom(
        ...lines,
        '',
        '#',
        '=',
        '<',
        'Payload',
        'payload=zz',
        'payload2=0',
        'PSID=',
        'Priority=9',
        'TxMode=X',
      ),
    )
    assert(
      property(array(line, { maxLength: 16 }), constantFrom('\n', '\r\n'), (all, end) => orError(all.join(end))),
      { seed: 3, numRuns: 300 },
    )
    assert(
      property(integer({ min: 0 }), (at) => {
        const bytes = encodeRsuForward(message)
        orError(bytes.slice(0, at % bytes.length))
        bytes[(at >>> 3) % bytes.length]! ^= 1 << (at & 7)
        orError(bytes)
      }),
      { seed: 4 },
    )
  })

  test('long input takes time in proportion', () => {
    const start = performance.now()
    for (const piece of [' ', '=', '<', '#\n', '\n', 'a=b\n', 'Payload=00\n', ' x'])
      orError(`Payload=00\nx=${piece.repeat(200_000)}y`)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('errors', () => {
  test.each([
    ['', 'RsuForward.payload: is missing'],
    ['Type=BSM', 'RsuForward.payload: is missing'],
    ['Type BSM\nPayload=00', 'RsuForward: "Type BSM" has no "="'],
    ['Type=BSM\ntype=MAP\nPayload=00', 'RsuForward.type: type comes twice'],
    ['PSID=BSM\nPayload=00', 'RsuForward.psid: "BSM" is no PSID'],
    ['Priority=8\nPayload=00', 'RsuForward.priority: 8 is above 7'],
    ['Priority=high\nPayload=00', 'RsuForward.priority: "high" is no number'],
    ['TxMode=BOTH\nPayload=00', 'RsuForward.txMode: "BOTH" is not one of CONT, ALT'],
    ['TxChannel=256\nPayload=00', 'RsuForward.txChannel: 256 is above 255'],
    ['TxChannel=XCH\nPayload=00', 'RsuForward.txChannel: "XCH" is not one of CCH, SCH'],
    ['Signature=maybe\nPayload=00', 'RsuForward.signature: "maybe" is neither True nor False'],
    ['Payload=0', 'RsuForward.payload: "0" is not an even number of hexadecimal digits'],
    ['Payload=xyz', 'RsuForward.payload: "xyz" is not hexadecimal'],
  ])('%j', (text, expected) => {
    expect(() => decodeRsuForward(text)).toThrow(expected)
  })

  test('tell the place', () => {
    try {
      decodeRsuForward('Type=BSM\n  PSID=xx\nPayload=00')
      expect.unreachable()
    } catch (error) {
      expect((error as CodecError).bit).toBe(8 * 9)
    }
  })

  test.each<[unknown, string]>([
    [{}, 'RsuForward.payload: is missing'],
    [{ payload: '00' }, 'RsuForward.payload: "00" is not a Uint8Array'],
    [{ payload: new Uint8Array(), hops: 1 }, 'RsuForward: no field is named "hops"'],
    [{ payload: new Uint8Array(), psid: -1 }, 'RsuForward.psid: -1 is below 0'],
    [{ payload: new Uint8Array(), type: '' }, 'RsuForward.type: is blank'],
    [{ payload: new Uint8Array(), type: 'a\nb' }, 'RsuForward.type: "a\\nb" would not be read again as it is'],
    [{ payload: new Uint8Array(), type: '東' }, 'RsuForward.type: "東" does not fit into octets'],
    [{ payload: new Uint8Array(), txInterval: 1e-9 }, 'RsuForward.txInterval: "1e-9" is no number'],
    [{ payload: new Uint8Array(), txInterval: -1 }, 'RsuForward.txInterval: -1 is not from 0'],
    [{ payload: new Uint8Array(), signature: 1 }, 'RsuForward.signature: 1 is not a boolean'],
    [{ payload: new Uint8Array(), others: [{ key: 'PSID', value: '20' }] }, 'RsuForward.others: "PSID=20" would not'],
    [{ payload: new Uint8Array(), others: [{ key: 'a=b', value: '' }] }, 'RsuForward.others: "a=b=" would not'],
    [{ payload: new Uint8Array(), others: [{ key: '#a', value: '' }] }, 'RsuForward.others: "#a=" would not'],
    [undefined, 'RsuForward: is missing'],
  ])('%j', (value, expected) => {
    expect(() => encodeRsuForward(value as RsuForwardMessage)).toThrow(expected)
  })

  test('a text is told from other octets', () => {
    for (const other of ['', '0300200114', '0103002080', '00142500', '03810040', toHex(ascii('{"a":1}'))])
      expect(isRsuForward(fromHex(other))).toBe(false)
    expect(() => decodeRsuForward(5 as never)).toThrow('RsuForward: 5 is not a Uint8Array or a string')
  })
})
