import {
  BasicVehicleRole,
  PriorityRequestType,
  RequestImportanceLevel,
  RequestSubRole,
  SignalRequestMessage,
  TransitVehicleOccupancy,
  VehicleType,
} from '../../j2735'
import { type Case, extend, type Family, faults, longLength, message, set, small } from '../case'
import { counted, opaque, uint } from '../edit'
import type { Json } from '../format'
import { allNumbers, eachSize, labelCases, labels } from '../sweep'
import { ENGINE, ENGINE_CORE, INTERSECTION, MINUTE, SECOND } from './scene'

const m = message(29, SignalRequestMessage)

const position = {
  position: { lat: ENGINE_CORE.lat, long: ENGINE_CORE.long, elevation: ENGINE_CORE.elev },
  heading: ENGINE_CORE.heading,
  speed: { transmisson: 'forwardGears', speed: 780 },
} as const

/** Engine 7 asks for preemption: in on lane 2, out on lane 9, there in 11.5 s. */
const preempt = m.json({
  timeStamp: MINUTE,
  second: SECOND,
  sequenceNumber: 12,
  requests: [
    {
      request: {
        id: INTERSECTION,
        requestID: 7,
        requestType: 'priorityRequest',
        inBoundLane: { lane: 2 },
        outBoundLane: { lane: 9 },
      },
      minute: MINUTE,
      second: SECOND + 11500,
      duration: 4000,
    },
  ],
  requestor: {
    id: { entityID: ENGINE },
    type: {
      role: 'fire',
      subrole: 'requestSubRole1',
      request: 'requestImportanceLevel14',
      iso3883: 41,
      hpmsType: 'special',
    },
    position,
    name: 'Engine 7',
  },
})

const usual: Case[] = [
  m.valid('Engine 7 asks for preemption', ['Realistic'], preempt),
  m.valid(
    'Engine 7 corrects its time of arrival',
    ['Realistic'],
    set(
      set(set(preempt, 'sequenceNumber', 13), 'requests[0].request.requestType', 'priorityRequestUpdate'),
      'requests[0].second',
      SECOND + 14200,
    ),
  ),
  m.valid(
    'Engine 7 has passed and withdraws its request',
    ['Realistic'],
    set(
      set(set(preempt, 'sequenceNumber', 14), 'requests[0].request.requestType', 'priorityCancellation'),
      'requests[0].duration',
    ),
  ),
  m.valid(
    'an ambulance asks two intersections on its way at once',
    ['Realistic'],
    m.json({
      second: 40000,
      sequenceNumber: 1,
      requests: [
        {
          request: { id: INTERSECTION, requestID: 1, requestType: 'priorityRequest', inBoundLane: { approach: 3 } },
          minute: MINUTE,
          second: 48000,
        },
        {
          request: {
            id: { region: 26, id: 4108 },
            requestID: 2,
            requestType: 'priorityRequest',
            inBoundLane: { approach: 1 },
            outBoundLane: { approach: 5 },
          },
          minute: MINUTE + 1,
          second: 1000,
        },
      ],
      requestor: { id: { stationID: 2734112009 }, type: { role: 'ambulance', request: 'requestImportanceLevel13' } },
    }),
  ),
  m.valid(
    'a bus behind its schedule asks for priority',
    ['Realistic'],
    m.json({
      timeStamp: MINUTE,
      second: 2500,
      sequenceNumber: 90,
      requests: [
        {
          request: {
            id: INTERSECTION,
            requestID: 44,
            requestType: 'priorityRequest',
            inBoundLane: { lane: 5 },
            outBoundLane: { connection: 21 },
          },
          duration: 6000,
        },
      ],
      requestor: {
        id: { entityID: Uint8Array.of(0xb0, 0x55, 0x00, 0x23) },
        type: { role: 'transit', hpmsType: 'bus' },
        name: 'Bus 23',
        routeName: 'Route 4 Washtenaw',
        transitStatus: { doorOpen: true, loading: true },
        transitOccupancy: 'occupancyMed',
        transitSchedule: -18,
      },
    }),
  ),
  m.valid('who asks, and nothing else', ['Minimal'], m.json({ second: SECOND, requestor: { id: { stationID: 1 } } })),
]

const asking = (type: Json): Json => ({ second: 2000, requestor: { id: { entityID: '7E0751C4' }, type } })
const base = asking({ role: 'fire' })
const request: Json = {
  request: { id: { id: 4107 }, requestID: 7, requestType: 'priorityRequest', inBoundLane: { lane: 2 } },
}
const one = set(base, 'requests', [request])
const two = set(base, 'requests', [request, request])
const in0 = 'requests[0].request.inBoundLane'

const limits: Case[] = [
  ...labelCases(m, asking({ role: 'fire', subrole: 'requestSubRole1', request: 'requestImportanceLevel1' }), {
    'requestor.type.role': BasicVehicleRole,
    'requestor.type.subrole': RequestSubRole,
    'requestor.type.request': RequestImportanceLevel,
    'requestor.type.hpmsType': VehicleType,
    'requestor.transitOccupancy': TransitVehicleOccupancy,
  }),
  ...labels(PriorityRequestType).map((label) =>
    m.valid(`requestType: ${label}`, ['Label'], set(one, 'requests[0].request.requestType', label)),
  ),
  m.valid(
    'transitStatus: every bit, with and without a name',
    ['UnnamedBit'],
    set(base, 'requestor.transitStatus', 'FF'),
  ),
  m.valid('in by an approach', ['Alternative'], set(one, in0, { approach: 3 })),
  m.valid('in by a connection', ['Alternative'], set(one, in0, { connection: 3 })),
  ...allNumbers(
    m,
    m.json({
      timeStamp: MINUTE,
      second: SECOND,
      sequenceNumber: 12,
      requests: [
        {
          request: {
            id: INTERSECTION,
            requestID: 7,
            requestType: 'priorityRequest',
            inBoundLane: { lane: 2 },
            outBoundLane: { approach: 9 },
          },
          minute: MINUTE,
          second: SECOND,
          duration: 4000,
        },
      ],
      requestor: { id: { stationID: 2734112009 }, type: { role: 'fire', iso3883: 41 }, position, transitSchedule: 3 },
    }),
  ),
  ...eachSize(m, set(two, 'requestor.name', 'Engine 7')),
]

const o = m.draft(one)
const t = m.draft(asking({ role: 'fire', hpmsType: 'special' }))

const editions: Case[] = [
  m.valid(
    'a role that a later edition added',
    ['UnknownEnumeration'],
    asking({ role: { _unknown: 0 }, hpmsType: 'special' }),
    t.replace('requestor.type.role', `1${small(0)}`),
  ),
  m.valid(
    'a kind of request that a later edition added',
    ['UnknownEnumeration'],
    set(one, 'requests[0].request.requestType', { _unknown: 1 }),
    o.replace('requests[0].request.requestType', `1${small(1)}`),
  ),
  m.valid(
    'in by an alternative that a later edition added',
    ['UnknownChoice'],
    set(one, in0, { _unknown: 0, bytes: '9640' }),
    o.replace(in0, `1${small(0)}${counted(uint(0x9640, 16))}`),
  ),
  m.valid(
    'in by the 65th alternative of a later edition',
    ['UnknownChoice'],
    set(one, in0, { _unknown: 64, bytes: '01' }),
    o.replace(in0, `11${counted(uint(64, 8))}${counted('00000001')}`),
  ),
  m.valid(
    'an extension addition behind a request',
    ['UnknownExtension'],
    set(one, 'requests[0].request._extensions', [{ index: 0, bytes: '80' }]),
    extend(o, 'requests[0].request', '1', counted('10000000')),
  ),
  m.valid(
    'extension additions behind everything that can have them',
    ['UnknownExtension'],
    ['', 'requests[0].', 'requests[0].request.', 'requestor.', 'requestor.type.'].reduce(
      (value, path, k) => set(value, `${path}_extensions`, [{ index: 0, bytes: `0${k}` }]),
      one,
    ),
  ),
  m.valid(
    'regional content of a request and of the type of vehicle',
    ['UnknownOpenType'],
    set(
      set(one, 'requests[0].request.regional', [{ regionId: 1, regExtValue: opaque('00010001') }]),
      'requestor.type.regional',
      { regionId: 3, regExtValue: opaque('10000000') },
    ),
  ),
  m.acceptable(
    'in by an unknown alternative whose small index has the long form',
    ['NonMinimalLength'],
    o.replace(in0, `11${counted(uint(2, 8))}${counted('11110000')}`),
    set(one, in0, { _unknown: 2, bytes: 'F0' }),
  ),
  m.acceptable(
    'the extension bit of the requestor is set, but nothing is there',
    ['EmptyExtension'],
    extend(o, 'requestor', '0', ''),
    one,
  ),
  longLength(m, one),
]

const damaged: Case[] = [
  ...faults(m, preempt, ['timeStamp', 'requests[0].request.id', 'requestor.id', 'requestor.name']),
  m.invalid('inBoundLane: index 3 of the choice, one above the last', ['ChoiceIndex'], o.replace(in0, '011'), 'choice'),
  m.invalid(
    'role: index 23 in five bits, one above the last',
    ['EnumerationIndex'],
    t.replace('requestor.type.role', `0${uint(23, 5)}`),
    'enumeration',
  ),
  m.invalid(
    'a name of 64 characters: all bits of its length set',
    ['SizeOutOfRange'],
    m.draft(set(base, 'requestor.name', 'E')).replace('requestor.name', '1'.repeat(6) + '1000101'.repeat(64)),
    'size',
  ),
  m.invalid(
    'transitSchedule: the bits hold 244, one above the last',
    ['ValueOutOfRange'],
    m.draft(set(base, 'requestor.transitSchedule', 0)).replace('requestor.transitSchedule', uint(244, 8)),
    'out-of-range',
  ),
  m.invalid(
    'requests without the octets for them',
    ['Truncated'],
    m.draft(two).bits.slice(0, m.draft(two).at('requests[1]').start & ~7),
    'truncated',
  ),
]

const refused: Case[] = [
  m.refused('nobody asks', ['RefusedMissing'], { second: 2000 }, 'missing'),
  m.refused('no requests where there is a list of them', ['RefusedSize'], set(base, 'requests', []), 'size'),
  m.refused('33 requests', ['RefusedSize'], set(base, 'requests', Array(33).fill(request)), 'size'),
  m.refused('a name without characters', ['RefusedSize'], set(base, 'requestor.name', ''), 'size'),
  m.refused(
    'in by a lane and by an approach',
    ['RefusedAlternative'],
    set(one, in0, { lane: 2, approach: 1 }),
    'choice',
  ),
  m.refused('in by nothing', ['RefusedAlternative'], set(one, in0, {}), 'choice'),
  m.refused('in by a road', ['RefusedAlternative'], set(one, in0, { road: 2 }), 'choice'),
  m.refused('approach 16', ['RefusedRange'], set(one, in0, { approach: 16 }), 'out-of-range'),
  m.refused('station −1', ['RefusedRange'], set(base, 'requestor.id', { stationID: -1 }), 'out-of-range'),
  m.refused('a name with an umlaut', ['RefusedCharacter'], set(base, 'requestor.name', 'Löschzug 7'), 'alphabet'),
]

const name = 'SignalRequestMessage'
export const signalRequestMessage: Family = {
  file: 'signal-request-message',
  header: [
    'Requests for signal priority and preemption (SAE J2735 SignalRequestMessage, message id 29), in their MessageFrame.',
  ],
  groups: [
    { comment: 'requests as they are sent', messageType: name, cases: usual },
    { comment: 'labels and limits', messageType: name, cases: limits },
    { comment: 'other editions and regions', messageType: name, cases: editions },
    { comment: 'damaged input', messageType: name, cases: damaged },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
