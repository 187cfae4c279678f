import { propertiesOf } from '../../asn1/registry-properties'
import { CAM, CollectivePerceptionMessage, DENM } from './generated/definitions'
import { modules } from './generated/registry'

propertiesOf(modules, { seed: 132, messages: [CAM, CollectivePerceptionMessage, DENM] })
