/**
 * IEEE 1609.2-2022 and 1609.2.1-2022, ETSI TS 103 097 and TS 102 941: secured data, certificates, revocation lists,
 * trust lists and certificate management, every type as schema and as TypeScript type of the same name, for `oer`.
 *
 * Structures only: nothing here verifies a signature. What signatures are over are the octets that were received;
 * `encodingOf` gives them.
 *
 * @module
 */
export * from './generated/definitions'
