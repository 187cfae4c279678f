/**
 * @module TrafficSignalPhaseAndTiming
 */
import { nullType } from '../asn1/schema'

export const TrafficSignalPhaseAndTiming = nullType()
