import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc, { assert, property } from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { fromHex, oer, toHex } from '../asn1'
import { decodeItsPdu } from '../etsi'
import { Certificate, Ieee1609Dot2Data } from '../ieee1609'
import { claims, claimsOf } from './claims'
import type { Payload } from './content'
import { checkPermissions, may, type Permission, sspFor } from './permissions'
import { testPolicy } from './policy'
import { messagePsids, type SspTable, sspTables } from './ssp-tables'
import { bsm, camRole, camSpecial, denm1, denm2, etsiExamples, eva, j2735Examples, srem, srmOf } from './test-payloads'

const vectors = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors')
let checked = 0
afterAll(() => console.log(`${checked} outside vectors checked`))
if (!existsSync(vectors)) console.log('outside vectors skipped: there is no ../shared, and no BLUELIGHT_SHARED')

interface Packet {
  id: string
  expect?: string
  securedHex?: string
  payloadHex?: string
}
const load = (file: string) => (existsSync(vectors) ? JSON.parse(readFileSync(join(vectors, file), 'utf8')) : [])
const lenient = { onTrailing: () => {} }

/** What a secured packet was signed with and what it says; nothing if its certificate is not at hand. */
function opened(packet: Packet, known: ReadonlyMap<string, Certificate>) {
  if (!packet.securedHex || !packet.payloadHex) return undefined
  const { content } = oer.decode(Ieee1609Dot2Data, fromHex(packet.securedHex), lenient)
  if (!('signedData' in content)) return undefined
  const { signer, tbsData } = content.signedData
  const certificate =
    'certificate' in signer
      ? signer.certificate[0]
      : 'digest' in signer
        ? known.get(toHex(signer.digest).toLowerCase())
        : undefined
  if (!certificate) return undefined
  const psid = Number(tbsData.headerInfo.psid)
  const permissions = certificate.toBeSigned.appPermissions ?? []
  const ssp = permissions.find((p) => Number(p.psid) === psid)?.ssp
  const payload: Payload = decodeItsPdu(fromHex(packet.payloadHex), lenient)
  return { psid, ssp, payload, permissions }
}

describe.skipIf(!existsSync(vectors))('packets signed by other implementations', () => {
  const issued = existsSync(vectors) ? load('security/signed-synthetic-chain.json').issued : []
  const known = new Map<string, Certificate>(
    issued.map((c: { hashedId8: string; hex: string }) => [c.hashedId8, oer.decode(Certificate, fromHex(c.hex))]),
  )

  const refused: Record<string, RegExp> = {
    'neg-denm-ssp-95':
      /^DENM: cause 95 \(emergencyVehicleApproaching\) in denm\.situation\.eventType needs emergencyVehicleApproaching \(octet 3, 0x10\), which the SSP 01ffbfef lacks$/,
    'neg-denm-psid-missing': /^the certificate has no SSP for PSID 37 \(DENM\)$/,
    'neg-cam-psid-missing': /^the certificate has no SSP for PSID 36 \(CAM\)$/,
    'neg-denm-psid36': /^DENM is signed under PSID 36, not 37$/,
  }
  test.each(load('security/signed-synthetic.json') as Packet[])('$id', (packet) => {
    const found = opened(packet, known)
    // The signer of this one is unknown, which is its point.
    if (packet.id === 'neg-unknown-digest') return expect(found).toBeUndefined()
    const { permissions, ...check } = found!
    const reason = checkPermissions(check)
    if (refused[packet.id]) expect(reason).toMatch(refused[packet.id]!)
    else expect(reason).toBeUndefined()
    if (reason === undefined)
      for (const claim of claimsOf(check.payload)) expect(may(permissions, claim).permitted).toBe(true)
    checked++
  })

  test('those on the air are all within their permissions', () => {
    const found = (load('etsi/geonetworking-packets.json') as Packet[]).map((p) => [p.id, opened(p, known)] as const)
    const signed = found.filter(([, check]) => check !== undefined)
    expect(signed.length).toBeGreaterThan(30)
    for (const [id, check] of signed) expect(checkPermissions(check!), id).toBeUndefined()
    checked += signed.length
  })

  test('the SREM test certificates of ETSI permit the role that they are named after, and no other', () => {
    const roles = sspTables.find((t) => t.message === 'SREM')!
    const named = (
      load('security/certificates.json') as { name?: string; appPermissions?: JsonPermission[] }[]
    ).flatMap(({ name, appPermissions }) => {
      const number = /^CERT_IUT_SRM_SSP_(\d+)$/.exec(name ?? '')
      return number ? [{ number: Number(number[1]), appPermissions }] : []
    })
    expect(named.length).toBeGreaterThan(5)
    for (const { number, appPermissions } of named) {
      const ssp = fromHex(appPermissions!.find((p) => p.psid === 140)!.ssp.bitmapSsp)
      for (const [role, { octet, mask }] of Object.entries(roles.bits)) {
        const position = (octet - 1) * 8 + Math.clz32(mask) - 24
        if (position === 0) continue
        const reason = checkPermissions({ psid: 140, ssp, payload: srem(role) })
        expect(reason === undefined, `${number} ${role}`).toBe(position === number)
      }
      checked++
    }
  })
})

interface JsonPermission {
  psid: number
  ssp: { bitmapSsp: string }
}

const check = (psid: number, ssp: string | undefined, payload: Payload) =>
  checkPermissions({ psid, ssp: ssp === undefined ? undefined : fromHex(ssp), payload })

test('an ambulance needs 010260 for its CAM', () => {
  const payload = camSpecial('emergencyContainer', {
    lightBarSirenInUse: { lightBarActivated: true, sirenActivated: true },
    emergencyPriority: { requestForRightOfWay: true, requestForFreeCrossingAtATrafficLight: true },
  })
  expect(check(36, '010260', payload)).toBeUndefined()
  expect(check(36, '010060', payload)).toBe(
    'CAM: emergencyContainer in cam.camParameters.specialVehicleContainer needs emergency (octet 1, 0x02), which the SSP 010060 lacks',
  )
  expect(check(36, '010240', payload)).toMatch(
    /requestForFreeCrossingAtATrafficLight \(octet 2, 0x20\), which the SSP 010240 lacks$/,
  )
  expect(check(36, '010220', payload)).toMatch(/requestForRightOfWay \(octet 2, 0x40\)/)
})

test('a role needs the bit of its container, other roles none', () => {
  expect(check(36, '010000', camRole('emergency'))).toMatch(/vehicleRole emergency/)
  for (const role of ['default', 'taxi', 'military']) expect(check(36, '010000', camRole(role))).toBeUndefined()
})

test('tolling zones and two-wheelers need bits too', () => {
  const cam = (parameters: object) => ({ type: 'CAM', value: { cam: { camParameters: parameters } } })
  const tolling = cam({ highFrequencyContainer: { rsuContainerHighFrequency: { protectedCommunicationZonesRSU: [] } } })
  expect(check(36, '017fff', tolling)).toMatch(/cenDsrcTollingZone \(octet 1, 0x80\)/)
  expect(check(36, '018000', tolling)).toBeUndefined()
  const cyclist = cam({
    extensionContainers: [{ containerId: 1, containerData: { typeSpecificInformation: { cyclist: {} } } }],
  })
  expect(check(36, '01ffff', cyclist)).toMatch(/has no bit in version 1/)
  expect(check(36, '020002', cyclist)).toMatch(/cyclist \(octet 2, 0x01\)/)
  expect(check(36, '020003', cyclist)).toBeUndefined()
})

test('a container of a newer edition cannot be permitted', () => {
  const payload: Payload = camSpecial('_unknown')
  payload.value = {
    cam: { camParameters: { specialVehicleContainer: { _unknown: 7, bytes: fromHex('00') } } },
  }
  expect(check(36, '01ffff', payload)).toMatch(/^CAM: alternative 7 in .* so nobody may send it$/)
})

test('each DENM cause needs its own bit, in either release, and so does a linked cause', () => {
  const table = sspTables.find((t) => t.message === 'DENM' && t.version === 1)!
  const causes: [number, string][] = [
    [1, 'trafficCondition1'],
    [12, 'humanPresenceOnTheRoad12'],
    [14, 'wrongWayDriving14'],
    [15, 'rescueAndRecoveryWorkInProgress15'],
    [91, 'vehicleBreakdown91'],
    [92, 'postCrash92'],
    [94, 'stationaryVehicle94'],
    [95, 'emergencyVehicleApproaching95'],
    [99, 'dangerousSituation99'],
  ]
  for (const [code, name] of causes) {
    const { octet, mask } = table.bits[name.replace(/\d+$/, '')]!
    const all = Uint8Array.of(1, 255, 255, 255)
    for (const payload of [denm1(code), denm2(name)]) {
      expect(checkPermissions({ psid: 37, ssp: all, payload })).toBeUndefined()
      const without = all.map((o, i) => (i === octet ? o & ~mask : o))
      expect(checkPermissions({ psid: 37, ssp: without, payload })).toContain(`cause ${code} `)
    }
  }
  const linked = denm1(1)
  linked.value = { denm: { situation: { eventType: { causeCode: 1 }, linkedCause: { causeCode: 95 } } } }
  expect(check(37, '01800000', linked)).toMatch(/cause 95 .* in denm\.situation\.linkedCause needs/)
})

test('causes without a bit cannot be permitted; a termination needs no bit', () => {
  expect(check(37, '01ffffff', denm1(200))).toBe(
    'DENM: cause 200 in denm.situation.eventType has no bit in version 1 of the SSP, so nobody may send it',
  )
  expect(check(37, '01ffffff', denm1(100))).toMatch(/railwayLevelCrossing/)
  expect(check(37, '0200000010', denm1(100))).toBeUndefined()
  const cancelled = { type: 'DENM', value: { denm: { management: { termination: 'isCancellation' } } } }
  expect(check(37, '01000000', cancelled)).toBeUndefined()
})

test('SREM: the request and the role are separate bits', () => {
  expect(check(140, '02820000', srem('emergency'))).toBeUndefined()
  expect(check(140, '02020000', srem('emergency'))).toMatch(/requests \(octet 1, 0x80\)/)
  expect(check(140, '02800000', srem('emergency'))).toMatch(/role emergency .* needs emergency \(octet 1, 0x02\)/)
  expect(check(140, '02800000', srem('basicVehicle'))).toBeUndefined()
  expect(check(140, '02800200', srem('ambulance'))).toBeUndefined()
  expect(check(140, '02ffffff', srem({ _unknown: 1 }))).toMatch(/role value 1/)
  expect(check(140, '03ffffff000000', srem('emergency'))).toMatch(/^version 3 of the SSP for PSID 140 \(SREM\)/)
})

test('SPATEM, MAPEM, SSEM', () => {
  const spatem = (intersection: object) => ({ type: 'SPATEM', value: { spat: { intersections: [intersection] } } })
  const prioritizing = spatem({ regional: [{ regionId: 3, regExtValue: { activePrioritizations: [] } }] })
  const assisting = spatem({ states: [{ maneuverAssistList: [] }] })
  expect(check(137, '0180', spatem({}))).toBeUndefined()
  expect(check(137, '0100', spatem({}))).toMatch(/intersections \(octet 1, 0x80\)/)
  expect(check(137, '01a0', prioritizing)).toMatch(/activePrioritizations \(octet 1, 0x40\)/)
  expect(check(137, '01c0', assisting)).toMatch(/maneuverAssistList \(octet 1, 0x20\)/)
  for (const payload of [prioritizing, assisting]) expect(check(137, '01e0', payload)).toBeUndefined()

  const mapem = { type: 'MAPEM', value: { map: { intersections: [], roadSegments: [] } } }
  expect(check(138, '0180', mapem)).toMatch(/roadSegments \(octet 1, 0x40\)/)
  expect(check(138, '01c0', mapem)).toBeUndefined()

  const ssem = { type: 'SSEM', value: { ssm: {} } }
  expect(check(637, '01', ssem)).toBeUndefined()
  expect(check(637, '00', ssem)).toMatch(/^version 0 of the SSP/)
})

const ivim = (...optional: object[]): Payload => ({
  type: 'IVIM',
  // AT, provider 1: as in certificates of Austrian road operators.
  value: {
    ivi: {
      mandatory: {
        serviceProviderId: { countryCode: { bytes: fromHex('c040'), bitLength: 10 }, providerIdentifier: 1 },
        iviStatus: 0,
      },
      optional,
    },
  },
})
const sign = (code: object) => ({ giv: [{ roadSignCodes: [{ code }] }] })
const iso14823 = (serviceCategoryCode: object) => sign({ iso14823: { pictogramCode: { serviceCategoryCode } } })

test('IVIM: containers, signs, lane status, negation', () => {
  const needs: [string, object][] = [
    ['8000', sign({ viennaConvention: {} })],
    ['4000', iso14823({ trafficSignPictogram: 'dangerWarning' })],
    ['2000', iso14823({ trafficSignPictogram: 'regulatory' })],
    ['1000', iso14823({ trafficSignPictogram: 'informative' })],
    ['0800', iso14823({ publicFacilitiesPictogram: 'publicFacilities' })],
    ['0400', iso14823({ ambientOrRoadConditionPictogram: 'ambientCondition' })],
    ['0200', iso14823({ ambientOrRoadConditionPictogram: 'roadCondition' })],
    ['0100', sign({ itisCodes: 1 })],
    ['0080', { giv: [{ laneStatus: 1 }] }],
    ['0040', { rcc: [] }],
    ['0020', { tc: [] }],
    ['0010', { lac: {} }],
    ['0004', { avc: [] }],
    ['0002', { mlc: {} }],
    ['0001', { rsc: [] }],
    ['0000', { glc: {} }],
  ]
  for (const [bits, container] of needs) {
    expect(check(139, `01c04001${bits}`, ivim(container)), bits).toBeUndefined()
    const others = toHex(fromHex(bits).map((o) => ~o))
    if (bits !== '0000') expect(check(139, `01c04001${others}`, ivim(container)), bits).toMatch(/ needs /)
  }
  expect(check(139, '01c04001ffff', ivim(sign({ anyCatalogue: {} })))).toMatch(/no bit/)
  const negation = ivim()
  negation.value = { ivi: { mandatory: { ...mandatoryOf(negation), iviStatus: 3 } } }
  expect(check(139, '01c04001fff0', negation)).toMatch(/negation \(octet 5, 0x08\)/)
  expect(check(139, '01c040010008', negation)).toBeUndefined()
})

const mandatoryOf = (payload: Payload) => (payload.value as { ivi: { mandatory: object } }).ivi.mandatory

test('IVIM: the service provider is that of the certificate', () => {
  expect(check(139, '0130c001ffff', ivim())).toBe(
    'IVIM: service provider c04001 in ivi.mandatory is not that of the SSP, 30c001',
  )
  expect(check(139, '01', ivim())).toMatch(/that of the SSP, none$/)
  expect(check(139, '01c04001ffff', { type: 'IVIM', value: {} })).toBe('IVIM names no service provider')
})

test('the form of the SSP does not matter, its version does', () => {
  const payload = camSpecial('emergencyContainer')
  for (const ssp of [{ bitmapSsp: fromHex('010200') }, { opaque: fromHex('010200') }, fromHex('010200')])
    expect(checkPermissions({ psid: 36n, ssp, payload })).toBeUndefined()
  expect(checkPermissions({ psid: 36, ssp: { _unknown: 3, bytes: fromHex('010200') }, payload })).toMatch(/has no SSP/)
  expect(check(36, '', payload)).toMatch(/is empty/)
  expect(check(36, '00ffff', payload)).toMatch(/^version 0 of the SSP for PSID 36 \(CAM\) is not known, only 1 and 2$/)
  expect(check(36, '09ffff', payload)).toMatch(/^version 9/)
  // Too short: what is missing grants nothing. Too long: what is beyond means nothing.
  expect(check(36, '01', payload)).toMatch(/emergency \(octet 1, 0x02\)/)
  expect(check(36, '01', camRole('default'))).toBeUndefined()
  expect(check(36, '0102000000', payload)).toBeUndefined()
})

test('messages without a table need their PSID; unknown ones are refused', () => {
  expect(check(639, '01', { type: 'CPM', value: {} })).toBeUndefined()
  expect(check(638, undefined, { type: 'VAM', value: {} })).toBeUndefined()
  expect(check(36, '01ffff', { type: 'CPM', value: {} })).toBe('CPM is signed under PSID 36, not 639')
  expect(check(36, '01ffff', { type: 'POIM', value: {} })).toBe('POIM: no PSID is known for it; a policy can name one')
  expect(check(36, '01ffff', { type: 'constructor', value: {} })).toMatch(/no PSID is known/)
  expect(check(32, undefined, { type: 'BSM', value: {} })).toBe('the content is no message whose permissions are known')
  expect(check(32, undefined, { messageId: 240, value: {} })).toMatch(/^message 240: no PSID is known/)
  expect(check(36, '01ffff', null as unknown as Payload)).toMatch(/no message/)
  expect(
    checkPermissions({ psid: 9, payload: { type: 'POIM', value: {} }, policy: { psids: { POIM: [9] } } }),
  ).toBeUndefined()
})

test('a policy can replace a table and add one', () => {
  const table: SspTable = {
    ...sspTables.find((t) => t.message === 'SREM')!,
    bits: { requests: { octet: 2, mask: 1 } },
  }
  const ask = (ssp: string) =>
    checkPermissions({
      psid: 140,
      ssp: fromHex(ssp),
      payload: srem('basicVehicle'),
      policy: { sspTables: [table, { ...table, version: 3 }] },
    })
  expect(ask('020001')).toBeUndefined()
  expect(ask('030001')).toBeUndefined()
  expect(ask('028000')).toMatch(/requests \(octet 2, 0x01\)/)
})

describe('American messages', () => {
  test('content without claims needs no policy', () => {
    expect(
      check(32, undefined, bsm(1, { vehicleAlerts: { sirenUse: 'notInUse', lightsUse: 'notInUse' } })),
    ).toBeUndefined()
    expect(check(130, undefined, { messageId: 19, value: {} })).toBeUndefined()
    expect(check(36, undefined, { messageId: 20, value: {} })).toBe('BSM is signed under PSID 36, not 32')
  })

  test('a claim is refused unless a rule permits it', () => {
    const siren = bsm(1, { vehicleAlerts: { sirenUse: 'inUse' } })
    expect(check(32, '01ffff', siren)).toBe(
      'BSM: sirenUse inUse in partII[1].partII-Value.vehicleAlerts claims emergencyVehicle; no SSP is known to permit that under PSID 32, and no rule of a policy does',
    )
    const ask = (ssp: string | undefined, payload: Payload, psid = 32) =>
      checkPermissions({ psid, ssp: ssp === undefined ? undefined : fromHex(ssp), payload, policy: testPolicy })
    expect(ask('0180', siren)).toBeUndefined()
    expect(ask('0140', siren)).toBe(
      'BSM: sirenUse inUse in partII[1].partII-Value.vehicleAlerts claims emergencyVehicle; the policy wants the SSP bits 008000 in version 1, and the certificate has the SSP 0140 for PSID 32',
    )
    expect(ask('0280', siren)).toMatch(/wants the SSP bits/)
    expect(ask(undefined, siren)).toMatch(/the certificate has no SSP for PSID 32$/)
    expect(ask('0180', eva, 133)).toBeUndefined()
    expect(ask('0190', srmOf('ambulance'), 2113686)).toMatch(/claims signalRequest/)
    expect(ask('0192', srmOf('ambulance'), 2113686)).toBeUndefined()
  })
})

describe('may', () => {
  const ambulance: Permission[] = [
    { psid: 36, ssp: { bitmapSsp: fromHex('010260') } },
    { psid: 37, ssp: { bitmapSsp: fromHex('01004010') } },
    { psid: 140, ssp: { bitmapSsp: fromHex('02800200') } },
  ]
  test('says by what', () => {
    expect(may(ambulance, 'sirenInUse')).toEqual({ permitted: true, by: 'PSID 36 (CAM): emergency (octet 1, 0x02)' })
    expect(may(ambulance, 'emergencyVehicleApproaching').permitted).toBe(true)
    expect(may([{ psid: 32, ssp: fromHex('0180') }], 'sirenInUse', testPolicy)).toEqual({
      permitted: true,
      by: 'PSID 32: policy rule 008000',
    })
  })
  test('says why not', () => {
    expect(may(ambulance, 'police')).toEqual({
      permitted: false,
      reason:
        'police: PSID 36 (CAM) cannot carry it; PSID 37 (DENM) cannot carry it; the SSP 02800200 of PSID 140 (SREM) lacks police (octet 2, 0x08)',
    })
    expect(may([], 'police')).toEqual({ permitted: false, reason: 'the certificate has no permissions' })
    expect(may([{ psid: 36 }], 'rescue')).toEqual({
      permitted: false,
      reason: 'rescue: the certificate has no SSP for PSID 36 (CAM)',
    })
    expect(may([{ psid: 32, ssp: fromHex('0180') }], 'sirenInUse')).toMatchObject({ permitted: false })
  })
})

test('the smallest SSP for claims', () => {
  const hex = (...args: Parameters<typeof sspFor>) => {
    const ssp = sspFor(...args)
    return ssp && toHex(ssp).toLowerCase()
  }
  expect(hex(36, ['emergencyVehicle', 'sirenInUse', 'rightOfWay', 'freeCrossing'])).toBe('010260')
  expect(hex(37, ['emergencyVehicleApproaching', 'rescueWork'])).toBe('01004010')
  expect(hex(140, ['signalRequest', 'ambulance'])).toBe('02800200')
  expect(hex(637, [])).toBe('01')
  expect(hex(139, [])).toBe('010000000000')
  expect(hex(36, ['police'])).toBeUndefined()
  expect(hex(32, ['emergencyVehicle'])).toBeUndefined()
  expect(hex(32, ['emergencyVehicle', 'police', 'safetyCar'], testPolicy)).toBe('01c020')
})

describe('properties', () => {
  const etsi = Object.values(etsiExamples).flat()
  const american = Object.values(j2735Examples).flat()
  const payload = fc.constantFrom(...etsi, ...american)
  /** A PSID that may carry a message, and mostly does. */
  const psidOf = (p: Payload) => {
    const names: Record<number, string> = { 20: 'BSM', 22: 'EVA', 27: 'RSA', 29: 'SRM', 31: 'TIM', 32: 'PSM' }
    return messagePsids['messageId' in p ? names[p.messageId]! : p.type]![0]!
  }
  const octets = fc.uint8Array({ maxLength: 6 })
  const version = fc.constantFrom(1, 1, 2, 2, 3)
  const dense = fc
    .array(fc.constantFrom(0, 0x42, 0x80, 0xe0, 0xff, 0xff), { maxLength: 6 })
    .map((a) => Uint8Array.from(a))

  test('adding SSP bits never makes a permitted message a refused one', () => {
    let permitted = 0
    assert(
      property(payload, version, fc.oneof(octets, dense), octets, (p, v, bits, more) => {
        const check = { psid: psidOf(p), payload: p, policy: testPolicy }
        if (checkPermissions({ ...check, ssp: Uint8Array.of(v, ...bits) }) !== undefined) return
        permitted++
        const length = Math.max(bits.length, more.length)
        const both = Uint8Array.from({ length }, (_, i) => (bits[i] ?? 0) | (more[i] ?? 0))
        expect(checkPermissions({ ...check, ssp: Uint8Array.of(v, ...both) })).toBeUndefined()
      }),
      { seed: 41, numRuns: 2000 },
    )
    expect(permitted).toBeGreaterThan(200)
  })

  test('who may send a message may make each of its claims', () => {
    assert(
      property(payload, version, fc.oneof(octets, dense), (p, v, bits) => {
        const permission = { psid: psidOf(p), ssp: Uint8Array.of(v, ...bits) }
        if (checkPermissions({ ...permission, payload: p, policy: testPolicy }) !== undefined) return
        for (const claim of claimsOf(p)) expect(may([permission], claim, testPolicy).permitted, claim).toBe(true)
      }),
      { seed: 42, numRuns: 2000 },
    )
  })

  test.each(claims)('%s is in reach, and its smallest SSP without a bit is not enough', (claim) => {
    for (const example of [...etsiExamples[claim], ...j2735Examples[claim]]) {
      const check = { psid: psidOf(example), payload: example, policy: testPolicy }
      const table = sspTables.find((t) => t.psid === check.psid)
      const all = Uint8Array.of(table?.version ?? 1, 255, 255, 255)
      expect(checkPermissions({ ...check, ssp: all })).toBeUndefined()
      expect(may([{ psid: check.psid, ssp: all }], claim, testPolicy).permitted).toBe(true)
      const least = sspFor(check.psid, [claim], testPolicy)!
      expect(may([{ psid: check.psid, ssp: least }], claim, testPolicy).permitted).toBe(true)
      const none = Uint8Array.of(least[0]!)
      expect(may([{ psid: check.psid, ssp: none }], claim, testPolicy).permitted).toBe(false)
      expect(checkPermissions({ ...check, ssp: none })).toBeTypeOf('string')
    }
  })

  /** A value with anything in place of one thing in it. */
  function damaged(value: unknown, pick: () => number, anything: unknown): unknown {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || pick() % 5 === 0)
      return anything
    const keys = Object.keys(value)
    const key = keys[pick() % keys.length]!
    const changed = damaged((value as Record<string, unknown>)[key], pick, anything)
    return Array.isArray(value) ? value.map((v, i) => (String(i) === key ? changed : v)) : { ...value, [key]: changed }
  }

  test('whatever the content, there is an answer and no exception', () => {
    assert(
      property(payload, fc.infiniteStream(fc.nat(99)), fc.anything(), (p, picks, anything) => {
        const value = damaged(p.value, () => picks.next().value, anything)
        const answer = checkPermissions({ psid: psidOf(p), ssp: fromHex('01'), payload: { ...p, value } })
        expect(answer === undefined || typeof answer === 'string').toBe(true)
      }),
      { seed: 43, numRuns: 2000 },
    )
  })
})
