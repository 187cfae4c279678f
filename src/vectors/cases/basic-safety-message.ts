import {
  AntiLockBrakeStatus,
  AuxiliaryBrakeStatus,
  BasicSafetyMessage,
  BrakeBoostApplied,
  type BasicSafetyMessage as BSM,
  type BSMcoreData,
  LightbarInUse,
  ResponseType,
  SirenInUse,
  SpecialVehicleExtensions,
  StabilityControlStatus,
  SupplementalVehicleExtensions,
  TractionControlStatus,
  TransmissionState,
  VehicleSafetyExtensions,
} from '../../j2735'
import { type Case, extend, type Family, faults, get, longLength, message, padded, set, small } from '../case'
import { type Bits, counted, draft, opaque, uint } from '../edit'
import type { Json } from '../format'
import type { Flag } from '../notes'
import { allNumbers, eachNumber, eachSize, labelCases } from '../sweep'
import { CAR, ENGINE_CORE, RESPONDING, SECOND } from './scene'

const m = message(20, BasicSafetyMessage)

// ── Core ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const car: BSMcoreData = {
  msgCnt: 17,
  id: CAR,
  secMark: SECOND + 37,
  lat: 422812480,
  long: -837484870,
  elev: 2238,
  accuracy: { semiMajor: 44, semiMinor: 40, orientation: 12015 },
  transmission: 'forwardGears',
  speed: 0,
  heading: 52,
  angle: 0,
  accelSet: { long: 0, lat: 0, vert: 0, yaw: 0 },
  brakes: {
    wheelBrakes: { unavailable: false, leftFront: true, leftRear: true, rightFront: true, rightRear: true },
    traction: 'on',
    abs: 'on',
    scs: 'on',
    brakeBoost: 'off',
    auxBrakes: 'unavailable',
  },
  size: { width: 186, length: 475 },
}

/** A sender that knows where it is and nothing else. */
const unknown: BSMcoreData = {
  msgCnt: 0,
  id: Uint8Array.of(0, 0, 0, 0),
  secMark: 65535,
  lat: 900000001,
  long: 1800000001,
  elev: -4096,
  accuracy: { semiMajor: 255, semiMinor: 255, orientation: 65535 },
  transmission: 'unavailable',
  speed: 8191,
  heading: 28800,
  angle: 127,
  accelSet: { long: 2001, lat: 2001, vert: -127, yaw: 0 },
  brakes: {
    wheelBrakes: { unavailable: true },
    traction: 'unavailable',
    abs: 'unavailable',
    scs: 'unavailable',
    brakeBoost: 'unavailable',
    auxBrakes: 'unavailable',
  },
  size: { width: 0, length: 0 },
}

const core = m.json({ coreData: car })
const c = m.draft(core)

const inCore: Case[] = [
  m.valid('a car waiting at a red light, brakes on', ['Realistic', 'Minimal'], core),
  m.valid('Engine 7 under way, without part II', ['Realistic', 'Minimal'], m.json({ coreData: ENGINE_CORE })),
  m.valid(
    'a car braking hard in a curve, ABS and stability control acting',
    ['Realistic'],
    m.json({
      coreData: {
        ...car,
        msgCnt: 101,
        lat: 422803310,
        speed: 702,
        heading: 28212,
        angle: -22,
        accelSet: { long: -643, lat: -287, vert: 8, yaw: -1180 },
        brakes: { ...car.brakes, abs: 'engaged', scs: 'engaged', brakeBoost: 'on' },
      },
    }),
  ),
  m.valid(
    'a car backing out of a drive',
    ['Realistic'],
    m.json({ coreData: { ...car, transmission: 'reverseGears', speed: 61, angle: 88 } }),
  ),
  m.valid('nothing is known', ['Unavailable'], m.json({ coreData: unknown })),
  ...eachNumber(
    m,
    set(set(set(core, 'coreData.speed', 702), 'coreData.angle', 3), 'coreData.accelSet', {
      long: -20,
      lat: 7,
      vert: 2,
      yaw: -61,
    }),
  ),
  ...labelCases(m, set(core, 'coreData.speed', 702), {
    'coreData.transmission': TransmissionState,
    'coreData.brakes.traction': TractionControlStatus,
    'coreData.brakes.abs': AntiLockBrakeStatus,
    'coreData.brakes.scs': StabilityControlStatus,
    'coreData.brakes.brakeBoost': BrakeBoostApplied,
    'coreData.brakes.auxBrakes': AuxiliaryBrakeStatus,
  }),
  ...['80', '40', '20', '10', '08', 'F8'].map((bits, k) =>
    m.valid(
      `coreData.brakes.wheelBrakes: ${k < 5 ? `bit ${k} alone` : 'all five bits'}`,
      ['Label'],
      set(set(core, 'coreData.brakes.wheelBrakes', bits), 'coreData.msgCnt', 33),
    ),
  ),
]

const above = (path: string, value: number): Case => {
  const { start, end } = c.at(`coreData.${path}`)
  return m.invalid(
    `${path}: the bits hold ${value}`,
    ['ValueOutOfRange'],
    c.replace(`coreData.${path}`, uint(value, end - start)),
    'out-of-range',
  )
}

const badCore: Case[] = [
  longLength(m, core),
  ...faults(m, m.json({ coreData: car, partII: [{ 'partII-Id': 1, 'partII-Value': { vehicleAlerts: RESPONDING } }] }), [
    'coreData.id',
    'coreData.lat',
    'coreData.accelSet.yaw',
    'coreData.brakes.wheelBrakes',
    'coreData.size.length',
    'partII[0]',
  ]),
  above('lat', 1800000002),
  above('long', 3600000001),
  above('heading', 28801),
  above('angle', 254),
  above('accelSet.long', 4002),
  above('accelSet.lat', 4095),
  above('accelSet.vert', 255),
  above('accelSet.yaw', 65535),
  m.invalid(
    'brakeBoost: index 3 in two bits, one above the last',
    ['EnumerationIndex'],
    c.replace('coreData.brakes.brakeBoost', '11'),
    'enumeration',
  ),
]

// ── Part II ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Entry = NonNullable<BSM['partII']>[number]

const withEntries = (core: BSMcoreData, ...partII: Entry[]): Json => m.json({ coreData: core, partII })
/** A message with one entry, given as JER. */
const entry = (id: number, content: Json): Json => set(core, 'partII', [{ 'partII-Id': id, 'partII-Value': content }])

/** Cases about the content of one entry, changed bit by bit. */
function inside(
  id: number,
  schema: typeof VehicleSafetyExtensions | typeof SpecialVehicleExtensions | typeof SupplementalVehicleExtensions,
) {
  const bits = (content: Bits): Bits => m.draft(entry(id, opaque(content))).bits
  return {
    draft: (content: Json) => draft(schema, content),
    valid: (comment: string, flags: Flag[], content: Json, by: Bits) =>
      m.valid(comment, flags, entry(id, content), bits(by)),
    acceptable: (comment: string, flags: Flag[], by: Bits, content: Json) =>
      m.acceptable(comment, flags, bits(by), entry(id, content)),
    invalid: (comment: string, flags: Flag[], by: Bits, error: Parameters<typeof m.invalid>[3]) =>
      m.invalid(comment, flags, bits(by), error),
  }
}

// Id 0: events, path and lights.

const safety = inside(0, VehicleSafetyExtensions)
const events = (bits: string, length: number): Json => ({ events: { value: bits, length } })
const hardBraking = safety.draft(events('0100', 13))
const path: Json = {
  crumbData: [
    { latOffset: 1180, lonOffset: -60, elevationOffset: 3, timeOffset: 95 },
    { latOffset: 2610, lonOffset: -105, elevationOffset: 7, timeOffset: 204, speed: 691, heading: 1 },
  ],
}
const history = safety.draft({ pathHistory: path })

const partZero: Case[] = [
  m.valid(
    'a car brakes hard; its path of the last seconds, brake lights and hazard lights',
    ['Realistic'],
    withEntries(
      { ...car, speed: 612, accelSet: { long: -589, lat: 12, vert: 3, yaw: -40 } },
      {
        'partII-Id': 0,
        'partII-Value': {
          events: { eventHazardLights: true, eventHardBraking: true },
          pathHistory: {
            currGNSSstatus: { isHealthy: true, aPDOPofUnder5: true },
            crumbData: Array.from({ length: 15 }, (_, k) => ({
              latOffset: -1100 - 1240 * k,
              lonOffset: 40 + 9 * k * k,
              elevationOffset: -2 - k,
              timeOffset: 100 * (k + 1),
            })),
          },
          pathPrediction: { radiusOfCurve: 2140, confidence: 160 },
          lights: { lowBeamHeadlightsOn: true, hazardSignalOn: true, daytimeRunningLightsOn: false },
        },
      },
    ),
  ),
  m.valid(
    'a car going straight ahead, automatic headlights',
    ['Realistic'],
    withEntries(
      { ...car, speed: 695 },
      {
        'partII-Id': 0,
        'partII-Value': {
          pathHistory: { crumbData: [{ latOffset: -3010, lonOffset: 12, elevationOffset: -2, timeOffset: 241 }] },
          pathPrediction: { radiusOfCurve: 32767, confidence: 200 },
          lights: { lowBeamHeadlightsOn: true, automaticLightControlOn: true },
        },
      },
    ),
  ),
  m.valid('an entry without content', ['Minimal'], entry(0, {})),
  m.valid('events: every bit but the first', ['Label'], entry(0, events('7FF8', 13))),
  m.valid('events: the first bit and the last', ['Label'], entry(0, events('8008', 13))),
  m.valid('events: no bit', ['Label'], entry(0, events('0000', 13))),
  m.valid('lights: each bit but the middle one', ['Label'], entry(0, { lights: { value: 'F780', length: 9 } })),
  safety.valid(
    'events of 14 bits: a trailer jackknifes, an event of 2023',
    ['SizeBeyondRoot'],
    events('0104', 14),
    hardBraking.replace('events', `1${uint(14, 8)}00000001000001`),
  ),
  safety.valid(
    'events of 16 bits, the last of them from a later edition',
    ['SizeBeyondRoot', 'UnnamedBit'],
    events('0101', 16),
    hardBraking.replace('events', `1${uint(16, 8)}0000000100000001`),
  ),
  safety.valid(
    'lights of 130 bits: the length takes two octets',
    ['SizeBeyondRoot', 'UnnamedBit'],
    { lights: { value: `80${'00'.repeat(15)}40`, length: 130 } },
    safety.draft({ lights: { value: '8000', length: 9 } }).replace('lights', `110${uint(130, 14)}1${'0'.repeat(128)}1`),
  ),
  safety.acceptable(
    'events of 13 bits in the form for other sizes',
    ['RootInExtensionForm'],
    hardBraking.replace('events', `1${uint(13, 8)}0000000100000`),
    events('0100', 13),
  ),
  safety.acceptable(
    'events of 14 bits, their length in two octets',
    ['NonMinimalLength'],
    hardBraking.replace('events', `110${uint(14, 14)}00000001000001`),
    events('0104', 14),
  ),
  ...allNumbers(m, entry(0, { pathHistory: path, pathPrediction: { radiusOfCurve: 1800, confidence: 77 } }), (p) =>
    p.includes('partII-Value'),
  ),
  ...eachSize(m, entry(0, { pathHistory: path }), (p) => p.includes('partII-Value')),
  safety.invalid(
    'a path of 24 points',
    ['SizeOutOfRange'],
    history.splice('pathHistory.crumbData', 0, 5, uint(23, 5)),
    'size',
  ),
  safety.invalid(
    'a path of 32 points: all bits of the count set',
    ['SizeOutOfRange'],
    history.splice('pathHistory.crumbData', 0, 5, '11111'),
    'size',
  ),
  safety.invalid(
    'timeOffset: all bits set',
    ['ValueOutOfRange'],
    history.replace('pathHistory.crumbData[0].timeOffset', '1'.repeat(16)),
    'out-of-range',
  ),
  safety.invalid(
    'confidence: the bits hold 201',
    ['ValueOutOfRange'],
    safety
      .draft({ pathPrediction: { radiusOfCurve: 0, confidence: 200 } })
      .replace('pathPrediction.confidence', uint(201, 8)),
    'out-of-range',
  ),
  safety.invalid(
    'the content ends within the path',
    ['Truncated'],
    history.bits.slice(0, history.at('pathHistory.crumbData[1]').start & ~7),
    'truncated',
  ),
  safety.invalid(
    'an octet follows the content of the entry',
    ['TrailingData'],
    `${padded(history.bits)}00000000`,
    'trailing-data',
  ),
  safety.invalid('padding of the entry is not zero', ['NonZeroPadding'], `${hardBraking.bits}1`, 'trailing-data'),
  safety.invalid(
    'events in a fragment of 5 × 16K bits',
    ['FragmentDeterminant'],
    hardBraking.replace('events', `111${uint(5, 6)}${'0'.repeat(64)}`),
    'malformed',
  ),
]

// Id 1: what an emergency vehicle says in its BSM, and what vehicles in the field go by.

const special = inside(1, SpecialVehicleExtensions)
const alerts = {
  vehicleAlerts: {
    doNotUse: 0,
    sirenUse: 'inUse',
    lightsUse: 'inUse',
    multi: 'singleVehicle',
    responseType: 'emergency',
  },
}
const siren = special.draft(alerts)

const partOne: Case[] = [
  m.valid(
    'Engine 7 with siren and lights',
    ['Realistic'],
    withEntries(ENGINE_CORE, { 'partII-Id': 1, 'partII-Value': { vehicleAlerts: RESPONDING } }),
  ),
  m.valid(
    'an ambulance on a silent run',
    ['Realistic'],
    withEntries(
      { ...ENGINE_CORE, id: Uint8Array.of(0xa3, 0x19, 0x00, 0x6b), size: { width: 226, length: 670 } },
      {
        'partII-Id': 1,
        'partII-Value': {
          vehicleAlerts: {
            ...RESPONDING,
            sirenUse: 'notInUse',
            events: { doNotUse: 0, event: { peEmergencyResponse: true, peEmergencyLightsActive: true } },
          },
          description: { typeEvent: 1796, description: [7439], extent: 'useFor500meters' },
        },
      },
    ),
  ),
  m.valid(
    'a tow truck working on the shoulder',
    ['Realistic'],
    withEntries(
      { ...car, id: Uint8Array.of(0x70, 0x3a, 0x55, 0x01), size: { width: 255, length: 820 } },
      {
        'partII-Id': 1,
        'partII-Value': {
          vehicleAlerts: {
            doNotUse: 0,
            sirenUse: 'unavailable',
            lightsUse: 'yellowCautionLights',
            multi: 'unavailable',
            events: { doNotUse: 0, event: { peNonEmergencyLightsActive: true } },
            responseType: 'stationary',
          },
        },
      },
    ),
  ),
  m.valid(
    'Engine 7 with entries 0, 1 and 2, the alerts in the middle',
    ['Realistic'],
    withEntries(
      ENGINE_CORE,
      { 'partII-Id': 0, 'partII-Value': { lights: { lowBeamHeadlightsOn: true } } },
      { 'partII-Id': 1, 'partII-Value': { vehicleAlerts: RESPONDING } },
      { 'partII-Id': 2, 'partII-Value': { classification: 63, vehicleData: { height: 64, mass: 99 } } },
    ),
  ),
  m.valid(
    'the same entries with the alerts first',
    ['Realistic'],
    withEntries(
      ENGINE_CORE,
      { 'partII-Id': 1, 'partII-Value': { vehicleAlerts: RESPONDING } },
      { 'partII-Id': 2, 'partII-Value': { classification: 63, vehicleData: { height: 64, mass: 99 } } },
      { 'partII-Id': 0, 'partII-Value': { lights: { lowBeamHeadlightsOn: true } } },
    ),
  ),
  m.valid('an entry without content', ['Minimal'], entry(1, {})),
  ...labelCases(m, entry(1, alerts), {
    'partII[0].partII-Value.vehicleAlerts.lightsUse': LightbarInUse,
    'partII[0].partII-Value.vehicleAlerts.sirenUse': SirenInUse,
    'partII[0].partII-Value.vehicleAlerts.responseType': ResponseType,
  }),
  m.valid(
    'an engine with a trailer, described the older way',
    ['Realistic'],
    withEntries(ENGINE_CORE, {
      'partII-Id': 1,
      'partII-Value': {
        vehicleAlerts: RESPONDING,
        doNotUse: {
          doNotUse: 0,
          connection: { pivotOffset: 75, pivotAngle: 28800, pivots: true },
          units: [
            {
              isDolly: false,
              width: 200,
              length: 450,
              height: 40,
              mass: 4,
              bumperHeights: { front: 50, rear: 55 },
              frontPivot: { pivotOffset: -120, pivotAngle: 0, pivots: true },
              positionOffset: { x: -780, y: 4 },
              elevationOffset: -64,
              crumbData: [{ pivotAngle: 12, timeOffset: 50, positionOffset: { x: -781, y: 2 }, heading: 240 }],
            },
          ],
        },
      },
    }),
  ),
  special.valid(
    'alerts with a response type that a later edition added',
    ['UnknownEnumeration'],
    set(alerts, 'vehicleAlerts.responseType', { _unknown: 2 }),
    siren.replace('vehicleAlerts.responseType', `1${small(2)}`),
  ),
  special.valid(
    'an extension addition behind the alerts',
    ['UnknownExtension'],
    set(alerts, '_extensions', [{ index: 0, bytes: '9C' }]),
    extend(siren, '', '1', counted('10011100')),
  ),
  special.acceptable(
    'the extension bit of the alerts is set, but nothing is there',
    ['EmptyExtension'],
    extend(siren, 'vehicleAlerts', '0', ''),
    alerts,
  ),
  special.invalid(
    'response type: index 7 in three bits',
    ['EnumerationIndex'],
    siren.replace('vehicleAlerts.responseType', '0111'),
    'enumeration',
  ),
  special.invalid('the content ends within the alerts', ['Truncated'], siren.bits.slice(0, 8), 'truncated'),
  special.invalid('no octets as content', ['Truncated'], '', 'truncated'),
  special.invalid('the padding of the entry is not zero', ['NonZeroPadding'], `${siren.bits}1`, 'trailing-data'),
  m.invalid(
    'the content of the entry is longer than what is left of the message',
    ['WrongLength'],
    m
      .draft(entry(1, opaque(siren.bits)))
      .bits.replace(counted(siren.bits), counted(siren.bits).replace(/^.{8}/, uint(90, 8))),
    'truncated',
  ),
]

// Id 2: class, size, trailers.

const supplemental = inside(2, SupplementalVehicleExtensions)
const heavy: Json = { classification: 63 }
const h = supplemental.draft(heavy)
const pivot = { pivotOffset: 60, pivotAngle: 28800, pivots: true }
const trailer = { width: 244, length: 1370, frontPivot: pivot }
const trailers = (n: number): Json => set(heavy, 'trailers', Array(n).fill(trailer))
const axles = (totalAxles: number): Json => set(heavy, 'vehicleData', { axles: { totalAxles } })

const partTwo: Case[] = [
  m.valid(
    'Engine 7 classified in every scheme',
    ['Realistic'],
    withEntries(ENGINE_CORE, {
      'partII-Id': 2,
      'partII-Value': {
        classification: 63, // heavy fire vehicle
        classDetails: {
          keyType: 63,
          role: 'fire',
          iso3883: 41,
          hpmsType: 'special',
          vehicleType: 'trucks',
          responseEquip: 'engine',
          responderType: 'fire-units',
          fuelType: 3,
        },
        vehicleData: { height: 64, bumpers: { front: 52, rear: 60 }, mass: 99 },
      },
    }),
  ),
  m.valid(
    'a car broken down in the intersection',
    ['Realistic'],
    withEntries(car, {
      'partII-Id': 2,
      'partII-Value': { classification: 10, status: { statusDetails: 534, locationDetails: 'intersection' } },
    }),
  ),
  m.valid(
    'a car that measures the weather and saw an obstacle, the older way',
    ['Realistic'],
    withEntries(car, {
      'partII-Id': 2,
      'partII-Value': {
        doNotUse1: {
          isRaining: 'precip',
          rainRate: 21,
          precipSituation: 'rainSlight',
          solarRadiation: 65535,
          friction: 71,
          roadFriction: 30,
        },
        doNotUse2: {
          airTemp: 51,
          airPressure: 218,
          rainRates: { statusFront: 'intermittent', rateFront: 20, statusRear: 'off', rateRear: 0 },
        },
        doNotUse3: {
          obDist: 40,
          obDirect: 80,
          description: 531,
          dateTime: { year: 2026, month: 10, day: 14, hour: 17 },
          vertEvent: { leftFront: true },
        },
        doNotUse4: { speedReports: [14, 15, 15, 31] },
      },
    }),
  ),
  m.valid(
    'corrections in RTCM format',
    ['Realistic'],
    withEntries(car, {
      'partII-Id': 2,
      'partII-Value': {
        doNotUse5: {
          rtcmHeader: { status: { isHealthy: true }, offsetSet: { antOffsetX: -35, antOffsetY: 0, antOffsetZ: 148 } },
          msgs: [Uint8Array.of(0xd3, 0x00, 0x04, 0x4c, 0xe0, 0x00, 0x80, 0xed, 0xed, 0xd6)],
        },
      },
    }),
  ),
  m.valid('an entry without content', ['Minimal'], entry(2, {})),
  supplemental.valid(
    'vehicle class of the federal highway administration',
    ['KnownExtension'],
    set(heavy, 'fhwaVehicleClass', 'threeAxleSingleUnitTrucks'),
    extend(h, '', '100', counted(`0${uint(5, 4)}`)),
  ),
  m.valid(
    'a school bus: lights, children crossing in front',
    ['KnownExtension'],
    entry(2, {
      classification: 55,
      schoolBus: {
        flashingAmberLights: false,
        flashingRedLights: true,
        studentsCrossingFront: true,
        studentsLoading: true,
      },
    }),
  ),
  m.valid('two trailers', ['KnownExtension'], entry(2, trailers(2))),
  m.valid(
    'eight trailers, the most within the root of the size',
    ['KnownExtension', 'SizeBound'],
    entry(2, trailers(8)),
  ),
  m.valid('nine trailers, beyond the root of the size', ['KnownExtension', 'SizeBeyondRoot'], entry(2, trailers(9))),
  m.valid(
    'a list of no trailers, below the root of the size',
    ['KnownExtension', 'SizeBeyondRoot'],
    entry(2, trailers(0)),
  ),
  m.valid(
    'all three additions, and the four of the vehicle’s data',
    ['KnownExtension'],
    entry(2, {
      vehicleData: {
        height: 70,
        doNotUse: 3000,
        trailerPresent: true,
        pivotPoint: pivot,
        axles: { totalAxles: 5, frontAxles: 1, rearAxles: 2 },
        leanAngle: -90,
      },
      fhwaVehicleClass: 'fiveAxleSingleTrailerTrucks',
      trailers: [
        {
          ...trailer,
          height: 80,
          weight: 64255,
          rearPivot: pivot,
          bumpers: { front: 127, rear: 0 },
          axles: { totalAxles: 2 },
        },
      ],
      schoolBus: { flashingAmberLights: true, flashingRedLights: false },
    }),
  ),
  m.valid('12 axles, beyond the root of the range', ['ValueBeyondRoot'], entry(2, axles(12))),
  m.valid('no axles, below the root of the range', ['ValueBeyondRoot'], entry(2, axles(0))),
  m.valid('200 axles: two octets, so that the sign stays positive', ['ValueBeyondRoot'], entry(2, axles(200))),
  m.valid('−1 axles: senseless, but of the type', ['ValueBeyondRoot'], entry(2, axles(-1))),
  supplemental.valid(
    'a sender whose edition has one addition only',
    ['OtherEditionBitmap', 'KnownExtension'],
    set(set(heavy, 'fhwaVehicleClass', 'buses'), '_extensionCount', 1),
    extend(h, '', '1', counted(`0${uint(3, 4)}`)),
  ),
  supplemental.valid(
    'a sender whose edition has five additions and sends an older one',
    ['OtherEditionBitmap', 'KnownExtension'],
    set(set(heavy, 'fhwaVehicleClass', 'buses'), '_extensionCount', 5),
    extend(h, '', '10000', counted(`0${uint(3, 4)}`)),
  ),
  supplemental.valid(
    'the first and the fourth addition; ours are three',
    ['UnknownExtension', 'KnownExtension'],
    set(set(heavy, 'fhwaVehicleClass', 'buses'), '_extensions', [{ index: 3, bytes: 'FACE' }]),
    extend(h, '', '1001', counted(`0${uint(3, 4)}`) + counted(uint(0xface, 16))),
  ),
  supplemental.acceptable(
    '5 axles in the form for other numbers',
    ['RootInExtensionForm'],
    extend(supplemental.draft({ vehicleData: {} }), 'vehicleData', '0010', counted(`0001${counted(uint(5, 8))}`)),
    { vehicleData: { axles: { totalAxles: 5 } } },
  ),
  supplemental.acceptable(
    '12 axles with an octet of zeros in front',
    ['NonMinimalInteger'],
    extend(supplemental.draft({ vehicleData: {} }), 'vehicleData', '0010', counted(`0001${counted(uint(12, 16))}`)),
    { vehicleData: { axles: { totalAxles: 12 } } },
  ),
  supplemental.acceptable(
    'the extension bit set, with a bitmap of three zeros',
    ['EmptyExtension'],
    extend(h, '', '000', ''),
    heavy,
  ),
  supplemental.invalid(
    'axles without octets in the form for other numbers',
    ['EmptyInteger'],
    extend(supplemental.draft({ vehicleData: {} }), 'vehicleData', '0010', counted(`0001${counted('')}`)),
    'malformed',
  ),
  supplemental.invalid(
    'a federal vehicle class above the last',
    ['EnumerationIndex'],
    extend(h, '', '100', counted(`0${uint(13, 4)}`)),
    'enumeration',
  ),
  supplemental.invalid(
    'an octet follows the federal vehicle class',
    ['TrailingData'],
    extend(h, '', '100', counted(`0${uint(3, 4)}000${'0'.repeat(8)}`)),
    'trailing-data',
  ),
  supplemental.invalid(
    'a breakdown that is none of the permitted codes',
    ['ValueOutOfRange'],
    supplemental.draft({ status: { statusDetails: 541 } }).replace('status.statusDetails', uint(19, 5)),
    'out-of-range',
  ),
]

const unknownContent: Case[] = [
  m.valid('an entry of an id that nobody knows', ['UnknownOpenType'], entry(3, opaque(uint(0x0badf00d, 32)))),
  m.valid('an entry of id 63, the largest', ['UnknownOpenType', 'Boundary'], entry(63, opaque('00000000'))),
  m.valid(
    'siren and lights behind an entry that nobody knows',
    ['UnknownOpenType'],
    set(core, 'partII', [
      { 'partII-Id': 17, 'partII-Value': opaque(uint(0x1234, 16)) },
      { 'partII-Id': 1, 'partII-Value': alerts },
    ]),
  ),
  m.valid(
    'eight entries, the most',
    ['UnknownOpenType', 'SizeBound'],
    set(
      core,
      'partII',
      Array.from({ length: 8 }, (_, k) => ({ 'partII-Id': 10 + k, 'partII-Value': opaque(uint(k, 8)) })),
    ),
  ),
  m.valid(
    'regional content behind part II',
    ['UnknownOpenType'],
    set(entry(1, alerts), 'regional', [{ regionId: 1, regExtValue: opaque(uint(0x77, 8)) }]),
  ),
  m.valid(
    'an extension addition behind the message',
    ['UnknownExtension'],
    set(core, '_extensions', [{ index: 0, bytes: '2A' }]),
    extend(c, '', '1', counted('00101010')),
  ),
  m.acceptable(
    'an entry whose length takes two octets where one would do',
    ['NonMinimalLength'],
    m.draft(entry(3, opaque('10101010'))).bits.replace(/0000000110101010$/, `10${uint(1, 14)}10101010`),
    entry(3, opaque('10101010')),
  ),
]

const refused: Case[] = [
  m.refused('no core', ['RefusedMissing'], {}, 'missing'),
  m.refused('no heading', ['RefusedMissing'], set(core, 'coreData.heading'), 'missing'),
  m.refused('a speed of 8192', ['RefusedRange'], set(core, 'coreData.speed', 8192), 'out-of-range'),
  m.refused('an elevation of −4097', ['RefusedRange'], set(core, 'coreData.elev', -4097), 'out-of-range'),
  m.refused('an acceleration of 2002', ['RefusedRange'], set(core, 'coreData.accelSet.long', 2002), 'out-of-range'),
  m.refused('a gear that is no label', ['RefusedLabel'], set(core, 'coreData.transmission', 'drive'), 'enumeration'),
  m.refused('no entries where there is a list of them', ['RefusedSize'], set(core, 'partII', []), 'size'),
  m.refused(
    'nine entries',
    ['RefusedSize'],
    set(core, 'partII', Array(9).fill({ 'partII-Id': 9, 'partII-Value': opaque('00000000') })),
    'size',
  ),
  m.refused('an entry of id 64', ['RefusedRange'], entry(64, opaque('00000000')), 'out-of-range'),
  m.refused(
    'an entry of an unknown id with content that is no octets',
    ['RefusedAlternative'],
    entry(9, { vehicleAlerts: get(alerts, 'vehicleAlerts') }),
    'choice',
  ),
  m.refused('an entry of id 1 with content of id 2', ['RefusedUnknownName'], entry(1, heavy), 'unknown-field'),
]

const name = 'BasicSafetyMessage'
export const basicSafetyMessage: Family = {
  file: 'basic-safety-message',
  header: [
    'What a vehicle broadcasts about itself (SAE J2735 BasicSafetyMessage, message id 20), in its MessageFrame.',
    'The core with every number at its limits; part II with ids 0, 1 (emergency vehicles) and 2; newer editions; damaged input.',
  ],
  groups: [
    { comment: 'core', messageType: name, cases: inCore },
    { comment: 'damaged core', messageType: name, cases: badCore },
    { comment: 'part II id 0: events, path, lights', messageType: name, cases: partZero },
    { comment: 'part II id 1: siren, lights and response', messageType: name, cases: partOne },
    { comment: 'part II id 2: class, data, trailers', messageType: name, cases: partTwo },
    { comment: 'unknown content', messageType: name, cases: unknownContent },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
