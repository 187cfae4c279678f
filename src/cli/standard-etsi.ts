import {
  editionsOfBytes,
  editionsOfValue,
  type ItsPduEdition,
  itsPduEditions,
  type Release,
  releaseFirst,
} from '../etsi/its-pdu'
import * as release1 from '../etsi/release1/generated/registry'
import * as release2 from '../etsi/release2/generated/registry'
import * as superseded from '../etsi/superseded/generated/registry'
import { type NamedType, names } from './names'
import type { Codec, Definitions, Selection } from './standards'

const namedType = ({ type, schema, edition }: ItsPduEdition): NamedType => ({ name: type, schema, edition })

/** ETSI ITS: messages of every edition; types by name from the release that was asked for. */
export function etsi(release: Release, codec: Codec): Definitions {
  const rooms = { 1: names('etsi', release1), 2: names('etsi', release2), 0: names('etsi', superseded) }
  /** What the edition of a type that is no message is called. */
  const called = (types: NamedType[], of: Release) => types.map((t) => ({ ...t, edition: `release ${of}` }))
  const types = rooms[release]

  /** Messages of one kind, or of any. */
  const messages = (kind?: string): Selection => {
    const ofKind = kind === undefined ? undefined : itsPduEditions.filter((e) => e.type === kind)
    /** Where the kind is said, the header need not say it too; but the protocolVersion still tells the edition. */
    const among = (protocolVersion: unknown) => {
      const possible = ofKind!.filter((e) => e.protocolVersions.includes(protocolVersion as number))
      return releaseFirst(possible.length > 0 ? possible : ofKind!, release)
    }
    return {
      ofBytes(bytes) {
        return (ofKind ? among(bytes[0]) : editionsOfBytes(bytes, release)).map(namedType)
      },
      ofJson(json) {
        const header = (json as { header?: { protocolVersion?: unknown } } | null)?.header
        return (ofKind ? among(header?.protocolVersion) : editionsOfValue(json, release)).map(namedType)
      },
    }
  }

  return {
    ...types,
    standard: 'etsi',
    codec,
    select(name) {
      if (name === undefined) return messages()
      // A message goes by its kind, and by the name of its type, which is another for the CPM of release 2.
      const meant = types.candidates(name).map((t) => t.schema)
      const kind = itsPduEditions.find((e) => e.type === name || meant.includes(e.schema))?.type
      if (kind) return messages(kind)
      const only = called([types.find(name)], release)
      return { ofBytes: () => only, ofJson: () => only }
    },
    printed(type, edition) {
      if (edition === undefined && type !== undefined) return called(types.candidates(type), release)
      const message = itsPduEditions.find((e) => e.type === type && e.edition === edition)
      if (message) return [namedType(message)]
      const of = edition === 'release 1' ? 1 : edition === 'release 2' ? 2 : undefined
      return of === undefined || type === undefined ? [] : called(rooms[of].candidates(type), of)
    },
    numberName: (schema, value) =>
      types.numberName(schema, value) ??
      rooms[1].numberName(schema, value) ??
      rooms[2].numberName(schema, value) ??
      rooms[0].numberName(schema, value),
  }
}
