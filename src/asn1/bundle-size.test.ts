import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

// What an application ships, minified and gzipped. The ceilings are what was measured and a little headroom:
// docs/performance.md has the goals and where the octets go.

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  })
  return outputFiles[0]!.text
}
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length

const messages = (names: string) => `
  import { uper } from './asn1'
  import { ${names} } from './j2735'
  const types = [${names}]
  export const encode = (type, value) => uper.encode(types[type], value)
  export const decode = (type, bytes) => uper.decode(types[type], bytes)`

test('EVA, with the engine', async () => {
  const text = await bundle(messages('EmergencyVehicleAlert'))
  expect(gzipped(text)).toBeLessThan(10_200)
  // One message must not drag in another's definitions, nor other encoding rules, nor kinds of types that it lacks.
  for (const foreign of ['durationTime', 'dataFrames', 'laneSet', 'coreData', 'toJson', 'has no alternative'])
    expect(text).not.toContain(foreign)
})

test('BSM, EVA, SRM and SSM, with the engine', async () => {
  const text = await bundle(
    messages('BasicSafetyMessage, EmergencyVehicleAlert, SignalRequestMessage, SignalStatusMessage'),
  )
  expect(gzipped(text)).toBeLessThan(16_850)
  expect(text).not.toContain('durationTime')
})

test('an import by itself costs nothing', async () => {
  expect(await bundle(`import { uper } from './asn1'; import { SPAT } from './j2735'`)).toBe('')
})
