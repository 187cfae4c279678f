/**
 * @module NMEAcorrections
 */
import { enumerated, extensible, integer, octetString, optional, sequence, sequenceOf } from '../asn1/schema'
import { MinuteOfTheYear } from './common'
import { regionalExtension } from './regional-extension'

export const NMEA_MsgType = integer(0, 32767)

export const NMEA_Payload = octetString([1, 1023])

export const NMEA_Revision = enumerated(['unknown', 'reserved', 'rev1', 'rev2', 'rev3', 'rev4', 'rev5'], extensible())

export const ObjectCount = integer(0, 1023)

export const NMEAcorrections = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    rev: optional(NMEA_Revision),
    msg: optional(NMEA_MsgType),
    wdCount: optional(ObjectCount),
    payload: NMEA_Payload,
    regional: optional(sequenceOf(regionalExtension('NMEAcorrections'), [1, 4])),
  },
  extensible(),
)
