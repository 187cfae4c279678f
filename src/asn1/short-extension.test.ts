import { expect, test } from 'vitest'
import { bitString, enumerated, extensible, integer, named, openType, sequence, uper } from '.'

// Values behind an extension marker may take fewer bits than those in front of it. In an open type nothing may follow
// them, so no decoder may ask for as many bits as the usual values have.

const many = Array.from({ length: 1000 }, (_, i) => `label${i}`)
const Flags = sequence({ before: integer(0, 127), flags: bitString([13, 13, true], ['a', 'b']) })
const Wide = sequence({ n: integer(0, 0x3fffffff, { extensible: true }) })
const Label = sequence({ label: enumerated(many, extensible('later')) })
const Outer = named(
  'Outer',
  sequence({ id: integer(0, 7), content: openType('id', () => ({ 1: Flags, 2: Wide, 3: Label })) }),
)

test.each([
  { id: 1, content: { before: 5, flags: { a: true, _bitLength: 1 } } },
  { id: 1, content: { before: 5, flags: { _bitLength: 0 } } },
  { id: 2, content: { n: -1 } },
  { id: 3, content: { label: 'later' } },
])('a short extended value at the end of an open type: %j', (value) => {
  expect(uper.decode(Outer, uper.encode(Outer, value as never))).toEqual(value)
})
