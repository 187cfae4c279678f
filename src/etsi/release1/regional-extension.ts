/**
 * How regions add content of their own to a message.
 * @module DSRC
 * @source ISO TS 19091:2019
 */
import { integer, named, type ObjectSet, openType, sequence } from '../../asn1/schema'

/**
 * Number of a region that adds content of its own: `addGrpA` is the United States, `addGrpB` Japan, `addGrpC` Europe;
 * `noRegion` is the content of the standard alone.
 */
export const RegionId = integer(0, 255, { names: { noRegion: 0, addGrpA: 1, addGrpB: 2, addGrpC: 3 } })

/**
 * Content that a region adds to a message: the region's number, and a value whose type `Reg-<type>` in region.ts
 * selects by it. Content of unknown regions keeps its bytes.
 * @param type name of the type that is extended
 */
export const regionalExtension = (type: string) =>
  named(
    'RegionalExtension',
    sequence({
      /** The region whose content this is. */
      regionId: RegionId,
      /** What it adds. */
      regExtValue: openType('regionId', setNamed(`Reg-${type}`)),
    }),
  )

// region.ts refers to types that have regional extensions themselves, so the sets are bound by name, in generation.
const setNamed = (setName: string) => Object.assign((): ObjectSet => ({}), { setName })

/** Content that a region adds, where it is not known what it adds to: its bytes. */
export const RegionalExtension = regionalExtension('RegionalExtension')
