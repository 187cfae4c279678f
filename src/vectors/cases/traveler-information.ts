import {
  DirectionOfUse,
  DistanceUnits,
  MUTCDCode,
  type TravelerDataFrame,
  TravelerInformation,
  TravelerInfoType,
} from '../../j2735'
import { type Case, extend, type Family, faults, longLength, message, set, small } from '../case'
import { counted, opaque, uint } from '../edit'
import type { Json } from '../format'
import { allNumbers, eachSize, labelCases } from '../sweep'
import { CENTER, MINUTE } from './scene'

const m = message(31, TravelerInformation)

const unused = { doNotUse1: 0, doNotUse2: 0, doNotUse3: 0, doNotUse4: 0 }

/** Keep right: emergency vehicles at the scene, on 400 m of Fourth Avenue. */
const scene: TravelerDataFrame = {
  ...unused,
  frameType: 'advisory',
  msgId: { furtherInfoID: Uint8Array.of(0x04, 0x11) },
  startYear: 2026,
  startTime: MINUTE,
  durationTime: 90,
  priority: 7,
  regions: [
    {
      name: 'Fourth Avenue',
      id: { region: 26, id: 88 },
      anchor: CENTER,
      laneWidth: 1200,
      directionality: 'both',
      closedPath: false,
      direction: { 'from067-5to090-0degrees': true, 'from090-0to112-5degrees': true },
      description: {
        path: {
          scale: 0,
          offset: {
            ll: {
              nodes: [
                { delta: { 'node-LL3': { lon: -12000, lat: 350 } } },
                { delta: { 'node-LL3': { lon: -18000, lat: 120 } } },
                { delta: { 'node-LL4': { lon: -41000, lat: -90 } }, attributes: { localNode: ['closedToTraffic'] } },
              ],
            },
          },
        },
      },
    },
  ],
  content: { advisory: [{ item: { itis: 6925 } }, { item: { itis: 7443 } }, { item: { text: 'keep right' } }] },
  url: 'i/4107',
}

const usual: Case[] = [
  m.valid(
    'emergency vehicles at the scene of an accident on Fourth Avenue',
    ['Realistic'],
    m.json({
      msgCnt: 1,
      timeStamp: MINUTE,
      packetID: Uint8Array.of(0x26, 0x04, 0x11, 0x20, 0x26, 0x10, 0x14, 0x00, 0x01),
      urlB: 'https://example.org/',
      dataFrames: [scene],
    }),
  ),
  m.valid(
    'a work zone with a closed lane, as a circle, and its speed limit as the sign says it',
    ['Realistic'],
    m.json({
      msgCnt: 4,
      dataFrames: [
        {
          ...unused,
          frameType: 'roadSignage',
          msgId: {
            roadSignID: {
              position: { lat: 422840000, long: -837484000 },
              viewAngle: { 'from180-0to202-5degrees': true },
              mutcdCode: 'maintenance',
              crc: Uint8Array.of(0x1d, 0x0f),
            },
          },
          startTime: MINUTE,
          durationTime: 32000,
          priority: 4,
          regions: [
            {
              direction: { 'from000-0to022-5degrees': true },
              description: {
                geometry: {
                  direction: { 'from000-0to022-5degrees': true },
                  extent: 'useFor500meters',
                  laneWidth: 700,
                  circle: { center: { lat: 422842000, long: -837484000 }, radius: 250, units: 'meter' },
                },
              },
            },
          ],
          content: { workZone: [{ item: { itis: 1025 } }, { item: { text: 'LEFT LANE' } }] },
        },
        {
          ...unused,
          frameType: 'roadSignage',
          msgId: { furtherInfoID: Uint8Array.of(0, 0) },
          startTime: MINUTE,
          durationTime: 32000,
          priority: 5,
          regions: [
            {
              anchor: { lat: 422840000, long: -837484000, elevation: 2250 },
              directionality: 'forward',
              description: {
                path: {
                  offset: {
                    xy: {
                      nodes: [
                        { delta: { 'node-XY1': { x: 0, y: 0 } } },
                        { delta: { 'node-XY6': { x: 120, y: 24000 } } },
                      ],
                    },
                  },
                },
              },
            },
          ],
          content: { speedLimit: [{ item: { itis: 268 } }, { item: { itis: 12569 } }, { item: { itis: 8720 } }] },
        },
      ],
    }),
  ),
  m.valid(
    'places in the older way: a line, a circle and an area; services at an exit',
    ['Realistic'],
    m.json({
      msgCnt: 9,
      dataFrames: [
        {
          ...unused,
          frameType: 'commercialSignage',
          msgId: { furtherInfoID: Uint8Array.of(0, 0) },
          startTime: 0,
          durationTime: 1440,
          priority: 0,
          regions: [
            {
              description: {
                oldRegion: {
                  direction: {},
                  area: {
                    shapePointSet: {
                      anchor: CENTER,
                      laneWidth: 400,
                      directionality: 'reverse',
                      nodeList: {
                        nodes: [{ delta: { 'node-XY1': { x: 1, y: 2 } } }, { delta: { 'node-XY2': { x: 3, y: 4 } } }],
                      },
                    },
                  },
                },
              },
            },
            {
              description: {
                oldRegion: {
                  direction: {},
                  extent: 'forever',
                  area: { circle: { center: CENTER, radius: 4095, units: 'mile' } },
                },
              },
            },
            {
              description: {
                oldRegion: {
                  direction: {},
                  area: {
                    regionPointSet: {
                      anchor: CENTER,
                      scale: 3,
                      nodeList: [
                        { xOffset: 32767, yOffset: -32768 },
                        { xOffset: 0, yOffset: 900, zOffset: 1 },
                      ],
                    },
                  },
                },
              },
            },
          ],
          content: { exitService: [{ item: { text: 'Fuel' } }, { item: { itis: 11060 } }] },
        },
      ],
    }),
  ),
]

const region = { anchor: { lat: 422817000, long: -837485000 } }
const frame: { [key: string]: Json } = {
  ...unused,
  frameType: 'advisory',
  msgId: { furtherInfoID: '0000' },
  startTime: MINUTE,
  durationTime: 60,
  priority: 2,
  regions: [region],
  content: { genericSign: [{ item: { itis: 7443 } }] },
}
const base: Json = { msgCnt: 1, dataFrames: [frame] }
const f0 = 'dataFrames[0]'
const circle: Json = {
  geometry: { direction: 'FFFF', circle: { center: { lat: 422817000, long: -837485000 }, radius: 50, units: 'meter' } },
}

const limits: Case[] = [
  m.valid('one sign in one place', ['Minimal'], base),
  ...labelCases(
    m,
    set(
      set(set(base, `${f0}.regions[0].description`, circle), `${f0}.regions[0].directionality`, 'both'),
      `${f0}.msgId`,
      { roadSignID: { position: { lat: 422817000, long: -837485000 }, viewAngle: 'FFFF', mutcdCode: 'none' } },
    ),
    {
      [`${f0}.regions[0].description.geometry.circle.units`]: DistanceUnits,
      [`${f0}.regions[0].directionality`]: DirectionOfUse,
      [`${f0}.msgId.roadSignID.mutcdCode`]: MUTCDCode,
      [`${f0}.frameType`]: TravelerInfoType,
    },
  ),
  ...Object.entries({
    'node-LL1': { lon: -2048, lat: 2047 },
    'node-LL2': { lon: 8191, lat: -8192 },
    'node-LL3': { lon: -32768, lat: 32767 },
    'node-LL4': { lon: 131071, lat: -131072 },
    'node-LL5': { lon: -2097152, lat: 2097151 },
    'node-LL6': { lon: 8388607, lat: -8388608 },
  }).map(([form, delta]) =>
    m.valid(
      `nodes as ${form} at the ends of their range`,
      ['Alternative', 'Boundary'],
      set(base, `${f0}.regions[0].description`, {
        path: { offset: { ll: { nodes: [{ delta: { [form]: delta } }, { delta: { [form]: { lon: 0, lat: 0 } } }] } } },
      }),
    ),
  ),
  ...allNumbers(
    m,
    set(
      { msgCnt: 1, timeStamp: MINUTE, dataFrames: [{ ...frame, startYear: 2026 }] },
      `${f0}.regions[0].description`,
      circle,
    ),
  ),
  ...eachSize(m, set(set(base, 'urlB', 'https'), `${f0}.url`, 'x1'), (p) => p === 'urlB' || p === `${f0}.url`),
  m.valid('eight frames, the most', ['SizeBound'], { msgCnt: 1, dataFrames: Array(8).fill(frame) }),
  m.valid('16 places, the most', ['SizeBound'], set(base, `${f0}.regions`, Array(16).fill(region))),
  m.valid(
    'an advisory of 100 codes, the most',
    ['SizeBound'],
    set(base, `${f0}.content`, { advisory: Array(100).fill({ item: { itis: 7443 } }) }),
  ),
  m.valid(
    'an advisory text of 500 characters, the most',
    ['SizeBound'],
    set(base, `${f0}.content`, { advisory: [{ item: { text: 'Drive on the right. '.repeat(25) } }] }),
  ),
  m.valid(
    'an advisory text with every character of the type, controls included',
    ['Boundary'],
    set(base, `${f0}.content`, {
      advisory: [{ item: { text: String.fromCharCode(...Array.from({ length: 128 }, (_, k) => k)) } }],
    }),
  ),
]

const b = m.draft(base)
const friction: Json = {
  frictionInfo: {
    roadSurfaceDescription: { snow: { type: 'packed' } },
    dryOrWet: 'wet',
    roadRoughness: { meanVerticalVariation: 25000, horizontalVariationStdDev: 0 },
  },
}

const editions: Case[] = [
  m.valid('friction of the road in the addition of 2020', ['KnownExtension'], set(base, `${f0}.contentNew`, friction)),
  m.valid(
    'new content that a later edition added',
    ['UnknownChoice'],
    set(base, `${f0}.contentNew`, { _unknown: 0, bytes: '66' }),
    extend(b, f0, '1', counted(`1${small(0)}${counted('01100110')}`)),
  ),
  m.valid(
    'friction, and one addition that we do not know',
    ['KnownExtension', 'UnknownExtension'],
    set(set(base, `${f0}.contentNew`, friction), `${f0}._extensions`, [{ index: 1, bytes: '01' }]),
  ),
  m.valid(
    'a way to describe the place that a later edition added',
    ['UnknownChoice'],
    set(base, `${f0}.regions[0].description`, { _unknown: 7, bytes: '0102030405' }),
  ),
  m.valid(
    'a kind of frame that a later edition added',
    ['UnknownEnumeration'],
    set(base, `${f0}.frameType`, { _unknown: 0 }),
    b.replace(`${f0}.frameType`, `1${small(0)}`),
  ),
  m.valid(
    'regional content',
    ['UnknownOpenType'],
    set(base, 'regional', [{ regionId: 240, regExtValue: opaque(uint(0x1f2e3d, 24)) }]),
  ),
  m.acceptable(
    'the extension bit of the frame is set, but nothing is there',
    ['EmptyExtension'],
    extend(b, f0, '0', ''),
    base,
  ),
  longLength(m, base),
]

const long = m.draft(set(base, `${f0}.regions[0].description`, circle))
const one: Json = { item: { itis: 7443 } }
const advisory = m.draft(set(base, `${f0}.content`, { advisory: [one] }))

const damaged: Case[] = [
  ...faults(m, set(base, `${f0}.regions[0].name`, 'Main'), [`${f0}.msgId`, `${f0}.regions[0].anchor.long`]),
  m.invalid(
    'durationTime: the bits hold 32001',
    ['ValueOutOfRange'],
    b.replace(`${f0}.durationTime`, uint(32001, 15)),
    'out-of-range',
  ),
  m.invalid(
    'startTime: all bits set',
    ['ValueOutOfRange'],
    b.replace(`${f0}.startTime`, '1'.repeat(20)),
    'out-of-range',
  ),
  m.invalid(
    'content: index 5 of the choice, one above the last',
    ['ChoiceIndex'],
    b.splice(`${f0}.content`, 0, 3, '101'),
    'choice',
  ),
  m.invalid(
    'description: index 3 of the choice, one above the last',
    ['ChoiceIndex'],
    long.splice(`${f0}.regions[0].description`, 0, 3, '011'),
    'choice',
  ),
  m.invalid(
    'an advisory of 101 codes',
    ['SizeOutOfRange'],
    advisory.splice(`${f0}.content.advisory`, 0, 7, uint(100, 7)) + '0'.repeat(100 * 17),
    'size',
  ),
  m.invalid(
    'an advisory text of 501 characters',
    ['SizeOutOfRange'],
    m
      .draft(set(base, `${f0}.content`, { advisory: [{ item: { text: 'a' } }] }))
      .splice(`${f0}.content.advisory[0].item.text`, 0, 9, uint(500, 9)) + '1'.repeat(500 * 7),
    'size',
  ),
]

const refused: Case[] = [
  m.refused('no frames', ['RefusedSize'], { msgCnt: 1, dataFrames: [] }, 'size'),
  m.refused('no places', ['RefusedSize'], set(base, `${f0}.regions`, []), 'size'),
  m.refused(
    'a text of 501 characters',
    ['RefusedSize'],
    set(base, `${f0}.content`, { advisory: [{ item: { text: 'a'.repeat(501) } }] }),
    'size',
  ),
  m.refused('a priority of 8', ['RefusedRange'], set(base, `${f0}.priority`, 8), 'out-of-range'),
  m.refused(
    'two contents',
    ['RefusedAlternative'],
    set(base, `${f0}.content`, { advisory: [one], workZone: [one] }),
    'choice',
  ),
  m.refused('a packetID of eight octets', ['RefusedSize'], set(base, 'packetID', '0011223344556677'), 'size'),
]

const name = 'TravelerInformation'
export const travelerInformation: Family = {
  file: 'traveler-information',
  header: ['Advisories, signs and work zones (SAE J2735 TravelerInformation, message id 31), in their MessageFrame.'],
  groups: [
    { comment: 'messages as they are sent', messageType: name, cases: usual },
    { comment: 'labels and limits', messageType: name, cases: limits },
    { comment: 'other editions and regions', messageType: name, cases: editions },
    { comment: 'damaged input', messageType: name, cases: damaged },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
