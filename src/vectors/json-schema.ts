import type { Json } from './format'

// The keywords of JSON Schema that vectors.schema.json uses. Any other is an error, so that no rule is silently skipped.

type Schema = { [keyword: string]: Json }

const typeOf = (v: unknown): string =>
  v === null ? 'null' : Array.isArray(v) ? 'array' : Number.isInteger(v) ? 'integer' : typeof v

/**
 * Checks a value against a schema.
 * @returns what is wrong, each with the place in the value; nothing if it is valid
 */
export function checkSchema(schema: Json, value: unknown, root: Json = schema, at = ''): string[] {
  const wrong: string[] = []
  const say = (problem: string) => wrong.push(`${at || '/'}: ${problem}`)
  const inner = (sub: Json, v: unknown, step: string) => wrong.push(...checkSchema(sub, v, root, `${at}/${step}`))
  const fields = typeOf(value) === 'object' ? (value as Record<string, unknown>) : {}
  const items: unknown[] = Array.isArray(value) ? value : []
  const { properties = {} } = schema as { properties?: Schema }
  for (const [keyword, rule] of Object.entries(schema as Schema))
    switch (keyword) {
      case '$schema':
      case '$defs':
      case 'title':
      case 'description':
        break
      case '$ref':
        wrong.push(...checkSchema(resolve(root, rule as string), value, root, at))
        break
      case 'type':
        if (typeOf(value) !== rule) say(`is ${typeOf(value)}, not ${String(rule)}`)
        break
      case 'const':
        if (value !== rule) say(`is not ${String(rule)}`)
        break
      case 'enum':
        if (!(rule as Json[]).includes(value as Json)) say(`is none of ${(rule as Json[]).join(', ')}`)
        break
      case 'pattern':
        if (typeof value === 'string' && !new RegExp(rule as string).test(value)) say(`does not match ${String(rule)}`)
        break
      case 'minLength':
        if (typeof value === 'string' && value.length < (rule as number)) say('is too short')
        break
      case 'minimum':
        if (typeof value === 'number' && value < (rule as number)) say(`is below ${String(rule)}`)
        break
      case 'minItems':
        if (Array.isArray(value) && value.length < (rule as number)) say('has too few items')
        break
      case 'required':
        for (const name of rule as string[]) if (!(name in fields)) say(`lacks ${name}`)
        break
      case 'properties':
        for (const [name, sub] of Object.entries(rule as Schema)) if (name in fields) inner(sub, fields[name], name)
        break
      case 'additionalProperties':
        for (const name of Object.keys(fields))
          if (!(name in properties)) {
            if (rule === false) say(`has ${name}, which does not belong there`)
            else inner(rule, fields[name], name)
          }
        break
      case 'items':
        items.forEach((item, i) => {
          inner(rule, item, String(i))
        })
        break
      case 'oneOf': {
        const tries = (rule as Json[]).map((sub) => checkSchema(sub, value, root, at))
        const fits = tries.filter((t) => t.length === 0).length
        if (fits > 1) say('fits several forms')
        // What the closest form finds is most likely what is meant.
        if (fits === 0) wrong.push(...tries.reduce((a, b) => (b.length < a.length ? b : a)))
        break
      }
      default:
        throw new Error(`keyword ${keyword} is not supported`)
    }
  return wrong
}

function resolve(root: Json, ref: string): Json {
  let at: Json | undefined = root
  for (const step of ref.replace(/^#\//, '').split('/')) at = (at as Schema | undefined)?.[step]
  if (at === undefined) throw new Error(`${ref} is not defined`)
  return at
}
