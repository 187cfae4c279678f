import { isJ2735, type Payload, type Statement } from './content'
import { etsiStatements } from './etsi-content'
import { j2735Statements } from './j2735-content'

/**
 * What a message can claim for its sender, in one vocabulary for ETSI ITS and SAE J2735. docs/permissions.md has the
 * table of what makes each claim.
 */
export const claims = [
  'emergencyVehicle',
  'emergencyVehicleApproaching',
  'lightsInUse',
  'sirenInUse',
  'rightOfWay',
  'freeCrossing',
  'signalRequest',
  'police',
  'fire',
  'ambulance',
  'rescue',
  'rescueWork',
  'roadworks',
  'publicTransport',
  'specialTransport',
  'dangerousGoods',
  'safetyCar',
  'trafficRule',
] as const

/** A word of the vocabulary {@link claims}. */
export type Claim = (typeof claims)[number]

/** The permissions of the ETSI SSP tables that cover a claim, by message; any one of them will do. */
export const claimPermissions: { readonly [C in Claim]: { readonly [message: string]: readonly string[] } } = {
  emergencyVehicle: { CAM: ['emergency'], SREM: ['emergency', 'police', 'fire', 'ambulance'] },
  emergencyVehicleApproaching: { DENM: ['emergencyVehicleApproaching'] },
  lightsInUse: {
    CAM: ['emergency', 'rescue', 'roadWork', 'safetyCar', 'specialTransport'],
    DENM: ['roadworks'],
  },
  sirenInUse: {
    CAM: ['emergency', 'rescue', 'roadWork', 'safetyCar', 'specialTransport'],
    DENM: ['roadworks'],
  },
  rightOfWay: { CAM: ['requestForRightOfWay'] },
  freeCrossing: { CAM: ['requestForFreeCrossingAtATrafficLight'] },
  signalRequest: { SREM: ['requests'] },
  police: { SREM: ['police'] },
  fire: { SREM: ['fire'] },
  ambulance: { SREM: ['ambulance'] },
  rescue: { CAM: ['rescue'], SREM: ['roadRescue'] },
  rescueWork: { DENM: ['rescueAndRecoveryWorkInProgress'] },
  roadworks: { CAM: ['roadWork'], DENM: ['roadworks'], SREM: ['roadWork'] },
  publicTransport: { CAM: ['publicTransport'], SREM: ['publicTransport', 'transit'] },
  specialTransport: { CAM: ['specialTransport'], SREM: ['specialTransport'] },
  dangerousGoods: { CAM: ['dangerousGoods'], SREM: ['dangerousGoods'] },
  safetyCar: { CAM: ['safetyCar'], SREM: ['safetyCar'] },
  trafficRule: { CAM: ['closedLanes', 'noPassing', 'noPassingForTrucks', 'speedLimit'] },
}

/** All that a message says and that needs a permission. */
export const statementsOf = (payload: Payload): Statement[] =>
  isJ2735(payload) ? j2735Statements(payload) : etsiStatements(payload)

/**
 * The claims that a message makes for its sender, each once, whether or not the sender may make them.
 *
 * @param payload what `decodeItsPdu` or `decodeFrame` returned.
 * @example
 * claimsOf(decodeItsPdu(bytes)) // ['emergencyVehicle', 'lightsInUse', 'sirenInUse']
 */
export function claimsOf(payload: Payload): Claim[] {
  const made = new Set(statementsOf(payload).flatMap((s) => s.claims))
  return claims.filter((claim) => made.has(claim))
}
