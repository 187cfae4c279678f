import { type GenericLane, MapData, NodeAttributeXY, SpeedLimitType } from '../../j2735'
import { type Case, extend, type Family, faults, longLength, message, set, small } from '../case'
import { counted, opaque, uint } from '../edit'
import type { Json } from '../format'
import { allNumbers, labelCases } from '../sweep'
import { CENTER, INTERSECTION, MINUTE } from './scene'

const m = message(18, MapData)

/** A lane towards the intersection, from its stop line outwards. */
const ingress = (
  laneID: number,
  approach: number,
  maneuvers: NonNullable<GenericLane['maneuvers']>,
  nodes: [number, number][],
  to: { lane: number; signalGroup: number; connectionID: number }[],
): GenericLane => ({
  laneID,
  ingressApproach: approach,
  laneAttributes: { directionalUse: { ingressPath: true }, sharedWith: {}, laneType: { vehicle: {} } },
  maneuvers,
  nodeList: {
    nodes: nodes.map(([x, y], k) => ({
      delta: { 'node-XY6': { x, y } },
      ...(k === 0 && { attributes: { localNode: ['stopLine'] } }),
    })),
  },
  connectsTo: to.map(({ lane, signalGroup, connectionID }) => ({
    connectingLane: { lane },
    signalGroup,
    connectionID,
  })),
})
/** A lane away from the intersection. */
const egress = (laneID: number, approach: number, nodes: [number, number][]): GenericLane => ({
  laneID,
  egressApproach: approach,
  laneAttributes: { directionalUse: { egressPath: true }, sharedWith: {}, laneType: { vehicle: {} } },
  nodeList: { nodes: nodes.map(([x, y]) => ({ delta: { 'node-XY6': { x, y } } })) },
})

const left = { maneuverLeftAllowed: true }
const ahead = { maneuverStraightAllowed: true, maneuverRightAllowed: true, maneuverRightTurnOnRedAllowed: true }

const usual: Case[] = [
  m.valid(
    'Main Street and Fourth Avenue: two lanes in and one out from the south and the east, a crosswalk',
    ['Realistic'],
    m.json({
      timeStamp: MINUTE,
      msgIssueRevision: 14,
      layerType: 'intersectionData',
      layerID: 1,
      intersections: [
        {
          name: 'Main St & 4th Ave',
          id: INTERSECTION,
          revision: 14,
          refPoint: CENTER,
          laneWidth: 340,
          speedLimits: [{ type: 'vehicleMaxSpeed', speed: 670 }],
          laneSet: [
            ingress(
              1,
              1,
              left,
              [
                [-180, -1420],
                [0, -4500],
                [-20, -9000],
              ],
              [{ lane: 12, signalGroup: 5, connectionID: 20 }],
            ),
            ingress(
              2,
              1,
              ahead,
              [
                [170, -1420],
                [0, -4500],
                [-20, -9000],
              ],
              [{ lane: 9, signalGroup: 2, connectionID: 21 }],
            ),
            egress(3, 1, [
              [-540, -1420],
              [-10, -6200],
            ]),
            ingress(
              4,
              2,
              left,
              [
                [1440, 170],
                [5200, 20],
              ],
              [{ lane: 3, signalGroup: 7, connectionID: 22 }],
            ),
            ingress(
              5,
              2,
              ahead,
              [
                [1440, 510],
                [5200, 20],
              ],
              [{ lane: 12, signalGroup: 4, connectionID: 23 }],
            ),
            egress(6, 2, [
              [1440, -520],
              [6300, 0],
            ]),
            egress(9, 3, [
              [170, 1430],
              [10, 7000],
            ]),
            egress(12, 4, [
              [-1450, 180],
              [-7100, -30],
            ]),
            {
              laneID: 20,
              name: 'crosswalk south',
              laneAttributes: {
                directionalUse: { ingressPath: true, egressPath: true },
                sharedWith: { pedestriansTraffic: true },
                laneType: { crosswalk: { hasPushToWalkButton: true, audioSupport: true } },
              },
              nodeList: {
                nodes: [{ delta: { 'node-XY4': { x: -900, y: -1200 } } }, { delta: { 'node-XY4': { x: 1800, y: 0 } } }],
              },
              connectsTo: [{ connectingLane: { lane: 20 }, signalGroup: 12 }],
            },
          ],
        },
      ],
    }),
  ),
  m.valid(
    'a lane that has the shape of another, and one that only emergency vehicles use on request',
    ['Realistic'],
    m.json({
      msgIssueRevision: 2,
      intersections: [
        {
          id: INTERSECTION,
          revision: 2,
          refPoint: CENTER,
          laneSet: [
            {
              laneID: 30,
              laneAttributes: {
                directionalUse: { ingressPath: true },
                sharedWith: { busVehicleTraffic: true },
                laneType: {
                  vehicle: { isVehicleRevocableLane: true, restrictedFromPublicUse: true, permissionOnRequest: true },
                },
              },
              nodeList: {
                nodes: [
                  {
                    delta: { 'node-XY3': { x: 520, y: -1420 } },
                    attributes: {
                      localNode: ['stopLine'],
                      enabled: ['doNotBlock'],
                      data: [
                        {
                          speedLimits: [
                            { type: 'vehicleMaxSpeed', speed: 670 },
                            { type: 'truckMaxSpeed', speed: 560 },
                          ],
                        },
                      ],
                      dWidth: -20,
                      dElevation: 3,
                    },
                  },
                  {
                    delta: { 'node-LatLon': { lon: -837484380, lat: 422801000 } },
                    attributes: { disabled: ['doNotBlock'] },
                  },
                ],
              },
            },
            {
              laneID: 31,
              laneAttributes: { directionalUse: { ingressPath: true }, sharedWith: {}, laneType: { vehicle: {} } },
              nodeList: {
                computed: {
                  referenceLaneId: 30,
                  offsetXaxis: { small: 340 },
                  offsetYaxis: { large: 2050 },
                  rotateXY: 80,
                  scaleXaxis: 12,
                },
              },
              overlays: [30],
            },
          ],
        },
      ],
      dataParameters: { processAgency: 'City of Example', lastCheckedDate: '2026-09-30' },
      restrictionList: [{ id: 4, users: [{ basicType: 'equippedTransit' }, { basicType: 'equippedTaxis' }] }],
    }),
  ),
  m.valid(
    'a curve outside of intersections with an advisory speed',
    ['Realistic'],
    m.json({
      msgIssueRevision: 1,
      layerType: 'curveData',
      roadSegments: [
        {
          name: 'River Road curve',
          id: { region: 26, id: 501 },
          revision: 1,
          refPoint: { lat: 422901220, long: -837402190 },
          laneWidth: 350,
          speedLimits: [
            { type: 'vehicleMaxSpeed', speed: 1118 },
            { type: 'vehicleNightMaxSpeed', speed: 894 },
          ],
          roadLaneSet: [
            {
              laneID: 1,
              laneAttributes: { directionalUse: { egressPath: true }, sharedWith: {}, laneType: { vehicle: {} } },
              nodeList: {
                nodes: [
                  {
                    delta: { 'node-XY5': { x: 0, y: 0 } },
                    attributes: { data: [{ laneAngle: 12 }, { laneCrownPointCenter: -7 }] },
                  },
                  { delta: { 'node-XY5': { x: 2200, y: 3100 } } },
                  { delta: { 'node-XY5': { x: 900, y: 3650 } } },
                ],
              },
            },
          ],
        },
      ],
    }),
  ),
  m.valid('a revision', ['Minimal'], m.json({ msgIssueRevision: 0 })),
]

const node: Json = { delta: { 'node-XY1': { x: 5, y: -5 } } }
const lane: Json = {
  laneID: 2,
  laneAttributes: { directionalUse: '80', sharedWith: '0000', laneType: { vehicle: { value: '00', length: 8 } } },
  nodeList: { nodes: [node, node] },
}
const base: Json = {
  msgIssueRevision: 3,
  intersections: [{ id: { id: 4107 }, revision: 3, refPoint: { lat: 422817000, long: -837485000 }, laneSet: [lane] }],
}
const i0 = 'intersections[0]'
const l0 = `${i0}.laneSet[0]`
const n0 = `${l0}.nodeList.nodes[0]`
const laneType = `${l0}.laneAttributes.laneType`

const forms: Record<string, Json> = {
  'node-XY1': { x: -512, y: 511 },
  'node-XY2': { x: 1023, y: -1024 },
  'node-XY3': { x: -2048, y: 2047 },
  'node-XY4': { x: 4095, y: -4096 },
  'node-XY5': { x: -8192, y: 8191 },
  'node-XY6': { x: 32767, y: -32768 },
  'node-LatLon': { lon: 1800000001, lat: 900000001 },
}

const limits: Case[] = [
  m.valid('one lane of one intersection', ['Minimal'], base),
  ...Object.entries(forms).map(([form, xy]) =>
    m.valid(
      `a node as ${form} at the ends of its range`,
      ['Alternative', 'Boundary'],
      set(base, `${n0}.delta`, { [form]: xy }),
    ),
  ),
  ...['crosswalk', 'bikeLane', 'sidewalk', 'median', 'striping', 'trackedVehicle', 'parking'].map((kind, k) =>
    m.valid(
      `a lane of kind ${kind}`,
      ['Alternative'],
      set(base, laneType, { [kind]: (0x8000 >> k).toString(16).toUpperCase().padStart(4, '0') }),
    ),
  ),
  ...labelCases(
    m,
    set(base, `${n0}.attributes`, {
      localNode: ['stopLine'],
      data: [{ speedLimits: [{ type: 'unknown', speed: 8191 }] }],
    }),
    {
      [`${n0}.attributes.localNode[0]`]: NodeAttributeXY,
      [`${n0}.attributes.data[0].speedLimits[0].type`]: SpeedLimitType,
    },
  ),
  ...allNumbers(m, {
    timeStamp: MINUTE,
    msgIssueRevision: 3,
    layerID: 4,
    intersections: [
      {
        id: { region: 26, id: 4107 },
        revision: 3,
        refPoint: { lat: 422817000, long: -837485000, elevation: 2240 },
        laneWidth: 340,
        laneSet: [
          {
            laneID: 2,
            ingressApproach: 1,
            egressApproach: 2,
            laneAttributes: { directionalUse: '80', sharedWith: '0000', laneType: { parking: '0000' } },
            nodeList: {
              computed: {
                referenceLaneId: 30,
                offsetXaxis: { small: 340 },
                offsetYaxis: { large: 2050 },
                rotateXY: 80,
                scaleXaxis: 12,
                scaleYaxis: 13,
              },
            },
            connectsTo: [
              {
                connectingLane: { lane: 9 },
                remoteIntersection: { region: 1, id: 2 },
                signalGroup: 3,
                userClass: 4,
                connectionID: 5,
              },
            ],
            overlays: [30],
          },
        ],
      },
    ],
  }),
  m.valid('63 nodes, the most', ['SizeBound'], set(base, `${l0}.nodeList.nodes`, Array(63).fill(node))),
  m.valid('255 lanes, the most', ['SizeBound'], set(base, `${i0}.laneSet`, Array(255).fill(lane))),
  m.valid(
    'nine speed limits, the most',
    ['SizeBound'],
    set(base, `${i0}.speedLimits`, Array(9).fill({ type: 'unknown', speed: 3 })),
  ),
  m.valid('five overlays, the most', ['SizeBound'], set(base, `${l0}.overlays`, [1, 2, 3, 4, 5])),
]

const b = m.draft(base)
const vehicle = `${laneType}.vehicle`

const editions: Case[] = [
  m.valid(
    'attributes of a vehicle lane in 10 bits, the last from a later edition',
    ['SizeBeyondRoot', 'UnnamedBit'],
    set(base, vehicle, { value: '0140', length: 10 }),
    b.replace(vehicle, `1${uint(10, 8)}0000000101`),
  ),
  m.acceptable(
    'attributes of a vehicle lane in 8 bits, in the form for other sizes',
    ['RootInExtensionForm'],
    b.replace(vehicle, `1${uint(8, 8)}00000000`),
    base,
  ),
  m.valid(
    'a kind of lane that a later edition added',
    ['UnknownChoice'],
    set(base, laneType, { _unknown: 1, bytes: 'A5A5' }),
    b.replace(laneType, `1${small(1)}${counted(uint(0xa5a5, 16))}`),
  ),
  m.valid(
    'a road authority',
    ['KnownExtension'],
    set(base, `${i0}.roadAuthorityID`, { fullRdAuthID: '1.3.6.1' }),
    extend(b, i0, '1', counted(`00${counted(uint(0x2b0601, 24))}`)),
  ),
  m.valid(
    'a road authority from a sender whose edition has two additions',
    ['KnownExtension', 'OtherEditionBitmap'],
    set(set(base, `${i0}.roadAuthorityID`, { relRdAuthID: '7' }), `${i0}._extensionCount`, 2),
    extend(b, i0, '10', counted(`01${counted(uint(7, 8))}`)),
  ),
  m.valid(
    'an extension addition behind a node',
    ['UnknownExtension'],
    set(base, `${n0}._extensions`, [{ index: 0, bytes: '3F' }]),
    extend(b, n0, '1', counted('00111111')),
  ),
  m.valid(
    'positions of signal heads of group C (Europe)',
    ['RegionalContent'],
    set(base, 'regional', [
      {
        regionId: 3,
        regExtValue: { signalHeadLocations: [{ node: { 'node-XY2': { x: 700, y: 812 } }, signalGroupID: 2 }] },
      },
    ]),
  ),
  m.valid(
    'altitude of group C and position of group B at the reference point',
    ['RegionalContent'],
    set(base, `${i0}.refPoint.regional`, [
      { regionId: 3, regExtValue: { altitude: { value: 22400, confidence: 'alt-000-20' } } },
      {
        regionId: 2,
        regExtValue: { latitude: { d: 42, m: 16, s: 5412 }, longitude: { d: -83, m: 44, s: 5460 }, elevation: 2240 },
      },
    ]),
  ),
  m.valid(
    'nodes in degrees, minutes and seconds of group B',
    ['RegionalContent'],
    set(base, `${n0}.delta`, { regional: { regionId: 2, regExtValue: { posA: { lon: -30149460, lat: 15221412 } } } }),
  ),
  m.valid(
    'an emission class of group C',
    ['RegionalContent'],
    set(base, 'restrictionList', [
      { id: 9, users: [{ regional: [{ regionId: 3, regExtValue: { emission: 'typeC' } }] }] },
    ]),
  ),
  m.valid(
    'a preemption zone in the terms of an unknown region',
    ['UnknownOpenType'],
    set(base, `${i0}.preemptPriorityData`, [{ zone: { regionId: 26, regExtValue: opaque(uint(0x0107, 16)) } }]),
  ),
  m.valid(
    'node attributes from later editions',
    ['UnknownEnumeration'],
    set(base, `${n0}.attributes`, { localNode: ['stopLine', { _unknown: 0 }], enabled: [{ _unknown: 12 }] }),
  ),
  m.valid(
    'a value of a lane from a later edition',
    ['UnknownChoice'],
    set(base, `${n0}.attributes`, { data: [{ _unknown: 0, bytes: '7F' }, { pathEndPointAngle: -150 }] }),
  ),
  m.acceptable(
    'the extension bit of a node is set, but nothing is there',
    ['EmptyExtension'],
    extend(b, n0, '0', ''),
    base,
  ),
  longLength(m, base),
]

const damaged: Case[] = [
  ...faults(m, set(base, `${l0}.overlays`, [7]), [`${i0}.refPoint.lat`, n0]),
  m.invalid(
    '64 nodes',
    ['SizeOutOfRange'],
    b.splice(`${l0}.nodeList.nodes`, 0, 6, uint(62, 6)) + '0'.repeat(62 * 25),
    'size',
  ),
  m.invalid(
    'six overlays',
    ['SizeOutOfRange'],
    m.draft(set(base, `${l0}.overlays`, [7])).splice(`${l0}.overlays`, 0, 3, '101') + '0'.repeat(48),
    'size',
  ),
  m.invalid(
    'a speed limit of a kind above the last',
    ['EnumerationIndex'],
    m
      .draft(set(base, `${i0}.speedLimits`, [{ type: 'unknown', speed: 1 }]))
      .replace(`${i0}.speedLimits[0].type`, '01101'),
    'enumeration',
  ),
  m.invalid(
    'a value of a lane with index 7, one above the last',
    ['ChoiceIndex'],
    m
      .draft(set(base, `${n0}.attributes`, { data: [{ pathEndPointAngle: 0 }] }))
      .splice(`${n0}.attributes.data[0]`, 0, 4, '0111'),
    'choice',
  ),
  m.invalid(
    'layerID: the bits hold 101',
    ['ValueOutOfRange'],
    m.draft(set(base, 'layerID', 0)).replace('layerID', uint(101, 7)),
    'out-of-range',
  ),
  m.invalid(
    'the latitude of the reference point: all bits set',
    ['ValueOutOfRange'],
    b.replace(`${i0}.refPoint.lat`, '1'.repeat(31)),
    'out-of-range',
  ),
]

const refused: Case[] = [
  m.refused('one node', ['RefusedSize'], set(base, `${l0}.nodeList.nodes`, [node]), 'size'),
  m.refused('64 nodes', ['RefusedSize'], set(base, `${l0}.nodeList.nodes`, Array(64).fill(node)), 'size'),
  m.refused(
    'a node 5.12 m to the east in the smallest form',
    ['RefusedRange'],
    set(base, `${n0}.delta`, { 'node-XY1': { x: 512, y: 0 } }),
    'out-of-range',
  ),
  m.refused('no reference point', ['RefusedMissing'], set(base, `${i0}.refPoint`), 'missing'),
  m.refused(
    'a direction of use in three bits',
    ['RefusedSize'],
    set(base, `${l0}.laneAttributes.directionalUse`, { value: '80', length: 3 }),
    'size',
  ),
  m.refused(
    'a form of node that does not exist',
    ['RefusedAlternative'],
    set(base, `${n0}.delta`, { 'node-XY7': { x: 0, y: 0 } }),
    'choice',
  ),
]

const name = 'MapData'
export const mapData: Family = {
  file: 'map-data',
  header: ['Geometry of intersections and roads (SAE J2735 MapData, message id 18), in their MessageFrame.'],
  groups: [
    { comment: 'maps as they are sent', messageType: name, cases: usual },
    { comment: 'labels and limits', messageType: name, cases: limits },
    { comment: 'other editions and regions', messageType: name, cases: editions },
    { comment: 'damaged input', messageType: name, cases: damaged },
    { comment: 'values that an encoder must refuse', messageType: name, cases: refused },
  ],
}
