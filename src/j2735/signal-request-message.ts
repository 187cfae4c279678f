/**
 * The SRM message: a vehicle asks intersections for signal priority or preemption. SSM messages answer it.
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

/** Where the requesting vehicle is and how it moves. */
export const RequestorPositionVector = sequence(
  {
    /** Where the vehicle is. */
    position: Position3D,
    /** Direction of travel, clockwise from north. */
    heading: optional(Angle),
    /** Speed and gear. */
    speed: optional(TransmissionAndSpeed),
  },
  extensible(),
)

/**
 * How far a vehicle is off its schedule: positive is ahead, negative behind, zero on time. -121 stands for more than
 * twenty minutes behind, 120 for more than twenty ahead.
 */
export const DeltaTime = integer(-122, 121, { unit: 's', resolution: 10, unavailable: -122 })

/** How full a public transport vehicle is. */
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

/**
 * What a public transport vehicle is doing: `loading` passengers, access for disabled people in use (`anADAuse`), a
 * bicycle being loaded (`aBikeLoad`), door open, charging, or standing at the stop line.
 */
export const TransitVehicleStatus = bitString(
  [8, 8],
  ['loading', 'anADAuse', 'aBikeLoad', 'doorOpen', 'charging', 'atStopLine'],
)

/** Who asks: the vehicle, its role, where it is, and the state of its service. */
export const RequestorDescription = sequence(
  {
    /** Identity of the vehicle, the same in later requests; the answer repeats it. */
    id: VehicleID,
    /** Role and importance of the vehicle. */
    type: optional(RequestorType),
    /** Where it is and how it moves. */
    position: optional(RequestorPositionVector),
    /** Name for people, mostly for debugging. */
    name: optional(DescriptiveName),
    /** Route of a public transport vehicle, for the operator. */
    routeName: optional(DescriptiveName),
    /** What a public transport vehicle is doing. */
    transitStatus: optional(TransitVehicleStatus),
    /** How full it is. */
    transitOccupancy: optional(TransitVehicleOccupancy),
    /** How far it is off its schedule. */
    transitSchedule: optional(DeltaTime),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('RequestorDescription'), [1, 4])),
  },
  extensible(),
)

/** Whether a request is new, changes an earlier one, or withdraws it. */
export const PriorityRequestType = enumerated(
  ['priorityRequestTypeReserved', 'priorityRequest', 'priorityRequestUpdate', 'priorityCancellation'],
  extensible(),
)

/**
 * A request to one intersection: from where to where the vehicle will cross it. The intersection, the request number
 * and the requesting vehicle together identify it.
 */
export const SignalRequest = sequence(
  {
    /** The intersection, as in MAP. */
    id: IntersectionReferenceID,
    /** Number of the request, chosen by the vehicle; the answer repeats it. */
    requestID: RequestID,
    /** New request, update or cancellation. */
    requestType: PriorityRequestType,
    /** Where the vehicle enters the intersection. */
    inBoundLane: IntersectionAccessPoint,
    /** Where it leaves the intersection. */
    outBoundLane: optional(IntersectionAccessPoint),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalRequest'), [1, 4])),
  },
  extensible(),
)

/** A request to one intersection, with the time of arrival. */
export const SignalRequestPackage = sequence(
  {
    /** The request. */
    request: SignalRequest,
    /** Expected arrival: the minute. */
    minute: optional(MinuteOfTheYear),
    /** Expected arrival: the moment within that minute. */
    second: optional(DSecond),
    /** How long service is needed from the expected arrival on; also covers its uncertainty. */
    duration: optional(DSecond),
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalRequestPackage'), [1, 4])),
  },
  extensible(),
)

/** Requests to several intersections. */
export const SignalRequestList = sequenceOf(SignalRequestPackage, [1, 32])

/** The SRM message: a vehicle's requests for signal priority or preemption. */
export const SignalRequestMessage = sequence(
  {
    /** Minute in which the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Moment within that minute at which the message was made. */
    second: DSecond,
    /** Counts changes of the content; the answer repeats it. */
    sequenceNumber: optional(MsgCount),
    /** The requests. */
    requests: optional(SignalRequestList),
    /** Who asks. */
    requestor: RequestorDescription,
    /** Content added by regions. */
    regional: optional(sequenceOf(regionalExtension('SignalRequestMessage'), [1, 4])),
  },
  extensible(),
)
