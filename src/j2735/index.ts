/**
 * SAE J2735 2024-09: every message and type, as schema and as TypeScript type of the same name.
 * @module
 */
export {
  type DecodeFrameOptions,
  decodeFrame,
  type Edition,
  encodeFrame,
  type MessageFrameOf,
  messageFrame,
} from './frame'
export * from './generated/definitions'
