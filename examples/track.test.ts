/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { displacement, length } from './geodesy'
import type { Fix } from './nmea'
import { Track } from './track'
import { tracks } from './track-generator'

const folder = new URL('./tracks/', import.meta.url)

const fix = (second: number, more: Partial<Fix> = {}): Fix => ({
  time: second * 1000,
  latitude: 42 + second * 1e-4,
  longitude: -83,
  ...more,
})

describe('a track', () => {
  test('between two fixes', () => {
    const track = new Track([
      fix(0, { speed: 10, course: 350, elevation: 100, hdop: 1, quality: 2 }),
      fix(1, { speed: 12, course: 10, elevation: 102, hdop: 1, quality: 2 }),
    ])
    const motion = track.at(0.25)
    expect(motion.latitude).toBeCloseTo(42.000025, 9)
    expect(motion).toMatchObject({ speed: 10.5, heading: 355, elevation: 100.5, acceleration: 2, yawRate: 20 })
    expect(motion.accuracy).toBeCloseTo(Math.SQRT1_2, 9)
    expect(track.duration).toBe(1)
  })

  test('stands before its begin and after its end', () => {
    const track = new Track([fix(0, { speed: 1 }), fix(1, { speed: 2 })])
    expect(track.at(-5).speed).toBe(1)
    expect(track.at(0).speed).toBe(1)
    expect(track.at(1).speed).toBe(2)
    expect(track.at(99)).toMatchObject({ speed: 2 })
    expect(track.at(99).latitude).toBeCloseTo(42.0001, 9)
  })

  test('the last direction holds at standstill, the first before setting off', () => {
    const track = new Track([fix(0, { speed: 0 }), fix(1, { speed: 1, course: 80 }), fix(2, { speed: 0 })])
    expect([0, 1, 2].map((second) => track.at(second).heading)).toEqual([80, 80, 80])
  })

  test('what is not known is left out', () => {
    expect(Object.keys(new Track([fix(0), fix(1)]).at(0.5)).sort()).toEqual(['latitude', 'longitude'])
  })

  test('needs two fixes in order', () => {
    expect(() => new Track([fix(0)])).toThrow('a track of 1 fixes')
    expect(() => new Track([fix(1), fix(1)])).toThrow('time does not go on at fix 2')
  })
})

describe('the recordings', () => {
  test('are what the script writes', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(tracks()).sort())
    for (const [name, text] of Object.entries(tracks())) {
      expect(readFileSync(new URL(name, folder), 'latin1').replaceAll('\r\n', '\n'), name).toBe(
        text.replaceAll('\r\n', '\n'),
      )
    }
  })

  test('are small', () => {
    const sizes = Object.values(tracks()).map((text) => text.length)
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(200_000)
  })

  test.each(Object.keys(tracks()))('%s: ten fixes per second, and speeds that fit the places', (name) => {
    const track = Track.load(new URL(name, folder))
    expect(track.duration).toBeCloseTo(59.9, 6)
    for (let second = 1; second < track.duration - 1; second += 0.1) {
      const before = track.at(second - 0.5)
      const after = track.at(second + 0.5)
      const { speed = NaN, heading, accuracy, elevation, acceleration = NaN } = track.at(second)
      expect(Math.abs(length(displacement(before, after)) - speed)).toBeLessThan(0.5)
      expect(Math.abs(acceleration)).toBeLessThan(3)
      expect(heading).toBeGreaterThan(60)
      expect(heading).toBeLessThan(120)
      expect(accuracy).toBeCloseTo(0.495, 3)
      expect(elevation).toBeCloseTo(230, -1)
    }
  })
})
