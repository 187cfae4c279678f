/**
 * @module Common
 */
import { integer, type ObjectSet, openType, sequence } from '../asn1/schema'

export const RegionId = integer(0, 255)

/**
 * Content that a region adds to a message: the region's number, and a value whose type `Reg-<type>` in region.ts
 * selects by it. Content of unknown regions keeps its bytes.
 * @param type name of the type that is extended
 */
export const regionalExtension = (type: string) =>
  sequence({ regionId: RegionId, regExtValue: openType('regionId', setNamed(`Reg-${type}`)) })

// region.ts refers to types that have regional extensions themselves, so the sets are bound by name, in generation.
const setNamed = (setName: string) => Object.assign((): ObjectSet => ({}), { setName })
