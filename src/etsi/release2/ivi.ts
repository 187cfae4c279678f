/**
 * In-vehicle information: what road signs and road operators say, and where it holds.
 * @module IVI
 * @source ISO TS 19321
 */
import {
  alias,
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  group,
  integer,
  nullType,
  objectSet,
  octetString,
  openType,
  optional,
  sequence,
  sequenceOf,
  utf8String,
} from '../../asn1/schema'
import {
  ActionIdList,
  Altitude,
  DangerousGoodsBasic,
  DeltaLatitude,
  DeltaLongitude,
  DeltaReferencePosition,
  Direction,
  EuVehicleCategoryCode,
  Heading,
  HeadingValue,
  Identifier1B,
  Iso3833VehicleType,
  LanePosition,
  LaneType,
  LaneWidth,
  Latitude,
  Longitude,
  MapReference,
  Provider,
  ReferencePosition,
  RoadType,
  SpecialTransportType,
  Speed,
  SpeedValue,
  StandardLength9b,
  StationType,
  TimestampIts,
  VarLengthNumber,
  VehicleRole,
} from './cdd'
import {
  AxleWeightLimits,
  DieselEmissionValues,
  EngineCharacteristics,
  EnvironmentalCharacteristics,
  ExhaustEmissionValues,
  PassengerCapacity,
  SoundLevel,
  VehicleDimensions,
  VehicleWeightLimits,
} from './efc-data-dictionary'
import {
  InternationalSign_applicablePeriod,
  InternationalSign_applicableVehicleDimensions,
  InternationalSign_destinationInformation,
  InternationalSign_directionalFlowOfLane,
  InternationalSign_distanceBetweenVehicles,
  InternationalSign_exemptedApplicablePeriod,
  InternationalSign_rateOfIncline,
  InternationalSign_speedLimits,
} from './gdd'

/** Number of a zone within one structure. `noZone` says that there is none. */
export const Zid = integer(1, 32, { extensible: true, names: { noZone: 32 } })

/** A zone that runs beside another one, described by its offset from it. */
export const ComputedSegment = sequence({
  /** The zone from which it is computed. */
  zoneId: Zid,
  /** Lane that the computed zone covers. */
  laneNumber: LanePosition,
  /** Width of the computed zone. */
  laneWidth: LaneWidth,
  /** How far the computed zone is shifted sideways. */
  offsetDistance: optional(integer(-32768, 32767)),
  /** By which vector the computed zone is shifted. */
  offsetPosition: optional(DeltaReferencePosition),
})

/** A point by its coordinates. */
export const AbsolutePosition = sequence({
  /** Latitude of the point. */
  latitude: Latitude,
  /** Longitude of the point. */
  longitude: Longitude,
})

/** A line by the coordinates of its points, in order. */
export const AbsolutePositions = sequenceOf(AbsolutePosition, [1, 8, true])

/** A point by its coordinates and its height. */
export const AbsolutePositionWAltitude = sequence({
  /** Latitude of the point. */
  latitude: Latitude,
  /** Longitude of the point. */
  longitude: Longitude,
  /** Height of the point. */
  altitude: Altitude,
})

/** A line by the coordinates and heights of its points, in order. */
export const AbsolutePositionsWAltitude = sequenceOf(AbsolutePositionWAltitude, [1, 8, true])

/** A point by its offset from another point. */
export const DeltaPosition = sequence({
  /** Offset to the north. */
  deltaLatitude: DeltaLatitude,
  /** Offset to the east. */
  deltaLongitude: DeltaLongitude,
})

/** A line by steps: each point as seen from the one before, the first as seen from the reference position. */
export const DeltaPositions = sequenceOf(DeltaPosition, [1, 32, true])

/**
 * A line by steps with heights: each point as seen from the one before, the first as seen from the reference
 * position.
 */
export const DeltaReferencePositions = sequenceOf(DeltaReferencePosition, [1, 32, true])

/** A line through points: the middle of a stretch of road, or the outline of an area. */
export const PolygonalLine = choice(
  {
    /** By steps from point to point, beginning at the reference position. */
    deltaPositions: DeltaPositions,
    /** By steps from point to point with heights, beginning at the reference position. */
    deltaPositionsWithAltitude: DeltaReferencePositions,
    /** By coordinates. */
    absolutePositions: AbsolutePositions,
    /** By coordinates and heights. */
    absolutePositionsWithAltitude: AbsolutePositionsWAltitude,
  },
  extensible(),
)

/** A stretch of road along a line. */
export const Segment = sequence({
  /** The middle of the stretch, in the order in which its `direction` counts. */
  line: PolygonalLine,
  /** Width of the whole stretch, of all its lanes together. */
  laneWidth: optional(LaneWidth),
})

/** A stretch of road along a line with its own width on either side; since the third edition. */
export const SegmentExtended = sequence(
  {
    /** Zone from whose position the line is measured, instead of the reference position. */
    segmentReferencePosition: optional(Zid),
    /** The line, in the order in which its `direction` counts. */
    line: PolygonalLine,
    /** How far the stretch reaches to the left of the line. */
    segmentWidthLeft: optional(StandardLength9b),
    /** How far the stretch reaches to the right of the line. */
    segmentWidthRight: optional(StandardLength9b),
  },
  extensible(),
)

/** Shape of a zone. */
export const Zone = choice(
  {
    /** A stretch of a carriageway or of a lane; `segment` in older editions. */
    'segment-carriagewayOrLane': Segment,
    /** An area, by its outline. */
    area: PolygonalLine,
    /** A stretch that is described by its offset from another zone. */
    computedSegment: ComputedSegment,
  },
  extensible({
    /** A stretch of several lanes, with its own width on either side; since the third edition. */
    'segment-setOfLanes': SegmentExtended,
  }),
)

/** One zone: its number and where it lies. */
export const GlcPart = sequence(
  {
    /** Number by which contents refer to the zone. */
    zoneId: Zid,
    /** Lane that the zone covers; the whole carriageway if absent. */
    laneNumber: optional(LanePosition),
    /** How far the zone reaches beyond its described extent. */
    zoneExtension: optional(integer(0, 255)),
    /** Direction of travel in which the zone is meant to be driven. */
    zoneHeading: optional(HeadingValue),
    /** Shape of the zone. */
    zone: optional(Zone),
  },
  extensible(),
)

/** The zones of one geographic location container. */
export const GlcParts = sequenceOf(GlcPart, [1, 16, true])

/** Defines zones by their geography. The contents of the structure refer to them by their numbers. */
export const GeographicLocationContainer = sequence(
  {
    /** Point from which the zones are measured. */
    referencePosition: ReferencePosition,
    /** When the reference position was determined, for one that moves. */
    referencePositionTime: optional(TimestampIts),
    /** Where the reference position is heading, for one that moves. */
    referencePositionHeading: optional(Heading),
    /** How fast the reference position moves. */
    referencePositionSpeed: optional(Speed),
    /** The zones. */
    parts: GlcParts,
  },
  extensible(),
)

/** A line of text, its language and its place in the layout. */
export const Text = sequence({
  /** Rectangle of the layout in which the text is to be shown. */
  layoutComponentId: optional(integer(1, 4, { extensible: true })),
  /** Two-letter language code of ISO 639, each letter as five bits of the telegraph alphabet ITA2. */
  language: bitString([10, 10]),
  /** The text. */
  textContent: utf8String(),
})

/** Short lines of text that accompany road signs; a position in the layout is given for each of them. */
export const ConstraintTextLines1 = sequenceOf(Text, [1, 4, true])

/** Lanes by their position on the carriageway. */
export const LanePositions = sequenceOf(LanePosition, [1, 8, true])

/** One thing that a sign says beyond its pictogram. The names are the short names of ISO 14823. */
export const ISO14823Attribute = choice({
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
})

/** What a sign says beyond its pictogram, such as a speed or a period. */
export const ISO14823Attributes = sequenceOf(ISO14823Attribute, [1, 8, true])

/** Unit of the number that a sign shows. Numbers without a name are reserved. */
export const RSCUnit = integer(0, 15, {
  names: {
    kmperh: 0,
    milesperh: 1,
    kilometer: 2,
    meter: 3,
    decimeter: 4,
    centimeter: 5,
    mile: 6,
    yard: 7,
    foot: 8,
    minutesOfTime: 9,
    tonnes: 10,
    hundredkg: 11,
    pound: 12,
    rateOfIncline: 13,
  },
})

/** A sign from the catalogue of some organisation. */
export const AnyCatalogue = sequence({
  /** Who issues the catalogue. */
  owner: Provider,
  /** Edition of the catalogue. */
  version: integer(0, 255),
  /** Number of the sign in the catalogue. */
  pictogramCode: integer(0, 65535),
  /** Number that the sign shows, such as a speed. */
  value: optional(integer(0, 65535)),
  /** Unit of that number. */
  unit: optional(RSCUnit),
  /** What the sign says beyond that. */
  attributes: optional(ISO14823Attributes),
})

/** A road sign or other pictogram, by its code in the graphic data dictionary (ISO 14823). */
export const ISO14823Code = sequence({
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
      extensible({
        /** A panel that qualifies another sign; since the third edition of the in-vehicle information. */
        supplementaryPanel: enumerated(['supplementaryPanelAndAdditionalPanel'], extensible()),
      }),
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
  attributes: optional(ISO14823Attributes),
})

/** Periods in which a sign holds. */
export const ValidityPeriods = sequenceOf(InternationalSign_applicablePeriod, [1, 8, true])

/**
 * Section of the list of signs in the convention of Vienna, from danger warning signs (A) to additional panels (H).
 */
export const VcClass = integer(0, 7, {
  names: { classA: 0, classB: 1, classC: 2, classD: 3, classE: 4, classF: 5, classG: 6, classH: 7 },
})

/** Variant of a sign of the convention of Vienna, by its small letter; `none` if it has no variants. */
export const VcOption = integer(0, 7, { names: { none: 0, a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 } })

/** A sign by the convention on road signs and signals of Vienna. */
export const VcCode = sequence({
  /** Section of the convention's list of signs, by its letter. */
  roadSignClass: VcClass,
  /** Number of the sign within the section. */
  roadSignCode: integer(1, 64),
  /** Variant of the sign, by its small letter. */
  vcOption: VcOption,
  /** When the sign holds. */
  validity: optional(ValidityPeriods),
  /** Number that the sign shows, such as a speed. */
  value: optional(integer(0, 65535)),
  /** Unit of that number. */
  unit: optional(RSCUnit),
})

/** A road sign and its place in the layout. */
export const RSCode = sequence({
  /** Rectangle of the layout in which the sign is to be shown. */
  layoutComponentId: optional(integer(1, 4, { extensible: true })),
  /** The sign, by the code of one of several catalogues. */
  code: choice(
    {
      /** By the convention on road signs and signals of Vienna. */
      viennaConvention: VcCode,
      /** By the graphic data dictionary, the one that is used in practice. */
      iso14823: ISO14823Code,
      /** By its ITIS code (SAE J2540). */
      itisCodes: integer(0, 65535),
      /** By the catalogue of some organisation. */
      anyCatalogue: AnyCatalogue,
    },
    extensible(),
  ),
})

/** Road signs that are shown together. */
export const RoadSignCodes = sequenceOf(RSCode, [1, 4, true])

/** Kind of goods that a vehicle carries. Numbers without a name are reserved. */
export const GoodsType = integer(0, 15, {
  extensible: true,
  names: {
    ammunition: 0,
    chemicals: 1,
    empty: 2,
    fuel: 3,
    glass: 4,
    dangerous: 5,
    liquid: 6,
    liveStock: 7,
    dangerousForPeople: 8,
    dangerousForTheEnvironment: 9,
    dangerousForWater: 10,
    perishableProducts: 11,
    pharmaceutical: 12,
    vehicles: 13,
  },
})

/** What a vehicle carries. */
export const LoadType = sequence({
  /** Kind of goods. */
  goodsType: GoodsType,
  /** Kind of dangerous goods. */
  dangerousGoodsType: DangerousGoodsBasic,
  /** In which way the transport is out of the ordinary, such as oversized or overweight. */
  specialTransportType: SpecialTransportType,
})

/** An exact characteristic of a vehicle. */
export const VehicleCharacteristicsFixValues = choice(
  {
    /** Kind of vehicle, as in other ITS messages. */
    simpleVehicleType: StationType,
    /** Category of the European Union. */
    euVehicleCategoryCode: EuVehicleCategoryCode,
    /** Kind of vehicle by ISO 3833. */
    iso3833VehicleType: Iso3833VehicleType,
    /** Classes of emission. */
    euroAndCo2value: EnvironmentalCharacteristics,
    /** Engine and fuel. */
    engineCharacteristics: EngineCharacteristics,
    /** What it carries. */
    loadType: LoadType,
    /** Role in which it drives, such as public transport or rescue. */
    usage: VehicleRole,
  },
  extensible(),
)

/** Exact characteristics that a trailer is compared with; emission classes and engine do not occur. */
export const TrailerCharacteristicsFixValuesList = sequenceOf(VehicleCharacteristicsFixValues, [1, 4, true])

/** How a quantity has to compare with a limit. */
export const ComparisonOperator = integer(0, 3, {
  names: { greaterThan: 0, greaterThanOrEqualTo: 1, lessThan: 2, lessThanOrEqualTo: 3 },
})

/** A limit on a quantity of a vehicle. */
export const VehicleCharacteristicsRanges = sequence({
  /** How the vehicle's quantity has to compare with the limit. */
  comparisonOperator: ComparisonOperator,
  /** The quantity and its limit. */
  limits: choice(
    {
      /** Axles. */
      numberOfAxles: integer(0, 7, { unit: 'axles' }),
      /** Overall size. */
      vehicleDimensions: VehicleDimensions,
      /** Registered weights. */
      vehicleWeightLimits: VehicleWeightLimits,
      /** Permitted weights on the axles. */
      axleWeightLimits: AxleWeightLimits,
      /** Seats and standing places. */
      passengerCapacity: PassengerCapacity,
      /** Exhaust emissions. */
      exhaustEmissionValues: ExhaustEmissionValues,
      /** Emissions of a diesel engine. */
      dieselEmissionValues: DieselEmissionValues,
      /** Noise. */
      soundLevel: SoundLevel,
    },
    extensible(),
  ),
})

/** Limits that a trailer is compared with; emissions and noise do not occur. */
export const TrailerCharacteristicsRangesList = sequenceOf(VehicleCharacteristicsRanges, [1, 4, true])

/** Conditions on a trailer. */
export const TrailerCharacteristics = sequence({
  /** What it has to be. */
  equalTo: optional(TrailerCharacteristicsFixValuesList),
  /** What it must not be. */
  notEqualTo: optional(TrailerCharacteristicsFixValuesList),
  /** Limits that it has to keep. */
  ranges: optional(TrailerCharacteristicsRangesList),
})

/** Conditions on the trailers, one after the other. */
export const TrailerCharacteristicsList = sequenceOf(TrailerCharacteristics, [1, 3])

/** Exact characteristics that a vehicle is compared with. */
export const VehicleCharacteristicsFixValuesList = sequenceOf(VehicleCharacteristicsFixValues, [1, 4, true])

/** Limits that a vehicle is compared with. */
export const VehicleCharacteristicsRangesList = sequenceOf(VehicleCharacteristicsRanges, [1, 4, true])

/** Conditions on the drawing vehicle, or a vehicle without trailers. */
export const TractorCharacteristics = sequence({
  /** What it has to be. */
  equalTo: optional(VehicleCharacteristicsFixValuesList),
  /** What it must not be. */
  notEqualTo: optional(VehicleCharacteristicsFixValuesList),
  /** Limits that it has to keep. */
  ranges: optional(VehicleCharacteristicsRangesList),
})

/** Conditions on the drawing vehicle and its trailers as a whole. */
export const TrainCharacteristics = alias(TractorCharacteristics)

/** Conditions on a vehicle with its trailers, part by part. */
export const CompleteVehicleCharacteristics = sequence({
  /** Conditions on the drawing vehicle, or the vehicle alone. */
  tractor: optional(TractorCharacteristics),
  /** Conditions on the trailers. */
  trailer: optional(TrailerCharacteristicsList),
  /** Conditions on vehicle and trailers as a whole. */
  train: optional(TrainCharacteristics),
})

/** Conditions on the vehicles that are meant. */
export const VehicleCharacteristicsList = sequenceOf(CompleteVehicleCharacteristics, [1, 8, true])

/** Zones by their numbers. */
export const ZoneIds = sequenceOf(Zid, [1, 8, true])

/** Whether a sign is for drivers with or without experience; `rfu1` and `rfu2` are reserved. */
export const DriverCharacteristics = integer(0, 3, {
  names: { unexperiencedDrivers: 0, experiencedDrivers: 1, rfu1: 2, rfu2: 3 },
})

/** What in-vehicle information is good for. Number 2 was called `trafficOptimisation` in older editions. */
export const IviPurpose = integer(0, 3, { names: { safety: 0, environmental: 1, trafficManagement: 2 } })

/**
 * Kind of in-vehicle information. `machineReadableMessages`, since the third edition, are for automated vehicles
 * rather than drivers.
 */
export const IviType = integer(0, 7, {
  names: {
    immediateDangerWarningMessages: 0,
    regulatoryMessages: 1,
    trafficRelatedInformationMessages: 2,
    pollutionMessages: 3,
    notTrafficRelatedInformationMessages: 4,
    machineReadableMessages: 5,
  },
})

/**
 * State of a lane. Traffic has to merge to the right (`mergeR`), to the left (`mergeL`) or to either side
 * (`mergeLR`); `provisionallyOpen` is open for the time being, such as a hard shoulder. Numbers without a name are
 * reserved.
 */
export const LaneStatus = integer(0, 7, {
  extensible: true,
  names: { open: 0, closed: 1, mergeR: 2, mergeL: 3, mergeLR: 4, provisionallyOpen: 5, diverging: 6 },
})

/** Road signs that belong together, with where, for whom and how they are to be shown. */
export const GicPart = sequence(
  {
    /** Zones that lead up to the relevance zones: a vehicle in them is about to be concerned. */
    detectionZoneIds: optional(ZoneIds),
    /** Regulatory region whose rules the signs belong to (ITS-RRID of ISO 17419). */
    'its-Rrid': optional(VarLengthNumber),
    /** Zones in which the signs hold. */
    relevanceZoneIds: optional(ZoneIds),
    /** Direction of travel in which the signs hold. */
    direction: optional(Direction),
    /** Zones in which the driver should already be told, such as from a sign to where it takes effect. */
    driverAwarenessZoneIds: optional(ZoneIds),
    /** How long, at least, the driver should be told in advance. */
    minimumAwarenessTime: optional(integer(0, 255)),
    /** Lanes for which the signs hold; all lanes if absent. */
    applicableLanes: optional(LanePositions),
    /** Kind of information: danger, regulation and so on. */
    iviType: IviType,
    /** What the signs are good for. */
    iviPurpose: optional(IviPurpose),
    /** Whether the lanes are open, closed, merging and so on. */
    laneStatus: optional(LaneStatus),
    /** Vehicles for which the signs hold; all vehicles if absent. */
    vehicleCharacteristics: optional(VehicleCharacteristicsList),
    /** Drivers for whom the signs hold; all drivers if absent. */
    driverCharacteristics: optional(DriverCharacteristics),
    /** Layout for the display that the layout container of this structure defines. */
    layoutId: optional(integer(1, 4, { extensible: true })),
    /** Layout for the display that the receiver has stored. */
    preStoredlayoutId: optional(integer(1, 64, { extensible: true })),
    /** The signs. */
    roadSignCodes: RoadSignCodes,
    /** Text that belongs to the signs. */
    extraText: optional(ConstraintTextLines1),
  },
  extensible(),
)

/** Road signs, each group with the zones and vehicles for which it holds. */
export const GeneralIviContainer = sequenceOf(GicPart, [1, 16, true])

/** One piece of infrastructure support: a number and the content that goes with it. */
export const SupportItem = sequence({
  /** Which content it is. */
  id: integer(0, 127, { extensible: true }),
  /** The content, of the type that belongs to the number. */
  content: openType('id', () => InfrastructureSupportSet),
})

/** Pieces of infrastructure support. */
export const SupportItems = sequenceOf(SupportItem, [1, 128, true])

/** What the infrastructure offers to automated driving, as a list of numbered items. */
export const InfrastructureSupportInformation = sequence(
  {
    /** Object identifier under which the numbers of the items are defined, if they are not the standard's own. */
    baseOid: optional(octetString()),
    /** The items. */
    supportList: SupportItems,
  },
  extensible(),
)

/** Infrastructure support in some zones. */
export const IscPart = sequence(
  {
    /** Zones that lead up to the relevance zones. */
    detectionZoneIds: optional(ZoneIds),
    /** Zones in which the support is given. */
    relevanceZoneIds: ZoneIds,
    /** Direction of travel for which it is given. */
    direction: optional(Direction),
    /** The support. */
    infrastructureSupport: InfrastructureSupportInformation,
  },
  extensible(),
)

/**
 * What the infrastructure offers to automated driving, each entry with the zones for which it holds. Since the
 * third edition.
 */
export const InfrastructureSupportContainer = sequenceOf(IscPart, [1, 16, true])

/** How accurately something is drawn; the names say the largest error. */
export const DefinitionAccuracy = integer(0, 7, {
  extensible: true,
  names: { oneCm: 0, twoCm: 1, fiveCm: 2, tenCm: 3, twentyCm: 4, fiftyCm: 5, oneMeter: 6, unavailable: 7 },
})

/** What borders a lane. Numbers without a name are reserved. */
export const LaneDelimitation = integer(0, 7, {
  extensible: true,
  names: { noDelimitation: 0, lowLaneSeparator: 1, highLaneSeparator: 2, wall: 3, curb: 4, unpaved: 5, guardrail: 6 },
})

/** Whether the markings that are there hold. */
export const LaneMarkingStatus = boolean()

/** Colour of lane markings. Numbers without a name are reserved. */
export const MarkingColour = integer(0, 7, {
  extensible: true,
  names: { white: 0, yellow: 1, orange: 2, red: 3, blue: 4, unavailable: 7 },
})

/** Markings and borders of a lane. */
export const LaneCharacteristics = sequence({
  /** How accurately the zones of the lane are drawn. */
  zoneDefinitionAccuracy: DefinitionAccuracy,
  /** Whether the permanent markings hold. */
  existinglaneMarkingStatus: LaneMarkingStatus,
  /** Colour of markings that hold instead, as at road works. */
  newlaneMarkingColour: MarkingColour,
  /** What borders the lane on the left. */
  laneDelimitationLeft: LaneDelimitation,
  /** What borders the lane on the right. */
  laneDelimitationRight: LaneDelimitation,
  /** Zone of the lane into which this one merges; `noZone` if it does not. */
  mergingWith: Zid,
})

/** What lies on a road surface. `unvailable` is spelled as in the standard; numbers without a name are reserved. */
export const Condition = integer(0, 15, {
  extensible: true,
  names: { dry: 0, moist: 1, wet: 2, standingWater: 3, frost: 4, ice: 5, snow: 6, slush: 7, unvailable: 8 },
})

/** How thick ice is, or how deep water is. */
export const Depth = integer(0, 255)

/** Temperature of a road surface. */
export const Temperature = integer(-100, 151, { unit: '°C' })

/** What has been spread on a road surface. Numbers without a name are reserved. */
export const TreatmentType = integer(0, 7, {
  names: { no: 0, antiskid: 1, 'anti-icing': 2, 'de-icing': 3, unavailable: 7 },
})

/** What changes on a road surface with the weather. */
export const RoadSurfaceDynamicCharacteristics = sequence({
  /** Dry, wet, icy and so on. */
  condition: Condition,
  /** Temperature of the surface. */
  temperature: Temperature,
  /** How thick the ice or how deep the water on it is. */
  iceOrWaterDepth: Depth,
  /** What has been spread on it. */
  treatment: TreatmentType,
})

/** How much a road surface leans sideways, on average. */
export const BankingAngle = integer(-20, 21)

/** How much grip a road surface gives: no grip at zero, full grip at one. */
export const FrictionCoefficient = integer(0, 101, { resolution: 0.01 })

/** What a road surface is made of. Numbers without a name are reserved. */
export const MaterialType = integer(0, 7, {
  extensible: true,
  names: { asphalt: 0, concrete: 1, cobblestone: 2, gravel: 3, unavailable: 7 },
})

/** In what state a road surface is. Numbers without a name are reserved. */
export const WearLevel = integer(0, 7, {
  extensible: true,
  names: { new: 0, good: 1, bad: 2, hasPotholes: 3, unavailable: 7 },
})

/** What seldom changes on a road surface. */
export const RoadSurfaceStaticCharacteristics = sequence({
  /** How much grip it gives. */
  frictionCoefficient: FrictionCoefficient,
  /** What it is made of. */
  material: MaterialType,
  /** In what state it is. */
  wear: WearLevel,
  /** How much it leans sideways, on average. */
  avBankingAngle: BankingAngle,
})

/** One lane: where it is, who may use it, and what state it is in. */
export const LaneInformation = sequence(
  {
    /** Position of the lane on the carriageway. */
    laneNumber: LanePosition,
    /** Direction of its traffic. */
    direction: Direction,
    /** When this description holds. */
    validity: optional(InternationalSign_applicablePeriod),
    /** What the lane is for. */
    laneType: LaneType,
    /** Vehicles for which a dedicated lane is meant. */
    laneTypeQualifier: optional(CompleteVehicleCharacteristics),
    /** Whether it is open, closed, merging and so on. */
    laneStatus: LaneStatus,
    /** Width of the lane. */
    laneWidth: optional(LaneWidth),
  },
  extensible(
    group({
      /** Zones that lead up to the lane; since the second edition. */
      detectionZoneIds: optional(ZoneIds),
      /** Zones in which this description holds; since the second edition. */
      relevanceZoneIds: optional(ZoneIds),
      /** Markings and borders of the lane; since the second edition. */
      laneCharacteristics: optional(LaneCharacteristics),
      /** Material, wear, grip and banking of the lane; since the second edition. */
      laneSurfaceStaticCharacteristics: optional(RoadSurfaceStaticCharacteristics),
      /** Wetness, temperature and treatment of the lane; since the second edition. */
      laneSurfaceDynamicCharacteristics: optional(RoadSurfaceDynamicCharacteristics),
    }),
  ),
)

/** The lanes of a carriageway. */
export const LaneConfiguration = sequenceOf(LaneInformation, [1, 16, true])

/** Type of road and its lanes in some zones. */
export const RccPart = sequence(
  {
    /** Zones that are described. */
    relevanceZoneIds: ZoneIds,
    /** Type of the road there. */
    roadType: RoadType,
    /** The lanes there. */
    laneConfiguration: LaneConfiguration,
  },
  extensible(),
)

/** Types of road and their lanes, each entry with the zones for which it holds. */
export const RoadConfigurationContainer = sequenceOf(RccPart, [1, 16, true])

/** Road surface in some zones; at least one of the two kinds of characteristics is given. */
export const RscPart = sequence({
  /** Zones that lead up to the relevance zones. */
  detectionZoneIds: optional(ZoneIds),
  /** Zones that are described. */
  relevanceZoneIds: ZoneIds,
  /** Direction of travel that is described. */
  direction: optional(Direction),
  /** What seldom changes: material, wear, grip, banking. */
  roadSurfaceStaticCharacteristics: optional(RoadSurfaceStaticCharacteristics),
  /** What changes with the weather: wetness, temperature, treatment. */
  roadSurfaceDynamicCharacteristics: optional(RoadSurfaceDynamicCharacteristics),
})

/** State of the road surface, each entry with the zones for which it holds. Since the second edition. */
export const RoadSurfaceContainer = sequenceOf(RscPart, [1, 16, true])

/** Lines of text of any length. */
export const TextLines = sequenceOf(Text, [1, 4, true])

/** Text that belongs together, with where, for whom and how it is to be shown. */
export const TcPart = sequence(
  {
    /** Zones that lead up to the relevance zones: a vehicle in them is about to be concerned. */
    detectionZoneIds: optional(ZoneIds),
    /** Zones in which the text holds. */
    relevanceZoneIds: ZoneIds,
    /** Direction of travel for which the text holds. */
    direction: optional(Direction),
    /** Zones in which the driver should already be told. */
    driverAwarenessZoneIds: optional(ZoneIds),
    /** How long, at least, the driver should be told in advance. */
    minimumAwarenessTime: optional(integer(0, 255)),
    /** Lanes for which the text holds; all lanes if absent. */
    applicableLanes: optional(LanePositions),
    /** Layout for the display that the layout container of this structure defines. */
    layoutId: optional(integer(1, 4, { extensible: true })),
    /** Layout for the display that the receiver has stored. */
    preStoredlayoutId: optional(integer(1, 64, { extensible: true })),
    /** The lines of text, each with its language. */
    text: optional(TextLines),
    /** Other data in a form that sender and receiver agree on; empty where there are none. */
    data: octetString(),
  },
  extensible(
    group({
      /** Kind of information: danger, regulation and so on; since the second edition. */
      iviType: IviType,
      /** Whether the lanes are open, closed, merging and so on; since the second edition. */
      laneStatus: optional(LaneStatus),
      /** Vehicles for which the text holds; all vehicles if absent. Since the second edition. */
      vehicleCharacteristics: optional(VehicleCharacteristicsList),
    }),
  ),
)

/** Free text and other data, each entry with the zones for which it holds. */
export const TextContainer = sequenceOf(TcPart, [1, 16, true])

/** A rectangle of a layout that takes a sign or a text. */
export const LayoutComponent = sequence({
  /** Number by which signs and texts refer to the rectangle. */
  layoutComponentId: integer(1, 8, { extensible: true }),
  /** Height of the rectangle. */
  height: integer(10, 73),
  /** Width of the rectangle. */
  width: integer(10, 265),
  /** Where it lies on the plane, horizontally. */
  x: integer(10, 265),
  /** Where it lies on the plane, vertically. */
  y: integer(10, 73),
  /** Whether its text is written horizontally or vertically. */
  textScripting: integer(0, 1, { names: { horizontal: 0, vertical: 1 } }),
})

/** The rectangles of a layout. */
export const LayoutComponents = sequenceOf(LayoutComponent, [1, 4, true])

/** How signs and texts are to be arranged on a display: a plane with rectangular components. */
export const LayoutContainer = sequence(
  {
    /** Number by which contents of this structure refer to the layout. */
    layoutId: integer(1, 4, { extensible: true }),
    /** Height of the plane. */
    height: optional(integer(10, 73)),
    /** Width of the plane. */
    width: optional(integer(10, 265)),
    /** The rectangles on the plane. */
    layoutComponents: LayoutComponents,
  },
  extensible(),
)

/** Short lines of text that accompany the rules for automated vehicles; a position in the layout may be given. */
export const ConstraintTextLines2 = sequenceOf(Text, [1, 4, true])

/** Level of driving automation by SAE J3016: none at zero, full at five. */
export const SaeAutomationLevel = integer(0, 5)

/** Levels of automation for which a rule holds. */
export const SaeAutomationLevels = sequenceOf(SaeAutomationLevel, [1, 5])

/** Gap between a vehicle and the one ahead of it. */
export const GapBetweenVehicles = integer(0, 255)

/** How a rule ranks among others. */
export const PriorityLevel = integer(0, 2)

/** What vehicles that drive automatically should keep to. */
export const AutomatedVehicleRule = sequence(
  {
    /** How the rule ranks among others. */
    priority: PriorityLevel,
    /** Levels of automation that are allowed. */
    allowedSaeAutomationLevels: SaeAutomationLevels,
    /** Smallest gap to the vehicle ahead that is allowed. */
    minGapBetweenVehicles: optional(GapBetweenVehicles),
    /** Gap to the vehicle ahead that is recommended. */
    recGapBetweenVehicles: optional(GapBetweenVehicles),
    /** Highest speed that is allowed. */
    automatedVehicleMaxSpeedLimit: optional(SpeedValue),
    /** Lowest speed that is allowed. */
    automatedVehicleMinSpeedLimit: optional(SpeedValue),
    /** Speed that is recommended. */
    automatedVehicleSpeedRecommendation: optional(SpeedValue),
    /** Signs that express the rule. */
    roadSignCodes: optional(RoadSignCodes),
    /** Text that explains the rule. */
    extraText: optional(ConstraintTextLines2),
  },
  extensible(),
)

/** Rules for automated vehicles, for different levels of automation. */
export const AutomatedVehicleRules = sequenceOf(AutomatedVehicleRule, [1, 5])

/** How long a platoon may be. The name is spelled as in the standard. */
export const MaxLenghtOfPlatoon = integer(1, 64)

/** How many vehicles a platoon may have. */
export const MaxNoOfVehicles = integer(2, 64, { unit: 'vehicles' })

/** What platoons should keep to. */
export const PlatooningRule = sequence(
  {
    /** How the rule ranks among others. */
    priority: PriorityLevel,
    /** Levels of automation that are allowed. */
    allowedSaeAutomationLevels: SaeAutomationLevels,
    /** How many vehicles a platoon may have. */
    maxNoOfVehicles: optional(MaxNoOfVehicles),
    /** How long a platoon may be. The name is spelled as in the standard. */
    maxLenghtOfPlatoon: optional(MaxLenghtOfPlatoon),
    /** Smallest gap between its vehicles that is allowed. */
    minGapBetweenVehicles: optional(GapBetweenVehicles),
    /** Highest speed that is allowed. */
    platoonMaxSpeedLimit: optional(SpeedValue),
    /** Lowest speed that is allowed. */
    platoonMinSpeedLimit: optional(SpeedValue),
    /** Speed that is recommended. */
    platoonSpeedRecommendation: optional(SpeedValue),
    /** Signs that express the rule. */
    roadSignCodes: optional(RoadSignCodes),
    /** Text that explains the rule. */
    extraText: optional(ConstraintTextLines2),
  },
  extensible(),
)

/** Rules for platoons, for different levels of automation. */
export const PlatooningRules = sequenceOf(PlatooningRule, [1, 5])

/** Rules for automated vehicles or platoons in some zones; at least one of the two kinds of rules is given. */
export const AvcPart = sequence(
  {
    /** Zones that lead up to the relevance zones. */
    detectionZoneIds: optional(ZoneIds),
    /** Zones in which the rules hold. */
    relevanceZoneIds: ZoneIds,
    /** Direction of travel for which they hold. */
    direction: optional(Direction),
    /** Lanes for which they hold; all lanes if absent. */
    applicableLanes: optional(LanePositions),
    /** Vehicles for which they hold; all vehicles if absent. */
    vehicleCharacteristics: optional(VehicleCharacteristicsList),
    /** Rules for vehicles that drive automatically. */
    automatedVehicleRules: optional(AutomatedVehicleRules),
    /** Rules for vehicles that drive as a platoon. */
    platooningRules: optional(PlatooningRules),
  },
  extensible(),
)

/**
 * Rules for automated vehicles and platoons, each entry with the zones for which it holds. Since the second
 * edition.
 */
export const AutomatedVehicleContainer = sequenceOf(AvcPart, [1, 16, true])

/** Lanes of a map message, by their numbers there. */
export const LaneIds = sequenceOf(Identifier1B, [1, 16, true])

/** One zone: its number and the lanes that make it up. */
export const MlcPart = sequence({
  /** Number by which contents refer to the zone. */
  zoneId: Zid,
  /** Lanes of the map that belong to the zone; all of them if absent. */
  laneIds: optional(LaneIds),
})

/** The zones of one map location container. */
export const MlcParts = sequenceOf(MlcPart, [1, 16, true])

/**
 * Defines zones by lanes of a map message. The contents of the structure refer to them by their numbers. Since the
 * second edition.
 */
export const MapLocationContainer = sequence({
  /** Intersection or road segment whose map is meant. */
  reference: MapReference,
  /** The zones. */
  parts: MlcParts,
})

/** One container: either a location (`glc`, `mlc`) or a content that refers to the zones of a location. */
export const IviContainer = choice(
  {
    /** Zones by their geography. */
    glc: GeographicLocationContainer,
    /** Road signs. */
    giv: GeneralIviContainer,
    /** Type of road and its lanes. */
    rcc: RoadConfigurationContainer,
    /** Free text and other data. */
    tc: TextContainer,
    /** How signs and texts are to be arranged on a display. */
    lac: LayoutContainer,
  },
  extensible({
    /** Rules for automated vehicles and platoons; since the second edition. */
    avc: AutomatedVehicleContainer,
    /** Zones by lanes of a map message; since the second edition. */
    mlc: MapLocationContainer,
    /** State of the road surface; since the second edition. */
    rsc: RoadSurfaceContainer,
    /** What the infrastructure offers to automated driving; since the third edition. */
    isc: InfrastructureSupportContainer,
  }),
)

/** The containers of one structure: locations, and contents that refer to them by zone number. */
export const IviContainers = sequenceOf(IviContainer, [1, 8, true])

/** Number of in-vehicle information, unique with its provider. */
export const IviIdentificationNumber = integer(1, 32767, { extensible: true })

/** Numbers of several structures of the same provider. */
export const IviIdentificationNumbers = sequenceOf(IviIdentificationNumber, [1, 8])

/**
 * What has become of in-vehicle information: it is new, an update, withdrawn by its provider (`cancellation`) or by
 * another authorised one (`negation`).
 */
export const IviStatus = integer(0, 7, { names: { new: 0, update: 1, cancellation: 2, negation: 3 } })

/** Identifies the information and its issuer, and says when it is valid and what has become of it. */
export const IviManagementContainer = sequence(
  {
    /** Organisation that is responsible for the information. */
    serviceProviderId: Provider,
    /** Number that the provider gave; an update or a cancellation repeats it. */
    iviIdentificationNumber: IviIdentificationNumber,
    /** When this version of the information was made. */
    timeStamp: optional(TimestampIts),
    /** From when it holds; at once if absent. */
    validFrom: optional(TimestampIts),
    /** Until when it holds; no end is known if absent. */
    validTo: optional(TimestampIts),
    /** Other structures of the same provider that belong together with this one. */
    connectedIviStructures: optional(IviIdentificationNumbers),
    /** Whether this is new, replaces an earlier version or withdraws it. */
    iviStatus: IviStatus,
  },
  extensible({
    /** Event notifications (DENM) about the same matter; since the second edition. */
    connectedDenms: optional(ActionIdList),
  }),
)

/**
 * What signs, texts and rules hold on a stretch of road, as a driver or a vehicle should be told. One management
 * container says who issued it and how long it is valid; the others say where and what.
 */
export const IviStructure = sequence({
  /** Who issued the information, under which number, and for how long. */
  mandatory: IviManagementContainer,
  /**
   * Where the information holds and what it says; absent where the management container is enough, as in a
   * cancellation.
   */
  optional: optional(IviContainers),
})

/** Number of a kind of infrastructure support; it says which type the content has. */
export const ContentId = integer(0, 127, { extensible: true })

/** What infrastructure support may say, by number. */
export const InfrastructureSupportSet = objectSet({ 0: nullType(), 1: integer() })
