import * as nodeCrypto from 'node:crypto'
import {
  type CryptoProvider,
  curves,
  decompress,
  nodeProvider,
  pureProvider,
  selectProvider,
  webcryptoProvider,
} from '../src/crypto'
import { writePkcs8, writeSpki } from '../src/crypto/keys'

// Each provider beside bare node:crypto, in one run: signatures verified and made per second of processor time, of a
// message as IEEE 1609.2 has it (two hashes), with a key that is in use. Medians of interleaved slices.

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)
const SLICE_MS = 30

type Run = () => unknown

/** Calls per second of processor time; promises are waited for, eight at a time. */
async function rate(run: Run): Promise<number> {
  let calls = 0
  const start = process.cpuUsage()
  const deadline = performance.now() + SLICE_MS
  do {
    const results = Array.from({ length: 8 }, run)
    if (results[0] instanceof Promise) await Promise.all(results)
    calls += results.length
  } while (performance.now() < deadline)
  const { user, system } = process.cpuUsage(start)
  return (calls * 1e6) / (user + system)
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

const providers: CryptoProvider[] = [
  selectProvider(),
  nodeProvider(),
  nodeProvider({ threadPool: true }),
  webcryptoProvider(),
  pureProvider(),
]

for (const curve of curves) {
  const { privateKey, publicKey } = nodeProvider().generateKey(curve)
  const message = nodeCrypto.randomBytes(curve.includes('384') ? 96 : 64)
  const hash = curve.includes('384') ? 'sha384' : 'sha256'
  const signature = nodeProvider().sign(privateKey, message)
  const joined = Buffer.concat([signature.r, signature.s])
  const der = (bytes: Uint8Array) => ({ key: Buffer.from(bytes), format: 'der' as const })
  const bareKey = {
    key: nodeCrypto.createPublicKey({ ...der(writeSpki(decompress(publicKey))), type: 'spki' }),
    dsaEncoding: 'ieee-p1363' as const,
  }
  const bareOwn = {
    key: nodeCrypto.createPrivateKey({ ...der(writePkcs8(privateKey)), type: 'pkcs8' }),
    dsaEncoding: 'ieee-p1363' as const,
  }
  const runs: Record<string, { verify: Run; sign: Run }> = {
    'bare node:crypto': {
      verify: () => nodeCrypto.verify(hash, message, bareKey, joined),
      sign: () => nodeCrypto.sign(hash, message, bareOwn),
    },
  }
  for (const provider of providers) {
    if (!(await provider.supports('verify', curve))) continue
    const key = { ...publicKey, id: '0011223344556677' }
    if (!(await provider.verify(key, message, signature))) throw new Error(`${provider.name}: not verified`)
    runs[provider.name] = {
      verify: () => provider.verify(key, message, signature),
      sign: () => provider.sign(privateKey, message),
    }
  }
  const rates = Object.entries(runs).map(([name, run]) => ({ name, run, verify: [] as number[], sign: [] as number[] }))
  for (let round = -1; round < ROUNDS; round++)
    for (const entry of rates)
      for (const operation of ['verify', 'sign'] as const) {
        const measured = await rate(entry.run[operation])
        if (round >= 0) entry[operation].push(measured)
      }
  const [bare] = rates
  console.log(curve)
  console.table(
    Object.fromEntries(
      rates.map(({ name, verify, sign }) => [
        name,
        {
          'verify /s': Math.round(median(verify)),
          'of bare': `${Math.round((100 * median(verify)) / median(bare!.verify))} %`,
          'sign /s': Math.round(median(sign)),
          'of bare ': `${Math.round((100 * median(sign)) / median(bare!.sign))} %`,
        },
      ]),
    ),
  )
}
