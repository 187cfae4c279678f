import { expect, test } from 'vitest'
import { Journey } from './journey'
import { Track } from './track'

const track = new Track([0, 1, 2].map((second) => ({ time: second * 1000, latitude: second / 1000, longitude: 0 })))

test('a track that has ended starts over, under another id', () => {
  const journey = new Journey(track, 5000)
  const first = journey.at(5500)
  expect(first).toMatchObject({ lap: 0, second: 0.5 })
  expect(first.motion.latitude).toBeCloseTo(0.0005, 9)
  expect(first.id).toHaveLength(4)
  expect(journey.at(6999).id).toBe(first.id)
  const second = journey.at(7500)
  expect(second).toMatchObject({ lap: 1, second: 0.5 })
  expect(second.motion).toEqual(first.motion)
  expect(second.id).not.toEqual(first.id)
  expect(journey.at(15_000)).toMatchObject({ lap: 5, second: 0 })
})

test('before the start it waits', () => {
  expect(new Journey(track, 5000).at(0)).toMatchObject({ lap: 0, second: 0 })
})
