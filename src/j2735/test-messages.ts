/**
 * @module TestMessages
 */
import { extensible, optional, sequence } from '../asn1/schema'
import { Header } from './common'
import { regionalExtension } from './regional-extension'

export const TestMessage00 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage00')) },
  extensible(),
)

export const TestMessage01 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage01')) },
  extensible(),
)

export const TestMessage02 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage02')) },
  extensible(),
)

export const TestMessage03 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage03')) },
  extensible(),
)

export const TestMessage04 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage04')) },
  extensible(),
)

export const TestMessage05 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage05')) },
  extensible(),
)

export const TestMessage06 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage06')) },
  extensible(),
)

export const TestMessage07 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage07')) },
  extensible(),
)

export const TestMessage08 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage08')) },
  extensible(),
)

export const TestMessage09 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage09')) },
  extensible(),
)

export const TestMessage10 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage10')) },
  extensible(),
)

export const TestMessage11 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage11')) },
  extensible(),
)

export const TestMessage12 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage12')) },
  extensible(),
)

export const TestMessage13 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage13')) },
  extensible(),
)

export const TestMessage14 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage14')) },
  extensible(),
)

export const TestMessage15 = sequence(
  { header: optional(Header), regional: optional(regionalExtension('TestMessage15')) },
  extensible(),
)
