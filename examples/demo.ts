/// <reference types="node" />
// A fire engine drives past an autonomous vehicle, which hears it through a hub: three processes, see --help.
import { styleText } from 'node:util'
import { Child } from './child'
import { type Options, readOptions, USAGE } from './options'
import type { AutonomousVehicleStatus, DemoEvent, FireEngineStatus, HubStatus } from './protocol'
import { Screen } from './screen'
import { type FirstAlert, isSuccess, type State } from './state'
import { round, summary } from './summary'
import { every, steadyClock } from './ticker'
import { closing, describe, line, type Paint, picture } from './view'

/** The vehicles set off together, when both have heard of it, milliseconds. */
const LEAD = 50
/** Between two looks at the state, milliseconds. */
const FRAME = 100
/** Where there is no terminal, one line for so many looks. */
const LINE = 10

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  let options: Options
  try {
    options = readOptions(args)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    return 2
  }
  if (options.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const state = await run(options)
  if (!isSuccess(state)) process.stderr.write(`${state.failure ?? 'no alert was raised for the fire engine'}\n`)
  const last = options.json ? [JSON.stringify(summary(state))] : closing(state)
  process.stdout.write(`${last.join('\n')}\n`)
  return isSuccess(state) ? 0 : 1
}

/** Runs the demo to its end, and tells how things stood then. */
async function run({ seconds, json }: Options): Promise<State> {
  const ending = endings()
  const events: DemoEvent[] = []
  const runs = new Set<string>()
  let url = ''
  let start = 0
  let cancelEnd: () => void = () => undefined
  let stopped: number | undefined
  const alerted = new Set<string>()
  let firstAlert: FirstAlert | undefined

  const onEvent = (event: DemoEvent): void => {
    events.push(event)
    if (events.length > 100) events.shift()
    if (event.kind === 'run') runs.add(event.id)
    if (event.kind !== 'alert' || event.change.kind !== 'raised') return
    const { report, distance, closingSpeed, timeOfArrival } = event.change.encounter
    alerted.add(report.id)
    firstAlert ??= {
      after: round((event.time - start) / 1000, 2) ?? 0,
      distance: round(distance, 1) ?? 0,
      closingSpeed: round(closingSpeed, 2) ?? 0,
      ...(timeOfArrival !== undefined && { timeOfArrival: round(timeOfArrival, 1) ?? 0 }),
    }
  }
  const hooks = { fail: ending.fail, interrupted: ending.end, event: onEvent }

  const hub = new Child<HubStatus>('the hub', './hub.js', [], hooks)
  let engine: Child<FireEngineStatus> | undefined
  let car: Child<AutonomousVehicleStatus> | undefined
  const state = (): State => ({
    url,
    start,
    elapsed: start === 0 ? 0 : Math.max(0, ((stopped ?? steadyClock.now()) - start) / 1000),
    hub: hub.status,
    engine: engine?.status,
    car: car?.status,
    events,
    // There is no other emergency vehicle, but the demo is to prove that it was this one.
    alertsForEngine: [...alerted].filter((id) => runs.has(id)).length,
    firstAlert,
    failure: ending.failure,
  })
  const show = view(json)

  const drive = async (): Promise<void> => {
    url = await hub.ready
    if (ending.isOver) return
    car = new Child('the autonomous vehicle', './autonomous-vehicle.js', [url], hooks)
    engine = new Child('the fire engine', './fire-engine.js', [url], hooks)
    await Promise.all([car.ready, engine.ready])
    if (ending.isOver) return
    start = steadyClock.now() + LEAD
    for (const vehicle of [car, engine]) vehicle.tell({ kind: 'go', at: start })
    show.begin(state)
    if (seconds !== undefined) cancelEnd = steadyClock.after(LEAD + seconds * 1000, ending.end)
  }
  void drive()
  await ending.over
  cancelEnd()
  stopped = steadyClock.now()
  // The vehicles first: what they still say to each other needs the hub.
  await Promise.all([car?.stop(), engine?.stop()])
  await hub.stop()
  show.end(state)
  return state()
}

/** All that ends the demo: time, Ctrl-C and other signals, and processes that fail. */
function endings() {
  let resolve: () => void = () => undefined
  const over = new Promise<void>((done) => {
    resolve = done
  })
  const ending = {
    over,
    isOver: false,
    failure: undefined as string | undefined,
    end: (): void => {
      ending.isOver = true
      resolve()
    },
    fail: (reason: string): void => {
      ending.failure ??= reason
      ending.end()
    },
  }
  // Once: a second Ctrl-C ends the demo on the spot, and its processes with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, ending.end)
  // npm and its shell die of signals without handing all of them on. Then nobody is waiting for us any more.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid !== parent && ending.end(), 500).unref()
  }
  // Whoever read our output has gone.
  process.stdout.on('error', ending.end)
  return ending
}

/** Shows the state while the demo runs: a picture on a terminal, lines elsewhere, and nothing but the summary for programs. */
function view(json: boolean) {
  const stream = json ? process.stderr : process.stdout
  const isTerminal = stream.isTTY === true
  const screen = new Screen(stream)
  const paint: Paint = (style, text) => (process.env.NO_COLOR ? text : styleText(style, text))
  let cancel: () => void = () => undefined
  let shown = 0

  const draw = (state: State): void => screen.draw(picture(state, screen.size.columns, paint))
  const write = (state: State, isDue: boolean): void => {
    for (const event of state.events.filter(({ time }) => time > shown)) {
      shown = event.time
      stream.write(`${describe(event, state.start)}\n`)
    }
    if (isDue) stream.write(`${line(state)}\n`)
  }
  const show = isTerminal ? draw : json ? () => undefined : write
  return {
    begin: (state: () => State): void => {
      cancel = every(steadyClock, FRAME, steadyClock.now(), (n) => show(state(), n % LINE === LINE - 1))
    },
    end: (state: () => State): void => {
      cancel()
      show(state(), false)
      screen.close()
    },
  }
}
