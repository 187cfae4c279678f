/**
 * ETSI ITS messages of release 1: every message and type, as schema and as TypeScript type of the same name.
 * @module
 */
export * from './generated/definitions'
