import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

// The rules of docs/architecture.md: who may import whom.

/** For each room, the lower rooms that it may use. */
const ROOMS: Record<string, string[]> = {
  asn1: [],
  j2735: ['asn1'],
  etsi: ['asn1'],
  ieee1609: ['asn1'],
  network: ['asn1', 'etsi', 'ieee1609', 'j2735', 'security'],
  trace: ['asn1'],
  crypto: [],
  security: ['asn1', 'ieee1609', 'crypto'],
  transport: [],
  vectors: ['asn1', 'j2735'],
  cli: ['asn1', 'crypto', 'etsi', 'ieee1609', 'j2735', 'network', 'security', 'trace', 'transport', 'vectors'],
  build: ['asn1'],
}
/** Folders of definitions, each with those beside it that it may use. */
const DEFINITIONS: Record<string, string[]> = {
  j2735: [],
  'etsi/release1': [],
  'etsi/release2': [],
  'etsi/superseded': ['etsi/release1', 'etsi/release2'],
  ieee1609: [],
}
/** Files in them that are no definitions. */
const NO_DEFINITIONS = /\/(index|frame)\.ts$/
/** Where Node and browser interfaces may be touched. */
const PLATFORM = /^(transport|cli|build)\/|^crypto\/(node|webcrypto)\.ts$/
/** The third-party packages that each room is built on. */
const PACKAGES: Record<string, string[]> = {
  crypto: ['@noble', 'asn1js'],
  transport: ['mitt', 'ws', 'cbor-x'],
  build: ['typescript', 'esbuild'],
}
/** Files that only tests and scripts use. */
const TEST_SUPPORT = [
  /(\.test|\.test-d)\.ts$/,
  /^asn1\/(arbitrary|properties|newer-edition|type-properties|registry-properties)\.ts$/,
  /^build\/(bundle|editor|quickjs)\.ts$/,
  /^etsi\/its-pdu-properties\.ts$/,
  /^security\/test-payloads\.ts$/,
  /^network\/(header-properties\.ts$|tshark\/)/,
  /^transport\/compliance\.ts$/,
  /^vectors\/(write|lint)\.ts$/,
]

const root = resolve('src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((f) => f.replaceAll('\\', '/'))
  .filter((f) => f.endsWith('.ts'))
const production = files.filter((f) => !TEST_SUPPORT.some((support) => support.test(f)))

const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '')

/** What a file imports when it runs, and what it takes types from. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(/^(?:import|export)\b(?! type\b)[^;'"=]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...statements].map((m) => m[1] ?? m[2]!)
}

/** The file that a relative import means. */
function target(file: string, specifier: string): string {
  const path = relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/')
  return files.includes(`${path}.ts`) ? `${path}.ts` : path === '' ? 'index.ts' : `${path}/index.ts`
}

test('files import from their own room and the rooms below', () => {
  const wrong: string[] = []
  for (const file of production) {
    const room = roomOf(file)
    if (room === '') continue
    for (const specifier of imports(file)) {
      if (!specifier.startsWith('.')) continue
      const to = target(file, specifier)
      const other = roomOf(to)
      if (!files.includes(to)) continue
      if (other !== room && !ROOMS[room]?.includes(other)) wrong.push(`${file} imports ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
})

test('platform code and packages stay in their rooms', () => {
  const wrong: string[] = []
  for (const file of production)
    for (const specifier of imports(file)) {
      if (specifier.startsWith('.')) continue
      const allowed = specifier.startsWith('node:')
        ? PLATFORM.test(file)
        : PACKAGES[roomOf(file)]?.includes(specifier.split('/')[0]!)
      if (!allowed) wrong.push(`${file} imports ${specifier}`)
    }
  expect(wrong).toEqual([])
})

test('the cryptography of a platform is found in one file each, and asn1js is loaded with key files only', () => {
  const wrong: string[] = []
  for (const file of production) {
    if (roomOf(file) !== 'crypto') continue
    if (imports(file).includes('asn1js') && file !== 'crypto/keys.ts') wrong.push(`${file} imports asn1js`)
    if (imports(file).includes('./keys')) wrong.push(`${file} imports ./keys`)
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    if (/\bglobalThis\b/.test(code) && !PLATFORM.test(file)) wrong.push(`${file} looks for the platform`)
    // Not even where platform code is allowed: a bundle for browsers would have to resolve it.
    if (imports(file).some((specifier) => specifier.startsWith('node:'))) wrong.push(`${file} imports node:`)
  }
  expect(wrong).toEqual([])
})

test('definitions import the schema language and other definitions, nothing that runs', () => {
  const wrong: string[] = []
  for (const file of production) {
    const others = DEFINITIONS[dirname(file)]
    if (!others || NO_DEFINITIONS.test(file)) continue
    for (const specifier of imports(file)) {
      const to = target(file, specifier)
      if (to !== 'asn1/schema.ts' && ![dirname(file), ...others].includes(dirname(to)))
        wrong.push(`${file} imports ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
})

test('no import leads back to where it came from', () => {
  const cycles: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  function visit(file: string, path: string[]): void {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const specifier of imports(file)) {
      const to = specifier.startsWith('.') ? target(file, specifier) : ''
      if (files.includes(to)) visit(to, [...path, file])
    }
    state.set(file, 'done')
  }
  for (const file of production) visit(file, [])
  expect(cycles).toEqual([])
})
