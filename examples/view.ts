import type { Encounter } from './emergency'
import { displacement, dot, type Position, turn, vector } from './geodesy'
import type { DemoEvent } from './protocol'
import type { RadioCounts } from './radio'
import type { State } from './state'

/** How a piece of text looks; a terminal has colours for it. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow'
export type Paint = (style: Style, text: string) => string

/** The picture for a terminal, one string per line, none longer than `columns`. */
export function picture(state: State, columns: number, paint: Paint): string[] {
  const { engine, car, hub } = state
  const lines: [text: string, style?: Style][] = []
  lines.push([`bluelight demo   ${clock(state.elapsed)}   hub ${state.url}   Ctrl-C ends`, 'dim'], [''])

  lines.push([`FIRE ENGINE ${engine?.id ?? ''}   sends BSM (10 per second) and EVA (1 per second)`, 'bold'])
  if (engine !== undefined) {
    const { lightsUse, sirenUse, responseType, multi } = engine.details
    lines.push([
      `  lights ${words(lightsUse)}   siren ${words(sirenUse)}   response ${words(responseType)}   ${words(multi)}`,
    ])
    lines.push([`  ${motion(engine.motion)}`], [`  ${spaced(traffic(engine.radio))}`])
  }
  lines.push([''])

  lines.push([`AUTONOMOUS VEHICLE ${car?.id ?? ''}   sends BSM (10 per second)`, 'bold'])
  if (car !== undefined) {
    lines.push([`  ${motion(car.motion)}`], [`  ${spaced([...traffic(car.radio), latency(car.radio)])}`], [''])
    lines.push(['WHAT IT HEARS', 'bold'])
    if (car.encounters.length === 0) lines.push(['  no emergency vehicle', 'dim'])
    for (const encounter of car.encounters) {
      lines.push([`  ${headline(encounter)}`, encounter.alert ? 'red' : 'green'])
      lines.push([`  ${said(encounter)}`], [`  ${spaced(geometry(encounter, car.motion.heading))}`])
      lines.push([`  ${strip(car.motion, encounter, Math.min(columns - 4, 76))}`])
    }
    lines.push([''])
  }

  lines.push([
    `HUB   received ${hub?.received ?? 0}   delivered ${hub?.delivered ?? 0}   errors ${hub?.errors ?? 0}`,
    'dim',
  ])
  for (const event of state.events.slice(-4)) {
    lines.push([`  ${describe(event, state.start)}`, event.kind === 'alert' ? 'yellow' : 'dim'])
  }
  // Cut before painting: colours take no room.
  return lines.map(([text, style]) => {
    const cut = text.slice(0, Math.max(1, columns - 1))
    return style === undefined || cut === '' ? cut : paint(style, cut)
  })
}

/** The same in one line, for output that is not a terminal. */
export function line({ elapsed, engine, car }: State): string {
  const parts = [clock(elapsed)]
  if (engine !== undefined) {
    const { lightsUse, sirenUse } = engine.details
    parts.push(`fire engine ${pace(engine.motion.speed)}, lights ${words(lightsUse)}, siren ${words(sirenUse)}`)
  }
  if (car !== undefined) {
    const [encounter] = car.encounters
    parts.push(
      encounter === undefined
        ? 'nothing heard'
        : [...geometry(encounter, car.motion.heading), ...(encounter.alert ? ['ALERT'] : [])].join(', '),
      [...traffic(car.radio), latency(car.radio)].join(', '),
    )
  }
  return parts.join(' | ')
}

/** An event in words. */
export function describe(event: DemoEvent, start: number): string {
  const when = clock((event.time - start) / 1000, 1)
  if (event.kind === 'run') return `${when}  fire engine ${event.id} sets off, lights on`
  if (event.kind === 'siren') return `${when}  the fire engine switches its siren ${event.on ? 'on' : 'off'}`
  const { change } = event
  const { report, distance, closingSpeed, timeOfArrival } = change.encounter
  if (change.kind === 'cleared') return `${when}  alert cleared, ${report.id} ${CLEARED[change.reason]}`
  return (
    `${when}  ALERT, ${report.id} is ${distance.toFixed(0)} m away, closing at ${closingSpeed.toFixed(1)} m/s` +
    (timeOfArrival === undefined ? '' : `, here in ${timeOfArrival.toFixed(0)} s`)
  )
}

const CLEARED = {
  passed: 'has passed',
  quiet: 'has switched off lights and siren',
  receded: 'has driven away',
  lost: 'is out of hearing',
}

/** The last words of a run for people. */
export function closing({ elapsed, car, engine }: State): string[] {
  return [
    `${clock(elapsed)} on the road, alerts raised: ${car?.alerts.raised ?? 0}, cleared: ${car?.alerts.cleared ?? 0}`,
    ...(engine ? [`fire engine: ${traffic(engine.radio).join(', ')}`] : []),
    ...(car ? [`autonomous vehicle: ${[...traffic(car.radio), latency(car.radio)].join(', ')}`] : []),
  ]
}

function headline({ alert, phase }: Encounter): string {
  if (alert) return phase === 'approaching' ? '*** EMERGENCY VEHICLE APPROACHING ***' : '*** EMERGENCY VEHICLE NEAR ***'
  return phase === 'passed' ? 'emergency vehicle has passed' : 'emergency vehicle in hearing range'
}

const said = ({ report }: Encounter): string =>
  `${report.id}   lights ${words(report.lights)}   siren ${words(report.siren)}   response ${words(report.response)}` +
  `   ${pace(report.speed)}`

function geometry(
  { distance, bearing, closingSpeed, timeOfArrival, phase }: Encounter,
  heading: number | undefined,
): string[] {
  const where = heading === undefined ? '' : ` (${side(turn(heading, bearing))})`
  return [
    `${distance.toFixed(0)} m at ${bearing.toFixed(0)}°${where}`,
    `closing ${closingSpeed.toFixed(1)} m/s`,
    ...(timeOfArrival === undefined ? [] : [`here in ${timeOfArrival.toFixed(1)} s`]),
    phase === 'holding' ? 'not closing' : phase,
  ]
}

function side(degrees: number): string {
  if (Math.abs(degrees) <= 45) return 'ahead'
  if (Math.abs(degrees) >= 135) return 'behind'
  return degrees > 0 ? 'right' : 'left'
}

/** Half the length of the road that the strip shows, metres. */
const SIGHT = 400

/** The road seen from above: the vehicle in the middle drives to the right, the engine where it is along the road. */
function strip(own: Position & { readonly heading?: number }, { report }: Encounter, columns: number): string {
  const cells = Array<string>(Math.max(3, columns)).fill('-')
  const middle = Math.floor(cells.length / 2)
  cells[middle] = 'A'
  if (report.position !== undefined) {
    const along = dot(displacement(own, report.position), vector(1, own.heading ?? 90))
    const cell = middle + Math.round((along / SIGHT) * middle)
    cells[Math.min(cells.length - 1, Math.max(0, cell))] = 'F'
  }
  return cells.join('')
}

const motion = ({
  latitude,
  longitude,
  speed,
  heading,
}: Position & { readonly speed?: number; readonly heading?: number }) =>
  `${pace(speed)}   heading ${heading?.toFixed(1) ?? '?'}°   ${latitude.toFixed(6)}, ${longitude.toFixed(6)}`

const pace = (speed: number | undefined): string =>
  speed === undefined ? 'speed unknown' : `${speed.toFixed(1)} m/s (${(speed * 3.6).toFixed(0)} km/h)`

const traffic = ({ sent, received, decoded, errors }: RadioCounts): string[] => [
  `sent ${sent.bsm} BSM${sent.eva > 0 ? ` ${sent.eva} EVA` : ''}`,
  `heard ${received}`,
  `decoded ${decoded}`,
  `errors ${errors}`,
]

const latency = ({ latencyMs: { p50, p99 } }: RadioCounts): string =>
  p50 === undefined || p99 === undefined
    ? 'latency unknown'
    : `latency p50 ${p50.toFixed(2)} ms p99 ${p99.toFixed(2)} ms`

const spaced = (parts: readonly string[]): string => parts.join('   ')

/** Minutes and seconds. */
function clock(seconds: number, digits = 0): string {
  const scale = 10 ** digits
  const whole = Math.floor(Math.max(0, seconds) * scale) / scale
  const width = digits === 0 ? 2 : 3 + digits
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${(whole % 60).toFixed(digits).padStart(width, '0')}`
}

/** A label of the standard as words: `notInUse` → `not in use`. */
function words(label: unknown): string {
  if (typeof label !== 'string') return 'unknown'
  return label.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
