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

export const DayOfWeek = bitString(
  [8, 8],
  ['unused', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
)

export const HoursMinutes = sequence({
  hours: integer(0, 23),
  mins: integer(0, 59),
})

export const MonthDay = sequence({
  month: integer(1, 12),
  day: integer(1, 31),
})

export const RepeatingPeriodDayTypes = bitString([4, 4], ['national-holiday', 'even-days', 'odd-days', 'market-day'])

export const InternationalSign_applicablePeriod = sequence({
  year: optional(
    sequence({
      yearRangeStartYear: integer(2000, 2127, { extensible: true }),
      yearRangeEndYear: integer(2000, 2127, { extensible: true }),
    }),
  ),
  'month-day': optional(
    sequence({
      dateRangeStartMonthDay: MonthDay,
      dateRangeEndMonthDay: MonthDay,
    }),
  ),
  repeatingPeriodDayTypes: optional(RepeatingPeriodDayTypes),
  hourMinutes: optional(
    sequence({
      timeRangeStartTime: HoursMinutes,
      timeRangeEndTime: HoursMinutes,
    }),
  ),
  dateRangeOfWeek: optional(DayOfWeek),
  durationHourMinute: optional(HoursMinutes),
})

export const InternationalSign_exemptedApplicablePeriod = alias(InternationalSign_applicablePeriod)

export const InternationalSign_directionalFlowOfLane = integer(1, 8, {
  names: { sDL: 1, sLT: 2, sRT: 3, lTO: 4, rTO: 5, cLL: 6, cRI: 7, oVL: 8 },
})

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

export const Distance = sequence({
  value: integer(1, 16384),
  unit: range(Code_Units, 2, 8),
})

export const Weight = sequence({
  value: integer(1, 16384),
  unit: range(Code_Units, 10, 12),
})

export const InternationalSign_applicableVehicleDimensions = sequence({
  vehicleHeight: optional(Distance),
  vehicleWidth: optional(Distance),
  vehicleLength: optional(Distance),
  vehicleWeight: optional(Weight),
})

export const InternationalSign_speedLimits = sequence({
  speedLimitMax: optional(integer(0, 250)),
  speedLimitMin: optional(integer(0, 250)),
  unit: range(Code_Units, 0, 1),
})

export const InternationalSign_rateOfIncline = integer(1, 32)

export const InternationalSign_distanceBetweenVehicles = alias(Distance)

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

export const DestinationPlace = sequence({
  destType: DestinationType,
  destRSCode: optional(lazy((): Schema => GddStructure)),
  destBlob: optional(octetString()),
  placeNameIdentification: optional(integer(1, 999)),
  placeNameText: optional(utf8String()),
})

export const DestinationPlaces = sequenceOf(DestinationPlace, [1, 4, true])

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

export const DestinationRoad = sequence({
  derType: DestinationRoadType,
  roadNumberIdentifier: optional(integer(1, 999)),
  roadNumberText: optional(utf8String()),
})

export const DestinationRoads = sequenceOf(DestinationRoad, [1, 4, true])

export const DistanceOrDuration = sequence({
  value: integer(1, 16384),
  unit: range(Code_Units, 2, 9),
})

export const DDD_IO = sequence({
  arrowDirection: integer(0, 7),
  destPlace: optional(DestinationPlaces),
  destRoad: optional(DestinationRoads),
  roadNumberIdentifier: optional(integer(1, 999)),
  streetName: optional(integer(1, 999)),
  streetNameText: optional(utf8String()),
  distanceToDivergingPoint: optional(DistanceOrDuration),
  distanceToDestinationPlace: optional(DistanceOrDuration),
})

export const DDD_IO_LIST = sequenceOf(DDD_IO, [1, 8, true])

export const InternationalSign_destinationInformation = sequence({
  junctionDirection: optional(integer(1, 128)),
  roundaboutCwDirection: optional(integer(1, 128)),
  roundaboutCcwDirection: optional(integer(1, 128)),
  ioList: DDD_IO_LIST,
})

export const InternationalSign_section = sequence({
  startingPointLength: optional(Distance),
  continuityLength: optional(Distance),
})

export const InternationalSign_numberOfLane = integer(0, 99)

export const GddAttribute = choice({
  dtm: InternationalSign_applicablePeriod,
  edt: InternationalSign_exemptedApplicablePeriod,
  dfl: InternationalSign_directionalFlowOfLane,
  ved: InternationalSign_applicableVehicleDimensions,
  spe: InternationalSign_speedLimits,
  roi: InternationalSign_rateOfIncline,
  dbv: InternationalSign_distanceBetweenVehicles,
  ddd: InternationalSign_destinationInformation,
  set: InternationalSign_section,
  nol: InternationalSign_numberOfLane,
})

export const GddAttributes = sequenceOf(GddAttribute, [1, 8, true])

export const GddStructure = sequence({
  pictogramCode: sequence({
    countryCode: optional(octetString([2, 2])),
    serviceCategoryCode: choice(
      {
        trafficSignPictogram: enumerated(['dangerWarning', 'regulatory', 'informative'], extensible()),
        publicFacilitiesPictogram: enumerated(['publicFacilities'], extensible()),
        ambientOrRoadConditionPictogram: enumerated(['ambientCondition', 'roadCondition'], extensible()),
      },
      extensible(),
    ),
    pictogramCategoryCode: sequence({
      nature: integer(1, 9),
      serialNumber: integer(0, 99),
    }),
  }),
  attributes: optional(GddAttributes),
})
