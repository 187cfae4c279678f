import type { Note } from './format'

/** All flags, and what they mean. A file lists those that it uses. */
export const notes = {
  Realistic: {
    bugType: 'basic',
    description: 'A message as a vehicle or a roadside unit sends it on an ordinary day.',
  },
  Minimal: { bugType: 'basic', description: 'Only what is mandatory.' },
  Label: {
    bugType: 'basic',
    description: 'Goes through the labels of enumerations and the named bits of bit strings; over a group each occurs.',
    clauses: ['X.691 §14.2', 'X.691 §16'],
  },
  Alternative: {
    bugType: 'basic',
    description: 'Goes through the alternatives of a choice.',
    clauses: ['X.691 §23.6'],
  },
  LongLength: {
    bugType: 'basic',
    description: 'A message of 128 octets or more: its length in the frame takes two octets.',
    clauses: ['X.691 §11.9.3.7'],
  },
  Fragmented: {
    bugType: 'boundary',
    description: 'Content of 16 384 octets or more travels in fragments, and the last fragment may be empty.',
    clauses: ['X.691 §11.9.3.8'],
  },
  Boundary: {
    bugType: 'boundary',
    description: 'A number at the end of its range, or at the last one that is a quantity.',
    clauses: ['X.691 §11.5.6'],
  },
  Unavailable: {
    bugType: 'boundary',
    description: 'The number by which the standard says that a quantity is not known; it is not a quantity itself.',
  },
  SizeBound: {
    bugType: 'boundary',
    description: 'A list or string that is as short or as long as it may be.',
    clauses: ['X.691 §11.9.4.1', 'X.691 §20.6'],
  },
  SizeBeyondRoot: {
    bugType: 'compatibility',
    description: 'An extensible size outside of its root: the length takes the general form behind an extension bit.',
    clauses: ['X.691 §16.6', 'X.691 §20.4'],
  },
  ValueBeyondRoot: {
    bugType: 'compatibility',
    description: 'An extensible integer outside of its root: sent as an unconstrained one behind an extension bit.',
    clauses: ['X.691 §13.1'],
  },
  KnownExtension: {
    bugType: 'compatibility',
    description: 'Extension additions that the edition of the file defines.',
    clauses: ['X.691 §19.7', 'X.691 §19.9'],
  },
  UnknownExtension: {
    bugType: 'compatibility',
    description:
      'Extension additions that the edition does not define, as from a newer sender. They are skipped or kept; `_extensions` holds them.',
    clauses: ['X.691 §19.7', 'X.691 §19.9'],
  },
  OtherEditionBitmap: {
    bugType: 'compatibility',
    description:
      'The bitmap of extension additions is longer or shorter than the edition’s: the sender has another one. `_extensionCount` is its length. An encoder that does not keep it writes a bitmap of its own edition’s length instead of `hex`.',
    clauses: ['X.691 §19.7', 'X.691 §19.8'],
  },
  UnknownEnumeration: {
    bugType: 'compatibility',
    description:
      'An enumeration value that the edition does not define. `_unknown` is its index among the extension additions.',
    clauses: ['X.691 §14.3'],
  },
  UnknownChoice: {
    bugType: 'compatibility',
    description:
      'An alternative that the edition does not define. `_unknown` is its index among the extension additions, `bytes` its content.',
    clauses: ['X.691 §23.8'],
  },
  UnknownOpenType: {
    bugType: 'compatibility',
    description:
      'Content whose identifier the edition does not define: a message, a part II entry, a regional extension. It is kept as octets.',
    clauses: ['X.691 §11.2'],
  },
  UnnamedBit: {
    bugType: 'compatibility',
    description: 'A bit is set that has no name in this edition.',
  },
  RegionalContent: {
    bugType: 'compatibility',
    description: 'A regional extension that the standard defines.',
  },
  NullPlaceholder: {
    bugType: 'compatibility',
    description:
      'A message id that the edition reserves with NULL: one octet of zeros is null, anything else belongs to a later edition and is kept.',
    clauses: ['X.691 §11.1', 'X.691 §11.2'],
  },

  EmptyExtension: {
    bugType: 'non-canonical',
    description: 'The extension bit is set, but no extension addition is there.',
    clauses: ['X.691 §19.1'],
  },
  RootInExtensionForm: {
    bugType: 'non-canonical',
    description: 'A size or number within the root of its extensible constraint, sent in the form for those outside.',
    clauses: ['X.691 §13.1', 'X.691 §16.6', 'X.691 §20.4'],
  },
  NonMinimalLength: {
    bugType: 'non-canonical',
    description: 'A length that fits one octet takes two, or a small number or length has the form for large ones.',
    clauses: ['X.691 §11.6', 'X.691 §11.9.3.4', 'X.691 §11.9.3.6'],
  },
  NonMinimalInteger: {
    bugType: 'non-canonical',
    description: 'An integer has more octets than it needs.',
    clauses: ['X.691 §11.3.6', 'X.691 §11.4.6'],
  },

  Truncated: {
    bugType: 'malformed',
    description: 'The input ends before the value does.',
  },
  TrailingData: {
    bugType: 'malformed',
    description: 'Octets follow the value, in the frame or in the content of an open type.',
    clauses: ['X.691 §11.1', 'X.691 §11.2'],
  },
  NonZeroPadding: {
    bugType: 'malformed',
    description: 'The bits that fill up the last octet are not zero.',
    clauses: ['X.691 §11.1'],
  },
  WrongLength: {
    bugType: 'malformed',
    description: 'The length of an open type disagrees with its content.',
    clauses: ['X.691 §11.2'],
  },
  FragmentDeterminant: {
    bugType: 'malformed',
    description: 'The length of a fragment is none of one to four times 16 384, or its content is missing.',
    clauses: ['X.691 §11.9.3.8'],
  },
  ValueOutOfRange: {
    bugType: 'malformed',
    description: 'The bits of a number hold one above its range.',
    clauses: ['X.691 §11.5'],
  },
  SizeOutOfRange: {
    bugType: 'malformed',
    description: 'The bits of a length hold one above its range.',
    clauses: ['X.691 §11.9.4.1'],
  },
  EnumerationIndex: {
    bugType: 'malformed',
    description: 'The index of an enumeration is above that of its last label.',
    clauses: ['X.691 §14.2'],
  },
  ChoiceIndex: {
    bugType: 'malformed',
    description: 'The index of a choice is above that of its last alternative.',
    clauses: ['X.691 §23.6'],
  },
  ExtensionCount: {
    bugType: 'malformed',
    description: 'The bitmap of extension additions has no bits, or is counted in fragments.',
    clauses: ['X.691 §11.9.3.4', 'X.691 §19.8'],
  },
  ObjectIdentifier: {
    bugType: 'malformed',
    description: 'The octets of an object identifier end within an arc, are none, or start an arc with zeros.',
    clauses: ['X.690 §8.19.2', 'X.690 §8.20.2'],
  },
  EmptyInteger: {
    bugType: 'malformed',
    description: 'An integer without octets.',
    clauses: ['X.691 §11.3.6', 'X.691 §11.4.6'],
  },

  RefusedMissing: { bugType: 'refused-value', description: 'A mandatory component is absent.' },
  RefusedUnknownName: { bugType: 'refused-value', description: 'No component or bit has this name.' },
  RefusedRange: { bugType: 'refused-value', description: 'A number is outside of its range.' },
  RefusedSize: { bugType: 'refused-value', description: 'A list or string is too short or too long.' },
  RefusedLabel: { bugType: 'refused-value', description: 'The enumeration has no such label.' },
  RefusedAlternative: { bugType: 'refused-value', description: 'The choice has no such alternative, none, or two.' },
  RefusedCharacter: { bugType: 'refused-value', description: 'A string has a character that is not permitted.' },
  RefusedType: { bugType: 'refused-value', description: 'A value of the wrong kind, such as text for a number.' },
} as const satisfies Record<string, Note>

export type Flag = keyof typeof notes
