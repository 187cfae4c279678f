import {
  AnimalPropelledType,
  AnimalType,
  Attachment,
  HumanPropelledType,
  MotorizedPropelledType,
  NumberOfParticipantsInCluster,
  PersonalDeviceUserType,
  PersonalSafetyMessage,
  PublicSafetyEventResponderWorkerType,
} from '../../j2735'
import { type Case, extend, type Family, faults, longLength, message, set, small } from '../case'
import { counted, opaque, uint } from '../edit'
import { allNumbers, labelCases } from '../sweep'

const m = message(32, PersonalSafetyMessage)

const accuracy = { semiMajor: 60, semiMinor: 52, orientation: 0 }

/** A firefighter who directs traffic at the scene of an accident. */
const firefighter = m.json({
  basicType: 'aPUBLICSAFETYWORKER',
  secMark: 19250,
  msgCnt: 77,
  id: Uint8Array.of(0xf1, 0x2e, 0x0d, 0x04),
  position: { lat: 422829730, long: -837501400, elevation: 2246 },
  accuracy,
  speed: 12,
  heading: 14400,
  eventResponderType: 'fireAndEMSWorker',
  activityType: { respondingToEvents: true, directingTraffic: true },
  activitySubType: { emergencyOrganizationPersonnel: true },
})

const usual: Case[] = [
  m.valid('a firefighter directs traffic at the scene of an accident', ['Realistic'], firefighter),
  m.valid(
    'a pedestrian crosses Main Street, reading on the phone',
    ['Realistic'],
    m.json({
      basicType: 'aPEDESTRIAN',
      secMark: 20050,
      msgCnt: 3,
      id: Uint8Array.of(0x10, 0x99, 0xa4, 0x5e),
      position: { lat: 422815710, long: -837486000 },
      accuracy,
      speed: 68,
      heading: 7210,
      accelSet: { long: 2, lat: 0, vert: -127, yaw: 0 },
      pathHistory: { crumbData: [{ latOffset: -10, lonOffset: -640, elevationOffset: -2048, timeOffset: 400 }] },
      pathPrediction: { radiusOfCurve: 32767, confidence: 150 },
      propulsion: { human: 'onFoot' },
      useState: { reading: true },
      crossRequest: false,
      crossState: true,
      sizing: { slowMoving: true },
    }),
  ),
  m.valid(
    'a group of children with a teacher on cargo bicycles',
    ['Realistic'],
    m.json({
      basicType: 'aPEDALCYCLIST',
      secMark: 500,
      msgCnt: 100,
      id: Uint8Array.of(0x2b, 0x01, 0x02, 0x03),
      position: { lat: 422803000, long: -837487000, elevation: 2233 },
      accuracy,
      speed: 225,
      heading: 0,
      propulsion: { motor: 'bicycle' },
      clusterSize: 'medium',
      clusterRadius: 12,
      sizing: { smallStature: true },
      attachment: 'bicycleTrailer',
      attachmentRadius: 15,
    }),
  ),
]

const base = m.json({
  basicType: 'aPEDESTRIAN',
  secMark: 20050,
  msgCnt: 3,
  id: Uint8Array.of(0x10, 0x99, 0xa4, 0x5e),
  position: { lat: 422815710, long: -837486000 },
  accuracy,
  speed: 68,
  heading: 7210,
})

const limits: Case[] = [
  m.valid('who, where, how fast', ['Minimal'], base),
  ...labelCases(m, set(base, 'propulsion', { human: 'onFoot' }), {
    basicType: PersonalDeviceUserType,
    eventResponderType: PublicSafetyEventResponderWorkerType,
    attachment: Attachment,
    animalType: AnimalType,
    clusterSize: NumberOfParticipantsInCluster,
    'propulsion.human': HumanPropelledType,
  }),
  ...labelCases(m, set(base, 'propulsion', { animal: 'otherTypes' }), { 'propulsion.animal': AnimalPropelledType }),
  ...labelCases(m, set(base, 'propulsion', { motor: 'otherTypes' }), { 'propulsion.motor': MotorizedPropelledType }),
  ...allNumbers(m, {
    basicType: 'aPEDESTRIAN',
    secMark: 20050,
    msgCnt: 3,
    id: '1099A45E',
    position: { lat: 422815710, long: -837486000, elevation: 2240 },
    accuracy,
    speed: 68,
    heading: 7210,
    clusterRadius: 5,
    attachmentRadius: 6,
  }),
]

const b = m.draft(base)
const using = (value: string, length: number) => set(base, 'useState', { value, length })
const u = m.draft(using('0100', 9))

const editions: Case[] = [
  m.valid('use of the device: each bit', ['Label'], using('FF80', 9)),
  m.valid(
    'use of the device in 12 bits, the last of them from a later edition',
    ['SizeBeyondRoot', 'UnnamedBit'],
    using('0110', 12),
    u.replace('useState', `1${uint(12, 8)}000000010001`),
  ),
  m.acceptable(
    'use of the device in nine bits, in the form for other sizes',
    ['RootInExtensionForm'],
    u.replace('useState', `1${uint(9, 8)}000000010`),
    using('0100', 9),
  ),
  m.valid(
    'a kind of road user that a later edition added',
    ['UnknownEnumeration'],
    set(base, 'basicType', { _unknown: 0 }),
    b.replace('basicType', `1${small(0)}`),
  ),
  m.valid(
    'a propulsion that a later edition added',
    ['UnknownChoice'],
    set(base, 'propulsion', { _unknown: 0, bytes: '20' }),
  ),
  m.valid(
    'a motor that a later edition added',
    ['UnknownEnumeration'],
    set(base, 'propulsion', { motor: { _unknown: 4 } }),
  ),
  m.valid(
    'an extension addition behind the message',
    ['UnknownExtension'],
    set(base, '_extensions', [{ index: 0, bytes: 'D00D' }]),
    extend(b, '', '1', counted(uint(0xd00d, 16))),
  ),
  m.valid(
    'regional content',
    ['UnknownOpenType'],
    set(base, 'regional', [{ regionId: 3, regExtValue: opaque('11000011') }]),
  ),
  m.acceptable(
    'the extension bit of the position is set, but nothing is there',
    ['EmptyExtension'],
    extend(b, 'position', '00', ''),
    base,
  ),
  longLength(m, base),
]

const damaged: Case[] = [
  ...faults(m, set(firefighter, 'clusterRadius', 3), ['position.long', 'activityType']),
  m.invalid(
    'basicType: index 5 in three bits, one above the last',
    ['EnumerationIndex'],
    b.replace('basicType', '0101'),
    'enumeration',
  ),
  m.invalid(
    'propulsion: index 3 of the choice, one above the last',
    ['ChoiceIndex'],
    m.draft(set(base, 'propulsion', { human: 'onFoot' })).replace('propulsion', '0110000'),
    'choice',
  ),
  m.invalid('heading: the bits hold 28801', ['ValueOutOfRange'], b.replace('heading', uint(28801, 15)), 'out-of-range'),
  m.invalid(
    'attachmentRadius: the bits hold 201',
    ['ValueOutOfRange'],
    m.draft(set(base, 'attachmentRadius', 0)).replace('attachmentRadius', uint(201, 8)),
    'out-of-range',
  ),
]

const refused: Case[] = [
  m.refused('no position', ['RefusedMissing'], set(base, 'position'), 'missing'),
  m.refused(
    'a bit that has no name here',
    ['RefusedUnknownName'],
    set(base, 'useState', { sleeping: true }),
    'unknown-field',
  ),
  m.refused(
    'two propulsions',
    ['RefusedAlternative'],
    set(base, 'propulsion', { human: 'onFoot', motor: 'bicycle' }),
    'choice',
  ),
  m.refused('a group 101 m across', ['RefusedRange'], set(base, 'clusterRadius', 101), 'out-of-range'),
]

const name = 'PersonalSafetyMessage'
export const personalSafetyMessage: Family = {
  file: 'personal-safety-message',
  header: [
    'What people on foot or bicycle broadcast (SAE J2735 PersonalSafetyMessage, message id 32), in its MessageFrame.',
  ],
  groups: [
    { comment: 'messages as they are sent', messageType: name, cases: usual },
    { comment: 'labels and limits', messageType: name, cases: limits },
    { comment: 'other editions and regions', messageType: name, cases: editions },
    { comment: 'damaged input', messageType: name, cases: damaged },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
