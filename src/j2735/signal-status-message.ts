/**
 * The SSM message: what became of the requests for signal priority or preemption that SRM messages made.
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

/** Which request an answer belongs to: vehicle, request number and sequence number of the SRM. */
export const SignalRequesterInfo = sequence(
  {
    /** The vehicle that asked. */
    id: VehicleID,
    /** Number of its request. */
    request: RequestID,
    /** Sequence number of the SRM that is answered. */
    sequenceNumber: MsgCount,
    /** Role of the vehicle. */
    role: optional(BasicVehicleRole),
    /** Role and importance of the vehicle in more detail. */
    typeData: optional(RequestorType),
  },
  extensible(),
)

/** The answer to one request. */
export const SignalStatusPackage = sequence(
  {
    /** The request that is answered; absent for a service that no message asked for. */
    requester: optional(SignalRequesterInfo),
    /** Where the vehicle enters the intersection. */
    inboundOn: IntersectionAccessPoint,
    /** Where it leaves the intersection. */
    outboundOn: optional(IntersectionAccessPoint),
    /** Expected arrival or begin of service: the minute. */
    minute: optional(MinuteOfTheYear),
    /** Expected arrival or begin of service: the moment within that minute. */
    second: optional(DSecond),
    /** How long the service lasts. */
    duration: optional(DSecond),
    /** What became of the request. */
    status: PrioritizationResponseStatus,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalStatusPackage'), [1, 4])),
  },
  extensible(),
)

/** The answers to all requests that an intersection handles. */
export const SignalStatusPackageList = sequenceOf(SignalStatusPackage, [1, 32])

/** The answers of one intersection. */
export const SignalStatus = sequence(
  {
    /** Counts changes of this intersection's answers. */
    sequenceNumber: MsgCount,
    /** The intersection, as in MAP. */
    id: IntersectionReferenceID,
    /** The answers. */
    sigStatus: SignalStatusPackageList,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalStatus'), [1, 4])),
  },
  extensible(),
)

/** The answers of several intersections. */
export const SignalStatusList = sequenceOf(SignalStatus, [1, 32])

/** The SSM message: state of the signal priority and preemption requests at one or more intersections. */
export const SignalStatusMessage = sequence(
  {
    /** Minute in which the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Moment within that minute at which the message was made. */
    second: DSecond,
    /** Counts changes of the message's content. */
    sequenceNumber: optional(MsgCount),
    /** The answers, by intersection. */
    status: SignalStatusList,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalStatusMessage'), [1, 4])),
  },
  extensible(),
)
