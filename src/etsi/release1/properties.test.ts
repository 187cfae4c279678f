import { propertiesOf } from '../../asn1/registry-properties'
import { CAM, CPM, DENM, IVIM, MAPEM, RTCMEM, SPATEM, SREM, SSEM } from '.'
import { modules } from './generated/registry'

propertiesOf(modules, { seed: 6371, messages: [CAM, CPM, DENM, IVIM, MAPEM, RTCMEM, SPATEM, SREM, SSEM] })
