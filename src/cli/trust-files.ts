import { readFileSync } from 'node:fs'
import { TrustStore } from '../security'
import { UsageError } from './arguments'
import type { Console } from './console'

/** Files that say whom to trust, as the command line has them. */
export interface TrustFiles {
  readonly root?: readonly string[] | undefined
  readonly cert?: readonly string[] | undefined
  readonly crl?: readonly string[] | undefined
}

/** One certificate or list, and where it is from. */
export interface Entry {
  readonly bytes: Uint8Array
  readonly place: string
}

const HEX = /^(?:[0-9a-f]{2})+$/i

/**
 * What a file of certificates or lists holds: JSON with `hex` in it, hexadecimal digits line by line, or octets.
 *
 * @throws UsageError for a file that cannot be read
 */
export function readEntries(file: string): Entry[] {
  let content: Buffer
  try {
    content = readFileSync(file)
  } catch (e) {
    throw new UsageError((e as Error).message)
  }
  if (/\.json$/i.test(file)) return fromJson(file, content.toString('utf8'))
  const lines = content.toString('latin1').split(/\s*\n/)
  const isHex = lines.every((line) => line.trim() === '' || HEX.test(line.trim()))
  if (/\.hex$/i.test(file) && !isHex) throw new UsageError(`${file}: not lines of hexadecimal digits`)
  if (!isHex || content.length === 0) return [{ bytes: content, place: file }]
  return lines.flatMap((line, k) =>
    line.trim() === '' ? [] : [{ bytes: Buffer.from(line.trim(), 'hex'), place: `${file}:${k + 1}` }],
  )
}

/** An array of objects with `hex`, or an object whose members are such arrays. */
function fromJson(file: string, text: string): Entry[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (e) {
    throw new UsageError(`${file}: ${(e as Error).message}`)
  }
  const lists = Array.isArray(json) ? [json] : Object.values((json ?? {}) as object).filter(Array.isArray)
  return lists.flat().map((element: { hex?: unknown; id?: unknown; name?: unknown } | null, k) => {
    const place = `${file}, ${element?.id ?? element?.name ?? `element ${k}`}`
    if (typeof element?.hex !== 'string' || !HEX.test(element.hex)) throw new UsageError(`${place}: no "hex"`)
    return { bytes: Buffer.from(element.hex, 'hex'), place }
  })
}

/** IEEE 1609.2: signed lists begin with the version of secured data, certificates do not. */
const isList = ({ bytes }: Entry): boolean => bytes[0] === 3

/**
 * The store that files make; what is in them and cannot be used is told on standard error.
 *
 * @throws UsageError for a file that cannot be read
 */
export async function loadTrust(
  files: TrustFiles,
  { stderr }: Pick<Console, 'stderr'>,
  verb: string,
): Promise<TrustStore> {
  const all = (names: readonly string[] = []) => names.flatMap(readEntries)
  const [root, cert, crl] = [all(files.root), all(files.cert), all(files.crl)]
  const kinds = {
    root: root.filter((entry) => !isList(entry)),
    certificate: cert.filter((entry) => !isList(entry)),
    'trust-list': [...root, ...cert].filter(isList),
    crl,
  }
  const octets = (entries: readonly Entry[]) => entries.map(({ bytes }) => bytes)
  const trust = await TrustStore.from({
    roots: octets(kinds.root),
    certificates: octets(kinds.certificate),
    trustLists: octets(kinds['trust-list']),
    crls: octets(kinds.crl),
  })
  for (const { kind, index, reason } of trust.problems)
    stderr.write(`bluelight ${verb}: ${kinds[kind][index]!.place}: ${reason}\n`)
  return trust
}
