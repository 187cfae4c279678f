import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoundedQueue } from './bounded-queue'

describe('bounded queue', () => {
  it('behaves like an array that loses its head when too long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.boolean(), { maxLength: 200 }), (limit, steps) => {
        const queue = new BoundedQueue<number>(limit)
        const model: number[] = []
        for (const [i, push] of steps.entries()) {
          if (push) {
            const evicted = model.length === limit ? model.shift() : undefined
            model.push(i)
            expect(queue.push(i)).toBe(evicted)
          } else expect(queue.shift()).toBe(model.shift())
          expect(queue.size).toBe(model.length)
          expect(queue.peek()).toBe(model[0])
        }
      }),
    )
  })
})
