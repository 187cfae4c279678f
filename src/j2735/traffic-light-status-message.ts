/**
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

export const ActuatedInterval = boolean()

export const ConsecutiveTrafficLight = enumerated(['none', 'first', 'second'], extensible())

export const PedestrianCall = boolean()

export const PermissiveNonProtected = enumerated(['none', 'permissive'], extensible())

export const ReservedBit = boolean()

export const TimeInSecond_B8 = integer(0, 255)

export const TrafficLightDirectionCode = integer(0, 359)

export const TrafficLightIntervalType = enumerated(['static', 'variable'], extensible())

export const TrafficLightingStatus = enumerated(
  ['off', 'red-on', 'yellow-on', 'green-on', 'red-blinking', 'yellow-blinking', 'green-blinking'],
  extensible(),
)

export const TrafficLightType = enumerated(
  ['reserved', 'straight', 'left-turn', 'pedestrian', 'bicycle', 'right-turn', 'bus', 'u-turn'],
  extensible(),
)

export const TrafficLightStatus = sequence(
  {
    trafficLightType: TrafficLightType,
    consecutiveTrafficLight: ConsecutiveTrafficLight,
    trafficLightIntervalType: TrafficLightIntervalType,
    pedestrianCall: PedestrianCall,
    actuatedinterval: ActuatedInterval,
    permissiveNonProtected: PermissiveNonProtected,
    lightingStatus: TrafficLightingStatus,
    maxIntervalLength: TimeInSecond_B8,
    remainingTime: TimeInSecond_B8,
    directionCode: TrafficLightDirectionCode,
    reserved: ReservedBit,
  },
  extensible(),
)

export const TrafficLightStatusList = sequenceOf(TrafficLightStatus, [1, 255])

export const TimeInSecond_B16 = integer(0, 65535)

export const TrafficLightControllerStatus = bitString(
  [8, 8, true],
  ['conflict', 'center-comm-error', 'scu-comm-error', 'reserved1', 'reserved2', 'reserved3', 'reserved4', 'reserved5'],
)

export const TrafficLightID = choice({ id: integer(), oid: objectIdentifier() })

export const TrafficLightOperationStatus = bitString(
  [8, 8, true],
  ['manual', 'flashing', 'off', 'actuated', 'transition', 'priority', 'holding-phase', 'reserved'],
)

export const TrafficLightStatusMessage = sequence(
  {
    trafficLightID: TrafficLightID,
    long: optional(Longitude),
    lat: optional(Latitude),
    operationStatus: TrafficLightOperationStatus,
    controllerStatus: TrafficLightControllerStatus,
    cyclecounter: TimeInSecond_B16,
    cycletime: TimeInSecond_B16,
    currentTime: DDateTime,
    trafficLightStatus: TrafficLightStatusList,
  },
  extensible(),
)
