import type { DecodeOptions } from '../asn1/limits'
import { uper } from '../asn1/uper'
import { MessageFrame } from './generated/definitions'

/**
 * Decodes a MessageFrame: the envelope that every J2735 message travels in, with the message inside.
 *
 * @param bytes UPER, as received; nothing may follow the message.
 * @returns the frame; `messageId` tells the type of `value` (22 is an EmergencyVehicleAlert).
 * @throws CodecError naming path and bit where the bytes are not a valid frame.
 * @see SAE J2735 2024-09, MessageFrame
 * @example
 * const frame = decodeFrame(fromHex('00160e1a88238eccdbffff0dfa40064c16'))
 * if (frame.messageId === 22 && 'rsaMsg' in frame.value) console.log(frame.value.responseType)
 */
export function decodeFrame(bytes: Uint8Array, options?: DecodeOptions): MessageFrame {
  return uper.decode(MessageFrame, bytes, options)
}

/**
 * Encodes a MessageFrame canonically.
 *
 * @throws CodecError naming path, value and allowed range; no octets come from a bad value.
 * @see SAE J2735 2024-09, MessageFrame
 * @example
 * const bytes = encodeFrame({ messageId: 22, value: { rsaMsg: { msgCnt: 1, typeEvent: 9729 } } })
 */
export function encodeFrame(frame: MessageFrame): Uint8Array {
  return uper.encode(MessageFrame, frame)
}
