import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Packet, packet } from './pdml'

/** The version of the tshark that is installed, such as `4.0.17`; `undefined` if none is. */
export function tsharkVersion(): string | undefined {
  try {
    const text = execFileSync('tshark', ['-v'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return /^TShark \(Wireshark\) ([\d.]+)\./.exec(text)?.[1]
  } catch {
    return undefined
  }
}

/** Which dissector takes packets of the link types that are left to users. */
const USER_DLTS = [
  'uat:user_dlts:"User 0 (DLT=147)","its","0","","0",""',
  'uat:user_dlts:"User 1 (DLT=148)","ieee1609dot2.data","0","","0",""',
]

/** Has tshark dissect a capture file, all of it in one run. */
export async function dissect(capture: Uint8Array): Promise<Packet[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bluelight-tshark-'))
  try {
    const file = join(folder, 'capture')
    writeFileSync(file, capture)
    return await run(['-n', '-r', file, '-T', 'pdml', ...USER_DLTS.flatMap((dlt) => ['-o', dlt])])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function run(options: string[]): Promise<Packet[]> {
  const tshark = spawn('tshark', options, { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  tshark.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const ended = new Promise<number | null>((resolve, reject) => tshark.on('error', reject).on('close', resolve))
  const packets: Packet[] = []
  let pending = ''
  for await (const text of tshark.stdout.setEncoding('utf8')) {
    const parts = (pending + text).split('</packet>')
    pending = parts.pop()!
    for (const part of parts) packets.push(packet(part.slice(part.indexOf('<packet>'))))
  }
  const status = await ended
  if (status !== 0) throw new Error(`tshark ended with ${status}: ${complaint}`)
  return packets
}
