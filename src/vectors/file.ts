import { isCodecError, toHex } from '../asn1'
import type { Case, CaseGroup, Family } from './case'
import type { DecodeGroup, EncodeGroup, Json, Note, RefusedTest, TestGroup, VectorFile } from './format'
import { notes } from './notes'
import { ownCodec } from './own-codec'
import { sameValue } from './run'

// Turns cases into a file: encodes, numbers, and checks every claim against the codec before it is written down.

/** Raised whenever what the files look like or mean changes. */
export const GENERATOR_VERSION = '1.0.0'
const SOURCE = { name: 'bluelight', version: GENERATOR_VERSION }
const STANDARD = 'SAE J2735'
const EDITION = '2024-09'

function refusal(run: () => unknown): { code: string; path: string; message: string } {
  try {
    run()
  } catch (e) {
    if (isCodecError(e)) return e
    throw e
  }
  throw new Error('is not refused')
}

function check(claim: boolean, problem: string): void {
  if (!claim) throw new Error(problem)
}

type DecodeTest = DecodeGroup['tests'][number]

function testOf(c: Case, tcId: number): DecodeTest | RefusedTest {
  const about = { tcId, comment: c.comment, flags: [...c.flags] }
  if (c.result === 'refused') {
    const { code, path, message } = refusal(() => ownCodec.encode(c.value))
    check(code === c.error, `${code} instead of ${c.error}: ${message}`)
    return { ...about, value: c.value, result: 'invalid', error: code, path }
  }
  if (c.result === 'invalid') {
    const { code, path, message } = refusal(() => ownCodec.decode(c.bytes))
    check(code === c.error, `${code} instead of ${c.error}: ${message}`)
    return { ...about, hex: toHex(c.bytes), result: 'invalid', error: code, path }
  }
  const encoded = toHex(ownCodec.encode(c.value))
  const bytes = c.bytes ?? ownCodec.encode(c.value)
  const hex = toHex(bytes)
  const decoded = ownCodec.decode(bytes)
  check(sameValue(decoded, c.value), `${hex} decodes to ${JSON.stringify(decoded)}, not ${JSON.stringify(c.value)}`)
  // What the decoder yields has the standard's order of components.
  const value = JSON.parse(JSON.stringify(decoded)) as Json
  if (c.result === 'acceptable') {
    check(encoded !== hex, 'is canonical')
    return { ...about, hex, value, canonical: encoded, result: 'acceptable' }
  }
  check(encoded === hex, `encodes to ${encoded}, not ${hex}`)
  // The length stands behind the 16 bits of the message id (X.691 §11.9.3.7).
  if (bytes[2]! >> 6 === 2) about.flags.push('LongLength')
  return { ...about, hex, value, result: 'valid' }
}

function groupOf({ comment, messageType, cases }: CaseGroup, next: () => number): TestGroup {
  const tests = cases.map((c) => {
    try {
      return testOf(c, next())
    } catch (e) {
      throw new Error(`${messageType}, ${comment}, “${c.comment}”: ${e instanceof Error ? e.message : String(e)}`)
    }
  })
  const about = {
    comment,
    standard: `${STANDARD} ${EDITION}`,
    rootType: 'MessageFrame',
    messageType,
    source: SOURCE,
  }
  const isEncode = cases.every((c) => c.result === 'refused')
  check(isEncode || cases.every((c) => c.result !== 'refused'), `${comment}: values among input`)
  return isEncode
    ? { type: 'UperEncode', ...about, tests: tests as EncodeGroup['tests'] }
    : { type: 'UperDecode', ...about, tests: tests as DecodeGroup['tests'] }
}

/** The file of a family of cases. */
export function fileOf(family: Family): VectorFile {
  let last = 0
  const testGroups = family.groups.map((g) => groupOf(g, () => ++last))
  const used = new Set(testGroups.flatMap((g) => g.tests.flatMap((t) => t.flags)))
  return {
    $schema: '../vectors.schema.json',
    algorithm: 'UPER',
    standard: STANDARD,
    edition: EDITION,
    generatorVersion: GENERATOR_VERSION,
    numberOfTests: last,
    header: family.header,
    notes: Object.fromEntries(Object.entries(notes).filter(([flag]) => used.has(flag))) as Record<string, Note>,
    testGroups,
  }
}

/** JSON with one property a line, and values and flags on one line: as easy to compare by eye as by diff. */
export function textOf(file: VectorFile): string {
  const write = (value: unknown, indent: string, key: string): string => {
    const inner = `${indent}  `
    if (
      typeof value !== 'object' ||
      value === null ||
      key === 'value' ||
      key === 'flags' ||
      key === 'clauses' ||
      key === 'source'
    )
      return JSON.stringify(value)
    if (Array.isArray(value)) return `[\n${value.map((v) => inner + write(v, inner, '')).join(',\n')}\n${indent}]`
    const fields = Object.entries(value).map(([k, v]) => `${inner}${JSON.stringify(k)}: ${write(v, inner, k)}`)
    return `{\n${fields.join(',\n')}\n${indent}}`
  }
  return `${write(file, '', '')}\n`
}
