import { expect, test } from 'vitest'
import { runInQuickJs } from '../build/quickjs'

test('engine and definitions load and run in QuickJS', async () => {
  const result = await runInQuickJs(`
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
    })`)
  expect(result).toMatchObject({
    same: true,
    json: { value: { responseType: 'emergency' } },
    viaJson: true,
    refused: 'EmergencyVehicleAlert.rsaMsg.msgCnt: 200 is above 127',
  })
})
