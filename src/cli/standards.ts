import { type DecodeOptions, type Layout, layout, oer, oerLayout, type Schema, uper } from '../asn1'
import { UsageError } from './arguments'
import { type NamedType, type Names, names } from './names'

/** How values become octets. */
export interface Codec {
  decode(schema: Schema, bytes: Uint8Array, options?: DecodeOptions): unknown
  encode(schema: Schema, value: unknown): Uint8Array
  layout(schema: Schema, bytes: Uint8Array, options?: DecodeOptions): Layout
}
const packed: Codec = { ...uper, layout }
const octets: Codec = { ...oer, layout: oerLayout }

/** The types that a message may be of, the best guess first: whichever reads or writes all of it is right. */
export interface Selection {
  /** @throws CodecError where the octets say that the message is of no kind that is known. */
  ofBytes(bytes: Uint8Array): readonly NamedType[]
  /** @throws CodecError where the value says that it is of no kind that is known. */
  ofJson(json: unknown): readonly NamedType[]
}

/** A standard with its definitions. */
export interface Definitions extends Names {
  readonly standard: string
  readonly codec: Codec
  /**
   * The types that messages may be of.
   * @param name what the user calls the type; whole messages unless given
   * @throws UsageError where the name means no type or several.
   */
  select(name?: string): Selection
  /** The types that a printed line may name. */
  printed(type: string | undefined, edition: string | undefined): NamedType[]
}

/** What the command line says of the edition. */
export interface EditionOptions {
  readonly edition?: string | undefined
  readonly release?: string | undefined
}

// Definitions are loaded when they are needed: they are by far the largest part of the program.
const standards: Readonly<Record<string, (options: EditionOptions) => Promise<Definitions>>> = {
  j2735: async ({ edition, release }) => {
    refuse('j2735', { release })
    // What types that an edition has otherwise bear behind their name.
    const suffix = choose('edition', edition, 'j2735', { 2024: '', 2023: '2023' })
    return single('j2735', 'MessageFrame', packed, names('j2735', await import('../j2735/generated/registry'), suffix))
  },
  etsi: async ({ edition, release }) => {
    refuse('etsi', { edition })
    const wanted = choose('release', release, 'etsi', { 2: 2, 1: 1 } as const)
    return (await import('./standard-etsi')).etsi(wanted, packed)
  },
  ieee1609: async ({ edition, release }) => {
    refuse('ieee1609', { edition, release })
    return single(
      'ieee1609',
      'Ieee1609Dot2Data',
      octets,
      names('ieee1609', await import('../ieee1609/generated/registry')),
    )
  },
}

/** Refuses options that a standard does not have. */
function refuse(standard: string, options: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined) throw new UsageError(`${standard} has no --${name}`)
}

/** The meaning of an option's value; the highest number unless given. */
function choose<T>(option: string, value: string | undefined, standard: string, meanings: Record<string, T>): T {
  const known = Object.keys(meanings).reverse()
  const key = value ?? known[0]!
  if (!Object.hasOwn(meanings, key))
    throw new UsageError(`unknown ${option} "${value}" of ${standard}; known: ${known.join(', ')}`)
  return meanings[key]!
}

/** @throws UsageError for a standard or edition that is not known. */
export async function loadStandard(standard: string, options: EditionOptions = {}): Promise<Definitions> {
  const load = Object.hasOwn(standards, standard) ? standards[standard] : undefined
  if (!load) throw new UsageError(`unknown standard "${standard}"; known: ${Object.keys(standards).join(', ')}`)
  return load(options)
}

/** A standard whose messages are all of one type. */
function single(standard: string, message: string, codec: Codec, types: Names): Definitions {
  return {
    ...types,
    standard,
    codec,
    select(name = message) {
      const only = [types.find(name)]
      return { ofBytes: () => only, ofJson: () => only }
    },
    printed: (type = message) => types.candidates(type),
  }
}
