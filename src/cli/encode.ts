import { type Json, jer, toHex } from '../asn1'
import { firstThatFits } from '../asn1/errors'
import { parseArguments, UsageError } from './arguments'
import type { Console } from './console'
import { failure, InputError } from './failure'
import { type Line, place, readInputs } from './input'
import type { NamedType } from './names'
import { output } from './output'
import { shown } from './printable'
import { progress } from './progress'
import { type Codec, type Definitions, loadStandard } from './standards'

export const help = `Usage: bluelight encode [options] [INPUT…]

Encodes messages and prints each on a line, in hexadecimal digits.

INPUT is an existing file, else a message in JSON. Without INPUT, and for "-",
standard input is read. Files and standard input hold one message a line; blank
lines are skipped. A message is a line that "bluelight decode --json" printed, which
tells its standard and type itself, or a bare value.

Options:
  --standard NAME  the standard of bare values: j2735 (default), etsi or ieee1609
  --edition YEAR   of j2735, the edition of bare values: 2024 (default), or 2023
  --release N      of etsi, the release of bare values: 2 or 1; what the spelling of
                   the header says unless given
  --type NAME      the type of bare values: MessageFrame, Ieee1609Dot2Data, or what
                   the header of an ETSI message says, unless given; any type of
                   the standard; Module.Type where a name occurs twice
  -h, --help       this text

Standard output holds nothing but messages, in the order of the inputs. What fails
is reported on standard error, one line of JSON each:
  {"ok":false,"input":"file:line","error":{"code","path","message"}}
Lines in which decode reported a failure fail here, too.

Exit status: 0 all is well, 1 some input failed, 2 wrong usage.
`

type Message = { [key: string]: Json }

const isObject = (x: Json): x is Message => typeof x === 'object' && x !== null && !Array.isArray(x)

/** Whether this is what decode printed, and not a bare value: no type of a standard has a component `ok`. */
const isPrinted = (x: Json): x is Message => isObject(x) && typeof x.ok === 'boolean'

function parse(line: Line, argument: boolean): Json {
  if (line instanceof InputError) throw line
  try {
    return jer.read(line)
  } catch (e) {
    if (!(e instanceof SyntaxError)) throw e
    throw new InputError(`${shown(line)} is ${argument ? 'neither an existing file nor JSON' : 'not JSON'}`)
  }
}

/** `bluelight encode`: returns the exit status. */
export async function encode(args: readonly string[], console: Console): Promise<number> {
  const { values: options, positionals: inputs } = parseArguments(args, {
    standard: { type: 'string', default: 'j2735' },
    edition: { type: 'string' },
    release: { type: 'string' },
    type: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (options.help) {
    console.stdout.write(help)
    return 0
  }
  const given = await loadStandard(options.standard, options)
  const bare = given.select(options.type)
  const printed = printedTypes(given, options.type)

  const progressLine = progress(console)
  // The streams may be one terminal: what is printed must not run into the progress.
  const out = output(console.stdout, console.stdout.isTTY ? progressLine.clear : undefined)
  const errors = output(console.stderr, progressLine.clear)
  let status = 0

  for await (const batch of readInputs(inputs, console.stdin)) {
    const argument = batch.first === undefined
    for (const [i, line] of batch.lines.entries()) {
      if (typeof line === 'string' && line.trim() === '' && !argument) continue
      let error: Json | undefined
      try {
        const json = parse(line, argument)
        if (!isPrinted(json)) out.line(hex(given.codec, bare.ofJson(json), json))
        else if (json.ok) {
          const { codec, type } = await printed(json)
          out.line(hex(codec, [type], json.value))
        } else error = json.error ?? failure(new InputError('a failure, without its reason'))
      } catch (e) {
        error = failure(e)
      }
      if (error !== undefined) {
        status = 1
        errors.line(jer.write({ ok: false, input: place(batch, i), error }))
      }
      if (out.full) await out.flush()
      if (errors.full) await errors.flush()
    }
    await out.flush()
    await errors.flush()
    if (out.gone) break
    progressLine.add(batch.lines.length)
  }
  progressLine.clear()
  return status
}

/** The octets of a value as the first type that takes all of it; the error is that of the best guess. */
const hex = (codec: Codec, types: readonly NamedType[], json: unknown): string =>
  // Lower case, as most tools print messages.
  firstThatFits(types, ({ schema }) => toHex(codec.encode(schema, jer.fromJson(schema, json))).toLowerCase())

/** Finds the types of printed messages, which name their standard, type and edition. */
function printedTypes(given: Definitions, bareType: string | undefined) {
  const loaded = new Map<string, Definitions>()

  async function definitionsOf(standard: string): Promise<Definitions> {
    const known = loaded.get(standard)
    if (known) return known
    try {
      const definitions = await loadStandard(standard)
      loaded.set(standard, definitions)
      return definitions
    } catch (e) {
      throw e instanceof UsageError ? new InputError(e.message) : e
    }
  }

  const text = (x: Json | undefined) => (x === undefined ? undefined : String(x))

  return async (printed: Message): Promise<{ codec: Codec; type: NamedType }> => {
    const standard = String(printed.standard ?? given.standard)
    const { codec, printed: typesOf } = await definitionsOf(standard)
    const name = text(printed.type) ?? bareType
    const [type, another] = typesOf(name, text(printed.edition))
    if (!type || another)
      throw new InputError(`${shown(String(name))} is ${type ? 'the name of several types' : 'no type'} of ${standard}`)
    return { codec, type }
  }
}
