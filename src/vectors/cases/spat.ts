import { AdvisorySpeedType, MovementPhaseState, SPAT, SpeedConfidence } from '../../j2735'
import { type Case, extend, type Family, faults, longLength, message, set, small } from '../case'
import { counted, opaque, uint } from '../edit'
import type { Json } from '../format'
import { allNumbers, eachSize, labelCases } from '../sweep'
import { INTERSECTION, inSeconds, MINUTE, SECOND } from './scene'

const m = message(19, SPAT)

/** Red, then green, of the signal groups that face each other. */
const ring = (groups: number[], red: boolean, change: number) =>
  groups.map((signalGroup) => ({
    signalGroup,
    'state-time-speed': [
      {
        eventState: red ? ('stop-And-Remain' as const) : ('protected-Movement-Allowed' as const),
        timing: { startTime: inSeconds(-12), minEndTime: inSeconds(change), maxEndTime: inSeconds(change + 9) },
      },
    ],
  }))

const usual: Case[] = [
  m.valid(
    'Main Street has red, Fourth Avenue green: an ordinary moment of a four-way intersection',
    ['Realistic'],
    m.json({
      timeStamp: MINUTE,
      intersections: [
        {
          name: 'Main St & 4th Ave',
          id: INTERSECTION,
          revision: 14,
          status: { trafficDependentOperation: true },
          moy: MINUTE,
          timeStamp: SECOND,
          states: [...ring([2, 6, 5, 1], true, 18), ...ring([4, 8], false, 13)],
        },
      ],
    }),
  ),
  m.valid(
    'the same, preempted for Engine 7: Fourth Avenue clears, Main Street turns green, with advice for speeds',
    ['Realistic'],
    m.json({
      timeStamp: MINUTE,
      intersections: [
        {
          id: INTERSECTION,
          revision: 14,
          status: { preemptIsActive: true, trafficDependentOperation: true },
          moy: MINUTE,
          timeStamp: SECOND + 1000,
          states: [
            {
              movementName: 'NB through',
              signalGroup: 2,
              'state-time-speed': [
                {
                  eventState: 'stop-And-Remain',
                  timing: { minEndTime: inSeconds(4), likelyTime: inSeconds(4.5), confidence: 14 },
                },
                {
                  eventState: 'protected-Movement-Allowed',
                  timing: { startTime: inSeconds(4.5), minEndTime: inSeconds(12), maxEndTime: 36111 },
                  speeds: [{ type: 'greenwave', speed: 134, confidence: 'prec1ms', distance: 180 }],
                },
              ],
              maneuverAssistList: [
                { connectionID: 21, queueLength: 22, availableStorageLength: 90, pedBicycleDetect: false },
              ],
            },
            {
              signalGroup: 4,
              'state-time-speed': [
                { eventState: 'protected-clearance', timing: { minEndTime: inSeconds(3), maxEndTime: inSeconds(3) } },
                { eventState: 'stop-And-Remain', timing: { minEndTime: inSeconds(14), nextTime: inSeconds(30) } },
              ],
            },
          ],
        },
      ],
    }),
  ),
  m.valid(
    'signals flash after a fault of the controller; nothing is known of their end',
    ['Realistic'],
    m.json({
      intersections: [
        {
          id: INTERSECTION,
          revision: 14,
          status: { failureFlash: true, failureMode: true, noValidSPATisAvailableAtThisTime: true },
          states: [
            { signalGroup: 2, 'state-time-speed': [{ eventState: 'caution-Conflicting-Traffic' }] },
            { signalGroup: 4, 'state-time-speed': [{ eventState: 'stop-Then-Proceed' }] },
          ],
        },
      ],
    }),
  ),
]

const state = (eventState: Json): Json => ({ signalGroup: 2, 'state-time-speed': [{ eventState }] })
const base: Json = {
  intersections: [{ id: { id: 4107 }, revision: 14, status: '0200', states: [state('stop-And-Remain')] }],
}
const i0 = 'intersections[0]'
const s0 = `${i0}.states[0]`
const e0 = `${s0}.state-time-speed[0]`
const timing = { startTime: 100, minEndTime: 200, maxEndTime: 300, likelyTime: 250, confidence: 3, nextTime: 900 }
const full: Json = {
  timeStamp: MINUTE,
  intersections: [
    {
      id: INTERSECTION as unknown as Json,
      revision: 14,
      status: '0200',
      moy: MINUTE,
      timeStamp: SECOND,
      enabledLanes: [7],
      states: [
        {
          signalGroup: 2,
          'state-time-speed': [
            { eventState: 'stop-And-Remain', timing, speeds: [{ type: 'none', speed: 100, distance: 50, class: 4 }] },
          ],
          maneuverAssistList: [{ connectionID: 21, queueLength: 22, availableStorageLength: 90 }],
        },
      ],
    },
  ],
}

const limits: Case[] = [
  m.valid('one signal group of one intersection', ['Minimal'], base),
  ...labelCases(m, set(base, `${e0}.speeds`, [{ type: 'none' }]), {
    [`${e0}.eventState`]: MovementPhaseState,
    [`${e0}.speeds[0].confidence`]: SpeedConfidence,
    [`${e0}.speeds[0].type`]: AdvisorySpeedType,
  }),
  m.valid('status: every bit, with and without a name', ['UnnamedBit'], set(base, `${i0}.status`, 'FFFF')),
  m.valid('status: preempted', ['Label'], set(base, `${i0}.status`, '1000')),
  ...allNumbers(m, full),
  ...eachSize(
    m,
    set(set(set(base, 'name', 'Main'), `${e0}.speeds`, [{ type: 'none' }]), `${i0}.enabledLanes`, [3, 4]),
    (p) => ['name', `${i0}.enabledLanes`, `${s0}.state-time-speed`, `${e0}.speeds`].includes(p),
  ).filter((c) => !c.comment.includes('state-time-speed of 1 ')),
  m.valid('255 signal groups, the most', ['SizeBound'], set(base, `${i0}.states`, Array(255).fill(state('dark')))),
  m.valid(
    '32 intersections, the most',
    ['SizeBound'],
    set(base, 'intersections', Array(32).fill((base as { intersections: Json[] }).intersections[0]!)),
  ),
]

const b = m.draft(base)
const withRegion = (regionId: number, content: Json): Json =>
  set(base, `${i0}.regional`, [{ regionId, regExtValue: content }])
const authority = (id: Json): Json => set(base, `${i0}.roadAuthorityID`, id)
/** The intersection with a road authority whose octets are given: `0`: no extension, then full or relative. */
const rawAuthority = (relative: boolean, octets: string) =>
  extend(b, i0, '1', counted(`0${relative ? 1 : 0}${counted(octets)}`))

const editions: Case[] = [
  m.valid(
    'road authority by its full object identifier',
    ['KnownExtension'],
    authority({ fullRdAuthID: '2.16.840.1.113883.3' }),
    rawAuthority(false, uint(0x6086480186, 40) + uint(0xf95b03, 24)),
  ),
  m.valid(
    'road authority by its relative object identifier',
    ['KnownExtension'],
    authority({ relRdAuthID: '12.4107.1' }),
    rawAuthority(true, uint(0x0ca00b01, 32)),
  ),
  m.valid(
    'road authority 2.999.4294967296: a second arc above 39, a third above 32 bits',
    ['KnownExtension', 'Boundary'],
    authority({ fullRdAuthID: '2.999.4294967296' }),
  ),
  m.valid(
    'road authority by an alternative that a later edition added',
    ['UnknownChoice'],
    authority({ _unknown: 0, bytes: '0042' }),
  ),
  m.valid(
    'signal priorities of group C (Europe)',
    ['RegionalContent'],
    withRegion(3, {
      activePrioritizations: [
        { stationID: 2734112009, priorState: 'granted', signalGroup: 2 },
        { stationID: 55, priorState: 'rejected', signalGroup: 4 },
      ],
    }),
  ),
  m.valid(
    'timing as time remaining of group B (Japan)',
    ['RegionalContent'],
    set(base, `${e0}.regional`, [{ regionId: 2, regExtValue: { minEndTime: 55, maxEndTime: 2402, confidence: 15 } }]),
  ),
  m.valid(
    'vehicles on lanes of group C (Europe)',
    ['RegionalContent'],
    set(base, `${i0}.maneuverAssistList`, [
      {
        connectionID: 21,
        regional: [
          {
            regionId: 3,
            regExtValue: {
              vehicleToLanePositions: [{ stationID: 4294967295, laneID: 2 }],
              rsuDistanceFromAnchor: { 'node-XY1': { x: -300, y: 220 } },
            },
          },
        ],
      },
    ]),
  ),
  m.valid('content of a region that defines none here', ['UnknownOpenType'], withRegion(2, opaque(uint(0x51ab, 16)))),
  m.valid(
    'an extension addition behind a signal group',
    ['UnknownExtension'],
    set(base, `${s0}._extensions`, [{ index: 0, bytes: '81' }]),
    extend(b, s0, '1', counted('10000001')),
  ),
  m.valid(
    'an addition of ours and one of a later edition behind an intersection',
    ['UnknownExtension', 'KnownExtension'],
    set(authority({ relRdAuthID: '12' }), `${i0}._extensions`, [{ index: 2, bytes: '1E' }]),
    extend(b, i0, '101', counted(`01${counted(uint(12, 8))}`) + counted('00011110')),
  ),
  m.valid(
    'purpose of an advice that a later edition added',
    ['UnknownEnumeration'],
    set(base, `${e0}.speeds`, [{ type: { _unknown: 5 } }]),
    m.draft(set(base, `${e0}.speeds`, [{ type: 'none' }])).replace(`${e0}.speeds[0].type`, `1${small(5)}`),
  ),
  m.acceptable(
    'the extension bit of the intersection is set, but nothing is there',
    ['EmptyExtension'],
    extend(b, i0, '0', ''),
    base,
  ),
  longLength(m, base),
  m.invalid(
    'a road authority that ends within an arc',
    ['ObjectIdentifier'],
    rawAuthority(false, '1000011010001000'),
    'malformed',
  ),
  m.invalid('a road authority without octets', ['ObjectIdentifier'], rawAuthority(true, ''), 'malformed'),
  m.invalid(
    'a road authority with an arc that starts with zeros',
    ['ObjectIdentifier'],
    rawAuthority(true, '1000000000000001'),
    'malformed',
  ),
]

const f = m.draft(full)
const outside = (path: string, value: number): Case => {
  const { start, end } = f.at(path)
  return m.invalid(
    `${path}: the bits hold ${value}`,
    ['ValueOutOfRange'],
    f.replace(path, uint(value, end - start)),
    'out-of-range',
  )
}
const e = `${i0}.states[0].state-time-speed[0]`

const damaged: Case[] = [
  ...faults(m, set(full, `${s0}.maneuverAssistList`), [`${i0}.status`, `${e}.timing.nextTime`]),
  outside(`${e}.timing.minEndTime`, 36112),
  outside(`${e}.timing.likelyTime`, 65535),
  outside(`${e}.speeds[0].speed`, 501),
  outside(`${i0}.states[0].maneuverAssistList[0].queueLength`, 10001),
  m.invalid(
    'eventState: index 10 in four bits, one above the last',
    ['EnumerationIndex'],
    b.replace(`${e0}.eventState`, '1010'),
    'enumeration',
  ),
  m.invalid(
    '256 signal groups: all bits of the count set',
    ['SizeOutOfRange'],
    b.splice(`${i0}.states`, 0, 8, '11111111') + '0'.repeat(255 * 24),
    'size',
  ),
  m.invalid(
    'signal priorities of group C in a content that is too short',
    ['Truncated'],
    // The list is there, of two elements, and then nothing.
    m.draft(withRegion(3, opaque('01000100'))).bits,
    'truncated',
  ),
]

const refused: Case[] = [
  m.refused('no intersections', ['RefusedSize'], { intersections: [] }, 'size'),
  m.refused('no signal groups', ['RefusedSize'], set(base, `${i0}.states`, []), 'size'),
  m.refused('a signal group without states', ['RefusedSize'], set(base, `${s0}.state-time-speed`, []), 'size'),
  m.refused('a moment of 36112', ['RefusedRange'], set(base, `${e0}.timing`, { minEndTime: 36112 }), 'out-of-range'),
  m.refused(
    'timing without the earliest end',
    ['RefusedMissing'],
    set(base, `${e0}.timing`, { likelyTime: 5 }),
    'missing',
  ),
  m.refused(
    'a state of a later edition: the enumeration has no extension marker',
    ['RefusedLabel'],
    set(base, `${e0}.eventState`, { _unknown: 0 }),
    'enumeration',
  ),
  m.refused(
    'a road authority that is no object identifier',
    ['RefusedType'],
    authority({ fullRdAuthID: 'city' }),
    'type',
  ),
]

const name = 'SPAT'
export const spat: Family = {
  file: 'spat',
  header: ['Signal states of intersections (SAE J2735 SPAT, message id 19), in their MessageFrame.'],
  groups: [
    { comment: 'states as they are sent', messageType: name, cases: usual },
    { comment: 'labels and limits', messageType: name, cases: limits },
    { comment: 'other editions and regions', messageType: name, cases: editions },
    { comment: 'damaged input', messageType: name, cases: damaged },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
