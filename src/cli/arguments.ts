import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command line does not say what to do: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads options and inputs of a verb.
 * @throws UsageError for an option that the verb does not have, or that lacks its value.
 */
export function parseArguments<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (e) {
    if (e instanceof TypeError) throw new UsageError(e.message)
    throw e
  }
}
