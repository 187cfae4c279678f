import {
  ElevationConfidence,
  Extent,
  HeadingConfidence,
  PositionConfidence,
  RoadSideAlert,
  SpeedConfidence,
  ThrottleConfidence,
  TransmissionState,
} from '../../j2735'
import { type Case, extend, type Family, faults, longLength, message, set } from '../case'
import { counted, opaque, uint } from '../edit'
import { allNumbers, labelCases } from '../sweep'
import { ENGINE_POSITION, MINUTE, SECOND } from './scene'

const m = message(27, RoadSideAlert)

const crossing = m.json({
  msgCnt: 9,
  timeStamp: MINUTE,
  typeEvent: 1796, // emergency vehicles on roadway
  description: [7439, 7443], // clear a lane for emergency vehicles, reduce your speed
  priority: Uint8Array.of(0xc0),
  heading: { 'from337-5to360-0degrees': true, 'from000-0to022-5degrees': true },
  extent: 'useFor1000meters',
  position: ENGINE_POSITION,
  furtherInfoID: Uint8Array.of(0x04, 0x11),
})
const base = m.json({ msgCnt: 9, typeEvent: 1796, description: [7438, 7439] })
const where = m.json({ msgCnt: 9, typeEvent: 1796, position: ENGINE_POSITION })
const b = m.draft(base)
const w = m.draft(where)

const usual: Case[] = [
  m.valid('a roadside unit tells of a fire engine on Main Street', ['Realistic'], crossing),
  m.valid(
    'a stalled vehicle ahead',
    ['Realistic'],
    m.json({
      msgCnt: 60,
      timeStamp: MINUTE,
      typeEvent: 532,
      priority: Uint8Array.of(0x60),
      extent: 'useFor500meters',
      position: { long: -837484700, lat: 422839240, elevation: 2251 },
    }),
  ),
  m.valid('an event and a count', ['Minimal'], m.json({ msgCnt: 9, typeEvent: 1796 })),
  ...labelCases(m, set(where, 'extent', 'forever'), {
    'position.posConfidence.pos': PositionConfidence,
    'position.posConfidence.elevation': ElevationConfidence,
    'position.speedConfidence.heading': HeadingConfidence,
    'position.speedConfidence.speed': SpeedConfidence,
    'position.speedConfidence.throttle': ThrottleConfidence,
    'position.speed.transmisson': TransmissionState,
    extent: Extent,
  }),
  m.valid('heading: no direction', ['Label'], set(base, 'heading', '0000')),
  m.valid('heading: all directions', ['Label'], set(base, 'heading', 'FFFF')),
  ...allNumbers(
    m,
    m.json({
      msgCnt: 9,
      typeEvent: 1796,
      position: {
        utcTime: { year: 2026, month: 10, day: 14, hour: 17, minute: 32, second: SECOND, offset: -240 },
        long: -837485000,
        lat: 422817000,
        elevation: 2240,
        heading: 40,
        speed: { transmisson: 'forwardGears', speed: 780 },
        posAccuracy: { semiMajor: 30, semiMinor: 24, orientation: 8192 },
      },
    }),
  ),
  m.valid('a time without any part', ['Minimal'], set(where, 'position', { utcTime: {}, long: 0, lat: 0 })),
]

const editions: Case[] = [
  m.valid(
    'an extension addition behind the alert',
    ['UnknownExtension'],
    set(base, '_extensions', [{ index: 0, bytes: '5C' }]),
    extend(b, '', '1', counted('01011100')),
  ),
  m.valid(
    'an extension addition behind the position',
    ['UnknownExtension'],
    set(where, 'position._extensions', [{ index: 1, bytes: 'A0' }]),
    extend(w, 'position', '01', counted('10100000')),
  ),
  m.valid(
    'regional content',
    ['UnknownOpenType'],
    set(base, 'regional', [{ regionId: 77, regExtValue: opaque(uint(0x4d2, 16)) }]),
  ),
  m.acceptable('the extension bit is set, but nothing is there', ['EmptyExtension'], extend(b, '', '00', ''), base),
  longLength(m, base),
]

const outside = (path: string, value: number): Case => {
  const { start, end } = w.at(path)
  return m.invalid(
    `${path}: the bits hold ${value}`,
    ['ValueOutOfRange'],
    w.replace(path, uint(value, end - start)),
    'out-of-range',
  )
}

const damaged: Case[] = [
  ...faults(m, set(crossing, 'extent'), ['typeEvent', 'position.long', 'furtherInfoID']),
  outside('position.utcTime.month', 15),
  outside('position.utcTime.minute', 63),
  outside('position.lat', 2 ** 31 - 1),
  outside('position.long', 3600000001),
  outside('position.heading', 32767),
  m.invalid(
    'position.timeConfidence: all bits of the index set',
    ['EnumerationIndex'],
    w.replace('position.timeConfidence', '111111'),
    'enumeration',
  ),
]

const refused: Case[] = [
  m.refused('no count', ['RefusedMissing'], set(base, 'msgCnt'), 'missing'),
  m.refused('a position without latitude', ['RefusedMissing'], set(where, 'position.lat'), 'missing'),
  m.refused('a heading of 28801', ['RefusedRange'], set(where, 'position.heading', 28801), 'out-of-range'),
  m.refused('a priority of two octets', ['RefusedSize'], set(base, 'priority', 'E000'), 'size'),
  m.refused('an extent that is no label', ['RefusedLabel'], set(base, 'extent', 'useFor42meters'), 'enumeration'),
]

const name = 'RoadSideAlert'
export const roadSideAlert: Family = {
  file: 'road-side-alert',
  header: ['Short warnings of events near the road (SAE J2735 RoadSideAlert, message id 27), in their MessageFrame.'],
  groups: [
    { comment: 'alerts, labels and limits', messageType: name, cases: usual },
    { comment: 'other editions and regions', messageType: name, cases: editions },
    { comment: 'damaged input', messageType: name, cases: damaged },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
