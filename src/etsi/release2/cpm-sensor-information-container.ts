/**
 * The sensors of a station.
 * @module CPM-SensorInformationContainer
 * @source ETSI TS 103 324 v2.2.1
 */
import { extensible, optional, sequence, sequenceOf } from '../../asn1/schema'
import { Identifier1B, SensorType, SequenceOfIdentifier1B } from './cdd'

export const SensorInformation = sequence(
  {
    sensorId: Identifier1B,
    sensorType: SensorType,
    sensorIdList: optional(SequenceOfIdentifier1B),
  },
  extensible(),
)

export const SensorInformationContainer = sequenceOf(SensorInformation, [1, 128, true])
