/**
 * NMEA sentences about GNSS, broadcast as they are.
 * @module NMEAcorrections
 */
import { enumerated, extensible, integer, octetString, optional, sequence, sequenceOf } from '../asn1/schema'
import { MinuteOfTheYear } from './common'
import { regionalExtension } from './regional-extension'

/** Number of the kind of NMEA sentence in the payload. */
export const NMEA_MsgType = integer(0, 32767)

/** An NMEA sentence, byte for byte. */
export const NMEA_Payload = octetString([1, 1023])

/** Revision of the NMEA 0183 format that the payload follows. */
export const NMEA_Revision = enumerated(['unknown', 'reserved', 'rev1', 'rev2', 'rev3', 'rev4', 'rev5'], extensible())

/** A number of things, here of the bytes in a payload. */
export const ObjectCount = integer(0, 1023)

/** Carries one NMEA 0183 sentence, such as GNSS corrections, from a reference to receivers nearby. */
export const NMEAcorrections = sequence(
  {
    /** When the message was made; the year is not sent. */
    timeStamp: optional(MinuteOfTheYear),
    /** Revision of the NMEA format. */
    rev: optional(NMEA_Revision),
    /** Kind of NMEA sentence. */
    msg: optional(NMEA_MsgType),
    /** Number of bytes in the payload. */
    wdCount: optional(ObjectCount),
    /** The NMEA sentence. */
    payload: NMEA_Payload,
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('NMEAcorrections'), [1, 4])),
  },
  extensible(),
)
