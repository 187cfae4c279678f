import type { Claim } from './claims'
import type { Payload } from './content'

// Content for tests: only what is looked at, so that each says one thing.

const cam = (parameters: object): Payload => ({ type: 'CAM', value: { cam: { camParameters: parameters } } })
export const camSpecial = (container: string, value: object = {}): Payload =>
  cam({ specialVehicleContainer: { [container]: value } })
export const camRole = (role: string): Payload =>
  cam({ lowFrequencyContainer: { basicVehicleContainerLowFrequency: { vehicleRole: role } } })
export const denm1 = (causeCode: number, more: object = {}): Payload => ({
  type: 'DENM',
  value: { denm: { situation: { eventType: { causeCode, subCauseCode: 0 } }, ...more } },
})
export const denm2 = (alternative: string): Payload => ({
  type: 'DENM',
  value: { denm: { situation: { eventType: { ccAndScc: { [alternative]: 0 } } } } },
})
const srm = (role: unknown) => ({ requests: [{}], requestor: { type: { role } } })
export const srem = (role: unknown): Payload => ({ type: 'SREM', value: { srm: srm(role) } })

export const bsm = (id: number, value: object): Payload => ({
  messageId: 20,
  value: {
    partII: [
      { 'partII-Id': 0, 'partII-Value': {} },
      { 'partII-Id': id, 'partII-Value': value },
    ],
  },
})
const alerts = (details: object) => bsm(1, { vehicleAlerts: details })
const bsmRole = (role: string) => bsm(2, { classDetails: { role } })
export const eva: Payload = { messageId: 22, value: { rsaMsg: { typeEvent: 9729 } } }
export const srmOf = (role: unknown): Payload => ({ messageId: 29, value: srm(role) })
const rsa = (typeEvent: number): Payload => ({ messageId: 27, value: { typeEvent } })

/** Messages of ETSI ITS by the claim that each is an example of. */
export const etsiExamples: Record<Claim, Payload[]> = {
  emergencyVehicle: [camSpecial('emergencyContainer'), camRole('emergency'), srem('emergency')],
  emergencyVehicleApproaching: [denm1(95), denm2('emergencyVehicleApproaching95')],
  lightsInUse: [
    camSpecial('emergencyContainer', { lightBarSirenInUse: { lightBarActivated: true, sirenActivated: false } }),
    denm1(3, { alacarte: { roadWorks: { lightBarSirenInUse: { lightBarActivated: true } } } }),
  ],
  sirenInUse: [camSpecial('rescueContainer', { lightBarSirenInUse: { sirenActivated: true } })],
  rightOfWay: [camSpecial('emergencyContainer', { emergencyPriority: { requestForRightOfWay: true } })],
  freeCrossing: [
    camSpecial('emergencyContainer', { emergencyPriority: { requestForFreeCrossingAtATrafficLight: true } }),
  ],
  signalRequest: [srem('basicVehicle')],
  police: [srem('police')],
  fire: [srem('fire')],
  ambulance: [srem('ambulance')],
  rescue: [camSpecial('rescueContainer'), camRole('rescue'), srem('roadRescue')],
  rescueWork: [denm1(15), denm2('rescueAndRecoveryWorkInProgress15')],
  roadworks: [camSpecial('roadWorksContainerBasic'), camRole('roadWork'), denm2('roadworks3'), srem('roadWork')],
  publicTransport: [camSpecial('publicTransportContainer'), camRole('publicTransport'), srem('transit')],
  specialTransport: [camSpecial('specialTransportContainer'), camRole('specialTransport')],
  dangerousGoods: [camSpecial('dangerousGoodsContainer'), camRole('dangerousGoods')],
  safetyCar: [camSpecial('safetyCarContainer'), camRole('safetyCar'), srem('safetyCar')],
  trafficRule: [
    camSpecial('safetyCarContainer', { trafficRule: 'noPassing' }),
    camSpecial('safetyCarContainer', { trafficRule: 'noPassingForTrucks' }),
    camSpecial('safetyCarContainer', { speedLimit: 60 }),
    camSpecial('roadWorksContainerBasic', { closedLanes: {} }),
  ],
}

/** Messages of SAE J2735 by the claim that each is an example of; empty for what J2735 cannot say. */
export const j2735Examples: Record<Claim, Payload[]> = {
  emergencyVehicle: [
    eva,
    alerts({ responseType: 'emergency' }),
    alerts({ responseType: 'pursuit' }),
    alerts({ events: { event: { peEmergencyResponse: true } } }),
    bsmRole('emergency'),
    bsm(2, { classification: 60 }),
    srmOf('emergency'),
  ],
  emergencyVehicleApproaching: [eva, rsa(1796)],
  lightsInUse: [alerts({ lightsUse: 'inUse' }), alerts({ events: { event: { peEmergencyLightsActive: true } } })],
  sirenInUse: [alerts({ sirenUse: 'inUse' }), alerts({ events: { event: { peEmergencySoundActive: true } } })],
  rightOfWay: [],
  freeCrossing: [],
  signalRequest: [srmOf('basicVehicle')],
  police: [
    srmOf('police'),
    bsmRole('police'),
    bsm(2, { classification: 66 }),
    bsm(2, { classDetails: { responderType: 'county-police-units' } }),
    { messageId: 32, value: { eventResponderType: 'lawEnforcement' } },
  ],
  fire: [srmOf('fire'), bsm(2, { classDetails: { responseEquip: 'engine' } })],
  ambulance: [srmOf('ambulance'), { messageId: 22, value: { responderType: 'ambulance-units' } }],
  rescue: [srmOf('roadRescue'), bsmRole('roadRescue')],
  rescueWork: [rsa(6925)],
  roadworks: [
    rsa(1025),
    bsmRole('roadWork'),
    { messageId: 31, value: { dataFrames: [{ content: { workZone: [] } }] } },
    { messageId: 31, value: { dataFrames: [{ content: { advisory: [{ item: { itis: 1028 } }] } }] } },
  ],
  publicTransport: [srmOf('transit'), bsmRole('publicTransport')],
  specialTransport: [bsmRole('specialTransport')],
  dangerousGoods: [bsmRole('dangerousGoods')],
  safetyCar: [bsmRole('safetyCar')],
  trafficRule: [],
}
