/**
 * The sensors of a station. The first edition of TS 103 324.
 * @module CPM-SensorInformationContainer
 * @source ETSI TS 103 324 v2.1.1
 */
import { boolean, extensible, optional, sequence, sequenceOf } from '../../asn1/schema'
import { ConfidenceLevel, Identifier1B, SensorType, Shape } from '../release2/cdd'

export const SensorInformation = sequence(
  {
    sensorId: Identifier1B,
    sensorType: SensorType,
    perceptionRegionShape: optional(Shape),
    perceptionRegionConfidence: optional(ConfidenceLevel),
    shadowingApplies: boolean(),
  },
  extensible(),
)

export const SensorInformationContainer = sequenceOf(SensorInformation, [1, 128, true])
