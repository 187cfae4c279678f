import { isCodecError, oer } from '../asn1'
import { type Awaitable, andThen, type CryptoProvider, selectProvider } from '../crypto'
import { equal, hex } from '../crypto/octets'
import { CrlContents, type Certificate as Value } from '../ieee1609/generated/definitions'
import { type Certificate, certificateOf, parseCertificate } from './certificate'
import { buildChain, type Chain, isSignedBy, judgeLink, type Link, signerHashes } from './chain'
import { etsiRevocationList, ieeeRevocationList, type RevocationList, readEtsiCrl } from './crl'
import { receivedOctets } from './hashed-id'
import { issuingViolation } from './issuing'
import { isRegionWithin } from './region'
import { openSecured, type Signed } from './signed-data'
import { CTL_PSID, readTrustList, type TrustList, trustListViolation } from './trust-list'

/** What a {@link TrustStore} is made of. All may be left out. */
export interface TrustStoreOptions {
  /** Certificates to be trusted by themselves: root authorities, trust list managers. */
  readonly roots?: readonly Uint8Array[] | undefined
  /** Certificates that may be needed, in any order: of authorities and of signers. Nothing is trusted of them. */
  readonly certificates?: readonly Uint8Array[] | undefined
  /** Revocation lists, signed: of ETSI TS 102 941 or of IEEE 1609.2. */
  readonly crls?: readonly Uint8Array[] | undefined
  /** European trust lists, signed: of the list manager (ECTL) or of a root (CTL). */
  readonly trustLists?: readonly Uint8Array[] | undefined
  /** Default: the fastest of this platform. */
  readonly provider?: CryptoProvider | undefined
}

/** Something that was given to a {@link TrustStore} and is not used. */
export interface TrustProblem {
  readonly kind: 'root' | 'certificate' | 'crl' | 'trust-list'
  /** Which one of its list, from 0. */
  readonly index: number
  readonly reason: string
}

/** Who signed something, as far as it is known. */
export interface ResolvedSigner {
  readonly certificate?: Certificate | undefined
  readonly chain?: Chain | undefined
  /** HashedId8 of the certificate that is not available. */
  readonly missing?: string | undefined
}

/** Certificates, which of them are trusted, and which are revoked. */
export interface TrustStore {
  readonly provider: CryptoProvider
  /** What could not be used, and why. */
  readonly problems: readonly TrustProblem[]
  /** What is trusted by itself, trust lists included. */
  roots(): readonly Certificate[]
  /** The certificate with an identifier, if it is known: HashedId8 in lower-case hexadecimal digits. */
  find(hashedId8: string): Certificate | undefined
  /** The certificates with a short identifier, as peers ask for them. */
  findByHashedId3(hashedId3: string): readonly Certificate[]
  /** A certificate and those above it, by their names. @param others certificates that came with it */
  chainOf(certificate: Certificate, others?: readonly Certificate[]): Chain
  /** The issuer's signature of a certificate of a chain, and its key. */
  linkOf(chain: Chain, index?: number): Awaitable<Link>
  /** Which signature in a chain is wrong; `undefined` if none is. The root's own is not looked at. */
  brokenLink(chain: Chain): Awaitable<string | undefined>
  /** Which certificate of a chain is revoked; `undefined` if none is. */
  revoked(chain: Chain): string | undefined
  /** What certificates of a chain permit beyond what their issuers may pass on. */
  issuingViolation(chain: Chain): string | undefined
  /** Which certificate of a chain is for places outside of the region of its issuer. */
  regionViolation(chain: Chain): string | undefined
  /** The signer of signed data. */
  signerOf(signed: Signed): ResolvedSigner
  /** Whether signed data has a right signature of the signer, whether or not the signer is trusted. */
  isSigned(signed: Signed, certificate: Certificate, chain: Chain): Awaitable<boolean>
  /** Reads a certificate that was decoded as part of something else; known ones are not read again. */
  read(value: Value): Certificate
  /** Spares reading a certificate again when it comes again. It is not known by that. */
  remember(certificate: Certificate): void
  /** Makes certificates known, without trusting them. */
  add(...certificates: readonly (Certificate | Uint8Array)[]): void
  /** Makes a certificate known that came from a peer: only if its chain ends at a root, and no signature is wrong. */
  learn(certificate: Certificate): Awaitable<boolean>
  /** Uses a signed revocation list. What is returned is why not. */
  addRevocationList(bytes: Uint8Array): Awaitable<string | undefined>
  /** Uses a signed trust list. What is returned is why not. */
  addTrustList(bytes: Uint8Array): Awaitable<string | undefined>
}

// How many certificates of peers are remembered.
const MAX_LEARNT = 4096

/** With a permission for which of these one may sign a revocation list of ETSI TS 102 941. */
const ETSI_CRL_PSIDS = [622]
/** Of IEEE 1609.2: 256 for any authority above the signer; 35, as American authorities have it, for the signer itself. */
const CRL_PSID = 256
const SECURITY_MANAGEMENT_PSID = 35

function createTrustStore(
  provider: CryptoProvider,
  anchors: readonly Certificate[],
  problems: readonly TrustProblem[],
): TrustStore {
  const roots = new Map<string, Certificate>()
  const known = new Map<string, Certificate>()
  const learnt = new Map<string, Certificate>()
  const crls: RevocationList[] = []

  /** By their last octets, which are those of a signature or of a key. */
  const byEnd = new Map<number, Certificate>()
  let chains = new WeakMap<Certificate, Chain>()
  const links = new WeakMap<Certificate, { issuer: Certificate | undefined; link: Link }>()
  let facts = new WeakMap<Chain, Record<string, string | undefined>>()

  /** Chains depend on what is known, and what is said of them on revocation lists. */
  function changed(): void {
    chains = new WeakMap()
    facts = new WeakMap()
  }

  const find = (id: string) => roots.get(id) ?? known.get(id) ?? learnt.get(id)
  const isRoot = (c: Certificate) => {
    const root = roots.get(c.hashedId8)
    return root !== undefined && (root === c || equal(root.bytes, c.bytes))
  }

  function issuerOf(certificate: Certificate, others: readonly Certificate[] = []): Certificate | undefined {
    const { issuer, issuerHash } = certificate
    if (issuer === undefined || issuerHash === undefined) return undefined
    const length = issuerHash === 'SHA-256' ? 32 : 48
    const fits = (c: Certificate | undefined) => (c?.hashedId8 === issuer && c.hash.length === length ? c : undefined)
    return fits(find(issuer)) ?? others.find(fits)
  }

  function chainOf(certificate: Certificate, others: readonly Certificate[] = []): Chain {
    const cached = others.length === 0 ? chains.get(certificate) : undefined
    if (cached !== undefined) return cached
    const chain = buildChain(certificate, isRoot, (c) => issuerOf(c, others))
    // Of certificates that come once nothing is kept: weak maps are what garbage collection takes longest for.
    if (others.length === 0 && chain.end === 'root') chains.set(certificate, chain)
    return chain
  }

  function linkOf({ certificates, ...rest }: Chain, index = 0): Awaitable<Link> {
    const certificate = certificates[index]!
    const issuer = certificates[index + 1]
    const cached = links.get(certificate)
    if (cached !== undefined && cached.issuer === issuer) return cached.link
    const keep = (link: Link) => {
      links.set(certificate, { issuer, link })
      return link
    }
    if (issuer === undefined) return andThen(judgeLink(provider, certificate, undefined), keep)
    return andThen(linkOf({ certificates, ...rest }, index + 1), ({ publicKey }) =>
      andThen(judgeLink(provider, certificate, publicKey && { certificate: issuer, publicKey }), keep),
    )
  }

  function brokenLink(chain: Chain): Awaitable<string | undefined> {
    const { certificates, end } = chain
    const last = end === 'root' ? certificates.length - 2 : certificates.length - 1
    // From the root down: what is below a wrong signature is not worth looking at.
    function look(index: number): Awaitable<string | undefined> {
      if (index < 0) return undefined
      return andThen(linkOf(chain, index), ({ signature, publicKey }) => {
        const { hashedId8 } = certificates[index]!
        if (signature === 'invalid') return `the signature of certificate ${hashedId8} is wrong`
        if (signature === 'unknown-issuer') return `the issuer of certificate ${hashedId8} has no usable key`
        if (publicKey === undefined) return `certificate ${hashedId8} has no usable key`
        return look(index - 1)
      })
    }
    return look(last)
  }

  /** A fact of a chain that does not change while the chain stays the same. */
  function fact(name: string, of: (chain: Chain) => string | undefined): (chain: Chain) => string | undefined {
    return (chain) => {
      let known = facts.get(chain)
      if (known === undefined) facts.set(chain, (known = {}))
      if (!(name in known)) known[name] = of(chain)
      return known[name]
    }
  }

  const revoked = fact('revoked', ({ certificates }) => {
    const ids = certificates.map(({ hashedId8 }) => hashedId8)
    const index = certificates.findIndex((c, k) => crls.some((crl) => crl.revokes(c, ids.slice(k + 1))))
    return index < 0 ? undefined : `certificate ${ids[index]} is revoked`
  })

  const issuing = fact('issuing', ({ certificates }) => {
    for (const [k, subject] of certificates.entries()) {
      const issuer = certificates[k + 1]
      const reason = issuer && issuingViolation(subject, issuer)
      if (reason !== undefined) return `certificate ${subject.hashedId8}: ${reason}`
    }
    return undefined
  })

  const region = fact('region', ({ certificates }) => {
    // A certificate without a region has that of its issuer.
    const restricted = certificates.filter((c) => c.region !== undefined)
    const index = restricted.findIndex((c, k) => {
      const above = restricted[k + 1]?.region
      return above !== undefined && isRegionWithin(c.region!, above) === false
    })
    return index < 0
      ? undefined
      : `the region of certificate ${restricted[index]!.hashedId8} is not within its issuer's`
  })

  const endOf = (bytes: Uint8Array) => {
    let n = 0
    for (let k = Math.max(0, bytes.length - 6); k < bytes.length; k++) n = n * 256 + bytes[k]!
    return n
  }

  function remember(certificate: Certificate): void {
    const key = endOf(certificate.bytes)
    if (!byEnd.has(key) && byEnd.size >= 2 * MAX_LEARNT) byEnd.delete(byEnd.keys().next().value!)
    byEnd.set(key, certificate)
  }

  function read(value: Value): Certificate {
    const bytes = receivedOctets(value)
    const same = byEnd.get(endOf(bytes))
    return same !== undefined && equal(same.bytes, bytes) ? same : certificateOf(value, provider)
  }

  /** The first with an identifier stays: nobody can put another in its place. */
  function put(certificates: Map<string, Certificate>, certificate: Certificate): void {
    const { hashedId8 } = certificate
    if (certificates.has(hashedId8)) return
    certificates.set(hashedId8, certificate)
    remember(certificate)
  }

  for (const root of anchors) put(roots, root)

  function signerOf({ signer }: Signed): ResolvedSigner {
    if (signer === 'self') return {}
    if ('digest' in signer) {
      const id = hex(signer.digest)
      const certificate = find(id)
      return certificate ? { certificate, chain: chainOf(certificate) } : { missing: id }
    }
    const [first, ...others] = signer.certificates
    if (first === undefined) return {}
    const certificate = read(first)
    const chain = chainOf(certificate, others.slice(0, 8).map(read))
    return { certificate, chain, missing: chain.missing }
  }

  function learn(certificate: Certificate): Awaitable<boolean> {
    if (find(certificate.hashedId8) !== undefined) return true
    const chain = chainOf(certificate)
    if (chain.end !== 'root') return false
    return andThen(brokenLink(chain), (broken) => {
      if (broken !== undefined) return false
      if (learnt.size >= MAX_LEARNT) learnt.delete(learnt.keys().next().value!)
      put(learnt, certificate)
      // An authority may complete chains that were looked at before.
      if (certificate.value.toBeSigned.certIssuePermissions !== undefined) changed()
      return true
    })
  }

  function isSigned({ signature, toBeSigned }: Signed, certificate: Certificate, chain: Chain): Awaitable<boolean> {
    if (signature === undefined) return false
    // Of an explicit certificate the key is there, whatever its chain is worth.
    const key = certificate.publicKey ?? andThen(linkOf(chain), ({ publicKey }) => publicKey)
    return andThen(
      key,
      (k) =>
        k !== undefined && isSignedBy(provider, k, signature, [toBeSigned], signerHashes(provider, certificate, k)),
    )
  }

  /**
   * Whether a list is signed by somebody who is trusted and may sign such lists. Which service the header names does not
   * matter: lists in the field have various ones, and their content says what it is.
   */
  function judgeList(
    signed: Signed,
    psids: readonly number[],
  ): Awaitable<{ signer: Certificate; ids: string[] } | string> {
    const { certificate, chain, missing } = signerOf(signed)
    if (!certificate || !chain) return `the signer ${missing ?? ''} is not known`
    if (chain.end !== 'root') return `the signer ${certificate.hashedId8} is not trusted`
    const violation = revoked(chain) ?? issuing(chain)
    if (violation !== undefined) return violation
    if (!psids.some((psid) => certificate.appPermissions.has(psid)))
      return `the signer ${certificate.hashedId8} has no permission for psid ${psids.join(' or ')}`
    return andThen(brokenLink(chain), (broken) => {
      if (broken !== undefined) return broken
      return andThen(isSigned(signed, certificate, chain), (valid) =>
        valid ? { signer: certificate, ids: chain.certificates.map((c) => c.hashedId8) } : 'the signature is wrong',
      )
    })
  }

  /** Does something with a signed list, and says why it cannot be used. */
  function withList(
    bytes: Uint8Array,
    use: (payload: Uint8Array, signed: Signed) => Awaitable<string | undefined>,
  ): Awaitable<string | undefined> {
    try {
      const signed = openSecured(bytes)
      return signed.kind === 'signed' && signed.payload ? use(signed.payload, signed) : 'it is not signed'
    } catch (e) {
      if (isCodecError(e)) return e.message
      throw e
    }
  }

  function addRevocationList(bytes: Uint8Array): Awaitable<string | undefined> {
    return withList(bytes, (payload, signed) => {
      const etsi = readEtsiCrl(payload)
      const ieee = etsi ? undefined : oer.decode(CrlContents, payload)
      return andThen(judgeList(signed, etsi ? ETSI_CRL_PSIDS : [CRL_PSID, SECURITY_MANAGEMENT_PSID]), (judged) => {
        if (typeof judged === 'string') return judged
        const { signer, ids } = judged
        const list = etsi ? etsiRevocationList(etsi, signer.hashedId8) : ieeeRevocationList(ieee!)
        // An authority may have others sign for it, but nobody signs another's list.
        const authorities = signer.appPermissions.has(CRL_PSID) ? ids : [signer.hashedId8]
        if (!authorities.includes(list.authority))
          return `the signer may not revoke for the authority ${list.authority}`
        crls.push(list)
        changed()
        return undefined
      })
    })
  }

  function addTrustList(bytes: Uint8Array): Awaitable<string | undefined> {
    return withList(bytes, (payload, signed) => {
      const list = readTrustList(payload, provider)
      if (list === undefined) return 'it is no trust list'
      return andThen(judgeList(signed, [CTL_PSID]), (judged) => {
        if (typeof judged === 'string') return judged
        const { signer } = judged
        const mayNotSign = trustListViolation(list, signer)
        if (mayNotSign !== undefined) return mayNotSign
        apply(list, signer)
        changed()
        return undefined
      })
    })
  }

  function apply({ kind, changes }: TrustList, signer: Certificate): void {
    for (const change of changes) {
      if ('trust' in change) put(roots, change.trust)
      else if ('know' in change) put(known, change.know)
      else if (kind === 'tlm') roots.delete(change.forget)
      // A root takes back what is its own, and nothing of others.
      else if (known.get(change.forget)?.issuer === signer.hashedId8) known.delete(change.forget)
    }
  }

  return {
    provider,
    problems,
    roots: () => [...roots.values()],
    find,
    findByHashedId3: (id) =>
      [...roots.values(), ...known.values(), ...learnt.values()].filter(({ hashedId3 }) => hashedId3 === id),
    chainOf,
    linkOf,
    brokenLink,
    revoked,
    issuingViolation: issuing,
    regionViolation: region,
    signerOf,
    isSigned,
    read,
    remember,
    add(...certificates) {
      for (const c of certificates) put(known, c instanceof Uint8Array ? parseCertificate(c, provider) : c)
      changed()
    },
    learn,
    addRevocationList,
    addTrustList,
  }
}

/** Parses what can be parsed; what cannot is a problem. */
function parseAll(
  kind: TrustProblem['kind'],
  list: readonly Uint8Array[],
  provider: CryptoProvider,
  problems: TrustProblem[],
): Certificate[] {
  return list.flatMap((bytes, index) => {
    try {
      return [parseCertificate(bytes, provider)]
    } catch (e) {
      if (!isCodecError(e)) throw e
      problems.push({ kind, index, reason: e.message })
      return []
    }
  })
}

/** Adds lists, in whatever order: one may name who signed another. What cannot be used in the end is a problem. */
async function addAll(
  kind: TrustProblem['kind'],
  list: readonly Uint8Array[],
  add: (bytes: Uint8Array) => Awaitable<string | undefined>,
  problems: TrustProblem[],
): Promise<void> {
  let waiting = list.map((bytes, index) => ({ kind, bytes, index, reason: '' }))
  let progress = true
  while (progress && waiting.length > 0) {
    const still: typeof waiting = []
    for (const entry of waiting) {
      const reason = await add(entry.bytes)
      if (reason !== undefined) still.push({ ...entry, reason })
    }
    progress = still.length < waiting.length
    waiting = still
  }
  for (const { index, reason } of waiting) problems.push({ kind, index, reason })
}

/**
 * Makes a store of roots, certificates, revocation lists and trust lists. What cannot be used is among `problems`: one
 * bad list of many must not make all others useless.
 *
 * @example
 * ```ts
 * const trust = await TrustStore.from({ roots: [rootBytes], certificates: [authorityBytes], crls: [crlBytes] })
 * for (const { kind, index, reason } of trust.problems) console.warn(kind, index, reason)
 * ```
 */
async function from(options: TrustStoreOptions = {}): Promise<TrustStore> {
  const { roots = [], certificates = [], crls = [], trustLists = [], provider = selectProvider() } = options
  const problems: TrustProblem[] = []
  const store = createTrustStore(provider, parseAll('root', roots, provider, problems), problems)
  store.add(...parseAll('certificate', certificates, provider, problems))
  await addAll('trust-list', trustLists, store.addTrustList, problems)
  await addAll('crl', crls, store.addRevocationList, problems)
  return store
}

/** Makes {@link TrustStore:type}s. */
export const TrustStore = { from }
