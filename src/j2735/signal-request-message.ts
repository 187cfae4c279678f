/**
 * @module SignalRequestMessage
 */
import { bitString, enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import {
  Angle,
  DescriptiveName,
  DSecond,
  IntersectionAccessPoint,
  IntersectionReferenceID,
  MinuteOfTheYear,
  MsgCount,
  Position3D,
  RequestID,
  RequestorType,
  TransmissionAndSpeed,
  VehicleID,
} from './common'
import { regionalExtension } from './regional-extension'

export const RequestorPositionVector = sequence(
  { position: Position3D, heading: optional(Angle), speed: optional(TransmissionAndSpeed) },
  extensible(),
)

export const DeltaTime = integer(-122, 121)

export const TransitVehicleOccupancy = enumerated([
  'occupancyUnknown',
  'occupancyEmpty',
  'occupancyVeryLow',
  'occupancyLow',
  'occupancyMed',
  'occupancyHigh',
  'occupancyNearlyFull',
  'occupancyFull',
])

export const TransitVehicleStatus = bitString(
  [8, 8],
  ['loading', 'anADAuse', 'aBikeLoad', 'doorOpen', 'charging', 'atStopLine'],
)

export const RequestorDescription = sequence(
  {
    id: VehicleID,
    type: optional(RequestorType),
    position: optional(RequestorPositionVector),
    name: optional(DescriptiveName),
    routeName: optional(DescriptiveName),
    transitStatus: optional(TransitVehicleStatus),
    transitOccupancy: optional(TransitVehicleOccupancy),
    transitSchedule: optional(DeltaTime),
    regional: optional(sequenceOf(regionalExtension('RequestorDescription'), [1, 4])),
  },
  extensible(),
)

export const PriorityRequestType = enumerated(
  ['priorityRequestTypeReserved', 'priorityRequest', 'priorityRequestUpdate', 'priorityCancellation'],
  extensible(),
)

export const SignalRequest = sequence(
  {
    id: IntersectionReferenceID,
    requestID: RequestID,
    requestType: PriorityRequestType,
    inBoundLane: IntersectionAccessPoint,
    outBoundLane: optional(IntersectionAccessPoint),
    regional: optional(sequenceOf(regionalExtension('SignalRequest'), [1, 4])),
  },
  extensible(),
)

export const SignalRequestPackage = sequence(
  {
    request: SignalRequest,
    minute: optional(MinuteOfTheYear),
    second: optional(DSecond),
    duration: optional(DSecond),
    regional: optional(sequenceOf(regionalExtension('SignalRequestPackage'), [1, 4])),
  },
  extensible(),
)

export const SignalRequestList = sequenceOf(SignalRequestPackage, [1, 32])

export const SignalRequestMessage = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    second: DSecond,
    sequenceNumber: optional(MsgCount),
    requests: optional(SignalRequestList),
    requestor: RequestorDescription,
    regional: optional(sequenceOf(regionalExtension('SignalRequestMessage'), [1, 4])),
  },
  extensible(),
)
