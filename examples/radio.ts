import { decodeFrame, encodeFrame, type MessageFrame } from 'bluelight/j2735'
import { webSocketTransport } from 'bluelight/transport/websocket'
import { Latencies } from './latency'
import { steadyClock } from './ticker'

/** What a vehicle has sent and heard. */
export interface RadioCounts {
  readonly sent: { readonly bsm: number; readonly eva: number }
  readonly received: number
  readonly decoded: number
  /** Messages that could not be decoded, datagrams dropped, and failures of the link. */
  readonly errors: number
  readonly latencyMs: { readonly p50?: number; readonly p99?: number; readonly samples: number }
}

/** Provider service identifiers of the two messages. */
const PSID = { bsm: 32, eva: 133 }

/** A vehicle's radio: messages go to the hub and come from it. */
export class Radio {
  readonly #transport
  readonly #sent = { bsm: 0, eva: 0 }
  readonly #latencies = new Latencies()
  #received = 0
  #decoded = 0
  #undecodable = 0

  /** @param hear - is called with each message, and with who the hub says sent it. */
  constructor(url: string, hear: (frame: MessageFrame, source: string | undefined) => void = () => undefined) {
    this.#transport = webSocketTransport(url)
    this.#transport.on('datagram', ({ bytes, meta }) => {
      this.#received++
      let frame: MessageFrame
      try {
        frame = decodeFrame(bytes)
      } catch {
        // Anybody may send anything; it is counted and forgotten.
        this.#undecodable++
        return
      }
      this.#decoded++
      if (typeof meta.sentAt === 'number') this.#latencies.add(steadyClock.now() - meta.sentAt)
      hear(frame, meta.source)
    })
  }

  /** Resolves when the hub is reached. */
  start(): Promise<void> {
    return this.#transport.start()
  }

  stop(): Promise<void> {
    return this.#transport.stop()
  }

  /** Encodes a message and sends it, with the time at which it left. */
  send(frame: Extract<MessageFrame, { messageId: 20 | 22 }>): void {
    const kind = frame.messageId === 20 ? 'bsm' : 'eva'
    this.#transport.send(encodeFrame(frame), { psid: PSID[kind], sentAt: steadyClock.now() })
    this.#sent[kind]++
  }

  get counts(): RadioCounts {
    const { errors, dropped } = this.#transport.stats
    const p50 = this.#latencies.percentile(50)
    const p99 = this.#latencies.percentile(99)
    return {
      sent: { ...this.#sent },
      received: this.#received,
      decoded: this.#decoded,
      errors: this.#undecodable + errors + Object.values(dropped).reduce((sum, count) => sum + count, 0),
      latencyMs: {
        ...(p50 !== undefined && { p50 }),
        ...(p99 !== undefined && { p99 }),
        samples: this.#latencies.count,
      },
    }
  }
}
