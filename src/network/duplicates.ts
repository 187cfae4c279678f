import { inField, inHeader } from '../asn1/errors'
import { integer } from './header-fields'
import { isMoreRecent } from './position-vector'

/** What tells packets of one source apart: an extended header is just that. */
export interface PacketIdentity {
  /** Packets that may come over several hops have a sequence number (0…65535). */
  sequenceNumber?: number
  sourcePV: { gnAddr: string; timestamp: number }
}

/** How much a {@link DuplicatePacketDetector} remembers. */
export interface DuplicatePacketOptions {
  /** Sources that are remembered, at least 1, by default 1024; the one silent for longest is forgotten first. */
  maxSources?: number
  /** Sequence numbers remembered of each source, at least 1, by default 8 (itsGnDPLLength of the standard). */
  length?: number
}

/** Knows the packets of the recent past. */
export interface DuplicatePacketDetector {
  /** Whether the packet has been there before; if not, it is remembered. */
  isDuplicate(packet: PacketIdentity): boolean
  /** Forgets a source, as when its entry of the location table has run out (20 s in the standard). */
  forget(gnAddr: string): void
  /** How many sources are remembered. */
  readonly sources: number
}

interface Source {
  /** The duplicate packet list: the latest sequence numbers, oldest first. */
  sequenceNumbers: number[]
  /** Of the most recent packet over a single hop. */
  timestamp: number | undefined
}

/**
 * Finds packets that come in again, as over another station (EN 302 636-4-1 Annex A).
 *
 * Packets with a sequence number (GUC, GAC, GBC, TSB-MULTI, LS) are duplicates when their number is among the latest
 * `length` ones of their source; as numbers are compared for equality only, their turn at 65536 needs no care.
 * Packets without (TSB-SHB, BEACON) are duplicates when their timestamp is older than one that was there before, over
 * the turn at 2^32 (§C.2); an equal timestamp is none, since stations send several messages with one position. So this
 * is no protection against replay, which is what the signature's generation time is for.
 *
 * It has no clock. Memory is bounded by `maxSources` × `length` numbers, whoever sends.
 *
 * @throws CodecError `type` or `out-of-range` for options below 1
 * @example
 * const detector = duplicatePacketDetector({ maxSources: 500 })
 * if (header.extended && detector.isDuplicate(header.extended)) return
 */
export function duplicatePacketDetector({
  maxSources = 1024,
  length = 8,
}: DuplicatePacketOptions = {}): DuplicatePacketDetector {
  inHeader('duplicatePacketDetector', () => {
    inField('maxSources', () => integer(maxSources, 1, 2 ** 24))
    inField('length', () => integer(length, 1, 2 ** 16))
  })
  // A Map keeps the order of insertion, so its first key is the source silent for longest.
  const sources = new Map<string, Source>()

  function sourceOf(gnAddr: string): Source {
    const source = sources.get(gnAddr) ?? { sequenceNumbers: [], timestamp: undefined }
    sources.delete(gnAddr)
    const silent = sources.keys().next()
    if (sources.size >= maxSources && !silent.done) sources.delete(silent.value)
    sources.set(gnAddr, source)
    return source
  }

  return {
    isDuplicate({ sequenceNumber, sourcePV }) {
      const source = sourceOf(sourcePV.gnAddr.toLowerCase())
      return sequenceNumber === undefined
        ? isOlder(source, sourcePV.timestamp)
        : isListed(source.sequenceNumbers, sequenceNumber, length)
    },
    forget: (gnAddr) => void sources.delete(gnAddr.toLowerCase()),
    get sources() {
      return sources.size
    },
  }
}

/** EN 302 636-4-1 §A.2: the list of a source is a ring. */
function isListed(list: number[], sequenceNumber: number, length: number): boolean {
  if (list.includes(sequenceNumber)) return true
  list.push(sequenceNumber)
  if (list.length > length) list.shift()
  return false
}

/** Without a sequence number only the timestamp is left. */
function isOlder(source: Source, timestamp: number): boolean {
  if (source.timestamp !== undefined && isMoreRecent(source.timestamp, timestamp)) return true
  source.timestamp = timestamp
  return false
}
