import { isCodecError } from '../asn1'
import { type Awaitable, andThen } from '../crypto'
import { isPromise } from '../crypto/awaitable'
import { hex } from '../crypto/octets'
import type { HeaderInfo, ThreeDLocation } from '../ieee1609/generated/definitions'
import type { Payload } from './content'
import { judgeChain } from './judge-chain'
import { checkPermissions, type PermissionCheck } from './permissions'
import { isPoint } from './points'
import type { Policy } from './policy'
import { type Freshness, freshnessByProfile, type ProfileName, profilesByPsid, profileViolation } from './profile'
import type { InCountry, Position } from './region'
import { type ReplayWindow, replayWindow } from './replay'
import { openSecured, type Signed } from './signed-data'
import { messagePsids } from './ssp-tables'
import { type Instant, isoTime, taiMicroseconds } from './time'
import type { ResolvedSigner, TrustStore } from './trust-store'
import { type Facts, type Judgement, lazyVerdict, type SignatureVerdict, type Verdict, verdictOf } from './verdict'

/** Options of {@link createVerifier}. */
export interface VerifierOptions {
  readonly trust: TrustStore
  /**
   * Decodes what was signed; `undefined`, or anything thrown, for what it cannot read. Without it nothing is said of the
   * content: only PSID and certificate are judged.
   */
  readonly decodeContent?: ((payload: Uint8Array, psid: number) => Payload | undefined) | undefined
  /** Where the sender is, by what was signed, where `verify` is told no position. */
  readonly positionOf?: ((payload: Uint8Array, psid: number) => Position | undefined) | undefined
  /** What the deployment permits beyond the tables of the standards. */
  readonly policy?: Policy | undefined
  /** Whether a signer's permissions cover what it signed; default `checkPermissions`. */
  readonly permissions?: ((check: PermissionCheck) => string | undefined) | undefined
  /** Which profile a service follows, by PSID; in place of, or beside, `profilesByPsid`. */
  readonly profiles?: Readonly<Record<number, ProfileName>> | undefined
  /** How old a message may be, by profile; in place of `freshnessByProfile`. */
  readonly freshness?: Partial<Readonly<Record<ProfileName, Freshness>>> | undefined
  /** What knows where countries are. */
  readonly inCountry?: InCountry | undefined
  /** Which messages were seen; `false` for no look at that. A window of its own unless given. */
  readonly replay?: ReplayWindow | false | undefined
  /** Whether certificates of valid messages are learnt, so that digests find them; yes unless `false`. */
  readonly learn?: boolean | undefined
}

/** What a single verification depends on. */
export interface VerifyOptions {
  /** The time; without it, that of the message: freshness is not judged then. */
  readonly now?: Instant | undefined
  /** Where certificates must be valid. Where the sender is, by what it signed, unless given. */
  readonly position?: Position | undefined
}

/** Verifies secured messages. */
export interface Verifier {
  /** Judges secured data. Whatever the octets are, nothing is thrown. */
  verify(bytes: Uint8Array, options?: VerifyOptions): Awaitable<Verdict>
}

/** Services whose messages have content that permissions are about. */
const MESSAGE_PSIDS: ReadonlySet<number> = /*#__PURE__*/ new Set(/*#__PURE__*/ Object.values(messagePsids).flat())

/** A message while it is judged. */
interface Message {
  readonly signed: Signed
  readonly signer: ResolvedSigner
  readonly psid: number
  readonly profile: ProfileName
  /** Microseconds of TAI since 2004; as numbers, which compare with each other to the microsecond until 2289. */
  readonly generated: number | undefined
  readonly facts: Facts
}

/**
 * Makes a verifier of IEEE 1609.2 and ETSI TS 103 097 messages: signature, chain, revocation, validity, region,
 * permissions joined to content, freshness and replay.
 *
 * Certificates must be valid when the message was signed; that it was not signed long ago is a question of freshness.
 *
 * @example
 * ```ts
 * const trust = await TrustStore.from({ roots, certificates })
 * const verifier = createVerifier({ trust, decodeContent: (payload) => decodeItsPdu(payload) })
 * const { verdict, reason } = await verifier.verify(bytes, { now: Date.now(), position: { latitude: 48.1, longitude: 11.6 } })
 * ```
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const { trust, decodeContent, positionOf, policy, permissions = checkPermissions, inCountry, learn = true } = options
  const profiles: Readonly<Record<number, ProfileName>> = { ...profilesByPsid, ...options.profiles }
  const freshness = { ...freshnessByProfile, ...options.freshness }
  const replay = options.replay === false ? undefined : (options.replay ?? replayWindow())
  /** Whether the platform verifies at once; not known before it has. */
  let synchronous: boolean | undefined

  function verify(bytes: Uint8Array, { now, position }: VerifyOptions = {}): Awaitable<Verdict> {
    const time = now === undefined ? undefined : taiMicroseconds(now)
    const message = read(bytes)
    if ('verdict' in message) return message
    const early = judgeCheaply(message, time, position)
    if (early !== undefined) return reject(message, early)
    return andThen(signatureOf(message), (signature) =>
      andThen(trust.brokenLink(message.signer.chain!), (broken) => {
        if (signature !== 'valid')
          return verdictOf(['invalid-signature', 'the signature is wrong'], signature, message.facts)
        if (broken !== undefined) return verdictOf(['invalid-signature', broken], signature, message.facts)
        return judgeContent(message, time)
      }),
    )
  }

  /** Takes a message apart; what is none that can be verified has its verdict at once. */
  function read(bytes: Uint8Array): Message | Verdict {
    try {
      const signed = openSecured(bytes)
      if (signed.kind === 'encrypted') return verdictOf(['encrypted', 'the data is encrypted'], 'none')
      if (signed.kind !== 'signed')
        return verdictOf(['unsigned', 'the data is not signed'], 'none', signed.payload && { payload: signed.payload })
      return messageOf(signed)
    } catch (e) {
      if (!isCodecError(e)) throw e
      return verdictOf(['malformed', e.message], 'none')
    }
  }

  function messageOf(signed: Signed): Message {
    const { header, payload } = signed
    const psid = Number(header.psid)
    const profile = profiles[psid] ?? 'generic'
    const signer = trust.signerOf(signed)
    const { certificate, missing } = signer
    const { generationTime, generationLocation, requestedCertificate } = header
    const facts: Facts = {
      signer: certificate?.hashedId8 ?? missing,
      certificate,
      missing,
      profile,
      psid,
      ssp: certificate?.appPermissions.get(psid),
      generationTime: generationTime === undefined ? undefined : isoTime(generationTime),
      generationTimeTai: generationTime === undefined ? undefined : BigInt(generationTime),
      generationLocation: generationLocation && positionOf3D(generationLocation),
      payload,
      trailing: signed.trailing || undefined,
      certificateRequests: certificateRequests(header),
      requestedCertificate: requestedCertificate && trust.read(requestedCertificate),
    }
    return {
      signed,
      signer,
      psid,
      profile,
      facts,
      generated: generationTime === undefined ? undefined : Number(generationTime),
    }
  }

  /** Everything that costs next to nothing: up to `outside-region`. */
  function judgeCheaply(message: Message, time: number | undefined, position: Position | undefined) {
    const { signed, signer, profile, psid, generated, facts } = message
    const violation = profileViolation(profile, signed.data)
    if (violation !== undefined) return ['profile-violation', violation] as const
    if (signer.chain === undefined) return ['unknown-signer', unknown(signer)] as const
    const here = position ?? (signed.payload && positionOf && quietly(() => positionOf(signed.payload!, psid)))
    const positions = [here, facts.generationLocation].filter((p) => p !== undefined)
    return judgeChain(trust, signer.chain, { time: generated ?? time, positions, inCountry })
  }

  function signatureOf({ signed, signer: { certificate, chain } }: Message): Awaitable<SignatureVerdict> {
    if (!certificate || !chain) return 'unknown-signer'
    // The key of an implicit certificate is only known where its issuer's is.
    if (certificate.kind === 'implicit' && chain.certificates.length < 2) return 'unknown-signer'
    return andThen(trust.isSigned(signed, certificate, chain), (ok) => (ok ? 'valid' : 'invalid'))
  }

  /** As `signatureOf`; but nothing can be said of a signature by a key that is no point. That takes time to find out. */
  function thoroughSignatureOf(message: Message): Awaitable<SignatureVerdict> {
    const key = message.signer.certificate?.publicKey
    return andThen(signatureOf(message), (signature) =>
      signature === 'invalid' && key && !isPoint(key) ? 'unknown-signer' : signature,
    )
  }

  function reject(message: Message, judgement: Judgement): Awaitable<Verdict> {
    if (synchronous)
      return lazyVerdict(judgement, () => thoroughSignatureOf(message) as SignatureVerdict, message.facts)
    const signature = thoroughSignatureOf(message)
    if (message.signer.certificate) synchronous = !isPromise(signature)
    return andThen(signature, (s) => verdictOf(judgement, s, message.facts))
  }

  /** The signature is right, and the signer is whom it says: what may it say, and when? */
  function judgeContent(message: Message, time: number | undefined): Awaitable<Verdict> {
    const { signed, psid, facts } = message
    const content = signed.payload && decodeContent && quietly(() => decodeContent(signed.payload!, psid))
    const reason = permissionReason(message, content)
    const judgement: Judgement | undefined =
      reason !== undefined ? ['not-permitted', reason] : (judgeFreshness(message, time) ?? judgeReplay(message, time))
    if (judgement !== undefined) return verdictOf(judgement, 'valid', facts, content)
    return andThen(keep(message), () => verdictOf(['valid'], 'valid', facts, content))
  }

  function permissionReason({ psid, signer, facts }: Message, content: Payload | undefined): string | undefined {
    const { certificate, chain } = signer
    if (!certificate!.appPermissions.has(psid)) return `the certificate has no permission for psid ${psid}`
    const violation = trust.issuingViolation(chain!)
    if (violation !== undefined) return violation
    if (content !== undefined) return permissions({ psid, ssp: facts.ssp, payload: content, policy })
    return decodeContent && MESSAGE_PSIDS.has(psid)
      ? `the content cannot be read as a message of psid ${psid}`
      : undefined
  }

  function judgeFreshness({ profile, generated, signed }: Message, time: number | undefined): Judgement | undefined {
    if (time === undefined) return undefined
    const { expiryTime } = signed.header
    if (expiryTime !== undefined && time > Number(expiryTime)) return ['stale', 'its expiryTime has passed']
    if (generated === undefined) return undefined
    const { past, future } = freshness[profile]
    const age = (time - generated) / 1000
    if (age > past) return ['stale', `it is ${seconds(age)} s old, more than ${seconds(past)} s`]
    if (-age > future) return ['stale', `it is from ${seconds(-age)} s ahead, more than ${seconds(future)} s`]
    return undefined
  }

  /** What is signed tells messages apart, and who signed it: a signature can be changed into another valid one. */
  function judgeReplay({ profile, generated = 0, signed, facts }: Message, time = generated): Judgement | undefined {
    if (replay === undefined) return undefined
    const { past } = freshness[profile]
    const key = `${facts.signer} ${hex(trust.provider.hash('SHA-256', signed.toBeSigned))}`
    return replay.seen(key, Math.max(generated, time) + past * 1000, time)
      ? ['replayed', 'the same message was there before']
      : undefined
  }

  function keep({ signer, facts }: Message): Awaitable<unknown> {
    trust.remember(signer.certificate!)
    if (!learn) return undefined
    const { requestedCertificate } = facts
    return andThen(trust.learn(signer.certificate!), () => requestedCertificate && trust.learn(requestedCertificate))
  }

  return { verify }
}

const unknown = ({ missing }: ResolvedSigner): string =>
  missing === undefined ? 'the signer is not told by a certificate' : `certificate ${missing} is not available`

const seconds = (milliseconds: number): number => Math.round(milliseconds) / 1000

/** What functions of others make of content that nobody vouches for: whatever they throw, it is nothing. */
function quietly<T>(read: () => T | undefined): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

const positionOf3D = ({ latitude, longitude }: ThreeDLocation): Position => ({
  latitude: latitude / 1e7,
  longitude: longitude / 1e7,
})

/** Peer-to-peer certificate distribution (IEEE 1609.2 §8, ETSI TS 103 097 §7.1.1): what is asked for. */
function certificateRequests({ inlineP2pcdRequest, p2pcdLearningRequest }: HeaderInfo): readonly string[] | undefined {
  if (inlineP2pcdRequest === undefined && p2pcdLearningRequest === undefined) return undefined
  return [...(inlineP2pcdRequest ?? []), ...(p2pcdLearningRequest ? [p2pcdLearningRequest] : [])].map(hex)
}
