/**
 * ETSI ITS messages: every message and type of release 2, as schema and as TypeScript type of the same name, and the
 * two verbs that read and write messages of every edition.
 * @module
 */
export {
  type DecodeItsPduOptions,
  decodeItsPdu,
  encodeItsPdu,
  type ItsPdu,
  type ItsPduType,
  type Release,
} from './its-pdu'
export * from './release2/generated/definitions'
