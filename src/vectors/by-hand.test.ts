import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toHex } from '../asn1'
import { type Bits, counted, octetsOf, uint } from './edit'
import type { VectorFile } from './format'

// A few vectors put together field by field from the definitions and the rules, without the encoder that wrote them.

const hexOf = (name: string, comment: string): string => {
  const file: VectorFile = JSON.parse(readFileSync(`spec-vectors/j2735/${name}.json`, 'utf8'))
  for (const { tests } of file.testGroups) for (const t of tests) if (t.comment === comment && 'hex' in t) return t.hex
  throw new Error(`no vector “${comment}”`)
}
/** Message frame: no extension, 15 bits of id, and the content as an open type. */
const framed = (id: number, content: Bits) => toHex(octetsOf(`0${uint(id, 15)}${counted(content)}`))

// Extension bits and presence bits are written in groups as the components come.

const lat = (n: number) => uint(n + 900000000, 31)
const long = (n: number) => uint(n + 1799999999, 32)

test('an emergency vehicle alert of an event and a count', () => {
  const rsa = `0 00000000 ${uint(1, 7)} ${uint(1796, 16)}` // 8 optional components absent; msgCnt, typeEvent
  const content = `0 0000000000 ${rsa}` // 10 optional components absent
  expect(hexOf('emergency-vehicle-alert', 'no more than an event')).toBe(framed(22, content.replaceAll(' ', '')))
})

test('a roadside alert of an event and a count', () => {
  const content = `0 00000000 ${uint(9, 7)} ${uint(1796, 16)}`
  expect(hexOf('road-side-alert', 'an event and a count')).toBe(framed(27, content.replaceAll(' ', '')))
})

test('the core of a basic safety message', () => {
  const content = [
    '0 00', // no part II, nothing regional
    uint(17, 7),
    uint(0x1da23390, 32),
    uint(18287, 16),
    lat(422812480),
    long(-837484870),
    uint(2238 + 4096, 16),
    `${uint(44, 8)} ${uint(40, 8)} ${uint(12015, 16)}`,
    uint(2, 3), // forwardGears
    uint(0, 13),
    uint(52, 15),
    uint(0 + 126, 8),
    `${uint(2000, 12)} ${uint(2000, 12)} ${uint(127, 8)} ${uint(32767, 16)}`, // all zero
    '01111', // brakes at all wheels
    '10 10 10', // traction, ABS and stability control: on
    '01', // brake boost off
    '00', // auxiliary brake unavailable
    `${uint(186, 10)} ${uint(475, 12)}`,
  ].join(' ')
  expect(hexOf('basic-safety-message', 'a car waiting at a red light, brakes on')).toBe(
    framed(20, content.replaceAll(' ', '')),
  )
})

test('siren and lights in part II of a basic safety message', () => {
  const alerts = [
    '0 100', // vehicleAlerts
    '0 11', // events, responseType
    uint(0, 5),
    '10', // siren in use
    '010', // lights in use
    '01', // single vehicle
    `0 ${uint(0, 5)} 0111000000000000`, // response, lights, sound
    '0 001', // emergency
  ].join(' ')
  const entry = `${uint(1, 6)} ${counted(alerts.replaceAll(' ', ''))}`
  const hex = hexOf('basic-safety-message', 'Engine 7 with siren and lights')
  const bits = Array.from({ length: hex.length / 2 }, (_, k) =>
    uint(Number.parseInt(hex.slice(2 * k, 2 * k + 2), 16), 8),
  ).join('')
  // A list of one, at the end of the message, and padding.
  expect(bits.replace(/0+$/, '').endsWith(`000${entry.replaceAll(' ', '')}`.replace(/0+$/, ''))).toBe(true)
})

test('who asks for priority, and nothing else', () => {
  const content = [
    '0 0000', // timeStamp, sequenceNumber, requests, regional
    uint(18250, 16),
    '0 00000000', // requestor: eight optional components
    '1', // stationID
    uint(1, 32),
  ].join(' ')
  expect(hexOf('signal-request-message', 'who asks, and nothing else')).toBe(framed(29, content.replaceAll(' ', '')))
})

test('one answer to nobody', () => {
  const answer = [
    '0 000000', // requester, outboundOn, minute, second, duration, regional
    '0 00', // inboundOn: lane
    uint(2, 8),
    '0 100', // granted
  ].join(' ')
  const content = [
    '0 000', // timeStamp, sequenceNumber, regional
    uint(2000, 16),
    uint(0, 5), // one intersection
    '0 0', // regional
    uint(5, 7),
    '0', // no region
    uint(4107, 16),
    uint(0, 5), // one answer
    answer,
  ].join(' ')
  expect(hexOf('signal-status-message', 'one answer to nobody')).toBe(framed(30, content.replaceAll(' ', '')))
})

test('one signal group of one intersection', () => {
  const content = [
    '0 000', // timeStamp, name, regional
    uint(0, 5), // one intersection
    '0 000000', // name, moy, timeStamp, enabledLanes, maneuverAssistList, regional
    '0', // no region
    uint(4107, 16),
    uint(14, 7),
    '0000001000000000', // trafficDependentOperation
    uint(0, 8), // one signal group
    '0 000', // movementName, maneuverAssistList, regional
    uint(2, 8),
    uint(0, 4), // one state
    '0 000', // timing, speeds, regional
    uint(3, 4), // stop-And-Remain
  ].join(' ')
  expect(hexOf('spat', 'one signal group of one intersection')).toBe(framed(19, content.replaceAll(' ', '')))
})
