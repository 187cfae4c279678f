import { expect, describe as group, test } from 'vitest'
import { EmergencyWatch } from './emergency'
import type { DemoEvent } from './protocol'
import type { State } from './state'
import { closing, describe, line, type Paint, picture } from './view'

const own = { latitude: 42.2588, longitude: -83.709, speed: 9, heading: 95 }
const watch = new EmergencyWatch()
watch.hear(
  {
    id: '3fa91c02',
    message: 'BSM',
    position: { latitude: 42.2589, longitude: -83.7115 },
    speed: 22,
    heading: 95,
    lights: 'inUse',
    siren: 'notInUse',
    response: 'emergency',
  },
  0,
)
const [change] = watch.assess(own, 0)

const radio = { received: 3, decoded: 3, errors: 0, latencyMs: { p50: 0.612, p99: 2.4, samples: 3 } }
const state: State = {
  url: 'ws://127.0.0.1:41234',
  elapsed: 72.34,
  start: 1_000_000,
  hub: undefined,
  engine: {
    id: '3fa91c02',
    motion: { latitude: 42.2589, longitude: -83.7115, speed: 22, heading: 95 },
    details: {
      doNotUse: 0,
      lightsUse: 'inUse',
      sirenUse: 'notInUse',
      multi: 'singleVehicle',
      responseType: 'emergency',
    },
    radio: { ...radio, sent: { bsm: 121, eva: 13 } },
  },
  car: {
    id: 'a81c0077',
    motion: own,
    radio: { ...radio, sent: { bsm: 121, eva: 0 } },
    encounters: watch.encounters,
    alerts: { raised: 1, cleared: 0 },
  },
  events: change === undefined ? [] : [{ kind: 'alert', time: 1_000_900, change }],
  alertsForEngine: 1,
  firstAlert: undefined,
  failure: undefined,
}
const plain: Paint = (_, text) => text

group('the picture', () => {
  test('shows what is sent and heard', () => {
    const text = picture(state, 120, plain).join('\n')
    for (const part of [
      '01:12',
      'FIRE ENGINE 3fa91c02',
      'lights in use   siren not in use   response emergency   single vehicle',
      '22.0 m/s (79 km/h)   heading 95.0°',
      'sent 121 BSM 13 EVA   heard 3   decoded 3   errors 0',
      '*** EMERGENCY VEHICLE APPROACHING ***',
      '207 m at 273° (behind)   closing 13.0 m/s   here in 15.9 s   approaching',
      'latency p50 0.61 ms p99 2.40 ms',
      '00:00.9  ALERT, 3fa91c02 is 207 m away, closing at 13.0 m/s, here in 16 s',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('has the engine behind the vehicle on the strip of road', () => {
    const strip = picture(state, 80, plain).find((text) => /^ *-+F-+A-+$/.test(text))
    expect(strip?.indexOf('A')).toBe(2 + 38)
    expect(strip?.indexOf('F')).toBe(2 + 38 - 20)
  })

  test('fits any width, and colours do not count', () => {
    for (const columns of [1, 20, 80]) {
      for (const text of picture(state, columns, plain)) expect(text.length).toBeLessThan(Math.max(2, columns))
    }
    const painted = picture(state, 80, (style, text) => `<${style}>${text}</>`)
    expect(painted).toContain('<red>  *** EMERGENCY VEHICLE APPROACHING ***</>')
  })

  test('can be drawn before anything is known', () => {
    const nothing = { ...state, engine: undefined, car: undefined, events: [] }
    expect(picture(nothing, 80, plain).join('\n')).toContain('HUB   received 0')
    expect(line(nothing)).toBe('01:12')
    expect(closing(nothing)).toEqual(['01:12 on the road, alerts raised: 0, cleared: 0'])
  })
})

test('one line', () => {
  expect(line(state)).toBe(
    '01:12 | fire engine 22.0 m/s (79 km/h), lights in use, siren not in use' +
      ' | 207 m at 273° (behind), closing 13.0 m/s, here in 15.9 s, approaching, ALERT' +
      ' | sent 121 BSM, heard 3, decoded 3, errors 0, latency p50 0.61 ms p99 2.40 ms',
  )
})

test('events in words', () => {
  const words = (event: DemoEvent): string => describe(event, 1_000_000)
  expect(words({ kind: 'run', time: 1_000_000, id: '01020304' })).toBe(
    '00:00.0  fire engine 01020304 sets off, lights on',
  )
  expect(words({ kind: 'siren', time: 1_059_960, on: true })).toBe('00:59.9  the fire engine switches its siren on')
  const encounter = watch.encounters[0]
  if (encounter === undefined) throw new Error('nothing was heard')
  expect(words({ kind: 'alert', time: 1_060_000, change: { kind: 'cleared', encounter, reason: 'passed' } })).toBe(
    '01:00.0  alert cleared, 3fa91c02 has passed',
  )
})
