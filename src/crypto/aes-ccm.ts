import { cbc, ctr } from '@noble/ciphers/aes.js'
import { refuse, requireOctets } from './errors'
import { concat, equalInConstantTime, xor } from './octets'
import type { AesCcmOptions } from './types'

/** AES-CCM, NIST SP 800-38C with the formatting of its appendix A: a CBC-MAC under counter mode. */

const BLOCK = 16

/** Checks the arguments; returns the length of the tag. */
export function ccmTagLength(key: unknown, nonce: unknown, length: number, options: AesCcmOptions): number {
  const { aad, tagLength = BLOCK } = options
  requireOctets('the key', key, 16)
  requireOctets('the nonce', nonce, 7, 8, 9, 10, 11, 12, 13)
  if (aad !== undefined) requireOctets('aad', aad)
  if (!Number.isInteger(tagLength) || tagLength < 4 || tagLength > BLOCK || tagLength % 2)
    refuse('invalid-argument', 'tagLength is not 4, 6, 8, 10, 12, 14 or 16')
  // The length goes into the octets that the nonce leaves: three, at most 16 MiB, with the 12 octets of IEEE 1609.2.
  if (length >= 2 ** (8 * (15 - nonce.length))) refuse('invalid-argument', 'too long for this length of the nonce')
  return tagLength
}

/** A.2.1 and A.3: the flags, the nonce, a number in the octets that are left. */
function block(flags: number, nonce: Uint8Array, value: number): Uint8Array {
  const out = new Uint8Array(BLOCK)
  out[0] = flags + (14 - nonce.length)
  out.set(nonce, 1)
  for (let at = BLOCK - 1, rest = value; at > nonce.length && rest > 0; at--, rest = Math.floor(rest / 256))
    out[at] = rest
  return out
}

const padded = (bytes: Uint8Array): Uint8Array => concat(bytes, new Uint8Array(-bytes.length & (BLOCK - 1)))

/** A.2.2: the length of the associated data in two octets, or in four after a mark. */
function withLength(aad: Uint8Array): Uint8Array {
  const { length } = aad
  if (length === 0) return aad
  const prefix =
    length < 0xff00 ? [length >> 8, length] : [0xff, 0xfe, length >>> 24, length >>> 16, length >>> 8, length]
  return padded(concat(Uint8Array.from(prefix), aad))
}

function mac(
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  aad: Uint8Array,
  tagLength: number,
): Uint8Array {
  const flags = (aad.length ? 64 : 0) + 8 * ((tagLength - 2) / 2)
  const text = concat(block(flags, nonce, plaintext.length), withLength(aad), padded(plaintext))
  const chained = cbc(key, new Uint8Array(BLOCK), { disablePadding: true }).encrypt(text)
  return Uint8Array.from(chained.subarray(-BLOCK))
}

function encrypt(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, options: AesCcmOptions = {}): Uint8Array {
  requireOctets('the plaintext', plaintext)
  const tagLength = ccmTagLength(key, nonce, plaintext.length, options)
  const tag = mac(key, nonce, plaintext, options.aad ?? new Uint8Array(), tagLength)
  // Counter block 0 hides the tag, those from 1 on the plaintext: one run of counter mode over both.
  const hidden = ctr(key, block(0, nonce, 0)).encrypt(concat(tag, plaintext))
  return concat(hidden.subarray(BLOCK), hidden.subarray(0, tagLength))
}

function decrypt(key: Uint8Array, nonce: Uint8Array, ciphertext: Uint8Array, options: AesCcmOptions = {}): Uint8Array {
  requireOctets('the ciphertext', ciphertext)
  const tagLength = ccmTagLength(key, nonce, ciphertext.length - (options.tagLength ?? BLOCK), options)
  const length = ciphertext.length - tagLength
  if (length < 0) refuse('authentication-failed', 'the ciphertext is shorter than its tag')
  const mask = new Uint8Array(BLOCK)
  const shown = ctr(key, block(0, nonce, 0)).encrypt(concat(mask, ciphertext.subarray(0, length)))
  const plaintext = Uint8Array.from(shown.subarray(BLOCK))
  const tag = xor(ciphertext.subarray(length), shown)
  const expected = mac(key, nonce, plaintext, options.aad ?? new Uint8Array(), tagLength).subarray(0, tagLength)
  if (!equalInConstantTime(tag, expected)) refuse('authentication-failed', 'the tag is wrong')
  return plaintext
}

/**
 * AES-128-CCM in pure JavaScript (NIST SP 800-38C; IEEE 1609.2 §5.3.8: nonce of 12 octets, tag of 16, no associated
 * data). The providers' `aesCcmEncrypt` and `aesCcmDecrypt` do the same, with the platform's help where there is any.
 *
 * `encrypt(key, nonce, plaintext, options?)` gives ciphertext ‖ tag; `decrypt(key, nonce, ciphertext, options?)` throws
 * CryptoError `authentication-failed` if the tag does not fit. A nonce must not be used twice with the same key.
 *
 * @example
 * ```ts
 * const sealed = aesCcm.encrypt(key, nonce, plaintext)
 * const opened = aesCcm.decrypt(key, nonce, sealed)
 * ```
 */
export const aesCcm = { encrypt, decrypt }
