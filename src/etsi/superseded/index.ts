/**
 * ETSI ITS messages before release 1, and the first edition of the CPM of release 2: what they have otherwise than the
 * releases. `decodeItsPdu` reads them by itself; this is for those who name their types.
 * @module
 */
export * from './generated/definitions'
