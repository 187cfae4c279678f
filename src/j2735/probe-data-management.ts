/**
 * @module ProbeDataManagement
 */
import { boolean, choice, enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { GrossSpeed, HeadingSlice, MinuteOfTheYear } from './common'
import { regionalExtension } from './regional-extension'

export const Sample = sequence({ sampleStart: integer(0, 255), sampleEnd: integer(0, 255) })

export const GrossDistance = integer(0, 1023)

export const SnapshotDistance = sequence({
  distance1: GrossDistance,
  speed1: GrossSpeed,
  distance2: GrossDistance,
  speed2: GrossSpeed,
})

export const SecondOfTime = integer(0, 61)

export const SnapshotTime = sequence({
  speed1: GrossSpeed,
  time1: SecondOfTime,
  speed2: GrossSpeed,
  time2: SecondOfTime,
})

export const VehicleStatusDeviceTypeTag = enumerated(
  [
    'unknown',
    'lights',
    'wipers',
    'brakes',
    'stab',
    'trac',
    'abs',
    'sunS',
    'rainS',
    'airTemp',
    'steering',
    'vertAccelThres',
    'vertAccel',
    'hozAccelLong',
    'hozAccelLat',
    'hozAccelCon',
    'accel4way',
    'confidenceSet',
    'obDist',
    'obDirect',
    'yaw',
    'yawRateCon',
    'dateTime',
    'fullPos',
    'position2D',
    'position3D',
    'vehicle',
    'speedHeadC',
    'speedC',
  ],
  extensible(),
)

export const VehicleStatusRequest = sequence(
  {
    dataType: VehicleStatusDeviceTypeTag,
    subType: optional(integer(1, 15)),
    sendOnLessThenValue: optional(integer(-32767, 32767)),
    sendOnMoreThenValue: optional(integer(-32767, 32767)),
    sendAll: optional(boolean()),
  },
  extensible(),
)

export const VehicleStatusRequestList = sequenceOf(VehicleStatusRequest, [1, 32])

export const TermDistance = integer(1, 30000)

export const TermTime = integer(1, 1800)

export const ProbeDataManagement = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    sample: Sample,
    directions: HeadingSlice,
    term: choice({ termtime: TermTime, termDistance: TermDistance }),
    snapshot: choice({ snapshotTime: SnapshotTime, snapshotDistance: SnapshotDistance }),
    txInterval: SecondOfTime,
    dataElements: optional(VehicleStatusRequestList),
    regional: optional(sequenceOf(regionalExtension('ProbeDataManagement'), [1, 4])),
  },
  extensible(),
)
