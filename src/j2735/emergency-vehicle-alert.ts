/**
 * The Emergency Vehicle Alert: warns of an emergency vehicle on its way or at a scene.
 * @module EmergencyVehicleAlert
 */
import { extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import { EmergencyDetails, MinuteOfTheYear, ResponseType, TemporaryID, VehicleMass, VehicleType } from './common'
import { IncidentResponseEquipment, ResponderGroupAffected, VehicleGroupAffected } from './itis'
import { regionalExtension } from './regional-extension'
import { RoadSideAlert } from './road-side-alert'

/**
 * Warns road users of an emergency vehicle that responds to an incident, whether it drives or stands. Where it is
 * and where it is going is in the enclosed roadside alert. The sender may be the vehicle itself or someone who
 * speaks for it.
 */
export const EmergencyVehicleAlert = sequence(
  {
    /** When the alert was made; the year is not sent. */
    timeStamp: optional(MinuteOfTheYear),
    /** Temporary id of the emergency vehicle, as in its BSM. */
    id: optional(TemporaryID),
    /** The event, its position, travel directions and extent. */
    rsaMsg: RoadSideAlert,
    /** Kind of response: emergency, pursuit, stationary and so on. */
    responseType: optional(ResponseType),
    /** Siren, light bar and number of responding vehicles. */
    details: optional(EmergencyDetails),
    /** Mass of the vehicle. */
    mass: optional(VehicleMass),
    /** Type of the vehicle, by body and axles. */
    basicType: optional(VehicleType),
    /** Kind of vehicle, in ITIS terms. */
    vehicleType: optional(VehicleGroupAffected),
    /** What the vehicle is equipped for, such as ambulance or fire engine. */
    responseEquip: optional(IncidentResponseEquipment),
    /** Whom the vehicle belongs to, such as police, fire or ambulance units. */
    responderType: optional(ResponderGroupAffected),
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('EmergencyVehicleAlert'), [1, 4])),
  },
  extensible(),
)
