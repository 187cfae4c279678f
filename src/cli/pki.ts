import { UsageError } from './arguments'
import type { Console } from './console'
import { pkiShow } from './pki-show'

export const help = `Usage: bluelight pki <verb> [options] [INPUT…]

Certificates of IEEE 1609.2 and ETSI TS 103 097.

Verbs:
  show        certificates, explicit and implicit, and what is to be thought of them

  -h, --help  this text; "bluelight pki <verb> --help" explains a verb
`

/** `bluelight pki`: returns the exit status of the verb behind it. */
export async function pki([verb, ...rest]: readonly string[], console: Console): Promise<number> {
  if (verb === '--help' || verb === '-h') {
    console.stdout.write(help)
    return 0
  }
  if (verb !== 'show') throw new UsageError(verb === undefined ? 'no verb' : `unknown verb "${verb}"; known: show`)
  return pkiShow(rest, console)
}
