/// <reference types="node" />
// An autonomous vehicle that listens for emergency vehicles: `autonomous-vehicle.js URL [TRACK]`.
import { EmergencyWatch } from './emergency'
import { emergencyReport, hex } from './emergency-report'
import { Journey } from './journey'
import { basicSafetyMessage, nextCount, type Vehicle } from './messages'
import type { AutonomousVehicleStatus } from './protocol'
import { Radio } from './radio'
import { every, steadyClock } from './ticker'
import { Track } from './track'
import { argument, delay, HEAR_OUT, obey, report } from './worker'

const VEHICLE: Vehicle = { width: 1.9, length: 4.7, height: 1.6, mass: 2_200 }
/** BSM, milliseconds. */
const PERIOD = 100

const track = Track.load(process.argv[3] ?? new URL('../../examples/tracks/autonomous-vehicle.nmea', import.meta.url))
const watch = new EmergencyWatch()
const alerts = { raised: 0, cleared: 0 }
let journey: Journey | undefined

const radio = new Radio(argument(0, 'URL'), (frame, source) => {
  const heard = emergencyReport(frame, source)
  if (heard === undefined) return
  watch.hear(heard, steadyClock.now() / 1000)
  assess()
})
await radio.start()

let cancel: () => void = () => undefined

obey({
  go: (at) => {
    cancel = drive(at)
  },
  stop: async () => {
    cancel()
    await delay(HEAR_OUT)
    await radio.stop()
    tell(steadyClock.now())
  },
})
report({ kind: 'ready' })

function drive(start: number): () => void {
  journey = new Journey(track, start)
  let count = 0
  // Vehicles on one channel do not all send in the same millisecond: half a period after the fire engine.
  return every(steadyClock, PERIOD, start + PERIOD / 2, (_, due) => {
    if (journey === undefined) return
    const { motion, id } = journey.at(due)
    const value = basicSafetyMessage({ id, time: Math.round(due), vehicle: VEHICLE, motion }, count)
    radio.send({ messageId: 20, value })
    count = nextCount(count)
    // Also when nothing is heard: a vehicle that has fallen silent must not leave its alert behind.
    assess()
    tell(due)
  })
}

function assess(): void {
  if (journey === undefined) return
  const time = steadyClock.now()
  for (const change of watch.assess(journey.at(time).motion, time / 1000)) {
    alerts[change.kind]++
    report({ kind: 'event', event: { kind: 'alert', time, change } })
  }
}

function tell(time: number): void {
  if (journey === undefined) return
  const { id, motion } = journey.at(time)
  report<AutonomousVehicleStatus>({
    kind: 'status',
    status: { id: hex(id), motion, radio: radio.counts, encounters: watch.encounters, alerts },
  })
}
