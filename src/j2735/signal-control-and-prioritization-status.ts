/**
 * Message 47, reserved for answers to requests of signal control and priority.
 * @module SignalControlAndPrioritizationStatus
 */
import { nullType } from '../asn1/schema'

/** Placeholder of message 47: the 2024 edition reserves the id and defines no content yet. */
export const SignalControlAndPrioritizationStatus = nullType()
