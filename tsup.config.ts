import { defineConfig } from 'tsup'

const library = {
  'asn1/index': 'src/asn1/index.ts',
  'j2735/index': 'src/j2735/index.ts',
  'etsi/index': 'src/etsi/index.ts',
  'etsi/release1/index': 'src/etsi/release1/index.ts',
  'etsi/superseded/index': 'src/etsi/superseded/index.ts',
  'ieee1609/index': 'src/ieee1609/index.ts',
  'network/index': 'src/network/index.ts',
  'security/index': 'src/security/index.ts',
  'trace/index': 'src/trace/index.ts',
  'transport/index': 'src/transport/index.ts',
  'transport/websocket': 'src/transport/websocket.ts',
  'transport/hub': 'src/transport/hub.ts',
  'crypto/index': 'src/crypto/index.ts',
  'crypto/keys': 'src/crypto/keys.ts',
  'vectors/run': 'src/vectors/run.ts',
}

export default defineConfig([
  {
    // The sub-paths of the package. They share chunks, so that a class such as CodecError exists once.
    entry: { ...library, cli: 'src/cli/main.ts' },
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    clean: true,
    dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
    external: [/^node:/, /^@noble\//, 'asn1js', 'ws', 'cbor-x', 'mitt'],
  },
  {
    // One file for engines without modules: everything under the global `bluelight`.
    entry: { bluelight: 'src/iife.ts' },
    format: 'iife',
    globalName: 'bluelight',
    target: 'es2020',
    platform: 'neutral',
    minify: true,
    clean: false,
  },
  {
    // The demo: each file a process. It uses the package as an application would, by its name.
    entry: {
      demo: 'examples/demo.ts',
      hub: 'examples/hub.ts',
      'fire-engine': 'examples/fire-engine.ts',
      'autonomous-vehicle': 'examples/autonomous-vehicle.ts',
    },
    outDir: 'dist/examples',
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    splitting: true,
    clean: false,
    external: [/^bluelight\//],
  },
])
