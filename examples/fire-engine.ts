/// <reference types="node" />
// A fire engine on an emergency run: `fire-engine.js URL [TRACK]`.
import type { EmergencyDetails } from 'bluelight/j2735'
import { hex } from './emergency-report'
import { Journey, type Stage } from './journey'
import { emergencyVehicleAlert, fireEngineMessage, nextCount, type Report, type Vehicle } from './messages'
import type { FireEngineStatus } from './protocol'
import { Radio } from './radio'
import { every, steadyClock } from './ticker'
import { Track } from './track'
import { argument, delay, HEAR_OUT, obey, report } from './worker'

const VEHICLE: Vehicle = { width: 2.5, length: 9.2, height: 3.3, mass: 18_000 }
/** BSM, milliseconds. */
const PERIOD = 100
/** An alert with every so many BSM: one per second. */
const ALERT_EVERY = 10
/** Seconds of the track with siren; the lights are on from the start: a silent run at first. */
const SIREN = { from: 3, to: 52 }

const track = Track.load(process.argv[3] ?? new URL('../../examples/tracks/fire-engine.nmea', import.meta.url))
const radio = new Radio(argument(0, 'URL'))
await radio.start()

let cancel: () => void = () => undefined
let last: FireEngineStatus | undefined

obey({
  go: (at) => {
    cancel = drive(at)
  },
  stop: async () => {
    cancel()
    await delay(HEAR_OUT)
    await radio.stop()
    if (last) report<FireEngineStatus>({ kind: 'status', status: { ...last, radio: radio.counts } })
  },
})
report({ kind: 'ready' })

function drive(start: number): () => void {
  const journey = new Journey(track, start)
  let bsmCount = 0
  let evaCount = 0
  let before: { readonly lap: number; readonly isWailing: boolean } | undefined
  return every(steadyClock, PERIOD, start, (n, due) => {
    const { lap, second, motion, id } = journey.at(due)
    const isWailing = second >= SIREN.from && second < SIREN.to
    const details = emergencyDetails(isWailing)
    const said: Report = { id, time: Math.round(due), vehicle: VEHICLE, motion }
    radio.send({ messageId: 20, value: fireEngineMessage(said, details, bsmCount) })
    bsmCount = nextCount(bsmCount)
    // Once per second, and at once when something changes.
    if (n % ALERT_EVERY === 0 || lap !== before?.lap || isWailing !== before.isWailing) {
      radio.send({ messageId: 22, value: emergencyVehicleAlert(said, details, evaCount) })
      evaCount = nextCount(evaCount)
    }
    tell({ lap, second, motion, id }, isWailing)
    before = { lap, isWailing }
    last = { id: hex(id), motion, details, radio: radio.counts }
    report<FireEngineStatus>({ kind: 'status', status: last })
  })

  function tell({ lap, id }: Stage, isWailing: boolean): void {
    const time = steadyClock.now()
    if (lap !== before?.lap) report({ kind: 'event', event: { kind: 'run', time, id: hex(id) } })
    if (isWailing !== (before?.isWailing ?? false)) {
      report({ kind: 'event', event: { kind: 'siren', time, on: isWailing } })
    }
  }
}

function emergencyDetails(isWailing: boolean): EmergencyDetails {
  return {
    doNotUse: 0,
    sirenUse: isWailing ? 'inUse' : 'notInUse',
    lightsUse: 'inUse',
    multi: 'singleVehicle',
    events: {
      doNotUse: 0,
      event: { peEmergencyResponse: true, peEmergencyLightsActive: true, peEmergencySoundActive: isWailing },
    },
    responseType: 'emergency',
  }
}
