/**
 * Message 44, reserved for a second version of the personal safety message.
 * @module PersonalSafetyMessage2
 */
import { nullType } from '../asn1/schema'

/** Placeholder of message 44: the 2024 edition reserves the id and defines no content yet. */
export const PersonalSafetyMessage2 = nullType()
