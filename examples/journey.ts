/// <reference types="node" />
import { randomBytes } from 'node:crypto'
import type { Motion, Track } from './track'

/** Where a drive has got to. */
export interface Stage {
  /** How often the track has been driven before. */
  readonly lap: number
  /** Seconds since this lap began. */
  readonly second: number
  readonly motion: Motion
  /** The temporary id of this lap. */
  readonly id: Uint8Array
}

/** A track driven over and over. Each lap has a temporary id of its own: for those who listen it is a new vehicle. */
export class Journey {
  #lap = 0
  #id: Uint8Array = new Uint8Array(randomBytes(4))

  /** @param start - when the first lap begins, in milliseconds of any clock. */
  constructor(
    readonly track: Track,
    readonly start: number,
  ) {}

  /** The stage at a time, which may not lie before that of an earlier call. */
  at(time: number): Stage {
    const seconds = Math.max(0, (time - this.start) / 1000)
    const { duration } = this.track
    // The clock's fractions may lie a hair below a whole number.
    const lap = Math.max(this.#lap, Math.floor(seconds / duration + 1e-9))
    if (lap > this.#lap) {
      this.#lap = lap
      this.#id = new Uint8Array(randomBytes(4))
    }
    const second = Math.max(0, seconds - lap * duration)
    return { lap, second, motion: this.track.at(second), id: this.#id }
  }
}
