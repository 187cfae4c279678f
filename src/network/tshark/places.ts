import { additionComponents, components, enumeration } from '../../asn1/components'
import type { AnySchema, Schema } from '../../asn1/schema'
import type { Edition } from './editions'

/** All components, alternatives and labels that a type has in it, as `Type.component`. */
function placesIn(schema: Schema): Set<string> {
  const places = new Set<string>()
  const seen = new Set<Schema>()
  visit(schema as AnySchema)
  return places

  function visit(s: AnySchema): void {
    if (seen.has(s)) return
    seen.add(s)
    const named = (name: string, type: Schema) => {
      places.add(`${s.name ?? ''}.${name}`)
      visit(type as AnySchema)
    }
    switch (s.kind) {
      case 'LAZY':
        visit(s.of() as AnySchema)
        break
      case 'SEQUENCE':
        for (const c of components(s.root)) named(c.name, c.schema)
        for (const a of additionComponents(s)) for (const c of a.components) named(c.name, c.schema)
        break
      case 'SEQUENCE OF':
        visit(s.of as AnySchema)
        break
      case 'CHOICE':
        for (const [name, type] of Object.entries({ ...s.root, ...s.additions })) named(name, type)
        break
      case 'OPEN TYPE':
        for (const type of Object.values(s.set())) visit(type as AnySchema)
        break
      case 'ENUMERATED':
        for (const label of enumeration([...s.items, ...(s.additions ?? [])]).labels) places.add(`${s.name}.${label}`)
    }
  }
}

/** What is told of an edition, and is about nothing in these types. */
export function aboutNothing({ names, labels, newer, misread }: Edition, schemas: readonly Schema[]): string[] {
  const places = new Set(schemas.flatMap((schema) => [...placesIn(schema)]))
  return [...Object.keys(names), ...Object.keys(labels), ...newer, ...Object.keys(misread)].filter(
    (p) => !places.has(p),
  )
}
