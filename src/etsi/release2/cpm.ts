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

/** How often a message is planned to be sent. */
export const MessageRateRange = sequence({
  /** The lowest rate. */
  messageRateMin: MessageRateHz,
  /** The highest rate. */
  messageRateMax: MessageRateHz,
})

/** What a receiver needs in order to handle the message: which event or segment it is, when it was made, and where. */
export const ManagementContainer = sequence(
  {
    /**
     * In a DENM when this version of it was made: a later time for the same event replaces an earlier one. In a CPM
     * the time that its other times refer to.
     */
    referenceTime: TimestampIts,
    /** Where the sender is; positions of objects are relative to it. */
    referencePosition: ReferencePosition,
    /** Which part this is, where the data takes several messages. */
    segmentationInfo: optional(MessageSegmentationInfo),
    /** How often the sender plans to send the message. */
    messageRateRange: optional(MessageRateRange),
  },
  extensible(),
)

/**
 * Kind of a container of a CPM: 1 originating vehicle, 2 originating roadside unit, 3 sensor information, 4
 * perception region, 5 perceived object.
 */
export const CpmContainerId = integer(1, 16)

/** A container of a CPM with its kind. Receivers skip kinds that they do not know. */
export const WrappedCpmContainer = sequence({
  /** Kind of the container. */
  containerId: CpmContainerId,
  /** The container. */
  containerData: openType('containerId', () => CpmContainers),
})

/** The containers of a CPM. Those of a vehicle and of a roadside unit exclude each other. */
export const WrappedCpmContainers = sequenceOf(WrappedCpmContainer, [1, 8, true])

/** Content of a CPM: its reference time and position, and the containers. */
export const CpmPayload = sequence(
  {
    /** The time and position that all others refer to. */
    managementContainer: ManagementContainer,
    /** The containers. */
    cpmContainers: WrappedCpmContainers,
  },
  extensible(),
)

/**
 * The content of a collective perception message: a station tells others which objects its sensors perceive. In
 * release 2 it includes the header.
 */
export const CollectivePerceptionMessage = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The content. */
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
