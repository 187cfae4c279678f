import { within } from '../asn1/errors'

/** Does what concerns one field; its name gets into the path of an error. */
export function inField<T>(name: string, run: () => T): T {
  try {
    return run()
  } catch (e) {
    throw within(e, name)
  }
}
