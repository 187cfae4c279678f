// Random values and random octets for every type of every room, for as long as asked:
//   FUZZ_SECONDS=600 npm run fuzz
//   FUZZ_TYPE=j2735/MapData.MapData FUZZ_SEED=… npm run fuzz   repeats one run that failed
//   FUZZ_TYPE=CAM npm run fuzz                                  every type of this name
//   FUZZ_START=1 npm run fuzz                                   goes through the same seeds every time
import { env, exit } from 'node:process'
import { check, type IProperty, property } from 'fast-check'
import { type Codec, OER, UPER } from '../src/asn1/properties'
import type { Schema } from '../src/asn1/schema'
import { typeProperties } from '../src/asn1/type-properties'
import { damagedItsPdus, survivesItsPdu } from '../src/etsi/its-pdu-properties'
import { modules as release1 } from '../src/etsi/release1/generated/registry'
import { modules as release2 } from '../src/etsi/release2/generated/registry'
import { modules as superseded } from '../src/etsi/superseded/generated/registry'
import { modules as ieee1609 } from '../src/ieee1609/generated/registry'
import { modules as j2735 } from '../src/j2735/generated/registry'

/** What is fuzzed, by a name of its own: the properties that must hold of it. */
interface Target {
  name: string
  properties(): Record<string, IProperty<unknown>>
  /** How often in a round. */
  runs: number
}

const types = (room: string, modules: Record<string, Record<string, Schema>>, codec: Codec): Target[] =>
  Object.entries(modules).flatMap(([module, ts]) =>
    Object.entries(ts).map(([name, schema]) => ({
      name: `${room}/${module}.${name}`,
      properties: () => typeProperties(schema, codec),
      runs: 20,
    })),
  )

const targets: Target[] = [
  ...types('j2735', j2735, UPER),
  ...types('etsi/release1', release1, UPER),
  ...types('etsi/release2', release2, UPER),
  ...types('etsi/superseded', superseded, UPER),
  ...types('ieee1609', ieee1609, OER),
  {
    name: 'etsi/decodeItsPdu',
    properties: () => ({
      'damaged messages are a message that can be encoded, or a CodecError': property(
        damagedItsPdus(),
        (bytes) => void survivesItsPdu(bytes),
      ) as IProperty<unknown>,
    }),
    runs: 500,
  },
].filter(({ name }) => !env.FUZZ_TYPE || name === env.FUZZ_TYPE || name.endsWith(`.${env.FUZZ_TYPE}`))

const seconds = Number(env.FUZZ_SECONDS ?? 60)
let seed = Number(env.FUZZ_SEED ?? env.FUZZ_START ?? Date.now() % 2 ** 31)
console.log(`${targets.length} types, ${seconds} s, first seed ${seed}`)
const end = Date.now() + seconds * 1000
let runs = 0
let failures = 0
let rounds = 0
do {
  for (const { name, properties, runs: numRuns } of targets) {
    for (const [what, holds] of Object.entries(properties())) {
      const details = check(holds, { seed, numRuns })
      runs += details.numRuns
      if (!details.failed) continue
      failures++
      console.log(`\n${what}: run ${details.numRuns} of FUZZ_TYPE=${name} FUZZ_SEED=${seed}`)
      console.log((details.errorInstance as Error | null)?.stack?.split('\n').slice(0, 8).join('\n'))
      if (failures >= Number(env.FUZZ_FAILURES ?? 10)) exit(1)
    }
    // Types of the same shape should not see the same values.
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 1
  }
  rounds++
} while (Date.now() < end && !env.FUZZ_SEED)
console.log(`${runs} runs in ${rounds} rounds, ${failures} failures, next seed ${seed}`)
exit(failures ? 1 : 0)
