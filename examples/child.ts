/// <reference types="node" />
// One process of the demo, seen from outside.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { DemoEvent, Message, Order } from './protocol'

/** How long a process may take to get ready, and to end, milliseconds. */
const READY_WITHIN = 20_000
const END_WITHIN = 3_000

/** What is told about a process that ended by itself: the end of what it wrote to standard error. */
const LAST_WORDS = 4_000

export class Child<S> {
  readonly #process: ChildProcess
  readonly #ready: Promise<string>
  readonly #ended: Promise<void>
  #isStopping = false
  #status: S | undefined

  /**
   * Starts a module that stands beside this one.
   *
   * @param name - for messages: "the hub"
   * @param hooks - `fail` is called with what happened if the process ends without having been told to, `interrupted`
   * if Ctrl-C reached it before it could prepare for that.
   */
  constructor(
    readonly name: string,
    module: string,
    args: readonly string[],
    hooks: {
      readonly fail: (reason: string) => void
      readonly interrupted: () => void
      readonly event: (event: DemoEvent) => void
    },
  ) {
    this.#process = fork(fileURLToPath(new URL(module, import.meta.url)), args, {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let words = ''
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-LAST_WORDS)
    })
    this.#ended = new Promise((resolve) => {
      // "close" comes after "exit", when standard error has been read to its end.
      this.#process.once('close', (code, signal) => {
        resolve()
        const how = signal === null ? `exit status ${code}` : signal
        if (this.#isStopping) return
        if (signal === 'SIGINT') hooks.interrupted()
        else hooks.fail(`${name} ended unexpectedly (${how})${words && `:\n${words.trimEnd()}`}`)
      })
    })
    this.#process.once('error', (error) => hooks.fail(`${name} cannot be started: ${error.message}`))
    this.#ready = new Promise((resolve) => {
      const timer = setTimeout(() => hooks.fail(`${name} was not ready within ${READY_WITHIN / 1000} s`), READY_WITHIN)
      void this.#ended.then(() => clearTimeout(timer))
      this.#process.on('message', (message: Message<S>) => {
        if (message.kind === 'status') this.#status = message.status
        else if (message.kind === 'event') hooks.event(message.event)
        else {
          clearTimeout(timer)
          resolve(message.url ?? '')
        }
      })
    })
  }

  /** Resolves with the address that the process reports, if any, when it is ready. */
  get ready(): Promise<string> {
    return this.#ready
  }

  /** The latest it has told about itself. */
  get status(): S | undefined {
    return this.#status
  }

  tell(order: Order): void {
    // The callback takes the error of a process that has just died; that is told by `fail`.
    if (this.#process.connected) this.#process.send(order, () => undefined)
  }

  /** Lets the process come to its end, or puts an end to it. Never rejects. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.tell({ kind: 'stop' })
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), END_WITHIN)
    await this.#ended
    clearTimeout(timer)
  }
}
