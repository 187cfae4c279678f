/**
 * The number that says which message a frame holds.
 * @module MessageFrame
 */
import { integer } from '../asn1/schema'

/**
 * Number of the kind of message in a frame. Numbers up to 17 belong to an older edition with another encoding;
 * 240 to 255 are for tests.
 */
export const DSRCmsgID = integer(0, 32767, {
  names: {
    mapData: 18,
    signalPhaseAndTimingMessage: 19,
    basicSafetyMessage: 20,
    commonSafetyRequest: 21,
    emergencyVehicleAlert: 22,
    intersectionCollision: 23,
    nmeaCorrections: 24,
    probeDataManagement: 25,
    probeVehicleData: 26,
    roadSideAlert: 27,
    rtcmCorrections: 28,
    signalRequestMessage: 29,
    signalStatusMessage: 30,
    travelerInformation: 31,
    personalSafetyMessage: 32,
    roadSafetyMessage: 33,
    roadWeatherMessage: 34,
    probeDataConfigMessage: 35,
    probeDataReportMessage: 36,
    tollAdvertisementMessage: 37,
    tollUsageMessage: 38,
    tollUsageAckMessage: 39,
    cooperativeControlMessage: 40,
    sensorDataSharingMessage: 41,
    maneuverSharingAndCoordinatingMessage: 42,
    roadGeometryAndAttributes: 43,
    personalSafetyMessage2: 44,
    trafficSignalPhaseAndTiming: 45,
    signalControlAndPrioritizationRequest: 46,
    signalControlAndPrioritizationStatus: 47,
    roadUserChargingConfigMessage: 48,
    roadUserChargingReportMessage: 49,
    trafficLightStatusMessage: 50,
    testMessage00: 240,
    testMessage01: 241,
    testMessage02: 242,
    testMessage03: 243,
    testMessage04: 244,
    testMessage05: 245,
    testMessage06: 246,
    testMessage07: 247,
    testMessage08: 248,
    testMessage09: 249,
    testMessage10: 250,
    testMessage11: 251,
    testMessage12: 252,
    testMessage13: 253,
    testMessage14: 254,
    testMessage15: 255,
  },
})
