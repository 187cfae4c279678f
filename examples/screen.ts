/// <reference types="node" />
import type { WriteStream } from 'node:tty'

const HIDE_CURSOR = '\x1b[?25l'
const SHOW_CURSOR = '\x1b[?25h'
const CLEAR_RIGHT = '\x1b[K'
const CLEAR_BELOW = '\x1b[J'

/** Draws lines over those drawn before. */
export class Screen {
  #drawn = 0

  constructor(readonly stream: WriteStream) {}

  /** What fits: a line that wraps, or a picture higher than the window, could not be drawn over. */
  get size(): { readonly columns: number; readonly rows: number } {
    // Some terminals say that they have 0 columns.
    return { columns: this.stream.columns || 80, rows: this.stream.rows || 24 }
  }

  draw(lines: readonly string[]): void {
    const shown = lines.slice(0, this.size.rows - 1)
    const up = this.#drawn > 0 ? `\x1b[${this.#drawn}A\r` : HIDE_CURSOR
    // What is left of the old picture goes last: clearing first would flicker.
    this.stream.write(`${up}${shown.map((line) => `${line}${CLEAR_RIGHT}\n`).join('')}${CLEAR_BELOW}`)
    this.#drawn = shown.length
  }

  /** Leaves the last picture where it is and gives the cursor back. */
  close(): void {
    if (this.#drawn > 0) this.stream.write(SHOW_CURSOR)
    this.#drawn = 0
  }
}
