import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  uint8Array,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as asn1 from '../asn1'
import { CodecError, fromHex, toHex, uper } from '../asn1'
import { encodePsid, maxPsid } from './psid'
import { type WaveElement, type WaveElementName, waveElementIds } from './wave-element'
import { type ChannelInfo, decodeWsa, encodeWsa, type ServiceInfo, type Wsa } from './wsa'
import { encodeWsmp, type WsmpHeader } from './wsmp'

const byte = integer({ min: 0, max: 255 })
const bit = integer({ min: 0, max: 1 })
const nibble = integer({ min: 0, max: 15 })
const hex = (minLength: number, maxLength: number) =>
  uint8Array({ minLength, maxLength }).map((octets) => toHex(octets).toLowerCase())
const latitude = integer({ min: -900_000_000, max: 900_000_001 })
const longitude = integer({ min: -1_799_999_999, max: 1_800_000_001 })
const psid = oneof(byte, integer({ min: 0, max: maxPsid }))
const edcaRecord = record({
  res: bit,
  aci: integer({ min: 0, max: 3 }),
  acm: bit,
  aifsn: nibble,
  ecwMax: nibble,
  ecwMin: nibble,
  txopLimit: integer({ min: 0, max: 65_535 }),
})
const element = oneof(
  record({ transmitPowerUsed: integer({ min: -128, max: 127 }) }),
  record({ twoDLocation: record({ latitude, longitude }) }),
  record({ threeDLocation: record({ latitude, longitude, elevation: integer({ min: -4096, max: 61_439 }) }) }),
  record({ advertiserIdentifier: string({ minLength: 1, maxLength: 32, unit: 'grapheme-ascii' }) }),
  record({ advertiserIdentifier: constantFrom('Straße 17', '東京都', '🚒') }),
  record({ providerServiceContext: hex(0, 31) }),
  record({ ipv6Address: hex(16, 16) }),
  record({ servicePort: integer({ min: 0, max: 65_535 }) }),
  record({ providerMacAddress: hex(6, 6) }),
  record({
    edcaParameterSet: record({
      acbeRecord: edcaRecord,
      acbkRecord: edcaRecord,
      acviRecord: edcaRecord,
      acvoRecord: edcaRecord,
    }),
  }),
  record({ secondaryDns: hex(16, 16) }),
  record({ gatewayMacAddress: hex(6, 6) }),
  record({ channelNumber: byte }),
  record({ dataRate: byte }),
  record({ repeatRate: byte }),
  record({ rcpiThreshold: byte }),
  record({ wsaCountThreshold: byte }),
  record({ channelAccess: byte }),
  record({ wsaCountThresholdInterval: byte }),
  record({ protocolType: psid }),
  record({ compactTimeConfidence: byte }),
  record({ assertedBySASigner: constant(null) }),
  record({ extendedChannelInfos: array(record({ medId: byte, value: hex(1, 9) }), { maxLength: 3 }) }),
  record({ applicationData: hex(0, 200) }),
  record({ id: constantFrom(0, 18, 27, 120, 255), value: hex(1, 9) }),
) as ReturnType<typeof constant<WaveElement>>
const elements = array(element, { maxLength: 4 })
const absent = { requiredKeys: [] }
const optional = <T extends object>(keys: Parameters<typeof record>[0]) =>
  record(keys, absent) as ReturnType<typeof constant<T>>

const serviceInfo = record({
  fixed: record({ serviceID: psid, channelIndex: integer({ min: 0, max: 31 }) }),
  more: optional<Partial<ServiceInfo>>({ reserved: integer({ min: 1, max: 3 }), extensions: elements }),
}).map(({ fixed, more }): ServiceInfo => ({ ...fixed, ...more }))
const channelInfo = record({
  fixed: record({
    operatingClass: byte,
    channelNumber: byte,
    powerLevel: integer({ min: -128, max: 127 }),
    dataRate: record({ adaptable: bit, dataRate: integer({ min: 0, max: 127 }) }),
  }),
  more: optional<Partial<ChannelInfo>>({ reserved: integer({ min: 1, max: 127 }), extensions: elements }),
}).map(({ fixed, more }): ChannelInfo => ({ ...fixed, ...more }))
const routingAdvertisement = record({
  lifetime: integer({ min: 0, max: 65_535 }),
  ipPrefix: hex(16, 16),
  ipPrefixLength: byte,
  defaultGateway: hex(16, 16),
  primaryDns: hex(16, 16),
  extensions: elements,
})
const wsa = record({
  changeCount: record({ saID: nibble, contentCount: nibble }),
  more: optional<Partial<Wsa>>({
    extensions: elements,
    serviceInfos: array(serviceInfo, { maxLength: 3 }),
    channelInfos: array(channelInfo, { maxLength: 3 }),
    routingAdvertisement,
  }),
}).map(({ changeCount, more }): Wsa => ({ version: 3, changeCount, ...more }))

// ── The same in ASN.1: what modules Ieee1609Dot3Wee, …Wsa and …Wsm of IEEE 1609.3-2020 say, through our UPER ─────────

const {
  bitString,
  choice,
  integer: int,
  nullType,
  octetString,
  openType,
  optional: opt,
  sequence,
  sequenceOf,
  utf8String,
} = asn1

const VarLengthNumber = choice({
  content: int(0, 127),
  extension: choice({
    content: int(128, 16_511),
    extension: choice({
      content: int(16_512, 2_113_663),
      extension: int(2_113_664, maxPsid, { extensible: true } as object),
    }),
  }),
})
const Latitude = sequence({ fill: bitString([1, 1]), lat: int(-900_000_000, 900_000_001) })
const Longitude = int(-1_799_999_999, 1_800_000_001)
const EdcaParameterRecord = sequence({
  res: int(0, 1),
  aci: int(0, 3),
  acm: int(0, 1),
  aifsn: int(0, 15),
  ecwMax: int(0, 15),
  ecwMin: int(0, 15),
  txopLimit: int(0, 65_535),
})
const ExtendedChannelInfo = sequence({ medId: int(0, 255), value: openType('medId', () => ({})) })
const ExtensionTypes: Record<Exclude<WaveElementName, 'channelLoad'>, asn1.Schema> = {
  transmitPowerUsed: int(-128, 127),
  twoDLocation: sequence({ latitude: Latitude, longitude: Longitude }),
  threeDLocation: sequence({ latitude: Latitude, longitude: Longitude, elevation: int(-4096, 61_439) }),
  advertiserIdentifier: utf8String([1, 32]),
  providerServiceContext: sequence({ fillBit: bitString([3, 3]), psc: octetString([0, 31]) }),
  ipv6Address: octetString([16, 16]),
  servicePort: int(0, 65_535),
  providerMacAddress: octetString([6, 6]),
  edcaParameterSet: sequence({
    acbeRecord: EdcaParameterRecord,
    acbkRecord: EdcaParameterRecord,
    acviRecord: EdcaParameterRecord,
    acvoRecord: EdcaParameterRecord,
  }),
  secondaryDns: octetString([16, 16]),
  gatewayMacAddress: octetString([6, 6]),
  channelNumber: int(0, 255),
  dataRate: int(0, 255),
  repeatRate: int(0, 255),
  rcpiThreshold: int(0, 255),
  wsaCountThreshold: int(0, 255),
  channelAccess: int(0, 255),
  wsaCountThresholdInterval: int(0, 255),
  protocolType: VarLengthNumber,
  compactTimeConfidence: int(0, 255),
  assertedBySASigner: nullType(),
  extendedChannelInfos: sequenceOf(ExtendedChannelInfo),
  applicationData: octetString(),
}
const set = Object.fromEntries(
  Object.entries(ExtensionTypes).map(([name, type]) => [waveElementIds[name as WaveElementName], type]),
)
const Extension = sequence({ extensionId: int(0, 255), value: openType('extensionId', () => set) })
const Extensions = sequenceOf(Extension)
const SrvAdvMsg = sequence({
  version: int(0, 15),
  body: sequence({
    changeCount: sequence({ saID: int(0, 15), contentCount: int(0, 15) }),
    extensions: opt(Extensions),
    serviceInfos: opt(
      sequenceOf(
        sequence({
          serviceID: VarLengthNumber,
          channelIndex: int(0, 31),
          chOptions: sequence({ reserved1: opt(nullType()), reserved2: opt(nullType()), extensions: opt(Extensions) }),
        }),
      ),
    ),
    channelInfos: opt(
      sequenceOf(
        sequence({
          operatingClass: int(0, 255),
          channelNumber: int(0, 255),
          powerLevel: int(-128, 127),
          dataRate: sequence({ adaptable: bitString([1, 1]), dataRate: int(0, 127) }),
          extensions: sequence({
            option1: opt(nullType()),
            option2: opt(nullType()),
            option3: opt(nullType()),
            option4: opt(nullType()),
            option5: opt(nullType()),
            option6: opt(nullType()),
            option7: opt(nullType()),
            extensions: opt(Extensions),
          }),
        }),
      ),
    ),
    routingAdvertisement: opt(
      sequence({
        lifetime: int(0, 65_535),
        ipPrefix: octetString([16, 16]),
        ipPrefixLength: int(0, 255),
        defaultGateway: octetString([16, 16]),
        primaryDns: octetString([16, 16]),
        extensions: Extensions,
      }),
    ),
  }),
})
/** WSMP of subtype 0 and TPID 0 or 1: the tags that UPER puts in front, and the rest. */
const ShortMsgNpdu = sequence({
  subtype: int(0, 15),
  nullNetworking: sequence({ version: int(0, 7), nExtensions: opt(Extensions) }),
  transport: int(0, 127),
  bcMode: sequence({ addrInfo: VarLengthNumber, tExtensions: opt(Extensions) }),
  body: octetString(),
})

const bits = (count: number, value = 0) => ({ bytes: Uint8Array.of((value << (8 - count)) & 255), bitLength: count })
const varLength = (n: number): unknown => {
  const depth = encodePsid(n).length - 1
  let v: unknown = depth === 3 ? n : { content: n }
  for (let i = 0; i < depth; i++) v = { extension: v }
  return v
}
const position = ({ latitude, ...rest }: { latitude: number }) => ({
  latitude: { fill: bits(1), lat: latitude },
  ...rest,
})
const asn1Extension = (given: WaveElement): unknown => {
  if ('id' in given) return { extensionId: given.id, value: { _unknownOpenType: fromHex(given.value) } }
  const [name, value] = Object.entries(given)[0] as [WaveElementName, never]
  const octets = ['ipv6Address', 'providerMacAddress', 'secondaryDns', 'gatewayMacAddress', 'applicationData']
  const inAsn1 = octets.includes(name)
    ? fromHex(value)
    : name === 'twoDLocation' || name === 'threeDLocation'
      ? position(value)
      : name === 'providerServiceContext'
        ? { fillBit: bits(3), psc: fromHex(value) }
        : name === 'protocolType'
          ? varLength(value)
          : name === 'extendedChannelInfos'
            ? (value as { medId: number; value: string }[]).map((info) => ({
                medId: info.medId,
                value: { _unknownOpenType: fromHex(info.value) },
              }))
            : value
  return { extensionId: waveElementIds[name], value: inAsn1 }
}
const asn1Extensions = (given: WaveElement[]) => given.map(asn1Extension)
const maybe = <T>(name: string, value: T | undefined, map: (value: T) => unknown) =>
  value === undefined ? {} : { [name]: map(value) }
const options = (count: number, reserved = 0, name: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${name}${i + 1}`, (reserved >> (count - 1 - i)) & 1] as const)
      .filter(([, set]) => set)
      .map(([key]) => [key, null]),
  )
const asn1Wsa = ({ version, changeCount, extensions, serviceInfos, channelInfos, routingAdvertisement }: Wsa) => ({
  version,
  body: {
    changeCount,
    ...maybe('extensions', extensions, asn1Extensions),
    ...maybe('serviceInfos', serviceInfos, (infos) =>
      infos.map((info) => ({
        serviceID: varLength(info.serviceID),
        channelIndex: info.channelIndex,
        chOptions: {
          ...options(2, info.reserved, 'reserved'),
          ...maybe('extensions', info.extensions, asn1Extensions),
        },
      })),
    ),
    ...maybe('channelInfos', channelInfos, (infos) =>
      infos.map(({ dataRate, reserved, extensions, ...info }) => ({
        ...info,
        dataRate: { adaptable: bits(1, dataRate.adaptable), dataRate: dataRate.dataRate },
        extensions: { ...options(7, reserved, 'option'), ...maybe('extensions', extensions, asn1Extensions) },
      })),
    ),
    ...maybe(
      'routingAdvertisement',
      routingAdvertisement,
      ({ extensions, ipPrefix, defaultGateway, primaryDns, ...r }) => ({
        ...r,
        ipPrefix: fromHex(ipPrefix),
        defaultGateway: fromHex(defaultGateway),
        primaryDns: fromHex(primaryDns),
        extensions: asn1Extensions(extensions),
      }),
    ),
  },
})

describe('the ASN.1 of the standard', () => {
  test('gives the same octets for the WSA', () => {
    assert(
      property(wsa, (given) => {
        const fromAsn1 = uper.encode(SrvAdvMsg, asn1Wsa(given) as never)
        expect(toHex(encodeWsa(given))).toBe(toHex(fromAsn1))
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('gives the same octets for WSMP', () => {
    const header = record({
      psid,
      nExtensions: option(elements, { nil: undefined }),
      tExtensions: option(elements, { nil: undefined }),
    })
    assert(
      property(header, uint8Array({ maxLength: 200 }), ({ psid, nExtensions, tExtensions }, body) => {
        const value = {
          subtype: 0,
          nullNetworking: { version: 3, ...maybe('nExtensions', nExtensions, asn1Extensions) },
          transport: 0,
          bcMode: { addrInfo: varLength(psid), ...maybe('tExtensions', tExtensions, asn1Extensions) },
          body,
        }
        const given = {
          psid,
          ...maybe('nExtensions', nExtensions, (e) => e),
          ...maybe('tExtensions', tExtensions, (e) => e),
        }
        expect(toHex(encodeWsmp(given as WsmpHeader, body))).toBe(toHex(uper.encode(ShortMsgNpdu, value as never)))
      }),
      { seed: 2 },
    )
  })
})

function orError(bytes: Uint8Array): void {
  try {
    const { header, trailing } = decodeWsa(bytes)
    const again = decodeWsa(encodeWsa(header))
    expect(again.header).toEqual(header)
    expect((trailing?.length ?? 0) <= bytes.length).toBe(true)
  } catch (error) {
    expect(error).toBeInstanceOf(CodecError)
    expect((error as CodecError).message).toMatch(/^WSA/)
  }
}

describe('WSA', () => {
  test('every field has its place', () => {
    const advertisement: Wsa = {
      version: 3,
      changeCount: { saID: 1, contentCount: 5 },
      extensions: [{ repeatRate: 50 }],
      serviceInfos: [{ serviceID: 130, channelIndex: 1, extensions: [{ servicePort: 200 }] }],
      channelInfos: [
        { operatingClass: 17, channelNumber: 172, powerLevel: 33, dataRate: { adaptable: 1, dataRate: 12 } },
      ],
      routingAdvertisement: {
        lifetime: 100,
        ipPrefix: '20010db8000000000000000000000000',
        ipPrefixLength: 64,
        defaultGateway: '20010db8000000000000000000000001',
        primaryDns: '20010db8000000000000000000000002',
        extensions: [],
      },
    }
    const bytes = encodeWsa(advertisement)
    expect(toHex(bytes)).toBe(
      `3F1501110132${'01800209010A0200C8'}${'0111ACA18C00'}` +
        '006420010DB80000000000000000000000004020010DB800000000000000000000000120010DB800000000000000000000000200',
    )
    expect(decodeWsa(bytes)).toEqual({ header: advertisement, payload: new Uint8Array() })
    expect(decodeWsa(Uint8Array.of(...bytes, 1, 2)).trailing).toEqual(Uint8Array.of(1, 2))
  })

  test('decode is the opposite of encode', () => {
    assert(
      property(wsa, (given) => {
        const bytes = encodeWsa(given)
        const { header, payload, trailing } = decodeWsa(bytes)
        expect(header).toEqual(given)
        expect(payload).toHaveLength(0)
        expect(trailing).toBeUndefined()
        expect(encodeWsa(header)).toEqual(bytes)
        expect(JSON.parse(JSON.stringify(header))).toEqual(header)
      }),
      { seed: 3 },
    )
  })

  test('any octets, cut and turned ones are an advertisement or an error', () => {
    assert(property(uint8Array({ maxLength: 60 }), orError), { seed: 4 })
    assert(
      property(wsa, integer({ min: 0 }), (given, at) => {
        const bytes = encodeWsa(given)
        expect(() => decodeWsa(bytes.slice(0, at % bytes.length))).toThrow(CodecError)
        const turned = bytes.slice()
        turned[(at >>> 3) % bytes.length]! ^= 1 << (at & 7)
        orError(turned)
      }),
      { seed: 5 },
    )
  })

  test.each([
    ['a fill bit that is set', '0508ff00000000000000'],
    ['a longitude out of range', '050800000000ffffffff'],
    ['no UTF-8', '070201ff'],
    ['a count that is too large', '55020500'],
    ['a count without items', '540101'],
    ['a NULL with content', '1a01ff'],
    ['no octets', '0800'],
    ['fill bits that are set', '080120'],
    ['too few octets', '0b0100'],
    ['too many octets', '0a03000000'],
  ])('an element with %s is kept as it came', (_, octets) => {
    const bytes = fromHex(`380001${octets}`)
    const { header } = decodeWsa(bytes)
    expect(header.extensions).toEqual([{ id: bytes[3], value: octets.slice(4) }])
    expect(encodeWsa(header)).toEqual(bytes)
  })

  test('errors tell the field', () => {
    const decode = (octets: string) => () => decodeWsa(fromHex(octets))
    expect(decode('b000')).toThrow('WSA.version: 11 is not 3')
    expect(decode('30')).toThrow('WSA.changeCount.saID: 4 bits are needed, 0 are left')
    expect(decode('340001f0')).toThrow('WSA.serviceInfos[0].serviceID: octet 240 starts no p-encoded PSID')
    expect(decode('32000111')).toThrow('WSA.channelInfos[0].channelNumber: 8 bits are needed, 0 are left')
    expect(decode('32ffc0')).toThrow('WSA.channelInfos: octet 192 starts no Count')
    const changeCount = { saID: 0, contentCount: 0 }
    const encode = (given: unknown) => () => encodeWsa(given as Wsa)
    expect(encode({})).toThrow('WSA.changeCount: is missing')
    expect(encode({ changeCount, version: 2 })).toThrow('WSA.version: 2 is not 3')
    expect(encode({ changeCount, services: [] })).toThrow('WSA: no field is named "services"')
    expect(encode({ changeCount, serviceInfos: [{ serviceID: 1, channelIndex: 32 }] })).toThrow(
      'WSA.serviceInfos[0].channelIndex: 32 is above 31',
    )
    expect(encode({ changeCount, extensions: [{ twoDLocation: { latitude: 900_000_002, longitude: 0 } }] })).toThrow(
      'WSA.extensions[0].twoDLocation.latitude: 900000002 is above 900000001',
    )
    expect(encode({ changeCount, extensions: [{ ipv6Address: '00' }] })).toThrow(
      'WSA.extensions[0].ipv6Address: 1 octets are not 16',
    )
    expect(encode({ changeCount, extensions: [{ providerServiceContext: '00'.repeat(32) }] })).toThrow(
      'WSA.extensions[0].providerServiceContext: 32 octets are more than 31',
    )
    expect(encode({ changeCount, extensions: [{ advertiserIdentifier: '' }] })).toThrow(CodecError)
    expect(encode({ changeCount, routingAdvertisement: { lifetime: 1 } })).toThrow(
      'WSA.routingAdvertisement.ipPrefix: is missing',
    )
  })
})
