/// <reference types="node" />
// One process of the demo, seen from inside.
import type { Message, Order } from './protocol'
import { steadyClock } from './ticker'

/** Whether the demo started this process; it may also be started by hand. */
const isSupervised = process.send !== undefined

// From the very start, before anything is awaited.
if (isSupervised) {
  // However the demo ends, this process ends with it. It may be gone already.
  process.once('disconnect', () => process.exit())
  if (!process.connected) process.exit()
  // Ctrl-C, or a terminal that closes, reaches all processes at once; the demo hears it too and says when to stop.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined)
}

/** Tells the demo; a process started by hand writes a line of JSON. */
export function report<S>(message: Message<S>): void {
  if (!isSupervised) {
    process.stdout.write(`${JSON.stringify(message)}\n`)
  } else if (process.connected) {
    // The callback takes the error of a demo that has just died; "disconnect" follows.
    process.send?.(message, undefined, undefined, () => undefined)
  }
}

/**
 * Does what the demo orders. A process started by hand goes at once and stops on Ctrl-C.
 */
export function obey(handlers: { readonly go: (at: number) => void; readonly stop: () => Promise<void> }): void {
  let isStopping = false
  const stop = async (): Promise<void> => {
    if (isStopping) return
    isStopping = true
    await handlers.stop()
    if (process.connected) process.disconnect()
  }
  if (isSupervised) {
    process.on('message', (order: Order) => (order.kind === 'go' ? handlers.go(order.at) : void stop()))
  } else {
    process.once('SIGINT', () => void stop())
    process.once('SIGTERM', () => void stop())
    handlers.go(steadyClock.now())
  }
}

/** The argument of that number on the command line. */
export function argument(index: number, name: string): string {
  const value = process.argv[index + 2]
  if (value !== undefined) return value
  process.stderr.write(`${name} is missing\n`)
  process.exit(2)
}

/** How long messages may be under way after the last was sent, milliseconds. */
export const HEAR_OUT = 150

export const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
