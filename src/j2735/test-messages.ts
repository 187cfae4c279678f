/**
 * Sixteen messages without fixed content, for tests and local trials.
 * @module TestMessages
 */
import { extensible, optional, sequence } from '../asn1/schema'
import { Header } from './common'
import { regionalExtension } from './regional-extension'

/**
 * Message 240, for tests and local trials; its content comes from the region.
 * @module TestMessage00
 */
export const TestMessage00 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage00')),
  },
  extensible(),
)

/**
 * Message 241, for tests and local trials; its content comes from the region.
 * @module TestMessage01
 */
export const TestMessage01 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage01')),
  },
  extensible(),
)

/**
 * Message 242, for tests and local trials; its content comes from the region.
 * @module TestMessage02
 */
export const TestMessage02 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage02')),
  },
  extensible(),
)

/**
 * Message 243, for tests and local trials; its content comes from the region.
 * @module TestMessage03
 */
export const TestMessage03 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage03')),
  },
  extensible(),
)

/**
 * Message 244, for tests and local trials; its content comes from the region.
 * @module TestMessage04
 */
export const TestMessage04 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage04')),
  },
  extensible(),
)

/**
 * Message 245, for tests and local trials; its content comes from the region.
 * @module TestMessage05
 */
export const TestMessage05 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage05')),
  },
  extensible(),
)

/**
 * Message 246, for tests and local trials; its content comes from the region.
 * @module TestMessage06
 */
export const TestMessage06 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage06')),
  },
  extensible(),
)

/**
 * Message 247, for tests and local trials; its content comes from the region.
 * @module TestMessage07
 */
export const TestMessage07 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage07')),
  },
  extensible(),
)

/**
 * Message 248, for tests and local trials; its content comes from the region.
 * @module TestMessage08
 */
export const TestMessage08 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage08')),
  },
  extensible(),
)

/**
 * Message 249, for tests and local trials; its content comes from the region.
 * @module TestMessage09
 */
export const TestMessage09 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage09')),
  },
  extensible(),
)

/**
 * Message 250, for tests and local trials; its content comes from the region.
 * @module TestMessage10
 */
export const TestMessage10 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage10')),
  },
  extensible(),
)

/**
 * Message 251, for tests and local trials; its content comes from the region.
 * @module TestMessage11
 */
export const TestMessage11 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage11')),
  },
  extensible(),
)

/**
 * Message 252, for tests and local trials; its content comes from the region.
 * @module TestMessage12
 */
export const TestMessage12 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage12')),
  },
  extensible(),
)

/**
 * Message 253, for tests and local trials; its content comes from the region.
 * @module TestMessage13
 */
export const TestMessage13 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage13')),
  },
  extensible(),
)

/**
 * Message 254, for tests and local trials; its content comes from the region.
 * @module TestMessage14
 */
export const TestMessage14 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage14')),
  },
  extensible(),
)

/**
 * Message 255, for tests and local trials; its content comes from the region.
 * @module TestMessage15
 */
export const TestMessage15 = sequence(
  {
    /** Time and revision. */
    header: optional(Header),
    /** The content, as the region defines it. */
    regional: optional(regionalExtension('TestMessage15')),
  },
  extensible(),
)
