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

/** A container of a CPM with its kind. Receivers skip kinds that they do not know. */
export const WrappedCpmContainer = sequence({
  /** Kind of the container. */
  containerId: CpmContainerId,
  /** The container. */
  containerData: openType('containerId', () => CpmContainers),
})

/** The containers of a CPM. Those of a vehicle and of a roadside unit exclude each other. */
export const WrappedCpmContainers = sequenceOf(WrappedCpmContainer, [1, 8, true])

/**
 * The containers of a CPM, of which those of a vehicle and of a roadside unit exclude each other. Dropped in later
 * editions.
 */
export const ConstraintWrappedCpmContainers = alias(WrappedCpmContainers)

/** Content of a CPM: its reference time and position, and the containers. */
export const CpmPayload = sequence(
  {
    /** The time and position that all others refer to. */
    managementContainer: ManagementContainer,
    /** The containers. */
    cpmContainers: ConstraintWrappedCpmContainers,
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
