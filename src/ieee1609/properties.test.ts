import { OER } from '../asn1/properties'
import { propertiesOf } from '../asn1/registry-properties'
import { Certificate, CrlContents, EtsiTs102941Data, EtsiTs103097Data, Ieee1609Dot2Data, ScmsPdu } from '.'
import { modules } from './generated/registry'

const messages = [Certificate, CrlContents, EtsiTs102941Data, EtsiTs103097Data, Ieee1609Dot2Data, ScmsPdu]
propertiesOf(modules, { seed: 1609, messages, codec: OER })
