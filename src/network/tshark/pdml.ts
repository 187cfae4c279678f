/** One line of a dissection: a field, or something that tshark says about what it is in. */
export interface Line {
  /** Name of the field, such as `its.latitude`; empty for a line of text. */
  name: string
  /** What a reader sees: `latitude: 43°33'16.787"N (435546630)`. */
  showname: string
  /** The value as display filters take it: numbers in decimal digits, octets in hexadecimal ones. */
  show: string
  /** The octets that the line is about, in hexadecimal digits. */
  value: string
  /** The first of them, from the start of what they are in. */
  pos: number
  /** How many there are. */
  size: number
  /** Whether a reader only sees the line on demand. */
  hidden: boolean
  lines: Line[]
}

/** A packet as tshark understands it: one line for each protocol. */
export type Packet = Line[]

const TAG = /<(\/?)(proto|field)\b([^>]*?)(\/?)>/g
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (ENTITIES[name!] ?? all),
  )

function lineOf(attributes: string): Line {
  const found: Record<string, string> = {}
  for (const [, name, value] of attributes.matchAll(ATTRIBUTE)) found[name!] = plain(value!)
  const { name = '', showname = '', show = '', value = '', pos, size, hide } = found
  return { name, showname, show, value, pos: Number(pos), size: Number(size), hidden: hide === 'yes', lines: [] }
}

/** The lines of one `<packet>` of PDML, the XML that tshark writes (https://wiki.wireshark.org/PDML). */
export function packet(pdml: string): Packet {
  const root: Line = lineOf('')
  const open = [root]
  for (const [, end, , attributes, empty] of pdml.matchAll(TAG)) {
    if (end) {
      open.pop()
      continue
    }
    const line = lineOf(attributes!)
    open[open.length - 1]!.lines.push(line)
    if (!empty) open.push(line)
  }
  return root.lines
}

/** All lines from this one on, in the order of the document. */
export function* linesOf(lines: readonly Line[]): Generator<Line> {
  for (const line of lines) {
    yield line
    yield* linesOf(line.lines)
  }
}

/** What is in a line, but for what tshark says about the encoding. */
export const shownIn = ({ lines }: Line): Line[] =>
  lines.filter(({ name }) => !name.startsWith('per.') && !name.startsWith('oer.') && !name.startsWith('_ws.'))
