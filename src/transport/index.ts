export type { TransportOptions } from './base'
export { type Clock, type ManualClock, manualClock, type Random, seededRandom, systemClock } from './clock'
export { TransportError, type TransportErrorCode } from './errors'
export {
  type MemoryJoinOptions,
  type MemoryMedium,
  type MemoryMediumOptions,
  type MemoryMediumStats,
  memoryMedium,
} from './memory'
export type {
  AbortSignalLike,
  Datagram,
  DatagramMeta,
  Drop,
  DropReason,
  MetaValue,
  StartOptions,
  StateChange,
  Transport,
  TransportEvents,
  TransportState,
  TransportStats,
} from './types'
