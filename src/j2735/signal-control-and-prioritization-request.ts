/**
 * Message 46, reserved for requests of signal control and priority.
 * @module SignalControlAndPrioritizationRequest
 */
import { nullType } from '../asn1/schema'

/** Placeholder of message 46: the 2024 edition reserves the id and defines no content yet. */
export const SignalControlAndPrioritizationRequest = nullType()
