import { propertiesOf } from '../../asn1/registry-properties'
import {
  CAM,
  CollectivePerceptionMessage,
  DENM,
  IVIM,
  MAPEM,
  RTCMEM,
  SPATEM,
  SREM,
  SSEM,
  VAM,
} from './generated/definitions'
import { modules } from './generated/registry'

const messages = [CAM, CollectivePerceptionMessage, DENM, IVIM, MAPEM, RTCMEM, SPATEM, SREM, SSEM, VAM]
propertiesOf(modules, { seed: 103900, messages })
