import { build } from 'esbuild'
import { getQuickJS } from 'quickjs-emscripten'
import { expect, test } from 'vitest'

// An on-board engine: QuickJS has no TextEncoder, crypto, timers, console or performance.

test('engine and definitions load and run in QuickJS', async () => {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: 'src',
      contents: `
        import { fromHex, jer, toHex, uper } from './asn1'
        import { decodeFrame, encodeFrame, EmergencyVehicleAlert, MessageFrame } from './j2735'
        const hex = '00160E1A88238E671C4C02000E20124410'
        const frame = decodeFrame(fromHex(hex))
        let refused
        try { uper.encode(EmergencyVehicleAlert, { rsaMsg: { msgCnt: 200, typeEvent: 0 } }) } catch (e) { refused = e.message }
        export default JSON.stringify({
          same: toHex(encodeFrame(frame)) === hex,
          json: jer.toJson(MessageFrame, frame),
          viaJson: toHex(encodeFrame(jer.parse(MessageFrame, jer.stringify(MessageFrame, frame)))) === hex,
          refused,
        })`,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2020',
  })
  const context = (await getQuickJS()).newContext()
  try {
    const module = context.unwrapResult(context.evalCode(outputFiles[0]!.text, 'bluelight.mjs', { type: 'module' }))
    const result = JSON.parse(context.getString(context.getProp(module, 'default')))
    module.dispose()
    expect(result.same).toBe(true)
    expect(result.viaJson).toBe(true)
    expect(result.json.value.responseType).toBe('emergency')
    expect(result.refused).toBe('EmergencyVehicleAlert.rsaMsg.msgCnt: 200 is above 127')
  } finally {
    context.dispose()
  }
})
