import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { isCodecError, sequence } from '../asn1'
import type { Release } from '../etsi/its-pdu'
import { inspect as inspectFrame, type Layer, type Link, linkByType } from '../network/inspect'
import { decodeRsuForward } from '../network/rsu-forward'
import { isCapture, readCapture, timeText } from '../trace'
import { parseArguments, UsageError } from './arguments'
import type { Console } from './console'
import { failure, InputError } from './failure'
import { isFile, octetsOf, readInputs } from './input'
import { text } from './json-text'
import { output } from './output'
import { printable } from './printable'
import { progress } from './progress'
import { type Definitions, loadStandard } from './standards'
import { tree } from './tree'

const LINKS = [
  'auto',
  'ethernet',
  'radiotap',
  'ieee80211',
  'geonetworking',
  'wsmp',
  '1609dot2',
  'udp',
  'uper',
  'ip',
  'sll',
  'sll2',
] as const satisfies readonly Link[]

export const help = `Usage: bluelight inspect [options] [INPUT…]

Takes frames apart, layer by layer: each header says what follows it. Nothing is
searched for.

INPUT is an existing file, else a frame in hexadecimal digits or base64. Without
INPUT, and for "-", standard input is read. Files and standard input are captures
(pcap, pcapng), or hold one frame a line.

Options:
  --link NAME     what frames begin with: ${LINKS.slice(0, 7).join(', ')},
                  ${LINKS.slice(7).join(', ')}
                  auto (default) is what a capture says, and for lines what the
                  frame can be read as completely
  --release N     ETSI messages: whose names to read with: 2 (default) or 1
  --headers-only  find messages and security envelopes, but do not read them
  --json          one line of JSON for each frame:
                    {"ok":true,"layers":[{"name","offset","length","fields",
                     "payload":{"offset","length"}},…]}
                  offsets in octets from the start of the frame; a layer that does
                  not fit has "error":{"code","offset","message"}, and "ok" is false;
                  "time" is when a capture says that the frame was seen
  --tree          layers with their fields; messages with value, meaning and bits
  -h, --help      this text

Without --json or --tree: the tree on a terminal, JSON everywhere else.

Exit status: 0 all is well, 1 some frame did not fit, 2 wrong usage.
`

/** A frame, or why there is none. */
interface Frame {
  bytes: Uint8Array | Error
  link: Link
  time?: string
}

/** Prints a frame. */
interface View {
  layers(frame: Frame, bytes: Uint8Array, layers: readonly Layer[]): string
  failed(error: unknown): string
}

const jsonView: View = {
  layers: ({ time }, _, layers) => {
    const at = time === undefined ? '' : `"time":"${time}",`
    return `{"ok":${!layers.at(-1)!.error},${at}"layers":${text(layers as never)}}`
  },
  failed: (error) => text({ ok: false, error: failure(error) }),
}

/** Which standard reads the messages of a layer, and by which type and edition. */
const MESSAGES: Partial<Record<Layer['name'], [standard: string, type?: string]>> = {
  messageframe: ['j2735', 'MessageFrame'],
  its: ['etsi'],
  ieee1609dot2: ['ieee1609', 'Ieee1609Dot2Data'],
  etsits102941: ['ieee1609', 'EtsiTs102941MessagesCa.EtsiTs102941Data'],
}

async function treeView(): Promise<View> {
  const standards: Record<string, Definitions> = {}
  for (const [standard] of Object.values(MESSAGES)) standards[standard] ??= await loadStandard(standard)
  let blank = ''
  const apart = (lines: string) => {
    const paragraph = blank + lines
    blank = '\n'
    return paragraph
  }

  /** The lines of a message: what decode --tree prints. */
  function message(layer: Layer, bytes: Uint8Array): string[] | undefined {
    const [standard, type = layer.type] = MESSAGES[layer.name] ?? []
    if (standard === undefined || Object.keys(layer.fields).length === 0) return undefined
    const { codec, printed, numberName } = standards[standard]!
    const [named] = printed(type, layer.edition)
    if (!named) return undefined
    const octets = bytes.subarray(layer.offset, layer.offset + layer.length)
    const alone = sequence({ [named.name]: named.schema })
    const part = codec.layout(alone, octets, { onTrailing: () => {} }).children[0]!
    return tree(part, numberName).slice(1)
  }

  return {
    layers({ time }, bytes, layers) {
      const lines = time === undefined ? [] : [time]
      // What offsets are counted from: the frame, or what a text in it spells.
      let whole = bytes
      for (const layer of layers) {
        const { name, offset, length, type, edition, payload, trailing, error } = layer
        const what = [type, edition].filter((s) => s).join(', ')
        lines.push(`${name}${what && ` (${what})`}  octets [${offset},${offset + length})`)
        lines.push(...(message(layer, whole) ?? fieldLines(layer.fields, '  ')))
        if (name === 'rsu-forward' && !error) whole = decodeRsuForward(whole.subarray(offset, offset + length)).payload
        if (trailing && trailing.length > 0) lines.push(`  TRAILING ${trailing.length} octets`)
        if (error) lines.push(`  FAILED ${error.code} at octet ${error.offset}: ${printable(error.message)}`)
        else if (layer === layers.at(-1) && payload && payload.length > 0)
          lines.push(`  UNKNOWN payload, ${payload.length} octets`)
      }
      return apart(lines.join('\n'))
    },
    failed(error) {
      const { code, message: reason } = failure(error)
      return apart(`FAILED ${code}: ${reason}`)
    },
  }
}

/** Fields of a header, one a line. */
function fieldLines(fields: object, indent: string): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? [`${indent}${name}`, ...fieldLines(value, `${indent}  `)]
      : [`${indent}${name}  ${printable(typeof value === 'string' ? value : text(value))}`],
  )
}

const MAGIC_OCTETS = 4

/** The first octets of a file. */
function firstOctets(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const octets = new Uint8Array(MAGIC_OCTETS)
    return octets.subarray(0, readSync(file, octets, 0, MAGIC_OCTETS, null))
  } finally {
    closeSync(file)
  }
}

/** The chunks of a stream again, after a look at the first. */
async function peeked(chunks: AsyncIterable<Uint8Array>): Promise<[first: Uint8Array, all: AsyncIterable<Uint8Array>]> {
  const iterator = chunks[Symbol.asyncIterator]()
  let first = new Uint8Array(0)
  // A pipe may give fewer octets at a time than it takes to tell.
  while (first.length < MAGIC_OCTETS) {
    const { done, value } = await iterator.next()
    if (done) break
    first = Buffer.concat([first, value])
  }
  async function* all() {
    if (first.length > 0) yield first
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return [first, all()]
}

/** A time as text, if it is one: a damaged capture may say anything. */
function timeOf(time: bigint | undefined): { time?: string } {
  try {
    return time === undefined ? {} : { time: timeText(time) }
  } catch (e) {
    if (isCodecError(e)) return {}
    throw e
  }
}

async function* captured(source: string, chunks: AsyncIterable<Uint8Array>, link: Link): AsyncGenerator<Frame[]> {
  try {
    for await (const records of readCapture(chunks))
      yield records.map(({ bytes, linkType, time }) => ({
        bytes,
        link: link === 'auto' ? (linkByType[linkType] ?? 'auto') : link,
        ...timeOf(time),
      }))
  } catch (e) {
    const error = isCodecError(e) ? e : new InputError((e as Error).message)
    error.message = `${source}: ${error.message}`
    yield [{ bytes: error, link }]
  }
}

async function* lines(inputs: string[], stdin: AsyncIterable<Uint8Array>, link: Link): AsyncGenerator<Frame[]> {
  for await (const batch of readInputs(inputs, stdin)) {
    const argument = batch.first === undefined
    yield batch.lines.flatMap((line): Frame[] => {
      if (line instanceof InputError) return [{ bytes: line, link }]
      const trimmed = line.trim()
      if (trimmed === '' && !argument) return []
      try {
        return [{ bytes: octetsOf(trimmed, argument), link }]
      } catch (e) {
        if (!(e instanceof InputError)) throw e
        return [{ bytes: e, link }]
      }
    })
  }
}

/** The frames of all inputs, in order. */
async function* frames(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  link: Link,
): AsyncGenerator<Frame[]> {
  for (const input of inputs.length > 0 ? inputs : ['-']) {
    if (input === '-') {
      const [first, all] = await peeked(stdin)
      yield* isCapture(first) ? captured('standard input', all, link) : lines(['-'], all, link)
    } else if (isFile(input) && isCapture(firstOctets(input))) yield* captured(input, createReadStream(input), link)
    else yield* lines([input], stdin, link)
  }
}

/** `bluelight inspect`: returns the exit status. */
export async function inspect(args: readonly string[], console: Console): Promise<number> {
  const { values: options, positionals: inputs } = parseArguments(args, {
    link: { type: 'string', default: 'auto' },
    release: { type: 'string', default: '2' },
    'headers-only': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    tree: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (options.help) {
    console.stdout.write(help)
    return 0
  }
  if (options.json && options.tree) throw new UsageError('--json and --tree exclude each other')
  const link = LINKS.find((l) => l === options.link)
  if (!link) throw new UsageError(`unknown link "${options.link}"; known: ${LINKS.join(', ')}`)
  if (options.release !== '1' && options.release !== '2')
    throw new UsageError(`unknown release "${options.release}"; known: 2, 1`)
  const release = Number(options.release) as Release
  const headersOnly = options['headers-only']
  const asTree = options.tree || (!options.json && console.stdout.isTTY === true)
  const view = asTree ? await treeView() : jsonView

  const progressLine = progress(console)
  // The two streams may be one terminal: what is printed must not run into the progress.
  const out = output(console.stdout, console.stdout.isTTY ? progressLine.clear : undefined)
  let status = 0
  for await (const batch of frames(inputs, console.stdin, link)) {
    for (const frame of batch) {
      const { bytes } = frame
      if (bytes instanceof Error) {
        status = 1
        out.line(view.failed(bytes))
      } else {
        const layers = inspectFrame(bytes, { link: frame.link, release, headersOnly })
        if (layers.at(-1)!.error) status = 1
        out.line(view.layers(frame, bytes, layers))
      }
      if (out.full) await out.flush()
    }
    await out.flush()
    if (out.gone) break
    progressLine.add(batch.length)
  }
  progressLine.clear()
  return status
}
