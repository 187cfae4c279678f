import { createReadStream, statSync } from 'node:fs'
import { InputError } from './failure'
import { shown } from './printable'

// A longer line is no message: 16 MiB, the largest that the codec takes, are half as many digits.
const LONGEST_LINE = 1 << 26

/** Lines of one input that were read together. */
export interface Batch {
  /** What the input is called in messages. */
  readonly source: string
  /** Number of the first of `lines`, from 1; `undefined` where the input is itself one message. */
  readonly first?: number
  readonly lines: readonly Line[]
}
/** A line, or why there is none. */
export type Line = string | InputError

/** The place of a line in the input, as `file:line`. */
export const place = ({ source, first }: Batch, index: number): string =>
  first === undefined ? source : `${source}:${first + index}`

/** Whether an argument means something to be read, and not a message. */
export function isFile(path: string): boolean {
  try {
    // Anything that can be read: pipes and devices too.
    return !statSync(path).isDirectory()
  } catch {
    // Not there, or no possible name, as a long message is.
    return false
  }
}

/** Splits octets into lines, as they come. A byte order mark, CR before LF, and a missing last LF make no difference. */
async function* split(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder()
  let rest = ''
  let tooLong = false
  const end = (text: string): Line => {
    if (tooLong) return new InputError(`a line of more than ${longest} characters`)
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }
  for await (const chunk of chunks) {
    const lines: Line[] = decoder.decode(chunk, { stream: true }).split('\n')
    const last = lines.pop() as string
    if (lines.length > 0) {
      for (let i = 0; i < lines.length; i++) {
        lines[i] = end(i === 0 ? rest + lines[i] : (lines[i] as string))
        tooLong = false
      }
      rest = ''
    }
    if (!tooLong) rest += last
    if (rest.length > longest) {
      tooLong = true
      rest = ''
    }
    if (lines.length > 0) yield lines
  }
  rest += decoder.decode()
  if (rest !== '' || tooLong) yield [end(rest)]
}

async function* batches(source: string, chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Batch> {
  let first = 1
  try {
    for await (const lines of split(chunks, longest)) {
      yield { source, first, lines }
      first += lines.length
    }
  } catch (e) {
    // What reading throws; what the reader of this generator throws does not come back here.
    yield { source, lines: [new InputError(`${source}: ${(e as Error).message}`)] }
  }
}

/**
 * Reads inputs in order: files and standard input (`-`, or no input at all) line by line as they come, anything else
 * as one message.
 * @param longest characters of the longest line; of a longer one, no more than that is ever in memory
 */
export async function* readInputs(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Batch> {
  let stdinRead = false
  for (const [i, input] of (inputs.length > 0 ? inputs : ['-']).entries()) {
    if (input === '-') {
      if (!stdinRead) yield* batches('standard input', stdin, longest)
      stdinRead = true
    } else if (isFile(input)) yield* batches(input, createReadStream(input), longest)
    else yield { source: `argument ${i + 1}`, lines: [input] }
  }
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/**
 * A message as octets: hexadecimal if the text can be that, else base64 (RFC 4648 §4, padded).
 * @param argument the text stands on the command line, where it could have been meant as a file
 * @throws InputError where it is neither.
 */
export function octetsOf(text: string, argument = false): Uint8Array {
  const hexadecimal = /^[0-9A-Fa-f]*$/.test(text)
  if (hexadecimal && text.length % 2 === 0) return Buffer.from(text, 'hex')
  if (BASE64.test(text)) return Buffer.from(text, 'base64')
  throw new InputError(
    `${shown(text)} is ${hexadecimal ? 'an odd number of hexadecimal digits' : argument ? 'neither an existing file, nor hexadecimal, nor base64' : 'neither hexadecimal nor base64'}`,
  )
}
