import { PrioritizationResponseStatus, SignalStatusMessage } from '../../j2735'
import { type Case, extend, type Family, faults, longLength, message, set, small } from '../case'
import { counted, opaque, uint } from '../edit'
import type { Json } from '../format'
import { allNumbers, labels } from '../sweep'
import { ENGINE, INTERSECTION, MINUTE, SECOND } from './scene'

const m = message(30, SignalStatusMessage)

/** Main Street and Fourth Avenue answer Engine 7. */
const answer = (status: 'requested' | 'processing' | 'granted' | 'rejected', count: number) =>
  m.json({
    timeStamp: MINUTE,
    second: SECOND + 200 * count,
    sequenceNumber: 60 + count,
    status: [
      {
        sequenceNumber: 30 + count,
        id: INTERSECTION,
        sigStatus: [
          {
            requester: {
              id: { entityID: ENGINE },
              request: 7,
              sequenceNumber: 12,
              role: 'fire',
              typeData: { role: 'fire', request: 'requestImportanceLevel14' },
            },
            inboundOn: { lane: 2 },
            outboundOn: { lane: 9 },
            minute: MINUTE,
            second: SECOND + 11500,
            duration: 4000,
            status,
          },
        ],
      },
    ],
  })
const granted = answer('granted', 2)

const usual: Case[] = [
  m.valid('the request of Engine 7 has arrived', ['Realistic'], answer('requested', 0)),
  m.valid('the request of Engine 7 is being decided', ['Realistic'], answer('processing', 1)),
  m.valid('the request of Engine 7 is granted', ['Realistic'], granted),
  m.valid(
    'the request of Engine 7 is granted, that of a bus has to wait, one came by wire',
    ['Realistic'],
    m.json({
      timeStamp: MINUTE,
      second: SECOND + 600,
      sequenceNumber: 63,
      status: [
        {
          sequenceNumber: 33,
          id: INTERSECTION,
          sigStatus: [
            {
              requester: { id: { entityID: ENGINE }, request: 7, sequenceNumber: 12, role: 'fire' },
              inboundOn: { lane: 2 },
              outboundOn: { lane: 9 },
              status: 'granted',
            },
            {
              requester: {
                id: { entityID: Uint8Array.of(0xb0, 0x55, 0x00, 0x23) },
                request: 44,
                sequenceNumber: 90,
                role: 'transit',
              },
              inboundOn: { lane: 5 },
              status: 'reserviceLocked',
            },
            { inboundOn: { approach: 4 }, status: 'maxPresence' },
          ],
        },
      ],
    }),
  ),
  m.valid(
    'two intersections answer in one message',
    ['Realistic'],
    m.json({
      second: 1000,
      status: [
        {
          sequenceNumber: 1,
          id: INTERSECTION,
          sigStatus: [
            {
              requester: { id: { stationID: 2734112009 }, request: 1, sequenceNumber: 1, role: 'ambulance' },
              inboundOn: { approach: 3 },
              status: 'granted',
            },
          ],
        },
        {
          sequenceNumber: 8,
          id: { region: 26, id: 4108 },
          sigStatus: [
            {
              requester: { id: { stationID: 2734112009 }, request: 2, sequenceNumber: 1, role: 'ambulance' },
              inboundOn: { approach: 1 },
              outboundOn: { approach: 5 },
              status: 'watchOtherTraffic',
            },
          ],
        },
      ],
    }),
  ),
]

const one = (status: Json): Json => ({ inboundOn: { lane: 2 }, status })
const base: Json = {
  second: 2000,
  status: [{ sequenceNumber: 5, id: { id: 4107 }, sigStatus: [one('granted')] }],
}
const sig = 'status[0].sigStatus'
const two = set(base, sig, [one('granted'), one('rejected')])

const limits: Case[] = [
  m.valid('one answer to nobody', ['Minimal'], base),
  ...labels(PrioritizationResponseStatus).map((label, k) =>
    m.valid(`status: ${label}`, ['Label'], set(set(base, `${sig}[0].status`, label), 'sequenceNumber', k)),
  ),
  ...allNumbers(m, {
    timeStamp: MINUTE,
    second: 2000,
    sequenceNumber: 9,
    status: [
      {
        sequenceNumber: 5,
        id: { region: 26, id: 4107 },
        sigStatus: [
          {
            requester: { id: { stationID: 12345 }, request: 7, sequenceNumber: 12 },
            inboundOn: { lane: 2 },
            outboundOn: { connection: 9 },
            minute: MINUTE,
            second: 30000,
            duration: 4000,
            status: 'granted',
          },
        ],
      },
    ],
  }),
  m.valid(
    '32 intersections, the most',
    ['SizeBound'],
    set(base, 'status', Array(32).fill({ sequenceNumber: 5, id: { id: 4107 }, sigStatus: [one('granted')] })),
  ),
  m.valid('32 answers of one intersection, the most', ['SizeBound'], set(base, sig, Array(32).fill(one('rejected')))),
]

const b = m.draft(base)
const status = `${sig}[0].status`

const editions: Case[] = [
  m.valid(
    'a status that a later edition added',
    ['UnknownEnumeration'],
    set(base, status, { _unknown: 0 }),
    b.replace(status, `1${small(0)}`),
  ),
  m.valid(
    'out by an alternative that a later edition added',
    ['UnknownChoice'],
    set(base, `${sig}[0].outboundOn`, { _unknown: 3, bytes: '00AA' }),
  ),
  m.valid(
    'an extension addition behind an answer',
    ['UnknownExtension'],
    set(base, `${sig}[0]._extensions`, [{ index: 0, bytes: '55' }]),
    extend(b, `${sig}[0]`, '1', counted('01010101')),
  ),
  m.valid(
    'an extension addition behind an intersection, in front of the next',
    ['UnknownExtension'],
    set(
      set(base, 'status[1]', { sequenceNumber: 6, id: { id: 1 }, sigStatus: [one('rejected')] }),
      'status[0]._extensions',
      [{ index: 6, bytes: '66' }],
    ),
  ),
  m.valid(
    'regional content at every place',
    ['UnknownOpenType'],
    ['', 'status[0].', `${sig}[0].`].reduce<Json>(
      (value, path, k) => set(value, `${path}regional`, [{ regionId: 10 + k, regExtValue: opaque(uint(k, 8)) }]),
      base,
    ),
  ),
  m.acceptable(
    'a status with the index of a later edition in the long form',
    ['NonMinimalLength'],
    b.replace(status, `11${counted(uint(0, 8))}`),
    set(base, status, { _unknown: 0 }),
  ),
  m.acceptable(
    'the extension bit of an answer is set, but nothing is there',
    ['EmptyExtension'],
    extend(b, `${sig}[0]`, '000', ''),
    base,
  ),
  longLength(m, base),
]

const g = m.draft(granted)

const damaged: Case[] = [
  ...faults(m, set(granted, `${sig}[0].duration`), ['timeStamp', 'status[0].id', `${sig}[0].requester.id`, status]),
  m.invalid('timeStamp: all bits set', ['ValueOutOfRange'], g.replace('timeStamp', '1'.repeat(20)), 'out-of-range'),
  m.invalid(
    'inboundOn: index 3 of the choice, one above the last',
    ['ChoiceIndex'],
    g.splice(`${sig}[0].inboundOn`, 0, 3, '011'),
    'choice',
  ),
  m.invalid(
    'role in the type of the requester: all bits of the index set',
    ['EnumerationIndex'],
    g.replace(`${sig}[0].requester.typeData.role`, '011111'),
    'enumeration',
  ),
  m.invalid('two answers announced, one there', ['Truncated'], b.splice(sig, 0, 5, '00001'), 'truncated'),
]

const refused: Case[] = [
  m.refused('no answers of any intersection', ['RefusedSize'], { second: 2000, status: [] }, 'size'),
  m.refused('no status', ['RefusedMissing'], { second: 2000 }, 'missing'),
  m.refused('no answers', ['RefusedSize'], set(base, sig, []), 'size'),
  m.refused('33 answers', ['RefusedSize'], set(base, sig, Array(33).fill(one('granted'))), 'size'),
  m.refused('an answer without status', ['RefusedMissing'], set(two, `${sig}[1].status`), 'missing'),
  m.refused('a status that is no label', ['RefusedLabel'], set(base, status, 'grant'), 'enumeration'),
  m.refused('intersection 65536', ['RefusedRange'], set(base, 'status[0].id.id', 65536), 'out-of-range'),
]

const name = 'SignalStatusMessage'
export const signalStatusMessage: Family = {
  file: 'signal-status-message',
  header: [
    'Answers to requests for signal priority and preemption (SAE J2735 SignalStatusMessage, message id 30), in their MessageFrame.',
  ],
  groups: [
    { comment: 'answers as they are sent', messageType: name, cases: usual },
    { comment: 'labels and limits', messageType: name, cases: limits },
    { comment: 'other editions and regions', messageType: name, cases: editions },
    { comment: 'damaged input', messageType: name, cases: damaged },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
