import type * as release1 from '../../etsi/release1/generated/definitions'

// Messages about emergency vehicles, in the terms of release 1, and what tshark must call their content.

/** A message, and texts that tshark must show. */
export interface Example {
  type: 'CAM' | 'DENM' | 'SREM' | 'SSEM'
  value: release1.CAM | release1.DENM | release1.SREM | release1.SSEM
  says: string[]
}

const STATION = 1_234_567_890
const header = (messageID: number) => ({ protocolVersion: 2, messageID, stationID: STATION })

const referencePosition: release1.ReferencePosition = {
  latitude: 488_583_701,
  longitude: -22_944_813,
  positionConfidenceEllipse: { semiMajorConfidence: 120, semiMinorConfidence: 80, semiMajorOrientation: 450 },
  altitude: { altitudeValue: 3_512, altitudeConfidence: 'alt-001-00' },
}

const path: release1.PathHistory = [
  { pathPosition: { deltaLatitude: -180, deltaLongitude: 240, deltaAltitude: 5 }, pathDeltaTime: 120 },
  { pathPosition: { deltaLatitude: -375, deltaLongitude: 510, deltaAltitude: 12_800 } },
]

const truth = [false, true]
const shown = (on: boolean) => (on ? 'True' : 'False')

function cam(
  vehicleRole: release1.VehicleRole,
  specialVehicleContainer: release1.SpecialVehicleContainer,
  says: string[],
): Example {
  const highFrequency: release1.BasicVehicleContainerHighFrequency = {
    heading: { headingValue: 2_712, headingConfidence: 15 },
    speed: { speedValue: 2_780, speedConfidence: 12 },
    driveDirection: 'forward',
    vehicleLength: { vehicleLengthValue: 82, vehicleLengthConfidenceIndication: 'noTrailerPresent' },
    vehicleWidth: 25,
    longitudinalAcceleration: { longitudinalAccelerationValue: -14, longitudinalAccelerationConfidence: 4 },
    curvature: { curvatureValue: -37, curvatureConfidence: 'onePerMeter-0-0001' },
    curvatureCalculationMode: 'yawRateUsed',
    yawRate: { yawRateValue: 310, yawRateConfidence: 'degSec-000-10' },
    accelerationControl: { brakePedalEngaged: true },
    lanePosition: 2,
  }
  const lowFrequency: release1.BasicVehicleContainerLowFrequency = {
    vehicleRole,
    exteriorLights: { lowBeamHeadlightsOn: true, leftTurnSignalOn: true },
    pathHistory: path,
  }
  return {
    type: 'CAM',
    value: {
      header: header(2),
      cam: {
        generationDeltaTime: 43_210,
        camParameters: {
          basicContainer: { stationType: 10, referencePosition },
          highFrequencyContainer: { basicVehicleContainerHighFrequency: highFrequency },
          lowFrequencyContainer: { basicVehicleContainerLowFrequency: lowFrequency },
          specialVehicleContainer,
        },
      },
    },
    says: [
      'messageID: cam (2)',
      'stationType: specialVehicles (10)',
      `vehicleRole: ${vehicleRole} (${vehicleRole === 'emergency' ? 6 : 5})`,
      ...says,
    ],
  }
}

const cams: Example[] = truth.flatMap((lightBarActivated) =>
  truth.flatMap((sirenActivated) => {
    const lightBarSirenInUse = { lightBarActivated, sirenActivated }
    const says = [`lightBarActivated: ${shown(lightBarActivated)}`, `sirenActivated: ${shown(sirenActivated)}`]
    const asking = truth.flatMap((requestForRightOfWay) =>
      truth.map((requestForFreeCrossingAtATrafficLight) => {
        const emergencyContainer: release1.EmergencyContainer = {
          lightBarSirenInUse,
          incidentIndication: { causeCode: 95, subCauseCode: 1 },
          emergencyPriority: { requestForRightOfWay, requestForFreeCrossingAtATrafficLight },
        }
        return cam('emergency', { emergencyContainer }, [
          'specialVehicleContainer: emergencyContainer (5)',
          'causeCode: emergencyVehicleApproaching (95)',
          `requestForRightOfWay: ${shown(requestForRightOfWay)}`,
          `requestForFreeCrossingAtATrafficLight: ${shown(requestForFreeCrossingAtATrafficLight)}`,
          ...says,
        ])
      }),
    )
    const plain = cam('emergency', { emergencyContainer: { lightBarSirenInUse } }, says)
    const rescue = cam('rescue', { rescueContainer: { lightBarSirenInUse } }, [
      'specialVehicleContainer: rescueContainer (4)',
      ...says,
    ])
    return [...asking, plain, rescue]
  }),
)

/** Causes that are about emergency vehicles, with the sub-causes that have a name, and how tshark calls them. */
const CAUSES: [cause: number, name: string, subCauses: string[]][] = [
  [15, 'rescueAndRecoveryWorkInProgress', ['unavailable', 'emergencyVehicles', 'rescueHelicopterLanding']],
  [94, 'stationaryVehicle', ['unavailable', 'humanProblem', 'vehicleBreakdown', 'postCrash']],
  [95, 'emergencyVehicleApproaching', ['unavailable', 'emergencyVehicleApproaching', 'prioritizedVehicleApproaching']],
]

const denms: Example[] = CAUSES.flatMap(([causeCode, name, subCauses]) =>
  subCauses.map((subName, subCauseCode): Example => {
    const management: release1.ManagementContainer = {
      actionID: { originatingStationID: STATION, sequenceNumber: 17 + subCauseCode },
      detectionTime: 694_310_400_123,
      referenceTime: 694_310_400_623,
      eventPosition: referencePosition,
      relevanceDistance: 'lessThan1000m',
      relevanceTrafficDirection: 'upstreamTraffic',
      validityDuration: 60,
      transmissionInterval: 500,
      stationType: 10,
    }
    const situation: release1.SituationContainer = {
      informationQuality: 5,
      eventType: { causeCode, subCauseCode },
      linkedCause: { causeCode: 15, subCauseCode: 1 },
      eventHistory: [
        {
          eventPosition: { deltaLatitude: 12, deltaLongitude: -30, deltaAltitude: 0 },
          eventDeltaTime: 44,
          informationQuality: 3,
        },
      ],
    }
    const alacarte: release1.AlacarteContainer =
      causeCode === 94
        ? { stationaryVehicle: { stationarySince: 'lessThan1Minute', stationaryCause: { causeCode, subCauseCode } } }
        : { lanePosition: 1, externalTemperature: -7 }
    return {
      type: 'DENM',
      value: {
        header: header(1),
        denm: {
          management,
          situation,
          location: {
            eventSpeed: { speedValue: 2_500, speedConfidence: 10 },
            eventPositionHeading: { headingValue: 1_800, headingConfidence: 20 },
            traces: [path, []],
            roadType: 'urban-WithStructuralSeparationToOppositeLanes',
          },
          alacarte,
        },
      },
      says: ['messageID: denm (1)', `causeCode: ${name} (${causeCode})`, `SubCauseCode: ${subName} (${subCauseCode})`],
    }
  }),
)

const cancelled: Example = {
  type: 'DENM',
  value: {
    header: header(1),
    denm: {
      management: {
        actionID: { originatingStationID: STATION, sequenceNumber: 18 },
        detectionTime: 694_310_400_123,
        referenceTime: 694_310_460_000,
        termination: 'isCancellation',
        eventPosition: referencePosition,
        validityDuration: 600,
        stationType: 15,
      },
    },
  },
  says: ['termination: isCancellation (0)', 'stationType: roadSideUnit (15)'],
}

/** Who may ask for priority, by number. */
const ROLES: [number, release1.BasicVehicleRole][] = [
  [5, 'roadRescue'],
  [6, 'emergency'],
  [12, 'police'],
  [13, 'fire'],
  [14, 'ambulance'],
  [1, 'publicTransport'],
]
const REQUESTS: release1.PriorityRequestType[] = ['priorityRequest', 'priorityRequestUpdate', 'priorityCancellation']
const STATUSES: release1.PrioritizationResponseStatus[] = [
  'unknown',
  'requested',
  'processing',
  'watchOtherTraffic',
  'granted',
  'rejected',
  'maxPresence',
  'reserviceLocked',
]
const intersection: release1.IntersectionReferenceID = { region: 250, id: 4_711 }

const srems: Example[] = ROLES.flatMap(([number, role]) =>
  REQUESTS.map((requestType, i): Example => {
    const requestor: release1.RequestorDescription = {
      id: { stationID: STATION },
      type: {
        role,
        subrole: 'requestSubRole3',
        request: 'requestImportanceLevel14',
        iso3883: 11,
        hpmsType: 'axleCnt4',
      },
      position: {
        position: { lat: 488_583_701, long: -22_944_813, elevation: 351 },
        heading: 21_696,
        speed: { transmisson: 'forwardGears', speed: 695 },
      },
      name: 'Fire engine 21/44',
      routeName: 'A to B',
      transitStatus: { loading: true },
      transitOccupancy: 'occupancyLow',
      transitSchedule: -12,
    }
    return {
      type: 'SREM',
      value: {
        header: header(9),
        srm: {
          timeStamp: 421_337,
          second: 12_400,
          sequenceNumber: i,
          requests: [
            {
              request: {
                id: intersection,
                requestID: 9,
                requestType,
                inBoundLane: { lane: 3 },
                outBoundLane: { connection: 14 },
              },
              minute: 421_338,
              second: 2_500,
              duration: 4_000,
            },
          ],
          requestor,
        },
      },
      says: ['messageID: srem (9)', `role: ${role} (${number})`, `requestType: ${requestType} (${i + 1})`],
    }
  }),
)

const ssems: Example[] = STATUSES.map((status, i): Example => {
  const requester: release1.SignalRequesterInfo = {
    id: { stationID: STATION },
    request: 9,
    sequenceNumber: 1,
    role: 'ambulance',
    typeData: { role: 'ambulance', subrole: 'requestSubRole1', request: 'requestImportanceLevel12' },
  }
  return {
    type: 'SSEM',
    value: {
      header: header(10),
      ssm: {
        timeStamp: 421_337,
        second: 12_900,
        sequenceNumber: 4,
        status: [
          {
            sequenceNumber: i,
            id: intersection,
            sigStatus: [
              {
                requester,
                inboundOn: { lane: 3 },
                outboundOn: { approach: 2 },
                minute: 421_338,
                second: 2_500,
                duration: 4_000,
                status,
              },
            ],
          },
        ],
      },
    },
    says: ['messageID: ssem (10)', 'role: ambulance (14)', `status: ${status} (${i})`],
  }
})

export const emergencyMessages: readonly Example[] = [...cams, ...denms, cancelled, ...srems, ...ssems]
