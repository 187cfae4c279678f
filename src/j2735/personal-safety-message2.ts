/**
 * @module PersonalSafetyMessage2
 */
import { nullType } from '../asn1/schema'

export const PersonalSafetyMessage2 = nullType()
