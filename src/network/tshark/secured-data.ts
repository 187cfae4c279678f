import { fromHex } from '../../asn1/hex'
import type {
  Certificate,
  EccP256CurvePoint,
  EncryptedDataEncryptionKey,
  HeaderInfo,
  Ieee1609Dot2Content,
  Ieee1609Dot2Data,
  PsidSsp,
  RecipientInfo,
  Signature,
  SignerIdentifier,
  ToBeSignedCertificate,
} from '../../ieee1609'

// Certificates and secured data of our own. Keys and signatures are numbers of no meaning: nobody here verifies them.

/** Octets that differ from each other and from those of another `seed`. */
const octets = (count: number, seed: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, i) => (seed * 57 + i * 7 + 3) & 255)

const point = (seed: number): EccP256CurvePoint => ({ 'compressed-y-1': octets(32, seed) })
const signatureP256 = (seed: number): Signature => ({
  ecdsaNistP256Signature: { rSig: { 'x-only': octets(32, seed) }, sSig: octets(32, seed + 1) },
})
const signatureBrainpool: Signature = {
  ecdsaBrainpoolP256r1Signature: { rSig: { 'compressed-y-0': octets(32, 3) }, sSig: octets(32, 4) },
}
const signatureP384: Signature = {
  ecdsaBrainpoolP384r1Signature: { rSig: { 'x-only': octets(48, 5) }, sSig: octets(48, 6) },
}

const ssp = (psid: number, bits: string): PsidSsp => ({ psid, ssp: { bitmapSsp: fromHex(bits) } })
const years = (n: number) => ({ start: 694_310_400, duration: { years: n } })
const noCrl = { cracaId: fromHex('000000'), crlSeries: 0 }

const explicit = (
  issuer: Certificate['issuer'],
  toBeSigned: ToBeSignedCertificate,
  signature: Signature,
): Certificate => ({ version: 3, type: 'explicit', issuer, toBeSigned, signature })

/** Certificates of each kind that TS 103 097 and IEEE 1609.2 know. */
export const certificates = {
  root: explicit(
    { self: 'sha256' },
    {
      ...noCrl,
      id: { name: 'Root of our own' },
      validityPeriod: years(20),
      appPermissions: [ssp(624, '0138'), ssp(622, '01')],
      certIssuePermissions: [
        {
          subjectPermissions: {
            explicit: [
              {
                psid: 36,
                sspRange: { bitmapSspRange: { sspValue: fromHex('01ffff'), sspBitmask: fromHex('ff0000') } },
              },
              { psid: 141, sspRange: { all: null } },
              { psid: 37, sspRange: { opaque: [fromHex('0102'), fromHex('')] } },
              { psid: 2_113_686 },
            ],
          },
        },
        { subjectPermissions: { all: null } },
      ],
      verifyKeyIndicator: { verificationKey: { ecdsaNistP256: point(10) } },
    },
    signatureP256(11),
  ),
  rootP384: explicit(
    { self: 'sha384' },
    {
      ...noCrl,
      id: { name: 'Root with a longer key' },
      validityPeriod: years(20),
      appPermissions: [ssp(624, '0138')],
      certIssuePermissions: [{ subjectPermissions: { all: null } }],
      verifyKeyIndicator: { verificationKey: { ecdsaBrainpoolP384r1: { 'compressed-y-0': octets(48, 12) } } },
    },
    signatureP384,
  ),
  trustListManager: explicit(
    { self: 'sha256' },
    {
      ...noCrl,
      id: { name: 'TLM' },
      validityPeriod: years(10),
      appPermissions: [ssp(624, '01c8')],
      verifyKeyIndicator: {
        verificationKey: {
          ecdsaBrainpoolP256r1: { uncompressedP256: { x: octets(32, 13), y: octets(32, 14) } },
        },
      },
    },
    signatureBrainpool,
  ),
  authorizationAuthority: explicit(
    { sha384AndDigest: fromHex('00112233aabbccdd') },
    {
      ...noCrl,
      id: { name: 'AA' },
      validityPeriod: { start: 694_310_400, duration: { sixtyHours: 700 } },
      region: {
        identifiedRegion: [{ countryOnly: 250 }, { countryAndRegions: { countryOnly: 276, regions: [1, 9] } }],
      },
      assuranceLevel: fromHex('80'),
      appPermissions: [ssp(623, '0132')],
      certIssuePermissions: [{ subjectPermissions: { explicit: [{ psid: 36 }, { psid: 37 }, { psid: 140 }] } }],
      encryptionKey: { supportedSymmAlg: 'aes128Ccm', publicKey: { eciesBrainpoolP256r1: point(15) } },
      verifyKeyIndicator: { verificationKey: { ecdsaBrainpoolP256r1: point(16) } },
    },
    signatureP384,
  ),
  enrolmentAuthority: explicit(
    { sha256AndDigest: fromHex('0123456789abcdef') },
    {
      ...noCrl,
      id: { name: 'EA' },
      validityPeriod: { start: 694_310_400, duration: { hours: 26_280 } },
      region: {
        identifiedRegion: [
          {
            countryAndSubregions: {
              countryOnly: 250,
              regionAndSubregions: [
                { region: 75, subregions: [1, 20] },
                { region: 92, subregions: [] },
              ],
            },
          },
        ],
      },
      appPermissions: [ssp(623, '010e')],
      certRequestPermissions: [{ subjectPermissions: { all: null } }],
      canRequestRollover: null,
      encryptionKey: { supportedSymmAlg: 'aes128Ccm', publicKey: { eciesNistP256: point(17) } },
      verifyKeyIndicator: { verificationKey: { ecdsaNistP256: { 'compressed-y-0': octets(32, 18) } } },
    },
    signatureBrainpool,
  ),
  /** Of a fire engine: right of way and free crossing, requests and warnings. */
  authorizationTicket: explicit(
    { sha256AndDigest: fromHex('fedcba9876543210') },
    {
      ...noCrl,
      id: { none: null },
      validityPeriod: { start: 694_310_400, duration: { hours: 168 } },
      region: {
        circularRegion: { center: { latitude: 488_583_701, longitude: -22_944_813 }, radius: 25_000 },
      },
      assuranceLevel: fromHex('c0'),
      appPermissions: [ssp(36, '010260'), ssp(37, '01004010'), ssp(140, '02810000'), { psid: 141 }],
      encryptionKey: { supportedSymmAlg: 'aes128Ccm', publicKey: { eciesNistP256: point(19) } },
      verifyKeyIndicator: { verificationKey: { ecdsaNistP256: point(20) } },
    },
    signatureP256(21),
  ),
  enrolmentCredential: explicit(
    { sha256AndDigest: fromHex('a0a1a2a3a4a5a6a7') },
    {
      ...noCrl,
      id: { binaryId: octets(9, 22) },
      validityPeriod: { start: 694_310_400, duration: { minutes: 43_200 } },
      region: {
        rectangularRegion: [
          {
            northWest: { latitude: 489_000_000, longitude: 22_000_000 },
            southEast: { latitude: 488_000_000, longitude: 24_000_000 },
          },
        ],
      },
      appPermissions: [ssp(623, '01c0')],
      verifyKeyIndicator: { verificationKey: { ecdsaNistP256: point(23) } },
    },
    signatureP256(24),
  ),
  /** An implicit certificate with linkage values, as pseudonyms in America have them. */
  pseudonym: {
    version: 3,
    type: 'implicit',
    issuer: { sha256AndDigest: fromHex('1122334455667788') },
    toBeSigned: {
      id: {
        linkageData: {
          iCert: 42,
          'linkage-value': octets(9, 25),
          'group-linkage-value': { jValue: octets(4, 26), value: octets(9, 27) },
        },
      },
      cracaId: fromHex('a1b2c3'),
      crlSeries: 4,
      validityPeriod: { start: 694_310_400, duration: { hours: 169 } },
      region: {
        polygonalRegion: [
          { latitude: 423_000_000, longitude: -837_000_000 },
          { latitude: 424_000_000, longitude: -837_000_000 },
          { latitude: 424_000_000, longitude: -836_000_000 },
        ],
      },
      appPermissions: [{ psid: 32, ssp: { opaque: fromHex('000102') } }, { psid: 38 }],
      verifyKeyIndicator: { reconstructionValue: { 'compressed-y-0': octets(32, 28) } },
    },
  },
} satisfies Record<string, Certificate>

const digest: SignerIdentifier = { digest: fromHex('0f1e2d3c4b5a6978') }

/** Data in a signed envelope. */
export const signed = (
  unsecuredData: Uint8Array,
  headerInfo: HeaderInfo,
  signer: SignerIdentifier = digest,
  signature: Signature = signatureP256(30),
): Ieee1609Dot2Data => ({
  protocolVersion: 3,
  content: {
    signedData: {
      hashId: 'ecdsaBrainpoolP384r1Signature' in signature ? 'sha384' : 'sha256',
      tbsData: { payload: { data: { protocolVersion: 3, content: { unsecuredData } } }, headerInfo },
      signer,
      signature,
    },
  },
})

const GENERATION_TIME = 694_310_400_123_456
const position = { latitude: 488_583_701, longitude: -22_944_813, elevation: 4_447 }

/** Headers with one option each, and as the profiles of TS 103 097 want them. */
const headers: HeaderInfo[] = [
  { psid: 36, generationTime: GENERATION_TIME },
  { psid: 36, generationTime: GENERATION_TIME, inlineP2pcdRequest: [fromHex('0a0b0c'), fromHex('ffeedd')] },
  { psid: 36, generationTime: GENERATION_TIME, requestedCertificate: certificates.authorizationAuthority },
  { psid: 37, generationTime: GENERATION_TIME, generationLocation: position },
  { psid: 32, expiryTime: 18_446_744_073_709_551_615n, p2pcdLearningRequest: fromHex('010203') },
  {
    psid: 270_549_119,
    encryptionKey: { public: { supportedSymmAlg: 'aes128Ccm', publicKey: { eciesNistP256: point(31) } } },
  },
  { psid: 128, encryptionKey: { symmetric: { aes128Ccm: octets(16, 32) } } },
  { psid: 623, generationTime: 0, pduFunctionalType: 1 },
]

const key = { v: point(33), c: octets(16, 34), t: octets(16, 35) }
const recipientId = fromHex('8877665544332211')
const ccm = (count: number) => ({ aes128ccm: { nonce: octets(12, 36), ccmCiphertext: octets(count, 37) } })
const keys: EncryptedDataEncryptionKey[] = [{ eciesNistP256: key }, { eciesBrainpoolP256r1: key }]
const recipients: RecipientInfo[] = [
  { pskRecipInfo: recipientId },
  { symmRecipInfo: { recipientId, encKey: ccm(32) } },
  ...keys.flatMap((encKey): RecipientInfo[] => [
    { certRecipInfo: { recipientId, encKey } },
    { signedDataRecipInfo: { recipientId, encKey } },
    { rekRecipInfo: { recipientId, encKey } },
  ]),
]

const data = (content: Ieee1609Dot2Content): Ieee1609Dot2Data => ({ protocolVersion: 3, content })
const payload = octets(40, 38)

/** Ieee1609Dot2Data of all kinds. */
export const securedMessages: Ieee1609Dot2Data[] = [
  data({ unsecuredData: payload }),
  data({ unsecuredData: octets(70_000, 39) }),
  data({ signedCertificateRequest: payload }),
  ...headers.map((headerInfo) => signed(payload, headerInfo)),
  ...Object.values(certificates).map((certificate) =>
    signed(payload, headers[0]!, { certificate: [certificate] }, signatureBrainpool),
  ),
  signed(payload, headers[0]!, { certificate: [certificates.authorizationTicket, certificates.root] }, signatureP384),
  signed(payload, headers[0]!, { self: null }),
  data({
    signedData: {
      hashId: 'sha256',
      tbsData: { payload: { extDataHash: { sha256HashedData: octets(32, 40) } }, headerInfo: headers[0]! },
      signer: digest,
      signature: signatureP256(41),
    },
  }),
  ...recipients.map((one) => data({ encryptedData: { recipients: [one], ciphertext: ccm(100) } })),
  data({ encryptedData: { recipients, ciphertext: ccm(300) } }),
]
