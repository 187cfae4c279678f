import { expect, test } from 'vitest'
import {
  boolean,
  choice,
  extensible,
  integer,
  type Layout,
  layout,
  named,
  openType,
  optional,
  sequence,
  sequenceOf,
  uper,
} from '.'

const leaves = (part: Layout): Layout[] => (part.children.length ? part.children.flatMap(leaves) : [part])

const Inner = named('Inner', sequence({ a: integer(0, 7), b: optional(boolean()) }))
const Outer = named(
  'Outer',
  sequence(
    {
      id: integer(0, 255),
      content: openType('id', () => ({ 1: Inner })),
      list: sequenceOf(Inner, [0, 3]),
      pick: choice({ x: integer(0, 1), y: Inner }),
    },
    extensible({ later: integer(0, 3) }),
  ),
)

test('parts fill the input and carry paths and values', () => {
  const value = {
    id: 1,
    content: { a: 5, b: true },
    list: [{ a: 1 }, { a: 2, b: false }],
    pick: { y: { a: 3 } },
    later: 2,
  }
  const bytes = uper.encode(Outer, value)
  const root = layout(Outer, bytes)
  expect(root.value).toEqual(value)
  let at = 0
  for (const leaf of leaves(root)) {
    expect(leaf.start).toBe(at)
    at = leaf.end
  }
  expect(at).toBe(bytes.length * 8)
  const named = leaves(root).filter((l) => l.schema)
  expect(named.map((l) => [l.path, l.value])).toEqual([
    ['Outer.id', 1],
    ['Outer.content.a', 5],
    ['Outer.content.b', true],
    ['Outer.list[0].a', 1],
    ['Outer.list[1].a', 2],
    ['Outer.list[1].b', false],
    ['Outer.pick.y.a', 3],
    ['Outer.later', 2],
  ])
  expect(root.children[0]).toMatchObject({ name: '', start: 0, end: 1, schema: undefined })
})

test('a leaf at the root', () => {
  expect(layout(integer(0, 7), Uint8Array.of(0xa0))).toMatchObject({ start: 0, end: 8, value: 5 })
})
