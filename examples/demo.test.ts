/// <reference types="node" />
// The whole demo, as `npm run demo` runs it: the built files, each a process.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const DEMO = fileURLToPath(new URL('../dist/examples/demo.js', import.meta.url))
const isBuilt = existsSync(DEMO)

const MODULES = ['hub', 'fire-engine', 'autonomous-vehicle']

interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(...args: string[]): { readonly process: ChildProcess; readonly result: Promise<Result> } {
  const demo = spawn(process.execPath, [DEMO, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  demo.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  demo.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const result = new Promise<Result>((resolve) => demo.on('close', (status) => resolve({ status, stdout, stderr })))
  return { process: demo, result }
}

const lastLine = (text: string): unknown => JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')

const delay = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The demo's own processes by the names of their modules; Linux tells. */
function children({ pid }: ChildProcess): Map<string, number> {
  const pids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  const named = pids.map((child): [string, number] => {
    const [, file = ''] = readFileSync(`/proc/${child}/cmdline`, 'utf8').split('\0')
    return [basename(file, '.js'), Number(child)]
  })
  return new Map(named)
}

async function untilAllRun(demo: ChildProcess): Promise<Map<string, number>> {
  for (;;) {
    const found = children(demo)
    if (found.size === 3 && [...found.keys()].every((name) => MODULES.includes(name))) return found
    await delay(20)
  }
}

/** A process that has ended and that nobody has asked about yet is a zombie: state Z. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

if (!isBuilt) console.log('the demo is not tested: build it first (npm run build)')

describe.skipIf(!isBuilt)('npm run demo', () => {
  // Two at a time: they must not get in each other's way, and it saves time.
  test('ends by itself with a summary', async () => {
    const results = await Promise.all([start('--seconds', '3', '--json').result, start('--seconds', '3').result])
    expect(results.map(({ status }) => status)).toEqual([0, 0])
    const [json, plain] = results
    expect(json?.stdout.trimEnd().split('\n')).toHaveLength(1)
    const summary = lastLine(json?.stdout ?? '')
    expect(summary).toMatchObject({ ok: true, errors: 0, alertsRaised: 1, alertsCleared: 0, hub: { errors: 0 } })
    const { sent, received, decoded, latencyMs, firstAlert, fireEngine } = summary as Record<string, never>
    // 2 × 10 BSM per second; an alert per second and one more for the siren, which may come right at the end.
    expect(sent).toBeGreaterThanOrEqual(55)
    expect(sent).toBeLessThanOrEqual(67)
    expect([received, decoded]).toEqual([sent, sent])
    expect(latencyMs).toMatchObject({ p50: expect.any(Number), p99: expect.any(Number) })
    expect(firstAlert).toMatchObject({ after: expect.any(Number), closingSpeed: expect.any(Number) })
    expect(fireEngine).toMatchObject({ sent: { eva: expect.any(Number) }, errors: 0 })
    expect(plain?.stdout).toContain('ALERT, ')
    expect(plain?.stdout).toContain('alerts raised: 1')
  })

  test('without an alert it fails', async () => {
    const { status, stdout, stderr } = await start('--seconds', '0.1', '--json').result
    expect(status).toBe(1)
    expect(lastLine(stdout)).toMatchObject({ ok: false, alertsRaised: 0 })
    expect(stderr).toContain('no alert was raised for the fire engine')
  })

  test('a usage error is 2', async () => {
    const { status, stdout, stderr } = await start('--seconds', 'soon').result
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--seconds is "soon"')
    expect(stderr).toContain('Usage: npm run demo')
  })

  test.skipIf(process.platform !== 'linux')('Ctrl-C ends it and its processes', async () => {
    const demo = start()
    const pids = await untilAllRun(demo.process)
    demo.process.stdout?.on('data', (text: string) => text.includes('ALERT, ') && demo.process.kill('SIGINT'))
    const { status, stdout } = await demo.result
    expect(status).toBe(0)
    expect(stdout).toContain('alerts raised: 1, cleared: 0')
    expect([...pids.values()].filter(isAlive)).toEqual([])
  })

  test.skipIf(process.platform !== 'linux')('its processes die with it', async () => {
    const demo = start('--json')
    const pids = await untilAllRun(demo.process)
    demo.process.kill('SIGKILL')
    await demo.result
    for (let tries = 0; tries < 100 && [...pids.values()].some(isAlive); tries++) await delay(50)
    expect([...pids.values()].filter(isAlive)).toEqual([])
  })

  test.skipIf(process.platform !== 'linux')('a process that crashes fails it', async () => {
    const victims = { hub: 'the hub', 'fire-engine': 'the fire engine', 'autonomous-vehicle': 'the autonomous vehicle' }
    await Promise.all(
      Object.entries(victims).map(async ([module, name]) => {
        const demo = start('--json')
        const pids = await untilAllRun(demo.process)
        process.kill(pids.get(module) ?? 0, 'SIGKILL')
        const { status, stdout, stderr } = await demo.result
        expect(status).toBe(1)
        expect(stderr).toContain(`${name} ended unexpectedly (SIGKILL)`)
        expect(lastLine(stdout)).toMatchObject({ ok: false, failure: expect.stringContaining(name) })
        expect([...pids.values()].filter(isAlive)).toEqual([])
      }),
    )
  })
})
