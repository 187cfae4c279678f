/**
 * The sensors of a station. The first edition of TS 103 324.
 * @module CPM-SensorInformationContainer
 * @source ETSI TS 103 324 v2.1.1
 */
import { boolean, extensible, optional, sequence, sequenceOf } from '../../asn1/schema'
import { ConfidenceLevel, Identifier1B, SensorType, Shape } from '../release2/cdd'

/** One sensor, or one system that merges the data of several. */
export const SensorInformation = sequence(
  {
    /** Number by which objects and regions refer to the sensor; it may change from one message to the next. */
    sensorId: Identifier1B,
    /** Kind of sensor. */
    sensorType: SensorType,
    /** Region that the sensor can survey. Dropped in later editions. */
    perceptionRegionShape: optional(Shape),
    /** How well the sensor perceives, the same in all of its region. Dropped in later editions. */
    perceptionRegionConfidence: optional(ConfidenceLevel),
    /** Whether parts of the region that lie behind an object are hidden from the sensor. Dropped in later editions. */
    shadowingApplies: boolean(),
  },
  extensible(),
)

/** The sensors of a station, and what they can see. */
export const SensorInformationContainer = sequenceOf(SensorInformation, [1, 128, true])
