/**
 * What went wrong, as a stable identifier. Each code is an anchor in `docs/transport.md`.
 *
 * - `aborted`: the `AbortSignal` given to `start` fired
 * - `stopped`: `stop` was called while `start` was still waiting
 * - `not-started`: `send` before the first `start`
 * - `invalid-argument`: an option or argument is of the wrong type or out of range
 * - `invalid-meta`: metadata that cannot be carried
 * - `too-large`: more bytes than the transport's `maxBytes`
 * - `malformed-frame`: bytes from the network that are not a datagram of the agreed framing
 * - `connect-failed`: the link could not be opened
 * - `connection-lost`: an open link broke
 * - `listen-failed`: the hub could not take the port
 * - `hostile-client`: the hub has dismissed a client that broke the rules
 * - `handler-failed`: an event handler threw; `cause` holds what it threw
 * - `unsupported`: this platform lacks something that the transport needs
 */
export type TransportErrorCode =
  | 'aborted'
  | 'stopped'
  | 'not-started'
  | 'invalid-argument'
  | 'invalid-meta'
  | 'too-large'
  | 'malformed-frame'
  | 'connect-failed'
  | 'connection-lost'
  | 'listen-failed'
  | 'hostile-client'
  | 'handler-failed'
  | 'unsupported'

/**
 * The one error class of this sub-path: thrown, used as a rejection, and the value of `error` events. Branch on
 * {@link TransportError.code}; the message is for people and may change.
 *
 * @example
 * ```ts
 * try {
 *   transport.send(bytes)
 * } catch (error) {
 *   if (error instanceof TransportError && error.code === 'too-large') splitIt(bytes)
 *   else throw error
 * }
 * ```
 */
export class TransportError extends Error {
  override readonly name = 'TransportError'

  constructor(
    /** What went wrong, stable across releases. */
    readonly code: TransportErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}
