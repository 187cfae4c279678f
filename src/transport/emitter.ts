import mitt from 'mitt'

/**
 * Typed events, with mitt inside. Unlike bare mitt, a handler that throws does not skip the handlers after it nor
 * reach whoever emits: `onFailure` is told instead. The same holds for a handler that returns a rejecting promise,
 * which would otherwise end a Node process.
 *
 * Internal: no signature that users see mentions it or mitt.
 */
export class Emitter<Events extends object> {
  readonly #bus = mitt<Record<PropertyKey, unknown>>()
  readonly #onFailure: (error: unknown, event: keyof Events) => void

  constructor(onFailure: (error: unknown, event: keyof Events) => void) {
    this.#onFailure = onFailure
  }

  on<K extends keyof Events>(event: K, handler: (value: Events[K]) => void): () => void {
    let active = true
    const fail = (error: unknown): void => this.#onFailure(error, event)
    // One wrapper per subscription: the same handler may be subscribed twice, and each `off` ends its own.
    const guarded = (value: unknown): void => {
      // mitt iterates over a copy, so a handler removed during an emission would still be called.
      if (!active) return
      try {
        const result: unknown = handler(value as Events[K])
        if (result instanceof Promise) result.catch(fail)
      } catch (error) {
        fail(error)
      }
    }
    this.#bus.on(event, guarded)
    return () => {
      active = false
      this.#bus.off(event, guarded)
    }
  }

  emit<K extends keyof Events>(event: K, value: Events[K]): void {
    this.#bus.emit(event, value)
  }
}
