/**
 * The frame around every J2735 message, and the list of messages by id.
 * @module MessageFrame
 */
import { extensible, objectSet, openType, sequence } from '../asn1/schema'
import { BasicSafetyMessage } from './basic-safety-message'
import { CommonSafetyRequest } from './common-safety-request'
import { CooperativeControlMessage } from './cooperative-control-message'
import { DSRCmsgID } from './dsrc-msg-id'
import { EmergencyVehicleAlert } from './emergency-vehicle-alert'
import { IntersectionCollision } from './intersection-collision'
import { ManeuverSharingAndCoordinatingMessage } from './maneuver-sharing-and-coordinating-message'
import { MapData } from './map-data'
import { NMEAcorrections } from './nmea-corrections'
import { PersonalSafetyMessage } from './personal-safety-message'
import { PersonalSafetyMessage2 } from './personal-safety-message2'
import { ProbeDataConfigMessage } from './probe-data-config'
import { ProbeDataManagement } from './probe-data-management'
import { ProbeDataReportMessage } from './probe-data-report'
import { ProbeVehicleData } from './probe-vehicle-data'
import { RoadGeometryAndAttributes } from './road-geometry-and-attributes'
import { RoadSafetyMessage } from './road-safety-message'
import { RoadSideAlert } from './road-side-alert'
import { RoadUserChargingConfigMessage } from './road-user-charging-config-message'
import { RoadUserChargingReportMessage } from './road-user-charging-report-message'
import { RoadWeatherMessage } from './road-weather-message'
import { RTCMcorrections } from './rtcm-corrections'
import { SensorDataSharingMessage } from './sensor-data-sharing-message'
import { SignalControlAndPrioritizationRequest } from './signal-control-and-prioritization-request'
import { SignalControlAndPrioritizationStatus } from './signal-control-and-prioritization-status'
import { SignalRequestMessage } from './signal-request-message'
import { SignalStatusMessage } from './signal-status-message'
import { SPAT } from './spat'
import {
  TestMessage00,
  TestMessage01,
  TestMessage02,
  TestMessage03,
  TestMessage04,
  TestMessage05,
  TestMessage06,
  TestMessage07,
  TestMessage08,
  TestMessage09,
  TestMessage10,
  TestMessage11,
  TestMessage12,
  TestMessage13,
  TestMessage14,
  TestMessage15,
} from './test-messages'
import { TollAdvertisementMessage } from './toll-advertisement-message'
import { TollUsageAckMessage } from './toll-usage-ack-message'
import { TollUsageMessage } from './toll-usage-message'
import { TrafficLightStatusMessage } from './traffic-light-status-message'
import { TrafficSignalPhaseAndTiming } from './traffic-signal-phase-and-timing'
import { TravelerInformation } from './traveler-information'

/** All J2735 messages by their DSRCmsgID. */
export const MessageTypes = objectSet({
  18: MapData,
  19: SPAT,
  20: BasicSafetyMessage,
  21: CommonSafetyRequest,
  22: EmergencyVehicleAlert,
  23: IntersectionCollision,
  24: NMEAcorrections,
  25: ProbeDataManagement,
  26: ProbeVehicleData,
  27: RoadSideAlert,
  28: RTCMcorrections,
  29: SignalRequestMessage,
  30: SignalStatusMessage,
  31: TravelerInformation,
  32: PersonalSafetyMessage,
  33: RoadSafetyMessage,
  34: RoadWeatherMessage,
  35: ProbeDataConfigMessage,
  36: ProbeDataReportMessage,
  37: TollAdvertisementMessage,
  38: TollUsageMessage,
  39: TollUsageAckMessage,
  40: CooperativeControlMessage,
  41: SensorDataSharingMessage,
  42: ManeuverSharingAndCoordinatingMessage,
  43: RoadGeometryAndAttributes,
  44: PersonalSafetyMessage2,
  45: TrafficSignalPhaseAndTiming,
  46: SignalControlAndPrioritizationRequest,
  47: SignalControlAndPrioritizationStatus,
  48: RoadUserChargingConfigMessage,
  49: RoadUserChargingReportMessage,
  50: TrafficLightStatusMessage,
  240: TestMessage00,
  241: TestMessage01,
  242: TestMessage02,
  243: TestMessage03,
  244: TestMessage04,
  245: TestMessage05,
  246: TestMessage06,
  247: TestMessage07,
  248: TestMessage08,
  249: TestMessage09,
  250: TestMessage10,
  251: TestMessage11,
  252: TestMessage12,
  253: TestMessage13,
  254: TestMessage14,
  255: TestMessage15,
})

/** What is sent: the id of a message and the message itself. Messages of unknown id are kept as bytes. */
export const MessageFrame = sequence(
  {
    /** Which message it is. */
    messageId: DSRCmsgID,
    /** The message, of the type that the id selects. */
    value: openType('messageId', () => MessageTypes),
  },
  extensible(),
)
