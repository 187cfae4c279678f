import { fromHex } from '../../asn1'
import type { BtpHeader } from '../btp'
import type { BasicHeader, CommonHeader, ExtendedHeader, GeoNetworkingInnerHeader, HeaderType } from '../geonetworking'
import type { LongPositionVector, ShortPositionVector } from '../position-vector'
import type { HeaderField } from './header-lines'

// What tshark must show of headers of GeoNetworking and BTP: our fields by its names.

/** Types of packets whose extended header is known, by number. */
export const HEADER_TYPES: Record<Exclude<HeaderType, 'ANY'>, number> = {
  BEACON: 0x10,
  GUC: 0x20,
  'GAC-CIRCLE': 0x30,
  'GAC-RECT': 0x31,
  'GAC-ELIP': 0x32,
  'GBC-CIRCLE': 0x40,
  'GBC-RECT': 0x41,
  'GBC-ELIP': 0x42,
  'TSB-SHB': 0x50,
  'TSB-MULTI': 0x51,
  'LS-REQUEST': 0x60,
  'LS-REPLY': 0x61,
}
const NEXT_HEADERS: readonly unknown[] = ['ANY', 'BTP-A', 'BTP-B', 'IPv6']

/** The fields of a basic header, in their order. */
export const basicFields = (h: BasicHeader): HeaderField[] => [
  ['geonw.bh.version', h.version],
  ['geonw.bh.nh', h.nextHeader],
  ['geonw.bh.reserved', h.reserved],
  ['geonw.bh.lt', h.lifetimeRaw],
  ['geonw.bh.lt.mult', h.lifetimeRaw >> 2],
  ['geonw.bh.lt.base', h.lifetimeRaw & 3],
  ['geonw.bh.rhl', h.remainingHopLimit],
]

const commonFields = (h: CommonHeader): HeaderField[] => [
  ['geonw.ch.nh', typeof h.nextHeader === 'number' ? h.nextHeader : NEXT_HEADERS.indexOf(h.nextHeader)],
  ['geonw.ch.reserved1', h.nextHeaderReserved ?? 0],
  [
    'geonw.ch.htype',
    typeof h.headerType === 'number' ? h.headerType : h.headerType === 'ANY' ? 0 : HEADER_TYPES[h.headerType],
  ],
  ['geonw.ch.tclass', h.trafficClass.scf * 128 + h.trafficClass.channelOffload * 64 + h.trafficClass.tcId],
  ['geonw.ch.tc.buffer', h.trafficClass.scf],
  ['geonw.ch.tc.offload', h.trafficClass.channelOffload],
  ['geonw.ch.tc.id', h.trafficClass.tcId],
  ['geonw.ch.flags.mob', h.mobile],
  ['geonw.ch.flags.reserved', h.flags & 0x7f],
  ['geonw.ch.plength', h.payloadLength],
  ['geonw.ch.mhl', h.maxHopLimit],
  ['geonw.ch.reserved2', h.reserved],
]

/** tshark takes the ten reserved bits of an address for a country code, as they were in the first edition. */
const addressFields = (
  at: string,
  v: Pick<ShortPositionVector, 'gnAddr' | 'manual' | 'stationType' | 'mid'>,
): HeaderField[] => [
  [`${at}.addr`, v.gnAddr],
  [`${at}.addr.manual`, v.manual],
  [`${at}.addr.type`, v.stationType],
  [`${at}.addr.country`, Number.parseInt(v.gnAddr.slice(0, 4), 16) & 0x3ff],
  [`${at}.addr.mid`, v.mid],
]

const shortFields = (at: string, v: ShortPositionVector): HeaderField[] => [
  ...addressFields(at, v),
  [`${at}.tst`, v.timestamp],
  [`${at}.lat`, v.latitude],
  [`${at}.long`, v.longitude],
]

const longFields = (at: string, v: LongPositionVector): HeaderField[] => [
  ...shortFields(at, v),
  [`${at}.pai`, v.pai],
  [`${at}.speed`, v.speed],
  [`${at}.hdg`, v.heading],
]

function extendedFields(headerType: unknown, h: ExtendedHeader): HeaderField[] {
  const { sequenceNumber, reserved = 0, sourcePV, destinationPV, requestGnAddr, area, areaReserved = 0 } = h
  const all: HeaderField[] = []
  if (sequenceNumber !== undefined) all.push(['geonw.seq_num', sequenceNumber], ['geonw.reserved', reserved])
  all.push(...longFields('geonw.src_pos', sourcePV))
  if (destinationPV) all.push(...shortFields('geonw.dst_pos', destinationPV))
  if (requestGnAddr) all.push(...addressFields('geonw.ls_req', asked(requestGnAddr)))
  if (area)
    all.push(
      ['geonw.gxc.latitude', area.latitude],
      ['geonw.gxc.longitude', area.longitude],
      [String(headerType).endsWith('CIRCLE') ? 'geonw.gxc.radius' : 'geonw.gxc.distancea', area.distanceA],
      ['geonw.gxc.distanceb', area.distanceB],
      ['geonw.gxc.angle', area.angle],
      ['geonw.gxc.reserved', areaReserved],
    )
  if (h.mediaDependent) all.push(...mediaDependentFields(fromHex(h.mediaDependent)))
  return all
}

const asked = (gnAddr: string) => {
  const first = Number.parseInt(gnAddr.slice(0, 2), 16)
  return { gnAddr, manual: first >> 7, stationType: (first >> 2) & 31, mid: gnAddr.slice(4) }
}

/** Of the two channel loads tshark shows the highest bit alone, by a mask that does not fit its text. */
const mediaDependentFields = ([own = 0, neighbours = 0, power = 0, reserved = 0]: Uint8Array): HeaderField[] =>
  own + neighbours + power + reserved === 0
    ? [['geonw.shb.reserved', 0]]
    : [
        ['geonw.cbr_l0hop', own >> 7],
        ['geonw.cbr_l1hop', neighbours >> 7],
        ['geonw.outpower', power >> 3],
        ['geonw.dccmco.reserved', power & 7],
        ['geonw.shb.reserved', reserved],
      ]

/** The fields of common and extended header. */
export const innerFields = ({ common, extended }: GeoNetworkingInnerHeader): HeaderField[] => [
  ...commonFields(common),
  ...(extended ? extendedFields(common.headerType, extended) : []),
]

/** The fields of a BTP header. */
export const btpFields = (h: BtpHeader): HeaderField[] =>
  h.type === 'A'
    ? [
        ['btpa.dstport', h.destinationPort],
        ['btpa.srcport', h.sourcePort],
      ]
    : [
        ['btpb.dstport', h.destinationPort],
        ['btpb.dstportinf', h.destinationPortInfo],
      ]
