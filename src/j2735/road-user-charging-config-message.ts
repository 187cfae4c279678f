/**
 * @module RoadUserChargingConfigMessage
 */
import {
  choice,
  enumerated,
  extensible,
  ia5String,
  integer,
  objectIdentifier,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import { DDateTime, DescriptiveName } from './common'
import { CountryCode } from './efc-data-dictionary'
import { EventRecurrence } from './road-safety-message'
import { ChargesTable, TollAdvertisementMessage } from './toll-advertisement-message'
import { ValidRegion } from './traveler-information'

export const ConfigInfo = sequence(
  {
    configID: integer(0, 64, { extensible: true }),
    configVersion: integer(0, 64, { extensible: true }),
    startDate: DDateTime,
    expirationDate: DDateTime,
    configurationFeeType: enumerated(['excluded', 'replacesOtherCharges', 'addedToOtherCharges'], extensible()),
  },
  extensible(),
)

export const Driven = enumerated(['perMin', 'perHour', 'perDay', 'perDistMile', 'perDistKilo'], extensible())

export const Parked = enumerated(['perMin', 'perHour', 'perDay'], extensible())

export const ChargingUnits = choice({ driven: Driven, parked: Parked }, extensible())

export const ChargingFees = sequence(
  {
    chargingSchedule: optional(sequenceOf(EventRecurrence, [1, 5, true])),
    chargesTable: ChargesTable,
    chargingUnits: ChargingUnits,
  },
  extensible(),
)

export const PrimaryRegionState = sequence(
  { usCanMexState: ia5String([2, 2, true]), chargingFees: optional(ChargingFees) },
  extensible(),
)

export const PrimaryRegionChargingInfo = sequence(
  { primaryRegionCountry: CountryCode, chargingPrimaryRegion: choice({ state: PrimaryRegionState }, extensible()) },
  extensible(),
)

export const SubRegionChargingInfo = sequence(
  { subRegion: objectIdentifier(), chargingFees: ChargingFees },
  extensible(),
)

export const Area = sequence(
  { areaID: objectIdentifier(), chargingArea: ValidRegion, chargingFees: ChargingFees },
  extensible(),
)

export const Segment = sequence(
  {
    segmentID: objectIdentifier(),
    chargingSegment: sequenceOf(TollAdvertisementMessage, [1, 999, true]),
    chargingUnits: optional(ChargingUnits),
  },
  extensible(),
)

export const ChargingAreaOrSegment = choice({ area: Area, segment: Segment }, extensible())

export const AreaOrSegmentChargingInfo = sequence(
  { chargingAreaOrSegment: sequenceOf(ChargingAreaOrSegment, [1, 999, true]) },
  extensible(),
)

export const ChargingConfig = sequence(
  {
    configInfo: ConfigInfo,
    reportSched: enumerated(['hourly', 'weekly', 'monthly', 'quarterly'], extensible()),
    byPrimaryRegion: PrimaryRegionChargingInfo,
    bySubRegion: optional(sequenceOf(SubRegionChargingInfo, [1, 999, true])),
    byAreaOrSegment: optional(AreaOrSegmentChargingInfo),
  },
  extensible(),
)

export const ChargerInfo = sequence(
  {
    chargerID: objectIdentifier(),
    descriptiveName: optional(DescriptiveName),
    timeStamp: optional(DDateTime),
    chargingConfig: ChargingConfig,
  },
  extensible(),
)

export const RoadUserChargingConfigMessage = sequence(
  { chargerInfoTable: sequenceOf(ChargerInfo, [1, 999, true]) },
  extensible(),
)
