import { jer, sequence, type Trailing, toHex } from '../asn1'
import { firstThatFits } from '../asn1/errors'
import { parseArguments, UsageError } from './arguments'
import type { Console } from './console'
import { failure, InputError } from './failure'
import { type Line, octetsOf, readInputs } from './input'
import { text } from './json-text'
import type { NamedType } from './names'
import { output } from './output'
import { progress } from './progress'
import { type Definitions, loadStandard, type Selection } from './standards'
import { tree } from './tree'

export const help = `Usage: bluelight decode [options] [INPUT…]

Decodes messages and prints what they say, in the order of the inputs.

INPUT is an existing file, else a message in hexadecimal digits, else a message
in base64. Without INPUT, and for "-", standard input is read. Files and standard
input hold one message a line, in hexadecimal or base64; blank lines are skipped.

Options:
  --standard NAME  j2735 (default): SAE J2735, UPER
                   etsi: ETSI ITS (CAM, DENM, SREM, CPM …), UPER
                   ieee1609: secured data and certificates, OER
  --edition YEAR   of j2735: 2024 (default), or 2023, in which VehicleData has
                   another layout; its own types end in 2023
  --release N      of etsi: whose names to read with where both releases share
                   their bits: 2 (default) or 1
  --type NAME      the type of the messages: MessageFrame, Ieee1609Dot2Data, or what
                   the header of an ETSI message says, unless given; any type of
                   the standard; Module.Type where a name occurs twice
  --json           one line of JSON for each message:
                     {"ok":true,"standard":…,"type":…,"value":…}; etsi: "edition", too
                     {"ok":false,"error":{"code","path","bit","message"}}
                   "canonical":false: the value encodes to other octets than these
                   "trailing":{"bit","bytes"}: with --lenient, what follows the
                   value; if that happens in several places, "more" lists the rest
  --tree           fields with value, meaning and bits: [first, first behind)
  --lenient        report trailing octets and non-zero padding, instead of failing
  -h, --help       this text

Without --json or --tree: the tree on a terminal, JSON everywhere else.
What fails is reported in its place in the output, whether JSON or tree.

Exit status: 0 all is well, 1 some input failed, 2 wrong usage.
`

/** A message that could be decoded. */
interface Decoded {
  type: NamedType
  value: unknown
  bytes: Uint8Array
  canonical: boolean
  trailing: Trailing[]
}

/**
 * Decodes a message as the first type that fits all of it, or else, if that will do, as the first that fits its
 * beginning; the error is that of the best guess.
 */
function decodeMessage({ codec }: Definitions, selection: Selection, bytes: Uint8Array, lenient: boolean): Decoded {
  const types = selection.ofBytes(bytes)
  return firstThatFits(lenient ? [false, true] : [false], (rest) =>
    firstThatFits(types, (type) => {
      const trailing: Trailing[] = []
      const value = codec.decode(type.schema, bytes, rest ? { onTrailing: (t) => trailing.push(t) } : undefined)
      const canonical = Buffer.compare(codec.encode(type.schema, value), bytes) === 0
      return { type, value, bytes, canonical, trailing }
    }),
  )
}

/** Makes the line of JSON for one message. */
function jsonView({ standard }: Definitions) {
  return {
    decoded({ type: { name, schema, edition }, value, canonical, trailing }: Decoded): string {
      const of = edition === undefined ? '' : `,"edition":"${edition}"`
      const head = `{"ok":true,"standard":"${standard}","type":"${name}"${of},"value":`
      const [first, ...more] = trailing.map(({ bit, bytes }) => ({ bit, bytes: toHex(bytes) }))
      const kept = first && { ...first, ...(more.length > 0 && { more }) }
      return `${head}${text(jer.toJson(schema, value))}${canonical ? '' : ',"canonical":false'}${kept ? `,"trailing":${text(kept)}` : ''}}`
    },
    failed: (error: unknown) => text({ ok: false, error: failure(error) }),
  }
}

/** Makes the tree of one message; trees are set apart by blank lines. */
function treeView({ codec, numberName }: Definitions) {
  let blank = ''
  const apart = (lines: string) => {
    const paragraph = blank + lines
    blank = '\n'
    return paragraph
  }
  return {
    decoded({ type: { name, schema, edition }, bytes, canonical, trailing }: Decoded): string {
      // As the one component of a SEQUENCE, which takes no bits of its own, a value is told apart from its padding.
      const alone = sequence({ [name]: schema })
      const lines = tree(codec.layout(alone, bytes, { onTrailing: () => {} }).children[0]!, numberName)
      if (edition !== undefined) lines[0] += `  ${edition}`
      for (const t of trailing) lines.push(`TRAILING DATA from bit ${t.bit}: ${toHex(t.bytes)}`)
      if (!canonical) lines.push('NOT CANONICAL: the value encodes to other octets')
      return apart(lines.join('\n'))
    },
    failed(error: unknown): string {
      const { code, message, bit } = failure(error)
      return apart(`FAILED ${code}: ${message}${bit === null ? '' : ` [bit ${bit}]`}`)
    },
  }
}

/** `bluelight decode`: returns the exit status. */
export async function decode(args: readonly string[], console: Console): Promise<number> {
  const { values: options, positionals: inputs } = parseArguments(args, {
    standard: { type: 'string', default: 'j2735' },
    edition: { type: 'string' },
    release: { type: 'string' },
    type: { type: 'string' },
    json: { type: 'boolean', default: false },
    tree: { type: 'boolean', default: false },
    lenient: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (options.help) {
    console.stdout.write(help)
    return 0
  }
  if (options.json && options.tree) throw new UsageError('--json and --tree exclude each other')
  const definitions = await loadStandard(options.standard, options)
  const selection = definitions.select(options.type)
  const asTree = options.tree || (!options.json && console.stdout.isTTY === true)
  const view = asTree ? treeView(definitions) : jsonView(definitions)

  const progressLine = progress(console)
  // The two streams may be one terminal: what is printed must not run into the progress.
  const out = output(console.stdout, console.stdout.isTTY ? progressLine.clear : undefined)
  let status = 0

  function report(line: Line, argument: boolean): string {
    try {
      if (line instanceof InputError) throw line
      return view.decoded(decodeMessage(definitions, selection, octetsOf(line, argument), options.lenient))
    } catch (e) {
      status = 1
      return view.failed(e)
    }
  }

  for await (const { lines, first } of readInputs(inputs, console.stdin)) {
    for (const line of lines) {
      const trimmed = typeof line === 'string' ? line.trim() : line
      if (trimmed === '' && first !== undefined) continue
      out.line(report(trimmed, first === undefined))
      if (out.full) await out.flush()
    }
    await out.flush()
    if (out.gone) break
    progressLine.add(lines.length)
  }
  progressLine.clear()
  return status
}
