import { put, type Reader, reader, type Writer, writer, written } from '../asn1/bits'
import { fail, inField, inHeader } from '../asn1/errors'
import {
  fieldsOf,
  integer,
  joined,
  octets,
  readOctets,
  readUnsigned,
  rest,
  writeOctets,
  writeUnsigned,
} from './header-fields'
import type { Parsed } from './parsed'

/** Logical link control (IEEE 802.2 §3), and the subnetwork access protocol (IEEE 802 §9) that goes with it. */
export interface LlcHeader {
  /** Destination service access point address, 0…255; 0xaa: SNAP. */
  dsap: number
  /** Source service access point address, 0…255; 0xaa: SNAP. */
  ssap: number
  /** Control field: 8 bits where its two lowest are set (3: unnumbered information), else 16 bits, the first octet being the low one. */
  control: number
  /** SNAP: organizationally unique identifier, six digits; `000000`: an EtherType follows. */
  oui?: string
  /** SNAP with OUI `000000`: the EtherType of the payload, 0…65535. */
  etherType?: number
  /** SNAP with another OUI: a protocol of that organization, 0…65535. */
  protocolId?: number
}

const SNAP = 0xaa
const UNNUMBERED_INFORMATION = 3
const ETHERTYPE_OUI = '000000'

const isSnap = ({ dsap, ssap, control }: LlcHeader) =>
  dsap === SNAP && ssap === SNAP && control === UNNUMBERED_INFORMATION
const isShort = (control: number) => (control & 3) === 3

/**
 * Takes an LLC header off, and the SNAP header behind it: in front of the payload of IEEE 802.11 frames, and of
 * Ethernet frames that have a length.
 *
 * @param bytes from the DSAP on
 * @throws CodecError `truncated` where the octets end before the header
 * @example
 * decodeLlc(body).header // { dsap: 0xaa, ssap: 0xaa, control: 3, oui: '000000', etherType: 0x8947 }
 */
export function decodeLlc(bytes: Uint8Array): Parsed<LlcHeader> {
  return inHeader('LLC', () => {
    const r = reader(bytes)
    const dsap = readUnsigned(r, 'dsap', 8)
    const ssap = readUnsigned(r, 'ssap', 8)
    const header: LlcHeader = { dsap, ssap, control: readControl(r) }
    if (isSnap(header)) {
      header.oui = readOctets(r, 'oui', 3)
      if (header.oui === ETHERTYPE_OUI) header.etherType = readUnsigned(r, 'etherType', 16)
      else header.protocolId = readUnsigned(r, 'protocolId', 16)
    }
    return { header, payload: rest(r) }
  })
}

// IEEE 802.2 §5.2: only the unnumbered format has a control field of one octet.
function readControl(r: Reader): number {
  const first = readUnsigned(r, 'control', 8)
  return isShort(first) ? first : first + 256 * readUnsigned(r, 'control', 8)
}

/**
 * Puts an LLC header, and a SNAP header where DSAP, SSAP and control field ask for one, in front of a payload.
 *
 * @throws CodecError `missing`, `type`, `out-of-range`, `size`, `malformed` or `unknown-field` for what does not fit
 * @example
 * encodeLlc({ dsap: 0xaa, ssap: 0xaa, control: 3, oui: '000000', etherType: etherTypes.wsmp }, wsm)
 */
export function encodeLlc(header: LlcHeader, payload: Uint8Array): Uint8Array {
  return inHeader('LLC', () => {
    fieldsOf(header, ['dsap', 'ssap', 'control', ...snapFields(header)])
    const w = writer()
    writeUnsigned(w, 'dsap', 8, header.dsap)
    writeUnsigned(w, 'ssap', 8, header.ssap)
    writeControl(w, header.control)
    if (isSnap(header)) {
      writeOctets(w, 'oui', 3, header.oui)
      const protocol = header.oui === ETHERTYPE_OUI ? 'etherType' : 'protocolId'
      writeUnsigned(w, protocol, 16, header[protocol])
    }
    return joined(written(w), octets(payload))
  })
}

const snapFields = (header: LlcHeader): string[] =>
  !isSnap(header) ? [] : header.oui === ETHERTYPE_OUI ? ['oui', 'etherType'] : ['oui', 'protocolId']

function writeControl(w: Writer, control: number): void {
  inField('control', () => {
    integer(control, 0, 0xffff)
    if (!isShort(control)) {
      put(w, control & 255, 8)
      put(w, control >> 8, 8)
    } else if (control > 255)
      fail('out-of-range', `${control} is above 255, the most of the unnumbered format`, {
        value: control,
        min: 0,
        max: 255,
      })
    else put(w, control, 8)
  })
}
