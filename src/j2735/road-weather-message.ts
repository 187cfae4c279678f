/**
 * Road weather message: weather and road surface observed by vehicles, sent to road operators, and advice sent back.
 * Most elements follow the environmental sensor stations of NTCIP 1204.
 *
 * @module RoadWeatherMessage
 */
import { choice, enumerated, extensible, ia5String, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { FullPositionVector, RoadRoughness, VehicleSafetyExtensions } from './common'
import { ITIStext } from './itis'
import { VehicleStatus } from './probe-vehicle-data'
import { TravelerDataFrameList } from './traveler-information'

/** Latitude at which the pavement is treated; north is positive. */
export const NTCIPEssPavementTreatmentLatitude = integer(-90000000, 90000001, {
  unit: 'deg',
  resolution: 1e-6,
  unavailable: 90000001,
})

/** Longitude at which the pavement is treated; east is positive. */
export const NTCIPEssPavementTreatmentLongitude = integer(-180000000, 180000001, {
  unit: 'deg',
  resolution: 1e-6,
  unavailable: 180000001,
})

/** Where the pavement is treated, in plain words. */
export const NTCIPEssPavementTreatmentLocation = ia5String([1, 255])

/**
 * Material spread on the pavement. Abbreviated labels: `naCl`, `caCl` and `mgCl` sodium, calcium and magnesium
 * chloride, `cMA` calcium magnesium acetate, `kAC` potassium acetate, `naFormate` sodium formate, `naA` sodium acetate.
 */
export const NTCIPEssPaveTreatProductType = enumerated(
  [
    1,
    'other',
    'sand',
    'dirt',
    'gravel',
    'cinders',
    'water',
    'enhancedSalts',
    'naCl',
    'caCl',
    'mgCl',
    'cMA',
    'kAC',
    'naFormate',
    'naA',
  ],
  extensible(),
)

/** Form in which the material is spread. */
export const NTCIPEssPaveTreatProductForm = enumerated([1, 'other', 'dry', 'prewet', 'liquid'], extensible())

/** Share of this material in everything that is spread. */
export const NTCIPEssPercentProductMix = integer(0, 100, { unit: '%', resolution: 1 })

/** Amount of material that is spread. */
export const NTCIPEssPaveTreatmentAmount = integer(0, 255)

/** Width over which the material is spread. */
export const NTCIPEssPaveTreatmentWidth = integer(0, 255)

/** Treatment of the pavement, as by a salt spreader. */
export const NtcipPavementTreatment = sequence(
  {
    /** Latitude. */
    latitude: NTCIPEssPavementTreatmentLatitude,
    /** Longitude. */
    longitude: NTCIPEssPavementTreatmentLongitude,
    /** The place in plain words. */
    location: NTCIPEssPavementTreatmentLocation,
    /** Material. */
    productType: optional(NTCIPEssPaveTreatProductType),
    /** Form of the material. */
    form: optional(NTCIPEssPaveTreatProductForm),
    /** Share of this material. */
    percentage: optional(NTCIPEssPercentProductMix),
    /** Amount spread. */
    amount: optional(NTCIPEssPaveTreatmentAmount),
    /** Width of the spread. */
    width: optional(NTCIPEssPaveTreatmentWidth),
  },
  extensible(),
)

/** Data between the vehicles of a road maintenance fleet and its weather and maintenance decision system. */
export const WDMSFleetData = sequence(
  {
    /** Treatment of the pavement. */
    pavementTreat: optional(NtcipPavementTreatment),
    /** Advice on the route, as text. */
    routingAdvice: optional(ITIStext),
  },
  extensible(),
)

/** Temperature of the air. */
export const NTCIPEssAirTemperature = integer(-1000, 1001, { unit: '°C', resolution: 0.1, unavailable: 1001 })

/** Height of the temperature sensor above its reference height; negative is below. */
export const NTCIPEssTemperatureSensorHeight = integer(-1000, 1001, { unit: 'm', resolution: 1, unavailable: 1001 })

/** Standard deviation of the air temperature. */
export const TemperatureMeasurementStdDev = integer(1, 16)

/** Air temperature with its accuracy. */
export const NtcipAirTemperature = sequence(
  {
    /** Temperature of the air. */
    temperature: NTCIPEssAirTemperature,
    /** Standard deviation of the measurement. */
    measurementStdDev: optional(TemperatureMeasurementStdDev),
    /** Height of the sensor. */
    tempSensorHeight: optional(NTCIPEssTemperatureSensorHeight),
  },
  extensible(),
)

/** Pressure of the air. */
export const NTCIPEssPressureSensorAtmosphericPressure = integer(0, 65535, {
  unit: 'Pa',
  resolution: 10,
  unavailable: 65535,
})

/** Standard deviation of the air pressure. */
export const AtmosPressureMeasurementStdDev = integer(1, 16)

/** Air pressure with its accuracy. */
export const NtcipAtmosphericPressure = sequence(
  {
    /** Pressure of the air. */
    pressure: NTCIPEssPressureSensorAtmosphericPressure,
    /** Standard deviation of the measurement. */
    measurementStdDev: optional(AtmosPressureMeasurementStdDev),
  },
  extensible(),
)

/** Speed of the wind, averaged over two minutes. */
export const NTCIPWindSensorAvgSpeed = integer(0, 65535, { unit: 'm/s', resolution: 0.1, unavailable: 65535 })

/** Direction the wind comes from, clockwise from true north, averaged over two minutes. */
export const NTCIPWindSensorAvgDirection = integer(0, 361, { unit: 'deg', resolution: 1, unavailable: 361 })

/** Present speed of the wind. */
export const NTCIPWindSensorSpotSpeed = integer(0, 65535, { unit: 'm/s', resolution: 0.1, unavailable: 65535 })

/** Direction the wind comes from, clockwise from true north, at present. */
export const NTCIPWindSensorSpotDirection = integer(0, 361, { unit: 'deg', resolution: 1, unavailable: 361 })

/** Speed of the strongest gust of the last ten minutes. */
export const NTCIPWindSensorGustSpeed = integer(0, 65535, { unit: 'm/s', resolution: 0.1, unavailable: 65535 })

/** Direction the wind comes from, clockwise from true north, in the strongest gust of the last ten minutes. */
export const NTCIPWindSensorGustDirection = integer(0, 361, { unit: 'deg', resolution: 1, unavailable: 361 })

/** Wind: average, present and gusts. */
export const NtcipWind = sequence(
  {
    /** Average speed. */
    avgSpeed: optional(NTCIPWindSensorAvgSpeed),
    /** Average direction. */
    avgDirection: optional(NTCIPWindSensorAvgDirection),
    /** Present speed. */
    currentSpeed: optional(NTCIPWindSensorSpotSpeed),
    /** Present direction. */
    curDirection: optional(NTCIPWindSensorSpotDirection),
    /** Speed of the strongest gust. */
    gustSpeed: optional(NTCIPWindSensorGustSpeed),
    /** Direction of the strongest gust. */
    gustDirection: optional(NTCIPWindSensorGustDirection),
  },
  extensible(),
)

/** Relative humidity of the air. */
export const NTCIPHumiditySensorRelativeHumidity = integer(0, 101, { unit: '%', resolution: 1, unavailable: 101 })

/** Whether a value was measured or computed from others. */
export const DataSourceInfo = enumerated(['measured', 'derived'], extensible())

/** Relative humidity and where it comes from. */
export const NtcipRelativeHumidity = sequence(
  {
    /** Relative humidity. */
    relHumidity: NTCIPHumiditySensorRelativeHumidity,
    /** Measured or computed. */
    source: optional(DataSourceInfo),
  },
  extensible(),
)

/** Dew point of the air. */
export const NTCIPEssDewpointTemp = integer(-1000, 1001, { unit: '°C', resolution: 0.1, unavailable: 1001 })

/** Standard deviation of the dew point. */
export const DewPointTempMeasurementStdDev = integer(1, 16)

/** Dew point with its source and accuracy. */
export const NtcipDewPoint = sequence(
  {
    /** Dew point. */
    dewTemp: NTCIPEssDewpointTemp,
    /** Measured or computed. */
    source: optional(DataSourceInfo),
    /** Standard deviation of the measurement. */
    measurementStdDev: optional(DewPointTempMeasurementStdDev),
  },
  extensible(),
)

/** Temperature of the road surface. */
export const NTCIPEssSurfaceTemperature = integer(-1000, 1001, { unit: '°C', resolution: 0.1, unavailable: 1001 })

/**
 * Condition of the road surface. `chemicallyMoist` and `chemicallyWet` are moisture mixed with a de-icing agent;
 * `error` is a fault of the sensor; `noReport` means that the condition is not reported.
 */
export const NTCIPPavementSensorSurfaceCondition = enumerated(
  [
    1,
    'other',
    'error',
    'dry',
    'moist',
    'chemicallyMoist',
    'wet',
    'chemicallyWet',
    'standingWater',
    'frost',
    'slush',
    'snow',
    'ice',
    'noReport',
  ],
  extensible(),
)

/** Depth of ice or water on the road surface. */
export const NTCIPEssSurfaceIceOrWaterDepth = integer(0, 65535, { unit: 'm', resolution: 1e-4, unavailable: 65535 })

/** Standard deviation of the surface temperature. */
export const SurfaceTempMeasurementStdDev = integer(1, 16)

/** State of the road surface. */
export const NtcipPavement = sequence(
  {
    /** Temperature of the surface. */
    surfaceTemp: optional(NTCIPEssSurfaceTemperature),
    /** Standard deviation of the temperature. */
    tempStdDev: optional(SurfaceTempMeasurementStdDev),
    /** Condition of the surface. */
    condition: optional(NTCIPPavementSensorSurfaceCondition),
    /** Depth of ice or water. */
    moistureDepth: optional(NTCIPEssSurfaceIceOrWaterDepth),
    /** How rough the road is. */
    roadRoughness: optional(RoadRoughness),
  },
  extensible(),
)

/** Distance one can see. */
export const NTCIPEssVisibility = integer(0, 1000001, { unit: 'm', resolution: 0.1, unavailable: 1000001 })

/** Visibility. */
export const NtcipVisibility = sequence(
  {
    /** Distance one can see. */
    visibility: NTCIPEssVisibility,
  },
  extensible(),
)

/** What limits visibility. */
export const NTCIPEssVisibilitySituation = enumerated(
  [
    1,
    'other',
    'unknown',
    'clear',
    'fogNotPatchy',
    'patchyFog',
    'blowingSnow',
    'smoke',
    'seaSpray',
    'vehicleSpray',
    'blowingDustOrSand',
    'sunGlare',
    'swarmsOfInsects',
  ],
  extensible(),
)

/** What limits visibility. */
export const NtcipVisibilitySituation = sequence(
  {
    /** The situation. */
    situation: NTCIPEssVisibilitySituation,
  },
  extensible(),
)

/** Cloud cover, by the numbers of version 4 of NTCIP 1204. */
export const NTCIPEssCloudSituationV4 = integer(0, 8)

/** Cloud cover. */
export const NtcipCloudSituation = sequence(
  {
    /** The situation. */
    situation: NTCIPEssCloudSituationV4,
  },
  extensible(),
)

/** Kind and strength of precipitation. The `unidentified…` labels are for precipitation whose kind is not known. */
export const NTCIPPrecipitationSensorPrecipSituation = enumerated(
  [
    1,
    'other',
    'unknown',
    'noPrecipitation',
    'unidentifiedSlight',
    'unidentifiedModerate',
    'unidentifiedHeavy',
    'snowSlight',
    'snowModerate',
    'snowHeavy',
    'rainSlight',
    'rainModerate',
    'rainHeavy',
    'frozenPrecipitationSlight',
    'frozenPrecipitationModerate',
    'frozenPrecipitationHeavy',
  ],
  extensible(),
)

/** Precipitation. */
export const NtcipPrecipitation = sequence(
  {
    /** Kind and strength. */
    precipitation: NTCIPPrecipitationSensorPrecipSituation,
  },
  extensible(),
)

/** Total radiation, averaged over the measurement period. */
export const NTCIPEssTotalRadiationV4 = integer(-2048, 2049, { unit: 'W/m²', resolution: 1, unavailable: 2049 })

/** Time over which radiation was measured. */
export const NTCIPEssTotalRadiationPeriod = integer(0, 86400, { unit: 's', resolution: 1 })

/** Radiation and the time over which it was measured. */
export const NtcipSolarRadiation = sequence(
  {
    /** Total radiation. */
    solarRadiation: NTCIPEssTotalRadiationV4,
    /** Time over which it was measured. */
    measurementPeriod: NTCIPEssTotalRadiationPeriod,
  },
  extensible(),
)

/** Weather and road surface, in the terms of an environmental sensor station of NTCIP 1204. */
export const NtcipEssData = sequence(
  {
    /** Air temperature. */
    airTemp: optional(NtcipAirTemperature),
    /** Air pressure. */
    atmosphere: optional(NtcipAtmosphericPressure),
    /** Wind. */
    wind: optional(NtcipWind),
    /** Relative humidity. */
    humidity: optional(NtcipRelativeHumidity),
    /** Dew point. */
    dewpoint: optional(NtcipDewPoint),
    /** Road surface. */
    pavement: optional(NtcipPavement),
    /** Visibility. */
    visibility: optional(NtcipVisibility),
    /** What limits visibility. */
    visSituation: optional(NtcipVisibilitySituation),
    /** Cloud cover; the name is spelled so in the standard. */
    cloudSitiation: optional(NtcipCloudSituation),
    /** Precipitation. */
    precipitation: optional(NtcipPrecipitation),
    /** Radiation. */
    solarRadiation: optional(NtcipSolarRadiation),
  },
  extensible(),
)

/**
 * State of a vehicle and the weather around it at one place and time. Like `Snapshot` of probe vehicle data, with
 * weather added.
 */
export const SnapShot = sequence(
  {
    /** Where and when the snapshot was taken. */
    thePosition: FullPositionVector,
    /** Safety data as in the second part of a basic safety message. */
    safetyExt: optional(VehicleSafetyExtensions),
    /** State of the vehicle. */
    dataSet: optional(VehicleStatus),
  },
  extensible({
    /** Weather and road surface. */
    weatherData: optional(NtcipEssData),
  }),
)

/** Report of one vehicle. */
export const VehicleReport = sequence(
  {
    /** Vehicle state and weather. */
    snapShot: SnapShot,
    /** Data of a maintenance vehicle. */
    wdmsFleetData: optional(WDMSFleetData),
  },
  extensible(),
)

/** What vehicles send to the road operator. */
export const RoadWeatherUpload = choice(
  {
    /** Reports of fleet vehicles. */
    vehicleReport: sequenceOf(VehicleReport, [1, 32]),
    /** Snapshot of a private vehicle. */
    citizenReport: SnapShot,
  },
  extensible(),
)

/** What the road operator sends to vehicles. */
export const RoadWeatherDownload = sequence(
  {
    /** Information for travelers. */
    travelerData: TravelerDataFrameList,
    /** Data for maintenance vehicles. */
    wdmsFleetData: optional(WDMSFleetData),
  },
  extensible(),
)

/** RWM message: road weather, in one of two directions. */
export const RoadWeatherMessage = choice(
  {
    /** From vehicle to road operator. */
    upload: RoadWeatherUpload,
    /** From road operator to vehicle. */
    download: RoadWeatherDownload,
  },
  extensible(),
)
