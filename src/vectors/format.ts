/**
 * The format of the spec-vector files, after the example of Wycheproof: groups of tests, each with its verdict and with
 * flags that a dictionary in the same file explains. `spec-vectors/vectors.schema.json` says the same as JSON Schema.
 */

/** A JSON value as vectors hold it: every number in them is exact. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** `acceptable`: a decoder may read the input or refuse it; if it reads it, `value` is what it means. */
export type Verdict = 'valid' | 'invalid' | 'acceptable'

/**
 * What an implementation that fails tests of a flag gets wrong: plain content (`basic`), limits of types (`boundary`),
 * content from other editions (`compatibility`), input that breaks the rules (`malformed`), input that follows the rules
 * but not the canonical ones (`non-canonical`), values that no encoding exists for (`refused-value`).
 */
export type BugType = 'basic' | 'boundary' | 'compatibility' | 'malformed' | 'non-canonical' | 'refused-value'

/** The verdict of all tests that carry a flag of this kind. */
export const verdictOf: Readonly<Record<BugType, Verdict>> = {
  basic: 'valid',
  boundary: 'valid',
  compatibility: 'valid',
  malformed: 'invalid',
  'non-canonical': 'acceptable',
  'refused-value': 'invalid',
}

/** What a flag means. */
export interface Note {
  bugType: BugType
  description: string
  /** Clauses of the standard that decide. */
  clauses?: string[]
}

interface Test {
  /** Number of the test, unique in its file. */
  tcId: number
  comment: string
  /** Names in the file's `notes`. */
  flags: string[]
}
/** Decodes to `value`, which encodes to `hex`. */
export interface ValidTest extends Test {
  hex: string
  /** The value of the group's root type, in JER. */
  value: Json
  result: 'valid'
}
/** May decode to `value`, which encodes to `canonical`. */
export interface AcceptableTest extends Test {
  hex: string
  value: Json
  canonical: string
  result: 'acceptable'
}
/** Must not decode. */
export interface InvalidTest extends Test {
  hex: string
  result: 'invalid'
  /** What our codec reports: one of its error codes, and where. Another implementation only has to refuse. */
  error: string
  path: string
}
/** Must not encode. */
export interface RefusedTest extends Test {
  value: Json
  result: 'invalid'
  error: string
  path: string
}

interface Group {
  comment: string
  /** The standard and edition whose definitions the tests go by. */
  standard: string
  /** The type that `hex` and `value` are of. */
  rootType: string
  /** The message that the tests are about. */
  messageType: string
  /** Who wrote the tests. */
  source: { name: string; version: string }
}
/** Input for a decoder; what it yields is input for an encoder. */
export interface DecodeGroup extends Group {
  type: 'UperDecode'
  tests: (ValidTest | AcceptableTest | InvalidTest)[]
}
/** Values for an encoder, which must refuse them all. */
export interface EncodeGroup extends Group {
  type: 'UperEncode'
  tests: RefusedTest[]
}
export type TestGroup = DecodeGroup | EncodeGroup

/** One file of vectors. */
export interface VectorFile {
  $schema: string
  algorithm: string
  standard: string
  edition: string
  generatorVersion: string
  numberOfTests: number
  header: string[]
  notes: Record<string, Note>
  testGroups: TestGroup[]
}
