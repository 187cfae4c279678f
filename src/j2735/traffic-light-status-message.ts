/**
 * The TLSM message: what the traffic lights of an intersection show, their remaining times, and the state of their
 * controller.
 * @module TrafficLightStatusMessage
 */
import {
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  integer,
  objectIdentifier,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import { DDateTime, Latitude, Longitude } from './common'

/** Whether the length of an interval depends on detected traffic. */
export const ActuatedInterval = boolean()

/** Whether a light is one of two that follow each other, and which of them. */
export const ConsecutiveTrafficLight = enumerated(['none', 'first', 'second'], extensible())

/** Whether a pedestrian has called for the crossing. */
export const PedestrianCall = boolean()

/** Whether a movement is permitted without protection: drivers have to yield to conflicting traffic. */
export const PermissiveNonProtected = enumerated(['none', 'permissive'], extensible())

/** Without meaning so far. */
export const ReservedBit = boolean()

/** A time of up to about four minutes. */
export const TimeInSecond_B8 = integer(0, 255, { unit: 's' })

/** A direction as a compass angle. */
export const TrafficLightDirectionCode = integer(0, 359, { unit: 'deg' })

/** Whether the length of an interval is fixed or can vary. */
export const TrafficLightIntervalType = enumerated(['static', 'variable'], extensible())

/** Color of a light, steady or blinking. */
export const TrafficLightingStatus = enumerated(
  ['off', 'red-on', 'yellow-on', 'green-on', 'red-blinking', 'yellow-blinking', 'green-blinking'],
  extensible(),
)

/** The movement or the users that a light is for. */
export const TrafficLightType = enumerated(
  ['reserved', 'straight', 'left-turn', 'pedestrian', 'bicycle', 'right-turn', 'bus', 'u-turn'],
  extensible(),
)

/** State of one traffic light. */
export const TrafficLightStatus = sequence(
  {
    /** Movement or users that the light is for. */
    trafficLightType: TrafficLightType,
    /** Whether it is one of two that follow each other. */
    consecutiveTrafficLight: ConsecutiveTrafficLight,
    /** Whether the interval is fixed or variable. */
    trafficLightIntervalType: TrafficLightIntervalType,
    /** Whether a pedestrian has called. */
    pedestrianCall: PedestrianCall,
    /** Whether the interval depends on detected traffic. */
    actuatedinterval: ActuatedInterval,
    /** Whether drivers have to yield on this movement. */
    permissiveNonProtected: PermissiveNonProtected,
    /** What the light shows. */
    lightingStatus: TrafficLightingStatus,
    /** Longest duration of the interval. */
    maxIntervalLength: TimeInSecond_B8,
    /** Time until the interval ends. */
    remainingTime: TimeInSecond_B8,
    /** Direction that the light belongs to. */
    directionCode: TrafficLightDirectionCode,
    /** Without meaning so far. */
    reserved: ReservedBit,
  },
  extensible(),
)

/** The traffic lights of an intersection. */
export const TrafficLightStatusList = sequenceOf(TrafficLightStatus, [1, 255])

/** A time of up to about eighteen hours. */
export const TimeInSecond_B16 = integer(0, 65535, { unit: 's' })

/**
 * Faults of the controller: conflicting signals, or lost communication with the center (`center-comm-error`) or the
 * signal control unit (`scu-comm-error`).
 */
export const TrafficLightControllerStatus = bitString(
  [8, 8, true],
  ['conflict', 'center-comm-error', 'scu-comm-error', 'reserved1', 'reserved2', 'reserved3', 'reserved4', 'reserved5'],
)

/** Identity of a traffic light installation, as a number or as an object identifier. */
export const TrafficLightID = choice({
  /** Number. */
  id: integer(),
  /** Object identifier. */
  oid: objectIdentifier(),
})

/**
 * How the controller operates: by hand, flashing, off, actuated by traffic, in transition, serving a priority, or
 * holding a phase.
 */
export const TrafficLightOperationStatus = bitString(
  [8, 8, true],
  ['manual', 'flashing', 'off', 'actuated', 'transition', 'priority', 'holding-phase', 'reserved'],
)

/** The TLSM message: state of a traffic light installation and all its lights. */
export const TrafficLightStatusMessage = sequence(
  {
    /** Which installation this is. */
    trafficLightID: TrafficLightID,
    /** Longitude of the installation. */
    long: optional(Longitude),
    /** Latitude of the installation. */
    lat: optional(Latitude),
    /** How the controller operates. */
    operationStatus: TrafficLightOperationStatus,
    /** Faults of the controller. */
    controllerStatus: TrafficLightControllerStatus,
    /** Time since the signal cycle began. */
    cyclecounter: TimeInSecond_B16,
    /** Length of the signal cycle. */
    cycletime: TimeInSecond_B16,
    /** When the message was made. */
    currentTime: DDateTime,
    /** The lights. */
    trafficLightStatus: TrafficLightStatusList,
  },
  extensible(),
)
