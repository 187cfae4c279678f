import { build, type Metafile } from 'esbuild'
import { getQuickJS } from 'quickjs-emscripten'
import { expect, test } from 'vitest'
import { curves, nodeProvider } from '.'
import { hex } from './octets'

// What an application for a browser or an on-board engine loads.

async function bundle(contents: string): Promise<{ text: string; inputs: string[]; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: 'src' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    // asn1js names its entry in the old way.
    mainFields: ['module', 'main'],
    target: 'es2020',
  })
  const { inputs } = Object.values(metafile.outputs)[0]!
  // Files that are left out entirely are listed with no octets.
  const used = Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput ? [file] : []))
  return { text: outputFiles[0]!.text, inputs: used, metafile }
}

test('the selection of a provider bundles for browsers: no import is left, asn1js stays out', async () => {
  const { inputs, metafile } = await bundle(`export { selectProvider } from './crypto'`)
  expect(Object.values(metafile.outputs)[0]!.imports).toEqual([])
  expect(inputs.filter((file) => file.includes('asn1js'))).toEqual([])
  expect(inputs.filter((file) => file.endsWith('crypto/node.ts'))).toHaveLength(1)
})

test('a primitive brings what it needs and no provider', async () => {
  const { inputs } = await bundle(`export { linkageValue, kdf2, mac1 } from './crypto'`)
  expect(inputs.filter((file) => /curves\/|webcrypto|src\/crypto\/(node|pure|select|ecqv)/.test(file))).toEqual([])
})

test('an import by itself costs nothing', async () => {
  expect(
    (
      await bundle(`import { selectProvider } from './crypto'; import { readPrivateKey } from './crypto/keys'`)
    ).text.trim(),
  ).toBe('')
})

test('runs in QuickJS, which has neither crypto nor TextEncoder', async () => {
  const node = nodeProvider()
  const message = Uint8Array.of(1, 2, 3)
  const samples = curves.map((curve) => {
    const { privateKey, publicKey } = node.generateKey(curve)
    const { r, s } = node.sign(privateKey, message)
    return { curve, point: hex(publicKey.point), r: hex(r), s: hex(s) }
  })
  const { text } = await bundle(`
    import { privateKey, selectProvider } from './crypto'
    import { readPrivateKey, toPem, writePkcs8 } from './crypto/keys'
    import { hex, octets } from './crypto/octets'
    const provider = selectProvider()
    const message = Uint8Array.of(1, 2, 3)
    const verified = ${JSON.stringify(samples)}.map(({ curve, point, r, s }) => {
      const key = { curve, point: octets(point) }
      const signature = { r: octets(r), s: octets(s) }
      return [provider.verify(key, message, signature), provider.verify(key, Uint8Array.of(1), signature)]
    })
    const own = readPrivateKey(toPem('PRIVATE KEY', writePkcs8(privateKey('P-256', octets('07'.padStart(64, '0'))))))
    const { r, s } = provider.sign(own, message)
    let random
    try { provider.random(8) } catch (error) { random = error.code }
    export default JSON.stringify({ name: provider.name, verified, r: hex(r), s: hex(s), random })`)
  const context = (await getQuickJS()).newContext()
  try {
    const module = context.unwrapResult(context.evalCode(text, 'crypto.mjs', { type: 'module' }))
    const result = JSON.parse(context.getString(context.getProp(module, 'default')))
    module.dispose()
    expect(result.name).toBe('pure')
    expect(result.verified).toEqual(curves.map(() => [true, false]))
    expect(result.random).toBe('unsupported')
    expect(result.r).toMatch(/^[0-9a-f]{64}$/)
  } finally {
    context.dispose()
  }
})
