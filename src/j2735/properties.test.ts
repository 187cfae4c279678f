import { propertiesOf } from '../asn1/registry-properties'
import { MessageFrame, MessageTypes } from '.'
import { modules } from './generated/registry'

propertiesOf(modules, { seed: 2735, messages: [...Object.values(MessageTypes), MessageFrame] })
