import { EmergencyVehicleAlert, MessageFrame } from '../../j2735'
import type { Case, Family } from '../case'
import { type Bits, counted, draft, octetsOf, opaque, uint } from '../edit'
import type { Json } from '../format'
import type { Flag } from '../notes'

const frame = (messageId: number, value: Json, more: { [key: string]: Json } = {}): Json => ({
  messageId,
  value,
  ...more,
})
const valid = (comment: string, flags: Flag[], value: Json, bits: Bits): Case => ({
  comment,
  flags,
  result: 'valid',
  value,
  bytes: octetsOf(bits),
})
const acceptable = (comment: string, flags: Flag[], bits: Bits, value: Json): Case => ({
  comment,
  flags,
  result: 'acceptable',
  bytes: octetsOf(bits),
  value,
})
const invalid = (
  comment: string,
  flags: Flag[],
  bits: Bits,
  error: 'truncated' | 'trailing-data' | 'malformed',
): Case => ({ comment, flags, result: 'invalid', bytes: octetsOf(bits), error })
const refused = (
  comment: string,
  flags: Flag[],
  value: Json,
  error: (Case & { result: 'refused' })['error'],
): Case => ({
  comment,
  flags,
  result: 'refused',
  value,
  error,
})

/** The first 16 bits: whether extension additions follow, and the message id. */
const head = (id: number, extended = 0): Bits => `${extended}${uint(id, 15)}`

const alert: Json = { rsaMsg: { msgCnt: 1, typeEvent: 1796 } }
const alertBits = draft(EmergencyVehicleAlert, alert).bits
const octets = (n: number): Bits => Array.from({ length: n }, (_, k) => uint(k & 255, 8)).join('')
/** A block of so many octets with the number of its fragment in front (X.691 §11.9.3.8). */
const fragment = (blocks: number, content: Bits): Bits => `11${uint(blocks, 6)}${content}`

const ids: Case[] = [
  valid(
    'a message id that nobody knows',
    ['UnknownOpenType'],
    frame(1000, opaque(uint(0xabcdef, 24))),
    head(1000) + counted(uint(0xabcdef, 24)),
  ),
  valid('message id 0', ['UnknownOpenType', 'Boundary'], frame(0, opaque('00000000')), head(0) + counted('00000000')),
  valid(
    'message id 32767, the largest',
    ['UnknownOpenType', 'Boundary'],
    frame(32767, opaque('11111111')),
    head(32767) + counted('11111111'),
  ),
  valid(
    'message id 17, of the edition before 2016',
    ['UnknownOpenType'],
    frame(17, opaque('01010101')),
    head(17) + counted('01010101'),
  ),
  valid(
    'message id 51, the first behind those of the edition',
    ['UnknownOpenType'],
    frame(51, opaque('01')),
    head(51) + counted('01'),
  ),
  valid(
    'a message of unknown id with 127 octets',
    ['UnknownOpenType', 'SizeBound'],
    frame(500, opaque(octets(127))),
    head(500) + counted(octets(127)),
  ),
  valid(
    'a message of unknown id with 128 octets',
    ['UnknownOpenType', 'SizeBound'],
    frame(500, opaque(octets(128))),
    head(500) + counted(octets(128)),
  ),
  ...[43, 44, 45, 46, 47].flatMap((id) => [
    valid(
      `message id ${id}: NULL, as one octet of zeros`,
      ['NullPlaceholder'],
      frame(id, null),
      head(id) + counted('00000000'),
    ),
    valid(
      `message id ${id} with content of a later edition`,
      ['NullPlaceholder', 'UnknownOpenType'],
      frame(id, opaque(uint(0x0137, 16))),
      head(id) + counted(uint(0x0137, 16)),
    ),
  ]),
  valid(
    'message id 43 with one octet that is not zero',
    ['NullPlaceholder', 'UnknownOpenType'],
    frame(43, opaque('10000000')),
    head(43) + counted('10000000'),
  ),
  valid(
    'message id 43 with two octets of zeros',
    ['NullPlaceholder', 'UnknownOpenType'],
    frame(43, opaque('0'.repeat(16))),
    head(43) + counted('0'.repeat(16)),
  ),
]

const extensions: Case[] = [
  valid(
    'an extension addition of the frame, behind an alert',
    ['UnknownExtension'],
    frame(22, alert, { _extensions: [{ index: 0, bytes: 'E1' }] }),
    `${head(22, 1)}${counted(alertBits)}${uint(0, 7)}1${counted('11100001')}`,
  ),
  valid(
    'extension additions of the frame, behind a message that nobody knows',
    ['UnknownExtension', 'UnknownOpenType', 'OtherEditionBitmap'],
    frame(300, opaque('00000001'), {
      _extensions: [
        { index: 1, bytes: 'E1' },
        { index: 2, bytes: '0203' },
      ],
      _extensionCount: 8,
    }),
    `${head(300, 1)}${counted('00000001')}${uint(7, 7)}01100000${counted('11100001')}${counted(uint(0x0203, 16))}`,
  ),
  acceptable(
    'the extension bit of the frame is set, but nothing is there',
    ['EmptyExtension'],
    `${head(22, 1)}${counted(alertBits)}${uint(2, 7)}000`,
    frame(22, alert),
  ),
  acceptable(
    'the length of a message takes two octets where one would do',
    ['NonMinimalLength'],
    `${head(1000)}10${uint(2, 14)}${uint(0xbead, 16)}`,
    frame(1000, opaque(uint(0xbead, 16))),
  ),
  invalid(
    'the extension bit is set, and nothing follows',
    ['Truncated'],
    head(22, 1) + counted(alertBits),
    'truncated',
  ),
]

const K16 = 16384
const fragments: Case[] = [
  valid(
    'a message of 16 384 octets: one fragment, and an empty one behind it',
    ['Fragmented', 'UnknownOpenType'],
    frame(2000, opaque(octets(K16))),
    head(2000) + fragment(1, octets(K16)) + uint(0, 8),
  ),
  valid(
    'a message of 16 385 octets: one fragment, and one octet behind it',
    ['Fragmented', 'UnknownOpenType'],
    frame(2000, opaque(`${octets(K16)}10101010`)),
    head(2000) + fragment(1, octets(K16)) + counted('10101010'),
  ),
  invalid('a fragment of no octets', ['FragmentDeterminant'], head(2000) + fragment(0, '') + uint(0, 8), 'malformed'),
  invalid(
    'a fragment of five times 16 384 octets',
    ['FragmentDeterminant'],
    head(2000) + fragment(5, octets(40)),
    'malformed',
  ),
  invalid(
    'a fragment of 63 times 16 384 octets: all bits of the length set',
    ['FragmentDeterminant'],
    head(2000) + fragment(63, octets(40)),
    'malformed',
  ),
  invalid(
    'a fragment of 16 384 octets, of which 40 are there',
    ['FragmentDeterminant', 'Truncated'],
    head(2000) + fragment(1, octets(40)),
    'truncated',
  ),
  invalid(
    'a fragmented alert of a known id, cut off',
    ['FragmentDeterminant', 'Truncated'],
    head(22) + fragment(4, octets(40)),
    'truncated',
  ),
]

const damaged: Case[] = [
  invalid('no octets at all', ['Truncated'], '', 'truncated'),
  invalid('one octet', ['Truncated'], uint(0, 8), 'truncated'),
  invalid('a message id, and nothing else', ['Truncated'], head(22), 'truncated'),
  invalid('a length of two octets, of which one is there', ['Truncated'], `${head(22)}10000000`, 'truncated'),
  invalid('a message id and a length', ['Truncated'], head(1000) + uint(3, 8), 'truncated'),
  invalid('a known message without octets', ['Truncated', 'WrongLength'], head(22) + uint(0, 8), 'truncated'),
  invalid(
    'an unknown message that is longer than what is left',
    ['WrongLength'],
    head(1000) + uint(4, 8) + octets(3),
    'truncated',
  ),
  invalid(
    'an octet follows an unknown message',
    ['TrailingData'],
    head(1000) + counted(octets(3)) + uint(0, 8),
    'trailing-data',
  ),
  invalid('a second frame follows', ['TrailingData'], (head(22) + counted(alertBits)).repeat(2), 'trailing-data'),
]

const refusals: Case[] = [
  refused('a message id of 32768', ['RefusedRange'], frame(32768, opaque('00000000')), 'out-of-range'),
  refused('no message', ['RefusedMissing'], { messageId: 22 }, 'missing'),
  refused('no message id', ['RefusedMissing'], { value: opaque('00000000') }, 'missing'),
  refused('a message of unknown id that is no octets', ['RefusedAlternative'], frame(1000, alert), 'choice'),
  refused('a message of another id', ['RefusedUnknownName'], frame(20, alert), 'unknown-field'),
  refused('something where NULL belongs', ['RefusedType'], frame(43, 0), 'type'),
  refused('octets with half an octet', ['RefusedType'], frame(1000, { _unknownOpenType: 'ABC' }), 'malformed'),
]

const name = MessageFrame.name!
export const messageFrame: Family = {
  file: 'message-frame',
  header: [
    'The envelope of every message (SAE J2735 MessageFrame): ids that are unknown or reserved, fragments, extension additions.',
    'The frames here are put together from the rules by hand, not by an encoder.',
  ],
  groups: [
    { comment: 'message ids', messageType: name, cases: ids },
    { comment: 'extension additions and lengths', messageType: name, cases: extensions },
    { comment: 'fragments', messageType: name, cases: fragments },
    { comment: 'damaged input', messageType: name, cases: damaged },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refusals },
  ],
}
