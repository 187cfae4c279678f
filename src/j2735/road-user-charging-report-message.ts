/**
 * The road user charging report: what a user owes or paid for the use of roads. From SAE J3217/R.
 * @module RoadUserChargingReportMessage
 */
import {
  choice,
  extensible,
  integer,
  objectIdentifier,
  octetString,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import { DDateTime, DescriptiveName } from './common'
import { PaymentFee, VehicleDescription } from './efc-data-dictionary'
import { VehicleTypes } from './toll-advertisement-message'
import { VehicleId } from './toll-usage-message'
import { DistanceUnits } from './traveler-information'

/** The user and the vehicle that a report is about. */
export const UserData = sequence(
  {
    /** When the report was made. */
    timeStamp: DDateTime,
    /** The service provider of the user. */
    svcProvID: objectIdentifier(),
    /** The vehicle or its user. */
    vehicleID: VehicleId,
    /** Type of the vehicle. */
    vehicleType: VehicleTypes,
    /** What else about the vehicle matters for the fee. */
    vehicleDescription: optional(VehicleDescription),
  },
  extensible(),
)

/** A span of time. */
export const TimePeriod = sequence(
  {
    /** When it begins. */
    startTime: DDateTime,
    /** When it ends. */
    endTime: DDateTime,
  },
  extensible(),
)

/** Fee for some time. */
export const UserFeeInfo = sequence(
  {
    /** The fee. */
    fee: PaymentFee,
    /** The time that it is for. */
    timePeriod: TimePeriod,
  },
  extensible(),
)

/** Reports the fee of one user. */
export const FeeReport = sequence(
  {
    /** The user and the vehicle. */
    userData: UserData,
    /** The fee. */
    fees: UserFeeInfo,
  },
  extensible(),
)

/** How far and how long vehicles travelled. */
export const TripInfo = sequence(
  {
    /** The distance, in `distanceUnits`. */
    distanceTraveled: optional(integer(1, 65535, { extensible: true })),
    /** Unit of the distance. */
    distanceUnits: optional(DistanceUnits),
    /** The time on the way. */
    timeTraveled: optional(integer(1, 600000, { extensible: true })),
  },
  extensible(),
)

/** What one charger received. */
export const ItemizedChargerData = sequence(
  {
    /** Identifies the charger. */
    chargerID: objectIdentifier(),
    /** What was charged for, for people to read. */
    chargingDescription: optional(DescriptiveName),
    /** The charging configuration that was applied. */
    configID: optional(integer(0, 64, { extensible: true })),
    /** Distance and time that were charged. */
    tripInfo: optional(TripInfo),
    /** The amount. */
    totalPaidToCharger: PaymentFee,
  },
  extensible(),
)

/** Reports what was paid in some time, charger by charger. */
export const ItemizedPaymentReport = sequence(
  {
    /** When the report was made. */
    timeStamp: DDateTime,
    /** The time that it covers. */
    timePeriod: TimePeriod,
    /** The service provider that paid. */
    svcProvID: objectIdentifier(),
    /** The chargers and what they received. */
    chargerData: sequenceOf(ItemizedChargerData, [1, 999, true]),
  },
  extensible(),
)

/** A report of fees owed or of payments made. */
export const UsageReport = choice(
  {
    /** The fee of one user. */
    feeReport: FeeReport,
    /** Payments by charger. */
    itemizedPaymentReport: ItemizedPaymentReport,
  },
  extensible(),
)

/** Road user charging report message: tells what a user owes or a service provider paid for the use of roads. */
export const RoadUserChargingReportMessage = sequence(
  {
    /** The report. */
    usageReport: UsageReport,
    /** Data that only the service provider understands. */
    serviceProviderData: optional(octetString([1024, 1024])),
  },
  extensible(),
)
