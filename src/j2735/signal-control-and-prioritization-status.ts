/**
 * @module SignalControlAndPrioritizationStatus
 */
import { nullType } from '../asn1/schema'

export const SignalControlAndPrioritizationStatus = nullType()
