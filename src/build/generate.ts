import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { isGroup } from '../asn1/components'
import type { AnySchema, IntegerSchema, ObjectSet, Schema } from '../asn1/schema'
import { docComments } from './doc-comments'
import { type Definition, type Definitions, emitSchema, emitType, Literals, reference } from './emit'

// Makes the folder `generated` of each room of definitions: see docs/definitions.md.

/** The rooms of definitions, with the standard that their files are from where they do not say it themselves. */
const ROOMS: Record<string, string> = {
  j2735: 'SAE J2735 2024-09',
  'etsi/release1': '',
  'etsi/release2': '',
  'etsi/superseded': '',
  ieee1609: '',
}
const HAND_WRITTEN = /^(index|frame|.*\.test|.*\.test-d)\.ts$/
const src = resolve('src')

const isSchema = (v: unknown): v is AnySchema => typeof v === 'object' && v !== null && 'kind' in v

interface File {
  room: string
  name: string
}
const files: File[] = Object.keys(ROOMS).flatMap((room) =>
  readdirSync(join(src, room))
    .filter((name) => name.endsWith('.ts') && !HAND_WRITTEN.test(name))
    .map((name) => ({ room, name })),
)

/** Runs the definitions: esbuild makes one module of them, which keeps the identity of every schema. */
async function load(): Promise<Record<string, Record<string, unknown>>> {
  const contents = files.map(({ room, name }, i) => `export * as m${i} from './${room}/${basename(name, '.ts')}'`)
  const outfile = join('node_modules/.cache/bluelight', `definitions-${process.pid}.mjs`)
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: src },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(resolve(outfile)).href)
  } finally {
    rmSync(outfile)
  }
}

const loaded = await load()
/** What each room defines. */
const found: Record<string, Definition[]> = {}
const setsOf: Record<string, Map<ObjectSet, string>> = {}
files.forEach(({ room, name: file }, i) => {
  const { module, source, text, modules } = docComments(file, readFileSync(join(src, room, file), 'utf8'))
  const definitions = (found[room] ??= [])
  const sets = (setsOf[room] ??= new Map())
  for (const [exported, value] of Object.entries(loaded[`m${i}`]!)) {
    if (isSchema(value)) {
      const docs = new Map<string, string>()
      for (const [path, doc] of text)
        if (path.startsWith(`${exported}/`)) docs.set(path.slice(exported.length + 1), doc)
      definitions.push({
        identifier: exported,
        // ASN.1 has no underscore in names, TypeScript no hyphen.
        name: exported.replaceAll('_', '-'),
        module: modules.get(exported) ?? module,
        source: source ?? ROOMS[room]!,
        schema: value,
        doc: text.get(exported) ?? '',
        docs,
      })
    } else if (typeof value === 'object' && value !== null) sets.set(value as ObjectSet, exported)
  }
})

/** The schemas that a schema is made of, down to the next definition. */
function parts(schema: AnySchema, visit: (s: Schema) => void): void {
  const fields = (o: object) => {
    for (const f of Object.values(o)) visit('kind' in f ? f : 'optional' in f ? f.optional : f.required)
  }
  if (schema.kind === 'SEQUENCE') {
    fields(schema.root)
    for (const a of schema.additions ?? []) fields(isGroup(a) ? a.group : a)
  } else if (schema.kind === 'CHOICE') fields({ ...schema.root, ...schema.additions })
  else if (schema.kind === 'SEQUENCE OF') visit(schema.of)
}

/** Where two modules use one name, the one that others refer to most keeps it; the others say their module. */
function nameApart(definitions: readonly Definition[]): void {
  const known = new Set(definitions.map((d) => d.schema))
  const uses = new Map<Schema, number>()
  for (const d of definitions) {
    const count = (s: Schema): void => {
      if (known.has(s)) uses.set(s, (uses.get(s) ?? 0) + 1)
      else parts(s as AnySchema, count)
    }
    parts(d.schema as AnySchema, count)
  }
  for (const d of definitions) {
    const rivals = definitions.filter((o) => o.name === d.name)
    const first = rivals.reduce((a, b) => ((uses.get(b.schema) ?? 0) > (uses.get(a.schema) ?? 0) ? b : a))
    if (d !== first) d.identifier = `${d.module.replaceAll('-', '_')}_${d.identifier}`
  }
}

/** What schemas bring along: how it stands in a literal, and the file of src/asn1 that has it. */
const BROUGHT: Record<string, [text: string, file: string]> = {
  bitRun: ['content: bitRun', 'content/bits'],
  namedBits: ['content: namedBits', 'content/bits'],
  characters: ['content: characters', 'content/characters'],
  octets: ['content: octets', 'content/octets'],
  oid: ['content: oid', 'content/oid'],
  realNumber: ['content: realNumber', 'content/real-number'],
  utf8: ['content: utf8', 'content/utf8'],
  wholeNumber: ['content: wholeNumber', 'content/whole-number'],
  oneOf: ['structure: oneOf', 'one-of'],
  defaults: [', defaults }', 'defaults'],
}
const TYPES =
  'BitString BitStringSchema BooleanSchema ChoiceSchema EnumeratedSchema Extensible IntegerSchema LazySchema NamedBits NullSchema ObjectIdentifierSchema ObjectSet OctetStringSchema OpenTypeSchema RealSchema SequenceOfSchema SequenceSchema StringSchema UnknownChoice UnknownEnumeration UnknownOpenType'.split(
    ' ',
  )
const uses = (text: string, name: string) => new RegExp(`\\b${name}\\b`).test(text)

const HEADER = '// Generated by `npm run generate` from the definitions in this folder’s parent. Do not edit.\n'

function generate(room: string): void {
  const own = found[room]!
  const sets = setsOf[room]!
  const out = join(src, room, 'generated')
  const up = '../'.repeat(room.split('/').length + 1)
  const types = new Map(own.map((d) => [d.schema, d]))
  // What other rooms define is imported; where a name is taken, it says its room.
  const taken = new Set(own.map((d) => d.identifier))
  const imports = new Map<string, string[]>()
  const foreign = new Map<Schema, { room: string; definition: Definition }>()
  for (const [other, definitions] of Object.entries(found))
    if (other !== room)
      for (const definition of definitions) foreign.set(definition.schema, { room: other, definition })
  const seen = new Set<Schema>()
  function findForeign(schema: Schema): void {
    if (seen.has(schema)) return
    seen.add(schema)
    const origin = types.has(schema) ? undefined : foreign.get(schema)
    if (!origin) {
      parts(schema as AnySchema, findForeign)
      return
    }
    const { identifier } = origin.definition
    const local = taken.has(identifier) ? `${basename(origin.room)}_${identifier}` : identifier
    taken.add(local)
    types.set(schema, { ...origin.definition, identifier: local })
    const names = imports.get(origin.room) ?? []
    names.push(local === identifier ? local : `${identifier} as ${local}`)
    imports.set(origin.room, names)
  }
  for (const d of own) findForeign(d.schema)
  for (const set of sets.keys()) for (const s of Object.values(set)) findForeign(s)

  const definitions: Definitions = {
    types,
    sets,
    setByName: (name) => [...sets].find(([, n]) => n === name)?.[0],
  }

  // A definition follows those it is made of, since its literal refers to them.
  const ordered: Definition[] = []
  const done = new Set<Schema>()
  function place(schema: Schema): void {
    if (done.has(schema)) return
    done.add(schema)
    parts(schema as AnySchema, place)
    const d = types.get(schema)
    if (d && !foreign.has(schema)) ordered.push(d)
  }
  for (const d of [...own].sort((a, b) => a.identifier.localeCompare(b.identifier, 'en'))) place(d.schema)

  const literals = new Literals()
  for (const d of ordered) emitSchema(definitions, d, literals)
  literals.secondPass()
  const schemas: string[] = []
  for (const d of ordered) {
    const text = emitSchema(definitions, d, literals)
    schemas.push(literals.hoisted + text)
    literals.hoisted = ''
  }

  const setText = [...sets]
    .map(([set, name]) => {
      const entries = Object.entries(set) as [string, Schema][]
      const body = entries.map(([id, s]) => `${id}: ${reference(definitions, s, literals)}`).join(', ')
      return `/** Object set: types by their number. */\nexport const ${name} = { ${body} } satisfies ObjectSet\n`
    })
    .join('\n')

  const body = `${ordered.map((d, i) => `${emitType(definitions, d)}\n${schemas[i]}`).join('\n')}
${uses(schemas.join(''), 'noTypes') ? 'const noTypes: ObjectSet = {}\n\n' : ''}${setText}`
  const brought = Object.entries(BROUGHT).filter(([, [text]]) => body.includes(text))
  const importLines = [
    `import type { ${TYPES.filter((t) => uses(body, t)).join(', ')} } from '${up}asn1/schema'`,
    ...brought.map(([name, [, file]]) => `import { ${name} } from '${up}asn1/${file}'`),
    ...[...imports].map(
      ([other, names]) => `import { ${names.sort().join(', ')} } from '${up}${other}/generated/definitions'`,
    ),
  ]
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'definitions.ts'), `${HEADER}${importLines.join('\n')}\n\n${body}`)

  const byModule = new Map<string, Definition[]>()
  for (const d of own) byModule.set(d.module, [...(byModule.get(d.module) ?? []), d])
  writeFileSync(
    join(out, 'registry.ts'),
    `${HEADER}import type { Schema } from '${up}asn1/schema'
import * as t from './definitions'

/** Every type of the standard, by module and name. */
export const modules: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
${[...byModule].map(([m, ds]) => `  '${m}': {\n${ds.map((d) => `    '${d.name}': t.${d.identifier},`).join('\n')}\n  },`).join('\n')}
}

/** Named numbers of INTEGER types: number → name. */
export const namedNumbers: ReadonlyMap<Schema, Readonly<Record<number, string>>> = new Map<Schema, Readonly<Record<number, string>>>([
${own
  .filter((d) => 'names' in d.schema)
  .map((d) => {
    const { names } = d.schema as IntegerSchema
    return `  [t.${d.identifier}, { ${Object.entries(names ?? {})
      .map(([n, v]) => `${v < 0 ? `'${v}'` : v}: '${n}'`)
      .join(', ')} }],`
  })
  .join('\n')}
])
`,
  )
  const undocumented = own.filter((d) => !d.doc).length
  console.log(`${room}: ${own.length} types, ${sets.size} object sets, ${undocumented} without documentation`)
}

for (const room of Object.keys(ROOMS)) nameApart(found[room]!)
for (const room of Object.keys(ROOMS)) generate(room)
