/**
 * Message 45, reserved for signal phases and timing of traffic lights.
 * @module TrafficSignalPhaseAndTiming
 */
import { nullType } from '../asn1/schema'

/** Placeholder of message 45: the 2024 edition reserves the id and defines no content yet. */
export const TrafficSignalPhaseAndTiming = nullType()
