// Random values and random octets for every J2735 type, for as long as asked:
//   FUZZ_SECONDS=600 npm run fuzz
//   FUZZ_TYPE=MapData FUZZ_SEED=… npm run fuzz      repeats one run that failed
//   FUZZ_START=1 npm run fuzz                        goes through the same seeds every time
import { env, exit } from 'node:process'
import { check, type IProperty, property } from 'fast-check'
import { arbitrary, damage, spoiled } from '../src/asn1/arbitrary'
import { newerEdition } from '../src/asn1/newer-edition'
import { damaged, layoutFills, relays, roundTrips, survivesInput, survivesValue } from '../src/asn1/properties'
import type { Schema } from '../src/asn1/schema'
import { modules } from '../src/j2735/generated/registry'

const seconds = Number(env.FUZZ_SECONDS ?? 60)
const types = Object.entries(modules)
  .flatMap(([module, ts]) => Object.entries(ts).map(([name, schema]) => ({ name: `${module}.${name}`, schema })))
  .filter(({ name }) => !env.FUZZ_TYPE || name === env.FUZZ_TYPE || name.endsWith(`.${env.FUZZ_TYPE}`))

const propertiesOf = (schema: Schema) => {
  const newer = newerEdition(schema)
  return {
    'round trip': property(arbitrary(schema), (value) => layoutFills(schema, roundTrips(schema, value))),
    'newer sender': property(arbitrary(newer, { unknown: false }), (value) => void relays(schema, newer, value)),
    'damaged input': property(arbitrary(schema), damage(), (value, damages) => {
      survivesInput(schema, damaged(roundTrips(schema, value), damages))
    }),
    'wrong value': property(spoiled(schema), (value) => survivesValue(schema, value)),
  }
}

let seed = Number(env.FUZZ_SEED ?? env.FUZZ_START ?? Date.now() % 2 ** 31)
console.log(`${types.length} types, ${seconds} s, first seed ${seed}`)
const end = Date.now() + seconds * 1000
let runs = 0
let failures = 0
do {
  for (const { name, schema } of types) {
    for (const [what, p] of Object.entries(propertiesOf(schema))) {
      const details = check(p as IProperty<unknown>, { seed, numRuns: 20 })
      runs += details.numRuns
      if (!details.failed) continue
      failures++
      console.log(`\n${name}: ${what}, seed ${seed}, run ${details.numRuns}`)
      console.log((details.errorInstance as Error | null)?.stack?.split('\n').slice(0, 8).join('\n'))
      if (failures >= Number(env.FUZZ_FAILURES ?? 10)) exit(1)
    }
    // Types of the same shape should not see the same values.
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 1
  }
} while (Date.now() < end && !env.FUZZ_SEED)
console.log(`${runs} runs, ${failures} failures, next seed ${seed}`)
exit(failures ? 1 : 0)
