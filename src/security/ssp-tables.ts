/** How sure a table is. */
export type Confidence =
  /** The standard's table as independent sources agree on it, test vectors among them. */
  | 'confirmed'
  /** Read from other implementations or descriptions of the standard. */
  | 'secondary'
  /** Worked out from certificates in use. */
  | 'inferred'

/** Where in an SSP a permission stands. */
export interface SspBit {
  /** Octet of the SSP; 0 is the version. */
  readonly octet: number
  /** The bit within that octet: 0x80 is the first. */
  readonly mask: number
}

/** What the bits of an SSP mean, for one PSID and one version of the SSP. JSON as it is. */
export interface SspTable {
  readonly psid: number
  /** Name of the message. */
  readonly message: string
  /** Value of octet 0. */
  readonly version: number
  readonly bits: { readonly [permission: string]: SspBit }
  /** First of three octets that hold the service provider's identifier, which must be the message's. */
  readonly provider?: number
  readonly source: string
  /** When the table was last compared with its source: `2026-11-28`. */
  readonly asOf: string
  readonly confidence: Confidence
}

/** Bits by name: one array an octet, from octet 1 (or `first`) on, most significant bit first. */
function bits(octets: readonly (readonly string[])[], first = 1): Record<string, SspBit> {
  const found: Record<string, SspBit> = {}
  octets.forEach((names, i) => {
    names.forEach((name, bit) => {
      found[name] = { octet: first + i, mask: 0x80 >> bit }
    })
  })
  return found
}

const asOf = '2026-11-28'

const CAM_1 = [
  [
    'cenDsrcTollingZone',
    'publicTransport',
    'specialTransport',
    'dangerousGoods',
    'roadWork',
    'rescue',
    'emergency',
    'safetyCar',
  ],
  [
    'closedLanes',
    'requestForRightOfWay',
    'requestForFreeCrossingAtATrafficLight',
    'noPassing',
    'noPassingForTrucks',
    'speedLimit',
  ],
] as const

const DENM_1 = [
  [
    'trafficCondition',
    'accident',
    'roadworks',
    'adverseWeatherCondition-Adhesion',
    'hazardousLocation-SurfaceCondition',
    'hazardousLocation-ObstacleOnTheRoad',
    'hazardousLocation-AnimalOnTheRoad',
    'humanPresenceOnTheRoad',
  ],
  [
    'wrongWayDriving',
    'rescueAndRecoveryWorkInProgress',
    'adverseWeatherCondition-ExtremeWeatherCondition',
    'adverseWeatherCondition-Visibility',
    'adverseWeatherCondition-Precipitation',
    'slowVehicle',
    'dangerousEndOfQueue',
    'vehicleBreakdown',
  ],
  [
    'postCrash',
    'humanProblem',
    'stationaryVehicle',
    'emergencyVehicleApproaching',
    'hazardousLocation-DangerousCurve',
    'collisionRisk',
    'signalViolation',
    'dangerousSituation',
  ],
] as const

/** BasicVehicleRole 1 to 18, in order: bit n is role n. */
const SREM_2 = [
  [
    'requests',
    'publicTransport',
    'specialTransport',
    'dangerousGoods',
    'roadWork',
    'roadRescue',
    'emergency',
    'safetyCar',
  ],
  ['none-unknown', 'truck', 'motorcycle', 'roadSideSource', 'police', 'fire', 'ambulance', 'dot'],
  ['transit', 'slowMoving', 'stopNgo'],
] as const

const IVIM_1 = [
  [
    'viennaConvention',
    'iso14823 dangerWarning',
    'iso14823 regulatory',
    'iso14823 informative',
    'iso14823 publicFacilities',
    'iso14823 ambientCondition',
    'iso14823 roadCondition',
    'itisCodes',
  ],
  ['laneStatus', 'rcc', 'tc', 'lac', 'negation', 'avc', 'mlc', 'rsc'],
] as const

/**
 * SSP tables of ETSI ITS, each with its source and how sure it is. Data, not law: a policy's `sspTables` replace those
 * of the same PSID and version and add others.
 */
export const sspTables: readonly SspTable[] = [
  {
    psid: 36,
    message: 'CAM',
    version: 1,
    bits: bits(CAM_1),
    source: 'EN 302 637-2 v1.4.1 §6.2.2.2, TS 103 900 v2.1.1 §6.2.2.2',
    asOf,
    confidence: 'confirmed',
  },
  {
    psid: 36,
    message: 'CAM',
    version: 2,
    bits: bits([CAM_1[0], [...CAM_1[1], 'twoWheeler', 'cyclist']]),
    source: 'TS 103 900 §6.2.2.2, as the veloce stack has it',
    asOf,
    confidence: 'secondary',
  },
  {
    psid: 37,
    message: 'DENM',
    version: 1,
    bits: bits(DENM_1),
    source: 'EN 302 637-3 v1.3.1 §6.2.2.2, TS 103 831 v2.1.1 §6.2.2.2',
    asOf,
    confidence: 'confirmed',
  },
  {
    psid: 37,
    message: 'DENM',
    version: 2,
    bits: bits([
      ...DENM_1,
      ['impassability', 'aquaplaning', 'publicTransportVehicleApproaching', 'railwayLevelCrossing'],
    ]),
    source: 'TS 103 831 v2.2.1 §6.2.2.2, as the veloce stack has it',
    asOf,
    confidence: 'secondary',
  },
  {
    psid: 137,
    message: 'SPATEM',
    version: 1,
    bits: bits([['intersections', 'activePrioritizations', 'maneuverAssistList']]),
    source: 'TS 103 301 by a description of it; 01e0 in certificates in use',
    asOf,
    confidence: 'secondary',
  },
  {
    psid: 138,
    message: 'MAPEM',
    version: 1,
    bits: bits([['intersections', 'roadSegments']]),
    source: 'TS 103 301 by a description of it; 01c0 in certificates in use',
    asOf,
    confidence: 'secondary',
  },
  {
    psid: 139,
    message: 'IVIM',
    version: 1,
    provider: 1,
    bits: bits(IVIM_1, 4),
    source: 'TS 103 301 by a description of it; order of bits by names of ETSI test certificates, fff8 and ffff in use',
    asOf,
    confidence: 'inferred',
  },
  {
    psid: 140,
    message: 'SREM',
    version: 2,
    bits: bits(SREM_2),
    source: 'TS 103 301 §8.4.3.2; ETSI test certificates CERT_IUT_SRM_SSP_04 … _18: bit n is role n; 02ffffe0 in use',
    asOf,
    confidence: 'inferred',
  },
  {
    psid: 637,
    message: 'SSEM',
    version: 1,
    bits: {},
    source: 'TS 103 301 §8.4.3.2 by a description of it: the version alone; 01 in certificates in use',
    asOf,
    confidence: 'secondary',
  },
]

/**
 * The PSIDs that each message may be signed under; `policy.psids` overrides them. ETSI by TS 102 965, J2735 by the PSID
 * registry of IEEE 1609.12 and by what is deployed: 130 carries MAP, SRM and SSM too, and 133 for EVA is inferred from
 * the registry's name for it.
 */
export const messagePsids: { readonly [message: string]: readonly number[] } = {
  CAM: [36],
  DENM: [37],
  SPATEM: [137],
  MAPEM: [138],
  IVIM: [139],
  SREM: [140],
  SSEM: [637],
  VAM: [638],
  CPM: [639],
  RTCMEM: [540801],
  BSM: [32],
  PSM: [39],
  SPAT: [130],
  MAP: [130, 2113687],
  RTCM: [128, 129],
  TIM: [131],
  RSA: [131],
  EVA: [133],
  SSM: [2113685, 130],
  SRM: [2113686, 130],
}

/** What the messages of SAE J2735 are called here, by DSRCmsgID. */
export const j2735Messages: { readonly [messageId: number]: string } = {
  18: 'MAP',
  19: 'SPAT',
  20: 'BSM',
  21: 'CSR',
  22: 'EVA',
  23: 'ICA',
  24: 'NMEA',
  25: 'PDM',
  26: 'PVD',
  27: 'RSA',
  28: 'RTCM',
  29: 'SRM',
  30: 'SSM',
  31: 'TIM',
  32: 'PSM',
  33: 'RSM',
  34: 'RWM',
  35: 'PDC',
  36: 'PDR',
  37: 'TAM',
  38: 'TUM',
  39: 'TUMack',
  40: 'CCM',
  41: 'SDSM',
  42: 'MSCM',
  43: 'RGA',
  44: 'PSM2',
  45: 'TSPAT',
  46: 'SCPR',
  47: 'SCPS',
  48: 'RUCC',
  49: 'RUCR',
  50: 'TLSM',
}
