/**
 * The Collective Perception Message: what a station sees around it. The first edition of TS 103 324.
 * @module CPM-PDU-Descriptions
 * @source ETSI TS 103 324 v2.1.1
 */
import { alias, extensible, objectSet, openType, sequence, sequenceOf } from '../../asn1/schema'
import { ItsPduHeader } from '../release2/cdd'
import { CpmContainerId, ManagementContainer } from '../release2/cpm'
import { OriginatingRsuContainer, OriginatingVehicleContainer } from '../release2/cpm-originating-station-containers'
import { PerceivedObjectContainer } from './cpm-perceived-object-container'
import { PerceptionRegionContainer } from './cpm-perception-region-container'
import { SensorInformationContainer } from './cpm-sensor-information-container'

export const WrappedCpmContainer = sequence({
  containerId: CpmContainerId,
  containerData: openType('containerId', () => CpmContainers),
})

export const WrappedCpmContainers = sequenceOf(WrappedCpmContainer, [1, 8, true])

export const ConstraintWrappedCpmContainers = alias(WrappedCpmContainers)

export const CpmPayload = sequence(
  {
    managementContainer: ManagementContainer,
    cpmContainers: ConstraintWrappedCpmContainers,
  },
  extensible(),
)

export const CollectivePerceptionMessage = sequence({
  header: ItsPduHeader,
  payload: CpmPayload,
})

/** The containers of a CPM, by number. */
export const CpmContainers = objectSet({
  1: OriginatingVehicleContainer,
  2: OriginatingRsuContainer,
  3: SensorInformationContainer,
  4: PerceptionRegionContainer,
  5: PerceivedObjectContainer,
})
