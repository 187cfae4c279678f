/**
 * Road signs by the graphic data dictionary.
 * @module GDD
 * @source ISO 14823
 */
import {
  alias,
  bitString,
  choice,
  enumerated,
  extensible,
  integer,
  lazy,
  octetString,
  optional,
  range,
  type Schema,
  sequence,
  sequenceOf,
  utf8String,
} from '../../asn1/schema'

/** Days of the week; `unused` is not set. */
export const DayOfWeek = bitString(
  [8, 8],
  ['unused', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
)

/** A time of day, or a duration. */
export const HoursMinutes = sequence({
  /** Hours. */
  hours: integer(0, 23, { unit: 'h' }),
  /** Minutes past the hour. */
  mins: integer(0, 59, { unit: 'min' }),
})

/** A day of the year. */
export const MonthDay = sequence({
  /** Month, January is 1. */
  month: integer(1, 12),
  /** Day of the month. */
  day: integer(1, 31),
})

/** Special days: national holidays, days with an even or an odd date, market days. */
export const RepeatingPeriodDayTypes = bitString([4, 4], ['national-holiday', 'even-days', 'odd-days', 'market-day'])

/** When a sign holds. What is absent does not matter; what is given has to be true at the same time. */
export const InternationalSign_applicablePeriod = sequence({
  /** Years in which it holds. */
  year: optional(
    sequence({
      /** First year. */
      yearRangeStartYear: integer(2000, 2127, { extensible: true }),
      /** Last year. */
      yearRangeEndYear: integer(2000, 2127, { extensible: true }),
    }),
  ),
  /** Days of the year on which it holds. */
  'month-day': optional(
    sequence({
      /** First day. */
      dateRangeStartMonthDay: MonthDay,
      /** Last day. */
      dateRangeEndMonthDay: MonthDay,
    }),
  ),
  /** Special days on which it holds. */
  repeatingPeriodDayTypes: optional(RepeatingPeriodDayTypes),
  /** Hours of the day in which it holds. */
  hourMinutes: optional(
    sequence({
      /** When they begin. */
      timeRangeStartTime: HoursMinutes,
      /** When they end. */
      timeRangeEndTime: HoursMinutes,
    }),
  ),
  /** Days of the week on which it holds. */
  dateRangeOfWeek: optional(DayOfWeek),
  /** How long it holds. */
  durationHourMinute: optional(HoursMinutes),
})

/** When a sign does not hold. */
export const InternationalSign_exemptedApplicablePeriod = alias(InternationalSign_applicablePeriod)

/**
 * Where the traffic of a lane may go, by the abbreviations of ISO 14823: `sLT` and `sRT` are straight on and left
 * or right, `lTO` and `rTO` are left or right turn only.
 */
export const InternationalSign_directionalFlowOfLane = integer(1, 8, {
  names: { sDL: 1, sLT: 2, sRT: 3, lTO: 4, rTO: 5, cLL: 6, cRI: 7, oVL: 8 },
})

/** Unit of a number on a sign. Numbers without a name are reserved. */
export const Code_Units = integer(0, 15, {
  names: {
    kmperh: 0,
    milesperh: 1,
    kilometre: 2,
    metre: 3,
    decimetre: 4,
    centimetre: 5,
    mile: 6,
    yard: 7,
    foot: 8,
    minutesOfTime: 9,
    tonnes: 10,
    hundredkg: 11,
    pound: 12,
    rateOfIncline: 13,
    durationinminutes: 14,
  },
})

/** A length in the unit that is given with it. */
export const Distance = sequence({
  /** Number of units. */
  value: integer(1, 16384),
  /** The unit: one of length. */
  unit: range(Code_Units, 2, 8),
})

/** A weight in the unit that is given with it. */
export const Weight = sequence({
  /** Number of units. */
  value: integer(1, 16384),
  /** The unit: tonnes, hundreds of kilograms or pounds. */
  unit: range(Code_Units, 10, 12),
})

/** Sizes and weight of vehicles for which a sign holds. */
export const InternationalSign_applicableVehicleDimensions = sequence({
  /** Height of the vehicle. */
  vehicleHeight: optional(Distance),
  /** Width of the vehicle. */
  vehicleWidth: optional(Distance),
  /** Length of the vehicle. */
  vehicleLength: optional(Distance),
  /** Weight of the vehicle. */
  vehicleWeight: optional(Weight),
})

/** Speed limits that a sign shows. */
export const InternationalSign_speedLimits = sequence({
  /** Highest speed that is allowed. */
  speedLimitMax: optional(integer(0, 250)),
  /** Lowest speed that is allowed. */
  speedLimitMin: optional(integer(0, 250)),
  /** Unit of both: kilometres or miles per hour. */
  unit: range(Code_Units, 0, 1),
})

/** How steep the road is; whether it goes up or down follows from the pictogram. */
export const InternationalSign_rateOfIncline = integer(1, 32, { unit: '%' })

/** Distance to keep from the vehicle ahead. */
export const InternationalSign_distanceBetweenVehicles = alias(Distance)

/** Kind of place that a direction sign shows. */
export const DestinationType = integer(0, 15, {
  extensible: true,
  names: {
    none: 0,
    importantArea: 1,
    principalArea: 2,
    generalArea: 3,
    wellKnownPoint: 4,
    country: 5,
    city: 6,
    street: 7,
    industrialArea: 8,
    historicArea: 9,
    touristicArea: 10,
    culturalArea: 11,
    touristicRoute: 12,
    recommendedRoute: 13,
    touristicAttraction: 14,
    geographicArea: 15,
  },
})

/** A place that a direction sign shows. */
export const DestinationPlace = sequence({
  /** Kind of place. */
  destType: DestinationType,
  /** Pictogram for the place, without attributes. */
  destRSCode: optional(lazy((): Schema => GddStructure)),
  /** The place in a form that sender and receiver agree on. */
  destBlob: optional(octetString()),
  /** The place by a number. */
  placeNameIdentification: optional(integer(1, 999)),
  /** The place by its name. */
  placeNameText: optional(utf8String()),
})

/** Places to which an arrow leads. */
export const DestinationPlaces = sequenceOf(DestinationPlace, [1, 4, true])

/** Kind of road that a direction sign shows; the `rfu` ones are reserved. */
export const DestinationRoadType = integer(0, 15, {
  extensible: true,
  names: {
    none: 0,
    nationalHighway: 1,
    localHighway: 2,
    tollExpresswayMotorway: 3,
    internationalHighway: 4,
    highway: 5,
    expressway: 6,
    nationalRoad: 7,
    regionalProvincialRoad: 8,
    localRoad: 9,
    motorwayJunction: 10,
    diversion: 11,
    rfu1: 12,
    rfu2: 13,
    rfu3: 14,
    rfu4: 15,
  },
})

/** A road that a direction sign shows. */
export const DestinationRoad = sequence({
  /** Kind of road. */
  derType: DestinationRoadType,
  /** Number of the road. */
  roadNumberIdentifier: optional(integer(1, 999)),
  /** Number of the road as it is written, with its letters. */
  roadNumberText: optional(utf8String()),
})

/** Roads to which an arrow leads. */
export const DestinationRoads = sequenceOf(DestinationRoad, [1, 4, true])

/** How far something is, as a length or as a time of travel, in the unit that is given with it. */
export const DistanceOrDuration = sequence({
  /** Number of units. */
  value: integer(1, 16384),
  /** The unit: one of length, or minutes. */
  unit: range(Code_Units, 2, 9),
})

/** One arrow of a direction sign and where it leads. */
export const DDD_IO = sequence({
  /** Where the arrow points, as a code of ISO 14823. */
  arrowDirection: integer(0, 7),
  /** Places to which it leads. */
  destPlace: optional(DestinationPlaces),
  /** Roads to which it leads. */
  destRoad: optional(DestinationRoads),
  /** Number of the road that is shown at the arrow. */
  roadNumberIdentifier: optional(integer(1, 999)),
  /** Street that is shown at the arrow, by a number. */
  streetName: optional(integer(1, 999)),
  /** Street that is shown at the arrow, by its name. */
  streetNameText: optional(utf8String()),
  /** How far it is to where the way branches off. */
  distanceToDivergingPoint: optional(DistanceOrDuration),
  /** How far it is to the place. */
  distanceToDestinationPlace: optional(DistanceOrDuration),
})

/** Arrows of a direction sign, each with its destinations. */
export const DDD_IO_LIST = sequenceOf(DDD_IO, [1, 8, true])

/** Destinations that a direction sign shows, one group for each arrow. */
export const InternationalSign_destinationInformation = sequence({
  /** Form of the junction on the sign, as a code of ISO 14823. */
  junctionDirection: optional(integer(1, 128)),
  /** Form of the roundabout on the sign, as a code of ISO 14823, where traffic goes round clockwise. */
  roundaboutCwDirection: optional(integer(1, 128)),
  /** Form of the roundabout on the sign, as a code of ISO 14823, where traffic goes round anticlockwise. */
  roundaboutCcwDirection: optional(integer(1, 128)),
  /** The arrows and their destinations. */
  ioList: DDD_IO_LIST,
})

/** The stretch on which a sign holds. */
export const InternationalSign_section = sequence({
  /** Distance from the sign to where the stretch begins. */
  startingPointLength: optional(Distance),
  /** Length of the stretch. */
  continuityLength: optional(Distance),
})

/** Number of lanes that a sign shows. */
export const InternationalSign_numberOfLane = integer(0, 99, { unit: 'lanes' })

/** One thing that a sign says beyond its pictogram. The names are the short names of ISO 14823. */
export const GddAttribute = choice({
  /** When the sign holds. */
  dtm: InternationalSign_applicablePeriod,
  /** When the sign does not hold. */
  edt: InternationalSign_exemptedApplicablePeriod,
  /** Where the traffic of a lane may go. */
  dfl: InternationalSign_directionalFlowOfLane,
  /** Sizes and weight of vehicles for which the sign holds. */
  ved: InternationalSign_applicableVehicleDimensions,
  /** Speed limits. */
  spe: InternationalSign_speedLimits,
  /** How steep the road is. */
  roi: InternationalSign_rateOfIncline,
  /** Distance to keep from the vehicle ahead. */
  dbv: InternationalSign_distanceBetweenVehicles,
  /** Destinations, and where and how far they are. */
  ddd: InternationalSign_destinationInformation,
  /** Where the stretch begins on which the sign holds, and how long it is. */
  set: InternationalSign_section,
  /** Number of lanes. */
  nol: InternationalSign_numberOfLane,
})

/** What a sign says beyond its pictogram, such as a speed or a period. */
export const GddAttributes = sequenceOf(GddAttribute, [1, 8, true])

/**
 * A road sign or other pictogram, by its code in the graphic data dictionary (ISO 14823), and what it says beyond
 * that.
 */
export const GddStructure = sequence({
  /** Code of the pictogram. */
  pictogramCode: sequence({
    /**
     * Country whose form of the pictogram is meant, as the two letters of ISO 3166-1; the international form if
     * absent.
     */
    countryCode: optional(octetString([2, 2])),
    /** Kind of pictogram. */
    serviceCategoryCode: choice(
      {
        /** A traffic sign: warning, regulating or informing. */
        trafficSignPictogram: enumerated(['dangerWarning', 'regulatory', 'informative'], extensible()),
        /** A sign for a public facility. */
        publicFacilitiesPictogram: enumerated(['publicFacilities'], extensible()),
        /** A pictogram for the weather and surroundings, or for the state of the road. */
        ambientOrRoadConditionPictogram: enumerated(['ambientCondition', 'roadCondition'], extensible()),
      },
      extensible(),
    ),
    /** Which pictogram of that kind. */
    pictogramCategoryCode: sequence({
      /** Group of the pictogram within its kind: the third digit of its number. */
      nature: integer(1, 9),
      /** Number within the group: the last two digits. */
      serialNumber: integer(0, 99),
    }),
  }),
  /** What the sign says beyond its pictogram. */
  attributes: optional(GddAttributes),
})
