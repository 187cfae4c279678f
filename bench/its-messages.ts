import type { CAM, DENM, MAPEM, Path, ReferencePositionWithConfidence, SPATEM } from '../src/etsi'
import { map } from './messages'

// ETSI ITS messages as the road sends them: sizes and shapes of the usual senders, places and numbers of our own.

const STATION = 2_718_281_828

/** Where the vehicle came along: points some 20 m apart, the latest first. */
const path = (points: number): Path =>
  Array.from({ length: points }, (_, i) => ({
    pathPosition: { deltaLatitude: 1_810 - 37 * i, deltaLongitude: -640 + 91 * i, deltaAltitude: i % 3 === 0 ? 10 : 0 },
    pathDeltaTime: 142 + 3 * i,
  }))

const referencePosition: ReferencePositionWithConfidence = {
  latitude: 481_370_912,
  longitude: 115_756_308,
  positionConfidenceEllipse: { semiMajorAxisLength: 210, semiMinorAxisLength: 180, semiMajorAxisOrientation: 915 },
  altitude: { altitudeValue: 51_930, altitudeConfidence: 'alt-002-00' },
}

const cam: CAM = {
  header: { protocolVersion: 2, messageId: 2, stationId: STATION },
  cam: {
    generationDeltaTime: 47_113,
    camParameters: {
      basicContainer: { stationType: 10, referencePosition },
      highFrequencyContainer: {
        basicVehicleContainerHighFrequency: {
          heading: { headingValue: 873, headingConfidence: 10 },
          speed: { speedValue: 1_612, speedConfidence: 12 },
          driveDirection: 'forward',
          vehicleLength: {
            vehicleLengthValue: 83,
            vehicleLengthConfidenceIndication: 'noTrailerPresent',
          },
          vehicleWidth: 25,
          longitudinalAcceleration: { value: 7, confidence: 10 },
          curvature: { curvatureValue: 21, curvatureConfidence: 'onePerMeter-0-002' },
          curvatureCalculationMode: 'yawRateUsed',
          yawRate: { yawRateValue: 194, yawRateConfidence: 'degSec-001-00' },
          accelerationControl: { gasPedalEngaged: true },
          lanePosition: 2,
          steeringWheelAngle: { steeringWheelAngleValue: 12, steeringWheelAngleConfidence: 1 },
          lateralAcceleration: { value: -3, confidence: 10 },
        },
      },
      lowFrequencyContainer: {
        basicVehicleContainerLowFrequency: {
          vehicleRole: 'emergency',
          exteriorLights: { lowBeamHeadlightsOn: true, leftTurnSignalOn: true },
          pathHistory: path(12),
        },
      },
      specialVehicleContainer: {
        emergencyContainer: {
          lightBarSirenInUse: { lightBarActivated: true, sirenActivated: true },
          incidentIndication: { ccAndScc: { emergencyVehicleApproaching95: 1 } },
          emergencyPriority: { requestForRightOfWay: true, requestForFreeCrossingAtATrafficLight: true },
        },
      },
    },
  },
}

/** A fire engine stands at an accident: what is behind it, and the ways that lead there. */
const denm: DENM = {
  header: { protocolVersion: 2, messageId: 1, stationId: STATION },
  denm: {
    management: {
      actionId: { originatingStationId: STATION, sequenceNumber: 417 },
      detectionTime: 698_761_204_512,
      referenceTime: 698_761_206_040,
      eventPosition: {
        latitude: 481_370_912,
        longitude: 115_756_308,
        positionConfidenceEllipse: { semiMajorConfidence: 210, semiMinorConfidence: 180, semiMajorOrientation: 915 },
        altitude: { altitudeValue: 51_930, altitudeConfidence: 'alt-002-00' },
      },
      awarenessDistance: 'lessThan1000m',
      trafficDirection: 'sameAsReferenceDirection-upstreamOfReferencePosition',
      validityDuration: 120,
      transmissionInterval: 500,
      stationType: 10,
    },
    situation: {
      informationQuality: 4,
      eventType: { ccAndScc: { emergencyVehicleApproaching95: 1 } },
      linkedCause: { ccAndScc: { accident2: 2 } },
      eventZone: Array.from({ length: 4 }, (_, i) => ({
        eventPosition: { deltaLatitude: -410 * (i + 1), deltaLongitude: 233 * (i + 1), deltaAltitude: 0 },
        eventDeltaTime: 87 * (i + 1),
        informationQuality: 4,
      })),
    },
    location: {
      eventSpeed: { speedValue: 1_612, speedConfidence: 12 },
      eventPositionHeading: { value: 873, confidence: 10 },
      detectionZonesToEventPosition: [path(14), path(9)],
      roadType: 'urban-NoStructuralSeparationToOppositeLanes',
    },
    alacarte: {
      lanePosition: 1,
      externalTemperature: 17,
      stationaryVehicle: {
        stationarySince: 'lessThan1Minute',
        numberOfOccupants: 6,
        vehicleIdentification: { wMInumber: 'WDB', vDS: '963403' },
      },
    },
  },
}

const spatem: SPATEM = {
  header: { protocolVersion: 2, messageId: 4, stationId: STATION },
  spat: {
    intersections: [
      {
        name: 'K 214',
        id: { region: 276, id: 2_140 },
        revision: 3,
        status: { trafficDependentOperation: true },
        moy: 471_950,
        timeStamp: 41_000,
        states: Array.from({ length: 12 }, (_, i) => ({
          signalGroup: i + 1,
          'state-time-speed': [
            {
              eventState: i % 4 === 1 ? ('protected-Movement-Allowed' as const) : ('stop-And-Remain' as const),
              timing: {
                minEndTime: 18_400 + 30 * i,
                maxEndTime: 18_600 + 30 * i,
                likelyTime: 18_450 + 30 * i,
                confidence: 9,
              },
            },
          ],
        })),
      },
    ],
  },
}

const mapem: MAPEM = { header: { protocolVersion: 2, messageId: 5, stationId: STATION }, map }

/** What the benchmark measures, by the name in its table. */
export const itsMessages: { CAM: CAM; DENM: DENM; SPATEM: SPATEM; MAPEM: MAPEM } = {
  CAM: cam,
  DENM: denm,
  SPATEM: spatem,
  MAPEM: mapem,
}
