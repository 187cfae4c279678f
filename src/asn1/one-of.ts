import { chosen, record, unknownNumber, type Value } from './components'
import { fail, show } from './errors'
import type { ChoiceSchema } from './schema'
import { type Codec, inside, type Rules, windowed } from './structure'

/** A CHOICE: a number, and what it stands for; additions are open types. */
export function oneOf({ name: type, root, additions }: ChoiceSchema, rules: Rules): Codec {
  const count = Object.keys(root).length
  const alternatives = Object.entries({ ...root, ...additions }).map(([name, of], k) => {
    const codec = rules.of(of, name)
    const { read, write } = k < count ? codec : windowed(rules, codec)
    return { name, Out: record(), read, write }
  })
  const numbers = new Map(alternatives.map(({ name }, k) => [name, k]))
  const index = rules.index(count, alternatives.length, !!additions)
  return {
    read(r) {
      const k = index.read(r)
      const alternative = alternatives[k]
      if (!alternative) return { _unknown: k - index.unknown, bytes: rules.opaque(r) }
      const { name, Out, read } = alternative
      const out = new Out()
      out[name] = inside(name, type, read, r)
      return out
    },
    write(w, x) {
      const name = chosen(x)
      const k = numbers.get(name)
      if (k !== undefined) {
        index.write(w, k)
        inside(name, type, alternatives[k]!.write, w, (x as Value)[name])
        return
      }
      const n = unknownNumber(x)! + index.unknown
      const { bytes } = x as { bytes?: Uint8Array }
      // What is in the root is not sent as an open type: its octets alone would be read as something else.
      if (!additions || name !== '_unknown' || !(n >= count) || !(bytes instanceof Uint8Array))
        fail('choice', `${show(name)} is not an alternative`, { value: x })
      index.write(w, n)
      rules.putOpaque(w, bytes)
    },
  }
}
