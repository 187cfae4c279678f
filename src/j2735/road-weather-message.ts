/**
 * @module RoadWeatherMessage
 */
import { choice, enumerated, extensible, ia5String, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { FullPositionVector, RoadRoughness, VehicleSafetyExtensions } from './common'
import { ITIStext } from './itis'
import { VehicleStatus } from './probe-vehicle-data'
import { TravelerDataFrameList } from './traveler-information'

export const NTCIPEssPavementTreatmentLatitude = integer(-90000000, 90000001)

export const NTCIPEssPavementTreatmentLongitude = integer(-180000000, 180000001)

export const NTCIPEssPavementTreatmentLocation = ia5String([1, 255])

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

export const NTCIPEssPaveTreatProductForm = enumerated([1, 'other', 'dry', 'prewet', 'liquid'], extensible())

export const NTCIPEssPercentProductMix = integer(0, 100)

export const NTCIPEssPaveTreatmentAmount = integer(0, 255)

export const NTCIPEssPaveTreatmentWidth = integer(0, 255)

export const NtcipPavementTreatment = sequence(
  {
    latitude: NTCIPEssPavementTreatmentLatitude,
    longitude: NTCIPEssPavementTreatmentLongitude,
    location: NTCIPEssPavementTreatmentLocation,
    productType: optional(NTCIPEssPaveTreatProductType),
    form: optional(NTCIPEssPaveTreatProductForm),
    percentage: optional(NTCIPEssPercentProductMix),
    amount: optional(NTCIPEssPaveTreatmentAmount),
    width: optional(NTCIPEssPaveTreatmentWidth),
  },
  extensible(),
)

export const WDMSFleetData = sequence(
  { pavementTreat: optional(NtcipPavementTreatment), routingAdvice: optional(ITIStext) },
  extensible(),
)

export const NTCIPEssAirTemperature = integer(-1000, 1001)

export const NTCIPEssTemperatureSensorHeight = integer(-1000, 1001)

export const TemperatureMeasurementStdDev = integer(1, 16)

export const NtcipAirTemperature = sequence(
  {
    temperature: NTCIPEssAirTemperature,
    measurementStdDev: optional(TemperatureMeasurementStdDev),
    tempSensorHeight: optional(NTCIPEssTemperatureSensorHeight),
  },
  extensible(),
)

export const NTCIPEssPressureSensorAtmosphericPressure = integer(0, 65535)

export const AtmosPressureMeasurementStdDev = integer(1, 16)

export const NtcipAtmosphericPressure = sequence(
  { pressure: NTCIPEssPressureSensorAtmosphericPressure, measurementStdDev: optional(AtmosPressureMeasurementStdDev) },
  extensible(),
)

export const NTCIPWindSensorAvgSpeed = integer(0, 65535)

export const NTCIPWindSensorAvgDirection = integer(0, 361)

export const NTCIPWindSensorSpotSpeed = integer(0, 65535)

export const NTCIPWindSensorSpotDirection = integer(0, 361)

export const NTCIPWindSensorGustSpeed = integer(0, 65535)

export const NTCIPWindSensorGustDirection = integer(0, 361)

export const NtcipWind = sequence(
  {
    avgSpeed: optional(NTCIPWindSensorAvgSpeed),
    avgDirection: optional(NTCIPWindSensorAvgDirection),
    currentSpeed: optional(NTCIPWindSensorSpotSpeed),
    curDirection: optional(NTCIPWindSensorSpotDirection),
    gustSpeed: optional(NTCIPWindSensorGustSpeed),
    gustDirection: optional(NTCIPWindSensorGustDirection),
  },
  extensible(),
)

export const NTCIPHumiditySensorRelativeHumidity = integer(0, 101)

export const DataSourceInfo = enumerated(['measured', 'derived'], extensible())

export const NtcipRelativeHumidity = sequence(
  { relHumidity: NTCIPHumiditySensorRelativeHumidity, source: optional(DataSourceInfo) },
  extensible(),
)

export const NTCIPEssDewpointTemp = integer(-1000, 1001)

export const DewPointTempMeasurementStdDev = integer(1, 16)

export const NtcipDewPoint = sequence(
  {
    dewTemp: NTCIPEssDewpointTemp,
    source: optional(DataSourceInfo),
    measurementStdDev: optional(DewPointTempMeasurementStdDev),
  },
  extensible(),
)

export const NTCIPEssSurfaceTemperature = integer(-1000, 1001)

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

export const NTCIPEssSurfaceIceOrWaterDepth = integer(0, 65535)

export const SurfaceTempMeasurementStdDev = integer(1, 16)

export const NtcipPavement = sequence(
  {
    surfaceTemp: optional(NTCIPEssSurfaceTemperature),
    tempStdDev: optional(SurfaceTempMeasurementStdDev),
    condition: optional(NTCIPPavementSensorSurfaceCondition),
    moistureDepth: optional(NTCIPEssSurfaceIceOrWaterDepth),
    roadRoughness: optional(RoadRoughness),
  },
  extensible(),
)

export const NTCIPEssVisibility = integer(0, 1000001)

export const NtcipVisibility = sequence({ visibility: NTCIPEssVisibility }, extensible())

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

export const NtcipVisibilitySituation = sequence({ situation: NTCIPEssVisibilitySituation }, extensible())

export const NTCIPEssCloudSituationV4 = integer(0, 8)

export const NtcipCloudSituation = sequence({ situation: NTCIPEssCloudSituationV4 }, extensible())

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

export const NtcipPrecipitation = sequence({ precipitation: NTCIPPrecipitationSensorPrecipSituation }, extensible())

export const NTCIPEssTotalRadiationV4 = integer(-2048, 2049)

export const NTCIPEssTotalRadiationPeriod = integer(0, 86400)

export const NtcipSolarRadiation = sequence(
  { solarRadiation: NTCIPEssTotalRadiationV4, measurementPeriod: NTCIPEssTotalRadiationPeriod },
  extensible(),
)

export const NtcipEssData = sequence(
  {
    airTemp: optional(NtcipAirTemperature),
    atmosphere: optional(NtcipAtmosphericPressure),
    wind: optional(NtcipWind),
    humidity: optional(NtcipRelativeHumidity),
    dewpoint: optional(NtcipDewPoint),
    pavement: optional(NtcipPavement),
    visibility: optional(NtcipVisibility),
    visSituation: optional(NtcipVisibilitySituation),
    cloudSitiation: optional(NtcipCloudSituation),
    precipitation: optional(NtcipPrecipitation),
    solarRadiation: optional(NtcipSolarRadiation),
  },
  extensible(),
)

export const SnapShot = sequence(
  { thePosition: FullPositionVector, safetyExt: optional(VehicleSafetyExtensions), dataSet: optional(VehicleStatus) },
  extensible({ weatherData: optional(NtcipEssData) }),
)

export const VehicleReport = sequence({ snapShot: SnapShot, wdmsFleetData: optional(WDMSFleetData) }, extensible())

export const RoadWeatherUpload = choice(
  { vehicleReport: sequenceOf(VehicleReport, [1, 32]), citizenReport: SnapShot },
  extensible(),
)

export const RoadWeatherDownload = sequence(
  { travelerData: TravelerDataFrameList, wdmsFleetData: optional(WDMSFleetData) },
  extensible(),
)

export const RoadWeatherMessage = choice({ upload: RoadWeatherUpload, download: RoadWeatherDownload }, extensible())
