/**
 * The Personal Safety Message: what pedestrians, cyclists, road workers and their devices broadcast about
 * themselves.
 * @module PersonalSafetyMessage
 */
import {
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  integer,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import {
  AccelerationSet4Way,
  DSecond,
  Heading,
  MsgCount,
  PathHistory,
  PathPrediction,
  Position3D,
  PositionalAccuracy,
  TemporaryID,
  Velocity,
} from './common'
import { regionalExtension } from './regional-extension'

/** How an animal moves the person: ridden, or drawing a carriage. */
export const AnimalPropelledType = enumerated(
  ['unavailable', 'otherTypes', 'animalMounted', 'animalDrawnCarriage'],
  extensible(),
)

/** Motorized device that the person uses; a wheelchair, bicycle or scooter here has a motor. */
export const MotorizedPropelledType = enumerated(
  ['unavailable', 'otherTypes', 'wheelChair', 'bicycle', 'scooter', 'selfBalancingDevice'],
  extensible(),
)

/** How the person moves by their own strength; a wheelchair here is moved by hand. */
export const HumanPropelledType = enumerated(
  ['unavailable', 'otherTypes', 'onFoot', 'skateboard', 'pushOrKickScooter', 'wheelchair'],
  extensible(),
)

/** What moves the person: their own strength, an animal or a motor. */
export const PropelledInformation = choice(
  {
    /** By their own strength. */
    human: HumanPropelledType,
    /** By an animal. */
    animal: AnimalPropelledType,
    /** By a motor. */
    motor: MotorizedPropelledType,
  },
  extensible(),
)

/** Kind of animal that carries the device; `serviceUse` are guide and police animals and the like. */
export const AnimalType = enumerated(['unavailable', 'serviceUse', 'pet', 'farm'], extensible())

/** What the person pushes, pulls or leads. `unavailable`: there is something, but not known what. */
export const Attachment = enumerated(
  ['unavailable', 'stroller', 'bicycleTrailer', 'cart', 'wheelchair', 'otherWalkAssistAttachments', 'pet'],
  extensible(),
)

/** Radius around the person that the attachment may take up. */
export const AttachmentRadius = integer(0, 200, { unit: 'm', resolution: 0.1 })

/** Size of the group for which one device speaks: small is 2 to 5, medium 6 to 10, large more than 10 persons. */
export const NumberOfParticipantsInCluster = enumerated(['unavailable', 'small', 'medium', 'large'], extensible())

/** What the person needs help with; several may be set, none if nothing is known. */
export const PersonalAssistive = bitString(
  [6, 6, true],
  ['unavailable', 'otherType', 'vision', 'hearing', 'movement', 'cognition'],
)

/** Radius around the sender within which its group is. */
export const PersonalClusterRadius = integer(0, 100, { unit: 'm' })

/** True while the person crosses the road. */
export const PersonalCrossingInProgress = boolean()

/** True while the person asks to cross the road. */
export const PersonalCrossingRequest = boolean()

/**
 * What the person does with the device, which tells how distracted they may be. Several may be set, none if
 * nothing is known; `viewing` is moving content such as video or navigation.
 */
export const PersonalDeviceUsageState = bitString(
  [9, 9, true],
  ['unavailable', 'other', 'idle', 'listeningToAudio', 'typing', 'calling', 'playingGames', 'reading', 'viewing'],
)

/** Who carries the device: pedestrian, cyclist, public safety or road worker, or an animal. */
export const PersonalDeviceUserType = enumerated(
  ['unavailable', 'aPEDESTRIAN', 'aPEDALCYCLIST', 'aPUBLICSAFETYWORKER', 'anANIMAL'],
  extensible(),
)

/** What a public safety or road worker is doing on foot; several may be set. */
export const PublicSafetyAndRoadWorkerActivity = bitString(
  [6, 6, true],
  ['unavailable', 'workingOnRoad', 'settingUpClosures', 'respondingToEvents', 'directingTraffic', 'otherActivities'],
)

/** Which kind of person directs the traffic; `unavailable` if not known. */
export const PublicSafetyDirectingTrafficSubType = bitString(
  [7, 7, true],
  [
    'unavailable',
    'policeAndTrafficOfficers',
    'trafficControlPersons',
    'railroadCrossingGuards',
    'civilDefenseNationalGuardMilitaryPolice',
    'emergencyOrganizationPersonnel',
    'highwayServiceVehiclePersonnel',
  ],
)

/** Which service a responder at an event works for; `aDOTWorker` is from the department of transportation. */
export const PublicSafetyEventResponderWorkerType = enumerated(
  [
    'unavailable',
    'towOperater',
    'fireAndEMSWorker',
    'aDOTWorker',
    'lawEnforcement',
    'hazmatResponder',
    'animalControlWorker',
    'otherPersonnel',
  ],
  extensible(),
)

/**
 * Stature and way of moving that a driver should expect: a small person (below 150 cm) is easily hidden, an
 * erratic or slow one needs more care.
 */
export const UserSizeAndBehaviour = bitString(
  [5, 5, true],
  ['unavailable', 'smallStature', 'largeStature', 'erraticMoving', 'slowMoving'],
)

/**
 * What the device of a vulnerable road user broadcasts: who and where it is and how it moves, with details that
 * let drivers anticipate what the person will do.
 */
export const PersonalSafetyMessage = sequence(
  {
    /** Kind of road user. */
    basicType: PersonalDeviceUserType,
    /** Moment of the position, within the minute. */
    secMark: DSecond,
    /** Message counter of the sender. */
    msgCnt: MsgCount,
    /** Temporary id of the device. */
    id: TemporaryID,
    /** Where the person is. */
    position: Position3D,
    /** Accuracy of the position. */
    accuracy: PositionalAccuracy,
    /** Speed of the person. */
    speed: Velocity,
    /** Direction in which the person moves. */
    heading: Heading,
    /** Acceleration and turning rate. */
    accelSet: optional(AccelerationSet4Way),
    /** Where the person has been. */
    pathHistory: optional(PathHistory),
    /** Where the person is going. */
    pathPrediction: optional(PathPrediction),
    /** What moves the person. */
    propulsion: optional(PropelledInformation),
    /** What the person does with the device. */
    useState: optional(PersonalDeviceUsageState),
    /** Whether the person asks to cross the road. */
    crossRequest: optional(PersonalCrossingRequest),
    /** Whether the person is crossing the road. */
    crossState: optional(PersonalCrossingInProgress),
    /** Size of the group for which the device speaks. */
    clusterSize: optional(NumberOfParticipantsInCluster),
    /** How far the group spreads. */
    clusterRadius: optional(PersonalClusterRadius),
    /** Which service a responder works for. */
    eventResponderType: optional(PublicSafetyEventResponderWorkerType),
    /** What a worker is doing. */
    activityType: optional(PublicSafetyAndRoadWorkerActivity),
    /** Which kind of person directs the traffic. */
    activitySubType: optional(PublicSafetyDirectingTrafficSubType),
    /** What the person needs help with. */
    assistType: optional(PersonalAssistive),
    /** Stature and way of moving. */
    sizing: optional(UserSizeAndBehaviour),
    /** What the person pushes, pulls or leads. */
    attachment: optional(Attachment),
    /** How far the attachment reaches. */
    attachmentRadius: optional(AttachmentRadius),
    /** Kind of animal, where an animal carries the device. */
    animalType: optional(AnimalType),
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('PersonalSafetyMessage'), [1, 4])),
  },
  extensible(),
)
