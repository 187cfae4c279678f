import {
  additionComponents,
  type Component,
  components,
  enumeration,
  isDefault,
  selectedType,
  type Value,
} from '../../asn1/components'
import { toHex } from '../../asn1/hex'
import type { AnySchema, BitStringSchema, EnumeratedSchema, Schema, SequenceSchema } from '../../asn1/schema'
import type { Line } from './pdml'

export interface Agreement {
  fields: number
  differences: string[]
  notShown: Record<string, number>
}
export const agreement = (): Agreement => ({ fields: 0, differences: [], notShown: {} })

const INTERNAL = /^(per|oer)\.|^_ws\./
const shownOf = (line: Line) => line.lines.filter((l) => !INTERNAL.test(l.name))
const labelOf = (line: Line) =>
  (/^(?:[01.]{4} [01.]{4}(?: [01.]{4} [01.]{4})* (?:= )?)?([\w-]+(?: item)?)/.exec(line.showname || line.show) ?? [
    '',
    '',
  ])[1]!

export function compare(schema: Schema, value: unknown, line: Line, path: string, into: Agreement): void {
  const s = schema as AnySchema
  const differ = (what: string) => into.differences.push(`${path}: ${what} | ${line.name} ${line.showname}`)
  const same = (ours: unknown, theirs: unknown) => {
    into.fields++
    if (ours !== theirs) differ(`${ours} is ${theirs} to tshark`)
  }
  switch (s.kind) {
    case 'BOOLEAN':
      return same(value ? '1' : '0', line.show)
    case 'NULL':
      return same('', line.show)
    case 'INTEGER':
      return same(String(value), line.show)
    case 'ENUMERATED':
      return same(String(numberOf(s, value)), line.show)
    case 'BIT STRING': {
      const { bytes, count } = s.content(s as never, true).to(value)
      return same(toHex(bytes.subarray(0, (count + 7) >> 3)).toLowerCase(), line.show.replaceAll(':', ''))
    }
    case 'OCTET STRING':
      return same(toHex(value as Uint8Array).toLowerCase(), line.show.replaceAll(':', ''))
    case 'SEQUENCE': {
      const cs = encoded(s, value as Value)
      const lines = shownOf(line)
      cs.forEach((c, i) => {
        const l = lines[i]
        if (!l) return differ(`${c.name} is not shown`)
        if (![c.name, ...c.aliases].includes(labelOf(l))) differ(`${c.name} is called ${labelOf(l)}`)
        compare(c.schema, (value as Value)[c.name], l, `${path}.${c.name}`, into)
      })
      if (lines.length > cs.length)
        differ(
          `extra ${lines
            .slice(cs.length)
            .map((l) => l.name)
            .join()}`,
        )
      return
    }
    case 'SEQUENCE OF': {
      const list = value as unknown[]
      same(String(list.length), line.show)
      const lines = shownOf(line)
      if (lines.length !== list.length) differ(`${list.length} elements, ${lines.length} items`)
      list.forEach((v, i) => {
        const item = lines[i]
        const l = item?.name === '' && item.show.startsWith('Item') ? shownOf(item)[0] : item
        if (!l) return differ(`[${i}] is not shown`)
        compare(s.of, v, l, `${path}[${i}]`, into)
      })
      return
    }
    case 'CHOICE': {
      const name = Object.keys(value as object)[0]!
      const all = { ...s.root, ...s.additions }
      same(String(Object.keys(all).indexOf(name)), line.show)
      const [l, ...more] = shownOf(line)
      if (!l) return differ(`${name} is not shown`)
      if (labelOf(l) !== name) differ(`${name} is called ${labelOf(l)}`)
      if (more.length) differ(`extra ${more.map((l) => l.name).join()}`)
      compare(all[name]!, (value as Value)[name], l, `${path}.${name}`, into)
      return
    }
    case 'OPEN TYPE':
      return differ('open type')
    case 'LAZY':
      return compare(s.of(), value, line, path, into)
    case 'OBJECT IDENTIFIER':
    case 'RELATIVE-OID':
      return same(value, line.show)
    case 'REAL':
      return differ('real')
    default:
      return same(value, line.show)
  }
}

function numberOf(s: EnumeratedSchema<unknown>, label: unknown): number {
  const root = enumeration(s.items)
  const at = root.labels.indexOf(label as string)
  if (at >= 0) return root.values[at]!
  const more = enumeration(s.additions ?? [], root.values)
  return more.values[more.labels.indexOf(label as string)]!
}

export function encoded(s: SequenceSchema, value: Value): Component[] {
  const all = [...components(s.root), ...additionComponents(s).flatMap((a) => a.components)]
  return all.filter((c) => value[c.name] !== undefined && !(c.default !== undefined && isDefault(c, value[c.name])))
}
