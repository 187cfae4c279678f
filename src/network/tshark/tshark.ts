import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePcap } from '../../trace/pcap'
import { type Line, linesOf, type Packet, packet } from './pdml'

/** The version whose limits `editions.ts` and the tests know. */
export const KNOWN_VERSION = '4.0'

/** The version of the tshark that is installed, such as `4.0.17`; `undefined` if none is. */
export function tsharkVersion(): string | undefined {
  try {
    const text = execFileSync('tshark', ['-v'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return /^TShark \(Wireshark\) (\d+(?:\.\d+)*)/.exec(text)?.[1]
  } catch {
    return undefined
  }
}

/** Preferences: which dissector takes packets of the link types that are left to users; checksums are to be checked. */
const PREFERENCES = [
  'uat:user_dlts:"User 0 (DLT=147)","its","0","","0",""',
  'uat:user_dlts:"User 1 (DLT=148)","ieee1609dot2.data","0","","0",""',
  'ip.check_checksum:TRUE',
  'udp.check_checksum:TRUE',
].flatMap((preference) => ['-o', preference])

/** Runs something on a file with these octets, which is removed afterwards. */
export async function withFile<T>(octets: Uint8Array, run: (file: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bluelight-tshark-'))
  try {
    const file = join(folder, 'capture')
    writeFileSync(file, octets)
    return await run(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a program of Wireshark prints. */
export const printed = (program: string, options: readonly string[]): string =>
  execFileSync(program, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 })

/** All of a stream of octets. */
export async function collected(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

/** Has tshark dissect packets of one link type, all of them in one run. */
export async function dissect(linkType: number, packets: readonly Uint8Array[]): Promise<Packet[]> {
  // A packet every millisecond, from some day on.
  const records = packets.map((bytes, i) => ({
    time: 1_700_000_000_000_000_000n + BigInt(i) * 1_000_000n,
    linkType,
    bytes,
  }))
  const dissected = await withFile(await collected(writePcap([records])), pdmlOf)
  if (dissected.length !== packets.length) throw new Error(`${packets.length} packets, ${dissected.length} dissected`)
  return dissected
}

/** PDML of a capture as it comes: a hundred megabytes of text are not kept. */
async function pdmlOf(file: string): Promise<Packet[]> {
  const tshark = spawn('tshark', ['-n', '-r', file, '-T', 'pdml', ...PREFERENCES], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  tshark.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const ended = new Promise<number | null>((resolve, reject) => tshark.on('error', reject).on('close', resolve))
  const [packets, status] = await Promise.all([packetsIn(tshark.stdout.setEncoding('utf8')), ended])
  if (status !== 0) throw new Error(`tshark ended with ${status}: ${complaints}`)
  return packets
}

async function packetsIn(pdml: AsyncIterable<string>): Promise<Packet[]> {
  const packets: Packet[] = []
  let pending = ''
  for await (const text of pdml) {
    const parts = (pending + text).split('</packet>')
    pending = parts.pop()!
    for (const part of parts) packets.push(packet(part))
  }
  return packets
}

/** The lines of one protocol of a packet. */
export function protocol(dissected: Packet, name: string): Line {
  const found = dissected.find((line) => line.name === name)
  if (!found) throw new Error(`tshark sees no ${name}, but ${dissected.map((line) => line.name)}`)
  return found
}

// Wireshark, epan/proto.h: what an expert's item may be.
const ERROR = '8388608'
const MALFORMED = '117440512'

/** What tshark finds broken in a packet: malformed, or an error of any kind. */
export const complaintsAbout = (dissected: Packet): string[] =>
  [...linesOf(dissected)].flatMap((line) => {
    const { name, lines } = line
    const value = (field: string) => lines.find((l) => l.name === `_ws.expert.${field}`)?.show
    if (name.startsWith('_ws.malformed')) return ['malformed']
    if (name !== '_ws.expert' || (value('severity') !== ERROR && value('group') !== MALFORMED)) return []
    return [value('message') ?? 'an error']
  })
