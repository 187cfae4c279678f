import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'

// For tests: what an application makes of its imports.

/** One module for any engine of a module that is written as if it were in `src`; minified unless told otherwise. */
export async function bundle(contents: string, options: Pick<BuildOptions, 'minify' | 'target'> = {}): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    ...options,
  })
  return outputFiles[0]!.text
}

/** An application that encodes and decodes types of a room of definitions: `bundle(uperOf('CAM, DENM', './etsi'))`. */
export const uperOf = (types: string, room: string): string => `
  import { uper } from './asn1'
  import { ${types} } from '${room}'
  const types = [${types}]
  export const encode = (type, value) => uper.encode(types[type], value)
  export const decode = (type, bytes) => uper.decode(types[type], bytes)`

/** The octets that go over the wire. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length
