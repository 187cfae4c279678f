/**
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

export const UserData = sequence(
  {
    timeStamp: DDateTime,
    svcProvID: objectIdentifier(),
    vehicleID: VehicleId,
    vehicleType: VehicleTypes,
    vehicleDescription: optional(VehicleDescription),
  },
  extensible(),
)

export const TimePeriod = sequence({ startTime: DDateTime, endTime: DDateTime }, extensible())

export const UserFeeInfo = sequence({ fee: PaymentFee, timePeriod: TimePeriod }, extensible())

export const FeeReport = sequence({ userData: UserData, fees: UserFeeInfo }, extensible())

export const TripInfo = sequence(
  {
    distanceTraveled: optional(integer(1, 65535, { extensible: true })),
    distanceUnits: optional(DistanceUnits),
    timeTraveled: optional(integer(1, 600000, { extensible: true })),
  },
  extensible(),
)

export const ItemizedChargerData = sequence(
  {
    chargerID: objectIdentifier(),
    chargingDescription: optional(DescriptiveName),
    configID: optional(integer(0, 64, { extensible: true })),
    tripInfo: optional(TripInfo),
    totalPaidToCharger: PaymentFee,
  },
  extensible(),
)

export const ItemizedPaymentReport = sequence(
  {
    timeStamp: DDateTime,
    timePeriod: TimePeriod,
    svcProvID: objectIdentifier(),
    chargerData: sequenceOf(ItemizedChargerData, [1, 999, true]),
  },
  extensible(),
)

export const UsageReport = choice({ feeReport: FeeReport, itemizedPaymentReport: ItemizedPaymentReport }, extensible())

export const RoadUserChargingReportMessage = sequence(
  { usageReport: UsageReport, serviceProviderData: optional(octetString([1024, 1024])) },
  extensible(),
)
