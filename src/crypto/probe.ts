import { type Awaitable, andThen, isPromise } from './awaitable'
import { curves, factsOf, isInRange } from './curves'
import { equal, octets } from './octets'
import { privateKey } from './private-key'
import type { CryptoProvider, Curve, Operation, PublicKey } from './types'

/**
 * Whether an operation works on a platform: it is done once, with known answers. What a platform claims to have is no
 * guide: some that offer node:crypto list curves that they cannot verify with.
 */

/** The ASCII octets of `bluelight`; the private keys and the AES key are the octets 1, 2, 3, …. */
const MESSAGE = octets('626c75656c69676874')
const counting = (length: number) => Uint8Array.from({ length }, (_, i) => i + 1)

const HASHES = {
  'SHA-256': 'cc1440bf021bdc10be5f91aba3aeed64b3320b7823b58af8b70c8c2e3157282b',
  'SHA-384': '94a0782c4dc2545290dfe5b951f96e4e801d68593f99639b050d1d427cc2cb680dbf04e31894310248e2cc32ff548f5b',
} as const
const CCM = '701802ee794bd4c6d5bad5748ae035dd986aad8b27c955d16a'

/** Public key, a signature of the message, and the agreement of the key with itself. */
const ANSWERS: Readonly<Record<Curve, Readonly<Record<'point' | 'r' | 's' | 'z', string>>>> = {
  'P-256': {
    point: '02515c3d6eb9e396b904d3feca7f54fdcd0cc1e997bf375dca515ad0a6c3b4035f',
    r: '4c10512b7e88384d9730fed5ab0b6fdbd312d14013e05525e995e06de511870e',
    s: 'c968b82303fa18cef5dc5ebbc0c9255462f9a162bb00fd52d05825e1e38d35cc',
    z: 'b4f1fcce40735f836af8d6312d248d1a8348405669a195fac5350406ba76bcce',
  },
  'P-384': {
    point: '03c76f2283dda95cd49b0ed9e733d2904474e37216f124e13d2c9ab4cf01021c49ad9cabb3d0b97499aef2f0ab313fa028',
    r: 'e70f41027f02deb701dbc043da3e5fb19510d668fa0ec5a8f2d38f7b77af28364becc61ccf5b4639b99b5f67567a9ee6',
    s: '41e22f7892a710b6cdd034b8a8bf669d0dde6e7647eb920f5d317d93923cd42505f5fd186ee66bdd154cd0be67af1a12',
    z: '2e903bc4a5184d964016978a28781bf563ebf17081e5d907d03f0f959ba83ad68ec19563d63144f3362082f7dc2a8952',
  },
  brainpoolP256r1: {
    point: '034e366cf3c8a982e423831d6715e722acf03cab8452e3c64d1e3b038caf87fc48',
    r: '7489f87328e478ae0849309673c08ce89f4c62e97ccf858865e3ea2127b4056e',
    s: '9817648bca2c309fec371a2381066fa1fd61857f93abd9f77aebc0550530d029',
    z: '7867cd14194437dec2e16e90d0bd588301f819947b4cba9fb0e6ca9def41d17f',
  },
  brainpoolP384r1: {
    point: '0278083585d7bc642b9899c0547604dac754db56d69ba822c40d79ba4a33e61d6486869b012305179fd4b2cac97e66cffa',
    r: '426c5759c738994420409fd609b34877eb73032729e28fa6371456fc891e8e4f425b8fe3f4e7c21a02103b76eaf1371b',
    s: '2d4652656656ef9d0eecd93e33be1cdc2dedeeef9f0da9e310e83995d6d39aa49b2a0bf00a0e4db3900f8565e81a826c',
    z: '57faad6ac553182dbe0b103dd376bf0c642ea0beb8ef14720c6753663918395aceed8f90b23c8dc3b9763212ef7d8be4',
  },
}

function works(provider: CryptoProvider, operation: Operation, curve: Curve): Awaitable<boolean> {
  const { length, hash } = factsOf(curve)
  const answer = ANSWERS[curve]
  const own = privateKey(curve, counting(length))
  const key: PublicKey = { curve, point: octets(answer.point) }
  const signature = { r: octets(answer.r), s: octets(answer.s) }
  const digest = octets(HASHES[hash])
  /** A signature is accepted, and that of another message is not. */
  const judges = (judge: (input: Uint8Array) => Awaitable<boolean>, input: Uint8Array) =>
    andThen(judge(input), (right) => right && andThen(judge(counting(input.length)), (wrong) => !wrong))

  switch (operation) {
    case 'hash':
      return equal(provider.hash(hash, MESSAGE), digest)
    case 'verify':
      return judges((input) => provider.verify(key, input, signature), MESSAGE)
    case 'verifyHash':
      return judges((input) => provider.verifyHash(key, input, signature), digest)
    case 'sign':
      return andThen(
        provider.sign(own, MESSAGE),
        (made) => isInRange(curve, made) && provider.verify(key, MESSAGE, made),
      )
    case 'signHash':
      return andThen(
        provider.signHash(own, digest),
        (made) => isInRange(curve, made) && provider.verifyHash(key, digest, made),
      )
    case 'ecdh':
      return andThen(provider.ecdh(own, key), (z) => equal(z, octets(answer.z)))
    // Without drawing: a source that is given for its sequence must not be used up by questions.
    case 'generateKey':
    case 'publicKeyOf':
      return equal(provider.publicKeyOf(own).point, key.point)
    case 'aesCcm': {
      const sealed = octets(CCM)
      const [aes, nonce] = [counting(16), counting(12)]
      return (
        equal(provider.aesCcmEncrypt(aes, nonce, MESSAGE), sealed) &&
        equal(provider.aesCcmDecrypt(aes, nonce, sealed), MESSAGE)
      )
    }
    default:
      return false
  }
}

/** As {@link works}, with any failure as a no. */
function attempt(provider: CryptoProvider, operation: Operation, curve: Curve): Awaitable<boolean> {
  try {
    const result = works(provider, operation, curve)
    return isPromise(result) ? result.catch(() => false) : result
  } catch {
    return false
  }
}

/** `supports` of a provider: each operation is tried out once, when it is first asked for. */
export function probed(provider: () => CryptoProvider, hasRandom: boolean): CryptoProvider['supports'] {
  const known = new Map<string, Awaitable<boolean>>()
  function one(operation: Operation, curve: Curve): Awaitable<boolean> {
    const id = `${operation} ${curve}`
    const answer = known.get(id)
    if (answer !== undefined) return answer
    const asked = attempt(provider(), operation, curve)
    known.set(id, asked)
    // Once a promise has settled, the answer is there at once.
    if (isPromise(asked)) asked.then((settled) => known.set(id, settled))
    return asked
  }
  return (operation, curve) => {
    if (operation === 'random' || (operation === 'generateKey' && !hasRandom)) return hasRandom
    if (curve !== undefined) return one(operation, curve)
    return curves.reduce<Awaitable<boolean>>((all, next) => andThen(all, (ok) => ok && one(operation, next)), true)
  }
}
