import { expect, test } from 'vitest'
import { integer, named } from '../asn1'
import { AddGrpB_Angle, MessageFrame, MessageFrame2023, MessageTypes, Speed } from '../j2735'
import { UsageError } from './arguments'
import { loadStandard } from './standards'

const j2735 = await loadStandard('j2735')

test('types by name, and by module where one name is not enough', () => {
  expect(j2735.find('MessageFrame')).toEqual({ name: 'MessageFrame', schema: MessageFrame })
  expect(j2735.find('Common.Speed')).toEqual({ name: 'Speed', schema: Speed })
  expect(j2735.find('AddGrpB.Angle')).toEqual({ name: 'AddGrpB.Angle', schema: AddGrpB_Angle })
  for (const type of Object.values(MessageTypes)) expect(j2735.find(type.name!).schema).toBe(type)
})

test('names that mean several types list them', () => {
  expect(() => j2735.find('Angle')).toThrow(UsageError)
  expect(() => j2735.find('Angle')).toThrow('j2735 has several types "Angle": AddGrpB.Angle, Common.Angle')
  expect(j2735.candidates('Angle').map((t) => t.name)).toEqual(['AddGrpB.Angle', 'Common.Angle'])
})

test.each([
  ['Sped', 'Speed'],
  ['messageframe', 'MessageFrame'],
  ['EmergencyVehicle', 'EmergencyVehicleAlert'],
  ['Comon.Angle', 'Common.Angle'],
  ['partIIcontent', 'PartIIcontent'],
])('%s is answered by %s', (typed, meant) => {
  expect(() => j2735.find(typed)).toThrow(new RegExp(`no type "${typed}"; did you mean .*\\b${meant}\\b`))
})

test.each(['', 'Xyzzyxyzzy', 'constructor', '__proto__', 'Common.', 'Common.constructor'])('%j is no type', (typed) => {
  expect(() => j2735.find(typed)).toThrow(`j2735 has no type "${typed}"`)
})

test('unknown standards and editions', async () => {
  await expect(loadStandard('etsy')).rejects.toThrow('unknown standard "etsy"; known: j2735, etsi, ieee1609')
  await expect(loadStandard('toString')).rejects.toThrow(UsageError)
  await expect(loadStandard('j2735', { edition: '2022' })).rejects.toThrow(
    'unknown edition "2022" of j2735; known: 2024, 2023',
  )
})

test('types of another edition', async () => {
  const older = await loadStandard('j2735', { edition: '2023' })
  expect(older.select().ofJson(null)).toEqual([{ name: 'MessageFrame2023', schema: MessageFrame2023 }])
  expect(older.find('VehicleData').name).toBe('VehicleData2023')
  expect(older.find('Speed')).toEqual({ name: 'Speed', schema: Speed })
  const newer = await loadStandard('j2735', { edition: '2024' })
  expect(newer.find('VehicleData').name).toBe('VehicleData')
  // What was printed for one edition is found without naming it.
  expect(newer.find('MessageFrame2023').schema).toBe(MessageFrame2023)
})

test('names of numbers, from the registry or the schema itself', () => {
  expect(j2735.numberName(j2735.find('DSRCmsgID').schema, 22)).toBe('emergencyVehicleAlert')
  expect(j2735.numberName(j2735.find('DSRCmsgID').schema, 1)).toBeUndefined()
  expect(j2735.numberName(Speed, 1)).toBeUndefined()
  expect(j2735.numberName(integer(0, 9, { names: { none: 0, all: 9 } }), 9)).toBe('all')
  expect(j2735.numberName(named('Odd', integer()), 2n ** 60n)).toBeUndefined()
})
