import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

// What an editor shows. The text under test is a file that exists only here.

const SOURCE = `
import { uper } from '../asn1'
import { decodeFrame, EmergencyVehicleAlert } from '.'
const frame = decodeFrame(new Uint8Array())
const alert = uper.decode(EmergencyVehicleAlert, new Uint8Array())
const position = alert.rsaMsg.position!
export const seen = [frame, position.speed?.speed, position.lat, alert.rsaMsg]
if (frame.messageId === 20 && 'coreData' in frame.value) frame.value.coreData
`
const fileName = resolve('src/j2735/hovered.ts')

function hover(service: ts.LanguageService, text: string): { type: string; doc: string } {
  const info = service.getQuickInfoAtPosition(fileName, SOURCE.lastIndexOf(text) + text.lastIndexOf('.') + 1)
  return { type: ts.displayPartsToString(info?.displayParts), doc: ts.displayPartsToString(info?.documentation) }
}

test('hovers name the types, and tell the unit and range of fields', { timeout: 60_000 }, () => {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    resolve('.'),
  )
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [fileName],
    getScriptVersion: () => '1',
    getScriptSnapshot: (f) => {
      const text = f === fileName ? SOURCE : ts.sys.readFile(f)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => resolve('.'),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (f) => f === fileName || ts.sys.fileExists(f),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
  })
  expect(
    service.getSemanticDiagnostics(fileName).map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n')),
  ).toEqual([])
  const at = (name: string) =>
    ts.displayPartsToString(service.getQuickInfoAtPosition(fileName, SOURCE.indexOf(name))?.displayParts)
  expect(at('frame = ')).toBe('const frame: MessageFrame')
  expect(at('alert = ')).toBe('const alert: EmergencyVehicleAlert')
  expect(at('position = ')).toBe('const position: FullPositionVector')
  expect(hover(service, 'speed?.speed').doc).toMatch(/0 … 8191, in steps of 0\.02 m\/s\. 8191 means unavailable/)
  expect(hover(service, 'position.lat').doc).toMatch(/-900000000 … 900000001, in steps of 1e-7 deg/)
  expect(hover(service, 'alert.rsaMsg').type).toContain('RoadSideAlert')
  expect(hover(service, 'value.coreData').type).toContain('BSMcoreData')
})
