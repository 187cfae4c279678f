/**
 * The road user charging configuration: who charges for the use of roads, where and how much. From SAE J3217/R.
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

/** Identity and validity of a charging configuration. */
export const ConfigInfo = sequence(
  {
    /** Number of the configuration. */
    configID: integer(0, 64, { extensible: true }),
    /** Its version. */
    configVersion: integer(0, 64, { extensible: true }),
    /** From when it applies. */
    startDate: DDateTime,
    /** Until when it applies. */
    expirationDate: DDateTime,
    /** Whether its fees are excluded, replace other charges, or come on top of them. */
    configurationFeeType: enumerated(['excluded', 'replacesOtherCharges', 'addedToOtherCharges'], extensible()),
  },
  extensible(),
)

/** What a fee for driving is per: time, a mile or a kilometre. */
export const Driven = enumerated(['perMin', 'perHour', 'perDay', 'perDistMile', 'perDistKilo'], extensible())

/** What a fee for parking is per. */
export const Parked = enumerated(['perMin', 'perHour', 'perDay'], extensible())

/** What a fee is for, and per what. */
export const ChargingUnits = choice(
  {
    /** For driving. */
    driven: Driven,
    /** For parking. */
    parked: Parked,
  },
  extensible(),
)

/** Fees, and when they apply. */
export const ChargingFees = sequence(
  {
    /** Days and times at which the fees apply. */
    chargingSchedule: optional(sequenceOf(EventRecurrence, [1, 5, true])),
    /** The fee per unit. */
    chargesTable: ChargesTable,
    /** The unit. */
    chargingUnits: ChargingUnits,
  },
  extensible(),
)

/** Fees of a state or province. */
export const PrimaryRegionState = sequence(
  {
    /** State or province of the United States, Canada or Mexico, by its letters. */
    usCanMexState: ia5String([2, 2, true]),
    /** Its fees. */
    chargingFees: optional(ChargingFees),
  },
  extensible(),
)

/** Fees of a country, by its primary regions. */
export const PrimaryRegionChargingInfo = sequence(
  {
    /** The country. */
    primaryRegionCountry: CountryCode,
    /** The region in it. */
    chargingPrimaryRegion: choice(
      {
        /** A state or province. */
        state: PrimaryRegionState,
      },
      extensible(),
    ),
  },
  extensible(),
)

/** Fees of a part of the primary region, such as a county or a city. */
export const SubRegionChargingInfo = sequence(
  {
    /** Identifies the part. */
    subRegion: objectIdentifier(),
    /** Its fees. */
    chargingFees: ChargingFees,
  },
  extensible(),
)

/** Fees of an area. */
export const Area = sequence(
  {
    /** Identifies the area. */
    areaID: objectIdentifier(),
    /** Where it is. */
    chargingArea: ValidRegion,
    /** Its fees. */
    chargingFees: ChargingFees,
  },
  extensible(),
)

/** Fees of a road segment. */
export const Segment = sequence(
  {
    /** Identifies the segment. */
    segmentID: objectIdentifier(),
    /** Its toll points with their charges. */
    chargingSegment: sequenceOf(TollAdvertisementMessage, [1, 999, true]),
    /** What the charges are per. */
    chargingUnits: optional(ChargingUnits),
  },
  extensible(),
)

/** Fees of an area or a road segment. */
export const ChargingAreaOrSegment = choice(
  {
    /** An area. */
    area: Area,
    /** A road segment. */
    segment: Segment,
  },
  extensible(),
)

/** Fees of areas and road segments. */
export const AreaOrSegmentChargingInfo = sequence(
  {
    /** The areas and segments. */
    chargingAreaOrSegment: sequenceOf(ChargingAreaOrSegment, [1, 999, true]),
  },
  extensible(),
)

/** A charging configuration: fees from the whole region down to single road segments. */
export const ChargingConfig = sequence(
  {
    /** Identity and validity. */
    configInfo: ConfigInfo,
    /** How often use is to be reported. */
    reportSched: enumerated(['hourly', 'weekly', 'monthly', 'quarterly'], extensible()),
    /** Fees of the primary region. */
    byPrimaryRegion: PrimaryRegionChargingInfo,
    /** Fees of parts of it. */
    bySubRegion: optional(sequenceOf(SubRegionChargingInfo, [1, 999, true])),
    /** Fees of areas and road segments. */
    byAreaOrSegment: optional(AreaOrSegmentChargingInfo),
  },
  extensible(),
)

/** A charger and its configuration. */
export const ChargerInfo = sequence(
  {
    /** Identifies the charger. */
    chargerID: objectIdentifier(),
    /** Name for people to read. */
    descriptiveName: optional(DescriptiveName),
    /** When this information was made. */
    timeStamp: optional(DDateTime),
    /** The configuration. */
    chargingConfig: ChargingConfig,
  },
  extensible(),
)

/** Road user charging configuration message: tells vehicles who charges for the use of roads, where and how much. */
export const RoadUserChargingConfigMessage = sequence(
  {
    /** The chargers. */
    chargerInfoTable: sequenceOf(ChargerInfo, [1, 999, true]),
  },
  extensible(),
)
