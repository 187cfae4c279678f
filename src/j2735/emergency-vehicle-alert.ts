/**
 * @module EmergencyVehicleAlert
 */
import { extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import { EmergencyDetails, MinuteOfTheYear, ResponseType, TemporaryID, VehicleMass, VehicleType } from './common'
import { IncidentResponseEquipment, ResponderGroupAffected, VehicleGroupAffected } from './itis'
import { regionalExtension } from './regional-extension'
import { RoadSideAlert } from './road-side-alert'

export const EmergencyVehicleAlert = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    id: optional(TemporaryID),
    rsaMsg: RoadSideAlert,
    responseType: optional(ResponseType),
    details: optional(EmergencyDetails),
    mass: optional(VehicleMass),
    basicType: optional(VehicleType),
    vehicleType: optional(VehicleGroupAffected),
    responseEquip: optional(IncidentResponseEquipment),
    responderType: optional(ResponderGroupAffected),
    regional: optional(sequenceOf(regionalExtension('EmergencyVehicleAlert'), [1, 4])),
  },
  extensible(),
)
