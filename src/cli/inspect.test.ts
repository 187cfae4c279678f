import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../asn1'
import { encodeItsPdu } from '../etsi'
import { encodeBtp, encodeEthernet, encodeGeoNetworking } from '../network'
import { writePcap } from '../trace'
import { inspect } from './inspect'
import { recordingConsole } from './recording-console'

const SREM = encodeItsPdu({
  type: 'SREM',
  edition: 'TS 103 301 v2.2.1',
  value: {
    header: { protocolVersion: 2, messageId: 9, stationId: 911 },
    srm: {
      second: 30_500,
      requests: [
        { request: { id: { id: 7 }, requestID: 1, requestType: 'priorityRequest', inBoundLane: { lane: 3 } } },
      ],
      requestor: { id: { stationID: 911 }, type: { role: 'ambulance' } },
    },
  },
})
const packet = encodeGeoNetworking(
  {
    basic: { version: 1, nextHeader: 1, lifetimeSeconds: 1, remainingHopLimit: 1 },
    common: {
      nextHeader: 'BTP-B',
      headerType: 'TSB-SHB',
      trafficClass: { scf: 0, channelOffload: 0, tcId: 2 },
      mobile: 1,
      maxHopLimit: 1,
    },
    extended: {
      sourcePV: {
        gnAddr: '2800aabbccddeeff',
        timestamp: 1000,
        latitude: 481234567,
        longitude: 115678901,
        pai: 1,
        speed: 1389,
        heading: 900,
      },
      mediaDependent: '00000000',
    },
  },
  encodeBtp({ type: 'B', destinationPort: 2007, destinationPortInfo: 0 }, SREM),
)
const frame = encodeEthernet(
  { destination: 'ff:ff:ff:ff:ff:ff', source: '02:00:00:00:00:01', etherType: 0x8947 },
  packet,
)
const HEX = toHex(frame)

const folder = mkdtempSync(join(tmpdir(), 'bluelight-inspect-'))
afterAll(() => rmSync(folder, { recursive: true }))
const CAPTURE = join(folder, 'drive.pcap')

async function run(args: string[], input: Parameters<typeof recordingConsole>[0] = '') {
  const console = recordingConsole(input)
  const status = await inspect(args, console)
  const lines = console.out.split('\n').filter((l) => l)
  return { status, out: console.out, lines, json: () => lines.map((l) => JSON.parse(l)) }
}

/** A capture of the frame, seen twice. */
async function capture(): Promise<Uint8Array> {
  const records = [0n, 1_000_000_001n].map((t) => ({
    time: 1_700_000_000_000_000_000n + t,
    linkType: 1,
    bytes: frame,
  }))
  const chunks: Uint8Array[] = []
  for await (const chunk of writePcap([records])) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('--json', () => {
  test('layers by what the headers say, down to the message', async () => {
    const { status, json } = await run(['--json', HEX])
    expect(status).toBe(0)
    const [{ ok, layers }] = json()
    expect(ok).toBe(true)
    expect(layers.map((l: { name: string }) => l.name)).toEqual(['ethernet', 'geonetworking', 'btp', 'its'])
    expect(layers[0]).toMatchObject({ offset: 0, length: 14, payload: { offset: 14, length: frame.length - 14 } })
    expect(layers[2].fields).toEqual({ type: 'B', destinationPort: 2007, destinationPortInfo: 0 })
    expect(layers[3]).toMatchObject({
      type: 'SREM',
      edition: 'TS 103 301 v2.2.1',
      offset: frame.length - SREM.length,
      length: SREM.length,
      fields: { srm: { requestor: { type: { role: 'ambulance' } } } },
    })
  })

  test('captures by their link type, with times; as a file and as standard input', async () => {
    writeFileSync(CAPTURE, await capture())
    const { status, json } = await run(['--json', CAPTURE])
    expect(status).toBe(0)
    expect(json().map((l) => l.time)).toEqual(['2023-11-14T22:13:20.000000000Z', '2023-11-14T22:13:21.000000001Z'])
    expect(json()[1].layers).toHaveLength(4)
    // In pieces of any size.
    async function* pieces() {
      const all = await capture()
      for (let i = 0; i < all.length; i += 3) yield all.subarray(i, i + 3)
    }
    expect((await run(['--json'], pieces())).json()).toEqual(json())
  })

  test('frames that do not fit are reported in their place', async () => {
    const { status, json } = await run(['--json', '--link', 'ethernet'], `${HEX.slice(0, 60)}\nxyz\n${HEX}\n`)
    expect(status).toBe(1)
    const [cut, noFrame, whole] = json()
    expect(cut).toMatchObject({ ok: false, layers: [{ name: 'ethernet' }, { error: { code: 'truncated' } }] })
    expect(noFrame).toMatchObject({ ok: false, error: { code: 'input' } })
    expect(whole.ok).toBe(true)
  })

  test('a capture that ends in a packet: all before are shown', async () => {
    const cut = join(folder, 'cut.pcap')
    writeFileSync(cut, (await capture()).subarray(0, -1))
    const { status, json } = await run(['--json', cut])
    expect(status).toBe(1)
    expect(json()[0].ok).toBe(true)
    expect(json()[1]).toMatchObject({
      ok: false,
      error: { code: 'truncated', path: 'pcap[1]', message: expect.stringContaining('cut.pcap') },
    })
  })

  test('--headers-only, --release', async () => {
    const [{ layers }] = (await run(['--headers-only', HEX])).json()
    expect(layers.at(-1)).toEqual({ name: 'its', offset: frame.length - SREM.length, length: SREM.length, fields: {} })
    const [older] = (await run(['--release', '1', HEX])).json()
    expect(older.layers.at(-1).fields.header).toEqual({ protocolVersion: 2, messageID: 9, stationID: 911 })
  })
})

test('--tree: layers, fields, and messages with meaning and bits', async () => {
  const { out } = await run(['--tree', HEX])
  expect(out).toMatch(/^ethernet {2}octets \[0,14\)\n {2}destination {2}ff:ff:ff:ff:ff:ff/)
  expect(out).toMatch(/geonetworking {2}octets \[14,\d+\)/)
  expect(out).toMatch(/its \(SREM, TS 103 301 v2\.2\.1\) {2}octets \[\d+,\d+\)/)
  expect(out).toMatch(/role +ambulance/)
})

test('--tree: a message that the text to a roadside unit spells', async () => {
  const text = 'Version=0.7\r\nType=EVA\r\nPSID=0x85\r\nPayload=00160e1a88238e671c4c02000e20124410\r\n'
  const { status, out } = await run(['--tree'], `${toHex(new TextEncoder().encode(text))}\n${HEX}\n`)
  expect(status).toBe(0)
  expect(out).toMatch(/^rsu-forward {2}octets \[0,\d+\)/)
  expect(out).toMatch(/messageframe \(MessageFrame\) {2}octets \[0,17\)\n +messageId +22/)
  expect(out).toMatch(/sirenUse +inUse/)
  expect(out).toContain('\n\nethernet')
})

test.each([
  [['--link', 'token-ring'], 'unknown link "token-ring"'],
  [['--release', '3'], 'unknown release "3"'],
  [['--json', '--tree'], 'exclude each other'],
])('wrong usage: %j', async (args, message) => {
  await expect(run([...args, HEX])).rejects.toThrow(message)
})

test('one frame a line, whatever it is', async () => {
  const eva = '00160e1a88238e671c4c02000e20124410'
  const { json } = await run(['--json'], `${eva}\n\n${toHex(packet)}\n${toHex(fromHex(`0380050102030405`))}\n`)
  expect(json().map((l) => l.layers[0].name)).toEqual(['messageframe', 'geonetworking', 'ieee1609dot2'])
})
