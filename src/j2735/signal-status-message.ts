/**
 * @module SignalStatusMessage
 */
import { extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import {
  BasicVehicleRole,
  DSecond,
  IntersectionAccessPoint,
  IntersectionReferenceID,
  MinuteOfTheYear,
  MsgCount,
  PrioritizationResponseStatus,
  RequestID,
  RequestorType,
  VehicleID,
} from './common'
import { regionalExtension } from './regional-extension'

export const SignalRequesterInfo = sequence(
  {
    id: VehicleID,
    request: RequestID,
    sequenceNumber: MsgCount,
    role: optional(BasicVehicleRole),
    typeData: optional(RequestorType),
  },
  extensible(),
)

export const SignalStatusPackage = sequence(
  {
    requester: optional(SignalRequesterInfo),
    inboundOn: IntersectionAccessPoint,
    outboundOn: optional(IntersectionAccessPoint),
    minute: optional(MinuteOfTheYear),
    second: optional(DSecond),
    duration: optional(DSecond),
    status: PrioritizationResponseStatus,
    regional: optional(sequenceOf(regionalExtension('SignalStatusPackage'), [1, 4])),
  },
  extensible(),
)

export const SignalStatusPackageList = sequenceOf(SignalStatusPackage, [1, 32])

export const SignalStatus = sequence(
  {
    sequenceNumber: MsgCount,
    id: IntersectionReferenceID,
    sigStatus: SignalStatusPackageList,
    regional: optional(sequenceOf(regionalExtension('SignalStatus'), [1, 4])),
  },
  extensible(),
)

export const SignalStatusList = sequenceOf(SignalStatus, [1, 32])

export const SignalStatusMessage = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    second: DSecond,
    sequenceNumber: optional(MsgCount),
    status: SignalStatusList,
    regional: optional(sequenceOf(regionalExtension('SignalStatusMessage'), [1, 4])),
  },
  extensible(),
)
