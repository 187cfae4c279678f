import { expect, test } from 'vitest'
import { runInQuickJs } from '../build/quickjs'

const CAM_OF_A_FIRE_ENGINE = '020200001267B80920AA4AC1840E4603E281A41687264A2F4E00369123260B0520C29C5414620300D4C0'
const CERTIFICATE =
  '8003008001020304050607081083000000000029A63FF48400A8010280012481040301FFFC80012581050401FFFFFF8080820B30557A9F' +
  'C4E90E33587DA2C7EC11365B80A5CAEF14395E83A8CDF2173C61868080073C71A6DB10457AAFE4194E83B8ED22578CC1F62B6095CAFF34' +
  '699ED3083D7203203D5A7794B1CEEB0825425F7C99B6D3F00D2A4764819EBBD8F5122F4C6986'

test('messages of several editions and a certificate, in QuickJS', async () => {
  const result = await runInQuickJs(`
    import { encodingOf, fromHex, jer, oer, toHex } from './asn1'
    import { CAM, decodeItsPdu, encodeItsPdu } from './etsi'
    import { Certificate } from './ieee1609'

    const position = { latitude: 481370912, longitude: 115756308 }
    const altitude = { altitudeValue: 800001, altitudeConfidence: 'unavailable' }
    const denm = {
      header: { protocolVersion: 1, messageID: 1, stationID: 4711 },
      denm: {
        management: {
          actionID: { originatingStationID: 4711, sequenceNumber: 1 },
          detectionTime: 698761204512,
          referenceTime: 698761206040,
          eventPosition: {
            ...position,
            positionConfidenceEllipse: { semiMajorConfidence: 4095, semiMinorConfidence: 4095, semiMajorOrientation: 3601 },
            altitude,
          },
          stationType: 10,
        },
      },
    }
    const cam = '${CAM_OF_A_FIRE_ENGINE}'
    const certificate = '${CERTIFICATE}'

    const hex = toHex(encodeItsPdu(denm))
    const older = decodeItsPdu(fromHex(hex))
    const newer = decodeItsPdu(fromHex(cam))
    const signer = oer.decode(Certificate, fromHex(certificate))
    let refused
    try { decodeItsPdu(fromHex(cam.slice(0, 40))) } catch (e) { refused = e.message }
    export default JSON.stringify({
      older: [older.type, older.edition, older.value.denm.management.validityDuration],
      newer: [newer.type, newer.edition, jer.toJson(CAM, newer.value).cam.camParameters.specialVehicleContainer],
      same: [
        toHex(encodeItsPdu(older)) === hex,
        toHex(encodeItsPdu(newer)) === cam,
        toHex(encodeItsPdu(jer.parse(CAM, jer.stringify(CAM, newer.value)))) === cam,
        toHex(oer.encode(Certificate, signer)) === certificate,
        toHex(encodingOf(signer)) === certificate,
      ],
      signer: jer.toJson(Certificate, signer),
      refused,
    })`)
  expect(result).toMatchObject({
    older: ['DENM', 'EN 302 637-3 v1.2.2', 600],
    newer: ['CAM', 'TS 103 900 v2.3.1', { emergencyContainer: { lightBarSirenInUse: 'C0' } }],
    same: [true, true, true, true, true],
    signer: { type: 'explicit', toBeSigned: { appPermissions: [{ psid: 36 }, { psid: 37 }] } },
    refused:
      'CAM.cam.camParameters.basicContainer.referencePosition.positionConfidenceEllipse.semiMinorAxisLength: 12 bits are needed, 9 are left',
  })
})
