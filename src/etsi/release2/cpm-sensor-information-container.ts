/**
 * The sensors of a station.
 * @module CPM-SensorInformationContainer
 * @source ETSI TS 103 324 v2.2.1
 */
import { extensible, optional, sequence, sequenceOf } from '../../asn1/schema'
import { Identifier1B, SensorType, SequenceOfIdentifier1B } from './cdd'

/** One sensor, or one system that merges the data of several. */
export const SensorInformation = sequence(
  {
    /** Number by which objects and regions refer to the sensor; it may change from one message to the next. */
    sensorId: Identifier1B,
    /** Kind of sensor. */
    sensorType: SensorType,
    /** Sensors whose data this one merges. */
    sensorIdList: optional(SequenceOfIdentifier1B),
  },
  extensible(),
)

/** The sensors of a station, and what they can see. */
export const SensorInformationContainer = sequenceOf(SensorInformation, [1, 128, true])
