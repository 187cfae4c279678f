import type {
  BasicSafetyMessage,
  BSMcoreData,
  EmergencyVehicleAlert,
  FullPositionVector,
  GenericLane,
  MapData,
  MessageFrame,
  SPAT,
} from '../src/j2735'

// Messages as the road sends them: sizes and shapes of the usual senders, places and numbers of our own.

const coreData: BSMcoreData = {
  msgCnt: 57,
  id: Uint8Array.of(0x3c, 0x91, 0x0e, 0x5b),
  secMark: 36_200,
  lat: 423_001_234,
  long: -836_987_654,
  elev: 2_745,
  accuracy: { semiMajor: 40, semiMinor: 36, orientation: 12_800 },
  transmission: 'forwardGears',
  speed: 1_146,
  heading: 7_214,
  angle: 3,
  accelSet: { long: 41, lat: -12, vert: 0, yaw: 85 },
  brakes: {
    wheelBrakes: { unavailable: false, leftFront: false, leftRear: false, rightFront: false, rightRear: false },
    traction: 'off',
    abs: 'off',
    scs: 'on',
    brakeBoost: 'unavailable',
    auxBrakes: 'off',
  },
  size: { width: 250, length: 950 },
}

const bsm: BasicSafetyMessage = { coreData }

const bsmPartII: BasicSafetyMessage = {
  coreData,
  partII: [
    {
      'partII-Id': 0,
      'partII-Value': {
        pathHistory: {
          crumbData: Array.from({ length: 15 }, (_, i) => ({
            latOffset: -1_031 * (i + 1),
            lonOffset: 412 * (i + 1),
            elevationOffset: -i,
            timeOffset: 110 * (i + 1),
          })),
        },
        pathPrediction: { radiusOfCurve: 1_250, confidence: 180 },
      },
    },
    {
      'partII-Id': 1,
      'partII-Value': {
        vehicleAlerts: {
          doNotUse: 0,
          sirenUse: 'inUse',
          lightsUse: 'inUse',
          multi: 'singleVehicle',
          responseType: 'emergency',
        },
        description: { typeEvent: 9_729, description: [9_729, 7_169], heading: { 'from000-0to022-5degrees': true } },
      },
    },
    { 'partII-Id': 2, 'partII-Value': { classification: 63, vehicleData: { height: 62, mass: 155 } } },
  ],
}

const position: FullPositionVector = {
  utcTime: { year: 2026, month: 11, day: 23, hour: 17, minute: 50, second: 41_000 },
  long: -836_987_654,
  lat: 423_001_234,
  elevation: 2_745,
  heading: 7_214,
  speed: { transmisson: 'forwardGears', speed: 1_146 },
  posAccuracy: { semiMajor: 40, semiMinor: 36, orientation: 12_800 },
  timeConfidence: 'time-000-001',
  posConfidence: { pos: 'a1m', elevation: 'elev-002-00' },
  speedConfidence: { heading: 'prec01deg', speed: 'prec0-1ms', throttle: 'unavailable' },
}

const eva: EmergencyVehicleAlert = {
  timeStamp: 471_950,
  id: Uint8Array.of(0x3c, 0x91, 0x0e, 0x5b),
  rsaMsg: {
    msgCnt: 57,
    timeStamp: 471_950,
    typeEvent: 9_729,
    description: [9_729, 7_169, 7_425],
    priority: Uint8Array.of(0xe0),
    heading: { 'from090-0to112-5degrees': true },
    extent: 'useFor500meters',
    position,
    furtherInfoID: Uint8Array.of(0, 7),
  },
  responseType: 'emergency',
  details: {
    doNotUse: 0,
    sirenUse: 'inUse',
    lightsUse: 'inUse',
    multi: 'multiVehicle',
    events: { doNotUse: 0, event: { peEmergencyResponse: true, peEmergencyLightsActive: true } },
    responseType: 'emergency',
  },
  mass: 155,
  basicType: 'special',
  vehicleType: 'all-vehicles',
  responseEquip: 'engine',
  responderType: 'fire-units',
}

const spat: SPAT = {
  intersections: [
    {
      name: 'Main and 5th',
      id: { region: 17, id: 6_320 },
      revision: 1,
      status: { fixedTimeOperation: true },
      moy: 471_950,
      timeStamp: 41_000,
      states: Array.from({ length: 10 }, (_, i) => ({
        signalGroup: i + 1,
        'state-time-speed': [
          {
            eventState: i % 4 === 1 ? 'protected-Movement-Allowed' : 'stop-And-Remain',
            timing: { minEndTime: 18_400 + 30 * i, maxEndTime: 18_600 + 30 * i },
          },
        ],
      })),
    },
  ],
}

const lane = (laneID: number) =>
  ({
    laneID,
    ingressApproach: 1 + (laneID % 4),
    laneAttributes: {
      directionalUse: { ingressPath: true, egressPath: false },
      sharedWith: {},
      laneType: { vehicle: {} },
    },
    maneuvers: { maneuverStraightAllowed: true, maneuverRightAllowed: laneID % 3 === 0 },
    nodeList: {
      nodes: Array.from({ length: 8 }, (_, i) =>
        i % 3 === 0
          ? { delta: { 'node-XY3': { x: 1_200 + 17 * laneID, y: -900 + 31 * i } } }
          : { delta: { 'node-XY2': { x: 700 - 11 * i, y: 640 - 7 * laneID } }, attributes: { dElevation: -2 } },
      ),
    },
    connectsTo: [
      {
        connectingLane: { lane: laneID + 20, maneuver: { maneuverStraightAllowed: true } },
        signalGroup: 1 + (laneID % 8),
      },
    ],
  }) satisfies GenericLane

/** An intersection as both continents describe it. */
export const map = {
  timeStamp: 471_950,
  msgIssueRevision: 2,
  layerType: 'intersectionData',
  layerID: 1,
  intersections: [
    {
      name: 'Main and 5th',
      id: { region: 17, id: 6_320 },
      revision: 1,
      refPoint: { lat: 423_004_000, long: -836_990_000, elevation: 2_745 },
      laneWidth: 366,
      laneSet: Array.from({ length: 18 }, (_, i) => lane(i + 1)),
    },
  ],
} satisfies MapData

/** What the benchmark measures, by the name in its table. */
export const messages: Record<string, MessageFrame> = {
  'BSM core': { messageId: 20, value: bsm },
  'BSM part II': { messageId: 20, value: bsmPartII },
  EVA: { messageId: 22, value: eva },
  SPAT: { messageId: 19, value: spat },
  MAP: { messageId: 18, value: map },
}
