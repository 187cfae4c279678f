/**
 * The codec engine: schemas, and the verbs that work on any of them.
 * @module
 */
export { CodecError, type CodecErrorCode, type CodecErrorDetails, isCodecError } from './errors'
export { fromHex, toHex } from './hex'
export { type Json, jer } from './jer'
export { type Layout, layout, oerLayout } from './layout'
export { type DecodeOptions, defaultLimits, type Limits, type Trailing } from './limits'
export { encodingOf, oer } from './oer'
export * from './schema'
export { uper } from './uper'
