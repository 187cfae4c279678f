import { expect, test } from 'vitest'
import { checksum, parseSentence, readNmea } from './nmea'

/** A sentence with the checksum it needs. */
const sentence = (body: string): string => `$${body}*${checksum(body)}`

const RMC = sentence('GPRMC,123519.50,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W')
const GGA = sentence('GPGGA,123519.50,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,')

test('the checksum is the exclusive or of all characters', () => {
  expect(checksum('GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,')).toBe('47')
  expect(checksum('')).toBe('00')
})

test('a sentence comes apart', () => {
  expect(parseSentence('$GPGLL,4916.45,N,12311.12,W,225444,A*31')).toEqual({
    talker: 'GP',
    type: 'GLL',
    fields: ['4916.45', 'N', '12311.12', 'W', '225444', 'A'],
  })
  expect(parseSentence(sentence('PUBX,00'))).toEqual({ talker: 'P', type: 'UBX', fields: ['00'] })
})

test('RMC and GGA of one time make one fix in SI units', () => {
  const [fix, ...more] = readNmea(`${RMC}\r\n${GGA}\r\n`)
  expect(more).toEqual([])
  expect(fix?.time).toBe(Date.UTC(1994, 2, 23, 12, 35, 19, 500))
  expect(fix?.latitude).toBeCloseTo(48.1173, 9)
  expect(fix?.longitude).toBeCloseTo(11 + 31 / 60, 9)
  // 22.4 knots.
  expect(fix?.speed).toBeCloseTo(11.523556, 6)
  expect(fix?.course).toBe(84.4)
  // Above the ellipsoid, not above the sea.
  expect(fix?.elevation).toBeCloseTo(592.3, 9)
  expect(fix).toMatchObject({ hdop: 0.9, quality: 1 })
})

test('the order of the two does not matter', () => {
  expect(readNmea(`${GGA}\n${RMC}`)).toEqual(readNmea(`${RMC}\n${GGA}`))
})

test('what another second says about height is not taken', () => {
  const later = GGA.replace('123519.50', '123520.50')
  const [fix] = readNmea(`${RMC}\n${later.slice(0, -2)}${checksum(later.slice(1, -3))}`)
  expect(fix?.elevation).toBeUndefined()
})

test('southern and western, and no course at standstill', () => {
  const [fix] = readNmea(sentence('GNRMC,000000,A,3352.128,S,07040.5,W,0.000,,010126,,,D'))
  expect(fix?.latitude).toBeCloseTo(-33.8688, 9)
  expect(fix?.longitude).toBeCloseTo(-70.675, 9)
  expect(fix).toMatchObject({ speed: 0, time: Date.UTC(2026, 0, 1) })
  expect(fix).not.toHaveProperty('course')
})

test('other sentences, blank lines and times without a fix are passed over', () => {
  const text = [
    sentence('GPGSV,1,1,00'),
    '',
    sentence('GNRMC,000000,V,,,,,,,010126,,,N'),
    sentence('GNGGA,000000,,,,,0,00,99.9,,M,,M,,'),
    RMC,
  ].join('\r\n')
  expect(readNmea(text)).toHaveLength(1)
  expect(readNmea('')).toEqual([])
})

test.each([
  ['a wrong checksum', RMC.replace('4807', '4808'), 'the checksum is '],
  ['no checksum', RMC.slice(0, -3), 'not a sentence of the form $…*hh'],
  ['another start', RMC.slice(1), 'not a sentence of the form $…*hh'],
  ['a strange address', sentence('gprmc,1'), '"gprmc" is not a talker and a sentence type'],
  [
    '61 minutes',
    sentence('GPRMC,123519,A,4861.0,N,01131.0,E,,,230394'),
    'latitude "4861.0,N" is not in degrees and minutes',
  ],
  ['91 degrees', sentence('GPRMC,123519,A,9100.0,N,01131.0,E,,,230394'), 'latitude "9100.0,N"'],
  ['no hemisphere', sentence('GPRMC,123519,A,4807.0,,01131.0,E,,,230394'), 'latitude "4807.0,"'],
  ['words for a longitude', sentence('GPRMC,123519,A,4807.0,N,east,E,,,230394'), 'longitude "east,E"'],
  ['words for a speed', sentence('GPRMC,123519,A,4807.0,N,01131.0,E,fast,,230394'), 'speed "fast" is not a number'],
  [
    'a short time',
    sentence('GPRMC,1235,A,4807.0,N,01131.0,E,,,230394'),
    '"230394" and "1235" are not a date and a time',
  ],
])('%s is an error that names the line', (_, line, message) => {
  expect(() => readNmea(`${GGA}\n${line}\n`)).toThrow('line 2: ')
  expect(() => readNmea(`${GGA}\n${line}\n`)).toThrow(message)
})
