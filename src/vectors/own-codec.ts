import { jer } from '../asn1'
import { decodeFrame, encodeFrame, MessageFrame } from '../j2735'
import type { CodecUnderTest } from './run'

/** This library's J2735 codec as the runner takes it. */
export const ownCodec: CodecUnderTest = {
  decode: (bytes) => jer.toJson(MessageFrame, decodeFrame(bytes)),
  encode: (value) => encodeFrame(jer.fromJson(MessageFrame, value)),
}
