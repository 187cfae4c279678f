/// <reference types="node" />
import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm run demo -- [--seconds N] [--json]

A hub, a fire engine and an autonomous vehicle, each a process of its own, talk over WebSockets.

  --seconds N  end after N seconds; otherwise Ctrl-C ends it
  --json       print nothing but a summary as one line of JSON
  --help       print this

Exit status: 0 if the autonomous vehicle raised an alert for the fire engine, 1 if not or if a process failed, 2 usage.
`

export interface Options {
  readonly seconds?: number
  readonly json: boolean
  readonly help: boolean
}

/** A day: longer runs are meant to go on until Ctrl-C. */
const LONGEST = 86_400

/** Reads the command line. @throws Error that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const { seconds: text, json = false, help = false } = values
  if (text === undefined) return { json, help }
  const seconds = Number(text)
  if (!/^\d*\.?\d+$/.test(text) || !(seconds > 0 && seconds <= LONGEST)) {
    throw new RangeError(`--seconds is "${text}", not a number above 0 and up to ${LONGEST}`)
  }
  return { seconds, json, help }
}
