import { describe, expect, test } from 'vitest'
import { type AlertChange, EmergencyWatch } from './emergency'
import type { EmergencyReport } from './emergency-report'
import { displaced } from './geodesy'
import { Track } from './track'

const HERE = { latitude: 42.2588, longitude: -83.709 }
const STANDING = { ...HERE, speed: 0, heading: 90 }

/** A report of a vehicle so many metres east of here, driving east. */
const at = (east: number, speed: number, more: Partial<EmergencyReport> = {}): EmergencyReport => ({
  id: 'e1',
  message: 'BSM',
  position: displaced(HERE, { east, north: 0 }),
  speed,
  heading: 90,
  lights: 'inUse',
  siren: 'notInUse',
  ...more,
})

const kinds = (changes: readonly AlertChange[]): string[] =>
  changes.map((change) => (change.kind === 'raised' ? 'raised' : change.reason))

/** Drives past at 20 m/s, heard ten times per second: the second and the change of each alert. */
function encounter(from: number, to: number, more: Partial<EmergencyReport> = {}): [number, string][] {
  const watch = new EmergencyWatch()
  const story: [number, string][] = []
  for (let n = 0; from + 2 * n <= to; n++) {
    watch.hear(at(from + 2 * n, 20, more), n / 10)
    for (const kind of kinds(watch.assess(STANDING, n / 10))) story.push([n / 10, kind])
  }
  return story
}

describe('an encounter', () => {
  test('20 seconds away: raised; 10 m past: cleared', () => {
    // 600 m … 400 m takes 10 s, 400 m … -10 m takes 20.5 s and a little, because it must be more than 10 m.
    const [raised, cleared, ...more] = encounter(-600, 600)
    expect(raised?.[0]).toBeCloseTo(10, 0)
    expect(cleared?.[0]).toBeGreaterThan(30.4)
    expect(cleared?.[0]).toBeLessThan(30.8)
    expect([raised?.[1], cleared?.[1], more]).toEqual(['raised', 'passed', []])
  })

  test('with the siren alone', () => {
    expect(encounter(-300, 100, { lights: 'notInUse', siren: 'inUse' }).map(([, kind]) => kind)).toEqual([
      'raised',
      'passed',
    ])
  })

  test('without lights and siren, with yellow lights, or with nothing known: none', () => {
    expect(encounter(-300, 300, { lights: 'notInUse' })).toEqual([])
    expect(encounter(-300, 300, { lights: 'yellowCautionLights' })).toEqual([])
    expect(encounter(-300, 300, { lights: 'unavailable', siren: 'unavailable' })).toEqual([])
  })

  test('driving away from the start: none', () => {
    expect(encounter(20, 600)).toEqual([])
  })
})

describe('figures', () => {
  test('distance, bearing, closing speed, time of arrival', () => {
    const watch = new EmergencyWatch()
    watch.hear(at(-200, 20), 0)
    watch.assess({ ...HERE, speed: 10, heading: 90 }, 0)
    const [found] = watch.encounters
    expect(found?.distance).toBeCloseTo(200, 3)
    expect(found?.bearing).toBeCloseTo(270, 3)
    expect(found?.closingSpeed).toBeCloseTo(10, 3)
    expect(found?.timeOfArrival).toBeCloseTo(20, 2)
    expect(found).toMatchObject({ phase: 'approaching', alert: true })
  })

  test('it drives on between two messages', () => {
    const watch = new EmergencyWatch()
    watch.hear(at(-200, 20), 0)
    watch.assess(STANDING, 1.5)
    expect(watch.encounters[0]?.distance).toBeCloseTo(170, 3)
  })

  test('on crossing roads only the part towards us counts', () => {
    const watch = new EmergencyWatch()
    // 300 m south-west of here, northbound.
    const position = displaced(HERE, { east: -300 * Math.SQRT1_2, north: -300 * Math.SQRT1_2 })
    watch.hear(at(0, 20, { position, heading: 0 }), 0)
    watch.assess(STANDING, 0)
    expect(watch.encounters[0]?.bearing).toBeCloseTo(225, 2)
    expect(watch.encounters[0]?.closingSpeed).toBeCloseTo(20 * Math.SQRT1_2, 3)
  })

  test('in the same place, and without speed and heading', () => {
    const watch = new EmergencyWatch()
    watch.hear({ id: 'e1', message: 'EVA', position: HERE, lights: 'inUse' }, 0)
    expect(watch.assess(HERE, 0)).toEqual([])
    expect(watch.encounters[0]).toMatchObject({ distance: 0, closingSpeed: 0, phase: 'alongside', alert: false })
  })

  test('the nearest first', () => {
    const watch = new EmergencyWatch()
    watch.hear(at(-200, 20, { id: 'far' }), 0)
    watch.hear(at(-100, 20, { id: 'near' }), 0)
    watch.assess(STANDING, 0)
    expect(watch.encounters.map(({ report }) => report.id)).toEqual(['near', 'far'])
  })
})

describe('an alert', () => {
  const alarmed = (): EmergencyWatch => {
    const watch = new EmergencyWatch()
    watch.hear(at(-200, 20), 0)
    expect(kinds(watch.assess(STANDING, 0))).toEqual(['raised'])
    return watch
  }

  test('is raised once', () => {
    const watch = alarmed()
    watch.hear(at(-198, 20), 0.1)
    expect(watch.assess(STANDING, 0.1)).toEqual([])
  })

  test('stays while the vehicle waits at a signal, even if we drive on', () => {
    const watch = alarmed()
    watch.hear(at(-200, 0), 1)
    expect(watch.assess({ ...STANDING, speed: 10 }, 1)).toEqual([])
    expect(watch.encounters[0]).toMatchObject({ phase: 'holding', alert: true })
  })

  test('ends when it is left far behind', () => {
    const watch = alarmed()
    watch.hear(at(-401, 0), 1)
    expect(kinds(watch.assess(STANDING, 1))).toEqual(['receded'])
  })

  test('ends when lights and siren are switched off, also if only an alert without a position says so', () => {
    const watch = alarmed()
    watch.hear({ id: 'e1', message: 'EVA', lights: 'notInUse', siren: 'notInUse' }, 1)
    expect(kinds(watch.assess(STANDING, 1))).toEqual(['quiet'])
  })

  test('stays if a message leaves lights and siren out', () => {
    const watch = alarmed()
    const { position, speed, heading } = at(-180, 20)
    watch.hear({ id: 'e1', message: 'EVA', ...(position && { position }), speed: speed ?? 0, heading: heading ?? 0 }, 1)
    expect(watch.assess(STANDING, 1)).toEqual([])
    expect(watch.encounters[0]?.alert).toBe(true)
  })

  test('ends when nothing more is heard', () => {
    const watch = alarmed()
    expect(watch.assess(STANDING, 2.9)).toEqual([])
    expect(kinds(watch.assess(STANDING, 3.1))).toEqual(['lost'])
    expect(watch.encounters).toEqual([])
    expect(watch.assess(STANDING, 9)).toEqual([])
  })

  test('is raised again for one that turns round', () => {
    const watch = alarmed()
    watch.hear(at(50, 20), 1)
    expect(kinds(watch.assess(STANDING, 1))).toEqual(['passed'])
    watch.hear(at(50, 20, { heading: 270 }), 2)
    expect(kinds(watch.assess(STANDING, 2))).toEqual(['raised'])
  })
})

test('the recordings: an alert within the first second, kept at the signal, cleared after passing', () => {
  const load = (name: string): Track => Track.load(new URL(`./tracks/${name}.nmea`, import.meta.url))
  const engine = load('fire-engine')
  const car = load('autonomous-vehicle')
  const watch = new EmergencyWatch()
  const story: [number, string][] = []
  const phases: string[] = []
  for (let second = 0; second < engine.duration; second += 0.1) {
    const motion = engine.at(second)
    watch.hear(
      {
        id: 'e1',
        message: 'BSM',
        position: motion,
        speed: motion.speed ?? 0,
        heading: motion.heading ?? 0,
        lights: 'inUse',
      },
      second,
    )
    for (const kind of kinds(watch.assess(car.at(second), second))) story.push([second, kind])
    const phase = watch.encounters[0]?.phase ?? ''
    if (phases.at(-1) !== phase) phases.push(phase)
  }
  expect(story.map(([, kind]) => kind)).toEqual(['raised', 'passed'])
  expect(story[0]?.[0]).toBeLessThan(1)
  expect(story[1]?.[0]).toBeGreaterThan(35)
  expect(story[1]?.[0]).toBeLessThan(40)
  expect(phases).toEqual(['approaching', 'holding', 'approaching', 'alongside', 'passed'])
})
