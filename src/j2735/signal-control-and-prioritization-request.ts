/**
 * @module SignalControlAndPrioritizationRequest
 */
import { nullType } from '../asn1/schema'

export const SignalControlAndPrioritizationRequest = nullType()
