import {
  EmergencyVehicleAlert,
  IncidentResponseEquipment,
  LightbarInUse,
  MultiVehicleResponse,
  ResponderGroupAffected,
  ResponseType,
  SirenInUse,
  VehicleGroupAffected,
  VehicleType,
} from '../../j2735'
import { type Case, extend, type Family, faults, longLength, message, set, small } from '../case'
import { counted, opaque, uint } from '../edit'
import { allNumbers, eachSize, labelCases, labels } from '../sweep'
import { ENGINE, ENGINE_POSITION, MINUTE, RESPONDING } from './scene'

const m = message(22, EmergencyVehicleAlert)

/** Engine 7 under way: every component but regional content. */
const engine = m.json({
  timeStamp: MINUTE,
  id: ENGINE,
  rsaMsg: {
    msgCnt: 41,
    timeStamp: MINUTE,
    typeEvent: 1796, // emergency vehicles on roadway
    description: [7438, 7439], // allow emergency vehicles to pass, clear a lane for them
    priority: Uint8Array.of(0xe0),
    heading: { 'from000-0to022-5degrees': true, 'from337-5to360-0degrees': true },
    extent: 'useFor500meters',
    position: ENGINE_POSITION,
    furtherInfoID: Uint8Array.of(0x0a, 0x51),
  },
  responseType: 'emergency',
  details: RESPONDING,
  mass: 99, // 13.5 t
  basicType: 'special',
  vehicleType: 'trucks',
  responseEquip: 'engine',
  responderType: 'fire-units',
})

const realistic: Case[] = [
  m.valid('Engine 7 with lights and siren on the way to a fire', ['Realistic'], engine),
  m.valid(
    'an ambulance on a silent run: lights without siren',
    ['Realistic'],
    m.json({
      timeStamp: MINUTE,
      id: Uint8Array.of(0xa3, 0x19, 0x00, 0x6b),
      rsaMsg: {
        msgCnt: 5,
        typeEvent: 1796,
        priority: Uint8Array.of(0xa0),
        extent: 'useFor1000meters',
        position: {
          long: -837519050,
          lat: 422816960,
          heading: 7190,
          speed: { transmisson: 'forwardGears', speed: 667 },
        },
      },
      responseType: 'emergency',
      details: {
        doNotUse: 0,
        sirenUse: 'notInUse',
        lightsUse: 'inUse',
        multi: 'unavailable',
        responseType: 'emergency',
      },
      basicType: 'special',
      vehicleType: 'cars-and-light-vehicles',
      responseEquip: 'ambulance',
      responderType: 'ambulance-units',
    }),
  ),
  m.valid(
    'two police cars in pursuit',
    ['Realistic'],
    m.json({
      id: Uint8Array.of(0x02, 0x02, 0xff, 0x10),
      rsaMsg: {
        msgCnt: 126,
        timeStamp: MINUTE,
        typeEvent: 1797, // high-speed emergency vehicles
        priority: Uint8Array.of(0xe0),
        position: {
          long: -837484910,
          lat: 422851310,
          elevation: 2262,
          heading: 14400,
          speed: { transmisson: 'forwardGears', speed: 2235 },
        },
      },
      responseType: 'pursuit',
      details: {
        doNotUse: 0,
        sirenUse: 'inUse',
        lightsUse: 'inUse',
        multi: 'multiVehicle',
        events: {
          doNotUse: 0,
          event: { peEmergencyResponse: true, peEmergencyLightsActive: true, peEmergencySoundActive: true },
        },
        responseType: 'pursuit',
      },
      vehicleType: 'cars',
      responderType: 'local-police-units',
    }),
  ),
  m.valid(
    'a heavy rescue standing at the scene of an accident, siren off',
    ['Realistic'],
    m.json({
      timeStamp: MINUTE,
      id: Uint8Array.of(0x44, 0x10, 0x9e, 0x21),
      rsaMsg: {
        msgCnt: 88,
        typeEvent: 6925, // emergency vehicles at scene
        description: [513, 7443], // accident, reduce your speed
        extent: 'useFor100meters',
        position: { long: -837501220, lat: 422829880, elevation: 2247, speed: { transmisson: 'park', speed: 0 } },
      },
      responseType: 'stationary',
      details: {
        doNotUse: 0,
        sirenUse: 'notInUse',
        lightsUse: 'inUse',
        multi: 'multiVehicle',
        events: { doNotUse: 0, event: { peEmergencyResponse: true, peEmergencyLightsActive: true } },
        responseType: 'stationary',
      },
      mass: 110,
      basicType: 'axleCnt3',
      responseEquip: 'rescue-unit',
      responderType: 'rescue-units',
    }),
  ),
  m.valid(
    'an engine on the way back to its station, nothing switched on',
    ['Realistic'],
    m.json({
      rsaMsg: { msgCnt: 3, typeEvent: 1919 /* warning cleared */, position: { long: -837484830, lat: 422801550 } },
      responseType: 'nonEmergency',
      details: {
        doNotUse: 0,
        sirenUse: 'notInUse',
        lightsUse: 'notInUse',
        multi: 'singleVehicle',
        responseType: 'nonEmergency',
      },
      responderType: 'fire-units',
    }),
  ),
  m.valid('no more than an event', ['Minimal'], m.json({ rsaMsg: { msgCnt: 1, typeEvent: 1796 } })),
]

/** A small alert with siren, lights and response: what label and boundary cases start from. */
const base = m.json({
  rsaMsg: { msgCnt: 12, typeEvent: 1796 },
  responseType: 'emergency',
  details: {
    doNotUse: 0,
    sirenUse: 'inUse',
    lightsUse: 'inUse',
    multi: 'singleVehicle',
    events: { doNotUse: 3, event: { peEmergencyResponse: true } },
    responseType: 'emergency',
  },
})
const group = set(base, 'mass', 99)

const each = (path: string, schema: typeof SirenInUse | typeof LightbarInUse) =>
  labels(schema).map((label) =>
    // Another count for every component, so that no two of them are the same message.
    m.valid(`${path}: ${label}`, ['Label'], set(set(base, path, label), 'rsaMsg.msgCnt', path.length)),
  )

/** Sixteen bits as JER shows them. */
const hex16 = (bits: number) => bits.toString(16).toUpperCase().padStart(4, '0')

const labelled: Case[] = [
  ...each('details.sirenUse', SirenInUse),
  ...each('details.lightsUse', LightbarInUse),
  ...labelCases(m, set(base, 'rsaMsg.msgCnt', 40), {
    'details.responseType': ResponseType,
    'details.multi': MultiVehicleResponse,
  }),
  ...labels(ResponseType).map((label) =>
    m.valid(`responseType: ${label}, without details`, ['Label'], set(set(base, 'responseType', label), 'details')),
  ),
  ...(
    [
      'peUnavailable',
      'peEmergencyResponse',
      'peEmergencyLightsActive',
      'peEmergencySoundActive',
      'peNonEmergencyLightsActive',
      'peNonEmergencySoundActive',
    ] as const
  ).map((name, bit) =>
    m.valid(
      `details.events.event: ${name} alone`,
      ['Label'],
      set(set(base, 'details.events.event', hex16(1 << (15 - bit))), 'rsaMsg.msgCnt', 99),
    ),
  ),
  m.valid('details.events.event: no bit set', ['Label'], set(base, 'details.events.event', '0000')),
  m.valid(
    'details.events.event: every bit set, with and without a name',
    ['UnnamedBit'],
    set(base, 'details.events.event', 'FFFF'),
  ),
  m.valid('details.events.event: only the last bit set', ['UnnamedBit'], set(base, 'details.events.event', '0001')),
]

const kinds = labelCases(m, m.json({ rsaMsg: { msgCnt: 20, typeEvent: 1796 } }), {
  responseEquip: IncidentResponseEquipment,
  vehicleType: VehicleGroupAffected,
  responderType: ResponderGroupAffected,
  basicType: VehicleType,
})

const numbers = m.json({
  timeStamp: 1000,
  rsaMsg: { msgCnt: 12, timeStamp: 1001, typeEvent: 1796, description: [7438, 7439] },
  details: {
    doNotUse: 3,
    sirenUse: 'inUse',
    lightsUse: 'inUse',
    multi: 'singleVehicle',
    events: { doNotUse: 5, event: {} },
  },
  mass: 99,
})

const limits: Case[] = [
  ...allNumbers(m, numbers),
  ...eachSize(m, numbers),
  m.valid('all octets of the id are zero', ['Boundary'], set(group, 'id', '00000000')),
  m.valid('all octets of the id have every bit set', ['Boundary'], set(group, 'id', 'FFFFFFFF')),
  m.valid(
    'a content of 127 octets, the longest whose length takes one octet',
    ['SizeBound'],
    set(group, 'regional', [{ regionId: 128, regExtValue: opaque(new Uint8Array(127 - 15).fill(0x5a)) }]),
  ),
  m.valid(
    'a content of 128 octets, the shortest whose length takes two',
    ['SizeBound'],
    set(group, 'regional', [{ regionId: 128, regExtValue: opaque(new Uint8Array(128 - 15).fill(0x5a)) }]),
  ),
]

const b = m.draft(base)
/** Extension bit and three bits of a label: how `responseType` is sent. */
const otherResponse = (bits: string) => b.replace('responseType', bits)

const editions: Case[] = [
  m.valid(
    'a response type that a later edition added first',
    ['UnknownEnumeration'],
    set(base, 'responseType', { _unknown: 0 }),
    otherResponse(`1${small(0)}`),
  ),
  m.valid(
    'a response type with index 63, the last in the short form',
    ['UnknownEnumeration'],
    set(base, 'responseType', { _unknown: 63 }),
    otherResponse(`1${small(63)}`),
  ),
  m.valid(
    'a response type with index 64, the first in the long form',
    ['UnknownEnumeration'],
    set(base, 'responseType', { _unknown: 64 }),
    otherResponse(`11${counted(uint(64, 8))}`),
  ),
  m.valid(
    'a response type with index 300, two octets in the long form',
    ['UnknownEnumeration'],
    set(base, 'responseType', { _unknown: 300 }),
    otherResponse(`11${counted(uint(300, 16))}`),
  ),
  m.acceptable(
    'a response type with index 5 in the form for large indices',
    ['NonMinimalLength'],
    otherResponse(`11${counted(uint(5, 8))}`),
    set(base, 'responseType', { _unknown: 5 }),
  ),
  m.acceptable(
    'a response type with index 64 and an octet of zeros in front',
    ['NonMinimalInteger'],
    otherResponse(`11${counted(uint(64, 16))}`),
    set(base, 'responseType', { _unknown: 64 }),
  ),
  m.invalid(
    'a response type whose large index has no octets',
    ['EmptyInteger'],
    otherResponse(`11${counted('')}`),
    'malformed',
  ),
  m.valid(
    'kinds of vehicle, equipment and responder that a later edition added',
    ['UnknownEnumeration'],
    set(
      set(set(set(base, 'vehicleType', { _unknown: 1 }), 'responseEquip', { _unknown: 2 }), 'responderType', {
        _unknown: 3,
      }),
      'basicType',
      { _unknown: 0 },
    ),
  ),
  m.valid(
    'one extension addition behind the alert',
    ['UnknownExtension'],
    set(base, '_extensions', [{ index: 0, bytes: '40' }]),
    extend(b, '', '1', counted('01000000')),
  ),
  m.valid(
    'one extension addition behind siren and lights',
    ['UnknownExtension'],
    set(base, 'details._extensions', [{ index: 0, bytes: 'C0FFEE' }]),
    extend(b, 'details', '1', counted(uint(0xc0ffee, 24))),
  ),
  m.valid(
    'one extension addition behind the enclosed roadside alert',
    ['UnknownExtension'],
    set(base, 'rsaMsg._extensions', [{ index: 0, bytes: '00' }]),
    extend(b, 'rsaMsg', '1', counted('00000000')),
  ),
  m.valid(
    'extension additions at four places of one alert',
    ['UnknownExtension'],
    ['', 'rsaMsg.', 'details.', 'details.events.'].reduce(
      (value, path, k) => set(value, `${path}_extensions`, [{ index: k, bytes: `1${k}` }]),
      base,
    ),
  ),
  m.valid(
    'the third and fifth of five extension additions',
    ['UnknownExtension'],
    set(base, '_extensions', [
      { index: 2, bytes: '80' },
      { index: 4, bytes: '123456' },
    ]),
    extend(b, '', '00101', counted('10000000') + counted(uint(0x123456, 24))),
  ),
  m.valid(
    'the first of three extension additions that the sender’s edition has',
    ['UnknownExtension', 'OtherEditionBitmap'],
    set(set(base, '_extensions', [{ index: 0, bytes: '40' }]), '_extensionCount', 3),
    extend(b, '', '100', counted('01000000')),
  ),
  m.valid(
    'the last of 64 extension additions: the longest bitmap in the short form',
    ['UnknownExtension'],
    set(base, '_extensions', [{ index: 63, bytes: '07' }]),
    extend(b, '', `${'0'.repeat(63)}1`, counted('00000111')),
  ),
  m.valid(
    'the last of 65 extension additions: the count takes the long form',
    ['UnknownExtension'],
    set(base, '_extensions', [{ index: 64, bytes: '07' }]),
    extend(b, '', `${'0'.repeat(64)}1`, counted('00000111'), `1${uint(65, 8)}`),
  ),
  m.valid(
    'an extension addition of 200 octets',
    ['UnknownExtension'],
    set(base, '_extensions', [{ index: 0, bytes: 'B7'.repeat(200) }]),
    extend(b, '', '1', counted(uint(0xb7, 8).repeat(200))),
  ),
  m.valid(
    'content of regions that nobody knows',
    ['UnknownOpenType'],
    set(set(base, 'regional', [{ regionId: 255, regExtValue: opaque('10101010') }]), 'rsaMsg.regional', [
      { regionId: 0, regExtValue: opaque('00000001') },
      { regionId: 4, regExtValue: opaque(uint(0xbeef, 16)) },
    ]),
  ),
  m.valid(
    'four regional extensions, the most',
    ['UnknownOpenType', 'SizeBound'],
    set(
      base,
      'regional',
      [1, 2, 3, 4].map((regionId) => ({ regionId, regExtValue: opaque(uint(regionId, 8)) })),
    ),
  ),
  m.acceptable(
    'the extension bit is set and the bitmap has no bit set',
    ['EmptyExtension'],
    extend(b, '', '0', ''),
    base,
  ),
  m.acceptable(
    'the extension bit of siren and lights is set, with four zeros as bitmap',
    ['EmptyExtension'],
    extend(b, 'details', '0000', ''),
    base,
  ),
  m.acceptable(
    'a bitmap of two bits, counted in the long form',
    ['NonMinimalLength'],
    extend(b, '', '01', counted('01000000'), `1${uint(2, 8)}`),
    set(base, '_extensions', [{ index: 1, bytes: '40' }]),
  ),
  m.acceptable(
    'an extension addition whose length takes two octets where one would do',
    ['NonMinimalLength'],
    extend(b, '', '1', `10${uint(1, 14)}01000000`),
    set(base, '_extensions', [{ index: 0, bytes: '40' }]),
  ),
  m.invalid(
    'a bitmap of no bits, counted in the long form',
    ['ExtensionCount'],
    extend(b, '', '', '', `1${uint(0, 8)}`),
    'malformed',
  ),
  m.invalid(
    'a bitmap that is counted in fragments',
    ['ExtensionCount'],
    extend(b, '', '1'.repeat(32), '', `111${uint(1, 6)}`),
    'malformed',
  ),
  m.invalid(
    'an extension bit with nothing behind it',
    ['Truncated'],
    extend(m.draft(set(base, 'responderType', 'fire-units')), '', '', '', '').slice(0, -2),
    'truncated',
  ),
  m.invalid(
    'an extension addition that is longer than what is left',
    ['WrongLength', 'Truncated'],
    extend(b, '', '1', `${uint(40, 8)}01000000`),
    'truncated',
  ),
  m.invalid(
    'an extension addition in a fragment of no octets',
    ['FragmentDeterminant'],
    extend(b, '', '1', '1100000001000000'),
    'malformed',
  ),
]

const f = m.draft(engine)
const p = 'rsaMsg.position'
const outside = (path: string, value: number) => {
  const { start, end } = f.at(path)
  return m.invalid(
    `${path}: the bits hold ${value}${value === 2 ** (end - start) - 1 ? ', all of them set' : ''}`,
    ['ValueOutOfRange'],
    f.replace(path, uint(value, end - start)),
    'out-of-range',
  )
}
const minuteMax = 527040

const malformed: Case[] = [
  longLength(m, engine),
  ...faults(m, engine, [
    'timeStamp',
    'id',
    `${p}.utcTime.year`,
    `${p}.lat`,
    'rsaMsg.description[1]',
    'details.events.event',
    'responderType',
  ]),
  outside('timeStamp', minuteMax + 1),
  outside('timeStamp', 2 ** 20 - 1),
  outside('rsaMsg.timeStamp', minuteMax + 1),
  outside(`${p}.utcTime.month`, 13),
  outside(`${p}.utcTime.minute`, 61),
  outside(`${p}.lat`, 1800000002),
  outside(`${p}.lat`, 2 ** 31 - 1),
  outside(`${p}.long`, 3600000001),
  outside(`${p}.long`, 2 ** 32 - 1),
  outside(`${p}.heading`, 28801),
  m.invalid(
    `${p}.timeConfidence: index 40, one above the last`,
    ['EnumerationIndex'],
    f.replace(`${p}.timeConfidence`, uint(40, 6)),
    'enumeration',
  ),
  m.invalid(
    'responseType: index 7 in three bits, one above the last',
    ['EnumerationIndex'],
    f.replace('responseType', '0111'),
    'enumeration',
  ),
  m.invalid(
    'details.responseType: index 7 in three bits, one above the last',
    ['EnumerationIndex'],
    f.replace('details.responseType', '0111'),
    'enumeration',
  ),
  m.invalid(
    `vehicleType: index ${labels(VehicleGroupAffected).length} in six bits, one above the last`,
    ['EnumerationIndex'],
    f.replace('vehicleType', `0${uint(labels(VehicleGroupAffected).length, 6)}`),
    'enumeration',
  ),
  m.invalid(
    'responseEquip: all bits of the index set',
    ['EnumerationIndex'],
    f.replace('responseEquip', '01111111'),
    'enumeration',
  ),
  m.invalid(
    'responderType: index 15 in four bits, above the last',
    ['EnumerationIndex'],
    f.replace('responderType', '01111'),
    'enumeration',
  ),
]

const refused: Case[] = [
  m.refused('no roadside alert', ['RefusedMissing'], set(base, 'rsaMsg'), 'missing'),
  m.refused('no event', ['RefusedMissing'], set(base, 'rsaMsg.typeEvent'), 'missing'),
  m.refused('no siren', ['RefusedMissing'], set(base, 'details.sirenUse'), 'missing'),
  m.refused('a misspelt component', ['RefusedUnknownName'], set(base, 'respondType', 'emergency'), 'unknown-field'),
  m.refused(
    'a response type that is no label',
    ['RefusedLabel'],
    set(base, 'responseType', 'Emergency'),
    'enumeration',
  ),
  m.refused(
    'a siren from a newer edition: the enumeration has no extension marker',
    ['RefusedLabel'],
    set(base, 'details.sirenUse', { _unknown: 0 }),
    'enumeration',
  ),
  m.refused('msgCnt 128', ['RefusedRange'], set(base, 'rsaMsg.msgCnt', 128), 'out-of-range'),
  m.refused('msgCnt −1', ['RefusedRange'], set(base, 'rsaMsg.msgCnt', -1), 'out-of-range'),
  m.refused('typeEvent 65536', ['RefusedRange'], set(base, 'rsaMsg.typeEvent', 65536), 'out-of-range'),
  m.refused('a latitude of 90.0000002 degrees', ['RefusedRange'], set(engine, `${p}.lat`, 900000002), 'out-of-range'),
  m.refused(
    'a longitude of −180 degrees: the range begins one step above',
    ['RefusedRange'],
    set(engine, `${p}.long`, -1800000000),
    'out-of-range',
  ),
  m.refused('a mass that is no whole number', ['RefusedType'], set(base, 'mass', 99.5), 'type'),
  m.refused('a mass as text', ['RefusedType'], set(base, 'mass', '99'), 'type'),
  m.refused('an id of three octets', ['RefusedSize'], set(base, 'id', 'A1B2C3'), 'size'),
  m.refused('an id of five octets', ['RefusedSize'], set(base, 'id', 'A1B2C3D4E5'), 'size'),
  m.refused(
    'no description where there is a list of them',
    ['RefusedSize'],
    set(base, 'rsaMsg.description', []),
    'size',
  ),
  m.refused('nine descriptions', ['RefusedSize'], set(base, 'rsaMsg.description', Array(9).fill(7438)), 'size'),
  m.refused(
    'five regional extensions',
    ['RefusedSize'],
    set(base, 'regional', Array(5).fill({ regionId: 9, regExtValue: opaque('00000001') })),
    'size',
  ),
]

const name = 'EmergencyVehicleAlert'
export const emergencyVehicleAlert: Family = {
  file: 'emergency-vehicle-alert',
  header: [
    'The alert of an emergency vehicle (SAE J2735 EmergencyVehicleAlert, message id 22), in its MessageFrame.',
    'Every label of siren, lights, response and kind of vehicle; limits of numbers and sizes; newer editions; damaged input.',
  ],
  groups: [
    { comment: 'alerts as they are sent', messageType: name, cases: realistic },
    { comment: 'siren, lights, response and privileged events', messageType: name, cases: labelled },
    { comment: 'kinds of vehicle, equipment and responder', messageType: name, cases: kinds },
    { comment: 'limits of numbers and sizes', messageType: name, cases: limits },
    { comment: 'other editions and regions', messageType: name, cases: editions },
    { comment: 'damaged input', messageType: name, cases: malformed },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
