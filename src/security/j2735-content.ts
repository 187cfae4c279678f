import type { Claim } from './claims'
import { at, enumerated, items, type J2735Payload, type Statement } from './content'
import { ROLE_CLAIMS } from './etsi-content'

/** What a J2735 message claims. Permissions have no names here: policies permit the claims themselves. */
export function j2735Statements({ messageId, value }: J2735Payload): Statement[] {
  const found: Statement[] = []
  readers[messageId]?.(value, (path, says, claims) => {
    if (claims.length > 0) found.push({ path, says, claims })
  })
  return found
}

type Say = (path: string, says: string, claims: readonly Claim[]) => void

/** By DSRCmsgID. */
const readers: Record<number, (value: unknown, say: Say) => void> = {
  20: basicSafetyMessage,
  22: emergencyVehicleAlert,
  27: (value, say) => roadSideAlert(value, '', say),
  29: signalRequestMessage,
  31: travelerInformation,
  32: personalSafetyMessage,
  33: roadSafetyMessage,
}

function basicSafetyMessage(value: unknown, say: Say): void {
  // By id, not by position: senders list part II in any order.
  items(at(value, 'partII')).forEach((part, i) => {
    const id = at(part, 'partII-Id')
    const content = at(part, 'partII-Value')
    const path = `partII[${i}].partII-Value`
    if (id === 1) {
      emergencyDetails(at(content, 'vehicleAlerts'), `${path}.vehicleAlerts`, say)
      roadSideAlert(at(content, 'description'), `${path}.description.`, say)
    } else if (id === 2) {
      vehicleClass(at(content, 'classification'), `${path}.classification`, say)
      const details = at(content, 'classDetails')
      vehicleClass(at(details, 'keyType'), `${path}.classDetails.keyType`, say)
      role(at(details, 'role'), `${path}.classDetails`, say)
      responder(details, `${path}.classDetails`, say)
    }
  })
}

/** A response with neither lights nor siren, a silent run, is still that of an emergency vehicle. */
function emergencyDetails(details: unknown, path: string, say: Say): void {
  responseType(at(details, 'responseType'), path, say)
  if (at(details, 'sirenUse') === 'inUse') say(path, 'sirenUse inUse', ['emergencyVehicle', 'sirenInUse'])
  if (at(details, 'lightsUse') === 'inUse') say(path, 'lightsUse inUse', ['emergencyVehicle', 'lightsInUse'])
  const event = at(details, 'events', 'event')
  for (const [flag, claims] of PRIVILEGED_EVENTS)
    if (at(event, flag) === true) say(`${path}.events.event`, flag, claims)
}

const PRIVILEGED_EVENTS: readonly (readonly [string, readonly Claim[]])[] = [
  ['peEmergencyResponse', ['emergencyVehicle']],
  ['peEmergencyLightsActive', ['emergencyVehicle', 'lightsInUse']],
  ['peEmergencySoundActive', ['emergencyVehicle', 'sirenInUse']],
]

function responseType(type: unknown, path: string, say: Say): void {
  if (type === 'emergency' || type === 'pursuit') say(path, `responseType ${type}`, ['emergencyVehicle'])
}

function emergencyVehicleAlert(value: unknown, say: Say): void {
  say('', 'EmergencyVehicleAlert', ['emergencyVehicle', 'emergencyVehicleApproaching'])
  roadSideAlert(at(value, 'rsaMsg'), 'rsaMsg.', say)
  responseType(at(value, 'responseType'), '', say)
  emergencyDetails(at(value, 'details'), 'details', say)
  responder(value, '', say)
}

function signalRequestMessage(value: unknown, say: Say): void {
  if (at(value, 'requests') !== undefined) say('requests', 'requests', ['signalRequest'])
  role(at(value, 'requestor', 'type', 'role'), 'requestor.type', say)
}

function role(value: unknown, path: string, say: Say): void {
  const name = enumerated(value)
  if (name !== undefined && Object.hasOwn(ROLE_CLAIMS, name)) say(path, `role ${name}`, ROLE_CLAIMS[name]!)
}

/** BasicVehicleClass: 60 to 69 are emergency vehicles. */
function vehicleClass(value: unknown, path: string, say: Say): void {
  if (typeof value !== 'number' || value < 60 || value > 69) return
  say(path, `BasicVehicleClass ${value}`, ['emergencyVehicle', ...(VEHICLE_CLASSES[value] ?? [])])
}

/** Emergency vehicles whose class names the service. */
const VEHICLE_CLASSES: Record<number, readonly Claim[]> = {
  62: ['fire'],
  63: ['fire'],
  64: ['fire'],
  65: ['fire', 'ambulance'],
  66: ['police'],
  67: ['police'],
  69: ['ambulance'],
}

const POLICE: readonly Claim[] = ['emergencyVehicle', 'police']
const FIRE: readonly Claim[] = ['emergencyVehicle', 'fire']
const AMBULANCE: readonly Claim[] = ['emergencyVehicle', 'ambulance']

/** ResponderGroupAffected and IncidentResponseEquipment of SAE J2540-2 (ITIS). */
const RESPONDERS: Record<string, readonly Claim[]> = {
  'emergency-vehicle-units': ['emergencyVehicle'],
  'federal-law-enforcement-units': POLICE,
  'state-police-units': POLICE,
  'county-police-units': POLICE,
  'local-police-units': POLICE,
  'ambulance-units': AMBULANCE,
  'rescue-units': ['rescue'],
  'fire-units': FIRE,
  'ground-fire-suppression': FIRE,
  engine: FIRE,
  'truck-or-aerial': FIRE,
  quint: FIRE,
  'tanker-pumper-combination': FIRE,
  'medical-rescue-unit': AMBULANCE,
  'rescue-unit': ['rescue'],
  'bLS-unit': AMBULANCE,
  'aLS-unit': AMBULANCE,
  ambulance: AMBULANCE,
}

function responder(value: unknown, path: string, say: Say): void {
  for (const field of ['responseEquip', 'responderType']) {
    const name = enumerated(at(value, field))
    if (name !== undefined && Object.hasOwn(RESPONDERS, name)) say(path, `${field} ${name}`, RESPONDERS[name]!)
  }
}

/** Also an EventDescription: both have `typeEvent` and `description`. */
function roadSideAlert(value: unknown, path: string, say: Say): void {
  itis(at(value, 'typeEvent'), `${path}typeEvent`, say)
  items(at(value, 'description')).forEach((code, i) => {
    itis(code, `${path}description[${i}]`, say)
  })
}

function itis(code: unknown, path: string, say: Say): void {
  if (typeof code === 'number') say(path, `ITIS code ${code}`, itisClaims(code))
}

/** SAE J2540-2: emergency vehicles on the road, at the scene, as responding units; roadwork under way. */
function itisClaims(code: number): readonly Claim[] {
  if (code === 1796 || code === 1797 || code === 9729) return ['emergencyVehicleApproaching']
  if (code === 6925) return ['rescueWork']
  return code >= 1025 && code <= 1062 ? ['roadworks'] : []
}

function travelerInformation(value: unknown, say: Say): void {
  items(at(value, 'dataFrames')).forEach((frame, f) => {
    const content = at(frame, 'content')
    if (typeof content !== 'object' || content === null) return
    for (const [kind, list] of Object.entries(content)) {
      const path = `dataFrames[${f}].content.${kind}`
      if (kind === 'workZone') say(path, kind, ['roadworks'])
      items(list).forEach((entry, i) => {
        itis(at(entry, 'item', 'itis'), `${path}[${i}].item.itis`, say)
      })
    }
  })
}

const WORKERS: Record<string, readonly Claim[]> = {
  fireAndEMSWorker: ['fire'],
  aDOTWorker: ['roadworks'],
  lawEnforcement: ['police'],
}

function personalSafetyMessage(value: unknown, say: Say): void {
  const type = enumerated(at(value, 'eventResponderType'))
  if (type !== undefined && Object.hasOwn(WORKERS, type)) say('', `eventResponderType ${type}`, WORKERS[type]!)
}

/** ITIS group of roadwork. SAE J2540-2, ITISgroups. */
const ROADWORK = 4

function roadSafetyMessage(value: unknown, say: Say): void {
  const event = at(value, 'commonContainer', 'eventInfo')
  const path = 'commonContainer.eventInfo'
  if (at(event, 'causeCode') === ROADWORK) say(path, `causeCode ${ROADWORK}`, ['roadworks'])
  itis(at(event, 'subCauseCode'), `${path}.subCauseCode`, say)
}
