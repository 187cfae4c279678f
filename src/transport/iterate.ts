import { BoundedQueue } from './bounded-queue'
import type { Datagram, Transport } from './types'

/**
 * Reads a transport as an async iterator. Collects from the moment it is made, ends when the transport stops, keeps at
 * most `limit` datagrams that were not read yet; `onDrop` is told of the oldest when there are more.
 */
export function iterate(
  transport: Transport,
  limit: number,
  onDrop: (datagram: Datagram) => void,
): AsyncIterableIterator<Datagram> {
  const unread = new BoundedQueue<Datagram>(limit)
  const waiting: ((result: IteratorResult<Datagram>) => void)[] = []
  let over = transport.state === 'stopped'

  const end = (): void => {
    over = true
    offDatagram()
    offState()
    for (const resolve of waiting.splice(0)) resolve({ done: true, value: undefined })
  }
  const offDatagram = transport.on('datagram', (datagram) => {
    const resolve = waiting.shift()
    if (resolve !== undefined) return resolve({ done: false, value: datagram })
    const evicted = unread.push(datagram)
    if (evicted !== undefined) onDrop(evicted)
  })
  const offState = transport.on('state', ({ state }) => {
    if (state === 'stopped') end()
  })
  if (over) end()

  return {
    next() {
      const value = unread.shift()
      if (value !== undefined) return Promise.resolve({ done: false, value })
      if (over) return Promise.resolve({ done: true, value: undefined })
      return new Promise((resolve) => waiting.push(resolve))
    },
    return() {
      end()
      while (unread.shift() !== undefined);
      return Promise.resolve({ done: true, value: undefined })
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
