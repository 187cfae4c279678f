import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Writable } from 'node:stream'
import { type Json, jer } from '../asn1'
import {
  type Batches,
  type CaptureRecord,
  type LinkTypeName,
  linkTypes,
  openCapture,
  packetsIn,
  readHexLines,
  readJsonLines,
  writeHexLines,
  writeJsonLines,
  writePcap,
  writePcapng,
  writePcapngBlocks,
} from '../trace'
import { parseArguments, UsageError } from './arguments'
import type { Console } from './console'
import { failure, InputError } from './failure'
import { isFile } from './input'
import { output } from './output'
import { shown } from './printable'
import { progress } from './progress'

export const help = `Usage: bluelight convert [options] IN OUT

Converts captures of packets from one format to another. Octets, times, link types
and original lengths are kept exactly, as far as the format has a place for them.

IN and OUT are files, whose names tell the format; "-" is standard input or output.

  pcap    .pcap                    octets, time, link type, original length; one link
                                   type a file
  pcapng  .pcapng                  all of that, several link types, packets without
                                   time, notes, names of interfaces
  json    .jsonl .ndjson .json     the same; one line a packet:
                                     {"time","linkType","originalLength","bytes",
                                      "comment","interface"}
  hex     .hex .txt                octets alone; one line a packet, in hexadecimal

Whether a capture is pcap or pcapng, its content tells. From one of them to the same,
every octet is kept, also blocks and options that are unknown.

Options:
  --from FORMAT     the format of IN: pcap, pcapng, json or hex
  --to FORMAT       the format of OUT
  --link-type TYPE  what packets begin with, if IN does not tell: a number, or one of
                    ethernet, ieee80211, radiotap, raw, ipv4, ipv6, linux-sll,
                    linux-sll2, user0 … user15
  --microseconds    for pcap: times in microseconds, for programs that know no other;
                    what is finer is cut off
  -h, --help        this text

A file that is damaged, or ends within a packet, is converted up to there; of what is
no capture nothing is written. Lines that are no packet are left out. Standard error
tells what failed, one line of JSON each:
  {"ok":false,"input":…,"error":{"code","path","bit","message"}}
If OUT cannot be written, "output" is in the place of "input"; OUT is not complete then.

Exit status: 0 all is well, 1 something failed, 2 wrong usage.
`

const FORMATS = ['pcap', 'pcapng', 'json', 'hex'] as const
type Format = (typeof FORMATS)[number]

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.pcap': 'pcap',
  '.pcapng': 'pcapng',
  '.jsonl': 'json',
  '.ndjson': 'json',
  '.json': 'json',
  '.hex': 'hex',
  '.txt': 'hex',
}

// Larger pieces than streams read by themselves: packets are small.
const READ_SIZE = 1 << 18

/** The format that is asked for, or that a name tells. */
function formatOf(option: '--from' | '--to', given: string | undefined, path: string): Format {
  const format = given === undefined ? EXTENSIONS[extname(path).toLowerCase()] : FORMATS.find((f) => f === given)
  if (format) return format
  if (given !== undefined) throw new UsageError(`unknown format ${shown(given)}: ${FORMATS.join(', ')}`)
  throw new UsageError(`${path === '-' ? 'a stream' : shown(path)} has no name that tells its format: give ${option}`)
}

/** The link type that is asked for, as a number. */
function linkTypeOf(given: string): number {
  const named = Object.hasOwn(linkTypes, given) ? linkTypes[given as LinkTypeName] : undefined
  const number = /^\d{1,5}$/.test(given) ? Number(given) : undefined
  const linkType = named ?? number
  if (linkType === undefined || linkType > 0xffff) throw new UsageError(`unknown link type ${shown(given)}`)
  return linkType
}

function sameFile(a: string, b: string): boolean {
  try {
    const [one, other] = [statSync(a), statSync(b)]
    return one.isFile() && one.dev === other.dev && one.ino === other.ino
  } catch {
    // One of them is not there.
    return false
  }
}

/** What is to be done. */
interface Task {
  from: Format
  to: Format
  linkType: number | undefined
  microseconds: boolean
}

function taskOf(options: Record<'from' | 'to' | 'link-type', string | undefined>, input: string, out: string) {
  const from = formatOf('--from', options.from, input)
  const to = formatOf('--to', options.to, out)
  const linkType = options['link-type'] === undefined ? undefined : linkTypeOf(options['link-type'])
  const tells = from === 'pcap' || from === 'pcapng'
  if (tells && linkType !== undefined) throw new UsageError(`--link-type is for json and hex: ${from} tells it`)
  if (from === 'hex' && to !== 'hex' && linkType === undefined)
    throw new UsageError('hex does not tell what packets begin with: give --link-type')
  if (input !== '-' && sameFile(input, out)) throw new UsageError('IN and OUT are the same file')
  return { from, to, linkType }
}

/** The octets of OUT, piece by piece, made from those of IN. */
async function* converted(
  chunks: AsyncIterable<Uint8Array>,
  { from, to, linkType, microseconds }: Task,
  onError: (error: unknown) => void,
  count: (packets: number) => void,
): AsyncGenerator<Uint8Array> {
  async function* counted<T>(batches: AsyncIterable<T[]>): AsyncGenerator<T[]> {
    for await (const batch of batches) {
      yield batch
      count(batch.length)
    }
  }
  const resolution = microseconds ? { nanoseconds: false } : {}
  const written = (batches: AsyncIterable<CaptureRecord[]>) => writers[to](counted(batches), resolution)
  if (from === 'hex') yield* written(readHexLines(chunks, { linkType: linkType ?? linkTypes.user0, onError }))
  else if (from === 'json')
    yield* written(readJsonLines(chunks, { ...(linkType !== undefined && { linkType }), onError }))
  else {
    const capture = await openCapture(chunks)
    if (capture.format === 'pcapng')
      yield* to === 'pcapng' ? writePcapngBlocks(counted(capture.blocks)) : written(packetsIn(capture.blocks))
    else
      yield* to === 'pcap'
        ? writePcap(counted(capture.records), { ...capture.header, ...resolution })
        : written(capture.records)
  }
}

type Writer = (batches: Batches<CaptureRecord>, resolution: { nanoseconds?: boolean }) => AsyncGenerator<Uint8Array>

const writers: Readonly<Record<Format, Writer>> = {
  pcap: writePcap,
  pcapng: (batches) => writePcapng(batches),
  json: writeJsonLines,
  hex: writeHexLines,
}

/** Where octets go. Each call resolves with the error, if there is one. */
interface Target {
  write(piece: Uint8Array): Promise<NodeJS.ErrnoException | null | undefined>
  end(): Promise<NodeJS.ErrnoException | null | undefined>
}

function targetOf(path: string, stdout: Writable): Target {
  const stream = path === '-' ? stdout : createWriteStream(path)
  // The callbacks tell; without a listener the event would end the process.
  stream.on('error', () => {})
  return {
    write: (piece) => new Promise((done) => stream.write(piece, done)),
    // Standard output stays open, as it is for the other verbs.
    end: () => (path === '-' ? Promise.resolve(undefined) : new Promise((done) => stream.end(done))),
  }
}

/** Whether the reader has gone away (`| head`), which is no failure. */
const isGone = (path: string, { code }: NodeJS.ErrnoException): boolean =>
  path === '-' && (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED')

/** `bluelight convert`: returns the exit status. */
export async function convert(args: readonly string[], console: Console): Promise<number> {
  const { values: options, positionals } = parseArguments(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    'link-type': { type: 'string' },
    microseconds: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (options.help) {
    console.stdout.write(help)
    return 0
  }
  const [input, out, another] = positionals
  if (input === undefined || out === undefined || another !== undefined)
    throw new UsageError('two arguments are needed: IN and OUT')
  const { from, to, 'link-type': linkType } = options
  const task = { ...taskOf({ from, to, 'link-type': linkType }, input, out), microseconds: options.microseconds }

  const progressLine = progress(console)
  const errors = output(console.stderr, progressLine.clear)
  let status = 0
  function report(where: { [key: string]: Json }, error: Json): void {
    status = 1
    errors.line(jer.write({ ok: false, ...where, error }))
  }
  const source = input === '-' ? 'standard input' : input
  const onError = (error: unknown) => report({ input: source }, failure(error))

  if (input !== '-' && !isFile(input)) onError(new InputError(`${shown(input)} is not a file that can be read`))
  else {
    const chunks = input === '-' ? console.stdin : createReadStream(input, { highWaterMark: READ_SIZE })
    // Opened when there is something to write: what is no capture must not empty a file.
    let target: Target | undefined
    let failed: NodeJS.ErrnoException | null | undefined
    try {
      for await (const piece of converted(chunks, task, onError, progressLine.add)) {
        target ??= targetOf(out, console.stdout)
        failed = await target.write(piece)
        if (errors.full) await errors.flush()
        if (failed) break
      }
      target ??= targetOf(out, console.stdout)
    } catch (e) {
      // What is read is at fault, or cannot be written in this format, or the system does not let us read on.
      onError(isErrno(e) ? new InputError(`${source}: ${e.message}`) : e)
    }
    failed ??= await target?.end()
    if (failed && !isGone(out, failed))
      report({ output: out }, { code: 'output', path: '', bit: null, message: failed.message })
  }
  progressLine.clear()
  await errors.flush()
  return status
}

const isErrno = (e: unknown): e is NodeJS.ErrnoException => e instanceof Error && 'syscall' in e
