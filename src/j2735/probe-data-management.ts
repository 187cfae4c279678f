/**
 * Probe data management: a roadside unit changes how passing vehicles collect and send probe vehicle data.
 *
 * @module ProbeDataManagement
 */
import { boolean, choice, enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { GrossSpeed, HeadingSlice, MinuteOfTheYear } from './common'
import { regionalExtension } from './regional-extension'

/**
 * Selects a random share of the vehicles: those whose current probe segment number ends within these two limits, both
 * included.
 */
export const Sample = sequence({
  /** Lower limit. */
  sampleStart: integer(0, 255),
  /** Upper limit. */
  sampleEnd: integer(0, 255),
})

/** Coarse distance driven. */
export const GrossDistance = integer(0, 1023, { unit: 'm', resolution: 1 })

/**
 * Distance between snapshots, depending on speed: the first distance holds up to the first speed, the second from the
 * second speed on, and between the two speeds the distance is interpolated.
 */
export const SnapshotDistance = sequence({
  /** Distance between snapshots at low speed. */
  distance1: GrossDistance,
  /** Up to this speed `distance1` holds. */
  speed1: GrossSpeed,
  /** Distance between snapshots at high speed. */
  distance2: GrossDistance,
  /** From this speed on `distance2` holds. */
  speed2: GrossSpeed,
})

/** A short time span in whole seconds. */
export const SecondOfTime = integer(0, 61, { unit: 's', resolution: 1 })

/**
 * Time between snapshots, depending on speed: the first time holds up to the first speed, the second from the second
 * speed on, and between the two speeds the time is interpolated.
 */
export const SnapshotTime = sequence({
  /** Up to this speed `time1` holds. */
  speed1: GrossSpeed,
  /** Time between snapshots at low speed. */
  time1: SecondOfTime,
  /** From this speed on `time2` holds. */
  speed2: GrossSpeed,
  /** Time between snapshots at high speed. */
  time2: SecondOfTime,
})

/**
 * Names a vehicle data element in a request. Abbreviated labels: `stab` stability control, `trac` traction control,
 * `sunS` and `rainS` sun and rain sensor, `vertAccelThres` vertical acceleration threshold, `hozAccelLong` and
 * `hozAccelLat` longitudinal and lateral acceleration, `hozAccelCon` and `yawRateCon` confidence of acceleration and
 * yaw rate, `accel4way` all accelerations with yaw rate, `obDist` and `obDirect` distance and direction of an obstacle,
 * `fullPos` full position vector, `speedHeadC` and `speedC` confidence of speed with heading, and of speed alone.
 */
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

/** Asks for one vehicle data element, always or only beyond a threshold. */
export const VehicleStatusRequest = sequence(
  {
    /** Which element. */
    dataType: VehicleStatusDeviceTypeTag,
    /** Which part of the element, where it has several. */
    subType: optional(integer(1, 15)),
    /** Send when the value is below this; in the steps of the element itself. */
    sendOnLessThenValue: optional(integer(-32767, 32767)),
    /** Send when the value is above this; in the steps of the element itself. */
    sendOnMoreThenValue: optional(integer(-32767, 32767)),
    /** True: send every value, without a threshold. */
    sendAll: optional(boolean()),
  },
  extensible(),
)

/** The vehicle data elements that are asked for. */
export const VehicleStatusRequestList = sequenceOf(VehicleStatusRequest, [1, 32])

/** Distance to drive until the changed policy ends and the default returns. */
export const TermDistance = integer(1, 30000, { unit: 'm', resolution: 1 })

/** Time until the changed policy ends and the default returns. */
export const TermTime = integer(1, 1800, { unit: 's', resolution: 1 })

/**
 * PDM message: sent by roadside units to control which vehicles collect probe data, when they take snapshots, and when
 * they send them.
 */
export const ProbeDataManagement = sequence(
  {
    /** When the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Share of vehicles that shall follow. */
    sample: Sample,
    /** Applies to vehicles with these headings. */
    directions: HeadingSlice,
    /** When the changed policy ends. */
    term: choice({
      /** Ends after this time. */
      termtime: TermTime,
      /** Ends after this distance. */
      termDistance: TermDistance,
    }),
    /** When to take snapshots. */
    snapshot: choice({
      /** By elapsed time. */
      snapshotTime: SnapshotTime,
      /** By distance driven. */
      snapshotDistance: SnapshotDistance,
    }),
    /** Time between transmissions of snapshots. */
    txInterval: SecondOfTime,
    /** Data to put into the snapshots. */
    dataElements: optional(VehicleStatusRequestList),
    /** Regional additions. */
    regional: optional(sequenceOf(regionalExtension('ProbeDataManagement'), [1, 4])),
  },
  extensible(),
)
