import { expect, test } from 'vitest'
import { toHex, uper } from '../asn1'
import { encodeItsPdu } from '../etsi'
import { itsPduEditions } from '../etsi/its-pdu'
import { decode } from './decode'
import { encode } from './encode'
import { recordingConsole } from './recording-console'

const HEADER = { protocolVersion: 2, messageId: 1, stationId: 7 }
/** A DENM that both releases can read: an emergency vehicle approaching. */
const DENM = {
  header: HEADER,
  denm: {
    management: {
      actionId: { originatingStationId: 7, sequenceNumber: 1 },
      detectionTime: 1000,
      referenceTime: 1000,
      eventPosition: {
        latitude: 481234567,
        longitude: 115678901,
        positionConfidenceEllipse: { semiMajorConfidence: 50, semiMinorConfidence: 30, semiMajorOrientation: 900 },
        altitude: { altitudeValue: 52000, altitudeConfidence: 'alt-002-00' as const },
      },
      validityDuration: 600,
      stationType: 10,
    },
    situation: {
      informationQuality: 3,
      eventType: { ccAndScc: { emergencyVehicleApproaching95: 1 } },
    },
  },
}
const HEX = toHex(encodeItsPdu({ type: 'DENM', edition: 'TS 103 831 v2.3.1', value: DENM })).toLowerCase()

async function run(verb: typeof decode, args: string[], input = '') {
  const console = recordingConsole(input)
  return { status: await verb(args, console), out: console.out, err: console.err }
}
const json = async (...args: string[]) => JSON.parse((await run(decode, ['--json', '--standard', 'etsi', ...args])).out)

test('the header says which message it is; the newest edition reads it', async () => {
  expect(await json(HEX)).toEqual({
    ok: true,
    standard: 'etsi',
    type: 'DENM',
    edition: 'TS 103 831 v2.3.1',
    value: DENM,
  })
})

test('--release 1 reads with the names of release 1', async () => {
  const { edition, value } = await json('--release', '1', HEX)
  expect(edition).toBe('EN 302 637-3 v1.3.1')
  expect(value.header).toEqual({ protocolVersion: 2, messageID: 1, stationID: 7 })
  expect(value.denm.situation.eventType).toEqual({ causeCode: 95, subCauseCode: 1 })
})

test('what decode prints, encode takes: with the edition that it names, and as bare values of either release', async () => {
  for (const release of ['1', '2']) {
    const { out } = await run(decode, ['--standard', 'etsi', '--release', release, HEX])
    expect((await run(encode, [], out)).out).toBe(`${HEX}\n`)
    const bare = JSON.stringify(JSON.parse(out).value)
    expect((await run(encode, ['--standard', 'etsi'], bare)).out).toBe(`${HEX}\n`)
    expect((await run(encode, ['--standard', 'etsi', '--type', 'DENM'], bare)).out).toBe(`${HEX}\n`)
  }
})

test('older field names are accepted on encode', async () => {
  const older = { ...DENM, header: { protocolVersion: 2, messageID: 1, stationID: 7 } }
  const { out } = await run(encode, ['--standard', 'etsi', '--release', '2'], JSON.stringify(older))
  expect(out).toBe(`${HEX}\n`)
})

test('types that are no messages come from the release that is asked for, and say so', async () => {
  expect(await json('--type', 'CauseCode', '--release', '1', '2f8080')).toEqual({
    ok: true,
    standard: 'etsi',
    type: 'CauseCode',
    edition: 'release 1',
    value: { causeCode: 95, subCauseCode: 1 },
  })
  expect((await json('--type', 'HeadingValue', '0c80')).edition).toBe('release 2')
  const printed = (await run(decode, ['--standard', 'etsi', '--release', '1', '--type', 'CauseCode', '2f8080'])).out
  expect((await run(encode, [], printed)).out).toBe('2f8080\n')
})

test('a message by the name of its type is read in any of its editions', async () => {
  const { schema } = itsPduEditions.find((e) => e.edition === 'TS 103 324 v2.1.1')!
  const { eventPosition } = DENM.denm.management
  const value = {
    header: { protocolVersion: 2, messageId: 14, stationId: 7 },
    payload: {
      managementContainer: { referenceTime: 1000, referencePosition: eventPosition },
      // Only the first edition tells how many objects there are.
      cpmContainers: [{ containerId: 5, containerData: { numberOfPerceivedObjects: 5, perceivedObjects: [] } }],
    },
  }
  const cpm = toHex(uper.encode(schema, value))
  expect(schema.name).toBe('CollectivePerceptionMessage')
  for (const type of ['CPM', 'CollectivePerceptionMessage'])
    expect(await json('--type', type, cpm)).toMatchObject({ ok: true, type: 'CPM', edition: 'TS 103 324 v2.1.1' })
  // In release 1 that name is of a part of the message: read from the first octet on, it ends before the message.
  const part = await json('--release', '1', '--type', 'CollectivePerceptionMessage', cpm)
  expect(part.error).toMatchObject({ code: 'trailing-data', path: 'CollectivePerceptionMessage' })
})

test('the tree names the edition, fields have units', async () => {
  const { out } = await run(decode, ['--standard', 'etsi', '--tree', HEX])
  expect(out.split('\n')[0]).toMatch(/^DENM .*TS 103 831 v2\.3\.1$/)
  expect(out).toMatch(/latitude +481234567 +48\.1234567 deg +\[\d+,\d+\)/)
})

test.each([
  ['0101', 'truncated'],
  ['02', 'truncated'],
  ['024d00000001', 'choice'],
  ['0902000000010000', 'choice'],
])('%s fails: %s', async (hex, code) => {
  expect(await json(hex)).toMatchObject({ ok: false, error: { code } })
})

test.each([
  [['--edition', '2023'], 'etsi has no --edition'],
  [['--release', '3'], 'unknown release "3" of etsi; known: 2, 1'],
  [['--type', 'CAN'], 'etsi has no type "CAN"'],
])('wrong usage: %j', async (args, message) => {
  await expect(run(decode, ['--standard', 'etsi', ...args, HEX])).rejects.toThrow(message)
})

test('secured data and certificates, in OER', async () => {
  const unsecured = '0380050102030405'
  const args = ['--standard', 'ieee1609', '--json', unsecured]
  expect(JSON.parse((await run(decode, args)).out)).toEqual({
    ok: true,
    standard: 'ieee1609',
    type: 'Ieee1609Dot2Data',
    value: { protocolVersion: 3, content: { unsecuredData: '0102030405' } },
  })
  const { out } = await run(decode, ['--standard', 'ieee1609', '--tree', unsecured])
  expect(out).toMatch(/unsecuredData +0102030405 +\[16,64\)/)
})
