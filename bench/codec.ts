import { jer, type Schema } from '../src/asn1'
import { CAM, DENM, decodeItsPdu, encodeItsPdu, type ItsPdu, MAPEM, SPATEM } from '../src/etsi'
import { decodeFrame, encodeFrame, MessageFrame } from '../src/j2735'
import { itsMessages } from './its-messages'
import { messages } from './messages'

// The codec against JSON.parse and JSON.stringify of the same messages, as JER text: what one would send otherwise.
// Processor time, medians of interleaved runs: another program on the machine takes time from all alike.

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 25)
const WARM_UP = 5
const SLICE_MS = 20

/** Processor time of one call, in microseconds. */
function measure(f: () => unknown): number {
  let calls = 0
  const start = process.cpuUsage()
  const deadline = performance.now() + SLICE_MS
  do {
    for (let i = 0; i < 50; i++) f()
    calls += 50
  } while (performance.now() < deadline)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / calls
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** What is measured of one message: a value that was decoded, as an application has it, against its JSON. */
function measured<T>(
  name: string,
  schema: Schema<T>,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => T,
  encode: (value: T) => Uint8Array,
) {
  const value = decode(bytes)
  const text = jer.stringify(schema, value)
  const json: unknown = JSON.parse(text)
  return {
    name,
    octets: bytes.length,
    jsonOctets: text.length,
    runs: {
      decode: () => decode(bytes),
      parse: () => JSON.parse(text),
      encode: () => encode(value),
      stringify: () => JSON.stringify(json),
    },
    times: { decode: [] as number[], parse: [] as number[], encode: [] as number[], stringify: [] as number[] },
  }
}

const its = { CAM, DENM, SPATEM, MAPEM }
const cases = [
  ...Object.entries(messages).map(([name, frame]) =>
    measured(
      name,
      MessageFrame,
      encodeFrame(frame),
      (bytes) => decodeFrame(bytes),
      (value) => encodeFrame(value),
    ),
  ),
  ...Object.entries(itsMessages).map(([name, message]) =>
    measured(
      name,
      its[name as keyof typeof its] as Schema<ItsPdu['value']>,
      encodeItsPdu(message),
      (bytes) => decodeItsPdu(bytes).value,
      (value) => encodeItsPdu(value),
    ),
  ),
]

for (let round = 0; round < WARM_UP + ROUNDS; round++)
  for (const c of cases)
    for (const key of ['decode', 'parse', 'encode', 'stringify'] as const) {
      const time = measure(c.runs[key])
      if (round >= WARM_UP) c.times[key].push(time)
    }

console.table(
  Object.fromEntries(
    cases.map(({ name, octets, jsonOctets, times }) => {
      const [decode, parse, encode, stringify] = (['decode', 'parse', 'encode', 'stringify'] as const).map((k) =>
        median(times[k]),
      ) as [number, number, number, number]
      const row = {
        octets,
        'JSON octets': jsonOctets,
        'decode µs': decode.toFixed(2),
        'JSON.parse µs': parse.toFixed(2),
        'decode ×': (parse / decode).toFixed(2),
        'encode µs': encode.toFixed(2),
        'JSON.stringify µs': stringify.toFixed(2),
        'encode ×': (stringify / encode).toFixed(2),
      }
      return [name, row]
    }),
  ),
)
