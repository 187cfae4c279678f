import type { Claim } from './claims'
import { alternative, at, type EtsiPayload, enumerated, items, type Statement } from './content'

/** What needs a permission in messages of ETSI ITS, in the field names of both releases. */
export function etsiStatements({ type, value }: EtsiPayload): Statement[] {
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined
  return read ? read(value) : []
}

const readers: Record<string, (value: unknown) => Statement[]> = { CAM, DENM, SREM, SPATEM, MAPEM, IVIM }

/** Claims by VehicleRole and SpecialVehicleContainer of a CAM. */
const CAM_CLAIMS: Record<string, readonly Claim[]> = {
  publicTransport: ['publicTransport'],
  specialTransport: ['specialTransport'],
  dangerousGoods: ['dangerousGoods'],
  roadWork: ['roadworks'],
  rescue: ['rescue'],
  emergency: ['emergencyVehicle'],
  safetyCar: ['safetyCar'],
}

/** The permission that each special vehicle container needs. */
const CAM_CONTAINERS: Record<string, string> = {
  publicTransportContainer: 'publicTransport',
  specialTransportContainer: 'specialTransport',
  dangerousGoodsContainer: 'dangerousGoods',
  roadWorksContainerBasic: 'roadWork',
  rescueContainer: 'rescue',
  emergencyContainer: 'emergency',
  safetyCarContainer: 'safetyCar',
}

/** Container number of the two-wheeler container. ETSI TS 103 900 v2.3.1, CamExtensionContainers. */
const TWO_WHEELER = 1

function CAM(value: unknown): Statement[] {
  const found: Statement[] = []
  const parameters = at(value, 'cam', 'camParameters')
  const say = (path: string, says: string, permission: string, claims: readonly Claim[] = []) =>
    found.push({ path: `cam.camParameters.${path}`, says, permission, claims })

  const highFrequency = at(parameters, 'highFrequencyContainer')
  if (at(highFrequency, 'basicVehicleContainerHighFrequency', 'cenDsrcTollingZone') !== undefined)
    say('highFrequencyContainer.basicVehicleContainerHighFrequency', 'cenDsrcTollingZone', 'cenDsrcTollingZone')
  if (at(highFrequency, 'rsuContainerHighFrequency', 'protectedCommunicationZonesRSU') !== undefined)
    say('highFrequencyContainer.rsuContainerHighFrequency', 'protectedCommunicationZonesRSU', 'cenDsrcTollingZone')

  const role = at(parameters, 'lowFrequencyContainer', 'basicVehicleContainerLowFrequency', 'vehicleRole')
  if (typeof role === 'string' && Object.hasOwn(CAM_CLAIMS, role))
    say('lowFrequencyContainer.basicVehicleContainerLowFrequency', `vehicleRole ${role}`, role, CAM_CLAIMS[role]!)

  const special = at(parameters, 'specialVehicleContainer')
  const container = alternative(special)
  if (container !== undefined) {
    const permission = Object.hasOwn(CAM_CONTAINERS, container) ? CAM_CONTAINERS[container]! : container
    say('specialVehicleContainer', container, permission, CAM_CLAIMS[permission] ?? [])
    specialVehicle(at(special, container), (says, needed, claims) =>
      say(`specialVehicleContainer.${container}`, says, needed ?? permission, claims),
    )
  }

  items(at(parameters, 'extensionContainers')).forEach((extension, i) => {
    if (at(extension, 'containerId') !== TWO_WHEELER) return
    const path = `extensionContainers[${i}].containerData`
    say(path, 'TwoWheelerContainer', 'twoWheeler')
    if (alternative(at(extension, 'containerData', 'typeSpecificInformation')) === 'cyclist')
      say(path, 'cyclist', 'cyclist')
  })
  return found
}

/** What a special vehicle container says beyond what it is. */
function specialVehicle(
  container: unknown,
  say: (says: string, permission: string | undefined, claims: readonly Claim[]) => void,
): void {
  for (const [says, claim] of lightBarAndSiren(container)) say(says, undefined, [claim])
  const priority = at(container, 'emergencyPriority')
  if (at(priority, 'requestForRightOfWay') === true)
    say('emergencyPriority requestForRightOfWay', 'requestForRightOfWay', ['rightOfWay'])
  if (at(priority, 'requestForFreeCrossingAtATrafficLight') === true)
    say('emergencyPriority requestForFreeCrossingAtATrafficLight', 'requestForFreeCrossingAtATrafficLight', [
      'freeCrossing',
    ])
  if (at(container, 'closedLanes') !== undefined) say('closedLanes', 'closedLanes', ['trafficRule'])
  const rule = at(container, 'trafficRule')
  if (rule === 'noPassing' || rule === 'noPassingForTrucks') say(`trafficRule ${rule}`, rule, ['trafficRule'])
  if (at(container, 'speedLimit') !== undefined) say('speedLimit', 'speedLimit', ['trafficRule'])
}

function lightBarAndSiren(container: unknown): [string, Claim][] {
  const inUse = at(container, 'lightBarSirenInUse')
  const found: [string, Claim][] = []
  if (at(inUse, 'lightBarActivated') === true) found.push(['lightBarSirenInUse lightBarActivated', 'lightsInUse'])
  if (at(inUse, 'sirenActivated') === true) found.push(['lightBarSirenInUse sirenActivated', 'sirenInUse'])
  return found
}

/**
 * Permissions by cause code, called as in the causes of release 1. EN 302 637-3 §6.2.2.2; 5, 7, 28 and 100 by
 * TS 103 831 v2.2.1 §6.2.2.2.
 */
const CAUSES: Record<number, string> = {
  1: 'trafficCondition',
  2: 'accident',
  3: 'roadworks',
  5: 'impassability',
  6: 'adverseWeatherCondition-Adhesion',
  7: 'aquaplaning',
  9: 'hazardousLocation-SurfaceCondition',
  10: 'hazardousLocation-ObstacleOnTheRoad',
  11: 'hazardousLocation-AnimalOnTheRoad',
  12: 'humanPresenceOnTheRoad',
  14: 'wrongWayDriving',
  15: 'rescueAndRecoveryWorkInProgress',
  17: 'adverseWeatherCondition-ExtremeWeatherCondition',
  18: 'adverseWeatherCondition-Visibility',
  19: 'adverseWeatherCondition-Precipitation',
  26: 'slowVehicle',
  27: 'dangerousEndOfQueue',
  28: 'publicTransportVehicleApproaching',
  91: 'vehicleBreakdown',
  92: 'postCrash',
  93: 'humanProblem',
  94: 'stationaryVehicle',
  95: 'emergencyVehicleApproaching',
  96: 'hazardousLocation-DangerousCurve',
  97: 'collisionRisk',
  98: 'signalViolation',
  99: 'dangerousSituation',
  100: 'railwayLevelCrossing',
}

const CAUSE_CLAIMS: Record<number, readonly Claim[]> = {
  3: ['roadworks'],
  15: ['rescueWork'],
  95: ['emergencyVehicleApproaching'],
}

/**
 * The cause code: a number in release 1; in release 2 the alternative of `ccAndScc`, whose name ends with it. Release 2
 * has no alternative for codes above 128.
 */
function causeCode(cause: unknown): number | undefined {
  const code = at(cause, 'causeCode')
  if (typeof code === 'number') return code
  const digits = /\d+$/.exec(alternative(at(cause, 'ccAndScc')) ?? '')
  return digits ? Number(digits[0]) : undefined
}

function DENM(value: unknown): Statement[] {
  const found: Statement[] = []
  const denm = at(value, 'denm')
  for (const field of ['eventType', 'linkedCause']) {
    const cause = at(denm, 'situation', field)
    if (cause === undefined) continue
    const code = causeCode(cause)
    const name = (code === undefined ? undefined : CAUSES[code]) ?? `cause ${code}`
    const says = CAUSES[code ?? -1] === undefined ? name : `cause ${code} (${name})`
    found.push({ path: `denm.situation.${field}`, says, permission: name, claims: CAUSE_CLAIMS[code ?? -1] ?? [] })
  }
  for (const [says, claim] of lightBarAndSiren(at(denm, 'alacarte', 'roadWorks')))
    found.push({ path: 'denm.alacarte.roadWorks', says, permission: 'roadworks', claims: [claim] })
  return found
}

/** Claims by BasicVehicleRole of SREM, SRM and BSM. */
export const ROLE_CLAIMS: Record<string, readonly Claim[]> = {
  publicTransport: ['publicTransport'],
  specialTransport: ['specialTransport'],
  dangerousGoods: ['dangerousGoods'],
  roadWork: ['roadworks'],
  roadRescue: ['rescue'],
  emergency: ['emergencyVehicle'],
  safetyCar: ['safetyCar'],
  police: ['emergencyVehicle', 'police'],
  fire: ['emergencyVehicle', 'fire'],
  ambulance: ['emergencyVehicle', 'ambulance'],
  transit: ['publicTransport'],
}

function SREM(value: unknown): Statement[] {
  const found: Statement[] = []
  if (at(value, 'srm', 'requests') !== undefined)
    found.push({ path: 'srm.requests', says: 'requests', permission: 'requests', claims: ['signalRequest'] })
  const role = enumerated(at(value, 'srm', 'requestor', 'type', 'role'))
  // A basicVehicle asks for nothing by its role; there is no bit for it.
  if (role !== undefined && role !== 'basicVehicle')
    found.push({
      path: 'srm.requestor.type',
      says: `role ${role}`,
      permission: role,
      claims: Object.hasOwn(ROLE_CLAIMS, role) ? ROLE_CLAIMS[role]! : [],
    })
  return found
}

/** A statement that makes no claim, only needs its bit. */
const plain = (path: string, says: string, permission = says): Statement => ({ path, says, permission, claims: [] })

function SPATEM(value: unknown): Statement[] {
  const intersections = items(at(value, 'spat', 'intersections'))
  const found: Statement[] = []
  if (intersections.length > 0) found.push(plain('spat', 'intersections'))
  const prioritizing = intersections.findIndex((intersection) =>
    items(at(intersection, 'regional')).some((r) => at(r, 'regExtValue', 'activePrioritizations') !== undefined),
  )
  if (prioritizing >= 0) found.push(plain(`spat.intersections[${prioritizing}].regional`, 'activePrioritizations'))
  const assisting = intersections.findIndex((intersection) =>
    [intersection, ...items(at(intersection, 'states'))].some((s) => at(s, 'maneuverAssistList') !== undefined),
  )
  if (assisting >= 0) found.push(plain(`spat.intersections[${assisting}]`, 'maneuverAssistList'))
  return found
}

function MAPEM(value: unknown): Statement[] {
  return ['intersections', 'roadSegments']
    .filter((part) => at(value, 'map', part) !== undefined)
    .map((part) => plain('map', part))
}

/** iviStatus of a message by which another service provider takes one back. ISO TS 19321, IviStatus. */
const NEGATION = 3

/** Containers of an IVIM that say where something holds, not what. */
const LOCATIONS = ['glc']

function IVIM(value: unknown): Statement[] {
  const found: Statement[] = []
  if (at(value, 'ivi', 'mandatory', 'iviStatus') === NEGATION)
    found.push(plain('ivi.mandatory', `iviStatus ${NEGATION} (negation)`, 'negation'))
  items(at(value, 'ivi', 'optional')).forEach((container, i) => {
    const kind = alternative(container)
    if (kind === undefined || LOCATIONS.includes(kind)) return
    const path = `ivi.optional[${i}].${kind}`
    if (kind === 'giv')
      found.push(...items(at(container, kind)).flatMap((part, p) => generalIvi(part, `${path}[${p}]`)))
    else found.push(plain(path, kind))
  })
  return found
}

function generalIvi(part: unknown, path: string): Statement[] {
  const signs = items(at(part, 'roadSignCodes')).map((sign, i) => {
    const code = at(sign, 'code')
    const kind = alternative(code) ?? 'code'
    if (kind !== 'iso14823') return plain(`${path}.roadSignCodes[${i}]`, kind)
    const category = at(code, kind, 'pictogramCode', 'serviceCategoryCode')
    const family = alternative(category) ?? 'category'
    return plain(`${path}.roadSignCodes[${i}]`, `iso14823 ${enumerated(at(category, family)) ?? family}`)
  })
  return at(part, 'laneStatus') === undefined ? signs : [...signs, plain(path, 'laneStatus')]
}
