import type { Family } from '../case'
import { basicSafetyMessage } from './basic-safety-message'
import { emergencyVehicleAlert } from './emergency-vehicle-alert'
import { mapData } from './map-data'
import { messageFrame } from './message-frame'
import { personalSafetyMessage } from './personal-safety-message'
import { roadSideAlert } from './road-side-alert'
import { signalRequestMessage } from './signal-request-message'
import { signalStatusMessage } from './signal-status-message'
import { spat } from './spat'
import { travelerInformation } from './traveler-information'

/** All files of J2735 vectors. */
export const families: Family[] = [
  emergencyVehicleAlert,
  basicSafetyMessage,
  roadSideAlert,
  signalRequestMessage,
  signalStatusMessage,
  spat,
  mapData,
  personalSafetyMessage,
  travelerInformation,
  messageFrame,
]
