import { version } from '../../package.json'
import { UsageError } from './arguments'
import type { Console } from './console'

const HELP = `Usage: bluelight <verb> [options] [INPUT…]

Messages between emergency vehicles, the cars around them and the roadside.

Verbs:
  decode      messages to JSON, or to a readable tree
  encode      JSON to messages
  inspect     frames and captures to their layers, down to the message
  convert     captures from one format to another: pcap, pcapng, hex, JSON lines
  verify      whether signed messages are to be believed
  pki         show: certificates, and what is to be thought of them

  -h, --help  this text; "bluelight <verb> --help" explains a verb
  --version   the version

Exit status: 0 all is well, 1 some input failed, 2 wrong usage.
`

type Verb = (args: readonly string[], console: Console) => Promise<number>

// Loaded when they are asked for.
const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  decode: async () => (await import('./decode')).decode,
  encode: async () => (await import('./encode')).encode,
  inspect: async () => (await import('./inspect')).inspect,
  convert: async () => (await import('./convert')).convert,
  verify: async () => (await import('./verify')).verify,
  pki: async () => (await import('./pki')).pki,
}

/** Runs a command line, without the name of the program; returns the exit status. */
export async function run(args: readonly string[], console: Console): Promise<number> {
  const [first, ...rest] = args
  if (first === '--help' || first === '-h') {
    console.stdout.write(HELP)
    return 0
  }
  if (first === '--version') {
    console.stdout.write(`${version}\n`)
    return 0
  }
  const verb = first !== undefined && Object.hasOwn(verbs, first) ? verbs[first] : undefined
  try {
    if (!verb) throw new UsageError(first === undefined ? 'no verb' : `unknown verb or option "${first}"`)
    return await (await verb())(rest, console)
  } catch (e) {
    if (!(e instanceof UsageError)) throw e
    const name = verb ? `bluelight ${first}` : 'bluelight'
    console.stderr.write(`${name}: ${e.message}\nTry "${name} --help".\n`)
    return 2
  }
}
