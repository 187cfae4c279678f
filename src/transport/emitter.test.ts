import { describe, expect, it } from 'vitest'
import { Emitter } from './emitter'

interface Events {
  readonly count: number
  readonly word: string
}

describe('emitter', () => {
  it('calls handlers in order, past one that throws', () => {
    const failures: unknown[] = []
    const emitter = new Emitter<Events>((error, event) => failures.push([event, error]))
    const calls: string[] = []
    emitter.on('count', (value) => calls.push(`a${value}`))
    emitter.on('count', () => {
      throw 'b'
    })
    emitter.on('count', (value) => calls.push(`c${value}`))
    emitter.emit('count', 1)
    emitter.emit('word', 'nobody listens')
    expect(calls).toEqual(['a1', 'c1'])
    expect(failures).toEqual([['count', 'b']])
  })

  it('reports a rejected promise', async () => {
    const failures: unknown[] = []
    const emitter = new Emitter<Events>((error) => failures.push(error))
    emitter.on('word', async () => {
      throw 'late'
    })
    emitter.emit('word', '')
    await Promise.resolve()
    await Promise.resolve()
    expect(failures).toEqual(['late'])
  })

  it('does not call a handler that an earlier one has removed', () => {
    const emitter = new Emitter<Events>(() => undefined)
    const calls: string[] = []
    emitter.on('count', () => offSecond())
    const offSecond = emitter.on('count', () => calls.push('second'))
    emitter.emit('count', 1)
    expect(calls).toEqual([])
  })
})
