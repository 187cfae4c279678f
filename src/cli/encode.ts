import { type Json, jer, type Schema, toHex, uper } from '../asn1'
import { parseArguments, UsageError } from './arguments'
import type { Console } from './console'
import { failure, InputError } from './failure'
import { type Line, place, readInputs } from './input'
import { output } from './output'
import { shown } from './printable'
import { progress } from './progress'
import { type Definitions, loadStandard } from './standards'

export const help = `Usage: bluelight encode [options] [INPUT…]

Encodes messages to UPER and prints each on a line, in hexadecimal digits.

INPUT is an existing file, else a message in JSON. Without INPUT, and for "-",
standard input is read. Files and standard input hold one message a line; blank
lines are skipped. A message is a line that "bluelight decode --json" printed, which
tells its standard and type itself, or a bare value.

Options:
  --standard NAME  the standard of bare values: j2735 (default)
  --edition YEAR   the edition of bare values: 2024 (default), or 2023
  --type NAME      the type of bare values: MessageFrame (default) or any other
                   type of the standard; Module.Type where a name occurs twice
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
    type: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (options.help) {
    console.stdout.write(help)
    return 0
  }
  const given = await loadStandard(options.standard, options.edition)
  const bare = given.find(options.type ?? given.defaultType)
  const schemaOf = schemas(given, bare.name)

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
        if (!isPrinted(json)) out.line(hex(bare.schema, json))
        else if (json.ok) out.line(hex(await schemaOf(json), json.value))
        else error = json.error ?? failure(new InputError('a failure, without its reason'))
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

// Lower case, as most tools print messages.
const hex = (schema: Schema, json: unknown): string =>
  toHex(uper.encode(schema, jer.fromJson(schema, json))).toLowerCase()

/** Finds the schemas of printed messages, which name their standard and type. */
function schemas(given: Definitions, bareType: string) {
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

  return async (printed: Message): Promise<Schema> => {
    const standard = String(printed.standard ?? given.standard)
    const type = String(printed.type ?? bareType)
    const [found, another] = (await definitionsOf(standard)).candidates(type)
    if (!found || another)
      throw new InputError(`${shown(type)} is ${found ? 'the name of several types' : 'no type'} of ${standard}`)
    return found.schema
  }
}
