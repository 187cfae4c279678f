import type { DecodeOptions } from '../asn1/limits'
import type { Extensible, Infer, ObjectSet, SequenceSchema, UnknownOpenType } from '../asn1/schema'
import { uper } from '../asn1/uper'
import { DSRCmsgID, MessageFrame, MessageFrame2023 } from './generated/definitions'

/** The edition whose definitions read a message. 2024 reads every other edition but 2023 (see `VehicleData2023`). */
export type Edition = '2023' | '2024'

/** Options of {@link decodeFrame}. */
export interface DecodeFrameOptions<E extends Edition = Edition> extends DecodeOptions {
  /** `'2024'` unless the sender is known to use the 2023-09 edition: nothing in the bytes tells. */
  edition?: E
}

/**
 * Decodes a MessageFrame: the envelope that every J2735 message travels in, with the message inside.
 *
 * @param bytes UPER, as received; nothing may follow the message.
 * @returns the frame; `messageId` tells the type of `value` (22 is an EmergencyVehicleAlert). Messages, extensions and
 * regional content that these definitions do not know are kept as bytes.
 * @throws CodecError naming path and bit where the bytes are not a valid frame.
 * @see SAE J2735 2024-09, MessageFrame
 * @example
 * import { fromHex } from 'bluelight/asn1'
 * const frame = decodeFrame(fromHex('00160e1a88238e671c4c02000e20124410'))
 * if (frame.messageId === 22 && 'rsaMsg' in frame.value) console.log(frame.value.responseType)
 */
export function decodeFrame(bytes: Uint8Array, options?: DecodeFrameOptions<'2024'>): MessageFrame
export function decodeFrame(bytes: Uint8Array, options: DecodeFrameOptions<'2023'>): MessageFrame2023
export function decodeFrame(bytes: Uint8Array, options?: DecodeFrameOptions): MessageFrame | MessageFrame2023 {
  return uper.decode<MessageFrame | MessageFrame2023>(frameOf(options?.edition), bytes, options)
}

/**
 * Encodes a MessageFrame canonically. A frame that was decoded with an `edition` is encoded with the same.
 *
 * @throws CodecError naming path, value and allowed range; no octets come from a bad value.
 * @see SAE J2735 2024-09, MessageFrame
 * @example
 * const bytes = encodeFrame({ messageId: 22, value: { rsaMsg: { msgCnt: 1, typeEvent: 9729 } } })
 */
export function encodeFrame(frame: MessageFrame, options?: { edition?: '2024' }): Uint8Array
export function encodeFrame(frame: MessageFrame2023, options: { edition: '2023' }): Uint8Array
export function encodeFrame(frame: MessageFrame | MessageFrame2023, options?: { edition?: Edition }): Uint8Array {
  return uper.encode<MessageFrame | MessageFrame2023>(frameOf(options?.edition), frame)
}

const frameOf = (edition: Edition | undefined) => (edition === '2023' ? MessageFrame2023 : MessageFrame)

/** A frame whose message is one of `O`, or unknown. */
export type MessageFrameOf<O extends ObjectSet> = Extensible &
  (
    | { [Id in keyof O & number]: { messageId: Id; value: Infer<O[Id]> } }[keyof O & number]
    | { messageId: number; value: UnknownOpenType }
  )

/**
 * The schema of a MessageFrame that understands only some messages: what a bundle of few messages uses. All others are
 * kept as bytes. `MessageTypes` is the set of all.
 *
 * @param messages schemas by DSRCmsgID
 * @see SAE J2735 2024-09, MessageFrame
 * @example
 * import { uper } from 'bluelight/asn1'
 * const AlertFrame = messageFrame({ 22: EmergencyVehicleAlert })
 * const frame = uper.decode(AlertFrame, bytes)
 */
export function messageFrame<const O extends ObjectSet>(messages: O): SequenceSchema<MessageFrameOf<O>> {
  return {
    kind: 'SEQUENCE',
    name: 'MessageFrame',
    root: { messageId: DSRCmsgID, value: { kind: 'OPEN TYPE', by: 'messageId', set: () => messages } },
    additions: [],
  }
}
