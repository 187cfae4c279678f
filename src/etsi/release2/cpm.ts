/**
 * The Collective Perception Message: what a station sees around it.
 * @module CPM-PDU-Descriptions
 * @source ETSI TS 103 324 v2.2.1
 */
import { extensible, integer, objectSet, openType, optional, sequence, sequenceOf } from '../../asn1/schema'
import { ItsPduHeader, MessageRateHz, MessageSegmentationInfo, ReferencePosition, TimestampIts } from './cdd'
import { OriginatingRsuContainer, OriginatingVehicleContainer } from './cpm-originating-station-containers'
import { PerceivedObjectContainer } from './cpm-perceived-object-container'
import { PerceptionRegionContainer } from './cpm-perception-region-container'
import { SensorInformationContainer } from './cpm-sensor-information-container'

export const MessageRateRange = sequence({
  messageRateMin: MessageRateHz,
  messageRateMax: MessageRateHz,
})

export const ManagementContainer = sequence(
  {
    referenceTime: TimestampIts,
    referencePosition: ReferencePosition,
    segmentationInfo: optional(MessageSegmentationInfo),
    messageRateRange: optional(MessageRateRange),
  },
  extensible(),
)

export const CpmContainerId = integer(1, 16)

export const WrappedCpmContainer = sequence({
  containerId: CpmContainerId,
  containerData: openType('containerId', () => CpmContainers),
})

export const WrappedCpmContainers = sequenceOf(WrappedCpmContainer, [1, 8, true])

export const CpmPayload = sequence(
  {
    managementContainer: ManagementContainer,
    cpmContainers: WrappedCpmContainers,
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
