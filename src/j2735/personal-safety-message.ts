/**
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

export const AnimalPropelledType = enumerated(
  ['unavailable', 'otherTypes', 'animalMounted', 'animalDrawnCarriage'],
  extensible(),
)

export const MotorizedPropelledType = enumerated(
  ['unavailable', 'otherTypes', 'wheelChair', 'bicycle', 'scooter', 'selfBalancingDevice'],
  extensible(),
)

export const HumanPropelledType = enumerated(
  ['unavailable', 'otherTypes', 'onFoot', 'skateboard', 'pushOrKickScooter', 'wheelchair'],
  extensible(),
)

export const PropelledInformation = choice(
  { human: HumanPropelledType, animal: AnimalPropelledType, motor: MotorizedPropelledType },
  extensible(),
)

export const AnimalType = enumerated(['unavailable', 'serviceUse', 'pet', 'farm'], extensible())

export const Attachment = enumerated(
  ['unavailable', 'stroller', 'bicycleTrailer', 'cart', 'wheelchair', 'otherWalkAssistAttachments', 'pet'],
  extensible(),
)

export const AttachmentRadius = integer(0, 200)

export const NumberOfParticipantsInCluster = enumerated(['unavailable', 'small', 'medium', 'large'], extensible())

export const PersonalAssistive = bitString(
  [6, 6, true],
  ['unavailable', 'otherType', 'vision', 'hearing', 'movement', 'cognition'],
)

export const PersonalClusterRadius = integer(0, 100)

export const PersonalCrossingInProgress = boolean()

export const PersonalCrossingRequest = boolean()

export const PersonalDeviceUsageState = bitString(
  [9, 9, true],
  ['unavailable', 'other', 'idle', 'listeningToAudio', 'typing', 'calling', 'playingGames', 'reading', 'viewing'],
)

export const PersonalDeviceUserType = enumerated(
  ['unavailable', 'aPEDESTRIAN', 'aPEDALCYCLIST', 'aPUBLICSAFETYWORKER', 'anANIMAL'],
  extensible(),
)

export const PublicSafetyAndRoadWorkerActivity = bitString(
  [6, 6, true],
  ['unavailable', 'workingOnRoad', 'settingUpClosures', 'respondingToEvents', 'directingTraffic', 'otherActivities'],
)

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

export const UserSizeAndBehaviour = bitString(
  [5, 5, true],
  ['unavailable', 'smallStature', 'largeStature', 'erraticMoving', 'slowMoving'],
)

export const PersonalSafetyMessage = sequence(
  {
    basicType: PersonalDeviceUserType,
    secMark: DSecond,
    msgCnt: MsgCount,
    id: TemporaryID,
    position: Position3D,
    accuracy: PositionalAccuracy,
    speed: Velocity,
    heading: Heading,
    accelSet: optional(AccelerationSet4Way),
    pathHistory: optional(PathHistory),
    pathPrediction: optional(PathPrediction),
    propulsion: optional(PropelledInformation),
    useState: optional(PersonalDeviceUsageState),
    crossRequest: optional(PersonalCrossingRequest),
    crossState: optional(PersonalCrossingInProgress),
    clusterSize: optional(NumberOfParticipantsInCluster),
    clusterRadius: optional(PersonalClusterRadius),
    eventResponderType: optional(PublicSafetyEventResponderWorkerType),
    activityType: optional(PublicSafetyAndRoadWorkerActivity),
    activitySubType: optional(PublicSafetyDirectingTrafficSubType),
    assistType: optional(PersonalAssistive),
    sizing: optional(UserSizeAndBehaviour),
    attachment: optional(Attachment),
    attachmentRadius: optional(AttachmentRadius),
    animalType: optional(AnimalType),
    regional: optional(sequenceOf(regionalExtension('PersonalSafetyMessage'), [1, 4])),
  },
  extensible(),
)
