import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fromHex, isCodecError } from '../asn1'
import { decodeItsPdu } from '../etsi'
import { decodeFrame } from '../j2735'
import { type Claim, claimPermissions, claims, claimsOf, statementsOf } from './claims'
import { isJ2735, type Payload } from './content'
import { sspTables } from './ssp-tables'
import { bsm, etsiExamples, j2735Examples } from './test-payloads'

const vectors = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors')
let checked = 0
afterAll(() => console.log(`${checked} outside vectors checked`))
if (!existsSync(vectors)) console.log('outside vectors skipped: there is no ../shared, and no BLUELIGHT_SHARED')

interface Vector {
  id: string
  hex: string
}
const load = (file: string): Vector[] =>
  existsSync(vectors) ? JSON.parse(readFileSync(join(vectors, file), 'utf8')) : []

test.each(claims)('%s: every example makes the claim', (claim) => {
  expect(etsiExamples[claim].length).toBeGreaterThan(0)
  for (const payload of [...etsiExamples[claim], ...j2735Examples[claim]]) expect(claimsOf(payload)).toContain(claim)
})

test('only what J2735 has no word for is without an example', () => {
  expect(claims.filter((c) => j2735Examples[c].length === 0)).toEqual(['rightOfWay', 'freeCrossing', 'trafficRule'])
})

/** Claims and the permission that covers them, as messages make them and as the vocabulary has them. */
function expectCovered(payload: Payload): void {
  if (isJ2735(payload)) return
  for (const { claims: made, permission, says } of statementsOf(payload))
    for (const claim of made) expect(claimPermissions[claim][payload.type], `${says} ${claim}`).toContain(permission)
}

test('the vocabulary names the permissions that messages need', () => {
  for (const payload of Object.values(etsiExamples).flat()) expectCovered(payload)
  for (const claim of claims)
    for (const [message, permissions] of Object.entries(claimPermissions[claim]))
      for (const permission of permissions)
        expect(
          sspTables.some((t) => t.message === message && Object.hasOwn(t.bits, permission)),
          `${message} ${permission}`,
        ).toBe(true)
})

test('no bit of a table means two things', () => {
  for (const { bits, message, version } of sspTables) {
    const places = Object.values(bits).map((b) => `${b.octet}/${b.mask}`)
    expect(new Set(places).size, `${message} ${version}`).toBe(places.length)
  }
})

test('emergency data that is not in use claims nothing; a silent run is an emergency vehicle', () => {
  const details = { sirenUse: 'notInUse', lightsUse: 'unavailable', multi: 'singleVehicle' }
  expect(claimsOf(bsm(1, { vehicleAlerts: details }))).toEqual([])
  expect(claimsOf(bsm(1, { vehicleAlerts: { ...details, responseType: 'nonEmergency' } }))).toEqual([])
  expect(claimsOf(bsm(1, { vehicleAlerts: { ...details, responseType: 'emergency' } }))).toEqual(['emergencyVehicle'])
  expect(claimsOf(bsm(1, { vehicleAlerts: { ...details, lightsUse: 'inUse' } }))).toEqual([
    'emergencyVehicle',
    'lightsInUse',
  ])
})

describe.skipIf(!existsSync(vectors))('messages of other implementations', () => {
  const read = (hex: string, release: 1 | 2): Payload | undefined => {
    try {
      return decodeItsPdu(fromHex(hex), { release, onTrailing: () => {} })
    } catch (e) {
      if (!isCodecError(e)) throw e
      return undefined
    }
  }
  test.each(['etsi/messages-field.json', 'etsi/messages-synthetic.json'])('%s: both releases say the same', (file) => {
    let saying = 0
    for (const { id, hex } of load(file)) {
      const payload = read(hex, 2)
      if (!payload) continue
      const older = read(hex, 1)!
      // CPM of both releases are different messages.
      if (!isJ2735(payload) && payload.type === 'CPM') continue
      expect(statementsOf(older), id).toEqual(statementsOf(payload))
      expectCovered(payload)
      if (statementsOf(payload).length > 0) saying++
      checked++
    }
    expect(saying).toBeGreaterThan(15)
  })

  const made: Record<string, Claim[]> = {
    'syn-cam-emergency-full-prio01': ['emergencyVehicle', 'lightsInUse', 'sirenInUse', 'freeCrossing'],
    'syn-cam-emergency-full-prio00': ['emergencyVehicle', 'lightsInUse', 'sirenInUse'],
    'syn-cam-emergency-lightbar0-siren1': ['emergencyVehicle', 'sirenInUse'],
    'syn-cam-rescue': ['lightsInUse', 'rescue'],
    'syn-cam-path0': [],
    'syn-denm-95-1': ['emergencyVehicleApproaching'],
    'syn-srem-emergency-priority': ['emergencyVehicle', 'signalRequest'],
  }
  test.each(Object.entries(made))('%s', (id, expected) => {
    const vector = load('etsi/messages-synthetic.json').find((v) => v.id === id)!
    expect(claimsOf(decodeItsPdu(fromHex(vector.hex)))).toEqual(expected)
    checked++
  })

  test('J2735: alerts, requests and part II claim what they say; other messages nothing', () => {
    const seen = new Set<Claim>()
    for (const file of readdirSync(join(vectors, 'j2735'))) {
      for (const { id, hex } of load(`j2735/${file}`)) {
        let frame: { messageId: number; value: unknown }
        try {
          frame = decodeFrame(fromHex(hex), { onTrailing: () => {} })
        } catch (e) {
          if (!isCodecError(e)) throw e
          continue
        }
        const found = claimsOf(frame)
        for (const claim of found) seen.add(claim)
        if (frame.messageId === 22) expect(found, id).toContain('emergencyVehicleApproaching')
        if (![20, 22, 27, 29, 31, 32, 33].includes(frame.messageId)) expect(found, id).toEqual([])
        // The JSON of the vector says in words what the decoded message claims.
        const text = readableOf(file, id)
        if (frame.messageId === 20 && found.includes('sirenInUse'))
          expect(text, id).toMatch(/"sirenUse": ?"inUse"|"event"/)
        if (frame.messageId === 29 && found.includes('ambulance')) expect(text, id).toContain('ambulance')
        checked++
      }
    }
    for (const claim of ['emergencyVehicle', 'lightsInUse', 'sirenInUse', 'signalRequest'] as const)
      expect(seen).toContain(claim)
  })
  const texts = new Map<string, string>()
  function readableOf(file: string, id: string): string {
    if (!texts.has(file)) for (const v of load(`j2735/${file}`)) texts.set(`${file}/${v.id}`, JSON.stringify(v))
    texts.set(file, '')
    return texts.get(`${file}/${id}`)!
  }
})
