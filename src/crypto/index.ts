/**
 * The cryptography of IEEE 1609.2 and ETSI TS 103 097: ECDSA, ECDH and AES-CCM behind one interface, with the fastest
 * implementation that a platform has, and the primitives on top of them: ECIES, implicit certificates, butterfly keys,
 * linkage values. Key files are in `bluelight/crypto/keys`.
 * @module
 */
export { aesCcm } from './aes-ccm'
export { type Awaitable, andThen } from './awaitable'
export { type ButterflyIndex, type ButterflyUse, butterflyExpand, type Caterpillar } from './butterfly'
export { curves, hashOf } from './curves'
export { type EciesEncryptedKey, type EciesOptions, ecies } from './ecies'
export { type EcqvOptions, ecqvReconstruct } from './ecqv'
export { CryptoError, type CryptoErrorCode } from './errors'
export { kdf2 } from './kdf2'
export { type LinkageShare, linkageSeed, linkageValue, preLinkageValue } from './linkage-value'
export { mac1 } from './mac1'
export { type NodeProviderOptions, nodeProvider } from './node'
export { compress, compressedPoint, coordinates, decompress, publicKey, uncompressedPoint } from './point'
export { privateKey } from './private-key'
export { type PureProviderOptions, pureProvider } from './pure'
export { combineProviders, type SelectProviderOptions, selectProvider } from './select'
export { signWith } from './signer'
export type {
  AesCcmOptions,
  CryptoProvider,
  Curve,
  EcdsaSignature,
  HashAlgorithm,
  KeyPair,
  Operation,
  PrivateKey,
  PublicKey,
  RandomSource,
  Signer,
  SigningKey,
  SyncCryptoProvider,
} from './types'
export { type WebcryptoProviderOptions, webcryptoProvider } from './webcrypto'
