/** A value now, or a promise of it: which of the two depends on the platform. `await` takes either. */
export type Awaitable<T> = T | Promise<T>

/**
 * Goes on with a value: at once if it is there, later if it is promised. A function written with it is synchronous
 * where the platform is, without a second code path.
 *
 * @example
 * ```ts
 * const verdict = andThen(provider.verify(key, message, signature), (ok) => (ok ? 'valid' : 'invalid'))
 * ```
 */
export function andThen<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return isPromise(value) ? value.then(next) : next(value)
}

/** Whether a value is a promise, from whichever realm. */
export function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
}
