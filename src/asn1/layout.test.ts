import { expect, test } from 'vitest'
import {
  boolean,
  choice,
  extensible,
  integer,
  type Layout,
  layout,
  lazy,
  named,
  octetString,
  openType,
  optional,
  type Schema,
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

test('additions that the schema does not know', () => {
  const data = new Uint8Array(200).fill(0xcc)
  const older = named('T', sequence({ a: integer(0, 127) }, extensible({ b: integer(0, 255) })))
  const newer = named(
    'T',
    sequence(
      { a: integer(0, 127) },
      extensible({ b: integer(0, 255), c: octetString([200, 200]), d: integer(0, 255) }),
    ),
  )
  // In an open type, padding follows the last addition.
  const wrap = (type: Schema) =>
    named('W', sequence({ id: integer(0, 7), content: openType('id', () => ({ 1: type })) }))
  const bytes = uper.encode(wrap(newer) as Schema<unknown>, { id: 1, content: { a: 1, b: 2, c: data, d: 0xdd } })
  const root = layout(wrap(older), bytes)
  const content = root.children.find((part) => part.name === 'content')!
  // X.691 §19: extension bit and a, count and bitmap of 3, then each addition behind its length.
  const first = content.start + 16 + 1 + 7 + 7 + 3
  expect(content.children.filter((part) => part.name).map(({ path, start, end }) => [path, start, end])).toEqual([
    ['W.content.a', first - 17, first - 10],
    ['W.content.b', first + 8, first + 16],
    ['W.content._extensions[0]', first + 16, first + 32 + 1600],
    ['W.content._extensions[1]', first + 32 + 1600, first + 48 + 1600],
  ])
  expect(content.children.at(-2)).toMatchObject({ schema: undefined, value: { index: 2, bytes: Uint8Array.of(0xdd) } })
  expect(leaves(root).map((leaf) => leaf.start)).toEqual([0, ...leaves(root).map((leaf) => leaf.end)].slice(0, -1))
})

test('additions in fragments, known and unknown', () => {
  const long = new Uint8Array(17000)
  const older = sequence({ a: boolean() }, extensible({ b: octetString() }))
  const newer = sequence({ a: boolean() }, extensible({ b: octetString(), c: octetString() }))
  const root = layout(older, uper.encode(newer, { a: true, b: long, c: long }))
  const unknown = root.children.filter((part) => part.name === '_extensions[0]')
  expect(unknown).toHaveLength(1)
  expect(unknown[0]!.start).toBeGreaterThan(17000 * 8)
  expect(root.end - unknown[0]!.end).toBeLessThan(8)
})

test('a recursive type', () => {
  interface Tree {
    left?: Tree
    right?: Tree
  }
  const Tree: Schema<Tree> = named(
    'Tree',
    sequence({ left: optional(lazy(() => Tree)), right: optional(lazy(() => Tree)) }),
  )
  const root = layout(Tree, uper.encode(Tree, { left: { right: {} }, right: {} }))
  const paths = (part: Layout): string[] => [part.path, ...part.children.filter((p) => p.schema).flatMap(paths)]
  expect(paths(root)).toEqual(['Tree', 'Tree.left', 'Tree.left.right', 'Tree.right'])
})
